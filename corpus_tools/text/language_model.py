r"""Which language a word looks like: log-linear weights of its letter groups, packed into whole numbers.

The method is that of the letter-group classifiers (Cavnar and Trenkle 1994; langdetect and lingua
count groups of 3 and of 1 to 5 letters), but the weights are not counts: they are fitted together
(multinomial logistic regression) on words of all languages that share a script, so that a group
which several languages have weighs little, and one that only one orthography has weighs much.
`scripts/make_language_models.py` says from what.

Latin script is written by more languages than anybody has models for, and a text in one of the rest looks
like one of ours: Welsh like English. Some thirty of the rest are one class of the Latin model, `OTHER`.

A word's groups are its substrings of 1 to 4 characters with a space at either end, and the whole
word. A text's score is the sum over its words, so that a word met before costs one look-up.

One whole number carries the weights of all languages, 32 bits each ("lanes"): adding two numbers
adds all lanes at once, in C, without numpy. A stored weight is a byte, 128 for nothing known, in
sixteenths of a natural logarithm. All lanes carry the same surplus of 128 for each group, which
cancels when they are compared.

Letters that a keyboard or a code page decides, and not the language alone, are folded inside words, so
that Windows-1256 Persian reads like any other. Which of them a text holds (its "keyboard") counts once,
however often it does: Arabic yeh with Persian kaf is how Pashto and Sindhi are typed and hardly
anybody else. So do letters and signs that only some of the orthographies have.

A model file is: a head of UTF-8 lines ("#": remarks; the languages; the marks: "*" for the prior, letters,
keyboards behind a "="), an empty line, the CRC-32 of each group in ascending order, four bytes each,
and one byte for each language of each row; the rows are the marks and the groups. Checksums and not the
groups themselves, because a dictionary of 40,000 strings takes longer to set up than most runs ask
for weights; one unknown group in 100,000 is mistaken for a known one.
"""

import re
import struct
import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from corpus_tools.text.patterns import lazy

LONGEST = 4  # letters in a group, with the space at a word's edge; 5 gained nothing on held-out words
SCALE = 16  # steps to a natural logarithm
NEUTRAL = 128
LANE = 4  # bytes
CHECKSUM = 4  # bytes
BRIEF = 10  # words, spread over a text, that settle the question for most texts
SHORT = (
    5  # letters: shorter words, of two at the least, are tried first: met before, most of them, and telling
)
FAR = (
    10.0  # natural logarithms behind the best, e^-10 of its chances, where a language is out of the question
)
WITNESS = 5.0  # natural logarithms that one word can say: one in 150 is a name or a quotation from elsewhere
MOST_KEPT = 1 << 16  # groups of which the packed weights are kept: some ten megabytes
PRIOR = "*"  # what stands before any word is seen
KEYBOARD_MARK = "="
OTHER = "und"  # the languages of a script that are told from the others and not named
FOLDERS = Path(__file__).with_name("language_models")

PERSIAN_LETTER_OF = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
}
KEYBOARD = "".join(sorted(PERSIAN_LETTER_OF.keys() | PERSIAN_LETTER_OF.values()))
REPEATING = 4  # times that a word stands in a text on average, at the least, if it is no natural one
NOT_SEPARATING = "\N{ARABIC TATWEEL}\N{ARABIC LETTER SUPERSCRIPT ALEF}\u064b-\u065f\u06d6-\u06ed"
MARKS = lazy(f"[{NOT_SEPARATING}]+")
PRESENTATION = lazy("[\ufb50-\ufdff\ufe70-\ufeff]")
COMBINING = lazy("[\u0300-\u036f]")
ARABIC_WORD = lazy("[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9]+")
WORD = lazy(r"[^\W\d_]+")
# The signs beyond ASCII that English is printed with. Without them most words are letters only, and are found
# ten times as fast as with a class of all letters.
TYPOGRAPHIC = "\xa0\xab\xbb\u2013\u2014\u2018\u2019\u201c\u201d\u2026"
APART = bytes(code if code >= 0x80 or chr(code).isalpha() else ord(" ") for code in range(0x100))  # of UTF-8


def folded(text: str) -> str:
    """Return a text with one yeh and one kaf. Faster than str.translate, which looks at every character."""
    for letter, plain in PERSIAN_LETTER_OF.items():
        text = text.replace(letter, plain)
    return text


@lru_cache(maxsize=2)  # asked once for the scores of a text and once for signs of Dari
def words(text: str, script: str) -> tuple[str, ...]:
    r"""Return the words of one script, folded as the models know them.

    >>> words("\u0643\u062a\u0640\u0627\u0628\u064a x", "Arab") == ("\u06a9\u062a\u0627\u0628\u06cc",)
    True
    >>> words("L'\u00c9tat, 2 km", "Latn") == ("l", "\u00e9tat", "km")
    True
    """
    if script == "Arab":
        if PRESENTATION().search(text):
            text = unicodedata.normalize("NFKC", text)
        return tuple(ARABIC_WORD().findall(folded(MARKS().sub("", text))))
    text = text.lower()
    if not text.isascii():
        if COMBINING().search(text):
            text = COMBINING().sub("", unicodedata.normalize("NFC", text))
        for sign in TYPOGRAPHIC:
            text = text.replace(sign, " ")
    apart = text.encode("utf-8", "surrogatepass").translate(APART).decode("utf-8", "surrogatepass").split()
    if "".join(apart).isalpha():
        return tuple(apart)
    return tuple([word for one in apart for word in ((one,) if one.isalpha() else WORD().findall(one))])


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


class Weights(dict[str, int]):
    """The packed weights of letter groups, each packed when it is first asked for; 0 for an unknown one.

    Packing all of them at once would take longer than most runs ask for weights.
    """

    def __init__(self, checksums: tuple[int, ...], figures: bytes) -> None:
        self._checksums = checksums
        self._figures = figures
        self._width = len(figures) // len(checksums)

    def __missing__(self, group: str) -> int:
        """Look the group up and keep what was found."""
        if len(self) >= MOST_KEPT:
            self.clear()
        checksum = crc32(group.encode("utf-8", "surrogatepass"))
        at = bisect_left(self._checksums, checksum)
        known = at < len(self._checksums) and self._checksums[at] == checksum
        self[group] = weight = packed(self._figures, at, self._width) if known else 0
        return weight


def packed(figures: bytes, row: int, width: int) -> int:
    """Return a row of bytes as one whole number, one lane each."""
    lanes = bytearray(width * LANE)
    lanes[::LANE] = figures[row * width : (row + 1) * width]
    return int.from_bytes(lanes, "little")


class Model(NamedTuple):
    """The languages of one script and the packed weights of their letter groups."""

    languages: tuple[str, ...]
    groups: Weights
    prior: int
    letters: dict[str, int]  # a letter, what its presence in a text says
    letter: re.Pattern[str]  # any of these letters
    keyboards: dict[str, int]  # letters of KEYBOARD, what it says that a text has just these
    lanes: struct.Struct


@cache
def load(script: str) -> Model | None:
    """Read the model of a script, as an ISO 15924 code; None for a script that has none."""
    path = FOLDERS / f"{script.lower()}.bin"
    if not path.exists():
        return None
    head, figures = path.read_bytes().split(b"\n\n", 1)
    languages, marks = (line.split(" ") for line in head.decode().split("\n")[-2:])
    width = len(languages)
    size = (len(figures) - len(marks) * width) // (CHECKSUM + width)
    rows = figures[size * CHECKSUM :]
    weights = {mark: packed(rows, row, width) for row, mark in enumerate(marks)}
    letters = {
        mark: weight for mark, weight in weights.items() if mark not in PRIOR and mark[0] != KEYBOARD_MARK
    }
    return Model(
        languages=tuple(languages),
        groups=Weights(struct.unpack_from(f"<{size}I", figures), rows[len(marks) * width :]),
        prior=weights[PRIOR],
        letters=letters,
        letter=re.compile(f"[{''.join(letters)}]" if letters else "(?!)"),
        keyboards={mark[1:]: weight for mark, weight in weights.items() if mark[0] == KEYBOARD_MARK},
        lanes=struct.Struct(f"<{width}I"),
    )


def known(word: str, script: str, length: int) -> int:
    """Return how many groups of a length a folded word has that the model of its script knows.

    Whatever they say of languages, they are groups that words of these languages have; `length` counts
    the space at a word's edge.

    >>> known("bazaar", "Latn", 4), known("raazab", "Latn", 4)
    (3, 1)
    """
    model = load(script)
    assert model is not None, "asked only about scripts that have a model"
    padded = f" {word} "
    return sum([model.groups[padded[at : at + length]] > 0 for at in range(len(padded) - length + 1)])


@lru_cache(maxsize=1 << 15)
def _word(script: str, word: str) -> int:
    """Return the packed score of one word."""
    model = load(script)
    assert model is not None, "asked only about scripts that have a model"
    return _bounded(sum(map(model.groups.__getitem__, groups(word))), model)


def _bounded(total: int, model: Model) -> int:
    """Return what a word or the marks say, no language further behind than WITNESS."""
    lanes = model.lanes.unpack(total.to_bytes(model.lanes.size, "little"))
    least = max(lanes) - int(WITNESS * SCALE)
    if min(lanes) >= least:
        return total
    return int.from_bytes(model.lanes.pack(*[max(lane, least) for lane in lanes]), "little")


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
    distinct = dict.fromkeys(found)
    if len(distinct) * REPEATING < len(found):
        found = tuple(distinct)  # what repeats itself says no more than it says once
    total = model.prior + _marks(text, model)
    word = partial(_word, script)
    if len(found) > BRIEF:
        for some in ([one for one in found if 1 < len(one) < SHORT], found):
            near = _near(total + sum(map(word, some[:: -(-len(some) // BRIEF) or 1])), model)
            if len(near) == 1:
                return near
    return _near(total + sum(map(word, found)), model)


def _marks(text: str, model: Model) -> int:
    """Return what the letters and the keyboard of a text say."""
    keyboard = "".join([letter for letter in KEYBOARD if letter in text])
    letters = [model.letters[letter] for letter in set(model.letter.findall(text) if model.letters else ())]
    return _bounded(sum(letters, model.keyboards.get(keyboard, 0)), model)


def _near(total: int, model: Model) -> dict[str, float]:
    lanes = model.lanes.unpack(total.to_bytes(model.lanes.size, "little"))
    best = max(lanes)
    least = best - FAR * SCALE
    return {
        language: (lane - best) / SCALE
        for language, lane in zip(model.languages, lanes, strict=True)
        if lane > least
    }
