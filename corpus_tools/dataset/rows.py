"""A document becomes rows, one list a table.

Only plain values leave here: what Parquet can hold. The columns that only the whole corpus can
fill (`duplicate_cluster`, `masthead_id`) are filled when the version is put together.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from corpus_tools.document import Document

Row = dict[str, object]

SURROGATE = re.compile(r"[\ud800-\udfff]")  # an undecodable byte, or half of a UTF-16 pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The rows that one document adds to the tables that follow the splits."""

    document: Row
    segments: list[Row]
    edits: list[Row]


def document_rows(document: Document, quality: Mapping[str, float | None]) -> Rows:
    """Return the rows of a document that is to be published, with its signals of quality."""
    plain = document.to_dict()
    segments = cast("list[Row]", plain.pop("segments"))
    edits = cast("list[Row]", plain.pop("edits"))
    counts = cast("dict[str, int]", plain["edits_by_pass"])
    alternatives = cast("list[str]", plain["published_alternatives"])
    del plain["regions"]
    row: Row = _valid(plain) | {
        "quality": dict(quality),
        "published": document.published,
        "published_alternatives": [date.fromisoformat(day) for day in alternatives],
        "edits_by_pass": [{"pass_id": pass_id, "n": n} for pass_id, n in counts.items()],
    }
    return Rows(
        document=row,
        segments=[_valid(segment) | {"document_id": document.id} for segment in segments],
        edits=[_valid(edit) | {"document_id": document.id} for edit in edits],
    )


def rejected_row(source: str, raw_sha256: str, stage: str, reasons: tuple[str, ...], message: str) -> Row:
    """Return the row that says why a file or document was not published."""
    return {
        "source": printable(source),
        "raw_sha256": raw_sha256,
        "stage": stage,
        "reasons": list(reasons),
        "message": printable(message),
    }


def printable(text: str) -> str:
    r"""Return text that UTF-8 can hold: a lone surrogate becomes U+FFFD, one for one.

    >>> ascii(printable("a\udcffb"))
    "'a\\ufffdb'"
    """
    return text if text.isascii() else SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _valid(row: Row) -> Row:
    return {name: printable(value) if isinstance(value, str) else value for name, value in row.items()}
