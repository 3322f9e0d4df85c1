"""What it costs, in bits, to believe that some bytes are a word in a codec.

The bytes of a word are read in the codec, and the letters charged by the letter pairs of a
language: minus the binary logarithm of their probability. A wrong reading is made of rare pairs,
letters foreign to the language, symbols and holes, and each of them costs more than a letter should.
Since every codec reads the same bytes, the sums may be compared: UTF-8, which spends two bytes on
a letter, wins by saying the same in fewer letters.
"""

import re
import unicodedata
from functools import cache
from operator import getitem
from typing import NamedTuple

from corpus_tools.ingest.charges import SYMBOL, ZERO, charge
from corpus_tools.text import ngrams
from corpus_tools.text.patterns import lazy

MISJOINED = lazy(rb"b(?![bea])|e(?=[bea])")
# What does not stand so in text: a symbol between two letters, a joiner or a vowel sign that follows no
# letter or touches a Latin one, an Arabic comma before a letter.
MISPLACED = lazy(rb"[lumvn](?=s+[lumvn])|(?<![nz])z|z(?=[lu])|[lu](?=j[lu])|e(?=[lumvn])")
# One letter alone beside an ASCII word: a capital, one of another script, any in a codec made for another.
LONE = lazy(rb"\A(?:[-w][umvn][-w]?|[umvn][-w])\Z")
LONE_IN_ARABIC = lazy(rb"\A(?:[-w][lumvn][-w]?|[lumvn][-w])\Z")
PLACED = lazy(rb"(?<=[lumvn])q(?=[lumvn])|(?<![lumvn])o(?=[lumvn])|(?<=[lumvn-])c(?![lumvn])|\A[-w]?d[-w]?\Z")
NO_WORD = lazy(rb"\A[-w]*z+[-w]*\Z")  # joiners and vowel signs alone
MISCASED = lazy(rb"l(?=u)|m(?=v)|uu(?=l)|vv(?=m)")
ONE_SCRIPT = lazy(rb"[lu]+|[mvnz]+")
LETTERS = b"lumvn"  # the kinds of letters: where there is no other, nothing can be out of its place
LONGEST_ALONE = 3  # bytes that LONE and LONE_IN_ARABIC match

BAD_UTF8 = 26.0  # bits for a stray byte, or a broken character, in UTF-8: about two changes of codec
CUT_SHORT = 4.0  # for the beginning of a character at the end of the file
OTHER_SCRIPT = 12.0  # for a letter of a script the model has no language of
COMMON_BITS = 6.0
ASCII_LETTER = 4.0  # about what a letter costs in its own language
CASE = 8.0  # for a capital after a small letter, or a second one before a small letter
MEETING = 9.0  # for a Latin letter next to one of another script, as in a foreign name with a prefix
OUT_OF_PLACE = 12.0
ALONE = 18.0
NO_LETTER = 20.0  # for joiners and vowel signs with no letter to join or to voice
AT_PLACE = -4.5  # for an apostrophe between letters, a quotation mark at the edge of a word, a lone dash
FOREIGN = 12.0  # for a letter of a word from a language that is not asked
FORM = 6.0  # for a presentation form that does not join as its neighbours do

# What UTF-8 commonly spells: Latin, Greek, Cyrillic, Hebrew and Arabic letters, general punctuation.
COMMON = lazy("[\u00a0-\u017f\u0370-\u052f\u05d0-\u05ea\u0600-\u06ff\u2000-\u206f]")
DIRECTION = "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
SHAPES = {
    " ": "w",
    "\N{RIGHT SINGLE QUOTATION MARK}": "q",
    "\N{ARABIC COMMA}": "e",
    "\N{ARABIC SEMICOLON}": "e",
    "\N{ARABIC QUESTION MARK}": "e",
}
PLACES = {"Pi": "o", "Pf": "c", "Pd": "d"}
ASCII = bytes(range(128))
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class Pairing(NamedTuple):
    """The letter pairs of one language, by the bytes of one codec."""

    language: str
    dropped: bytes  # bytes for marks, which part no letters
    rows: tuple[bytes, ...]  # for each byte, what each byte after it costs; 0 is the edge of a word

    def bits(self, letters: bytes) -> float:
        """Return what these letters cost, the edges of the word included."""
        edged = b"\0" + letters.translate(None, self.dropped) + b"\0"
        return sum(map(getitem, map(self.rows.__getitem__, edged), edged[1:])) / ngrams.UNIT


class Reading(NamedTuple):
    """How an 8-bit codec reads bytes: what is a letter, what the rest costs, in which languages."""

    letters: bytes  # byte to itself where it is a letter or a mark, to 0 elsewhere
    charges: tuple[float, ...]  # what a byte costs for being no letter
    free: bytes  # those that cost nothing so
    forms: bytes | None  # byte to how it joins, where the codec has the forms of letters
    kinds: bytes  # byte to its `kind`
    lone: re.Pattern[bytes]
    pairings: tuple[Pairing, ...]

    def bits(self, word: bytes) -> float:
        """Return what it costs to believe that these bytes are text in this codec."""
        kinds = word.translate(self.kinds)
        total = sum(map(self.charges.__getitem__, word.translate(None, self.free)))
        if self.forms is not None:
            total += FORM * len(MISJOINED().findall(word.translate(self.forms)))
        if len(kinds) <= LONGEST_ALONE and self.lone.search(kinds):
            total += ALONE
        if not kinds.translate(None, LETTERS):
            return total + self._letters(word, kinds)
        total += OUT_OF_PLACE * len(MISPLACED().findall(kinds)) + AT_PLACE * len(PLACED().findall(kinds))
        if NO_WORD().search(kinds):
            total += NO_LETTER
        for letters in word.translate(self.letters).split(b"\0"):
            if letters:
                total += self._letters(letters, letters.translate(self.kinds))
        return total

    def _letters(self, letters: bytes, kinds: bytes) -> float:
        if not kinds.strip(b"n"):
            return self._run(letters)
        total = CASE * len(MISCASED().findall(kinds))
        runs = [run.span() for run in ONE_SCRIPT().finditer(kinds)]
        total += MEETING * (len(runs) - 1)
        for start, end in runs:
            run = letters[start:end]
            total += ASCII_LETTER * len(run) if run.isascii() else self._run(run)
        return total

    def _run(self, run: bytes) -> float:
        n_high = len(run.translate(None, ASCII))
        foreign = FOREIGN * n_high + ASCII_LETTER * (len(run) - n_high)
        return min([foreign, *(pairing.bits(run) for pairing in self.pairings)])

    def best(self, word: bytes) -> str:
        """Return the language that the word reads best in."""
        return min(self.pairings, key=lambda pairing: pairing.bits(word)).language

    def only(self, languages: frozenset[str]) -> "Reading":
        """Return the same reading in fewer languages."""
        kept = tuple(pairing for pairing in self.pairings if pairing.language in languages)
        return self._replace(pairings=kept)


@cache
def reading(codec: str, languages: tuple[str, ...]) -> Reading:
    """Return the tables of an 8-bit codec for the languages written in it."""
    chars = [bytes([byte]).decode(codec, "surrogateescape") for byte in range(256)]
    charges = tuple(charge(char, languages[0]) if byte > 0x7F else 0.0 for byte, char in enumerate(chars))
    return Reading(
        letters=bytes(byte if is_of_word(char) else 0 for byte, char in enumerate(chars)),
        charges=charges,
        free=bytes(byte for byte, bits in enumerate(charges) if not bits),
        forms=forms(chars),
        kinds="".join(kind(char, languages[0]) for char in chars).encode(),
        lone=LONE_IN_ARABIC() if languages[0] in ZERO else LONE(),
        pairings=tuple(pairing(chars, language) for language in languages),
    )


def pairing(chars: list[str], language: str) -> Pairing:
    """Return the letter pairs of a language for a codec that reads the 256 bytes as `chars`."""
    model = ngrams.pairs(language)
    classes = [model.classes[ord(char)] for char in chars]
    dropped = bytes(byte for byte, letter in enumerate(classes) if letter is None)
    by_class = bytes([0, *(letter or 0 for letter in classes[1:])])
    starts = range(0, model.size * model.size, model.size)
    rows = [by_class.translate(model.costs[start : start + model.size].ljust(256)) for start in starts]
    return Pairing(language=language, dropped=dropped, rows=tuple(rows[letter] for letter in by_class))


def forms(chars: list[str]) -> bytes | None:
    """Return how each byte joins, if the codec codes the forms that letters are drawn in, else None.

    "b" must be followed by a letter (initial and medial forms), "e" must not (the other forms of
    letters that have those); "a" is any other letter, "-" none.
    """
    drawn = [unicodedata.decomposition(char).split(" ") for char in chars]
    joining = {tuple(letters) for form, *letters in drawn if form in {"<initial>", "<medial>"}}
    if not joining:
        return None
    found = bytearray()
    for char, (form, *letters) in zip(chars, drawn, strict=True):
        if form in {"<initial>", "<medial>"}:
            found += b"b"
        elif form in {"<isolated>", "<final>"} and tuple(letters) in joining:
            found += b"e"
        else:
            found += b"a" if char.isalpha() and not char.isascii() else b"-"
    return bytes(found)


def kind(char: str, language: str) -> str:
    r"""Return what a character is within a word.

    "l" and "u" are small and capital Latin letters, "m" and "v" those of other scripts, "n" letters
    without case; "q" is the apostrophe, "o" an opening and "c" a closing mark, "d" a dash, "z" a joiner or
    vowel sign, "j" a mark of direction, "e" what ends a phrase, "w" a space, "s" a symbol, "-" any other.

    >>> shown = "aB\u0434\u0414\u0628\u2019\u201c\u201d\u2013\u200c\u200e\u060c\u2550!"
    >>> "".join(kind(char, "fa") for char in shown)
    'lumvnqocdzjes-'
    """
    if unicodedata.category(char) in {"Mn", "Cf"}:
        return "j" if char in DIRECTION else "z"
    if is_of_word(char):
        is_latin = unicodedata.name(char, "").startswith("LATIN")
        if not is_latin and char.lower() == char.upper():
            return "n"
        return ("u" if is_latin else "v") if char.isupper() else ("l" if is_latin else "m")
    if charge(char, language) >= SYMBOL:
        return "s"
    return SHAPES.get(char) or PLACES.get(unicodedata.category(char), "-")


def is_of_word(char: str) -> bool:
    """Say whether a character is a letter, or a mark on one."""
    return char.isalpha() or unicodedata.category(char) == "Mn"


def utf8_bits(word: bytes, *, last: bool) -> float:
    r"""Return what it costs to believe that these bytes are UTF-8; `last`: nothing follows them.

    A character cut short at the end of the file is no error if it shows two bytes, or follows others;
    a single high byte after ASCII is more likely a letter of an 8-bit codec.

    >>> utf8_bits("\u0632\u0628\u0627\u0646".encode(), last=False)
    24.0
    """
    text = word.decode("utf-8", "replace")
    n_broken = text.count(REPLACEMENT) - word.count(REPLACEMENT.encode())
    n_ascii = len(text.encode("ascii", "ignore"))
    n_common = len(COMMON().findall(text))
    n_other = len(text) - n_ascii - n_common - text.count(REPLACEMENT)
    total = BAD_UTF8 * n_broken + ASCII_LETTER * n_ascii + COMMON_BITS * n_common + OTHER_SCRIPT * n_other
    tail = cut_short(word) if last else 0
    if tail > 1 or (tail and len(text) < len(word) - n_broken):
        total += CUT_SHORT - BAD_UTF8
    return total


def cut_short(word: bytes) -> int:
    r"""Return how many bytes at the end begin a UTF-8 character that is not finished.

    >>> cut_short("\u06cc".encode()[:1]), cut_short("\u06cc".encode()), cut_short(b"\xe2\x80")
    (1, 0, 2)
    """
    for length in (1, 2, 3):
        tail = word[-length:]
        if len(tail) == length and tail[0] >= 0xC2:
            needed = 2 if tail[0] < 0xE0 else 3 if tail[0] < 0xF0 else 4
            return length if length < needed else 0
        if not tail or not 0x80 <= tail[0] < 0xC0:
            return 0
    return 0
