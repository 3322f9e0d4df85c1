"""Verse in the Latin script: lines that their author ended, and no width.

Three forms. Stanzas whose lines start in upper case and stop no sentence inside. Lines that stand set in, on
a page whose width ends lines, and ended none of these. Free verse, which goes on in lower case as wrapped
prose does: but there the first word of a line would have fitted on the line before, and no width can have
ended it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.layout import EARLY, Layout, reach_of, stops_inside, width_of
from corpus_tools.segment.lines import Line

WORDS = 4  # words of a line of verse, on average, at the least
STANZA = 3  # lines of verse, at the least
COUPLET = 2  # lines that are verse if they start alike, or beside other stanzas
VERSE = 70  # characters of a line of verse, at the most
FREE = 2  # line ends of free verse, at the least
STANZAS = 2  # of free verse on a page beside which other short lines are verse, too


def verses(lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout, head: int) -> frozenset[int]:
    """Return the indexes of lines of verse in a script with case.

    Verse starts each line in upper case and stops no sentence inside one, as a rule; of four lines of prose
    one goes on in lower case.
    """
    found = {*_set_in(lines, shapes, layout), *_free(lines, shapes)}
    stanza: list[Line] = []
    for line in [*lines, None]:
        fits = line is not None and _can_be_verse(line, shapes)
        if not (stanza or fits):
            continue
        together = line is not None and stanza and not line.gap and line.index == stanza[-1].index + 1
        if line is not None and fits and (together or not stanza):
            stanza.append(line)
            continue
        apart = line is None or line.gap > 0
        verse = _runs_over(stanza, head) if len(stanza) >= STANZA else _is_couplet(stanza, head)
        if verse and apart and stanza[0].gap and not _is_full(stanza, layout):
            found |= {one.index for one in stanza}
        stanza = [line] if line is not None and fits else []
    return frozenset(found)


def _set_in(lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout) -> Iterator[int]:
    """Yield the lines of verse that stands set in on a page whose width ends lines, and ended none of these.

    Each line but the last stops at a comma or the like. A line behind a dash below says whose words they are.
    """
    if layout.reach is None or layout.indented:
        return
    at = 0
    while at < len(lines):
        end = at + 1
        while end < len(lines) and lines[end].indent and not lines[end].gap:
            end += 1
        block = lines[at:end]
        at = end
        while len(block) > STANZA and block[-1].text[0] in "-\u2013\u2014":
            block = block[:-1]
        short = all(line.indent and shapes[line.index].kind is Kind.PLAIN for line in block)
        stopped = all(line.text[-1] in ",;:.!?" for line in block[:-1])
        early = all(reach_of(a, b) < layout.width * EARLY for a, b in pairwise(block))
        if len(block) >= STANZA and block[0].gap and short and stopped and early:
            yield from range(block[0].index, lines[end - 1].index + 1)


def _is_full(stanza: Sequence[Line], layout: Layout) -> bool:
    """Tell whether the width of the page ended each line of a stanza but the last: then it is no verse."""
    reach = layout.reach
    return reach is not None and all(reach_of(a, b) >= reach for a, b in pairwise(stanza))


def _can_be_verse(line: Line, shapes: Mapping[int, Shape]) -> bool:
    if line.length > VERSE or shapes[line.index].kind is not Kind.PLAIN:
        return False
    return line.first.isupper() and not stops_inside(line.text.replace(", ", " "))


def _is_couplet(stanza: Sequence[Line], head: int) -> bool:
    """Tell whether two lines of a text say their sentences alike: they start with the same two words."""
    if len(stanza) < COUPLET or stanza[0].index < head:
        return False
    firsts = {tuple(line.text.split(" ", COUPLET)[:COUPLET]) for line in stanza}
    return len(firsts) == 1 and all(line.text.count(" ") >= WORDS for line in stanza)


def _runs_over(stanza: Sequence[Line], head: int) -> bool:
    """Tell whether most lines of a stanza but the last end inside a sentence.

    In the head, where names and headlines stand, punctuation must show that there are sentences.
    """
    if sum(line.text.count(" ") + 1 for line in stanza) < WORDS * len(stanza):
        return False
    marked = sum(line.text[-1] in ",;:." for line in stanza)
    if stanza[0].index < head and marked * 2 < len(stanza):
        return False
    ends = [line.text[-1] in ",;:" or line.opened for line in stanza[:-1]]
    return sum(ends) * 3 >= len(ends) * 2


def _free(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> Iterator[int]:
    """Yield the lines of free verse: most that go on in lower case would have fitted on the line before."""
    near = [(a, b) for a, b in pairwise(lines) if not b.gap and a.length <= VERSE]
    if len(near) < FREE or sum(a.opened and b.first.islower() for a, b in near) < FREE:
        return
    blocks = list(_blocks(lines, shapes))
    if not any(_is_free(block, FREE) for block in blocks):
        return
    stanzas = [block for block in blocks if _is_free(block, 1)]
    if len(stanzas) >= STANZAS:
        first = stanzas[0][0].index
        stanzas = [one for one in blocks if len(one) >= COUPLET and one[0].index >= first]
    for block in stanzas:
        yield from [line.index for line in block]


def _blocks(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> Iterator[list[Line]]:
    """Yield the short lines that stand together, below others and set apart, no colon above them."""
    block: list[Line] = []
    fits = False
    for line in lines:
        if line.gap or line.page != (block[-1].page if block else 0):
            if fits:
                yield block
            fits = line.index > 0 and line.gap > 0 and not (block and block[-1].text.endswith(":"))
            block = []
        block.append(line)
        plain = shapes[line.index].kind is Kind.PLAIN and not line.is_native
        fits = fits and plain and line.length <= VERSE and not stops_inside(line.text.replace(", ", " "))
    if fits:
        yield block


def _is_free(block: Sequence[Line], least: int) -> bool:
    """Tell whether no width ended most lines of a block that go on in lower case, `least` of them or more.

    Sentences or their parts stop at some of its line ends; the items of a list do not.
    """
    going_on = [(a, b) for a, b in pairwise(block) if a.opened and b.first.islower()]
    if len(going_on) < least:
        return False
    longest = max(map(width_of, block))
    early = sum(reach_of(a, b) < longest * EARLY for a, b in going_on)
    stops = {line.text[-1] for line in block if not line.text[-1].isalnum()}
    return early >= least and early * 2 > len(going_on) and bool(stops - {";"})
