r"""How a character is shown to a person: by name and escape, never pasted raw.

A scrape may hold characters that reorder, hide or overwrite what stands around them, so a
message never contains them. `show` gives an ASCII literal, `name` the code point and its name.

And which characters a text holds at all: what has none of those that a rule looks for is settled.
"""

import unicodedata

ASCII = "".join(map(chr, range(0x80)))
ASCII_BYTES = ASCII.encode()
# What stands in every text and so tells nothing of any.
USUAL = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n.,:;-'()"
# All bytes but the first ones, in UTF-8, of U+0600 to U+07FF, U+0800 to U+0FFF and U+F000 to U+FFFF, where
# Arabic script is.
NO_ARABIC_LEADS = bytes(sorted({*range(256)} - {*range(0xD8, 0xE1), 0xEF}))
SHOWN = 20  # code points; enough to find the place, short enough for one line of a terminal

# unicodedata gives control characters no name; these are the aliases of the Unicode Standard.
CONTROL_NAMES = {
    0x00: "NULL",
    0x08: "BACKSPACE",
    0x09: "CHARACTER TABULATION",
    0x0A: "LINE FEED",
    0x0B: "LINE TABULATION",
    0x0C: "FORM FEED",
    0x0D: "CARRIAGE RETURN",
    0x1A: "SUBSTITUTE",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x85: "NEXT LINE",
}


def show(text: str, limit: int = SHOWN) -> str:
    r"""Return the text as a quoted ASCII literal, cut to `limit` code points.

    >>> show("a\u064a\n")
    '"a\\u064a\\n"'
    >>> show("abcdef", limit=3)
    '"abc"...'
    """
    cut = text[:limit]
    body = ascii(cut)[1:-1]
    if ascii(cut)[0] == "'":
        body = body.replace('"', '\\"')
    return f'"{body}"' + ("..." if len(text) > limit else "")


def name(char: str) -> str:
    r"""Return the code point of one character and its name.

    >>> name("\u064a")
    'U+064A ARABIC LETTER YEH'
    >>> name("\udc84")
    'byte 0x84 (undecoded)'
    """
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        return f"byte 0x{code - 0xDC00:02X} (undecoded)"
    label = unicodedata.name(char, "") or CONTROL_NAMES.get(code, "") or _kind(char)
    return f"U+{code:04X} {label}"


def _kind(char: str) -> str:
    """Return what kind of nameless code point this is, in angle brackets as in the Standard."""
    kinds = {"Cc": "control", "Cs": "surrogate", "Co": "private use", "Cn": "unassigned"}
    if (ord(char) & 0xFFFE) == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF:
        return "<noncharacter>"
    return f"<{kinds.get(unicodedata.category(char), 'no name')}>"


def beyond_ascii(text: str) -> str:
    r"""Return the characters that are not ASCII, in order.

    >>> beyond_ascii("caf\xe9 \u0633\u0644\u0627\u0645") == "\xe9\u0633\u0644\u0627\u0645"
    True
    """
    # deleting from bytes takes a nanosecond a character, any expression ten
    return text.encode("utf-8", "surrogatepass").translate(None, ASCII_BYTES).decode("utf-8", "surrogatepass")


def telling(data: bytes) -> frozenset[str]:
    r"""Return the distinct characters of a text in UTF-8 that are not `USUAL`: of an English page, a handful.

    >>> sorted(telling(b'He said "no" at 5 o\'clock.\n'))
    ['"']
    """
    return frozenset(data.translate(None, USUAL).decode("utf-8", "surrogatepass"))


def arabic_lines(text: str) -> tuple[tuple[int, int], ...]:
    r"""Return the span of each line that may hold Arabic script: the few to search on an English page.

    >>> arabic_lines("\u201cTolo\u201d\nNo. \u06f3\n")
    ((7, 12),)
    """
    found = []
    at = 0
    for line in () if text.isascii() else text.split("\n"):
        if not line.isascii() and line.encode("utf-8", "surrogatepass").translate(None, NO_ARABIC_LEADS):
            found.append((at, at + len(line)))
        at += len(line) + 1
    return tuple(found)
