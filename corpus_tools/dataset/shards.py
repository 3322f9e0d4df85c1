"""The work of one process: a few raw files become rows, laid down in pieces.

A piece is a row group of a Parquet file in the workspace that holds the rows of one table with
ids in one range. Whoever puts the version together asks for the pieces of one range after the
other, so it never holds more than a range, however large the corpus is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from corpus_tools.corpus.fingerprints import Method, body_digest, signatures, words_of
from corpus_tools.corpus.pii import masked
from corpus_tools.corpus.quality import outside, signals
from corpus_tools.dataset.neighbours import FINGERPRINTS
from corpus_tools.dataset.rows import Row, document_rows, rejected_row
from corpus_tools.dataset.schema import DOCUMENTS, EDITS, REJECTED, SEGMENTS, Table, arrow_schema
from corpus_tools.dataset.stock import Item
from corpus_tools.dataset.writer import part_of, to_table, write_parquet
from corpus_tools.document import Document, RawRecord
from corpus_tools.errors import InputError
from corpus_tools.ingest.read import outcomes
from corpus_tools.pipeline import process_record
from corpus_tools.recipe import Recipe

PIECE_CHARACTERS = 2_000_000  # of text held before it is laid down: some 15 MB of Python objects
SHARD_BYTES = 4_000_000
SHARD_FILES = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """A task: the files to process and where to lay the rows down. `parts` cuts the ids."""

    name: str
    root: Path
    items: tuple[Item, ...]
    workspace: Path
    recipe: Recipe
    parts: int

    def singles(self) -> "list[Shard]":
        """Return one task for each file, to find the one that ends its process."""
        if len(self.items) == 1:
            return []
        return [
            replace(self, name=f"{self.name}-{number:05d}", items=(item,))
            for number, item in enumerate(self.items)
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A row group of a file: rows of one table in one range of ids; None for a file without rows.

    A reused one is of the parent: some of its rows may be of other ranges, or not be true any more.
    """

    table: str
    part: int
    path: Path
    row_group: int | None
    reused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of a shard: its pieces, and how many files it read for them."""

    pieces: tuple[Piece, ...]
    n_files: int


def shards_of(whole: Shard, workers: int) -> Iterator[Shard]:
    """Cut a task that is the whole stock; how it is cut has no effect on what is published."""
    items = whole.items
    size = min(SHARD_BYTES, sum(item.n_bytes for item in items) // (workers * 4) + 1)
    start = number = n_bytes = 0
    for end, item in enumerate(items, start=1):
        n_bytes += item.n_bytes
        if n_bytes >= size or end - start == SHARD_FILES or end == len(items):
            yield replace(whole, name=f"{number:05d}", items=items[start:end])
            start, number, n_bytes = end, number + 1, 0


def process_shard(shard: Shard) -> Done:
    """Read, process and judge the files of a shard and lay their rows down."""
    laid = _Laying(shard)
    for item in shard.items:
        for outcome in outcomes(item.at(shard.root), shard.root, shard.recipe.decoding.encoding):
            laid.add(_judged(outcome, item, shard.recipe))
    return laid.finish()


def crashed(shard: Shard, message: str) -> Done:
    """Lay down the rejection of a file whose process ended without an answer."""
    laid = _Laying(shard)
    for item in shard.items:
        laid.add(rejected_row(item.source, item.sha256, "process", ("crash",), message))
    return laid.finish()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A document that passed the filters, with its signals of quality."""

    document: Document
    quality: dict[str, float | None]


def _judged(outcome: RawRecord | InputError, item: Item, recipe: Recipe) -> Kept | Row:
    """Return the document to publish, or the row that says why there is none."""
    if isinstance(outcome, InputError):
        return _unread(outcome, item, "read")
    try:
        document = process_record(outcome, recipe)
    except InputError as error:
        return _unread(error, item, "process")
    quality = signals(document)
    counted = {"n_words": float(len(document.text.split())), "n_characters": float(len(document.text))}
    if failed := outside(quality | counted, recipe.filters):
        return rejected_row(document.source, item.sha256, "filter", tuple(failed), "; ".join(failed.values()))
    return Kept(document=masked(document, recipe.pii.mask), quality=quality)


def _unread(error: InputError, item: Item, stage: str) -> Row:
    """Return the row for a file that cannot be read; its sidecar may be the cause."""
    source = error.source if error.source.startswith(item.source) else item.source
    return rejected_row(source, item.sha256, stage, ("unreadable",), str(error))


def method_of(recipe: Recipe) -> Method:
    """Return how the recipe wants fingerprints made."""
    return Method(run=recipe.duplicates.run, places=recipe.duplicates.places)


@dataclass(slots=True)
class _Laying:
    """Rows on their way to the workspace."""

    shard: Shard
    rows: dict[Table, list[Row]] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    characters: int = 0
    files: int = 0

    def add(self, judged: Kept | Row) -> None:
        """Take a document or a rejection; lay down what was gathered when it is enough."""
        if isinstance(judged, dict):
            self._append(REJECTED, [judged])
        else:
            rows = document_rows(judged.document, judged.quality)
            self._append(DOCUMENTS, [rows.document])
            self._append(SEGMENTS, rows.segments)
            self._append(EDITS, rows.edits)
            self.characters += len(judged.document.raw_text)
        if self.characters >= PIECE_CHARACTERS:
            self._lay_down()

    def finish(self) -> Done:
        """Lay down the rest."""
        self._lay_down()
        return Done(pieces=tuple(self.pieces), n_files=len(self.shard.items))

    def _fingerprints(self, documents: list[Row]) -> list[Row]:
        method = method_of(self.shard.recipe)
        words = [words_of(str(row["text"])) for row in documents]
        return [
            {
                "id": int(str(row["id"]), 16),
                "body": body_digest(own),
                "length": row["n_characters"],
                "signature": signature.tobytes(),
            }
            for row, own, signature in zip(documents, words, signatures(words, method), strict=True)
        ]

    def _append(self, table: Table, rows: list[Row]) -> None:
        self.rows.setdefault(table, []).extend(rows)

    def _lay_down(self) -> None:
        if DOCUMENTS in self.rows:
            self.rows[FINGERPRINTS] = self._fingerprints(self.rows[DOCUMENTS])
        for table, rows in self.rows.items():
            if rows:
                self._write(table, rows)
        self.rows.clear()
        self.characters = 0

    def _write(self, table: Table, rows: list[Row]) -> None:
        path = self.shard.workspace / f"{table.name}-{self.shard.name}-{self.files:05d}.parquet"
        self.files += 1
        cuts: dict[int, list[Row]] = {}
        for row in rows:
            part = part_of(str(row[table.key[0]]), self.shard.parts) if table.follows_splits else 0
            cuts.setdefault(part, []).append(row)
        write_parquet(path, (to_table(table, cut) for cut in cuts.values()), arrow_schema(table))
        self.pieces += [
            Piece(table=table.name, part=part, path=path, row_group=number)
            for number, part in enumerate(cuts)
        ]
