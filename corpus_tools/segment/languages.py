"""The language of each segment, asked for only where the script leaves doubt.

A page has one language a script as a rule. So all its text in the Latin script is read as a whole,
and so is all text in other scripts, the body first; a segment is something else only if it is long
enough to say so by itself and speaks another language, not a variety of the same one.
"""

from collections.abc import Sequence

from corpus_tools.document import Role, Zone
from corpus_tools.segment.spans import Piece
from corpus_tools.text.language import identify
from corpus_tools.text.scripts import COMMON, dominant

SAMPLE = 2000  # characters of a body are enough to tell its language
ALONE = 80  # characters: a shorter paragraph cannot say by itself that it is in another language
LABEL = 16  # characters of a line of a masthead that can


class Languages:
    """The languages of a page's pieces."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pooled = {native: _pooled(pieces, native=native) for native in (False, True)}
        self._body = self._of_body(pieces)

    def of_body(self) -> str:
        """Return the language that most of the body is in."""
        return self._body

    def of(self, piece: Piece) -> tuple[str, str]:
        """Return the language and the script of a piece."""
        if not piece.has_letters:
            return (self._body if piece.verdict.zone is Zone.BODY else "und"), COMMON
        return self._of_letters(piece)

    def _of_letters(self, piece: Piece) -> tuple[str, str]:
        pooled = self._pooled[piece.is_native]
        if not piece.is_native:
            return pooled, "Latn"
        script = dominant(piece.text[:SAMPLE])
        enough = ALONE if piece.verdict.zone is Zone.BODY else LABEL
        if len(piece.text) >= enough:
            found = identify(piece.text[:SAMPLE]).language
            if found != "und" and primary(found) != primary(pooled):
                return found, script
        return pooled, script

    def _of_body(self, pieces: Sequence[Piece]) -> str:
        mass: dict[str, int] = {}
        for piece in pieces:
            body = piece.verdict.zone is Zone.BODY and piece.verdict.role is not Role.CAPTION
            if body and piece.has_letters:
                language, _ = self._of_letters(piece)
                mass[language] = mass.get(language, 0) + len(piece.text)
        return max(mass, key=lambda language: (mass[language], language), default="und")


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
    for zone in (Zone.BODY, Zone.FRONT, Zone.MASTHEAD, Zone.FURNITURE):
        for piece in pieces:
            if length < SAMPLE and piece.verdict.zone is zone and piece.is_native == native:
                texts.append(piece.text[:SAMPLE])
                length += len(texts[-1])
    return identify("\n".join(texts)).language if texts else "und"
