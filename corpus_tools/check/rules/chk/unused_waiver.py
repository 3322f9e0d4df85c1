"""A waiver that no finding needs.

The fault was mended, the file was taken away, or the path has a slip. A waiver that stays behind lets
the next fault of its kind pass unseen.

Left alone: waivers for files that this run did not look at.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "CHK102"


def check(page: Page) -> Iterator[Finding]:
    """Yield nothing: waivers are looked at once, behind all pages."""
    del page
    return iter(())


RULE = Rule(
    code=CODE,
    name="unused-waiver",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The waiver hides the next fault of its kind in that file, which nobody has looked at.",
    remedy="Take the waiver out of check.waivers.toml.",
    bad=(
        (
            "\N{SYMBOL FOR FILE SEPARATOR}check.waivers.toml\n"
            '[[waiver]]\ncode = "UNI101"\npath = "page.txt"\nreason = "as printed"\nexpires = 9999-01-01\n'
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
