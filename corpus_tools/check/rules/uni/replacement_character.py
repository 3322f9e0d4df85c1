"""REPLACEMENT CHARACTER in the text.

Some program before us met a byte that it could not read and wrote U+FFFD in its place. The
byte is gone from this file; only the site still has it.

Left alone: nothing. Pages that speak about the character itself are waived by hand.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "UNI101"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of replacement characters."""
    for start, end in page.runs(REPLACEMENT.__eq__):
        yield page.finding((start, end), CODE, f"U+FFFD REPLACEMENT CHARACTER, {end - start} in a row")


RULE = Rule(
    code=CODE,
    name="replacement-character",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="A letter was lost for good before the file was saved, and every model learns the hole as a letter.",
    remedy="Fetch the page again and decode it by its real encoding.",
    bad=("The caf\N{REPLACEMENT CHARACTER} was closed.\n",),
    good=("The caf\N{LATIN SMALL LETTER E WITH ACUTE} was closed.\n", "Why? No reason.\n"),
    check=check,
    signs=REPLACEMENT.__eq__,
)
