"""The head of a page: masthead, then the front of the article.

The last line that can only present the publication (another script, a way of contact, a code, a
menu, a label in two scripts) divides the two. Lines in the body's language above it are part of
the masthead; below it they are, in this order, headline and deck. Where nothing presents a
publication, there is no masthead.
"""

from collections.abc import Mapping, Sequence

from corpus_tools.document import Role
from corpus_tools.segment.bylines import bare_author
from corpus_tools.segment.dates import dates_in
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.shapes import Kind, Shape
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded, words

PRESENTING = frozenset({Kind.CONTACT, Kind.CODE, Kind.MENU, Kind.ISSUE})
_DECIDED: dict[Kind, tuple[Role, float]] = {
    Kind.ADDRESS: (Role.SOURCE_URL, 0.95),
    Kind.BYLINE: (Role.BYLINE, 0.95),
    Kind.DATE: (Role.DATELINE, 0.9),
    Kind.RULE: (Role.NOISE, 0.9),
    Kind.NUMBER: (Role.FOLIO, 0.8),
    Kind.CHROME: (Role.NAVIGATION, 0.8),
    Kind.RIGHTS: (Role.NOISE, 0.8),
    Kind.CAPTION: (Role.CAPTION, 0.8),
}
_IN_MASTHEAD: dict[Kind, tuple[Role, float, str]] = {
    Kind.CONTACT: (Role.CONTACT, 0.95, "it says how to reach the publication"),
    Kind.LABEL: (Role.SECTION, 0.9, "it names a section"),
    Kind.MENU: (Role.SECTION, 0.9, "it names sections"),
    Kind.CODE: (Role.NAME, 0.85, "it is a code of capitals among the lines of a masthead"),
    Kind.ISSUE: (Role.NAME, 0.8, "it numbers an issue of the publication"),
}
NAMES = 4  # words: a line of fewer is a name as often as a headline


def judge_head(chunks: Sequence[Chunk], shapes: Mapping[int, Shape], *, native: bool) -> list[Verdict]:
    """Return the verdict on each chunk above the body, whose script is native or Latin."""
    found = [_by_shape(shapes[chunk.lines[0].index]) for chunk in chunks]
    kinds = [chunk.kind for chunk in chunks]
    presenting = [presents(chunk, native=native) for chunk in chunks]
    divide = max((at for at, one in enumerate(presenting) if one), default=-1)
    plain = [at for at, one in enumerate(found) if one is None and not presenting[at]]
    if len(plain) > 1 and kinds[plain[-1]] is not Kind.LABEL:
        plain = [at for at in plain if kinds[at] is not Kind.LABEL]
    headline = next((at for at in plain if at > divide), None)
    if headline is None:
        headline = next((at for at in reversed(plain) if len(chunks[at].text.split()) >= NAMES), None)
    named = False
    headed = 0
    for at, chunk in enumerate(chunks):
        known = found[at]
        if known is not None and known.zone.value != "masthead":
            continue
        if at in plain and headline is not None and at >= headline:
            found[at] = _front(chunk, kinds, at, headed=headed)
            headed += 1
        elif divide < 0 and not presenting[at]:
            found[at] = verdict(Role.NAVIGATION, 0.6, "it is a label above a text without a masthead")
        else:
            found[at] = masthead_line(chunk, native=native, named=named, where="above the text")
            named = True
    return [one for one in found if one is not None]


def presents(chunk: Chunk, *, native: bool) -> bool:
    """Tell whether a chunk, beside a body whose script is native or not, presents a publication."""
    if chunk.kind in PRESENTING:
        return True
    if chunk.kind is Kind.LABEL and chunk.lines[0].native and chunk.lines[0].latin:
        return True
    named = chunk.kind in (Kind.PLAIN, Kind.LABEL)
    return named and chunk.has_letters and chunk.is_native != native


def _by_shape(shape: Shape) -> Verdict | None:
    """Return the verdict on a chunk whose shape decides, wherever in the head it stands."""
    if shape.kind not in _DECIDED:
        return None
    role, confidence = _DECIDED[shape.kind]
    return verdict(role, confidence, f"{shape.why}, above the text")


def _front(chunk: Chunk, kinds: Sequence[Kind], at: int, *, headed: int) -> Verdict:
    """Return the verdict on a line of the article's front; `headed` lines stand before it."""
    text = chunk.text
    if headed:
        dated = bool(dates_in(text)) or any(
            kinds[near] is Kind.DATE for near in (at - 1, at + 1) if 0 <= near < len(kinds)
        )
        author = bare_author(text, native=dated)
        if author and (dated or folded(author.authors) in words("agencies") or at == len(kinds) - 1):
            return verdict(Role.BYLINE, 0.8, "it is a name and nothing else, below the headline")
        if dates_in(text) and len(text) < 100:
            return verdict(Role.DATELINE, 0.75, "it is a short line with a date, below the headline")
        return verdict(Role.DECK, 0.85, "it stands between the headline and the text")
    return verdict(Role.HEADLINE, 0.9, "it is the first line of the article's own, above the text")


def masthead_line(chunk: Chunk, *, native: bool, named: bool, where: str) -> Verdict:
    """Return the verdict on a line of the masthead; `named` tells whether a name stands before it."""
    if chunk.kind in _IN_MASTHEAD:
        role, confidence, why = _IN_MASTHEAD[chunk.kind]
        return verdict(role, confidence, f"{why}, {where}")
    foreign = chunk.is_native != native
    script = "in another script than the body" if foreign else "among the lines of a masthead"
    if not named or len(chunk.text.split()) < NAMES:
        return verdict(Role.NAME, 0.9, f"it stands {script}, {where}")
    return verdict(Role.MOTTO, 0.85, f"it stands {script}, beside the name, {where}")
