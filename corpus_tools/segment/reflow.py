"""Lines that are one paragraph, put together again.

A scrape breaks paragraphs in two ways. Hard wraps break every line at some width, which shows:
where a line goes on in lower case, its first word would not have fitted on the line before. The
width at which that happens is measured on the page itself (`measure`), and every other line end is
judged by it. Tears break single sentences, at a page break or where a picture stood: they are put
together in `torn.py`.

Left alone: lists, verses (lines that end early and never stop a sentence), lines with a shape of
their own (bylines, dates, addresses), headings.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from corpus_tools.segment.bylines import bare_author
from corpus_tools.segment.captions import caption
from corpus_tools.segment.dates import dates_in
from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.layout import FLOWING, SHORTEST, Layout, reach_of, width_of
from corpus_tools.segment.lines import Line, letters_of
from corpus_tools.segment.shapes import is_field
from corpus_tools.segment.spans import Seam
from corpus_tools.segment.vocabulary import common_words, first_word, folded, last_word, words

_HYPHENS = "-\N{HYPHEN}"
_LINE_END = Seam(" ", 0, "a line end")
_DIVIDED = re.compile(rf"([^\W\d_]+)[{_HYPHENS}]$")
_WORD = re.compile(r"\w+")
_REST = re.compile(r"[\w\-./%?=&#~+,:;]*[-\w/]")
_CLOSED_SO = re.compile(
    "\u201e|[^\\s(][\xab\u201c][.,;:!?]?(?:\\s|$)"
)  # as German does: what opens elsewhere closes
_PAIRS = (("(", ")"), ("\u00ab", "\u00bb"), ("\u201c", "\u201d"))
PART = 3  # letters of a part of a compound, at the least
MIN_HEADLINE = 16  # characters of the first line of a headline or deck, at the least
NARROW = 42  # characters of a line of a headline that is set narrower than its text
NAMED = 3  # words of a line that can be all names: they say nothing of the style
HEADLINE = 70  # characters of a headline whose last words stand on a line of their own, at the most
TITLED = 0.75  # of the longer words of a headline in title case are capitalised, at the least
MIXED = 0.34  # a headline in title case goes on with a word in three that is not
PRONOUN = 2  # letters of `We` and `It`, which the list of common words leaves out
WORD = 4  # letters of a word that titles capitalise if it has more
SMALL = 3  # letters of words such as `the` and `run`
WIDER = 1.04  # of the width: it is measured on some line ends only, another line may be the longest
SPACED = 0.75  # of the reach, where empty lines part the paragraphs anyway
CAPTION = 400  # characters of a caption, at the most


class Chunk(NamedTuple):
    """Lines that are read as one paragraph, what they look like, and why each was joined.

    `is_native` tells whether most of its letters are not Latin, `has_letters` whether there are any.
    """

    lines: tuple[Line, ...]
    kind: Kind
    reasons: tuple[str, ...]
    text: str
    length: int
    is_native: bool
    has_letters: bool


def make_chunk(lines: Sequence[Line], kind: Kind, reasons: Sequence[str] = ()) -> Chunk:
    """Return lines as a chunk."""
    if len(lines) == 1:
        line = lines[0]
        return Chunk((line,), kind, (), line.text, line.length, line.is_native, line.has_letters)
    text = " ".join([line.text for line in lines])
    return Chunk(tuple(lines), kind, tuple(reasons), text, len(text), *letters_of(lines))


def blocks(lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout, head: int) -> list[Chunk]:
    """Return the lines with the breaks undone that the width of the page made.

    Lines before `head` (an index) are of the head, where one line in the same width as the next
    is a headline above a deck as often as a headline in two lines.
    """
    found: list[Chunk] = []
    held: list[Line] = []
    reasons: list[str] = []
    for at, line in enumerate(lines):
        near = bool(held) and line.gap <= layout.gap
        reason = _continues(held, line, shapes, layout, head) if near else None
        if reason and layout.indented and not held[-1].opened:
            reason = None if _stands_above_indent(line, lines[at + 1 : at + 2]) else reason
        if reason:
            held.append(line)
            reasons.append(reason)
            continue
        if held:
            found.append(_block(held, shapes, reasons))
        held, reasons = [line], []
    if held:
        found.append(_block(held, shapes, reasons))
    return found


def _stands_above_indent(line: Line, after: Sequence[Line]) -> bool:
    """Tell whether a line is a heading, where paragraphs are set in: the next one is, it is not."""
    return bool(after) and not line.indent and bool(after[0].indent) and line.opened


def _block(lines: Sequence[Line], shapes: Mapping[int, Shape], reasons: Sequence[str]) -> Chunk:
    kind = shapes[lines[0].index].kind
    if len(lines) == 1:
        return make_chunk(lines, kind)
    if all(shapes[line.index].kind is Kind.CAPTION for line in lines):
        return make_chunk(lines, Kind.CAPTION, reasons)
    chunk = make_chunk(lines, Kind.PLAIN if kind is Kind.CAPTION else kind, reasons)
    if chunk.kind is Kind.PLAIN and chunk.length <= CAPTION and caption(chunk.text):
        return make_chunk(lines, Kind.CAPTION, reasons)
    return chunk


def _continues(
    held: Sequence[Line], line: Line, shapes: Mapping[int, Shape], layout: Layout, head: int
) -> str | None:
    """Return why a line goes on with the one above it, without more empty lines between, or None."""
    last = held[-1]
    if line.index != last.index + 1 or line.page != last.page:
        return None
    if _is_address_going_on(last, line, shapes, layout):
        return "the address before breaks off and this line has the form of its rest"
    if _is_headline_torn(held, line, shapes, head):
        return "the line before ends in a word that ends no headline"
    if layout.reach is None or (layout.indented and line.indent):
        return None
    if not _flows(held, line, shapes, layout.reach):
        return None
    return _by_width(held, line, layout, layout.reach, head)


def _flows(held: Sequence[Line], line: Line, shapes: Mapping[int, Shape], reach: int) -> bool:
    """Tell whether neither line has a form of its own that stands for itself."""
    last = held[-1]
    kind, last_kind = shapes[line.index].kind, shapes[last.index].kind
    if kind is Kind.DATE and last_kind in FLOWING:  # `... was closed on / Friday, June 10.`
        return len(held) > 1 and last.opened and not line.opened and reach_of(last, line) >= reach
    if last.is_native != line.is_native and last.text.endswith(":"):
        return False  # what is quoted in another script
    if (
        kind not in FLOWING
        or last_kind not in FLOWING
        or (last.is_native != line.is_native and len(held) < 2 and not is_unclosed(last.text))
    ):
        return False
    return kind is not Kind.BULLET or _is_number_in_text(held, line, reach)


def _is_address_going_on(last: Line, line: Line, shapes: Mapping[int, Shape], layout: Layout) -> bool:
    """Tell whether a line is the rest of an address that the width divided."""
    if shapes[line.index].kind is Kind.DATE:
        return False
    if shapes[last.index].kind is not Kind.ADDRESS or line.gap or not _REST.fullmatch(line.text):
        return False
    full = layout.reach is not None and width_of(last) * 10 >= layout.width * 9
    return last.text[-1] in "-/_=&?" or (full and any(char in line.text for char in "-/_=&?."))


def _is_headline_torn(held: Sequence[Line], line: Line, shapes: Mapping[int, Shape], head: int) -> bool:
    """Tell whether a line of the head breaks off at a word that ends no headline."""
    if line.index >= head or line.gap:
        return False
    last, kind = held[-1], shapes[line.index].kind
    numbered = kind is Kind.NUMBER and line.text.isdigit()  # `... Dies at / 88`
    rest = kind is Kind.LABEL and line.first.islower()  # `... to extra time, and / history`
    if not (line.has_letters or numbered):
        return False  # the years of a life
    if shapes[last.index].kind is not Kind.PLAIN or not (numbered or rest or kind is Kind.PLAIN):
        return False
    signed = line.index + 1 in shapes and shapes[line.index + 1].kind is Kind.BYLINE
    if kind is Kind.PLAIN and _is_narrow_headline(held, line, signed=signed):
        return True
    colon = last.text.endswith((":", ";")) and (held[0].gap > 0 or not last.is_native)
    if colon and len(last.text.split()) >= NAMED:
        return True
    unfinished = last.is_native == line.is_native and last_word(last.text) in words("unfinished")
    return unfinished and (line.is_native or not _starts_deck(last, line))  # `What a road is for`


def _is_narrow_headline(held: Sequence[Line], line: Line, *, signed: bool) -> bool:
    """Tell whether two short lines are one headline, set narrower than the text: a deck is longer.

    `signed`: the author is named on the next line, and not on this one.
    """
    last = held[-1]
    if (is_field(last.text) and is_field(line.text)) or (last.text.isupper() and not has_capitals(line.text)):
        return False  # of a form; a kicker or a name below a headline in capitals
    if first_word(folded(line.text)) in words("house") and is_titled(last.text):
        return False  # `Ministry of Health` below `Republic of Afghanistan`
    author = None if signed else bare_author(line.text)
    least = SHORTEST if len(held) > 1 and author is None else MIN_HEADLINE
    narrow = least <= last.length <= NARROW and line.length <= last.length * 2
    apart = held[0].gap > 0 or (held[0].index == 0 and line.text.isupper() and last.text.isupper())
    if not apart or last.is_native or line.is_native or len(last.text.split()) < NAMED:
        return False
    if not narrow:  # the rest of a headline is short; a deck is not, and an author has a name
        rest = last.length <= HEADLINE and line.length * 2 <= last.length
        narrow = rest and len(last.text.split()) > NAMED and author is None
    if not narrow or _starts_deck(last, line) or dates_in(line.text):
        return False
    return _is_headline_going_on(last, line)


def _by_width(held: Sequence[Line], line: Line, layout: Layout, reach: int, head: int) -> str | None:
    """Return the evidence that a line end is not the author's, or None."""
    last = held[-1]
    along = reach_of(last, line)
    if last.opened:
        if is_unclosed(last.text):
            return "the line before opens a bracket that it does not close"
        if line.first.islower() and along * 2 >= reach:
            return "the line before stops in mid-sentence and this one goes on in lower case"
    if layout.indented and (not last.opened or (line.index >= head and along >= reach * SPACED)):
        return "it is not set in as the first lines of paragraphs are"
    least = int(reach * SPACED) if layout.spaced else reach
    headline = line.index < head and along < layout.width and _ends_in_verb(last.text)  # above its deck
    if headline or last.length < SHORTEST or along < least or width_of(last) > layout.width * WIDER:
        return None
    # no headline in a script without case ends a sentence, nor do the lines of a deck
    text = not last.opened and (last.is_native or (layout.spaced and len(held) > 1))
    if line.index < head and not text and not _is_headline_going_on(last, line):
        return None
    return f"its first word did not fit within the width of {layout.width}"


def is_unclosed(text: str) -> bool:
    """Tell whether a line opens a bracket or a quotation that it does not close."""
    for one, other in _PAIRS:
        if one in text and text.count(one) > text.count(other) and not _CLOSED_SO.search(text):
            return True
    return False


def _is_number_in_text(held: Sequence[Line], line: Line, reach: int) -> bool:
    """Tell whether what looks like the number of an item ends the sentence of the line before."""
    last = held[-1]
    return line.text[0].isdigit() and len(held) > 1 and last.opened and reach_of(last, line) >= reach


def _is_headline_going_on(line: Line, after: Line) -> bool:
    """Tell whether a line of the head goes on with the one before, not in lower case.

    A headline in title case goes on in title case; in any other, a line that starts with an
    article or the like in upper case starts anew.
    """
    if not line.opened or after.is_native:
        return line.opened and after.is_native
    titled = is_titled(line.text)
    if len(after.text.split()) > NAMED and titled and _titled(after.text) < _titled(line.text) - MIXED:
        return False
    return titled or folded(after.text.split(maxsplit=1)[0]) not in words("starter")


def _ends_in_verb(text: str) -> bool:
    """Tell whether a line ends in a verb, as sentences of Persian, Pashto and Urdu do."""
    split = folded(text).split()
    return split[-1] in words("ending_verb") or " ".join(split[-2:]) in words("ending_verb")


def _starts_deck(line: Line, after: Line) -> bool:
    """Tell whether a sentence starts below a headline of sentences, where names alone are capitalised.

    `Observers praise voters`; a headline goes on with a name as well, but hardly with four words of one.
    """
    if line.text.isupper() or len(after.text.split()) <= NAMED or is_titled(line.text):
        return False
    first = after.text.split(maxsplit=1)[0]
    common = first.lower() in common_words() or first.lower() in words("starter_abroad")
    common = common or (len(first) == PRONOUN and not first.isupper())
    small = any(len(word) > WORD and word[0].islower() for word in after.text.split())
    return first[0].isupper() and small and common


def is_titled(text: str) -> bool:
    """Tell whether the words of a line are capitalised, as headlines of some papers are.

    >>> is_titled("Russia Forging an Alliance With Taliban"), is_titled("The army left Kabul today")
    (True, False)
    """
    return _titled(text) >= TITLED


def has_capitals(text: str) -> bool:
    """Tell whether a word of a line is in capitals, as those of a headline in capitals are but for names."""
    return text.isupper() or any(len(word) > SMALL and word.isupper() for word in text.split())


def _titled(text: str) -> float:
    """Return the share of the longer words of a line that are capitalised; 0 of less than two."""
    longer = [
        word
        for word in text.split()
        if word[0].isalpha() and (len(word) > SMALL or (len(word) == SMALL and not _is_small(word)))
    ]
    return sum(word[0].isupper() for word in longer) / len(longer) if len(longer) > 1 else 0.0


def _is_small(word: str) -> bool:
    """Tell whether a word is written small in headlines of any style, or says nothing of it."""
    return word[0].isupper() or word in words("unfinished") or word in words("starter")


def seams(text: str, lines: Sequence[Line]) -> tuple[Seam, ...]:
    """Return what joins each line of a paragraph to the next one."""
    return tuple([_seam(text, a, b) for a, b in pairwise(lines)]) if len(lines) > 1 else ()


def _seam(text: str, line: Line, after: Line) -> Seam:
    """Return a space, or nothing where a word was divided at the line's end."""
    if "://" in line.text and " " not in line.text:
        return Seam("", 0, "an address that goes on")
    if line.text.endswith("\N{SOFT HYPHEN}") and line.text[-2:-1].isalpha():
        return Seam("", 1, "a word divided by a soft hyphen")
    left = _DIVIDED.search(line.text) if line.text[-1] in _HYPHENS else None
    right = _WORD.match(after.text) if left else None
    if not left or not right:
        return _LINE_END
    if not after.text[0].islower() or _is_compound(text, left[1], right[0]):
        return Seam("", 0, "a compound at a line end keeps its hyphen")
    return Seam("", 1, "a word divided at a line end")


def _is_compound(text: str, left: str, right: str) -> bool:
    """Tell whether two parts of a word are written with a hyphen.

    The rest of the page tells, then the common words of English: `every` and `where` are words, but
    so is `everywhere`; `longterm` is none.
    """
    joined, hyphened = _count(text, left + right), _count(text, f"{left}-{right}")
    if joined or hyphened:
        return hyphened > joined
    known = common_words()
    if (left + right).lower() in known:
        return False
    if left.lower() in words("compound"):
        return True
    if left[0].isupper() or left not in known or len(left) < PART or left in words("prefix"):
        return False
    if right in words("suffix"):
        return False
    return right in known or _stem(right) in known or len(right) > 2 * PART


def _stem(word: str) -> str:
    return re.sub(r"(?:s|ed|ing|ly|er|ers)$", "", word)


def _count(text: str, word: str) -> int:
    return len(re.findall(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text))
