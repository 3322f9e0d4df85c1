"""Patterns that are compiled late, and the members of character classes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.text.patterns import either, lazy, members


def test_a_pattern_is_compiled_once() -> None:
    word = lazy("a+")
    assert word() is word()
    assert word().findall("aa b a") == ["aa", "a"]


@pytest.mark.parametrize(
    ("ranges", "found"),
    [("", ""), ("a", "a"), ("a-c", "abc"), ("a-cx", "abcx"), ("xa-c", "abcx"), ("a-", "-a")],
)
def test_members(ranges: str, found: str) -> None:
    assert "".join(sorted(members(ranges))) == found


@given(
    st.lists(st.text("abc.| ", min_size=1, max_size=5), min_size=1, max_size=12),
    st.text("abc.| ", max_size=12),
)
def test_either_takes_the_longest_word_that_fits(words: list[str], text: str) -> None:
    ordered = sorted(words, key=lambda word: -len(word))
    expected = next((word for word in ordered if text.startswith(word)), None)
    found = re.match(either(words), text)
    assert (found[0] if found else None) == expected
