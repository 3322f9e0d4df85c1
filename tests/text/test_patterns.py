"""Patterns that are compiled late, and the members of character classes."""

import pytest

from corpus_tools.text.patterns import lazy, members


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
