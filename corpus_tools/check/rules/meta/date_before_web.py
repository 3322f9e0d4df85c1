"""A date of publication before there was any site.

The date of an event was taken for the page's, a year was misread, or a solar year for a
Gregorian one.

Left alone: pages without an address, which may have been scanned from paper.
"""

from collections.abc import Iterator
from datetime import date

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BODY, HEAD, PAGE

CODE = "META105"
FIRST_PAGE = date(1991, 8, 6)  # the day on which the web was announced to the public


def check(page: Page) -> Iterator[Finding]:
    """Yield a date before the first page of the web on a page that has an address."""
    document = page.document
    if document.source_url and document.published is not None and document.published < FIRST_PAGE:
        span = page.in_front(document.published_text or "")
        yield page.finding(span, CODE, f"published on {document.published.isoformat()}, before the web")


RULE = Rule(
    code=CODE,
    name="date-before-site",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="Splits by time and statistics by year are wrong by decades.",
    remedy='Give "published" in the sidecar of the page.',
    bad=(f"http://www.sapida.example/bakery.html\n\n{HEAD}By Mina Rahimi 13 May 1919\n\n{BODY}",),
    good=(
        f"http://www.sapida.example/bakery.html\n\n{PAGE}",
        f"{HEAD}By Mina Rahimi 13 May 1919\n\n{BODY}",
    ),
    check=check,
)
