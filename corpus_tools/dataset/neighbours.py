"""The texts of a corpus and of all its earlier versions, and which of them resemble each other.

They lie in a DuckDB database in the workspace, so that joins spill to disk. A text is one body of
one document; an edited document is two texts. They are numbered, oldest first.

In a bucket of texts that agree in a band, each is compared with the oldest and with the few
before it, not with all: a bucket of a hundred thousand copies of one form letter costs some
hundred thousand looks, not five billion, and they come out in one cluster all the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Self

from corpus_tools.corpus.duplicates import UNBOUND, agreement, band_keys
from corpus_tools.corpus.fingerprints import NO_BODY
from corpus_tools.dataset.facts import batches, connect
from corpus_tools.dataset.schema import Column, Table, arrow_schema
from corpus_tools.dataset.writer import ID_BITS, parts_for

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

BEFORE = 4  # texts before it in a bucket that a text is compared with, beside the oldest
RANGE_TEXTS = 512  # of the history, in a range of ids: some 150 KB; all in one made twice as much new
Pair = tuple[int, int]

# What a shard says of each document, for the whole corpus to decide on. Not published.
FINGERPRINTS = Table(
    name="fingerprints",
    row="a document",
    key=("id",),
    columns=(
        Column("id", "uint64", "the id as a number"),
        Column("body", "uint64", "digest of the words of the body"),
        Column("length", "int32", "code points of the body"),
        Column("signature", "binary", "MinHash of the body, 16 bits a place"),
    ),
)
# What a version says of each text that it or an earlier one published: index/fingerprints.parquet.
HISTORY = Table(
    name="history",
    row="a text that was published",
    key=("id", "body"),
    columns=(
        Column("id", "uint64", "the id as a number"),
        Column("body", "uint64", "digest of the words of the body"),
        Column("since", "int32", "place in the ledger of the first version with this text, from 0"),
        Column("until", "int32", "place of the first version after it without the text; null: it is there"),
        Column("split", "uint8", "the split that the document is bound to: 0 train, 1 validation, 2 test"),
        Column("length", "int32", "code points of the body"),
        Column("signature", "binary", "MinHash of the body, 16 bits a place"),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The texts, one place for each, in their order; `current` marks those of this corpus."""

    ids: "npt.NDArray[np.uint64]"
    bodies: "npt.NDArray[np.uint64]"
    splits: "npt.NDArray[np.uint8]"
    lengths: "npt.NDArray[np.int32]"
    current: "npt.NDArray[np.bool_]"


class Texts:
    """The database of texts."""

    def __init__(self, workspace: Path) -> None:
        self._engine = connect(workspace / "spill", workspace / "texts.duckdb")
        self._version = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        self._engine.close()

    def fill(self, current: Sequence[Path], history: Sequence[Path], version: int) -> None:
        """Take in the fingerprints of the shards and of earlier versions; `version` is the new place.

        A new text of an old document is bound to the split of the document.
        """
        self._version = version
        self._engine.execute(f"""
            CREATE TABLE texts AS
            WITH now AS (SELECT * FROM {_scan(current, FINGERPRINTS)}),
            before AS (
                SELECT id, body, min(since) AS since,
                       if(bool_or(until IS NULL), NULL, max(until)) AS until, min(split) AS split,
                       min(length) AS length, any_value(signature) AS signature
                FROM {_scan(history, HISTORY)} GROUP BY id, body
            ),
            bound AS (SELECT id, min(split) AS split FROM before GROUP BY id),
            every AS (
                SELECT before.id, before.body, since, until, split,
                       coalesce(now.length, before.length) AS length,
                       now.id IS NOT NULL AS current, before.signature
                FROM before LEFT JOIN now USING (id, body)
                UNION ALL
                SELECT now.id, now.body, {version}, NULL, coalesce(bound.split, {UNBOUND}), length,
                       true, signature
                FROM now LEFT JOIN bound USING (id)
                WHERE NOT EXISTS (FROM before WHERE before.id = now.id AND before.body = now.body)
            )
            SELECT row_number() OVER (ORDER BY since, id, body) - 1 AS node, * FROM every
        """)

    def columns(self) -> Columns:
        """Return what is small of each text."""
        import pyarrow as pa

        query = "SELECT id, body, split, length, current FROM texts ORDER BY node"
        kinds = {"id": "uint64", "body": "uint64", "split": "uint8", "length": "int32", "current": "bool"}
        schema = pa.schema([(name, pa.type_for_alias(kind)) for name, kind in kinds.items()])
        found = pa.concat_tables(
            [schema.empty_table()]
            + [pa.Table.from_batches([batch]).cast(schema) for batch in batches(self._engine, query)]
        )
        return Columns(
            ids=found["id"].to_numpy(),
            bodies=found["body"].to_numpy(),
            splits=found["split"].to_numpy(),
            lengths=found["length"].to_numpy(),
            current=found["current"].to_numpy(),
        )

    def pairs(self, columns: Columns, bands: int, threshold: float) -> list[Pair]:
        """Return the pairs (older, newer) of texts that resemble each other, in order."""
        exact, heads = _equal(columns.bodies)
        self._fill_bands(heads, bands)
        near = list(self._near(threshold))
        self._engine.execute("DROP TABLE bands")  # 500 bytes a text; the tables are still to be written
        return sorted(exact + near, key=lambda pair: (pair[1], pair[0]))

    def signatures(self, nodes: Sequence[int]) -> Mapping[int, "npt.NDArray[np.uint16]"]:
        """Return the signatures of a few texts."""
        import pyarrow as pa

        self._engine.register("asked", pa.table({"node": pa.array(nodes, pa.int64())}))
        found: dict[int, npt.NDArray[np.uint16]] = {}
        query = "SELECT node, signature FROM texts SEMI JOIN asked USING (node)"
        for batch in batches(self._engine, query):
            found.update(zip(batch["node"].to_pylist(), _matrix(batch["signature"]), strict=True))
        return found

    def history(self, published: "pa.Table") -> Iterator["pa.Table"]:
        """Yield the rows of HISTORY after this version, one range of ids after the other.

        `published` has the texts and their `fate`. The ranges are small: a new text makes new one of
        them and no other, since nothing is said of a text that is there still.
        """
        import numpy as np
        import pyarrow as pa

        self._engine.register("published", published)
        known = f"""
            FROM texts LEFT JOIN published USING (node)
            WHERE since < {self._version} OR fate IS NOT NULL
        """
        query = f"""
            SELECT id, body, since, if(fate IS NULL, coalesce(until, {self._version}), NULL) AS until,
                   coalesce(fate, split) AS split, length, signature
            {known} ORDER BY id, body
        """
        [(count,)] = self._engine.execute(f"SELECT count(*) {known}").fetchall()
        parts = parts_for(count, RANGE_TEXTS)
        held: list[pa.Table] = []
        here = 0
        for batch in batches(self._engine, query):
            rows = pa.Table.from_batches([batch]).cast(arrow_schema(HISTORY))
            # `parts` is a power of two: the range is in the leading bits of the id
            ranges = rows["id"].to_numpy() >> np.uint64(ID_BITS - parts.bit_length()) >> np.uint64(1)
            borders = [0, *(np.flatnonzero(np.diff(ranges)) + 1).tolist(), rows.num_rows]
            for start, end in pairwise(borders):
                if held and int(ranges[start]) != here:
                    yield pa.concat_tables(held).combine_chunks()
                    held.clear()
                here = int(ranges[start])
                held.append(rows.slice(start, end - start))
        if held:
            yield pa.concat_tables(held).combine_chunks()

    def _fill_bands(self, heads: "npt.NDArray[np.int64]", bands: int) -> None:
        """Write the keys of the bands of all texts that are the first with their body."""
        import numpy as np
        import pyarrow as pa

        self._engine.execute("CREATE TABLE bands (node BIGINT, band UTINYINT, key UBIGINT)")
        reader = self._engine.cursor()
        reader.register("heads", pa.table({"node": heads}))
        for batch in batches(reader, "SELECT node, signature FROM texts SEMI JOIN heads USING (node)"):
            keys = band_keys(_matrix(batch["signature"]), bands)
            rows = {
                "node": np.repeat(batch["node"].to_numpy(), bands),
                "band": np.tile(np.arange(bands, dtype=np.uint8), len(keys)),
                "key": keys.ravel(),
            }
            self._engine.register("fresh", pa.table(rows))
            self._engine.execute("INSERT INTO bands SELECT node, band, key FROM fresh")
        reader.close()

    def _near(self, threshold: float) -> Iterator[Pair]:
        before = ", ".join(f"lag(node, {step}) OVER bucket" for step in range(1, BEFORE + 1))
        query = f"""
            WITH shared AS (SELECT band, key FROM bands GROUP BY band, key HAVING count(*) > 1),
            met AS (
                SELECT node AS newer, unnest([first(node) OVER bucket, {before}]) AS older
                FROM bands SEMI JOIN shared USING (band, key)
                WINDOW bucket AS (PARTITION BY band, key ORDER BY node)
            ),
            candidates AS (SELECT DISTINCT older, newer FROM met WHERE older < newer)
            SELECT older, newer, one.signature AS first, two.signature AS second
            FROM candidates
            JOIN texts AS one ON one.node = older
            JOIN texts AS two ON two.node = newer
        """
        for batch in batches(self._engine, query):
            alike = agreement(_matrix(batch["first"]), _matrix(batch["second"])) >= threshold
            older, newer = batch["older"].to_numpy()[alike], batch["newer"].to_numpy()[alike]
            yield from zip(older.tolist(), newer.tolist(), strict=True)


def _equal(bodies: "npt.NDArray[np.uint64]") -> tuple[list[Pair], "npt.NDArray[np.int64]"]:
    """Return the pairs of texts with equal bodies, and the first text of each body.

    Each is paired with the first and with the one before it; a text without words with none.
    """
    import numpy as np

    nodes = np.flatnonzero(bodies != NO_BODY)
    order = nodes[np.argsort(bodies[nodes], kind="stable")]
    new = np.ones(len(order), dtype=bool)
    new[1:] = bodies[order[1:]] != bodies[order[:-1]]
    firsts = order[new][np.cumsum(new) - 1] if len(order) else order
    again = np.flatnonzero(~new)
    pairs = {*zip(firsts[again].tolist(), order[again].tolist(), strict=True)}
    pairs |= {*zip(order[again - 1].tolist(), order[again].tolist(), strict=True)}
    return sorted(pairs), np.sort(order[new])


def _matrix(column: "pa.Array") -> "npt.NDArray[np.uint16]":
    """Return signatures as the rows of a matrix."""
    import numpy as np

    rows = column.to_pylist()
    return np.frombuffer(b"".join(rows), dtype="<u2").reshape(len(rows), -1)


def _scan(paths: Sequence[Path], table: Table) -> str:
    """Return the SQL that reads Parquet files with these columns; without a file, no rows."""
    if paths:
        listed = ", ".join("'" + str(path).replace("'", "''") + "'" for path in paths)
        return f"read_parquet([{listed}])"
    types = {"uint64": "UBIGINT", "int32": "INTEGER", "uint8": "UTINYINT", "binary": "BLOB"}
    columns = ", ".join(f"NULL::{types[str(column.kind)]} AS {column.name}" for column in table.columns)
    return f"(SELECT {columns} WHERE false)"
