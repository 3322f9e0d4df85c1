r"""Single-byte code pages as browsers read them: every byte is a character, and back.

The standards leave holes. Python refuses a byte that its table does not define; browsers and most
libraries pass it on as the character of the same number, and so did whatever damaged our texts.
So each table here is total: byte 0x81 of Windows-1252 is U+0081. A text that went through a
strict table never used the holes, so the total table undoes both.

Two tables of Apple's, for Arabic and Persian, hold the ASCII punctuation twice, the upper half for
right-to-left text. Which byte it was cannot be told from the character alone. `octets` takes the
lower one, and the upper one where a sequence of UTF-8 needs it.

A hole may also give a character that stands elsewhere in the table: ISO 8859-8 has the multiplication
sign at 0xAA, and the hole 0xD7, with which every Hebrew letter begins in UTF-8, gives it too. Of such
twins `octets` takes the byte of the table, and the hole where a sequence of UTF-8 needs it. It gives
"?" where both would do.

Sources: the codecs of Python's standard library; for holes, the WHATWG Encoding Standard.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import field
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from corpus_tools.records import dataclass
from corpus_tools.text import ngrams

if TYPE_CHECKING:
    from _codecs import _EncodingMap

# Likeliest first: of two pages that read a text alike, the first is named. Python's names.
NAMES = (
    *("cp1252", "cp1256", "iso8859_1", "cp1251", "cp1254", "cp1250", "iso8859_9", "iso8859_6"),
    *("mac_roman", "mac_arabic", "mac_farsi", "cp437", "cp720", "cp850", "cp866", "koi8_r", "cp874"),
    *("cp1255", "cp1253", "cp1257", "cp1258", "iso8859_15", "iso8859_2", "iso8859_5", "iso8859_7"),
    *("iso8859_8", "cp852", "cp855", "cp857", "cp862", "cp864", "cp737", "cp775", "cp858", "cp869"),
    *("koi8_u", "mac_cyrillic", "mac_greek", "mac_turkish", "mac_latin2", "mac_iceland", "mac_romanian"),
    *("mac_croatian", "iso8859_3", "iso8859_4", "iso8859_10", "iso8859_13", "iso8859_14", "iso8859_16"),
    *("cp860", "cp861", "cp863", "cp865", "cp1125", "kz1048", "ptcp154", "koi8_t", "iso8859_11"),
    *("hp_roman8", "cp856"),
)
# What an encoder writes for "no such character": never part of a sequence of UTF-8.
NOT_THERE = "\ufffe"
# What each byte may be in UTF-8, where Apple's tables hold the ASCII punctuation twice: leading ("2": of two
# bytes, "3": of three, "u": the upper half of it), trailing ("t"), or the upper half of that ("p").
KIND_OF = {
    **dict.fromkeys(range(0x5B, 0x60), b"u"),
    **dict.fromkeys(range(0x80, 0xC0), b"t"),
    **dict.fromkeys(range(0xC2, 0xE0), b"2"),
    **dict.fromkeys(range(0xE0, 0xF0), b"3"),
    **dict.fromkeys(b" !\"#$&'()*+-./:<=>", b"p"),
}
KINDS = b"".join(KIND_OF.get(byte, b"\0") for byte in range(256))
# The bit that makes an upper half of a byte, by what stands there: the longest sequences first.
RAISED = (
    *((b"3tt", b"\0\0\0"), (b"3tp", b"\0\0\x80"), (b"3pt", b"\0\x80\0"), (b"3pp", b"\0\x80\x80")),
    *((b"2t", b"\0\0"), (b"2p", b"\0\x80"), (b"ut", b"\x80\0")),
)
NOT_RAISED = bytes(byte & 0x80 for byte in range(256))
LEAST_LEADING = 0xC0  # bytes of sequences below it trail
# First and past the last, by how many bytes trail.
LEADING = {3: (0xF0, 0xF5), 2: (0xE0, 0xF0), 1: (0xC2, 0xE0)}


@dataclass(frozen=True, slots=True)
class Codepage:
    """One code page: its name and its 256 characters."""

    name: str
    table: str
    bytes_of: "dict[int, int] | _EncodingMap" = field(repr=False, compare=False)
    doubled: bool = field(compare=False)  # the ASCII punctuation is there twice
    holes: bytes = field(compare=False)  # that no text was ever written with
    twins: dict[int, int] = field(compare=False)  # the hole, for each byte whose character it gives too
    sequences: re.Pattern[bytes] | None = field(compare=False)  # of UTF-8, with bytes that have a twin

    def decode(self, data: bytes) -> str:
        r"""Return the characters of some bytes.

        >>> codepage("cp1256").decode(b"\xd3\xe1\xc7\xe3") == "\u0633\u0644\u0627\u0645"
        True
        """
        return codecs.charmap_decode(data, "strict", self.table)[0]

    def octets(self, text: str) -> bytes:
        r"""Return one byte for each character; "?" for a character that the page has not.

        >>> codepage("cp1252").octets("\xd8\x81\u0633")
        b'\xd8\x81?'
        """
        data = codecs.charmap_encode(text, "replace", self.bytes_of)[0]
        if self.doubled:
            data = _raised(data)
        if self.sequences is not None and any(byte in data for byte in self.twins):
            return self.sequences.sub(self._with_holes, data)
        return data

    def _with_holes(self, sequence: re.Match[bytes]) -> bytes:
        """Return the bytes of a sequence, each that is not fit for its place as the hole that is.

        Where both are fit, the one that makes a letter which some language has; "?" if that does not tell.
        """
        first, *rest = sequence[0]
        low, high = LEADING[len(rest)]
        fit = [[byte for byte in self._of(first) if low <= byte < high]]
        fit += [[byte for byte in self._of(byte) if byte < LEAST_LEADING] for byte in rest]
        ways = [bytes(way) for way in product(*fit)]
        if len(ways) > 1:
            ways = [way for way in ways if way.decode("utf-8", "replace") in _letters()]
        return ways[0] if len(ways) == 1 else b"?" * len(sequence[0])

    def _of(self, byte: int) -> tuple[int, ...]:
        """Return the bytes that a character may have been whose byte in the table is this."""
        return (byte, self.twins[byte]) if byte in self.twins else (byte,)


def _raised(data: bytes) -> bytes:
    """Return the bytes with the upper half of those that a sequence of UTF-8 needs."""
    kinds = data.translate(KINDS)
    for kind, bits in RAISED:
        kinds = kinds.replace(kind, bits)
    # Or-ing two numbers is done in C; in a page of such text every third letter has a byte to raise.
    raised = int.from_bytes(data, "big") | int.from_bytes(kinds.translate(NOT_RAISED), "big")
    return raised.to_bytes(len(data), "big")


@cache
def _letters() -> frozenset[str]:
    """Return the letters of all languages that `ngrams` knows, capitals and spellings included."""
    letters = {letter for language in ngrams.languages() for letter in ngrams.pairs(language).letters}
    return frozenset(letters.union(map(str.upper, letters), ngrams.ONE_LETTER))


@cache
def codepage(name: str) -> Codepage:
    """Return a code page by the name that Python gives it."""
    read = bytes(range(256)).decode(name, "replace")  # a character a byte
    defined = ["" if char == "\N{REPLACEMENT CHARACTER}" else char for char in read]
    known, lower = frozenset(defined), frozenset(defined[:0x80])
    total = [char or chr(byte) for byte, char in enumerate(defined)]
    singly = list(total)
    for byte in range(0x80, 0x100):
        if total[byte] in lower or (not defined[byte] and total[byte] in known):
            singly[byte] = NOT_THERE
    bytes_of = codecs.charmap_build("".join(singly))
    twins = {
        defined.index(chr(byte)): byte
        for byte in range(0x80, 0x100)
        if not defined[byte] and chr(byte) in known
    }
    return Codepage(
        name=name,
        table="".join(total),
        bytes_of=bytes_of,
        doubled="[" in total[0x80:],
        holes=bytes(byte for byte, char in enumerate(defined) if not char),
        twins=twins,
        sequences=_sequences(twins) if twins else None,
    )


def _sequences(twins: dict[int, int]) -> re.Pattern[bytes]:
    """Return the pattern of the sequences of UTF-8, the longer first, with twins for holes."""

    def one_of(low: int, high: int) -> bytes:
        fit = [*range(low, high), *(byte for byte, hole in twins.items() if low <= hole < high)]
        return b"[" + bytes(fit) + b"]"  # none of them is ASCII

    trailing = one_of(0x80, LEAST_LEADING)
    return re.compile(b"|".join(one_of(*span) + trailing * more for more, span in LEADING.items()))


@cache
def _pages() -> tuple[Codepage, ...]:
    return tuple(map(codepage, NAMES))


@cache
def _pages_of() -> dict[str, int]:
    """Return for each character the pages that have it: bit n for NAMES[n]."""
    found: dict[str, int] = {}
    for at, page in enumerate(_pages()):
        for char in set(page.table):
            found[char] = found.get(char, 0) | 1 << at
    return found


def pages_with(chars: str) -> Iterator[Codepage]:
    r"""Yield the code pages that have all of these characters, likeliest first.

    >>> [page.name for page in pages_with("\u0637\u00a7")]
    ['cp1256', 'iso8859_6']
    """
    known = _pages_of()
    mask = -1
    for char in set(chars):
        mask &= known.get(char, 0)
    pages = _pages()
    mask &= (1 << len(pages)) - 1
    while mask:
        lowest = mask & -mask
        yield pages[lowest.bit_length() - 1]
        mask ^= lowest
