"""An e-mail address in the body.

Readers' letters, imprints in the text, authors who give their own. Found by the search that the dataset
counts with.

Left alone: the contact lines of mastheads, which present the publication.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND

CODE = "PII101"
KIND = "email"


def check(page: Page) -> Iterator[Finding]:
    """Yield each one in the body; what it is, is not repeated."""
    for kind, start, end in page.personal:
        if kind == KIND:
            yield page.finding((start, end), CODE, "an e-mail address in the body")


RULE = Rule(
    code=CODE,
    name="e-mail-address",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="Whoever trains on it may make a person's data public again.",
    remedy='Set "mask" under [pii] in corpus.toml, or leave it: the dataset counts them.',
    bad=(f"{HEAD}{FIRST} Write to mina@sapida.example today.\n\n{SECOND}\n",),
    good=(
        PAGE,
        f"{HEAD}{FIRST} Or +93 20 210 1234.\n\n{SECOND}\n",
    ),
    check=check,
)
