r"""A day of one of three calendars as days of the Gregorian one.

Conversion is left to kept libraries, imported when the first such date is met. persiantools: MIT,
no dependencies, checks the length of months; jdatetime stands on an LGPL library, and convertdate
takes three times as long to import and accepts 30 Esfand of any year. hijridate: MIT, the
published Umm al-Qura table of 1343 to 1500.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from corpus_tools.text.calendar_names import Calendar

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_LUNAR_MONTH = 30


def days_of(calendar: Calendar, year: int, month: int, day: int) -> tuple[date, ...]:
    r"""Return the days that a date can be, the likeliest first; none if there is no such date.

    A lunar month begins when the moon is seen, a day before or after the computed one.

    >>> [day.isoformat() for day in days_of(Calendar.SOLAR, 1394, 11, 23)]
    ['2016-02-12']
    >>> [day.isoformat() for day in days_of(Calendar.LUNAR, 1437, 5, 3)]
    ['2016-02-12', '2016-02-13', '2016-02-11']
    """
    if calendar is Calendar.LUNAR:
        return _lunar(year, month, day)
    try:
        return (_solar(year, month, day) if calendar is Calendar.SOLAR else date(year, month, day),)
    except ValueError:
        return ()


def _solar(year: int, month: int, day: int) -> date:
    from persiantools import jdatetime

    solar: Callable[[int, int, int], Any] = jdatetime.JalaliDate
    found: date = solar(year, month, day).to_gregorian()
    return found


def _lunar(year: int, month: int, day: int) -> tuple[date, ...]:
    from hijridate import Hijri

    if not 1 <= day <= LONGEST_LUNAR_MONTH:
        return ()
    try:
        first = Hijri(year, month, 1).to_gregorian()
    except (OverflowError, ValueError):  # a year outside the table; no such month
        return ()
    computed = date(first.year, first.month, first.day) + timedelta(days=day - 1)
    return tuple(computed + timedelta(days=shift) for shift in (0, 1, -1))
