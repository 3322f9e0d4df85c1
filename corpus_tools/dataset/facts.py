"""The figures of a version, counted over its files: for the cards, the summary and the diff.

DuckDB counts, because it reads only the columns that a question needs and spills to disk.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.dataset.writer import Written
from corpus_tools.recipe import PiiKind

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

MEMORY = "256MB"
BATCH = 8_192  # rows
NOTHING = ""


def connect(spill: Path, database: Path | None = None) -> "duckdb.DuckDBPyConnection":
    """Return an engine that keeps to its memory, spills into a folder and fetches nothing."""
    import duckdb

    return duckdb.connect(
        str(database or ":memory:"),
        config={
            "memory_limit": MEMORY,
            "temp_directory": str(spill),
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        },
    )


def engine_failures() -> tuple[type[Exception], ...]:
    """Return what the engine raises when its disk or memory is not enough."""
    import duckdb

    return duckdb.IOException, duckdb.OutOfMemoryException


def batches(engine: "duckdb.DuckDBPyConnection", query: str) -> Iterator["pa.RecordBatch"]:
    """Yield the rows of a query as they come, so that the result is never in memory as a whole."""
    reader: Iterator[pa.RecordBatch] = engine.sql(query).to_arrow_reader(BATCH)
    yield from reader


def scan(folder: Path, files: Sequence[Written]) -> str:
    """Return the SQL that reads some files of a version as one table; NOTHING for no file."""
    if not files:
        return NOTHING
    paths = ", ".join("'" + str(folder / file.path).replace("'", "''") + "'" for file in files)
    return f"read_parquet([{paths}])"


def figures(folder: Path, written: Mapping[str, Sequence[Written]], spill: Path) -> dict[str, object]:
    """Return the counts that the cards and the closing summary tell."""
    documents = scan(folder, written["documents"])
    edits = scan(folder, written["edits"])
    rejected = scan(folder, written["rejected"])
    with connect(spill) as engine:
        return {
            "newest": _newest(engine, documents),
            "languages": _counts(engine, "language", documents),
            "sites": _counts(engine, "site", documents),
            "encodings": _counts(engine, "encoding", documents),
            "edits": _counts(engine, "pass_id", edits),
            "faults": _faults(engine, documents),
            "examples": _examples(engine, documents),
            "personal": _personal(engine, documents),
            "rejected": _counts(engine, "unnest(reasons)", rejected),
            "rejected_stages": _counts(engine, "stage", rejected),
        }


FAULTS = {
    "undated": "published IS NULL",
    "untitled": "title IS NULL",
    "without_masthead": "masthead = ''",
    "without_language": "language = 'und'",
    "unsure": "quality.confidence < 0.6",
    "much_repaired": "quality.repair_density > 0.1",
}
EXAMPLES = 3
OPENING = 300  # code points of a body that an example shows


def _faults(engine: "duckdb.DuckDBPyConnection", documents: str) -> dict[str, int]:
    """Return how many documents have each known fault."""
    if documents is NOTHING:
        return {}
    counts = ", ".join(f"count(*) FILTER ({fault})" for fault in FAULTS.values())
    [row] = engine.execute(f"SELECT {counts} FROM {documents}").fetchall()
    return {name: int(count) for name, count in zip(FAULTS, row, strict=True)}


def _examples(engine: "duckdb.DuckDBPyConnection", documents: str) -> list[dict[str, object]]:
    """Return a few documents, of different sites if there are several: the first by id of each."""
    if documents is NOTHING:
        return []
    # the texts are read of the chosen ones alone: a window over all texts is a window over the corpus
    chosen = engine.execute(f"""
        SELECT id FROM (
            SELECT id, masthead = '' AS bare, row_number() OVER (PARTITION BY site ORDER BY id) AS place
            FROM {documents}
        ) ORDER BY place, bare, id LIMIT {EXAMPLES}
    """).fetchall()
    rows = [
        engine.execute(
            f"SELECT source, masthead, title, left(text, {OPENING}) FROM {documents} WHERE id = ?", [name]
        ).fetchall()[0]
        for (name,) in chosen
    ]
    return [dict(zip(("source", "masthead", "title", "opening"), row, strict=True)) for row in rows]


def _personal(engine: "duckdb.DuckDBPyConnection", documents: str) -> dict[str, int]:
    """Return how much personal data of each kind was found, also what was masked."""
    if documents is NOTHING:
        return {}
    sums = ", ".join(f"sum(quality.pii_{kind.value}s)::BIGINT" for kind in PiiKind)
    [row] = engine.execute(f"SELECT {sums} FROM {documents}").fetchall()
    return {kind.value: int(count or 0) for kind, count in zip(PiiKind, row, strict=True)}


def _newest(engine: "duckdb.DuckDBPyConnection", documents: str) -> str | None:
    """Return the day of the newest document."""
    if documents is NOTHING:
        return None
    [(day,)] = engine.execute(f"SELECT max(published) FROM {documents}").fetchall()
    return None if day is None else str(day)


def _counts(engine: "duckdb.DuckDBPyConnection", value: str, table: str) -> dict[str, int]:
    """Count the values of a column: the commonest first, then by name."""
    if table is NOTHING:
        return {}
    rows = engine.execute(
        f"SELECT value, count(*) AS n FROM (SELECT {value} AS value FROM {table}) "
        "GROUP BY value ORDER BY n DESC, value"
    )
    return {str(value): int(n) for value, n in rows.fetchall()}
