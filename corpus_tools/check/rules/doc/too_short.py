"""A body of a few words.

A caption, a teaser or a broken page was scraped, not an article.

Left alone: pages without any body (SEG101).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import HEAD, PAGE

CODE = "DOC101"
FEWEST_WORDS = 20  # the shortest news items of raw/ have three times as many


def check(page: Page) -> Iterator[Finding]:
    """Yield the page if its body has too few words to say anything."""
    words = page.words
    if 0 < words < FEWEST_WORDS:
        yield page.finding(page.body_start(), CODE, f"the body has {words} words, fewer than {FEWEST_WORDS}")


RULE = Rule(
    code=CODE,
    name="too-short",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="Models learn teasers for articles, and such rows crowd the corpus.",
    remedy="Fix the scraper, or remove the file.",
    bad=(f"{HEAD}The bakery is open.\n",),
    good=(PAGE,),
    check=check,
)
