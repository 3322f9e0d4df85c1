r"""Which language a word looks like: log-linear weights of its letter groups, packed into whole numbers.

The method is that of the letter-group classifiers (Cavnar and Trenkle 1994; langdetect and lingua
count groups of 3 and of 1 to 5 letters), but the weights are not counts: they are fitted together
(multinomial logistic regression) on words of all languages that share a script, so that a group
which several languages have weighs little, and one that only one orthography has weighs much.
`scripts/make_language_models.py` says from what.

A word's groups are its substrings of 1 to 4 characters with a space at either end, and the whole
word. A text's score is the sum over its words, so that a word met before costs one look-up.

One whole number carries the weights of all languages, 32 bits each ("lanes"): adding two numbers
adds all lanes at once, in C, without numpy. A stored weight is a byte, 128 for nothing known, in
sixteenths of a natural logarithm. All lanes carry the same surplus of 128 for each group, which
cancels when they are compared.

A model file is: a head of UTF-8 lines ("#": remarks; then the languages), an empty line, the groups one
a line, an empty line, one byte for each group and language. Groups that begin with "=" are not
groups but letters: whether a text spells its yeh, kaf or heh with that character. They count once a text,
however often it does, because a keyboard or a code page decides it, not the language alone:
inside words these letters are folded, and Windows-1256 Persian reads like any other.
"""

import re
import struct
import unicodedata
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import NamedTuple

LONGEST = 4  # letters in a group, with the space at a word's edge; 5 gained nothing on held-out words
SCALE = 16  # steps to a natural logarithm
NEUTRAL = 128
LANE = 4  # bytes
LETTER_MARK = "="
PRIOR = "*"  # what stands before any word is seen
BRIEF = 10  # words, spread over a text, that settle the question for most texts
FAR = (
    10.0  # natural logarithms behind the best, e^-10 of its chances, where a language is out of the question
)
FOLDERS = Path(__file__).with_name("language_models")

FOLDED = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
}
NOT_SEPARATING = "\N{ARABIC TATWEEL}\N{ARABIC LETTER SUPERSCRIPT ALEF}\u064b-\u065f\u06d6-\u06ed"
MARKS = re.compile(f"[{NOT_SEPARATING}]+")
PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")
COMBINING = re.compile("[\u0300-\u036f]")
ARABIC_WORD = re.compile(
    "[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9]+"
)
WORD = re.compile(r"[^\W\d_]+")


def folded(text: str) -> str:
    """Return a text with one yeh and one kaf. Faster than str.translate, which looks at every character."""
    for letter, plain in FOLDED.items():
        text = text.replace(letter, plain)
    return text


def words(text: str, script: str) -> list[str]:
    r"""Return the words of one script, folded as the models know them.

    >>> words("\u0643\u062a\u0640\u0627\u0628\u064a x", "Arab") == ["\u06a9\u062a\u0627\u0628\u06cc"]
    True
    >>> words("L'\u00c9tat, 2 km", "Latn") == ["l", "\u00e9tat", "km"]
    True
    """
    if script == "Arab":
        if PRESENTATION.search(text):
            text = unicodedata.normalize("NFKC", text)
        return ARABIC_WORD.findall(folded(MARKS.sub("", text)))
    text = text.lower()
    if COMBINING.search(text):
        text = COMBINING.sub("", unicodedata.normalize("NFC", text))
    return WORD.findall(text)


def groups(word: str) -> list[str]:
    """Return the groups of a word: its substrings of up to four characters, and itself.

    >>> groups("ab")
    [' ', 'a', 'b', ' ', ' a', 'ab', 'b ', ' ab', 'ab ', ' ab ']
    """
    padded = f" {word} "
    size = len(padded)
    found = [padded[at : at + length] for length in range(1, LONGEST + 1) for at in range(size - length + 1)]
    if size > LONGEST:
        found.append(padded)
    return found


class Weights:
    """The packed weights of letter groups, each packed when it is first asked for.

    Packing all of them at once would take longer than most runs ask for weights.
    """

    def __init__(self, names: list[str], figures: bytes) -> None:
        self._row = dict(zip(names, range(len(names)), strict=True))
        self._width = len(figures) // len(names)
        self._figures = figures
        self._packed = [0] * len(names)  # no weight packs to 0, for all carry the surplus

    def total(self, names: list[str]) -> int:
        """Return the sum of the weights of these groups; unknown ones weigh nothing."""
        row, packed = self._row, self._packed
        return sum([packed[row[name]] or self._pack(row[name]) for name in names if name in row])

    def _pack(self, row: int) -> int:
        lanes = bytearray(self._width * LANE)
        lanes[::LANE] = self._figures[row * self._width : (row + 1) * self._width]
        packed = self._packed[row] = int.from_bytes(lanes, "little")
        return packed


class Model(NamedTuple):
    """The languages of one script and the packed weights of their letter groups."""

    languages: tuple[str, ...]
    weights: Weights
    letters: dict[str, int]  # a letter, what its presence in a text says
    prior: int
    lanes: struct.Struct


@cache
def load(script: str) -> Model | None:
    """Read the model of a script, as an ISO 15924 code; None for a script that has none."""
    path = FOLDERS / f"{script.lower()}.bin"
    if not path.exists():
        return None
    head, listed, figures = path.read_bytes().split(b"\n\n", 2)
    names = listed.decode().split("\n")
    weights = Weights(names, figures)
    languages = tuple(head.decode().splitlines()[-1].split(" "))
    return Model(
        languages=languages,
        weights=weights,
        letters={name[1]: weights.total([name]) for name in names if name[0] == LETTER_MARK},
        prior=weights.total([PRIOR]),
        lanes=struct.Struct(f"<{len(languages)}I"),
    )


@lru_cache(maxsize=1 << 15)
def _word(script: str, word: str) -> int:
    """Return the packed score of one word."""
    model = load(script)
    assert model is not None, "asked only about scripts that have a model"
    return model.weights.total(groups(word))


def scores(text: str, script: str) -> dict[str, float] | None:
    """Return how far the languages of a script's model lie behind the best, in natural logarithms.

    Languages further behind than FAR are left out. None where the script has no model or the
    text no word in it.
    """
    model = load(script)
    if model is None:
        return None
    found = words(text, script)
    if not found:
        return None
    total = model.prior + sum([model.letters[letter] for letter in model.letters.keys() & set(text)])
    word = partial(_word, script)
    if len(found) > BRIEF:
        near = _near(total + sum(map(word, found[:: -(-len(found) // BRIEF)])), model)
        if len(near) == 1:
            return near
    return _near(total + sum(map(word, found)), model)


def _near(total: int, model: Model) -> dict[str, float]:
    lanes = model.lanes.unpack(total.to_bytes(model.lanes.size, "little"))
    best = max(lanes)
    least = best - FAR * SCALE
    return {
        language: (lane - best) / SCALE
        for language, lane in zip(model.languages, lanes, strict=True)
        if lane > least
    }
