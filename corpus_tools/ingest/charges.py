"""What a character costs for being no letter, in bits.

Round figures: what counts is their order. A comma stands in every text, a degree sign in few, a box
drawing in none that runs, and a byte that a codec does not define in none at all.
"""

import unicodedata

HOLE = (
    30.0  # for a byte the codec does not define, and for a control character: more than for one bad in UTF-8
)
SYMBOL = 16.0  # for what stands in no running text: box drawings, mathematical signs
RARE_SIGN = 10.0
SIGN = 6.0
MARK = 5.0  # for a vowel sign
DIGIT = 4.0
OTHER_DIGIT = 6.0  # a digit of the neighbouring languages
STOP = 4.0  # ASCII with its high bit set, as the Macintosh wrote the signs of right-to-left text
SPACE = 1.5

SIGNS = {
    "\N{NO-BREAK SPACE}": SIGN,
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": SIGN,
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": SIGN,
    "\N{LEFT SINGLE QUOTATION MARK}": SIGN,
    "\N{RIGHT SINGLE QUOTATION MARK}": SIGN,
    "\N{LEFT DOUBLE QUOTATION MARK}": SIGN,
    "\N{RIGHT DOUBLE QUOTATION MARK}": SIGN,
    "\N{EN DASH}": SIGN,
    "\N{EM DASH}": SIGN,
    "\N{HORIZONTAL ELLIPSIS}": SIGN,
    "\N{BULLET}": SIGN,
    "\N{COPYRIGHT SIGN}": RARE_SIGN,
    "\N{REGISTERED SIGN}": RARE_SIGN,
    "\N{DEGREE SIGN}": RARE_SIGN,
    "\N{SECTION SIGN}": RARE_SIGN,
    "\N{POUND SIGN}": RARE_SIGN,
    "\N{EURO SIGN}": RARE_SIGN,
    "\N{MIDDLE DOT}": RARE_SIGN,
    "\N{NUMERO SIGN}": RARE_SIGN,
    "\N{INVERTED QUESTION MARK}": RARE_SIGN,
    "\N{INVERTED EXCLAMATION MARK}": RARE_SIGN,
    "\N{PLUS-MINUS SIGN}": RARE_SIGN,
    "\N{MULTIPLICATION SIGN}": RARE_SIGN,
    "\N{TRADE MARK SIGN}": RARE_SIGN,
    "\N{VULGAR FRACTION ONE HALF}": RARE_SIGN,
    "\N{SUPERSCRIPT TWO}": RARE_SIGN,
}
ARABIC_SIGNS = {
    "\N{ARABIC COMMA}": SIGN - 1,
    "\N{ARABIC SEMICOLON}": SIGN,
    "\N{ARABIC QUESTION MARK}": SIGN,
    "\N{ARABIC PERCENT SIGN}": RARE_SIGN,
    "\N{ARABIC TATWEEL}": MARK,
    "\N{ZERO WIDTH NON-JOINER}": MARK,
    "\N{ZERO WIDTH JOINER}": RARE_SIGN,
    "\N{LEFT-TO-RIGHT MARK}": RARE_SIGN,
    "\N{RIGHT-TO-LEFT MARK}": RARE_SIGN,
}
ZERO = {  # of the digits that a language writes
    "ar": "\N{ARABIC-INDIC DIGIT ZERO}",
    "fa": "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}",
}
STOPS = "!\"'(),-./:"
NO_TEXT = frozenset({"Cc", "Cs", "Cn", "Co"})


def charge(char: str, language: str) -> float:
    """Return what a character costs in a text of this language; letters cost by their pairs alone."""
    known = SIGNS.get(char)
    if language in ZERO:
        known = ARABIC_SIGNS.get(char, known)
    if known is not None:
        return known
    if char.isascii():
        return _ascii(char)
    if char.isalpha():
        return 0.0
    category = unicodedata.category(char)
    if language in ZERO and category in {"Mn", "Nd"}:
        if category == "Mn":
            return MARK
        return DIGIT if 0 <= ord(char) - ord(ZERO[language]) <= 9 else OTHER_DIGIT
    return HOLE if category in NO_TEXT else SYMBOL


def _ascii(char: str) -> float:
    """Return what it costs that a high byte stands for an ASCII character."""
    if char == " ":
        return SPACE
    return STOP if char in STOPS else SYMBOL
