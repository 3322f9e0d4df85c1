"""What the pages of a site do alike beside their masthead: furniture, the lines of the front, captions.

Each habit is told by counting documents, and only by those that show it by themselves: a line is furniture
where most pages took it for that, or where pages repeat it between their paragraphs; headline, author and
day stand in one order, and what hardly any page leaves out is on all; a site that marks captions of
pictures, and hardly ever prints a long line without a stop otherwise, means a caption by such a line.

Left alone
    The address of an article that its sheets repeat at the foot: pages tell the two by themselves.
    Names that stand above what somebody says, on lines of their own: they repeat as often as people speak.
    Long headings, of pages with several articles: where they are common, no long line is taken for a caption.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from corpus_tools.document import Document, Role, Segment, Zone
from corpus_tools.segment.lines import is_open
from corpus_tools.segment.sites import REST, is_long_line, is_question, skeleton

LABEL = 3  # words of a label in front of what changes, at the most
FIXED = 5  # letters of a line of furniture that do not change, at the least
AGREED = 0.9  # of the lines that start with a label: they are furniture
PARTS = 3  # paragraphs for each line that a page repeats between them, at the least
WORDS = 6  # words of such a line, at the most
ALWAYS = 0.95  # of the documents have what all are meant to have
ORDERED = 0.9  # of the documents that have two roles of the front have them in the same order
OFTEN = 0.1  # of the documents have a role, if it is one of the site's front
CAPTIONED = 0.1  # of the documents have a caption that is marked as one, where captions are common
PICTURED = 2  # such documents, at the least
MANY = 10  # documents that show what a site does not have, at the least
STRAY = 0.1  # of the documents, at the most: so many have it by mistake
ASKED = 3  # questions that stand alone, at the least, if they are headings
UNMARKED = 0.4  # of the documents have a long line without a stop, at the most, if captions are meant
_NUMBERS = re.compile(r"[^\W\d_]*\d[\d.,]*")


def furniture(documents: Sequence[Document], enough: int, least: int) -> Iterator[tuple[str, str]]:
    """Yield the key and the text of each line that the pages of a site have as furniture, sorted by key.

    `enough` documents have it, `least` show that it is. Numbers are written as #, and what changes with
    the article as *.
    """
    texts: dict[str, Counter[str]] = defaultdict(Counter)
    sources: Counter[str] = Counter()
    for document in documents:
        found: dict[str, str] = {}
        for segment in document.segments:
            if segment.zone is Zone.FURNITURE:
                text = _changing(segment.text, document.title)
                found.setdefault(_key(text), _numbered(text))
        for key, text in found.items():
            texts[key][text] += 1
        sources.update(
            {skeleton(one.text) for one in document.segments if one.role is Role.SOURCE_URL} & found.keys()
        )
    labels = _labels(documents, enough)
    texts |= {_key(label): Counter({label: enough}) for label in labels}
    texts |= {key: Counter({text: enough}) for key, text in _repeated(documents, enough, least)}
    for key, counts in sorted(texts.items()):
        fixed = len(key.replace("#", "").replace(REST, ""))
        told = fixed >= FIXED if REST in key else fixed > 0
        labelled = key not in map(_key, labels) and any(key.startswith(_key(one)[:-1]) for one in labels)
        if counts.total() >= enough and told and not labelled and sources[key] * 2 < counts.total():
            yield key, min(counts, key=lambda text: (-counts[text], text))


def _changing(text: str, title: str | None) -> str:
    """Return a line with a * for the title of its article."""
    text = " ".join(text.split())
    return text.replace(title, REST, 1) if title and title in text and title != text else text


def _numbered(text: str) -> str:
    """Return a line with a # for each number, as long as that makes no other line of it: of a date."""
    slots = _NUMBERS.sub("#", text)
    return slots if _key(slots) == _key(text) else text


def _key(text: str) -> str:
    """Return what lines of one form share; the * stays."""
    return REST.join(map(skeleton, text.split(REST)))


def _labels(documents: Sequence[Document], enough: int) -> list[str]:
    """Return the labels, with a * behind, of lines that nearly always are furniture: `Read more: *`."""
    lines: dict[str, Counter[bool]] = defaultdict(Counter)
    shown: Counter[str] = Counter()
    for document in documents:
        of_page: set[str] = set()
        for segment in document.segments:
            label = _label(segment)
            if label:
                offered = segment.zone is Zone.FURNITURE
                lines[label][offered] += 1
                of_page |= {label} if offered else set()
        shown.update(of_page)
    return sorted(
        f"{label}: {REST}"
        for label, count in shown.items()
        if count >= enough and lines[label][True] >= AGREED * lines[label].total()
    )


def _label(segment: Segment) -> str:
    """Return the words in front of a colon, if a line has something behind it."""
    label, colon, rest = segment.text.partition(": ")
    short = bool(colon and rest.strip()) and len(label.split()) <= LABEL and len(skeleton(label)) >= FIXED
    return label.strip() if short and "\n" not in segment.text else ""


def _repeated(documents: Sequence[Document], enough: int, least: int) -> Iterator[tuple[str, str]]:
    """Yield the key and the text of lines that pages repeat between their paragraphs: `- Ad -`."""
    having: Counter[str] = Counter()
    showing: Counter[str] = Counter()
    texts: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        lines = [one for one in document.segments if one.zone is Zone.BODY and _is_label(one)]
        counts = Counter(skeleton(one.text) for one in lines)
        having.update(counts.keys())
        again = {key for key, count in counts.items() if count > 1 and key.strip("#")}
        paragraphs = sum(one.zone is Zone.BODY for one in document.segments) - len(lines)
        if sum(counts[key] for key in again) * PARTS <= paragraphs:
            showing.update(again)
        for one in lines:
            texts[skeleton(one.text)][one.text] += 1
    for key, count in showing.items():
        if count >= least and having[key] >= enough:
            yield key, min(texts[key], key=lambda text: (-texts[key][text], text))


def _is_label(segment: Segment) -> bool:
    line = segment.role in (Role.HEADING, Role.PARAGRAPH, Role.LIST) and "\n" not in segment.text
    short = line and len(segment.text.split()) <= WORDS
    return short and is_open(segment.text)


def front_order(documents: Sequence[Document]) -> tuple[Role, ...]:
    """Return the roles between masthead and text in the order of the site's pages, if nearly all agree."""
    fronts = [_front(document) for document in documents]
    counts = Counter(role for front in fronts for role in front)
    before = Counter(pair for front in fronts for pair in combinations(front, 2))
    roles = [role for role, count in counts.items() if count > OFTEN * len(documents)]
    first = {one: sum(before[one, other] > before[other, one] for other in roles) for one in roles}
    order = sorted(roles, key=lambda one: (-first[one], one))
    agreed = all(before[a, b] >= ORDERED * (before[a, b] + before[b, a]) for a, b in combinations(order, 2))
    return tuple(order) if agreed else ()


def _front(document: Document) -> list[Role]:
    """Return the roles of the front of a document, above its text, each where it stands last."""
    text = next((at for at, one in enumerate(document.segments) if one.role is Role.PARAGRAPH), 0)
    roles = [one.role for one in document.segments[:text] if one.zone is Zone.FRONT]
    return [role for at, role in enumerate(roles) if role not in roles[at + 1 :]]


def always_told(documents: Sequence[Document]) -> tuple[Role, ...]:
    """Return the roles that no page of a site leaves out of its front."""
    counts = Counter(role for document in documents for role in _front(document))
    return tuple(sorted(role for role, count in counts.items() if count >= ALWAYS * len(documents)))


def has_captions(documents: Sequence[Document]) -> bool:
    """Tell whether a long line without a stop, between paragraphs of a site, is a caption."""
    marked = long = 0
    for document in documents:
        body = list(_inside(one for one in document.segments if one.zone is Zone.BODY))
        marked += any(one.role is Role.CAPTION for one in body)
        long += any(one.role in (Role.HEADING, Role.PARAGRAPH) and is_long_line(one.text) for one in body)
    count = len(documents)
    return marked >= max(PICTURED, CAPTIONED * count) and long <= UNMARKED * count


def has_headings(documents: Sequence[Document]) -> bool:
    """Tell whether a site has headings between its paragraphs; of few documents nobody can say that not."""
    found = sum(any(one.role is Role.HEADING for one in document.segments) for document in documents)
    return len(documents) < MANY or found > STRAY * len(documents)


def has_controls(documents: Sequence[Document]) -> bool:
    """Tell whether a site has controls of a web page, or offers, between its paragraphs."""
    found = 0
    for document in documents:
        roles = [one.role for one in document.segments]
        first = roles.index(Role.PARAGRAPH) if Role.PARAGRAPH in roles else len(roles)
        last = max((at for at, role in enumerate(roles) if role is Role.PARAGRAPH), default=first)
        found += Role.NAVIGATION in roles[first:last]
    return len(documents) < MANY or found > STRAY * len(documents)


def asks_in_headings(documents: Sequence[Document]) -> bool:
    """Tell whether a question that stands alone between paragraphs is a heading."""
    roles = Counter(
        one.role
        for document in documents
        for one in document.segments
        if one.role in (Role.HEADING, Role.PARAGRAPH) and is_question(one.text)
    )
    return roles[Role.HEADING] >= max(ASKED, AGREED * roles.total())


def _inside(segments: Iterable[Segment]) -> list[Segment]:
    return list(segments)[1:-1]
