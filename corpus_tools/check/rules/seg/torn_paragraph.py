"""A sentence that breaks off and goes on in the next paragraph.

A page break, a picture or an advertisement stood in the middle of it. Such paragraphs are joined where
the evidence allows; here it did not.

Left alone: headings, lists and captions, which need no full stop; paragraphs that were joined.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from string import ascii_lowercase

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND
from corpus_tools.text.chars import show

CODE = "SEG106"
FEWEST_WORDS = 6  # shorter ones are headings that were not recognised
UNFINISHED = frozenset(f"{ascii_lowercase},")
CONTINUES = re.compile(r"[a-z]+ ")


def check(page: Page) -> Iterator[Finding]:
    """Yield each paragraph that ends without an end before one that starts without a start."""
    for first, second in pairwise(page.paragraphs):
        torn = first.text[-1:] in UNFINISHED and CONTINUES.match(second.text)
        if torn and first.language == second.language and len(first.text.split()) >= FEWEST_WORDS:
            end = first.spans[-1][1]
            yield page.finding((end - 1, end), CODE, f"goes on in the next paragraph: {show(second.text)}")


RULE = Rule(
    code=CODE,
    name="torn-paragraph",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    why="A model learns sentences that stop in the middle, and others that begin there.",
    remedy="Correct the zones in a sidecar FILE.zones.toml, or extract the page again.",
    bad=(f"{HEAD}{FIRST[:160]}\n\n- one thing\n- two things\n\n{FIRST[160:]}\n\n{SECOND}\n",),
    good=(PAGE,),
    check=check,
)
