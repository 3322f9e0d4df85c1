"""A version that was tampered with does not verify, and the message says where."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import mlcroissant
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from huggingface_hub import DatasetCard

from corpus_tools import release
from corpus_tools.cli import exit_code
from corpus_tools.dataset import croissant, manifest, versions, writer
from corpus_tools.dataset.schema import table_named
from corpus_tools.dataset.verify import verify
from corpus_tools.errors import EXIT_FINDINGS, EXIT_OK
from corpus_tools.recipe import Bounds, Recipe
from corpus_tools.release import build, rebuild
from tests.dataset.documents import scrapes

if TYPE_CHECKING:
    from corpus_tools.dataset.versions import Entry


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with raw files and two versions."""
    folder = tmp_path_factory.mktemp("corpus")
    recipe = Recipe(filters={"n_words": Bounds(min=5)})
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(release, "load_back", lambda *_: None)
        patched.setattr("corpus_tools.dataset.verify.load_back", lambda *_: None)
        raw = scrapes(folder / "raw", 14)
        (raw / "alpha" / "note.txt").write_text("\u0646\u0627\u0645\u0647\n\nA \u201cnote\u201d.\n", "utf-8")
        build(raw, folder / "processed", recipe=recipe, workers=1)
        scrapes(raw, 16)
        build(raw, folder / "processed", recipe=recipe, workers=1)
        yield folder


def found(out: Path, scratch: Path, version: str | None = None) -> dict[str, list[str]]:
    return {
        name: wrong for name, wrong in verify(out, versions.entry_of(out, version), scratch).items() if wrong
    }


def test_what_was_published_verifies(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = corpus / "processed"
    assert found(out, tmp_path) == found(out, tmp_path, "1.0.0") == {}
    assert exit_code(["verify", str(out), "1.0.0", "--rebuild", str(corpus / "raw")]) == EXIT_FINDINGS
    assert f"{corpus / 'raw'} is not what 1.0.0 was made from: " in capsys.readouterr().out
    assert exit_code(["verify", str(out), "--rebuild", str(corpus / "raw")]) == EXIT_OK
    assert capsys.readouterr().out.endswith("1.1.0 verifies\n")


def republished(out: Path, change: Callable[[Path], None]) -> None:
    """Change the newest version and make manifest and ledger say that it was always so."""
    ledger = versions.read_ledger(out)
    folder = out / ledger[-1].version
    change(folder)
    made = manifest.read(folder)
    tables = {
        name: replace(
            facts,
            files={
                split: [described(folder, file.path) for file in files]
                for split, files in facts.files.items()
            },
        )
        for name, facts in made.tables.items()
    }
    others = [described(folder, file.path) for file in made.others]
    (folder / manifest.FILE).write_bytes(replace(made, tables=tables, others=others).to_bytes())
    digest = described(folder, manifest.FILE).sha256
    counts = {name: facts.rows for name, facts in tables.items()}
    entry = replace(ledger[-1], manifest_sha256=digest, counts=counts)
    (out / versions.LEDGER).write_bytes(versions.ledger_bytes((*ledger[:-1], entry)))


def described(folder: Path, path: str) -> writer.Written:
    rows = pq.read_metadata(folder / path).num_rows if path.endswith(".parquet") else 0
    return writer.described(folder / path, folder, writer.Size(rows, rows))


def with_rows(table: str, change: Callable[[list[dict[str, object]]], object]) -> Callable[[Path], None]:
    """Return what changes the rows of a table's first training file."""

    def work(folder: Path) -> None:
        path = folder / table / "train-00000-of-00001.parquet"
        rows = pq.read_table(path).to_pylist()
        change(rows)
        made = writer.to_table(table_named(table), rows)
        path.unlink()
        writer.write_parquet(path, [made], made.schema)

    return work


def renamed_column(folder: Path) -> None:
    for file in (folder / "rejected").glob("*.parquet"):
        table = pq.read_table(file)
        pq.write_table(table.rename_columns(["other", *table.column_names[1:]]), file)


def other_type(folder: Path) -> None:
    path = folder / "segments" / "train-00000-of-00001.parquet"
    table = pq.read_table(path)
    place = table.column_names.index("index")
    pq.write_table(table.set_column(place, "index", table["index"].cast(pa.int64())), path)


def moved(folder: Path) -> None:
    """Move a document of the training split to another one, with its rows."""
    for table, key in (("documents", "id"), ("segments", "document_id"), ("edits", "document_id")):
        train = folder / table / "train-00000-of-00001.parquet"
        other = next(path for path in sorted((folder / table).glob("*.parquet")) if path != train)
        rows, more = pq.read_table(train), pq.read_table(other)
        first = pq.read_table(folder / "segments" / "train-00000-of-00001.parquet")["document_id"][0]
        name = first if table == "documents" else victim[0]
        victim[:] = [name]
        keys = [column.as_py() for column in rows[key]]
        there = pa.array([one == name.as_py() for one in keys])
        order = [(column, "ascending") for column in table_named(table).key]
        pq.write_table(pa.concat_tables([more, rows.filter(there)]).sort_by(order), other)
        pq.write_table(rows.filter(pa.compute.invert(there)), train)


victim: list[pa.Scalar] = []


def card_of_another(folder: Path) -> None:
    page = (folder / "README.md").read_text("utf-8")
    (folder / "README.md").write_text(page.replace("num_examples: ", "num_examples: 1"), "utf-8")


def croissant_without(key: str) -> Callable[[Path], None]:
    def work(folder: Path) -> None:
        plain = json.loads((folder / croissant.FILE).read_bytes())
        del plain[key]
        (folder / croissant.FILE).write_text(json.dumps(plain | {"distribution": plain["distribution"][1:]}))

    return work


TAMPERING: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "rows out of order": (
        with_rows("documents", lambda rows: rows.reverse()),
        "order of rows",
        "stands after",
    ),
    "another id": (with_rows("documents", lambda rows: rows[0].update(id="0" * 16)), "ids", "source: 0000"),
    "a lost segment": (with_rows("segments", lambda rows: rows.pop(0)), "tiling", "not numbered from 0"),
    "overlap": (
        with_rows("segments", lambda rows: rows[1].update(spans=rows[0]["spans"])),
        "tiling",
        "spans of its segments overlap",
    ),
    "no span": (with_rows("segments", lambda rows: rows[1].update(spans=[])), "tiling", "has no span"),
    "an edit of nothing": (
        with_rows("edits", lambda rows: rows[0].update(after=rows[0]["before"])),
        "edits",
        "changes nothing",
    ),
    "a lost edit": (with_rows("edits", lambda rows: rows.pop()), "edits", "not as many"),
    "a straddling cluster": (
        with_rows("documents", lambda rows: [row.update(duplicate_cluster="f" * 16) for row in rows]),
        "splits",
        "",
    ),
    "an edit of another pass": (
        with_rows("edits", lambda rows: rows[0].update(pass_id="made-up")),
        "agreement",
        "edits of a pass are not as many",
    ),
    "an edit outside": (
        with_rows("edits", lambda rows: rows[0].update(start=10**6, end=10**6 + 1)),
        "agreement",
        "an edit of letters lies in no segment",
    ),
    "a masthead without an id": (
        with_rows("documents", lambda rows: rows[0].update(masthead_id=None)),
        "agreement",
        "the masthead has no id",
    ),
    "a masthead of one document more": (
        with_rows("mastheads", lambda rows: rows[0]["variants"][0].update(n_documents=99)),  # type: ignore[index]  # a row is plain values
        "agreement",
        "its variants are not those of the documents",
    ),
    "a masthead that nobody has": (
        with_rows("mastheads", lambda rows: rows[0].update(lines=["Other"])),
        "agreement",
        "not its commonest variant",
    ),
    "a span too short": (
        with_rows("segments", lambda rows: [row.update(spans=[[n, n]]) for n, row in enumerate(rows)]),
        "agreement",
        "longer than its spans",
    ),
    "another site": (
        with_rows("documents", lambda rows: rows[0].update(site="gamma")),
        "figures",
        "`sites` is not what the tables count",
    ),
    "no such zone": (
        with_rows("segments", lambda rows: rows[0].update(zone="middle")),
        "texts",
        "(zone or role of a segment)",
    ),
    "another column": (renamed_column, "schemas", "other columns"),
    "another type": (other_type, "schemas", "other types"),
    "a split that changed": (moved, "splits", "another split in 1.0.0"),
    "another card": (card_of_another, "card and croissant", "configuration documents is not"),
    "croissant without a creator": (
        croissant_without("creator"),
        "card and croissant",
        "creator is required",
    ),
}


def test_rebuilding_sees_what_was_tampered_with(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "processed"
    shutil.copytree(corpus / "processed", out)
    republished(out, TAMPERING["another site"][0])
    wrong = rebuild(corpus / "raw", out, versions.entry_of(out, None))
    assert "documents/train-00000-of-00001.parquet comes out differently" in wrong


@pytest.mark.parametrize("case", [case for case in TAMPERING if case != "a straddling cluster"])
def test_tampering_that_hides_behind_new_digests_is_seen(corpus: Path, tmp_path: Path, case: str) -> None:
    change, check, message = TAMPERING[case]
    out = tmp_path / "processed"
    shutil.copytree(corpus / "processed", out)
    republished(out, change)
    wrong = found(out, tmp_path)
    assert check in wrong
    assert any(message in line for line in wrong[check])


def test_a_straddling_cluster_is_seen(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "processed"
    shutil.copytree(corpus / "processed", out)

    def join(folder: Path) -> None:
        for path in (folder / "documents").glob("*.parquet"):
            rows = [row | {"duplicate_cluster": "f" * 16} for row in pq.read_table(path).to_pylist()]
            made = writer.to_table(table_named("documents"), rows)
            writer.write_parquet(path, [made], made.schema)

    republished(out, join)
    assert found(out, tmp_path)["splits"] == ["near-duplicates are in two splits: cluster: ffffffffffffffff"]


@pytest.mark.parametrize(
    ("change", "check", "message"),
    [
        (lambda folder: (folder / "README.md").unlink(), "files", "README.md is missing"),
        (lambda folder: (folder / "README.md").write_text("x"), "files", "README.md is not the file"),
        (lambda folder: (folder / "new.txt").write_text("x"), "files", "new.txt was added later"),
        (lambda folder: (folder / "manifest.json").write_text("{"), "manifest", "not the manifest"),
        (
            lambda folder: (folder / "manifest.json").write_text(
                (folder / "manifest.json").read_text() + " "
            ),
            "manifest",
            "not the one that the ledger names",
        ),
    ],
)
def test_files_that_are_not_those_published(
    corpus: Path, tmp_path: Path, change: Callable[[Path], object], check: str, message: str
) -> None:
    out = tmp_path / "processed"
    shutil.copytree(corpus / "processed", out)
    change(out / "1.1.0")
    wrong = found(out, tmp_path)
    assert list(wrong) == [check]
    assert message in wrong[check][0]
    assert exit_code(["verify", str(out)]) == EXIT_FINDINGS


def test_a_ledger_that_speaks_of_another_version(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "processed"
    shutil.copytree(corpus / "processed", out)
    shutil.move(out / "1.1.0", out / "1.2.0")
    last = versions.entry_of(out, "1.1.0")
    entry: Entry = replace(last, version="1.2.0", counts={})
    wrong = verify(out, entry, tmp_path)["manifest"]
    assert wrong[0] == "the folder 1.2.0 holds version 1.1.0"
    assert wrong[1].startswith("the ledger counts {}")


@pytest.mark.filterwarnings("ignore:The inplace keyword")  # mlcroissant uses pandas so
@pytest.mark.filterwarnings("ignore:.*ConjunctiveGraph:DeprecationWarning")  # mlcroissant uses an old name
def test_croissant_is_what_the_specification_and_the_library_want(corpus: Path) -> None:
    path = corpus / "processed" / "1.1.0" / croissant.FILE
    plain = json.loads(path.read_bytes())
    assert list(croissant.problems(plain)) == []
    assert plain["prov:wasDerivedFrom"]["prov:label"] == "1.0.0"
    loaded = mlcroissant.Dataset(jsonld=str(path))
    assert loaded.metadata.ctx.issues.errors == set()
    assert loaded.metadata.ctx.issues.warnings == set()
    assert sum(1 for _ in loaded.records("documents")) == 16
    for key in croissant.REQUIRED:
        assert f"{key} is required and not there" in list(croissant.problems({**plain, key: None}))
    broken = {
        **plain,
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "distribution": [{"@type": "cr:FileObject", "@id": "a"}],
        "recordSet": [{"field": [{"@id": "x"}, {"@id": "y", "dataType": "sc:Text", "source": {}}]}],
    }
    wrong = list(croissant.problems(broken))
    assert "sha256 of a file is required and not there" in wrong
    assert "x has no dataType" in wrong
    assert "y is of no file that is there" in wrong


def test_a_day_that_nobody_names_is_said_to_be_unknown(corpus: Path) -> None:
    made = manifest.read(corpus / "processed" / "1.1.0")
    for newest, day in ((None, croissant.EPOCH), ("2016-02-12", "2016-02-12")):
        undated = replace(made, facts=made.facts | {"newest": newest})
        plain = json.loads(croissant.croissant(undated, Recipe().dataset))
        assert list(croissant.problems(plain)) == []
        assert plain["datePublished"] == day
        assert f"not named: {'that of the newest document, ' if newest else ''}{day}" in plain["description"]
        dated = json.loads(croissant.croissant(undated, replace(Recipe().dataset, date=date(2024, 5, 1))))
        assert (dated["datePublished"], dated["description"]) == ("2024-05-01", Recipe().dataset.description)


@pytest.mark.parametrize("place", ["README.md", "1.0.0/README.md", "1.1.0/README.md"])
def test_cards_are_valid_for_the_hub(corpus: Path, place: str) -> None:
    card = DatasetCard.load(corpus / "processed" / place)
    plain = card.data.to_dict()
    assert plain["license"] == "other"
    assert plain["configs"][0]["default"] is True
    assert {"config_name", "data_files"} <= set(plain["configs"][1])
    assert str(card.data)  # the hub's own writer can write it
    names = [info["config_name"] for info in plain["dataset_info"]]
    assert names == [config["config_name"] for config in plain["configs"]]


@pytest.mark.parametrize("column", ["text", "masthead", "n_words"])
def test_a_document_that_is_not_what_its_segments_make(corpus: Path, tmp_path: Path, column: str) -> None:
    out = tmp_path / "processed"
    shutil.copytree(corpus / "processed", out)

    def change(folder: Path) -> None:
        [path] = sorted((folder / "documents").glob("train-*"))
        table = pq.read_table(path)
        values = table[column].to_pylist()
        values[0] = values[0] + ("!" if isinstance(values[0], str) else 1)
        place = table.schema.get_field_index(column)
        pq.write_table(
            table.set_column(place, table.schema.field(place), pa.array(values, table.schema.types[place])),
            path,
        )

    republished(out, change)
    wrong = found(out, tmp_path / "scratch")
    assert any(f"({column})" in one for one in wrong["texts"])
