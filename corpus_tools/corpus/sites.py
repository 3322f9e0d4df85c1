"""What the documents of a site show together: its masthead, the order of its dates, its habits (`habits`).

A line that stands at the head or the foot of most documents of a site presents it, whatever it
says; what only one document says there is its own. Lines are compared without numbers, tags and
signs, so a changing date or number is a slot of the same line. The spelling that most documents
have is written down, with the role that most of them gave it.

Left alone
    Bylines, datelines and source addresses that recur: an author who writes often is no masthead.
    A headline that recurs where no page has another that it could hide: a notice, a series. A deck below
    headlines that do not recur: a line of a masthead is taken for one only below a line of the masthead.
    Headings of the body that recur: many sites end a text with one. Numbers alone: years are some.
    The same article twice: documents with one body count once, or its headline would recur.

Learning does not depend on the order of the documents.
"""

import hashlib
import json
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from corpus_tools.corpus.habits import (
    always_told,
    asks_in_headings,
    front_order,
    furniture,
    has_captions,
    has_controls,
    has_headings,
)
from corpus_tools.document import Document, Role, Segment, Zone
from corpus_tools.segment.resolve import FIGURES, day_first
from corpus_tools.segment.sites import DateOrder, KnownLine, Site, read_sites, skeleton

LEAST = 3  # documents of a site in which a line must recur; two can share an article's line by chance
SHARE = 0.4  # of a site's documents, for a line that only its recurring shows to be the site's
RARE = 0.1  # of a site's documents, for a line that each takes for masthead by itself: one of ten rubrics
SURE = 0.9  # of the dates in figures: the rest are misread, or were printed in another order elsewhere
DATED = 2  # dates in figures that show their order, at the least
HEAD = 14  # segments at the head of a document, and at its foot, that can be of a masthead
LABEL = 0.6  # the confidence of a line above a headline that no page by itself can place, at the most
LONGEST = 160  # characters of a line of a masthead
HEADING = "# What the sites of this corpus have in common. Learned; read it, correct it, commit it."


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """A site as its documents show it, with how many there were and how many have each line.

    A build keeps beside it how many files it was learned from, and the digest of the method. A site
    that a person described has no documents and no counts.
    """

    site: Site
    documents: int = 0
    counts: tuple[int, ...] = ()
    files: int = 0
    method: str = ""


class _Found(NamedTuple):
    """A line of a document that may be of the masthead, with its place; `foot`: it stands below the text."""

    place: int
    segment: Segment
    foot: bool


def learn_sites(documents: Iterable[Document]) -> dict[str, Learned]:
    """Return what the documents show of their sites; sites with too few documents are left out."""
    every: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        every[document.site].append(document)
    by_site = {name: _distinct(found) for name, found in every.items()}
    return {name: _learned(found) for name, found in sorted(by_site.items()) if name and len(found) >= LEAST}


def _distinct(documents: Iterable[Document]) -> list[Document]:
    """Return one document of each body, the first by source."""
    found: dict[bytes, Document] = {}
    for document in sorted(documents, key=lambda one: one.source):
        found.setdefault(hashlib.sha256(document.text.encode("utf-8", "surrogateescape")).digest(), document)
    return list(found.values())


def to_toml(learned: Mapping[str, Learned]) -> str:
    """Return the sites as the text of a `sites.toml`, for a person to read and correct.

    A string of JSON is a string of TOML, so the standard library writes them.
    """
    return "\n".join([HEADING, *_tables(learned), ""])


def _tables(learned: Mapping[str, Learned]) -> list[str]:
    lines: list[str] = []
    for name, one in learned.items():
        lines += ["", f"[{_quoted(name)}]"]
        lines += [f"documents = {one.documents}"] if one.documents else []
        lines += [f"files = {one.files}", f"method = {_quoted(one.method)}"] if one.method else []
        if one.site.date_order:
            lines.append(f"date_order = {_quoted(one.site.date_order.value)}")
        lines += [f"front = {_list(one.site.front)}"] if one.site.front else []
        lines += [f"always = {_list(one.site.always)}"] if one.site.always else []
        lines += ["captions = true"] if one.site.captions else []
        lines += [] if one.site.headings else ["headings = false"]
        lines += ["questions = true"] if one.site.questions else []
        lines += [] if one.site.controls else ["controls = false"]
        if one.site.furniture:
            lines += ["furniture = [", *(f"    {_quoted(text)}," for text in one.site.furniture), "]"]
        counts = one.counts or (0,) * len(one.site.masthead)
        for known, count in zip(one.site.masthead, counts, strict=True):
            lines += ["", f"[[{_quoted(name)}.masthead]]", f"line = {_quoted(known.line)}"]
            lines.append(f"role = {_quoted(known.role.value)}")
            lines += ['place = "foot"'] if known.foot else []
            lines += [f"documents = {count}"] if count else []
    return lines


def read_learned(path: Path) -> dict[str, Learned]:
    """Return what `to_toml` wrote; raise UsageError, with the key, for what it would not write."""
    sites = read_sites(path)
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        name: Learned(
            site=site,
            documents=tables[name].get("documents", 0),
            counts=tuple(line.get("documents", 0) for line in tables[name].get("masthead", ())),
            files=tables[name].get("files", 0),
            method=tables[name].get("method", ""),
        )
        for name, site in sites.items()
    }


def _list(roles: Iterable[Role]) -> str:
    return f"[{', '.join(_quoted(role.value) for role in roles)}]"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def write_sites(learned: Mapping[str, Learned], path: Path) -> None:
    """Write what was learned to a `sites.toml`."""
    path.write_text(to_toml(learned), encoding="utf-8", newline="\n")


def add_sites(learned: Mapping[str, Learned], path: Path) -> frozenset[str]:
    """Write what was learned to a `sites.toml` that may be there, and return the sites that it had.

    Those stay as they stand, comments too: a person may have corrected them.
    Raises UsageError, with the key, where the file that is there says something wrong.
    """
    if not path.is_file():
        write_sites(learned, path)
        return frozenset()
    had = frozenset(read_sites(path))
    if new := {name: one for name, one in learned.items() if name not in had}:
        before = path.read_text(encoding="utf-8").rstrip("\n")
        path.write_text("\n".join([before, *_tables(new), ""]), encoding="utf-8", newline="\n")
    return had


def _learned(documents: Sequence[Document]) -> Learned:
    enough = max(LEAST, round(SHARE * len(documents)))
    lines: dict[str, list[_Found]] = defaultdict(list)
    titles = Counter(skeleton(document.title or "") for document in documents)
    for document in documents:
        of_page: dict[str, _Found] = {}
        text = [at for at, one in enumerate(document.segments) if one.zone is Zone.BODY]
        titled_below = any(segment.role is Role.DECK for segment in document.segments)
        own_title = titles[skeleton(document.title or "")] < LEAST
        for place, at, segment in _edges(document.segments):
            key = skeleton(segment.text)
            if (segment.role is Role.HEADLINE and not titled_below) or (
                segment.role is Role.DECK and own_title
            ):
                continue
            masthead = segment.zone is Zone.MASTHEAD
            if key in of_page and (of_page[key].segment.zone is Zone.MASTHEAD or not masthead):
                continue  # of a name and the running heads that say it, the name counts
            if key.strip("#") and len(segment.text) <= LONGEST and _is_whole(segment.text):
                of_page[key] = _Found(place, segment, foot=bool(text) and at > text[-1])
        for key, one in of_page.items():
            lines[key].append(one)
    few = max(LEAST, round(RARE * len(documents)))
    known = [
        (key, found)
        for key, found in lines.items()
        if len(found) >= (few if _is_masthead(found) else enough) and _presents(found)
    ]
    counts = {key: len(found) for key, found in known}  # a line in visual order is a variant of the line
    known = [one for one in known if counts[one[0]] >= counts.get(one[0][::-1], 0)]
    known.sort(key=lambda one: (sum(each.place for each in one[1]) / len(one[1]), one[0]))
    keys = {key for key, _ in known}
    return Learned(
        site=Site(
            masthead=tuple(
                KnownLine(line=_common(found), role=_role(found), foot=_is_foot(found)) for _, found in known
            ),
            furniture=tuple(
                text
                for key, text in furniture(documents, enough, LEAST)
                if key not in keys and _is_whole(text)
            ),
            date_order=_order(documents),
            front=front_order(documents),
            always=always_told(documents),
            captions=has_captions(documents),
            headings=has_headings(documents),
            questions=asks_in_headings(documents),
            controls=has_controls(documents),
        ),
        documents=len(documents),
        counts=tuple(len(found) for _, found in known),
    )


def _is_whole(text: str) -> bool:
    """Tell whether every byte of a line was decoded: what was not cannot stand in a file of UTF-8."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def _is_foot(found: Sequence[_Found]) -> bool:
    """Tell whether nearly all documents with a line have it below their text."""
    return sum(one.foot for one in found) >= SURE * len(found)


def _edges(segments: Sequence[Segment]) -> list[tuple[int, int, Segment]]:
    """Return the segments at the head and the foot of a document, each with its place and its index."""
    count = len(segments)
    places = sorted({*range(min(HEAD, count)), *range(max(0, count - HEAD), count)})
    return [(at if at < HEAD else HEAD + at - count + HEAD, at, segments[at]) for at in places]


def _is_masthead(found: Sequence[_Found]) -> bool:
    """Tell whether most documents with a line took it for a line of the masthead, each by itself."""
    return sum(one.segment.zone is Zone.MASTHEAD for one in found) * 2 >= len(found)


def _presents(found: Sequence[_Found]) -> bool:
    """Tell whether a line that recurs presents the site: prose, bylines and furniture do not."""
    if _is_masthead(found):
        return True
    zones = Counter(one.segment.zone for one in found)
    roles = Counter(one.segment.role for one in found)
    labels = sum(not one.foot and one.segment.confidence <= LABEL for one in found)
    return (zones[Zone.MASTHEAD] + roles[Role.HEADLINE] + roles[Role.DECK] + labels) * 2 > len(found)


def _common(found: Sequence[_Found]) -> str:
    counts = Counter(one.segment.text for one in found)
    return min(counts, key=lambda text: (-counts[text], text))


def _role(found: Sequence[_Found]) -> Role:
    """Return the role that most documents gave a line; a line that none took for a masthead is a name."""
    roles = Counter(one.segment.role for one in found if one.segment.zone is Zone.MASTHEAD)
    return min(roles, key=lambda role: (-roles[role], role.value)) if roles else Role.NAME


def _order(documents: Sequence[Document]) -> DateOrder | None:
    """Return the order of a site's dates in figures, if nearly all that show one agree.

    What days after the twelfth show counts first; what the text of a page decided may be wrong.
    """
    certain = Counter(filter(None, map(_certain_order, documents)))
    decided = Counter(filter(None, map(_decided_order, documents)))
    return _agreed(certain) or _agreed(certain + decided)


def _agreed(orders: Counter[DateOrder]) -> DateOrder | None:
    agreed, count = min(orders.items(), key=lambda one: (-one[1], one[0]), default=(None, 0))
    return agreed if count >= max(DATED, SURE * orders.total()) else None


def _certain_order(document: Document) -> DateOrder | None:
    """Return the order in which a document prints its date if no other is possible."""
    first = day_first(document.published_text or "")
    return None if first is None else _named(day_first=first)


def _decided_order(document: Document) -> DateOrder | None:
    """Return the order in which a document prints its date if its text decided between two."""
    printed, day = document.published_text or "", document.published
    found = FIGURES.search(printed)
    if day_first(printed) is not None or day is None or not found or day.day == day.month:
        return None
    numbers = int(found[1]), int(found[2])
    return _named(day_first=numbers[0] == day.day) if {*numbers} == {day.day, day.month} else None


def _named(*, day_first: bool) -> DateOrder:
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST
