"""What holds for any text: stretches, bounds, determinism, and texts meant to be slow."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.text import language, language_model
from corpus_tools.text.language import LONGEST_SAMPLE, REMEMBERED, LanguageGuess, Stretch, identify, stretches

MIXED = st.text(
    st.sampled_from(
        "abc the کتاب می\u200cرود ټول ۱۲ 34 (x) [y] «ب» \n\r\v\u2028\t.,،漢かא\u0301\u064b\ud800\ue000"
    )
    | st.characters(),
    max_size=200,
)


@settings(deadline=None)
@given(MIXED)
def test_stretches_are_lines_or_parts_of_lines(text: str) -> None:
    found = list(stretches(text))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(language.LETTER().search(text, one.start, one.end) for one in found)
    covered = {at for one in found for at in range(one.start, one.end)}
    assert all(at in covered for at, char in enumerate(text) if language.LETTER().match(char))
    for one in found:  # a line break only ends a stretch
        assert len(text[one.start : one.end].splitlines()) == 1
    assert list(stretches(text)) == found


@settings(deadline=None)
@given(MIXED, st.sampled_from([{"fa", "fa-AF"}, {"he"}, {"en", "ja"}]))
def test_who_asks_about_some_languages_is_told_the_same_of_them(text: str, some: set[str]) -> None:
    asked = [one for one in stretches(text, among=frozenset(some)) if one.language in some]
    assert asked == [one for one in stretches(text) if one.language in some]


@settings(deadline=None)
@given(MIXED)
def test_identify_answers_anything(text: str) -> None:
    guess = identify(text)
    assert guess.language
    assert 0 <= guess.confidence <= 1
    assert len(guess.script) == 4
    language._identified.cache_clear()
    language._evidence.cache_clear()
    assert identify(text) == guess


@pytest.mark.parametrize(
    "text",
    [
        "a" + "\u0301" * 1_000_000,
        "\u064b" * 1_000_000,
        "سa" * 5_000,
        "(س\n" * 20_000,
        "x" * 1_000_000,
        "س " * 200_000,
        "\udc80" * 1_000_000,
        "\u202e\u2066" * 200_000 + "abc",
        "\n" * 500_000,
        "ق" * 100_000 + "\n" + "ق" * 100_000,
    ],
    ids=["marks", "inherited", "changes", "lines", "letter", "words", "bytes", "bidi", "empty", "word"],
)
def test_hostile_texts_end_soon(text: str) -> None:
    # No clock: what is not linear would not come back from these.
    assert identify(text).script in {"Latn", "Arab", "Zyyy"}
    assert all(one.end <= len(text) for one in stretches(text))


def test_what_is_remembered_is_bounded() -> None:
    for number in range(REMEMBERED + 50):
        identify(f"page {number}")
    assert language._identified.cache_info().currsize <= REMEMBERED
    assert language._evidence.cache_info().currsize <= REMEMBERED
    assert language_model._word.cache_info().maxsize == 1 << 15


def test_what_was_asked_before_is_not_worked_out_again() -> None:
    identify("A line that stands at the head of each page")
    before = language._evidence.cache_info().misses
    identify("A line that stands at the head of each page")
    assert list(stretches("A line that stands at the head of each page"))
    assert language._evidence.cache_info().misses == before


def test_a_long_text_is_sampled_at_even_distances() -> None:
    text = "The first chapter was written in English. " * 30 + "این کتاب به زبان فارسی نوشته شده است. " * 300
    assert len(language._sample(text)) < LONGEST_SAMPLE + 10
    assert identify(text) == LanguageGuess("fa", 1.0, "Arab")


def test_script_of_most_words() -> None:
    # 37 Latin letters and 26 Arabic ones, but five words and seven
    text = "Independent Television Broadcasting Co. خبر از او به ما رسید و رفت"
    assert identify(text).language == "fa"
    assert identify("Kommunikationsgesellschaft: 東京都は今日も雨です").script == "Hira"
    assert identify("Tokio heute 東京都今日雨天候不良").script == "Hani"
    assert identify("a b c d 東京").script == "Latn"


def test_a_word_is_read_in_the_light_of_the_rest() -> None:
    persian = "این کتاب را به او دادند و رفتند\n" * 5
    arabic = "هذا الكتاب الذي قرأته في المدرسة\n" * 5
    word = "كتاب\n"
    assert list(stretches(persian + word))[-1].language == "fa"
    assert list(stretches(arabic + word))[-1].language == "ar"


def test_a_phrase_is_read_for_itself() -> None:
    persian = "این کتاب را به او دادند و رفتند\n" * 5
    for phrase in ("سوداني او لبناني ريال", "جنيه سوداني اليوم"):
        assert list(stretches(f"{persian}{phrase}\n"))[-1].language != "fa"
    assert list(stretches(f"{persian}دادند و رفتند\n"))[-1].language == "fa"


def test_a_foreign_line_keeps_its_language() -> None:
    persian = "این کتاب را به او دادند و رفتند\n" * 20
    pashto = "د دې کتاب لیکوال په کابل کې ژوند کوي\n"
    assert list(stretches(persian + pashto))[-1] == Stretch(len(persian), len(persian + pashto), "ps")
