"""Text that was read in the wrong encoding twice or more.

Each program on the way made the same mistake: a database column, its dump, the page that shows it.
Asked is the pass that the build runs; every step of the road stands in the finding.

Left alone: one wrong reading (MOJ101); lines of which bytes were lost (MOJ102).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.moj.lines import MOJIBAKE, damaged
from corpus_tools.check.rules.moj.lossy import is_lossy

CODE = "MOJ104"


def check(page: Page) -> Iterator[Finding]:
    """Yield each line that comes back whole in several steps."""
    for line in damaged(page):
        if line.times > 1 and not is_lossy(line):
            yield page.finding(
                line.span, CODE, f"read in the wrong encoding {line.times} times: {line.routes}"
            )


RULE = Rule(
    code=CODE,
    name="double-mojibake",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="Two places upstream decode wrongly, and mending one of them leaves the other.",
    remedy="Run corpus-tools check --fix, or leave it to the build; fix the decoding at both places.",
    bad=(
        (
            "\u0637\xb7\u0622\xb3\u0637\xb8\xe2\u20ac\u200d\u0637\xb7\u0622\xa7\u0637\xb8\xe2"
            "\u20ac\xa6 \u0637\xb7\u0622\xaf\u0637\xb8\xe2\u20ac\xa0\u0637\u061b\u0625\u2019"
            "\u0637\xb7\u0622\xa7\n"
        ),
    ),
    good=("\u0637\xb3\u0638\u201e\u0637\xa7\u0638\u2026\n", "\u0633\u0644\u0627\u0645\n"),
    check=check,
    fixed_by=frozenset({MOJIBAKE}),
)
