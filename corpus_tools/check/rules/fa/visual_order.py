"""A line stored in the order in which it is seen.

PDF programs and old systems store right-to-left text from left to right, so that every word is
spelled backwards. Asked is the pass that the build runs: what it would turn is found.

Letters alone do not prove their order, and then nothing is turned; but a page whose pairs of letters are
those of the language backwards is found. Signs before the word that they follow, letters at the head of a
word that only end one, and months spelled backwards tell the same.

Left alone: a few letters, and pages that read nearly as well one way as the other.
"""

import re
from collections.abc import Iterator
from functools import cache

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BACKWARDS, PERSIAN
from corpus_tools.text.chars import name, show

CODE = "FA111"
FEWEST = 20  # native letters of a page; fewer do not show which way its lines run
SAVED = 0.3  # bits a letter that they must gain; 0.17 was the most among 794 clean lines of four languages
DOUBT = 8  # bits beyond that: a name of three words can gain by chance
TOLD = 10.0  # bits that each such sign is worth; none of 124 clean pages has one, 99 have when backwards
MOST_TOLD = 60.0  # bits; a page that reads so much better as it stands is not asked for signs
LETTER = "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5"
MARK = "\u064b-\u065f\u0670\u06d6-\u06ed\N{ARABIC TATWEEL}"  # part of a word, and of no pair of letters
LAST = (  # letters that end words and begin none
    "\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER NOON GHUNNA}"
    "\N{ARABIC LETTER YEH BARREE}"
)
SIGNS = "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
WRONG_SIDE = re.compile(
    f"(?<![{LETTER}{MARK}\N{ZERO WIDTH NON-JOINER}])[{LAST}](?=[{LETTER}])"
    rf"|^[.,](?=[a-z]+ [a-z]+ [a-z]+)|(?<!\S)[{SIGNS}](?=\w)|(?<=\s),(?=[{LETTER}])",
    re.MULTILINE,
)
RIGHT_SIDE = re.compile(rf"(?<=\w)[{SIGNS}](?!\S)")  # who types in haste does both
TELLING = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"  # no text of the script is without both
NATIVE = re.compile(f"[{LETTER}][{LETTER}{MARK}]*(?: [{LETTER}][{LETTER}{MARK}]*)*")
MARKS = re.compile(f"[{MARK}]+")


def check(page: Page) -> Iterator[Finding]:
    """Yield each stretch that the pass would turn, and those of a page that reads far better backwards."""
    turned = list(page.edits_of("visual-order"))
    for edit in turned:
        yield page.finding((edit.start, edit.end), CODE, f"stored backwards: {show(edit.before)}")
    if turned or page.telling.isdisjoint(TELLING):
        return
    from corpus_tools.text.calendar_names import fold
    from corpus_tools.text.plausibility import bits

    lines = page.arabic_lines
    stretches = [m for line in lines for m in NATIVE.finditer(page.text, *line) if len(m[0]) > 2]
    plain = [MARKS.sub("", match[0]) for match in stretches]
    letters = sum(map(len, plain))
    gains = [bits(text) - bits(text[::-1]) for text in plain]
    wanted = DOUBT + SAVED * letters - sum(gains)
    if wanted > MOST_TOLD:
        return
    months = [sum(map(_months_backwards().__contains__, fold(text).split())) for text in plain]
    signs = [m for line in lines for m in WRONG_SIDE.finditer(page.text, *line)]
    kept = sum(len(RIGHT_SIDE.findall(page.text, *line)) for line in lines if signs)
    told = sum(months) + max(0, len(signs) - kept)
    if (letters >= FEWEST or told > 1) and TOLD * told > wanted:
        for match, gain, n_months in zip(stretches, gains, months, strict=True):
            if gain + TOLD * n_months > 0:
                yield page.finding(match.span(), CODE, f"reads far better backwards: {show(match[0])}")
        for sign in signs:
            yield page.finding(sign.span(), CODE, f"{name(sign[0])} stands before the word that it ends")


@cache
def _months_backwards() -> frozenset[str]:
    """Return the names of months backwards, those left out that are another month's then."""
    from corpus_tools.text.calendar_names import names

    months = names().month
    return frozenset(name[::-1] for name in months if len(name) > 2 and name[::-1] not in months)


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
