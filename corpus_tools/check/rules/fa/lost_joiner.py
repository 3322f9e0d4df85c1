"""A verb's prefix set off by a space where Persian writes a joiner.

The joiner was lost by an encoding that lacks it, or the writer's keyboard had none.

Left alone: everything but the two prefixes of the present tense before a word of at least two letters.

Source: Academy of Persian Language and Literature, Orthography of Persian, on prefixes.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FARSI_YEH, GOES, JOINER
from corpus_tools.text.patterns import lazy

CODE = "FA107"
MI = "\N{ARABIC LETTER NOON}?\N{ARABIC LETTER MEEM}\N{ARABIC LETTER FARSI YEH}"
PREFIX = lazy(rf"(?<![\w{JOINER}]){MI} (?=[^\W\d_]{{2}})")


def check(page: Page) -> Iterator[Finding]:
    """Yield each prefix with a space behind it."""
    for match in PREFIX().finditer(page.text):
        yield page.finding(match.span(), CODE, "a prefix with a space behind it, where a joiner belongs")


RULE = Rule(
    code=CODE,
    name="lost-joiner",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="One verb becomes two words, of which the first is the commonest of the corpus.",
    remedy='Set profile = "display" in corpus.toml if the corpus is to have joiners.',
    bad=(f"{GOES.replace(JOINER, ' ')}\n",),
    good=(f"{GOES}\n",),
    check=check,
    signs=FARSI_YEH.__eq__,
    opt_in=True,
)
