"""Halves of surrogate pairs.

UTF-16 was cut between two halves, JSON escapes were pasted as text, or each half was
encoded in UTF-8 by itself (CESU-8, as old MySQL and Java do). A half is no character.

Left alone: other bytes that cannot be decoded (ENC101).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.patterns import lazy

CODE = "UNI108"
MESSAGE = "half of a surrogate pair, which is no character"
HALF = lazy("[\ud800-\udc7f\udd00-\udfff]|\udced[\udca0-\udcbf][\udc80-\udcbf]")


def is_surrogate(char: str) -> bool:
    """Tell whether the code point is half of a pair, or the escape of a byte."""
    return "\ud800" <= char <= "\udfff"


def check(page: Page) -> Iterator[Finding]:
    """Yield each half that stands alone in UTF-16 or behind a JSON escape, or encoded in UTF-8."""
    for half in HALF().finditer(page.text):
        yield page.finding(half.span(), CODE, MESSAGE)
    regions = page.record.regions
    if any(region.codec.startswith("utf-16") for region in regions):
        for region in regions:  # what UTF-16 cannot read is kept as bytes, two a half
            if not region.codec.startswith("utf-16") and region.byte_end - region.byte_start == 2:
                yield page.finding_in_file((region.start, region.end), CODE, MESSAGE)


RULE = Rule(
    code=CODE,
    name="stray-surrogate",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="The text cannot be written as UTF-8, and most libraries stop at it.",
    remedy="Decode the source as UTF-16 or CESU-8 in the scraper, and fetch the page again.",
    bad=("\udcff\udcfeA\0 \0\x3d\udcd8 \0c\0u\0t\0 \0s\0h\0o\0r\0t\0.\0\n\0",),
    good=("A face \N{GRINNING FACE} here.\n",),
    check=check,
    signs=is_surrogate,
)
