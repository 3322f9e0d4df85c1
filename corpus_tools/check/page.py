"""A page as a rule sees it: bytes, raw text, proposed repairs, and the document if asked.

Each step is taken once and only when a rule asks for it. A run that selects nothing but rules
on bytes never imports the segmentation, which is what makes a pre-commit hook bearable.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from corpus_tools.check.core import Finding, Fix
from corpus_tools.check.places import Locator
from corpus_tools.check.tongues import Reading, readings
from corpus_tools.document import Document, EditRecord, RawRecord, Region, Role, Segment, Zone
from corpus_tools.recipe import Recipe
from corpus_tools.text import chars
from corpus_tools.text.patterns import lazy

MANY = 200  # words: a body that has more is short by no rule
RAW_BYTES = "ascii"  # codec of a region with bytes that are no text
FIRST_LINE = re.compile(r"\S[^\r\n]*")
NATIVE_WORD = "[\u0620-\u065f\u066e-\u06d3\u06d5]+"
NATIVE = lazy(f"{NATIVE_WORD}(?:[ \u200c\u060c]{NATIVE_WORD})*")


class Expectation(NamedTuple):
    """What a run knows beforehand about the pages it checks."""

    today: date
    languages: frozenset[str] = frozenset()  # of the body; empty: any


class Page:
    """One raw record under check, with the views of it that rules share."""

    def __init__(  # noqa: PLR0913, PLR0917 - made in one place only
        self,
        path: str,
        data: bytes,
        record: RawRecord,
        recipe: Recipe,
        expected: Expectation,
        declared: str | None = None,
        *,
        segmented: bool = False,
    ) -> None:
        self.data = data
        self.record = record
        self.text = record.raw_text
        self.recipe = recipe
        self.expected = expected
        self.declared = declared  # the encoding that a sidecar declares
        self.segmented = segmented  # whether some rule will ask for the document anyway
        self.locator = Locator(path, data, record)

    @cached_property
    def telling(self) -> frozenset[str]:
        """The distinct characters of the raw text, without the usual ones: most rules need no second look."""
        return chars.telling(self.utf8)

    @cached_property
    def arabic_lines(self) -> tuple[tuple[int, int], ...]:
        """The lines of the raw text that may hold Arabic script."""
        return chars.arabic_lines(self.text)

    @cached_property
    def native(self) -> list[tuple[tuple[int, int], Reading]]:
        """The runs of words in Arabic script: where each stands, and which languages it may be in."""
        spans = [run.span() for line in self.arabic_lines for run in NATIVE().finditer(self.text, *line)]
        return list(zip(spans, readings(self.text, spans), strict=True))

    @cached_property
    def telling_regions(self) -> list[tuple[Region, str]]:
        """The regions with characters beyond ASCII, each with its codec without the mark."""
        decoded = self.locator.decoded
        return [
            (region, region.codec.removesuffix("-sig"))
            for region in self.record.regions
            if region.codec != RAW_BYTES and not decoded[region.start : region.end].isascii()
        ]

    @cached_property
    def document(self) -> Document:
        """The page as segmented: the document that a build would publish."""
        from corpus_tools.pipeline import process_record

        return process_record(self.record, self.recipe)

    @cached_property
    def body(self) -> tuple[Segment, ...]:
        """The segments of the body."""
        return tuple([segment for segment in self.document.segments if segment.zone is Zone.BODY])

    @cached_property
    def paragraphs(self) -> tuple[Segment, ...]:
        """The running text of the body: no headings, lists, captions or quotations."""
        return tuple([segment for segment in self.body if segment.role is Role.PARAGRAPH])

    @cached_property
    def body_lines(self) -> str:
        """The text of the body, captions and all, a segment a line: for what no segment may hold."""
        return "\n".join([segment.text for segment in self.body])

    @cached_property
    def words(self) -> int:
        """How many words the body has; of a long one, more than MANY."""
        return len(self.document.text.split(maxsplit=MANY))

    @cached_property
    def lower(self) -> bytes:
        """The raw text in UTF-8 with ASCII in lower case: for looking up phrases."""
        return self.utf8.lower()

    @cached_property
    def utf8(self) -> bytes:
        """The raw text in UTF-8, halves of pairs too: some questions are answered sooner by bytes."""
        return self.text.encode("utf-8", "surrogatepass")

    @cached_property
    def personal(self) -> list[tuple[str, int, int]]:
        """The personal data in the body, as the dataset counts it: kind, start, end."""
        from corpus_tools.corpus import pii

        if not pii.may_hold_any(self.body_lines):
            return []
        return [
            (one.kind.value, *self.locate(segment, segment.text[one.start : one.end]))
            for segment in self.body
            for one in pii.find(segment.text)
        ]

    @cached_property
    def edits(self) -> tuple[EditRecord, ...]:
        """What the passes of a build would change in the raw text."""
        if self.segmented:
            return self.document.edits
        from corpus_tools.repair import core, order

        return core.run(self.text, order.passes(self.recipe.repair.profile, self.recipe.repair.disable)).edits

    def edits_of(self, *pass_ids: str) -> Iterator[EditRecord]:
        """Yield the changes that these passes would make."""
        return (edit for edit in self.edits if edit.pass_id in pass_ids)

    def runs(self, wanted: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
        """Yield each maximal run of characters, none of them usual, of which something is true."""
        some = sorted(filter(wanted, self.telling))
        if some:
            for run in re.finditer(f"[{re.escape(''.join(some))}]+", self.text):
                yield run.span()

    def first_line(self) -> tuple[int, int]:
        """Return the first line that is not blank: where a finding on the whole page stands."""
        match = FIRST_LINE.search(self.text)
        return match.span() if match else (0, 0)

    def span_of(self, segment: Segment) -> tuple[int, int]:
        """Return the raw text from the start of a segment to its end."""
        return segment.spans[0][0], segment.spans[-1][1]

    def locate(self, segment: Segment, words: str) -> tuple[int, int]:
        """Return where some words of a segment stand in the raw text.

        Where a repair changed them they are not found as they are: then the segment's first span.
        """
        for start, end in segment.spans:
            at = self.text.find(words, start, end)
            if at >= 0:
                return at, at + len(words)
        return segment.spans[0]

    def in_front(self, words: str) -> tuple[int, int]:
        """Return where some words of the front matter stand, or the page's first line."""
        front = [segment for segment in self.document.segments if segment.zone is Zone.FRONT]
        for segment in (*front, *self.document.segments):
            if words and words in segment.text:
                return self.locate(segment, words)
        return self.first_line()

    def body_start(self) -> tuple[int, int]:
        """Return the first segment of the body, or the page's first line."""
        return self.span_of(self.body[0]) if self.body else self.first_line()

    def finding_in_file(self, span: tuple[int, int], code: str, message: str) -> Finding:
        """Return a finding at decoded file [start, end), which for HTML may lie outside the raw text."""
        place = self.locator.place_in_file(*span)
        start, end = span
        if self.record.extraction is not None:
            start, end = self.record.extraction.inverse().to_source(start, end)
        return Finding(self.record.source, start, end, code, message, place=place)

    def finding(self, span: tuple[int, int], code: str, message: str, fix: Fix | None = None) -> Finding:
        """Return a finding at raw text [start, end)."""
        return Finding(self.record.source, span[0], span[1], code, message, fix=fix)
