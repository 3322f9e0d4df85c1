"""From decisions about lines to segments: spans in the raw text, text, records of every join.

A segment is rebuilt from the raw text alone: each of its spans with the edits inside it carried out
and white space at its ends dropped, then what the edits made of the white space behind it, then the
next span (`rebuild`). The joins are edits like any other, of the pass `reflow`.

Segments tile the raw text. What a repair deleted from the ends of a line belongs to the segment of
that line; a line of which a repair left nothing is noise, a segment with an empty text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from corpus_tools.document import EditRecord, Role
from corpus_tools.repair.core import record_edits, recorded_alignment, standing
from corpus_tools.segment.lines import SEPARATORS, Line, letters_of
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.text.edits import Edit

REFLOW = "reflow"  # the id under which joins are on record
_NEWLINE = re.compile(f"[{SEPARATORS}]")
_FILLED = re.compile(rf"\S[^{SEPARATORS}]*")
_START = attrgetter("start")
_SPACE = re.compile(r"\S")
_WIDE = re.compile(r"(?<=\S)[^\S\n]{2,}(?=\S)")
_EMPTIED = verdict(Role.NOISE, 1.0, "a repair leaves nothing of this line")


class Seam(NamedTuple):
    """What stands between two lines of a segment: a space, nothing (with `cut` hyphens), a newline."""

    text: str
    cut: int = 0
    detail: str = ""


class Draft(NamedTuple):
    """A segment to be: the decision, its lines, and the seam behind each of them but the last."""

    verdict: Verdict
    lines: tuple[Line, ...]
    seams: tuple[Seam, ...] = ()
    folds: bool = False  # wide gaps between words are the printer's and become one space


class Piece(NamedTuple):
    """A draft with its text and its spans in the raw text, and what its letters are, as in `Line`."""

    verdict: Verdict
    text: str
    spans: tuple[tuple[int, int], ...]
    page: int
    is_native: bool
    has_letters: bool


def assemble(
    text: str, raw_text: str, records: Iterable[EditRecord], drafts: Sequence[Draft]
) -> tuple[list[Piece], list[EditRecord]]:
    """Return the drafts in the order of the raw text with their spans, and the records of their joins."""
    changed = standing(raw_text, records)
    recorded = recorded_alignment(raw_text, changed)
    gapped = "  " in text
    joined = [one for one in drafts if one.seams or (gapped and one.folds and "  " in one.lines[0].text)]
    edits = [edit for draft in joined for edit in _edits(text, draft)]
    edits.sort(key=lambda edit: (edit.start, edit.end))
    joins = record_edits(REFLOW, recorded, text, edits) if edits else []
    placed = _placed(text, drafts)
    if changed:
        raw = _tiled(raw_text, [recorded.to_source(start, end) for start, end, _ in placed])
    else:  # the text is the raw text
        raw = _Tiles([(start, end) for start, end, _ in placed], [])
    spans: list[list[tuple[int, int]]] = [[] for _ in drafts]
    for (_, _, at), span in zip(placed, raw.spans, strict=True):
        spans[at].append(span)
    pieces = [_piece(text, draft, own) for draft, own in zip(drafts, spans, strict=True)]
    pieces += [Piece(_EMPTIED, "", (span,), 0, is_native=False, has_letters=False) for span in raw.emptied]
    pieces.sort(key=lambda piece: piece.spans[0])
    return pieces, joins


def _piece(text: str, draft: Draft, spans: Sequence[tuple[int, int]]) -> Piece:
    one, lines, _, folds = draft
    first = lines[0]
    if len(lines) > 1:
        return Piece(one, text_of(text, draft), tuple(spans), first.page, *letters_of(lines))
    said = _narrowed(first.text) if folds else first.text
    return Piece(one, said, tuple(spans), first.page, first.is_native, first.has_letters)


def text_of(text: str, draft: Draft) -> str:
    """Return the text of a draft of several lines: they with their seams."""
    parts: list[str] = []
    for at, line in enumerate(draft.lines):
        seam = draft.seams[at] if at < len(draft.seams) else Seam("")
        kept = text[line.start : line.end - seam.cut]
        parts += (_narrowed(kept) if draft.folds else kept), seam.text
    return "".join(parts)


def _narrowed(text: str) -> str:
    return _WIDE.sub(" ", text) if "  " in text else text


def rebuild(raw_text: str, spans: Sequence[tuple[int, int]], changed: Sequence[EditRecord]) -> str:
    """Return the text of a segment from its spans and the standing edits of its document.

    `changed` is `repair.core.standing(raw_text, document.edits)`. Between two spans stands what the
    edits made of the white space behind the first.
    """
    parts: list[str] = []
    for at, (start, end) in enumerate(spans):
        part: list[str] = []
        join: list[str] = []
        kept = start
        last = at + 1 == len(spans)
        upto = end if last else _end_of_space(raw_text, end)
        for record in _beside(changed, start, upto):
            if not last and record.start == upto < record.end:
                break  # the next span starts with it
            if record.start < start:
                kept = min(record.end, end)  # what the edit left belongs to the text before
            elif record.end > end and last:
                part.append(raw_text[kept : min(record.start, end)])
                kept = end
            elif record.end > end:
                part.append(raw_text[kept : min(record.start, end)])
                join += raw_text[max(kept, end) : record.start], record.after
                kept = record.end
            else:
                part += raw_text[kept : record.start], record.after
                kept = record.end
        part.append(raw_text[kept:end])
        join.append("" if last else raw_text[max(kept, end) : upto])
        parts += "".join(part).strip(), *join
    return "".join(parts)


def _end_of_space(raw_text: str, at: int) -> int:
    found = _SPACE.search(raw_text, at)
    return found.start() if found else len(raw_text)


def _beside(changed: Sequence[EditRecord], start: int, end: int) -> Iterator[EditRecord]:
    """Yield the records that touch a stretch: those that reach into it, lie in it, reach out of it."""
    first = bisect_left(changed, start, key=_START)
    if first and changed[first - 1].end > start:
        first -= 1
    for at in range(first, len(changed)):
        record = changed[at]
        if record.start > end:
            return
        yield record


def _edits(text: str, draft: Draft) -> Iterator[Edit]:
    """Yield what joins a draft's lines and narrows its wide gaps, in the repaired text."""
    for at, line in enumerate(draft.lines):
        seam = draft.seams[at] if at < len(draft.seams) else None
        if draft.folds:
            for gap in _WIDE.finditer(line.text) if "  " in line.text else ():
                yield Edit(line.start + gap.start(), line.start + gap.end(), " ", "a wide gap")
        if seam is not None:
            after = draft.lines[at + 1]
            end = after.start if after.index == line.index + 1 else _end_of_space(text, line.end)
            if text[line.end - seam.cut : end] != seam.text:
                yield Edit(line.end - seam.cut, end, seam.text, seam.detail)


def _placed(text: str, drafts: Sequence[Draft]) -> list[tuple[int, int, int]]:
    """Return the stretches of the repaired text that drafts take up: start, end, which draft."""
    placed: list[tuple[int, int, int]] = []
    for at, draft in enumerate(drafts):
        first = draft.lines[0]
        start, end, index = first.start, first.end, first.index
        for line in draft.lines[1:]:
            if line.index == index + 1 and not line.gap and "\f" not in text[end : line.start]:
                end, index = line.end, line.index
                continue
            placed.append((start, end, at))
            start, end, index = line.start, line.end, line.index
        placed.append((start, end, at))
    placed.sort()
    return placed


class _Tiles(NamedTuple):
    """Spans that tile a raw text, and those of lines that are empty after repair."""

    spans: list[tuple[int, int]]
    emptied: list[tuple[int, int]]


def _tiled(raw_text: str, spans: list[tuple[int, int]]) -> _Tiles:
    """Return the spans, widened over what repairs deleted between them."""
    tiles: list[tuple[int, int]] = []
    emptied: list[tuple[int, int]] = []
    at = 0
    for found_start, found_end in spans:
        start = max(found_start, at)
        end = max(found_end, start)
        if raw_text[at:start].strip():
            head, tail = _divided(raw_text, at, start, follows=bool(tiles))
            if raw_text[at:head].strip():
                tiles[-1] = tiles[-1][0], at + len(raw_text[at:head].rstrip())
            emptied += _lines_between(raw_text, head, tail)
            if raw_text[tail:start].strip():
                start = tail + len(raw_text[tail:start]) - len(raw_text[tail:start].lstrip())
        tiles.append((start, end))
        at = end
    if raw_text[at:].strip():
        head, _ = _divided(raw_text, at, len(raw_text), follows=bool(tiles))
        if raw_text[at:head].strip():
            tiles[-1] = tiles[-1][0], at + len(raw_text[at:head].rstrip())
        emptied += _lines_between(raw_text, head, len(raw_text))
    return _Tiles(tiles, emptied)


def _divided(raw_text: str, start: int, end: int, *, follows: bool) -> tuple[int, int]:
    """Return where, in a stretch between two spans, the first one's line ends and the second's starts.

    `follows` tells whether there is a first one.
    """
    first = _NEWLINE.search(raw_text, start, end)
    if first is None:
        return (end, end) if follows else (start, start)
    tail = 1 + max(raw_text.rfind(mark, start, end) for mark in SEPARATORS)
    return (first.start() if follows else start), tail


def _lines_between(raw_text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the span of each line of a stretch that holds more than white space."""
    for match in _FILLED.finditer(raw_text, start, end):
        yield match.start(), match.start() + len(match[0].rstrip())
