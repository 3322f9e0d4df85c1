r"""Where in a text mojibake could be: one scan that clean text of any script passes at full speed.

Damage puts rare signs next to letters. The trailing bytes of UTF-8, 0x80 to 0xBF, are symbols, box
drawings or C1 controls in nearly every code page, and stand inside words there. Where they are
letters (Apple's Arabic pages), digits and accented capitals stand behind Arabic letters. Bytes of one
page that were read in another come out as accented letters in rows, with capitals inside words.
One such pair is the evidence that is asked for here; a line without one is not looked at again.

Left out on purpose: quotation marks, dashes, the ellipsis and the no-break space, which touch
letters in clean text of many languages. Damage that shows in these alone is found when its line
shows elsewhere.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from corpus_tools.text import codepages

# Signs of the code pages that touch letters in clean text: no evidence.
COMMON = frozenset(
    "\N{NO-BREAK SPACE}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"
    "\N{RIGHT DOUBLE QUOTATION MARK}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL ELLIPSIS}\N{SOFT HYPHEN}"
    "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
    "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
)
# Signs that stand before a word in clean text: evidence only behind a letter.
OPENERS = frozenset(
    "\N{SINGLE LOW-9 QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{INVERTED QUESTION MARK}"
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{INVERTED EXCLAMATION MARK}\N{BULLET}\N{MIDDLE DOT}"
)
BOXES = "\u2500-\u259f"
HIGH = "\x80-\u02ff\u0370-\u1fff\ufb00-\ufefc\N{REPLACEMENT CHARACTER}"  # letters beyond ASCII, and signs
CAPITALS = "\xc0-\xdf"  # with MULTIPLICATION SIGN and SHARP S, which are leading bytes too
LEADS = "\u0637-\u063a"  # TAH to GHAIN: the leading bytes of Arabic script in Arabic pages


@cache
def _evidence() -> re.Pattern[str]:
    signs = {
        char
        for name in codepages.NAMES
        for char in codepages.codepage(name).table[0x80:]
        if not char.isascii() and not char.isalnum() and unicodedata.category(char)[0] != "M"
    } - COMMON
    boxes = {char for char in signs if "\u2500" <= char <= "\u259f"}
    plain = _ranges(signs - boxes - OPENERS)
    openers = _ranges(OPENERS)
    some = f"{plain}{openers}{BOXES}{CAPITALS}\u0391-\u03a9\u0410-\u042f\u0660-\u0669\u06f0-\u06f9"
    touching = f"[{HIGH}{plain}]"
    return re.compile(
        f"[{some}](?:"
        f"(?<=[{HIGH}{plain}][{plain}{openers}{BOXES}])"
        f"|(?<=[{plain}{BOXES}]){touching}"
        f"|(?<=[{HIGH}][{CAPITALS}])"
        "|(?<=[\u03ac-\u03ce][\u0391-\u03a9])"
        "|(?<=[\u0430-\u044f][\u0410-\u042f])"
        f"|(?<=[{LEADS}][\u0660-\u0669\u06f0-\u06f9])"
        ")"
    )


def _ranges(chars: set[str] | frozenset[str]) -> str:
    return "".join(map(re.escape, sorted(chars)))


def evidence(text: str, start: int = 0, end: int | None = None) -> int:
    """Return where the first evidence lies in text[start:end], -1 if there is none."""
    found = _evidence().search(text, start, len(text) if end is None else end)
    return -1 if found is None else found.start()


def suspects(text: str) -> Iterator[tuple[int, int]]:
    r"""Yield the lines that hold evidence, as spans without their line breaks.

    >>> list(suspects("clean\n\u0637\xa7\u0638\u201e\nclean"))
    [(6, 10)]
    """
    if text.isascii():
        return
    at = 0
    while (hit := evidence(text, at)) >= 0:
        start = max(text.rfind("\n", 0, hit), text.rfind("\r", 0, hit)) + 1
        end = LINE_END.search(text, hit)
        yield start, end.start() if end else len(text)
        at = end.end() if end else len(text)


LINE_END = re.compile("[\n\r]")
