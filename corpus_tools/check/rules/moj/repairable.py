"""Text that was read in the wrong encoding, and can be read again.

A file in UTF-8 was opened as Windows-1256, or bytes of Windows-1256 as Windows-1252, and saved so.
Asked is the pass that the build runs; it proves each repair by going back along the same road, and
the road stands in the finding.

Left alone: what the pass leaves alone, so text that is plausible as it stands; what was read wrongly
more than once (MOJ104) or lost bytes on the way (MOJ102).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.moj.lines import MOJIBAKE, damaged
from corpus_tools.check.rules.moj.lossy import is_lossy

CODE = "MOJ101"


def check(page: Page) -> Iterator[Finding]:
    """Yield each line that comes back whole in one step."""
    for line in damaged(page):
        if line.times == 1 and not is_lossy(line):
            yield page.finding(line.span, CODE, f"read in the wrong encoding: {line.routes}")


RULE = Rule(
    code=CODE,
    name="repairable-mojibake",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="No word of the line can be read, found or learned; the scraper does the same to every page.",
    remedy="Run corpus-tools check --fix, or leave it to the build; fix the decoding in the scraper.",
    bad=(
        "\u0637\xb3\u0638\u201e\u0637\xa7\u0638\u2026\n",
        "The minister\xe2\u20ac\u2122s car stood there.\n",
    ),
    good=("\u0633\u0644\u0627\u0645\n", "The minister\N{RIGHT SINGLE QUOTATION MARK}s car stood there.\n"),
    check=check,
    fixed_by=frozenset({MOJIBAKE}),
)
