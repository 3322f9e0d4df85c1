"""Control characters other than line ends, tabs and form feeds.

Remains of terminals (ESC), of word processors (vertical tab) and of databases; the second block
(U+0080 to U+009F) is nearly always Windows-1252 read as ISO-8859-1.

Left alone: NUL (ENC105); line feed, carriage return, tab, form feed.
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name

CODE = "UNI110"
USUAL = frozenset("\0\t\n\r\f")


def is_control(char: str) -> bool:
    """Tell whether the character is a control that no text needs."""
    return unicodedata.category(char) == "Cc" and char not in USUAL


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of control characters."""
    for start, end in page.runs(is_control):
        again = f", {end - start} characters" if end - start > 1 else ""
        yield page.finding((start, end), CODE, f"control character {name(page.text[start])}{again}")


RULE = Rule(
    code=CODE,
    name="control-character",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="Terminals obey them, XML refuses them, and a tokenizer learns them as letters.",
    remedy="Run corpus-tools check --fix, or leave it to the build, which removes and records them.",
    bad=("Some \x1b[31mred\x1b[0m text.\n", "Dots\x85 and more.\n"),
    good=("A\ttable\r\nof two lines.\n\fNext page.\n",),
    check=check,
    signs=is_control,
    fixed_by=frozenset({"controls"}),
)
