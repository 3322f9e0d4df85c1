"""Names of places, where a line could name an author as well."""

import re
from collections.abc import Iterable

from corpus_tools.segment.vocabulary import folded, words

PLACED = 4  # words of the name of a place, at the most
_EZAFE = re.compile(r"\w-[ei] \w")  # `Karez-e Now`, `Pul-i Khumri`


def is_place(name: str, texts: Iterable[str]) -> bool:
    """Tell whether what looks like a name beside a date is that of a place: the text speaks of it.

    >>> is_place("New York", ()), is_place("Ann Lee", ("He left.",)), is_place("Old Ford", ("In Old Ford",))
    (True, False, True)
    >>> is_place("Karez-e Now", ())
    True
    """
    first = folded(name).split(maxsplit=1)[0]
    placed = re.compile(rf"\b(?i:in|from|to|at|near|of|outside|around) {re.escape(name)}\b")
    if first in words("place") or _EZAFE.search(name):
        return True
    return any(name in text and placed.search(text) for text in texts)


def is_in_country(text: str) -> bool:
    """Tell whether a line is a place and its country.

    >>> is_in_country("Herat, Afghanistan"), is_in_country("Herat, a city")
    (True, False)
    """
    place, comma, country = text.rpartition(", ")
    return bool(comma) and folded(country) in words("country") and len(place.split()) <= PLACED
