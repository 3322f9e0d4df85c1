"""Words, groups, and the packed sums against sums done one by one."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.text import language_model as lm

ALEF_WITH_HAMZA_FORM = "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE ISOLATED FORM}"


@pytest.mark.parametrize(
    ("text", "script", "expected"),
    [
        ("كتـابِي", "Arab", ["کتابی"]),
        ("می\u200cرود، ۱۲ على", "Arab", ["می", "رود", "علی"]),
        (ALEF_WITH_HAMZA_FORM, "Arab", ["أ"]),
        ("abc", "Arab", []),
        ("L'État 2 KM", "Latn", ["l", "état", "km"]),
        ("İSTANBUL", "Latn", ["istanbul"]),
        ("e\u0301te\u0301", "Latn", ["été"]),
        ("Слово", "Cyrl", ["слово"]),
    ],
)
def test_words(text: str, script: str, expected: list[str]) -> None:
    assert lm.words(text, script) == expected


def test_groups_of_a_long_word_end_with_the_word() -> None:
    found = lm.groups("abcd")
    assert found[-1] == " abcd "
    assert max(len(group) for group in found[:-1]) == lm.LONGEST
    assert len(found) == len(set(found)) + 1  # the space at either edge


@pytest.mark.parametrize("script", ["Arab", "Cyrl", "Latn"])
def test_models_are_whole(script: str) -> None:
    model = lm.load(script)
    assert model is not None
    assert len(model.languages) == len(set(model.languages)) > 5
    assert model.prior > 0
    assert bool(model.letters) == (script == "Arab")


def test_a_script_without_model_has_no_scores() -> None:
    assert lm.load("Grek") is None
    assert lm.scores("λόγος", "Grek") is None
    assert lm.scores("12 …", "Latn") is None


def by_hand(text: str, script: str) -> dict[str, int]:
    """Sum the bytes of the file, language by language, without packing."""
    head, listed, figures = (lm.FOLDERS / f"{script.lower()}.bin").read_bytes().split(b"\n\n", 2)
    languages = head.decode().splitlines()[-1].split(" ")
    row = {name: number for number, name in enumerate(listed.decode().split("\n"))}
    named = [lm.PRIOR] + [lm.LETTER_MARK + letter for letter in set(text)]
    named += [group for word in lm.words(text, script) for group in lm.groups(word)]
    found = [row[name] for name in named if name in row]
    width = len(languages)
    return {tag: sum(figures[at * width + lane] for at in found) for lane, tag in enumerate(languages)}


@settings(deadline=None)
@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzéèäöüßıçñ 'THE"), min_size=1, max_size=60))
def test_packed_sums_are_sums(text: str) -> None:
    scores = lm.scores(text, "Latn")
    if scores is None:
        assert lm.words(text, "Latn") == []
        return
    if len(lm.words(text, "Latn")) > lm.BRIEF:
        return
    sums = by_hand(text, "Latn")
    best = max(sums.values())
    far = {tag: (value - best) / lm.SCALE for tag, value in sums.items()}
    assert scores == {tag: value for tag, value in far.items() if value > -lm.FAR}
    assert max(scores.values()) == 0


def test_a_long_clear_text_is_settled_by_some_of_its_words() -> None:
    text = "این کتاب را در آن شهر به او داده بودند که می گفت نمی خواهد " * 5
    assert lm.scores(text, "Arab") == {"fa": 0.0}


def test_a_long_unclear_text_is_read_whole() -> None:
    # Every second word is Arabic, every other Persian: the sample cannot settle it.
    text = "كتاب " * (lm.BRIEF - 1) + "من " * 3
    scores = lm.scores(text, "Arab")
    sums = by_hand(text, "Arab")
    assert scores is not None
    best = max(sums, key=sums.__getitem__)
    assert math.isclose(scores[best], 0.0)


def test_a_million_words_do_not_overflow_a_lane() -> None:
    # Four bytes a lane hold 600 words of the longest sample many times over.
    longest = "ضضضضضضضض " * 600
    assert lm.scores(longest, "Arab") is not None
