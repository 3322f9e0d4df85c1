"""The language of each segment, asked for only where the script leaves doubt.

Text in one script is first read as a whole, for a page has one language a script as a rule; short
segments in the script of the body take the body's language. Segments in a script that several
languages of the region share are asked one by one.
"""

from collections.abc import Sequence

from corpus_tools.document import Role, Zone
from corpus_tools.segment.lines import is_native_text
from corpus_tools.segment.spans import Piece
from corpus_tools.text.language import stretches
from corpus_tools.text.scripts import dominant

SAMPLE = 1500  # characters of a body are enough to tell its language
ALONE = 24  # characters: a shorter segment cannot say by itself which language it is in


class Languages:
    """The languages of a page's pieces."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._by_script: dict[bool, str] = {}
        self._mass: dict[str, int] = {}
        self._read(pieces)

    def _read(self, pieces: Sequence[Piece]) -> None:
        samples: dict[bool, list[str]] = {False: [], True: []}
        for zone in (Zone.BODY, Zone.FRONT, Zone.MASTHEAD, Zone.FURNITURE):
            for piece in pieces:
                if piece.verdict.zone is zone:
                    samples[is_native_text(piece.text)].append(piece.text[:SAMPLE])
        for native, texts in samples.items():
            self._by_script[native] = _guess("\n".join(texts)[:SAMPLE]) if texts else "und"
        for piece in pieces:
            if piece.verdict.zone is Zone.BODY and piece.verdict.role is not Role.CAPTION:
                language, _ = self.of(piece)
                self._mass[language] = self._mass.get(language, 0) + len(piece.text)

    def of_body(self) -> str:
        """Return the language that most of the body is in."""
        return max(self._mass, key=lambda language: (self._mass[language], language), default="und")

    def _without_letters(self, piece: Piece) -> str:
        """Return the language of a piece of figures or signs: in the body, that of the body."""
        if piece.verdict.zone is Zone.BODY and self._mass:
            return self.of_body()
        return "und"

    def of(self, piece: Piece) -> tuple[str, str]:
        """Return the language and the script of a piece."""
        if not any(map(str.isalpha, piece.text[:SAMPLE])):
            return self._without_letters(piece), "Zyyy"
        native = is_native_text(piece.text)
        if not native:
            return self._by_script[False], "Latn"
        script = dominant(piece.text[:SAMPLE])
        if script == "Arab" and len(piece.text) >= ALONE:
            found = _guess(piece.text[:SAMPLE])
            if found != "und":
                return found, script
        return self._by_script[True], script


def _guess(text: str) -> str:
    mass: dict[str, int] = {}
    for stretch in stretches(text):
        mass[stretch.language] = mass.get(stretch.language, 0) + stretch.end - stretch.start
    return max(mass, key=lambda language: (mass[language], language), default="und")
