"""What can be the name of a person, by its words alone."""

import re

from corpus_tools.segment.lines import has_digit, is_open
from corpus_tools.segment.vocabulary import folded, words

_JOINTS = frozenset(
    ["and", "&", "with", "\u0648", "\u0627\u0648", "\u0627\u0648\u0631"]
)  # and: fa/ar, ps, ur
_TOKEN = re.compile(r"[\w'\u2019.\u200c-]+")
ARTICLE = re.compile(r"^[a-z]{2}[-'\u2019](?=[A-Z])")  # al-Haddad
PARTS = re.compile(r"[\s\u200c]+")
PLURAL = frozenset({"\u0647\u0627", "\u0647\u0627\u06cc", "\u0647\u0627\u064a"})  # in Persian, written apart
LEARNED = 4  # words of a name behind what its bearer is called, at the most


def is_name(text: str, *, least: int) -> bool:
    """Tell whether a text can be a person's name: a few capitalised words, particles between."""
    tokens = text.split()
    if not least <= len(tokens) <= 6:
        return False
    capitalised = 0
    for token in tokens:
        if token.lower() in words("particle"):
            continue
        if token.lower() in _JOINTS or not _TOKEN.fullmatch(token) or any(map(str.isdigit, token)):
            return False
        letter = (ARTICLE.sub("", token) or token).lstrip("'\u2019")[:1]
        if not letter.isalpha() or letter.islower():
            return False
        if token.lower() in words("unfinished") or token in PLURAL:
            return False
        capitalised += 1
    return capitalised >= least


def says_more(text: str) -> bool:
    """Tell whether a text in a script without case has small words that no name of a person has."""
    return not words("small_native").isdisjoint(PARTS.split(folded(text)))


def is_learned(text: str) -> bool:
    """Tell whether a line is a name with what its bearer is called: an author, wherever it stands.

    >>> is_learned("Dr. Ann Lee"), is_learned("Dr. Lee Finds a Cure for Cholera"), is_learned("Ann Lee")
    (True, False, False)
    """
    first, _, name = text.partition(" ")
    if folded(first) not in words("honorific") or not 0 < len(name.split()) <= LEARNED or not is_open(text):
        return False
    return not has_digit(text) and (is_name(name, least=1) if name.isascii() else not says_more(name))
