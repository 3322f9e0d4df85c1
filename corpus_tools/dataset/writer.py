"""Parquet that is the same for the same rows, and nearly the same for nearly the same rows.

Storage that deduplicates by content (the hub's does, in chunks of about 64 KiB) stores a new
version for the price of what changed, if equal rows give equal bytes. Five things see to that:

* Pages are cut by content, not by count, so an inserted row does not shift all later pages.
* Row groups and files are cut at round values of the id, not at row counts, so an inserted row moves
  the rows of one row group only. Ids are hashes, so equal ranges hold equally many rows. Arrow counts
  the places where a page may end over all row groups, so those behind it may cut a page elsewhere.
* Columns are written plain, except those with a handful of values: a dictionary page lists values
  in order of appearance, so one new row would renumber all the others.
* Least and greatest values are kept of short columns alone: of texts they would be a tenth of the
  file, in its footer, which is new with every row, and nobody looks for a text by them.
* Nothing of the moment is written: no clock, no host, no path.

Source: Parquet format, "Page Index" and Arrow's "content-defined chunking".
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.dataset import disk
from corpus_tools.dataset.rows import Row
from corpus_tools.dataset.schema import Table, arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

SMALLEST_PAGE = 4 * 1024  # bytes before compression
LARGEST_PAGE = 16  # times the smallest of a table; the mean lies between
PAGE_STEP = 4
PAGE_LIMIT = 2**20  # Arrow's own; beyond it, it cuts pages by size
FEW_VALUES = frozenset(
    {"site", "language", "encoding", "zone", "role", "script", "pass_id", "stage", "recipe_sha256", "page"}
)
LONG_VALUES = frozenset(
    {"text", "title", "deck", "masthead", "before", "after", "detail", "why", "message", "body", "signature"}
)
COMPRESSION_LEVEL = 3  # zstd's own default; level 9 saves 4 % of a text corpus for 5 times the time
ID_BITS = 64  # ids are 16 hex digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One file of a version: its path below the version's folder, digest, size on disk, content."""

    path: str
    sha256: str
    n_bytes: int
    rows: int = 0
    memory: int = 0


def to_table(table: Table, rows: Sequence[Row]) -> "pa.Table":
    """Return rows as an Arrow table with the schema of the dataset."""
    import pyarrow as pa

    return pa.Table.from_pylist(list(rows), schema=arrow_schema(table))


def page_sizes(row_bytes: float) -> dict[str, int]:
    """Return least and greatest size of the pages of a table with rows of this size on average.

    A page ends at the eighth row since the last end in which a hash of the content says so, and at the
    latest when it is full. Where a page holds few rows, that is every eighth row or a full page, wherever
    the count began, so after a new row nearly all pages end elsewhere. Where it holds very many, more
    than need be is new. The steps are wide, so that a corpus that grows keeps its pages.

    >>> [page_sizes(size)["min_chunk_size"] // 1024 for size in (500, 4_096, 8_000, 60_000)]
    [4, 4, 16, 64]
    """
    least = SMALLEST_PAGE
    while least < row_bytes:
        least *= PAGE_STEP
    return {"min_chunk_size": least, "max_chunk_size": LARGEST_PAGE * least, "norm_level": 0}


def open_parquet(sink: disk.Sink, schema: "pa.Schema", row_bytes: float) -> "pq.ParquetWriter":
    """Return a writer of row groups with the settings that every table shares."""
    import pyarrow.parquet as pq

    chunks = page_sizes(row_bytes)
    writer = pq.ParquetWriter(
        sink,
        schema,
        compression="zstd",
        compression_level=COMPRESSION_LEVEL,
        use_content_defined_chunking=chunks,
        data_page_size=max(PAGE_LIMIT, 2 * chunks["max_chunk_size"]),
        write_page_index=True,
        use_dictionary=_leaves(schema),
        write_statistics=_searched(schema),
        store_schema=True,
    )
    # the key under which `datasets` looks for it when it adds to a file
    writer.add_key_value_metadata({"content_defined_chunking": json.dumps(chunks)})
    return writer


@dataclass(frozen=True, slots=True)
class Size:
    """How much a table holds: rows, and bytes of Arrow memory."""

    rows: int = 0
    memory: int = 0


def write_parquet(path: Path, groups: Iterable["pa.Table"], schema: "pa.Schema") -> Size:
    """Write a file, one row group for each table that is not empty; return what it holds.

    The first of them tells how large a row is.
    """
    left = iter(groups)
    group = _filled(left)
    row_bytes = group.nbytes / group.num_rows if group is not None else 0.0
    rows = memory = 0
    with disk.Sink(path) as sink, open_parquet(sink, schema, row_bytes) as writer:
        while group is not None:
            writer.write_table(group, row_group_size=group.num_rows)
            rows += group.num_rows
            memory += group.nbytes
            del group  # before the next is made, which is as large
            group = _filled(left)
    return Size(rows, memory)


def _filled(groups: Iterator["pa.Table"]) -> "pa.Table | None":
    """Return the next table that has rows, or None."""
    for group in groups:
        if group.num_rows:
            return group
    return None


def described(path: Path, folder: Path, size: Size = Size()) -> Written:
    """Return what the manifest says of a file."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Written(
        path=path.relative_to(folder).as_posix(),
        sha256=digest,
        n_bytes=path.stat().st_size,
        rows=size.rows,
        memory=size.memory,
    )


def parts_for(n_bytes: int, target: int) -> int:
    """Return into how many ranges of ids to cut: a power of two, each range at most `target`.

    Powers of two nest: a corpus that grows past a power cuts each range in two, and no row
    moves across a border that was there before.

    >>> parts_for(10, 16), parts_for(17, 16), parts_for(100, 16)
    (1, 2, 8)
    """
    parts = 1
    while parts * target < n_bytes:
        parts *= 2
    return parts


def part_of(document_id: str, parts: int) -> int:
    """Return the range of ids, counted from 0, that a document belongs to.

    >>> part_of("8000000000000000", 2), part_of("7fffffffffffffff", 2)
    (1, 0)
    """
    return int(document_id, 16) * parts >> ID_BITS


def _leaves(schema: "pa.Schema") -> list[str]:
    """Name the columns that a dictionary suits, by the path of the leaf as Parquet wants it."""
    named = [name for name in schema.names if name in FEW_VALUES]
    if "edits_by_pass" in schema.names:
        named.append("edits_by_pass.list.element.pass_id")
    return named


def _searched(schema: "pa.Schema") -> list[str]:
    """Name the columns that somebody may look for a value in: short ones, one value a row."""
    import pyarrow as pa

    return [
        field.name for field in schema if not pa.types.is_nested(field.type) and field.name not in LONG_VALUES
    ]
