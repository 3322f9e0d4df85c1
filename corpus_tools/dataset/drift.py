"""How far the figures of a corpus moved from one version to the next.

Of a mean, drift is its relative change: 0.2 is a fifth more, -0.2 a fifth less. Of shares (the
languages, say), it is half the sum of all differences: the part of the corpus that would have to
change for the shares to be equal again, from 0 to 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus_tools.dataset.facts import NOTHING

if TYPE_CHECKING:
    import duckdb

MEANS = {
    "body_length": "avg(n_characters)",
    "median_body_length": "median(n_characters)",
    "masthead_length": "avg(length(masthead))",
    "edits_per_document": "avg(n_edits)",
    "repair_rate": "avg(quality.repair_density)",
    "native_script": "avg(quality.native_script)",
    "confidence": "avg(quality.confidence)",
    "dated": "avg((published IS NOT NULL)::INT)",
    "titled": "avg((title IS NOT NULL)::INT)",
}
SHARES = {"languages": "language", "encodings": "encoding", "sites": "site"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One figure: before, after, and how far it moved. Shares have no single value."""

    name: str
    before: float | None
    after: float | None
    drift: float


def drifts(engine: "duckdb.DuckDBPyConnection", old: str, new: str) -> tuple[Drift, ...]:
    """Return the drift of every figure between two tables of documents, given as SQL."""
    before, after = _means(engine, old), _means(engine, new)
    found = [
        Drift(name=name, before=before[name], after=after[name], drift=_relative(before[name], after[name]))
        for name in MEANS
    ]
    for name, column in SHARES.items():
        moved = _distance(_shares(engine, column, old), _shares(engine, column, new))
        found.append(Drift(name=name, before=None, after=None, drift=moved))
    return tuple(found)


def _means(engine: "duckdb.DuckDBPyConnection", table: str) -> dict[str, float | None]:
    if table is NOTHING:
        return dict.fromkeys(MEANS)
    # The sum of floating point numbers depends on their order, which threads choose: round it off.
    [row] = engine.execute(f"SELECT {', '.join(MEANS.values())} FROM {table}").fetchall()
    return {
        name: None if value is None else round(float(value), 6)
        for name, value in zip(MEANS, row, strict=True)
    }


def _relative(before: float | None, after: float | None) -> float:
    if not before or after is None:
        return 0.0 if (before or 0) == (after or 0) else 1.0
    return round((after - before) / before, 6)


def _shares(engine: "duckdb.DuckDBPyConnection", column: str, table: str) -> dict[str, float]:
    if table is NOTHING:
        return {}
    counts = engine.execute(f"SELECT {column}, count(*) FROM {table} GROUP BY 1").fetchall()
    total = sum(count for _, count in counts)
    return {str(value): count / total for value, count in counts}


def _distance(before: Mapping[str, float], after: Mapping[str, float]) -> float:
    keys = sorted(before.keys() | after.keys())
    return round(sum(abs(before.get(key, 0) - after.get(key, 0)) for key in keys) / 2, 6)
