"""That the tables of a version say the same of each document.

The raw text is no part of a version, but its segments are, all of them: body, masthead and counts of
a document follow from its segments, and are made of them again here by the functions that made them.
Both tables are sorted by document, so they are read side by side and never held.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from corpus_tools.document import Role, Segment, Zone
from corpus_tools.segment.editor import body_text, masthead_text

OF_DOCUMENT = ["id", "text", "masthead", "language", "n_characters", "n_words"]
OF_SEGMENT = ["document_id", "zone", "role", "language", "script", "text"]
BATCH = 500  # rows held at once
KEY = itemgetter("document_id")


def disagreements(documents: Sequence[Path], segments: Sequence[Path]) -> Iterator[str]:
    """Yield the id of each document of a split that is not what its segments make, and what differs."""
    grouped = groupby(_rows(segments, OF_SEGMENT), KEY)
    name, own = next(grouped, ("", iter(())))
    for row in _rows(documents, OF_DOCUMENT):
        while name and name < str(row["id"]):  # of no document: another check says so
            name, own = next(grouped, ("", iter(())))
        found = [_segment(one) for one in own] if name == row["id"] else []
        yield from (f"{row['id']} ({column})" for column in _differing(row, found))


def _differing(row: dict[str, object], segments: Sequence[Segment]) -> Iterator[str]:
    text = body_text(segments, str(row["language"]))
    made = {
        "text": text,
        "masthead": masthead_text(segments),
        "n_characters": len(text),
        "n_words": len(text.split()),
    }
    yield from (column for column, value in made.items() if row[column] != value)


def _segment(row: dict[str, object]) -> Segment:
    """Return a row as a segment; where it stands and why has no part in what is compared."""
    return Segment(
        zone=Zone(str(row["zone"])),
        role=Role(str(row["role"])),
        language=str(row["language"]),
        script=str(row["script"]),
        text=str(row["text"]),
        spans=(),
        confidence=1.0,
        why="",
    )


def _rows(paths: Iterable[Path], columns: list[str]) -> Iterator[dict[str, object]]:
    import pyarrow.parquet as pq

    for path in paths:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(BATCH, columns=columns):
                yield from batch.to_pylist()
