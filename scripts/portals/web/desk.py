"""What the designs of the group web share: their banks, and lines that many of them write."""

import datetime as dt
from collections.abc import Iterable

from portals.calendar import AFGHAN, IRANIAN, PASHTO, URDU, solar_line
from portals.page import Page
from portals.portal import Chance, Portal, portal
from portals.writer import Article, Piece, Writer, bank, curled

NATIVE = "web/native"
ENGLISH = ("web/news", "web/affairs", "web/daily")
SPOKEN = {
    "fa": "web/persian",
    "prs": "web/persian",
    "ps": "web/pashto",
    "ur": "web/urdu",
    "ar": "web/arabic",
}
ARABIC_MONTHS = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)


def house(chance: Chance, *languages: str) -> Portal:
    """Return the publication of a page."""
    return portal(NATIVE, languages, chance)


def reporter(chance: Chance) -> Writer:
    """Return a writer of English."""
    return Writer(chance.choice(ENGLISH), chance)


def words(key: str) -> tuple[str, ...]:
    """Return a list of the bank of mastheads."""
    return bank(NATIVE)[key]


def row(chance: Chance, key: str) -> list[str]:
    """Return one entry of a list, the same for all pages of a site, in its lines."""
    return chance.site.choice(words(key)).split(" / ")


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write lines of a masthead with their roles."""
    for role, line in lines:
        page.masthead(role, line, blank=blank)


def signed(page: Page, printed: str, author: str, *also: str | None, blank: int = 1) -> None:
    """Write the byline; `also`: what else is a right answer to who wrote it."""
    page.know(bylines=(author, *also))
    page.line("byline", printed, blank=blank)


def below(page: Page, role: str, lines: Iterable[str], *, together: bool = True) -> None:
    """Write furniture under one another, with a blank line before the first."""
    for number, line in enumerate(lines):
        page.furniture(role, line, blank=0 if number and together else 1)


def rights(page: Page, chance: Chance, here: Portal, *, native: bool) -> None:
    """Write who owns the text: a line that names the publication, and may be part of its masthead."""
    key = f"{here.language}.copyrights" if native else "english.rights"
    text = chance.site.choice(words(key))
    page.furniture("noise", text.format(name=here.name, english=here.english), either=True)


def native_day(day: dt.date, language: str) -> str:
    """Return a day as it is printed in a language."""
    match language:
        case "fa":
            return solar_line(day, IRANIAN)
        case "prs":
            return solar_line(day, AFGHAN)
        case "ps":
            return "د " + solar_line(day, PASHTO)
        case "ur":
            return f"{day.day} {URDU[day.month - 1]} {day.year}"
    return f"{day.day} {ARABIC_MONTHS[day.month - 1]} {day.year}"


def native_article(chance: Chance, language: str, *, headings: int = 0) -> tuple[Article, Writer]:
    """Return an article in a native language and who wrote it down; Dari is a Persian."""
    spoken = "fa" if language == "prs" else language
    writer = Writer(SPOKEN[language], chance, spoken)
    return writer.article(paragraphs=chance.randrange(4, 8), headings=headings), writer


def typeset(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with typographic quotation marks."""
    return [Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in pieces]


def behind(prefix: str, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with the place and the agency before the first sentence."""
    first, *rest = pieces
    return [Piece("paragraph", (prefix + first.text,), first.language), *rest]
