"""Blocks of the head that are neither names nor the front of the article.

The contents of an issue, the fields of a form, a directory of the publication and who makes it; with them the
authors that stand above their headline.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.persons import is_learned
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.shapes import is_field
from corpus_tools.segment.verdicts import Verdict
from corpus_tools.segment.vocabulary import folded, offers, words

FIELDS = 2  # lines with a known label that make a form
DIRECTORY = 3  # lines of a directory, at the least


def contents(chunks: Sequence[Chunk]) -> list[int]:
    """Return the lines that tell what an issue holds: `In this issue`, and those right below it."""
    found: list[int] = []
    for at, chunk in enumerate(chunks[:-1]):
        item = chunk.kind is Kind.BULLET or not chunk.lines[0].gap
        below = found and found[-1] == at - 1 and item and chunk.kind is not Kind.BYLINE
        headed = folded(chunk.text).strip(" :.") in words("contents") or offers(chunk.text)
        headed = headed and chunk.lines[0].gap > 0  # `Latest news` is of a menu, too
        under = chunks[at + 1]
        if below or (headed and (under.kind is Kind.BULLET or not under.lines[0].gap)):
            found.append(at)
    return found


def fields(chunks: Sequence[Chunk], decided: Sequence[Verdict | None]) -> list[int]:
    """Return the fields without a meaning of their own, where the front matter is printed as a form."""
    if all(chunk.kind is not Kind.TITLE for chunk in chunks):
        return []
    fields = [
        at for at, chunk in enumerate(chunks) if is_field(chunk.text) and chunk.kind is not Kind.CONTACT
    ]
    if sum(decided[at] is not None for at in fields) < FIELDS:
        return []
    return [at for at in fields if decided[at] is None]


def learned(chunks: Sequence[Chunk], decided: Sequence[Verdict | None], *, native: bool) -> Iterator[int]:
    """Yield the lines that name an author with what he is called, right above a possible headline."""
    for at, (chunk, below) in enumerate(pairwise(chunks)):
        plain = decided[at] is None and chunk.kind is below.kind is Kind.PLAIN and below.has_letters
        if plain and chunk.is_native == below.is_native == native and is_learned(chunk.text):
            yield at


def directory(
    chunks: Sequence[Chunk], decided: Sequence[Verdict | None], presenting: Sequence[bool], *, native: bool
) -> list[int]:
    """Return the lines of a directory: many short lines in a row, set off from a headline below.

    Two that say who makes the publication are one, too.
    """
    run: list[int] = []
    found: list[int] = []
    if all(chunk.kind is not Kind.TITLE for chunk in chunks):
        made = [decided[at] is None and _is_imprint(chunk.text) for at, chunk in enumerate(chunks)]
        found += [at for at, one in enumerate(made) if one and sum(made[max(0, at - 1) : at + 2]) > 1]
    for at in range(len(chunks) + 1):
        chunk = chunks[at] if at < len(chunks) else None
        listed = (
            chunk is not None
            and decided[at] is None
            and not presenting[at]
            and chunk.kind in (Kind.PLAIN, Kind.LABEL)
            and len(chunk.lines) == 1
        )
        if listed and run and not chunks[at].lines[0].gap:
            run.append(at)
            continue
        known = any(chunks[one].kind is Kind.LABEL for one in run)
        if len(run) >= (DIRECTORY if known else DIRECTORY + 1) and chunk is not None and chunk.lines[0].gap:
            found += run
        run = [at] if listed else []
    below = [at for at in range(max(found, default=0) + 1, len(chunks)) if decided[at] is None]
    return found if any(chunks[at].is_native == native for at in below) else []


def _is_imprint(text: str) -> bool:
    """Tell whether a line says who makes the publication: `Founder: Ann Lee`."""
    label = text.partition(":")[0] if ":" in text else ""
    return bool(label) and not words("imprint").isdisjoint(folded(label).split()) and is_field(text)
