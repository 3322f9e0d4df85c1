"""ARABIC LETTER YEH in Persian, Urdu and Kurdish words.

Windows-1256 has no FARSI YEH, so every page that passed through it is spelled so; older keyboards
did the same. Asked is the pass that the build runs: what it would change is found. Urdu and Kurdish have
FARSI YEH as well, and no pass: what is found there, or rests on the page as a whole, is for a person to
change.

Left alone: Arabic and Pashto, which have the letter; words in an Arabic spelling.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FARSI_YEH, PERSIAN
from corpus_tools.check.rules.fa import letters

CODE = "FA101"
# "In search of truth every morning", in Urdu; "the voice of the coast", in Arabic; "in English", in Pashto
URDU = "\u0633\u0686 \u0643\u064a \u062a\u0644\u0627\u0634 \u0645\u064a\u06ba \u06c1\u0631 \u0635\u0628\u062d"
ARABIC, PASHTO = (
    "\u0635\u0648\u062a \u0627\u0644\u0633\u0627\u062d\u0644 \u0627\u0644\u0639\u0631\u0628\u064a",
    "\u067e\u0647 \u0627\u0646\u06ab\u0644\u06cc\u0633\u064a \u0698\u0628\u0647 \u062f\u064a",
)


def check(page: Page) -> Iterator[Finding]:
    """Yield each such letter that the pass would replace, and those in words of languages without it."""
    return letters.found(page, letters.YEH, CODE)


RULE = Rule(
    code=CODE,
    name="arabic-yeh",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The letters look alike and compare unequal, so counts and search split one word into two.",
    remedy=(
        "In Persian and Dari leave it to the build, whose pass arabic-letters changes what is beyond doubt "
        "Persian. In Urdu and Kurdish no pass does: write FARSI YEH (U+06CC) in the source or scraper."
    ),
    bad=(f"{PERSIAN.replace(FARSI_YEH, letters.YEH)}.\n", f"{URDU}.\n"),
    good=(f"{PERSIAN}.\n", f"{ARABIC}.\n", f"{PASHTO}.\n", f"{PERSIAN}.\n{PASHTO}.\n{PERSIAN}.\n"),
    check=check,
    signs=letters.YEH.__eq__,
    fixed_by=frozenset({"arabic-letters"}),
)
