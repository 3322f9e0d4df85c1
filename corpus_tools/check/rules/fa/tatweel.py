"""TATWEEL inside a word, a stroke that only makes it longer.

Justified print and headlines stretch words with it; in text it is a letter that belongs to no word.
Asked is the pass that the build runs: what it would take out is found.

Left alone: what the pass leaves alone, such as a tatweel that carries a mark.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FARSI_YEH, PERSIAN
from corpus_tools.text.chars import name

CODE = "FA109"
TATWEEL = "\N{ARABIC TATWEEL}"


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of strokes that the pass would take out."""
    for edit in page.edits_of("tatweel"):
        yield page.finding((edit.start, edit.end), CODE, f"{name(TATWEEL)} inside a word")


RULE = Rule(
    code=CODE,
    name="tatweel",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="The word compares unequal to itself without the stroke.",
    remedy="Run pass tatweel, or leave it to the build, which runs it.",
    bad=(f"{PERSIAN[:3]}{PERSIAN[3:].replace(FARSI_YEH, FARSI_YEH + TATWEEL)}.\n",),
    good=(f"{PERSIAN}.\n",),
    check=check,
    fixed_by=frozenset({"tatweel"}),
)
