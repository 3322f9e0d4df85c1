"""Whole stories out of the files of the group, told in order, with other words each time."""

import datetime as dt
import re
from itertools import groupby
from typing import NamedTuple

from portals.portal import Chance
from portals.writer import Piece, bank

FILES = {
    "herald/news": ("news",),
    "herald/features": ("feature", "opinion", "life", "talk"),
    "herald/notices": ("statement", "report", "notice", "sermon", "radio", "lesson"),
    "herald/native": ("fa", "prs", "ps", "ar", "ur"),
    "herald/abroad": ("fr", "de", "tr", "ru", "en"),
}
FILE_OF = {kind: file for file, kinds in FILES.items() for kind in kinds}
SPOKEN = frozenset((*FILES["herald/native"], *FILES["herald/abroad"]))  # kinds that are languages
ROLES = {"=": "heading", "@": "caption", "*": "list"}
CHOICE = re.compile(r"\{([^{}]+)\}")
PERSON = re.compile(r"<(\d)(s?)>")
# What stands around a caption: nothing, the end of a sentence that was cut, who took the picture.
CAPTIONS = (
    "{}",
    "{}",
    "{} ...",
    "{}, ...",
    "Photo: {}",
    "{} (Photo: Continental Press)",
    "{}. Northern Wire/Handout",
)
DATELINE = re.compile(r"[A-Z]{3,}(?: [A-Z]+)*(?:, [A-Z][a-z]+)?(?: \([A-Za-z ]+\))? - ")
TOLD = (
    "It all began on {}, according to people who were there.",
    "The figures were first made public on {}.",
    "A first meeting, on {}, had ended after an hour.",
    "Nothing has been the same since {}, people here say.",
)


class Turn(NamedTuple):
    """What somebody says in a conversation; `asks`: it is the one who asks."""

    asks: bool
    text: str


class Story:
    """One story. `author` and `other` are people who do not occur in it."""

    def __init__(
        self,
        chance: Chance,
        *kinds: str,
        captions: bool = False,
        evidence: dt.date | None = None,
        apart_from: frozenset[str] = frozenset(),
        bullet: str = "- ",
    ) -> None:
        keys = [
            (FILE_OF[kind], key)
            for kind in kinds
            for key in bank(FILE_OF[kind])
            if key.startswith(f"{kind}.") and key not in apart_from
        ]
        file, self.key = chance.choice(keys)
        kind = self.key.split(".")[0]
        self.language = kind if kind in SPOKEN else "en"
        self.chance = chance
        here = bank("herald/heads")
        self.people = chance.sample(here["locals"], 4)
        self.author, self.other = chance.sample([one for one in here["people"] if one not in self.people], 2)
        title, deck, *lines = bank(file)[self.key]
        self.title = self.filled(chance.choice(title.split(" || ")))
        self.deck = self.filled(deck)
        kept = [line.removeprefix("~").lstrip() for line in self.chosen(lines)]
        kept = [line for line in kept if captions or not line.startswith("@ ")]
        self.turns = [
            Turn(asks=line[0] == "?", text=self.filled(line[2:])) for line in kept if line[0] in "?!"
        ]
        framed = chance.choice(CAPTIONS)
        self.pieces: list[Piece] = []
        for sign, group in groupby(kept, key=lambda line: line[0] if line[0] in ROLES else ""):
            told = [self.filled(line.removeprefix(f"{sign} ")) for line in group]
            if sign == "*":
                self.pieces.append(Piece("list", tuple(bullet + one for one in told), self.language))
            elif sign == "@":
                self.pieces += [Piece("caption", (framed.format(one),), self.language) for one in told]
            elif sign:
                self.pieces += [Piece(ROLES[sign], (one,), self.language) for one in told]
            else:
                self.pieces += [Piece("paragraph", (one,), self.language) for one in self.joined(told)]
        if evidence is not None:
            self.mention(f"{evidence:%B} {evidence.day}")

    def chosen(self, lines: list[str]) -> list[str]:
        """Return the lines that are told this time; a question and its answer go together."""
        kept: list[str] = []
        skipped = False
        for line in lines:
            if line.startswith("~"):
                skipped = skipped if line.startswith("~!") else self.chance.random() < 0.35
                if skipped:
                    continue
            kept.append(line)
        return kept

    def joined(self, told: list[str]) -> list[str]:
        """Return the paragraphs, sometimes two of them in one."""
        long = self.chance.random() < 0.25
        paragraphs: list[str] = []
        for text in told:
            if long and paragraphs and text[0].isalpha() and self.chance.random() < 0.4:
                paragraphs[-1] += f" {text}"
            else:
                paragraphs.append(text)
        return paragraphs

    def filled(self, text: str) -> str:
        """Return a line with its people, one of its words where there is a choice."""
        text = CHOICE.sub(lambda words: self.chance.choice(words[1].split("|")), text)
        return PERSON.sub(lambda slot: self.named(int(slot[1]), short=bool(slot[2])), text)

    def named(self, number: int, *, short: bool) -> str:
        """Return a person of the story by name or by surname."""
        name = self.people[number]
        return name.split(" ")[-1] if short else name

    def mention(self, day: str) -> None:
        """Tell a day in the second paragraph."""
        places = [at for at, piece in enumerate(self.pieces) if piece.role == "paragraph"]
        at = places[min(1, len(places) - 1)]
        sentence = self.chance.choice(TOLD).format(day)
        self.pieces[at] = Piece("paragraph", (f"{self.pieces[at].text} {sentence}",), self.language)

    @property
    def dateline(self) -> str:
        """Return the place before the first sentence, with its dash."""
        place = DATELINE.match(self.pieces[0].text)
        return place[0] if place else ""
