"""What the designs of the group "open" share: articles in six languages, heads, feet, lines in a row."""

import datetime as dt
import random

from portals.page import Page
from portals.portal import Chance, Portal
from portals.writer import Article, Piece, Writer, bank, curled

ENGLISH, NATIVE, GENRES = "open/english", "open/native", "open/genres"
BODIES = {
    "fa": "open/persian",
    "prs": "open/dari",
    "ps": "open/pashto",
    "ur": "open/urdu",
    "ar": "open/arabic",
}
PAGES = ("fa", "prs", "ps", "ur", "ar")


def english(
    chance: Chance,
    told: dt.date | None = None,
    *,
    paragraphs: int = 0,
    captions: int = 0,
    headings: int = 0,
    inline: int = 0,
    apart_from: frozenset[str] = frozenset(),
) -> tuple[Writer, Article]:
    """Return an English article and who can write more of it; `told` is a day that it must mention."""
    writer = Writer(ENGLISH, chance, apart_from=apart_from)
    article = writer.article(
        paragraphs=paragraphs or chance.randrange(4, 9),
        captions=captions,
        headings=headings,
        inline=inline,
        evidence=told,
    )
    return writer, article


def other(chance: Chance, language: str, *, paragraphs: int = 0, headings: int = 0) -> tuple[Writer, Article]:
    """Return an article in another language and who can write more of it."""
    writer = Writer(BODIES[language], chance, language)
    return writer, writer.article(paragraphs=paragraphs or chance.randrange(4, 7), headings=headings)


def curly(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with typographic quotation marks."""
    return [Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in pieces]


def said(*lines: str, language: str = "en") -> list[Piece]:
    """Return lines as paragraphs."""
    return [Piece("paragraph", (line,), language) for line in lines]


def opened(pieces: list[Piece], prefix: str) -> list[Piece]:
    """Return the pieces with a place and an agency before the first sentence."""
    first, *rest = pieces
    return [Piece(first.role, (prefix + first.text,), first.language), *rest]


def numbered(pieces: list[Piece], mark: str) -> list[Piece]:
    """Return the pieces with a number and a mark before each heading."""
    number = 0
    made = []
    for one in pieces:
        number += one.role == "heading"
        made.append(Piece("heading", (f"{number}{mark} {one.text}",)) if one.role == "heading" else one)
    return made


def entry(chance: Chance, name: str, **known: object) -> str:
    """Return an entry of a list of the genres, with its slots filled."""
    text = chance.choice(bank(GENRES)[name])
    for key, value in known.items():
        text = text.replace(f"{{{key}}}", str(value))
    return text


def entries(chance: Chance, name: str, number: int) -> list[str]:
    """Return some entries of a list of the genres, in their order."""
    known = bank(GENRES)[name]
    return [known[at] for at in sorted(chance.sample(range(len(known)), min(number, len(known))))]


def parts_of_head(here: Portal, site: random.Random) -> dict[str, tuple[str, list[str]]]:
    """Return what a masthead may be made of: a role and lines by the name of the part."""
    words = bank(NATIVE)
    return {
        "name": ("name", [here.name]),
        "english": ("name", [here.english]),
        "ENGLISH": ("name", [here.english.upper()]),
        "acronym": ("name", [here.acronym]),
        "both": ("name", [f"{here.name}{site.choice((' | ', ' / ', ' - '))}{here.english}"]),
        "tabbed": ("name", [f"{here.english}\t{here.name}"]),
        "motto": ("motto", [here.motto]),
        "english motto": ("motto", [site.choice(words["english.mottos"])]),
        "verse": ("motto", list(here.couplet)),
        "site": ("contact", [here.site]),
        "contact": ("contact", [f"{here.site}{site.choice((' | ', '   ', ' - '))}{here.mail}"]),
        "menu": ("section", [site.choice((" | ", "   ", " * ", " » ")).join(here.menu)]),
        "menu lines": ("section", list(here.menu)),
        "english menu": ("section", [site.choice(words["english.menu"])]),
        "address": ("contact", site.choice(words["english.addresses"]).split(" / ")),
        "rubric": ("section", [f"{here.rubric_english}{site.choice((' | ', ' / ', '    '))}{here.rubric}"]),
    }


def head(page: Page, here: Portal, *parts: str) -> None:
    """Write the parts of a masthead by their names, in this order; "/" before one: after a blank line."""
    known = parts_of_head(here, page.chance.site if isinstance(page.chance, Chance) else page.chance)
    for part in parts:
        role, lines = known[part.lstrip("/")]
        for at, line in enumerate(lines):
            page.masthead(role, line, blank=1 if not at and part.startswith("/") else 0)


def signed(page: Page, author: str, line: str = "", *, blank: int = 1) -> None:
    """Write a line with an author, or the name alone."""
    page.know(bylines=(author,))
    page.line("byline", line or author, blank=blank)


def dated(page: Page, day: dt.date, line: str, *, blank: int = 1, either: bool = False) -> None:
    """Write a line with a day that can be read in one way only."""
    page.know(published=day)
    page.line("dateline", line, blank=blank, either=either)


def together(page: Page, *lines: str, role: str = "navigation", blank: int = 1, either: bool = False) -> None:
    """Write lines of furniture one below the other."""
    for number, line in enumerate(lines):
        page.furniture(role, line, blank=0 if number else blank, either=either)


def related(chance: Chance, number: int) -> list[str]:
    """Return headlines of other pages."""
    return chance.sample(bank(NATIVE)["related"], number)


def rights(page: Page, here: Portal, language: str = "", *, blank: int = 1) -> None:
    """Write whose rights are reserved, in the language of the portal or in another."""
    line = page.chance.choice(bank(NATIVE)[f"foot.{language or here.language}"])
    line = line.replace("{name}", here.name).replace("{english}", here.english)
    year = str(page.chance.randrange(2003, 2023))
    page.furniture("noise", line.replace("{year}", year), blank=blank, either=True)
