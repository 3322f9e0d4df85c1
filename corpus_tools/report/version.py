"""What there is to show of a published version: its figures and a sample of its documents.

Rows are read from the version's own Parquet files, so any version can be shown, also an old one.
The sample is the first documents by id: ids are hashes, so that is a fair draw, and the same one
each time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from corpus_tools.dataset.manifest import Manifest

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One document with its segments and edits, each a row of its table."""

    document: Row
    segments: tuple[Row, ...]
    edits: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """A version's manifest, a sample of its documents, and what it turned down."""

    manifest: Manifest
    samples: tuple[Sample, ...]
    rejected: tuple[Row, ...]


def read_version(folder: Path, manifest: Manifest, n_samples: int, n_rejected: int) -> VersionView:
    """Return what there is to show of the version in a folder: that many samples and rejections."""
    documents = _first(folder, manifest, "documents", n_samples)
    wanted = [str(row["id"]) for row in documents]
    segments, edits = (_of(folder, manifest, table, wanted) for table in ("segments", "edits"))
    samples = tuple(
        Sample(document=row, segments=segments.get(str(row["id"]), ()), edits=edits.get(str(row["id"]), ()))
        for row in documents
    )
    return VersionView(
        manifest=manifest,
        samples=samples,
        rejected=tuple(_first(folder, manifest, "rejected", n_rejected)),
    )


def _paths(folder: Path, manifest: Manifest, table: str) -> list[Path]:
    files = manifest.tables[table].files
    return [folder / file.path for split in files.values() for file in split]


def _first(folder: Path, manifest: Manifest, table: str, number: int) -> list[Row]:
    """Return the first rows of a table in the order of its first column."""
    import pyarrow.parquet as pq

    rows: list[Row] = []
    for path in _paths(folder, manifest, table):
        with pq.ParquetFile(path) as file:
            batch = next(file.iter_batches(batch_size=max(1, number)), None)
            rows += batch.to_pylist() if batch is not None else []
    key = next(iter(rows[0])) if rows else ""
    return sorted(rows, key=lambda row: str(row[key]))[:number]


def _of(folder: Path, manifest: Manifest, table: str, ids: list[str]) -> dict[str, tuple[Row, ...]]:
    """Return the rows of some documents, by document, in order."""
    import pyarrow.parquet as pq

    found: dict[str, list[Row]] = {}
    for path in _paths(folder, manifest, table):
        rows = pq.read_table(path, filters=[("document_id", "in", ids)]) if ids else None
        for row in rows.to_pylist() if rows is not None else []:
            found.setdefault(row["document_id"], []).append(row)
    return {name: tuple(sorted(rows, key=lambda row: int(str(row["index"])))) for name, rows in found.items()}
