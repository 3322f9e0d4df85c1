"""A page as lines, each with the facts that later decisions rest on.

A line is what stands between two line separators, without the white space at its ends; empty
lines are not lines but a number on the next one (`gap`). Facts are counted, never judged here:
letters of the Latin script and of all others, whether a sentence stops at the end, whether the
line goes on in lower case, what page it stands on. Most lines of most pages are ASCII, so what
only other lines need is not looked for in them.

Lines that one edit of a repair runs across cannot be told apart in the raw text; they are one
line here (`fused`), with the separator inside.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from corpus_tools.document import Markup
from corpus_tools.text.alignment import Alignment, Block
from corpus_tools.text.chars import ASCII_BYTES

SEPARATORS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_BREAK = re.compile(r"\r\n?|[\n\v\x1c\x1d\x1e\x85\u2028\u2029]")
_LETTER = re.compile(r"[^\W\d_]")
# Letters of all scripts but Latin: word characters that are no digit, no underscore, not Latin.
_NOT_LATIN = re.compile("[^\\W\\d_A-Za-z\xaa\xb5\xba\xc0-\u024f\u0250-\u02ff\u1e00-\u1eff]+")
# A text without such letters: Latin, punctuation and signs. As a run it is passed over twice as fast as a
# character outside of it is searched for.
_WITHIN_LATIN = re.compile("[\x00-\u036f\u1e00-\u1eff\u2000-\u2bff]*")
_LATIN_BEYOND_ASCII = re.compile("[\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\u02af\u1e00-\u1eff]+")
_CYRILLIC = re.compile("[\u0400-\u052f]+")
_CYRILLIC_O = "\N{CYRILLIC SMALL LETTER O}"  # the commonest of its letters
_BEYOND_LATIN = re.compile("[^\x00-\u036f\u1e00-\u1eff]+")
# All digits of all scripts are among these characters, and no letters of Arabic script, no quotation marks.
# The class says what it is not: so it is compiled in a tenth of the time.
_DIGIT_LIKE = re.compile(
    "[^\x00-/:-\xb1\xb4-\xb8\xba-\u065f\u066a-\u06ef\u06fa-\u07bf\u200b-\u206f\ufb00-\ufeff]"
)
_NO_ASCII_DIGITS = bytes(code for code in range(0x80) if not chr(code).isdigit())
_NO_ASCII_LETTERS = bytes(code for code in range(0x100) if not chr(code).isalpha() or code >= 0x80)

STOPS = frozenset(
    ".!?\N{HORIZONTAL ELLIPSIS}\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}"
    "\N{DEVANAGARI DANDA}\N{IDEOGRAPHIC FULL STOP}"
)
COLON = ":"
# At the end of a line the marks that open quotations in English close them: German and Urdu do so.
CLOSERS = "\"')]}\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\
\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\
\N{LEFT DOUBLE QUOTATION MARK}\
\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}*_\
\N{LEFT SINGLE QUOTATION MARK}"  # the left ones close in Urdu and in German
OPENERS = "\"'([{\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\
\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{EM DASH}\N{EN DASH}-*_"
NOTED = 24  # characters at the end of a text in which the number of a note stands behind a word
_NOTE = re.compile(r"[^\W\d_]{4,}[.!?\u061f\u06d4][\"\u201d\u00bb]?((?:\[\d{1,3}\])+|\d{1,2})$")
TELLING_CASE = 60  # letters of a line that shows whether a page has capitals, at the least
SHORT = 240  # no name, contact line, byline or menu in hand-read pages is longer
# Elements of HTML that say what a line is, the one that says most first.
TELLING = (
    "nav",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "li",
    "aside",
    "footer",
    "article",
    "main",
    "header",
)


@dataclass(slots=True)  # not frozen: that would take five times as long to make, for every line of a corpus
class Line:
    """A line with its place in the repaired text, [start, end), and its facts.

    `gap` is the number of empty lines in front of it, `page` the number of page breaks before
    it, `indent` the white space that it starts with, `tag` the telling element of HTML around it.
    `native` and `latin` count letters of other scripts and of Latin, exactly where a line has both;
    a line with Latin letters only counts whole. `is_native` tells whether most letters are not Latin,
    `has_letters` whether there are any, `opened` whether no sentence stops at the line's end; `first` is
    its first character behind opening punctuation.
    """

    index: int
    start: int
    end: int
    text: str
    gap: int
    page: int
    indent: int
    native: int
    latin: int
    is_native: bool
    has_letters: bool
    length: int
    opened: bool
    first: str
    tag: str = ""

    def cut(self, start: int, end: int) -> "Line":
        """Return a part of the line as a line; offsets count from the line's start."""
        text = self.text[start:end]
        return replace(
            self,
            start=self.start + start,
            end=self.start + end,
            text=text,
            length=end - start,
            opened=is_open(text),
            first=first_letter(text),
        )


def letters_of(lines: Sequence[Line]) -> tuple[bool, bool]:
    """Return whether most letters of some lines are not Latin, and whether they have any."""
    native, latin = sum([line.native for line in lines]), sum([line.latin for line in lines])
    return native > latin, native + latin > 0


class _Between(NamedTuple):
    """What the white space between two lines says: its line breaks, page breaks, and the indent."""

    breaks: int
    pages: int
    indent: int


def read_lines(text: str, alignment: Alignment) -> list[Line]:
    """Return the lines of a repaired text that is aligned with the raw text."""
    lines: list[Line] = []
    spaces: dict[str, _Between] = {}  # most lines of a page are parted by the same white space
    at = page = 0
    for start, end in _stretches(text, alignment):
        space = text[at:start]
        between = spaces.get(space)
        if between is None:
            between = spaces[space] = _between(space)
        page += between.pages
        found = text[start:end]
        native = 0
        latin = length = end - start
        beyond = "" if found.isascii() else _beyond_ascii(found)
        if beyond and not _WITHIN_LATIN.fullmatch(beyond):
            native, latin = _letters(found, beyond)
        elif not (found[0].isalpha() or _LETTER.search(found)):
            latin = 0
        gap = max(0, between.breaks - 1) if lines else between.breaks
        lines.append(
            Line(
                len(lines),
                start,
                end,
                found,
                gap,
                page,
                between.indent,
                native,
                latin,
                native > latin,
                native > 0 or latin > 0,
                length,
                is_open(found),
                first_letter(found),
            )
        )
        at = end
    return lines


def cased_lines(lines: list[Line]) -> list[Line]:
    """Return the lines; those of a page without capitals as if each sentence that starts a line had one.

    Elsewhere a line that starts in lower case goes on with the one above. Here that is said of no line that
    stands below an empty one, or below the end of a sentence; and on a page in capitals, of all others.
    """
    if _is_in_capitals(lines):
        going_on = [not line.gap and at > 0 and lines[at - 1].opened for at, line in enumerate(lines)]
        return [
            replace(line, first=line.first.lower()) if one else line
            for line, one in zip(lines, going_on, strict=True)
        ]
    if any(line.first.isupper() for line in lines) or not any(line.latin >= TELLING_CASE for line in lines):
        return lines
    starts = [line.gap > 0 or not line.index or not lines[line.index - 1].opened for line in lines]
    return [
        replace(line, first=line.first.upper()) if one else line
        for line, one in zip(lines, starts, strict=True)
    ]


def _is_in_capitals(lines: Sequence[Line]) -> bool:
    """Tell whether all long lines of a page that have Latin letters are in capitals, and there are such."""
    long = [line for line in lines if line.length >= TELLING_CASE and line.latin > line.native]
    return len(long) > 1 and all(line.text.isupper() for line in long)


def placed_lines(
    lines: Sequence[Line], alignment: Alignment, pages: Sequence[int], markup: Sequence[Markup]
) -> list[Line]:
    """Return the lines with the page that each starts on, and the element of HTML that it stands in.

    `pages` and `markup` are in raw offsets, sorted. Of nested elements the one that says most counts
    (`TELLING`).
    """
    found: list[Line] = []
    opened: list[Markup] = []
    waiting = sorted((one for one in markup if one.tag in TELLING), key=lambda one: (one.start, -one.end))
    at = 0
    for line in lines:
        raw_start, _ = alignment.to_source(line.start, line.end)
        while at < len(waiting) and waiting[at].start <= raw_start:
            opened = [one for one in opened if one.end > waiting[at].start]
            opened.append(waiting[at])
            at += 1
        tags = {one.tag for one in opened if one.end > raw_start}
        page = max(line.page, bisect_right(pages, raw_start) - 1) if pages else line.page
        tag = next((name for name in TELLING if name in tags), "")
        found.append(replace(line, page=page, tag=tag))
    return found


def with_own_script(lines: list[Line]) -> list[Line]:
    """Return the lines of a page in Cyrillic with its letters counted as Latin ones are.

    Beside a text in Cyrillic it is the Arabic script that tells a masthead, not all that is not Latin. A page
    without that script, or with more Latin, keeps its counts.
    """
    if not any(_CYRILLIC_O in line.text for line in lines):
        return lines
    own = [_count(_CYRILLIC, line.text) for line in lines]
    beside = sum(line.native for line in lines) - sum(own)
    if not beside or sum(own) <= sum(line.latin for line in lines):
        return lines
    found: list[Line] = []
    for line, n_own in zip(lines, own, strict=True):
        native, latin = line.native - n_own, line.latin + n_own
        found.append(replace(line, native=native, latin=latin, is_native=native > latin) if n_own else line)
    return found


def _stretches(text: str, alignment: Alignment) -> Iterable[tuple[int, int]]:
    """Return the span of each line, those that one repair runs across as one."""
    blocks = [
        block
        for block in alignment.blocks
        if block.dst_end - block.dst_start > 1
        and any(char in SEPARATORS for char in text[block.dst_start : block.dst_end])
        and not text[block.dst_start : block.dst_end].isspace()
    ]
    return _fused(_filled(text), blocks) if blocks else _filled(text)


def _filled(text: str) -> Iterator[tuple[int, int]]:
    """Yield the span of each line that holds more than white space, without that at its ends.

    `str.splitlines` parts lines where `SEPARATORS` do, ten times as fast as an expression does.
    """
    at = 0
    for line in text.splitlines(keepends=True):
        tail = line.lstrip()
        upto = at + len(line)
        if tail:
            start = upto - len(tail)
            yield start, start + len(tail.rstrip())
        at = upto


def _fused(spans: Iterable[tuple[int, int]], blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield the spans of lines, those that reach into one of the blocks together as one."""
    held: tuple[int, int] | None = None
    at = 0
    for start, end in spans:
        while at < len(blocks) and blocks[at].dst_end <= start:
            at += 1
        if held and at < len(blocks) and blocks[at].dst_start < held[1] and start < blocks[at].dst_end:
            held = held[0], end
            continue
        if held:
            yield held
        held = start, end
    if held:
        yield held


def _between(space: str) -> _Between:
    if "\r" not in space and space.isascii():
        breaks = space.count("\n") + space.count("\v")
    else:
        breaks = len(_BREAK.findall(space))
    line_start = 1 + max(space.rfind("\n"), space.rfind("\f"), space.rfind("\r"))
    return _Between(breaks, space.count("\f"), len(space) - line_start)


def _beyond_ascii(text: str) -> str:
    """Return the characters of a text beyond ASCII: most lines that have any have a few."""
    return text.encode("utf-8", "surrogatepass").translate(None, ASCII_BYTES).decode("utf-8", "surrogatepass")


def _letters(text: str, beyond: str) -> tuple[int, int]:
    """Return how many letters of other scripts than Latin a text has, and of Latin.

    `beyond` is what of it is not ASCII. A class of word characters that are no digits takes ten times as
    long over a character as a class of ranges, so that one passes over what is Latin, and the other sees
    the rest. Letters of ASCII are counted as bytes.
    """
    native = _count(_NOT_LATIN, "".join(_BEYOND_LATIN.findall(beyond)))
    in_ascii = len(text.encode("utf-8", "surrogatepass").translate(None, _NO_ASCII_LETTERS))
    return native, in_ascii + _count(_LATIN_BEYOND_ASCII, beyond)


def _count(letters: re.Pattern[str], text: str) -> int:
    return sum(map(len, letters.findall(text)))


def is_open(text: str) -> bool:
    """Tell whether no sentence stops at the end of a line.

    >>> is_open('is "undoubtedly" training'), is_open('of the century."'), is_open("He said:")
    (True, False, False)
    """
    last = text[-1:]
    if last == "]" or last.isdigit():
        text = without_note(text)
        last = text[-1:]
    if last in CLOSERS:
        last = text.rstrip(CLOSERS)[-1:]
    return last not in STOPS and last != COLON


def without_note(text: str) -> str:
    """Return a text without the number of a note behind its last full stop.

    >>> without_note("They left the valley.[12]"), without_note("They left the valley at dawn.3")
    ('They left the valley.', 'They left the valley at dawn.')
    >>> without_note("See vol.3"), without_note("It is version 2.1")
    ('See vol.3', 'It is version 2.1')
    """
    note = _NOTE.search(text[-NOTED:])
    return text[: -len(note[1])] if note else text


def first_letter(text: str) -> str:
    """Return the first character behind opening punctuation.

    >>> first_letter('"The'), first_letter("(who")
    ('T', 'w')
    """
    first = text[:1]
    return text.lstrip(OPENERS)[:1] if first in OPENERS else first


def has_digit(text: str) -> bool:
    r"""Tell whether a text has a digit of any script.

    >>> has_digit("page \u06f3"), has_digit("page three")
    (True, False)
    """
    if text.isascii():
        return bool(text.encode().translate(None, _NO_ASCII_DIGITS))
    found = _DIGIT_LIKE.search(text)
    return found is not None and (found[0].isdigit() or any(map(str.isdigit, text)))


def is_native_text(text: str) -> bool:
    """Tell whether most letters of a text are not Latin."""
    if text.isascii():
        return False
    native, latin = _letters(text, _beyond_ascii(text))
    return native > latin
