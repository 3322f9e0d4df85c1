"""A page that some program wrote in place of an article.

Lorem ipsum of a template, the error page of a server, a parked domain, the trace of a broken script, the
test of whether a browser is a person.

Left alone: articles that speak of such pages, which are longer than they; only lorem ipsum is found
in pages of any length.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules import phrases
from corpus_tools.check.rules.examples import PAGE
from corpus_tools.text.chars import show

CODE = "DOC106"


def check(page: Page) -> Iterator[Finding]:
    """Yield the first phrase that only such pages have."""
    span = phrases.first("doc/placeholder.txt", page)
    if span is not None:
        yield page.finding(
            span, CODE, f"a page that a program wrote: {show(page.text[span[0] : span[1]], 40)}"
        )


RULE = Rule(
    code=CODE,
    name="placeholder-page",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    why="Thousands of copies of such pages are the commonest garbage of web corpora.",
    remedy="Remove the file, and fetch the page again.",
    bad=(
        "404 Not Found\n\nThe requested URL was not found on this server.\n",
        f"{PAGE}\nLorem ipsum dolor sit amet, consectetur.\n",
    ),
    good=(PAGE,),
    check=check,
)
