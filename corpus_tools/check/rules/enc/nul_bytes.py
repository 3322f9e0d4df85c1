"""NUL characters in the text.

A fixed-width field was padded, a file was written past its end, or UTF-16 was read as bytes.
C programs stop at the first NUL; databases refuse it.

Left alone: UTF-16 and UTF-32, with or without a mark, which are decoded as what they are.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "ENC105"
NUL = "\0"


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of NUL."""
    for start, end in page.runs(NUL.__eq__):
        yield page.finding((start, end), CODE, f"U+0000 NULL, {end - start} in a row")


RULE = Rule(
    code=CODE,
    name="nul-characters",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="What stands behind a NUL is lost to programs that end a string there, and Postgres refuses the row.",
    remedy="Fix the scraper; fetch the page again.",
    bad=(
        "A line of good text that is long enough to be one, with a hole\0in the middle of it, and its end.\n",
    ),
    good=("A line of good text.\n",),
    check=check,
    signs=NUL.__eq__,
)
