"""Mojibake: what was found in the wild, every route and page, damage by line and span, and clean text."""

import json
import random
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.repair import mojibake, mojibake_gate, mojibake_words
from corpus_tools.repair.core import run
from corpus_tools.repair.mojibake_gate import evidence, line_around, may_hold_evidence
from corpus_tools.repair.mojibake_routes import partial, walk
from corpus_tools.testing import encodings
from corpus_tools.testing.damage import damaged
from corpus_tools.text import plausibility
from corpus_tools.text.codepages import NAMES, codepage, pages_with
from corpus_tools.text.plausibility import bits

CASES = Path(__file__).parent / "cases"
WILD = Path(__file__).parents[2].parent / "shared" / "material" / "mojibake" / "wild.jsonl"
LINES = {
    "fa": "دروازه‌های شهر را بستند و مردم به خانه‌های خود بازگشتند.",
    "ps": "د ښار دروازې یې وتړلې او خلک خپلو کورونو ته ستانه شول.",
    "ar": "أغلقوا أبواب المدينة وعاد الناس إلى بيوتهم قبل الغروب.",
    "ur": "شہر کے دروازے بند کر دیے گئے اور لوگ اپنے گھروں کو لوٹ گئے۔",
    "ckb": "دەرگاکانی شاریان داخست و خەڵک گەڕانەوە ماڵەکانیان.",
}


def repaired(text: str) -> str:
    return run(text, [mojibake.PASS]).text


def bad(gold: str, written: str) -> str:
    return damaged(gold, encodings.misread(encodings.route(written)), seed=1).text


@pytest.mark.parametrize("row", tomllib.loads((CASES / "mojibake-wild.toml").read_text("utf-8"))["case"])
def test_found_in_the_wild(row: dict[str, str]) -> None:
    assert repaired(row["before"]) == row["after"]


@pytest.mark.shared
@pytest.mark.skipif(not WILD.exists(), reason="needs shared/material/mojibake/wild.jsonl")
def test_wild_entries_whose_inverse_is_strict() -> None:
    entries = [json.loads(line) for line in WILD.read_text("utf-8").splitlines()]
    strict = [entry for entry in entries if entry["strict"] == "recovered"]
    assert len(strict) >= 14
    for entry in strict:
        assert repaired(entry["mojibake"]) == entry["gold"]
    for entry in entries:
        if entry["strict"] != "recovered":
            assert repaired(entry["mojibake"]) != entry["mojibake"]


@pytest.mark.parametrize("language", LINES)
@pytest.mark.parametrize("written", encodings.ONCE + encodings.TWICE)
def test_a_line_comes_back_along_every_route(written: str, language: str) -> None:
    assert repaired(bad(LINES[language], written)) == LINES[language]


@pytest.mark.parametrize("page", NAMES)
def test_a_line_comes_back_from_pages_that_nobody_listed(page: str) -> None:
    assert repaired(bad(LINES["fa"], f"{page}>utf-8")) == LINES["fa"]


@pytest.mark.parametrize("written", encodings.PAGES)
def test_a_line_comes_back_from_another_page(written: str) -> None:
    written_in = encodings.route(written)[-1][1]
    for language in ("fa", "ar", "ur") if written_in != "iso8859_6" else ("ar",):
        gold = encodings.spelled_for(LINES[language], written_in).replace("۔", ".")
        damage = bad(gold, written)
        assert damage != gold
        assert repaired(damage) == gold


def test_each_line_its_own_way() -> None:
    gold = "\n".join([*LINES.values(), "The gates were closed.", ""] * 4)
    ways = [encodings.route(written) for written in encodings.ONCE + encodings.TWICE]
    for seed in range(5):
        page = damaged(gold, encodings.misread_lines(ways), seed=seed)
        assert repaired(page.text) == gold


def test_many_lines_the_same_way_are_read_again_at_once() -> None:
    gold = "\n".join([*LINES.values(), "The gates were closed."] * 200)
    text = bad(gold, "cp1256>utf-8")
    assert repaired(text) == gold
    broken = text.replace("\n", "\nعکس سالم\n", 40)
    assert repaired(broken) == gold.replace("\n", "\nعکس سالم\n", 40)


def test_spans_inside_clean_lines() -> None:
    ways = [encodings.route(written) for written in ("cp1256>utf-8", "cp1252>utf-8", "cp437>utf-8")]
    for seed in range(5):
        page = damaged("\n".join(LINES.values()), encodings.misread_spans(ways), seed=seed)
        assert repaired(page.text) == page.gold


def test_a_clean_word_that_keeps_the_rules_by_chance_stays_among_damaged_ones() -> None:
    assert bad("\x90", "cp1256>utf-8") == "آگ"
    line = f"{bad('ہم نے', 'cp1256>utf-8')} آگ {bad('اپنے گھر', 'cp1256>utf-8')} کے"
    assert repaired(line) == "ہم نے آگ اپنے گھر کے"


def test_a_word_goes_back_no_further_than_it_came() -> None:
    once, twice = "cp1256>utf-8", "cp1256>utf-8, cp1256>utf-8"
    lines = [bad("ہم نے اپنے گھر کے", twice), f"میعاد {bad('ہم مرتبہ آپ', f'{twice}, {once}')} کا"]
    assert repaired("\n".join(lines)) == "ہم نے اپنے گھر کے\nمیعاد ہم مرتبہ آپ کا"


def test_an_edit_says_route_and_score() -> None:
    [edit] = run(bad("دروازه شهر", "cp1256>utf-8, cp1256>utf-8"), [mojibake.PASS]).edits
    assert edit.detail.startswith("cp1256>utf-8, cp1256>utf-8; saves ")
    assert edit.after == "دروازه شهر"


def test_words_that_did_not_go_the_same_way_are_edits_of_their_own() -> None:
    text = f"{bad('دروازه شهر', 'cp1256>utf-8')} and {bad('باغ', 'cp1256>utf-8')}"
    assert [edit.after for edit in run(text, [mojibake.PASS]).edits] == ["دروازه شهر", "باغ"]


def test_lines_below_prove_the_route_of_a_short_line_above() -> None:
    name = bad("پگاه", "cp1251>cp1256")
    assert repaired(name) == name
    below = encodings.spelled_for(LINES["fa"], "cp1256")
    assert repaired(f"{name}\n{bad(below, 'cp1251>cp1256')}") == f"پگاه\n{below}"


def test_lines_of_a_masthead_prove_their_route_together() -> None:
    lines = ["نسيم سحر", "هفت صبح"]
    alone = [bad(line, "cp1251>cp1256") for line in lines]
    assert [repaired(line) for line in alone] == alone
    page = "\n".join([*alone, "The gates were closed."])
    assert repaired(page) == "\n".join([*lines, "The gates were closed."])


def test_a_line_that_shows_nothing_is_read_as_the_one_beside_it() -> None:
    silent = bad("استراحت", "cp1251>cp1256")
    assert not may_hold_evidence(silent)
    gold = "خدمات جديد\r\n\r\nاستراحت\nساختار"
    assert repaired(bad(gold, "cp1251>cp1256")) == gold
    assert repaired(f"{bad('خدمات جديد', 'cp1251>cp1256')}\nМосква") == "خدمات جديد\nМосква"


def test_a_block_ends_where_a_line_is_in_doubt() -> None:
    many = [bad(line, "cp1256>utf-8") for line in LINES.values()] * 8
    gold = list(LINES.values()) * 8
    for clean in ("غژ", "لا·شيء·في·الدار", "عکس"):
        for at in (3, 20):
            text = "\n".join([*many[:at], clean, *many[at:]])
            assert repaired(text) == "\n".join([*gold[:at], clean, *gold[at:]])


@pytest.mark.parametrize("before", [3, 20])
def test_a_block_ends_before_a_line_that_was_misread_once_more(before: int) -> None:
    gold = list(LINES.values()) * 8
    twice = range(before, before + 2)
    ways = ["cp1256>utf-8, cp1256>utf-8" if at in twice else "cp1256>utf-8" for at in range(len(gold))]
    assert repaired("\n".join(map(bad, gold, ways))) == "\n".join(gold)


def test_a_line_is_looked_at_so_often_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"عکس {bad('دروازه', 'cp1256>utf-8')} ½é"
    assert repaired(text) == "عکس دروازه ½é"
    monkeypatch.setattr(mojibake_words, "MOST_ROUNDS", 0)
    assert repaired(text) == text


def test_a_space_that_was_part_of_a_letter_is_read_again_with_it() -> None:
    gold = "Родина и Россия нашего народа"
    assert repaired(bad(gold, "mac_arabic>utf-8")) == gold


def test_a_space_that_was_part_of_a_last_letter_makes_the_line_one_edit() -> None:
    gold = "СССР — родина нашего народа"
    damage = bad(gold, "mac_arabic>utf-8")
    [edit] = run(damage, [mojibake.PASS]).edits
    assert (edit.before, edit.after) == (damage, gold)


def test_words_that_read_the_same_in_both_pages_are_no_edit() -> None:
    gold = encodings.spelled_for("BBC «BBC» 2003 دروازه شهر را بستند و مردم بازگشتند", "cp1256")
    damage = bad(gold, "cp1252>cp1256")
    assert damage.startswith("BBC «BBC» 2003 ")
    [edit] = run(damage, [mojibake.PASS]).edits
    assert edit.start == len("BBC «BBC» 2003 ")
    assert edit.after == gold[edit.start :]


@pytest.mark.parametrize("tail", ["½é", LINES["ar"], "ØØ"])
def test_a_line_whose_head_went_another_way_than_its_tail(tail: str) -> None:
    head = f"{LINES['fa']} {LINES['fa']}"
    assert repaired(f"{bad(head, 'cp1256>utf-8')} {bad(tail, 'cp1252>utf-8')}") == f"{head} {tail}"


def test_a_sign_that_was_utf8_does_not_keep_the_line_from_its_page() -> None:
    line = f"{bad('€5', 'cp1252>utf-8')} {bad('إلى قبل', 'cp1252>cp1256')}"
    assert repaired(line) == "€5 إلى قبل"


def test_a_single_letter_comes_back_along_a_proved_route_alone() -> None:
    letter = bad("ا", "cp1256>utf-8")
    assert repaired(letter) == letter
    assert repaired(f"{bad(LINES['fa'], 'cp1256>utf-8')}\n{letter}") == f"{LINES['fa']}\nا"


@pytest.mark.parametrize(
    ("page", "gold", "wrong"),
    [
        ("iso8859_7", "Klasörü klasör ağacına kopyala.", "klasâr"),
        ("cp857", "Klasörü klasör ağacına kopyala.", "aĭacına"),
        ("cp861", "Diese Funktion lässt sich nicht auf Mehrfachauswahl anwenden.", "lõsst"),
        ("iso8859_4", "Ne peut représenter l'exposant sur %d bits", "reprÊsenter"),
        ("cp862", "Caps Lock (בזמן הלחיצה), לפעולת ה־Caps Lock המקורית", "ЛТРЕЛЗ"),
    ],
)
def test_of_two_pages_that_keep_the_rules_the_language_tells_or_nothing(
    page: str, gold: str, wrong: str
) -> None:
    damage = bad(gold, f"{page}>utf-8")
    assert wrong not in repaired(damage)
    assert repaired(damage) in (gold, damage)


MIXED = st.lists(
    st.one_of(
        st.sampled_from(
            [*LINES.values(), "The gates", "été", "Ворота", "──", " ", "\n", "ØØ", "â€", "Ã", "\x81"]
        ),
        st.sampled_from(LINES["fa"].split()).map(lambda word: bad(word, "cp1256>utf-8")),
        st.sampled_from(LINES["ur"].split()).map(lambda word: bad(word, "cp1252>utf-8, cp1256>utf-8")),
        st.sampled_from(LINES["ar"].split()).map(lambda word: bad(word, "cp1252>cp1256")),
        st.characters(min_codepoint=0x80, max_codepoint=0x2FF),
        st.characters(),
    ),
    max_size=12,
)


@settings(max_examples=150, deadline=None)
@given(pieces=MIXED, glue=st.sampled_from(["", " "]))
def test_a_second_run_finds_nothing(pieces: list[str], glue: str) -> None:
    once = run(glue.join(pieces), [mojibake.PASS])
    assert list(mojibake.find(once.text)) == []


def test_the_quick_look() -> None:
    assert not may_hold_evidence("plain " * 500 + "naïve “word”")
    assert may_hold_evidence("plain " * 500 + "Ø³Ù„")
    assert not may_hold_evidence("plain")


def test_lines_end_at_carriage_returns_too() -> None:
    assert line_around("one\rtwo\nthree", 5) == (4, 7)
    assert line_around("one", 1) == (0, 3)
    assert line_around("one\ntwo", 5, 5) == (5, 7)


@pytest.mark.parametrize("page", NAMES)
def test_pages_are_total_and_invertible(page: str) -> None:
    one = codepage(page)
    every = bytes(range(256))
    assert len(one.decode(every)) == 256
    if len(set(one.table)) == 256:
        assert one.octets(one.decode(every)) == every
    assert one in list(pages_with(one.table))


@pytest.mark.parametrize("page", ["mac_arabic", "mac_farsi"])
def test_pages_with_doubled_punctuation_take_the_half_that_utf8_needs(page: str) -> None:
    text = "دنیا، (این) یک: «آزمایش» است! 日本 à 😀"
    assert codepage(page).octets(codepage(page).decode(text.encode())).decode() == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("iso8859_8", "שערי העיר נסגרו ותושביה שבו לבתיהם."),  # 0xD7 begins all, and gives what 0xAA gives
        ("koi8_t", "کورة، שם"),  # 0xA9 and 0xBF give the copyright sign; 0xBF would make no letter here
        ("cp864", "قائمة المدن التي أغلقت أبوابها"),  # 0xA6 ends YEH WITH HAMZA, and gives what 0xDB gives
        ("cp857", "城门关闭了，人们都回家了。用电"),  # 0xE5 begins three bytes, and stands for 0xD5 in two
        ("cp857", "Ո՞վ է բացել դուռը"),
        ("cp856", "دروازه‌های شهر 🙭"),  # 0xAD ends four bytes, and gives what 0xF0 gives
    ],
)
def test_a_byte_that_a_page_lacks_is_told_from_its_twin_by_utf8(page: str, text: str) -> None:
    assert codepage(page).octets(codepage(page).decode(text.encode())).decode() == text
    assert repaired(bad(text, f"{page}>utf-8")) == text


def test_a_letter_that_twins_leave_open_is_not_guessed() -> None:
    page = codepage("cp856")  # 0x9C and 0xA3 give the pound sign, and make LAMED and FINAL PE
    assert page.octets(page.decode("כל".encode())) == "כ".encode() + b"??"


def test_a_twin_that_utf8_does_not_need_is_the_byte_of_the_table() -> None:
    assert codepage("iso8859_8").octets("3 \N{MULTIPLICATION SIGN} 4") == b"3 \xaa 4"


def test_nobody_writes_with_the_holes_of_a_page() -> None:
    assert walk("ÓáÇã", (("cp1252", "iso8859_6"),)) is not None
    assert walk("øÓáÇã", (("cp1252", "iso8859_6"),)) is None  # 0xF8 is no letter there
    assert partial("øÓáÇã", (("cp1252", "iso8859_6"),)) == "øÓáÇã"


def test_pairs_and_words_are_forgotten_when_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    before = bits("دروازه")
    monkeypatch.setattr(plausibility, "MOST_PAIRS", 1)
    monkeypatch.setattr(plausibility, "MOST_WORDS", 1)
    assert bits("новый город") > 0
    assert bits("دروازه") == before


def test_a_text_costs_the_sum_of_its_words_in_any_order() -> None:
    words = ["دروازه", "", "door", "\N{EURO SIGN}5", "x" * 2 * plausibility.LONGEST_WORD]
    assert bits(" ".join(words)) == sum(map(bits, words)) == bits(" ".join(reversed(words)))


def test_better_text_is_shorter() -> None:
    for line in LINES.values():
        words = line.split()
        random.Random(1).shuffle(words)
        assert bits(line) < bits(bad(line, "cp1256>utf-8"))
        assert bits(line) < bits(line[::-1])


def test_letters_of_a_script_without_spaces_cost_the_same_everywhere_but_behind_others() -> None:
    assert bits("天気天") - bits("天気") == bits("天気") - bits("天")
    assert bits("a天") - bits("a") > bits("天気") - bits("天")


def test_no_edit_goes_over_the_end_of_a_line() -> None:
    damage = "\n\n".join([bad(LINES["fa"], "cp1256>utf-8")] * 3)
    page = f"{damage}\n\nhttps://www.example/a-1.html\r\n\r\nThe market\n"
    changed = [page[edit.start : edit.end] for edit in mojibake.PASS.find(page)]
    assert changed
    assert not any({"\n", "\r"} & set(text) for text in changed)


# Of every kind that the whole pattern tells apart, and what stands next to it.
ANY_KIND = (
    "aZ7 .\n\xa0\xe9\xf7\xc2\xe2\u0153\u0627\u0637\u063a\u06cc\u0665\u06f5\u060c\u2019\u201e"
    "\u2022\u2500\u0410\u0430"
)


@given(st.text(ANY_KIND, max_size=12), st.integers(0, 12))
@settings(deadline=None)
def test_what_is_passed_over_at_once_holds_no_evidence(text: str, start: int) -> None:
    whole = mojibake_gate._clean().match(text, start)
    assert whole is not None
    assert evidence(text, start) == (-1 if whole.end() == len(text) else whole.end())


def test_what_is_plain_is_plain_to_the_whole_pattern() -> None:
    plain = [char for char in map(chr, range(0x110000)) if mojibake_gate.PLAIN().fullmatch(char)]
    beside = "".join(f"{one}a{other}" for one, other in zip(plain, reversed(plain), strict=True))
    assert mojibake_gate._clean().fullmatch(beside)
