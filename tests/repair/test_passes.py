"""The case tables of the passes, and the laws that every pass and all of them together keep."""

import string
import sys
import tomllib
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.repair import nfc
from corpus_tools.repair.core import Pass, replay, run
from corpus_tools.repair.order import PASSES, passes
from corpus_tools.repair.profile import Profile
from corpus_tools.text.alignment import Alignment
from corpus_tools.text.edits import apply_edits
from corpus_tools.text.patterns import members
from tests.repair.strategies import mixed_text

CASES = Path(__file__).parent / "cases"
BY_ID = {one.id: one for one in PASSES}


class Case(NamedTuple):
    """One row of a case table."""

    pass_id: str
    label: str
    before: str
    after: str
    fails: str | None


def cases() -> list[object]:
    found: list[object] = []
    for path in sorted(CASES.glob("*.toml")):
        if path.stem in BY_ID:
            for row in tomllib.loads(path.read_text("utf-8"))["case"]:
                case = Case(path.stem, row["label"], row["before"], row["after"], row.get("fails"))
                marks = [pytest.mark.xfail(reason=case.fails)] if case.fails else []
                found.append(pytest.param(case, id=f"{case.pass_id}: {case.label}", marks=marks))
    return found


@pytest.mark.parametrize("case", cases())
def test_case(case: Case) -> None:
    after, _ = apply_edits(case.before, BY_ID[case.pass_id].find(case.before))
    assert ascii(after) == ascii(case.after)
    assert list(BY_ID[case.pass_id].find(after)) == []


@pytest.mark.parametrize("pass_id", sorted(BY_ID))
def test_about_half_the_cases_are_negatives(pass_id: str) -> None:
    rows = tomllib.loads((CASES / f"{pass_id}.toml").read_text("utf-8"))["case"]
    negatives = sum(row["before"] == row["after"] for row in rows)
    assert negatives >= 0.4 * len(rows)
    assert len({row["label"] for row in rows}) == len(rows)


def same_outside_blocks(before: str, after: str, alignment: Alignment) -> bool:
    """Tell whether two texts are equal wherever their alignment has no block."""
    at = done = 0
    for block in alignment.blocks:
        if before[at : block.src_start] != after[done : block.dst_start]:
            return False
        at, done = block.src_end, block.dst_end
    return before[at:] == after[done:]


@pytest.mark.parametrize("cleaner", PASSES, ids=lambda one: one.id)
@settings(max_examples=100, deadline=None)
@given(text=mixed_text())
def test_pass_laws(cleaner: Pass, text: str) -> None:
    everywhere = replace(cleaner, languages=None)
    once = run(text, [everywhere])
    assert list(cleaner.find(once.text)) == []
    assert same_outside_blocks(text, once.text, once.alignment)
    assert run(text, [everywhere]) == once
    if cleaner.triggers is not None and not any(char in text for char in cleaner.triggers):
        assert list(cleaner.find(text)) == []


@pytest.mark.parametrize("profile", Profile)
@settings(max_examples=200, deadline=None)
@given(text=mixed_text())
def test_twice_is_once(profile: Profile, text: str) -> None:
    for order in (passes(profile), [replace(one, languages=None) for one in passes(profile)]):
        once = run(text, order)
        assert run(once.text, order).edits == ()
        assert replay(text, once.edits) == once.text


@settings(max_examples=100, deadline=None)
@given(text=st.text(alphabet=sorted({*string.printable} - {"\r", "\x0b"})))
def test_ascii_without_controls_is_untouched(text: str) -> None:
    assert run(text, passes()).text == text


def test_disabled_passes_do_not_run() -> None:
    assert {one.id for one in passes(disable=("nfc",))} == {one.id for one in passes()} - {"nfc"}


HOSTILE = {
    "lone surrogates": "\ud800\udc84\udfff" * 5_000,
    "unassigned": "\u0378\U000e1234\ufdd0\uffff" * 5_000,
    "a million marks on a letter": "e" + "\u0301\u0323" * 500_000,
    "vowel marks without end": "\u0628" + "\u064e\u0651\u0654" * 5_000,
    "bidi controls alone": "\u202e\u2067\u200f\u202a\u2066" * 2_000,
    "closers alone": "\u202c\u2069" * 5_000,
    "joiners alone": "\u0628" + "\u200c\u200d" * 5_000,
    "spaces": " " * 100_000 + "\u00a0" + " " * 100_000,
    "odd spaces": "\u00a0 " * 5_000,
    "open tags": "\u0628" + "<u>" * 5_000,
    "open brackets": "\u0628" + "<" * 50_000,
    "ampersands": "\u0628" + "&amp;" * 5_000,
    "escapes": "\x1b[" * 5_000,
    "emoji": "\u0628 " + "\U0001f9b3 " * 5_000,
    "forms": "\ufed3" * 5_000,
    "one Persian line": "\u0645\u06cc \u0643\u062a\u0627\u0628 \u0647\u0627 " * 5_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_linear_time(text: str) -> None:
    """A quadratic pass would take minutes on these; the suite's own patience is the clock."""
    done = run(text, [replace(one, languages=None) for one in passes()])
    assert replay(text, done.edits) == done.text


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_in_every_pass(text: str) -> None:
    for one in PASSES:
        apply_edits(text[:20_000], one.find(text[:20_000]))


def test_the_marks_that_compose_are_those_of_unicode() -> None:
    seconds = set()
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            pair = "".join(chr(int(part, 16)) for part in parts)
            if unicodedata.normalize("NFC", pair) == chr(code):
                seconds.add(pair[1])
    jamo = members("\u1161-\u1175\u11a8-\u11c2")  # composed by arithmetic
    triggers = set(nfc.PASS.triggers or ())
    newer = {char for char in triggers if unicodedata.category(char) == "Cn"}
    assert triggers == seconds | jamo | newer | set(nfc.PREFERRED)
