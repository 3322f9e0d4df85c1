"""Rows of the parent that are still true, so that they need not be made again.

A row follows from the raw file and its sidecars, the settings, the passes and the libraries. Where
all of those agree, the row of the parent is the row that would be made, and is read instead.
Files whose documents gave way to others are made again: the parent has their names, not their rows.
What the whole corpus decides (split, cluster, masthead) is decided anew for reused rows, too.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.dataset import writer
from corpus_tools.dataset.facts import NOTHING, batches, connect, scan
from corpus_tools.dataset.history import INDEX, index_of
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.neighbours import FINGERPRINTS
from corpus_tools.dataset.rows import printable
from corpus_tools.dataset.schema import REJECTED, TABLES, Table, arrow_schema, schema_sha256
from corpus_tools.dataset.shards import Piece, method_of
from corpus_tools.dataset.stock import INPUTS, UNREADABLE, Item, stock_table
from corpus_tools.dataset.toolkit import toolkit
from corpus_tools.dataset.verdicts import numbers_of
from corpus_tools.dataset.writer import part_of
from corpus_tools.pipeline import fingerprint
from corpus_tools.recipe import Recipe

if TYPE_CHECKING:
    import duckdb
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa


@dataclass(frozen=True, slots=True, kw_only=True)
class Reused:
    """What the parent gives: pieces with rows, the documents they count for, and the files left over."""

    pieces: tuple[Piece, ...]
    ids: "npt.NDArray[np.uint64] | tuple[()]"
    left: tuple[Item, ...]


# Without a parent. An empty tuple stands for the ids: no piece asks for them.
NOTHING_REUSED = Reused(pieces=(), ids=(), left=())


def rows_key(recipe: Recipe) -> str:
    """Return the digest of all that makes a row besides its raw file and what is known of its site."""
    filters = {name: asdict(bounds) for name, bounds in recipe.filters.items()}
    masked = [kind.value for kind in recipe.pii.mask]
    told = [fingerprint(recipe), masked, filters, index_of(method_of(recipe)), toolkit()]
    return hashlib.sha256(json.dumps([*told, schema_sha256()], sort_keys=True).encode()).hexdigest()


def reused(items: Sequence[Item], folder: Path, parent: Manifest, parts: int, workspace: Path) -> Reused:
    """Return what the version in `folder` gives for this stock."""
    with connect(workspace / "spill") as engine:
        _same_files(engine, items, folder, parent)
        documents = scan(folder, parent.written("documents"))
        engine.execute(f"""
            CREATE TABLE kept AS SELECT id FROM {documents} WHERE {_FILE} IN (SELECT source FROM same)
        """)
        ids = _column(engine, "SELECT id FROM kept ORDER BY id")
        unchanged = set(_column(engine, "SELECT source FROM same").to_pylist())
        pieces = [_rejected(engine, folder, parent, workspace), _fingerprints(engine, folder, workspace)]
    for table in TABLES:
        if table.follows_splits:
            pieces += _row_groups(table, parent.paths(folder, table.name), parts)
    left = tuple(item for item in items if item.source not in unchanged)
    return Reused(pieces=tuple(pieces), ids=numbers_of(ids), left=left)


# The file of a record: its source, or its source without the number of the record.
_FILE = "if(source IN (SELECT source FROM inputs), source, regexp_replace(source, '#[0-9]+$', ''))"


def _same_files(
    engine: "duckdb.DuckDBPyConnection", items: Sequence[Item], folder: Path, parent: Manifest
) -> None:
    """Make a table of the files that are unchanged and of which no document gave way to another."""
    readable = [item for item in items if item.source == printable(item.source)]
    engine.register("stock", stock_table(readable))
    engine.execute(f"CREATE TABLE inputs AS SELECT source, digest FROM '{_quoted(folder / INPUTS)}'")
    engine.execute(
        f"CREATE TABLE same AS SELECT source FROM stock JOIN inputs USING (source, digest) "
        f"WHERE digest <> '{UNREADABLE}'"
    )
    rejected = scan(folder, parent.written("rejected"))
    if rejected is not NOTHING:
        engine.execute(f"""
            DELETE FROM same WHERE source IN (
                SELECT {_FILE} FROM {rejected} WHERE stage IN ('duplicates', 'splits')
            )
        """)


def _rejected(engine: "duckdb.DuckDBPyConnection", folder: Path, parent: Manifest, workspace: Path) -> Piece:
    """Write the rejections that still hold, and return where."""
    rejected = scan(folder, parent.written("rejected"))
    query = f"SELECT * FROM {rejected} WHERE {_FILE} IN (SELECT source FROM same)"
    return _laid(engine, "" if rejected is NOTHING else query, REJECTED, workspace)


def _fingerprints(engine: "duckdb.DuckDBPyConnection", folder: Path, workspace: Path) -> Piece:
    """Write the fingerprints of the documents that are kept, and return where."""
    index = _quoted(folder / INDEX)
    query = f"""
        SELECT id, body, length, signature FROM '{index}'
        WHERE until IS NULL AND printf('%016x', id) IN (SELECT id FROM kept)
    """
    return _laid(engine, query, FINGERPRINTS, workspace)


def _laid(engine: "duckdb.DuckDBPyConnection", query: str, table: Table, workspace: Path) -> Piece:
    import pyarrow as pa

    schema = arrow_schema(table)
    path = workspace / f"{table.name}-reused.parquet"
    found = [pa.Table.from_batches([batch]).cast(schema) for batch in batches(engine, query)] if query else []
    rows = pa.concat_tables(found) if found else schema.empty_table()
    writer.write_parquet(path, [rows], schema)
    return Piece(table=table.name, part=0, path=path, row_group=0 if rows.num_rows else None)


def _row_groups(table: Table, paths: Sequence[Path], parts: int) -> list[Piece]:
    """Return a piece for each row group of the parent and each range of ids that it reaches into."""
    import pyarrow.parquet as pq

    pieces = []
    for path in paths:
        with pq.ParquetFile(path) as file:
            place = file.schema_arrow.get_field_index(table.key[0])
            for number in range(file.metadata.num_row_groups):
                ids = file.metadata.row_group(number).column(place).statistics
                pieces += [
                    Piece(table=table.name, part=part, path=path, row_group=number, reused=True)
                    for part in range(part_of(ids.min, parts), part_of(ids.max, parts) + 1)
                ]
    return pieces


def _column(engine: "duckdb.DuckDBPyConnection", query: str) -> "pa.Array":
    import pyarrow as pa

    found = [batch.column(0) for batch in batches(engine, query)]
    return pa.concat_arrays(found) if found else pa.array([], pa.string())


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
