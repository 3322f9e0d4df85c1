"""The real document that the project started from, line by line as an editor would read it."""

from datetime import date
from pathlib import Path

import pytest

import corpus_tools as ct
from corpus_tools.document import Document, Role, Zone

ADDRESS = "http://news.yahoo.com/u-s--sources--russia-forging-alliance-with-taliban-201058133.html"
NATIVE_SECTION = "\u0632\u0628\u0627\u0646 \u0647\u0627\u06cc \u0627\u0631\u0648\u067e\u0627\u0626\u06cc"
pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def document(shared: Path) -> Document:
    (seed,) = (shared / "seeds").glob("*.txt")
    return ct.process(seed)


def test_front_matter(document: Document) -> None:
    assert document.language == "en"
    assert document.title == "U.S. sources: Russia forging alliance with Taliban"
    assert (
        document.deck == "In an 'enemy of my enemy' calculation, experts see Putin poking the U.S. in the eve"
    )
    assert document.byline == "James Kitfield"
    assert document.source_url == ADDRESS
    assert document.section == (NATIVE_SECTION, "European Languages")


def test_the_date_is_settled_by_the_text(document: Document) -> None:
    assert document.published == date(2016, 2, 12)
    assert date(2016, 12, 2) in document.published_alternatives
    assert document.published_text == "2/12/2016"


def test_without_evidence_the_date_stays_open(document: Document) -> None:
    silent = document.raw_text.replace("In February 9 testimony", "In testimony")
    silent = silent.replace("On December 31, 2015, Putin", "Putin").replace("last September ", "")
    silent = silent.replace("Last October, ", "").replace("last May, ", "").replace("In January, ", "")
    opened = ct.process(silent)
    assert opened.published is None
    assert set(opened.published_alternatives) == {date(2016, 2, 12), date(2016, 12, 2)}


def test_masthead(document: Document) -> None:
    lines = document.masthead.split("\n")
    assert len(lines) == 5
    assert lines[0].startswith(
        "\u0627\u0641\u063a\u0627\u0646\u0633\u062a\u0627\u0646 \u0622\u0632\u0627\u062f"
    )
    assert lines[1] == "AA-AA"
    assert lines[2].startswith("\u062c\u0648 \u06a9\u0634\u0648\u0631 \u0646\u0628\u0627\u0634\u062f")
    assert "<" not in document.masthead
    assert "\U0001f9b3" not in document.masthead
    assert lines[3].split() == ["www.afgazad.com", "afgazad@gmail.com"]
    assert lines[4].startswith("European Languages")
    assert lines[4].endswith(NATIVE_SECTION)


def test_body(document: Document) -> None:
    text = document.text
    assert not any("\u0600" <= char <= "\u06ff" for char in text)
    assert text.startswith("The Taliban's capture")
    assert text.endswith('beat them back."')
    for stray in ("James Kitfield", "afgazad", "yahoo.com/", "enemy of my enemy' calculation", "<u>"):
        assert stray not in text
    captions = [one.text for one in document.segments if one.role is Role.CAPTION]
    assert [one.split()[1] for one in captions] == ["Mujahideen", "group"]
    assert all(one.endswith("...") and one not in text for one in captions)


def test_the_torn_paragraph_is_one_segment(document: Document) -> None:
    (torn,) = [one for one in document.segments if one.zone is Zone.BODY and len(one.spans) > 1]
    assert 'is "undoubtedly" training militants from Russia' in torn.text
    assert len(torn.spans) == 2
    (before, after) = torn.spans
    assert document.raw_text[: before[1]].endswith("training")
    assert document.raw_text[after[0] :].startswith("militants")


def test_every_character_lies_in_one_segment(document: Document) -> None:
    owners = [0] * len(document.raw_text)
    for one in document.segments:
        for start, end in one.spans:
            for at in range(start, end):
                owners[at] += 1
    assert all(
        owner == 1 for owner, char in zip(owners, document.raw_text, strict=True) if not char.isspace()
    )
