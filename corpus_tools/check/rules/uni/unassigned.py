"""Code points that Unicode has not given to any character.

Garbled text decoded by accident, or a test of a parser. The verdict follows the Unicode
version of the Python that runs, so that characters younger than it are reported too.

Left alone: noncharacters (UNI104), private use (UNI102), surrogates (UNI108).
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.uni.noncharacters import is_noncharacter

CODE = "UNI103"


def is_unassigned(char: str) -> bool:
    """Tell whether no character has the code point."""
    return unicodedata.category(char) == "Cn" and not is_noncharacter(char)


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of unassigned code points."""
    for start, end in page.runs(is_unassigned):
        first = f"U+{ord(page.text[start]):04X}"
        yield page.finding((start, end), CODE, f"{end - start} unassigned code point(s) from {first}")


RULE = Rule(
    code=CODE,
    name="unassigned-character",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="Nobody wrote this character: the text was decoded wrongly, or something makes it up.",
    remedy="Look at the raw bytes; declare the encoding in the sidecar, or fetch the page again.",
    bad=("A word \u0378\u0379 between.\n",),
    good=("A word \N{GREEK SMALL LETTER ALPHA} between.\n",),
    check=check,
    signs=is_unassigned,
)
