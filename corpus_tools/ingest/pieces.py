"""A stretch of bytes with the codec that was decided for it."""

from typing import NamedTuple


class Piece(NamedTuple):
    """data[start:end] is in `codec`, a name that Python knows; `confidence` is in [0, 1]."""

    start: int
    end: int
    codec: str
    confidence: float
    why: str
