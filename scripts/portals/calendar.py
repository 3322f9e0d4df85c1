"""Dates as newspapers print them, and what a reader can make of them.

The solar year is counted from the day of the vernal equinox, which from 1997 to 2023 was 20 March in
Gregorian leap years and 21 March in the others; the lunar date is that of the tabular calendar,
whose leap years are those with (11 y + 14) mod 30 < 11.
"""

import datetime as dt
from collections.abc import Callable

IRANIAN = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
AFGHAN = ("حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت")
PASHTO = ("وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب")
LUNAR = (
    "محرم",
    "صفر",
    "ربیع الاول",
    "ربیع الثانی",
    "جمادی الاول",
    "جمادی الثانی",
    *("رجب", "شعبان", "رمضان", "شوال", "ذوالقعده", "ذوالحجه"),
)
URDU = (
    "جنوری",
    "فروری",
    "مارچ",
    "اپریل",
    "مئی",
    "جون",
    "جولائی",
    "اگست",
    "ستمبر",
    "اکتوبر",
    "نومبر",
    "دسمبر",
)
EXTENDED = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

# One function a style. What strftime calls %d has a leading zero, which few newspapers print.
STYLES: dict[str, Callable[[dt.date], str]] = {
    "month-day-year": lambda day: f"{day:%B} {day.day}, {day.year}",
    "day-month-year": lambda day: f"{day.day} {day:%B} {day.year}",
    "short": lambda day: f"{day.day} {day:%b} {day.year}",
    "short-us": lambda day: (
        f"{day:%b}. {day.day}, {day.year}" if day.month != 5 else f"May {day.day}, {day.year}"
    ),
    "weekday": lambda day: f"{day:%A}, {day:%B} {day.day}, {day.year}",
    "weekday-uk": lambda day: f"{day:%A} {day.day} {day:%B} {day.year}",
    "ordinal": lambda day: f"{day.day}{ordinal(day.day)} {day:%B} {day.year}",
    "timed": lambda day: f"{day:%B} {day.day}, {day.year} {day.day % 12 + 1}:{day.month + 10} AM",
    "timed-uk": lambda day: f"{day.day} {day:%B} {day.year}, {day.day % 24:02}:{day.month + 40}",
    "iso": lambda day: day.isoformat(),
    "slash-us": lambda day: f"{day.month}/{day.day}/{day.year}",
    "slash-uk": lambda day: f"{day.day}/{day.month}/{day.year}",
    "dash-uk": lambda day: f"{day.day:02}-{day.month:02}-{day.year}",
    "slash-zero": lambda day: f"{day.month:02}/{day.day:02}/{day.year}",
}
OPEN_STYLES = frozenset({"slash-us", "slash-uk", "dash-uk", "slash-zero"})


def ordinal(number: int) -> str:
    """Return the ending of an ordinal number."""
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def readings(style: str, day: dt.date) -> frozenset[dt.date]:
    """Return all the days that the printed date can mean."""
    if style in OPEN_STYLES and day.day <= 12:
        return frozenset({day, dt.date(day.year, day.day, day.month)})
    return frozenset({day})


def solar(day: dt.date) -> tuple[int, int, int]:
    """Return year, month and day of the solar Hijri calendar, for 1997 to 2023."""
    year = day.year
    new_year = dt.date(year, 3, 20 if year % 4 == 0 else 21)
    if day < new_year:
        year -= 1
        new_year = dt.date(year, 3, 20 if year % 4 == 0 else 21)
    passed = (day - new_year).days
    month, rest = divmod(passed, 31) if passed < 186 else divmod(passed - 186, 30)
    return year - 621, month + (1 if passed < 186 else 7), rest + 1


def lunar(day: dt.date) -> tuple[int, int, int]:
    """Return year, month and day of the tabular lunar calendar."""
    since = day.toordinal() - dt.date(622, 7, 19).toordinal()  # 1 Muharram 1, proleptic Gregorian
    year = (30 * since + 10646) // 10631
    rest = since - ((year - 1) * 354 + (3 + 11 * year) // 30)
    month = max(number for number in range(12) if (59 * number + 1) // 2 <= rest)
    return year, month + 1, rest - (59 * month + 1) // 2 + 1


def three_calendars(day: dt.date, months: tuple[str, ...]) -> str:
    """Return a line with the solar, the lunar and the Gregorian date, in digits of three kinds."""
    year, month, number = solar(day)
    first = f"{number} {months[month - 1]} {year}".translate(EXTENDED)
    lunar_year, lunar_month, lunar_day = lunar(day)
    second = f"{lunar_day} {LUNAR[lunar_month - 1]} {lunar_year}".translate(ARABIC_INDIC)
    return f"{first} - {second} - {day.day} {day:%B} {day.year}"


def solar_line(day: dt.date, months: tuple[str, ...]) -> str:
    """Return a solar date in Persian digits."""
    year, month, number = solar(day)
    return f"{number} {months[month - 1]} {year}".translate(EXTENDED)
