r"""Vowel marks of Persian words go, for search.

Persian is written without vowels; a poem, a schoolbook or a name that has them is found by nobody
who types the word. The marks are text, so only those who ask for it lose them.

Left alone
    HAMZA ABOVE and MADDAH ABOVE: they make another letter. Everything outside Persian.

Source: Unicode Standard, section 9.2, "Arabic Vowel Marks"
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy, members
from corpus_tools.text.protected import outside

VOWEL_MARKS = "\u064b-\u0652\u0670"
RUN = lazy(f"[{VOWEL_MARKS}]+")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each run of vowel marks.

    >>> [(edit.start, edit.end) for edit in find("\u0628\u064e\u0651\u062f")]
    [(1, 3)]
    """
    yield from outside(text, (Edit(run.start(), run.end(), "") for run in RUN().finditer(text)))


PASS = Pass(
    id="vowel-marks",
    version=1,
    summary="Vowel marks of Persian words are taken out",
    loss=Loss.SPELLING,
    triggers=members(VOWEL_MARKS),
    languages=LANGUAGES,
    find=find,
)
