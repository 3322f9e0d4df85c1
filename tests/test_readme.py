"""The README matches the code: tables, commands, examples."""

import doctest
import re
from pathlib import Path

import pytest
import readme

from corpus_tools.cli import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_tables_are_current() -> None:
    assert readme.current(README) == README, "run python scripts/readme.py"


def test_every_table_of_the_code_stands_in_it() -> None:
    assert set(re.findall(r"<!-- table: (\S+) -->", README)) == set(readme.TABLES)


def test_it_names_only_commands_that_exist() -> None:
    assert set(re.findall(r"corpus-tools ([a-z]+)", README)) <= set(COMMANDS)


def test_files_that_it_names_exist() -> None:
    for name in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / name).exists(), name


def test_its_python_sessions_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    outcome = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert outcome.attempted
    assert not outcome.failed
