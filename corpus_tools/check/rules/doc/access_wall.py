"""A notice that asks for consent, a login or a subscription in place of the article.

The scraper was shown what a reader without an account sees.

Left alone: articles that speak of such notices, which are longer than they.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules import phrases
from corpus_tools.check.rules.examples import PAGE
from corpus_tools.text.chars import show

CODE = "DOC107"


def check(page: Page) -> Iterator[Finding]:
    """Yield the first phrase that only such notices have."""
    span = phrases.first("doc/access_wall.txt", page)
    if span is not None:
        yield page.finding(span, CODE, f"a wall before the article: {show(page.text[span[0] : span[1]], 40)}")


RULE = Rule(
    code=CODE,
    name="access-wall",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    why="The same notice is published under the titles of many articles.",
    remedy="Remove the file; fetch the page as a reader who has agreed or logged in, if that is allowed.",
    bad=(
        "We use cookies to improve your experience on our site. By clicking accept all cookies you agree.\n",
    ),
    good=(PAGE,),
    check=check,
)
