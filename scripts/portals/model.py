"""What a generated page is, and what an editor would say of it."""

import datetime as dt
import re
from dataclasses import dataclass, field

NATIVE = re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
# What has an answer on a page. A design takes a name away where two editors would differ.
MEASURES = ("body", "paragraphs", "masthead", "title", "byline", "source_url", "published")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldSegment:
    """One segment: its clean text, and where it stands in the raw text.

    `either` marks a line that two careful editors would put into different zones (a language
    switch, a date between two posts): it may stand in the masthead or in the text, or not.
    """

    zone: str
    role: str
    language: str
    text: str
    raw: str
    spans: tuple[tuple[int, int], ...]
    either: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The front matter as an editor would have it."""

    title: str | None = None
    deck: str | None = None
    bylines: tuple[str | None, ...] = (None,)  # all the answers that are right, the best one first
    source_url: str | None = None
    published: dt.date | None = None
    readings: frozenset[dt.date] = frozenset()  # of a date that must stay open
    dateline: str = ""  # "KABUL (Agency) - " before the first sentence: text, or front matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A page with its gold.

    `source` is what a program is given: text, or bytes where the damage is one of bytes. Spans count
    code points of `raw_text`; HTML pages have none, since their text is extracted first.
    """

    design: str
    seed: int
    name: str
    source: str | bytes
    raw_text: str
    language: str
    front: Front
    segments: tuple[GoldSegment, ...]
    shapes: tuple[str, ...]
    damages: tuple[str, ...]
    hopeless: bool = False  # the masthead cannot be restored: it is right as it stands, too
    every_language: bool = False  # the body is all of the page, in whatever language
    unscored: frozenset[str] = field(default=frozenset())

    def masthead(self, *, raw: bool = False) -> list[str]:
        """Return the lines of the masthead, clean or as they stand."""
        return [
            one.raw if raw else one.text for one in self.segments if one.zone == "masthead" and not one.either
        ]

    def body(self, *roles: str) -> list[str]:
        """Return the texts of the body in the page's language, captions left out; of some roles only."""
        return [
            one.text
            for one in self.segments
            if one.zone == "body"
            and one.role != "caption"
            and (self.every_language or one.language == self.language or one.role == "quotation")
            and (not roles or one.role in roles)
        ]

    def may_stand_anywhere(self) -> list[str]:
        """Return the texts that two editors would place differently."""
        return [text for one in self.segments if one.either for text in (one.text, one.raw)]

    def native_words(self) -> list[str]:
        """Return the native words inside the paragraphs of an English body."""
        if self.language != "en":
            return []
        return [word for text in self.body("paragraph") for word in re.findall(r"[\u0600-\u06ff]+", text)]
