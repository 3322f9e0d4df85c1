"""Lines that print a date, and what else they say.

Reading a date is the business of `text.calendars`; here a line is asked whether it is a dateline:
dates of any calendar, weekdays, times, the number of an issue, a label, and nothing else.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from corpus_tools.segment.lines import has_digit
from corpus_tools.segment.vocabulary import folded, holds, pattern, words
from corpus_tools.text.calendar_names import fold, names
from corpus_tools.text.calendars import AROUND, DateReading, Precision, find_dates
from corpus_tools.text.patterns import either, lazy

TATWEEL = "\N{ARABIC TATWEEL}"  # a day alone on its line says no language, and words in it stay stretched
_COMMAS = (",", "\u060c")
PLACE = 3  # words of a place beside the number of an issue, at the most
_DIGITS = "0123456789" + "".join(chr(first + at) for first in (0x660, 0x6F0) for at in range(10))
LONGEST = 140  # characters: three calendars side by side, with weekdays and labels
_SIGNS = ".,:;!?()[]|/-'\"\u060c"
_WORDS = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"(?<=[a-z])(?=\d|[A-Z][a-z]{2,8}\.? \d)")
_TIME = lazy(
    r"\b(?:at\s+)?\d{1,2}[:.]\d{2}(?!\.?\d)(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:gmt|utc|est|edt|pst|aft|irst|et|local(?:\s+time)?)\b)?"
    r"(?:\s*[+-]\d{1,2}(?::?\d{2})?)?|\b\d{1,2}\s*[ap]\.?m\b\.?",
    re.IGNORECASE,
)


LONG_AGO = re.compile(  # pish, qabl, makhke, pahle; mundhu
    r"\b(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago\b"
    r"|\d+ (?:\w+ )?(?:\u067e\u06cc\u0634|\u0642\u0628\u0644|\u0645\u062e\u06a9[\u06d0\u06cc])\b"
    r"|\d+ (?:\w+ )?\u067e\u06c1\u0644\u06d2\b|\u0645\u0646\u0630 \d+(?: \w+)?"
)
_SMALL_MONTH = lazy(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d"
    r"|\d (?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
# `Published in The Daily Star, April 5th, 2015`: names in front of the date.
_PUBLISHED_IN = lazy(
    r"(?:(?:First|Originally) )?(?:[Pp]ublished|[Pp]osted|[Pp]rinted|[Rr]eleased|[Ii]ssued|[Aa]ppeared)"
    r" (?:in|at|on|by) (?:the )?"
    r"(?:[A-Z][\w'-]*,? (?:of |and |the |on |in )*){1,6}[^A-Za-z]*(?:[A-Z]?[a-z]{2,8}\b[^A-Za-z]*){0,4}"
)


def dates_in(text: str) -> list[DateReading]:
    """Return the dates of a line that print a day, a month and a year, in order.

    >>> [day.isoformat() for day in dates_in("on 25/3/2016")[0].readings]
    ['2016-03-25']
    """
    if not has_digit(text):
        return []
    return [one for one in _dates(text) if one.precision is Precision.DAY and one.readings]


def unglued(text: str) -> str:
    """Return a text with a space in front of the date, where a name and its date ran together.

    >>> unglued("By Ann LeeNov. 5, 2008"), unglued("By Ann McLee 5/11/2008")
    ('By Ann Lee Nov. 5, 2008', 'By Ann McLee 5/11/2008')
    """
    if not has_digit(text) or not _GLUED.search(text) or dates_in(text):
        return text
    parted = _GLUED.sub(" ", text)
    return parted if dates_in(parted) else text


def date_in_front(text: str, within: int) -> DateReading | None:
    """Return the first date of a line if it starts within so many characters.

    Most lines with a number have neither a number nor a month's name there, and are not read for dates.
    """
    near = text[: within + AROUND]
    if not has_digit(near):
        return None
    if not has_digit(text[:within]):
        month = names().months.search(fold(near)) if names().month_like.search(near) else None
        if month is None or month.start() >= within:
            return None
    first = next(iter(dates_in(text)), None)
    return first if first and first.start < within else None


def is_date_line(text: str) -> bool:
    """Tell whether a line prints a date and nothing else but weekdays, times and labels.

    >>> is_date_line("Published: Friday, February 12, 2016 10:30 AM"), is_date_line("Spring 2017")
    (True, True)
    >>> is_date_line("On February 12, 2016 the army left.")
    False
    """
    if len(text) > LONGEST or not has_digit(text):
        return False
    if _PUBLISHED_IN().fullmatch(text) and dates_in(text):
        return True
    if _season().fullmatch(folded(text)):
        return True
    if _is_said(text):
        return False
    found = _dates(text)
    return bool(found) and _is_place(beside_dates(text, found), text)


def _is_said(text: str) -> bool:
    """Tell whether a line has more words that no date has than stand for a place: reading it is spared."""
    known = _of_dates()
    n_others = 0
    for word in fold(folded(text)).split():
        if word not in known and (bare := word.strip(_SIGNS)).isalpha() and bare not in known:
            n_others += 1
            if n_others > PLACE:
                return True
    return False


@cache
def _of_dates() -> frozenset[str]:
    """Return the words that lines consist of which print dates alone, as `fold` leaves them."""
    kinds = ("dated", "weekdays", "issue", "chrome", "dated_word", "season")
    own = " ".join([*(word for kind in kinds for word in words(kind)), _TIME().pattern])
    return names().words.union(_WORDS.findall(fold(own)))


@lru_cache(maxsize=512)
def _dates(text: str) -> tuple[DateReading, ...]:
    """Return all dates of a line; a line is asked by several readers, one after the other.

    >>> [one.precision.name for one in _dates("Issue 12 - June 2013")]
    ['MONTH']
    """
    if TATWEEL in text:
        return _stretched(text)
    found = tuple(find_dates(text))
    if not found and (abroad := _in_english(text)) != text:
        return tuple(find_dates(abroad))
    if not found and text.islower() and _SMALL_MONTH().search(text):
        return tuple(find_dates(text.title()))  # on a page without capitals
    for one in found:
        if _issue_word().search(folded(text[: one.start])):  # `Issue 12 - June 2013` names no day
            number = len(text[one.start :]) - len(text[one.start :].lstrip(_DIGITS))
            return tuple(find_dates(text[: one.start] + " " * number + text[one.start + number :]))
    return found


def _in_english(text: str) -> str:
    """Return a text with the month of a day in another language of Europe in English, as long as before.

    >>> _in_english("Kabul, 14. Juli 2015"), _in_english("14 men left")
    ('Kabul, 14  Jul  2015', '14 men left')
    """
    found = _abroad().search(text)
    if found is None:
        return text
    month = _months_abroad()[found[1].lower()].capitalize().ljust(len(found[1]))
    before = text[: found.start()] + " " * (found.start(1) - found.start())  # `1er mai`
    return before + month + text[found.end(1) :]


@cache
def _abroad() -> re.Pattern[str]:
    """Return what finds a month in another language between a day and a year."""
    names = either(_months_abroad())
    return re.compile(rf"(?<=\d)(?:er)?\.? ({names})(?=\.? \d{{4}})", re.IGNORECASE)


@cache
def _months_abroad() -> dict[str, str]:
    """Return what English calls a month for short, by its name in another language."""
    pairs = (pair.partition(" ") for pair in words("month_abroad"))
    return {name: short for short, _, name in pairs}


def _stretched(text: str) -> tuple[DateReading, ...]:
    r"""Return the dates of a line in which words are drawn longer, at their places in it.

    >>> [(one.start, one.end) for one in _dates("26 \u062c\u0640\u0640\u0648\u0632\u0627 1397")]
    [(0, 14)]
    """
    kept = [at for at, sign in enumerate(text) if sign != TATWEEL]
    found = _dates("".join([text[at] for at in kept]))
    return tuple([one._replace(start=kept[one.start], end=kept[one.end - 1] + 1) for one in found])


@cache
def _issue_word() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern('issue')}[\s.:#]*$")


def starts_issue(text: str) -> bool:
    """Tell whether a line with a date numbers an issue first, and no other document.

    >>> starts_issue("Vol. 2, No. 5 - 3 May 2010"), starts_issue("Situation Report No. 5, 3 May 2010")
    (True, False)
    """
    numbered = _issue_number().search(folded(text))
    if numbered is None or any(one.start <= numbered.start() for one in dates_in(text)):
        return False
    return not text.isascii() or folded(text).startswith(tuple(words("issue")))


def numbers_issue(text: str) -> bool:
    """Tell whether a line, a dateline for one, numbers an issue of a publication."""
    return bool(_issue_number().search(folded(text)))


@cache
def _issue_number() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern('issue')}[\s.:]*\d")


def _is_place(rest: str, text: str) -> bool:
    """Tell whether what stands beside a date can be the place where an issue appeared, or is nothing."""
    if not rest or rest in words("chrome") or all(word in words("dated_word") for word in rest.split()):
        return True
    most = PLACE if numbers_issue(text) else 1
    if sum(len(word) > 1 for word in rest.split()) > most or text.rstrip().endswith("."):
        return False
    return holds(text, _COMMAS) or (not rest.isascii() and bool(_weekday().search(folded(text))))


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern('weekdays')}(?!\w)")


def without_times(text: str) -> str:
    """Return a text without the times of day in it."""
    return _TIME().sub(" ", text)


def dates_and_rest(text: str) -> tuple[bool, str]:
    """Return whether a text prints a date, and what it says besides dates and times."""
    found = _dates(text) if has_digit(text) else ()
    return bool(found), beside_dates(text, found)


def beside_dates(text: str, found: Sequence[DateReading]) -> str:
    """Return what a line says besides its dates, their labels, weekdays, times and issue numbers."""
    kept: list[str] = []
    at = 0
    for one in found:
        kept.append(text[at : one.start])
        at = max(at, one.end)
    rest = folded(_TIME().sub(" ", " ".join((*kept, text[at:]))))
    return re.sub(r"[\W_]+", " ", _around().sub(" ", rest)).strip()


@cache
def _around() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{pattern('dated')}|{pattern('weekdays')}|{pattern('issue')}(?:[\s.:]+{pattern('issue')})?[\s.:]*\d+"
        rf"|{pattern('price')}[\s.:]*\d[\d.,]*)(?!\w)"
    )


@cache
def _season() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('season')})\W*(?:1[34]\d\d|(?:19|20)\d\d)(?:\W*\d{{2,4}})?\W*")
