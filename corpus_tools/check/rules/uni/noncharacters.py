"""Noncharacters: the 66 code points that will never be characters.

U+FDD0 to U+FDEF and the last two of each plane. Programs use them as marks of their own, and
a swapped byte-order mark reads as U+FFFE.

Left alone: unassigned code points, which may become characters (UNI103).

Source: The Unicode Standard, section 23.7.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "UNI104"


def is_noncharacter(char: str) -> bool:
    """Tell whether the code point is one of the 66."""
    code = ord(char)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of noncharacters."""
    for start, end in page.runs(is_noncharacter):
        yield page.finding((start, end), CODE, f"U+{ord(page.text[start]):04X} is a noncharacter")


RULE = Rule(
    code=CODE,
    name="noncharacter",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="Parsers of XML and JSON refuse the file, and programs take it for a mark of their own.",
    remedy="Fix the scraper: something writes sentinels, or decodes with the bytes swapped.",
    bad=("A word\uffff and more.\n", "A word\ufdd0 and more.\n"),
    good=("A word\ufffc and more.\n",),
    check=check,
    signs=is_noncharacter,
)
