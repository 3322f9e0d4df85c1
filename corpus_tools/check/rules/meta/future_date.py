"""A date of publication that has not come yet.

The year was misread, day and month were taken for each other, or it is the date of an event.

Left alone: tomorrow, which has begun somewhere.
"""

from collections.abc import Iterator
from datetime import timedelta

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BODY, HEAD, PAGE

CODE = "META104"


def check(page: Page) -> Iterator[Finding]:
    """Yield a date after tomorrow."""
    published = page.document.published
    if published is not None and published > page.expected.today + timedelta(days=1):
        span = page.in_front(page.document.published_text or "")
        yield page.finding(span, CODE, f"published on {published.isoformat()}, which has not come yet")


RULE = Rule(
    code=CODE,
    name="future-date",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    why="Splits by time put the document where no reader can be, and readers stop trusting the others.",
    remedy='Give "published" in the sidecar of the page.',
    bad=(f"{HEAD}By Mina Rahimi 13 May 2049\n\n{BODY}",),
    good=(PAGE,),
    check=check,
)
