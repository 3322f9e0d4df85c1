"""Which day an ambiguous date means.

`2/12/2016` is a day in February or one in December. What decides, strongest first: an address
with a date in it; events in the text that are dated to a day and a month close to one of the
readings; another printed date. Nothing else does: without evidence the date stays open.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from corpus_tools.segment.dates import MONTHS, Mention

_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]?(\d{1,2})(?:[/-]?(\d{1,2}))?(?!\d)")
NEAR = 31  # days: an event that a news article dates to the day lies at most about a month back
SOON = 21  # days: an event that a news article announces to the day


@dataclass(frozen=True, slots=True)
class Resolved:
    """The day that a printed date means (None: open), its words, other readings, the evidence."""

    day: date | None
    text: str
    others: tuple[date, ...]
    why: str


def resolve(printed: Sequence[Mention], body: str, url: str | None) -> Resolved:
    """Return what the first of the printed dates means."""
    mention = printed[0]
    readings = mention.readings
    if len(readings) == 1:
        return Resolved(readings[0], mention.text, (), "it can mean one day only")
    for day, why in (
        (_by_address(readings, url), "the address names it"),
        (_by_other_dates(readings, printed[1:]), "another date on the page is the same day"),
        (_by_events(readings, body), "the text dates events close to it"),
    ):
        if day is not None:
            others = tuple(other for other in readings if other != day)
            return Resolved(day, mention.text, others, why)
    return Resolved(None, mention.text, readings, "nothing on the page decides between its readings")


def _by_address(readings: Sequence[date], url: str | None) -> date | None:
    for year, month, day in _IN_ADDRESS.findall(url or ""):
        fits = [
            one
            for one in readings
            if one.year == int(year) and one.month == int(month) and (not day or one.day == int(day))
        ]
        if len(fits) == 1:
            return fits[0]
    return None


def _by_other_dates(readings: Sequence[date], others: Sequence[Mention]) -> date | None:
    fits = [
        one for one in readings if any(one in other.readings for other in others if len(other.readings) == 1)
    ]
    return fits[0] if len(fits) == 1 else None


@cache
def _events() -> re.Pattern[str]:
    month = (
        "(" + "|".join(f"{name[:3]}(?:{name[3:]})?" if name != "may" else "May" for name in MONTHS) + r")\.?"
    )
    return re.compile(
        rf"\b{month}\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\s+\d{{4}})|\b(\d{{1,2}})(?:st|nd|rd|th)?\s+{month}\b(?!,?\s+\d{{4}})",
        re.IGNORECASE,
    )


def _by_events(readings: Sequence[date], body: str) -> date | None:
    """Return the reading that days named without a year lie close to, if only one has any."""
    near = dict.fromkeys(readings, 0)
    for match in _events().finditer(body):
        month = next(
            at for at, name in enumerate(MONTHS, 1) if name.startswith((match[1] or match[4]).lower()[:3])
        )
        day = int(match[2] or match[3])
        for one in readings:
            for year in (one.year - 1, one.year, one.year + 1):
                try:
                    event = date(year, month, day)
                except ValueError:
                    continue
                near[one] += -SOON <= (one - event).days <= NEAR
    fits = [one for one in readings if near[one]]
    return fits[0] if len(fits) == 1 else None
