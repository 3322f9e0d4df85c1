"""Words of a scrape inside our own pages: shown as they are, read as nothing else.

A title may hold markup, a link, a control sequence, or letters that run from right to left.
"""

import html
import re
import unicodedata

FIRST_STRONG_ISOLATE = "\N{FIRST STRONG ISOLATE}"
POP = "\N{POP DIRECTIONAL ISOLATE}"
MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+!|~$@:-])")
SHOWN = 160  # code points of a line that is quoted


def isolated(text: str) -> str:
    r"""Return text for a terminal: controls escaped, and isolated if any of it runs from right to left.

    >>> isolated("a\x1b[1m")
    'a\\x1b[1m'
    """
    safe = _visible(text[:SHOWN])
    return f"{FIRST_STRONG_ISOLATE}{safe}{POP}" if _turns(safe) else safe


def inline(text: str) -> str:
    r"""Return text for a line of Markdown, in an element that isolates its direction if it needs that.

    >>> inline("<b>*x*</b>")
    '&lt;b&gt;\\*x\\*&lt;/b&gt;'
    """
    flat = " ".join(text.split())
    safe = _visible(flat[:SHOWN])
    marked = MARKDOWN.sub(r"\\\1", html.escape(safe, quote=False))
    cut = "..." if len(flat) > SHOWN else ""
    return f'<bdi dir="auto">{marked}</bdi>{cut}' if _turns(safe) else marked + cut


def code(text: str) -> str:
    """Return text as code in a Markdown table or line."""
    safe = _visible(" ".join(text.split()))
    fence = "`" * (max((len(run) for run in re.findall("`+", safe)), default=0) + 1)
    space = " " if "`" in safe else ""
    return f"{fence}{space}{safe.replace('|', '&#124;')}{space}{fence}"


def _visible(text: str) -> str:
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def _turns(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in {"R", "AL", "AN"} for char in text)
