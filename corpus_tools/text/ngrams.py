r"""How much a string of letters looks like a language: letter pairs, counted and kept small.

A wrong decoding of Persian is often made of ordinary letters, so no single character gives it
away; their order does. The model holds, for each language, what each letter costs after the
one before it, in bits: minus the binary logarithm of its probability. The edge of a word counts
as a letter of its own; digits and punctuation are edges, vowel marks and tatweel are passed over.

Fair to legacy text: ARABIC LETTER YEH, FARSI YEH and ALEF MAKSURA are one letter here, and so
are KAF and KEHEH, since Windows-1256 has no FARSI YEH and each portal spells as its keyboards
did. Presentation forms count as the letters they show.

The data file `ngrams.bin` is written by `scripts/build_ngrams.py`, which says from what: figures
only, no text. A line of JSON maps each language to its letters; then, for each language in that
order, a square of bytes follows: row = letter before, column = letter after, in sixteenths of a bit.
Its first class is the edge of a word, its last any letter that the language does not use.
"""

import json
import unicodedata
from dataclasses import field
from functools import cache
from itertools import pairwise
from pathlib import Path

from corpus_tools.records import dataclass

UNIT = 16  # steps to a bit
WORST = 255 / UNIT  # bits; what the data file cannot go beyond
EDGE = "\0"  # stands for whatever is no letter
TATWEEL = "\N{ARABIC TATWEEL}"

ONE_LETTER = {
    "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
    "\N{ARABIC LETTER HEH WITH YEH ABOVE}": "\N{ARABIC LETTER HEH}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """The letter pairs of one language: `costs[before * size + after]`, in sixteenths of a bit.

    `classes` maps code points to letter classes (None: passed over), and learns what it meets.
    """

    language: str
    letters: str
    costs: bytes
    size: int
    classes: dict[int, int | None] = field(repr=False, compare=False)

    def class_of(self, letter: str) -> int:
        """Return the class of a letter as `folded` gives it."""
        return 0 if letter == EDGE else self.letters.find(letter) + 1 or self.size - 1


class _Classes(dict[int, int | None]):
    """Code point to letter class, worked out when a character is first met."""

    __slots__ = ("_known", "_other")

    def __init__(self, letters: str) -> None:
        super().__init__()
        self._known: dict[str, int | None] = {letter: at for at, letter in enumerate(letters, start=1)}
        self._known |= {EDGE: 0, "": None}
        self._other = len(letters) + 1

    def __missing__(self, code: int) -> int | None:
        self[code] = self._known.get(fold(chr(code)), self._other)
        return self[code]


@cache
def fold(char: str) -> str:
    r"""Return the letter that a character counts as, EDGE where it is none, "" where it is passed over.

    >>> ascii(fold("\u06cc")), fold("R"), fold("5") == EDGE, ascii(fold("\ufee1")), fold("\u064e")
    ("'\\u064a'", 'r', True, "'\\u0645'", '')
    """
    if char == TATWEEL or unicodedata.combining(char):
        return ""
    if not char.isalpha():
        return EDGE
    letter = unicodedata.normalize("NFKC", char).lower()[:1]
    if not letter.isalpha():  # THAI CHARACTER SARA AM comes apart into a mark and a letter
        return char
    return ONE_LETTER.get(letter, letter)


def folded(text: str) -> str:
    r"""Return the letters of a text as every language counts them, with one EDGE around each word.

    >>> folded("It's \u0643\u0640\u0627, I")
    '\x00it\x00s\x00\u0643\u0627\x00i\x00'
    """
    words = filter(None, text.translate(_FOLDS).split(EDGE))
    return EDGE.join(["", *words, ""])


class _Folds(dict[int, str]):
    """Code point to what its character counts as, worked out when it is first met."""

    __slots__ = ()

    def __missing__(self, code: int) -> str:
        self[code] = fold(chr(code))
        return self[code]


_FOLDS = _Folds()


def languages() -> tuple[str, ...]:
    """Return the language codes that the model knows."""
    return tuple(_model())


def pairs(language: str) -> Pairs:
    """Return the letter pairs of a language. Raises KeyError if the model does not know it."""
    return _model()[language]


def score(text: str, language: str) -> float:
    r"""Return the mean binary log probability of a letter pair: about -4 in good text, -WORST at worst.

    Letters that the language does not use cost WORST; so does a text without letters.

    >>> score("\u0633\u0644\u0627\u0645", "fa") > score("\u0638\u0637\u063a\u0638", "fa")
    True
    """
    model = _model()[language]
    words = text.translate(model.classes).encode("latin-1").split(b"\0")
    codes = b"\0" + b"\0".join(filter(None, words)) + b"\0"
    if len(codes) == 2:
        return -WORST
    costs, size = model.costs, model.size
    total = sum([costs[before * size + after] for before, after in pairwise(codes)])
    return -total / UNIT / (len(codes) - 1)


@cache
def _model() -> dict[str, Pairs]:
    data = Path(__file__).with_suffix(".bin").read_bytes()
    header, _, squares = data.partition(b"\n")
    model = {}
    at = 0
    for language, letters in json.loads(header).items():
        size = len(letters) + 2
        costs = squares[at : at + size * size]
        classes = _Classes(letters)
        model[language] = Pairs(language=language, letters=letters, costs=costs, size=size, classes=classes)
        at += size * size
    return model
