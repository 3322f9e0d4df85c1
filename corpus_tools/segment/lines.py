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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corpus_tools.document import Markup
from corpus_tools.text.alignment import Alignment

SEPARATORS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINE = re.compile(rf"\S[^{SEPARATORS}]*")
_BREAK = re.compile(r"\r\n?|[\n\v\x1c\x1d\x1e\x85\u2028\u2029]")
_LETTER = re.compile(r"[^\W\d_]")
# Letters of all scripts but Latin: word characters that are no digit, no underscore, not Latin.
_NOT_LATIN = re.compile("[^\\W\\d_A-Za-z\xaa\xb5\xba\xc0-\u024f\u0250-\u02ff\u1e00-\u1eff]+")
# A cheap first look for such a letter: what stands between the ranges is Latin, punctuation and signs.
_BEYOND_LATIN = re.compile("[^\x00-\u036f\u1e00-\u1eff\u2000-\u2bff]")
_LATIN = re.compile("[A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\u02af\u1e00-\u1eff]+")

STOPS = frozenset(
    ".!?\N{HORIZONTAL ELLIPSIS}\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}"
    "\N{DEVANAGARI DANDA}\N{IDEOGRAPHIC FULL STOP}"
)
COLON = ":"
CLOSERS = "\"')]}\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\
\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}*_"
OPENERS = "\"'([{\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\
\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{EM DASH}\N{EN DASH}-*_"
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


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its place in the repaired text, [start, end), and its facts.

    `gap` is the number of empty lines in front of it, `page` the number of page breaks before
    it, `indent` the white space that it starts with, `tag` the telling element of HTML around it.
    `native` and `latin` count letters of other scripts and of Latin, exactly where a line has both;
    a line with Latin letters only counts whole.
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
    tag: str = ""

    @property
    def length(self) -> int:
        """How many characters the line has."""
        return self.end - self.start

    @property
    def is_native(self) -> bool:
        """Whether most of its letters are not Latin."""
        return self.native > self.latin

    @property
    def has_letters(self) -> bool:
        """Whether it has letters of any script."""
        return self.native + self.latin > 0


def read_lines(text: str, alignment: Alignment) -> list[Line]:
    """Return the lines of a repaired text that is aligned with the raw text."""
    lines: list[Line] = []
    at = page = gap = 0
    for start, end in _stretches(text, alignment):
        between = text[at:start]
        gap = _breaks(between)
        page += between.count("\f")
        line_start = 1 + max(between.rfind("\n"), between.rfind("\f"), between.rfind("\r"))
        found = text[start:end]
        native = 0
        latin = end - start
        if not found.isascii() and (first := _BEYOND_LATIN.search(found)):
            native = _count(_NOT_LATIN, found[first.start() :])
            latin = _count(_LATIN, found)
        elif not _LETTER.search(found):
            latin = 0
        lines.append(
            Line(
                len(lines),
                start,
                end,
                found,
                max(0, gap - 1) if lines else gap,
                page,
                len(between) - line_start,
                native,
                latin,
            )
        )
        at = end
    return lines


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


def _stretches(text: str, alignment: Alignment) -> Iterator[tuple[int, int]]:
    """Yield the span of each line, those that one repair runs across as one."""
    blocks = [
        block
        for block in alignment.blocks
        if block.dst_end - block.dst_start > 1
        and any(char in SEPARATORS for char in text[block.dst_start : block.dst_end])
        and not text[block.dst_start : block.dst_end].isspace()
    ]
    held: tuple[int, int] | None = None
    at = 0
    for match in _LINE.finditer(text):
        start = match.start()
        end = start + len(match[0].rstrip())
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


def _breaks(between: str) -> int:
    """Return how many line breaks stand in a stretch of white space."""
    if "\r" not in between and between.isascii():
        return between.count("\n") + between.count("\v")
    return len(_BREAK.findall(between))


def _count(letters: re.Pattern[str], text: str) -> int:
    return sum(map(len, letters.findall(text)))


def is_open(text: str) -> bool:
    """Tell whether no sentence stops at the end of a line.

    >>> is_open('is "undoubtedly" training'), is_open('of the century."'), is_open("He said:")
    (True, False, False)
    """
    last = text[-1:] if text[-1:] not in CLOSERS else text.rstrip(CLOSERS)[-1:]
    return last not in STOPS and last != COLON


def first_letter(text: str) -> str:
    """Return the first character behind opening punctuation.

    >>> first_letter('"The'), first_letter("(who")
    ('T', 'w')
    """
    return text.lstrip(OPENERS)[:1]


def is_native_text(text: str) -> bool:
    """Tell whether most letters of a text are not Latin."""
    return not text.isascii() and _count(_NOT_LATIN, text) > _count(_LATIN, text)
