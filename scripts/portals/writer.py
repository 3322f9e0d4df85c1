"""Articles from banks of sentences with slots.

A bank is a text file: people, places, organisations, and for each subject titles, decks, leads,
facts, quotations, captions, headings and ends; beside them sentences that fit any subject. One
article keeps its people and places, and no sentence comes twice in it.
"""

import datetime as dt
import random
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from portals.calendar import EXTENDED

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Saturday", "Sunday")
HEADER = re.compile(r"\[[a-z.]+(_[a-z]+)?\]")
PERSIAN_DIGITS = frozenset({"fa", "prs", "ps", "ur"})
SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a body, before it is laid out. `lines`: of a list or a verse; else one."""

    role: str
    lines: tuple[str, ...]
    language: str = "en"

    @property
    def text(self) -> str:
        """Return the lines as one text."""
        return "\n".join(self.lines)


@dataclass(slots=True, kw_only=True)
class Article:
    """What a page is about, before it is laid out."""

    title: str
    deck: str
    pieces: list[Piece] = field(default_factory=list)


Bank = dict[str, tuple[str, ...]]


@cache
def bank(name: str) -> Bank:
    """Return a bank of sentences by the name of its file: `[list]` opens a list, a line is an entry."""
    lists: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in (Path(__file__).parent / f"{name}.txt").read_text("utf-8").splitlines():
        if HEADER.fullmatch(line):
            entries = lists.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            entries.append(line)
    return {name: tuple(entries) for name, entries in lists.items()}


def curled(text: str) -> str:
    """Return the text with typographic quotation marks and apostrophes."""
    text = re.sub(r'(?:(?<=\s)|^)"', "\N{LEFT DOUBLE QUOTATION MARK}", text)
    text = text.replace('"', "\N{RIGHT DOUBLE QUOTATION MARK}")
    return text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def glued(text: str) -> str:
    """Lose the space after the first sentence that ends in a quotation mark, as typists do."""
    return re.sub(r'([a-z][.?]")\s(?=[A-Z])', r"\1", text, count=1)


class Writer:
    """Writes articles out of one bank, with one source of chance."""

    def __init__(
        self, name: str, chance: random.Random, language: str = "en", apart_from: frozenset[str] = frozenset()
    ) -> None:
        self.bank = bank(name)
        self.chance = chance
        self.language = language
        self.people = chance.sample(self.bank["people"], 4)
        self.places = chance.sample(self.bank["places"], 3)
        self.used: set[str] = set()
        subjects = {key.split(".")[1] for key in self.bank if key.startswith("subject.")}
        self.subject = chance.choice(sorted(subjects - apart_from))
        self.known = {f"p{number}": name for number, name in enumerate(self.people, start=1)}
        self.known |= {f"s{number}": name.split(" ")[-1] for number, name in enumerate(self.people, start=1)}
        self.known |= {f"place{number}": place for number, place in enumerate(self.places, start=1)}
        orgs = chance.sample(self.bank["organisations"], 2)
        self.known |= {f"org{number}": org for number, org in enumerate(orgs, start=1)}

    def person(self) -> str:
        """Return a name that the article itself does not use."""
        return self.chance.choice([one for one in self.bank["people"] if one not in self.people])

    def filled(self, template: str) -> str:
        """Return a sentence with its slots filled."""
        text = SLOT.sub(lambda slot: self.known.get(slot[1]) or self.number(slot[1]), template)
        text = text[:1].upper() + text[1:]  # an organisation may come first: "the Ministry ..."
        return text.translate(EXTENDED) if self.language in PERSIAN_DIGITS else text

    def number(self, kind: str) -> str:
        """Return something to count or to pay, or a year, or a day of the week."""
        chance = self.chance
        match kind:
            case "n":
                return str(chance.randrange(11, 98))
            case "big":
                return f"{chance.randrange(1100, 98000):,}"
            case "pct":
                return str(chance.randrange(3, 88))
            case "money":
                return f"${chance.randrange(2, 90)}.{chance.randrange(1, 9)} million"
            case "day":
                return chance.choice(WEEKDAYS)
        return str(chance.randrange(1962, 1996))

    def pick(self, *kinds: str) -> str:
        """Return a sentence of one of these kinds that the article does not have yet, or ""."""
        pool = [
            text
            for kind in kinds
            for text in (
                *self.bank.get(f"subject.{self.subject}.{kind}", ()),
                *self.bank.get(f"any.{kind}", ()),
            )
            if text not in self.used
        ]
        if not pool:
            return ""
        text = self.chance.choice(pool)
        self.used.add(text)
        return self.filled(text)

    def paragraph(self, *kinds: str) -> Piece:
        """Return a paragraph with a sentence of each kind, in this order."""
        return Piece("paragraph", (" ".join(filter(None, map(self.pick, kinds))),), self.language)

    def middle(self) -> Piece:
        """Return a paragraph from the middle of an article: long, short or quoting."""
        kind = self.chance.random()
        if kind < 0.12:
            return self.paragraph("shorts")
        if kind < 0.4:
            return self.paragraph("quotes", *["facts"] * self.chance.randrange(0, 3))
        if kind < 0.55:
            return self.paragraph("facts", "quotes", "facts", "quotes")
        return self.paragraph(*["facts"] * self.chance.randrange(2, 6))

    def article(
        self,
        *,
        paragraphs: int,
        captions: int = 0,
        headings: int = 0,
        inline: int = 0,
        verse: bool = False,
        items: bool = False,
        evidence: dt.date | None = None,
    ) -> Article:
        """Return an article; `evidence` is a day near its date that the text must mention."""
        chance = self.chance
        article = Article(title=self.pick("titles"), deck=self.pick("decks"))
        middle = [self.middle() for _ in range(paragraphs - 2)]
        middle = [piece for piece in middle if piece.text]
        for _ in range(inline):
            sentence = self.filled(self.pick("inline"))
            at = chance.randrange(len(middle))
            middle[at] = Piece("paragraph", (f"{middle[at].text} {sentence}",))
        if evidence is not None:
            told = f"{evidence:%B} {evidence.day}"
            sentence = self.pick("evidence").replace("[date]", told).replace("[weekday]", f"{evidence:%A}")
            at = chance.randrange(len(middle))
            middle[at] = Piece("paragraph", (f"{middle[at].text} {sentence}",))
        for _ in range(headings):
            at = chance.randint(1, len(middle))
            if all(one.role == "paragraph" for one in middle[at - 1 : at + 1]):
                middle.insert(at, Piece("heading", (self.pick("headings"),), self.language))
        for _ in range(captions):
            at = chance.randint(1, len(middle))
            if all(one.role == "paragraph" for one in middle[at - 1 : at + 1]):
                middle.insert(at, Piece("caption", (self.pick("captions"),)))
        if items:
            listed = tuple(map(self.filled, chance.choice(self.bank["any.lists"]).split(" / ")))
            middle.insert(chance.randint(1, len(middle)), Piece("list", listed))
        if verse:
            lines = tuple(chance.choice(self.bank["any.verses"]).split(" / "))
            at = chance.randint(1, len(middle))
            middle[at:at] = [self.paragraph("verse_leads"), Piece("quotation", lines, "fa")]
        article.pieces = [self.paragraph("leads", "facts", "facts"), *middle, self.paragraph("facts", "ends")]
        return article


def articles(name: str, chance: random.Random, lengths: list[int]) -> list[Article]:
    """Return articles of these lengths in paragraphs, each on a subject of its own."""
    taken: frozenset[str] = frozenset()
    written = []
    for length in lengths:
        writer = Writer(name, chance, apart_from=taken)
        taken |= {writer.subject}
        written.append(writer.article(paragraphs=length))
    return written
