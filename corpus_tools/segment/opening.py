"""Where the head of a page ends: at the first line that can only be of a text."""

import re
from collections.abc import Sequence
from itertools import pairwise

from corpus_tools.segment.layout import stops_inside
from corpus_tools.segment.lines import Line
from corpus_tools.segment.retold import narrowed

LONG = 100  # characters: no line of a head is that long as a rule
TWO = 60  # characters of a line with two sentences, at the least: no line of a head is
GOING_ON = 25  # characters of a line in a column of prose, at the least
STOP = re.compile(r"[^\W\d_A-Z]{3}[.?!\u061f\u06d4] \S")  # of a sentence, and not of an abbreviation


def end_of_head(lines: Sequence[Line]) -> int:
    """Return the index of the first line that can only be of a text: long, or in a column."""
    for at, line in enumerate(lines):
        if line.length >= LONG and (not line.opened or stops_inside(line.text)) and narrowed(line) >= LONG:
            return at
        if _is_sentence(line) and (STOP.search(line.text) or any(map(_is_sentence, lines[at + 1 : at + 2]))):
            return at
        if line.length >= TWO and _is_sentence_going_on(line, lines[at + 1 : at + 2]):
            return at
        column = lines[at : at + 3]
        if len(column) == 3 and all(one.length >= GOING_ON for one in column) and _is_column(column):
            return at
    return len(lines)


def _is_sentence(line: Line) -> bool:
    """Tell whether a line ends a sentence, and is long enough for two."""
    return line.length >= TWO and not line.opened


def _is_sentence_going_on(line: Line, below: Sequence[Line]) -> bool:
    """Tell whether a sentence runs over the end of a line, and ends inside one of the two."""
    going_on = any(not after.gap and runs_on(line, after) for after in below)
    return going_on and any(STOP.search(one.text) for one in (line, *below))


def _is_column(lines: Sequence[Line]) -> bool:
    """Tell whether lines are of a column of prose: sentences stop in it and run over its line ends."""
    if any(line.gap for line in lines[1:]):
        return all(runs_on(a, b) for a, b in pairwise(lines))
    stops = any(stops_inside(line.text) for line in lines)
    runs = any(runs_on(a, b) and not b.text.startswith(("http", "www.")) for a, b in pairwise(lines))
    return runs if any(line.latin for line in lines) else stops


def runs_on(line: Line, after: Line) -> bool:
    """Tell whether a line ends no sentence and the one below goes on in lower case, no address."""
    return line.opened and after.first.islower() and "@" not in after.text.split(maxsplit=1)[0]
