"""Bare numbers that count the pages: each is one more than the last, or the page numbers nothing else.

A bare number on a line of its own may number a section as well. Sections count from one; pages of a part of
a paper or a book seldom do.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.layout import Layout
from corpus_tools.segment.lines import Line

YEAR = 4  # digits of a number that may be a year
EDGES = " |/\u2022\u00b7-\u2013\u2014:.,()[]"


def counted(lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout) -> frozenset[int]:
    """Return the indexes of bare numbers that count pages."""
    numbers = [
        (line.index, int(bare))
        for line in lines
        if shapes[line.index].kind is Kind.NUMBER and (bare := line.text.strip(EDGES)).isdecimal()
    ]
    if not numbers or numbers[0][1] == 1:
        return frozenset()
    apart = {at for at, _ in numbers} - {at + 1 for at, _ in numbers}
    found = {one for a, b in pairwise(numbers) if b[1] == a[1] + 1 and b[0] in apart for one in (a[0], b[0])}
    if len(numbers) == 1 and layout.reach is not None:  # a page of a scan, which breaks its lines
        [(at, _)] = numbers
        if at and lines[at].gap and len(lines[at].text.strip(EDGES)) < YEAR:
            found.add(at)
    return frozenset(found)
