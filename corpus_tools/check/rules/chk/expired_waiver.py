"""A waiver whose day has come.

A waiver is a loan: somebody promised to look again by a day. From that day on it lets nothing
pass, and says so until it is renewed or taken out.

Left alone: waivers up to the day before the one they name.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "CHK103"


def check(page: Page) -> Iterator[Finding]:
    """Yield nothing: waivers are looked at once, behind all pages."""
    del page
    return iter(())


RULE = Rule(
    code=CODE,
    name="expired-waiver",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="What was let pass for a time would otherwise be let pass for ever, and nobody would look again.",
    remedy="Mend the fault, or look again and set a new day with a reason.",
    bad=(
        (
            "\N{SYMBOL FOR FILE SEPARATOR}check.waivers.toml\n"
            '[[waiver]]\ncode = "UNI101"\npath = "page.txt"\nreason = "as printed"\nexpires = 2001-01-01\n'
            "\n\N{SYMBOL FOR FILE SEPARATOR}page.txt\nA clean line.\n"
        ),
    ),
    good=(
        (
            "\N{SYMBOL FOR FILE SEPARATOR}check.waivers.toml\n"
            '[[waiver]]\ncode = "UNI101"\npath = "page.txt"\nreason = "as printed"\nexpires = 9999-01-01\n'
            "\n\N{SYMBOL FOR FILE SEPARATOR}page.txt\nA \N{REPLACEMENT CHARACTER} line.\n"
        ),
    ),
    check=check,
)
