"""Dari and Iranian Persian: words, months, and abstaining."""

import pytest

from corpus_tools.text.language import identify, stretches
from corpus_tools.text.language_variety import is_dari, signs


@pytest.mark.parametrize(
    "text",
    [
        "در ۲۳ دلو سال گذشته",
        "محصلین پوهنتون کابل",
        "شصت فیصد مریضان شفاخانه",
        "مبارزه با تروریزم و پولیس",
        "۱۲ جدي",
    ],
)
def test_dari(text: str) -> None:
    assert is_dari(signs(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "در این سال",
        "۲۳ بهمن ماه",
        "شصت درصد بیماران بیمارستان",
        "این ولسوالی و ولسوالی دیگر",  # one word, repeated: a quotation
        "دانشجویان پوهنتون در تهران و پلیس",  # both: the Iranian words outweigh one loan
        "جدی گفت",  # "seriously", with no day before it
        "۱۴۰۳ دلو",  # a year is no day
        "۲۳ دلواپس",  # a longer word
        "لویه جرگه و ولسی جرگه",  # titles that Iranian reports repeat
    ],
)
def test_not_dari(text: str) -> None:
    assert not is_dari(signs(text))


def test_the_rest_of_a_text_decides_for_its_lines() -> None:
    text = "رئیس دانشکده آمد\nاو به تاریخ ۲۳ دلو\nاز محصلین پوهنتون دیدن کرد\n"
    assert [one.language for one in stretches(text)] == ["fa-AF"] * 3
    repeated = "این ولسوالی بزرگ است\nآن ولسوالی کوچک است\nهر ولسوالی راهی دارد\n"
    assert [one.language for one in stretches(repeated)] == ["fa"] * 3
    assert identify("رئیس دانشکده آمد و گفت که این کار درست است").language == "fa"
