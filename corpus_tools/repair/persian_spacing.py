r"""Spaces around the punctuation of Persian sentences are set as Persian prints them.

No space before a comma, semicolon, question or exclamation mark, colon, full stop or closing
guillemet, none behind an opening one and none inside round brackets; a space behind comma, semicolon
and question mark.

Left alone
    Ellipses, and a full stop or colon with something other than a space behind it.
    Runs of spaces elsewhere: they are layout.

Source: the orthography of the Academy of Persian (Dastur-e Khatt), chapter on punctuation.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, LETTERS, MARKS
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

ARABIC_STOPS = "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
OPENING = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
CLOSING = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
WORD = f"{LETTERS}{MARKS}\u06f0-\u06f9"
# Bounded, so that a long row of spaces costs no more than its length.
TOO_MUCH = lazy(
    f"(?<=[{WORD}{CLOSING})]) {{1,4}}(?=[{ARABIC_STOPS}!{CLOSING}]|[.:](?:\\s|$))"
    f"|(?<=[{ARABIC_STOPS}!.]) {{1,4}}(?={CLOSING})"
    f"|(?<={OPENING}) {{1,4}}(?=[{WORD}])"
    f"|(?<=\\() {{1,4}}(?=[{WORD}])|(?<=[{WORD}]) {{1,4}}(?=\\))"
)
TOO_LITTLE = lazy(f"(?<=[{ARABIC_STOPS}])(?=[{LETTERS}])")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each row of spaces that goes and each space that is missing.

    >>> [(edit.start, edit.end, edit.text) for edit in find("\u0622\u0628 \u060c\u062f\u0631")]
    [(2, 3, ''), (4, 4, ' ')]
    """
    edits = [Edit(spaces.start(), spaces.end(), "") for spaces in TOO_MUCH().finditer(text)]
    edits += [Edit(point.start(), point.end(), " ") for point in TOO_LITTLE().finditer(text)]
    yield from outside(text, sorted(edits, key=lambda edit: edit.start))


PASS = Pass(
    id="persian-spacing",
    version=1,
    summary="Spaces around the punctuation of Persian sentences are set as Persian prints them",
    loss=Loss.SPELLING,
    triggers=frozenset(ARABIC_STOPS + OPENING + CLOSING + "!.:()"),
    languages=LANGUAGES,
    find=find,
)
