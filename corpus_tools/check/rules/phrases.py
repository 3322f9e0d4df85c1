"""Phrases that tell what kind of page it is, from lists beside the rules.

Nearly no page holds one, so the words of each phrase are looked for as they stand, which costs less than
to build an expression of all; only where all are there is the page looked at more closely.
"""

import re
from functools import cache
from pathlib import Path

from corpus_tools.check.page import Page

SHORT = 150  # words: notices and error pages are shorter, articles that speak of them are longer
MARK = "!"  # in front of a phrase that tells in a page of any length


@cache
def phrases(list_name: str) -> tuple[tuple[tuple[str, ...], tuple[bytes, ...], bool], ...]:
    """Return the words of each phrase of a list, as bytes too, and whether it tells in a long page."""
    lines = (Path(__file__).parent / list_name).read_text("utf-8").splitlines()
    found = []
    for line in filter(None, map(str.strip, lines)):
        if not line.startswith("#"):
            words = tuple(line.removeprefix(MARK).split())
            found.append((words, tuple(word.encode() for word in words), line.startswith(MARK)))
    return tuple(found)


def first(list_name: str, page: Page) -> tuple[int, int] | None:
    """Return where a telling phrase stands on a page; the first of the list that does."""
    short = page.words < SHORT
    for words, as_bytes, in_long_ones in phrases(list_name):
        if (in_long_ones or short) and all(word in page.lower for word in as_bytes):
            spaced = r"\s+".join(map(re.escape, words))
            match = re.search(rf"(?<!\w){spaced}", page.text, re.IGNORECASE)
            if match:
                return match.span()
    return None
