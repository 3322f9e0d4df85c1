r"""What is known of one date in a text, and what stands beside it: era and weekday."""

import re
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from corpus_tools.text.calendar_names import Calendar, key, names
from corpus_tools.text.patterns import lazy

ERA_GAP = lazy("[ ,(]{0,2}")
WEEKDAY_GAP = lazy(r"[ \t,()\-]{0,3}")
LONGEST_WEEKDAY = 16  # code points to look back for one
IN_MORE = lazy("[%\N{ARABIC PERCENT SIGN}]|[.,:/][0-9]")  # behind a number that is part of more
OF_MORE = lazy(r".?[$:+#]|[0-9][.,/]")  # before one


class Precision(StrEnum):
    """How much of a date is printed."""

    DAY = "day"
    MONTH = "month"
    YEARLESS = "yearless"  # day and month without a year


class DateReading(NamedTuple):
    """A date in a text, with all its readings in the order of preference.

    `start` and `end` count code points of the text, half-open; an era behind the year is part of
    the date. `year`, `month` and `day` are numbers of `calendar`, as the first reading has them.
    """

    start: int
    end: int
    calendar: Calendar
    precision: Precision
    year: int | None
    month: int
    day: int | None
    readings: tuple[date, ...]
    why: str


class Window(NamedTuple):
    """A stretch of a text around numbers, folded; offsets within it count from `offset`."""

    text: str
    offset: int
    folded: str

    def printed(self, start: int, end: int) -> str:
        """Return what the text reads there, unfolded."""
        return self.text[self.offset + start : self.offset + end]

    def begins_word(self, at: int) -> bool:
        """Tell whether no letter stands in front of an offset."""
        return not (at and self.folded[at - 1].isalpha())

    def is_whole(self, number: re.Match[str]) -> bool:
        """Tell whether a number is no part of a time, a decimal number, a share or a sum."""
        before = self.folded[max(0, number.start() - 2) : number.start()]
        return not (IN_MORE().match(self.folded, number.end()) or OF_MORE().fullmatch(before))


def era_behind(window: Window, end: int) -> tuple[int, frozenset[Calendar]]:
    """Return where an era behind a date ends and its calendars; (`end`, all) if there is none."""
    table = names()
    gap = ERA_GAP().match(window.folded, end)
    at = gap.end() if gap else end
    era = table.eras.match(window.folded, at)
    if era is None or window.printed(at, at + 1).islower():
        return end, frozenset(Calendar)
    return era.end(), table.era[key(era[0])]


def on_weekday(window: Window, found: DateReading) -> DateReading:
    """Return the date with the readings that fall on the weekday beside it, if there is one."""
    day = _weekday_beside(window, found)
    fitting = tuple(reading for reading in found.readings if reading.weekday() == day)
    if found.precision is not Precision.DAY or not fitting:
        return found
    return found._replace(readings=fitting, why=f"{found.why}; the weekday agrees")


def _weekday_beside(window: Window, found: DateReading) -> int | None:
    """Return the weekday that stands directly before or behind a date, Monday being 0."""
    table = names()
    low = max(0, found.start - LONGEST_WEEKDAY)
    for name in table.weekdays.finditer(window.folded, low, found.start):
        gap = window.folded[name.end() : found.start]
        if window.begins_word(name.start()) and WEEKDAY_GAP().fullmatch(gap):
            return table.weekday[key(name[0])]
    gap_behind = WEEKDAY_GAP().match(window.folded, found.end)
    behind = table.weekdays.match(window.folded, gap_behind.end() if gap_behind else found.end)
    return table.weekday[key(behind[0])] if behind else None
