import pytest

from corpus_tools.corpus.pii import counts, find, masked
from corpus_tools.corpus.quality import signals
from corpus_tools.document import Zone
from corpus_tools.pipeline import process
from corpus_tools.recipe import PiiKind
from corpus_tools.repair.core import replay, standing
from corpus_tools.segment.spans import rebuild

EVERY = tuple(PiiKind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Write to leila.rahimi+news@mail.example.org.", ["email:leila.rahimi+news@mail.example.org"]),
        ("a@b.example, c@d.example", ["email:a@b.example", "email:c@d.example"]),
        ("Call +93 20 210 1234 now", ["phone:+93 20 210 1234"]),
        (
            "\u062a\u0644\u0641\u0646 +\u06f9\u06f3 \u06f2\u06f0 \u06f2\u06f1\u06f0 \u06f1\u06f2\u06f3\u06f4",
            ["phone:+\u06f9\u06f3 \u06f2\u06f0 \u06f2\u06f1\u06f0 \u06f1\u06f2\u06f3\u06f4"],
        ),
        ("from 8.8.8.8, it said", ["ip:8.8.8.8"]),
        ("from 2001:4860:4860::8888 it", ["ip:2001:4860:4860::8888"]),
        ("to DE89 3704 0044 0532 0130 00 please", ["iban:DE89 3704 0044 0532 0130 00"]),
        ("GB82WEST12345698765432", ["iban:GB82WEST12345698765432"]),
        ("card 4111 1111 1111 1111.", ["card:4111 1111 1111 1111"]),
        ("card 5500-0000-0000-0004", ["card:5500-0000-0000-0004"]),
        ("nobody@ or @home or user@localhost", []),
        ("in 2016, 1,200 of 12 000 votes; 2016-02-12; 1395/11/23", []),
        ("version 1.2.3.4.5 and 10.0.0.1 and 192.168.0.7 and 999.1.1.1", []),
        ("at 12:30:45, ratio 1::2 of a::b::c", []),
        ("DE88 3704 0044 0532 0130 00", []),
        ("4111 1111 1111 1112", []),
        ("1234567812345670", []),
        ("0799-123-456", []),
        ("", []),
    ],
)
def test_find(text: str, expected: list[str]) -> None:
    assert [f"{one.kind.value}:{text[one.start : one.end]}" for one in find(text)] == expected


def test_counts() -> None:
    found = counts("a@b.example c@d.example +93 20 210 1234")
    assert found == {PiiKind.EMAIL: 2, PiiKind.PHONE: 1, PiiKind.IP: 0, PiiKind.IBAN: 0, PiiKind.CARD: 0}


PAGE = """\u0646\u0648\u0627\u06cc \u0628\u0627\u063a
www.bagh.example\teditor@bagh.example

Bazaar reopens after flood

The bazaar reopened on Friday, said Leila, whose address is leila@mail.example and whose number
is +93 20 210 1234. The cafe\u0301 is open, too, and the men&#64;post.example line is a repair that
stands beside another one.

Nobody else was there on that day, and the river was high in the evening of the second market.
"""


def test_masking_is_an_edit_like_any_other() -> None:
    before = process(PAGE, "site/a.txt")
    after = masked(before, EVERY)
    assert "leila@mail.example" not in after.text
    assert "<EMAIL>" in after.text
    assert "<PHONE>" in after.text
    assert after.masthead == before.masthead
    assert after.raw_text == before.raw_text
    changed = standing(after.raw_text, after.edits)
    for segment in after.segments:
        assert segment.text == rebuild(after.raw_text, segment.spans, changed)
    assert replay(after.raw_text, after.edits).count("<EMAIL>") == sum(
        segment.text.count("<EMAIL>") for segment in after.segments if segment.zone is Zone.BODY
    )
    assert {edit.pass_id for edit in after.edits[len(before.edits) :]} == {"pii"}
    assert masked(after, EVERY) == after


def test_only_the_kinds_that_were_asked_for() -> None:
    before = process(PAGE, "site/a.txt")
    assert masked(before, ()) is before
    assert masked(before, (PiiKind.IBAN,)) is before
    phone = masked(before, (PiiKind.PHONE,))
    assert "<PHONE>" in phone.text
    assert "leila@mail.example" in phone.text


def test_a_page_without_any_is_the_same_object() -> None:
    before = process("The bazaar reopened on Friday, and nobody was surprised.", "a")
    assert masked(before, EVERY) is before


def test_counts_are_signals() -> None:
    found = signals(process(PAGE, "site/a.txt"))
    assert found["pii_phones"] == 1
    assert found["pii_emails"] is not None
    assert found["pii_emails"] >= 1
    assert found["pii_cards"] == 0
