"""LATIN SMALL LIGATURE FI and its like, one character for two letters.

Fonts of PDF files have a shape for the pair, and extraction keeps the shape. Asked is the pass that
the build runs: what it would change is found.

Left alone: what the pass leaves alone; the letters of languages that look like ligatures.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name

CODE = "UNI116"


def check(page: Page) -> Iterator[Finding]:
    """Yield each ligature that the pass would take apart."""
    for edit in page.edits_of("latin-ligatures"):
        yield page.finding((edit.start, edit.end), CODE, f"{name(edit.before[0])} in a word")


RULE = Rule(
    code=CODE,
    name="latin-ligature",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="A search for the word does not find it, and a tokenizer sees rare characters.",
    remedy="Run corpus-tools check --fix, or leave it to the build, which takes them apart and records it.",
    bad=("The \N{LATIN SMALL LIGATURE FI}rst of all.\n",),
    good=("The first of all.\n",),
    check=check,
    fixed_by=frozenset({"latin-ligatures"}),
)
