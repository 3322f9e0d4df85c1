"""A word that mixes two scripts whose letters look alike.

OCR reads a Cyrillic o in a Latin word, a keyboard was left in the other layout, or somebody
hides a word from a filter.

Left alone: words whose foreign letters cannot be mistaken, such as a Greek letter before a unit
or in the name of a particle; words of one script; the micro sign.

Source: Unicode Technical Standard 39, confusables, letters whose glyphs coincide in common fonts.
"""

import re
import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name, show

CODE = "UNI107"
LOOKALIKES = frozenset(
    "\N{CYRILLIC SMALL LETTER A}\N{CYRILLIC SMALL LETTER IE}\N{CYRILLIC SMALL LETTER O}"
    "\N{CYRILLIC SMALL LETTER ER}\N{CYRILLIC SMALL LETTER ES}\N{CYRILLIC SMALL LETTER U}"
    "\N{CYRILLIC SMALL LETTER HA}\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}"
    "\N{CYRILLIC SMALL LETTER JE}\N{CYRILLIC SMALL LETTER DZE}\N{CYRILLIC SMALL LETTER SHHA}"
    "\N{CYRILLIC CAPITAL LETTER A}\N{CYRILLIC CAPITAL LETTER VE}\N{CYRILLIC CAPITAL LETTER IE}"
    "\N{CYRILLIC CAPITAL LETTER KA}\N{CYRILLIC CAPITAL LETTER EM}\N{CYRILLIC CAPITAL LETTER EN}"
    "\N{CYRILLIC CAPITAL LETTER O}\N{CYRILLIC CAPITAL LETTER ER}\N{CYRILLIC CAPITAL LETTER ES}"
    "\N{CYRILLIC CAPITAL LETTER TE}\N{CYRILLIC CAPITAL LETTER HA}\N{CYRILLIC CAPITAL LETTER DZE}"
    "\N{CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I}\N{CYRILLIC CAPITAL LETTER JE}"
    "\N{GREEK SMALL LETTER OMICRON}\N{GREEK CAPITAL LETTER ALPHA}\N{GREEK CAPITAL LETTER BETA}"
    "\N{GREEK CAPITAL LETTER EPSILON}\N{GREEK CAPITAL LETTER ZETA}\N{GREEK CAPITAL LETTER ETA}"
    "\N{GREEK CAPITAL LETTER IOTA}\N{GREEK CAPITAL LETTER KAPPA}\N{GREEK CAPITAL LETTER MU}"
    "\N{GREEK CAPITAL LETTER NU}\N{GREEK CAPITAL LETTER OMICRON}\N{GREEK CAPITAL LETTER RHO}"
    "\N{GREEK CAPITAL LETTER TAU}\N{GREEK CAPITAL LETTER UPSILON}\N{GREEK CAPITAL LETTER CHI}"
)
WORD = re.compile(r"[^\W\d_]{3,}")  # in shorter ones, such as a unit, the mixture is usual


def check(page: Page) -> Iterator[Finding]:
    """Yield each word in which Latin letters stand beside lookalikes of another script."""
    for word in WORD.finditer(page.text):
        foreign = [char for char in word[0] if _script(char) in {"CYRILLIC", "GREEK"}]
        latin = sum(_script(char) == "LATIN" for char in word[0])
        if latin and foreign and LOOKALIKES.issuperset(foreign):
            yield page.finding(
                word.span(), CODE, f"{name(foreign[0])} among Latin letters in {show(word[0])}"
            )


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


RULE = Rule(
    code=CODE,
    name="confusable-letters",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The word is another word to every program, and a reader cannot see why.",
    remedy="Correct the OCR or the source; the build never guesses letters.",
    bad=("The g\N{CYRILLIC SMALL LETTER O}vernment spoke.\n",),
    good=(
        "The government spoke.\n",
        "\N{CYRILLIC CAPITAL LETTER EM}\N{CYRILLIC SMALL LETTER O}\N{CYRILLIC SMALL LETTER ES} and Moscow.\n",
        "An \N{GREEK SMALL LETTER ALPHA}helix of 5 \N{GREEK SMALL LETTER MU}m.\n",
    ),
    check=check,
    signs=LOOKALIKES.__contains__,
)
