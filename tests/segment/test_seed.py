"""The real document that the project started from."""

from datetime import date
from pathlib import Path

import pytest

from corpus_tools.document import RawRecord, Role, Zone
from corpus_tools.repair.core import run
from corpus_tools.segment.editor import Page, body_text, edit_page, masthead_text

SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_a986065ff4084d2c.txt"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SEED.exists(), reason="the real documents stand outside the repository"),
]


@pytest.fixture(scope="module")
def page() -> Page:
    raw = SEED.read_bytes().decode("utf-8")
    return edit_page(run(raw, []), RawRecord(source="seed", raw_text=raw, raw_sha256=""))


def test_front_matter(page: Page) -> None:
    front = page.front
    assert front.title == "U.S. sources: Russia forging alliance with Taliban"
    assert front.deck == "In an 'enemy of my enemy' calculation, experts see Putin poking the U.S. in the eve"
    assert front.byline == "James Kitfield"
    assert (
        front.source_url
        == "http://news.yahoo.com/u-s--sources--russia-forging-alliance-with-taliban-201058133.html"
    )
    assert (front.published, front.published_alternatives) == (date(2016, 2, 12), (date(2016, 12, 2),))
    assert front.published_text == "2/12/2016"
    assert front.section == ("زبان های اروپائی", "European Languages")


def test_masthead_holds_nothing_of_the_article(page: Page) -> None:
    lines = masthead_text(page.segments).split("\n")
    assert len(lines) == 5
    assert lines[1] == "AA-AA"
    assert lines[3].split() == ["www.afgazad.com", "afgazad@gmail.com"]
    assert lines[4].startswith("European Languages")


def test_body(page: Page) -> None:
    text = body_text(page.segments, page.language)
    assert text.startswith("The Taliban's capture")
    assert text.endswith('beat them back."')
    assert not any("\u0600" <= char <= "\u06ff" for char in text)
    captions = [segment for segment in page.segments if segment.role is Role.CAPTION]
    assert len(captions) == 2
    assert all(caption.text not in text for caption in captions)
    [torn] = [one for one in page.segments if one.zone is Zone.BODY and len(one.spans) == 2]
    assert 'is "undoubtedly" training militants from Russia' in torn.text
    assert len(text.split("\n\n")) == 14
