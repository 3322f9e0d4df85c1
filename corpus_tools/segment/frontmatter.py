"""What a page says about its article: title, deck, byline, date, address, section.

Each value is read from a segment whose role says where to look; dates are resolved by evidence
(`resolve.py`) or left open with all their readings.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from corpus_tools.document import Role, Zone
from corpus_tools.segment.addresses import source_address
from corpus_tools.segment.bylines import (
    bare_author,
    noted_authors,
    placed_author,
    read_byline,
    rowed_author,
    signed_as,
)
from corpus_tools.segment.dates import dates_in, unglued
from corpus_tools.segment.habits import AUTHOR
from corpus_tools.segment.lines import is_native_text
from corpus_tools.segment.menus import cells
from corpus_tools.segment.resolve import Resolved, date_in_address, resolve
from corpus_tools.segment.shapes import credited, value_of
from corpus_tools.segment.signatures import is_office, without_signed
from corpus_tools.segment.spans import Piece
from corpus_tools.segment.verdicts import TOLD
from corpus_tools.segment.vocabulary import folded, words
from corpus_tools.text.calendars import DateReading, Precision, find_dates

# `ISLAMABAD, Nov 5 (APP) -`: a place in capitals, up to a dash.
_DATELINE = re.compile(r"[A-Z][A-Z .,'-]{2,40}[^.!?\n]{0,60}?\s[-\N{EN DASH}\N{EM DASH}]{1,2}\s")
DATELINE = 100  # characters of it, at the most
# `Old Ford, July 1, 2022 (Agency) -`: places, a day of a year, up to a dash.
_DATED_LINE = re.compile(
    r"((?:[^\W\d_a-z][\w'\u2019.-]*,? ){1,6}[^.!?;:]*?\d{4})\)?\s*(?:[(/][^)/]{2,30}[)/]\s*)?"
    r"(?:[-\N{EN DASH}\N{EM DASH}]{1,2}\s|:\s)"
)
_DASHES = " -~\N{EM DASH}\N{EN DASH}"


class FrontMatter(NamedTuple):
    """The front of an article; None where the page does not say.

    `published` is None too where a printed date can mean several days and nothing decides.
    """

    title: str | None = None
    deck: str | None = None
    byline: str | None = None
    source_url: str | None = None
    published: date | None = None
    published_text: str | None = None
    published_alternatives: tuple[date, ...] = ()
    section: tuple[str | None, str | None] = (None, None)


def read_front(pieces: Sequence[Piece], body: str, *, habit: bool | None = None) -> FrontMatter:
    """Return the front matter that the pieces of a page state; `body` is the evidence for dates.

    `habit` tells whether the site prints the day first (True) or the month, if that is known.
    """
    by_role: dict[Role, list[Piece]] = defaultdict(list)
    for piece in sorted(pieces, key=lambda one: one.verdict.confidence < TOLD):
        by_role[piece.verdict.role].append(piece)
    url = next((source_address(piece.text) for piece in by_role[Role.SOURCE_URL]), None)
    words_printed, when = _published(by_role, body, url, habit=habit)
    return FrontMatter(
        title=next((_bare(piece.text, "title_label") for piece in by_role[Role.HEADLINE]), None),
        deck="\n".join(_bare(piece.text, "deck_label") for piece in by_role[Role.DECK]) or None,
        byline=_byline(by_role[Role.BYLINE], native=is_native_text(body))
        or _photographer(by_role[Role.CAPTION][:1]),
        source_url=url,
        published=when.day,
        published_text=words_printed,
        published_alternatives=when.others,
        section=_section(by_role[Role.SECTION]),
    )


def _bare(text: str, label: str) -> str:
    return value_of(text, label) or text


def _byline(pieces: Sequence[Piece], *, native: bool) -> str | None:
    """Return the authors whom one of the bylines names, one in the script of the text before the others."""
    for piece in sorted(pieces, key=lambda one: is_native_text(one.text) != native):
        bare = without_signed(piece.text.strip(_DASHES))
        found = read_byline(bare) or signed_as(bare) or noted_authors(bare)
        found = rowed_author(cells(bare)) or found or bare_author(bare, native=True) or placed_author(bare)
        if found or is_office(bare):
            return found.authors if found else bare
        if piece.verdict.why == AUTHOR.why:
            return bare.partition(": ")[2] or bare
    credit = next(filter(None, (credited(piece.text) for piece in pieces)), None)
    called = (piece.text for piece in pieces if piece.text.isalpha())  # all that a letter says of its writer
    return credit or next(called, None)


def _photographer(pieces: Sequence[Piece]) -> str | None:
    """Return who took the pictures of a page that names nobody else, if it is said first: `Photos by`."""
    works, by, name = pieces[0].text.partition(" by ") if pieces else ("", "", "")
    found = read_byline(f"By {name}") if by and folded(works) in words("gallery_work") else None
    return found.authors if found else None


def _published(
    by_role: Mapping[Role, Sequence[Piece]], body: str, url: str | None, *, habit: bool | None
) -> tuple[str | None, Resolved]:
    """Return the date of publication and its words, from the line that is likeliest to print it."""
    printed: list[DateReading] = []
    words: str | None = None
    issues = [piece for piece in by_role[Role.NAME] if dates_in(piece.text)]
    for piece in (*by_role[Role.BYLINE], *by_role[Role.DATELINE], *issues):
        if piece.verdict.role is Role.NAME and printed:
            break  # the day of the issue is that of an article that prints none
        text = unglued(piece.text)
        found = dates_in(text)
        if found and words is None:
            several = len({one.calendar for one in found}) > 1
            words = text if several else text[found[0].start : found[0].end]
        printed += found
    if printed:
        return words, resolve(printed, words or "", body, url, habit=habit)
    return _in_dateline(by_role[Role.PARAGRAPH], body, url, habit=habit)


def _in_dateline(
    paragraphs: Sequence[Piece], body: str, url: str | None, *, habit: bool | None
) -> tuple[str | None, Resolved]:
    """Return the date that a dateline in front of the first sentence prints, with its year or without."""
    nothing = Resolved(None, (), "the page prints no date")
    first = paragraphs[0] if paragraphs else None
    dated = _DATED_LINE.match(first.text[:DATELINE]) if first else None
    printed = dated[1] if dated else ""
    for one in dates_in(printed):
        if all(not word[0].islower() for word in printed[: one.start].split()):
            return printed[one.start : one.end], resolve([one], printed, body, url, habit=habit)
    day = date_in_address(url)
    place = _DATELINE.match(first.text) if first else None
    if first is None or place is None or day is None:
        return None, nothing
    for one in find_dates(place[0]):
        if one.precision is Precision.YEARLESS and (one.month, one.day) == (day.month, day.day):
            return place[0][one.start : one.end], Resolved(day, (), "the address names its year")
    return None, nothing


def _section(pieces: Sequence[Piece]) -> tuple[str | None, str | None]:
    """Return the section's label in the native language and in English, from the masthead."""
    native: str | None = None
    english: str | None = None
    for piece in pieces:
        if piece.verdict.zone is not Zone.MASTHEAD:
            continue
        parts = cells(_bare(piece.text, "rubric_label"))
        if len(parts) > 2 or any(folded(part) in words("own_language") for part in parts):
            continue
        for part in parts:
            if is_native_text(part):
                native = native or part
            elif folded(part) not in words("chrome"):
                english = english or part
    return native, english
