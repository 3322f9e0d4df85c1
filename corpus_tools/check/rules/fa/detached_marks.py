"""A vowel mark that stands on no letter.

PDF programs place marks by themselves, and extraction writes them behind a space or at the start of a
line.

Left alone: marks on letters, on a tatweel, on a no-break space or on a dotted circle, which show the
mark itself.
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy

CODE = "FA110"
MARKS = frozenset(map(chr, range(0x64B, 0x660)))
DETACHED = lazy("(?:(?<=[ \t\n\r])|^)[\u064b-\u065f]+", re.MULTILINE)


def check(page: Page) -> Iterator[Finding]:
    """Yield each mark behind a space or at the start of a line."""
    for match in DETACHED().finditer(page.text):
        yield page.finding(match.span(), CODE, f"{name(match[0][0])} on no letter")


RULE = Rule(
    code=CODE,
    name="detached-mark",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The mark joins the next character on the screen, and words are split where it stands.",
    remedy="Extract the page again with a tool that keeps marks on their letters.",
    bad=("\N{ARABIC LETTER SEEN}\N{ARABIC LETTER LAM} \N{ARABIC FATHA}\N{ARABIC LETTER ALEF}\n",),
    good=(
        "\N{ARABIC LETTER SEEN}\N{ARABIC FATHA}\N{ARABIC LETTER LAM} \N{NO-BREAK SPACE}\N{ARABIC FATHA}\n",
    ),
    check=check,
    signs=MARKS.__contains__,
)
