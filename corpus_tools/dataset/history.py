"""The texts of all earlier versions, which new ones are compared with.

Each version carries them in `index/fingerprints.parquet`, its own and those before it. Where they
were made by another method (the recipe or the library changed), they cannot be compared with new
ones, and are made again from the documents of all versions.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.corpus.fingerprints import Method, body_digest, signatures, words_of
from corpus_tools.dataset import manifest, writer
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.neighbours import HISTORY
from corpus_tools.dataset.schema import DOCUMENTS, SPLITS, arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

    from corpus_tools.dataset.rows import Row

INDEX = "index/fingerprints.parquet"
BATCH = 1_000


def index_of(method: Method) -> str:
    """Return what an index says of itself: how its fingerprints were made, and its columns."""
    return f"{method.name}; {' '.join(column.name for column in HISTORY.columns)}"


def history_files(out: Path, versions: Sequence[str], method: Method, workspace: Path) -> list[Path]:
    """Return the files with the earlier texts, in fingerprints of this method."""
    if not versions:
        return []
    index = out / versions[-1] / INDEX
    if index.is_file() and manifest.read(out / versions[-1]).fingerprints == index_of(method):
        return [index]
    made = []
    for place, version in enumerate(versions):
        path = workspace / f"history-{place:05d}.parquet"
        until = None if version == versions[-1] else place + 1
        groups = _fingerprints(out / version, manifest.read(out / version), place, until, method)
        writer.write_parquet(path, groups, arrow_schema(HISTORY))
        made.append(path)
    return made


def _fingerprints(
    folder: Path, made: Manifest, place: int, until: int | None, method: Method
) -> Iterator["pa.Table"]:
    """Yield the fingerprints of the documents of the version at a place in the ledger."""
    import pyarrow.parquet as pq

    for split, files in made.tables[DOCUMENTS.name].files.items():
        for file in files:
            with pq.ParquetFile(folder / file.path) as documents:
                for batch in documents.iter_batches(BATCH, columns=["id", "text", "n_characters"]):
                    words = [words_of(text) for text in batch["text"].to_pylist()]
                    rows: list[Row] = [
                        {
                            "id": int(name, 16),
                            "body": body_digest(own),
                            "since": place,
                            "until": until,
                            "split": SPLITS.index(split),
                            "length": length,
                            "signature": signature.tobytes(),
                        }
                        for name, length, own, signature in zip(
                            batch["id"].to_pylist(),
                            batch["n_characters"].to_pylist(),
                            words,
                            signatures(words, method),
                            strict=True,
                        )
                    ]
                    yield writer.to_table(HISTORY, rows)
