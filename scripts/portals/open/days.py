"""Days as the portals of the group "open" print them, in six languages and three calendars."""

import datetime as dt

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, LUNAR, PASHTO, URDU, lunar, solar

WEEKDAYS = {
    "fa": ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
    "ps": ("دوشنبه", "سه‌شنبه", "چارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
    "ur": ("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}
EGYPTIAN = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
LEVANTINE = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
KURDISH = (
    *("کانوونی دووەم", "شوبات", "ئازار", "نیسان", "ئایار", "حوزەیران"),
    *("تەمموز", "ئاب", "ئەیلوول", "تشرینی یەکەم", "تشرینی دووەم", "کانوونی یەکەم"),
)


def persian(day: dt.date, months: tuple[str, ...] = IRANIAN) -> str:
    """Return the day of the week and the solar date, as in Iran or, with its months, in Afghanistan."""
    year, month, number = solar(day)
    return f"{WEEKDAYS['fa'][day.weekday()]} {number} {months[month - 1]} {year}".translate(EXTENDED)


def figures(day: dt.date) -> str:
    """Return the solar date in figures, the year first."""
    year, month, number = solar(day)
    return f"{year}/{month:02}/{number:02}".translate(EXTENDED)


def pashto(day: dt.date) -> str:
    """Return the solar date as Pashto writes it in full."""
    year, month, number = solar(day)
    return f"د {year} کال د {PASHTO[month - 1]} {number}مه".translate(EXTENDED)


def urdu(day: dt.date) -> str:
    """Return the Gregorian date with the sign of the Christian era."""
    return f"{WEEKDAYS['ur'][day.weekday()]} {day.day} {URDU[day.month - 1]} {day.year}ء"


def arabic(day: dt.date) -> str:
    """Return the Gregorian date with the names of the month in east and west."""
    months = f"{LEVANTINE[day.month - 1]}/{EGYPTIAN[day.month - 1]}"
    return f"{WEEKDAYS['ar'][day.weekday()]}، {day.day} {months} {day.year}".translate(ARABIC_INDIC)


def kurdish(day: dt.date) -> str:
    """Return the Gregorian date as Sorani writes it."""
    return f"{day.day}ی {KURDISH[day.month - 1]}ی {day.year}".translate(ARABIC_INDIC)


def moon(day: dt.date, *, sign: str = "") -> str:
    """Return the lunar date in Arabic digits."""
    year, month, number = lunar(day)
    return f"{number} {LUNAR[month - 1]} {year}{sign}".translate(ARABIC_INDIC)


def native(day: dt.date, language: str) -> str:
    """Return a day as a paper in this language prints it."""
    match language:
        case "fa":
            return persian(day)
        case "prs" | "uz":
            return persian(day, AFGHAN)
        case "ps":
            return pashto(day)
        case "ur":
            return urdu(day)
        case "ckb":
            return kurdish(day)
    return arabic(day)


def side_by_side(day: dt.date, language: str, bar: str) -> str:
    """Return the native date, the lunar and the English one in one line."""
    first = native(day, language)
    return bar.join(
        (first, moon(day, sign=" هـ" if language == "ar" else ""), f"{day:%A}, {day.day} {day:%B} {day.year}")
    )
