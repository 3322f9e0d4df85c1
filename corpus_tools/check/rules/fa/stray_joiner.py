"""A joiner at the edge of a native word, where there is nothing to join.

Editors leave one when a suffix is deleted; some type one in place of a space.

Left alone: joiners inside words; a joiner behind a letter of an abbreviation, which shows its initial
shape; joiners in emoji and in other scripts.
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import GOES, PERSIAN
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy

CODE = "FA106"
JOINER = "\N{ZERO WIDTH NON-JOINER}"
LETTERS = (
    "\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06ea-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"
)
STRAY = lazy(f"(?<=[{LETTERS}]){JOINER}(?=\\s|$)|(?:(?<=\\s)|^){JOINER}(?=[{LETTERS}])", re.MULTILINE)


def check(page: Page) -> Iterator[Finding]:
    """Yield each non-joiner between a native letter and something that is none."""
    for match in STRAY().finditer(page.text):
        yield page.finding(match.span(), CODE, f"{name(JOINER)} at the edge of a word")


RULE = Rule(
    code=CODE,
    name="stray-joiner",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="The word compares unequal to itself without the joiner.",
    remedy="Leave it to the build, which takes it out and records it.",
    bad=(f"{PERSIAN.replace(' ', JOINER + ' ', 1)}\n",),
    good=(f"{GOES}\n",),
    check=check,
    signs=JOINER.__eq__,
    fixed_by=frozenset({"joiners"}),
)
