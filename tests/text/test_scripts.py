"""Script runs: tiling, neighbourhood, brackets, extensions, and texts meant to be slow."""

import random
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.text import scripts
from corpus_tools.text.scripts import BRACKETS, MAX_DEPTH, OPENER_OF, dominant, runs, script_of, shares

FATHATAN = "\N{ARABIC FATHATAN}"


def told(text: str) -> list[tuple[str, str]]:
    return [(text[run.start : run.end], run.script) for run in runs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("1, 2 (3)", [("1, 2 (3)", "Zyyy")]),
        ("a page.", [("a page.", "Latn")]),
        ("«12» 34", [("«12» 34", "Zyyy")]),
        ("  – سلام!", [("  – سلام!", "Arab")]),
        ("سلام world ۱۲", [("سلام ", "Arab"), ("world ", "Latn"), ("۱۲", "Arab")]),
        # both brackets belong to what is around them
        ("او (BBC) گفت", [("او (", "Arab"), ("BBC", "Latn"), (") گفت", "Arab")]),
        ("as «کتاب» says", [("as «", "Latn"), ("کتاب", "Arab"), ("» says", "Latn")]),
        # nested, and the inner pair opened and closed in the other script
        ("او (a [b] c) گفت", [("او (", "Arab"), ("a [b] c", "Latn"), (") گفت", "Arab")]),
        (
            "او (a [ب] c) د",
            [("او (", "Arab"), ("a [", "Latn"), ("ب", "Arab"), ("] c", "Latn"), (") د", "Arab")],
        ),
        # an inner bracket that never closes goes when the outer one does
        ("او (a [b) گ", [("او (", "Arab"), ("a [b", "Latn"), (") گ", "Arab")]),
        # a closing bracket without a partner follows its neighbours
        ("او (a] b", [("او (", "Arab"), ("a] b", "Latn")]),
        ("سلام :) ok", [("سلام :) ", "Arab"), ("ok", "Latn")]),
        # ARABIC COMMA is Common, but not used in Latin text
        ("a، b", [("a", "Latn"), ("، ", "Arab"), ("b", "Latn")]),
        ("a، ب", [("a", "Latn"), ("، ب", "Arab")]),
        ("،", [("،", "Arab")]),
        ("ܐ، ܒ", [("ܐ، ܒ", "Syrc")]),
        ("،ܐ", [("،ܐ", "Syrc")]),
        # punctuation of East Asia between Han and kana
        ("漢字。かな", [("漢字。", "Hani"), ("かな", "Hira")]),
        ("漢「字」a「", [("漢「字」", "Hani"), ("a", "Latn"), ("「", "Hani")]),
        ("漢(a「b", [("漢(", "Hani"), ("a", "Latn"), ("「", "Hani"), ("b", "Latn")]),
        # the run before decides between the several scripts of a mark of length
        ("かーa", [("かー", "Hira"), ("a", "Latn")]),
        # a mark stays with its letter even where its extensions lack the script
        ("a" + FATHATAN + "b", [("a" + FATHATAN + "b", "Latn")]),
        (FATHATAN, [(FATHATAN, "Zyyy")]),
        # what is unknown continues any run
        ("a\ue000\udc80b", [("a\ue000\udc80b", "Latn")]),
        ("\U0001f600 hi", [("\U0001f600 hi", "Latn")]),
    ],
)
def test_runs(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_run_before_decides_between_possible_scripts() -> None:
    digits = "\N{ARABIC-INDIC DIGIT ONE}"  # Arab, Thaa, Yezi
    thaana = "\N{THAANA LETTER HAA}"
    assert told(f"{thaana}a{digits}") == [(thaana, "Thaa"), ("a", "Latn"), (digits, "Thaa")]
    assert told(f"аa{digits}") == [("а", "Cyrl"), ("a", "Latn"), (digits, "Arab")]
    assert told(f"{thaana}({thaana}a{digits})")[-1] == (f"{digits})", "Thaa")
    # one bracket of several scripts after a run of one of them that it may not continue
    assert told("\N{HIRAGANA LETTER KA}(a)\N{IDEOGRAPHIC FULL STOP}")[-1][1] == "Hira"


def test_brackets_that_pair_have_equal_extensions() -> None:
    """`_extent` relies on it: what a run opened, the run may close."""
    for closer, opener in OPENER_OF.items():
        assert scripts._entry(closer).extensions == scripts._entry(opener).extensions
    assert len(BRACKETS) == 2 * len(OPENER_OF)


def test_depth_is_bounded() -> None:
    deep = "س" + "(" * (MAX_DEPTH + 5) + "a" + ")" * (MAX_DEPTH + 5)
    assert [script for _, script in told(deep)] == ["Arab", "Latn", "Arab"]
    piled = "س(" + "a[" * (MAX_DEPTH + 5) + "س" + ")"
    assert told(piled)[-1] == ("س)", "Arab")  # the outermost is forgotten: the bracket stays where it is


@pytest.mark.parametrize(
    ("char", "script"),
    [("a", "Latn"), ("ک", "Arab"), ("،", "Zyyy"), ("\u0301", "Zinh"), ("\ud800", "Zzzz"), ("\u0378", "Zzzz"),
     ("\U0010ffff", "Zzzz"), ("\0", "Zyyy"), ("א", "Hebr"), ("漢", "Hani"), ("\U000e0100", "Zinh")],
)  # fmt: skip
def test_script_of(char: str, script: str) -> None:
    assert script_of(char) == script


def test_table_knows_every_letter_that_python_knows() -> None:
    unknown = [
        c for c in map(chr, range(0x110000)) if unicodedata.category(c)[0] == "L" and script_of(c) == "Zzzz"
    ]
    assert unknown == []


def test_shares_and_dominant() -> None:
    assert shares("") == {}
    assert shares("12 ۱۲") == {}
    assert shares("آب abcdef") == {"Latn": 0.75, "Arab": 0.25}
    assert list(shares("آب abcdef")) == ["Latn", "Arab"]
    assert dominant("آب abcdef") == "Latn"
    assert dominant("آب ab") == "Arab"
    assert dominant("12") == "Zyyy"


ALPHABET = st.sampled_from("ab12 .,،؛()[]{}«»“”‘’<>「」سپ漢かーа\u0301\u064b\ud800\ue000\n") | st.characters()


@settings(deadline=None)
@given(st.text(ALPHABET))
def test_runs_tile_and_differ(text: str) -> None:
    found = list(runs(text))
    assert "".join(text[run.start : run.end] for run in found) == text
    assert all(run.start < run.end for run in found)
    assert all(one.script != other.script for one, other in pairwise(found))
    for run in found:
        for char in text[run.start : run.end]:
            own = script_of(char)
            assert (
                own in {run.script, "Zyyy", "Zinh", "Zzzz"} or run.script in scripts._entry(char).extensions
            )
    assert list(runs(text)) == found


@settings(deadline=None)
@given(st.text(ALPHABET), st.text(st.characters(max_codepoint=127)))
def test_shares_sum_to_one(text: str, ascii_text: str) -> None:
    for sample in (text, ascii_text):
        assert not shares(sample) or sum(shares(sample).values()) == pytest.approx(1)


@pytest.mark.parametrize(
    "text",
    [
        "a" + "\u0301" * 1_000_000,
        FATHATAN * 1_000_000,
        "سa" * 10_000,
        "(س" * 50_000 + "a)" * 50_000,
        "س(" * 2 + "a)b(" * 50_000,
        "،" * 200_000,
        "س(a" + "]" * 100_000,
        "\udc80" * 1_000_000,
    ],
    ids=["marks", "inherited", "changes", "nested", "reopened", "ambiguous", "unmatched", "surrogates"],
)
def test_hostile_texts_end_soon(text: str) -> None:
    # No clock: a quadratic method would not come back from these at all.
    found = list(runs(text))
    assert (found[0].start, found[-1].end) == (0, len(text))


def test_random_texts_agree_with_a_slow_reading() -> None:
    """Without brackets and ambiguous characters, a run is what a loop over characters says."""
    chooser = random.Random(7)
    for _ in range(200):
        text = "".join(chooser.choice("ab 1.سپ漢а") for _ in range(40))
        slow = []
        current = ""
        for char in text:
            own = script_of(char)
            current = own if own != "Zyyy" else current
            slow.append(current)
        first = next((script for script in slow if script), "Zyyy")
        expected = [script or first for script in slow]
        assert [run.script for run in runs(text) for _ in range(run.start, run.end)] == expected
