"""A document for a person at a terminal: facts, zones in colour, edits, decoding."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from corpus_tools.document import Document, Segment, Zone
from corpus_tools.report.shown import isolated, legible
from corpus_tools.report.view import View, edit_line, facts, view

# ANSI colours that read on a dark and on a light ground.
COLOURS = {Zone.MASTHEAD: "35", Zone.FRONT: "36", Zone.BODY: "32", Zone.FURNITURE: "33"}
BOLD, FAINT = "1", "2"
LABEL = 12  # columns: the longest label of a fact and a space
MARGIN = 4  # columns before the text of a segment
NARROWEST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How to draw: `width` in columns, with colour or without, with reasons or without."""

    width: int = 100
    colour: bool = False
    reasons: bool = True


def render(document: Document, style: Style) -> str:
    """Return the document as lines of text, ending in a newline."""
    shown = view(document)
    lines = [
        *_head(document, style),
        "",
        *_segments(shown, style),
        *_edits(shown, style),
        *_decoding(document, style),
    ]
    return "\n".join(lines) + "\n"


def table(rows: list[tuple[str, str]], style: Style) -> Iterator[str]:
    """Yield labelled values, wrapped under themselves."""
    for label, value in rows:
        first, *rest = _wrapped(value, style.width - LABEL)
        yield _painted(f"{label:<{LABEL}}", BOLD, style) + first
        yield from (" " * LABEL + line for line in rest)


def _head(document: Document, style: Style) -> Iterator[str]:
    edits = f"{len(document.edits):,} edit{'' if len(document.edits) == 1 else 's'}"
    counts = f"{document.encoding}, {len(document.raw_text):,} characters, {edits}"
    yield f"{_painted(isolated(document.source), BOLD, style)}  ({counts})"
    yield from table(facts(document), style)


def _segments(shown: View, style: Style) -> Iterator[str]:
    for segment in shown.document.segments:
        yield _label(shown, segment, style)
        for line in segment.text.split("\n"):
            yield from (" " * MARGIN + part for part in _wrapped(line, style.width - MARGIN))
        if style.reasons:
            why = textwrap.wrap(f"why: {legible(segment.why)}", max(NARROWEST, style.width - MARGIN))
            yield from (_painted(" " * MARGIN + part, FAINT, style) for part in why)
    yield ""


def _label(shown: View, segment: Segment, style: Style) -> str:
    where = f"line {shown.lines(segment)}"
    page = f", page {segment.page}" if segment.page else ""
    kind = _painted(f"{segment.zone.value}/{segment.role.value}", COLOURS[segment.zone], style)
    return f"{kind}  {where}{page}  {segment.language}  {segment.confidence:.2f}"


def _edits(shown: View, style: Style) -> Iterator[str]:
    yield _painted(f"edits: {len(shown.document.edits)}", BOLD, style)
    yield from (f"  {legible(edit_line(shown, record))}" for record in shown.document.edits)


def _decoding(document: Document, style: Style) -> Iterator[str]:
    yield _painted(f"decoding: {document.encoding}", BOLD, style)
    for region in document.regions:
        span = f"bytes {region.byte_start}-{region.byte_end}"
        yield f"  {span}  {region.codec}  {region.confidence:.2f}  {legible(region.why)}".rstrip()


def _wrapped(text: str, width: int) -> list[str]:
    """Return the text in lines of at most that width, each made fit to stand in a terminal."""
    parts = textwrap.wrap(text, max(NARROWEST, width), break_long_words=True, break_on_hyphens=False)
    return [isolated(part) for part in parts] or [""]


def _painted(text: str, colour: str, style: Style) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if style.colour else text
