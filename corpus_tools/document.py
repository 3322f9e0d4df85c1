"""The records that travel the road: a raw file as read, and a document as understood.

All offsets named `start`, `end` or in `spans` count Unicode code points of `raw_text`, half-open,
unless the field says otherwise. Undecodable bytes stand in `raw_text` as lone surrogates
(`surrogateescape`), so no byte is lost.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import field
from datetime import date
from enum import StrEnum

from corpus_tools.records import dataclass
from corpus_tools.text.alignment import Alignment

ID_DIGITS = 16  # hex digits of SHA-256: 64 bits, a collision in a million documents is 1 in 10^7


class Zone(StrEnum):
    """What part of the page a segment belongs to."""

    MASTHEAD = "masthead"
    FRONT = "front"
    BODY = "body"
    FURNITURE = "furniture"


class Role(StrEnum):
    """What a segment is within its zone."""

    NAME = "name"
    MOTTO = "motto"
    CONTACT = "contact"
    SECTION = "section"

    SOURCE_URL = "source_url"
    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    QUOTATION = "quotation"
    LIST = "list"

    RUNNING_HEAD = "running_head"
    FOLIO = "folio"
    NAVIGATION = "navigation"
    NOISE = "noise"


ROLES: dict[Zone, frozenset[Role]] = {
    Zone.MASTHEAD: frozenset({Role.NAME, Role.MOTTO, Role.CONTACT, Role.SECTION}),
    Zone.FRONT: frozenset({Role.SOURCE_URL, Role.HEADLINE, Role.DECK, Role.BYLINE, Role.DATELINE}),
    Zone.BODY: frozenset({Role.HEADING, Role.PARAGRAPH, Role.CAPTION, Role.QUOTATION, Role.LIST}),
    Zone.FURNITURE: frozenset({Role.RUNNING_HEAD, Role.FOLIO, Role.NAVIGATION, Role.NOISE}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A stretch of the raw file in one codec.

    `byte_start` and `byte_end` count bytes of the raw file; `start` and `end` code points of the
    decoded file. `codec` is a name that Python's `codecs` knows. `confidence` is in [0, 1].
    """

    byte_start: int
    byte_end: int
    start: int
    end: int
    codec: str
    confidence: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """A span of `raw_text` with the element of the HTML page that it came from."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a person says of some lines: their role. `lines` are ranges from 1, both ends included.

    Where `lines` is None, `text` is what the line says, white space folded.
    """

    role: Role
    lines: tuple[tuple[int, int], ...] | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What a person says of a page, in the file beside it that `source` names; None: nothing."""

    source: str
    segments: tuple[Correction, ...] = ()
    title: str | None = None
    byline: str | None = None
    source_url: str | None = None
    published: date | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRecord:
    """One document as it was read, before anybody judged or changed it.

    `source` is the path below the folder of scrapes, with `#n` for the n-th record of a
    container; `site` its first folder. `pages` holds the offset at which each page starts, for
    paged formats. `hints` is what the container or a sidecar declares: evidence, not truth.
    `extraction` aligns the decoded file with `raw_text` where they differ (HTML). `corrections` is
    what a person says of the page: it wins.
    """

    source: str
    site: str = ""
    media: str = "text"
    raw_text: str
    regions: tuple[Region, ...] = ()
    raw_sha256: str
    pages: tuple[int, ...] = ()
    markup: tuple[Markup, ...] = ()
    hints: tuple[tuple[str, str], ...] = ()
    extraction: Alignment | None = None
    corrections: Corrections | None = None

    def hint(self, key: str) -> str | None:
        """Return what the container declares under a key, or None."""
        return next((value for name, value in self.hints if name == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRecord:
    """The raw span [start, end) read `before` when a pass came to it and `after` when it left.

    Where a pass acts inside a stretch that an earlier pass changed, its record covers the whole
    stretch. So the records of a document, carried out in order, give its repaired text.
    """

    pass_id: str
    start: int
    end: int
    before: str
    after: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of a document with one zone and role.

    `spans` are sorted and disjoint; a paragraph torn by a page break has two. `language` is a
    BCP 47 tag ("und" in doubt), `script` an ISO 15924 code, `page` counts from 1 (None where the
    format has no pages), `confidence` is in [0, 1], `why` is the evidence in one sentence.
    """

    zone: Zone
    role: Role
    language: str
    script: str
    text: str
    spans: tuple[tuple[int, int], ...]
    page: int | None = None
    confidence: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A scrape as an editor would read it.

    `text` is the body in its language, `masthead` the lines that present the publication,
    `encoding` the codec of the raw file or "mixed". `section` is (native, english).
    """

    source: str
    site: str = ""
    media: str = "text"
    language: str = "und"
    title: str | None = None
    deck: str | None = None
    byline: str | None = None
    published: date | None = None
    published_text: str | None = None
    published_alternatives: tuple[date, ...] = ()
    source_url: str | None = None
    section: tuple[str | None, str | None] = (None, None)
    masthead: str = ""
    text: str = ""
    segments: tuple[Segment, ...] = ()
    edits: tuple[EditRecord, ...] = ()
    encoding: str = "utf-8"
    regions: tuple[Region, ...] = ()
    raw_text: str = field(default="", repr=False)
    raw_sha256: str = ""
    recipe_sha256: str = ""

    @property
    def id(self) -> str:
        """The first 16 hex digits of SHA-256 over `source`: stable between versions."""
        return document_id(self.source)

    def to_dict(self) -> dict[str, object]:
        """Return the document in plain JSON types, under the names of the dataset's columns.

        `segments`, `edits` and `regions` are lists of objects with the columns of their tables.
        What only a whole corpus shows (masthead_id, quality, duplicate_cluster) is not in it.
        """
        return {
            "id": self.id,
            "source": self.source,
            "site": self.site,
            "language": self.language,
            "title": self.title,
            "deck": self.deck,
            "byline": self.byline,
            "published": self.published.isoformat() if self.published else None,
            "published_text": self.published_text,
            "published_alternatives": [day.isoformat() for day in self.published_alternatives],
            "source_url": self.source_url,
            "section_native": self.section[0],
            "section_english": self.section[1],
            "masthead": self.masthead,
            "text": self.text,
            "n_characters": len(self.text),
            "n_words": len(self.text.split()),
            "encoding": self.encoding,
            "n_edits": len(self.edits),
            "edits_by_pass": edits_by_pass(self.edits),
            "raw_sha256": self.raw_sha256,
            "recipe_sha256": self.recipe_sha256,
            "segments": [
                {"index": index, **_plain(segment), "spans": [list(span) for span in segment.spans]}
                | {"zone": segment.zone.value, "role": segment.role.value}
                for index, segment in enumerate(self.segments)
            ],
            "edits": [{"index": index, **_plain(edit)} for index, edit in enumerate(self.edits)],
            "regions": [_plain(region) for region in self.regions],
        }


def _plain(record: Segment | EditRecord | Region) -> dict[str, object]:
    """Return the fields of a record that holds no other; `asdict` takes ten times as long to look for one."""
    return {name: getattr(record, name) for name in record.__slots__}


def document_id(source: str) -> str:
    """Return the id of the document that stands at `source`, a path below the scrapes.

    >>> document_id("azadi-nau/0001.txt")
    '4c9f55e8bcc1049f'
    """
    return hashlib.sha256(source.encode("utf-8", "surrogateescape")).hexdigest()[:ID_DIGITS]


def edits_by_pass(edits: Iterable[EditRecord]) -> dict[str, int]:
    """Return how many edits each pass made, passes in alphabetical order."""
    return dict(sorted(Counter(edit.pass_id for edit in edits).items()))
