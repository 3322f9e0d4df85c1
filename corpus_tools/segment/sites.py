"""What is known of a site: the lines of its masthead, its furniture, the order of its dates.

Learned from many documents (`corpus.sites`) or written by a person, it stands in `sites.toml`, one
table a site. A known line is recognised by its words, numbers aside; a line that is nearly one (a
letter misread, a stray tag, a word lost) is a variant of it. Of a masthead each line is taken
once; what comes again further down is a running head.

    [pamir-times]
    date_order = "day-first"
    furniture = ["Page # of #"]

    [[pamir-times.masthead]]
    line = "The Pamir Times"
    role = "name"
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path

from corpus_tools.document import Role, Zone
from corpus_tools.errors import UsageError
from corpus_tools.segment.lines import SHORT, Line
from corpus_tools.segment.verdicts import ZONE_OF, Verdict, verdict
from corpus_tools.segment.vocabulary import folded

HEAD = 20  # lines at the head of a page, and at its foot, among which a damaged masthead line is sought
ALIKE = 0.72  # share of letters in which a variant and its line agree; below, other lines come as near
LEAST = 5  # characters of a line of which a variant can be told
_TAGS = re.compile(r"</?[A-Za-z][^>]{0,40}>")
_NUMBERS = re.compile(r"\d+")
_SIGNS = re.compile(r"[^\w#]+")


class DateOrder(StrEnum):
    """Which number of a date in figures is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownLine:
    """A line that a site's masthead is known to have."""

    line: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is known of one site."""

    masthead: tuple[KnownLine, ...] = ()
    furniture: tuple[str, ...] = ()
    date_order: DateOrder | None = None

    def recognise(self, lines: Sequence[Line]) -> dict[int, Verdict]:
        """Return the verdict on every line of a page that is known, by its index."""
        if not self.masthead and not self.furniture:
            return {}
        known = {skeleton(one.line): one for one in self.masthead}
        furniture = {skeleton(one) for one in self.furniture}
        found: dict[int, Verdict] = {}
        taken: set[str] = set()
        for line in lines:
            key = skeleton(line.text) if line.length <= SHORT else ""
            if key in known and key not in taken:
                taken.add(key)
                found[line.index] = verdict(known[key].role, 0.99, "it is a line of the site's masthead")
            elif key and (key in known or key in furniture):
                found[line.index] = verdict(Role.RUNNING_HEAD, 0.98, "the site repeats this line")
        missing = {key: one for key, one in known.items() if key not in taken}
        found |= _variants(lines, missing, found)
        return found


def skeleton(text: str) -> str:
    """Return a line as known lines are compared: folded, without tags and signs, numbers alike.

    >>> skeleton("<u>Vol.</u> 12, No. 345")
    'vol # no #'
    """
    return " ".join(_SIGNS.sub(" ", _NUMBERS.sub("#", folded(_TAGS.sub("", text)))).split())


def read_sites(path: Path) -> dict[str, Site]:
    """Return the sites that a `sites.toml` describes; raise UsageError, with the key, for a mistake."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: it cannot be read as TOML: {error}") from error
    return {name: _site(table, f"{path}: {name}") for name, table in tables.items()}


def _site(table: object, where: str) -> Site:
    if not isinstance(table, Mapping):
        raise UsageError(f"{where}: expected a table, found {table!r}")
    order = table.get("date_order")
    if order is not None and order not in list(DateOrder):
        raise UsageError(f'{where}.date_order: expected "day-first" or "month-first", found {order!r}')
    return Site(
        masthead=tuple(_known_lines(table.get("masthead", []), f"{where}.masthead")),
        furniture=tuple(map(str, table.get("furniture", []))),
        date_order=DateOrder(order) if order else None,
    )


def _known_lines(rows: object, where: str) -> Iterator[KnownLine]:
    roles = sorted(role.value for role, zone in ZONE_OF.items() if zone is Zone.MASTHEAD)
    for row in rows if isinstance(rows, list) else [rows]:
        if not isinstance(row, Mapping) or "line" not in row or row.get("role", "name") not in roles:
            raise UsageError(f"{where}: expected a line and a role among {', '.join(roles)}, found {row!r}")
        yield KnownLine(line=str(row["line"]), role=Role(row.get("role", "name")))


def _variants(
    lines: Sequence[Line], missing: dict[str, KnownLine], found: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """Return the lines at the head or foot that are nearly one of the missing lines, the nearest first."""
    places = {*range(min(HEAD, len(lines))), *range(max(0, len(lines) - HEAD), len(lines))} - found.keys()
    near: list[tuple[float, int, str]] = []
    for at in sorted(places):
        key = skeleton(lines[at].text) if lines[at].length <= SHORT else ""
        for other in missing if len(key) >= LEAST else ():
            matcher = SequenceMatcher(None, key, other, autojunk=False)
            if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE:
                near.append((matcher.ratio(), at, other))
    variants: dict[int, Verdict] = {}
    taken: set[str] = set()
    for ratio, at, other in sorted(near, key=lambda one: (-one[0], one[1], one[2])):
        if ratio >= ALIKE and at not in variants and other not in taken:
            taken.add(other)
            why = f"it is a variant of a line of the site's masthead, {ratio:.0%} alike"
            variants[at] = verdict(missing[other].role, round(ratio, 2), why)
    return variants
