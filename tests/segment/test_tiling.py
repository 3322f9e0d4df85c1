"""Laws of segments: they tile the raw text, and each can be rebuilt from it."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.document import RawRecord, Segment
from corpus_tools.repair.core import Loss, Pass, Repaired, replay, run, standing
from corpus_tools.segment.editor import Page, edit_page
from corpus_tools.segment.spans import rebuild
from corpus_tools.text.edits import Edit

WORDS = st.sampled_from(
    [
        *(
            "The army",
            "left",
            "of",
            "the",
            "city.",
            "By Ann Lee",
            "KABUL (AP) -",
            '"Yes,"',
            "com-",
            "munity",
            "\t",
        ),
        *("کابل", "خبر", "زبان", "و", "é", "12", "۳", "Page 3", "2/12/2016", "- item", "...", "|", "-"),
        *(
            "www.a.org",
            "a@b.org",
            "http://a.org/x/1",
            "<u>",
            "</u>",
            "\t",
            "  ",
            "\u00ad",
            "\u200c",
            "\u00a0",
        ),
        *("\N{EMOJI COMPONENT WHITE HAIR}", "\udc80"),
    ]
)
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\f", "\n\n\n", " ", " ", " ", "\u2028", "\x85", "\v"])
PAGES = st.lists(st.tuples(WORDS, ENDS), max_size=60).map(lambda parts: "".join(a + b for a, b in parts))
ARBITRARY = st.text(max_size=300) | st.text(alphabet=string.printable, max_size=200) | PAGES


def _deletions(text: str) -> list[Edit]:
    marks = ("<u>", "</u>", "\u200c", "\ud83d\ude00")
    return sorted(
        (
            Edit(at, at + len(mark), "")
            for mark in marks
            for at in range(len(text))
            if text.startswith(mark, at)
        ),
        key=lambda edit: edit.start,
    )


def _newlines(text: str) -> list[Edit]:
    found: list[Edit] = []
    at = 0
    while at < len(text):
        if text.startswith("\r\n", at):
            found.append(Edit(at, at + 2, "\n"))
            at += 1
        elif text.startswith("city.", at):
            found.append(Edit(at, at + 5, "town.\nAnd"))
            at += 4
        at += 1
    return found


def _pass(name: str, find: object) -> Pass:
    assert callable(find)
    return Pass(id=name, version=1, summary=name, loss=Loss.NONE, triggers=None, languages=None, find=find)


REPAIRS = [_pass("deletions", _deletions), _pass("newlines", _newlines)]


def _edited(raw: str, repaired: Repaired) -> Page:
    return edit_page(repaired, RawRecord(source="x", raw_text=raw, raw_sha256=""))


def _covered(segments: tuple[Segment, ...], raw: str) -> list[int]:
    counts = [0] * len(raw)
    for segment in segments:
        for start, end in segment.spans:
            for at in range(start, end):
                counts[at] += 1
    return counts


@pytest.mark.parametrize("passes", [[], REPAIRS], ids=["as it is", "repaired"])
@settings(max_examples=150, deadline=None)
@given(raw=ARBITRARY)
def test_segments_tile_and_rebuild(passes: list[Pass], raw: str) -> None:
    repaired = run(raw, passes)
    page = _edited(raw, repaired)
    counts = _covered(page.segments, raw)
    assert all(count == 1 for char, count in zip(raw, counts, strict=True) if not char.isspace())
    assert max(counts, default=0) <= 1
    edits = [*repaired.edits, *page.edits]
    replay(raw, edits)
    changed = standing(raw, edits)
    for segment in page.segments:
        assert rebuild(raw, segment.spans, changed) == segment.text
        assert segment.why
        assert 0 <= segment.confidence <= 1
        assert list(segment.spans) == sorted(segment.spans)


@given(raw=PAGES)
@settings(max_examples=50, deadline=None)
def test_the_same_page_gives_the_same_segments(raw: str) -> None:
    assert _edited(raw, run(raw, [])) == _edited(raw, run(raw, []))
