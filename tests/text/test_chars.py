"""Characters are shown by name and escape, never raw."""

import pytest

from corpus_tools.text.chars import name, show


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", '"plain"'),
        ("\u0641\u202e", '"\\u0641\\u202e"'),
        ('say "x"', '"say \\"x\\""'),
        ("it's", '"it\'s"'),
        ("\x1b[31m\n", '"\\x1b[31m\\n"'),
        ("\udc84", '"\\udc84"'),
        ("a" * 21, '"' + "a" * 20 + '"...'),
    ],
)
def test_show(text: str, shown: str) -> None:
    assert show(text) == shown
    assert show(text).isascii()


@pytest.mark.parametrize(
    ("char", "label"),
    [
        ("\u06cc", "U+06CC ARABIC LETTER FARSI YEH"),
        ("\n", "U+000A LINE FEED"),
        ("\x01", "U+0001 <control>"),
        ("\ue000", "U+E000 <private use>"),
        ("\ud800", "U+D800 <surrogate>"),
        ("\U000e0fff", "U+E0FFF <unassigned>"),
        ("\ufdd0", "U+FDD0 <noncharacter>"),
        ("\U0001ffff", "U+1FFFF <noncharacter>"),
        ("\udc81", "byte 0x81 (undecoded)"),
    ],
)
def test_name(char: str, label: str) -> None:
    assert name(char) == label
