"""A page that says nowhere when it was published.

Left alone: dates with several readings (META103).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BODY, HEAD, PAGE

CODE = "META102"


def check(page: Page) -> Iterator[Finding]:
    """Yield the page if no date stands on it."""
    document = page.document
    if document.published is None and not document.published_alternatives and document.text:
        yield page.finding(page.first_line(), CODE, "no date of publication was found on the page")


RULE = Rule(
    code=CODE,
    name="no-date",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="The document cannot be placed in time, and no split by time can use it.",
    remedy='Give "published" in the sidecar of the page, if the site knows it.',
    bad=(HEAD + BODY,),
    good=(PAGE,),
    check=check,
    opt_in=True,
)
