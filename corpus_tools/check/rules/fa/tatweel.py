"""TATWEEL inside a word, a stroke that only makes it longer.

Justified print and headlines stretch words with it; in text it is a letter that belongs to no word, in
whatever language. The build takes it out where it knows the language.

Left alone: a tatweel at the end of a word, as in abbreviations; one that carries a mark.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FARSI_YEH, PERSIAN
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy

CODE = "FA109"
TATWEEL = "\N{ARABIC TATWEEL}"
LETTERS = "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f"
STROKE = lazy(f"(?<=[{LETTERS}]){TATWEEL}+(?=[{LETTERS}])")


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of strokes between two letters."""
    for match in STROKE().finditer(page.text):
        yield page.finding(match.span(), CODE, f"{name(TATWEEL)} inside a word")


RULE = Rule(
    code=CODE,
    name="tatweel",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="The word compares unequal to itself without the stroke.",
    remedy="Leave it to the build, which takes it out of Persian words and records it.",
    bad=(f"{PERSIAN[:3]}{PERSIAN[3:].replace(FARSI_YEH, FARSI_YEH + TATWEEL)}.\n",),
    good=(f"{PERSIAN}.\n",),
    check=check,
    signs=TATWEEL.__eq__,
    fixed_by=frozenset({"tatweel"}),
)
