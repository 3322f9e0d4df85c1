"""Pages whose layout itself is left to chance, within what one half of the designs does.

The other designs are habits; a mixture takes any lines of a masthead in any order, any order of the front
matter and any furniture. What an editor could not decide is left out: a Latin line never stands
between the masthead and the headline.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.page import Page, Running
from portals.portal import Chance, Dating, Portal, dating, portal
from portals.writer import Article, Piece, Writer, bank, curled

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What one half does: its banks, its ways to write an author and a date, its separators."""

    native: str
    english: str
    languages: tuple[str, ...]
    bars: tuple[str, ...]
    authors: tuple[str, ...]  # "{}" is the name
    dates: tuple[str, ...]  # "{}" is the date
    styles: tuple[str, ...]
    damages: tuple[str, ...]
    orders: tuple[tuple[str, ...], ...]  # of "url", "headline", "deck", "byline", "date"


def head_lines(here: Portal, habits: Habits, site: Chance) -> list[tuple[str, str]]:
    """Return the lines of a masthead with their roles: the name, some others, a native line last."""
    bar = site.site.choice(habits.bars)
    words = bank(habits.native)
    middle = [
        ("name", here.english),
        ("name", here.acronym),
        ("motto", here.motto),
        ("motto", here.verse),
        ("motto", site.site.choice(words["english.mottos"])),
        ("contact", f"{here.site}{bar}{here.mail}"),
        ("contact", f"http://{here.site}"),
        ("section", bar.join(here.menu)),
        ("contact", site.site.choice(words["english.addresses"]).replace(" / ", ", ")),
    ]
    chosen = site.site.sample(middle, site.site.randrange(4))
    last = [
        ("section", f"{here.rubric_english}{bar}{here.rubric}"),
        ("motto", here.motto),
        ("section", here.rubric),
    ]
    end = site.site.choice(last)
    return [("name", here.name), *(line for line in chosen if line != end), end]


def running(here: Portal, chance: Chance) -> Running | None:
    """Return what repeats at page breaks: any of five habits, or nothing."""
    start = chance.randrange(1, 50)
    kinds: tuple[Callable[[int], list[tuple[str, str]]] | None, ...] = (
        None,
        lambda number: [("running_head", here.name), ("folio", str(start + number))],
        lambda number: [("folio", str(start + number).translate(EXTENDED)), ("running_head", here.name)],
        lambda number: [("folio", f"- {str(start + number).translate(ARABIC_INDIC)} -")],
        lambda number: [("running_head", f"{here.site}   {start + number}")],
        lambda number: [("folio", f"Page {start + number}")],
    )
    return chance.site.choice(kinds)


def front(page: Page, article: Article, date: Dating, author: str, habits: Habits) -> None:
    """Write the front matter in one of the orders of the half, tight or with blank lines."""
    chance = page.chance
    blank = chance.randrange(2)
    for number, part in enumerate(chance.choice(habits.orders)):
        gap = blank if number else 1
        match part:
            case "url":
                address = f"http://www.source.example/{date.day.year}/{chance.randrange(10**5)}.html"
                page.know(source_url=address)
                page.line("source_url", address, blank=1)
            case "headline":
                page.headline(article.title, blank=1)
            case "deck":
                page.deck(article.deck, blank=1)
            case "byline":
                page.know(bylines=(author,))
                page.line("byline", chance.choice(habits.authors).replace("{}", author), blank=gap)
            case "date":
                printed = page.dated(date.style, date.day, evidence=date.certain)
                page.line("dateline", chance.choice(habits.dates).replace("{}", printed), blank=gap)


def mixed_page(chance: Chance, habits: Habits) -> Page:
    """Return a page of a layout of its own."""
    page = Page(chance, "layout left to chance")
    page.suffer(*habits.damages)
    here = portal(habits.native, habits.languages, chance)
    writer = Writer(habits.english, chance)
    date = dating(chance, *habits.styles)
    article = writer.article(
        paragraphs=chance.randrange(5, 12),
        captions=chance.randrange(3),
        headings=chance.randrange(2),
        inline=chance.randrange(3),
        items=chance.random() < 0.2,
        verse=chance.random() < 0.1,
        evidence=date.told,
    )
    at_foot = chance.site.random() < 0.15
    spread = chance.site.randrange(2)
    lines = head_lines(here, habits, chance)
    if not at_foot:
        for number, (role, line) in enumerate(lines):
            page.masthead(role, line, blank=spread if number else 0)
    front(page, article, date, writer.person(), habits)
    curl = chance.random() < 0.4
    pieces = [
        Piece(one.role, tuple(map(curled, one.lines)), one.language) if curl else one
        for one in article.pieces
    ]
    width = chance.site.choice((0, 0, 60, 76))
    page.body(
        pieces,
        width=width,
        hyphens=bool(width) and chance.random() < 0.3,
        breaks=chance.randrange(3),
        running=running(here, chance),
    )
    if at_foot:
        page.shapes.append("masthead at the foot")
        for number, (role, line) in enumerate(lines):
            page.masthead(role, line, blank=0 if number else 1)
    return page
