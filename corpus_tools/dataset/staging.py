"""Write a version into its folder: tables, index, manifest, cards."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.dataset import assemble, card, disk, manifest, versions, writer
from corpus_tools.dataset.commons import Known, in_common
from corpus_tools.dataset.facts import figures
from corpus_tools.dataset.history import INDEX
from corpus_tools.dataset.manifest import Manifest, TableFacts
from corpus_tools.dataset.neighbours import HISTORY
from corpus_tools.dataset.schema import MASTHEADS, PAIRS, TABLES, Table, arrow_schema, schema_sha256
from corpus_tools.dataset.toolkit import toolkit
from corpus_tools.dataset.versions import Change
from corpus_tools.dataset.writer import Written
from corpus_tools.recipe import Recipe

if TYPE_CHECKING:
    import pyarrow as pa

AUTO = "auto"
INPUTS = "index/inputs.parquet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What goes into a version: the plan of its tables, its stock, the texts so far, the rest.

    `asked` is the version that was asked for, or AUTO.
    """

    plan: assemble.Plan
    stock: "pa.Table"
    history: Iterable["pa.Table"]
    stock_sha256: str
    key: str
    fingerprints: str
    recipe: Recipe
    asked: str
    parent: Manifest | None
    known: Known


def write_version(content: Content, folder: Path, spill: Path, done: Callable[[Table], None]) -> Manifest:
    """Write everything into an empty folder and return its manifest; call `done` for each table."""
    recipe, parent = content.recipe, content.parent
    disk.make_folder(folder)
    known = content.known
    common = in_common(content.plan, known)
    plan = replace(content.plan, mastheads=common.ids)
    written: dict[str, list[Written]] = {}
    for table in TABLES:
        if table.follows_splits:
            written[table.name] = assemble.assemble_split(plan, table, folder)
        elif table is MASTHEADS:
            # a version with a new masthead has new rows, so its number is known already
            rows = common.masthead_table(known, _version(content.asked, parent, {}))
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
    tables = manifest.table_facts(written)
    made = Manifest(
        version=_version(content.asked, parent, tables),
        parent=parent.version if parent else None,
        key=content.key,
        stock_sha256=content.stock_sha256,
        recipe_sha256=recipe.sha256,
        schema_sha256=schema_sha256(),
        fingerprints=content.fingerprints,
        recipe=asdict(recipe),
        toolkit=toolkit(),
        tables=tables,
        others=others,
        facts=figures(folder, written, spill),
    )
    disk.write(folder / card.FILE, card.version_card(made, recipe.dataset))
    disk.write(folder / manifest.FILE, made.to_bytes())
    return made


def _other(folder: Path, name: str, groups: Iterable["pa.Table"], schema: "pa.Schema") -> Written:
    size = writer.write_parquet(folder / name, groups, schema)
    return writer.described(folder / name, folder, size)


def _version(asked: str, parent: Manifest | None, tables: dict[str, TableFacts]) -> str:
    """Return the number of the new version: as asked, or worked out from what changed."""
    if asked != AUTO:
        return asked
    if parent is None:
        return versions.FIRST
    if parent.schema_sha256 != schema_sha256():
        return versions.next_version(parent.version, Change.SCHEMA)
    same = {name: facts.files for name, facts in parent.tables.items()} == {
        name: facts.files for name, facts in tables.items()
    }
    return versions.next_version(parent.version, Change.METADATA if same else Change.ROWS)
