r"""UTF-32, with its mark or known by its units: four bytes a character, of which a file is all or nothing.

Dumps of wide strings in C and of old Python are in it. No other text has a NUL at every fourth byte and
a unit of 32 bits within Unicode at every place: two letters of UTF-16 make a unit far beyond it. A file
that begins FF FE 00 00 could be UTF-16 that begins with a NUL; if its units are characters, it is not.

Units that are no character, and the bytes of a unit that is cut off at the end, are kept as "ascii"
regions (`surrogateescape` where they are not ASCII), since no codec of 32 bits can spell them.

Source: the Unicode Standard, section 3.10 (D90 to D101).
"""

import struct
from collections.abc import Iterator
from itertools import groupby

from corpus_tools.ingest.pieces import Piece

MARKS = {
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
}
ORDERS = {"utf-32-le": "<", "utf-32-be": ">"}
SAMPLE = 65536  # bytes looked at
MIN_UNITS = 3  # three small numbers in a row are rarer than three letters
MIN_SHARE = 0.9  # of the units must be characters of text; random units reach 0.0002
SPACES = "\t\n\v\f\r\N{BYTE ORDER MARK}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
INVISIBLE = frozenset(map(ord, SPACES)) | frozenset(range(0x200E, 0x2010)) | frozenset(range(0x202A, 0x202F))


def pieces(data: bytes) -> list[Piece] | None:
    r"""Return the pieces of `data` if all of it is UTF-32, else None.

    >>> [(piece.codec, piece.end) for piece in pieces("page".encode("utf-32-be"))]
    [('utf-32-be', 16)]
    >>> pieces("page".encode("utf-16-be")) is None
    True
    """
    if b"\0" not in data[:SAMPLE]:  # the highest byte of every unit
        return None
    for codec, mark in MARKS.items():
        start = len(mark) if data.startswith(mark) else 0
        share = _share(data[start : start + SAMPLE], codec)
        if share >= MIN_SHARE:
            why = f"{share:.0%} of the 32-bit units are characters of text in this order"
            why = f"byte-order mark; {why}" if start else f"no mark, but {why}"
            return list(_read(data, codec, start, 1.0 if start else share, why))
    return None


def _share(sample: bytes, codec: str) -> float:
    """Return the share of units that are characters of text."""
    n_units = len(sample) // 4
    highest = 3 if codec == "utf-32-le" else 0
    if n_units < MIN_UNITS or sample[highest::4].count(0) < MIN_SHARE * n_units:
        return 0.0
    return sum(map(_is_text, _units(sample, codec))) / n_units


def _units(data: bytes, codec: str) -> tuple[int, ...]:
    n_units = len(data) // 4
    return struct.unpack(f"{ORDERS[codec]}{n_units}I", data[: 4 * n_units])


def _is_text(unit: int) -> bool:
    return _is_scalar(unit) and (chr(unit).isprintable() or unit in INVISIBLE)


def _is_scalar(unit: int) -> bool:
    return unit < 0xD800 or 0xE000 <= unit <= 0x10FFFF


def _read(data: bytes, codec: str, start: int, confidence: float, why: str) -> Iterator[Piece]:
    """Yield the pieces of UTF-32 text from `start`; the mark before it belongs to the first piece."""
    at, begin = start, 0
    for is_text, run in groupby(_units(data[start:], codec), _is_scalar):
        end = at + 4 * sum(1 for _ in run)
        if is_text:
            yield Piece(start=begin, end=end, codec=codec, confidence=confidence, why=why)
        else:
            if begin < at:  # the mark alone, before units that are no text
                yield Piece(start=begin, end=at, codec=codec, confidence=confidence, why=why)
            yield _odd(at, end, "units of 32 bits that are no character")
        at = begin = end
    if at < len(data):
        yield _odd(at, len(data), "part of a 32-bit unit, cut off at the end")


def _odd(start: int, end: int, what: str) -> Piece:
    return Piece(start=start, end=end, codec="ascii", confidence=1.0, why=f"no text: {what}")
