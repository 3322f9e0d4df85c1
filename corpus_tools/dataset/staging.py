"""Write a version into its folder: tables, index, manifest, cards."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.corpus.sites import Learned, to_toml
from corpus_tools.dataset import assemble, card, changes, croissant, disk, manifest, versions, writer
from corpus_tools.dataset.changes import first_changes, markdown
from corpus_tools.dataset.commons import Known, in_common
from corpus_tools.dataset.diff import Difference, Side, compare
from corpus_tools.dataset.facts import figures
from corpus_tools.dataset.history import INDEX
from corpus_tools.dataset.manifest import Manifest
from corpus_tools.dataset.neighbours import HISTORY
from corpus_tools.dataset.reuse import rows_key
from corpus_tools.dataset.schema import MASTHEADS, PAIRS, TABLES, Table, arrow_schema, schema_sha256
from corpus_tools.dataset.stock import INPUTS
from corpus_tools.dataset.toolkit import toolkit
from corpus_tools.dataset.versions import Change
from corpus_tools.dataset.writer import Written
from corpus_tools.recipe import Recipe
from corpus_tools.segment.sites import SITES

if TYPE_CHECKING:
    import pyarrow as pa

AUTO = "auto"
REPORT = "report.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What goes into a version: the plan of its tables, its stock, the texts so far, the rest.

    `asked` is the version that was asked for, or AUTO; `report` draws the version as a page.
    """

    plan: assemble.Plan
    stock: "pa.Table"
    history: Iterable["pa.Table"]
    stock_sha256: str
    key: str
    fingerprints: str
    recipe: Recipe
    sites: dict[str, Learned]
    asked: str
    parent: Side | None
    known: Known
    report: Callable[[Path, Manifest], str]


def write_version(content: Content, folder: Path, spill: Path, done: Callable[[Table], None]) -> Manifest:
    """Write everything into an empty folder and return its manifest; call `done` for each table."""
    recipe = content.recipe
    disk.make_folder(folder)
    known = content.known
    common = in_common(content.plan, known)
    plan = replace(content.plan, mastheads=common.ids)
    written: dict[str, list[Written]] = {}
    for table in TABLES:
        if table.follows_splits:
            written[table.name] = assemble.assemble_split(plan, table, folder)
        elif table is MASTHEADS:
            rows = common.masthead_table(known, _version_with_rows(content))
            written[table.name] = assemble.assemble_whole(table, rows, folder)
        elif table is PAIRS:
            written[table.name] = assemble.assemble_whole(table, common.pair_table(), folder)
        else:
            written[table.name] = assemble.assemble_whole(table, assemble.rejected_rows(plan), folder)
        done(table)
    disk.make_folder(folder / Path(INDEX).parent)
    others = [
        _other(folder, INPUTS, [content.stock], content.stock.schema),
        _other(folder, INDEX, content.history, arrow_schema(HISTORY)),
    ]
    if content.sites:  # before the difference, which tells of them
        disk.write(folder / SITES, to_toml(content.sites).encode())
        others.append(writer.described(folder / SITES, folder))
    tables = manifest.table_facts(written)
    made = Manifest(
        version="",
        parent=content.parent.made.version if content.parent else None,
        key=content.key,
        stock_sha256=content.stock_sha256,
        recipe_sha256=recipe.sha256,
        schema_sha256=schema_sha256(),
        fingerprints=content.fingerprints,
        rows_key=rows_key(recipe),
        recipe=asdict(recipe),
        toolkit=toolkit(),
        tables=tables,
        others=others,
        facts=figures(folder, written, spill),
    )
    difference = compare(content.parent, Side(folder, made), spill) if content.parent else None
    made = replace(made, version=_version(content.asked, difference))
    told = first_changes(made) if difference is None else markdown(replace(difference, new=made.version))
    pages = {changes.FILE: told.encode(), card.FILE: card.version_card(made, recipe.dataset)}
    pages[croissant.FILE] = croissant.croissant(made, recipe.dataset)
    pages[REPORT] = content.report(folder, made).encode()
    for name, data in pages.items():
        disk.write(folder / name, data)
    made = replace(made, others=others + [writer.described(folder / name, folder) for name in pages])
    disk.write(folder / manifest.FILE, made.to_bytes())
    return made


def _other(folder: Path, name: str, groups: Iterable["pa.Table"], schema: "pa.Schema") -> Written:
    size = writer.write_parquet(folder / name, groups, schema)
    return writer.described(folder / name, folder, size)


def _version_with_rows(content: Content) -> str:
    """Return the number of this version if it has a new masthead: then it has new rows."""
    if content.asked != AUTO or content.parent is None:
        return versions.FIRST if content.asked == AUTO else content.asked
    other = content.parent.made.schema_sha256 != schema_sha256()
    return versions.next_version(content.parent.made.version, Change.SCHEMA if other else Change.ROWS)


def _version(asked: str, difference: Difference | None) -> str:
    """Return the number of the new version: as asked, or worked out from what changed."""
    if asked != AUTO:
        return asked
    if difference is None:
        return versions.FIRST
    change = Change.ROWS if difference.rows_changed else Change.METADATA
    return versions.next_version(difference.old, Change.SCHEMA if difference.schema_changed else change)
