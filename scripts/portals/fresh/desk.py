"""Whole articles for the third group: the other two halves build theirs out of single sentences."""

import datetime as dt

from portals.page import Page
from portals.portal import Chance
from portals.writer import Piece, bank, curled

ENGLISH, OTHER, NATIVE = "fresh/english", "fresh/other", "fresh/native"
# Articles that fit one kind of page only.
SPECIAL = frozenset({"charter", "translator", "visa"})
ROLES = {"= ": "heading", "+ ": "caption", "* ": "list"}
FEWEST, MOST = 3, 6  # paragraphs between the first and the last one


class Story:
    """An article that was chosen for a page, and an author who does not appear in it."""

    def __init__(
        self,
        chance: Chance,
        *,
        language: str = "en",
        name: str = "",
        evidence: dt.date | None = None,
        captions: bool = False,
        headings: bool = False,
        apart_from: frozenset[str] = frozenset(),
    ) -> None:
        here = bank(ENGLISH if language == "en" else OTHER)
        prefix = f"{language}.article."
        names = {key.removeprefix(prefix) for key in here if key.startswith(prefix)} - SPECIAL - apart_from
        self.name = name or chance.choice(sorted(names))
        self.title, self.deck, *lines = here[prefix + self.name]
        self.author = chance.choice(here[f"{language}.people"])
        first, *middle, last = pieces(lines, language)
        middle = chosen(middle, chance, captions=captions, headings=headings)
        if evidence is not None:
            sentence = chance.choice(here["en.evidence"]).replace("[weekday]", f"{evidence:%A}")
            sentence = sentence.replace("[date]", f"{evidence:%B} {evidence.day}")
            at = chance.choice([at for at, one in enumerate(middle) if one.role == "paragraph"])
            middle[at] = Piece("paragraph", (f"{middle[at].text} {sentence}",), language)
        self.pieces = [first, *middle, last]

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


def chosen(middle: list[Piece], chance: Chance, *, captions: bool, headings: bool) -> list[Piece]:
    """Return some of the paragraphs in their order, a heading only where its paragraph was taken."""
    numbers = [at for at, one in enumerate(middle) if one.role == "paragraph"]
    # What leads to a list, and what a list belongs to, is never taken apart.
    bound = any(one.role == "list" for one in middle) or middle[0].text.startswith(("? ", "! "))
    kept = set(chance.sample(numbers, min(len(numbers), chance.randint(FEWEST, MOST))))
    taken: list[Piece] = []
    for at, one in enumerate(middle):
        match one.role:
            case "heading":
                wanted = headings and (bound or at + 1 in kept)
            case "caption":
                wanted = captions
            case _:
                wanted = bound or at in kept
        if wanted:
            taken.append(one)
    return taken


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
