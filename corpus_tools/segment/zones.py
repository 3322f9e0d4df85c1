"""What each paragraph of a page is, in the order in which an editor would see it.

First the body: paragraphs of sentences, in the language that has most of them. Then what stands
above the first (the head), below the last (the foot) and between them. In the head, lines in
another script, ways of contact, menus and codes present the publication; whatever is above the
last of them belongs to the masthead, and what follows is the front of the article.

Two bodies, posts in turn and lessons of alternating lines have no masthead in their other script:
a text counts as a second body when it has sentences of its own.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from corpus_tools.document import Role, Zone
from corpus_tools.segment.below import below_text, is_dated
from corpus_tools.segment.foot import Above, judge_foot
from corpus_tools.segment.habits import AUTHOR, author, habit, long_headline
from corpus_tools.segment.head import judge_head
from corpus_tools.segment.headings import (
    DASHES,
    asks_in_turn,
    greets,
    heads,
    heads_first,
    is_interview,
    is_numbered,
    is_talk,
    speaks,
)
from corpus_tools.segment.kinds import VERSE, Kind, Shape
from corpus_tools.segment.layout import stops_inside
from corpus_tools.segment.lines import is_open
from corpus_tools.segment.notices import notices, pulled
from corpus_tools.segment.prose import is_alternating, is_prose, start_of_turns
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.sites import Site
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded, invokes, words

ASKED = 2  # questions behind dashes, at the least, if a dash starts a turn
NUMBERED = 3  # paragraphs with numbers, at the least
_SIGNED = re.compile(r"[.!?][\"\u201d]? \([\w/ -]{2,30}\)$")
SECOND_BODY = 0.2  # of the larger body: less is a quotation, a motto, a note
LOOK_AHEAD = 3  # paragraphs of a deck, at the most, in front of a byline
DECK = 500  # characters of such a deck, at the most
OPENINGS = 8  # paragraphs with which a headline shares words, if it shares any
CLOSINGS = 8  # chunks at the end of a page among which a sentence says who the author is
OPENING = 1500  # characters of each of them
TEXT = 200  # characters of a paragraph that can only be of a text; mottos and greetings are shorter
MOTTO = 8  # words of a motto that ends in a full stop
TITLED = 2  # chunks above a greeting, of which one can be the headline, at the least
LISTED = 2  # items of a list, at the least

# What a shape means between the paragraphs of a body.
_IN_BODY: dict[Kind, Verdict] = {
    Kind.RULE: verdict(Role.NOISE, 0.9, "it holds no letter and no digit"),
    Kind.CAPTION: verdict(
        Role.CAPTION, 0.9, "it is cut off by an ellipsis or names a picture, between paragraphs"
    ),
    Kind.CHROME: verdict(Role.NAVIGATION, 0.8, "it is a control of a web page between paragraphs"),
    Kind.RIGHTS: verdict(Role.NOISE, 0.8, "it states the rights to the page"),
    Kind.BYLINE: verdict(Role.BYLINE, 0.7, "it names an author beside a text"),
    Kind.VERSE: verdict(Role.QUOTATION, 0.8, VERSE.why),
    Kind.BULLET: verdict(Role.LIST, 0.85, "it starts like an item of a list"),
    Kind.ROW: verdict(Role.LIST, 0.8, "it is a row of a table"),
}
_NUMBERED = verdict(Role.HEADING, 0.75, "it is a number and a title above a paragraph")
_NUMBER = re.compile(r"\(?\d{1,3}[.)\u066b\u2013-]?\s")
_PARAGRAPH = verdict(Role.PARAGRAPH, 0.8, "it is one of the numbered paragraphs of its page")
_PROSE = verdict(Role.PARAGRAPH, 0.95, "it is made of sentences")
_BY_TAG: dict[str, Verdict] = {
    **{f"h{n}": verdict(Role.HEADING, 0.95, "the page marks it up as a heading") for n in range(1, 7)},
    "blockquote": verdict(Role.QUOTATION, 0.95, "the page marks it up as a quotation"),
}


class Plan(NamedTuple):
    """The outline of a page: which script its body is in, and where head and foot begin.

    Chunks [0, head) are the head, [foot, ...) the foot. `bilingual`: both scripts have a body.
    """

    native: bool
    bilingual: bool
    head: int
    foot: int


class _Page(NamedTuple):
    """A page with what is known of all of it: its chunks, which are prose, its outline."""

    chunks: Sequence[Chunk]
    prose: Sequence[bool]
    plan: Plan
    interview: bool  # questions stand alone in it, and somebody answers them
    numbered: bool  # its paragraphs have numbers, as those of reports and judgments
    dashed: bool  # a dash stands in front of what somebody asks
    talk: bool  # people take turns in it, each with the name in front
    site: Site


def outline(chunks: Sequence[Chunk], prose: Sequence[bool]) -> Plan:
    """Return where the body of a page lies, and in which script; `prose` tells which chunks are prose."""
    kinds = [chunk.kind for chunk in chunks]
    native = [chunk.is_native for chunk in chunks]
    mass = [0, 0]
    for at, chunk in enumerate(chunks):
        if prose[at]:
            mass[native[at]] += chunk.length
    if not any(mass):
        return _without_prose(chunks, kinds, native)
    main = mass[True] > mass[False]
    if is_alternating(chunks, kinds):
        return Plan(main, bilingual=True, head=start_of_turns(chunks, prose), foot=len(chunks))
    bilingual = mass[not main] >= max(80, SECOND_BODY * mass[main]) or _has_text_beside(
        chunks, prose, main=main
    )
    counts = [at for at in range(len(chunks)) if prose[at] and (bilingual or native[at] == main)]
    while len(counts) > 1 and _is_motto(chunks, prose, counts[0]):
        del counts[0]
    head = _end_of_head(chunks, kinds, prose, _start_of_list(chunks, kinds, counts[0]))
    foot = counts[-1] + 1
    return Plan(main, bilingual=bilingual, head=min(head, counts[-1]), foot=foot)


def judge(
    chunks: Sequence[Chunk],
    shapes: Mapping[int, Shape],
    declared: str,
    *,
    site: Site | None = None,
) -> tuple[Plan, list[Verdict]]:
    """Return the outline of a page and the verdict on each of its chunks.

    `declared` is the title that the page declares for itself: evidence, not truth. `site` is what
    is known of its site.
    """
    chunks = _closed(chunks)
    if not chunks:
        return Plan(native=False, bilingual=False, head=0, foot=0), []
    prose = [is_prose(chunk, chunk.kind) for chunk in chunks]
    under = {**below_text(chunks, prose)}
    still = [one and at not in under for at, one in enumerate(prose)]
    under |= {**notices(chunks, still), **pulled(chunks, still)}
    if under:
        prose = [one and at not in under for at, one in enumerate(prose)]
    site = site or Site()
    if Role.HEADLINE in site.always and (title := long_headline(chunks, prose)) is not None:
        prose[title] = False
    plan = outline(chunks, prose)
    page = _Page(
        chunks,
        prose,
        plan,
        interview=is_interview(chunks, prose, plan.head),
        talk=is_talk(chunks),
        numbered=_is_numbered(chunks),
        dashed=sum(map(asks_in_turn, chunks)) >= ASKED,
        site=site,
    )
    verdicts = judge_head(
        chunks[: plan.head],
        shapes,
        native=_script_of_head(chunks, plan),
        declared=declared,
        opening=[chunk.text[:OPENING] for chunk in chunks[plan.head : plan.head + OPENINGS]],
        closing=[chunk.text for chunk in chunks[plan.head :][-CLOSINGS:]],
    )
    if (signed := author(site, chunks, verdicts)) is not None:
        verdicts[signed] = AUTHOR
    for at in range(plan.head, plan.foot):
        verdicts.append(under.get(at) or _in_body(page, at))
    foot = [at for at in range(plan.foot, len(chunks)) if at not in under]
    presenting = [
        chunk.text
        for one, chunk in zip(verdicts, chunks, strict=False)
        if one.zone is Zone.MASTHEAD and not invokes(chunk.text)
    ]
    above = Above(
        chunks[: plan.foot],
        chunks[plan.head : plan.foot],
        reached=any(one.role is Role.CONTACT for one in verdicts),
        names=frozenset(map(folded, presenting)),
        masthead=bool(presenting),
        byline=any(one.role is Role.BYLINE for one in verdicts),
    )
    below = judge_foot([chunks[at] for at in foot], above, native=plan.native)
    own = dict(zip(foot, below, strict=True))
    for at in range(plan.foot, len(chunks)):
        verdicts.append(under.get(at) or own[at] or _in_body(page, at))
    return plan, verdicts


def _is_numbered(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a page numbers its paragraphs: most of what has numbers is long, and stands apart."""
    numbered = [one for one in chunks if one.kind is Kind.BULLET and _NUMBER.match(one.text)]
    long = sum(one.length >= TEXT // 2 and stops_inside(one.text) for one in numbered)
    return (
        len(numbered) >= NUMBERED
        and long * 2 > len(numbered)
        and all(one.lines[0].gap > 0 for one in numbered)
    )


def _closed(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return the chunks, a last sentence with an agency behind it as the end of the text.

    Between paragraphs such a line is a picture's; as the last one it is how agencies sign.
    """
    for at in reversed(range(len(chunks))):
        last = chunks[at]
        if last.kind is Kind.PLAIN:
            break
        if last.kind is Kind.CAPTION:
            if not _SIGNED.search(last.text):
                break
            return [*chunks[:at], last._replace(kind=Kind.PLAIN), *chunks[at + 1 :]]
    return chunks


def _script_of_head(chunks: Sequence[Chunk], plan: Plan) -> bool:
    """Tell whether a headline would be native: as the byline is, or as the text right below is."""
    if not plan.bilingual or plan.head == len(chunks):
        return plan.native
    signed = [chunk.is_native for chunk in chunks[: plan.head] if chunk.kind is Kind.BYLINE]
    return signed[-1] if signed else chunks[plan.head].is_native


def _without_prose(chunks: Sequence[Chunk], kinds: Sequence[Kind], native: Sequence[bool]) -> Plan:
    """Return the outline of a page without a sentence: a masthead only, a list, a few words."""
    letters = [0, 0]
    for at, chunk in enumerate(chunks):
        letters[native[at]] += chunk.length
    main = letters[True] > letters[False]
    presents = any(kind in (Kind.CONTACT, Kind.CODE, Kind.MENU, Kind.ISSUE, Kind.KNOWN) for kind in kinds)
    if presents:
        return Plan(main, bilingual=False, head=len(chunks), foot=len(chunks))
    return Plan(main, bilingual=True, head=0, foot=len(chunks))


def _has_text_beside(chunks: Sequence[Chunk], prose: Sequence[bool], *, main: bool) -> bool:
    """Tell whether sentences in the other script, as long as only a text is, stand outside the body.

    However short beside the body, they are neither a masthead above it nor a footer below.
    """
    own = [at for at, one in enumerate(chunks) if prose[at] and one.is_native == main]
    outside = (*range(own[0]), *range(own[-1] + 1, len(chunks)))
    if any(prose[at] and chunks[at].is_native != main and chunks[at].length >= TEXT for at in outside):
        return True
    mine = sum(chunks[at].length for at in own)
    below = range(own[-1] + 1, len(chunks))
    theirs = sum(chunks[at].length for at in below if prose[at] and chunks[at].is_native != main)
    return theirs * 2 >= mine  # a short notice and its translation


def _is_motto(chunks: Sequence[Chunk], prose: Sequence[bool], at: int) -> bool:
    """Tell whether a short sentence belongs to the lines right above it, not to a text below."""
    chunk = chunks[at]
    short = len(chunk.lines) == 1 and len(chunk.text.split()) <= MOTTO
    if not short or not at or chunk.lines[0].gap or prose[at - 1]:
        return False
    below = chunks[at + 1]
    return not prose[at + 1] and below.kind in (Kind.PLAIN, Kind.LABEL) and below.lines[0].gap > 0


def _start_of_list(chunks: Sequence[Chunk], kinds: Sequence[Kind], first: int) -> int:
    """Return where a list right above the first paragraph begins, below a line that can be a headline."""
    at = first
    if at > LISTED and kinds[at - 2] is Kind.BULLET and _is_label(chunks[at - 1]):
        at -= 1  # the heading of the first paragraph, below highlights
    while at and kinds[at - 1] is Kind.BULLET and chunks[at - 1].is_native == chunks[first].is_native:
        at -= 1
    headed = any(kind in (Kind.PLAIN, Kind.TITLE) for kind in kinds[:at])
    if at and folded(chunks[at - 1].text).strip(" :.") in words("contents"):
        return first  # of what the issue holds
    return at if sum(kinds[one] is Kind.BULLET for one in range(at, first)) >= LISTED and headed else first


def _is_label(chunk: Chunk) -> bool:
    """Tell whether a chunk can be a heading: a few words on a line, set apart, that stop no sentence."""
    plain = chunk.kind is Kind.PLAIN and len(chunk.lines) == 1 and chunk.lines[0].gap > 0
    return plain and is_open(chunk.text) and len(chunk.text.split()) <= MOTTO


def _end_of_head(chunks: Sequence[Chunk], kinds: Sequence[Kind], prose: Sequence[bool], first: int) -> int:
    """Return where the body starts: at the first prose, or behind a byline that follows a deck."""
    headed = any(kind in (Kind.PLAIN, Kind.TITLE) for kind in kinds[: max(0, first - 1)])
    asked = first and kinds[first - 1] is Kind.BULLET and asks_in_turn(chunks[first - 1])
    if asked or (headed and is_numbered(chunks, prose, first - 1)):
        return first - 1
    may_head = first and (kinds[first - 1] is Kind.PLAIN or (headed and kinds[first - 1] is Kind.LABEL))
    above = chunks[first - 1] if may_head else None
    if above and (
        (headed and invokes(above.text))
        or greets(above, chunks[first])
        or (speaks(above) and speaks(chunks[first]) and is_talk(chunks))
        or heads_first(chunks, prose, first)
    ):
        return first - 1 - (first > TITLED and invokes(chunks[first - 2].text))
    if any(kind in (Kind.BYLINE, Kind.DATE) for kind in kinds[:first]):
        return first
    if not any(kinds[at] is Kind.PLAIN and not prose[at] for at in range(first)):
        return first
    length = 0
    for at in range(first, min(first + LOOK_AHEAD + 1, len(chunks) - 1)):
        dated = kinds[at] is not Kind.ROW and is_dated(chunks[at])
        if kinds[at] is Kind.BYLINE or (dated and not any(prose[first + 1 : at])):
            text = sum(chunks[one].length for one in range(at + 1, len(chunks)) if prose[one])
            return _past_front(kinds, at + 1) if any(prose[at + 1 : at + 4]) and text > length else first
        length += chunks[at].length
        if length > DECK:
            break
    return first


def _past_front(kinds: Sequence[Kind], at: int) -> int:
    while at < len(kinds) and kinds[at] in (Kind.BYLINE, Kind.DATE, Kind.ADDRESS, Kind.CHROME):
        at += 1
    return at


def _in_body(page: _Page, at: int) -> Verdict:
    """Return the verdict on a chunk between the first and the last paragraph of the body."""
    chunk = page.chunks[at]
    kind = chunk.kind
    tag = chunk.lines[0].tag
    if kind in _IN_BODY:
        return _item(page, at) if kind is Kind.BULLET else _IN_BODY[kind]
    if kind is Kind.ADDRESS and at and not chunk.lines[0].gap and is_open(page.chunks[at - 1].text):
        return verdict(Role.SOURCE_URL, 0.8, "it is an address right below a headline")
    if kind is Kind.DATE and _is_dateline(page, at):
        return verdict(Role.DATELINE, 0.7, "it is a date and nothing else")
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    usual = habit(page.site, page.chunks, at, native=page.plan.native)
    if usual is None and not page.plan.bilingual and _is_inserted(page, at):
        return verdict(Role.QUOTATION, 0.85, "it stands in another script between paragraphs of the body")
    return usual or _words_of_body(page, at)


def _item(page: _Page, at: int) -> Verdict:
    """Return the verdict on what starts like an item of a list."""
    chunk = page.chunks[at]
    if is_numbered(page.chunks, page.prose, at):
        return _NUMBERED
    if page.numbered and _NUMBER.match(chunk.text):
        return _PARAGRAPH
    asked = asks_in_turn(chunk) or (page.dashed and chunk.text[0] in DASHES)
    return _words_of_body(page, at) if asked else _IN_BODY[Kind.BULLET]


def _is_inserted(page: _Page, at: int) -> bool:
    """Tell whether a chunk in another script is part of the text: sentences below all of it are a note."""
    chunk = page.chunks[at]
    if chunk.is_native == page.plan.native or not chunk.has_letters:
        return False
    below = range(at + 1, len(page.chunks))
    followed = any(page.prose[one] and page.chunks[one].is_native == page.plan.native for one in below)
    return followed or not page.prose[at] or not stops_inside(chunk.text)


def _words_of_body(page: _Page, at: int) -> Verdict:
    if page.prose[at]:
        return _prose(page.chunks[at])
    if heads(page.chunks, page.prose, at, interview=page.interview, talk=page.talk):
        return verdict(Role.HEADING, 0.8, "it is a short line without a stop above a paragraph")
    return verdict(Role.PARAGRAPH, 0.8, "it stands between paragraphs of the body")


def _is_dateline(page: _Page, at: int) -> bool:
    """Tell whether a date between paragraphs dates what follows: a foreign one, or one below a title."""
    chunk = page.chunks[at]
    foreign = chunk.is_native != page.plan.native and chunk.has_letters
    return foreign or (at > 0 and is_open(page.chunks[at - 1].text))


def _prose(chunk: Chunk) -> Verdict:
    if not chunk.reasons:
        return _PROSE
    why = f"it is made of sentences; {len(chunk.lines)} lines were joined since {chunk.reasons[-1]}"
    return _PROSE._replace(why=why)
