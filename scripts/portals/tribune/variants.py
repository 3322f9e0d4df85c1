"""The tribune group, sixth part: several pieces on a page, tables, credits, appeals, issue lines."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt
import re
from dataclasses import replace

from portals.page import Page
from portals.portal import Chance, dating
from portals.tribune.desk import (
    BYTES,
    HEAVY,
    LIGHT,
    PLACES,
    by,
    desk,
    head,
    native_day,
    note,
    on,
    republished,
    signature,
    site_of,
    source,
    story,
)
from portals.writer import Piece, bank

PLAIN = ("month-day-year", "day-month-year", "short", "weekday")
CREDIT = re.compile(r" (Photo: .*|\(Photo by .*\)|Harbour Images|Longitude/.*)$")
CREDITS = (
    "{} (AP Photo/{})",
    "{} REUTERS/{}",
    "{} Photo: {}",
    "{} | Photo by {}",
    "{} \N{COPYRIGHT SIGN} {}/Getty Images",
    "عکس: {} {}",
)
WEEKS = ("The week in the provinces", "What happened this week", "Seven days at a glance")


def briefs_of_the_week(chance: Chance) -> Page:
    """Several items under one title, each with a heading of its own."""
    page = Page(chance, "several items", "headings")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric} | {here.rubric_english}"),
    )
    page.headline(
        chance.site.choice(("The week in the provinces", "What happened this week", "Seven days at a glance"))
    )
    page.line("dateline", page.dated(date.style, date.day))
    items: dict[str, list[Piece]] = {}
    while len(items) < 4:
        told = story(chance)
        items.setdefault(told.key, [Piece("heading", (told.title,)), told.pieces[0]])
    page.body([piece for item in items.values() for piece in item])
    return page


def posts_under_their_days(chance: Chance) -> Page:
    """Posts one below the other, each with its title and its day."""
    page = Page(chance, "several posts", "dates between posts")
    page.suffer(*LIGHT)
    page.unscored |= {"title", "published", "byline"}  # of which post?
    here = site_of(chance)
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    date = dating(chance, "month-day-year", "day-month-year", "weekday")
    native = chance.site.random() < 0.4
    key = ""
    for number in range(chance.randrange(2, 4)):
        day = date.day - dt.timedelta(days=3 * number)
        told = story(chance, most=chance.randrange(3, 5), besides=key)
        key = told.key
        page.line("headline", told.title, either=True, blank=2)
        printed = native_day(day, here.language) if native else page.dated(date.style, day)
        page.line("dateline", printed, either=True, blank=0)
        page.body(told.pieces)
    page.know(published=None)
    return page


def rates_of_the_bazaar(chance: Chance) -> Page:
    """A report with a table of prices, its cells parted by tabs."""
    page = Page(chance, "table")
    page.suffer(*BYTES)
    page.unscored |= {"paragraphs"}  # the rows
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = story(chance, PLACES, "prices.", most=12)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric_english))
    page.headline(told.title)
    page.deck(told.deck)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(told.pieces)
    return page


def credits_under_pictures(chance: Chance) -> Page:
    """Captions with all kinds of credits, in a story of a magazine."""
    page = Page(chance, "captions with credits")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    sign = chance.site.choice(CREDITS)
    for at, piece in enumerate(told.pieces):
        if piece.role == "caption" and not piece.text.endswith("..."):
            line = sign.format(CREDIT.sub("", piece.text), chance.choice(bank("tribune/desk")["authors"]))
            told.pieces[at] = replace(piece, lines=(line,))
    head(page, ("name", here.name), ("name", here.acronym), ("motto", here.verse))
    page.headline(told.title)
    page.deck(told.deck)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    return page


def first_and_later_hour(chance: Chance) -> Page:
    """When it was published and when it was last changed, on one line or on two."""
    page = Page(chance, "published and updated")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "short")
    told = republished(chance, date)
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    later = page.dated(date.style, date.day + dt.timedelta(days=1))
    first = page.dated(date.style, date.day)
    if chance.site.random() < 0.5:
        page.line("dateline", f"Published: {first} | Updated: {later}", blank=0)
    else:
        page.line("dateline", f"Published {first}", blank=0)
        page.line("dateline", f"Last updated {later}", blank=0)
    page.body(told.pieces)
    return page


def appeal_to_the_mayor(chance: Chance) -> Page:
    """An open letter with its demands; who signs stands below."""
    page = Page(chance, "open letter", "list")
    page.suffer(*LIGHT)
    page.unscored |= {"byline"}  # those who sign a letter are its authors, or its last lines
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = story(chance, PLACES, "appeal.", most=12)
    head(page, ("name", here.name), ("motto", here.couplet[0]), ("motto", here.couplet[1]))
    page.headline(told.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.line("deck", told.deck, either=True)
    page.body(told.pieces)
    for number, name in enumerate((told.author, told.other)):
        page.line("byline", name, either=True, blank=0 if number else 1)
    return page


def with_its_translator(chance: Chance) -> Page:
    """An author and a translator; a remark on rights below the article."""
    page = Page(chance, "translator")
    page.suffer(*HEAVY[:9])
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.mail}\t{here.site}"))
    page.headline(told.title)
    by(page, told.author)
    page.line("byline", f"By {told.author}")
    tongue = {"fa": "Persian", "prs": "Dari", "ps": "Pashto", "ur": "Urdu", "ar": "Arabic"}[here.language]
    page.line("byline", f"Translated from the {tongue} by {told.other}", blank=0, either=True)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    note(page, desk(chance, "notes"))
    return page


def issue_line_in_english(chance: Chance) -> Page:
    """A daily: volume, number and day in English in its head, and nothing else that is dated."""
    page = Page(chance, "issue line in English")
    page.suffer(*HEAVY[:9])
    here = site_of(chance)
    date = dating(chance, "weekday", "weekday-uk", "day-month-year")
    told = republished(chance, date, captions=False)
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    gap = chance.site.choice((" | ", "    ", ", "))
    volume = f"Vol. {chance.site.randrange(2, 40)}, No. {chance.randrange(10, 300)}"
    page.masthead("section", gap.join((volume, page.dated(date.style, date.day))), either=True)
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.body(told.pieces)
    return page


def agency_at_the_end(chance: Chance) -> Page:
    """A report without a signature; the agency stands in brackets below it, the menu below that."""
    page = Page(chance, "agency at the end")
    page.suffer(*LIGHT)
    here = site_of(chance)
    day = dating(chance, "iso").day
    told = story(chance, most=chance.randrange(5, 9))
    agency = desk(chance, "agencies")
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("section", here.rubric),
    )
    page.headline(told.title)
    on(page, day)
    page.line("dateline", native_day(day, here.language), blank=0)
    page.body(told.pieces)
    page.know(bylines=(None, agency))
    note(page, f"({agency})")
    return page
