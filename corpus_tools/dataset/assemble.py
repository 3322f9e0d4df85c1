"""Put a version together: the pieces of each range of ids, in order, into files by split.

One range is in memory at a time. Where a file or a row group ends depends on ids alone, so the
same rows give the same bytes whoever made them, and a new row moves no border.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.dataset import disk, writer
from corpus_tools.dataset.rows import Row, rejected_row
from corpus_tools.dataset.schema import DOCUMENTS, REJECTED, SPLITS, WHOLE, Table, arrow_schema
from corpus_tools.dataset.shards import Piece
from corpus_tools.dataset.verdicts import Fate, Verdicts, names_of, numbers_of
from corpus_tools.dataset.writer import Written

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

# Of raw files a range, which is a row group; one is in memory at a time. Few are best: the footer, which is
# new with every change, grows with them, and Arrow counts on towards the end of a page from one row group
# to the next, so that a new row moves the ends of pages in those behind it, too.
# scripts/bench_dataset.py measures what is new.
RANGE_BYTES = 32 * 2**20
RANGES_PER_FILE = 8  # some 256 MB of text: files that a hub shows and that stream well


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to put together: pieces by table and range, the verdicts, the number of ranges."""

    pieces: Mapping[tuple[str, int], Sequence[Piece]]
    verdicts: Verdicts
    parts: int
    reused: "npt.NDArray[np.uint64] | tuple[()]"  # the documents whose rows in reused pieces count
    mastheads: Mapping[tuple[str, str], str] = field(default_factory=dict)  # (site, text): id

    def read(self, table: Table, part: int) -> "pa.Table":
        """Return the rows of a table in one range of ids, in order, with their fate unlooked at."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        schema = arrow_schema(table)
        found = []
        for piece in self.pieces.get((table.name, part), ()):
            if piece.row_group is not None:
                with pq.ParquetFile(piece.path) as file:
                    rows = file.read_row_group(piece.row_group).cast(schema)
                found.append(self._still_true(rows, table, part) if piece.reused else rows)
        rows = pa.concat_tables(found) if found else schema.empty_table()
        return rows.sort_by([(column, "ascending") for column in table.key]).combine_chunks()

    def _still_true(self, rows: "pa.Table", table: Table, part: int) -> "pa.Table":
        """Return those rows of the parent that are in a range and of a document that is reused."""
        import numpy as np
        import pyarrow as pa

        coded = rows[table.key[0]].combine_chunks().dictionary_encode()
        names = coded.dictionary.to_pylist()
        here = np.array([writer.part_of(name, self.parts) == part for name in names], dtype=bool)
        here &= np.isin(numbers_of(coded.dictionary), self.reused)
        return rows.filter(pa.array(here[np.asarray(coded.indices)]))


def assemble_split(plan: Plan, table: Table, folder: Path) -> list[Written]:
    """Write a table that follows the splits."""
    written = []
    for split in plan.verdicts.splits():
        groups = _groups_of(plan, split)
        files = max(1, groups // RANGES_PER_FILE)
        in_group, in_file = plan.parts // groups, plan.parts // files
        for number in range(files):
            parts = range(number * in_file, (number + 1) * in_file)
            name = f"{split}-{number:05d}-of-{files:05d}.parquet"
            written.append(_write(table, folder, name, _row_groups(plan, table, split, parts, in_group)))
    return _without_empty(written, folder)


def assemble_whole(table: Table, rows: "pa.Table", folder: Path) -> list[Written]:
    """Write a table that speaks of the whole corpus; it is small."""
    rows = rows.sort_by([(column, "ascending") for column in table.key]).combine_chunks()
    return _without_empty([_write(table, folder, f"{WHOLE[0]}-00000-of-00001.parquet", [rows])], folder)


def rejected_rows(plan: Plan) -> "pa.Table":
    """Return all that was not published: what the shards rejected and what the whole corpus did."""
    import pyarrow as pa

    later = (writer.to_table(REJECTED, list(_turned_down(plan, part))) for part in range(plan.parts))
    return pa.concat_tables([plan.read(REJECTED, 0), *later])


def _turned_down(plan: Plan, part: int) -> Iterator[Row]:
    if not (plan.verdicts.fates >= Fate.DUPLICATE).any():
        return
    documents = plan.read(DOCUMENTS, part)
    at = plan.verdicts.of(documents["id"].combine_chunks())
    fates = plan.verdicts.fates[at].tolist()
    rivals = names_of(plan.verdicts.rivals[at])
    sources, digests = documents["source"].to_pylist(), documents["raw_sha256"].to_pylist()
    for source, digest, fate, rival in zip(sources, digests, fates, rivals, strict=True):
        if fate == Fate.DUPLICATE:
            message = f"near-duplicate of document {rival}, which is published"
            yield rejected_row(source, digest, "duplicates", ("duplicate",), message)
        elif fate == Fate.CONFLICT:
            message = f"near-duplicate of document {rival}, which is bound to another split"
            yield rejected_row(source, digest, "splits", ("split-conflict",), message)


def _row_groups(
    plan: Plan, table: Table, split: str, parts: Sequence[int], in_group: int
) -> Iterator["pa.Table"]:
    """Yield the rows of a split, the ranges of one row group together."""
    import pyarrow as pa

    pool = pa.default_memory_pool()
    for first in range(parts[0], parts[-1] + 1, in_group):
        yield _together(plan, table, split, range(first, first + in_group))
        pool.release_unused()  # it would keep what the largest range so far took


def _together(plan: Plan, table: Table, split: str, parts: Iterable[int]) -> "pa.Table":
    import pyarrow as pa

    return pa.concat_tables([_published(plan, table, split, part) for part in parts]).combine_chunks()


def _published(plan: Plan, table: Table, split: str, part: int) -> "pa.Table":
    """Return the rows of a range that this split publishes, with the columns of the whole corpus."""
    import pyarrow as pa

    rows = plan.read(table, part)
    at = plan.verdicts.of(rows[table.key[0]].combine_chunks())
    if table is DOCUMENTS:
        clusters = pa.array(names_of(plan.verdicts.clusters[at]), pa.string())
        where = rows.schema.get_field_index("duplicate_cluster")
        rows = rows.set_column(where, rows.schema.field(where), clusters)
        carried = zip(rows["site"].to_pylist(), rows["masthead"].to_pylist(), strict=True)
        ids = pa.array([plan.mastheads.get(masthead) for masthead in carried], pa.string())
        where = rows.schema.get_field_index("masthead_id")
        rows = rows.set_column(where, rows.schema.field(where), ids)
    return rows.filter(pa.array(plan.verdicts.fates[at] == SPLITS.index(split)))


def _groups_of(plan: Plan, split: str) -> int:
    """Return the number of row groups of a split: its share of the ranges, as a power of two."""
    share = plan.verdicts.count(Fate(SPLITS.index(split))) / max(1, len(plan.verdicts.ids))
    return min(plan.parts, writer.parts_for(round(plan.parts * share), 1))


def _without_empty(written: list[Written], folder: Path) -> list[Written]:
    """Take away the files of a split that has no rows: `datasets` refuses to load such a split."""
    splits = {Path(file.path).name.split("-", 1)[0] for file in written if file.rows}
    kept = [file for file in written if Path(file.path).name.split("-", 1)[0] in splits]
    for file in written:
        if file not in kept:
            disk.remove(folder / file.path)
    return kept


def _write(table: Table, folder: Path, name: str, groups: Iterable["pa.Table"]) -> Written:
    path = folder / table.name / name
    disk.make_folder(path.parent)
    size = writer.write_parquet(path, groups, arrow_schema(table))
    return writer.described(path, folder, size)
