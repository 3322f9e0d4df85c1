r"""Text from a scrape, made fit to stand among our own.

Two dangers: characters that a terminal or a browser obeys (escapes, overrides, what is invisible),
and right-to-left text that turns the line around it. So what is not printable becomes a visible
escape, all but tabs and the joiners that Persian words are written with, and each text stands in FIRST
STRONG ISOLATE ... POP DIRECTIONAL ISOLATE.

Source: Unicode Standard Annex 9, section 2.4.
"""

import re

FSI, PDI = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
# The blocks of right-to-left scripts, wholly assigned to them: Hebrew to Arabic Extended-A, the
# presentation forms, and the right-to-left area of the supplementary plane.
RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
HARMLESS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\t"


def legible(text: str) -> str:
    r"""Return the text with what is not printable as visible escapes; joiners stay.

    >>> print(legible("a\x1b[31m\u202eb"))
    a\x1b[31m\u202eb
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in HARMLESS else ascii(char)[1:-1] for char in text)


def isolated(text: str) -> str:
    """Return the text legible, and isolated if any of it runs from right to left."""
    shown = legible(text)
    return f"{FSI}{shown}{PDI}" if not shown.isascii() and RIGHT_TO_LEFT.search(shown) else shown
