import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.corpus.quality import COUNTED, SIGNALS, check_filters, outside, signals
from corpus_tools.document import Document, EditRecord
from corpus_tools.errors import RecipeError
from corpus_tools.recipe import Bounds, PiiKind
from tests.dataset.documents import document


def of(text: str, language: str = "en") -> dict[str, float | None]:
    return signals(Document(source="a", language=language, text=text))


@pytest.mark.parametrize(
    ("text", "signal", "value"),
    [
        ("aa bbbb", "mean_word_length", 3),
        ("# one ... two", "symbols_per_word", 0.5),
        ("one 2 3 four", "words_with_letter", 0.5),
        ("The cat and that hat, with me", "stop_words", 4),
        ("- one\n- two\nthree\nfour", "bullet_lines", 0.5),
        ("one ...\ntwo", "ellipsis_lines", 0.5),
        ("one\ntwo\none\none", "repeated_lines", 0.5),
        ("ab\nab\nabcd", "repeated_line_characters", 0.25),
        ("ab ab ab ab", "top_2_gram", 1),
        ("a b c d", "top_2_gram", 0),
        ("a b c d e a b c d e", "repeated_5_grams", 0.5),
        ("a b c d e f", "repeated_5_grams", 0),
        ("a b c", "repeated_10_grams", 0),
        ('One.\nTwo\nThree!"\nFour,', "punctuated_lines", 0.5),
        ("short\n" + "long " * 20, "short_lines", 0.5),
        ("one\n\ntwo", "line_breaks_per_word", 1),
        ("if (a) { b } {", "curly_brackets", 3),
        ("Lorem ipsum dolor\nPlease enable JavaScript\nNews", "placeholders", 2),
        ("\u0622\u0628 ab", "native_script", 0.5),
    ],
)
def test_signals(text: str, signal: str, value: float) -> None:
    assert of(text)[signal] == pytest.approx(value, abs=1e-6)


def test_stop_words_of_other_languages() -> None:
    persian = "\u0648 \u062f\u0631 \u0634\u0647\u0631 \u0627\u0633\u062a"
    assert of(persian, "fa")["stop_words"] == 3
    assert of(persian, "fa-AF")["stop_words"] == 3
    assert of("und so weiter", "de")["stop_words"] is None


def test_repair_density_counts_each_code_point_once() -> None:
    edits = tuple(
        EditRecord(pass_id="nfc", start=start, end=end, before="", after="")
        for start, end in ((0, 4), (2, 6), (3, 5), (9, 9))
    )
    assert signals(document(edits=edits, raw_text="x" * 12))["repair_density"] == 0.5


def test_an_empty_document_has_no_shares() -> None:
    found = of("")
    assert list(found) == [signal.name for signal in SIGNALS]
    assert {name for name, value in found.items() if value is not None} == {
        *("curly_brackets", "placeholders", "stop_words"),
        *(f"pii_{kind}s" for kind in PiiKind),
    }


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from(" \n.ab"), max_size=300))
def test_signals_of_any_text_are_finite_and_shares_are_shares(text: str) -> None:
    found = of(text)
    for name in (
        "words_with_letter",
        "repeated_lines",
        "repeated_5_grams",
        "punctuated_lines",
        "native_script",
    ):
        value = found[name]
        assert value is None or 0 <= value <= 1


def test_filters_name_signal_value_and_limit() -> None:
    values = {"n_words": 3.0, "short_lines": 0.75, "stop_words": None}
    filters = {"n_words": Bounds(min=50), "short_lines": Bounds(max=0.5), "stop_words": Bounds(min=2)}
    assert outside(values, filters) == {
        "n_words": "n_words is 3, below the least of 50",
        "short_lines": "short_lines is 0.75, above the most of 0.5",
    }
    assert outside(values, {"n_words": Bounds(min=3, max=3)}) == {}


def test_a_filter_without_a_signal_is_refused_with_the_nearest() -> None:
    check_filters(dict.fromkeys([*COUNTED, *(signal.name for signal in SIGNALS)], Bounds()))
    with pytest.raises(RecipeError, match=r'filters\.n_word: no signal of that name; did you mean "n_words"'):
        check_filters({"n_word": Bounds(min=1)})
    with pytest.raises(RecipeError, match="signals: n_words"):
        check_filters({"zzz": Bounds(min=1)})
