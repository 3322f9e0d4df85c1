"""Pages that are hardly pages: right, or rightly nothing, and in time that grows with their length."""

import time

import pytest

from corpus_tools.document import RawRecord, Role, Zone
from corpus_tools.repair.core import run
from corpus_tools.segment.editor import Page, body_text, edit_page

ALIF = "\N{ARABIC LETTER ALEF}"


def _page(raw: str) -> Page:
    return edit_page(run(raw, []), RawRecord(source="x", raw_text=raw, raw_sha256=""))


@pytest.mark.parametrize(
    "raw",
    [
        "word and word. " * 350_000,
        "x" * 5_000_000,
        ALIF * 1_000_000,
        "\n" * 200_000,
        " " * 1_000_000,
        "!?.-*() " * 100_000,
        f"ab {ALIF} \N{CYRILLIC SMALL LETTER A} " * 10_000,
        "a@" * 50_000,
        "www." * 50_000,
        "(" * 200_000,
        "By A, " * 5_000,
        "12 " * 100_000,
    ],
    ids=[
        *("one line of 5 MB", "one word", "one Arabic word", "empty lines", "spaces", "punctuation"),
        *("runs of scripts", "signs of mail", "starts of addresses", "brackets", "bylines", "numbers"),
    ],
)
def test_a_page_without_form_costs_little(raw: str) -> None:
    started = time.process_time()
    page = _page(raw)
    assert time.process_time() - started < 20
    assert len(page.segments) <= 1


@pytest.mark.parametrize(
    "line",
    [
        *("a\n", "- - -\n", f"{ALIF}\n", "12\n", "By Ann Lee\n", "www.a.org\n", "(\n"),
        *(f"one\n{ALIF}\n", "Who knows where it went?\n\n", "Photo: a man\n\n", "the way on and\n"),
    ],
)
def test_time_grows_with_the_number_of_lines(line: str) -> None:
    _page(line * 10)
    started = time.process_time()
    _page(line * 500)
    few = time.process_time() - started
    started = time.process_time()
    _page(line * 4000)
    assert time.process_time() - started < 40 * max(few, 0.02)  # 8 times the lines


def test_only_furniture() -> None:
    page = _page("Page 1 of 3\n\n\nPage 2 of 3\n\n\nPage 3 of 3\n")
    assert {one.zone for one in page.segments[1:]} == {Zone.FURNITURE}
    assert page.language == "und"


def test_only_punctuation() -> None:
    page = _page("* * *\n\n-----\n\n...\n")
    assert page.language == "und"
    assert all(one.role is not Role.HEADLINE for one in page.segments)


def test_nothing_at_all() -> None:
    page = _page("")
    assert page.segments == ()
    assert body_text(page.segments, page.language) == ""
