"""Directional marks and embeddings that do nothing, or that should be isolates.

Editors put RIGHT-TO-LEFT MARK and embeddings around native words, and they stay when the text is copied
to where it needs none. Asked is the pass that the build runs: what it would change is found.

Left alone: what the pass leaves alone, so marks that a mixed line needs; controls that are not closed
(UNI105).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import show

CODE = "UNI115"


def check(page: Page) -> Iterator[Finding]:
    """Yield each control that the pass would take out or replace."""
    for edit in page.edits_of("bidi"):
        yield page.finding((edit.start, edit.end), CODE, f"not needed here: {show(edit.before)}")


RULE = Rule(
    code=CODE,
    name="direction-marks",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="Words that look alike compare unequal, and nobody can see why.",
    remedy="Run corpus-tools check --fix, or leave it to the build, which removes and records them.",
    bad=("The \u200fbazaar of the town was open today.\n",),
    good=("\u0633\u0644\u0627\u0645\n",),
    check=check,
    fixed_by=frozenset({"bidi"}),
)
