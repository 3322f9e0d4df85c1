"""The number of a payment card in the body.

Found by the search that the dataset counts with, check digit included.

Left alone: numbers whose check digit is wrong.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND

CODE = "PII105"
KIND = "card"


def check(page: Page) -> Iterator[Finding]:
    """Yield each one in the body; what it is, is not repeated."""
    for kind, start, end in page.personal:
        if kind == KIND:
            yield page.finding((start, end), CODE, "a card number in the body")


RULE = Rule(
    code=CODE,
    name="card-number",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="Whoever trains on it may make a person's data public again.",
    remedy='Set "mask" under [pii] in corpus.toml, or leave it: the dataset counts them.',
    bad=(f"{HEAD}{FIRST} Give to 4111 1111 1111 1111 today.\n\n{SECOND}\n",),
    good=(
        PAGE,
        f"{HEAD}{FIRST} Or mina@sapida.example.\n\n{SECOND}\n",
    ),
    check=check,
)
