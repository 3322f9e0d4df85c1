r"""Words of two code pages: part of their letters was read in the wrong encoding, and part was not.

Windows-1256 lacks letters of Persian, Pashto and Urdu. A program that wrote these as references or in
Unicode, and the rest in the code page, left words that are half Latin and half Arabic when the rest was
read as Windows-1252. Short ones prove no road back, so they stay as they are; but nobody writes such a word.

So it is with a word of nothing but letters beyond ASCII: of three different ones, no language that is written
in Latin letters has any, but for the ends of some alphabets (in lists of `wordfreq`, 26 languages).

Left alone: lines of which at least a part comes back (MOJ101, MOJ102, MOJ104); a Latin word beside an Arabic
one; words in ASCII that run into Arabic ones; laughter and other cries.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.moj.lines import MOJIBAKE
from corpus_tools.text.chars import show
from corpus_tools.text.patterns import lazy

CODE = "MOJ105"
BEYOND = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff"  # letters of Windows-1252 beyond ASCII
OTHERS = f"{BEYOND}\u0192\u0160\u0161\u0178\u017d\u017e\u0370-\u04ff"
NATIVE = "\u0621-\u063f\u0641-\u064a\u066e-\u06d3\u06d5"
LINE = lazy(r"[^\r\n]+")
WORD = lazy(r"[^\W\d_]+")
HALF_READ = lazy(f"[{OTHERS}][{NATIVE}]|[{NATIVE}][{OTHERS}]|^[{BEYOND}]{{3,}}$")
ALPHABETS = frozenset({"\xe5\xe4\xf6", "\xe6\xf8\xe5", "\xe4\xf6\xfc", "\xfe\xfd\xf0"})
FEWEST = 3  # different letters of a word that is all beyond ASCII


def is_sign(char: str) -> bool:
    """Tell whether a character may be part of such a word."""
    return "\N{LATIN CAPITAL LETTER A WITH GRAVE}" <= char < "\N{ARMENIAN CAPITAL LETTER AYB}"


def check(page: Page) -> Iterator[Finding]:
    """Yield the first word of each line, of those that stay as they are, that is of two encodings."""
    changed = {page.text.rfind("\n", 0, edit.start) + 1 for edit in page.edits_of(MOJIBAKE)}
    for line in LINE().finditer(page.text):
        if line[0].isascii() or line.start() in changed:
            continue
        for word in WORD().finditer(page.text, *line.span()):
            told = word[0].casefold()
            if HALF_READ().search(word[0]) and told not in ALPHABETS and len(set(told)) >= FEWEST:
                message = f"letters of two encodings, or of the wrong one: {show(word[0])}"
                yield page.finding(word.span(), CODE, message)
                break


RULE = Rule(
    code=CODE,
    name="half-read-word",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The word is no word of any language, and is counted and learned as one.",
    remedy="Fetch the page again and decode it by its real encoding; fix the decoding in the scraper.",
    bad=("\xe5\xc7\xd1\xd1\xc7\xe5\u06cc.\n", "The word for it is \xda\xd1\xdd, custom.\n"),
    good=(
        "\u0633\u0644\u0627\u0645 caf\xe9 \xe0 la carte.\n",
        "From \xe6\xf8\xe5 to \xe5\xe4\xf6, and \xf6\xf6\xf6.\n",
        "Plain.\nThe minister\xe2\u20ac\u2122s car stood there.\n",
        "PDF\u0641\u0627\u06cc\u0644\n",
    ),
    check=check,
    signs=is_sign,
)
