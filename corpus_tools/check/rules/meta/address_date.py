"""The date of the page disagrees with the date in its address.

Many sites put the day into the address, `/2016/02/12/`. An article cannot be older than its own
address, and where the address says the other reading of the date, the address is right.

Left alone: pages published after the day in the address, as a republished article is.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import PAGE

CODE = "META107"
DATED = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)")


def check(page: Page) -> Iterator[Finding]:
    """Yield a date that its address contradicts."""
    document = page.document
    address = DATED.search(document.source_url or "")
    if document.published is None or address is None:
        return
    try:
        printed = date(int(address[1]), int(address[2]), int(address[3]))
    except ValueError:
        return
    swapped = printed != document.published and printed in document.published_alternatives
    if swapped or printed > document.published + timedelta(days=1):
        span = page.in_front(document.published_text or "")
        message = f"published on {document.published.isoformat()}, but the address says {printed.isoformat()}"
        yield page.finding(span, CODE, message)


RULE = Rule(
    code=CODE,
    name="address-date-mismatch",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="One of the two is wrong, and the row has the doubtful one.",
    remedy='Give "published" in the sidecar of the page.',
    bad=(f"http://www.sapida.example/2019/08/20/bakery.html\n\n{PAGE}",),
    good=(
        f"http://www.sapida.example/2019/05/12/bakery.html\n\n{PAGE}",
        f"http://www.sapida.example/2019/99/12/bakery.html\n\n{PAGE}",
    ),
    check=check,
)
