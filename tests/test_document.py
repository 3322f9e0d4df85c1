"""A document: what its parts say, and how it stands in plain JSON types."""

import json
from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from corpus_tools.document import (
    Document,
    EditRecord,
    RawRecord,
    Region,
    Role,
    Segment,
    Zone,
    document_id,
    edits_by_pass,
)

SEGMENT = Segment(
    zone=Zone.BODY,
    role=Role.PARAGRAPH,
    language="fa",
    script="Arab",
    text="خبر تازه",
    spans=((4, 8), (10, 14)),
    confidence=0.75,
    why="letters of Persian",
)
EDIT = EditRecord(pass_id="nfc", start=2, end=4, before="a", after="\N{ARABIC LETTER ALEF}")
REGION = Region(
    byte_start=0, byte_end=20, start=0, end=14, codec="cp1256", confidence=0.5, why="pairs of letters"
)


def test_a_hint_is_what_the_container_declares_first() -> None:
    record = RawRecord(
        source="site/a.html",
        raw_text="",
        raw_sha256="",
        hints=(("title", "خبر"), ("url", "https://example.org/1"), ("title", "other")),
    )
    assert record.hint("title") == "خبر"
    assert record.hint("url") == "https://example.org/1"
    assert record.hint("charset") is None


def test_the_id_goes_by_the_source_alone() -> None:
    one = Document(source="site/a.txt", text="one")
    assert one.id == Document(source="site/a.txt", text="two").id == document_id("site/a.txt")
    assert one.id != Document(source="site/b.txt", text="one").id
    assert len(one.id) == 16


def test_a_name_that_is_no_utf8_has_an_id_too() -> None:
    assert document_id("site/\udce9.txt") not in {document_id("site/\xe9.txt"), document_id("site/?.txt")}


def test_edits_are_counted_by_pass_in_alphabetical_order() -> None:
    edits = [
        EditRecord(pass_id=name, start=0, end=0, before="", after="x") for name in ("nfc", "bidi", "nfc")
    ]
    assert list(edits_by_pass(edits).items()) == [("bidi", 1), ("nfc", 2)]
    assert edits_by_pass([]) == {}


def test_a_document_in_plain_types() -> None:
    made = Document(
        source="site/a.txt",
        site="site",
        language="fa",
        title="خبر",
        published=date(2021, 8, 15),
        published_text="24.05.1400",
        published_alternatives=(date(2021, 5, 24),),
        section=("جهان", "World"),
        text="خبر تازه",
        segments=(SEGMENT,),
        edits=(EDIT,),
        regions=(REGION,),
    )
    plain = made.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert plain["id"] == made.id
    assert plain["published"] == "2021-08-15"
    assert plain["published_alternatives"] == ["2021-05-24"]
    assert (plain["section_native"], plain["section_english"]) == ("جهان", "World")
    assert (plain["n_characters"], plain["n_words"], plain["n_edits"]) == (8, 2, 1)
    assert plain["edits_by_pass"] == {"nfc": 1}
    assert plain["segments"] == [
        {"index": 0, "zone": "body", "role": SEGMENT.role.value, "language": "fa", "script": "Arab"}
        | {"text": "خبر تازه", "spans": [[4, 8], [10, 14]], "page": None}
        | {"confidence": 0.75, "why": "letters of Persian"}
    ]
    assert plain["edits"] == [
        {"index": 0, "pass_id": "nfc", "start": 2, "end": 4, "before": EDIT.before, "after": EDIT.after}
        | {"detail": ""}
    ]
    assert plain["regions"] == [
        {"byte_start": 0, "byte_end": 20, "start": 0, "end": 14, "codec": "cp1256"}
        | {"confidence": 0.5, "why": "pairs of letters"}
    ]


def test_without_a_date_nothing_is_said_of_one() -> None:
    plain = Document(source="site/a.txt").to_dict()
    assert plain["published"] is None
    assert plain["published_alternatives"] == []


def test_nobody_changes_a_document() -> None:
    with pytest.raises(FrozenInstanceError):
        Document(source="site/a.txt").text = "other"  # type: ignore[misc]
