r"""Punctuation of Persian sentences is set as Persian prints it.

Keyboards and code pages give COMMA, SEMICOLON, QUESTION MARK and straight quotation marks; print
has the Arabic ones and guillemets. It is typography, so it is for those who ask.

Left alone
    A mark that does not stand behind a Persian word: in numbers, sums, code, Latin words.
    Quotation marks around something other than Persian words, or odd in number on a line.
    Protected stretches: see `text.protected`.

Source: the orthography of the Academy of Persian (Dastur-e Khatt), chapter on punctuation; CLDR.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, LETTERS, MARKS
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

PERSIAN_FOR = {
    ",": "\N{ARABIC COMMA}",
    ";": "\N{ARABIC SEMICOLON}",
    "?": "\N{ARABIC QUESTION MARK}",
}
OPENING = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
CLOSING = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
DIGITS = "\u06f0-\u06f9"
STOP = lazy(rf"[,;?](?=[?!]*(?:[\s{LETTERS}{CLOSING})\"\u201d]|$))")
WORD_BEFORE = lazy(f"[{LETTERS}{MARKS}{DIGITS}{CLOSING})!?]")
QUOTED = lazy(
    f'"(?=[{LETTERS}{DIGITS}])[^"\nA-Za-z]{{1,500}}(?<=[{LETTERS}{MARKS}{DIGITS}.!?\u060c\u061f])"'
    f"|\u201c(?=[{LETTERS}{DIGITS}])[^\u201c\u201d\nA-Za-z]{{1,500}}\u201d"
)


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each mark.

    >>> [(edit.start, ascii(edit.text)) for edit in find("\u0622\u0628, \u062f\u0631?")]
    [(2, "'\\u060c'"), (6, "'\\u061f'")]
    """
    marks = list(_quotation_marks(text))
    ends = {mark.end for mark in marks}
    yield from outside(text, sorted([*marks, *_stops(text, ends)], key=lambda edit: edit.start))


def _stops(text: str, ends: set[int]) -> Iterator[Edit]:
    """Yield the stops behind a Persian word or behind a quotation that ends there."""
    for stop in STOP().finditer(text):
        at = stop.start()
        if at in ends or (at and WORD_BEFORE().match(text, at - 1)):
            yield Edit(at, at + 1, PERSIAN_FOR[stop[0]])


def _quotation_marks(text: str) -> Iterator[Edit]:
    """Yield both marks of each quotation in lines that have an even number of straight ones."""
    line_start = 0
    for line in text.split("\n"):
        if line.count('"') % 2 == 0:
            for quotation in QUOTED().finditer(line):
                start, end = line_start + quotation.start(), line_start + quotation.end()
                yield Edit(start, start + 1, OPENING)
                yield Edit(end - 1, end, CLOSING)
        line_start += len(line) + 1


PASS = Pass(
    id="persian-punctuation",
    version=1,
    summary="Stops and quotation marks of Persian sentences are set as Persian prints them",
    loss=Loss.SPELLING,
    triggers=frozenset({*PERSIAN_FOR, '"', "\u201c"}),
    languages=LANGUAGES,
    find=find,
)
