"""Frequent words: said as words they cost less, and never more than their letters."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.text import frequent_words, plausibility
from corpus_tools.text.plausibility import bits, frequent, word_bits


def test_the_table_is_sorted_and_whole() -> None:
    data = frequent_words.FILE.read_bytes()
    size = len(data) // (frequent_words.CHECKSUM + 1)
    assert len(data) == size * (frequent_words.CHECKSUM + 1)
    checksums = struct.unpack_from(f"<{size}I", data)
    assert list(checksums) == sorted(set(checksums))


def test_the_commoner_word_costs_less() -> None:
    common, rare = frequent_words.word_bits("از"), frequent_words.word_bits("دروازه")
    assert common is not None
    assert rare is not None
    assert common < rare


@given(
    st.lists(st.sampled_from(["سلام", "Мир", "كتابٍ", "7", "xyz", "ك", "٪", "а" * 50]), max_size=6).map(
        " ".join
    )
)
def test_words_never_cost_more_than_their_letters(text: str) -> None:
    assert word_bits(text) <= bits(text)


def test_words_are_known_in_any_spelling() -> None:
    assert frequent("فارسي") == frequent("فارسی") == {"فارسي"}
    assert frequent("لا 7 از") == frozenset()


def test_words_are_forgotten_when_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    before = word_bits("سلام")
    monkeypatch.setattr(plausibility, "MOST_WORDS", 1)
    assert word_bits("мир") > 0
    assert word_bits("سلام") == before


def test_nothing_follows_a_mark_that_ends_words_but_alef() -> None:
    inside, at_end = "كتٍب", "كتبٍ"
    assert bits(inside) > bits(at_end)
    assert bits("كتابًا") < bits("كتابًب")


def test_a_second_mark_is_only_cheap_beside_shadda() -> None:
    assert bits("مَّ") < bits("مَُ")


def test_a_combining_mark_is_cheap_where_letter_and_mark_are_one() -> None:
    assert bits("a\N{COMBINING RING ABOVE}") < bits("a\N{COMBINING TILDE OVERLAY}")
