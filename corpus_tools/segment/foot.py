"""The foot of a page: what stands below the last paragraph of its body.

An author who signs at the end, dates in the calendars of the region, the address of the page. Some
sites print their masthead here; it is one only where the head has none, and otherwise a footer,
which is furniture.
"""

from collections.abc import Sequence

from corpus_tools.document import Role
from corpus_tools.segment.bylines import bare_author, read_byline
from corpus_tools.segment.head import masthead_line, presents
from corpus_tools.segment.lines import is_open
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.shapes import Kind
from corpus_tools.segment.verdicts import Verdict, verdict

FOOTER = 60  # characters of a line of a footer in another script; a longer one may be a quotation
LABEL_WORDS = 8  # words of a name or a motto above the lines that give a masthead away
SIGNED = 3  # chunks below the text among which an author signs
_DASHES = "\N{EM DASH}\N{EN DASH}-~"
_DECIDED: dict[Kind, tuple[Role, float, str]] = {
    Kind.DATE: (Role.DATELINE, 0.85, "it is a date below the text"),
    Kind.ADDRESS: (Role.SOURCE_URL, 0.9, "it is the address of a page below the text"),
    Kind.NUMBER: (Role.FOLIO, 0.8, "it is a page number below the text"),
}


def judge_foot(
    chunks: Sequence[Chunk], *, native: bool, with_masthead: bool, with_byline: bool
) -> list[Verdict | None]:
    """Return the verdict on each chunk below the body; None where it may be body after all."""
    found: list[Verdict | None] = [
        verdict(*_DECIDED[chunk.kind]) if chunk.kind in _DECIDED else None for chunk in chunks
    ]
    for at, chunk in enumerate(chunks[:SIGNED]):
        if found[at] is None and not with_byline and signed(chunk):
            found[at] = verdict(Role.BYLINE, 0.8, "it is a name and nothing else, right below the text")
            break
    presenting = [
        at for at, chunk in enumerate(chunks) if found[at] is None and presents(chunk, native=native)
    ]
    if not presenting:
        return found
    if with_masthead:
        for at in presenting:
            if chunks[at].kind is not Kind.PLAIN or chunks[at].length < FOOTER:
                found[at] = verdict(
                    Role.NAVIGATION, 0.7, "it is a footer below the text; the masthead stands above"
                )
        return found
    first = presenting[0]
    while first and found[first - 1] is None and _is_label(chunks[first - 1], chunks[first]):
        first -= 1
    named = False
    for at in range(first, presenting[-1] + 1):
        if found[at] is None and chunks[at].kind is not Kind.RULE:
            found[at] = masthead_line(chunks[at], native=native, named=named, where="below the text")
            named = True
    return found


def signed(chunk: Chunk) -> str | None:
    """Return the author who signs a text with this chunk, or None."""
    bare = chunk.text.strip().strip(_DASHES + " ")
    found = read_byline(bare) or bare_author(bare)
    return found.authors if found and chunk.kind in (Kind.PLAIN, Kind.BULLET, Kind.BYLINE) else None


def _is_label(chunk: Chunk, below: Chunk) -> bool:
    """Tell whether a chunk is a name or a motto above what gives a masthead away."""
    near = below.lines[0].gap <= 1
    return (
        near and chunk.kind is Kind.PLAIN and is_open(chunk.text) and len(chunk.text.split()) <= LABEL_WORDS
    )
