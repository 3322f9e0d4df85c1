"""Sentences in which a page speaks of itself, below its article: whose views these are, where else it stands.

With them go what is said of the author below a label, a sentence below the credits, and words of the text
that are set apart in it (`pulled`).

They end in a full stop as the text does, but a text speaks of its subject. What gives such a sentence away
are phrases that are said of pages and little else (`views expressed`, `follow us`, `first published`), and
beside them others that a text may use as well (`this report`, `permission`), the name of the publication, a
way of contact. Nothing of that is enough alone: a text may say `this report`, or `contact us` in a speech.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from corpus_tools.document import Role
from corpus_tools.segment.bylines import is_credit
from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded, pattern, words

LENGTH = 400  # characters of such a sentence, or of two, at the most
ENOUGH = 3  # a phrase said of pages alone counts two, everything else one
KEPT = 2  # paragraphs of the text above the first such sentence, at the least
NAME = 8  # words of the name of a publication, at the most
CLOSING = 120  # characters of a sentence below who worked on a text, at the most
_CLOSED = verdict(Role.NOISE, 0.7, "it stands below the line of who worked on the text, with which that ends")
LABEL = 40  # characters of a line above what is said of the author, at the most
_ABOUT = verdict(Role.NOISE, 0.75, "a label says that it is about the author or the page, below the text")
PULLED = 200  # characters of words of a text that are set apart from it, at the most
WORDS = 4  # spaces in them, at the least: headings of fewer words stand in a text by chance
MANY = 20  # lines that are looked for in a text: names are fewer, and headings of a report are no such words
_QUOTES = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\
\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\
\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_WAY = re.compile(r"@\w|https?://|www\.|\w\.(?:com|org|net|af|ir|pk)\b|\+\d[\d ()-]{7,}")


def notices(chunks: Sequence[Chunk], prose: Sequence[bool]) -> Mapping[int, Verdict]:
    """Return the verdict on each of the last sentences of a page that speaks of the page itself."""
    sentences = [at for at, one in enumerate(prose) if one]
    if len(sentences) <= KEPT:
        return {}
    names = [folded(chunk.text) for chunk in chunks[: sentences[0]] if chunk.kind is not Kind.DATE]
    names = [name for name in names if 1 < len(name.split()) <= NAME][:MANY]
    found: dict[int, Verdict] = {}
    for at in reversed(sentences[KEPT:]):
        chunk, above = chunks[at], chunks[at - 1]
        if chunk.length > LENGTH:
            break
        if above.length <= LABEL and folded(above.text).rstrip(" :.") in words("about"):
            found |= dict.fromkeys((at - 1, at), _ABOUT)
            continue
        if chunk.length <= CLOSING and above.kind is Kind.BYLINE and is_credit(above.text):
            found[at] = _CLOSED
            continue
        own, other = _said(chunk, names)
        if not own or 2 * len(own) + len(other) < ENOUGH:
            break
        phrases = ", ".join(f'"{one}"' for one in (*own, *other))
        found[at] = verdict(Role.NOISE, 0.75, f"it speaks of the page itself, below the text: {phrases}")
    return found


def pulled(chunks: Sequence[Chunk], prose: Sequence[bool]) -> Mapping[int, Verdict]:
    """Return the verdict on each short line that says again, in the same words, what a paragraph says.

    Papers set such words apart, larger, in the middle of a text; a reader of the text reads them twice.
    """
    sentences = [at for at, one in enumerate(prose) if one]
    if not sentences:
        return {}
    short = [
        (at, bare)
        for at in range(sentences[0], sentences[-1] + 1)
        if chunks[at].kind is Kind.PLAIN and chunks[at].length <= PULLED
        if not prose[at] or chunks[at].text[0] in _QUOTES
        if (bare := chunks[at].text.strip(_QUOTES + " .,")).count(" ") >= WORDS
        if not any(mark in bare for mark in '"\N{LEFT DOUBLE QUOTATION MARK}')
    ]
    return {
        at: verdict(Role.NOISE, 0.75, "it says again, in the same words, what a paragraph of the text says")
        for at, bare in short[:MANY]
        if any(bare in chunks[one].text for one in sentences if one != at and not _heads(chunks, at, one))
    }


def _heads(chunks: Sequence[Chunk], at: int, paragraph: int) -> bool:
    """Tell whether a line stands above a paragraph as its heading does, without quotation marks."""
    return paragraph == at + 1 and chunks[at].text[0] not in _QUOTES and chunks[paragraph].lines[0].gap > 0


def _said(chunk: Chunk, names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the phrases of a sentence that are said of pages alone, and what else speaks of one."""
    plain = folded(chunk.text)
    own = _phrases("of_page").findall(plain)
    other = _phrases("of_page_too").findall(plain) if own else []
    other += [name for name in names if name in plain]
    if _WAY.search(chunk.text):
        other.append("a way of contact")
    return own, other


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern(kind)}(?!\w)")
