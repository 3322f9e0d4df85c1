"""The desk of the group `almanac`: its stories, its mastheads, its small furniture."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, PASHTO
from portals.page import Page
from portals.portal import Chance, Dating, Portal, portal, slugged
from portals.writer import Piece, bank, curled

NATIVE, ENGLISH, PAIRS = "almanac/native", "almanac/english", "almanac/pairs"
EVERYWHERE = ("fa", "prs", "ps", "ur", "ar")
MONTHS = {"fa": IRANIAN, "prs": AFGHAN, "ps": PASHTO}
DIGITS = {"ar": ARABIC_INDIC}
ROLES = {"= ": "heading", "@ ": "caption", "? ": "paragraph", "! ": "paragraph", "- ": "list"}
LIGHT = (
    *["clean"] * 6,
    "arabic-letters",
    "tatweel",
    "direction-marks",
    "crlf",
    "ragged",
    "bom",
    "bidi-marks",
)
HEAVY = (
    *["clean"] * 4,
    *("utf8-1256", "utf8-1256-twice", "utf8-1252", "utf8-1252-twice", "1256-1252", "1256-1254", "1256-1251"),
    *("any-route", "ocr", "some-lines", "line-by-line", "utf8-latin1"),
)
CODED = (*["clean"] * 3, "windows-1256", "mixed", "entities-in-1256", "bad-byte")  # not for Pashto
BYTES = (
    *["clean"] * 3,
    "entities-in-1256",
    "utf-16",
    "bom",
    "crlf",
    "bad-byte",
    "utf8-1256-twice",
    "entities",
)
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters", "ragged")
PDF = (*["clean"] * 5, "presentation-forms", "visual-order", "missing-spaces", "detached-marks")
NEWS = ("news", "sport", "trade", "weather", "farm")
FEATURES = ("feature", "culture", "farm", "opinion", "obituary")
CAPTIONS = (
    "{} ...",
    "{} ...",
    "{} \N{HORIZONTAL ELLIPSIS}",
    "Photo: {}.",
    "عکس: {}.",
    "{}. (Photo: Inland Press Agency)",
    "{} | Photo: Northline",
)
SLOT = re.compile(r"\{(n|big)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """A story told in order."""

    title: str
    deck: str
    pieces: tuple[Piece, ...]


class Leaf(Page):
    """A page that tears paragraphs in a script without capitals: wherever a line ends in a letter."""

    def _torn(self, lines: list[str], piece: Piece) -> list[list[str]]:
        if piece.role != "paragraph":
            return [lines]
        parts, joint = (lines, "\n") if len(lines) > 1 else (lines[0].split(" "), " ")
        places = [at for at in range(1, len(parts)) if parts[at - 1][-1].isalpha() and parts[at][0].isalpha()]
        if joint == " ":
            places = [at for at in places if 5 < at < len(parts) - 4]
        if not places:
            return [lines]
        at = self.chance.choice(places)
        self.shapes.append("torn paragraph")
        return [joint.join(parts[:at]).split("\n"), joint.join(parts[at:]).split("\n")]


def kinds(name: str, *wanted: str) -> list[str]:
    """Return the stories of some kinds in a bank."""
    return [key for key in bank(name) if key.split(".")[0] in wanted]


def tale(
    chance: random.Random,
    *wanted: str,
    name: str = ENGLISH,
    language: str = "en",
    captions: bool = False,
    headings: bool = True,
    inline: bool = False,
    told: str = "",
    untitled: bool = False,
    marks: tuple[str, str] = ("", ""),
    bullet: str = "- ",
    apart_from: Sequence[str] = (),
) -> Tale:
    """Return a story of one of these kinds; `told`: a day that the text must mention, as "May 3|Friday"."""
    keys = [key for key in kinds(name, *wanted) if bank(name)[key][0] not in apart_from]
    values = {"n": str(chance.randrange(21, 98)), "big": f"{chance.randrange(1100, 9800):,}"}
    lines = [SLOT.sub(lambda slot: values[slot[1]], line) for line in bank(name)[chance.choice(keys)]]
    title = "" if untitled else lines.pop(0)
    decked = not untitled and lines[0][:2] not in ROLES and lines[0][-1] not in ".:\N{ARABIC FULL STOP}"
    deck = lines.pop(0) if decked else ""
    sign = chance.choice(CAPTIONS)
    shown = {"paragraph", "list", *(["caption"] if captions else []), *(["heading"] if headings else [])}
    pieces: list[Piece] = []
    for number, line in enumerate(lines):
        mark, role, text = parted(line)
        if role not in shown or (mark == "~ " and chance.random() < 0.4):
            continue
        if role == "caption":
            text = sign.format(text.removesuffix(" ..."))
        text = {"? ": marks[0], "! ": marks[1], "- ": bullet}.get(mark, "") + text
        joins = mark in {"", "~ "} and number > 1 and not marks[0] and chance.random() < 0.15
        if joins and pieces[-1].role == "paragraph":
            append(pieces, -1, text)
        elif role == "list" and pieces[-1].role == "list":
            pieces[-1] = Piece("list", (*pieces[-1].lines, text), language)
        else:
            pieces.append(Piece(role, (text,), language))
    plain = [at for at, piece in enumerate(pieces) if piece.role == "paragraph"][1:-1]
    if told and plain:
        month, weekday = told.split("|")
        sentence = (
            chance.choice(bank(name)["evidence"]).replace("[date]", month).replace("[weekday]", weekday)
        )
        append(pieces, chance.choice(plain), sentence)
    if inline and plain:
        append(pieces, chance.choice(plain), chance.choice(bank(name)["inline"]))
    return Tale(title=title, deck=deck, pieces=tuple(pieces))


def parted(line: str) -> tuple[str, str, str]:
    """Return the mark before a line of a bank, the role it gives, and the text."""
    if line[:2] in {"~ ", *ROLES}:
        return line[:2], ROLES.get(line[:2], "paragraph"), line[2:]
    return "", "paragraph", line


def curly(story: Tale) -> Tale:
    """Return the story with typographic quotation marks."""
    pieces = tuple(replace(one, lines=tuple(map(curled, one.lines))) for one in story.pieces)
    return Tale(title=curled(story.title), deck=curled(story.deck), pieces=pieces)


def append(pieces: list[Piece], at: int, sentence: str) -> None:
    """Let a paragraph end with one more sentence."""
    pieces[at] = Piece("paragraph", (f"{pieces[at].text} {sentence}",), pieces[at].language)


def native(chance: random.Random, language: str, *, captions: bool = False) -> Tale:
    """Return a story in another language."""
    name = f"almanac/{language}"
    return tale(chance, "news", "opinion", "culture", name=name, language=language, captions=captions)


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group, in one of these languages or in any."""
    return portal(NATIVE, languages or EVERYWHERE, chance)


def said(chance: Chance, key: str) -> str:
    """Return an entry of a list, always the same for one site."""
    return chance.site.choice(bank(NATIVE)[key])


def author(chance: random.Random) -> str:
    """Return somebody who signs."""
    return chance.choice(bank(ENGLISH)["authors"])


def authors(chance: random.Random) -> tuple[str, str]:
    """Return two who sign."""
    first, second = chance.sample(bank(ENGLISH)["authors"], 2)
    return first, second


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write the lines of a masthead, each with its role."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else 1)


def by(page: Page, *names: str | None) -> None:
    """Note the answers that are right on who signs."""
    page.know(bylines=names)


def furnish(page: Page, role: str, *lines: str, blank: int = 0) -> None:
    """Write lines of furniture that stand together."""
    for number, line in enumerate(lines):
        page.furniture(role, line, blank=blank if number else 1)


def folio(here: Portal, number: int) -> str:
    """Return a page number in the digits of the portal."""
    return str(number).translate(DIGITS.get(here.language, EXTENDED))


def source(chance: Chance, title: str) -> str:
    """Return an address at the paper that printed the story first."""
    number = chance.randrange(10**4, 10**7)
    slug = slugged(title)
    ways = (
        f"https://www.meridiannews.example/asia/{slug}-{number}.html",
        f"http://inlandpress.example/article.php?id={number}",
        f"http://www.northline.example/{number}/{slug}/",
        f"https://crossborderpress.example/features/{slug}",
        f"http://news.harbourmail.example/n/{number}?utm_source=feed",
    )
    return chance.choice(ways)


def told(date: Dating) -> str:
    """Return the day that the text must mention, as a story takes it."""
    return f"{date.told:%B} {date.told.day}|{date.told:%A}" if date.told else ""


def stamp(page: Page, date: Dating) -> str:
    """Note the date, open where nothing in the text settles it, and return it as printed."""
    return page.dated(date.style, date.day, evidence=date.certain)
