r"""Signs that stand for a word or a phrase become its words: the eulogies, Allah, the rial.

ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM is one code point for four words, RIAL SIGN for one.
They are typed on purpose, so this is for search alone: whoever looks for the words finds them.

Left alone
    Signs without a decomposition in the Unicode Character Database (the basmala, the later
    honorifics): their wording is not fixed there.

Source: Unicode Character Database, compatibility decompositions, through `unicodedata`.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.presentation_forms import letters_of
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy

FIRST, LAST = 0xFDF0, 0xFDFC
SIGN = lazy(f"[{chr(FIRST)}-{chr(LAST)}]")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each sign.

    >>> [ascii(edit.text) for edit in find("\ufdfc")]
    ["'\\u0631\\u06cc\\u0627\\u0644'"]
    """
    for sign in SIGN().finditer(text):
        words = letters_of(sign[0])
        before = " " if _is_letter(text, sign.start() - 1) else ""
        behind = " " if _is_letter(text, sign.end()) else ""
        yield Edit(sign.start(), sign.end(), before + words + behind)


def _is_letter(text: str, at: int) -> bool:
    """Tell whether the sign has to be parted from what stands there."""
    return 0 <= at < len(text) and (text[at].isalpha() or SIGN().match(text[at]) is not None)


PASS = Pass(
    id="phrase-ligatures",
    version=1,
    summary="Signs that stand for a word or phrase (eulogies, the rial) become its words",
    loss=Loss.SPELLING,
    triggers=frozenset(map(chr, range(FIRST, LAST + 1))),
    languages=None,
    find=find,
)
