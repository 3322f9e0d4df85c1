"""How a page breaks its lines, measured on the page itself.

Hard wraps show where a line goes on in lower case: its first word would not have fitted on the line
before. The least reach of those certain line ends tells the others: whether the width ended a line
too, or its author. A script without case has no certain line ends; there most open lines must end
near the full width, and sentences must stop inside lines, which they do not in verse.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import Line

MAX_WIDTH = 200  # characters: nobody wraps lines wider than this
SHORTEST = 12  # characters: a shorter line was not ended by any width
INDENT = 12  # characters: more is a column of its own, not the start of a paragraph
SHORT_OF = 0.85  # of the reach: a line that ends there was certainly not ended by the width
ENDS = 2  # paragraphs whose last line is short and ends a sentence, at the least: verse has no such lines
WIDE = 60  # characters of a line below which a sentence ends, at the least: few headlines are that long
EARLY = 0.75  # of the full width: so early one line of all that end sentences below full ones ends
LOOSE = 0.6  # a line that ends this early of the full width was not ended by the width
_GOING_ON = frozenset({Kind.PLAIN, Kind.CAPTION, Kind.ISSUE})  # `b) a licence` starts small, and anew
FLOWING = frozenset({Kind.PLAIN, Kind.CAPTION, Kind.ISSUE, Kind.BULLET})


class Layout(NamedTuple):
    """How a page breaks its lines: up to `gap` empty lines between two lines of a paragraph.

    `reach` is how far a line and the first word of the next one go, at the least, where the
    break was made by the width; None where lines are not wrapped. `spaced` tells whether empty
    lines part the paragraphs, so that a short line need not end one; `indented` whether the first
    line of each paragraph is set in.
    """

    gap: int = 0
    width: int = 0
    reach: int | None = None
    spaced: bool = False
    indented: bool = False


def measure(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> Layout:
    """Return how a page wraps its lines, judged by the line ends that are certain."""
    flowing = [
        (a, b) for a, b in pairwise(lines) if a.length <= MAX_WIDTH and shapes[a.index].kind in FLOWING
    ]
    pairs = [(a, b) for a, b in flowing if a.length >= SHORTEST and shapes[b.index].kind in FLOWING]
    short = sum(a.length for a, _ in pairs)
    if not pairs or short * 2 < sum(line.length for line in lines):
        return Layout()
    at_once = sum(not b.gap for _, b in pairs)
    gap = 0 if at_once * 5 >= len(pairs) else 1
    close = [(a, b) for a, b in pairs if b.gap <= gap]
    going_on = [(a, b) for a, b in close if a.opened and _goes_on(b) and shapes[b.index].kind in _GOING_ON]
    certain = [(a, b) for a, b in going_on if not b.is_native and not b.text.isupper()]
    if len(certain) < max(1, len(close) // 8):
        certain = _without_case(going_on, max(width_of(line) for line in lines))
    if len(certain) < max(1, len(close) // 8) or (gap and len(certain) * 3 < max(9, len(close))):
        return Layout()
    width = max(width_of(a) for a, _ in certain)
    reaches = sorted(reach_of(a, b) for a, b in certain)
    reach = max(reaches[len(reaches) // 10], int(width * LOOSE))
    width = max(width, reach - 1)  # no line is longer than what a first word did not fit into
    if sum([line.length > width + INDENT and width_of(line) > width for line in lines]) > len(certain):
        return Layout()  # lines of a head in one script: the text below is not set at any width
    ends = [
        b.gap > gap
        for a, b in flowing
        if not a.opened and shapes[b.index].kind is not Kind.NUMBER and reach_of(a, b) < reach * SHORT_OF
    ]
    parted = sum(b.gap > gap for a, b in pairs if not a.opened)  # whether the last line is short or not
    spaced = len(ends) + parted > 2 and bool(ends) and sum(ends) * 5 >= len(ends) * 4
    return Layout(gap, width, reach, spaced=spaced, indented=_is_indented(certain, flowing, gap))


def _is_indented(certain: list[tuple[Line, Line]], flowing: list[tuple[Line, Line]], gap: int) -> bool:
    """Tell whether lines that start paragraphs are set in, and lines that go on are not."""
    starts = sum(0 < b.indent <= INDENT for a, b in flowing if not a.opened and b.gap <= gap)
    going_on = sum(b.indent > 0 for _, b in certain)
    return starts > 1 and going_on * 10 <= len(certain)


def width_of(line: Line) -> int:
    """Return how wide a line is set: its own indent counts, a column's does not.

    Wide gaps count as one space: they were stretched after the line had been broken.
    """
    length = len(" ".join(line.text.split())) if "  " in line.text else line.length
    return length + (line.indent if line.indent <= INDENT else 0)


def reach_of(line: Line, after: Line) -> int:
    """Return how wide a line would be with the first word of the next one."""
    return width_of(line) + 1 + len(after.text.split(maxsplit=1)[0])


def _goes_on(line: Line) -> bool:
    """Tell whether a line can only go on with a sentence, or is in a script without case."""
    letter = line.first
    caseless = line.is_native and letter.isalpha() and not letter.isupper()
    return letter.islower() or caseless or line.text.isupper()


def _without_case(pairs: list[tuple[Line, Line]], widest: int) -> list[tuple[Line, Line]]:
    """Return the line ends of text without case, or in capitals, that a width must have made.

    `widest` is the width of the widest line of the page: with the next word, a line that the width ended
    would be wider.

    Verses end early or evenly but never stop a sentence inside; wrapped prose does, or its last lines end a
    sentence and are short.
    """
    width = max([width_of(a) for a, _ in pairs], default=0)
    full = [(a, b) for a, b in pairs if reach_of(a, b) >= width * 0.9]
    closed = [width_of(b) / width for _, b in full if not b.opened]
    if width >= WIDE and len(closed) == len(full) and all(reach_of(a, b) > widest for a, b in full):
        return full
    if len(full) * 3 < len(pairs) * 2 or width < 30:
        return []
    if (len(closed) == len(full) > 1 and min(closed) < EARLY) or sum(one < LOOSE for one in closed) >= ENDS:
        return full
    inside = sum(stops_inside(a.text) for a, _ in pairs)
    capitals = pairs[0][1].text.isupper()
    return full if len(pairs) > 2 and (capitals or inside * 6 >= len(pairs)) else []


def stops_inside(text: str) -> bool:
    """Tell whether a sentence or a clause stops inside a line."""
    return any(mark in text for mark in (". ", "? ", "! ", "\u06d4 ", "\u061f ", "\u060c ", "\u061b "))
