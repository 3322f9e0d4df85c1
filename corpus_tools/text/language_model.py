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
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from pathlib import Path

LONGEST = 4  # letters in a group, with the space at a word's edge; 5 gained nothing on held-out words
SCALE = 16  # steps to a natural logarithm
NEUTRAL = 128
LANE = 4  # bytes
LETTER_MARK = "="
PRIOR = "*"  # what stands before any word is seen
BRIEF = 24  # words, spread over a text, that settle the question for most texts
CLEAR = 10.0  # natural logarithms of lead after which the other words are not asked
FOLDERS = Path(__file__).with_name("language_models")

FOLDED = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
}
PASSED_OVER = "\N{ARABIC TATWEEL}\N{ARABIC LETTER SUPERSCRIPT ALEF}\u064b-\u065f\u06d6-\u06ed"
FOLD = str.maketrans(FOLDED)
MARKS = re.compile(f"[{PASSED_OVER}]+")
PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")
COMBINING = re.compile("[\u0300-\u036f]")
ARABIC_WORD = re.compile(
    "[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9]+"
)
WORD = re.compile(r"[^\W\d_]+")


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
        return ARABIC_WORD.findall(MARKS.sub("", text).translate(FOLD))
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The languages of one script and the packed weights of their letter groups."""

    languages: tuple[str, ...]
    weights: dict[str, int]
    letters: tuple[tuple[str, int], ...]  # a letter, what its presence in a text says
    prior: int


@cache
def load(script: str) -> Model | None:
    """Read the model of a script, as an ISO 15924 code; None for a script that has none."""
    path = FOLDERS / f"{script.lower()}.bin"
    if not path.exists():
        return None
    head, names, figures = path.read_bytes().split(b"\n\n", 2)
    languages = tuple(head.decode().splitlines()[-1].split(" "))
    keys = names.decode().split("\n")
    width = len(languages) * LANE
    lanes = bytearray(len(figures) * LANE)
    lanes[::LANE] = figures
    starts = range(0, len(lanes), width)
    packed = (int.from_bytes(lanes[at : at + width], "little") for at in starts)
    weights = dict(zip(keys, packed, strict=True))
    letters = tuple((key[1], weights.pop(key)) for key in keys if key[0] == LETTER_MARK)
    return Model(languages=languages, weights=weights, letters=letters, prior=weights.pop(PRIOR))


@lru_cache(maxsize=1 << 15)
def _word(script: str, word: str) -> int:
    """Return the packed score of one word."""
    model = load(script)
    assert model is not None, "asked only about scripts that have a model"
    weights = model.weights
    return sum([weights[group] for group in groups(word) if group in weights])


def scores(text: str, script: str) -> dict[str, float] | None:
    """Return how far each language of a script's model lies behind the best, in natural logarithms.

    None where the script has no model or the text no word in it.
    """
    model = load(script)
    if model is None:
        return None
    found = words(text, script)
    if not found:
        return None
    total = model.prior + sum([weight for letter, weight in model.letters if letter in text])
    word = partial(_word, script)
    if len(found) > BRIEF:
        behind = _unpacked(total + sum(map(word, found[:: -(-len(found) // BRIEF)])), model.languages)
        if sorted(behind.values())[-2] < -CLEAR:
            return behind
    return _unpacked(total + sum(map(word, found)), model.languages)


def _unpacked(total: int, languages: tuple[str, ...]) -> dict[str, float]:
    packed = total.to_bytes(len(languages) * LANE, "little")
    lanes = struct.unpack(f"<{len(languages)}I", packed)
    best = max(lanes)
    return {language: (lane - best) / SCALE for language, lane in zip(languages, lanes, strict=True)}
