r"""Pieces of Persian words that stand apart are put together with a joiner.

The Academy writes the prefix of the present (mi-, nemi-), the plural (-ha, -haye), the degrees
(-tar, -tarin) and the endings of the perfect (-am, -and) with ZERO WIDTH NON-JOINER; typists
without that key set a space. It is typography, so it is for those who ask.

Joined
    mi and nemi with a form of a verb of the list behind them: before anything else, mi is wine.
    The plural and its endings, and -tarin, with any noun or adjective before them.
    -tar with an adjective of the list before it, since it means wet as well.
    The endings of the perfect with a participle of a verb of the list before them.

Left alone
    Particles and prepositions before a plural (`dar ha` can be doors). Words joined without a
    joiner. Everything with more than one space, a line end or a mark between the pieces.

Source: the orthography of the Academy of Persian (Dastur-e Khatt), on joined and separate writing.
The words stand in `affixes.txt`, `verbs.txt` and `adjectives.txt`.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from corpus_tools.records import dataclass
from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, LETTERS, MARKS, ZWNJ
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

HEH = "\N{ARABIC LETTER HEH}"
SECOND_PIECE = lazy(f"(?<=[{LETTERS}]) ([{LETTERS}]+)(?![{LETTERS}{MARKS}{ZWNJ}])")
LETTER = lazy(f"[{LETTERS}]")
IN_WORD = lazy(f"[{LETTERS}{MARKS}]")
LONGEST_WORD = 30  # code points to look back for the piece before


@dataclass(frozen=True, slots=True)
class _Words:
    """The lists: affixes by kind, and what some of them need beside them."""

    affixes: dict[str, frozenset[str]]
    verbs: frozenset[str]
    participles: frozenset[str]
    adjectives: frozenset[str]


@cache
def _words() -> _Words:
    affixes: dict[str, set[str]] = {}
    for line in _lines("affixes.txt"):
        kind, word = line.split()
        affixes.setdefault(kind, set()).add(word)
    stems = [line.split() for line in _lines("verbs.txt")]
    return _Words(
        affixes={kind: frozenset(words) for kind, words in affixes.items()},
        verbs=frozenset(stem + end for pair in stems for stem in pair for end in ("", *affixes["person"])),
        participles=frozenset(past + HEH for past, _ in stems),
        adjectives=frozenset(_lines("adjectives.txt")),
    )


def _lines(name: str) -> list[str]:
    """Return the lines of a word list that are no remarks."""
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each space that parts two pieces of a word.

    >>> [(e.start, e.end, ascii(e.text)) for e in find("\u0645\u06cc \u0631\u0648\u062f")]
    [(2, 3, "'\\u200c'")]
    """
    words = _words()
    proposed = (
        Edit(piece.start(), piece.start() + 1, ZWNJ)
        for piece in SECOND_PIECE().finditer(text)
        if _are_one_word(words, _piece_before(text, piece.start()), piece[1])
    )
    yield from outside(text, proposed)


def _piece_before(text: str, end: int) -> str:
    """Return the letters right before an offset, "" if a mark or joiner stands before them."""
    start = end
    while start > max(0, end - LONGEST_WORD) and LETTER().match(text, start - 1):
        start -= 1
    return "" if start and IN_WORD().match(text, start - 1) else text[start:end]


def _are_one_word(words: _Words, before: str, piece: str) -> bool:
    """Tell whether two words with a space between them are pieces of one."""
    affixes = words.affixes
    if before in affixes["prefix"]:
        return piece in words.verbs
    if piece in affixes["plural"] or piece in affixes["most"]:
        taken = before in affixes["particle"] or before in affixes["plural"] or before in affixes["most"]
        return len(before) > 1 and not taken
    if piece in affixes["more"]:
        return before in words.adjectives
    return piece in affixes["perfect"] and before in words.participles


PASS = Pass(
    id="missing-joiners",
    version=1,
    summary="Pieces of Persian words that stand apart are put together with a joiner",
    loss=Loss.SPELLING,
    triggers=frozenset("\N{ARABIC LETTER FARSI YEH}\N{ARABIC LETTER ALEF}\N{ARABIC LETTER REH}"),
    languages=LANGUAGES,
    find=find,
)
