"""Words, groups, and the packed sums against sums done one by one."""

import math
import struct
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.text import language_model as lm

ALEF_WITH_HAMZA_FORM = "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE ISOLATED FORM}"


@pytest.mark.parametrize(
    ("text", "script", "expected"),
    [
        ("كتـابِي", "Arab", ("کتابی",)),
        ("می\u200cرود، ۱۲ على", "Arab", ("می", "رود", "علی")),
        (ALEF_WITH_HAMZA_FORM, "Arab", ("أ",)),
        ("abc", "Arab", ()),
        ("L'État 2 KM", "Latn", ("l", "état", "km")),
        ("İSTANBUL", "Latn", ("istanbul",)),
        ("e\u0301te\u0301", "Latn", ("été",)),
        ("Слово", "Cyrl", ("слово",)),
    ],
)
def test_words(text: str, script: str, expected: tuple[str, ...]) -> None:
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
    assert bool(model.letters) == bool(model.keyboards) == (script == "Arab")
    assert set(model.letters).isdisjoint(lm.KEYBOARD)
    assert set("".join(model.keyboards)) <= set(lm.KEYBOARD)


def test_a_script_without_model_has_no_scores() -> None:
    assert lm.load("Grek") is None
    assert lm.scores("λόγος", "Grek") is None
    assert lm.scores("12 …", "Latn") is None


def by_hand(text: str, script: str) -> dict[str, int]:
    """Sum the bytes of the file, language by language, without packing."""
    head, figures = (lm.FOLDERS / f"{script.lower()}.bin").read_bytes().split(b"\n\n", 1)
    languages, marks = (line.split(" ") for line in head.decode().splitlines()[-2:])
    width = len(languages)
    size = (len(figures) - len(marks) * width) // (4 + width)
    checksums = struct.unpack_from(f"<{size}I", figures)
    assert list(checksums) == sorted(set(checksums))
    row = dict(zip([*marks, *checksums], range(len(marks) + size), strict=True))
    keyboard = "=" + "".join(letter for letter in lm.KEYBOARD if letter in text)
    witnesses: list[list[str | int]] = [[*set(text), keyboard]]
    witnesses += [[crc32(group.encode()) for group in lm.groups(word)] for word in lm.words(text, script)]
    sums = list(figures[4 * size + row["*"] * width :][:width])
    for named in witnesses:
        found = [4 * size + row[name] * width for name in named if name in row]
        said = [sum(figures[at + lane] for at in found) for lane in range(width)]
        least = max(said) - int(lm.WITNESS * lm.SCALE)
        sums = [total + max(one, least) for total, one in zip(sums, said, strict=True)]
    return dict(zip(languages, sums, strict=True))


@settings(deadline=None)
@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzéèäöüßıçñ 'THE"), min_size=1, max_size=60))
def test_packed_sums_are_sums(text: str) -> None:
    scores = lm.scores(text, "Latn")
    if scores is None:
        assert lm.words(text, "Latn") == ()
        return
    if len(lm.words(text, "Latn")) > lm.BRIEF:
        return
    sums = by_hand(text, "Latn")
    best = max(sums.values())
    far = {tag: (value - best) / lm.SCALE for tag, value in sums.items()}
    assert scores == {tag: value for tag, value in far.items() if value > -lm.FAR}
    assert max(scores.values()) == 0


@settings(deadline=None)
@given(st.text(st.sampled_from("كتابیيىکهەټګ\u200c نمودرس"), min_size=1, max_size=30))
def test_packed_sums_have_the_marks_of_a_text(text: str) -> None:
    scores = lm.scores(text, "Arab")
    if scores is None or len(lm.words(text, "Arab")) > lm.BRIEF:
        return
    sums = by_hand(text, "Arab")
    best = max(sums.values())
    assert scores == {
        tag: (value - best) / lm.SCALE for tag, value in sums.items() if value > best - lm.FAR * lm.SCALE
    }


def test_a_title_from_elsewhere_does_not_outweigh_a_sentence() -> None:
    scores = lm.scores("کتاب قصة الحضارة به فارسی ترجمه شده است", "Arab")
    assert scores is not None
    assert scores["fa"] == 0


def test_what_is_kept_of_groups_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lm, "MOST_KEPT", 3)
    weights = lm.Weights((crc32(b"a"),), b"\x81\x80")
    assert weights["a"] == (128 << 32) + 129
    assert [weights["b"], weights["c"], weights["a"]] == [0, 0, (128 << 32) + 129]
    assert weights["d"] == 0
    assert list(weights) == ["d"]


def test_a_long_clear_text_is_settled_by_some_of_its_words() -> None:
    text = "این کتاب را در آن شهر به او داده بودند که می گفت نمی خواهد " * 5
    assert lm.scores(text, "Arab") == {"fa": 0.0}


def test_a_long_unclear_text_is_read_whole() -> None:
    # Words that Arabic, Persian and Urdu share: no part of them settles it.
    text = "كتاب علم عالم سلام كلام صبر شكر حق نور " + "من " * 3
    scores = lm.scores(text, "Arab")
    sums = by_hand(text, "Arab")
    assert scores is not None
    best = max(sums, key=sums.__getitem__)
    assert math.isclose(scores[best], 0.0)


def test_what_repeats_itself_says_no_more_than_it_says_once() -> None:
    assert lm.scores("كتاب " * 1000, "Arab") == lm.scores("كتاب", "Arab")


def test_a_million_words_do_not_overflow_a_lane() -> None:
    # Four bytes a lane hold 600 words of the longest sample many times over.
    longest = "ضضضضضضضض " * 600
    assert lm.scores(longest, "Arab") is not None
