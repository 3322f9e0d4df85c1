"""Conditions on a difference, such as `drift.body_length>0.2`, that end a run with findings.

A drift is compared by its size, whichever way it goes: a body a fifth shorter is as far off as one a fifth
longer.
"""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass

from corpus_tools.dataset.diff import Difference
from corpus_tools.dataset.drift import MEANS, SHARES
from corpus_tools.dataset.schema import TABLES
from corpus_tools.errors import UsageError, did_you_mean

COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
CONDITION = re.compile(r"\s*([a-z_.]+)\s*(>=|<=|>|<)\s*([0-9.]+)\s*")
COUNTS = ("added", "removed", "changed")
FIGURES = (
    *(f"drift.{name}" for name in (*MEANS, *SHARES)),
    *(f"{table.name}.{count}" for table in TABLES for count in COUNTS),
)


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition: a figure of the difference, a comparison, a number."""

    figure: str
    sign: str
    limit: float

    def failure(self, found: Difference) -> str | None:
        """Return in words that the condition holds, with the value; None if it does not."""
        value = self._value(found)
        if not COMPARE[self.sign](abs(value), self.limit):
            return None
        return f"{self.figure} is {value:g}, which is {self.sign} {self.limit:g}"

    def _value(self, found: Difference) -> float:
        place, name = self.figure.split(".")
        if place == "drift":
            return next(one.drift for one in found.drift if one.name == name)
        rows = found.rows[place]
        return {"added": rows.added, "removed": rows.removed, "changed": rows.changed}[name]


def gate(condition: str) -> Gate:
    """Return the condition in a text.

    >>> gate("drift.body_length > 0.2")
    Gate(figure='drift.body_length', sign='>', limit=0.2)
    """
    matched = CONDITION.fullmatch(condition)
    if matched is None or matched[3].count(".") > 1 or matched[3] == ".":
        raise UsageError(
            f'"{condition}": expected a figure, > or <, and a number, as in drift.body_length>0.2'
        )
    if matched[1] not in FIGURES:
        hint = did_you_mean(matched[1], FIGURES, "figures")
        raise UsageError(f'"{matched[1]}": no such figure; {hint}')
    return Gate(matched[1], matched[2], float(matched[3]))
