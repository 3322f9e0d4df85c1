"""Verse in scripts without case: couplets, and lines of two halves.

Nothing in a line shows that it is verse. Its form does: stanza after stanza has the same number of lines,
or line after line two halves with a gap between them; all are about as long, and none stops a sentence.
The lines of a menu or a masthead have neither in common.
"""

from collections.abc import Iterator, Mapping, Sequence

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import Line
from corpus_tools.segment.menus import cells

LONGEST = 70  # characters of a line, or of a half, at the most
SHORTEST = 12  # characters of one, at the least
STANZAS = 3  # of one form, at the least
FEW = 2  # of them between two paragraphs of a text
EVEN = 1.5  # the longest of their lines is that many times as long as the shortest, at the most
LINES = (2, 6)  # of a stanza, at the least and at the most
ALIKE = 1.7  # the longest line is that many times as long as the shortest, at the most
FULL = 0.8  # of the first line of such a stanza, and the last one is as long: those of a verse are
_STOPS = (". ", "\u06d4 ", "\u061f ", "! ")
_VERSE = Shape(
    Kind.VERSE, "it has as many lines, and as long, as the stanzas beside it, and stops no sentence"
)


def couplets(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> dict[int, Shape]:
    """Return the shape of each line of verse in a script without case."""
    found: dict[int, Shape] = {}
    run: list[list[Line]] = []
    for stanza in [*_stanzas(lines, shapes), []]:
        if run and stanza and _are_alike(run[-1], stanza):
            run.append(stanza)
            continue
        least = FEW if run and _is_inside(lines, run) else STANZAS
        if sum(len(_halves(one[0])) > 1 or len(one) > 1 for one in run) >= least and not _is_wrapped(run):
            found |= {line.index: _VERSE for one in run for line in one}
        run = [stanza] if stanza else []
    return found


def _is_inside(lines: Sequence[Line], run: Sequence[Sequence[Line]]) -> bool:
    """Tell whether stanzas stand between paragraphs of a text, each of which is one long line."""
    first, last = run[0][0].index, run[-1][-1].index
    around = (*lines[max(0, first - 1) : first], *lines[last + 1 : last + 2])
    long = len(around) == FEW and all(not line.opened or line.length > LONGEST for line in around)
    lengths = [line.length for stanza in run for line in stanza]
    even = max(lengths) <= EVEN * min(lengths)
    return long and even and any(line.length > LONGEST for line in around) and bool(run[0][0].gap)


def _is_wrapped(run: Sequence[Sequence[Line]]) -> bool:
    """Tell whether stanzas are paragraphs of a column: each ends a sentence, one of them early."""
    early = any(one[-1].length < FULL * one[0].length for one in run)
    return early and not any(one[-1].opened for one in run)


def _stanzas(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> Iterator[list[Line]]:
    """Yield the blocks of lines between gaps that can be stanzas, and an empty one for any other."""
    block: list[Line] = []
    fits = True
    for line in lines:
        halved = fits and len(block) == 1 and len(_halves(block[0])) > 1  # each is a couplet
        if block and (line.gap or line.page != block[-1].page or halved):
            yield block if fits and _is_stanza(block) else []
            block, fits = [], True
        fits = fits and line.is_native and _can_be_verse(line, shapes)
        block = [*block, line] if fits else [line]
    if block:
        yield block if fits and _is_stanza(block) else []


def _is_stanza(block: Sequence[Line]) -> bool:
    lengths = [len(half) for line in block for half in _halves(line)]
    least, most = LINES
    return least <= len(lengths) <= most and max(lengths) <= ALIKE * min(lengths)


def _are_alike(above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Tell whether two stanzas, one right below the other, have one form."""
    if below[0].index != above[-1].index + 1 or len(above) != len(below):
        return False
    lengths = [len(half) for line in (*above, *below) for half in _halves(line)]
    return len(_halves(above[0])) == len(_halves(below[0])) and max(lengths) <= ALIKE * min(lengths)


def _can_be_verse(line: Line, shapes: Mapping[int, Shape]) -> bool:
    if line.length > 3 * LONGEST or shapes[line.index].kind not in (Kind.PLAIN, Kind.MENU, Kind.ROW):
        return False
    halves = _halves(line)
    sized = all(SHORTEST <= len(half) <= LONGEST for half in halves)
    return sized and len(halves) <= LINES[0] and not any(stop in line.text for stop in _STOPS)


def _halves(line: Line) -> list[str]:
    """Return the halves of a line between which a gap stands, or the line."""
    if "   " not in line.text and "\t" not in line.text:
        return [line.text]
    return cells(line.text)
