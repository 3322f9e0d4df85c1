"""Two joiners where one would do.

Editors insert ZERO WIDTH NON-JOINER by a key that is easily pressed twice, and converters add one
where one stands already.

Left alone: single joiners inside words.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import GOES, JOINER

CODE = "FA105"
JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of more than one joiner."""
    for start, end in page.runs(JOINERS.__contains__):
        if end - start > 1:
            yield page.finding((start, end), CODE, f"{end - start} joiners in a row")


RULE = Rule(
    code=CODE,
    name="doubled-joiner",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The word compares unequal to itself with one joiner, and nobody can see it.",
    remedy="Leave it to the build, which keeps one and records it.",
    bad=(f"{GOES.replace(JOINER, 2 * JOINER)}\n",),
    good=(f"{GOES}\n",),
    check=check,
    signs=JOINERS.__contains__,
    fixed_by=frozenset({"joiners"}),
)
