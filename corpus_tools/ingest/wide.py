r"""UTF-16, with its mark or known by its pattern; a file that is UTF-32 is told from it first.

Text in UTF-16 that lost its mark is full of NUL bytes where it is Latin, and of the byte 0x06 at every
other place where it is Arabic; no text in an 8-bit codec has either. Most such files are UTF-16
throughout; in one that was joined from parts, the runs that look so are stretches of their own. A cut in
the middle of a character leaves an odd byte or half a surrogate pair at the end: those bytes are kept as
an "ascii" region (`surrogateescape` where they are not ASCII), since no codec of 16 bits can spell them.
"""

from collections.abc import Iterator

from corpus_tools.ingest import utf32
from corpus_tools.ingest.pieces import Piece
from corpus_tools.text.patterns import lazy

MARKS = {
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
}
SAMPLE = 65536  # bytes looked at for the pattern; a page's script shows within the first of them
SURE_SHARE = 0.9  # text in UTF-16 with hardly an ideograph or emoji in it
MIN_SHARE = 0.6  # of the units must have a high byte of text: random bytes reach 0.02 to 0.05
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))

# The high bytes of the units of text: Latin and its punctuation, Greek to Thaana, presentation forms.
TEXT_PAGES = frozenset({0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x20, 0xFB, 0xFC, 0xFD, 0xFE})
LONE = lazy("[\ud800-\udfff]+")


# A run of units of text, each with its high byte last (little-endian) or first: Latin, Greek to Thaana,
# and in between, if such a unit follows, general punctuation and presentation forms.
RUNS = {
    "utf-16-le": lazy(
        rb"(?:(?:[\t\n\r\x20-\x7e\xa0-\xff]\x00|[\x00-\xff][\x03-\x07])"
        rb"(?:(?:[\x00-\x6f]\x20|[\x00-\xff][\xfb-\xfe])(?=[\x00-\xff][\x00\x03-\x07]))?){6,}+"
    ),
    "utf-16-be": lazy(
        rb"(?:(?:\x00[\t\n\r\x20-\x7e\xa0-\xff]|[\x03-\x07][\x00-\xff])"
        rb"(?:(?:\x20[\x00-\x6f]|[\xfb-\xfe][\x00-\xff])(?=[\x00\x03-\x07]))?){6,}+"
    ),
}
MOST_RUNS = 64  # in one file; data with more of them is no text


def stretches(data: bytes) -> list[tuple[int, int, str]]:
    r"""Return the runs of UTF-16 in a file of several codecs: start, end, codec.

    >>> stretches(b"8 bits\n" + "sixteen bits".encode("utf-16-le"))
    [(7, 31, 'utf-16-le')]
    """
    if b"\0" not in data:
        return []
    found = [(run.start(), run.end(), codec) for codec, form in RUNS.items() for run in form().finditer(data)]
    # Latin text in one order is Latin text in the other, a byte on: the run at the start of a line is meant.
    found.sort(key=lambda run: (run[0] - run[1], not at_line_start(data, run[0]), run))
    kept: list[tuple[int, int, str]] = []
    for start, end, codec in found[:MOST_RUNS]:
        marked = start - 2 if data[max(0, start - 2) : start] == MARKS[codec] else start
        if all(end <= other[0] or other[1] <= marked for other in kept):
            kept.append((marked, end, codec))
    return sorted(kept) if len(found) <= MOST_RUNS else []


def at_line_start(data: bytes, at: int) -> bool:
    """Say whether a place is the beginning of a line, or of the file, marks aside."""
    return at == 0 or data[at - 1] in b"\r\n\xff\xfe"


def stretch(data: bytes, start: int, end: int, codec: str) -> list[Piece]:
    """Return the pieces of a run of UTF-16 within a file."""
    why = f"a run of {(end - start) // 2} units that are characters of text in this order"
    return list(_read(data[:end], codec, start, 0.9, why))


def pieces(data: bytes) -> list[Piece] | None:
    """Return the pieces of `data` if all of it is UTF-16 or UTF-32, else None."""
    found_wider = utf32.pieces(data)
    if found_wider is not None:
        return found_wider
    for codec, mark in MARKS.items():
        if data.startswith(mark):
            return list(_read(data, codec, len(mark), 1.0, "byte-order mark"))
    found = by_pattern(data[:SAMPLE])
    if found is None:
        return None
    codec, share = found
    if share < SURE_SHARE and is_joined(data, stretches(data)):
        return None
    why = f"no mark, but {share:.0%} of the 16-bit units are characters of text in this order"
    return list(_read(data, codec, 0, share, why))


def is_joined(data: bytes, runs: list[tuple[int, int, str]]) -> bool:
    """Say whether there are runs of UTF-16, with whole lines of something else between them."""
    at = 0
    for start, end, _ in runs:
        if start > at and data[start - 1] not in b"\r\n":
            return False
        at = end
    return bool(runs)


def without(data: bytes) -> bytes:
    """Return what of `data` is neither UTF-16 nor UTF-32."""
    if data.startswith(tuple(MARKS.values())) or pieces(data) is not None:
        return b""
    kept = bytearray()
    at = 0
    for start, end, _ in stretches(data):
        kept += data[at:start]
        at = end
    return bytes(kept + data[at:]) if at else data


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
    begin = start - len(MARKS[codec]) if data[:start].endswith(MARKS[codec]) else start
    at, at_byte = 0, start  # how far the text is measured
    for lone in LONE().finditer(text):
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
