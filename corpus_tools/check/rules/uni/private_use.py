"""Characters of the private use areas.

Icon fonts, symbol fonts of word processors and fonts of PDF files put glyphs there. Outside
that font they mean nothing, and every font means something else.

Left alone: nothing; no agreement about private characters reaches a scrape.
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "UNI102"


def is_private(char: str) -> bool:
    """Tell whether everybody may use the code point as they like."""
    return unicodedata.category(char) == "Co"


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of private use characters."""
    for start, end in page.runs(is_private):
        first = f"U+{ord(page.text[start]):04X}"
        yield page.finding((start, end), CODE, f"{end - start} private use character(s) from {first}")


RULE = Rule(
    code=CODE,
    name="private-use",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The glyph was an icon or a letter of one font; in a corpus it is noise that no tokenizer knows.",
    remedy="Take icons out in the scraper; extract the PDF with a tool that reads its font tables.",
    bad=("\ue09e Share this page.\n",),
    good=("Share this page \N{RIGHTWARDS ARROW} now.\n",),
    check=check,
    signs=is_private,
)
