"""Whole texts for the third group, of which a page leaves out parts, and lines that its designs share."""

import datetime as dt

from portals.page import Page
from portals.portal import Chance
from portals.writer import Piece, bank, curled

ENGLISH, OTHER, NATIVE = "fresh/english", "fresh/other", "fresh/native"
ROLES = {"= ": "heading", "+ ": "caption", "* ": "list"}
ANSWER = "! "
FEWEST, MOST = 3, 6  # paragraphs, or questions with their answers, between the first and the last one


class Story:
    """A text that was chosen for a page, and an author who does not appear in it."""

    def __init__(
        self,
        chance: Chance,
        *,
        language: str = "en",
        kind: str = "article",
        name: str = "",
        evidence: dt.date | None = None,
        captions: bool = False,
        headings: bool = False,
        apart_from: frozenset[str] = frozenset(),
    ) -> None:
        here = bank(ENGLISH if language == "en" else OTHER)
        prefix = f"{language}.{kind}."
        names = {key.removeprefix(prefix) for key in here if key.startswith(prefix)} - apart_from
        self.name = name or chance.choice(sorted(names))
        self.title, self.deck, *lines = here[prefix + self.name]
        self.author = chance.choice(here[f"{language}.people"])
        first, *rest = pieces(lines, language)
        *found, last = units(rest)
        middle = chosen(found, chance, captions=captions, headings=headings)
        if evidence is not None:
            sentence = chance.choice(here["en.evidence"]).replace("[weekday]", f"{evidence:%A}")
            sentence = sentence.replace("[date]", f"{evidence:%B} {evidence.day}")
            at = chance.choice([at for at, one in enumerate(middle) if one.role == "paragraph"])
            middle[at] = Piece("paragraph", (f"{middle[at].text} {sentence}",), language)
        self.pieces = [first, *middle, *last]

    def curled(self) -> list[Piece]:
        """Return the pieces with typographic quotation marks."""
        return [Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in self.pieces]


def pieces(lines: list[str], language: str) -> list[Piece]:
    """Return the lines of an article as pieces; items in a row are one list."""
    made: list[Piece] = []
    for line in lines:
        role = ROLES.get(line[:2], "paragraph")
        text = line if role == "paragraph" else line[2:]
        if role == "list" and made[-1].role == "list":
            made[-1] = Piece("list", (*made[-1].lines, text), language)
        else:
            made.append(Piece(role, (text,), language))
    return made


def units(rest: list[Piece]) -> list[list[Piece]]:
    """Return what is kept or left out together: a heading or a question leads, a list or an answer ends."""
    made: list[list[Piece]] = []
    for one in rest:
        if made and (made[-1][-1].role == "heading" or one.role == "list" or one.text.startswith(ANSWER)):
            made[-1].append(one)
        else:
            made.append([one])
    return made


def chosen(found: list[list[Piece]], chance: Chance, *, captions: bool, headings: bool) -> list[Piece]:
    """Return some of the paragraphs in their order; a list always stays, captions and headings if wanted."""
    free = [at for at, unit in enumerate(found) if {one.role for one in unit} <= {"heading", "paragraph"}]
    kept = set(chance.sample(free, min(len(free), chance.randint(FEWEST, MOST))))
    kept |= {at for at, unit in enumerate(found) if unit[-1].role == "list"}
    if captions:
        kept |= {at for at, unit in enumerate(found) if unit[0].role == "caption"}
    taken = [one for at in sorted(kept) for one in found[at]]
    return [one for one in taken if headings or one.role != "heading"]


def signed(page: Page, author: str, line: str, *, blank: int = 1) -> None:
    """Write a line with an author."""
    page.know(bylines=(author,))
    page.line("byline", line, blank=blank)


def together(page: Page, *lines: str) -> None:
    """Write lines of furniture one below the other."""
    for number, line in enumerate(lines):
        page.furniture("navigation", line, blank=0 if number else 1)


def related(chance: Chance, number: int) -> list[str]:
    """Return headlines of other pages."""
    return chance.sample(bank(NATIVE)["related"], number)
