"""What a line can only be on a page of its site, whose pages all do alike.

A page shows these things too, but not always: a headline made of sentences looks like the first paragraph,
a caption that nothing marks like a heading. `corpus.habits` tells which sites have which habit.
"""

from collections.abc import Mapping, Sequence

from corpus_tools.document import Role
from corpus_tools.segment.kinds import PLAIN, Kind, Shape
from corpus_tools.segment.lines import Line, is_native_text, is_open
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.sites import Site, is_long_line, is_question, shows_more
from corpus_tools.segment.verdicts import Verdict, verdict

SENTENCE = 20  # characters of a line that ends a sentence, at the least
LABEL = 3  # words of a label, at the most
NARROW = 6  # lines of a front that look like a text, at the most
NAMES = 5  # words of an author's name, at the most
AUTHOR = verdict(Role.BYLINE, 0.75, "it stands where all pages of the site name the author")
HEADLINE = 160  # characters of a headline that is made of sentences, at the most
CAPTION = verdict(Role.CAPTION, 0.8, "it is a long line without a stop, as captions of the site are")
QUESTION = verdict(Role.HEADING, 0.8, "it is a question that stands alone, as headings of the site are")
_ENDS = {Role.BYLINE: Kind.BYLINE, Role.DATELINE: Kind.DATE}
# What may stand between a masthead and the headline below it.
_BETWEEN = frozenset({Kind.ADDRESS, Kind.CREDIT, Kind.BYLINE, Kind.DATE, Kind.RULE, Kind.NUMBER, Kind.CHROME})


def start_of_text(site: Site, shapes: Mapping[int, Shape], head: int) -> int | None:
    """Return the line at which the text starts, if it starts below a line that all pages of the site have.

    `head` is where it starts by the looks of its lines: as a rule at the latest, but a deck in narrow
    lines looks like a text. A day of the masthead is no date of the article: at the least a headline
    stands between.
    """
    kind = _ENDS.get(site.front[-1]) if site.front and site.front[-1] in site.always else None
    if kind is None:
        return None
    known = max((at for at in range(head) if shapes[at].kind is Kind.KNOWN), default=-1)
    above = [at for at in range(known + 2, head) if shapes[at].kind is kind]
    below = range(max(head, known + 2), min(head + NARROW, len(shapes))) if known >= 0 else range(0)
    last = above[-1] if above else next((at for at in below if shapes[at].kind is kind), None)
    return None if last is None else last + 1


def no_controls(lines: Sequence[Line], shapes: Mapping[int, Shape], head: int) -> dict[int, Shape]:
    """Return the lines between paragraphs that look like controls of a web page, as plain ones.

    Below what counts comments, or offers articles, controls may stand all the same.
    """
    more = (at for at in range(head, len(lines)) if shows_more(lines[at].text))
    below = next(more, len(lines))
    ends = (
        at for at in range(below - 1, head - 1, -1) if not lines[at].opened and lines[at].length >= SENTENCE
    )
    last = next(ends, head - 1)
    return {at: PLAIN for at in range(head, last + 1) if shapes[at].kind is Kind.CHROME}


def author(site: Site, chunks: Sequence[Chunk], found: Sequence[Verdict]) -> int | None:
    """Return which line of a front names the author, where all pages of a site do and this one seems not to.

    It stands above the date or the text, below the deck: so it is none if a deck is always there and
    no second line can be one.
    """
    if Role.BYLINE not in site.always or any(one.role is Role.BYLINE for one in found):
        return None
    decks = [at for at, one in enumerate(found) if one.role is Role.DECK]
    order = site.front.index(Role.BYLINE) if Role.BYLINE in site.front else 0
    above = Role.DECK not in site.front or site.front.index(Role.DECK) < order
    if len(decks) <= (Role.DECK in site.always) or not order or not above:
        return None
    last = chunks[decks[-1]]
    return decks[-1] if len(last.text.split()) <= NAMES and is_open(last.text) else None


def long_headline(chunks: Sequence[Chunk], prose: Sequence[bool]) -> int | None:
    """Return the first sentence of a page if it can only be the headline, which all pages of its site have.

    It stands right below the known masthead, and no other line does that can be one.
    """
    first = next((at for at, one in enumerate(prose) if one), len(chunks))
    known = max((at for at in range(first) if chunks[at].kind is Kind.KNOWN), default=first)
    between = (chunks[at].kind for at in range(known + 1, first))
    last = first >= len(chunks) - 1 or chunks[first].length > HEADLINE
    return None if known == first or last or not all(map(_BETWEEN.__contains__, between)) else first


def habit(site: Site, chunks: Sequence[Chunk], at: int, *, native: bool) -> Verdict | None:
    """Return what a chunk between paragraphs is by a habit of the site, or None; `native`: the text is."""
    if site.captions and at and (is_caption(chunks, at) or _is_labelled(chunks[at], native=native)):
        return CAPTION
    alone = site.questions and chunks[at].kind is Kind.PLAIN and is_question(chunks[at].text)
    return QUESTION if alone else None


def _is_labelled(chunk: Chunk, *, native: bool) -> bool:
    """Tell whether a label in another script than the text stands in front of a few words: `Photo: Kabul`."""
    label, colon, said = chunk.text.partition(": ")
    short = chunk.kind is Kind.PLAIN and bool(colon and said) and len(label.split()) <= LABEL
    return short and len(said.split()) <= NAMES and is_native_text(label) != native and is_open(said)


def is_caption(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a long line without a stop stands by itself between paragraphs: nothing runs over it.

    In a script without case nobody can tell a line from the first of a paragraph that is torn.
    """
    chunk, above = chunks[at], chunks[at - 1]
    below = chunks[at + 1] if at + 1 < len(chunks) else None
    whole = chunk.kind is Kind.PLAIN and is_long_line(chunk.text) and chunk.lines[0].first.isupper()
    if not whole or below is None or below.kind in (Kind.BYLINE, Kind.DATE):
        return False
    return not below.lines[0].first.islower() and not is_open(above.text)
