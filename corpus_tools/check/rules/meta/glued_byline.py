"""A byline that runs into its date.

Two elements of the page stood side by side without a space between them: `By James Kitfield2/12/2016`.

Left alone: names with a number behind a space; addresses.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BODY, HEAD, PAGE
from corpus_tools.document import Role, Zone
from corpus_tools.text.chars import show
from corpus_tools.text.patterns import lazy

CODE = "META108"
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
GLUED = lazy(rf"[^\W\d_]{{2,}}(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|(?<=[a-z])(?:{MONTHS})\b)")


def check(page: Page) -> Iterator[Finding]:
    """Yield each place in the front matter where a name and a date touch."""
    for segment in page.document.segments:
        if segment.zone is Zone.FRONT and segment.role is not Role.SOURCE_URL:
            for match in GLUED().finditer(segment.text):
                span = page.locate(segment, match[0])
                yield page.finding(span, CODE, f"name and date without a space: {show(match[0])}")


RULE = Rule(
    code=CODE,
    name="glued-byline",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="The author's name carries a digit, or the date is not found at all.",
    remedy="Fix the scraper: put a space or a line end between two elements.",
    bad=(f"{HEAD}By Mina Rahimi13/5/2019\n\n{BODY}",),
    good=(
        f"{HEAD}By Mina Rahimi 13/5/2019\n\n{BODY}",
        PAGE,
    ),
    check=check,
)
