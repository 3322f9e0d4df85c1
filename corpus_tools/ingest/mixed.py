"""Files that are not UTF-8 throughout: each line that holds other bytes is asked for its codec."""

import re

from corpus_tools.ingest.pieces import Piece

BAD = re.compile("[\udc80-\udcff]")


def pieces(data: bytes, declared: str | None) -> list[Piece]:
    """Return the pieces of a file in several codecs, or in one that is not UTF-8."""
    found: list[Piece] = []
    at = 0
    for line in data.splitlines(keepends=True):
        text = line.decode("utf-8", "surrogateescape")
        n_bad = len(BAD.findall(text))
        n_good = len(text) - n_bad - sum(char < "\x80" for char in text)
        native = n_bad > n_good
        codec = (declared or "windows-1256") if native else "utf-8"
        if line.isascii() and found:
            codec = found[-1].codec
        piece = Piece(start=at, end=at + len(line), codec=codec, confidence=0.9, why="line by line")
        if found and found[-1].codec == codec:
            piece = Piece(
                start=found.pop().start, end=piece.end, codec=codec, confidence=0.9, why="line by line"
            )
        found.append(piece)
        at += len(line)
    return found
