"""The file ends inside a character.

A download was cut, or a column holds only so many bytes. The last bytes start a UTF-8 sequence
that never ends; the letter is lost, and most likely more text than that.

Left alone: bad bytes anywhere else (ENC101).
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "ENC106"
# The Unicode Standard, table 3-7: a lead byte and fewer continuation bytes than it asks for.
CUT = re.compile(
    rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z",
)


def cut_bytes(page: Page) -> int:
    """Return how many bytes of an unfinished sequence a file in UTF-8 ends with."""
    cut = CUT.search(page.data[-3:])
    regions = page.record.regions
    if cut is None or not regions or regions[0].codec not in {"utf-8", "utf-8-sig"}:
        return 0
    return len(cut[0])


def check(page: Page) -> Iterator[Finding]:
    """Yield the unfinished sequence at the end of a file in UTF-8."""
    number = cut_bytes(page)
    if number:
        length = len(page.locator.decoded)
        message = f"the file ends after {number} byte(s) of a longer character"
        yield page.finding_in_file((length - 1, length), CODE, message)


RULE = Rule(
    code=CODE,
    name="cut-character",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="The text is cut off at this point, and a model learns sentences that end in the middle.",
    remedy="Fetch the page again, whole.",
    bad=("The minister \N{EM DASH} who was in Kabul \N{EM DASH} said \udce2\udc80",),
    good=("The minister \N{EM DASH} who was in Kabul \N{EM DASH} said so \N{EM DASH}", "Plain ASCII."),
    check=check,
)
