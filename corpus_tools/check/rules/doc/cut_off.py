"""A body that ends in the middle of a sentence.

The download was cut, a teaser ends in "read more", or the last page of the article is missing.

Left alone: bodies that end in a list, a heading, a signature or a line of verse; ends such as a
quotation mark, a bracket, an ellipsis that closes a caption.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import PAGE
from corpus_tools.document import Role
from corpus_tools.text.chars import show

CODE = "DOC102"
FEWEST_WORDS = 12  # shorter last lines are signatures


def check(page: Page) -> Iterator[Finding]:
    """Yield the end of a body that is no end of a sentence."""
    last = next((one for one in reversed(page.body) if one.role is not Role.CAPTION), None)
    if last is None or last.role is not Role.PARAGRAPH or len(last.text.split()) < FEWEST_WORDS:
        return
    if last.text[-1].isalpha() or last.text[-1] in ",;-":
        end = last.spans[-1][1]
        yield page.finding((end - 1, end), CODE, f"the body ends with {show(last.text[-12:])}")


RULE = Rule(
    code=CODE,
    name="cut-off",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="A model learns to stop in the middle of a sentence.",
    remedy="Fetch the page again, whole.",
    bad=(PAGE[:-14],),
    good=(
        PAGE,
        f"{PAGE}\nMina Rahimi, Sapida\n",
    ),
    check=check,
)
