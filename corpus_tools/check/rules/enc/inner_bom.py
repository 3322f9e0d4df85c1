"""A byte-order mark that is not at the start of the file.

Files were joined with `cat`, or a template with a mark was included. Inside a text the
character means ZERO WIDTH NO-BREAK SPACE: it hides in words and makes equal strings unequal.

Left alone: the mark at the very start, which belongs to the encoding and not to the text.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "ENC104"
MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def check(page: Page) -> Iterator[Finding]:
    """Yield each mark inside the text."""
    for span in page.runs(MARK.__eq__):
        yield page.finding(span, CODE, "U+FEFF byte-order mark inside the text")


RULE = Rule(
    code=CODE,
    name="inner-bom",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The invisible character stays in words, so that searches and counts miss them.",
    remedy="Join decoded texts, not files; the build removes the mark and records it.",
    bad=("First part.\n\N{ZERO WIDTH NO-BREAK SPACE}Second part.\n",),
    good=("\N{ZERO WIDTH NO-BREAK SPACE}The mark of the file itself.\n", "No mark.\n"),
    check=check,
    signs=MARK.__eq__,
)
