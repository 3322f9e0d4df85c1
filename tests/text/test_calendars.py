"""Dates in three calendars: what is found, how it is read, what is left alone."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hijridate import Gregorian
from hypothesis import given, settings
from hypothesis import strategies as st
from persiantools import jdatetime

from corpus_tools.text.calendar_days import days_of
from corpus_tools.text.calendar_names import CALENDAR_OF, fold, names
from corpus_tools.text.calendars import Calendar, DateReading, Precision, find_dates

FEB_12 = date(2016, 2, 12)
DEC_2 = date(2016, 12, 2)


def one(text: str) -> DateReading:
    [found] = find_dates(text)
    return found


# Each way to print the 12th of February 2016 (23 Dalw 1394, 3 Jumada al-Ula 1437).
@pytest.mark.parametrize(
    ("text", "calendar"),
    [
        ("12 February 2016", Calendar.GREGORIAN),
        ("February 12, 2016", Calendar.GREGORIAN),
        ("Feb. 12, 2016", Calendar.GREGORIAN),
        ("12th of February, 2016", Calendar.GREGORIAN),
        ("2016 February 12", Calendar.GREGORIAN),
        ("12 Feb '16", Calendar.GREGORIAN),
        ("2016-02-12", Calendar.GREGORIAN),
        ("2016/2/12", Calendar.GREGORIAN),
        ("12 فبروری ۲۰۱۶", Calendar.GREGORIAN),
        ("۱۲ فوریه ۲۰۱۶ میلادی", Calendar.GREGORIAN),
        ("د فبروري ۱۲، ۲۰۱۶", Calendar.GREGORIAN),
        ("12 فروری 2016ء", Calendar.GREGORIAN),
        ("12 شباط/فبراير 2016", Calendar.GREGORIAN),
        ("١٢ شباط ٢٠١٦م", Calendar.GREGORIAN),
        ("۲۳ دلو ۱۳۹۴", Calendar.SOLAR),
        ("۲۳ دلو سال ۱۳۹۴ هـ.ش", Calendar.SOLAR),
        ("23 بهمن‌ماه ۹۴", Calendar.SOLAR),
        ("د ۱۳۹۴ کال د سلواغې ۲۳مه", Calendar.SOLAR),
        ("23 Dalw 1394", Calendar.SOLAR),
        ("Dalw 23, 1394", Calendar.SOLAR),
        ("۱۳۹۴/۱۱/۲۳", Calendar.SOLAR),
        ("1394-11-23", Calendar.SOLAR),
        ("۲۳/۱۱/۱۳۹۴", Calendar.SOLAR),
        ("۹۴/۱۱/۲۳", Calendar.SOLAR),
        ("الجمعة 3 جمادى الأولى 1437 هـ", Calendar.LUNAR),
        ("جمعه ۳ جمادی‌الاول ۱۴۳۷", Calendar.LUNAR),
        ("Friday, 3 Jumada al-Awwal 1437 AH", Calendar.LUNAR),
        ("١٤٣٧/٥/٣ هـ، الجمعة", Calendar.LUNAR),
    ],
)
def test_one_day_in_many_ways(text: str, calendar: Calendar) -> None:
    found = one(text)
    assert found.readings == (FEB_12,)
    assert found.calendar is calendar
    assert found.precision is Precision.DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("۵ اردی\u200cبهشت ۱۳۹۸", date(2019, 4, 25)),
        ("۱۵ شهریورماه ۱۳۹۰", date(2011, 9, 6)),
        ("۱۵ سنبلهٔ ۱۴۰۰", date(2021, 9, 6)),
        ("د ۱۳۹۴ کال د دلوې ۲۳مه", FEB_12),
        ("2 أغسطس آب 1990", date(1990, 8, 2)),
        ("١٠ محرّم ١٤٤٥", date(2023, 7, 28)),
    ],
)
def test_names_as_they_are_bent_and_joined(text: str, day: date) -> None:
    assert day in one(text).readings


def test_long_dashes_part_dates_side_by_side() -> None:
    found = list(find_dates("October 3, 2016 — ۱۲ میزان ۱۳۹۵ — ۱ محرم ۱۴۳۸"))
    assert [one.readings for one in found] == [(date(2016, 10, 3),)] * 3


@pytest.mark.parametrize(
    ("text", "readings", "why"),
    [
        ("2/12/2016", (FEB_12, DEC_2), "two orders"),
        ("02/12/2016", (DEC_2, FEB_12), "two orders"),
        ("2.12.2016", (DEC_2,), "full stops part"),
        ("٢/١٢/٢٠١٦", (DEC_2, FEB_12), "two orders"),
        ("13/2/2016", (date(2016, 2, 13),), "over 12"),
        ("2/13/16", (date(2016, 2, 13),), "over 12"),
        ("2/13/98", (date(1998, 2, 13),), "over 12"),
        ("2/2/2016", (date(2016, 2, 2),), "one number"),
        ("2016/02/12", (FEB_12,), "year stands first"),
        ("2016/13/02", (date(2016, 2, 13),), "year stands first"),
        ("۹۵/۱/۲", (date(2016, 3, 21),), "year stands first"),
        ("5/6/1395", (date(2016, 8, 26),), "day stands first in the solar"),
        ("Sunday 2/14/2016", (date(2016, 2, 14),), "weekday agrees"),
        ("Thursday 12/2/2016", (DEC_2, FEB_12), "two orders"),
        ("Tuesday 5/4/2016", (date(2016, 4, 5),), "weekday agrees"),
    ],
)
def test_figures(text: str, readings: tuple[date, ...], why: str) -> None:
    found = one(text)
    assert found.readings == readings
    assert why in found.why


def test_a_year_of_two_calendars_has_the_readings_of_both() -> None:
    found = one("1410/5/3")
    assert found.calendar is Calendar.SOLAR
    assert found.readings == (date(2031, 7, 25), date(1989, 12, 1), date(1989, 12, 2), date(1989, 11, 30))
    assert "solar or lunar" in found.why
    assert one("١٤١٠/٥/٣").calendar is Calendar.LUNAR
    assert one("1410/5/3 ش").readings == (date(2031, 7, 25),)
    assert one("1375/5/3 هـ.ق").calendar is Calendar.LUNAR


def test_a_lunar_day_alone_is_open_by_a_day() -> None:
    found = one("3 Jumada al-Ula 1437")
    assert found.readings == (FEB_12, FEB_12 + timedelta(1), FEB_12 - timedelta(1))


def test_months_and_days_without_the_rest() -> None:
    month = one("the February 2016 issue")
    assert (month.precision, month.day, month.readings) == (Precision.MONTH, None, (date(2016, 2, 1),))
    assert one("Sha'ban 1437").readings == (date(2016, 5, 8),)
    day = one("the February 9 testimony")
    assert (day.precision, day.year, day.month, day.day) == (Precision.YEARLESS, None, 2, 9)
    assert day.readings == ()
    assert one("on 9 February,").day == 9
    assert one("pages 5 May 12").day == 12


def test_the_span_is_the_date_with_its_era() -> None:
    text = "کابل، جمعه ۲۳ دلو ۱۳۹۴ هجری شمسی."
    found = one(text)
    assert text[found.start : found.end] == "۲۳ دلو ۱۳۹۴ هجری شمسی"
    assert found.why == "the month is named; the weekday agrees"
    text = "12 February 2016 (AP)"
    assert text[one(text).start : one(text).end] == "12 February 2016"
    text = "12 فبراير 2016 ش"  # an era of another calendar is none of this date
    assert text[one(text).start : one(text).end] == "12 فبراير 2016"
    assert one("12 Feb 2016 ad").end == 11


def test_a_weekday_counts_only_beside_the_date() -> None:
    assert one("Monday at 2/12/2016").readings == (FEB_12, DEC_2)
    assert one("Saturday 13 February 2016").why.endswith("the weekday agrees")
    assert one("Monday 13 February 2016").why == "the month is named"


def test_a_number_belongs_to_one_date() -> None:
    assert one("2-12-2016 May 5").readings == (DEC_2, FEB_12)


def test_calendars_side_by_side_check_each_other() -> None:
    solar, lunar, western = find_dates("۲۴ دلو ۱۳۹۴، ۴ جمادی‌الاول ۱۴۳۷ مطابق 13 فبروری 2016")
    assert {solar.readings, lunar.readings, western.readings} == {(date(2016, 2, 13),)}
    assert all("another calendar beside it agrees" in found.why for found in (solar, lunar, western))
    # Seen a day later than computed.
    lunar, western = find_dates("3 Jumada al-Ula 1437 / 13 February 2016")
    assert lunar.readings == (date(2016, 2, 13),)
    # The Gregorian figures are settled by the solar date.
    solar, western = find_dates("۲۳ دلو ۱۳۹۴ | 2/12/2016")
    assert western.readings == (FEB_12,)


def test_calendars_that_disagree_keep_their_readings() -> None:
    solar, western = find_dates("۲۳ دلو ۱۳۹۴ – 20 February 2016")
    assert (solar.readings, western.readings) == ((FEB_12,), (date(2016, 2, 20),))
    three = list(find_dates("۲۳ دلو ۱۳۹۴، 12 February 2016، ۲۰ شعبان ۱۴۳۷"))
    assert "say another day" in three[2].why
    # One calendar twice is a list, and prose between two dates parts them.
    assert [found.readings for found in find_dates("2/12/2016, 3/12/2016")] == [
        (FEB_12, DEC_2),
        (date(2016, 3, 12), DEC_2.replace(day=3)),
    ]
    first, _ = find_dates("۲۳ دلو ۱۳۹۴ was called 12 February 2016")
    assert first.why == "the month is named"
    day, month = find_dates("23 Dalw 1394 – February 2016")
    assert (day.readings, month.readings) == ((FEB_12,), (date(2016, 2, 1),))


@pytest.mark.parametrize(
    "text",
    [
        "may 5 people march 3 miles",
        "the 10 Mays of 1,012 pages",
        "version 1.2.2016.4 or v1.2.16",
        "31 Feb 2016 and 30/2/2016",
        "۳۰ اسفند ۱۳۹۴",
        "۲۵ میزان تولید و ۲۰ مهر",
        "31 Muharram 1437 or 5 Safar 1250",
        "call 93-70-123456 or 2/3/4",
        "at 10:12, 5:30; $12; 50%",
        "dismay 5, 2016",
        "12/2/1250",
        "3/5/95 ",
        "1 of 12345/12/12",
        "no number at all, February",
        "February 2,016 and May 1.5 and March 3:30",
    ],
)
def test_no_date(text: str) -> None:
    assert [found for found in find_dates(text) if found.precision is Precision.DAY] == (
        [] if text != "3/5/95 " else list(find_dates(text))
    )


def test_dates_of_an_address() -> None:
    assert one("http://example.org/2016/02/12/title-of-it").readings == (FEB_12,)
    assert one("2016-02-12T10:30:00Z").readings == (FEB_12,)


def test_offsets_count_from_the_start_of_the_text() -> None:
    text = "x" * 500 + " 12 February 2016 " + "y" * 500 + " 2/12/2016"
    assert [text[found.start : found.end] for found in find_dates(text)] == ["12 February 2016", "2/12/2016"]


def test_no_name_means_two_months() -> None:
    table = names()
    assert len(CALENDAR_OF) == 3
    for calendar in Calendar:
        assert {number for kind, number in table.month.values() if kind is calendar} == set(range(1, 13))
    assert set(table.weekday.values()) == set(range(7))


@given(text=st.text(max_size=40))
@settings(deadline=None)
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(day=st.dates(min_value=date(1925, 1, 1), max_value=date(2040, 1, 1)))
@settings(deadline=None)
def test_libraries_and_this_module_agree(day: date) -> None:
    solar_date: Any = jdatetime.JalaliDate
    solar = solar_date(day)
    assert days_of(Calendar.SOLAR, solar.year, solar.month, solar.day) == (day,)
    lunar = Gregorian(day.year, day.month, day.day).to_hijri()
    assert days_of(Calendar.LUNAR, lunar.year, lunar.month, lunar.day)[0] == day
    assert days_of(Calendar.GREGORIAN, day.year, day.month, day.day) == (day,)


@given(
    text=st.lists(
        st.one_of(
            st.sampled_from(["February", "May", "دلو", "مه", "جمعه", "12", "2016", "۱۳۹۴", "'16", "هـ", "و"]),
            st.sampled_from([" ", "/", "-", ", ", ".", "(", "\n", ":"]),
            st.characters(),
        ),
        max_size=30,
    ).map("".join)
)
@settings(deadline=None)
def test_any_text_is_read(text: str) -> None:
    found = list(find_dates(text))
    assert [one.start for one in found] == sorted(one.start for one in found)
    for before, after in pairwise(found):
        assert before.end <= after.start
    for reading in found:
        assert 0 <= reading.start < reading.end <= len(text)
        assert (reading.readings == ()) == (reading.precision is Precision.YEARLESS)


@pytest.mark.parametrize("text", ["1/" * 50_000, "12 May " * 5_000, "9" * 100_000, "مه 1 " * 5_000])
def test_time_is_linear(text: str) -> None:
    assert sum(1 for _ in find_dates(text)) >= 0
