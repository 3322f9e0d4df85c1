"""Every rule finds its bad examples and is silent about its good ones."""

import re
import sys
import unicodedata
from pathlib import Path

import pytest

from corpus_tools.check.core import Rule
from corpus_tools.check.fixes import is_lossless
from corpus_tools.check.rules import RETIRED, RULES
from corpus_tools.check.rules.uni import not_nfc
from corpus_tools.repair.order import PASSES
from corpus_tools.text import chars
from tests.check.samples import found_in

BAD = [(rule, text) for rule in RULES for text in rule.bad]
GOOD = [(rule, text) for rule in RULES for text in rule.good]


def label(value: Rule | str) -> str:
    return value.code if isinstance(value, Rule) else ""


@pytest.mark.parametrize(("rule", "text"), BAD, ids=label)
def test_bad_examples_are_found(rule: Rule, text: str, tmp_path: Path) -> None:
    found = found_in(tmp_path, text, rule)
    assert found
    for finding in found:
        assert finding.code == rule.code
        assert finding.severity is rule.severity
        assert finding.message.isascii()
        assert finding.message.isprintable()
        assert finding.place is not None


@pytest.mark.parametrize(("rule", "text"), GOOD, ids=label)
def test_good_examples_are_silent(rule: Rule, text: str, tmp_path: Path) -> None:
    assert found_in(tmp_path, text, rule) == []


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_manual_of_a_rule(rule: Rule) -> None:
    assert rule.bad
    assert rule.good
    assert re.fullmatch(r"[A-Z]{2,4}[1-9][0-9]{2}", rule.code)
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", rule.name)
    assert rule.why.endswith(".")
    assert rule.remedy.endswith(".")
    lossless = {one.id for one in PASSES if is_lossless(one)}
    assert "--fix" not in rule.remedy or not lossless.isdisjoint(rule.fixed_by)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.signs is not None], ids=label)
def test_signs_are_no_usual_characters(rule: Rule) -> None:
    assert rule.signs is not None
    assert not any(map(rule.signs, chars.USUAL.decode()))


def test_all_that_composes_with_what_stands_before_it_is_a_sign() -> None:
    parts = (unicodedata.decomposition(chr(code)).split(" ") for code in range(sys.maxunicode + 1))
    seconds = {chr(int(pair[1], 16)) for pair in parts if len(pair) == 2 and pair[0][0] != "<"}
    assert all(map(not_nfc.may_compose, seconds))


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert RETIRED.isdisjoint(codes)
    for family in {rule.family for rule in RULES}:
        numbers = [rule.code for rule in RULES if rule.family == family]
        assert numbers == sorted(numbers)
