"""What a page says about its article: title, deck, byline, date, address, section.

Each value is read from a segment whose role says where to look; dates are resolved by evidence
(`resolve.py`) or left open with all their readings.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from corpus_tools.document import Role, Zone
from corpus_tools.segment.bylines import bare_author, read_byline
from corpus_tools.segment.dates import Mention, find_dates
from corpus_tools.segment.lines import is_native_text
from corpus_tools.segment.resolve import Resolved, resolve
from corpus_tools.segment.shapes import cells, source_address
from corpus_tools.segment.spans import Piece
from corpus_tools.segment.vocabulary import folded, words

_DASHES = " -~\N{EM DASH}\N{EN DASH}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
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


def read_front(pieces: Sequence[Piece], body: str) -> FrontMatter:
    """Return the front matter that the pieces of a page state; `body` is the evidence for dates."""
    url = next((source_address(piece.text) for piece in _of(pieces, Role.SOURCE_URL)), None)
    when = _published(pieces, body, url)
    return FrontMatter(
        title=next((piece.text for piece in _of(pieces, Role.HEADLINE)), None),
        deck="\n".join(piece.text for piece in _of(pieces, Role.DECK)) or None,
        byline=_byline(pieces),
        source_url=url,
        published=when.day if when else None,
        published_text=when.text if when else None,
        published_alternatives=when.others if when else (),
        section=_section(pieces),
    )


def _of(pieces: Sequence[Piece], role: Role) -> list[Piece]:
    return [piece for piece in pieces if piece.verdict.role is role]


def _byline(pieces: Sequence[Piece]) -> str | None:
    for piece in _of(pieces, Role.BYLINE):
        bare = piece.text.strip(_DASHES)
        found = read_byline(bare) or bare_author(bare, native=True)
        if found:
            return found.authors
    return None


def _published(pieces: Sequence[Piece], body: str, url: str | None) -> Resolved | None:
    """Return the date of publication, from the line that is likeliest to print it."""
    printed: list[Mention] = []
    for role in (Role.BYLINE, Role.DATELINE):
        for piece in _of(pieces, role):
            printed += find_dates(piece.text)
    return resolve(printed, body, url) if printed else None


def _section(pieces: Sequence[Piece]) -> tuple[str | None, str | None]:
    """Return the section's label in the native language and in English, from the masthead."""
    native: str | None = None
    english: str | None = None
    for piece in _of(pieces, Role.SECTION):
        if piece.verdict.zone is not Zone.MASTHEAD:
            continue
        parts = cells(piece.text)
        if len(parts) > 2 or any(folded(part) in words("own_language") for part in parts):
            continue
        for part in parts:
            if is_native_text(part):
                native = native or part
            elif folded(part) not in words("chrome"):
                english = english or part
    return native, english
