"""The language of texts and stretches: what is named, what is left in doubt, what is bounded."""

import pytest

from corpus_tools.text.language import LanguageGuess, Stretch, identify, stretches


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("", "und", "Zyyy"),
        ("12 – 34", "und", "Zyyy"),
        ("The session was opened at noon.", "en", "Latn"),
        ("Die Sitzung wurde gegen Mittag eröffnet.", "de", "Latn"),
        ("La séance a été ouverte vers midi.", "fr", "Latn"),
        ("La sesión se abrió hacia el mediodía.", "es", "Latn"),
        ("La seduta è stata aperta verso mezzogiorno.", "it", "Latn"),
        ("De zitting werd rond het middaguur geopend.", "nl", "Latn"),
        ("Oturum öğleye doğru açıldı.", "tr", "Latn"),
        ("salam, chetori? man khoobam", "fa-Latn", "Latn"),
        ("Tārīkh-i mukhtaṣar-i shahr va mardum-i ān", "fa-Latn", "Latn"),
        ("mâ dar in šahr zendegi mikonim", "fa-Latn", "Latn"),
        ("Mae'r llyfr hwn yn sôn am hanes y dref a'i phobl", "und", "Latn"),
        ("Ky libër tregon historinë e qytetit dhe të njerëzve të tij", "und", "Latn"),
        ("نشست امروز نزدیک ظهر آغاز شد", "fa", "Arab"),
        ("نشست امروز نزديك ظهر آغاز شد و مي‌گويند پايان يافت", "fa", "Arab"),
        ("افتتحت الجلسة قرب الظهر", "ar", "Arab"),
        ("اجلاس دوپہر کے قریب شروع ہوا", "ur", "Arab"),
        ("غونډه د غرمې په شاوخوا کې پیل شوه", "ps", "Arab"),
        ("دانیشتنەکە لە نیوەڕۆدا دەستی پێکرد", "ckb", "Arab"),
        ("يىغىن چۈشكە يېقىن باشلاندى", "ug", "Arab"),
        ("به تاریخ ۱۲ دلو از پوهنتون کابل", "fa-AF", "Arab"),
        ("שלום לכולם", "he", "Hebr"),
        ("Καλημέρα σας", "el", "Grek"),
        ("漢字かな交じり文", "ja", "Hira"),
        ("今天天气很好", "zh", "Hani"),
        ("한국어 문장", "ko", "Hang"),
    ],
)
def test_identify(text: str, language: str, script: str) -> None:
    guess = identify(text)
    assert (guess.language, guess.script) == (language, script)
    assert 0 <= guess.confidence <= 1


def test_among_a_few_languages_a_word_is_one_of_them() -> None:
    assert identify("computer").confidence < identify("computer", among=["en", "fa"]).confidence
    assert identify("computer", among=["en", "fa"]).language == "en"
    assert identify("نشست امروز نزدیک ظهر آغاز شد", among=["en"]).language == "und"
    assert identify("به تاریخ ۱۲ دلو از پوهنتون کابل", among=["fa", "ps"]).language == "fa-AF"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("متحده عرب امارات", "und"),  # Pashto, and not a letter says so
        ("جمهوری خلق چین", "fa"),
        ("کتابخانه", "fa"),
    ],
)
def test_a_phrase_that_may_be_pashto_is_not_called_persian(text: str, language: str) -> None:
    assert identify(text).language == language


def test_mixed_lines_are_cut_where_the_script_changes() -> None:
    text = "دولت افغانستان اعلام کرد\n\n12\nreport of the BBC: نشست امروز (1).\n"
    first = len("دولت افغانستان اعلام کرد\n")
    third = text.index("report")
    cut = text.index("نشست")
    assert list(stretches(text)) == [
        Stretch(0, first, "fa"),
        Stretch(third, cut, "en"),
        Stretch(cut, len(text), "fa"),
    ]


def test_nothing_found_is_not_named() -> None:
    assert identify("...") == LanguageGuess("und", 0.0, "Zyyy")
    assert list(stretches("1\n2\n")) == []


def test_signs_of_a_script_without_letters_are_no_words_of_it() -> None:
    guess = identify("the words of a man \N{IDEOGRAPHIC COMMA} слово и дело нашего народа")
    assert (guess.language, guess.script) == ("ru", "Cyrl")


def test_scripts_in_equal_parts_have_no_language() -> None:
    text = "ab \N{ARABIC LETTER ALEF} \N{CYRILLIC SMALL LETTER A} \N{HEBREW LETTER ALEF} " * 1000
    assert identify(text) == LanguageGuess("und", 0.0, "Zyyy")
