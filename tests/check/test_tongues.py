"""What the native words of a page are in: by themselves, by neighbours, by what the English speaks of."""

from pathlib import Path

import pytest

from corpus_tools.check.page import NATIVE
from corpus_tools.check.run import check
from corpus_tools.check.tongues import readings
from corpus_tools.text.rare_in_arabic import rarity

BREEZE = "نسيم جنوب"  # "breeze of the south": nearly Arabic
TELLS = "The council met on Tuesday to speak about bread. Everybody called it {} and nobody asked why."


def here(text: str, run: str) -> str:
    """Return the likeliest language of a run on a page."""
    spans = [match.span() for match in NATIVE().finditer(text)]
    found = {text[start:end]: one for (start, end), one in zip(spans, readings(text, spans), strict=True)}
    shares = found[run].here
    return max(shares, key=shares.__getitem__)


@pytest.mark.parametrize(
    ("around", "language"),
    [
        ("{}", "ar"),
        ("{}\nA day in Tehran and Shiraz", "fa"),
        ("{}\nA day in Cairo and Beirut", "ar"),
        ("{}\nwww.south.ir/fa", "fa"),
        ("{}\nwww.south.example/fa/a", "fa"),
        ("{}\nDasht-e Barchi and Shahrak-e Naw", "fa"),
        ("{}\nعصر ایران و جهان", "fa"),
        ("{}\nجريدة يومية سياسية", "ar"),
    ],
)
def test_the_page_decides_whose_two_words_are(around: str, language: str) -> None:
    assert here(around.format(BREEZE), BREEZE) == language


def test_a_run_in_another_language_than_the_page_keeps_it() -> None:
    verse = "والذين آمنوا وعملوا الصالحات"
    assert here(f"خبرگزاری دانشجویان ایران\n{verse}\nTehran, Shiraz", verse) == "ar"


def test_what_stands_side_by_side_counts_more() -> None:
    label = "تحليلات"
    page = f"مجلة القصيد\n{label}\n\n{'x ' * 99}\n\nکوه بلند از سخن باد نلرزد"
    far = f"مجلة القصيد\n\n{'x ' * 99}\n\n{label}\nکوه بلند از سخن باد نلرزد"
    assert here(page, label) == "ar"
    assert here(far, label) == "fa"


def test_a_word_in_an_english_sentence_is_of_what_the_sentence_tells_of() -> None:
    word = "شيرچاي"
    assert here(f"وكالة أنباء الخليج\n\n{TELLS.format(word)}", word) == "fa"


@pytest.mark.parametrize(
    ("date", "run", "language"),
    [
        ("۴ تير ۱۳۷۸", "تير", "fa"),
        ("٢٧ كب ١٣٩٤", "كب", "ps"),
        ("12 مرغومي 1381", "مرغومي", "ps"),
        ("۴ تير", "تير", "ps"),  # no year: anything
        ("۴ نان ۱۳۷۸", "نان", "fa"),  # no month
        ("4 ربيع 1400", "ربيع", "ar"),  # of the lunar year
    ],
)
def test_a_month_of_the_solar_year_in_a_date(date: str, run: str, language: str) -> None:
    assert here(date, run) == language


def test_no_native_words_no_readings() -> None:
    assert readings("English", []) == []


def test_how_much_rarer_in_arabic() -> None:
    assert rarity("کفش") > 8
    assert rarity("هذا") < -8
    assert rarity("zzz") == 0


@pytest.mark.parametrize(
    ("page", "codes"),
    [
        # A lone Persian word in an English article; a Dari verse below an Arabic masthead; a Pashto name.
        (f"Bread\n\n{TELLS.format('كفش')}\n", {"FA102"}),
        ("صحيفة الشاطئ\n\nThe clock on the wall says ساعت را ببين, look at the clock.\n", {"FA101"}),
        ("د كندهار پوهنتون\n\nBread\n", {"FA102"}),
        # Arabic and Pashto as they are: lone words, names, a phrase below a Persian masthead.
        (f"Bread in Cairo\n\n{TELLS.format('تحقيق')}\n", set()),
        (f"خبرگزاری ایران\n\nBread in Tehran\n\n{TELLS.format('والذين آمنوا وعملوا')}\n", set()),
        ("صحيفة يومية\n\nBread in Kabul\n", set()),
        ("د افغانستان ملي اداره\n\nBread in Kabul\n", set()),
    ],
)
def test_letters_of_an_arabic_keyboard(page: str, codes: set[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(page, "utf-8")
    assert {one.code for one in check([path], select=("FA101", "FA102"))} == codes
