"""Prove a published version: that its files are the ones that were published, and that they are right.

Each check yields what is wrong, in words; none is skipped because another failed, unless it
could not be done then. `release.rebuild` goes further and makes the version again from the raw
files.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools import __version__
from corpus_tools.dataset import card, croissant, manifest
from corpus_tools.dataset.agreement import CONTRADICTIONS, disagreements
from corpus_tools.dataset.facts import NOTHING, connect, figures, scan
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.prove import load_back
from corpus_tools.dataset.schema import (
    DOCUMENTS,
    EDITS,
    SEGMENTS,
    TABLES,
    arrow_schema,
    schema_sha256,
    table_named,
)
from corpus_tools.dataset.versions import Entry, read_ledger
from corpus_tools.dataset.writer import described
from corpus_tools.errors import ReleaseError

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

SHOWN = 5  # rows that a message names


@dataclass(frozen=True, slots=True)
class Subject:
    """The version that is looked at, and a folder for scratch files."""

    out: Path
    entry: Entry
    made: Manifest
    scratch: Path

    @property
    def folder(self) -> Path:
        """Where the version lies."""
        return self.out / self.entry.version

    def scan(self, table: str) -> str:
        """Return the SQL that reads a table; NOTHING where it has no rows."""
        return scan(self.folder, self.made.written(table))


def verify(out: Path, entry: Entry, scratch: Path) -> dict[str, list[str]]:
    """Return what is wrong, by check; a version that is right has only empty lists."""
    try:
        made = manifest.read(out / entry.version)
    except ReleaseError as error:
        return {"manifest": [str(error)]}
    subject = Subject(out, entry, made, scratch)
    found = {name: list(check(subject)) for name, check in FIRST.items()}
    if any(found.values()):
        return found  # the content of files that are not the ones published is nobody's claim
    return found | {name: list(check(subject)) for name, check in THEN.items()}


def altered(out: Path, entry: Entry) -> list[str]:
    """Return how the files of a version differ from those that were published; their content is not read.

    Raises ReleaseError if the manifest cannot be read.
    """
    subject = Subject(out, entry, manifest.read(out / entry.version), out)
    return [wrong for check in FIRST.values() for wrong in check(subject)]


def _manifest(subject: Subject) -> Iterator[str]:
    digest = described(subject.folder / manifest.FILE, subject.folder).sha256
    if digest != subject.entry.manifest_sha256:
        yield f"{manifest.FILE} is not the one that the ledger names"
    if subject.made.version != subject.entry.version:
        yield f"the folder {subject.entry.version} holds version {subject.made.version}"
    rows = {name: facts.rows for name, facts in subject.made.tables.items()}
    if rows != subject.entry.counts:
        yield f"the ledger counts {subject.entry.counts}, the manifest {rows}"


def _files(subject: Subject) -> Iterator[str]:
    told = {file.path: file for file in subject.made.files}
    for path, file in told.items():
        there = subject.folder / path
        if not there.is_file():
            yield f"{path} is missing"
        elif described(there, subject.folder).sha256 != file.sha256:
            yield f"{path} is not the file that was published"
    for there in sorted(subject.folder.rglob("*")):
        path = there.relative_to(subject.folder).as_posix()
        if there.is_file() and path not in told and path != manifest.FILE:
            yield f"{path} was added later"


def _schemas(subject: Subject) -> Iterator[str]:
    import pyarrow.parquet as pq

    current = subject.made.schema_sha256 == schema_sha256()
    for name, facts in subject.made.tables.items():
        for file in subject.made.written(name):
            read = pq.read_schema(subject.folder / file.path)
            if read.names != [column["name"] for column in facts.features]:
                yield f"{file.path} has other columns than the manifest says"
            if current and _shape(read) != _shape(arrow_schema(table_named(name))):
                yield f"{file.path} has other types or features than its table"
            if pq.read_metadata(subject.folder / file.path).num_rows != file.rows:
                yield f"{file.path} does not have {file.rows} rows"


def _shape(schema: "pa.Schema") -> tuple[list[str], bytes]:
    """Return types and features; Parquet calls what a list holds `element`, Arrow `item`."""
    kinds = [str(kind).replace("element: ", "item: ") for kind in schema.types]
    return kinds, (schema.metadata or {}).get(b"huggingface", b"")


def _keys(subject: Subject) -> Iterator[str]:
    import pyarrow.parquet as pq

    for table in TABLES:
        if table.name not in subject.made.tables:
            continue  # the version is older than the table
        for split, files in subject.made.tables[table.name].files.items():
            last: tuple[object, ...] = ()
            for file in files:
                for batch in pq.ParquetFile(subject.folder / file.path).iter_batches(columns=list(table.key)):
                    for key in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                        if last and key <= last:
                            yield f"{table.name}, {split}: {key} stands after {last}"
                            return
                        last = key


def _ids(subject: Subject) -> Iterator[str]:
    """Ids follow from sources. Where U+FFFD stands for a byte of the name, that cannot be seen."""
    yield from _named(
        subject,
        f"SELECT id FROM {subject.scan(DOCUMENTS.name)} WHERE id <> left(sha256(source), 16) "
        "AND NOT contains(source, chr(65533))",
        "the id does not follow from the source",
    )


def _tiling(subject: Subject) -> Iterator[str]:
    """Segments are numbered from 0 and no two spans of a document overlap."""
    segments = subject.scan(SEGMENTS.name)
    if segments is NOTHING:
        return
    yield from _named(
        subject,
        f"SELECT document_id FROM {segments} GROUP BY 1 HAVING max(index) + 1 <> count(*)",
        "its segments are not numbered from 0",
    )
    yield from _named(
        subject,
        f"""
        SELECT DISTINCT document_id FROM (
            SELECT document_id, span[1] AS start, span[2] AS stop,
                   lag(span[2], 1, 0) OVER (PARTITION BY document_id ORDER BY span[1], span[2]) AS before
            FROM (SELECT document_id, unnest(spans) AS span FROM {segments})
        ) WHERE start < before OR stop < start
        """,
        "spans of its segments overlap",
    )
    yield from _named(
        subject, f"SELECT document_id FROM {segments} WHERE len(spans) = 0", "a segment has no span"
    )


def _texts(subject: Subject) -> Iterator[str]:
    """Body, masthead and counts of each document are those that its segments make."""
    tables = subject.made.tables
    if subject.made.schema_sha256 != schema_sha256():
        return  # its tables may lack what is compared
    for split, files in tables[DOCUMENTS.name].files.items():
        documents = [subject.folder / file.path for file in files]
        segments = [subject.folder / file.path for file in tables[SEGMENTS.name].files.get(split, ())]
        found = list(islice(disagreements(documents, segments), SHOWN + 1))
        if found:
            more = " and more" if len(found) > SHOWN else ""
            yield f"{split}: not what the segments make: {', '.join(found[:SHOWN])}{more}"


def _agreement(subject: Subject) -> Iterator[str]:
    """No two tables contradict each other; a table without rows is read as an empty one."""
    if subject.made.schema_sha256 != schema_sha256():
        return  # its tables may lack what is compared
    with connect(subject.scratch / "spill") as engine:
        for table in TABLES:
            there = subject.scan(table.name)
            if there is NOTHING:
                engine.register(table.name, arrow_schema(table).empty_table())
            else:
                engine.execute(f"CREATE VIEW {table.name} AS SELECT * FROM {there}")
        for what, query in CONTRADICTIONS.items():
            yield from _told(what, _values(engine, query))


def _figures(subject: Subject) -> Iterator[str]:
    """Count again what the cards tell, where this toolkit counted it: another may count otherwise."""
    if subject.made.toolkit.get("corpus_tools") != __version__:
        return
    written = {table.name: subject.made.written(table.name) for table in TABLES}
    counted = figures(subject.folder, written, subject.scratch / "spill")
    for name, value in json.loads(json.dumps(counted, default=str)).items():
        if subject.made.facts.get(name) != value:
            yield f"{manifest.FILE}: `{name}` is not what the tables count"


def _edits(subject: Subject) -> Iterator[str]:
    edits, documents = subject.scan(EDITS.name), subject.scan(DOCUMENTS.name)
    if edits is NOTHING:
        return
    yield from _named(
        subject,
        f'SELECT DISTINCT document_id FROM {edits} WHERE start > "end" OR start < 0 OR before = after',
        "an edit changes nothing, or nowhere",
    )
    yield from _named(
        subject,
        f"""
        SELECT id FROM {documents} LEFT JOIN (
            SELECT document_id, count(*) AS n, max(index) + 1 AS top FROM {edits} GROUP BY 1
        ) ON document_id = id
        WHERE n_edits <> coalesce(n, 0) OR coalesce(n, 0) <> coalesce(top, 0)
           OR n_edits <> list_sum([0] || list_transform(edits_by_pass, lambda one: one.n))
        """,
        "the edits are not as many as the document says",
    )


def _splits(subject: Subject) -> Iterator[str]:
    """Clusters lie in one split, rows with their document, and no document ever moved."""
    tables = subject.made.tables
    by_split = _by_split(subject.folder, subject.made, "id, duplicate_cluster AS cluster")
    yield from _named(
        subject,
        f"SELECT cluster FROM ({by_split}) GROUP BY 1 HAVING count(DISTINCT split) > 1",
        "near-duplicates are in two splits: cluster",
    )
    yield from _named(
        subject, f"SELECT id FROM ({by_split}) GROUP BY 1 HAVING count(*) > 1", "it is there twice"
    )
    for table in (SEGMENTS, EDITS):
        for split, files in tables[table.name].files.items():
            there = scan(subject.folder, tables[DOCUMENTS.name].files.get(split, []))
            known = f"SELECT id FROM {there}" if there is not NOTHING else "SELECT ''"
            yield from _named(
                subject,
                f"SELECT DISTINCT document_id FROM {scan(subject.folder, files)} "
                f"WHERE document_id NOT IN ({known})",
                f"{table.name} of {split}: no such document there",
            )
    for earlier in read_ledger(subject.out):
        if earlier.version == subject.entry.version:
            return
        folder = subject.out / earlier.version
        before = _by_split(folder, manifest.read(folder), "id")
        yield from _named(
            subject,
            f"SELECT id FROM ({by_split}) AS now JOIN ({before}) AS before USING (id) "
            "WHERE now.split <> before.split",
            f"it was in another split in {earlier.version}",
        )


def _pages(subject: Subject) -> Iterator[str]:
    """Compare what the card and the Croissant file say with the manifest."""
    page = (subject.folder / card.FILE).read_text("utf-8")
    configs = card.read_configs(page)
    for name, facts in subject.made.tables.items():
        if facts.files and configs.get(name) != {split: facts.size(split).rows for split in facts.files}:
            yield f"{card.FILE}: the configuration {name} is not that of the manifest"
    told = json.loads((subject.folder / croissant.FILE).read_bytes())
    yield from (f"{croissant.FILE}: {problem}" for problem in croissant.problems(told))
    digests = {file["contentUrl"]: file["sha256"] for file in told["distribution"] if "sha256" in file}
    for name in subject.made.tables:
        for file in subject.made.written(name):
            if digests.get(file.path) != file.sha256:
                yield f"{croissant.FILE}: {file.path} is missing or has another digest"


def _loading(subject: Subject) -> Iterator[str]:
    cache = subject.scratch / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    try:
        load_back(subject.folder, subject.made, cache)
    except ReleaseError as error:
        yield str(error)


def _by_split(folder: Path, made: Manifest, columns: str) -> str:
    """Return the SQL that reads the documents with their split."""
    return " UNION ALL ".join(
        f"SELECT {columns}, '{split}' AS split FROM {scan(folder, files)}"
        for split, files in made.tables[DOCUMENTS.name].files.items()
    )


def _named(subject: Subject, query: str, what: str) -> Iterator[str]:
    """Yield one message that names the first values of a query, if it has any."""
    with connect(subject.scratch / "spill") as engine:
        found = _values(engine, query)
    yield from _told(what, found)


def _told(what: str, found: Sequence[str]) -> Iterator[str]:
    if found:
        more = " and more" if len(found) > SHOWN else ""
        yield f"{what}: {', '.join(found[:SHOWN])}{more}"


def _values(engine: "duckdb.DuckDBPyConnection", query: str) -> list[str]:
    rows = engine.execute(f"SELECT * FROM ({query}) ORDER BY 1 LIMIT {SHOWN + 1}").fetchall()
    return [str(value) for (value,) in rows]


Check = Callable[[Subject], Iterator[str]]
FIRST: Mapping[str, Check] = {"manifest": _manifest, "files": _files}
THEN: Mapping[str, Check] = {
    "schemas": _schemas,
    "order of rows": _keys,
    "ids": _ids,
    "tiling": _tiling,
    "texts": _texts,
    "edits": _edits,
    "agreement": _agreement,
    "figures": _figures,
    "splits": _splits,
    "card and croissant": _pages,
    "loading": _loading,
}


def differing(one: Path, other: Path) -> Sequence[str]:
    """Return the files of two folders that are not the same in both."""
    sides = [
        {
            path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).digest()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (one, other)
    ]
    names = sides[0].keys() | sides[1].keys()
    return sorted(name for name in names if sides[0].get(name) != sides[1].get(name))
