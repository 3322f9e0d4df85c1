r"""Damage to single letters: what OCR, PDF, keyboards and portals do to Arabic script.

Shapes come from the Unicode Character Database: a presentation form names the letter that it shows
and the place in the word that it is for.
"""

import random
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from corpus_tools.testing.damage import Damage, lines
from corpus_tools.text.edits import Edit
from corpus_tools.text.ngrams import TATWEEL

ARABIC = "\u0620-\u063f\u0641-\u06d3\u06d5\u06fa-\u06fc"
WORD = re.compile(f"[{ARABIC}]+")
STRONG_LEFT = "A-Za-z0-9\u00c0-\u024f"
LEFT_TO_RIGHT = re.compile(
    f"[{STRONG_LEFT}](?:[^\u0590-\u08ff\ufb1d-\ufefc\n]*[{STRONG_LEFT}])?|[\u0660-\u0669\u06f0-\u06f9]+"
)
MIRRORED = str.maketrans(
    {
        "(": ")",
        ")": "(",
        "[": "]",
        "]": "[",
        "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    }
)
BIDI_MARKS = (
    "\N{LEFT-TO-RIGHT MARK}",
    "\N{RIGHT-TO-LEFT MARK}",
    "\N{ARABIC LETTER MARK}",
    "\N{RIGHT-TO-LEFT EMBEDDING}",
    "\N{POP DIRECTIONAL FORMATTING}",
    "\N{FIRST STRONG ISOLATE}",
    "\N{POP DIRECTIONAL ISOLATE}",
    "\N{ZERO WIDTH NO-BREAK SPACE}",
    "\N{ZERO WIDTH SPACE}",
)
TAGS = ("u", "b", "i", "sub", "sup", "font")
EMOJI = ("\U0001f9b3", "\u2764\ufe0f", "\U0001f535", "\u25cf", "\u2736")  # what OCR makes of ornaments
KEYBOARD = {
    "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
}


@cache
def _shapes() -> dict[str, dict[str, str]]:
    """Return for each letter its presentation forms by their place in a word."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFDD0), *range(0xFE80, 0xFEFD)):
        place, _, base = unicodedata.decomposition(chr(code)).partition(" ")
        if len(base) == 4:  # one letter, not a ligature
            found.setdefault(chr(int(base, 16)), {})[place.strip("<>")] = chr(code)
    return found


def presentation_forms(text: str, source: random.Random) -> Iterator[Edit]:
    """Put each letter of Arabic script into the form it has in print, as PDF extraction does."""
    del source
    shapes = _shapes()
    for word in WORD.finditer(text):
        joined = False  # the letter before reaches out to this one
        for at, char in enumerate(word[0], start=word.start()):
            forms = shapes.get(char, {})
            follows = word.string[at + 1 : at + 2]
            reaches = "initial" in forms and at + 1 < word.end() and "final" in shapes.get(follows, {})
            joined = joined and "final" in forms
            place = ("medial" if reaches else "final") if joined else ("initial" if reaches else "isolated")
            if place in forms:
                yield Edit(at, at + 1, forms[place])
            joined = reaches


def visual_order(text: str, source: random.Random) -> Iterator[Edit]:
    """Put lines with Arabic script into the order in which their letters stand on the page."""
    del source
    for start, line in lines(text):
        if WORD.search(line):
            yield Edit(start, start + len(line), _visual(line))


def _visual(line: str) -> str:
    """Return a right-to-left line as seen from the left; words of other scripts keep their order."""
    pieces: list[str] = []
    at = 0
    for match in LEFT_TO_RIGHT.finditer(line):
        pieces += line[at : match.start()][::-1].translate(MIRRORED), match[0]
        at = match.end()
    pieces.append(line[at:][::-1].translate(MIRRORED))
    return "".join(reversed(pieces))


def tatweel(share: float = 0.1) -> Damage:
    """Return the damage of words stretched by TATWEEL, as mastheads are set."""
    dual = {letter for letter, forms in _shapes().items() if "initial" in forms}

    def stretch(text: str, source: random.Random) -> Iterator[Edit]:
        for word in WORD.finditer(text):
            places = [at for at in range(word.start() + 1, word.end()) if text[at - 1] in dual]
            if places and source.random() < share:
                at = source.choice(places)
                yield Edit(at, at, TATWEEL * source.randint(1, 4))

    return stretch


def bidi_marks(share: float = 0.05) -> Damage:
    """Return the damage of invisible marks at the edges of words."""
    return _strewn(BIDI_MARKS, share)


def emoji(share: float = 0.02) -> Damage:
    """Return the damage of emoji in the place of spaces, as OCR reads printed ornaments."""

    def strew(text: str, source: random.Random) -> Iterator[Edit]:
        for space in re.finditer(" ", text):
            if source.random() < share:
                yield Edit(space.start(), space.end(), f" {source.choice(EMOJI)} ")

    return strew


def stray_tags(share: float = 0.02) -> Damage:
    """Return the damage of words inside tags that OCR left behind."""

    def tag(text: str, source: random.Random) -> Iterator[Edit]:
        for word in re.finditer(r"\S+", text):
            if source.random() < share:
                name = source.choice(TAGS)
                yield Edit(word.start(), word.start(), f"<{name}>")
                yield Edit(word.end(), word.end(), f"</{name}>")

    return tag


def arabic_keyboard(text: str, source: random.Random) -> Iterator[Edit]:
    """Spell Persian with ARABIC LETTER YEH and KAF, as older keyboards and Windows-1256 do."""
    del source
    for at, char in enumerate(text):
        if char in KEYBOARD:
            yield Edit(at, at + 1, KEYBOARD[char])


def _strewn(chars: tuple[str, ...], share: float) -> Damage:
    def strew(text: str, source: random.Random) -> Iterator[Edit]:
        for edge in re.finditer(r"\b", text):
            if source.random() < share:
                yield Edit(edge.start(), edge.start(), source.choice(chars))

    return strew
