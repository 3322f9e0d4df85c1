r"""UTF-16, with its mark or known by its pattern.

Text in UTF-16 that lost its mark is full of NUL bytes where it is Latin, and of the byte 0x06 at every
other place where it is Arabic; no text in an 8-bit codec has either. A cut in the middle of a
character leaves an odd byte or half a surrogate pair at the end: those bytes are kept as an "ascii" region
(`surrogateescape` where they are not ASCII), since no codec of 16 bits can spell them.
"""

import re
from collections.abc import Iterator

from corpus_tools.ingest.pieces import Piece

MARKS = {
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
}
SAMPLE = 65536  # bytes looked at for the pattern; a page's script shows within the first of them
MIN_SHARE = 0.6  # of the units must have a high byte of text: random bytes reach 0.02 to 0.05
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))

# The high bytes of the units of text: Latin and its punctuation, Greek to Thaana, presentation forms.
TEXT_PAGES = frozenset({0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x20, 0xFB, 0xFC, 0xFD, 0xFE})
LONE = re.compile("[\ud800-\udfff]+")


def pieces(data: bytes) -> list[Piece] | None:
    """Return the pieces of `data` if it is UTF-16, else None."""
    for codec, mark in MARKS.items():
        if data.startswith(mark):
            return list(_read(data, codec, len(mark), 1.0, "byte-order mark"))
    found = by_pattern(data[:SAMPLE])
    if found is None:
        return None
    codec, share = found
    why = f"no mark, but {share:.0%} of the 16-bit units are characters of text in this order"
    return list(_read(data, codec, 0, share, why))


def is_wide(data: bytes) -> bool:
    """Say whether `data` is UTF-16, by its mark or by its pattern."""
    return data.startswith(tuple(MARKS.values())) or by_pattern(data[:SAMPLE]) is not None


def by_pattern(sample: bytes) -> tuple[str, float] | None:
    r"""Return the UTF-16 codec that the place of the high bytes shows, with the share of good units.

    >>> by_pattern("page 1".encode("utf-16-be"))
    ('utf-16-be', 1.0)
    >>> by_pattern(b"page 1") is None
    True
    """
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    if controls * 5 < len(sample):  # every Arabic or Latin letter brings one
        return None
    units = len(sample) // 2
    if units == 0:
        return None
    shares = {
        "utf-16-le": _share(sample[1 : 2 * units : 2], sample[0 : 2 * units : 2]),
        "utf-16-be": _share(sample[0 : 2 * units : 2], sample[1 : 2 * units : 2]),
    }
    codec = max(shares, key=lambda name: shares[name])
    other = min(shares.values())
    if shares[codec] < MIN_SHARE or shares[codec] - other < MIN_SHARE / 2:
        return None
    return codec, shares[codec]


def _share(high: bytes, low: bytes) -> float:
    """Return the share of units that are characters of text, control characters counted against it."""
    good = sum(
        (page in TEXT_PAGES) and (page != 0 or unit not in CONTROLS)
        for page, unit in zip(high, low, strict=True)
    )
    return good / len(high)


def _read(data: bytes, codec: str, start: int, confidence: float, why: str) -> Iterator[Piece]:
    """Yield the pieces of UTF-16 text from `start`; the mark before it belongs to the first piece."""
    even = len(data) - (len(data) - start) % 2
    text = data[start:even].decode(codec, "surrogatepass")
    begin = 0  # of the piece in hand, in bytes
    at, at_byte = 0, start  # how far the text is measured
    for lone in LONE.finditer(text):
        bad = at_byte + len(text[at : lone.start()].encode(codec))
        if bad > begin:
            yield Piece(start=begin, end=bad, codec=codec, confidence=confidence, why=why)
        at, at_byte = lone.end(), bad + 2 * len(lone[0])
        yield _odd(bad, at_byte, "half of a surrogate pair")
        begin = at_byte
    if even > begin:
        yield Piece(start=begin, end=even, codec=codec, confidence=confidence, why=why)
    if even < len(data):
        yield _odd(even, len(data), "half of a 16-bit unit, cut off at the end")


def _odd(start: int, end: int, what: str) -> Piece:
    return Piece(start=start, end=end, codec="ascii", confidence=1.0, why=f"no text: {what}")
