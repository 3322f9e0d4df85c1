"""The head of a page: masthead, then the front of the article.

The last line that can only present the publication (another script, a way of contact, a code, a
menu, a label in two scripts) divides the two. Lines in the body's language above it are part of
the masthead; below it they are, in this order, headline and deck. Where nothing presents a
publication, there is no masthead. Which line is the headline is told in `headline.py`.
"""

from collections.abc import Iterator, Mapping, Sequence

from corpus_tools.document import Role, Zone
from corpus_tools.segment.dates import dates_in, numbers_issue, starts_issue
from corpus_tools.segment.front import closes, front_line, has_date, is_mail_of_author, is_signed
from corpus_tools.segment.headings import collects
from corpus_tools.segment.headline import (
    NAME,
    NAMES,
    end_of_name,
    headline_below,
    hidden_headline,
    is_addressed,
    is_motto,
    is_named,
    marked_headline,
    names_itself,
)
from corpus_tools.segment.imprint import contents, directory, fields, learned
from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import has_digit, is_open
from corpus_tools.segment.menus import cells, names_in_scripts
from corpus_tools.segment.reflow import Chunk
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded, invokes, words

PRESENTING = frozenset({Kind.CONTACT, Kind.CODE, Kind.MENU, Kind.ISSUE, Kind.KNOWN})
_DECIDED: dict[Kind, tuple[Role, float]] = {
    Kind.ADDRESS: (Role.SOURCE_URL, 0.95),
    Kind.CREDIT: (Role.BYLINE, 0.8),
    Kind.TITLE: (Role.HEADLINE, 0.95),
    Kind.DECK: (Role.DECK, 0.95),
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
    Kind.RUBRIC: (Role.SECTION, 0.9, "it is labelled as the section"),
    Kind.CODE: (Role.NAME, 0.85, "it is a code of capitals among the lines of a masthead"),
    Kind.ISSUE: (Role.NAME, 0.8, "it numbers an issue of the publication"),
}
_DAY = (Role.NAME, 0.7, "it is the day of an issue among the lines of a masthead, or below its name")
_ISSUE = (Role.NAME, 0.85, "it numbers an issue of the publication and says its day, above the text")
SUMMARY = 120  # characters of sentences that sum up a text, at the least


def judge_head(  # noqa: PLR0913 - each is evidence of its own, named at the call
    chunks: Sequence[Chunk],
    shapes: Mapping[int, Shape],
    *,
    native: bool,
    declared: str,
    opening: Sequence[str] = (),
    closing: Sequence[str] = (),
) -> list[Verdict]:
    """Return the verdict on each chunk above the body, whose script is native or Latin.

    `declared` is the title that the page declares for itself. `opening` are the first paragraphs of
    the body, whose words a headline shares, `closing` the last sentences of the page, which may say
    who the author is.
    """
    decided = _decided(chunks, shapes, native=native)
    known = any(chunk.kind is Kind.KNOWN for chunk in chunks)
    presenting = [
        one and (decided[at] is None or chunks[at].kind is not Kind.CONTACT)
        for at, one in enumerate(_presenting(chunks, opening, native=native))
    ]
    for at in directory(chunks, decided, presenting, native=native):
        presenting[at] = True
    for at in fields(chunks, decided):
        decided[at] = verdict(Role.NAVIGATION, 0.7, "it is a field of a form, above the text")
    issues = [at for at, chunk in enumerate(chunks) if chunk.kind is Kind.DATE and numbers_issue(chunk.text)]
    divide = max([*issues, *(at for at, one in enumerate(presenting) if one)], default=-1)
    plain = [at for at, one in enumerate(decided) if one is None and not presenting[at]]
    hidden = hidden_headline(chunks, [at for at in plain if at > divide], opening)
    if hidden is not None:
        decided[hidden] = None
        plain = sorted([*plain, hidden])
    if divide < 0:
        divide = end_of_name(chunks, plain, opening)
    plain = _without_labels(chunks, plain, divide)
    headline = marked_headline(chunks, plain, declared)
    if headline is None:
        headline = headline_below(chunks, plain, divide, opening, known=known)
    own = frozenset(at for at in plain if headline is not None and at >= headline)
    own -= frozenset(_beside_name(chunks, presenting, headline or 0))
    last = max((at for at, chunk in enumerate(chunks) if not closes(chunk)), default=-1)
    found: list[Verdict] = []
    named = headed = False
    for at, chunk in enumerate(chunks):
        one = decided[at]
        if one is None and at in own:
            one = front_line(
                chunks,
                at,
                headed=headed,
                signed=is_signed(found),
                last=at >= last,
                said=opening,
                closing=closing,
            )
        elif one is None and headed and chunk.kind is Kind.LABEL and chunk.is_native == native:
            one = verdict(Role.DECK, 0.6, "it says below the headline what kind of text it is")
        elif one is None:
            dated, alone = not presenting[at] and has_date(chunk.text), divide < 0
            one = _above(chunk, native=native, named=named, dated=dated, alone=alone)
            named = named or (one.zone is Zone.MASTHEAD and not invokes(chunk.text))
        headed = headed or one.role is Role.HEADLINE
        found.append(one)
    _with_terms(chunks, found)
    return _menus(chunks, _with_issue(chunks, found, native=native))


def _without_labels(chunks: Sequence[Chunk], plain: list[int], divide: int) -> list[int]:
    """Return the lines that can be the headline: a label only if no other can, or if several texts follow.

    Lines right below those of a masthead, as one block, are of it; what stands apart below is the headline.
    """
    labels = [at for at in plain if chunks[at].kind in (Kind.LABEL, Kind.RUBRIC)]
    others = [at for at in plain if at not in labels]
    if not (labels and others) or plain[-1] not in labels:
        return others or labels
    block = range(divide + 1, divide + 1 + len(others))
    tight = divide >= 0 and others == [*block] and not any(chunks[at].lines[0].gap for at in others)
    if tight and chunks[plain[-1]].lines[0].gap:
        return plain[-1:]
    return plain if collects(chunks[plain[-1]]) else others


def _with_terms(chunks: Sequence[Chunk], found: list[Verdict]) -> None:
    """Enter what a masthead says of the rights to its texts, right below another of its lines."""
    for at, chunk in enumerate(chunks[1:], start=1):
        tight = not chunk.lines[0].gap and found[at - 1].zone is Zone.MASTHEAD
        if chunk.kind is Kind.RIGHTS and tight:
            found[at] = verdict(Role.MOTTO, 0.7, "it states the rights to the page among lines of a masthead")


def _with_issue(chunks: Sequence[Chunk], found: list[Verdict], *, native: bool) -> list[Verdict]:
    """Return the verdicts, the line of an issue with its day as a line of the masthead, if there is one.

    So is a day alone in another script than Latin, if the masthead stands right above and right below it, or
    if it stands below the name, in another script than the text, and the text has a day of its own.
    """
    named = next((at for at, one in enumerate(found) if one.zone is Zone.MASTHEAD), len(found))
    headline = next((at for at, one in enumerate(found) if one.role is Role.HEADLINE), 0)
    days = [at for at, chunk in enumerate(chunks) if chunk.kind is Kind.DATE and named < len(found)]
    foreign = {at for at in days if at < headline and chunks[at].is_native != native}
    if foreign and not any(one.is_native == native and has_date(one.text) for one in chunks[headline + 1 :]):
        foreign = set()
    for at in days:
        if starts_issue(chunks[at].text) or _is_row_of_issue(chunks[at].text):
            found[at] = verdict(*_ISSUE)
        elif at in foreign or _is_among(chunks, found, at):
            found[at] = verdict(*_DAY)
    return found


def _is_row_of_issue(text: str) -> bool:
    """Tell whether a row is the name of a publication, its number and its day.

    >>> _is_row_of_issue("The Weekly | No. 214 | 3 May 2010"), _is_row_of_issue("Report | No. 5 | May 2010")
    (True, False)
    """
    name, *rest = cells(text) or [""]
    last = folded(name).rsplit(maxsplit=1)[-1:]
    named = bool(rest) and last[0] in words("publication") and last[0] not in words("byline")
    return named and not has_digit(name) and numbers_issue(text)


def _is_among(chunks: Sequence[Chunk], found: Sequence[Verdict], at: int) -> bool:
    """Tell whether lines of the masthead stand right above and right below a native line."""
    if not (chunks[at].is_native and 0 < at < len(chunks) - 1):
        return False
    tight = not chunks[at].lines[0].gap and not chunks[at + 1].lines[0].gap
    return tight and found[at - 1].zone is found[at + 1].zone is Zone.MASTHEAD


def _decided(chunks: Sequence[Chunk], shapes: Mapping[int, Shape], *, native: bool) -> list[Verdict | None]:
    """Return the verdict on each chunk of the head that its form decides, and None for the others."""
    found = [None if _heads_pictures(chunk) else _by_shape(shapes[chunk.lines[0].index]) for chunk in chunks]
    for at in range(1, len(chunks)):
        if is_mail_of_author(chunks[at - 1], chunks[at]):
            found[at] = verdict(Role.BYLINE, 0.8, "it says below a byline how to reach the author")
    for at in learned(chunks, found, native=native):
        found[at] = verdict(Role.BYLINE, 0.8, "it is a name and what its bearer is called, above a headline")
    for at in contents(chunks):
        found[at] = verdict(Role.NAVIGATION, 0.75, "it tells what else the issue holds, above the text")
    return found


def _above(chunk: Chunk, *, native: bool, named: bool, dated: bool, alone: bool) -> Verdict:
    """Return the verdict on a line above the headline; `alone`: there is no masthead for it.

    `named`: a name stands above it; `dated`: it prints a date, and does not present the publication.
    """
    if dated:
        return verdict(Role.DATELINE, 0.7, "it is a short line with a date, above the headline")
    if is_addressed(chunk.text):
        return verdict(Role.DECK, 0.7, "it says above the headline whom the text is to")
    if alone:
        return verdict(Role.NAVIGATION, 0.6, "it is a label above a text without a masthead")
    return masthead_line(chunk, native=native, named=named, where="above the text")


def _beside_name(chunks: Sequence[Chunk], presenting: Sequence[bool], headline: int) -> Iterator[int]:
    """Yield the lines right below one that names the publication, below a headline that a label told."""
    beside = False
    for at in range(headline + 1, len(chunks) if chunks[headline : headline + 1] else 0):
        plain = chunks[at].kind is Kind.PLAIN and not chunks[at].lines[0].gap
        beside = (presenting[at] and chunks[headline].kind is Kind.TITLE) or (beside and plain)
        if beside and is_named(chunks[at].text):
            yield at


def _presenting(chunks: Sequence[Chunk], opening: Sequence[str], *, native: bool) -> list[bool]:
    """Tell of each chunk whether it presents the publication.

    A plain line in another script below a sentence that can be the headline is its translation,
    unless more of a masthead follows. A first line that says it is a newspaper is its name, unless it
    stands below known lines of a masthead: there it is a headline about a newspaper.
    Sentences in another script below what can be the headline sum up the text.
    """
    found = [
        presents(chunk, native=native) or (chunk.kind is Kind.PLAIN and is_motto(chunk.text))
        for chunk in chunks
    ]
    first = next((at for at, chunk in enumerate(chunks) if chunk.kind is Kind.PLAIN and not found[at]), None)
    if first is None:
        return found
    for at in range(first + 1, len(chunks)):
        found[at] = found[at] and not _sums_up(chunks[at])
    others = any(chunk.kind is Kind.PLAIN and not found[at] for at, chunk in enumerate(chunks) if at > first)
    unnamed = all(chunk.kind is not Kind.KNOWN for chunk in chunks[:first])
    if others and unnamed and first == next(at for at, one in enumerate(chunks) if one.kind is Kind.PLAIN):
        found[first] = _is_publication(chunks[first].text) or names_itself(chunks[first].text, opening)
    translation = first + 1
    if translation < len(chunks) and found[translation] and _translates(chunks[first], chunks[translation]):
        found[translation] = found[first] or any(found[translation + 1 :])
    return found


def _sums_up(chunk: Chunk) -> bool:
    """Tell whether a chunk says several sentences, as no name and no motto does."""
    ends = sum(chunk.text.count(end) for end in (". ", "\u06d4 ", "\u061f "))
    return chunk.kind is Kind.PLAIN and chunk.length > SUMMARY and bool(ends) and not is_open(chunk.text)


def _translates(chunk: Chunk, below: Chunk) -> bool:
    """Tell whether a line can be a headline, and the one below it the same in another script."""
    n_words, n_below = len(chunk.text.split()), len(below.text.split())
    sentence = n_words >= NAMES and not is_named(chunk.text)
    return sentence and below.kind is Kind.PLAIN and n_words <= 2 * n_below <= 4 * n_words


def _is_publication(text: str) -> bool:
    """Tell whether a line can only be the name of a publication, or what is said before it."""
    plain = folded(text).strip(" .*")
    if invokes(text):
        return True
    split = plain.split()
    known = any(word in words("publication") for word in (*split, " ".join(split[:2])))
    return known and len(split) <= NAME and is_named(text)


def _menus(chunks: Sequence[Chunk], found: list[Verdict]) -> list[Verdict]:
    """Return the verdicts, a short line of a masthead between two sections as a section too."""
    for at in range(1, len(found) - 1):
        around = found[at - 1].role is Role.SECTION and found[at + 1].role is Role.SECTION
        together = not chunks[at].lines[0].gap and not chunks[at + 1].lines[0].gap
        chrome = chunks[at].kind is Kind.CHROME and not has_digit(chunks[at].text)
        if chrome and together:  # of a menu in lines, whose other entries may look like names
            around = all(found[near].zone is Zone.MASTHEAD for near in (at - 1, at + 1))
        listed = found[at].role in (Role.NAME, Role.MOTTO) or chrome
        if around and together and listed:
            found[at] = verdict(Role.SECTION, 0.8, "it stands among the names of sections, above the text")
    return found


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


def _heads_pictures(chunk: Chunk) -> bool:
    """Tell whether a line that looks like a caption is the headline of a page of pictures."""
    label, colon, title = chunk.text.partition(":")
    return chunk.kind is Kind.CAPTION and bool(colon and title) and folded(label) in words("gallery")


def masthead_line(chunk: Chunk, *, native: bool, named: bool, where: str) -> Verdict:
    """Return the verdict on a line of the masthead; `named` tells whether a name stands before it."""
    publishes = not words("publication").isdisjoint(folded(chunk.text).split())
    if (publishes or not named) and chunk.kind in (Kind.LABEL, Kind.MENU) and names_in_scripts(chunk.text):
        return verdict(Role.NAME, 0.85, f"it says a name in several languages, {where}")
    if chunk.kind is Kind.MENU and dates_in(chunk.text):
        return verdict(Role.NAME, 0.8, f"it is a row of a name and the day of an issue, {where}")
    if chunk.kind in _IN_MASTHEAD:
        role, confidence, why = _IN_MASTHEAD[chunk.kind]
        return verdict(role, confidence, f"{why}, {where}")
    if invokes(chunk.text):
        return verdict(Role.MOTTO, 0.9, f"it is what a page says before its name, {where}")
    foreign = chunk.is_native != native
    script = "in another script than the body" if foreign else "among the lines of a masthead"
    if not named or len(chunk.text.split()) < NAMES:
        return verdict(Role.NAME, 0.9, f"it stands {script}, {where}")
    return verdict(Role.MOTTO, 0.85, f"it stands {script}, beside the name, {where}")
