"""Every scrape in raw/ comes out as a careful editor would have it; tests/golden/README.md says how."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from corpus_tools.document import Document, Role, Zone
from corpus_tools.pipeline import process
from corpus_tools.repair.core import replay
from corpus_tools.repair.order import passes

ROOT = Path(__file__).parent.parent
GOLD = sorted((ROOT / "tests" / "golden").rglob("*.toml"))
FRONT = ("title", "deck", "byline", "published", "published_text", "source_url", "language")


def scrape(gold: Path) -> Path:
    """Return the raw file that a gold file speaks of."""
    folder = ROOT / "raw" / gold.parent.name
    return next(path for path in folder.iterdir() if path.stem == gold.stem)


def folded(text: str) -> str:
    """Return a text with its white space folded and undecodable bytes as the gold writes them."""
    return re.sub(r"[\udc80-\udcff]", "\N{REPLACEMENT CHARACTER}", " ".join(text.split()))


@pytest.fixture(params=GOLD, ids=lambda path: f"{path.parent.name}/{path.stem}", scope="module")
def pair(request: pytest.FixtureRequest) -> tuple[Document, dict[str, Any]]:
    path: Path = request.param
    return process(scrape(path)), tomllib.loads(path.read_text("utf-8"))


def test_every_scrape_has_its_gold() -> None:
    scrapes = [path for path in (ROOT / "raw").rglob("*") if path.is_file()]
    assert len(scrapes) >= 24
    assert sorted(scrape(path) for path in GOLD) == sorted(scrapes)
    assert len({path.parent for path in scrapes}) >= 4


def test_front_matter(pair: tuple[Document, dict[str, Any]]) -> None:
    document, gold = pair
    assert {key: getattr(document, key) for key in FRONT} == {key: gold.get(key) for key in FRONT}
    wanted = {date.fromisoformat(str(day)) for day in gold.get("published_alternatives", [])}
    assert set(document.published_alternatives) == wanted
    assert document.section == (gold.get("section_native"), gold.get("section_english"))


def test_masthead(pair: tuple[Document, dict[str, Any]]) -> None:
    document, gold = pair
    assert [*map(folded, document.masthead.split("\n"))] == [*map(folded, gold["masthead"].split("\n"))]


def test_body(pair: tuple[Document, dict[str, Any]]) -> None:
    document, gold = pair
    found = [one for one in document.segments if one.zone is Zone.BODY]
    wanted = [
        (one["role"], folded(one["text"]), one.get("language", document.language)) for one in gold["body"]
    ]
    assert [(one.role.value, folded(one.text), one.language) for one in found] == wanted
    inside = [one for one in found if one.role is not Role.CAPTION and one.language == document.language]
    assert all(one.text in document.text for one in inside)


def test_furniture(pair: tuple[Document, dict[str, Any]]) -> None:
    document, gold = pair
    found = [folded(one.text) for one in document.segments if one.zone is Zone.FURNITURE and one.text]
    assert found == [*map(folded, gold.get("furniture", []))]


def test_nothing_is_lost(pair: tuple[Document, dict[str, Any]]) -> None:
    document, _ = pair
    owners = [0] * len(document.raw_text)
    for one in document.segments:
        for start, end in one.spans:
            for at in range(start, end):
                owners[at] += 1
    strays = [at for at, char in enumerate(document.raw_text) if not char.isspace() and owners[at] != 1]
    assert strays == []


def test_repairs_are_on_record_and_final(pair: tuple[Document, dict[str, Any]]) -> None:
    document, _ = pair
    ids = {one.id for one in passes()}
    repaired = replay(document.raw_text, [one for one in document.edits if one.pass_id in ids])
    again = process(repaired, document.source)
    assert [one for one in again.edits if one.pass_id in ids] == []
