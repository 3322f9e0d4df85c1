"""The language of a stretch of text."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text in one language; offsets are code points, half-open."""

    start: int
    end: int
    language: str


def stretches(text: str) -> Iterator[Stretch]:
    """Yield the lines of a text, their language in doubt."""
    at = 0
    for line in text.splitlines(keepends=True):
        yield Stretch(at, at + len(line), "und")
        at += len(line)
