"""A document shown to a person: everything is there, nothing of it is obeyed."""

from datetime import date

import pytest

from corpus_tools.document import Document, EditRecord, Region, Role, Segment, Zone
from corpus_tools.errors import UsageError
from corpus_tools.report.shown import FSI, PDI, isolated, legible
from corpus_tools.report.terminal import Style, render
from corpus_tools.report.view import explain, view

RAW = "\u0634\u0647\u0631\r\n<u>By</u> A\n\nBody \x1b[31m\u202etext"
DOCUMENT = Document(
    source="site/a\x1b.txt",
    language="en",
    title="A title",
    published_text="2/12/2016",
    published_alternatives=(date(2016, 2, 12), date(2016, 12, 2)),
    section=("\u0634\u0647\u0631", "City"),
    raw_text=RAW,
    edits=(EditRecord(pass_id="markup", start=5, end=8, before="<u>", after="", detail="tag"),),
    regions=(
        Region(
            byte_start=0, byte_end=40, start=0, end=len(RAW), codec="utf-8", confidence=1.0, why="valid UTF-8"
        ),
    ),
    segments=(
        Segment(
            zone=Zone.MASTHEAD,
            role=Role.NAME,
            language="fa",
            script="Arab",
            text="\u0634\u0647\u0631",
            spans=((0, 3),),
            confidence=0.9,
            why="first line, native script",
        ),
        Segment(
            zone=Zone.BODY,
            role=Role.PARAGRAPH,
            language="en",
            script="Latn",
            text="By A\nBody \x1b[31m\u202etext",
            spans=((5, 14), (18, len(RAW))),
            page=2,
            confidence=0.5,
            why="prose",
        ),
    ),
)


def test_it_shows_zones_edits_and_decoding() -> None:
    lines = render(DOCUMENT, Style(width=80)).splitlines()
    assert lines[0].endswith("(utf-8, 33 characters, 1 edit)")
    assert "title       A title" in lines
    assert "deck        (none found)" in lines
    assert 'published   open (printed "2/12/2016"; could also be 2016-02-12, 2016-12-02)' in lines
    assert f"section     {FSI}\u0634\u0647\u0631 | City{PDI}" in lines
    assert "masthead/name  line 1  fa  0.90" in lines
    assert "body/paragraph  line 2, 4, page 2  en  0.50" in lines
    assert '  2:1  markup  "<u>" -> ""  (tag)' in lines
    assert "  bytes 0-40  utf-8  1.00  valid UTF-8" in lines
    assert "    why: prose" in lines
    assert "    why: prose" not in render(DOCUMENT, Style(reasons=False)).splitlines()


def test_nothing_of_a_scrape_reaches_the_terminal_raw() -> None:
    shown = render(DOCUMENT, Style())
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\\x1b[31m\\u202etext" in shown
    assert shown.count(FSI) == shown.count(PDI)
    assert "\x1b[35mmasthead/name\x1b[0m" in render(DOCUMENT, Style(colour=True))


def test_joiners_stay_in_words() -> None:
    assert legible("\u0645\u06cc\u200c\u0634\u0648\u062f") == "\u0645\u06cc\u200c\u0634\u0648\u062f"
    assert isolated("plain") == "plain"


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (
            "2:1",
            [
                ("character", "U+003C LESS-THAN SIGN, code point 5 of the raw text"),
                ("decoding", "byte 8, utf-8 (1.00): valid UTF-8"),
                ("edit", '2:1  markup  "<u>" -> ""  (tag)'),
                ("segment", "body/paragraph (0.50): prose"),
            ],
        ),
        (
            "1:4",
            [
                ("character", "U+000D CARRIAGE RETURN, code point 3 of the raw text"),
                ("decoding", "byte 6, utf-8 (1.00): valid UTF-8"),
                ("segment", "none: white space between segments"),
            ],
        ),
    ],
)
def test_it_explains_a_character(place: str, expected: list[tuple[str, str]]) -> None:
    assert explain(view(DOCUMENT), place) == expected


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("x", '--at: expected LINE:COLUMN, both from 1, found "x"'),
        ("0:1", '--at: expected LINE:COLUMN, both from 1, found "0:1"'),
        ("9:1", "--at: the document has 4 lines, there is no line 9"),
        ("3:2", "--at: line 3 has 1 columns, there is no column 2"),
    ],
)
def test_a_wrong_place_is_named(place: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        explain(view(DOCUMENT), place)
    assert str(caught.value) == message
