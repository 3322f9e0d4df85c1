"""The same paragraph twice in one body.

A teaser was scraped together with its article, or a page was joined to itself.

Left alone: short lines, refrains of verse, captions.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, PAGE

CODE = "DOC104"
FEWEST = 60  # characters; refrains and set phrases are shorter


def check(page: Page) -> Iterator[Finding]:
    """Yield each paragraph that stood in the body before."""
    seen: dict[str, int] = {}
    for segment in page.paragraphs:
        text = segment.text
        if len(text) >= FEWEST:
            if text in seen:
                line = page.locator.place(seen[text], seen[text]).line
                yield page.finding(page.span_of(segment), CODE, f"the same as the paragraph on line {line}")
            else:
                seen[text] = segment.spans[0][0]


RULE = Rule(
    code=CODE,
    name="repeated-paragraph",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="Repetition inside a document teaches a model to repeat itself.",
    remedy="Fix the scraper.",
    bad=(f"{PAGE}\n{FIRST}\n",),
    good=(PAGE,),
    check=check,
)
