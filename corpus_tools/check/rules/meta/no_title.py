"""A body without a headline.

The extraction took the text and not its title, or the headline is a picture.

Left alone: pages without a body (SEG101).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BODY, PAGE

CODE = "META101"


def check(page: Page) -> Iterator[Finding]:
    """Yield the page if it has a body and no title."""
    document = page.document
    if document.title is None and document.text:
        yield page.finding(page.first_line(), CODE, "no headline was found on the page")


RULE = Rule(
    code=CODE,
    name="no-title",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="The row has no title, and duplicates are harder to see.",
    remedy="Fix the scraper, or give the title in a sidecar FILE.zones.toml.",
    bad=(BODY,),
    good=(PAGE,),
    check=check,
)
