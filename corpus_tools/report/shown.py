r"""Text from a scrape, made fit to stand among our own.

Two dangers: characters that a terminal or a browser obeys (escapes, overrides, what is invisible),
and right-to-left text that turns the line around it. So what is not printable becomes a visible
escape, all but the joiners that Persian words are written with, and each text stands in FIRST
STRONG ISOLATE ... POP DIRECTIONAL ISOLATE.

Source: Unicode Standard Annex 9, section 2.4.
"""

FSI, PDI = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def legible(text: str) -> str:
    r"""Return the text with what is not printable as visible escapes; joiners stay.

    >>> print(legible("a\x1b[31m\u202eb"))
    a\x1b[31m\u202eb
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in JOINERS else ascii(char)[1:-1] for char in text)


def isolated(text: str) -> str:
    """Return the text legible, and isolated unless all of it is ASCII."""
    shown = legible(text)
    return shown if shown.isascii() else f"{FSI}{shown}{PDI}"
