r"""Digits of one family: inside Persian, Arabic-Indic digits become the Extended ones.

Windows-1256 has neither, so converters and keyboards chose; Arabic ones in Persian text come from
software for Arabic. The families compare unequal, and three of their digits look different.

Two more passes are for those who ask: `digits-latin` makes all native digits of a Persian stretch
ASCII (for search and arithmetic), `digits-persian` sets ASCII numbers between Persian words in
Persian digits (for print).

Left alone
    ASCII digits, unless `digits-persian` is asked for; then those of dates, decimals, sums, numbers
    with Latin letters, in protected stretches, or without a Persian word right before them.
    Everything outside Persian: Arabic-Indic digits are right in Arabic.

Source: Unicode Standard, section 9.2, "Arabic-Indic Digits"; CLDR, default numbering systems.
"""

import re
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, LETTERS
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

ARABIC_ZERO = ord("\N{ARABIC-INDIC DIGIT ZERO}")
PERSIAN_ZERO = ord("\N{EXTENDED ARABIC-INDIC DIGIT ZERO}")
ARABIC_DIGITS = frozenset(map(chr, range(ARABIC_ZERO, ARABIC_ZERO + 10)))
PERSIAN_DIGITS = frozenset(map(chr, range(PERSIAN_ZERO, PERSIAN_ZERO + 10)))

ARABIC = lazy("[\u0660-\u0669]+")
NATIVE = lazy("[\u0660-\u0669\u06f0-\u06f9]+")
PRINTED_IN_ASCII = lazy(
    rf"(?<=[{LETTERS}])(?P<gap>[ :(]{{1,2}})(?P<number>[0-9]{{1,9}})(?=[ .:)]{{0,2}}(?:[{LETTERS}]|$))",
    re.MULTILINE,
)


def _in(zero: int, digits: str) -> str:
    """Return the same number in the family of digits that begins at `zero`."""
    return "".join(chr(zero + int(digit)) for digit in digits)


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each number in Arabic-Indic digits.

    >>> [(edit.start, edit.end, ascii(edit.text)) for edit in find("\u0633\u0627\u0644 \u0661\u0663")]
    [(4, 6, "'\\u06f1\\u06f3'")]
    """
    found = (
        Edit(number.start(), number.end(), _in(PERSIAN_ZERO, number[0])) for number in ARABIC().finditer(text)
    )
    yield from outside(text, found)


def find_native(text: str) -> Iterator[Edit]:
    """Yield one edit for each number in native digits."""
    found = (
        Edit(number.start(), number.end(), _in(ord("0"), number[0])) for number in NATIVE().finditer(text)
    )
    yield from outside(text, found)


def find_ascii(text: str) -> Iterator[Edit]:
    """Yield one edit for each whole number in ASCII that stands among Persian words."""
    found = (
        Edit(*match.span("number"), _in(PERSIAN_ZERO, match["number"]))
        for match in PRINTED_IN_ASCII().finditer(text)
    )
    yield from outside(text, found)


PASS = Pass(
    id="digits",
    version=1,
    summary="Arabic-Indic digits inside Persian become the Extended ones",
    loss=Loss.SPELLING,
    triggers=ARABIC_DIGITS,
    languages=LANGUAGES,
    find=find,
)
LATIN_PASS = Pass(
    id="digits-latin",
    version=1,
    summary="Native digits inside Persian become ASCII",
    loss=Loss.SPELLING,
    triggers=ARABIC_DIGITS | PERSIAN_DIGITS,
    languages=LANGUAGES,
    find=find_native,
)
PERSIAN_PASS = Pass(
    id="digits-persian",
    version=1,
    summary="Whole numbers in ASCII among Persian words are set in Persian digits",
    loss=Loss.SPELLING,
    triggers=frozenset("0123456789"),
    languages=LANGUAGES,
    find=find_ascii,
)
