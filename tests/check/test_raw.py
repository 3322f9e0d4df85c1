"""The scrapes of the project: each planted fault is found where it was planted, and clean ones are silent."""

import tomllib
from pathlib import Path
from typing import TypedDict

import pytest

from corpus_tools.check.run import check

ROOT = Path(__file__).parents[2]
RAW = ROOT / "raw"
GOLD = sorted((ROOT / "tests" / "golden").glob("*/*.toml"))


class Fault(TypedDict):
    """A fault as the gold names it."""

    line: int
    column: int
    family: str


def scrape_of(gold: Path) -> Path:
    """Return the raw file that a gold is about."""
    [scrape] = (path for path in (RAW / gold.parent.name).glob(f"{gold.stem}.*") if path.suffix != ".json")
    return scrape


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_planted_faults(gold: Path) -> None:
    faults: list[Fault] = tomllib.loads(gold.read_text("utf-8")).get("faults", [])
    found = check([scrape_of(gold)], raw=RAW)
    places = {(one.located.line, one.located.column, one.code.rstrip("0123456789")) for one in found}
    missing = [fault for fault in faults if (fault["line"], fault["column"], fault["family"]) not in places]
    assert missing == [], [(one.located.line, one.located.column, one.code) for one in found]
    if not faults:
        assert [(one.code, one.located.line, one.message) for one in found] == []
