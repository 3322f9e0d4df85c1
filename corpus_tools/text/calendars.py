r"""Dates as newspapers of the region print them, in three calendars, and every way to read them.

A page may date itself `2/12/2016`, the 23rd of Dalw 1394 in Persian digits, the 3rd of Jumada
al-Ula 1437, or all three side by side. `find_dates` yields each with its possible readings.

How a date is read
    A month's name settles the calendar and the order; the number beside it that can be no day is
    the year. In figures, a number over 31 is a year and one over 12 no month. Years from 1320 are
    Hijri, solar or lunar by the era behind them, by what falls into our time, by the digits.
    Figures that can be read in two orders give both readings.
    A weekday beside a date rules out the readings that fall on another day.
    Dates that stand side by side are read together: what two calendars agree on is the reading.

What is not certain
    The day of a lunar month is one more or less than computed where the moon was seen later or
    earlier: such a date has three readings until a weekday or another calendar decides.
    A date without a year has no reading, only month and day; a month alone reads as its first day.
"""

from collections import Counter
from collections.abc import Iterator

from corpus_tools.text.calendar_figures import PRINTED, dates_in_figures
from corpus_tools.text.calendar_named import dates_with_names
from corpus_tools.text.calendar_names import Calendar, fold, names, printed
from corpus_tools.text.calendar_reading import DateReading, Precision, Window
from corpus_tools.text.patterns import lazy

__all__ = ["Calendar", "DateReading", "Precision", "find_dates"]

AROUND = 48  # code points on either side of a number in which its month, weekday and era stand
NUMBER = lazy(f"[{printed('0123456789')}]+")


def find_dates(text: str) -> Iterator[DateReading]:
    r"""Yield the dates of a text in their order.

    >>> [(d.calendar.value, d.readings[0].isoformat()) for d in find_dates("Kabul, Hamal 12, 1395")]
    [('solar-hijri', '2016-03-31')]
    >>> [day.isoformat() for day in next(find_dates("2/12/2016")).readings]
    ['2016-02-12', '2016-12-02']
    """
    if not (PRINTED().search(text) or names().month_like.search(text)):
        return
    for start, end in _windows(text):
        window = Window(text, start, fold(text[start:end]))
        found = [*dates_in_figures(window), *dates_with_names(window)]
        if not found:
            continue
        for one in _side_by_side(window, _without_overlaps(found)):
            yield one._replace(start=one.start + start, end=one.end + start)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches around numbers, merged where they meet: all else holds no date."""
    start = end = 0
    for number in NUMBER().finditer(text):
        low = max(0, number.start() - AROUND)
        if low > end:
            if end:
                yield start, end
            start = low
        end = number.end() + AROUND
    if end:
        yield start, min(end, len(text))


def _without_overlaps(found: list[DateReading]) -> list[DateReading]:
    if len(found) == 1:
        return found
    kept: list[DateReading] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _side_by_side(window: Window, found: list[DateReading]) -> Iterator[DateReading]:
    """Yield the dates, those that say one day in several calendars with that day alone."""
    beside = names().beside
    group: list[DateReading] = []
    for one in found:
        if group and not beside.fullmatch(window.folded, group[-1].end, one.start):
            yield from _agreed(group)
            group = []
        group.append(one)
    yield from _agreed(group)


def _agreed(group: list[DateReading]) -> Iterator[DateReading]:
    """Yield the dates of a group, with the day that most of its calendars can mean.

    Each calendar has one voice; where no two of them share a day, all readings stay.
    """
    if len(group) == 1:
        yield group[0]
        return
    voices = Counter(day for day, _ in {(day, one.calendar) for one in group for day in one.readings})
    most = max(voices.values(), default=0)
    agreed = [day for one in group for day in one.readings if voices[day] == most > 1]
    for one in group:
        if agreed and one.precision is Precision.DAY:
            if agreed[0] in one.readings:
                yield one._replace(readings=(agreed[0],), why=f"{one.why}; another calendar beside it agrees")
            else:
                yield one._replace(why=f"{one.why}; the calendars beside it say another day")
        else:
            yield one
