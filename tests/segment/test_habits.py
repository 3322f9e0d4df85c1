"""Habits of a site: what a line can only be on its pages."""

import pytest

from corpus_tools.document import RawRecord, Role, Zone
from corpus_tools.repair.core import run
from corpus_tools.segment.editor import Page, edit_page
from corpus_tools.segment.sites import KnownLine, Site

NATIVE = (
    "\u0631\u0648\u0632\u0646\u0627\u0645\u0647 "
    "\u0622\u0641\u062a\u0627\u0628 \u06a9\u0648\u0647\u0633\u062a\u0627\u0646"
)
TEXT = """The pass has been closed since Monday. There are 2 tea houses, and the drivers play cards in both.

The plough is expected on Thursday, or later.
"""


def _page(raw: str, known: Site) -> Page:
    return edit_page(run(raw, []), RawRecord(source="x", raw_text=raw, raw_sha256=""), known)


@pytest.mark.parametrize("headline", [True, False])
def test_a_headline_of_sentences_is_known_where_each_article_has_one(*, headline: bool) -> None:
    always = (Role.HEADLINE,) if headline else ()
    known = Site(masthead=(KnownLine(line=NATIVE, role=Role.NAME),), always=always)
    said = '"Drivers forgive the snow. They do not forgive the plough."'
    page = _page(f"{NATIVE}\n\n{said}\n\nA talk in the pass\n\n{TEXT}", known)
    assert page.front.title == (said if headline else None)


def test_the_text_is_no_headline_where_it_is_long_or_all_there_is() -> None:
    known = Site(masthead=(KnownLine(line=NATIVE, role=Role.NAME),), always=(Role.HEADLINE,))
    long = "The pass has been closed since Monday, and the drivers play cards. " * 3
    for text in (f"{long.strip()}\n\n{TEXT}", "The pass is closed.\n"):
        assert _page(f"{NATIVE}\n\n{text}", known).front.title is None


CUSTOMER = "A customer counts her change outside a bakery in the old quarter"


@pytest.mark.parametrize(
    ("line", "below", "role"),
    [
        (CUSTOMER, "The road will open again on Thursday, or later.", Role.CAPTION),
        (CUSTOMER, "By Ann Lee\n\nThe road will open again on Thursday, or later.", Role.HEADING),
        ("The long wait", "The road will open again on Thursday, or later.", Role.HEADING),
        (CUSTOMER[0].lower() + CUSTOMER[1:], "The road will open again on Thursday.", Role.HEADING),
    ],
    ids=["a caption", "another headline", "a heading", "the rest of something"],
)
def test_a_long_line_is_a_caption_where_the_site_has_such(line: str, below: str, role: Role) -> None:
    raw = f"Snow closes the pass\n\nThe pass has been closed since Monday.\n\n{line}\n\n{below}\n"
    found = {one.text: one.role for one in _page(raw, Site(captions=True)).segments}
    assert found[line] is role
    assert {one.text: one.role for one in _page(raw, Site()).segments}[line] is not Role.CAPTION


VALLEY = KnownLine(line="The Valley", role=Role.NAME)
FRONT = (Role.HEADLINE, Role.BYLINE, Role.DATELINE)


def test_where_a_day_always_stands_above_the_text_what_stands_below_is_text() -> None:
    wrapped = (
        "Every few years somebody discovers that rivers cross borders, and is outraged.\n"
        "This spring it is the turn of our neighbours; last time, if memory serves, it\nwas ours.\n\n"
        "The facts are not complicated. Snow falls on our side. It melts, it runs down\n"
        "through the valley, and what we do not use flows over a line that was drawn in\n"
        "1960 by a man who had never seen it.\n"
    )
    raw = f"The Valley\n\nA treaty nobody reads\n\nBy Ann Lee\n2 January 2021\n\n{wrapped}"
    known = _page(raw, Site(masthead=(VALLEY,), front=FRONT, always=FRONT))
    assert [one.text[:12] for one in known.segments if one.role is Role.PARAGRAPH] == [
        "Every few ye",
        "The facts ar",
    ]
    undated = _page(raw.replace("2 January 2021\n", ""), Site(masthead=(VALLEY,), front=FRONT, always=FRONT))
    assert undated.front.title == "A treaty nobody reads"


def test_a_first_line_that_a_sheet_tears_is_of_the_text() -> None:
    begun = "\u0686\u0631\u0627\u063a \u0646\u06cc\u0645\u06cc \u0627\u0632 \u0628\u0646\u062f\u0631"
    rest = "\u06a9\u0644\u0627\u062a \u062e\u0627\u0645\u0648\u0634 \u0627\u0633\u062a."
    more = f"{begun} {rest} {begun} {rest}"
    title = f"{NATIVE} \u0641\u0631\u0648 \u0645\u06cc\u200c\u0631\u06cc\u0632\u062f"
    head = f"The Valley\n\n{title}\n\n\u06f1\u06f7 \u062d\u0645\u0644 \u06f1\u06f3\u06f8\u06f6\n\n"
    raw = f"{head}{begun}\n\nhttp://www.valley.example/1    1 / 2\n\n{rest}\n\n{more}\n\n{more}\n"
    front = (Role.HEADLINE, Role.DATELINE)
    page = _page(raw, Site(masthead=(VALLEY,), front=front, always=front))
    assert f"{begun} {rest}" in [one.text for one in page.segments]
    assert f"{begun} {rest}" not in [one.text for one in _page(raw, Site(masthead=(VALLEY,))).segments]


@pytest.mark.parametrize(
    ("lines", "always", "byline"),
    [
        ("A sack of flour is dear\n\nOMAR BIN KHALID", FRONT, "OMAR BIN KHALID"),
        ("OMAR BIN KHALID", FRONT, "OMAR BIN KHALID"),
        ("OMAR BIN KHALID", (*FRONT, Role.DECK), None),
        ("A sack of flour now costs more than a teacher earns", FRONT, None),
        ("OMAR BIN KHALID", (Role.HEADLINE, Role.DATELINE), None),
    ],
    ids=["below a deck", "no deck", "a deck is always there", "too long", "no author as a rule"],
)
def test_an_author_stands_where_the_site_has_him(lines: str, always: tuple[Role, ...], byline: str) -> None:
    order = (Role.HEADLINE, Role.DECK, Role.BYLINE, Role.DATELINE)
    raw = f"The Valley\n\nSnow closes the pass\n\n{lines}\n\n2 January 2021\n\n{TEXT}"
    assert _page(raw, Site(masthead=(VALLEY,), front=order, always=always)).front.byline == byline


def test_an_author_above_the_headline_is_sought_nowhere_else() -> None:
    order = (Role.BYLINE, Role.HEADLINE, Role.DATELINE)
    raw = f"The Valley\n\nSnow closes the pass\n\nOMAR BIN KHALID\n\n2 January 2021\n\n{TEXT}"
    assert _page(raw, Site(masthead=(VALLEY,), front=order, always=order)).front.byline is None


@pytest.mark.parametrize("controls", [True, False])
def test_a_line_between_paragraphs_is_no_control_where_the_site_has_none(*, controls: bool) -> None:
    said = "Share this story with friends."
    raw = f"Snow closes the pass\n\nBy Ann Lee\n\n{TEXT}\n{said}\n\nNobody was asked about it.\n"
    found = {one.text: one.role for one in _page(raw, Site(controls=controls)).segments}
    assert found[said] is (Role.NAVIGATION if controls else Role.PARAGRAPH)


def test_controls_below_comments_are_controls_all_the_same() -> None:
    comments = "Comments (2)\n\nOld Reader\nNobody asked the drivers about it.\nReply to this comment\n"
    raw = f"The Valley\n\nSnow closes the pass\n\n{TEXT}\n{comments}"
    for controls in (True, False):
        page = _page(raw, Site(masthead=(VALLEY,), controls=controls))
        assert [one.zone for one in page.segments if one.text.startswith("Reply")] == [Zone.FURNITURE]
    alone = _page("Snow closes the pass\n", Site(controls=False))
    assert [one.text for one in alone.segments] == ["Snow closes the pass"]


@pytest.mark.parametrize("questions", [True, False])
def test_a_long_question_is_a_heading_where_the_site_asks_in_headings(*, questions: bool) -> None:
    asked = "How do you respond to those who say that the process has failed?"
    raw = f"Snow closes the pass\n\nThe pass has been closed since Monday.\n\n{asked}\n\n{TEXT}"
    found = {one.text: one.role for one in _page(raw, Site(questions=questions)).segments}
    assert found[asked] is (Role.HEADING if questions else Role.PARAGRAPH)


@pytest.mark.parametrize("headings", [True, False])
def test_an_open_native_line_is_torn_where_the_site_has_no_headings(*, headings: bool) -> None:
    begun = (
        "\u0646\u0645\u0648\u0646\u0647 " * 8
        + "\u062f\u0631 \u0633\u0646\u06af\u0633\u0631 \u0627\u0632 \u0645\u0631\u0632"
    )
    rest = (
        "\u0647\u0634\u062f\u0627\u0631 \u06af\u0630\u0634\u062a\u0647 \u0648 "
        "\u0645\u0631\u062f\u0645 \u0631\u0641\u062a\u0647 \u0627\u0646\u062f."
    )
    more = f"{begun} {rest} {begun} {rest}"
    raw = f"{more}\n\n{more}\n\n{begun}\n\n{rest} {more}\n\n{more}\n"
    found = [one.text for one in _page(raw, Site(headings=headings)).segments]
    assert (begun in found) is headings


@pytest.mark.parametrize("captions", [True, False])
def test_a_label_in_another_script_is_a_picture_s_where_the_site_has_captions(*, captions: bool) -> None:
    line = f"{NATIVE}: Kabul"
    raw = f"Snow closes the pass\n\nThe pass has been closed since Monday.\n\n{line}\n\n{TEXT}"
    found = {one.text: one.role for one in _page(raw, Site(captions=captions)).segments}
    assert (found[line] is Role.CAPTION) is captions


def test_a_deck_in_narrow_lines_is_no_text_above_the_author() -> None:
    deck = "Three donors, four plans and not\none working pump in the valley"
    head = f"The Valley\n\nWho owns the river? A quarrel in the pass\n\n{deck}\n\nBy Ann Lee\n\n"
    front = (Role.HEADLINE, Role.DECK, Role.BYLINE)
    page = _page(f"{head}{TEXT}", Site(masthead=(VALLEY,), front=front, always=(Role.BYLINE, Role.HEADLINE)))
    assert page.front.title == "Who owns the river? A quarrel in the pass"
    assert page.front.deck == deck.replace("\n", " ")
