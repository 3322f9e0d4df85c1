"""Halves of surrogate pairs.

UTF-16 was cut between two halves, JSON escapes were pasted as text, or each half was
encoded in UTF-8 by itself (CESU-8, as old MySQL and Java do). A half is no character.

Left alone: other bytes that cannot be decoded (ENC101).
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "UNI108"
HALF = re.compile("[\ud800-\udc7f\udd00-\udfff]|\udced[\udca0-\udcbf][\udc80-\udcbf]")


def check(page: Page) -> Iterator[Finding]:
    """Yield each half that stands alone, and each half encoded in UTF-8."""
    if "Cs" in page.categories:
        for half in HALF.finditer(page.text):
            yield page.finding(half.span(), CODE, "half of a surrogate pair, which is no character")


RULE = Rule(
    code=CODE,
    name="stray-surrogate",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="The text cannot be written as UTF-8, and most libraries stop at it.",
    remedy="Decode the source as UTF-16 or CESU-8 in the scraper, and fetch the page again.",
    bad=("A face \udced\udca0\udcbd\udced\udcb8\udc80 here.\n",),
    good=("A face \N{GRINNING FACE} here.\n",),
    check=check,
)
