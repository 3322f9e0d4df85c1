"""The letter model tells languages apart and good text from text in the wrong letters."""

from pathlib import Path

import pytest

from corpus_tools.text import ngrams

GOOD = {
    "fa": "پایگاه خبری افغانستان آزاد و مستقل در کابل",
    "ps": "د افغانستان د خپلواکۍ ورځ څنګه لمانځل کېږي",
    "ar": "هذا البرنامج يوفر لموقعك الحماية",
    "ur": "پاکستان کے وزیر اعظم نے کہا ہے کہ",
    "ckb": "ئازادی و مافی مرۆڤ لە کوردستان",
    "ug": "ئۇيغۇر خەلقىنىڭ ھوقۇقى",
    "he": "כל בני האדם נולדו בני חורין",
    "ru": "все люди рождаются свободными",
    "en": "all human beings are born free",
}


@pytest.mark.parametrize("language", GOOD)
def test_each_language_fits_its_own_text_best(language: str) -> None:
    scores = {other: ngrams.score(GOOD[language], other) for other in ngrams.languages()}
    assert max(scores, key=lambda other: scores[other]) == language
    assert scores[language] > -6


@pytest.mark.parametrize("language", GOOD)
def test_reversed_text_fits_worse(language: str) -> None:
    assert ngrams.score(GOOD[language][::-1], language) < ngrams.score(GOOD[language], language) - 0.5


def test_legacy_spelling_counts_as_persian() -> None:
    legacy = GOOD["fa"].replace("ی", "ي").replace("ک", "ك")
    assert legacy != GOOD["fa"]
    assert ngrams.score(legacy, "fa") == ngrams.score(GOOD["fa"], "fa")


def test_marks_tatweel_and_presentation_forms_are_seen_through() -> None:
    plain = ngrams.score("سلام", "fa")
    assert ngrams.score("سَلـــامٌ", "fa") == plain
    assert ngrams.score("\ufeb3\ufee0\ufe8e\ufee1", "fa") == plain


def test_digits_and_punctuation_only_part_words() -> None:
    assert ngrams.score("(one) 2, two!", "en") == ngrams.score("one two", "en")


@pytest.mark.parametrize("text", ["", "12/2016", "...", "\u064e"])
def test_no_letters_is_the_worst_score(text: str) -> None:
    assert ngrams.score(text, "fa") == -ngrams.WORST


def test_unknown_letters_cost_most() -> None:
    assert ngrams.score("ჯ", "fa") == -ngrams.WORST


def test_unknown_language_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        ngrams.pairs("tlh")


def test_squares_fit_their_letters_and_the_file_is_small() -> None:
    for language in ngrams.languages():
        model = ngrams.pairs(language)
        assert model.size == len(model.letters) + 2
        assert len(model.costs) == model.size**2
        assert len(set(model.letters)) == len(model.letters)
        assert all(ngrams.fold(letter) == letter for letter in model.letters)
    assert Path(ngrams.__file__).with_suffix(".bin").stat().st_size < 300_000
