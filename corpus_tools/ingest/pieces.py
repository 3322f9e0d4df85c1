"""A stretch of bytes with the codec that was decided for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """data[start:end] is in `codec`, a name that Python knows; `confidence` is in [0, 1]."""

    start: int
    end: int
    codec: str
    confidence: float
    why: str
