r"""Dates that name their month: the numbers beside the name are its day and year."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from corpus_tools.text.calendar_days import days_of
from corpus_tools.text.calendar_names import Calendar, key, names
from corpus_tools.text.calendar_reading import DateReading, Precision, Window, era_behind, on_weekday

GREGORIAN_YEARS = range(1800, 2101)
HIJRI_YEARS = range(1250, 1501)
LAST_DAY = 31
YEAR_DIGITS = 4
CENTURY = {Calendar.SOLAR: 1300, Calendar.GREGORIAN: 2000}  # of a year in two digits
NUMBER = re.compile("[0-9]+")
OTHER_NAME = re.compile(r" ?[/(] ?| ")  # Arab papers name a month twice: shubat/fibrayir


class _Month(NamedTuple):
    """A month's name in a window."""

    start: int
    end: int
    calendar: Calendar
    number: int


def dates_with_names(window: Window) -> Iterator[DateReading]:
    """Yield the dates of a window that name their month; offsets are the window's."""
    if not names().month_like.search(window.text, window.offset, window.offset + len(window.folded)):
        return
    months = list(_months(window))
    numbers = list(NUMBER.finditer(window.folded)) if months else []
    behind = 0  # the first number behind the month
    done = 0
    for month in months:
        while behind < len(numbers) and numbers[behind].start() < month.end:
            behind += 1
        before = _before(window, numbers[behind - 1] if behind else None, month.start, done)
        after, last = _behind(window, numbers[behind : behind + 2], month.end)
        found = _date(window, month, *_day_and_year(window, month.calendar, before, after, last))
        if found:
            done = found.end
            yield found


def _months(window: Window) -> Iterator[_Month]:
    """Yield the names of months, two names of one month side by side as one."""
    table = names()
    done = 0
    for name in table.months.finditer(window.folded):
        start, end = name.span()
        if start < done or not window.begins_word(start) or window.printed(start, start + 1).islower():
            continue
        calendar, number = table.month[key(name[0])]
        sign = OTHER_NAME.match(window.folded, end)
        other = table.months.match(window.folded, sign.end()) if sign else None
        if other and table.month[key(other[0])] == (calendar, number):
            end = other.end()
        done = end
        yield _Month(start, end, calendar, number)


def _before(window: Window, number: re.Match[str] | None, start: int, done: int) -> re.Match[str] | None:
    """Return the number in front of a month, if nothing but words of a date stand between."""
    if number is None or number.start() < done:
        return None
    return number if names().between.fullmatch(window.folded, number.end(), start) else None


def _behind(
    window: Window, numbers: list[re.Match[str]], end: int
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return the one or two numbers behind a month that belong to it."""
    found: list[re.Match[str] | None] = []
    for number in numbers:
        if not names().between.fullmatch(window.folded, end, number.start()):
            break
        found.append(number)
        end = number.end()
    found += [None, None]
    return found[0], found[1]


def _day_and_year(
    window: Window,
    calendar: Calendar,
    before: re.Match[str] | None,
    after: re.Match[str] | None,
    last: re.Match[str] | None,
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return which of the numbers around a month are its day and its year."""
    for day, year in ((before, after), (after, last), (after, before)):
        if _is_day(window, day) and year and year_of(window, calendar, year):
            return day, year
    if _is_day(window, after):  # before `before`: of the numbers in 5 May 12, the day is the last
        return after, None
    if _is_day(window, before):
        return before, None
    return None, after if after and year_of(window, calendar, after) else None


def _is_day(window: Window, number: re.Match[str] | None) -> bool:
    return number is not None and window.is_whole(number) and 1 <= int(number[0][:YEAR_DIGITS]) <= LAST_DAY


def year_of(window: Window, calendar: Calendar, number: re.Match[str]) -> int | None:
    """Return the year that a number is: of four digits, or two behind an apostrophe.

    Beside a solar month two digits over 31 are a year as well: in Persian, 95 is 1395.
    """
    if not window.is_whole(number):
        return None
    value = int(number[0][: YEAR_DIGITS + 1])
    if len(number[0]) == YEAR_DIGITS:
        years = GREGORIAN_YEARS if calendar is Calendar.GREGORIAN else HIJRI_YEARS
        return value if value in years else None
    if len(number[0]) != 2 or calendar not in CENTURY:
        return None
    cut = window.folded[max(0, number.start() - 1) : number.start()] == "'"
    return CENTURY[calendar] + value if cut or (calendar is Calendar.SOLAR and value > LAST_DAY) else None


def _date(
    window: Window, name: _Month, day_number: re.Match[str] | None, year_number: re.Match[str] | None
) -> DateReading | None:
    """Return the date of a named month, None where there is none such.

    Without a year only names in Latin letters count: Persian months are words as well
    (affection, serious, scales, the lion).
    """
    edges = [
        name.start,
        name.end,
        *(edge for part in (day_number, year_number) if part for edge in part.span()),
    ]
    start, end = min(edges), max(edges)
    day = int(day_number[0]) if day_number else None
    found = DateReading(
        start=start,
        end=end,
        calendar=name.calendar,
        precision=Precision.YEARLESS,
        year=None,
        month=name.number,
        day=day,
        readings=(),
        why="the month is named",
    )
    if year_number is None:
        return found if day and window.printed(start, end).isascii() else None
    year = year_of(window, name.calendar, year_number)
    readings = days_of(name.calendar, year or 0, name.number, day or 1)
    if not readings:
        return None
    era_end, calendars = era_behind(window, end)
    return on_weekday(
        window,
        found._replace(
            end=era_end if name.calendar in calendars else end,
            precision=Precision.DAY if day else Precision.MONTH,
            year=year,
            readings=readings if day else readings[:1],
        ),
    )
