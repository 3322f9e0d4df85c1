"""More combining marks on one letter than any language writes.

A joke ("Zalgo"), an attack on whoever lays out the text, or an OCR that reads dirt as accents.

Left alone: up to six marks, which covers vowelled Quranic text with its signs and polytonic Greek.
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name

CODE = "UNI111"
MOST = 6  # Quranic text: a shadda, two vowels, a small high letter, a pause sign, a madda


def is_mark(char: str) -> bool:
    """Tell whether the character stands on the one before it."""
    return unicodedata.category(char) in {"Mn", "Me"}


def check(page: Page) -> Iterator[Finding]:
    """Yield each pile of marks that no language needs."""
    for start, end in page.runs(is_mark):
        if end - start > MOST:
            yield page.finding(
                (start, end), CODE, f"{end - start} marks in a row, first {name(page.text[start])}"
            )


RULE = Rule(
    code=CODE,
    name="piled-marks",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="Rendering and normalising such piles is slow, and the word below them is not found by any search.",
    remedy="Look at the page: remove the joke, or correct the OCR.",
    bad=("A z" + "\N{COMBINING TILDE}" * 7 + " here.\n",),
    good=("A z" + "\N{COMBINING TILDE}" * 6 + " here.\n",),
    check=check,
    signs=is_mark,
)
