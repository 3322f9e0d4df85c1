"""Whether lines are prose: sentences that say something, not labels that name something."""

import re
from collections.abc import Sequence
from itertools import pairwise

from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.lines import CLOSERS, without_note
from corpus_tools.segment.reflow import Chunk
from corpus_tools.text.patterns import lazy

INTRODUCING = 8  # words of a sentence that introduces a list, at the least
CLAUSE = 10  # words of a clause that stands by itself, at the least
FRONT = 8  # chunks above the first turn, at the most
MANY = 15  # words in which a sentence stops somewhere
COUNTED = 160  # characters in which that many words are looked for first
LONG = 200  # characters; no label is that long
_INSIDE = lazy(r"[a-z\u0600-\u06ff0-9)\"'\u201d\u2019\u00bb][.!?\u061f\u06d4][\"'\u201d\u2019\u00bb)]*\s+\S")
_FULL_STOPS = (".", "\u06d4", "\u0964", "\u3002")
_SIGNED = re.compile(r" \([A-Z][\w/ -]{1,30}\)$")  # (AP)
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:[A-Za-z]\.){2,}$|(?:^|\s)(?:Jr|Sr|Inc|Co|Ltd|Corp|etc|[A-Z])\.$")


def ends_sentence(text: str) -> bool:
    """Tell whether a full stop ends a text that no abbreviation needs.

    >>> ends_sentence("The army left."), ends_sentence("Russia arms rivals of the U.S.")
    (True, False)
    """
    if text.endswith(".") and text[-5:-1].isalpha() and text[-5:-1].islower():
        return True  # as most do: no abbreviation ends in four small letters
    if text[-1:] == "]" or text[-1:].isdigit():
        text = without_note(text)
    signed = _SIGNED.search(text) if text.endswith(")") else None
    bare = (text[: signed.start()] if signed else text).rstrip(CLOSERS)
    return bare.endswith(_FULL_STOPS) and not _ABBREVIATION.search(bare[-12:])


def is_prose(chunk: Chunk, kind: Kind) -> bool:
    """Tell whether a chunk is made of sentences."""
    if kind not in (Kind.VERSE, Kind.PLAIN, Kind.BULLET, Kind.ISSUE):
        return kind is Kind.ROW
    length = chunk.length
    text = chunk.text if length < 2000 else chunk.lines[0].text[:1000] + " " + chunk.lines[-1].text[-1000:]
    if "   " in text:
        text = " ".join(text.split())  # spaces between columns are no words
    n_words = text.count(" ", 0, COUNTED) + 1
    if n_words < MANY:
        n_words = text.count(" ") + 1
    clause = (
        text.endswith((",", ";", "\u061b")) and n_words >= CLAUSE and chunk.lines[0].gap
    )  # of a resolution
    if kind is Kind.VERSE or clause or (text.endswith(":") and n_words >= INTRODUCING):
        return True
    sentence = ends_sentence(text)
    stopped = sentence or (n_words >= 12 and text.rstrip(CLOSERS)[-1:] in ("!", "?", "\u061f"))
    if stopped and (n_words >= 6 or (kind is Kind.PLAIN and n_words >= 2 and sentence)):
        return True
    if n_words >= MANY and _INSIDE().search(text):
        return True
    if chunk.is_native:
        return length >= LONG and ("\u060c" in text or "," in text)
    return length >= LONG


def is_alternating(chunks: Sequence[Chunk], kinds: Sequence[Kind]) -> bool:
    """Tell whether lines of two scripts take turns, as in lessons and subtitles."""
    plain = [
        chunk.is_native
        for chunk, kind in zip(chunks, kinds, strict=True)
        if (kind is Kind.PLAIN or kind is Kind.BULLET) and chunk.has_letters
    ]
    if len(plain) < 6 or len(plain) * 10 < sum([chunk.has_letters for chunk in chunks]) * 7:
        return False
    turns = sum(a != b for a, b in pairwise(plain))
    return turns * 10 >= (len(plain) - 1) * 8


def start_of_turns(chunks: Sequence[Chunk], prose: Sequence[bool]) -> int:
    """Return where lines of two scripts begin to take turns: below a way of contact, and below a headline.

    A headline is an open line, set apart, above a line in its own script.
    """
    reached = [
        at for at, one in enumerate(chunks[:FRONT]) if one.kind is Kind.CONTACT and not any(prose[:at])
    ]
    start = reached[-1] + 1 if reached else 0
    headline, below = (chunks[at] if at < len(chunks) else None for at in (start, start + 1))
    if headline is None or below is None or prose[start] or headline.kind is not Kind.PLAIN:
        return start
    apart = (start == 0 or headline.lines[0].gap > 0) and below.lines[0].gap > 0
    return start + (apart and headline.lines[0].opened and headline.is_native == below.is_native)
