"""A watch checks at once, and again after each change."""

from itertools import islice
from pathlib import Path

import pytest

from corpus_tools.check import watch
from corpus_tools.check.watch import rounds


def test_each_change_is_one_round(tmp_path: Path) -> None:
    def add() -> None:
        (tmp_path / "b.txt").write_text("new")

    def change() -> None:
        (tmp_path / "b.txt").write_text("changed")

    def remove() -> None:
        (tmp_path / "b.txt").unlink()

    def nothing() -> None:
        pass

    def all_gone() -> None:
        (tmp_path / "a.txt").unlink()

    (tmp_path / "a.txt").write_text("a")
    steps = iter([nothing, add, nothing, change, remove, all_gone])

    def step() -> None:
        next(steps)()

    found = list(islice(rounds([tmp_path], None, step), 5))
    assert [[target.source for target in files] for files in found] == [
        ["a.txt"],
        ["a.txt", "b.txt"],
        ["a.txt", "b.txt"],
        ["a.txt"],
        [],
    ]


def test_a_file_that_goes_while_it_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    files = watch._present([tmp_path], None)
    (tmp_path / "a.txt").unlink()
    assert watch._state(files) == {}


def test_it_sleeps_between_two_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    naps: list[float] = []

    def nap(seconds: float) -> None:
        naps.append(seconds)
        (tmp_path / "b.txt").write_text("b")

    (tmp_path / "a.txt").write_text("a")
    monkeypatch.setattr("time.sleep", nap)
    assert len(list(islice(rounds([tmp_path], None), 2))) == 2
    assert naps == [watch.PAUSE]
