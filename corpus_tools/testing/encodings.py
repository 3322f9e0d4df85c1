r"""Damage by encodings: text that was read as what it is not, once or several times over.

A route is written as the repair's records write it, from the damaged text back to the good: the page
that the bytes were wrongly read in, ">", the encoding that they were in. Of several steps, the first
is the last that happened: "cp1252>utf-8, cp1256>utf-8" is UTF-8 that was read as Windows-1256, saved
as UTF-8, and read as Windows-1252.

Tables are read as browsers and libraries read them, undefined bytes as the control characters of the
same number, so that no route here loses a byte. `lost_controls` and the like lose them afterwards.
"""

import random
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from corpus_tools.errors import UsageError
from corpus_tools.testing.damage import Damage, lines
from corpus_tools.text.codepages import codepage
from corpus_tools.text.edits import Edit

Route = tuple[tuple[str, str], ...]
UTF8 = "utf-8"

# UTF-8 read in each of these pages.
READ_IN = (
    *("cp1256", "cp1252", "cp1254", "cp1251", "cp1250", "iso8859_1", "iso8859_6", "iso8859_9", "mac_roman"),
    *("mac_arabic", "mac_farsi", "cp437", "cp720", "cp850", "cp866", "koi8_r", "cp874", "cp1255"),
)
ONCE = tuple(f"{page}>utf-8" for page in READ_IN)
TWICE = (
    *(f"{page}>utf-8, {page}>utf-8" for page in ("cp1256", "cp1252", "iso8859_1", "cp1251", "cp437")),
    *("cp1252>utf-8, cp1256>utf-8", "cp1256>utf-8, cp1252>utf-8", "cp1251>utf-8, cp1256>utf-8"),
    *("cp1252>utf-8, cp1252>utf-8, cp1252>utf-8", "cp1256>utf-8, cp1256>utf-8, cp1256>utf-8"),
    *("cp1256>utf-8, cp1252>utf-8, cp1256>utf-8", "mac_roman>utf-8, cp1256>utf-8"),
)
PAGES = (
    *("cp1252>cp1256", "cp1254>cp1256", "cp1251>cp1256", "iso8859_1>cp1256", "iso8859_1>iso8859_6"),
    *("mac_roman>mac_farsi", "cp1252>utf-8, cp1252>cp1256"),
)
ROUTES = ONCE + TWICE + PAGES

# How a page that lacks a letter was written in all the same.
STAND_INS = (
    ("\N{ARABIC LETTER FARSI YEH}", "\N{ARABIC LETTER YEH}"),
    ("\N{ARABIC LETTER KEHEH}", "\N{ARABIC LETTER KAF}"),
    ("\N{ARABIC LETTER HEH GOAL}", "\N{ARABIC LETTER HEH}"),
    ("\N{ARABIC LETTER YEH BARREE}", "\N{ARABIC LETTER YEH}"),
    ("\N{ARABIC LETTER NOON GHUNNA}", "\N{ARABIC LETTER NOON}"),
    ("\N{ZERO WIDTH NON-JOINER}", " "),
    *((chr(0x6F0 + digit), str(digit)) for digit in range(10)),
    *((chr(0x660 + digit), str(digit)) for digit in range(10)),
)


def route(written: str) -> Route:
    """Return a route from how it is written. Raises UsageError where it names no encoding.

    >>> route("cp1252>utf-8, cp1252>cp1256")
    (('cp1252', 'utf-8'), ('cp1252', 'cp1256'))
    """
    steps = []
    for step in written.split(", "):
        read_in, mark, read_as = step.partition(">")
        if not mark:
            raise UsageError(f'route "{written}": expected "page>encoding", found "{step}"')
        for name in {read_in, read_as} - {UTF8}:
            try:
                codepage(name)
            except LookupError as error:
                raise UsageError(f'route "{written}": no encoding is called "{name}"') from error
        steps.append((read_in, read_as))
    return tuple(steps)


def misread(way: Route) -> Damage:
    """Return the damage of a whole text by one route. Characters that it cannot hold stay good."""

    def whole(text: str, source: random.Random) -> Iterable[Edit]:
        del source  # nothing here is left to chance
        return _misread(text, 0, way)

    return whole


def misread_lines(ways: Iterable[Route]) -> Damage:
    """Return the damage of each line by a route of its own."""
    choice = tuple(ways)

    def each_line(text: str, source: random.Random) -> Iterator[Edit]:
        for start, line in lines(text):
            yield from _misread(line, start, source.choice(choice))

    return each_line


def misread_spans(ways: Iterable[Route], share: float = 0.3) -> Damage:
    """Return the damage of some runs of words: about `share` of the words, by one route a run."""
    choice = tuple(ways)

    def spans(text: str, source: random.Random) -> Iterator[Edit]:
        for start, line in lines(text):
            words = list(re.finditer("[^ \t]+", line))
            at = 0
            while at < len(words):
                length = source.randint(1, 4)
                if source.random() < share:
                    last = words[min(at + length, len(words)) - 1]
                    first = words[at].start()
                    yield from _misread(line[first : last.end()], start + first, source.choice(choice))
                at += length

    return spans


def _misread(text: str, offset: int, way: Route) -> Iterator[Edit]:
    """Yield one edit for each character that reads otherwise along the route."""
    for at, char in enumerate(text, start=offset):
        if not char.isascii() and not "\ud800" <= char <= "\udfff":
            bad = _misread_char(char, way)
            if bad is not None:
                yield Edit(at, at + 1, bad)


@cache
def _misread_char(char: str, way: Route) -> str | None:
    """Return what one character becomes, None if its encoding does not have it."""
    text = char
    for read_in, written_in in reversed(way):
        if written_in == UTF8:
            data = text.encode()
        else:
            page = codepage(written_in)
            data = page.octets(text)
            if page.decode(data) != text:
                return None
        text = codepage(read_in).decode(data)
    return text


def spelled_for(text: str, encoding: str) -> str:
    r"""Return the text as somebody would have spelled it in a page that lacks some of its letters.

    >>> ascii(spelled_for("\u06a9\u06cc", "cp1256"))
    "'\\u06a9\\u064a'"
    """
    page = codepage(encoding)
    for letter, stand_in in STAND_INS:
        if letter in text and letter not in page.table:
            text = text.replace(letter, stand_in)
    return text


def _losing(lost: re.Pattern[str], left: str) -> Damage:
    def losing(text: str, source: random.Random) -> Iterator[Edit]:
        del source
        for match in lost.finditer(text):
            yield Edit(match.start(), match.end(), left)

    return losing


CONTROLS = re.compile("[\x80-\x9f]")
lost_controls: Damage = _losing(CONTROLS, "")  # as copying from a page does
replaced_controls: Damage = _losing(CONTROLS, "\N{REPLACEMENT CHARACTER}")  # as a strict decoder does
lost_soft_hyphens: Damage = _losing(re.compile("\N{SOFT HYPHEN}"), "")  # as word processors do
plain_spaces: Damage = _losing(re.compile("\N{NO-BREAK SPACE}"), " ")  # as editors and scrapers do


def written(text: str, encoding_of: Callable[[int, str], str]) -> tuple[bytes, list[tuple[int, int, str]]]:
    r"""Return a file whose lines are in several encodings, and its byte ranges by encoding.

    `encoding_of(number, line)` names the encoding of each line, counted from 0. Ranges that touch and
    share an encoding are one. Raises UnicodeEncodeError where a line does not fit its encoding.

    >>> written("a\nb", lambda number, line: ("ascii", "utf-8")[number])
    (b'a\nb', [(0, 2, 'ascii'), (2, 3, 'utf-8')])
    """
    data = bytearray()
    ranges: list[tuple[int, int, str]] = []
    for number, line in enumerate(text.splitlines(keepends=True)):
        encoding = encoding_of(number, line)
        start = len(data)
        data += line.encode(encoding)
        if ranges and ranges[-1][2] == encoding:
            start = ranges.pop()[0]
        ranges.append((start, len(data), encoding))
    return bytes(data), ranges
