"""Letters written as a base and a mark where Unicode has one letter.

File systems of Apple and some converters take letters apart. The text looks the same and
compares unequal: `e` and COMBINING ACUTE ACCENT is not the letter e with acute.

Left alone: marks that have no composed letter, such as Persian vowel signs.

Source: Unicode Standard Annex 15.
"""

import re
import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import show

CODE = "UNI109"
FIRST_MARK = "\N{COMBINING GRAVE ACCENT}"
JAMO = frozenset(map(chr, range(0x1160, 0x1200)))  # vowels and finals, which join the syllable before them
LAST_OF_BMP = "\uffff"
WORD = re.compile(r"\S+")


def may_compose(char: str) -> bool:
    """Tell whether a character can keep a text from being composed: marks, jamo, what is rare."""
    if char < FIRST_MARK:
        return False
    joins = unicodedata.category(char)[0] == "M" or char in JAMO or char > LAST_OF_BMP
    return joins or not unicodedata.is_normalized("NFC", char)


def check(page: Page) -> Iterator[Finding]:
    """Yield each word that is not in normalisation form C."""
    if unicodedata.is_normalized("NFC", page.text):
        return
    for word in WORD.finditer(page.text):
        if not unicodedata.is_normalized("NFC", word[0]):
            yield page.finding(word.span(), CODE, f"not in normalisation form C: {show(word[0])}")


RULE = Rule(
    code=CODE,
    name="not-nfc",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="One word is counted as two, and search finds half of them.",
    remedy="Run corpus-tools check --fix, or leave it to the build, which composes and records them.",
    bad=("The cafe\N{COMBINING ACUTE ACCENT} was closed.\n",),
    good=("The caf\N{LATIN SMALL LETTER E WITH ACUTE} was closed.\n",),
    check=check,
    signs=may_compose,
    fixed_by=frozenset({"nfc"}),
)
