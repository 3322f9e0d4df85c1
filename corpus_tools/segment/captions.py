"""A picture's own words: a label, the credit of a photographer or an agency, a truncated sentence."""

import re
from functools import cache

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.vocabulary import folded, pattern

ELLIPSIS = ("...", "\N{HORIZONTAL ELLIPSIS}")
_OF_CAPTIONS = (":", ")", "/", "\u00a9", "|", " - ", "hoto")  # without one of them no caption is told


@cache
def _caption_start() -> re.Pattern[str]:
    return re.compile(pattern("caption_start") + r"(?:\s*\([^)]*\))?\s*(?:[:\uff1a/|]|\s[\u2013\u2014-]\s)")


@cache
def _taken_by() -> re.Pattern[str]:
    agency = pattern("agencies")
    return re.compile(
        rf"(?:photo|photograph|picture|image|illustration)s?(?: courtesy)? (?:by|of|from) [^.!?]{{2,50}}"
        rf"|[^.!?]{{10,120}}[.!?\"]* [(\[]{agency}(?:/[^()]*)?[)\]]"
    )


@cache
def _caption_end() -> re.Pattern[str]:
    credit = pattern("caption_end")
    return re.compile(
        rf".*(?:[(\[](?:photo|image|picture|credit)?\s*:?\s*[^()\[\]]*\b{credit}[^()\[\]]*[)\]]\.?"
        rf"|[/|]\s*{credit}|(?:photo|image|picture|credit|\u0639\u06a9\u0633)\s*:\s*[^.!?]{{2,60}}"
        r"|\u00a9\s*(?:ap|afp|reuters|getty)[^.!?]{0,40}|[.!?]\s*photos? by [^.!?]{2,40}\.?)"
    )


def caption(text: str) -> Shape | None:
    """Return the shape of a picture's own words, or None."""
    if text.endswith(ELLIPSIS):
        kept = text.rstrip(".\N{HORIZONTAL ELLIPSIS}")
        if kept.endswith((" ", ",")) and len(kept) >= 20:
            return Shape(Kind.CAPTION, "a truncated sentence ends in an ellipsis")
    if any(mark in text for mark in _OF_CAPTIONS):
        plain = folded(text)
        if _taken_by().fullmatch(plain):
            return Shape(Kind.CAPTION, "it names who took a picture")
        if _caption_start().match(plain):
            return Shape(Kind.CAPTION, "it starts with a word for a picture")
        if _caption_end().fullmatch(plain):
            return Shape(Kind.CAPTION, "it ends with the credit of a picture")
    return None
