r"""Strings from strangers, made harmless: nothing that a terminal, a parser or an eye obeys.

Whatever Python does not call printable becomes a visible escape: control characters, bidirectional
and other format characters, surrogates, private use, unassigned, separators other than the space.
"""

import os

from corpus_tools.text.patterns import lazy

HALF = lazy("[\ud800-\udc7f\udd00-\udfff]")  # in names on Windows; others stand for a byte each


def inert(text: str) -> str:
    r"""Return the text with each character that is not printable as a visible escape.

    >>> print(inert("a\x1b[31m\nb\u202e"))
    a\x1b[31m\nb\u202e
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def uri(path: str) -> str:
    """Return a path as a relative URI reference, its bytes percent-encoded.

    >>> uri("raw/a b:c.txt")
    'raw/a%20b%3Ac.txt'
    """
    named = HALF().sub("\N{REPLACEMENT CHARACTER}", path.replace(os.sep, "/"))
    from urllib.parse import quote

    return quote(named.encode("utf-8", "surrogateescape"), safe="/-._~")


def _escape(char: str) -> str:
    return ascii(char)[1:-1]
