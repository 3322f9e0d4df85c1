"""What orthographic rules keep their hands off."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.text.edits import Edit
from corpus_tools.text.protected import outside, spans, without_cut_words

# Arabic kaf or yeh in each, as a rule would change them.
PROTECTED = {
    "address in Persian letters": "https://fa.wikipedia.org/wiki/كتاب",
    "address without a scheme": "www.example.org/كتاب",
    "host and path": "example.org/كتاب?x=1",
    "mail": "علي@example.com",
    "file": "گزارش-علي.pdf",
    "path": "/home/علي/كتاب.txt",
    "tag": "#علي",
    "tag in brackets": "(#علي)",
    "mention": "@علي",
    "name with underscores": "نام_كاربر",
    "placeholder": "{نام_كاربر}",
    "format": "%(علي)s",
    "variable": "$علي",
}


@pytest.mark.parametrize("text", PROTECTED.values(), ids=PROTECTED)
def test_whole_words(text: str) -> None:
    line = f"در {text} است"
    assert spans(line) == [(3, 3 + len(text))]


@pytest.mark.parametrize(
    ("line", "protected"),
    [
        ("گفت «إنّ اللّهَ مَعَ الصَّابِرينَ» كه", "«إنّ اللّهَ مَعَ الصَّابِرينَ»"),
        ('گفت "كتابٌ عن الحربِ" كه', '"كتابٌ عن الحربِ"'),
        ("گفت “كتابٌ عن الحربِ” كه", "“كتابٌ عن الحربِ”"),
        ("﴿مَكَّةَ في كتابٍ﴾ كه", None),
        ("گفت `كتاب = 1` كه", "`كتاب = 1`"),
        ("گفت «طلب العلم فريضة على كل مسلم» كه", "«طلب العلم فريضة على كل مسلم»"),
        ("گفت: طَلَبُ العِلمِ فَريضَةٌ كه", "طَلَبُ العِلمِ فَريضَةٌ"),
        ("معارف - د پوهني وزارت | كابل", "د پوهني وزارت "),
    ],
)
def test_quotations_and_code(line: str, protected: str | None) -> None:
    found = [line[start:end] for start, end in spans(line)]
    assert found == ([protected] if protected else found)


@pytest.mark.parametrize(
    "line",
    [
        "كتاب/مجله",
        "ساعت 10:30 علي: گفت.",
        "۵۰٪ و 50%",
        "گفت «كتاب علي است» كه",
        "گفت «مكة شهر بزرگی است که در آن چنین است» كه",
        "گفت «مَكَّةِ گرم» كه",
        "گفت «آن رحمة عليه نوشته شده را نديد» كه",
        "تَوانا بُوَد هَر كه دانا بُوَد",
        "تَوانا بُوَد هَر كه در مَكَّةَ بود",
        "مَكَّةَ و مَدينَةَ كه",
        "بند د) كتاب",
        "كتاب علي",
    ],
)
def test_prose_is_not_protected(line: str) -> None:
    assert spans(line) == []


def test_quotations_in_ornate_parentheses() -> None:
    line = "آيه \ufd3fإنّ اللّهَ\ufd3e كه"
    assert [line[start:end] for start, end in spans(line)] == ["\ufd3fإنّ اللّهَ\ufd3e"]


def test_spans_that_meet_are_one() -> None:
    assert spans("`#علي و` x") == [(0, 8)]


def test_outside_keeps_what_lies_in_no_span() -> None:
    text = "علي #علي علي"
    edits = [Edit(2, 3, "x"), Edit(7, 8, "x"), Edit(11, 12, "x")]
    assert list(outside(text, edits)) == [edits[0], edits[2]]
    assert list(outside(text, [])) == []


PARTS = [
    "كي",
    " ",
    "ة",
    "\u0650",
    "د ",
    "#",
    "@",
    ".",
    "w",
    "`",
    "«",
    "»",
    '"',
    "\n",
    "\r",
    "www.",
    "{x}",
    "«مَكَّةَ»",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join), st.lists(st.integers(0, 80), max_size=6))
def test_outside_looks_at_no_more_lines_than_it_must(text: str, places: list[int]) -> None:
    edits = [Edit(at, min(at + 1, len(text)), "x") for at in sorted(set(places)) if at <= len(text)]
    protected = spans(text)
    free = [one for one in edits if not any(one.start < end and start < one.end for start, end in protected)]
    kept = list(outside(text, edits))
    assert [one for one in kept if one.start < one.end] == [one for one in free if one.start < one.end]


@pytest.mark.parametrize(
    "text", ["." * 200_000, "a." * 100_000, "#" * 200_000, "«" * 100_000, "{" * 100_000, "`a" * 50_000]
)
def test_time_is_linear(text: str) -> None:
    assert sum(end - start for start, end in spans(text)) <= len(text)


@pytest.mark.parametrize(
    ("text", "stretch", "prose"),
    [
        ("see http://a.af/2016_كتاب كه", "كتاب كه", " كه"),
        ("گفت كه www.كتاب.af", "گفت كه www", "گفت كه "),
        ("http://a.af/كتاب", "كتاب", ""),
        ("http://كتاب.af", "كتاب", ""),
        ("H2Oيعني آب", "يعني آب", "يعني آب"),
        ("گفت كه BBCها", "گفت كه ", "گفت كه "),
        ("آب يعنيH2O", "آب يعني", "آب يعني"),
        ("او كتاب", "او كتاب", "او كتاب"),
    ],
)
def test_words_that_a_stretch_cuts(text: str, stretch: str, prose: str) -> None:
    start = text.index(stretch)
    first, last = without_cut_words(text, start, start + len(stretch))
    assert text[first:last] == prose
    assert start <= first <= last <= start + len(stretch)


def test_an_endless_word_is_looked_at_only_so_far() -> None:
    text = "http://a.af/" + "x" * 5_000 + "كتاب" * 2_000
    assert without_cut_words(text, 5_012, len(text)) == (5_012, len(text))
