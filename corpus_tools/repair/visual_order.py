r"""Arabic-script lines stored in visual order are put into reading order.

Some PDF programs write a line as it looks, from left to right: the last letter of an Arabic line
comes first. In presentation forms the shapes prove it: an initial form begins a join that the next
letter takes up, so it is followed by a medial or final form, and no word ends in it. In a line in
visual order it is the other way round.

A line is turned if at least two shapes are backwards and none forwards: its clusters of letter and
marks are reversed, Latin words and numbers kept as they are, brackets mirrored. Where Latin
letters stand outside, only the stretch between the first and the last Arabic letter is turned.

Left alone
    Lines without presentation forms: letters alone do not show their order, and guessing it from
    likely words is no proof. Lines that are no better turned, and lines with shapes in both
    directions: something else is wrong there.

Source: Unicode Standard, section 9.2, "Cursive Joining"; UAX #9 for mirrored brackets.
"""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.presentation_forms import LETTER_FORMS, MARK_FORMS
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy, members

MARKS = "\u064b-\u065f\u0670\u0610-\u061a\u06d6-\u06dc"
FORM = lazy(f"[{LETTER_FORMS}]")
ARABIC = lazy(
    f"[{LETTER_FORMS}{MARK_FORMS}\u0600-\u065f\u066a-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff]"
)
LATIN = lazy("[A-Za-z\u00c0-\u024f]")
WORD = lazy(f"[{LETTER_FORMS}{MARK_FORMS}{MARKS}]{{2,}}")
FEWEST = 2

# What keeps its direction in a line from right to left, then a letter with its marks.
UNIT = lazy(
    "[A-Za-z\u00c0-\u024f][!-~\u00c0-\u024f]*(?: [A-Za-z\u00c0-\u024f][!-~\u00c0-\u024f]*)*"
    "|[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/\u066b\u066c-][0-9\u0660-\u0669\u06f0-\u06f9]+)*"
    f"|.[{MARKS}]*"
)
MIRROR = {
    "(": ")",
    "[": "]",
    "{": "}",
    "<": ">",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{ORNATE LEFT PARENTHESIS}": "\N{ORNATE RIGHT PARENTHESIS}",
}
MIRRORED = MIRROR | {closing: opening for opening, closing in MIRROR.items()}

OPEN = {"initial", "medial"}  # shapes that join to the next letter
SHUT = {"final", "medial"}  # shapes that join to the one before
FORWARD = {("initial", "medial"), ("initial", "final"), ("medial", "final")}
BACKWARD = {(behind, before) for before, behind in FORWARD} - {
    ("final", "initial")
}  # these two may stand apart


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each line whose shapes are all backwards.

    >>> [edit] = find("\ufee1\ufefc\ufeb3 \ufeea\ufe91 x")
    >>> edit.start, edit.end, ascii(edit.text), edit.detail
    (0, 6, "'\\ufe91\\ufeea \\ufeb3\\ufefc\\ufee1'", '3 shapes backwards')
    """
    line_start = 0
    for line in text.split("\n"):
        backward = _backward_shapes(line)
        if backward >= FEWEST:
            start, end = _turned_stretch(line)
            turned = in_reading_order(line[start:end])
            if not _backward_shapes(line[:start] + turned + line[end:]):
                yield Edit(line_start + start, line_start + end, turned, f"{backward} shapes backwards")
        line_start += len(line) + 1


def in_reading_order(line: str) -> str:
    r"""Return a line that was stored as it looks as it is read.

    >>> ascii(in_reading_order("(\u0645\u0644\u0633) 12"))
    "'12 (\\u0633\\u0644\\u0645)'"
    """
    return "".join(MIRRORED.get(unit, unit) for unit in reversed(UNIT().findall(line)))


def _backward_shapes(line: str) -> int:
    """Return how many shapes stand backwards, 0 if one stands forwards."""
    found = 0
    for word in WORD().finditer(line):
        shapes = [_shape(form[0]) for form in FORM().finditer(word[0])]
        if len(shapes) < FEWEST:
            continue
        if any(pair in FORWARD for pair in pairwise(shapes)):
            return 0
        found += shapes[0] in SHUT
        found += shapes[-1] in OPEN
        found += sum(pair in BACKWARD for pair in pairwise(shapes))
    return found


def _shape(form: str) -> str:
    """Return "initial", "medial", "final" or "isolated"."""
    return unicodedata.decomposition(form).split(" ", 1)[0].strip("<>")


def _turned_stretch(line: str) -> tuple[int, int]:
    """Return the span that is to be turned."""
    arabic = [match.start() for match in ARABIC().finditer(line)]
    first, last = arabic[0], arabic[-1] + 1
    if LATIN().search(line, 0, first) or LATIN().search(line, last):
        return first, last
    body = line.strip()
    start = line.index(body)
    return start, start + len(body)


PASS = Pass(
    id="visual-order",
    version=1,
    summary="Arabic-script lines that a PDF stored as they look are put into reading order",
    loss=Loss.GUESS,
    triggers=members(LETTER_FORMS),
    languages=None,
    find=find,
)
