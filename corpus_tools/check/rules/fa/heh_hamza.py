"""HEH with HAMZA in a spelling that Unicode has another character for.

The genitive of a word in heh is written with a small yeh above it, stored in several ways. Asked is
the pass that the build runs: what it would change is found.

Left alone: what the pass leaves alone; the same sound written as a yeh of its own.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import PERSIAN
from corpus_tools.text.chars import name

CODE = "FA112"


def check(page: Page) -> Iterator[Finding]:
    """Yield each spelling that the pass would replace."""
    for edit in page.edits_of("heh-hamza"):
        yield page.finding((edit.start, edit.end), CODE, f"{name(edit.before[0])} for a heh with hamza")


RULE = Rule(
    code=CODE,
    name="heh-hamza",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="The word compares unequal to itself in the other spelling.",
    remedy="Leave it to the build, which writes the one character and records it.",
    bad=(f"{PERSIAN} \u062e\u0627\u0646\u0647\u0621 \u0645\u0646.\n",),
    good=(f"{PERSIAN}.\n",),
    check=check,
    fixed_by=frozenset({"heh-hamza"}),
)
