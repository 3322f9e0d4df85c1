"""What is known of a site: the lines of its masthead, its furniture, what its pages do alike.

Learned from many documents (`corpus.sites`) or written by a person, it stands in `sites.toml`, one
table a site. A known line is recognised by its letters, numbers and white space aside; a line that
is nearly one (a letter misread, a stray tag, a word lost, its letters in reverse order) is a variant
of it. A line of a masthead is looked for at the head and at the foot of a page, where mastheads
stand, and taken once: a heading of the text may say the same as a section's label. In a line of
furniture # is any number, and * whatever the page says there.

    [pamir-times]
    date_order = "day-first"
    front = ["headline", "deck", "byline", "dateline"]
    always = ["headline", "byline", "dateline"]
    captions = true
    headings = false
    furniture = ["Page # of #", "Read more: *"]

    [[pamir-times.masthead]]
    line = "The Pamir Times"
    role = "name"
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from corpus_tools.document import Role, Zone
from corpus_tools.errors import UsageError, unknown_key
from corpus_tools.records import dataclass
from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import SHORT, Line, is_native_text, is_open
from corpus_tools.segment.verdicts import ZONE_OF, Verdict, verdict
from corpus_tools.segment.vocabulary import counts_comments, folded, offers

SITES = "sites.toml"
HEAD = 20  # lines at the head of a page, and at its foot, among which its masthead is sought
ALIKE = 0.72  # share of letters in which a variant and its line agree; below, other lines come as near
LINE = "it is a line of the site's masthead"
VARIANT = "it is a variant of a line of the site's masthead"
REST = "*"  # in a line of furniture: whatever the page says there
LONG_LINE = 8  # words of a line that is no heading as a rule
SENTENCE = 40  # characters of a line that ends a sentence of a text, at the least
LEAST = 5  # characters of a line of which a variant can be told
_TELLING = frozenset({Kind.TITLE, Kind.DECK, Kind.BYLINE, Kind.ADDRESS, Kind.CREDIT, Kind.DATE, Kind.CAPTION})
_TAGS = re.compile(r"</?[A-Za-z][^>]{0,40}>")
_NUMBERS = re.compile(r"\d+")
_SLOTS = re.compile(r"#{2,}")
_SIGNS = re.compile(r"[^\w#]|_")
# Spellings that keyboards and scanners do not keep apart, beside those that `folded` makes one.
_ONE_FORM = str.maketrans(
    {
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER HEH GOAL}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER AE}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER ALEF WASLA}": "\N{ARABIC LETTER ALEF}",
    }
)
_FLAGS = ("captions", "headings", "questions", "controls")
_SITE = ("documents", "files", "method", "date_order", "front", "always", *_FLAGS, "furniture", "masthead")
_LINE = ("line", "role", "place", "documents")
_FOOT = "foot"


class DateOrder(StrEnum):
    """Which number of a date in figures is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownLine:
    """A line that a site's masthead is known to have, at the head of its pages or at their foot."""

    line: str
    role: Role
    foot: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is known of one site.

    `front`: what its pages print between masthead and text, in this order; `always`: what none of them
    leaves out. Between paragraphs, `captions`: a long line without a stop is a picture's; `headings`:
    there are any; `questions`: a question alone is a heading; `controls`: there are controls of a web page.
    """

    masthead: tuple[KnownLine, ...] = ()
    furniture: tuple[str, ...] = ()
    date_order: DateOrder | None = None
    front: tuple[Role, ...] = ()
    always: tuple[Role, ...] = ()
    captions: bool = False
    headings: bool = True
    questions: bool = False
    controls: bool = True

    def recognise(self, lines: Sequence[Line], shapes: Mapping[int, Shape]) -> dict[int, Verdict]:
        """Return the verdict on every line of a page that is known, by its index.

        A line whose shape says what it is (`Title: ...`, a byline) is no variant of another. One that
        offers other articles, or counts comments, is left to the page, which needs it to tell what stands
        below it.
        """
        if not self.masthead and not self.furniture:
            return {}
        known = {key: one for one in self.masthead if (key := skeleton(one.line))}
        furniture = [_form(one) for one in self.furniture if skeleton(one)]
        at_ends = _at_ends(lines)
        found: dict[int, Verdict] = {}
        taken: set[str] = set()
        keys = {line.index: skeleton(line.text) if line.length <= SHORT else "" for line in lines}
        names = {key for key, one in known.items() if one.role is Role.NAME and len(key) >= LEAST}
        inside = _inside(lines)
        feet = {keys[at]: at for at in sorted(at_ends) if keys[at] in known and known[keys[at]].foot}
        for line in lines:
            key = keys[line.index]
            first = feet.get(key, line.index) == line.index
            if key in known and key not in taken and line.index in at_ends and first:
                taken.add(key)
                found[line.index] = verdict(known[key].role, 0.99, LINE)
            elif key and any(_has_form(key, one) for one in furniture) and not shows_more(line.text):
                found[line.index] = verdict(Role.RUNNING_HEAD, 0.98, "the site repeats this line")
            elif line.index in inside and key.strip("#") in names:
                found[line.index] = verdict(
                    Role.RUNNING_HEAD, 0.9, "it says the name of the site inside the text"
                )
        found |= _numbers(lines, shapes, found)
        missing = {key: one for key, one in known.items() if key not in taken}
        free = {at for at in at_ends - found.keys() if shapes[at].kind not in _TELLING}
        found |= _variants(lines, missing, free)
        return found


@lru_cache(maxsize=2048)  # the lines of a masthead return on every page of a site
def skeleton(text: str) -> str:
    """Return a line as known lines are compared: letters in one form, and a # for each number or date.

    >>> skeleton("<u>Vol.</u> 12, No. 345"), skeleton("VOL 1 NO 2")
    ('vol#no#', 'vol#no#')
    >>> skeleton("No. 7, Friday, 2 May 2014"), skeleton("No. 8, 12/5/2014")
    ('no#', 'no#')
    """
    undated = _without_dates(_TAGS.sub("", text))
    plain = folded(unicodedata.normalize("NFKD", undated)).translate(_ONE_FORM)
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return _SLOTS.sub("#", _SIGNS.sub("", _NUMBERS.sub("#", letters)))


def _without_dates(text: str) -> str:
    """Return a text with a number for each date, its month and weekday with it."""
    if not _NUMBERS.search(text):
        return text
    from corpus_tools.text.calendar_names import fold, names  # few pages are of a known site
    from corpus_tools.text.calendars import find_dates

    dates = [(one.start, one.end) for one in find_dates(text)]
    if not dates:
        return text
    rest = _replaced(text, dates, " 0 ")
    return _replaced(rest, [found.span() for found in names().weekdays.finditer(fold(rest))], "")


def _replaced(text: str, spans: Iterable[tuple[int, int]], by: str) -> str:
    """Return a text with something else for some stretches of it."""
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], by]
        at = end
    return "".join([*pieces, text[at:]])


def is_long_line(text: str) -> bool:
    """Tell whether a line says more than a heading does as a rule, and no sentence ends in it.

    >>> is_long_line("A customer counts her change outside a bakery in the old quarter")
    True
    """
    return len(text.split()) >= LONG_LINE and len(text) <= SHORT and is_open(text) and "\n" not in text


def is_question(text: str) -> bool:
    """Tell whether a text is one question and nothing else.

    >>> is_question("Is there enough money?"), is_question("He left. Is there enough money?")
    (True, False)
    """
    asked = text.rstrip().endswith(("?", "\N{ARABIC QUESTION MARK}"))
    return asked and len(text) <= SHORT and not any(stop in text for stop in (". ", "? ", "! ", "\n"))


def _form(text: str) -> tuple[str, str | None]:
    """Return how a line of furniture starts, and how it ends if something in it changes."""
    before, changes, after = text.partition(REST)
    return skeleton(before), skeleton(after) if changes else None


def _has_form(key: str, form: tuple[str, str | None]) -> bool:
    before, after = form
    if after is None:
        return key == before
    return len(key) > len(before) + len(after) >= LEAST and key.startswith(before) and key.endswith(after)


def shows_more(text: str) -> bool:
    """Tell whether a line offers other articles or counts comments, which stand below it."""
    return offers(text) or counts_comments(text)


def _numbers(
    lines: Sequence[Line], shapes: Mapping[int, Shape], found: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """Return the numbers that stand beside running heads as numbers of pages."""
    heads = [at for at, one in found.items() if one.role is Role.RUNNING_HEAD]
    beside = {near for at in heads for near in (at - 1, at + 1) if 0 <= near < len(lines)} - found.keys()
    folio = verdict(Role.FOLIO, 0.9, "it is a number beside a running head of the site")
    return {at: folio for at in beside if shapes[at].kind is Kind.NUMBER}


def _inside(lines: Sequence[Line]) -> range:
    """Return the lines between the first and the last that end a sentence."""
    ends = [line.index for line in lines if not line.opened and line.length >= SENTENCE]
    return range(ends[0], ends[-1]) if ends else range(0)


def _at_ends(lines: Sequence[Line]) -> set[int]:
    return {*range(min(HEAD, len(lines))), *range(max(0, len(lines) - HEAD), len(lines))}


def read_sites(path: Path) -> dict[str, Site]:
    """Return the sites that a `sites.toml` describes; raise UsageError, with the key, for a mistake."""
    import tomllib

    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: it cannot be read as TOML: {error}") from error
    return {name: _site(table, f"{path}: {name}") for name, table in tables.items()}


def _site(table: object, where: str) -> Site:
    if not isinstance(table, Mapping):
        raise UsageError(f"{where}: expected a table, found {table!r}")
    _only(table, _SITE, where)
    order = table.get("date_order")
    if order is not None and order not in list(DateOrder):
        raise UsageError(f'{where}.date_order: expected "day-first" or "month-first", found {order!r}')
    return Site(
        masthead=tuple(_known_lines(table.get("masthead", []), f"{where}.masthead")),
        furniture=tuple(_furniture(table.get("furniture", []), f"{where}.furniture")),
        date_order=DateOrder(order) if order else None,
        front=tuple(_roles(table.get("front", []), f"{where}.front")),
        always=tuple(_roles(table.get("always", []), f"{where}.always")),
        **{flag: _flag(table[flag], f"{where}.{flag}") for flag in _FLAGS if flag in table},
    )


def _roles(rows: object, where: str) -> Iterator[Role]:
    roles = [role.value for role, zone in ZONE_OF.items() if zone is Zone.FRONT]
    if not isinstance(rows, list) or any(row not in roles for row in rows) or len({*rows}) < len(rows):
        raise UsageError(f"{where}: expected a list of {', '.join(roles)}, each once, found {rows!r}")
    yield from map(Role, rows)


def _flag(found: object, where: str) -> bool:
    if not isinstance(found, bool):
        raise UsageError(f"{where}: expected true or false, found {found!r}")
    return found


def _only(table: Mapping[str, object], keys: Sequence[str], where: str) -> None:
    """Refuse a key that means nothing: it is a slip, and what it was to say would not be heard."""
    for key in table:
        if key not in keys:
            raise UsageError(f"{where}.{key}: {unknown_key(key, keys)}")


def _furniture(rows: object, where: str) -> Iterator[str]:
    if not isinstance(rows, list):
        raise UsageError(f"{where}: expected a list of lines, found {rows!r}")
    for at, row in enumerate(rows):
        if not isinstance(row, str):
            raise UsageError(f"{where}[{at}]: expected a line, found {row!r}")
        yield row


def _known_lines(rows: object, where: str) -> Iterator[KnownLine]:
    roles = sorted(role.value for role, zone in ZONE_OF.items() if zone is Zone.MASTHEAD)
    for at, row in enumerate(rows if isinstance(rows, list) else [rows]):
        here = f"{where}[{at}]"
        if not isinstance(row, Mapping):
            raise UsageError(f"{here}: expected a table, found {row!r}")
        _only(row, _LINE, here)
        if not isinstance(row.get("line"), str):
            raise UsageError(f"{here}.line: expected the text of a line, found {row.get('line')!r}")
        if row.get("role", "name") not in roles:
            raise UsageError(f"{here}.role: expected one of {', '.join(roles)}, found {row['role']!r}")
        if row.get("place", _FOOT) != _FOOT:
            raise UsageError(f'{here}.place: expected "foot", or no place, found {row["place"]!r}')
        yield KnownLine(line=row["line"], role=Role(row.get("role", "name")), foot="place" in row)


def _variants(
    lines: Sequence[Line], missing: Mapping[str, KnownLine], places: set[int]
) -> dict[int, Verdict]:
    """Return the lines at these places that are nearly one of the missing lines, the nearest first."""
    near: list[tuple[float, int, str]] = []
    for at in sorted(places):
        key = skeleton(lines[at].text) if lines[at].length <= SHORT else ""
        readings = (key, key[::-1]) if is_native_text(lines[at].text) else (key,)
        if len(key) >= LEAST:
            near += [(max(_share(one, other) for one in readings), at, other) for other in missing]
    variants: dict[int, Verdict] = {}
    taken: set[str] = set()
    for ratio, at, other in sorted(near, key=lambda one: (-one[0], one[1], one[2])):
        if ratio >= ALIKE and at not in variants and other not in taken:
            taken.add(other)
            why = f"{VARIANT}, {ratio:.0%} alike"
            variants[at] = verdict(missing[other].role, round(ratio, 2), why)
    return variants


def _share(one: str, other: str) -> float:
    """Return the share of letters in which two lines agree; 0 for two that are far apart."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()
