"""The tribune group, second part: what was printed, scanned, or kept as a PDF."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.page import Page, Running
from portals.portal import Chance, Portal, dating, slugged
from portals.tribune.desk import (
    CODED,
    HOME,
    PDF,
    PLACES,
    SCAN,
    SHEETS,
    by,
    desk,
    head,
    native_day,
    on,
    republished,
    signature,
    site_of,
    source,
    story,
    word,
)
from portals.writer import Piece

PLAIN = ("month-day-year", "day-month-year")


def figures(here: Portal) -> dict[int, int]:
    """Return the digits in which a portal counts its sheets."""
    return ARABIC_INDIC if here.language == "ar" else EXTENDED


def heads_with_folio(here: Portal, start: int, gap: str) -> Running:
    """Return running heads: the name and the number on one line, outside by turns."""

    def running(number: int) -> list[tuple[str, str]]:
        folio = str(start + number).translate(figures(here))
        pair = (here.name, folio) if number % 2 else (folio, here.name)
        return [("running_head", gap.join(pair))]

    return running


def thin_columns(chance: Chance) -> Page:
    """A weekly as PDF: thin columns with hyphens, the native name and a native folio at each break."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(*PDF)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date, captions=False)
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    page.headline(told.title, width=chance.choice((30, 38)))
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    start = chance.randrange(2, 30)

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", str(start + number).translate(figures(here))), ("running_head", here.name)]

    page.body(
        told.pieces,
        width=chance.randrange(36, 50),
        hyphens=chance.random() < 0.6,
        breaks=chance.randrange(1, 4),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.4,
    )
    return page


def indented_weekly(chance: Chance) -> Page:
    """A scanned weekly: indents, hyphens, a folio between dashes and the name at each break."""
    page = Page(chance, "scan with indents", "hyphens")
    page.suffer(*SCAN)
    here = site_of(chance)
    date = dating(chance, *PLAIN, "short")
    told = republished(chance, date, captions=False)
    head(page, ("name", here.name), ("motto", here.verse), ("section", word(chance, here, "heads")))
    page.headline(told.title, width=chance.choice((36, 60)))
    page.deck(told.deck)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    start = chance.randrange(1, 60)

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", f"- {start + number} -"), ("running_head", here.name)]

    page.body(
        [one for one in told.pieces if one.role == "paragraph"],
        width=chance.randrange(52, 74),
        hyphens=True,
        indent=chance.choice((2, 3, 5)),
        blank=0,
        breaks=chance.randrange(1, 3),
        running=running,
    )
    return page


def kept_from_the_browser(chance: Chance) -> Page:
    """Printed by a browser: the hour and the title above each sheet, the address and the count below."""
    page = Page(chance, "sheets of a browser")
    page.suffer(*["clean"] * 6, "utf8-1256", "bom", "crlf", "utf8-1252")
    here = site_of(chance)
    date = dating(chance, *PLAIN, "weekday")
    told = republished(chance, date)
    sheets = chance.randrange(2, 4)
    address = f"https://{here.site}/en/{slugged(told.title)}"
    top = (
        f"{chance.randrange(13, 29)}/11/2023, {chance.randrange(10, 23)}:27    {told.title} | {here.english}"
    )

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{address}    {number}/{sheets}"), ("running_head", top)]

    page.unscored |= {"source_url"}  # an address of one's own on each sheet: two opinions
    page.furniture("running_head", top)
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces, breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{address}    {sheets}/{sheets}")
    return page


def page_of_pages(chance: Chance) -> Page:
    """Sheets that count themselves in words, with form feeds; whole paragraphs on a line."""
    page = Page(chance, "counted sheets", "form feeds")
    page.suffer(*PDF)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    breaks = chance.randrange(1, 4)
    english = chance.site.random() < 0.5

    def running(number: int) -> list[tuple[str, str]]:
        count = f"{SHEETS[here.language]} {number}".translate(figures(here))
        return [("running_head", f"Page {number} of {breaks + 1}" if english else count)]

    head(page, ("name", here.name), ("section", f"{here.rubric} / {here.rubric_english}"))
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces, breaks=breaks, running=running, form_feed=chance.random() < 0.7)
    page.furniture("running_head", running(breaks + 1)[0][1])
    return page


def even_margins(chance: Chance) -> Page:
    """Justified by doubled spaces, wrapped wide, blank lines between the paragraphs."""
    page = Page(chance, "justified", "wrapped")
    page.suffer(*SCAN)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(page, ("name", here.name), ("name", here.acronym), ("contact", f"{here.site}  {here.mail}"))
    page.headline(told.title, width=60)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces, width=chance.randrange(64, 88), justified=True)
    return page


def offprint_on_names(chance: Chance) -> Page:
    """A learned paper: the author and the title by turns at the head of each page, headings."""
    page = Page(chance, "running heads of author and title", "headings")
    page.suffer(*PDF)
    here = site_of(chance, "fa", "prs", "ar")
    told = story(chance, PLACES, "study.", headings=True, most=12)
    head(page, ("name", here.name), ("name", here.english), ("motto", word(chance, here, "heads")))
    page.headline(told.title, width=70)
    by(page, told.author)
    page.line("byline", told.author)
    start = chance.randrange(40, 300)

    def running(number: int) -> list[tuple[str, str]]:
        name = told.author if number % 2 else told.title
        return [("folio", str(start + number)), ("running_head", name)]

    page.body(
        told.pieces,
        width=chance.randrange(60, 78),
        hyphens=chance.random() < 0.5,
        breaks=chance.randrange(2, 4),
        running=running,
        form_feed=chance.random() < 0.5,
    )
    return page


def assessment_of_pastures(chance: Chance) -> Page:
    """A report of an agency for relief: headings, foot lines with the name and the sheet."""
    page = Page(chance, "report", "foot lines")
    page.suffer(*PDF)
    here = site_of(chance, "prs", "ps", "ur")
    date = dating(chance, "month-day-year")
    told = story(chance, PLACES, "report.", headings=True, most=12)
    head(page, ("name", here.name), ("name", here.english))
    page.headline(told.title)
    page.deck(told.deck, blank=0)
    page.line("dateline", page.dated(date.style, date.day))
    breaks = chance.randrange(1, 4)

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{here.site} | {here.name} | {number}")]

    page.body(told.pieces, width=chance.choice((0, 70, 82)), breaks=breaks, running=running)
    page.furniture("running_head", running(breaks + 1)[0][1])
    return page


def typed_sermon(chance: Chance) -> Page:
    """A sermon from a typewriter: indents, no blank lines, who gave it above."""
    page = Page(chance, "typed", "sermon")
    page.suffer(*SCAN)
    here = site_of(chance)
    told = story(chance, PLACES, "sermon.", most=12)
    head(page, ("name", here.name), ("motto", here.couplet[0]), ("motto", here.couplet[1]))
    page.headline(told.title)
    by(page, told.author)
    page.line("byline", f"By {told.author}")
    page.body(told.pieces, width=chance.randrange(56, 70), indent=chance.choice((4, 5)), blank=0)
    return page


def magazine_leaves(chance: Chance) -> Page:
    """A magazine: name and folio on one line, outside by turns, in the middle of sentences."""
    page = Page(chance, "name and folio on one line")
    page.suffer(*PDF)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date, captions=False)
    head(page, ("name", here.name), ("motto", word(chance, here, "heads")))
    page.headline(told.title, width=chance.choice((42, 200)))
    page.deck(told.deck)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    gap = chance.site.choice(("\t", "    ", "   |   "))
    page.body(
        told.pieces,
        width=chance.choice((0, 58, 72)),
        breaks=chance.randrange(2, 4),
        running=heads_with_folio(here, chance.randrange(10, 80), gap),
        around=chance.randrange(2),
    )
    return page


def papers_of_a_school(chance: Chance) -> Page:
    """A model paper for an examination under the name of an office, scanned."""
    page = Page(chance, "exam", "list")
    page.suffer(*SCAN)
    here = site_of(chance)
    told = story(chance, PLACES, "exam.", most=12)
    page.unscored |= {"paragraphs"}
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    page.headline(told.title)
    page.line("deck", told.deck, either=True)
    page.body(told.pieces)
    return page


def native_digest(chance: Chance) -> Page:
    """A native magazine in print: wrapped lines, the folio and the name at each break."""
    page = Page(chance, "native body", "running heads and folios")
    page.suffer(*["clean"] * 5, "arabic-letters", "crlf", "bom")
    here = site_of(chance)
    page.language = here.language
    told = story(chance, HOME, f"{here.language}.", language=here.language, most=12)
    head(page, ("name", here.name), ("name", here.english), ("motto", word(chance, here, "heads")))
    page.headline(told.title)
    page.deck(told.deck)
    day = dating(chance, "iso").day
    on(page, day)
    page.line("dateline", native_day(day, here.language))
    page.body(
        told.pieces,
        width=chance.randrange(56, 80),
        breaks=chance.randrange(1, 3),
        running=heads_with_folio(here, chance.randrange(4, 40), "    "),
    )
    return page


def two_stories_on_leaves(chance: Chance) -> Page:
    """A bulletin with two articles, each under its title, in wrapped lines."""
    page = Page(chance, "several articles", "wrapped")
    page.suffer(*CODED[:7])
    here = site_of(chance, "fa", "prs", "ur", "ar")
    date = dating(chance, "month-day-year")
    first = republished(chance, date, most=5, captions=False)
    second = story(chance, most=4, besides=first.key)
    head(page, ("name", here.name), ("name", here.english), ("section", desk(chance, "english.menu")))
    page.line("dateline", page.dated(date.style, date.day))
    page.headline(first.title)
    paragraphs = [one for one in first.pieces if one.role == "paragraph"]
    page.body(
        [*paragraphs, Piece("heading", (second.title,)), *second.pieces],
        width=chance.choice((60, 72, 84)),
    )
    return page
