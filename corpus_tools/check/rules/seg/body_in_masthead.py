"""Running text inside the masthead.

The first paragraph of an article was taken for the presentation of the publication: a lead in the
native script above an English article, or a box that the site prints there.

Left alone: mottoes, verses and addresses of any number of lines; long names of organisations.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import NATIVE_LINE, NATIVE_NAME, PAGE
from corpus_tools.document import Zone
from corpus_tools.text.patterns import lazy

CODE = "SEG105"
FEWEST_WORDS = 35  # longer than the longest motto among the mastheads of raw/, a couplet of 24
SENTENCE_END = lazy(r"[^\W\d_]{2}[.!?\N{ARABIC QUESTION MARK}](?:\s|$)")


def check(page: Page) -> Iterator[Finding]:
    """Yield each segment of the masthead that reads like prose."""
    for segment in page.document.segments:
        if segment.zone is Zone.MASTHEAD:
            words = len(segment.text.split())
            if words >= FEWEST_WORDS and len(SENTENCE_END().findall(segment.text)) > 1:
                yield page.finding(page.span_of(segment), CODE, f"{words} words of prose in the masthead")


RULE = Rule(
    code=CODE,
    name="body-in-masthead",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="The body lacks its beginning, and every document of the site counts the sentences as masthead.",
    remedy="Correct the zones in a sidecar FILE.zones.toml, or learn the masthead with corpus-tools learn.",
    bad=(f"{NATIVE_NAME}\n\n{(NATIVE_LINE + '. ') * 9}\n\n{PAGE}",),
    good=(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{PAGE}",),
    check=check,
)
