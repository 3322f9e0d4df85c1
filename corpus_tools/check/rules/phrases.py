"""Phrases that tell what kind of page it is, from lists beside the rules.

A page is asked for all phrases at once, by one regular expression that is built when first needed.
"""

import re
from functools import cache
from pathlib import Path

SHORT = 150  # words: notices and error pages are shorter, articles that speak of them are longer


@cache
def pattern(list_name: str, *, short: bool) -> re.Pattern[str]:
    """Return the expression for a list: all its phrases in a short page, else those marked "!"."""
    lines = (Path(__file__).parent / list_name).read_text("utf-8").splitlines()
    phrases = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    wanted = [phrase.lstrip("!") for phrase in phrases if short or phrase.startswith("!")]
    spaced = (r"\s+".join(map(re.escape, phrase.split())) for phrase in wanted)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced) or '(?!)'})", re.IGNORECASE)


def first(list_name: str, text: str, words: int) -> tuple[int, int] | None:
    """Return where the first telling phrase stands in a text of so many words of body."""
    match = pattern(list_name, short=words < SHORT).search(text)
    return match.span() if match else None
