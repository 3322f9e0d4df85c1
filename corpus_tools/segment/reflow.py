"""Lines that are one paragraph, put together again.

A scrape breaks paragraphs in two ways. Hard wraps break every line at some width, which shows:
where a line goes on in lower case, its first word would not have fitted on the line before. The
width at which that happens is measured on the page itself (`measure`), and every other line end is
judged by it. Tears break single sentences, at a page break or where a picture stood: the line
stops in mid-sentence and the next one goes on.

Left alone: lists, verses (lines that end early and never stop a sentence), lines with a shape of
their own (bylines, dates, addresses), headings.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus_tools.segment.lines import SHORT, Line, first_letter, is_open
from corpus_tools.segment.shapes import Kind, Shape
from corpus_tools.segment.spans import Seam
from corpus_tools.segment.vocabulary import folded, words

_DIVIDED = re.compile(r"([^\W\d_]+)[-\N{HYPHEN}]$")
_WORD = re.compile(r"\w+")
MIN_PROSE = 40  # characters: shorter lines are headings and labels as often as torn prose
MAX_WIDTH = 200  # characters: nobody wraps lines wider than this
SHORTEST = 12  # characters: a shorter line was not ended by any width
LOOSE = 0.6  # a line that ends this early of the full width was not ended by the width
FLOWING = frozenset({Kind.PLAIN, Kind.CAPTION, Kind.ISSUE, Kind.BULLET})


@dataclass(frozen=True, slots=True)
class Layout:
    """How a page breaks its lines: up to `gap` empty lines between two lines of a paragraph.

    `reach` is how far a line and the first word of the next one go, at the least, where the
    break was made by the width; None where lines are not wrapped.
    """

    gap: int = 0
    width: int = 0
    reach: int | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines that are read as one paragraph, and why each was joined to the one before."""

    lines: tuple[Line, ...]
    reasons: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words of the chunk, its lines joined by spaces."""
        return " ".join(line.text for line in self.lines)

    @property
    def length(self) -> int:
        """How many characters its lines have."""
        return sum(line.length for line in self.lines)

    @property
    def is_native(self) -> bool:
        """Whether most of its letters are not Latin."""
        return sum(line.native for line in self.lines) > sum(line.latin for line in self.lines)

    @property
    def has_letters(self) -> bool:
        """Whether it has letters of any script."""
        return any(line.has_letters for line in self.lines)


def measure(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> Layout:
    """Return how a page wraps its lines, judged by the line ends that are certain."""
    pairs = [
        (a, b)
        for a, b in pairwise(lines)
        if a.length <= MAX_WIDTH
        and shapes[a.index].kind in FLOWING
        and shapes[b.index].kind in FLOWING
        and a.length >= SHORTEST
    ]
    if not pairs:
        return Layout()
    gaps = Counter(b.gap for _, b in pairs)
    gap = 0 if gaps[0] * 5 >= len(pairs) else 1
    close = [(a, b) for a, b in pairs if b.gap <= gap]
    going_on = [(a, b) for a, b in close if is_open(a.text) and _goes_on(b)]
    certain = [(a, b) for a, b in going_on if not b.is_native]
    if len(certain) < max(1, len(close) // 8):
        certain = _without_case(going_on)
    if len(certain) < max(2 if gap else 1, len(close) // 8):
        return Layout()
    width = max(a.length for a, _ in certain)
    reaches = sorted(_reach(a, b) for a, b in certain)
    reach = max(reaches[len(reaches) // 10], int(width * LOOSE))
    return Layout(gap, width, reach)


def chunks(
    lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout, breaks: frozenset[int] = frozenset()
) -> list[Chunk]:
    """Return the lines put together to paragraphs; `breaks` are indexes of lines after furniture."""
    found: list[Chunk] = []
    held: list[Line] = []
    reasons: list[str] = []
    for line in lines:
        reason = _joins(held, line, shapes, layout, torn=line.index in breaks) if held else None
        if reason:
            held.append(line)
            reasons.append(reason)
            continue
        if held:
            found.append(Chunk(tuple(held), tuple(reasons)))
        held, reasons = [line], []
    if held:
        found.append(Chunk(tuple(held), tuple(reasons)))
    return found


def _joins(
    held: Sequence[Line], line: Line, shapes: Mapping[int, Shape], layout: Layout, *, torn: bool
) -> str | None:
    """Return why a line goes on with the paragraph before it, or None."""
    last = held[-1]
    kind, last_kind = shapes[line.index].kind, shapes[last.index].kind
    if kind not in FLOWING or last_kind not in FLOWING or kind is Kind.BULLET:
        return None
    torn = torn or line.page != last.page
    if layout.reach is not None and line.gap <= layout.gap and not torn:
        return _by_width(held, line, layout, layout.reach)
    if is_open(last.text) and last.is_native == line.is_native:
        return _by_tear(held, line, layout, torn=torn)
    return None


def _by_width(held: Sequence[Line], line: Line, layout: Layout, reach: int) -> str | None:
    """Return why the width of the page alone ended the line before, or None."""
    last = held[-1]
    if last.is_native != line.is_native and len(held) < 2:
        return None
    if is_open(last.text) and _is_lower(line) and _reach(last, line) * 2 >= reach:
        return "the line before stops in mid-sentence and this one goes on in lower case"
    if last.length >= SHORTEST and reach <= _reach(last, line) and last.length <= layout.width * 1.2:
        return f"its first word did not fit within the width of {layout.width}"
    return None


def _by_tear(held: Sequence[Line], line: Line, layout: Layout, *, torn: bool) -> str | None:
    """Return why an open line far above, or on the page before, goes on with this one, or None."""
    last = held[-1]
    n_held = sum(one.length for one in held)
    if n_held >= MIN_PROSE and _is_lower(line):
        return "the sentence before breaks off and this line goes on in lower case"
    if n_held >= MIN_PROSE and _is_unfinished(last.text):
        return "the sentence before breaks off at a word that ends none"
    if n_held < 2 * MIN_PROSE or line.length < MIN_PROSE:
        return None
    full = layout.reach is None or _reach(last, line) >= layout.reach
    if torn and full:
        return "the sentence before breaks off at the end of a page"
    if layout.reach is not None and full and len(held) > 1:
        return "the sentence before breaks off at the full width"
    return None


def _reach(line: Line, after: Line) -> int:
    """Return how long a line would be with the first word of the next one."""
    return line.length + 1 + len(after.text.split(maxsplit=1)[0])


def _is_lower(line: Line) -> bool:
    return first_letter(line.text).islower()


def _goes_on(line: Line) -> bool:
    """Tell whether a line can only go on with a sentence, or is in a script without case."""
    letter = first_letter(line.text)
    return letter.islower() or (line.is_native and letter.isalpha() and not letter.isupper())


def _without_case(pairs: list[tuple[Line, Line]]) -> list[tuple[Line, Line]]:
    """Return the line ends of a script without case that a width must have made.

    Verses end early or evenly but never stop a sentence inside; wrapped prose does.
    """
    if len(pairs) < 3:
        return []
    width = max(a.length for a, _ in pairs)
    full = [(a, b) for a, b in pairs if _reach(a, b) >= width * 0.9]
    inside = sum(_stops_inside(a.text) for a, _ in pairs)
    if len(full) * 3 < len(pairs) * 2 or inside * 6 < len(pairs) or width < 30:
        return []
    return full


def _stops_inside(text: str) -> bool:
    """Tell whether a sentence or a clause stops inside a line."""
    return any(mark in text for mark in (". ", "? ", "! ", "\u06d4 ", "\u061f ", "\u060c ", "\u061b "))


def _is_unfinished(text: str) -> bool:
    """Tell whether a line ends in a comma, a hyphen or a word that no sentence ends with."""
    if text.endswith((",", "\u060c", "-", "\u2014", "\u2013")):
        return True
    return len(text) <= SHORT * 10 and folded(text.rsplit(maxsplit=1)[-1]) in words("unfinished")


def seams(text: str, lines: Sequence[Line]) -> tuple[Seam, ...]:
    """Return what joins each line of a paragraph to the next one."""
    return tuple(_seam(text, a, b) for a, b in pairwise(lines))


def _seam(text: str, line: Line, after: Line) -> Seam:
    """Return a space, or nothing where a word was divided at the line's end."""
    if line.text.endswith("\N{SOFT HYPHEN}"):
        return Seam("", 1, "a word divided by a soft hyphen")
    left, right = _DIVIDED.search(line.text), _WORD.match(after.text)
    if not left or not right:
        return Seam(" ", 0, "a line end")
    if not after.text[0].islower() or _is_compound(text, left[1], right[0]):
        return Seam("", 0, "a compound at a line end keeps its hyphen")
    return Seam("", 1, "a word divided at a line end")


def _is_compound(text: str, left: str, right: str) -> bool:
    """Tell whether two parts of a word are written with a hyphen, judged by the rest of the page."""
    joined, hyphened = _count(text, left + right), _count(text, f"{left}-{right}")
    if joined or hyphened:
        return hyphened > joined
    return left.lower() in words("compound") or (_count(text, left) > 0 and _count(text, right) > 0)


def _count(text: str, word: str) -> int:
    return len(re.findall(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text))
