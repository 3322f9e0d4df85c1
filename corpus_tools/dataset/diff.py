"""What changed between two versions: rows, causes, drift, examples.

Rows are compared by a hash of each column, joined in DuckDB: of a text only eight bytes are held.
Two equal hashes of different values are not expected in less than a thousand million rows.

A cause is looked for in this order, and only one is named for a document:

    raw file        its digest changed
    corrections     a person's corrections beside it changed: FILE.zones.toml
    sidecar         what is declared beside it changed: FILE.json
    a pass          the edits that it made changed, as well as its version
    the corpus      other documents decided it: a cluster or masthead
    the recipe      keys of the recipe changed, those aside that only the card tells
    the site        what is known of its site changed: sites.toml
    software        another version of a pass, a library or Unicode, without other edits
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.dataset import known_sites
from corpus_tools.dataset.drift import Drift, drifts
from corpus_tools.dataset.facts import NOTHING, connect, scan
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.schema import TABLES
from corpus_tools.dataset.stock import INPUTS

if TYPE_CHECKING:
    import duckdb

EXAMPLES = 10
TOLD_BY_THE_CARD = "dataset."
BY_THE_CORPUS = frozenset({"duplicate_cluster", "masthead_id"})


@dataclass(frozen=True, slots=True)
class Side:
    """A version: its folder and its manifest."""

    folder: Path
    made: Manifest

    def scan(self, table: str) -> str:
        """Return the SQL that reads a table; NOTHING where it has no rows."""
        return scan(self.folder, self.made.written(table))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """How many rows of a table came and went; a changed row of `documents` is neither."""

    before: int
    after: int
    added: int = 0
    removed: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One document that came, went or changed: why, and in which columns."""

    what: str
    id: str
    source: str
    title: str | None
    cause: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What changed from the old version to the new one.

    `settings` maps what made the rows (a recipe key, a pass, a library) to its old and new value.
    `causes` counts documents, `columns` how many documents changed in each.
    """

    old: str
    new: str
    schema_changed: bool
    rows: Mapping[str, Rows]
    settings: Mapping[str, tuple[str, str]]
    causes: Mapping[str, int]
    columns: Mapping[str, int]
    drift: tuple[Drift, ...]
    examples: tuple[Example, ...] = field(default=())

    @property
    def rows_changed(self) -> bool:
        """Whether any row of any table is other than before."""
        return any(rows.added or rows.removed or rows.changed for rows in self.rows.values())


def compare(old: Side, new: Side, spill: Path) -> Difference:
    """Return what changed from one version to another; `spill` is a folder for the engine."""
    settings = _settings(old.made, new.made)
    with connect(spill) as engine:
        _join_documents(engine, old, new)
        _find_causes(engine, old, new, settings)
        rows = {table.name: _rows(engine, table.name, old, new) for table in TABLES}
        return Difference(
            old=old.made.version,
            new=new.made.version,
            schema_changed=old.made.schema_sha256 != new.made.schema_sha256,
            rows=rows,
            settings=settings,
            causes=_counts(engine, "SELECT cause FROM told"),
            columns=_counts(engine, "SELECT unnest(columns) FROM told"),
            drift=drifts(engine, old.scan(TABLES[0].name), new.scan(TABLES[0].name)),
            examples=_examples(engine),
        )


def _settings(old: Manifest, new: Manifest) -> dict[str, tuple[str, str]]:
    """Return every setting that differs, by its path."""
    before = _flat({"recipe": old.recipe, **old.toolkit})
    after = _flat({"recipe": new.recipe, **new.toolkit})
    return {
        key: (before.get(key, "absent"), after.get(key, "absent"))
        for key in sorted(before.keys() | after.keys())
        if before.get(key) != after.get(key)
    }


def _flat(values: Mapping[str, object], path: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in values.items():
        if isinstance(value, Mapping):
            found |= _flat(value, f"{path}{key}.")
        else:
            listed = list(value) if isinstance(value, tuple) else value
            found[path + key] = str(listed)
    return found


def _join_documents(engine: "duckdb.DuckDBPyConnection", old: Side, new: Side) -> None:
    """Make the table `joined`: each document of either side, with the columns that differ."""
    names = [name for name in _columns(old) if name in _columns(new) and name != "id"]
    hashes = ", ".join(f"hash({name}) AS {name}" for name in names)
    shown = "id, source AS shown_source, site AS shown_site, title AS shown_title, raw_sha256 AS shown_raw"
    differing = ", ".join(f"if(o.{name} <> n.{name}, '{name}', NULL)" for name in names)
    engine.execute(f"""
        CREATE TABLE joined AS
        WITH o AS (SELECT {shown}, {hashes} FROM {_or_none(old, new)}),
        n AS (SELECT {shown}, {hashes} FROM {_or_none(new, old)})
        SELECT coalesce(o.id, n.id) AS id,
               coalesce(n.shown_source, o.shown_source) AS source,
               coalesce(n.shown_site, o.shown_site) AS site,
               coalesce(n.shown_title, o.shown_title) AS title,
               if(o.id IS NULL, 'added', if(n.id IS NULL, 'removed', 'changed')) AS what,
               o.shown_raw IS DISTINCT FROM n.shown_raw AS other_raw,
               if(o.id IS NULL OR n.id IS NULL, [],
                  list_filter([{differing}], lambda name: name IS NOT NULL)) AS columns
        FROM o FULL JOIN n ON o.id = n.id
    """)
    engine.execute("DELETE FROM joined WHERE what = 'changed' AND len(columns) = 0")


def _columns(side: Side) -> list[str]:
    return [str(column["name"]) for column in side.made.tables[TABLES[0].name].features]


def _or_none(side: Side, other: Side) -> str:
    """Return the documents of a side; a version without any is read as no rows of the other's."""
    here = side.scan(TABLES[0].name)
    return here if here is not NOTHING else f"(SELECT * FROM {other.scan(TABLES[0].name)} WHERE false)"


def _find_causes(
    engine: "duckdb.DuckDBPyConnection", old: Side, new: Side, settings: Mapping[str, tuple[str, str]]
) -> None:
    """Make the table `told`: `joined`, with the cause of each change."""
    passes = [key.removeprefix("passes.") for key in settings if key.startswith("passes.")]
    keys = [key.removeprefix("recipe.") for key in settings if key.startswith("recipe.")]
    keys = [key for key in keys if not key.startswith(TOLD_BY_THE_CARD)]
    recipe = f"recipe: {', '.join(keys)}" if keys else ""
    corpus = ", ".join(f"'{name}'" for name in sorted(BY_THE_CORPUS))
    engine.execute(f"CREATE TABLE edited AS {_edited(old, new)}")
    engine.execute(f"CREATE TABLE turned AS {_turned_down(old, 'was')} UNION ALL {_turned_down(new, 'now')}")
    engine.execute(f"CREATE TABLE beside AS {_beside(old, new)}")
    engine.execute("CREATE TABLE sites (site VARCHAR)")
    engine.executemany("INSERT INTO sites VALUES (?)", [[one] for one in ["", *_other_sites(old, new)]])
    engine.execute("CREATE TABLE passes (pass_id VARCHAR)")
    engine.executemany("INSERT INTO passes VALUES (?)", [[one] for one in ["", *passes]])
    engine.execute(
        f"""
        CREATE TABLE told AS
        SELECT id, source, title, what, columns, CASE
            WHEN what = 'removed' THEN coalesce(
                (SELECT min(why) FROM turned WHERE side = 'now' AND turned.source = joined.source),
                'raw file gone')
            WHEN what = 'added' THEN coalesce(
                (SELECT min('no longer rejected: ' || why) FROM turned
                 WHERE side = 'was' AND turned.source = joined.source),
                'new raw file')
            WHEN other_raw THEN 'raw file'
            WHEN corrected THEN 'corrections'
            WHEN declared THEN 'sidecar'
            WHEN pass IS NOT NULL THEN 'pass ' || pass
            WHEN len(list_filter(columns, lambda name: name NOT IN ({corpus}))) = 0 THEN 'the corpus'
            WHEN ? <> '' THEN ?
            WHEN site IN (FROM sites) AND 'recipe_sha256' IN columns THEN 'the site'
            ELSE 'software'
        END AS cause
        FROM joined LEFT JOIN (
            SELECT document_id, min(pass_id) AS pass FROM edited SEMI JOIN passes USING (pass_id)
            GROUP BY document_id
        ) ON document_id = id
        LEFT JOIN beside
        ON file = if(source IN (SELECT file FROM beside), source, regexp_replace(source, '#[0-9]+$', ''))
        """,
        [recipe, recipe],
    )


def _beside(old: Side, new: Side) -> str:
    """Return the SQL for the files beside which something changed, and what."""
    return f"""
        SELECT * FROM (
            SELECT file, o.declared IS DISTINCT FROM n.declared AS declared,
                   o.corrected IS DISTINCT FROM n.corrected AS corrected
            FROM ({_sidecars(old)}) AS o JOIN ({_sidecars(new)}) AS n USING (file)
        ) WHERE declared OR corrected
    """


def _sidecars(side: Side) -> str:
    """Return the SQL for the sidecars of each file; none for a version that did not keep them apart."""
    import pyarrow.parquet as pq

    files = [file for file in side.made.others if file.path == INPUTS]
    if not files or "corrected" not in pq.read_schema(side.folder / INPUTS).names:
        return "SELECT '' AS file, '' AS declared, '' AS corrected WHERE false"
    return f"SELECT source AS file, declared, corrected FROM {scan(side.folder, files)}"


def _other_sites(old: Side, new: Side) -> list[str]:
    """Return the sites of which the two versions know different things."""
    before, after = (known_sites.digests(known_sites.of_version(side.folder)) for side in (old, new))
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def _edited(old: Side, new: Side) -> str:
    """Return the SQL for the passes whose edits of a document are others than before."""
    columns = 'document_id, pass_id, start, "end", before, after'
    sides = [side.scan("edits") for side in (old, new)]
    sums = [
        f"(SELECT document_id, pass_id, bit_xor(hash({columns})) AS sum FROM {one} GROUP BY ALL)"
        if one is not NOTHING
        else "(SELECT '' AS document_id, '' AS pass_id, 0::UBIGINT AS sum WHERE false)"
        for one in sides
    ]
    return f"""
        SELECT document_id, pass_id FROM {sums[0]} AS o FULL JOIN {sums[1]} AS n USING (document_id, pass_id)
        WHERE o.sum IS DISTINCT FROM n.sum
    """


def _turned_down(side: Side, name: str) -> str:
    rejected = side.scan("rejected")
    if rejected is NOTHING:
        return f"SELECT '{name}' AS side, '' AS source, '' AS why WHERE false"
    why = "stage || ': ' || array_to_string(reasons, ', ')"
    return f"SELECT '{name}' AS side, source, {why} AS why FROM {rejected}"


def _rows(engine: "duckdb.DuckDBPyConnection", table: str, old: Side, new: Side) -> Rows:
    sizes = [side.made.tables[table].rows if table in side.made.tables else 0 for side in (old, new)]
    if table == TABLES[0].name:
        what = _counts(engine, "SELECT what FROM told")
        return Rows(before=sizes[0], after=sizes[1], **what)
    if old.made.written(table) == new.made.written(table):
        return Rows(before=sizes[0], after=sizes[1])
    sides = [
        f"SELECT hash(row) AS row FROM {side.scan(table)} AS row"
        if side.scan(table) is not NOTHING
        else "SELECT 0::UBIGINT AS row WHERE false"
        for side in (old, new)
    ]
    added, removed = (
        _number(engine, f"SELECT count(*) FROM ({one} EXCEPT ALL {other})")
        for one, other in (reversed(sides), sides)
    )
    return Rows(before=sizes[0], after=sizes[1], added=added, removed=removed)


def _examples(engine: "duckdb.DuckDBPyConnection") -> tuple[Example, ...]:
    """Return ten documents: some of each cause, the first by id, so that it is the same every time."""
    rows = engine.execute(f"""
        SELECT what, id, source, title, cause, columns FROM (
            SELECT *, row_number() OVER (PARTITION BY what, cause ORDER BY id) AS place FROM told
        ) ORDER BY place, what, cause, id LIMIT {EXAMPLES}
    """).fetchall()
    return tuple(
        Example(what=what, id=name, source=source, title=title, cause=cause, columns=tuple(columns))
        for what, name, source, title, cause, columns in rows
    )


def _counts(engine: "duckdb.DuckDBPyConnection", query: str) -> dict[str, int]:
    rows = engine.execute(
        f"SELECT value, count(*) AS n FROM ({query}) AS found(value) GROUP BY value ORDER BY n DESC, value"
    )
    return {str(value): int(n) for value, n in rows.fetchall()}


def _number(engine: "duckdb.DuckDBPyConnection", query: str) -> int:
    [(found,)] = engine.execute(query).fetchall()
    return int(found)
