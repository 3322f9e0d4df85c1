"""A pictograph or ornament between two words of a sentence.

OCR reads stains, bullets and printers' flowers as emoji, and they stay in the middle of a sentence. What is
certain the build takes out (UNI114); the others it leaves, for people type such signs too.

Behind a stop, a comma or a number people type pictures, and lists begin their items with ornaments: there a
symbol is found that stands once in its line and that nobody types into sentences.

Left alone: symbols at the start or the end of a line; those that come again in a short line, and so
part the items of a menu; faces, hands and hearts behind a stop; signs of print such as the copyright sign
and the degree sign.
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.repair.symbols import COMPONENT, PICTOGRAPH, SHAPE
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy

CODE = "UNI117"
FIRST_ORNAMENT = "\N{LEFTWARDS ARROW}"  # below it stand the signs of print: copyright, degree, numero
SENTENCE = 12  # words of a line that is no menu
STOPS = (
    '.!?:;,)"\N{HORIZONTAL ELLIPSIS}\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}'
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{ARABIC COMMA}\N{ARABIC SEMICOLON}"
    "\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}"
)
OPENS = (
    '("\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}'
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
MARKS = "\u064b-\u065f\u0670"  # end Persian and Arabic words as letters do
AMONG_WORDS = lazy(
    rf"(?:(?<=[^\W\d_][ ,])|(?<=[{MARKS}] )|(?<=([{STOPS}\d]) ))([^\w\s])(?:\N{{VARIATION SELECTOR-16}})?"
    rf"(?= {{1,2}}[{OPENS}]?[^\W_])"
)
HEART = "\N{HEAVY BLACK HEART}"
NOT_TYPED = lazy(f"(?!{HEART})[{COMPONENT}{PICTOGRAPH}{SHAPE}]")


def is_symbol(char: str) -> bool:
    """Tell whether the character is a picture or an ornament."""
    return char >= FIRST_ORNAMENT and unicodedata.category(char) == "So"


def check(page: Page) -> Iterator[Finding]:
    """Yield each symbol between words that no pass takes out."""
    taken = [(edit.start, edit.end) for edit in page.edits_of("symbols")]
    for match in AMONG_WORDS().finditer(page.text):
        stop, symbol = match.groups()
        if not is_symbol(symbol) or any(start <= match.start() < end for start, end in taken):
            continue
        start = page.text.rfind("\n", 0, match.start()) + 1
        line = page.text[start:].partition("\n")[0]
        once = line.count(symbol) == 1
        if (once and NOT_TYPED().match(symbol)) if stop else (once or len(line.split()) > SENTENCE):
            where = "behind a stop or a number" if stop else "between two words"
            yield page.finding(match.span(2), CODE, f"{name(symbol)} {where}")


RULE = Rule(
    code=CODE,
    name="symbol-between-words",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    why="Where it was never printed, a model learns sentences with holes of pictures.",
    remedy="Look at the page; correct the OCR if the symbol is not on it.",
    bad=(
        "The apricots \N{LARGE BLUE CIRCLE} ripen in the first week of June.\n",
        "The apricots ripen. \N{LARGE BLUE CIRCLE} Nobody picks them.\n",
        "\u0634\u06cc\u0634\u0647\u0654 \N{BLACK CIRCLE} \u0645\u063a\u0627\u0632\u0647\n",
    ),
    good=(
        "The apricots ripen. \N{GRINNING FACE} Nobody picks them. \N{HEAVY BLACK HEART} Come.\n",
        "Bread & tea \N{BLACK CIRCLE}\n",
        "We sell: \N{BLACK CIRCLE} figs, \N{BLACK CIRCLE} nuts.\n",
        "The apricots ripen in June. \N{GRINNING FACE}\n",
        "News \N{BLACK CIRCLE} Sport \N{BLACK CIRCLE} Weather\n",
        "At 40 \N{DEGREE SIGN} the apricots ripen.\n",
    ),
    check=check,
    signs=is_symbol,
)
