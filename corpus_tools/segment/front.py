"""The front of an article: what stands between the masthead and the text, below the headline.

A name is an author where a day, a source or the text stands next to it; everything else is a deck.
"""

from collections.abc import Sequence

from corpus_tools.document import Role
from corpus_tools.segment.bylines import (
    bare_author,
    is_affiliation,
    is_agency,
    is_house,
    noted_authors,
    placed_author,
    signed_as,
)
from corpus_tools.segment.dates import dates_in
from corpus_tools.segment.headline import NAMES, is_named
from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.places import is_in_country, is_place
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded

_CLOSING = frozenset(
    {Kind.DATE, Kind.ADDRESS, Kind.CREDIT, Kind.CHROME, Kind.CAPTION, Kind.RULE}
)  # what may stand between an author and the text
MAIL = 3  # words of a line with the address of an author, at the most
PAPER = 5  # words of the name of a paper below a byline, apart from all below it, at the most
PLACE = 2  # words of a place below a byline, at the most
DATED = 100  # characters of a dateline with more than the date, at the most


def is_signed(found: Sequence[Verdict]) -> bool:
    """Tell whether the last line that was judged names an author."""
    return bool(found) and found[-1].role is Role.BYLINE


def front_line(  # noqa: PLR0913 - each is evidence of its own, named at the call
    chunks: Sequence[Chunk],
    at: int,
    *,
    headed: bool,
    signed: bool,
    last: bool,
    said: Sequence[str],
    closing: Sequence[str],
) -> Verdict:
    """Return the verdict on a line of the article's front.

    `headed`: the headline stands above it; `signed`: an author is named on the line above it;
    `last`: only dates and sources stand below it; `said` are the first paragraphs of the text,
    `closing` its last ones and what is said below it.
    """
    text = chunks[at].text
    close = signed and not chunks[at].lines[0].gap
    below = chunks[at + 1] if at + 1 < len(chunks) else None
    most = PAPER if below is None or below.lines[0].gap else PLACE
    if close and (is_affiliation(text) or (headed and len(text.split()) <= most and is_named(text))):
        return verdict(Role.BYLINE, 0.8, "it says below a byline who the author is, or where")
    if not headed:
        return verdict(Role.HEADLINE, 0.9, "it is the first line of the article's own, above the text")
    if signed_as(text) or noted_authors(text) or (chunks[at].kind is Kind.BULLET and is_house(text)):
        return verdict(Role.BYLINE, 0.8, "it says below the headline who made the text, or where he works")
    beside = [chunks[near].kind for near in (at - 1, at + 1) if 0 <= near < len(chunks)]
    dated = bool(dates_in(text)) or Kind.DATE in beside
    if below is not None and not below.lines[0].gap:
        dated = dated or has_date(below.text)
        last = last or is_affiliation(below.text) or is_in_country(below.text)
    author = bare_author(text, native=dated or (last and len(text.split()) <= NAMES)) or placed_author(text)
    placed = author is not None and bool(dates_in(text)) and is_place(author.authors, said)
    noted = author is not None and any(one.startswith(f"{author.authors} ") for one in closing)
    if author and not placed and (dated or last or noted or is_agency(author.authors)):
        return verdict(Role.BYLINE, 0.8, "it is a name and nothing else, below the headline")
    if has_date(text):
        return verdict(Role.DATELINE, 0.75, "it is a short line with a date, below the headline")
    return verdict(Role.DECK, 0.85, "it stands between the headline and the text")


def closes(chunk: Chunk) -> bool:
    """Tell whether a chunk may stand between an author and the text."""
    return chunk.kind in _CLOSING or (chunk.kind is Kind.PLAIN and has_date(chunk.text))


def has_date(text: str) -> bool:
    """Tell whether a short line prints a day, whatever stands beside it."""
    return len(text) < DATED and bool(dates_in(text))


def is_mail_of_author(above: Chunk, chunk: Chunk) -> bool:
    """Tell whether an address of mail is that of an author: right below the name, or labelled so."""
    if chunk.kind is not Kind.CONTACT or "@" not in chunk.text:
        return False
    label = folded(chunk.text).partition(":")[0].strip(" *").split()
    if label and label[-1] in ("author", "authors"):
        return True
    return above.kind is Kind.BYLINE and not chunk.lines[0].gap and len(chunk.text.split()) <= MAIL
