import json
from dataclasses import replace
from pathlib import Path

import pytest

from corpus_tools import release
from corpus_tools.cli import exit_code
from corpus_tools.dataset import manifest
from corpus_tools.dataset.changes import as_json, markdown, text
from corpus_tools.dataset.diff import Difference, Example, Side, compare
from corpus_tools.dataset.gates import FIGURES, gate
from corpus_tools.dataset.marks import code, inline, isolated
from corpus_tools.errors import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, UsageError
from corpus_tools.recipe import Bounds, Duplicates, Keep, Publication, Recipe, Repairing
from corpus_tools.release import build
from tests.dataset.documents import scrapes

pytestmark = pytest.mark.usefixtures("unproved")


def difference(out: Path, old: str, new: str) -> Difference:
    sides = [Side(out / version, manifest.read(out / version)) for version in (old, new)]
    return compare(sides[0], sides[1], out.parent / "spill")


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of two versions: one document came, one went, one changed, one was rejected."""
    folder = tmp_path_factory.mktemp("two")
    raw, out = scrapes(folder / "raw", 8), folder / "processed"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(release, "load_back", lambda *_: None)
        publish_two(raw, out)
    return out


def publish_two(raw: Path, out: Path) -> None:
    build(raw, out, workers=1)
    scrapes(raw, 9)
    (raw / "beta" / "00000.txt").unlink()
    (raw / "alpha" / "00001.txt").write_bytes(b"")
    edited = raw / "alpha" / "00002.txt"
    edited.write_text(
        edited.read_text("utf-8") + "\n\n" + "The council met again in the evening. " * 20, "utf-8"
    )
    build(raw, out, workers=1)


def test_what_came_went_and_changed_and_why(two: Path) -> None:
    found = difference(two, "1.0.0", "1.1.0")
    documents = found.rows["documents"]
    assert (documents.before, documents.after) == (8, 7)
    assert (documents.added, documents.removed, documents.changed) == (1, 2, 1)
    assert found.rows["rejected"].added == 1
    assert found.causes == {"new raw file": 1, "raw file": 1, "raw file gone": 1, "read: unreadable": 1}
    assert {"text", "n_words", "raw_sha256"} <= set(found.columns)
    assert {example.what for example in found.examples} == {"added", "removed", "changed"}
    assert found.rows_changed
    drift = {one.name: one for one in found.drift}
    assert drift["body_length"].drift > 0.05
    assert drift["languages"].drift == 0
    assert found.settings == {}


def test_the_same_version_has_no_difference(two: Path) -> None:
    found = difference(two, "1.1.0", "1.1.0")
    assert not found.rows_changed
    assert found.causes == found.columns == {}
    assert all(one.drift == 0 for one in found.drift)
    assert "The same rows" in text(found)


def test_the_way_back_is_the_mirror(two: Path) -> None:
    found, back = difference(two, "1.0.0", "1.1.0"), difference(two, "1.1.0", "1.0.0")
    for name, rows in found.rows.items():
        assert (back.rows[name].added, back.rows[name].removed) == (rows.removed, rows.added)
    assert back.causes["no longer rejected: read: unreadable"] == 1


def test_a_recipe_that_changes_rows_is_named(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 6), tmp_path / "processed"
    build(raw, out, workers=1)
    recipe = Recipe(filters={"n_words": Bounds(min=1), "short_lines": Bounds(max=0.9)})
    recipe = replace(recipe, repair=Repairing(disable=("symbols",)))
    assert build(raw, out, recipe=recipe, workers=1).version == "1.1.0"
    found = difference(out, "1.0.0", "1.1.0")
    assert found.settings["recipe.filters.short_lines.max"] == ("absent", "0.9")
    assert found.settings["recipe.repair.disable"] == ("[]", "['symbols']")
    assert found.columns == {"recipe_sha256": 6}
    [cause] = found.causes
    assert cause.startswith("recipe: filters.short_lines.max")


def test_what_only_the_card_says_is_a_patch(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 3), tmp_path / "processed"
    build(raw, out, workers=1)
    assert build(raw, out, recipe=Recipe(dataset=Publication(title="New")), workers=1).version == "1.0.1"
    changes = (out / "1.0.1" / "CHANGES.md").read_text("utf-8")
    assert changes.startswith("# 1.0.1\n\nThe same rows as in 1.0.0; only what is said of them changed.")
    assert "`recipe.dataset.title`" in changes


def test_changes_are_published(two: Path) -> None:
    changes = (two / "1.1.0" / "CHANGES.md").read_text("utf-8")
    assert changes.startswith("# 1.1.0\n\nAgainst 1.0.0: 1 documents came, 2 went, 1 changed; there are 7.")
    log = (two / "CHANGELOG.md").read_text("utf-8")
    assert log.index("## 1.1.0") < log.index("## 1.0.0")
    assert "The first version: 8 documents" in log


def test_the_command(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--in", str(two)]
    assert exit_code(["diff", "1.0.0", "1.1.0", *where]) == EXIT_OK
    assert "1.0.0 -> 1.1.0\nAgainst 1.0.0: 1 documents came" in capsys.readouterr().out
    assert exit_code(["diff", str(two / "1.0.0"), "1.1.0", "--format", "json", *where]) == EXIT_OK
    assert json.loads(capsys.readouterr().out)["rows"]["documents"]["removed"] == 2
    gates = ["--fail-on", "drift.body_length>0.01", "--fail-on", "documents.removed>=3"]
    assert exit_code(["diff", "1.0.0", "1.1.0", *where, "--format", "markdown", *gates]) == EXIT_FINDINGS
    told = capsys.readouterr()
    assert told.out.startswith("# 1.1.0")
    assert "drift.body_length is" in told.err
    assert "removed" not in told.err
    assert exit_code(["diff", "1.0.0", "3.0.0", *where]) == EXIT_USAGE
    assert exit_code(["diff", "1.0.0", "1.1.0", *where, "--fail-on", "drift.body>1"]) == EXIT_USAGE


@pytest.mark.parametrize(
    "condition",
    [
        "drift",
        "drift.body_length=1",
        "drift.body_length>",
        "> 1",
        "documents.added>1.2.3",
        "documents.added>.",
    ],
)
def test_a_condition_has_a_figure_a_sign_and_a_number(condition: str) -> None:
    with pytest.raises(UsageError, match="expected a figure"):
        gate(condition)


def test_a_figure_that_is_not_known_is_named_with_the_nearest() -> None:
    with pytest.raises(UsageError, match=r'did you mean "drift\.body_length"'):
        gate("drift.body_lenght>1")
    with pytest.raises(UsageError, match="figures: drift"):
        gate("zzzzzz>1")


def test_every_figure_can_be_asked(two: Path) -> None:
    found = difference(two, "1.0.0", "1.1.0")
    for figure in FIGURES:
        assert gate(f"{figure}<0").failure(found) is None
        assert gate(f"{figure}>=0").failure(found) is not None


def test_nothing_of_a_scrape_gets_out_of_its_place(two: Path) -> None:
    found = difference(two, "1.0.0", "1.1.0")
    title = "</table>\x1b[31m| **x** [a](javascript:b)\n# \u0646\u0627\u0645\u0647 \u202e"
    bad = Example(what="changed", id="0" * 16, source="a`b|c\x07.txt", title=title, cause="raw file")
    told = replace(found, examples=(bad,))
    page = markdown(told)
    assert "</table>" not in page
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert '<bdi dir="auto">' in page
    assert "](javascript" not in page
    assert "\n# \u0646" not in page
    assert "\x1b" not in text(told)
    assert "\u2068" in text(told)
    assert json.loads(as_json(told))["examples"][0]["title"] == title


def test_marks() -> None:
    assert isolated("plain") == "plain"
    assert isolated("\u0646") == "\u2068\u0646\u2069"
    assert inline("a" * 200) == "a" * 160 + "..."
    assert code("a``b") == "``` a``b ```"
    assert code("a|b\nc") == "`a&#124;b c`"


def test_what_stands_beside_a_raw_file_is_named(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 6), tmp_path / "processed"
    records = [{"text": (raw / "alpha" / "00001.txt").read_text("utf-8") + f"\n\nNote {n}.\n"} for n in "ab"]
    (raw / "alpha" / "many.jsonl").write_text("\n".join(map(json.dumps, records)), "utf-8")
    (raw / "beta" / "00000.txt.json").write_text('{"published": "2024-03-01"}', "utf-8")
    recipe = Recipe(duplicates=Duplicates(keep=Keep.ALL))
    build(raw, out, recipe=recipe, workers=1)
    corrected = raw / "alpha" / "00002.txt.zones.toml"
    corrected.write_text('title = "A title by hand"\n', "utf-8")
    (raw / "alpha" / "many.jsonl.json").write_text('{"site": "gamma"}', "utf-8")
    (raw / "beta" / "00003.txt.json").write_text('{"site": "gamma"}', "utf-8")
    build(raw, out, recipe=recipe, workers=1)
    found = difference(out, "1.0.0", "1.1.0")
    assert found.causes == {"sidecar": 3, "corrections": 1}
    corrected.unlink()
    build(raw, out, recipe=recipe, workers=1)
    assert difference(out, "1.1.0", "1.2.0").causes == {"corrections": 1}
    made = manifest.read(out / "1.2.0")
    older = Side(out / "1.2.0", replace(made, others=[]))  # of a toolkit that kept no sidecars apart
    now = Side(out / "1.1.0", manifest.read(out / "1.1.0"))
    assert compare(older, now, tmp_path / "spill").causes == {"software": 1}
