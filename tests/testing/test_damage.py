"""The simulator: seeded, aligned, and undone by whoever knows the route."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.errors import UsageError
from corpus_tools.testing import encodings, layout, letters
from corpus_tools.testing.damage import Damage, damaged, on_lines
from corpus_tools.text.codepages import codepage

PERSIAN = "سلام دنیا، این (یک) آزمایش است.\nسطر دوم از ۲۰۲۴ و abc می‌آید\n\nEnglish line with many words in it"
DAMAGES: dict[str, Damage] = {
    "file": encodings.misread(encodings.route("cp1256>utf-8")),
    "lines": encodings.misread_lines(map(encodings.route, encodings.ROUTES)),
    "spans": encodings.misread_spans(map(encodings.route, encodings.ONCE), share=0.5),
    "wrapped": layout.wrapped(12),
    "hyphenated": layout.wrapped(12, hyphenate=True),
    "paged": layout.paged(2, head=["Head {page}"], foot=["site.example"]),
    "torn": layout.torn_paragraphs(0.5),
    "ragged": layout.ragged_spaces(0.5),
    "forms": letters.presentation_forms,
    "visual": letters.visual_order,
    "tatweel": letters.tatweel(0.8),
    "bidi": letters.bidi_marks(0.5),
    "emoji": letters.emoji(0.5),
    "tags": letters.stray_tags(0.5),
    "keyboard": letters.arabic_keyboard,
}


@pytest.mark.parametrize("name", DAMAGES)
def test_same_seed_same_damage_and_alignment_covers_every_change(name: str) -> None:
    bad = damaged(PERSIAN, DAMAGES[name], seed=3)
    assert bad == damaged(PERSIAN, DAMAGES[name], seed=3)
    assert bad.text != PERSIAN
    gold_at = text_at = 0
    for block in bad.alignment.blocks:
        assert PERSIAN[gold_at : block.src_start] == bad.text[text_at : block.dst_start]
        gold_at, text_at = block.src_end, block.dst_end
    assert PERSIAN[gold_at:] == bad.text[text_at:]


@settings(deadline=None, max_examples=60)
@given(text=st.text(), name=st.sampled_from(sorted(DAMAGES)), seed=st.integers(0, 5))
def test_any_text_can_be_damaged(text: str, name: str, seed: int) -> None:
    bad = damaged(text, DAMAGES[name], seed=seed)
    assert bad.alignment.src_len == len(text)
    assert bad.alignment.dst_len == len(bad.text)
    assert bad.data.decode("utf-8", "surrogateescape") == bad.text or "\ud800" <= max(text) <= "\udfff"


@pytest.mark.parametrize("written", encodings.ROUTES)
def test_a_route_is_undone_by_its_encodings(written: str) -> None:
    way = encodings.route(written)
    gold = encodings.spelled_for(
        "سلام دنیا این آزمایش است", way[-1][1] if way[-1][1] != "utf-8" else "cp1252"
    )
    if way[-1][1] == "utf-8":
        gold = "سلام دنیا این آزمایش است"
    text = damaged(gold, encodings.misread(way), seed=1).text
    for read_in, read_as in way:
        text = (
            codepage(read_in).octets(text).decode("utf-8")
            if read_as == "utf-8"
            else (codepage(read_as).decode(codepage(read_in).octets(text)))
        )
    assert text == gold


def test_gold_of_a_damaged_span() -> None:
    bad = damaged("ab سلام", encodings.misread(encodings.route("cp1252>utf-8")), seed=1)
    assert bad.gold_of(3, 5) == (3, 4)
    assert bad.gold_of(0, 2) == (0, 2)


def test_characters_that_a_page_has_not_stay() -> None:
    assert damaged("ی", encodings.misread(encodings.route("cp1252>cp1256")), seed=1).text == "ی"
    assert damaged("\ud800é", encodings.misread(encodings.route("cp1252>utf-8")), seed=1).text == "\ud800Ã©"


def test_bytes_are_lost_afterwards() -> None:
    once = encodings.misread(encodings.route("cp1252>utf-8"))
    assert damaged("ف", once, encodings.lost_controls, seed=1).text == "Ù"
    assert damaged("ف", once, encodings.replaced_controls, seed=1).text == "Ù\ufffd"
    assert damaged("ح", once, encodings.lost_soft_hyphens, seed=1).text == "Ø"
    assert damaged("à", once, encodings.plain_spaces, seed=1).text == "Ã "


def test_only_some_lines() -> None:
    bad = damaged(PERSIAN, on_lines(letters.arabic_keyboard, lambda number, _: number == 0), seed=1)
    assert "دنيا" in bad.text
    assert "می‌آید" in bad.text


def test_text_can_be_spelled_in_an_older_page() -> None:
    assert encodings.spelled_for("کتاب‌های ۱۲", "cp1256") == "کتاب‌هاي 12"
    assert encodings.spelled_for("کتاب‌های ۱۲", "iso8859_6") == "كتاب هاي 12"


def test_a_file_in_several_encodings() -> None:
    data, ranges = encodings.written("سلام\nسلام\nx", lambda number, _: "cp1256" if number == 0 else "utf-8")
    assert data == "سلام\n".encode("cp1256") + "سلام\nx".encode()
    assert ranges == [(0, 5, "cp1256"), (5, len(data), "utf-8")]


@pytest.mark.parametrize("written", ["cp1256", "cp1256>utf-8, x>utf-8", "cp1252>nothing"])
def test_a_route_that_is_none(written: str) -> None:
    with pytest.raises(UsageError, match="route"):
        encodings.route(written)


def test_forms_follow_the_place_in_the_word() -> None:
    assert damaged("سلام", letters.presentation_forms, seed=1).text == "\ufeb3\ufefc\ufee1".replace(
        "\ufefc", "\ufee0\ufe8e"
    )
    assert damaged("دو ء", letters.presentation_forms, seed=1).text == "\ufea9\ufeed \ufe80"


def test_visual_order_keeps_words_of_other_scripts() -> None:
    assert damaged("سلام (abc d) ۱۲", letters.visual_order, seed=1).text == "۱۲ (abc d) مالس"


def test_pages_break_anywhere() -> None:
    text = "\n".join(f"line {n}" for n in range(5))
    bad = damaged(text, layout.paged(2, head=["Head {page}"], foot=["foot"]), seed=1)
    assert bad.text.split("\n\n")[1].startswith("Head 2\nline 2") or "foot\n1\n\nHead 2\n" in bad.text


def test_words_are_hyphenated_only_where_long() -> None:
    bad = damaged("tiny " * 6 + "extraordinarily long", layout.wrapped(20, hyphenate=True), seed=2)
    assert "-\n" in bad.text
    assert all(len(line) <= 21 for line in bad.text.split("\n"))


def test_the_source_of_chance_is_the_seed_alone() -> None:
    random.seed(1)
    one = damaged(PERSIAN, DAMAGES["spans"], seed=9)
    random.seed(2)
    assert damaged(PERSIAN, DAMAGES["spans"], seed=9) == one
