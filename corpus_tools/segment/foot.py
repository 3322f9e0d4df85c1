"""The foot of a page: what stands below the last paragraph of its body.

An author who signs at the end, dates in the calendars of the region, the address of the page. Some
sites print their masthead here; it is one only where the head has none, and otherwise a footer,
which is furniture.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from corpus_tools.document import Role
from corpus_tools.segment.below import is_dated
from corpus_tools.segment.bylines import bare_author, placed_author
from corpus_tools.segment.dates import dates_in
from corpus_tools.segment.head import masthead_line, presents
from corpus_tools.segment.headline import is_named
from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.lines import is_open
from corpus_tools.segment.places import is_place
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.signatures import INITIALS, is_office, without_signed
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded, last_word, words

FOOTER = 60  # characters of a line of a footer in another script; a longer one may be a quotation
LABEL_WORDS = 8  # words of a name or a motto above the lines that give a masthead away
RUN = 3  # such lines without an empty line between them, at the most
_GOING_ON = (":", ",", ";", "\u060c", "\u061b")
TRAILER = 14  # words of a line that offers something else, at the most
SECTIONS = 2  # names of sections in a menu whose entries nothing parts, at the least
MOTTO = 3  # words of a motto, at the least
LEAVE = 7  # words by which a letter takes leave, at the most
CALLED = 2  # words of what a writer calls himself below it, at the most
REACHED = 10  # words of a line that says how somebody is reached, with the way right below, at the most
SIGNATURE = 60  # characters of a name and a place, at the most
FIELD = 4  # words of the name of a field, at the most
SIGNED = 3  # chunks below the text among which an author signs
_ENDED = re.compile(r"[^\W\d_A-Z]{3}\. \S")  # a sentence: `... of demand. (10 marks)`
_WORDS = re.compile(r"[^\W\d_]+")
_NO_TEXT = frozenset({Kind.RULE, Kind.MENU, Kind.CHROME, Kind.LABEL, Kind.CONTACT, Kind.RIGHTS})
_DASHES = "\N{EM DASH}\N{EN DASH}-~"
_DECIDED: dict[Kind, tuple[Role, float, str]] = {
    Kind.DATE: (Role.DATELINE, 0.85, "it is a date below the text"),
    Kind.ADDRESS: (Role.SOURCE_URL, 0.9, "it is the address of a page below the text"),
    Kind.CREDIT: (Role.BYLINE, 0.8, "it names the source of the text, below it"),
    Kind.NUMBER: (Role.FOLIO, 0.8, "it is a page number below the text"),
}


class Above(NamedTuple):
    """What stands above the foot of a page.

    `text` is the body among them; `names` those of a masthead, folded; `masthead` tells whether there is
    one, `reached` whether it says how the publication is reached, `byline` whether an author is named.
    """

    chunks: Sequence[Chunk]
    text: Sequence[Chunk]
    reached: bool
    names: frozenset[str]
    masthead: bool
    byline: bool


def judge_foot(chunks: Sequence[Chunk], above: Above, *, native: bool) -> list[Verdict | None]:
    """Return the verdict on each chunk below the body; None where it may be body after all."""
    found = _decided(chunks)
    _present_again(chunks, found, above.names, native=native)
    if chunks and _is_signature_of_letter(chunks[0]) and any(map(_is_signature_of_letter, above.text)):
        found[0] = verdict(
            Role.PARAGRAPH, 0.75, "it signs the last of several letters, with a name and a place"
        )
    elif not above.byline:
        _sign(chunks, found, [chunk.text for chunk in above.chunks], native=native)
    may_date = (Kind.PLAIN, Kind.MENU)  # `Kabul / Herat, 3 September 2021`
    dated = [at for at, one in enumerate(found) if one is None and chunks[at].kind in may_date]
    for at in filter(lambda at: is_dated(chunks[at]), dated):
        found[at] = verdict(Role.DATELINE, 0.75, "it is a short line with a date, below the text")
    for at in _form(chunks, found):
        found[at] = verdict(Role.NAVIGATION, 0.75, "it is a field or a control of a form below the text")
    last = above.chunks[-1] if above.chunks else None
    _trail(chunks, found, last, native=native, with_masthead=above.masthead)
    presenting = [
        at for at, chunk in enumerate(chunks) if found[at] is None and presents(chunk, native=native)
    ]
    banner = _is_banner(chunks, presenting, native=native, reached=above.reached)
    if presenting and above.masthead and not banner:
        _footer(chunks, found, presenting, last)
    elif presenting:
        _present(chunks, found, presenting, native=native)
    return found


def _present_again(
    chunks: Sequence[Chunk], found: list[Verdict | None], names: frozenset[str], *, native: bool
) -> None:
    """Enter the lines of the masthead that stand at the foot as well, with the way of contact right below."""
    again = False
    for at, chunk in enumerate(chunks):
        tight = again and not chunk.lines[0].gap and chunk.kind is Kind.CONTACT
        signs = any(one.kind is Kind.DATE and not one.lines[0].gap for one in chunks[at + 1 : at + 2])
        again = found[at] is None and (tight or folded(chunk.text) in names) and not signs
        if again:
            found[at] = masthead_line(chunk, native=native, named=True, where="and again below the text")


def _present(
    chunks: Sequence[Chunk], found: list[Verdict | None], presenting: Sequence[int], *, native: bool
) -> None:
    """Enter the masthead of a page that has it at its foot: what presents it, and its names around that."""
    first = presenting[0]
    while first and found[first - 1] is None and _is_label(chunks[first - 1], chunks[first]):
        first -= 1
    last = presenting[-1] + 1
    while last < len(chunks) and found[last] is None and _is_label(chunks[last], chunks[last]):
        last += 1
    named = False
    for at in range(first, last):
        if found[at] is None and chunks[at].kind is not Kind.RULE:
            found[at] = masthead_line(chunks[at], native=native, named=named, where="below the text")
            named = True


def _decided(chunks: Sequence[Chunk]) -> list[Verdict | None]:
    """Return the verdict on each chunk that its own form decides, and None for the others."""
    found = [verdict(*_DECIDED[chunk.kind]) if chunk.kind in _DECIDED else None for chunk in chunks]
    for at in range(len(chunks) - 1):
        if _takes_leave(chunks, at):
            found[at] = verdict(
                Role.PARAGRAPH, 0.75, "it takes leave of a reader, above the name of the writer"
            )
            found[at + 1] = verdict(Role.BYLINE, 0.8, "it is a name right below the leave of a letter")
    for at, chunk in enumerate(chunks):
        name = without_signed(chunk.text)
        if name != chunk.text:
            found[at] = verdict(Role.BYLINE, 0.85, "it says who signed the text")
            if not name and at + 1 < len(chunks) and len(chunks[at + 1].text.split()) <= LEAVE:
                found[at + 1] = verdict(Role.BYLINE, 0.85, "the line above says that it signs the text")
    return found


def _takes_leave(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a line ends a letter: a few words and a comma, above a name."""
    text, below = chunks[at].text, chunks[at + 1]
    plain = chunks[at].kind is below.kind is Kind.PLAIN and chunks[at].is_native == below.is_native
    if not plain or not text.endswith((",", "\u060c")) or len(text.split()) > LEAVE:
        return False
    if bare_author(below.text, native=below.is_native) is not None:
        return True
    parting = not words("leave").isdisjoint(_WORDS.findall(folded(text)))
    return parting and len(below.text.split()) <= CALLED and is_open(below.text) and is_named(below.text)


def _is_banner(chunks: Sequence[Chunk], presenting: Sequence[int], *, native: bool, reached: bool) -> bool:
    """Tell whether lines at the foot present the publication as those of its head do: with a motto.

    They stand together, way of contact below motto; what a footer says stands line by line. Several ways of
    contact in another script than the text are of a masthead that names none in the head (`reached`).
    """
    block = [chunks[at] for at in presenting]
    together = all(b == a + 1 and not chunks[b].lines[0].gap for a, b in pairwise(presenting))
    says = [one for one in block if one.kind is Kind.PLAIN and one.is_native != native]
    ways = [one for one in block if one.kind is Kind.CONTACT]
    if together and not reached and len(ways) == len(block) > 1:
        return any(one.is_native != native for one in ways)
    return together and bool(ways) and bool(says) and all(len(one.text.split()) >= MOTTO for one in says)


def _trail(
    chunks: Sequence[Chunk],
    found: list[Verdict | None],
    above: Chunk | None,
    *,
    native: bool,
    with_masthead: bool,
) -> None:
    """Enter the lines at the very foot in the script of the text that say no sentence: an offer, a link.

    A text ends with the end of a sentence; who signs it, and what presents the publication, is known
    before. Lines that follow each other without an empty line are few: verse may end a text, too.
    """
    why = "it says no sentence, and stands below the last one"
    last = len(chunks) - 1
    while last >= 0:
        if found[last] is not None or chunks[last].kind in _NO_TEXT or chunks[last].is_native != native:
            last -= 1
            continue
        first = last
        while first and not chunks[first].lines[0].gap and found[first - 1] is None:
            first -= 1
        run = range(first, last + 1)
        before = chunks[first - 1] if first else above
        under = chunks[last + 1] if last + 1 < len(chunks) else None
        if (
            not with_masthead
            and under is not None
            and not under.lines[0].gap
            and presents(under, native=native)
        ):
            return  # names above a way of contact: the masthead of the page
        goes_on = before is not None and before.kind is Kind.PLAIN and before.text.endswith(_GOING_ON)
        closes = under is not None and not under.lines[0].gap and _is_signature(found[last + 1])
        if (
            len(run) > RUN
            or goes_on
            or closes
            or not all(_is_trailer(chunks[at], native=native) for at in run)
        ):
            return
        for at in run:
            found[at] = verdict(Role.NAVIGATION, 0.6, why)
        last = first - 1


def _is_signature(one: Verdict | None) -> bool:
    return one is not None and one.role is Role.BYLINE


def _is_trailer(chunk: Chunk, *, native: bool) -> bool:
    """Tell whether a chunk is a short line in the script of the text that ends no sentence."""
    plain = chunk.kind is Kind.PLAIN and chunk.is_native == native and len(chunk.lines) == 1
    if chunk.text.endswith("-") or last_word(chunk.text) in words("unfinished"):
        return False  # the text breaks off
    return (
        plain and is_open(chunk.text) and len(chunk.text.split()) <= TRAILER and not _ENDED.search(chunk.text)
    )


def _footer(
    chunks: Sequence[Chunk], found: list[Verdict | None], presenting: Sequence[int], above: Chunk | None
) -> None:
    """Enter what looks like a masthead below a page that has one above; a colon announces what is said."""
    why = "it is a footer below the text; the masthead stands above"
    for at in presenting:
        chunk, before = chunks[at], chunks[at - 1] if at else above
        told = before is not None and before.kind is not Kind.CHROME and before.text.endswith(":")
        if chunk.kind is Kind.PLAIN and told:
            continue
        if chunk.kind is not Kind.PLAIN or chunk.length < FOOTER or _is_menu(chunk.text):
            found[at] = verdict(Role.NAVIGATION, 0.7, why)


def _is_menu(text: str) -> bool:
    """Tell whether a line without any stop is a menu whose entries nothing parts: it names sections."""
    plain = folded(text)
    if not is_open(text) or not plain.replace(" ", "").isalpha():
        return False
    return sum(f" {name} " in f" {plain} " for name in words("section")) >= SECTIONS


def _form(chunks: Sequence[Chunk], found: Sequence[Verdict | None]) -> list[int]:
    """Return the fields of a form, which end in a colon, and the short line below that sends it.

    A colon above a list announces the list.
    """
    fields: list[int] = []
    for at, chunk in enumerate(chunks):
        if found[at] is None and chunk.kind is Kind.CHROME:
            fields.append(at)
        if found[at] is not None or chunk.kind not in (Kind.PLAIN, Kind.CONTACT, Kind.LABEL):
            continue
        n_words = len(chunk.text.split())
        announces = chunks[at + 1 : at + 2] and chunks[at + 1].kind is Kind.BULLET
        reached = any(one.kind is Kind.CONTACT and not one.lines[0].gap for one in chunks[at + 1 : at + 2])
        most = REACHED if reached else FIELD
        empty = chunk.text.endswith((":", "\uff1a", "*")) and n_words <= most and not announces
        sends = bool(fields) and fields[-1] == at - 1 and n_words <= FIELD and not chunk.lines[0].gap
        if empty or sends:
            fields.append(at)
    return fields


def _is_placed(chunk: Chunk, said: Sequence[str]) -> bool:
    """Tell whether what stands beside a date is the name of a place."""
    author = bare_author(chunk.text)
    return author is not None and is_place(author.authors, said)


def _sign(chunks: Sequence[Chunk], found: list[Verdict | None], said: Sequence[str], *, native: bool) -> None:
    """Enter the author who signs below the text, if one does."""
    for at, chunk in enumerate(chunks[:SIGNED]):
        beside = chunks[at + 1 : at + 2]
        crowded = any(not one.lines[0].gap and presents(one, native=native) for one in beside)
        listed = chunk.kind is Kind.BULLET and any(one.kind is Kind.BULLET for one in beside)
        placed = chunk.kind is Kind.PLAIN and bool(dates_in(chunk.text)) and _is_placed(chunk, said)
        if placed and found[at] is None:
            found[at] = verdict(Role.DATELINE, 0.75, "it is a place and a date, below the text")
        if found[at] is None and not (listed or placed) and _signs(chunk, alone=not crowded, native=native):
            found[at] = verdict(Role.BYLINE, 0.8, "it is a name and nothing else, right below the text")
            return


def _is_signature_of_letter(chunk: Chunk) -> bool:
    """Tell whether a line is a name and a place, as those below the letters of readers."""
    return chunk.length <= SIGNATURE and placed_author(chunk.text) is not None


def _signs(chunk: Chunk, *, alone: bool, native: bool) -> bool:
    """Tell whether an author signs a text with this chunk; a name without a label only `alone`."""
    if chunk.kind is Kind.BYLINE:
        return True
    bare = chunk.text.strip(_DASHES + " ")
    if chunk.kind not in (Kind.PLAIN, Kind.BULLET) or chunk.is_native != native:
        return False
    author = bare_author(bare) or placed_author(bare) or INITIALS.fullmatch(bare)
    if alone and is_office(bare):
        return True
    return author is not None and (alone or bare != chunk.text) and not _is_code(chunk.text)


def _is_code(text: str) -> bool:
    """Tell whether a line is how a desk marks its copy, such as `MNA/PR/2547`."""
    return "/" in text and " " not in text


def _is_label(chunk: Chunk, below: Chunk) -> bool:
    """Tell whether a chunk is a name or a motto above what gives a masthead away."""
    near = below.lines[0].gap <= 1
    labelled = chunk.kind in (Kind.PLAIN, Kind.LABEL) and len(chunk.text.split()) <= LABEL_WORDS
    return near and labelled and is_open(chunk.text)
