"""The dates that a line prints, with every day that each can mean."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from corpus_tools.segment.vocabulary import folded, pattern

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_YEARS = range(1800, 2101)  # newspapers that can be scraped
_DIGITS = {ord(str(n)) + base: str(n) for base in (0x630, 0x6C0) for n in range(10)}  # Arabic-Indic, Extended
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,4})([/.\u066b-])(\d{1,2})\2(\d{2,4})(?![\d/-])")
_TIME = re.compile(
    r"\b(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:gmt|utc|est|edt|pst|aft|irst|et)\b)?(?:\s*[+-]\d{1,2}(?::?\d{2})?)?"
    r"|\b\d{1,2}\s*[ap]\.?m\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a text: its place, its words, and every day that it can mean, likeliest first."""

    start: int
    end: int
    text: str
    readings: tuple[date, ...]


@cache
def _english() -> tuple[re.Pattern[str], re.Pattern[str]]:
    month = (
        "("
        + "|".join(f"{name[:3]}(?:{name[3:]}|t)?" if name != "may" else "may" for name in MONTHS)
        + r")\.?"
    )
    first = re.compile(rf"\b{month}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE)
    second = re.compile(
        rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{month},?[\s-]+(\d{{4}})\b", re.IGNORECASE
    )
    return first, second


def find_dates(text: str) -> list[Mention]:
    """Return the dates of a text that print a day, a month and a year, in order.

    >>> [mention.readings for mention in find_dates("on 25/3/2016")]
    [(datetime.date(2016, 3, 25),)]
    """
    plain = text.translate(_DIGITS)
    found = [
        _mention(match, text, _numeric(*map(int, match.group(1, 3, 4)))) for match in _NUMERIC.finditer(plain)
    ]
    first, second = _english()
    for match in first.finditer(plain):
        month, day, year = match.groups()
        found.append(_mention(match, text, _days([(int(year), _month(month), int(day))])))
    for match in second.finditer(plain):
        day, month, year = match.groups()
        found.append(_mention(match, text, _days([(int(year), _month(month), int(day))])))
    return sorted((mention for mention in found if mention.readings), key=lambda mention: mention.start)


def is_date_line(text: str) -> bool:
    """Tell whether a line prints a date and nothing else but weekdays, times and labels.

    >>> is_date_line("Published: Friday, February 12, 2016 10:30 AM")
    True
    >>> is_date_line("On February 12, 2016 the army left.")
    False
    """
    if not any(map(str.isdigit, text)):
        return False
    mentions = find_dates(text)
    return bool(mentions) and not rest_of_date_line(text, mentions)


def rest_of_date_line(text: str, mentions: list[Mention]) -> str:
    """Return what a line says besides its dates, their labels, weekdays and times."""
    kept: list[str] = []
    at = 0
    for mention in mentions:
        kept.append(text[at : mention.start])
        at = max(at, mention.end)
    rest = folded(_TIME.sub(" ", " ".join((*kept, text[at:]))))
    return re.sub(r"[\W_]+", " ", _around().sub(" ", rest)).strip()


@cache
def _around() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern('dated')}|{pattern('weekdays')})(?!\w)")


def _mention(match: re.Match[str], text: str, readings: tuple[date, ...]) -> Mention:
    return Mention(match.start(), match.end(), text[match.start() : match.end()], readings)


def _month(name: str) -> int:
    return next(n for n, month in enumerate(MONTHS, start=1) if month.startswith(name.lower()[:3]))


def _numeric(a: int, b: int, c: int) -> tuple[date, ...]:
    """Return the days that three numbers can mean: month first, day first, year first."""
    if a > 31:
        return _days([(a, b, c)])
    year = c if c > 99 else 2000 + c
    return _days([(year, a, b), (year, b, a)])


def _days(candidates: list[tuple[int, int, int]]) -> tuple[date, ...]:
    days: list[date] = []
    for year, month, day in candidates:
        if year in _YEARS and 1 <= month <= 12 and 1 <= day <= 31:
            try:
                one = date(year, month, day)
            except ValueError:
                continue
            if one not in days:
                days.append(one)
    return tuple(days)
