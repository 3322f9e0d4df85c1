"""Which short lines of a body are headings, and which are said by somebody.

A heading is one short open line above prose in its script, or a question above an answer that speaks of
others. In an interview the answers speak of themselves: there questions are the text. The name of a
speaker and the greeting of a letter look like headings, too, and are none.
"""

import re
from collections.abc import Sequence
from functools import cache

from corpus_tools.segment.bylines import bare_author, placed_author
from corpus_tools.segment.dates import dates_in, numbers_issue
from corpus_tools.segment.headline import is_named
from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.lines import is_open
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.vocabulary import common_words, folded, holds, invokes, words

INTERVIEW = 3  # questions that stand alone, or turns to speak: no longer headings
DASHES = "-\u2013\u2014"
SPEAKER = 24  # characters in which the name of a speaker, or `Question`, ends in a colon
GREETING = 6  # words of a greeting
ADDRESSED = 12  # words of one that stands by itself and says whom the letter is to
LONGER = 2  # times as many words as the only other heading has: a deck has more
ALIKE = 2  # headings of one form further down, at the least
INTRODUCING = 8  # words of a heading above a list
TERSE = 4  # words of a heading that has no other form; a deck is longer
HEADING = 16  # words of a heading, at the most
TITLED = 3  # words of a heading that ends in a colon, at the most
# What can stand between a heading and its text.
_BETWEEN = frozenset({Kind.DATE, Kind.BYLINE, Kind.ADDRESS, Kind.CAPTION, Kind.CHROME})
_QUOTED = re.compile('"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb')
_NUMBERED = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s+")
_MYSELF = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|myself|ourselves)\b")


def is_interview(chunks: Sequence[Chunk], prose: Sequence[bool], head: int) -> bool:
    """Tell whether questions that stand alone are asked of somebody, and are no headings.

    The lines above `head` call it an interview, or an answer starts with a name or speaks of its speaker.
    Scripts without case show that in the endings of verbs: there the questions are enough.
    """
    asked = [at for at, chunk in enumerate(chunks) if asks(chunk)]
    if len(asked) < INTERVIEW:
        return False
    answers = [chunks[at + 1] for at in asked if at + 1 < len(chunks) and prose[at + 1]]
    if any(one.is_native or speaks(one) or _MYSELF.search(_QUOTED.sub(" ", one.text)) for one in answers):
        return True
    front = (folded(one.text) for one in chunks[:head])
    return any(holds(text, words("interview")) for text in front)


def is_talk(chunks: Sequence[Chunk]) -> bool:
    """Tell whether people take turns to speak, each with the name in front."""
    return sum(map(speaks, chunks)) >= INTERVIEW


def heads_first(chunks: Sequence[Chunk], prose: Sequence[bool], first: int) -> bool:
    """Tell whether the line above the first paragraph is a heading, and no deck.

    A headline stands above it, and it has the form of the headings further down: a question, capitals, a
    few words.
    """
    line = chunks[first - 1]
    known = folded(line.text).strip(" :.") in words("heading")
    if len(line.lines) > 1 or len(line.text.split()) > HEADING or not (chunks[first].lines[0].gap or known):
        return False
    above = chunks[: first - 1]
    foreign = [at for at, one in enumerate(above) if one.has_letters and one.is_native != line.is_native]
    named = max(foreign, default=-1)  # what stands above a line in another script presents the publication
    while named >= 0 and named + 1 < len(above) and not above[named + 1].lines[0].gap:
        named += 1  # its name in the script of the text
    own = (one for at, one in enumerate(above) if at > named or one.kind is Kind.TITLE)
    titles = [
        one
        for one in own
        if (one.kind in (Kind.PLAIN, Kind.TITLE) or collects(one))
        and folded(one.text) not in words("contents")
    ]
    dated = above[-1:] != [] and above[-1].kind is Kind.DATE and bare_author(line.text) is not None
    data = known and any(one.kind is Kind.ROW for one in above)  # of a vacancy, above its text
    can_head = titles and line.lines[0].gap and not (dates_in(line.text) or dated or _is_author(line))
    if known or not can_head:
        return data or bool(known and can_head)
    below = [
        one
        for at, one in enumerate(chunks[first:-1], start=first)
        if one.kind is Kind.PLAIN and len(one.lines) == 1 and one.lines[0].gap
        if prose[at + 1] and not prose[at] and not _is_author(one)
    ]
    if line.text.isupper():
        return not titles[-1].text.isupper() and any(one.text.isupper() for one in below)
    if asks(line):
        return sum(map(asks, below)) >= ALIKE and not asks(titles[-1])
    return is_open(line.text) and _is_like(chunks, first, below)


def _is_capitalised(text: str) -> bool:
    """Tell whether each of several words of a text is capitalised."""
    split = text.split()
    return len(split) > 1 and all(word[0].isupper() for word in split)


def _is_author(chunk: Chunk) -> bool:
    """Tell whether a line names a person for certain: with a place, or in words that no heading has."""
    if placed_author(chunk.text):
        return True
    plain = folded(chunk.text).split()
    return len(plain) > 1 and bare_author(chunk.text) is not None and not common_words().issuperset(plain)


def collects(chunk: Chunk) -> bool:
    """Tell whether a label can be the headline of several texts: `Letters to the Editor`, no section."""
    one = chunk.kind is Kind.LABEL and not (chunk.lines[0].native and chunk.lines[0].latin)
    plain = folded(chunk.text)
    return one and " " in plain and plain not in words("section")


def _is_like(chunks: Sequence[Chunk], first: int, below: Sequence[Chunk]) -> bool:
    """Tell whether the open line above the first paragraph is like the headings `below`."""
    line = chunks[first - 1]
    longer = [one for one in below if " " in one.text]
    if longer and _is_capitalised(line.text) and not any(_is_capitalised(one.text) for one in longer):
        return False  # a name: headings of this page are sentences
    if chunks[first].kind is Kind.BULLET:
        return len(line.text.split()) <= INTRODUCING
    headings = [one for one in below if is_open(one.text)]
    above = chunks[first - 2] if first > 1 else None
    if above and above.kind in (Kind.BYLINE, Kind.DATE) and not numbers_issue(above.text):
        near = any(len(line.text.split()) <= LONGER * len(one.text.split()) for one in headings)
        return len(headings) >= ALIKE or near  # a deck stands above the author as a rule, and is longer
    headings = [one for one in headings if len(one.text.split()) <= TERSE]
    return len(headings) >= ALIKE and len(line.text.split()) <= TERSE


def greets(chunk: Chunk, below: Chunk) -> bool:
    """Tell whether a line greets the reader of a letter: no headline ends in a comma."""
    n_words = len(chunk.text.split())
    if chunk.text.endswith((",", "\u060c")):
        apart = len(chunk.lines) == 1 and below.lines[0].gap > 0
        return n_words <= (ADDRESSED if apart else GREETING)
    called = chunk.text.endswith(("!", ":")) and n_words <= ADDRESSED
    return called and folded(chunk.text).startswith(_salutes())


@cache
def _salutes() -> tuple[str, ...]:
    return tuple(f"{word} " for word in words("salute"))


def speaks(chunk: Chunk) -> bool:
    """Tell whether a text starts with a name and a colon, as what is said in an interview does."""
    name, colon, said = chunk.text[: SPEAKER + 1].partition(": ")
    split = name.split()
    if not (split and colon and said) or chunk.kind not in (Kind.PLAIN, Kind.BULLET):
        return False
    if any(word[0].islower() for word in split) or folded(split[-1]) in words("saying"):
        return False
    return len(split) == 1 or folded(split[0]) not in words("division")  # `Chapter Two: Of Bees`


def heads(chunks: Sequence[Chunk], prose: Sequence[bool], at: int, *, interview: bool, talk: bool) -> bool:
    """Tell whether a chunk is a heading: one short open line above prose in its script, or above a list."""
    chunk = chunks[at]
    if (
        len(chunk.lines) > 1
        or invokes(chunk.text)
        or greets(chunk, chunk)
        or (talk and speaks(chunk) and chunk.kind is not Kind.TITLE)
        or not (is_open(chunk.text) or (asks(chunk) and not interview) or _is_titled(chunks, at))
        or len(chunk.text.split()) > HEADING
    ):
        return False
    for below in range(at + 1, len(chunks)):
        one = chunks[below]
        if one.kind not in _BETWEEN:
            if chunk.text.isupper() and not one.text.isupper() and one.lines[0].gap and is_open(one.text):
                return heads(
                    chunks, prose, below, interview=interview, talk=talk
                )  # of a part, above a heading
            said = prose[below] or one.kind is Kind.BULLET or one.text.endswith(("!", "?"))
            return chunk.is_native == one.is_native and (said or greets(one, one))
    return False


def _is_titled(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a line with a colon is the title of the list below: `Signatories:`, set apart from it."""
    chunk, below = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    named = chunk.text.endswith(":") and len(chunk.text.split()) <= TITLED and is_named(chunk.text)
    apart = named and below is not None and chunk.lines[0].gap > 0 and below.lines[0].gap > 0
    return apart and below is not None and below.kind is Kind.BULLET


def is_numbered(chunks: Sequence[Chunk], prose: Sequence[bool], at: int) -> bool:
    """Tell whether what looks like an item of a list is a heading and its number: `2. Method`."""
    chunk = chunks[at]
    number = _NUMBERED.match(chunk.text)
    if not number or len(chunk.lines) > 1 or not is_open(chunk.text) or not chunk.lines[0].gap:
        return False
    title = chunk.text[number.end() :]
    below = chunks[at + 1] if at + 1 < len(chunks) else None
    if below is None or below.kind is not Kind.PLAIN or not prose[at + 1] or len(title.split()) > INTRODUCING:
        return False
    return title[:1].isupper() or (chunk.is_native and below.is_native)


def asks_in_turn(chunk: Chunk) -> bool:
    """Tell whether a line behind a dash is what somebody asks in a talk, and no item of a list."""
    return chunk.text[0] in DASHES and chunk.text.endswith(("?", "\N{ARABIC QUESTION MARK}"))


def asks(chunk: Chunk) -> bool:
    """Tell whether a chunk is a question that nobody is named as asking."""
    return chunk.text.endswith(("?", "\N{ARABIC QUESTION MARK}")) and ":" not in chunk.text[:SPEAKER]
