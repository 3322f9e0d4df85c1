"""What there is to show of a document, before anybody decides how: facts, segments, edits, decoding.

Lines count from 1 and are those of `raw_text`, as an editor shows them; columns count code points.
"""

from bisect import bisect_right
from dataclasses import dataclass

from corpus_tools.document import Document, EditRecord, Region, Segment
from corpus_tools.errors import UsageError
from corpus_tools.text.chars import name, show
from corpus_tools.text.line_starts import line_starts


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A document with the line at which each raw offset stands."""

    document: Document
    line_starts: tuple[int, ...]

    def line(self, offset: int) -> int:
        """Return the line of a raw offset."""
        return bisect_right(self.line_starts, offset)

    def place(self, offset: int) -> str:
        """Return `LINE:COLUMN` of a raw offset."""
        line = self.line(offset)
        return f"{line}:{offset - self.line_starts[line - 1] + 1}"

    def lines(self, segment: Segment) -> str:
        """Return the lines of a segment, `12` or `12-14`, each of its spans."""
        spans = ((self.line(start), self.line(max(start, end - 1))) for start, end in segment.spans)
        return ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in spans)


def view(document: Document) -> View:
    """Return what there is to show of a document."""
    return View(document=document, line_starts=tuple(line_starts(document.raw_text)))


def facts(document: Document) -> list[tuple[str, str]]:
    """Return the front matter of a document as label and value; what was not found says so."""
    when = document.published.isoformat() if document.published else None
    if document.published_text is not None:
        others = ", ".join(day.isoformat() for day in document.published_alternatives)
        printed = f'printed "{document.published_text}"' + (f"; could also be {others}" if others else "")
        when = f"{when or 'open'} ({printed})"
    section = " | ".join(part for part in document.section if part)
    found = {
        "title": document.title,
        "deck": document.deck,
        "byline": document.byline,
        "published": when,
        "source_url": document.source_url,
        "section": section or None,
        "language": document.language,
    }
    return [(label, value if value is not None else "(none found)") for label, value in found.items()]


def explain(shown: View, place: str) -> list[tuple[str, str]]:
    """Return what happened to the character at `LINE:COLUMN`, step by step, as label and text.

    Raises UsageError where the place is not in the document.
    """
    document, offset = shown.document, _offset(shown, place)
    regions = document.regions if document.media == "text" else ()
    segments = [
        f"{one.zone.value}/{one.role.value} ({one.confidence:.2f}): {one.why}"
        for one in document.segments
        if any(start <= offset < end for start, end in one.spans)
    ]
    return [
        ("character", f"{name(document.raw_text[offset])}, code point {offset} of the raw text"),
        *(
            ("decoding", f"{_bytes(document, one, offset)}: {one.why or 'no doubt'}")
            for one in regions
            if one.start <= offset < one.end
        ),
        *(
            ("edit", edit_line(shown, one))
            for one in document.edits
            if one.start <= offset < max(one.end, one.start + 1)
        ),
        ("segment", segments[0] if segments else "none: white space between segments"),
    ]


def edit_line(shown: View, record: EditRecord) -> str:
    """Return one edit as a line: where, which pass, what became what, and the evidence."""
    change = f"{show(record.before)} -> {show(record.after)}"
    detail = f"  ({record.detail})" if record.detail else ""
    return f"{shown.place(record.start)}  {record.pass_id}  {change}{detail}"


def _offset(shown: View, place: str) -> int:
    line, colon, column = place.partition(":")
    if not (colon and line.isdecimal() and column.isdecimal() and int(line) and int(column)):
        raise UsageError(f'--at: expected LINE:COLUMN, both from 1, found "{place}"')
    if int(line) > len(shown.line_starts):
        raise UsageError(f"--at: the document has {len(shown.line_starts)} lines, there is no line {line}")
    ends = (*shown.line_starts[1:], len(shown.document.raw_text))
    start, end = shown.line_starts[int(line) - 1], ends[int(line) - 1]
    if int(column) > end - start:
        raise UsageError(f"--at: line {line} has {end - start} columns, there is no column {column}")
    return start + int(column) - 1


def _bytes(document: Document, region: Region, offset: int) -> str:
    """Return which byte of the raw file a character starts at, and its codec."""
    before = document.raw_text[region.start : offset].encode(region.codec, "surrogateescape")
    return f"byte {region.byte_start + len(before)}, {region.codec} ({region.confidence:.2f})"
