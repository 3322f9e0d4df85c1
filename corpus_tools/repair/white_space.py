r"""Line ends become line feeds, and spaces that a layout left behind become plain ones.

Windows ends lines with CR LF, old systems with CR, word processors break them with LINE
TABULATION, browsers and databases leave LINE SEPARATOR. HTML pads with NO-BREAK SPACE, typesetters
with spaces of fixed width: at line ends, in rows beside other spaces, between native words.

Each odd space of a row becomes one plain space, so that the width of a gap between two cells
stays to be seen; at the end of a line the row goes.

Left alone
    A single NO-BREAK, narrow or thin space between Latin words, digits and signs: French sets
    one before a colon, and numbers are grouped by it; so rows before such a sign, and rows with a narrow one.
    IDEOGRAPHIC SPACE: it is the space of Chinese and Japanese, and indents their paragraphs.
    Plain spaces and tabs, in any number: those are layout, and the segmenter's evidence.
    Form feeds: they are page breaks.
    NEXT LINE beside Latin-1 letters: with them it is a byte of UTF-8 read as Latin-1 (the second
    one of ARABIC LETTER MEEM), and behind a word it was an ellipsis of Windows-1252.

Source: Unicode Standard, section 5.8, Newline Guidelines; section 6.2, Space Characters.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import all_but, lazy, members

FIXED_WIDTH = "\N{OGHAM SPACE MARK}\u2000-\u200a\N{MEDIUM MATHEMATICAL SPACE}"
NARROW = "\N{NARROW NO-BREAK SPACE}"
ODD = f"\N{NO-BREAK SPACE}{NARROW}{FIXED_WIDTH}"
OPENING = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
HIGH_SIGNS = ":;!?%\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
BESIDE_NEXT_LINE = f"\x00-\x7f\u2028\u2029{ODD}"
NEXT_LINES = f"(?<![^{BESIDE_NEXT_LINE}])\x85+(?![^{BESIDE_NEXT_LINE}])"
LINE_ENDS = f"\r\n?|\x0b|[\u2028\u2029]|{NEXT_LINES}"
TRIGGERS = members(f"\r\x0b\x85\u2028\u2029{ODD}")
# Up to the next of them, or to one that stays: what `re` passes over costs little, a search that begins
# with one of several patterns costs fifty times as much.
PATTERN = lazy(f"[{all_but(TRIGGERS)}]*+(?:(?P<ends>{LINE_ENDS})|(?P<row>[{ODD}][ \t{ODD}]*))?")
ENDS_LINE = lazy(f"\\Z|[\n\f]|{LINE_ENDS}")
ODD_SPACE = lazy(f"[{ODD}]")
FIXED_SPACE = lazy(f"[{FIXED_WIDTH}]")
NATIVE = lazy("[\u0620-\u064a\u066e-\u06d3\u06d5\u0750-\u077f\u08a0-\u08c7\ufb50-\ufdff\ufe70-\ufefc]")


def find(text: str) -> Iterator[Edit]:
    r"""Yield an edit for each line end that is no line feed and each space out of place.

    >>> [(edit.start, edit.end, edit.text) for edit in find("a\r\nb\u00a0 c\u2003\n")]
    [(1, 3, '\n'), (4, 5, ' '), (7, 8, '')]
    >>> list(find("10\u00a0000 francs\u00a0: c'est tout"))
    []
    """
    line_start = 0
    for match in PATTERN().finditer(text):
        if match.lastgroup is None:
            continue
        start, end = match.span(match.lastgroup)
        if match["ends"]:
            line_start = end
            yield Edit(start, end, "\n" * (1 if match["ends"] == "\r\n" else end - start))
        elif ENDS_LINE().match(text, end):
            yield from (Edit(at, at + 1, "") for at in _odd_spaces(text, start, end))
        elif start == line_start or _in_a_row(text, start, end) or _between_native(text, start, end):
            yield from (Edit(at, at + 1, " ") for at in _odd_spaces(text, start, end))


def _odd_spaces(text: str, start: int, end: int) -> Iterator[int]:
    for space in ODD_SPACE().finditer(text, start, end):
        yield space.start()


def _in_a_row(text: str, start: int, end: int) -> bool:
    """Tell whether the odd space stands beside another space, or at the head of a line."""
    is_french = NARROW in text[start:end] or text[start - 1] == OPENING or text[end] in HIGH_SIGNS
    return not is_french and (end - start > 1 or text[start - 1] in " \t\n\f")


def _between_native(text: str, start: int, end: int) -> bool:
    """Tell whether a space of fixed width stands between two native letters."""
    return bool(
        start
        and FIXED_SPACE().match(text, start)
        and NATIVE().match(text, start - 1)
        and NATIVE().match(text, end)
    )


PASS = Pass(
    id="white-space",
    version=1,
    summary="Line ends become line feeds, spaces that a layout left behind plain ones",
    loss=Loss.NONE,
    triggers=TRIGGERS,
    languages=None,
    find=find,
)
