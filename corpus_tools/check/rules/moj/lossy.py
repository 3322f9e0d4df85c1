"""Text that was read in the wrong encoding, and of which bytes were lost on the way.

The wrong code page has no character for some bytes, and a program dropped them or wrote a question
mark or U+FFFD. What is certain can be read again; the rest stays as it is, for no letter is guessed.

Left alone: lines that come back whole (MOJ101, MOJ104); lines of which nothing comes back (MOJ103).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.moj.lines import MOJIBAKE, DamagedLine, damaged

CODE = "MOJ102"


def is_lossy(line: DamagedLine) -> bool:
    """Tell whether the line would still hold a replacement character or evidence of damage."""
    from corpus_tools.repair.mojibake_gate import evidence

    return "\N{REPLACEMENT CHARACTER}" in line.repaired or evidence(line.repaired) >= 0


def check(page: Page) -> Iterator[Finding]:
    """Yield each line of which only a part comes back."""
    for line in damaged(page):
        if is_lossy(line):
            message = f"read in the wrong encoding, and bytes were lost: {line.routes}"
            yield page.finding(line.span, CODE, message)


RULE = Rule(
    code=CODE,
    name="lossy-mojibake",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="Even after the repair some words have holes, which look like other words.",
    remedy="Fetch the page again and decode it by its real encoding.",
    bad=(
        (
            "\u0637\xb3\u0638\u201e\ufffd\xa7\u0638\u2026 \u0637\xaf\u0638\u2020\ufffd\u0152"
            "\u0637\xa7 \u0638\u02c6 \u0638\ufffd\u0637\xb1\u0637\xaf\u0638\u2026 \u0637\ufffd"
            "\u0638\u2021\u0637\xb1 \u0639\xa9\u0637\ufffd\u0637\xa8\u0638\u201e\n"
        ),
    ),
    good=("\u0637\xb3\u0638\u201e\u0637\xa7\u0638\u2026\n", "\u0633\u0644\u0627\u0645\n"),
    check=check,
    fixed_by=frozenset({MOJIBAKE}),
)
