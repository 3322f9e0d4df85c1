"""What a line has in common with the text below it: the rare words they share.

A headline speaks of what its text speaks of; a name, a motto, an address or a menu does not. Words
are compared by their first letters, so that an ending does not part them (`ferryman`, `ferries`);
short words and those that any sentence may hold are no evidence.
"""

import re
from collections.abc import Iterable

from corpus_tools.segment.vocabulary import folded, words

_WORD = re.compile(r"[^\W\d_]{4,}")
_ARTICLE = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"
STEM = 5  # letters by which words are compared


def stems(texts: Iterable[str]) -> frozenset[str]:
    """Return the beginnings of the words of some texts that tell what they speak of.

    >>> sorted(stems(["The ferries of the lake"]))
    ['ferri', 'lake']
    """
    return frozenset(
        word.removeprefix(_ARTICLE)[:STEM]
        for text in texts
        for word in _WORD.findall(folded(text))
        if word not in words("unfinished") and word not in words("starter")
    )
