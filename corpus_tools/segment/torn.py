"""Sentences that were torn, put together again: at a page break, or where a picture stood.

A script with case shows that a line goes on: in lower case. In a script without, a paragraph that stops
sentences and ends in none is torn, where the others of its page end in a full stop.
"""

import re
from collections.abc import Sequence
from functools import cache

from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.layout import Layout, reach_of, stops_inside, width_of
from corpus_tools.segment.lines import CLOSERS, Line
from corpus_tools.segment.reflow import MIN_HEADLINE, Chunk, is_unclosed, make_chunk
from corpus_tools.segment.vocabulary import counts_comments, folded, last_word, pattern, words

# What a page sets into a sentence: a picture's words, `Continued on page 4`, a row of stars.
_BETWEEN = frozenset({Kind.CAPTION, Kind.CHROME, Kind.RULE})
_PARTICLES = frozenset({"\u0645\u06cc", "\u0646\u0645\u06cc"})  # mi, nemi: printed apart from their verb
_STOP = re.compile("[.!?\u061f\u06d4] \\S")
MIN_BEGUN = 24  # characters of a line on which a sentence has begun, at the least
REST = 2  # words of the rest of a sentence that only its rest can be, at the most
MIN_TORN = 4  # characters of a line that the end of a page can break off, at the least
FULL = 0.9  # of the width: a line that ends a sentence is full there
MIN_PROSE = 40  # characters: shorter lines are headings and labels as often as torn prose
BREAKS_OFF = "the sentence before breaks off at a word that ends none"


def mended(
    found: Sequence[Chunk], layout: Layout, head: int, *, start: int | None = None, headings: bool = True
) -> list[Chunk]:
    """Return the chunks with torn sentences put together, across captions, controls and what is left out.

    `start` is the first line of the text, if that is known: no headline and no deck. `headings`: there
    may be some between the paragraphs.
    """
    kept: list[Chunk] = []
    stopped = _is_stopped(found)
    last = -1  # the place in `kept` of the last chunk that a sentence can go on from
    for chunk in found:
        before = kept[last] if last >= 0 else None
        reason = None
        numbered = before is not None and before.kind is Kind.BULLET and _is_torn_item(before, chunk)
        if before is not None and chunk.kind is Kind.PLAIN and (before.kind is Kind.PLAIN or numbered):
            reason = _torn(
                before, chunk, layout, between=kept[last + 1 :], in_head=chunk.lines[0].index < head
            )
            if reason is None and stopped:
                apart = len(kept) > last + 1
                begun = before.lines[0].index == start
                reason = _torn_without_case(
                    before, chunk, layout, head, set_apart=apart, begun=begun, headings=headings
                )
            line = chunk.lines[0]
            beside = line.index == before.lines[-1].index + 1 and line.page == before.lines[-1].page
            if reason == BREAKS_OFF and beside and before.lines[0].index < head and _ends_front(before, line):
                reason = None
        if before is not None and reason:
            kept[last] = make_chunk(
                (*before.lines, *chunk.lines), before.kind, (*before.reasons, reason, *chunk.reasons)
            )
            continue
        kept.append(chunk)
        if chunk.kind not in _BETWEEN or (chunk.kind is Kind.CHROME and counts_comments(chunk.text)):
            last = len(kept) - 1
    return kept


def _is_torn_item(before: Chunk, chunk: Chunk) -> bool:
    """Tell whether a long item of a list breaks off at the end of a page, as a numbered paragraph does."""
    last, line = before.lines[-1], chunk.lines[0]
    across = line.page != last.page or line.index != last.index + 1
    return before.length >= MIN_BEGUN and across and last.opened and line.first.islower()


def _ends_front(before: Chunk, line: Line) -> bool:
    """Tell whether a headline or deck ends where a sentence would break off.

    A deck may end in `could not`, above the first paragraph; a headline without a verb, in Urdu, in a
    postposition.
    """
    return line.first.isupper() or (line.gap > 0 and last_word(before.text) in words("postposition"))


def _is_stopped(found: Sequence[Chunk]) -> bool:
    """Tell whether most paragraphs in a script without case end in a full stop, on a page that has such."""
    native = [one for one in found if one.is_native and one.kind is Kind.PLAIN]
    opened = sum(one.lines[-1].opened and _is_text(one) for one in native)
    return sum(not one.lines[-1].opened for one in native) > opened


def _is_text(chunk: Chunk) -> bool:
    """Tell whether a chunk is long enough for a sentence, and stops one, or a clause."""
    return chunk.length >= MIN_PROSE and stops_inside(chunk.text)


def _torn_without_case(  # noqa: PLR0913 - each is evidence of its own, named at the call
    before: Chunk, chunk: Chunk, layout: Layout, head: int, *, set_apart: bool, begun: bool, headings: bool
) -> str | None:
    """Return why a sentence in a script without case goes on with a chunk below, or None.

    `set_apart` tells whether a caption or a control stands between the two, and not furniture alone;
    `begun` whether the first sentence of the text is known to have begun with it.

    In the head a headline may hold a comma, but no full stop. Lines that nothing parts, on a page that does
    not wrap its lines, are titles one below the other.
    """
    line = chunk.lines[0]
    if not (before.is_native and chunk.is_native and before.lines[-1].opened) or chunk.lines[-1].opened:
        return None
    if layout.reach is None and not line.gap and line.index == before.lines[-1].index + 1:
        return None
    last = before.lines[-1]
    furnished = line.page != last.page or line.index > last.index + 1
    full = layout.reach is None or reach_of(last, line) >= layout.reach
    if furnished and not set_apart and (begun or (full and before.length >= MIN_PROSE)):
        return "the page ends inside a sentence, and the others of the page end in a full stop"
    text = _is_text(before) or (not headings and before.length >= MIN_PROSE)
    if text and (before.lines[0].index >= head or _STOP.search(before.text)):
        return "the last sentence before does not end, and the others of the page do"
    if before.length >= MIN_BEGUN and _is_rest(chunk.text):
        return "it starts as the rest of a sentence, and the line before ends none"
    return None


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"{pattern('ending_verb')}(?!\w)")


def _is_rest(text: str) -> bool:
    """Tell whether a paragraph starts as the rest of a sentence: with `and`, or with a word or two of it.

    The languages of the region end a sentence with its verb: `... they have / closed. The others ...`.
    """
    if not words("joining").isdisjoint(text.split(maxsplit=1)[:1]) or _verb().match(folded(text[:MIN_BEGUN])):
        return True
    stop = _STOP.search(text)
    if stop is None:
        return " " not in text
    rest = text[: stop.start()].split()
    return sum(word not in _PARTICLES for word in rest) <= REST


def _torn(
    before: Chunk, chunk: Chunk, layout: Layout, *, between: Sequence[Chunk], in_head: bool
) -> str | None:
    """Return why plain lines go on with a sentence that broke off far above, or None.

    `between` are the captions and controls that stand between the two.
    """
    last, line = before.lines[-1], chunk.lines[0]
    if last.is_native != line.is_native and not is_unclosed(last.text):
        return None
    opened = last.opened
    if not opened and layout.reach is None:
        return None
    across = line.page != last.page or line.index != last.index + 1
    reason = _torn_sentence(before, line, short=across or not in_head) if opened else None
    if reason or before.length < 2 * MIN_PROSE or chunk.length < MIN_PROSE:
        return reason
    if in_head and before.lines[-1].index + 1 < line.index and not stops_inside(before.text):
        return None  # names and a headline, with a label between
    if layout.indented and line.indent:
        return None
    captions = sum([len(one.lines) for one in between])
    furnished = line.page != last.page or line.index - last.index - 1 > captions
    return _torn_at_full_width(before, line, layout, across=furnished or (across and opened), opened=opened)


def _torn_sentence(before: Chunk, line: Line, *, short: bool) -> str | None:
    """Return why an open sentence goes on with a line; `short`: it may have hardly begun."""
    last = before.lines[-1]
    if short and is_unclosed(last.text):
        return "the line before opens a bracket or a quotation that it does not close"
    lower = line.first.islower()
    if not lower and before.length < MIN_PROSE:
        return None
    unfinished = _is_unfinished(last.text)
    if lower and before.length >= (MIN_TORN if short or unfinished else MIN_HEADLINE):
        return "the sentence before breaks off and this line goes on in lower case"
    if unfinished and before.length >= MIN_PROSE:
        return BREAKS_OFF
    return None


def _torn_at_full_width(
    before: Chunk, line: Line, layout: Layout, *, across: bool, opened: bool
) -> str | None:
    """Return why a line goes on with one that ends at the full width of the page, or None."""
    last = before.lines[-1]
    if across and layout.indented and not opened and len(before.lines) > 1:
        return "the first line of the next page is not set in as those of paragraphs are"
    wrapped = layout.reach is not None and len(before.lines) > 1
    full = reach_of(last, line) >= layout.width * FULL  # the reach is that of the most ragged line
    if layout.reach is not None and (reach_of(last, line) < layout.reach or width_of(last) > layout.width):
        return None
    if across and opened:
        return "the sentence before breaks off at the end of a page"
    # Where empty lines part paragraphs, one ends at the end of a page as often as it goes on.
    if across and wrapped and full and not layout.spaced and not line.indent:
        return "the last line of the page before is full"
    if opened and wrapped:
        return "the sentence before breaks off at the full width"
    return None


def _is_unfinished(text: str) -> bool:
    """Tell whether a line ends in a comma, a hyphen or a word that no sentence ends with."""
    if text.rstrip(CLOSERS).endswith((",", "\u060c", "-", "\u2014", "\u2013")):
        return True
    return last_word(text) in words("unfinished")
