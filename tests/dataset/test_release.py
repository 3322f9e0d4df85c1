"""The main job, from a folder of scrapes to a dataset that loads."""

import hashlib
import json
import os
import random
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest

from corpus_tools.cli import exit_code
from corpus_tools.dataset import card, disk, versions
from corpus_tools.dataset.load import load
from corpus_tools.dataset.talk import Silence
from corpus_tools.errors import EXIT_INPUT, EXIT_OK, EXIT_USAGE, InputError, ReleaseError, UsageError
from corpus_tools.recipe import Bounds, Publication, Recipe
from corpus_tools.release import build
from tests.dataset.documents import prose, scrapes
from tests.dataset.faults import Fault, FaultyOs

LOAD_ALL = """
import json, sys, datasets
datasets.disable_progress_bars()
root = sys.argv[1]
found = {}
for path in (root, root + "/1.0.0", root + "/1.1.0"):
    for name in datasets.get_dataset_config_names(path):
        whole = {split: table.num_rows for split, table in datasets.load_dataset(path, name).items()}
        stream = datasets.load_dataset(path, name, streaming=True)
        assert whole == {split: sum(1 for _ in rows) for split, rows in stream.items()}
        found[path.removeprefix(root) + ":" + name] = sum(whole.values())
default = datasets.load_dataset(root)
found["default"] = sum(table.num_rows for table in default.values())
print(json.dumps(found))
"""


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of each file of a dataset, the lock aside."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != versions.LOCK
    }


def test_everything_that_is_published_loads(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw"), tmp_path / "processed"
    (raw / "alpha" / "empty.txt").write_bytes(b"")
    first = build(raw, out, workers=1)
    scrapes(raw, 14)
    second = build(raw, out, workers=2)
    assert (first.version, second.version) == ("1.0.0", "1.1.0")
    assert (first.n_documents, second.n_documents) == (12, 14)
    assert (first.n_rejected, first.n_unreadable) == (1, 1)
    assert first.rejected == {"unreadable": 1}
    done = subprocess.run(
        [sys.executable, "-c", LOAD_ALL, str(out)], capture_output=True, check=True, env=dict(os.environ)
    )
    found = json.loads(done.stdout)
    assert found["default"] == found[":documents"] == found[":documents-1.1.0"] == 14
    assert found[":documents-1.0.0"] == found["/1.0.0:documents"] == 12
    assert found["/1.1.0:documents"] == 14
    assert found[":rejected"] == 1
    assert found[":segments"] > 14
    assert load(out, version="1.0.0").num_rows == {
        split: table.num_rows for split, table in load(out, "documents", "1.0.0").items()
    }


@pytest.mark.usefixtures("unproved")
def test_building_again_publishes_nothing_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw, out = scrapes(tmp_path / "raw", 4), tmp_path / "processed"
    assert exit_code(["build", str(raw), str(out), "--workers", "1"]) == EXIT_OK
    before = digests(out)
    told = capsys.readouterr()
    assert "version     1.0.0, new" in told.out
    assert f'datasets.load_dataset("{out.as_posix()}")' in told.out
    assert "processing" in told.err
    assert exit_code(["build", str(raw), str(out)]) == EXIT_OK
    assert "unchanged: nothing new was published" in capsys.readouterr().out
    assert digests(out) == before
    assert exit_code(["build", str(raw), str(out), "--quiet"]) == EXIT_OK
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("unproved")
def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    raw = scrapes(tmp_path / "raw", 9)
    (raw / "beta" / "bad.txt").write_bytes(b"\x00\x01\x02" * 50)
    for workers in (1, 2):
        build(raw, tmp_path / str(workers) / "processed", workers=workers)
    assert digests(tmp_path / "1") == digests(tmp_path / "2")


@pytest.mark.usefixtures("unproved")
def test_an_interrupted_build_is_forgotten_by_the_next(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 3), tmp_path / "processed"
    (out / versions.WORKSPACE / "work").mkdir(parents=True)
    (out / versions.WORKSPACE / "work" / "documents-00000-00000.parquet").write_bytes(b"half")
    build(raw, out, workers=1)
    build(raw, tmp_path / "other" / "processed", workers=1)
    assert digests(out) == digests(tmp_path / "other" / "processed")


@pytest.mark.usefixtures("unproved")
def test_a_card_left_behind_is_brought_up_to_the_ledger(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 3), tmp_path / "processed"
    build(raw, out, workers=1)
    whole = digests(out)
    (out / "README.md").unlink()
    assert not build(raw, out).published
    assert digests(out) == whole


def test_bad_paths_are_refused(tmp_path: Path) -> None:
    raw = scrapes(tmp_path / "raw", 1)
    with pytest.raises(UsageError, match="lies inside"):
        build(raw, raw / "processed")
    with pytest.raises(UsageError, match="lies inside"):
        build(raw, tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError, match="found a file"):
        build(raw, tmp_path / "file")


def test_nothing_to_read_is_an_error_and_leaves_no_version(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        build(tmp_path / "nowhere", tmp_path / "processed")
    (tmp_path / "raw").mkdir()
    with pytest.raises(InputError, match="no files"):
        build(tmp_path / "raw", tmp_path / "processed")
    (tmp_path / "raw" / "empty.txt").write_bytes(b"")
    with pytest.raises(ReleaseError, match="none of 1 files gave a document"):
        build(tmp_path / "raw", tmp_path / "processed")
    assert versions.read_ledger(tmp_path / "processed") == ()


@pytest.mark.usefixtures("unproved")
def test_unreadable_files_are_named_and_the_rest_is_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, out = scrapes(tmp_path / "raw", 3), tmp_path / "processed"
    (raw / "alpha" / "em\x1b[2Jpty.txt").write_bytes(b"")
    assert exit_code(["build", str(raw), str(out), "--workers", "1"]) == EXIT_INPUT
    told = capsys.readouterr()
    assert "published   3 documents" in told.out
    assert "rejected    1: unreadable 1" in told.out
    assert "not published: alpha/em\\x1b[2Jpty.txt: the file is empty" in told.err
    assert exit_code(["build", str(raw), str(out)]) == EXIT_INPUT


def test_a_version_that_does_not_load_is_not_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw, out = scrapes(tmp_path / "raw", 2), tmp_path / "processed"
    monkeypatch.setattr(card, "version_card", lambda *_: b"---\nconfigs: 3\n---\n")
    with pytest.raises(ReleaseError, match="does not load and is not published"):
        build(raw, out, workers=1)
    assert versions.read_ledger(out) == ()


@pytest.mark.usefixtures("unproved")
def test_a_given_version_and_a_bad_one(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 2), tmp_path / "processed"
    assert build(raw, out, version="2.3.4", workers=1).version == "2.3.4"
    scrapes(raw, 3)
    with pytest.raises(UsageError, match="three numbers"):
        build(raw, out, version="next", workers=1)


@pytest.mark.parametrize("arguments", [["--workers", "0"], ["--recipe", "nowhere.toml"], ["--wrkers", "2"]])
def test_bad_options(tmp_path: Path, arguments: list[str]) -> None:
    raw = scrapes(tmp_path / "raw", 1)
    assert exit_code(["build", str(raw), str(tmp_path / "processed"), *arguments]) == EXIT_USAGE


@pytest.mark.usefixtures("unproved")
def test_a_full_disk_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw, out = scrapes(tmp_path / "raw", 2), tmp_path / "processed"
    monkeypatch.setattr(disk, "os", FaultyOs(Fault.FULL, 12))
    with pytest.raises(ReleaseError, match=r"No space left on device\. Nothing was published"):
        build(raw, out, workers=1)


@pytest.mark.usefixtures("unproved")
@pytest.mark.parametrize("kind", [duckdb.IOException, duckdb.OutOfMemoryException])
def test_what_the_engine_lacks_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    def fails(*_: object) -> None:
        raise kind("IO Error: no room\nSee also: a page")

    monkeypatch.setattr("corpus_tools.dataset.staging.figures", fails)
    with pytest.raises(ReleaseError, match=r"^IO Error: no room\. Nothing was published"):
        build(scrapes(tmp_path / "raw", 2), tmp_path / "processed", workers=1)


@pytest.mark.usefixtures("unproved")
def test_filters_duplicates_and_what_the_corpus_has_in_common(tmp_path: Path) -> None:
    raw, out = tmp_path / "raw", tmp_path / "processed"
    head = "\u0646\u0648\u0627\u06cc \u0628\u0627\u063a\nSection\t\u0628\u062e\u0634\n\n"
    rng = random.Random(3)
    body = prose(rng)
    for number, text in enumerate((body, body, prose(rng), "Too short.")):
        path = raw / "bagh" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{head}A headline\n\n{text}\n", "utf-8")
    done = build(raw, out, recipe=Recipe(filters={"n_words": Bounds(min=20)}), workers=1)
    assert (done.n_documents, done.rejected) == (2, {"duplicate": 1, "n_words": 1})
    rejected = {row["stage"]: row for row in rows(done.path, "rejected")}
    assert rejected["filter"]["message"].endswith("below the least of 20")
    documents = rows(done.path, "documents")
    assert any(f"document {row['id']}" in rejected["duplicates"]["message"] for row in documents)
    [masthead] = rows(done.path, "mastheads")
    assert masthead["first_seen"] == "1.0.0"
    assert {row["masthead_id"] for row in documents} == {masthead["masthead_id"]}
    assert {row["quality"]["placeholders"] for row in documents} == {0.0}


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    files = sorted((folder / table).glob("*.parquet"))
    found: list[dict[str, Any]] = pq.read_table(files).to_pylist()
    return found


class Heard(Silence):
    """Keeps what a build says."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, line: str) -> None:
        self.lines.append(line)


@pytest.mark.usefixtures("unproved")
def test_a_day_that_nobody_names_is_asked_for(tmp_path: Path) -> None:
    raw, asked, named = scrapes(tmp_path / "raw", 2), Heard(), Heard()
    build(raw, tmp_path / "one", workers=1, talk=asked)
    assert ["date = 2024-05-01 under [dataset]" in line for line in asked.lines] == [True]
    dated = Recipe(dataset=Publication(date=date(2024, 5, 1)))
    build(raw, tmp_path / "two", recipe=dated, workers=1, talk=named)
    assert named.lines == []
