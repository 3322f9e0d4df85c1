"""A date that can be read in two ways, and nothing on the page decides.

`2/12/2016` is in February for one half of the world and in December for the other. Without evidence
the date stays open, with all its readings on record.

Left alone: dates that the address, the text or the site's habit settles; a day above 12.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BODY, HEAD, PAGE

CODE = "META103"


def check(page: Page) -> Iterator[Finding]:
    """Yield the date that stays open."""
    document = page.document
    readings = document.published_alternatives
    if document.published is None and readings:
        days = " or ".join(day.isoformat() for day in readings)
        span = page.in_front(document.published_text or "")
        yield page.finding(span, CODE, f"the date can be {days}")


RULE = Rule(
    code=CODE,
    name="ambiguous-date",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="The row has no date; guessing would put it months away from the truth.",
    remedy='Give "published" in the sidecar of the page.',
    bad=(f"{HEAD}By Mina Rahimi 2/12/2016\n\n{BODY}",),
    good=(
        f"{HEAD}By Mina Rahimi 13/12/2016\n\n{BODY}",
        PAGE,
    ),
    check=check,
)
