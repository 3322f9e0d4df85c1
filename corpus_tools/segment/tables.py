"""Rows of a table: lines in a row with the same number of columns, most of them with figures.

The data of a vacancy or a tender are such rows, too: `Location: Herat`, each with its label. They stand
below a headline; what a publication says of itself in that form, with its editors and addresses, does not.
"""

import re
from collections.abc import Mapping, Sequence

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import SHORT, Line
from corpus_tools.segment.shapes import is_field
from corpus_tools.segment.vocabulary import folded, words

_OF_ROWS = frozenset({Kind.PLAIN, Kind.DATE, Kind.CONTACT})
_OF_PAGES = (
    "imprint",
    "byline",
    "translator",
    "source",
    "record",
    "contact",
)  # labels of what a page says of itself
ROWS = 3  # rows of a table, at the least
PLAIN_ROWS = 2  # of them, at the least, that hold no date and no address
LABEL = 4  # words of the label of such a row, at the most
_COLUMN = re.compile(r"\t+|\s{3,}|\s\|\s")
_FIGURES = re.compile(r"[-+$\u20ac\u00a3]?\d[\d.,:%\u066a]*%?")
_LABELLED = Shape(Kind.ROW, "it is one of several labels with a value, below a headline")
_ROW = Shape(Kind.ROW, "it has as many columns as the lines beside it, and figures in them")


def tables(lines: Sequence[Line], shapes: Mapping[int, Shape], head: int) -> dict[int, Shape]:
    """Return the shape of each row of the tables below the head, and of those in it that stand apart."""
    found: dict[int, Shape] = {}
    run: list[Line] = []
    columns = 0
    for line in [*lines[1:], None]:
        n_columns = _columns(line) if line is not None else 0
        together = line is not None and run and not line.gap and line.index == run[-1].index + 1
        if not (together and n_columns == columns):
            inside = bool(run) and (run[0].index >= head or (run[0].gap > 0 and len(run) >= ROWS))
            if inside and _is_table(run, columns):
                found |= {one.index: _ROW for one in run if shapes[one.index].kind is not Kind.DATE}
            run, columns = [], n_columns
        if line is not None and n_columns > 1:
            run.append(line)
    return found


def _is_table(run: Sequence[Line], columns: int) -> bool:
    """Tell whether lines with as many columns are rows of a table, or figures and their units below."""
    if len(run) >= ROWS:
        return sum(map(_has_figures, run)) * 2 > len(run)
    return len(run) > 1 and columns >= ROWS and any(map(_is_of_figures, run))


def _is_of_figures(line: Line) -> bool:
    return all(_FIGURES.fullmatch(part) for part in _COLUMN.split(line.text))


def forms(lines: Sequence[Line], shapes: Mapping[int, Shape], head: int) -> dict[int, Shape]:
    """Return the shape of each row with a label in the head, below a line that can be the headline."""
    if any(shapes[line.index].kind is Kind.TITLE for line in lines[:head]):
        return {}
    run: list[Line] = []
    headed = any(_starts_form(line) for line in lines[:head])
    for line in [*lines[:head], None]:
        if line is not None and run and not line.gap and _is_row(line, shapes):
            run.append(line)
            continue
        if len(run) >= ROWS and sum(shapes[one.index].kind is Kind.PLAIN for one in run) >= PLAIN_ROWS:
            return {one.index: _LABELLED for one in run}
        headed = headed or bool(run)
        starts = line is not None and (line.gap > 0 or _starts_form(line))
        run = [line] if line is not None and headed and starts and _is_row(line, shapes) else []
        headed = headed or (line is not None and line.gap > 0 and shapes[line.index].kind is Kind.PLAIN)
    return {}


def _is_row(line: Line, shapes: Mapping[int, Shape]) -> bool:
    """Tell whether a line is a label with its value, of something else than the publication."""
    if shapes[line.index].kind not in _OF_ROWS or not is_field(line.text):
        return False
    label = folded(line.text.partition(":")[0]).split()
    return len(label) <= LABEL and all(words(kind).isdisjoint(label) for kind in _OF_PAGES)


def _starts_form(line: Line) -> bool:
    """Tell whether a line begins with what only the data of a vacancy or a tender do: `Duty station:`."""
    label, colon, _ = line.text.partition(":")
    return bool(colon) and len(label) <= SHORT // 8 and folded(label) in words("form_label")


def _columns(line: Line) -> int:
    text = line.text
    if line.length > SHORT or not ("\t" in text or "   " in text or "|" in text):
        return 0
    return len(_COLUMN.split(text))


def _has_figures(line: Line) -> bool:
    """Tell whether a column behind the first one holds figures and nothing else."""
    return any(_FIGURES.fullmatch(part) for part in _COLUMN.split(line.text)[1:])
