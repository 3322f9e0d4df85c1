"""The desk of the control group: its writers, its lines, its dates and its addresses."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from portals.calendar import EXTENDED, URDU, solar
from portals.page import Page
from portals.portal import Chance, Portal, portal, slugged
from portals.writer import Article, Piece, Writer, bank, curled

NATIVE, PAIRS = "control/native", "control/pairs"
NEWS, LIFE, STATEMENTS = "control/news", "control/life", "control/statements"
OFFICIAL, CAMPUS, AFFAIRS = "control/official", "control/campus", "control/affairs"
BANKS = {
    "fa": "control/persian",
    "prs": "control/dari",
    "ps": "control/pashto",
    "ur": "control/urdu",
    "ar": "control/arabic",
}
EVERYWHERE = tuple(BANKS)
ARABIC = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
KABUL = (
    *("جنوری", "فبروری", "مارچ", "اپریل", "می", "جون"),
    *("جولای", "اگست", "سپتمبر", "اکتبر", "نومبر", "دسمبر"),
)
PERSIAN_DAYS = ("دوشنبه", "سه شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
LIGHT = (*["clean"] * 7, "utf8-1256", "tatweel", "arabic-letters", "direction-marks", "crlf", "ragged", "bom")
HEAVY = (*["clean"] * 4, "utf8-1256", "utf8-1252", "any-route", "ocr", "some-lines", "1256-1252", "bad-byte")
BYTES = (*["clean"] * 4, "entities-in-1256", "utf-16", "bom", "crlf", "utf8-1252")
CODED = (*BYTES, "windows-1256", "mixed")  # of lines that the code page holds: not of Pashto


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group, in one of these languages or in any."""
    return portal(NATIVE, languages or EVERYWHERE, chance)


def words(chance: Chance, key: str) -> str:
    """Return an entry of a list, always the same for one site."""
    return chance.site.choice(bank(NATIVE)[key])


def split(chance: Chance, key: str) -> list[str]:
    """Return the parts of an entry of a list, always the same for one site."""
    return words(chance, key).split(" / ")


def native(chance: Chance, language: str) -> Writer:
    """Return a writer in a language of the group."""
    return Writer(BANKS[language], chance, language)


def in_one_language(article: Article, writer: Writer) -> list[Piece]:
    """Return the pieces of a native article, its captions and lists in its language, too."""
    return [replace(one, language=writer.language) for one in article.pieces]


def curly(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with typographic quotation marks."""
    return [replace(one, lines=tuple(map(curled, one.lines))) for one in pieces]


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write the lines of a masthead, each with its role, `blank` empty lines between them."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else 1)


def by(page: Page, name: str, *others: str) -> None:
    """Note who signs, and the other answers that are right."""
    page.know(bylines=(name, *others))


def on(page: Page, day: dt.date) -> None:
    """Note a date that can be read in one way only."""
    page.know(published=day, readings=frozenset())


def source(chance: Chance, title: str, day: dt.date) -> str:
    """Return an address in the paper that printed the article first; it tells no more than the year."""
    number = chance.randrange(10**5, 10**8)
    slug = slugged(title)
    ways = (
        f"https://www.globaldispatch.example/world/{slug}-{number}",
        f"http://www.northernpost.example/articles/{number}/{slug}.html",
        f"http://atlasreview.example/?p={number % 90000}",
        f"https://harbortimes.example/{day.year}/{slug}/",
        f"http://news.meridian.example/s/{slug}-{number}.html?ref=rss",
        f"https://weeklyledger.example/en/node/{number % 70000}",
    )
    return chance.choice(ways)


def native_date(day: dt.date, language: str, months: Sequence[str]) -> str:
    """Return the date as papers in a language print it; `months`: of the solar year where that is used."""
    if language == "ar":
        return f"{day.day} {ARABIC[day.month - 1]} {day.year}"
    if language == "ur":
        return f"{day.day} {URDU[day.month - 1]}، {day.year}ء"
    year, month, number = solar(day)
    return f"{number} {months[month - 1]} {year}".translate(EXTENDED)


def related(page: Page, here: Portal, chance: Chance) -> None:
    """Write the native list of other articles below an article."""
    for number, line in enumerate(split(chance, f"{here.language}.related")):
        page.furniture("navigation", line, blank=0 if number else 1)


def form(page: Page, here: Portal, chance: Chance) -> None:
    """Write a native form, one field a line."""
    for number, line in enumerate(split(chance, f"{here.language}.forms")):
        page.furniture("navigation", line, blank=0 if number else 1)


def clutter(page: Page, chance: Chance, number: int, *, blank: int = 1) -> None:
    """Write lines to share and to print, some of those that surround every article."""
    for line in chance.site.sample(bank(NATIVE)["clutter"], number):
        page.furniture("navigation", line, blank=blank)
