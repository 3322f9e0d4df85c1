"""The desk of the herald group: how its portals sign, date and quote their sources."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from portals.calendar import AFGHAN, EXTENDED, IRANIAN, PASHTO, URDU, ordinal, solar
from portals.herald.story import Story
from portals.page import Page
from portals.portal import Chance, Dating, Portal, dating, portal, slugged
from portals.writer import Piece, bank, curled, glued

HEADS = "herald/heads"
EVERYWHERE = ("fa", "prs", "ps", "ar", "ur")
LIGHT = (*["clean"] * 7, "utf8-1256", "tatweel", "arabic-letters", "direction-marks", "crlf", "ragged", "bom")
HEAVY = (*["clean"] * 4, "utf8-1256", "utf8-1252", "any-route", "ocr", "some-lines", "1256-1252", "bad-byte")
OLD = (*["clean"] * 5, "entities-in-1256", "windows-1256", "mixed", "utf-16", "english-1252")
PDF = (*["clean"] * 7, "presentation-forms", "visual-order", "missing-spaces", "detached-marks", "tatweel")
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters")
ARABIC = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
STORIES = ("news", "news", "feature", "opinion", "life")

# Dates that can be read in one way only, beside the styles of the calendar.
SURE: tuple[Callable[[dt.date], str], ...] = (
    lambda day: f"{day:%A}, {day.day} {day:%B} {day.year}",
    lambda day: f"{day:%b} {day.day:02}, {day.year}",
    lambda day: f"{day:%B} {day.day}{ordinal(day.day)}, {day.year}",
    lambda day: f"{day.day} {day:%B}, {day.year}",
    lambda day: f"{day:%d} {day:%b} {day.year} {day.day % 12 + 8:02}:{day.month + 20} GMT",
    lambda day: f"{day:%B} {day.day}, {day.year} at {day.day % 11 + 1}:{day.month + 31} p.m.",
    lambda day: f"{day:%a}, {day.day} {day:%b} {day.year}",
    lambda day: f"{day:%B %d, %Y}".upper(),
    lambda day: f"{day:%d-%b-%Y}",
    lambda day: f"{day.year}/{day.month:02}/{day.day:02}",
)
OPEN = ("slash-us", "slash-uk", "dash-uk", "slash-zero")
NAMED = ("month-day-year", "day-month-year", "short", "weekday", "ordinal", "timed-uk")


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group, in one of these languages or in any."""
    return portal(HEADS, languages or EVERYWHERE, chance)


def words(chance: Chance, key: str) -> str:
    """Return an entry of a list, always the same for one site."""
    return chance.site.choice(bank(HEADS)[key])


def paper_of(chance: Chance) -> tuple[str, str]:
    """Return the name and the host of the paper that printed a story first."""
    name, host = chance.choice(bank(HEADS)["papers"]).split(" / ")
    return name, host


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write the lines of a masthead, each with its role, `blank` empty lines between them."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else 1)


def address(chance: Chance, host: str, title: str, day: dt.date, *, dated: bool = False) -> str:
    """Return the address of a story where it appeared first; `dated`: it tells the day, too."""
    number = chance.randrange(10**4, 10**7)
    slug = slugged(title)
    if dated:
        return f"https://www.{host}.example/{day.year}/{day.month:02}/{day.day:02}/{slug}/"
    ways = (
        f"https://www.{host}.example/world/{slug}-{number}",
        f"http://www.{host}.example/articles/{number}/{slug}.html",
        f"http://{host}.example/?p={number % 90000}",
        f"https://www.{host}.example/news/world-asia-{number}",
        f"http://{host}.example/index.php/opinion/{number % 7000}-{slug[:40].rstrip('-')}",
        f"http://news.{host}.example/s/{slug}.html?utm_source=feed&id={number}",
        f"https://{host}.example/en/node/{number % 70000}#more",
    )
    return chance.choice(ways)


def dated(page: Page, chance: Chance, date: Dating | None = None, *, certain: bool = False) -> str:
    """Return a date as printed, and note what it tells; without `date`, one that has one reading."""
    if date is not None:
        return page.dated(date.style, date.day, evidence=certain or date.certain)
    day = dating(chance, "iso").day
    page.know(published=day, readings=frozenset())
    return chance.site.choice(SURE)(day)


def signed(page: Page, chance: Chance, story: Story, paper: str = "") -> str:
    """Return a line that says who wrote the story, and note the answers that are right."""
    one, two = story.author, story.other
    place = chance.choice(bank(HEADS)["cities"])
    forms: list[tuple[str, tuple[str, ...]]] = [
        (f"By {one}", (one,)),
        (f"By {one}", (one,)),
        (f"BY {one.upper()}", (one.upper(), one)),
        (f"by {one}", (one,)),
        (f"By: {one}", (one,)),
        (f"Written by {one}", (one,)),
        (f"Author: {one}", (one,)),
        (f"By {one} and {two}", (f"{one} and {two}",)),
        (f"By {one} & {two}", (f"{one} & {two}", f"{one} and {two}")),
        (f"By {one} in {place}", (one, f"{one} in {place}")),
    ]
    if paper:
        forms += [
            (f"By {one}, {paper}", (one, f"{one}, {paper}")),
            (f"By {one} | {paper}", (one, f"{one} | {paper}")),
            (f"By {one}, Special to {paper}", (one, f"{one}, Special to {paper}")),
        ]
    line, answers = forms[chance.site.randrange(10**6) % len(forms)]
    page.know(bylines=answers)
    return line


def article(page: Page, story: Story, *, curly: bool = False, stuck: bool = False) -> list[Piece]:
    """Return the pieces of a story; note its dateline. `stuck`: a space is lost behind a quotation."""
    page.know(dateline=story.dateline)
    pieces: list[Piece] = []
    for one in story.pieces:
        lines: Sequence[str] = [curled(line) for line in one.lines] if curly else one.lines
        lines = [glued(line) for line in lines] if stuck and one.role == "paragraph" else lines
        pieces.append(replace(one, lines=tuple(lines)))
    return pieces


def native_day(day: dt.date, language: str) -> str:
    """Return a date as papers in a language print it."""
    if language == "ar":
        return f"{day.day} {ARABIC[day.month - 1]} {day.year}"
    if language == "ur":
        return f"{day.day} {URDU[day.month - 1]} {day.year}".translate(EXTENDED)
    months = {"fa": IRANIAN, "prs": AFGHAN, "ps": PASHTO}[language]
    year, month, number = solar(day)
    return f"{number} {months[month - 1]} {year}".translate(EXTENDED)


def clutter(page: Page, chance: Chance, number: int, *, blank: int = 1) -> None:
    """Write lines to share and to print, some of those that surround every article of the site."""
    for at, line in enumerate(chance.site.sample(bank(HEADS)["clutter"], number)):
        page.furniture("navigation", line, blank=blank if at else 1)


def related(page: Page, chance: Chance, here: Portal) -> None:
    """Write the native list of other articles."""
    for number, line in enumerate(words(chance, f"{here.language}.related").split(" / ")):
        page.furniture("navigation", line, blank=0 if number else 1)
