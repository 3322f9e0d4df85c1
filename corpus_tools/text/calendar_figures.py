r"""Dates in figures: which of the three numbers is which, in which calendar."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from corpus_tools.text.calendar_days import days_of
from corpus_tools.text.calendar_names import Calendar, printed
from corpus_tools.text.calendar_reading import DateReading, Precision, Window, era_behind, on_weekday
from corpus_tools.text.patterns import lazy

FIGURES = lazy(
    r"(?<![0-9a-z/.:+$#=_\-])([0-9]{1,4})( ?[/.\-] ?)([0-9]{1,2})\2([0-9]{1,4})"
    r"(?![0-9]|[/:\-][0-9]|\.[0-9])"
    r"|(?<=/)([0-9]{4})(/)([0-9]{1,2})/([0-9]{1,2})(?=/)"  # within an address
)
# What all of `FIGURES` have, seen ten times as fast; and the same as it is printed, before it is folded.
PARTED = lazy(r"[0-9] ?[/.\-] ?[0-9]")
PRINTED = lazy("[{0}][{1}]?[{2}][{1}]?[{0}]".format(*map(printed, ("0123456789", " ", "/.-"))))
ARABIC_INDIC = lazy("[\u0660-\u0669]")
PADDED = lazy("(?<![0-9])0[1-9]")

GREGORIAN_YEARS = range(1800, 2101)
HIJRI_YEARS = range(1250, 1501)
# Without an era, a Hijri year is one of our time: solar 1921 to 2042, lunar 1984 to 2043.
OF_OUR_TIME = {Calendar.SOLAR: range(1300, 1421), Calendar.LUNAR: range(1405, 1465)}
YEAR_DIGITS = 4
LAST_DAY = 31
MONTHS = 12
PIVOT = 70  # years in two digits up to here are of this century


class _Option(NamedTuple):
    calendar: Calendar
    year: int
    month: int
    day: int
    days: tuple[date, ...]


def dates_in_figures(window: Window) -> Iterator[DateReading]:
    """Yield the dates of a window that are three numbers; offsets are the window's."""
    if not PARTED().search(window.folded):
        return
    for match in FIGURES().finditer(window.folded):
        end, calendars = era_behind(window, match.end())
        options = list(_options(window, match, calendars))
        if not options:
            continue
        first = options[0]
        found = DateReading(
            start=match.start(),
            end=end,
            calendar=first.calendar,
            precision=Precision.DAY,
            year=first.year,
            month=first.month,
            day=first.day,
            readings=tuple(dict.fromkeys(day for option in options for day in option.days)),
            why=_why(options, match),
        )
        yield on_weekday(window, found)


def _options(window: Window, match: re.Match[str], calendars: frozenset[Calendar]) -> Iterator[_Option]:
    """Yield the ways to read three numbers, the likelier first."""
    first, separator, second, third = _numbers(match)
    printed = window.printed(*match.span())
    for calendar, year, year_first in _years(first, separator.strip(), third, calendars, printed):
        if year_first:
            orders = [(second, third), (third, second)]  # month, day
        elif calendar is Calendar.GREGORIAN and _is_american(separator.strip(), printed):
            orders = [(first, second), (second, first)]
        else:
            orders = [(second, first), (first, second)]
        valid = [
            _Option(calendar, year, int(month), int(day), days)
            for month, day in dict.fromkeys(orders)
            if (days := days_of(calendar, year, int(month), int(day)))
        ]
        # Only Gregorian figures with the year last are written in two orders, and not with full stops.
        two_orders = calendar is Calendar.GREGORIAN and not year_first and separator.strip() != "."
        yield from valid if two_orders else valid[:1]


def _numbers(match: re.Match[str]) -> tuple[str, str, str, str]:
    first, separator, second, third = (match[group] or match[group + 4] for group in range(1, 5))
    return first, separator, second, third


def _is_american(separator: str, printed: str) -> bool:
    """Tell whether figures look as Americans write them: 2/12/2016, without a padding zero."""
    return separator == "/" and printed.isascii() and not PADDED().search(printed)


def _years(
    first: str, separator: str, third: str, calendars: frozenset[Calendar], printed: str
) -> Iterator[tuple[Calendar, int, bool]]:
    """Yield the calendar and year that the figures can mean, and whether the year stands first."""
    if len(first) == YEAR_DIGITS or len(third) == YEAR_DIGITS:
        year_first = len(first) == YEAR_DIGITS
        year = int(first if year_first else third)
        if year in GREGORIAN_YEARS:
            yield Calendar.GREGORIAN, year, year_first
        hijri = [Calendar.SOLAR, Calendar.LUNAR]
        for calendar in reversed(hijri) if ARABIC_INDIC().search(printed) else hijri:
            years = HIJRI_YEARS if calendars == {calendar} else OF_OUR_TIME[calendar]
            if year in years and calendar in calendars:
                yield calendar, year, year_first
    elif separator == "/" and int(first) > LAST_DAY and not printed.isascii():
        yield Calendar.SOLAR, 1300 + int(first), True
    elif separator == "/" and len(third) == 2:
        yield Calendar.GREGORIAN, (2000 if int(third) <= PIVOT else 1900) + int(third), False


def _why(options: list[_Option], match: re.Match[str]) -> str:
    """Return why the figures are read so."""
    calendars = {option.calendar for option in options}
    if len(calendars) > 1:
        return "the year can be solar or lunar Hijri"
    if len(options) > 1:
        return "the figures can be read in two orders"
    first, separator, second, _ = _numbers(match)
    if len(first) == YEAR_DIGITS or int(first) > LAST_DAY:
        return "the year stands first"
    if first == second:
        return "day and month are one number"
    if max(int(first), int(second)) > MONTHS:
        return "a number over 12 is the day"
    parted = (
        "where full stops part the figures"
        if separator.strip() == "."
        else f"in the {options[0].calendar} calendar"
    )
    return f"the day stands first {parted}"
