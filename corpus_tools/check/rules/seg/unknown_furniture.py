"""A line that was put aside as noise.

It is neither masthead nor front matter nor body, it does not repeat and it is no page number: nobody
knows what it is, so it is kept out of the text.

Left alone: running heads, page numbers and navigation, which are known for what they are.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND
from corpus_tools.document import Role
from corpus_tools.text.chars import show

CODE = "SEG107"


def check(page: Page) -> Iterator[Finding]:
    """Yield each segment whose role is noise."""
    for segment in page.document.segments:
        if segment.role is Role.NOISE:
            yield page.finding(
                page.span_of(segment), CODE, f"put aside: {show(segment.text)} ({segment.why})"
            )


RULE = Rule(
    code=CODE,
    name="unknown-furniture",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="If the line belongs to the article, the published text lacks it.",
    remedy="Give its role in a sidecar FILE.zones.toml, if it has one.",
    bad=(f"{HEAD}{FIRST}\n\n~~~ ^^^ ~~~\n\n{SECOND}\n",),
    good=(PAGE,),
    check=check,
    opt_in=True,
)
