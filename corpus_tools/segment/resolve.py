"""Which day an ambiguous date means.

`2/12/2016` is a day in February or one in December. What decides, strongest first: an address
with a date in it; another printed date that is certain; a date of the same page that can be read
in one order only; events in the text that are dated to a day close to one of the readings; one of
the two months named in the text. A weekday beside a date has decided already (`text.calendars`).
Nothing else does: without evidence the date stays open.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from corpus_tools.text.calendars import Calendar, DateReading, Precision, find_dates
from corpus_tools.text.patterns import lazy

_IN_ADDRESS = lazy(r"(?<!\d)((?:19|20)\d\d)[/-]?([01]?\d)[/-]?([0-3]?\d)?(?!\d)")
FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?![\d/.-])")
# English only: a month alone, without a day, stands in running text, and the larger body of these
# pages is English. `March` and `May` are also words: they count inside a sentence only.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
NEAR = 31  # days: an event that a news article dates to the day lies at most about a month back
MOON = timedelta(days=2)  # between a lunar day as computed and as a page prints it beside another calendar
SOON = 21  # days: an event that a news article announces to the day


class Resolved(NamedTuple):
    """The day that a printed date means (None: open), other readings, the evidence."""

    day: date | None
    others: tuple[date, ...]
    why: str


def resolve(
    printed: Sequence[DateReading], words: str, body: str, url: str | None, *, habit: bool | None = None
) -> Resolved:
    """Return what the first of the printed dates means; `words` are those it was printed with.

    `habit` tells whether the site prints the day first (True) or the month, if that is known.
    """
    readings = printed[0].readings
    if len(readings) == 1:
        return Resolved(readings[0], (), "it can mean one day only")
    lunar = printed[0].calendar is Calendar.LUNAR
    for day, why in (
        (_by_address(readings, url), "the address names it"),
        (_by_other_dates(readings, printed[1:], lunar=lunar), "another date on the page is the same day"),
        (_by_order(readings, words, body), "another date on the page shows the order"),
        (_in_order(readings, words, first=habit), "the site prints its dates in this order"),
        (_by_events(readings, body), "the text dates events close to it"),
        (_by_month(readings, body), "the text names its month"),
    ):
        if day is not None:
            return Resolved(day, tuple(other for other in readings if other != day), why)
    return Resolved(None, readings, "nothing on the page decides between its readings")


def day_first(words: str) -> bool | None:
    """Tell whether a date in figures can only have its day first (True) or its month (False)."""
    found = FIGURES.search(words)
    if found is None or (int(found[1]) > 12) == (int(found[2]) > 12):
        return None
    return int(found[1]) > 12


def date_in_address(url: str | None) -> date | None:
    """Return the day that an address names, such as `/2016/02/12/`, or None."""
    for year, month, day in _IN_ADDRESS().findall(url or ""):
        if day:
            try:
                return date(int(year), int(month), int(day))
            except ValueError:
                continue
    return None


def _by_address(readings: Sequence[date], url: str | None) -> date | None:
    for year, month, day in _IN_ADDRESS().findall(url or ""):
        fits = [
            one
            for one in readings
            if one.year == int(year) and one.month == int(month) and (not day or one.day == int(day))
        ]
        if len(fits) == 1:
            return fits[0]
    return None


def _by_other_dates(readings: Sequence[date], others: Sequence[DateReading], *, lunar: bool) -> date | None:
    certain = {other.readings[0] for other in others if len(other.readings) == 1}
    fits = [one for one in readings if one in certain]
    if not fits and lunar:  # its days may start a day later or earlier than computed
        fits = [day for day in certain if any(abs(day - one) <= MOON for one in readings)]
    return fits[0] if len(fits) == 1 else None


def _by_order(readings: Sequence[date], words: str, body: str) -> date | None:
    """Return the reading in the order that another date in figures can only have."""
    orders = {
        int(first) > 12 for first, second in FIGURES.findall(body) if (int(first) > 12) != (int(second) > 12)
    }
    if len(orders) != 1:
        return None
    return _in_order(readings, words, first=orders.pop())


def _in_order(readings: Sequence[date], words: str, *, first: bool | None) -> date | None:
    """Return the reading of figures with the day first (True) or the month; None where nobody knows."""
    own = FIGURES.search(words)
    if own is None or first is None:
        return None
    day = int(own[1]) if first else int(own[2])
    fits = [one for one in readings if one.day == day]
    return fits[0] if len(fits) == 1 else None


def _by_events(readings: Sequence[date], body: str) -> date | None:
    """Return the reading that days named in the text lie close to, if only one has any."""
    near: set[date] = set()
    for event in find_dates(body):
        if event.precision is Precision.DAY and len(event.readings) == 1:
            near |= {one for one in readings if _is_near(one, event.readings[0])}
        elif event.precision is Precision.YEARLESS and event.day and event.calendar.value == "gregorian":
            near |= {one for one in readings if _is_near_in_any_year(one, event.month, event.day)}
    return near.pop() if len(near) == 1 else None


def _is_near(day: date, event: date) -> bool:
    return timedelta(days=-SOON) <= day - event <= timedelta(days=NEAR)


def _is_near_in_any_year(day: date, month: int, of_month: int) -> bool:
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            if _is_near(day, date(year, month, of_month)):
                return True
        except ValueError:
            continue
    return False


def _by_month(readings: Sequence[date], body: str) -> date | None:
    """Return the reading whose month the text names, if it does not name the other's."""
    fits = [one for one in readings if _is_named(_MONTHS[one.month - 1], body)]
    return fits[0] if len(fits) == 1 else None


def _is_named(month: str, body: str) -> bool:
    """Tell whether a text names a month, as a word by itself and inside a sentence."""
    at = body.find(month)
    while at >= 0:
        inside = body[max(0, at - 2) : at]
        alone = not body[at + len(month) : at + len(month) + 1].isalpha()
        if alone and len(inside) == 2 and inside[1] == " " and (inside[0].islower() or inside[0] == ","):
            return True
        at = body.find(month, at + 1)
    return False
