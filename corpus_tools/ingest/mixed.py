"""Files that are not UTF-8 throughout: which codec each stretch is in.

Only words with a byte above 0x7F are evidence: the English around them reads the same in every codec.
Each word costs each codec some bits (`evidence`), and a change of codec costs more within a line than
between lines, since files are joined from parts by the line. The cheapest way through all the words
is the decision: a short line that could be anything goes with its neighbours, and a file of nothing
but short lines is decided by all of them together. (The algorithm is Viterbi's, 1967.)
"""

import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter

from corpus_tools.ingest.candidates import competing, is_multibyte, normalised
from corpus_tools.ingest.judge import SUREST, Judge
from corpus_tools.ingest.pieces import Piece
from corpus_tools.ingest.words import Stretch, stretches

Weighed = tuple[Stretch, list[tuple[int, float]]]  # a stretch, and (candidate, bits) for each in question

CHANGE_AT_LINE = 12.0  # bits
CHANGE_IN_LINE = 30.0

LINE_BREAK = re.compile(rb"\r\n|\r|\n")
ASCII_RUN = re.compile(rb"[\x00-\x7f]+")
ASCII_LETTER = re.compile(rb"[A-Za-z]")
ESCAPED = re.compile("[\udc80-\udcff]")
SHOWN = 5  # bytes named of those that cannot be read


def pieces(data: bytes, start: int, declared: str | None) -> list[Piece]:
    """Return the pieces of data[start:], which is not valid UTF-8; they tile it."""
    candidates = competing(declared)
    found = list(stretches(data, start))
    judge = Judge(data, found, candidates)
    name = normalised(declared)
    if name is not None and not judge.reads_well() and is_multibyte(data[start:], name):
        why = f"declared as {name}, all of it is valid in that, and no 8-bit codec reads it well"
        return [Piece(start=start, end=len(data), codec=name, confidence=SUREST, why=why)]
    edge = CHANGE_AT_LINE if any(is_utf8(data, stretch) for stretch in found) else 0.0
    path = cheapest_path(judge.weighed(), [candidate.handicap for candidate in candidates], edge)
    return list(_pieces(data, start, path, judge))


def is_utf8(data: bytes, stretch: Stretch) -> bool:
    """Say whether a stretch is valid UTF-8."""
    try:
        data[stretch.start : stretch.end].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def cheapest_path(
    weighed: Iterable[Weighed], handicaps: list[float], edge: float
) -> list[tuple[Stretch, int]]:
    """Return the stretches, each with its candidate, such that stretches and changes together cost least.

    `edge` is what it costs to begin or end with another codec than UTF-8, the first candidate: a file
    with UTF-8 in it comes from UTF-8 and goes back to it, or a stray byte at its end would cost one
    change, in its middle two.
    """
    totals: dict[int, float] = {}  # candidate to the cheapest way that ends with it
    met: list[Stretch] = []
    changed: list[int] = []  # for each stretch, the candidates (as bits) that are best entered there
    before = bytearray()  # for each stretch, where a change comes from
    for stretch, options in weighed:
        best = min(totals, key=totals.__getitem__) if totals else 0
        entry = totals[best] + (CHANGE_AT_LINE if stretch.fresh else CHANGE_IN_LINE) if totals else 0.0
        now = {}
        mask = 0
        for candidate, bits in options:
            stay = totals.get(candidate, math.inf)
            enter = entry + handicaps[candidate] + (edge if candidate and not totals else 0.0)
            if enter < stay:
                mask |= 1 << candidate
            now[candidate] = min(stay, enter) + bits
        totals = now
        met.append(stretch)
        changed.append(mask)
        before.append(best)
    path = []
    candidate = min(totals, key=lambda last: totals[last] + (edge if last else 0.0))
    for stretch, mask, best in zip(reversed(met), reversed(changed), reversed(before), strict=True):
        path.append((stretch, candidate))
        if mask >> candidate & 1:
            candidate = best
    return path[::-1]


def _pieces(data: bytes, start: int, path: list[tuple[Stretch, int]], judge: Judge) -> Iterator[Piece]:
    runs = [(candidate, [stretch for stretch, _ in run]) for candidate, run in groupby(path, itemgetter(1))]
    for at, (candidate, run) in enumerate(runs):
        codec = judge.codec(candidate)
        end = border(data, run[-1].end, runs[at + 1][1][0].start, codec) if at + 1 < len(runs) else len(data)
        confidence, why = judge.verdict(run, candidate)
        piece = Piece(start=start, end=end, codec=codec, confidence=confidence, why=why)
        yield from ascii_apart(data, explained(data, piece))
        start = end


def border(data: bytes, end: int, start: int, codec: str) -> int:
    """Return where the codec of the word before data[end:start] gives way to that of the word after.

    Whole lines of plain ASCII between them go with UTF-8 if one of the two is that, else with the
    words before them: they read the same either way.
    """
    breaks = [found.end() for found in LINE_BREAK.finditer(data, end, start)]
    if not breaks:
        return end
    return breaks[-1] if codec == "utf-8" else breaks[0]


def explained(data: bytes, piece: Piece) -> Piece:
    """Return the piece with the bytes named that its codec cannot read."""
    text = data[piece.start : piece.end].decode(piece.codec, "surrogateescape")
    number = 0
    shown = []
    for bad in ESCAPED.finditer(text):
        number += 1
        if number <= SHOWN:
            at = piece.start + len(text[: bad.start()].encode(piece.codec, "surrogateescape"))
            shown.append(f"0x{data[at]:02x} at {at}")
    if not number:
        return piece
    if number > SHOWN:
        shown.append("...")
    unread = "1 byte is" if number == 1 else f"{number} bytes are"
    return piece._replace(why=f"{piece.why}; {unread} none of it: {', '.join(shown)}")


def ascii_apart(data: bytes, piece: Piece) -> Iterator[Piece]:
    """Yield the piece, without the ASCII runs that its codec would not read or write as they stand.

    The Macintosh code pages have each sign of ASCII twice, for the two directions of writing, and
    Python's encoders write the right-to-left one. In cp864 the percent sign is the Arabic one: so it is
    read between Arabic words, and not in English ones.
    """
    lost, misread = unfaithful(piece.codec)
    start = piece.start
    if lost or misread:
        for run in ASCII_RUN.finditer(data, piece.start, piece.end):
            text = run[0]
            if has_any(text, lost) or (has_any(text, misread) and ASCII_LETTER.search(text)):
                if run.start() > start:
                    yield piece._replace(start=start, end=run.start())
                yield piece._replace(start=run.start(), end=run.end(), codec="ascii")
                start = run.end()
    if piece.end > start:
        yield piece._replace(start=start)


def has_any(text: bytes, some: bytes) -> bool:
    """Say whether any of some bytes occurs in the text."""
    return len(text.translate(None, some)) < len(text)


@cache
def unfaithful(codec: str) -> tuple[bytes, bytes]:
    """Return the ASCII bytes that a codec does not write again, and those it does not read as ASCII.

    >>> unfaithful("windows-1256"), unfaithful("cp864")
    ((b'', b''), (b'', b'%'))
    """
    chars = [bytes([byte]).decode(codec) for byte in range(128)]
    lost = bytes(byte for byte, char in enumerate(chars) if char.encode(codec) != bytes([byte]))
    misread = bytes(byte for byte, char in enumerate(chars) if char != chr(byte))
    return lost, misread
