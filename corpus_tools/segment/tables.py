"""Rows of a table: lines in a row with the same number of columns, most of them with figures."""

import re
from collections.abc import Mapping, Sequence

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import SHORT, Line

ROWS = 3  # rows of a table, at the least
_COLUMN = re.compile(r"\t+|\s{3,}|\s\|\s")
_FIGURES = re.compile(r"[-+$\u20ac\u00a3]?\d[\d.,:%\u066a]*%?")
_ROW = Shape(Kind.ROW, "it has as many columns as the lines beside it, and figures in them")


def tables(lines: Sequence[Line], shapes: Mapping[int, Shape], head: int) -> dict[int, Shape]:
    """Return the shape of each row of the tables below the head."""
    found: dict[int, Shape] = {}
    run: list[Line] = []
    columns = 0
    for line in [*lines[head:], None]:
        n_columns = _columns(line) if line is not None else 0
        together = line is not None and run and not line.gap and line.index == run[-1].index + 1
        if not (together and n_columns == columns):
            if len(run) >= ROWS and sum(map(_has_figures, run)) * 2 > len(run):
                found |= {one.index: _ROW for one in run if shapes[one.index].kind is not Kind.DATE}
            run, columns = [], n_columns
        if line is not None and n_columns > 1:
            run.append(line)
    return found


def _columns(line: Line) -> int:
    text = line.text
    if line.length > SHORT or not ("\t" in text or "   " in text or "|" in text):
        return 0
    return len(_COLUMN.split(text))


def _has_figures(line: Line) -> bool:
    """Tell whether a column behind the first one holds figures and nothing else."""
    return any(_FIGURES.fullmatch(part) for part in _COLUMN.split(line.text)[1:])
