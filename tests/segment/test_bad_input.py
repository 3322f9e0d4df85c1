"""Pages that are hardly pages: right, or rightly nothing, with work that grows as their length does."""

from collections.abc import Callable

import pytest

from corpus_tools.document import RawRecord, Role, Zone
from corpus_tools.repair.core import run
from corpus_tools.segment.editor import Page, body_text, edit_page
from tests.steps import grows_evenly

ALIF = "\N{ARABIC LETTER ALEF}"


def _page(raw: str) -> Page:
    return edit_page(run(raw, []), RawRecord(source="x", raw_text=raw, raw_sha256=""))


# Sizes at which work by the square would take minutes, not to speak of repeated search.
SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    "one long line": (lambda size: "word and word. " * size, 350_000),
    "one word": (lambda size: "x" * size, 5_000_000),
    "one Arabic word": (lambda size: ALIF * size, 1_000_000),
    "empty lines": (lambda size: "\n" * size, 200_000),
    "spaces": (lambda size: " " * size, 1_000_000),
    "punctuation": (lambda size: "!?.-*() " * size, 100_000),
    "runs of scripts": (lambda size: f"ab {ALIF} \N{CYRILLIC SMALL LETTER A} " * size, 10_000),
    "signs of mail": (lambda size: "a@" * size, 50_000),
    "starts of addresses": (lambda size: "www." * size, 50_000),
    "brackets": (lambda size: "(" * size, 200_000),
    "bylines": (lambda size: "By A, " * size, 5_000),
    "numbers": (lambda size: "12 " * size, 100_000),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_page_without_form_is_one_segment_at_the_most(name: str) -> None:
    shape, size = SHAPES[name]
    assert len(_page(shape(size)).segments) <= 1


@pytest.mark.parametrize("name", SHAPES)
def test_work_grows_no_faster_than_a_page_without_form(name: str) -> None:
    shape, _ = SHAPES[name]
    assert grows_evenly(lambda size: _page(shape(size)), 500)


@pytest.mark.parametrize(
    "line",
    [
        *("a\n", "- - -\n", f"{ALIF}\n", "12\n", "By Ann Lee\n", "www.a.org\n", "(\n"),
        *(f"one\n{ALIF}\n", "Who knows where it went?\n\n", "Photo: a man\n\n", "the way on and\n"),
        *(
            "Page 3 of 9\n",
            "Related articles:\n",
            "Title: The mill\n",
            "http://www.a.org/b (1 of 3) 1/2/2016\n",
        ),
    ],
)
def test_work_grows_no_faster_than_the_number_of_lines(line: str) -> None:
    assert grows_evenly(lambda size: _page(line * size), 400)


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
