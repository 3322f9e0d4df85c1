"""Lists whose items no mark shows: short lines in a row, each of which its author ended.

Below a colon or a heading, or where most of them start small, such lines are items: a paragraph that is
wrapped fills its lines, and ends some of them in words that end none.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.layout import SHORT_OF, SHORTEST, Layout, reach_of
from corpus_tools.segment.lines import Line
from corpus_tools.segment.vocabulary import last_word, words

ITEMS = 3  # items of a list, at the least
ITEM = 90  # characters of an item, at the most
HEADING = 5  # words of a heading above a list, at the most
WIDER = 1.5  # times as long as any item: a line that the width of the items did not break
_ITEM = Shape(Kind.BULLET, "it is one of several short lines in a row, each of which its author ended")


def lists(lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout, head: int) -> dict[int, Shape]:
    """Return the shape of each item of the lists below the head, of those that no mark shows."""
    found: dict[int, Shape] = {}
    run: list[Line] = []
    for line in [*lines[head:], None]:
        fits = line is not None and line.length <= ITEM and _can_be_item(line, shapes)
        if not (run or fits):
            continue
        if line is not None and fits and run and not line.gap and line.page == run[-1].page:
            run.append(line)
            continue
        apart = line is None or line.gap > 0
        if len(run) >= ITEMS and apart and _is_list(lines, run, layout):
            found |= dict.fromkeys([one.index for one in run], _ITEM)
        run = [line] if line is not None and fits else []
    return found


def _can_be_item(line: Line, shapes: Mapping[int, Shape]) -> bool:
    """Tell whether a line can be an item: it ends no sentence and breaks none off."""
    if shapes[line.index].kind is not Kind.PLAIN or not (line.opened or line.text[-1] in ";,"):
        return False
    breaks_off = line.text[-1] in "-:" or last_word(line.text) in words("unfinished")
    return not breaks_off and ". " not in line.text


def _is_list(lines: Sequence[Line], run: Sequence[Line], layout: Layout) -> bool:
    """Tell whether lines that stand apart are items, by what introduces them and by how they end."""
    first = run[0]
    above = lines[first.index - 1] if first.index else None
    if above is None or first.is_native != run[-1].is_native or (first.is_native and not above.is_native):
        return False  # native lines below a line of English are quoted
    announced = above.text.endswith((":", "\N{FULLWIDTH COLON}"))
    longest = max(one.length for one in run)
    if not announced and (not first.gap or longest < SHORTEST):
        return False
    beside = (above, *lines[run[-1].index + 1 : run[-1].index + 2])
    if layout.reach is not None and not any(one.length > longest * WIDER for one in beside):
        early = sum(reach_of(a, b) < layout.width * SHORT_OF for a, b in pairwise(run))
        if early * 3 < (len(run) - 1) * 2:
            return False
    small = sum(one.first.islower() or one.first.isdigit() for one in run)
    headed = above.gap > 0 and above.opened and len(above.text.split()) <= HEADING
    return announced or (small * 2 > len(run) and (headed or small > 1))
