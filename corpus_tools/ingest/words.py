"""The stretches of a file that tell its codecs apart, and the words with high bytes in them.

A line that is valid UTF-8 and has several characters to prove it is sure, and not looked into. Every
other line with bytes above 0x7F is a stretch to judge, long lines cut into several.
"""

from collections.abc import Iterator
from typing import NamedTuple

from corpus_tools.text.patterns import lazy

# A run of high bytes, with the ASCII letters that touch it: at most 24 before, as many as there are after.
# One high byte alone beside an ASCII word is heard with the spaces around it, or the stop before it.
WORD = lazy(
    rb"(?<=[A-Za-z])[.,;:!?)][\x80-\xff](?![A-Za-z\x80-\xff])|"
    rb"(?<=[A-Za-z.,;:!?]) [\x80-\xff](?: (?=[A-Za-z])|(?![A-Za-z\x80-\xff]))"
    rb"|(?<![A-Za-z\x80-\xff])(?<![\x80-\xff] )[\x80-\xff] (?=[A-Za-z])"
    rb"|(?:(?<![A-Za-z])[A-Za-z]{1,24}+)?[\x80-\xff]++(?:[A-Za-z]++[\x80-\xff]++)*+[A-Za-z]*+"
)
PROOF = 6  # continuation bytes in a valid line that no other codec brings about by chance
LONGEST = 400  # bytes of a line that are judged together
# Where a long line is cut: after ASCII that is no letter, since no codec has half a character there;
# anywhere if there is none for long, as in noise.
CUT = lazy(rb"[^\x00-@\[-`{-\x7f]{0,400}[\x00-@\[-`{-\x7f]?")


class Stretch(NamedTuple):
    """data[start:end], judged as one; `fresh` says that a line break stands before it."""

    start: int
    end: int
    fresh: bool
    sure: bool  # a whole line of UTF-8


def stretches(data: bytes, start: int = 0) -> Iterator[Stretch]:
    r"""Yield the stretches of data[start:] that hold high bytes.

    >>> [(found.start, found.end) for found in stretches(b"caf\xe9\nplain\n\xe9t\xe9")]
    [(0, 5), (11, 14)]
    """
    at = start
    for line in data[start:].splitlines(keepends=True):
        end = at + len(line)
        if not line.isascii():
            if is_sure(line):
                yield Stretch(at, end, fresh=True, sure=True)
            else:
                yield from _cut(data, at, end)
        at = end


def is_sure(line: bytes) -> bool:
    """Say whether a line is UTF-8 beyond doubt."""
    try:
        return len(line) - len(line.decode("utf-8")) >= PROOF
    except UnicodeDecodeError:
        return False


def words(data: bytes, stretch: Stretch) -> Iterator[Stretch]:
    r"""Yield the words of a stretch, each a stretch of its own.

    >>> data = b"caf\xe9 au lait, d\xe9j\xe0"
    >>> [data[word.start : word.end] for word in words(data, Stretch(0, len(data), True, False))]
    [b'caf\xe9', b'd\xe9j\xe0']
    """
    fresh = stretch.fresh
    for found in WORD().finditer(data, stretch.start, stretch.end):
        yield Stretch(found.start(), found.end(), fresh=fresh, sure=False)
        fresh = False


def _cut(data: bytes, start: int, end: int) -> Iterator[Stretch]:
    fresh = True
    while start < end:
        stop = end
        if end - start > LONGEST and (cut := CUT().match(data, start + LONGEST, end)):
            stop = cut.end()
        if not data[start:stop].isascii():
            yield Stretch(start, stop, fresh=fresh, sure=False)
            fresh = False
        start = stop
