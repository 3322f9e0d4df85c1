"""A pictograph or ornament between two words of a sentence.

OCR reads stains, bullets and printers' flowers as emoji, and they stay in the middle of a sentence. What is
certain the build takes out (UNI114); the others it leaves, for people type such signs too.

Left alone: symbols at the start or the end of a line; those that come again in a short line, and so
part the items of a menu; signs of print such as the copyright sign and the degree sign.
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy

CODE = "UNI117"
FIRST_ORNAMENT = "\N{LEFTWARDS ARROW}"  # below it stand the signs of print: copyright, degree, numero
SENTENCE = 12  # words of a line that is no menu
BETWEEN = lazy("(?<=[^\\W\\d_][ ,])([^\\w\\s])(?:\N{VARIATION SELECTOR-16})?(?= [^\\W_])")


def is_symbol(char: str) -> bool:
    """Tell whether the character is a picture or an ornament."""
    return char >= FIRST_ORNAMENT and unicodedata.category(char) == "So"


def check(page: Page) -> Iterator[Finding]:
    """Yield each symbol between words that no pass takes out."""
    taken = [(edit.start, edit.end) for edit in page.edits_of("symbols")]
    for match in BETWEEN().finditer(page.text):
        if is_symbol(match[1]) and not any(start <= match.start() < end for start, end in taken):
            start = page.text.rfind("\n", 0, match.start()) + 1
            line = page.text[start:].partition("\n")[0]
            if line.count(match[1]) == 1 or len(line.split()) > SENTENCE:
                yield page.finding(match.span(), CODE, f"{name(match[1])} between two words")


RULE = Rule(
    code=CODE,
    name="symbol-between-words",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="Where it was never printed, a model learns sentences with holes of pictures.",
    remedy="Look at the page; correct the OCR if the symbol is not on it.",
    bad=("The apricots \N{LARGE BLUE CIRCLE} ripen in the first week of June.\n",),
    good=(
        "The apricots ripen in June. \N{GRINNING FACE}\n",
        "News \N{BLACK CIRCLE} Sport \N{BLACK CIRCLE} Weather\n",
        "At 40 \N{DEGREE SIGN} the apricots ripen.\n",
    ),
    check=check,
    signs=is_symbol,
)
