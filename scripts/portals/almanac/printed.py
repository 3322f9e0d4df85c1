"""What was set, printed, typed or scanned before it became text."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.almanac.desk import (
    FEATURES,
    LIGHT,
    NATIVE,
    NEWS,
    PDF,
    SCAN,
    author,
    authors,
    by,
    folio,
    head,
    said,
    site_of,
    stamp,
    tale,
    told,
)
from portals.page import Page, wrapped
from portals.portal import Chance, dating, slugged
from portals.writer import Piece, bank

Lines = list[tuple[str, str]]


def pdfbulletin(chance: Chance) -> Page:
    """A newsletter from a PDF in short lines, native running heads and folios inside its sentences."""
    page = Page(chance, "short lines of a PDF", "native running heads and folios")
    page.suffer(*PDF)
    here = site_of(chance)
    story = tale(chance, *NEWS, *FEATURES)
    more = tale(chance, *NEWS, *FEATURES, apart_from=[story.title])
    head(page, ("name", here.english), ("name", here.name), ("motto", said(chance, "slogans")))
    page.headline(story.title, width=chance.choice((30, 45)))
    start = chance.randrange(2, 30)
    order = chance.random() < 0.5

    def running(number: int) -> Lines:
        lines = [("folio", folio(here, start + number)), ("running_head", f"{here.name} - {here.motto}")]
        return lines if order else lines[::-1]

    page.body(
        [*story.pieces, Piece("heading", (more.title,)), *more.pieces],
        width=chance.randrange(42, 60),
        hyphens=chance.random() < 0.6,
        breaks=chance.randrange(2, 4),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.5,
    )
    return page


def yearbookleaves(chance: Chance) -> Page:
    """Scanned leaves of a yearbook: paragraphs set in, hyphens, heads of even and odd pages in turn."""
    page = Page(chance, "scan with indents", "running heads of even and odd pages", "hyphens")
    page.suffer(*SCAN)
    here = site_of(chance, "fa", "ar", "ur", "prs")
    story = tale(chance, "feature", "obituary", "culture", headings=False)
    head(page, ("name", here.name), ("name", here.english))
    page.headline(story.title, width=chance.choice((32, 44)))
    name = author(chance)
    by(page, name, name.upper())
    page.line("byline", chance.choice((f"by {name}", f"BY {name.upper()}")))
    start = 2 * chance.randrange(4, 60)

    def running(number: int) -> Lines:
        sheet = start + number
        return [
            (
                "running_head",
                f"{sheet}    {here.english.upper()}" if sheet % 2 else f"{here.name}    {folio(here, sheet)}",
            )
        ]

    page.body(
        story.pieces,
        width=chance.randrange(56, 74),
        hyphens=True,
        indent=chance.choice((2, 3, 5)),
        blank=0,
        breaks=chance.randrange(2, 4),
        running=running,
    )
    return page


def sheetcount(chance: Chance) -> Page:
    """A statement over several sheets, each with its number of all, in English or in the native way."""
    page = Page(chance, "sheets counted", "torn paragraphs")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = tale(chance, "opinion", "feature", "trade", "news")
    sheets = chance.randrange(3, 5)
    word = bank(NATIVE)[f"{here.language}.page"][0]
    native = chance.random() < 0.5

    def count(number: int) -> str:
        return f"{word} {folio(here, number)}" if native else f"Page {number} of {sheets}"

    head(page, ("name", here.name), ("name", here.english), ("contact", here.mail))
    page.headline(story.title)
    page.deck(story.deck)
    page.body(
        story.pieces,
        width=chance.choice((0, 0, 78)),
        breaks=sheets - 1,
        running=lambda number: [("running_head", count(number))],
        form_feed=chance.random() < 0.5,
    )
    page.furniture("running_head", count(page.page_number))
    return page


def addressbelow(chance: Chance) -> Page:
    """Justified lines with doubled spaces; below each page an address and its number."""
    page = Page(chance, "justified lines", "address and number below each page")
    page.suffer(*SCAN)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = tale(chance, *NEWS, told=told(date))
    start = chance.randrange(1, 9)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric_english))
    page.headline(story.title, width=60)
    page.line("dateline", stamp(page, date))
    page.body(
        story.pieces,
        width=chance.randrange(60, 76),
        justified=True,
        breaks=chance.randrange(2, 4),
        running=lambda number: [("running_head", f"{here.site}    {start + number}")],
    )
    page.furniture("running_head", f"{here.site}    {start + page.page_number}")
    return page


def narrowcolumn(chance: Chance) -> Page:
    """One narrow column of a newspaper: headline and deck over several lines, hyphens everywhere."""
    page = Page(chance, "narrow column", "headline and deck over several lines", "hyphens")
    page.suffer(*SCAN)
    here = site_of(chance, "ur", "ps", "prs", "fa")
    date = dating(chance, "short", "ordinal", "weekday")
    story = tale(chance, *NEWS, captions=True)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.headline(story.title, width=chance.choice((22, 28)))
    if chance.random() < 0.5:
        page.know(deck=story.deck)
        page.line("deck", *wrapped(story.deck, 36, None))
    first, second = authors(chance)
    by(page, f"{first} and {second}")
    page.line("byline", f"By {first} and {second}", blank=chance.randrange(2))
    page.line("dateline", stamp(page, date), blank=0)
    page.body(story.pieces, width=chance.randrange(32, 42), hyphens=True)
    return page


def waterreport(chance: Chance) -> Page:
    """A report with numbered headings, hard wraps and an English running head with a number."""
    page = Page(chance, "report with numbered headings", "English running head")
    page.suffer(*PDF)
    here = site_of(chance, "prs", "fa", "ps")
    story = tale(chance, "report")
    head(page, ("name", here.name), ("name", here.english))
    page.headline(story.title)
    start = chance.randrange(1, 5)
    page.body(
        story.pieces,
        width=chance.randrange(64, 90),
        breaks=chance.randrange(1, 4),
        running=lambda number: [("running_head", f"{here.english} | {story.title} | {start + number}")],
        around=chance.randrange(1, 3),
    )
    return page


def typedsermon(chance: Chance) -> Page:
    """A sermon as typed: wrapped, a place and a day in brackets, native name and verse above."""
    page = Page(chance, "typed and wrapped", "verse in the head")
    page.suffer(*LIGHT)
    here = site_of(chance, "ar", "fa", "ur")
    date = dating(chance, "day-month-year", "ordinal")
    story = tale(chance, "sermon")
    head(page, ("name", here.name), ("motto", here.verse), ("name", here.english))
    page.headline(story.title)
    page.line("dateline", f"({stamp(page, date)})", blank=chance.randrange(2))
    page.body(story.pieces, width=chance.randrange(58, 80), blank=1)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    return page


def examsheet(chance: Chance) -> Page:
    """A sheet of an examination: native office, English heading, a text, numbered questions."""
    page = Page(chance, "examination sheet", "numbered list")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps", "fa")
    story = tale(chance, "feature", "farm", headings=False)
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.headline(
        chance.choice(("English Reading Test, Grade Eleven", "Final Examination in English: Reading"))
    )
    asked = (
        "1. Who is the story about?",
        "2. What happened before it begins? Answer in one sentence.",
        "3. Find three words for people at work.",
        "4. Would you have done the same? Say why.",
    )
    page.body(
        [
            Piece(
                "paragraph",
                ("Read the text twice before you write. You have forty minutes and no dictionary.",),
            ),
            *story.pieces,
            Piece("list", asked[: chance.randrange(3, 5)]),
        ],
        width=chance.choice((0, 72)),
    )
    return page


def tightpamphlet(chance: Chance) -> Page:
    """A pamphlet without blank lines: paragraphs are set in, the native saying stands on its own lines."""
    page = Page(chance, "no blank lines", "native saying in the text", "indents")
    page.suffer("clean", "clean", "ocr", "arabic-letters", "crlf")
    here = site_of(chance, "fa", "prs")
    story = tale(chance, "opinion", "obituary", headings=False)
    pieces = list(story.pieces)
    pieces[2:2] = [
        Piece("paragraph", ("The line that hangs in every office of this province says it better:",)),
        Piece("quotation", here.couplet, "fa"),
    ]
    page.tight = True
    head(page, ("name", here.name), ("name", here.english))
    page.headline(story.title)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.body(pieces, width=chance.randrange(60, 76), indent=4, hyphens=chance.random() < 0.5)
    return page


def browsersheets(chance: Chance) -> Page:
    """A page printed from a browser: its title and a clock above, its address and sheet below."""
    page = Page(chance, "sheets of a browser", "page address below each sheet")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "weekday", "iso")
    story = tale(chance, *NEWS, *FEATURES)
    sheets = chance.randrange(2, 4)
    address = f"http://{here.site}/english/{slugged(story.title)}.html"
    top = f"{story.title} | {here.english}"

    def running(number: int) -> Lines:
        return [("running_head", f"{number} of {sheets}    {address}"), ("running_head", top)]

    page.unscored |= {"source_url"}  # the page's own address, on each sheet: two opinions
    head(page, ("name", here.name), ("section", f"{here.rubric} | {here.rubric_english}"))
    page.headline(story.title)
    page.line("dateline", stamp(page, date))
    page.body(story.pieces, breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{sheets} of {sheets}    {address}")
    return page


def midstory(chance: Chance) -> Page:
    """A page that begins in the middle of a story: no head, a native running head above all and inside."""
    page = Page(chance, "no masthead", "page out of a book")
    page.suffer("clean", "clean", "ragged", "crlf")
    here = site_of(chance)
    story = tale(chance, "obituary", "feature", "culture", headings=False)
    start = chance.randrange(20, 200)

    def running(number: int) -> Lines:
        return [("running_head", here.name), ("folio", folio(here, start + number))]

    page.unscored |= {"title"}  # it stands on a page before this one
    for number, (role, line) in enumerate(running(0)):
        page.furniture(role, line, blank=0 if number else 1, either=True)
    page.body(
        story.pieces[1:],
        width=chance.randrange(62, 80),
        hyphens=chance.random() < 0.5,
        breaks=chance.randrange(2, 3),
        running=running,
    )
    return page
