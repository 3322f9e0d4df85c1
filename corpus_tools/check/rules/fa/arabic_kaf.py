"""ARABIC LETTER KAF in Persian, Urdu, Kurdish and Pashto words.

Older keyboards and code pages have it in place of KEHEH. Asked is the pass that the build runs: what it
would change is found. The other three have KEHEH as well, and no pass: what is found there, or rests on the
page as a whole, is for a person to change.

Left alone: Arabic, which has the letter; words in an Arabic spelling.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import KEHEH, PERSIAN
from corpus_tools.check.rules.fa import letters

CODE = "FA102"
# "time to read, ago", in Pashto; "daily paper of the people", in Arabic
PASHTO = "\u062f \u0644\u0648\u0633\u062a\u0644\u0648 \u0648\u062e\u062a \u0645\u062e\u0643\u06d0"
ARABIC = "\u062c\u0631\u064a\u062f\u0629 \u0643\u0644 \u0627\u0644\u0646\u0627\u0633"


def check(page: Page) -> Iterator[Finding]:
    """Yield each such letter that the pass would replace, and those in words of languages without it."""
    return letters.found(page, letters.KAF, CODE)


RULE = Rule(
    code=CODE,
    name="arabic-kaf",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The letters look alike and compare unequal, so counts and search split one word into two.",
    remedy=(
        "In Persian and Dari leave it to the build, whose pass arabic-letters changes what is beyond doubt "
        "Persian. In Urdu, Kurdish and Pashto no pass does: write KEHEH (U+06A9) in the source or scraper."
    ),
    bad=(f"{PERSIAN.replace(KEHEH, letters.KAF)}.\n", f"{PASHTO}.\n"),
    good=(f"{PERSIAN}.\n", f"{ARABIC}.\n"),
    check=check,
    signs=letters.KAF.__eq__,
    fixed_by=frozenset({"arabic-letters"}),
)
