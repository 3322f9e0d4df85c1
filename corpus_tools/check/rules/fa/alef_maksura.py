"""ALEF MAKSURA in Persian words.

Its shape at the end of a word is that of FARSI YEH, which Windows-1256 lacks. Asked is the pass that
the build runs: what it would change is found.

Left alone: Arabic, Pashto and Urdu; words in an Arabic spelling.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FARSI_YEH, PERSIAN
from corpus_tools.check.rules.fa import letters

CODE = "FA103"
LETTER = "\N{ARABIC LETTER ALEF MAKSURA}"


def check(page: Page) -> Iterator[Finding]:
    """Yield each such letter that the pass would replace."""
    return letters.replaced(page, LETTER, CODE)


RULE = Rule(
    code=CODE,
    name="alef-maksura",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The letters look alike and compare unequal, so counts and search split one word into two.",
    remedy="Leave it to the build, whose pass arabic-letters changes it.",
    bad=(f"{PERSIAN.replace(FARSI_YEH, LETTER)}.\n",),
    good=(f"{PERSIAN}.\n",),
    check=check,
    signs=LETTER.__eq__,
    fixed_by=frozenset({"arabic-letters"}),
)
