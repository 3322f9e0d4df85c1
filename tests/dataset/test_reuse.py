"""Rows that are reused are the rows that would be made."""

import json
import shutil
from pathlib import Path

import pytest

from corpus_tools.dataset.reuse import rows_key
from corpus_tools.dataset.talk import Silence
from corpus_tools.recipe import (
    Bounds,
    Duplicates,
    Keep,
    PersonalData,
    PiiKind,
    Publication,
    Recipe,
    Splitting,
)
from corpus_tools.release import build
from tests.dataset.documents import scrapes
from tests.dataset.test_release import digests

pytestmark = pytest.mark.usefixtures("unproved")


class Counting(Silence):
    """Hears how many files are processed."""

    def __init__(self) -> None:
        self.processed = -1

    def begin(self, stage: str, total: int) -> None:
        if stage == "processing":
            self.processed = total


def built(raw: Path, out: Path, recipe: Recipe | None = None, *, reusing: bool = True) -> int:
    """Build and return how many files were processed."""
    talk = Counting()
    build(raw, out, recipe=recipe, workers=1, reuse=reusing, talk=talk)
    return talk.processed


def grown(raw: Path) -> int:
    """Change a corpus in every way there is; return how many files must be made again."""
    scrapes(raw, 22)  # two more, the others as they were
    edited = raw / "alpha" / "00001.txt"
    edited.write_text(edited.read_text("utf-8") + "\nOne more line about the harvest.\n", "utf-8")
    (raw / "beta" / "00003.txt").unlink()
    shutil.copy(raw / "alpha" / "00004.txt", raw / "beta" / "copy.txt")
    (raw / "alpha" / "00005.txt.json").write_text(json.dumps({"url": "http://example.org/5"}))
    (raw / "alpha" / "00007.txt.json").unlink()
    return 2 + 1 + 1 + 1 + 1


def test_reused_rows_are_those_that_would_be_made(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 20), tmp_path / "reused" / "processed"
    (raw / "alpha" / "bad.txt").write_bytes(b"")
    (raw / "alpha" / "00007.txt.json").write_text(json.dumps({"url": "http://example.org/7"}))
    recipe = Recipe(filters={"n_words": Bounds(min=1), "top_2_gram": Bounds(max=0.9)})
    assert built(raw, out, recipe) == 21
    shutil.copytree(out, tmp_path / "made" / "processed")
    changed = grown(raw)
    assert built(raw, out, recipe) == changed
    assert built(raw, tmp_path / "made" / "processed", recipe, reusing=False) == 23
    assert digests(out) == digests(tmp_path / "made" / "processed")
    # again, now with a duplicate among the rejected, which has to be made again
    (raw / "alpha" / "00004.txt").unlink()
    shutil.copytree(out, tmp_path / "again" / "processed")
    assert built(raw, out, recipe) == 1
    built(raw, tmp_path / "again" / "processed", recipe, reusing=False)
    assert digests(out) == digests(tmp_path / "again" / "processed")


def test_many_ranges_reuse_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parent was cut into fewer ranges than the version that reuses it."""
    raw, out = scrapes(tmp_path / "raw", 20), tmp_path / "reused" / "processed"
    built(raw, out)
    monkeypatch.setattr("corpus_tools.dataset.job.RANGE_BYTES", 3_000)
    shutil.copytree(out, tmp_path / "made" / "processed")
    scrapes(raw, 21)
    assert built(raw, out) == 1
    built(raw, tmp_path / "made" / "processed", reusing=False)
    assert digests(out) == digests(tmp_path / "made" / "processed")


def test_a_changed_corpus_without_any_old_file(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 3), tmp_path / "processed"
    built(raw, out)
    shutil.rmtree(raw)
    assert built(scrapes(tmp_path / "raw", 3, seed=9), out) == 3


@pytest.mark.parametrize(
    ("recipe", "same"),
    [
        (Recipe(dataset=Publication(title="Other")), True),
        (Recipe(splits=Splitting(test=0.5)), True),
        (Recipe(duplicates=Duplicates(keep=Keep.ALL, threshold=0.9)), True),
        (Recipe(duplicates=Duplicates(run=3)), False),
        (Recipe(filters={"n_words": Bounds(min=2)}), False),
        (Recipe(filters={}), False),
        (Recipe(pii=PersonalData(mask=(PiiKind.EMAIL,))), False),
    ],
)
def test_what_makes_a_row(recipe: Recipe, same: bool) -> None:
    assert (rows_key(recipe) == rows_key(Recipe())) is same


def test_another_library_makes_every_row_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw, out = scrapes(tmp_path / "raw", 3), tmp_path / "processed"
    built(raw, out)
    monkeypatch.setattr("corpus_tools.dataset.reuse.toolkit", lambda: {"ftfy": "0"})
    monkeypatch.setattr("corpus_tools.dataset.job.toolkit", lambda: {"ftfy": "0"})
    assert built(raw, out) == 3


def test_another_method_of_fingerprints_looks_at_all_texts_again(tmp_path: Path) -> None:
    raw, out = scrapes(tmp_path / "raw", 6), tmp_path / "processed"
    built(raw, out)
    first = (raw / "alpha" / "00001.txt").read_text("utf-8")
    (raw / "alpha" / "00001.txt").rename(raw / "beta" / "moved.txt")
    recipe = Recipe(duplicates=Duplicates(run=4))
    built(raw, out, recipe)
    (raw / "beta" / "last.txt").write_text(first, "utf-8")
    release = build(raw, out, recipe=recipe, workers=1)
    assert release.rejected == {"duplicate": 1}
