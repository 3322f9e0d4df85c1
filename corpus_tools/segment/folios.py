"""Bare numbers that count the pages: each is one more than the last, or the page numbers nothing else.

A bare number on a line of its own may number a section as well. Sections count from one; pages of a part of
a paper or a book seldom do.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.layout import Layout
from corpus_tools.segment.lines import Line, has_digit
from corpus_tools.segment.menus import cells
from corpus_tools.segment.shapes import is_page_number
from corpus_tools.segment.vocabulary import folded

_AT_ENDS = re.compile(r"^[\W_]*\d+(?!\w)|(?<!\w)\d+(?:\s*\w{1,2}\s*\d+)?[\W_]*$")
YEAR = 4  # digits of a number that may be a year
INTERRUPTS = "it stands in the middle of a sentence"
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


def without_page(text: str) -> str:
    """Return what a row says beside the number of its page, or the text.

    >>> without_page("The Daily Lamp | The last ferry | 12"), without_page("The Daily Lamp | 12 men")
    ('The Daily Lamp The last ferry', 'The Daily Lamp | 12 men')
    """
    if not ("|" in text or "   " in text or "\t" in text) or not has_digit(text):
        return text
    parts = cells(text)
    said = [part for part in parts if not is_page_number(part)]
    return " ".join(said) if said and len(said) < len(parts) else text


def said_again(text: str) -> str:
    """Return what a running head says on each page: a line without a page number at an end or in a row."""
    plain = folded(without_page(text))
    return (_AT_ENDS.sub("", plain) if has_digit(plain) else plain).strip(EDGES)
