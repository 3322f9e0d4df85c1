"""Two sentences without a space between them.

A line end was taken out and nothing put in: `nonbelievers."The`.

Left alone: addresses, file names and abbreviations; numbers.
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND
from corpus_tools.document import Zone
from corpus_tools.text.chars import show

CODE = "DOC108"
GLUED = re.compile(
    r"\S*[a-z]{3}[.!?][\"\N{RIGHT DOUBLE QUOTATION MARK}]?[A-Z][a-z]{1,}\S*".replace(
        "]?[A", "\N{LEFT DOUBLE QUOTATION MARK}]{0,2}[A"
    )
)
ADDRESS = re.compile(r"[/@\\]|www\\.")


def check(page: Page) -> Iterator[Finding]:
    """Yield each place in the body where a sentence touches the next one."""
    for segment in page.document.segments:
        if segment.zone is Zone.BODY:
            for match in GLUED.finditer(segment.text):
                if not ADDRESS.search(match[0]):
                    span = page.locate(segment, match[0])
                    yield page.finding(span, CODE, f"no space between two sentences: {show(match[0], 40)}")


RULE = Rule(
    code=CODE,
    name="glued-sentences",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="Sentence splitters see one sentence, and the two words at the seam are counted as one.",
    remedy="Fix the scraper: a line end becomes a space.",
    bad=(f"{HEAD}{FIRST}The end.\n\n{SECOND}\n",),
    good=(
        PAGE,
        f"{HEAD}{FIRST} See www.sapida.example/open.Today for more.\n\n{SECOND}\n",
    ),
    check=check,
)
