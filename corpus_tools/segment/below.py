"""What a page prints below its article, where more sentences may stand: other articles, comments, a form.

A line says where the article ends: `Related articles`, `3 comments`, `ENDS`. Titles below the first are
offered. Below the others nothing is of the text, unless as much of it follows as stood above: then the
line counted comments at the head of the page, or parted two texts.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from corpus_tools.document import Role
from corpus_tools.segment.dates import LONG_AGO, dates_in
from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.lines import is_open
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import counts_comments, folded, offers, words

STOPPED = (".", ",", ";", ":", "!", "\u060c", "\u06d4")  # what ends lines of verse, and no title
MARK = 80  # characters of a line that ends a text or shows comments, at the most
HEADER = 8  # words of a line above comments, at the most
ENTRY = 10  # words of the line that says who commented and when, at the most
NEAR = 6  # chunks below a line above comments among which one shows that there are any
ABOVE = 4  # chunks above an answer to a comment among which that comment begins
COMMENT = 3  # lines of a comment, with who wrote it and when, at the most
AGO = 3  # words of a line that says how long ago something was, and not who said it
NAME = 4  # words of the name of who comments, at the most
_WORDS = re.compile(r"[^\W\d_]+")
_THIRTY = re.compile(r"\W*#\s?#\s?#\W*|[-\u2013\u2014*]+\s?30\s?[-\u2013\u2014*]+")
_OFFERED = verdict(Role.NAVIGATION, 0.75, "it is offered to readers of the article, with others below it")
_COMMENT = verdict(Role.NAVIGATION, 0.75, "it is of the comments of readers, below the text")
_ENDED = verdict(Role.NAVIGATION, 0.7, "it stands below the line that ends the text")
_LABELLED = frozenset(
    {Kind.CAPTION, Kind.BYLINE, Kind.CHROME, Kind.TITLE, Kind.MENU}
)  # `In pictures: spring`
_OWN = frozenset(
    {Kind.DATE, Kind.BYLINE, Kind.ADDRESS, Kind.CREDIT, Kind.RIGHTS}
)  # says so below an end, too


def below_text(chunks: Sequence[Chunk], prose: Sequence[bool]) -> Mapping[int, Verdict]:
    """Return the verdict on each chunk that stands below the article, where lines say so."""
    first = prose.index(True) if True in prose else len(chunks)
    found = dict.fromkeys(_offered(chunks, prose, first), _OFFERED)
    above = 0  # characters of text above the line that is looked at
    whole = sum(chunk.length for chunk, one in zip(chunks, prose, strict=True) if one)
    ended = False
    for at in range(first, len(chunks)):
        chunk = chunks[at]
        if above * 2 > whole and chunk.length <= MARK and at not in found:
            said = frozenset(_WORDS.findall(folded(chunk.text)))
            if not ended and _ends(chunk, said):
                ended = True
                found |= dict.fromkeys(_below_end(chunks, at), _ENDED)
            start = _comments(chunks, at, said)
            if start is not None and start > first:
                return {**dict.fromkeys(_until_foot(chunks, start), _COMMENT), **found}
        above += chunk.length if prose[at] else 0
    return found


def _offered(chunks: Sequence[Chunk], prose: Sequence[bool], first: int) -> Iterator[int]:
    """Yield the titles of other articles that a page offers below a line such as `Related articles`.

    They say no sentence, and are in the script of that line.
    """
    above: Chunk | None = None
    titles = 0
    for at in range(first + 1, len(chunks)):
        chunk = chunks[at]
        if offers(chunk.text):
            above, titles = chunk, 0
            yield at
        elif above is not None and titles and chunk.kind is Kind.DATE and not chunk.lines[0].gap:
            yield at  # of the title above
        elif above is not None:
            verse = chunk.kind is Kind.VERSE and not any(line.text.endswith(STOPPED) for line in chunk.lines)
            titled = chunk.kind in (Kind.PLAIN, Kind.BULLET, Kind.LABEL) and not prose[at]
            labelled = chunk.kind in _LABELLED and not chunk.lines[0].gap and len(chunk.lines) == 1
            if (titled or labelled or verse) and chunk.is_native == above.is_native:
                titles += 1
                yield at
            else:
                above = None


def _ends(chunk: Chunk, said: frozenset[str]) -> bool:
    """Tell whether a line says that the text ends: `ENDS`, `###`, `End/117`."""
    if not said:
        return bool(_THIRTY.fullmatch(chunk.text))
    return len(said) <= NAME and " ".join(_WORDS.findall(folded(chunk.text))) in words("end_mark")


def _below_end(chunks: Sequence[Chunk], mark: int) -> Iterator[int]:
    """Yield the line that ends a text, and what says nothing of the text below it, in its script."""
    native = chunks[mark - 1].is_native
    yield mark
    for at in range(mark + 1, len(chunks)):
        chunk = chunks[at]
        if chunk.kind not in _OWN and (chunk.is_native == native or not chunk.has_letters):
            yield at


def _comments(chunks: Sequence[Chunk], at: int, said: frozenset[str]) -> int | None:
    """Return where the comments begin that a chunk, which holds these words, shows; None if it shows none."""
    chunk = chunks[at]
    if not said or len(chunk.text.split()) > HEADER:
        return None
    below = chunks[at + 1 : at + 1 + NEAR]
    if any(one.kind is Kind.CONTACT and not one.lines[0].gap for one in below):
        return None  # a masthead at the foot
    if (counts_comments(chunk.text) and _is_counted(chunks, at)) or (
        said & words("comments") and any(_is_entry(one) or _is_named(one) for one in below)
    ):
        return at
    if said & words("answer") and said <= words("answer") | words("web_light"):
        entries = [near for near in range(max(0, at - ABOVE), at) if _is_entry(chunks[near])]
    else:
        dated = at + 1 < len(chunks) and is_dated(chunks[at + 1])
        named = len(said) > AGO and LONG_AGO.search(folded(chunk.text))
        entries = [at] if (dated and _says(chunk)) or named else []
    if not entries:
        return None
    above = chunks[entries[0] - 1] if entries[0] else None
    if above is not None and above.kind is Kind.PLAIN and is_open(above.text):
        return entries[0] - (len(above.text.split()) <= NAME)
    return entries[0]


def _is_counted(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what stands below a count of comments can be as many: a name first, or few lines."""
    below = [one for one in chunks[at + 1 :] if one.kind is Kind.PLAIN]
    number = int("".join(filter(str.isdecimal, chunks[at].text))[:3] or 0)  # a superscript is no count
    return any(map(_is_name, below[:1])) or 0 < len(below) <= COMMENT * number


def _is_entry(chunk: Chunk) -> bool:
    """Tell whether a chunk says who commented or when, or is a field of the form to do so."""
    if is_dated(chunk) or _says(chunk):
        return True
    said = frozenset(_WORDS.findall(folded(chunk.text[:120])))
    return len(said) <= ENTRY and (said <= words("answer") | words("comment_field"))


def _is_name(chunk: Chunk) -> bool:
    """Tell whether a line can be what a reader calls himself, right above what he says."""
    plain = chunk.kind is Kind.PLAIN and len(chunk.lines) == 1 and is_open(chunk.text)
    return plain and len(chunk.text.split()) <= NAME


def _is_named(chunk: Chunk) -> bool:
    """Tell whether a line is a name and a colon, below which stands what somebody says."""
    return chunk.text.endswith((":", "\uff1a")) and len(chunk.text.split()) <= NAME


def is_dated(chunk: Chunk) -> bool:
    """Tell whether a chunk is a short line with a date, whatever stands beside it: a place, a name."""
    if chunk.kind is Kind.DATE:
        return True
    short = chunk.length <= MARK and len(chunk.text.split()) <= ENTRY and is_open(chunk.text)
    return short and bool(dates_in(chunk.text) or LONG_AGO.search(folded(chunk.text)))


def _says(chunk: Chunk) -> bool:
    """Tell whether a line names who says what stands below it: `Ann Lee says:`."""
    spoken = folded(chunk.text).rstrip(" :\uff1a").rsplit(maxsplit=1)
    return (
        chunk.text.endswith((":", "\uff1a"))
        and len(chunk.text.split()) <= NAME + 1
        and spoken[-1] in words("saying")
    )


def _until_foot(chunks: Sequence[Chunk], start: int) -> range:
    """Return the chunks from the first comment to the lines that present the publication at the foot."""
    end = len(chunks)
    while end > start and chunks[end - 1].kind in (Kind.RIGHTS, Kind.CONTACT, Kind.MENU, Kind.ISSUE):
        end -= 1
    return range(start, end)
