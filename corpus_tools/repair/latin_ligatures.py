r"""Latin ligatures inside words become their letters.

PDF programs store the glyph of a typeset `fi` or `ffl` as one code point, so that `office` is
found by nobody.

Left alone
    A ligature that touches no Latin letter: somebody writes about the sign.
    Ligatures of languages (ae, oe, ij): they are letters.

Source: Unicode Standard, section 7.1, "Latin Ligatures"; code chart U+FB00.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy

LETTERS_OF = {
    "\N{LATIN SMALL LIGATURE FF}": "ff",
    "\N{LATIN SMALL LIGATURE FI}": "fi",
    "\N{LATIN SMALL LIGATURE FL}": "fl",
    "\N{LATIN SMALL LIGATURE FFI}": "ffi",
    "\N{LATIN SMALL LIGATURE FFL}": "ffl",
    "\N{LATIN SMALL LIGATURE LONG S T}": "st",
    "\N{LATIN SMALL LIGATURE ST}": "st",
}
LETTER = "A-Za-z\u00c0-\u024f"
LIGATURES = f"[{''.join(LETTERS_OF)}]+"
IN_WORD = lazy(f"(?<=[{LETTER}]){LIGATURES}|{LIGATURES}(?=[{LETTER}])")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each row of ligatures beside a letter.

    >>> [(edit.start, edit.end, edit.text) for edit in find("o\ufb03ce and \ufb01")]
    [(1, 2, 'ffi')]
    """
    for row in IN_WORD().finditer(text):
        yield Edit(row.start(), row.end(), "".join(LETTERS_OF[ligature] for ligature in row[0]))


PASS = Pass(
    id="latin-ligatures",
    version=1,
    summary="Latin ligatures inside words, as PDFs store them, become their letters",
    loss=Loss.NONE,
    triggers=frozenset(LETTERS_OF),
    languages=None,
    find=find,
)
