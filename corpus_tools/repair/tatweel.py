r"""Tatweels that stretch a Persian word go.

Menus, mastheads and justified pages draw words longer with TATWEEL. It is no letter: a stretched
word is found by no search.

Left alone
    A tatweel at the edge of a word: in the abbreviations of the eras it keeps HEH in its initial
    shape, between spaces it is a dash, and at a line's end a word may go on.
    A tatweel that carries a mark: it is how one writes about marks.

Source: Unicode Standard, section 9.2, "Tatweel".
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, LETTERS, MARKS
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

TATWEEL = "\N{ARABIC TATWEEL}"
STRETCHED = lazy(f"(?<=[{LETTERS}{MARKS}]){TATWEEL}+(?=[{LETTERS}])")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each stretched join.

    >>> [(edit.start, edit.end) for edit in find("\u0633\u0644\u0640\u0640\u0627\u0645")]
    [(2, 4)]
    """
    yield from outside(text, (Edit(found.start(), found.end(), "") for found in STRETCHED().finditer(text)))


PASS = Pass(
    id="tatweel",
    version=1,
    summary="Tatweels that stretch a Persian word are taken out",
    loss=Loss.SPELLING,
    triggers=frozenset(TATWEEL),
    languages=LANGUAGES,
    find=find,
)
