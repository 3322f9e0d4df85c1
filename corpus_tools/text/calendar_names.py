r"""Names of months, weekdays and eras, and the folding under which they are compared.

Folding is one code point for one code point, so offsets in the folded text are offsets in the
text: digits become ASCII, letters that the languages of the region write differently become one,
joiners and tatweels become spaces (a word is spelled with any of them between its parts).

The names stand in `calendars.toml`; they are those of newspapers and of CLDR.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from corpus_tools.text.patterns import either

YEH = "\N{ARABIC LETTER FARSI YEH}"
HEH = "\N{ARABIC LETTER HEH}"
ALEF = "\N{ARABIC LETTER ALEF}"
FOLDS = {
    "\N{ARABIC LETTER YEH}": YEH,
    "\N{ARABIC LETTER ALEF MAKSURA}": YEH,
    "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}": YEH,
    "\N{ARABIC LETTER E}": YEH,
    "\N{ARABIC LETTER YEH WITH TAIL}": YEH,
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
    "\N{ARABIC LETTER KAF WITH RING}": "\N{ARABIC LETTER GAF}",
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}": ALEF,
    "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}": ALEF,
    "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}": ALEF,
    "\N{ARABIC LETTER ALEF WASLA}": ALEF,
    "\N{ARABIC LETTER WAW WITH HAMZA ABOVE}": "\N{ARABIC LETTER WAW}",
    "\N{ARABIC LETTER TEH MARBUTA}": HEH,
    "\N{ARABIC LETTER HEH WITH YEH ABOVE}": HEH,
    "\N{ARABIC LETTER HEH GOAL}": HEH,
    "\N{ARABIC LETTER HEH DOACHASHMEE}": HEH,
    "\N{ARABIC LETTER AE}": HEH,
    "\N{ARABIC TATWEEL}": " ",
    "\N{ZERO WIDTH NON-JOINER}": " ",
    "\N{ZERO WIDTH JOINER}": " ",
    "\N{NO-BREAK SPACE}": " ",
    "\N{NARROW NO-BREAK SPACE}": " ",
    "\N{ARABIC COMMA}": ",",
    "\N{ARABIC DATE SEPARATOR}": "/",
    "\N{FRACTION SLASH}": "/",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
}
DIGITS = {
    chr(zero + value): str(value)
    for zero in (ord("\N{ARABIC-INDIC DIGIT ZERO}"), ord("\N{EXTENDED ARABIC-INDIC DIGIT ZERO}"))
    for value in range(10)
}
SMALL = {chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
TABLE = str.maketrans(FOLDS | DIGITS | SMALL)
START = 3  # letters of a name by which most words are told from all names
ARABIC = "\u0620-\u06ff"
APART = r"[ \t.'\-]"  # what may stand between the parts of a name, or be left out


class Calendar(StrEnum):
    """Which calendar a date counts in."""

    GREGORIAN = "gregorian"
    SOLAR = "solar-hijri"
    LUNAR = "lunar-hijri"


CALENDAR_OF = {"solar": Calendar.SOLAR, "lunar": Calendar.LUNAR, "gregorian": Calendar.GREGORIAN}
HIJRI = frozenset({Calendar.SOLAR, Calendar.LUNAR})
ERAS = {name: frozenset({calendar}) for name, calendar in CALENDAR_OF.items()} | {"hijri": HIJRI}


class Names:
    """What the tables hold: patterns over folded text, each made when first asked for, and meanings."""

    def __init__(self, tables: dict[str, dict[str, list[Any]]]) -> None:
        self._tables = tables
        self._months = {
            name: (calendar, number)
            for table, calendar in CALENDAR_OF.items()
            for number, spellings in enumerate(tables[table]["months"], start=1)
            for name in spellings
        }
        self._weekdays = {
            name: day for day, spellings in enumerate(tables["weekdays"]["names"]) for name in spellings
        }
        self._eras = {name: ERAS[kind] for kind, spellings in tables["eras"].items() for name in spellings}

    @cached_property
    def months(self) -> re.Pattern[str]:
        """The names of months."""
        return _pattern(self._months)

    @cached_property
    def month_like(self) -> re.Pattern[str]:
        """How names of months begin as they are printed, with little else beside them."""
        return _beginnings(self._months)

    @cached_property
    def month(self) -> dict[str, tuple[Calendar, int]]:
        """What the key of a month's name means."""
        return {key(name): meaning for name, meaning in self._months.items()}

    @cached_property
    def weekdays(self) -> re.Pattern[str]:
        """The names of weekdays."""
        return _pattern(self._weekdays)

    @cached_property
    def weekday(self) -> dict[str, int]:
        """What the key of a weekday's name means, Monday being 0."""
        return {key(name): day for name, day in self._weekdays.items()}

    @cached_property
    def eras(self) -> re.Pattern[str]:
        """The names of eras."""
        return _pattern(self._eras)

    @cached_property
    def era(self) -> dict[str, frozenset[Calendar]]:
        """What the key of an era's name means."""
        return {key(name): calendars for name, calendars in self._eras.items()}

    @cached_property
    def between(self) -> re.Pattern[str]:
        """The whole stretch between two parts of one date."""
        between = self._tables["between"]
        return re.compile(
            f"(?:{_any(between['ordinal'])}(?![^\\W\\d_]))?"
            f"(?:[ \t,./()'\\-\u064b-\u0655]|{_any(between['words'])}(?![^\\W\\d_])){{0,8}}"
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of all tables, by letters alone."""
        return frozenset(re.findall(r"[^\W\d_]+", fold(" ".join(_strings(self._tables)))))

    @cached_property
    def beside(self) -> re.Pattern[str]:
        """The whole stretch between two dates that say the same day."""
        words = [*self._tables["beside"]["words"], *self._weekdays, *self._eras]
        return re.compile(rf"(?:[ \t,./()|=:;\-]|{_any(words)}(?![^\W\d_])){{0,12}}")


def fold(text: str) -> str:
    r"""Return the text with one spelling for what is spelled in several, as long as before.

    >>> fold("\u06f1\u06f2 \u0643\u062a") == "12 \u06a9\u062a"
    True
    """
    return text.lower() if text.isascii() else text.translate(TABLE)


def printed(signs: str) -> str:
    """Return, for a character class, all that is folded to one of some signs, and these."""
    return re.escape(signs + "".join(sign for sign, plain in (FOLDS | DIGITS).items() if plain in signs))


@cache
def names() -> Names:
    """Return the tables, read when the first date is looked for."""
    import tomllib

    return Names(tomllib.loads(Path(__file__).with_name("calendars.toml").read_text("utf-8")))


def _strings(tables: object) -> Iterator[str]:
    """Yield all strings in nested tables and lists."""
    if isinstance(tables, str):
        yield tables
    elif isinstance(tables, dict | list):
        for one in tables.values() if isinstance(tables, dict) else tables:
            yield from _strings(one)


def key(name: str) -> str:
    r"""Return what all spellings of one name have in common.

    >>> key("Rabi' al-Awwal"), key("h.s.")
    ('rabialawwal', 'hs')
    """
    return re.sub(APART, "", fold(name))


def _pattern(spellings: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for the names in folded text, the longest first.

    It starts with letters, not with a look behind, so that `re` can skip to where a name can start;
    whoever uses it looks at the character before the match.
    """
    return re.compile(f"{_any(spellings)}(?![^\\W\\d_])")


def _beginnings(spellings: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of how names begin as they are printed: Latin ones with a capital.

    It is in every text with one of the names, and looked for ten times as fast as they are.
    """
    starts = {re.split(APART, name)[0][:START] for name in spellings if name.isascii()}
    capitals = "".join(sorted({start[0].upper() for start in starts}))
    rests = either(start[1:].lower() for start in starts)
    return re.compile(f"[{capitals}{ARABIC}](?:(?<=[{ARABIC}])|(?i:{rests}))")


def _any(spellings: Iterable[str]) -> str:
    """Return the source of a pattern for any of these names, the longest first.

    Those with one first letter stand together: `re` tries alternatives one by one, and months alone
    have three hundred names.
    """
    starts: dict[str, list[str]] = {}
    for name in sorted({fold(name) for name in spellings}, key=lambda name: (-len(name), name)):
        rest = f"{APART}{{0,2}}".join(map(re.escape, re.split(f"{APART}+", name[1:])))
        starts.setdefault(name[0], []).append(rest)
    parts = (f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in starts.items())
    return f"(?:{'|'.join(parts)})"
