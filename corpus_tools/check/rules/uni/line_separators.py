"""Line ends that only some programs know.

LINE SEPARATOR, PARAGRAPH SEPARATOR and lone carriage returns from old systems: Python's `splitlines`
and JavaScript end a line there, git, grep and the JSON Lines readers do not.

Left alone: LF and CR LF, also mixed; form feeds, which part pages.
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name

CODE = "UNI112"
ENDS = "\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
RARE_END = re.compile("[\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]|\r(?!\n)")


def check(page: Page) -> Iterator[Finding]:
    """Yield each line end that is neither LF nor CR LF."""
    for end in RARE_END.finditer(page.text):
        yield page.finding(end.span(), CODE, f"line ends in {name(end[0])}")


RULE = Rule(
    code=CODE,
    name="rare-line-end",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="Programs disagree about the number of lines, and so about every position in the file.",
    remedy="Write LF in the scraper.",
    bad=("First line\N{LINE SEPARATOR}second line.\n", "First\rsecond.\n"),
    good=("First line\r\nsecond line.\n",),
    check=check,
    signs=ENDS.__contains__,
)
