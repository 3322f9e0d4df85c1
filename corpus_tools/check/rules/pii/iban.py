"""The number of a bank account in the body.

Calls for donations. Found by the search that the dataset counts with, check digits included.

Left alone: numbers whose check digits are wrong.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND

CODE = "PII104"
KIND = "iban"


def check(page: Page) -> Iterator[Finding]:
    """Yield each one in the body; what it is, is not repeated."""
    for kind, start, end in page.personal:
        if kind == KIND:
            yield page.finding((start, end), CODE, "an account number (IBAN) in the body")


RULE = Rule(
    code=CODE,
    name="iban",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="Whoever trains on it may make a person's data public again.",
    remedy='Set "mask" under [pii] in corpus.toml, or leave it: the dataset counts them.',
    bad=(f"{HEAD}{FIRST} Give to DE89 3704 0044 0532 0130 00 today.\n\n{SECOND}\n",),
    good=(
        PAGE,
        f"{HEAD}{FIRST} Or mina@sapida.example.\n\n{SECOND}\n",
    ),
    check=check,
)
