"""The language of each segment, asked for only where the script leaves doubt.

A page has one language a script as a rule. So all its text in the Latin script is read as a whole,
and so is all text in other scripts, the body first; a segment is something else only if it is long
enough to say so by itself and speaks another language, not a variety of the same one.
"""

from collections.abc import Sequence
from typing import NamedTuple

from corpus_tools.document import Role, Zone
from corpus_tools.segment.spans import Piece
from corpus_tools.text.language import identify
from corpus_tools.text.scripts import COMMON, dominant

# Characters that are enough to tell the language of text in Latin script, and of text in others: there a
# few words tell Dari from Persian.
LATIN_SAMPLE = 600
SAMPLE = 2000
ALONE = 80  # characters: a shorter paragraph cannot say by itself that it is in another language
LABEL = 16  # characters of a line of a masthead that can


class Spoken(NamedTuple):
    """The language of a piece as a BCP 47 tag, and its script."""

    language: str
    script: str


def languages_of(pieces: Sequence[Piece]) -> tuple[str, list[Spoken]]:
    """Return the language that most of a page's body is in, and that of each of its pieces."""
    latin = Spoken(_pooled(pieces, native=False), "Latn")
    pooled = _pooled(pieces, native=True)
    found: list[Spoken | None] = []
    mass: dict[str, int] = {}
    for piece in pieces:
        spoken = None
        if piece.has_letters:
            spoken = _of_native(piece, pooled) if piece.is_native else latin
            zone, role, *_ = piece.verdict
            if zone is Zone.BODY and role is not Role.CAPTION:
                mass[spoken.language] = mass.get(spoken.language, 0) + len(piece.text)
        found.append(spoken)
    body = max(mass, key=lambda language: (mass[language], language), default="und")
    silent = {zone: Spoken(body if zone is Zone.BODY else "und", COMMON) for zone in Zone}
    return body, [one or silent[piece.verdict.zone] for one, piece in zip(found, pieces, strict=True)]


def _of_native(piece: Piece, pooled: str) -> Spoken:
    """Return the language of a piece in another script than Latin; `pooled` is that of all of them."""
    sample = piece.text[:SAMPLE]
    script = dominant(sample)
    if len(piece.text) >= (ALONE if piece.verdict.zone is Zone.BODY else LABEL):
        found = identify(sample).language
        if found != "und" and primary(found) != primary(pooled):
            return Spoken(found, script)
    return Spoken(pooled, script)


def primary(language: str) -> str:
    """Return the language without its region.

    >>> primary("fa-AF"), primary("und")
    ('fa', 'und')
    """
    return language.split("-", 1)[0]


def _pooled(pieces: Sequence[Piece], *, native: bool) -> str:
    """Return the language of all that a page says in one script, its body first."""
    texts: list[str] = []
    length = 0
    enough = SAMPLE if native else LATIN_SAMPLE
    for zone in (Zone.BODY, Zone.FRONT, Zone.MASTHEAD, Zone.FURNITURE):
        for piece in pieces:
            if length >= enough:
                break
            if piece.verdict.zone is zone and piece.is_native == native:
                texts.append(piece.text[:enough])
                length += len(texts[-1])
    return identify("\n".join(texts)).language if texts else "und"
