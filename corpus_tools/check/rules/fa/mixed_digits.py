"""Digits of two families in one number.

A year typed half on a Persian and half on a Latin keyboard, OCR that reads each digit by itself, or a
template that fills Arabic digits into a Persian date.

Left alone: numbers of one family; two numbers with a sign between them, such as a date and its
conversion.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import show
from corpus_tools.text.patterns import lazy

CODE = "FA108"
NATIVE = frozenset(map(chr, (*range(0x660, 0x66A), *range(0x6F0, 0x6FA))))
NUMBER = lazy("[0-9\u0660-\u0669\u06f0-\u06f9]{2,}")


def check(page: Page) -> Iterator[Finding]:
    """Yield each number with digits of more than one family."""
    for line in page.arabic_lines:
        for number in NUMBER().finditer(page.text, *line):
            if len({ord(digit) >> 4 for digit in number[0]}) > 1:
                yield page.finding(number.span(), CODE, f"digits of several families in {show(number[0])}")


RULE = Rule(
    code=CODE,
    name="mixed-digits",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The number is read wrongly or not at all, by programs and by people.",
    remedy="Correct the source; the build changes Arabic digits in Persian text, and records it.",
    bad=("\u06f1\u06f39\u06f7\n",),
    good=("\u06f1\u06f3/97, 1397\n",),
    check=check,
    signs=NATIVE.__contains__,
)
