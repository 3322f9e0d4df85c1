"""Many lines at once come back as they would one by one."""

import pytest

from corpus_tools.repair import mojibake, mojibake_words
from corpus_tools.testing import encodings
from corpus_tools.testing.damage import damaged
from corpus_tools.text.edits import Edit

LINE = "كانت بيوت القريه القديمه من الحجر وكان الناس يجلسون امام ابوابها كل مساء"
WORDS = LINE.split()
LINES = [" ".join(WORDS[at:] + WORDS[:at]) for at in range(len(WORDS))]
CLEAN = "The gates were closed at dusk."
SINGLE = ("cp1252>cp1256", "cp1251>cp1256", "mac_roman>mac_farsi", "cp1252>utf-8, cp1252>cp1256")
WHOLE = ("cp1256>utf-8", "cp437>utf-8", "mac_arabic>utf-8", "cp1252>utf-8, cp1256>utf-8")


def bad(gold: str, written: str) -> str:
    return damaged(gold, encodings.misread(encodings.route(written)), seed=1).text


def found(text: str) -> list[Edit]:
    return list(mojibake.find(text))


def one_by_one(text: str, monkeypatch: pytest.MonkeyPatch) -> list[Edit]:
    with monkeypatch.context() as patched:
        patched.setattr(mojibake_words.Repairer, "block", lambda _, __, start: ([], start))
        return found(text)


@pytest.mark.parametrize("written", SINGLE)
def test_lines_of_another_page_are_judged_in_a_block_as_one_by_one(
    written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [bad(line, written) for line in LINES]
    lines[5:5] = [CLEAN, "", bad("كل مساء", written), "caf\N{LATIN SMALL LETTER E WITH ACUTE}"]
    lines[3] += " abc \N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK} x"  # the same in most pages
    for text in ("\n".join(lines * 3), "\r\n".join(lines)):
        assert found(text) == one_by_one(text, monkeypatch)


@pytest.mark.parametrize("written", WHOLE)
def test_the_rules_of_utf8_speak_for_a_block(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join(bad(line, written) for line in LINES * 3)
    block, alone = found(text), one_by_one(text, monkeypatch)
    assert [edit[:3] for edit in block] == [edit[:3] for edit in alone]


def test_a_block_of_another_page_ends_where_the_way_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    ways = ["cp1252>cp1256"] * 6 + ["cp1251>cp1256"] * 4 + ["cp1256>utf-8"] * 3 + ["cp1252>cp1256"] * 3
    text = "\n".join(bad(line, written) for line, written in zip(LINES * 2, ways, strict=False))
    assert found(text) == one_by_one(text, monkeypatch)


def test_a_letter_that_ends_in_a_space_takes_its_line_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    written = "mac_farsi>utf-8, cp1252>cp1256"  # NO-BREAK SPACE, once UTF-8, ends in the space of that page
    lines = [bad(line, written) for line in LINES]
    lines[6] = bad(f"{LINES[6]}\N{NO-BREAK SPACE}", written) + "abc"
    text = "\n".join(lines)
    edits = found(text)
    assert edits == one_by_one(text, monkeypatch)
    assert f"{LINES[6]}\N{NO-BREAK SPACE}abc" in [edit.text for edit in edits]
