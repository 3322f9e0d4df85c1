"""A line stored in the order in which it is seen.

PDF programs and old systems store right-to-left text from left to right, so that every word is
spelled backwards. Asked is the pass that the build runs: what it would turn is found.

Letters alone do not prove their order, and then nothing is turned; but a page whose pairs of letters are
those of the language backwards is found.

Left alone: a few letters, and pages that read nearly as well one way as the other.
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BACKWARDS, PERSIAN
from corpus_tools.text.chars import show

CODE = "FA111"
FEWEST = 20  # native letters of a page; fewer do not show which way its lines run
SAVED = 0.3  # bits a letter that they must gain; 0.17 was the most among 794 clean lines of four languages
DOUBT = 8  # bits beyond that: a name of three words can gain by chance
TELLING = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"  # no text of the script is without both
NATIVE = re.compile("[\u0620-\u064a\u066e-\u06d3]+(?: [\u0620-\u064a\u066e-\u06d3]+)*")


def check(page: Page) -> Iterator[Finding]:
    """Yield each stretch that the pass would turn, and those of a page that reads far better backwards."""
    turned = list(page.edits_of("visual-order"))
    for edit in turned:
        yield page.finding((edit.start, edit.end), CODE, f"stored backwards: {show(edit.before)}")
    if turned or page.alphabet.isdisjoint(TELLING):
        return
    from corpus_tools.text.plausibility import bits

    lines = page.arabic_lines
    stretches = [m for line in lines for m in NATIVE.finditer(page.text, *line) if len(m[0]) > 2]
    gains = [bits(match[0]) - bits(match[0][::-1]) for match in stretches]
    letters = sum(len(match[0]) for match in stretches)
    if letters >= FEWEST and sum(gains) > DOUBT + SAVED * letters:
        for match, gain in zip(stretches, gains, strict=True):
            if gain > 0:
                yield page.finding(match.span(), CODE, f"reads far better backwards: {show(match[0])}")


RULE = Rule(
    code=CODE,
    name="visual-order",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="No word of the line is found or learned.",
    remedy="Extract the text with another tool; the build turns only what presentation forms prove.",
    bad=("\ufee1\ufefc\ufeb3 \ufeea\ufe91\n", BACKWARDS),
    good=(f"{PERSIAN}.\n", BACKWARDS[::-1].strip() + "\n"),
    check=check,
    fixed_by=frozenset({"visual-order"}),
)
