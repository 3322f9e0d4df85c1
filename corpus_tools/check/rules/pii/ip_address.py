"""An IP address in the body.

Comments and logs that were scraped with an article. Found by the search that the dataset counts with.

Left alone: version numbers; addresses that are reserved for private use or documentation.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND

CODE = "PII103"
KIND = "ip"


def check(page: Page) -> Iterator[Finding]:
    """Yield each one in the body; what it is, is not repeated."""
    for kind, start, end in page.personal:
        if kind == KIND:
            yield page.finding((start, end), CODE, "an IP address in the body")


RULE = Rule(
    code=CODE,
    name="ip-address",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="Whoever trains on it may make a person's data public again.",
    remedy='Set "mask" under [pii] in corpus.toml, or leave it: the dataset counts them.',
    bad=(f"{HEAD}{FIRST} It was posted from 81.91.130.17 today.\n\n{SECOND}\n",),
    good=(
        PAGE,
        f"{HEAD}{FIRST} Or mina@sapida.example.\n\n{SECOND}\n",
    ),
    check=check,
)
