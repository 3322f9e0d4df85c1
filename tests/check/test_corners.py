"""Corners of the rules that their examples do not reach, and the published version as it is read."""

import gzip
import pickle
import shutil
from datetime import date
from pathlib import Path

import pytest

from corpus_tools.check import facts, published, workers
from corpus_tools.check.core import Finding
from corpus_tools.check.page import Expectation, Page
from corpus_tools.check.rules.examples import BACKWARDS, FIRST, HEAD, NATIVE_NAME, PAGE, PERSIAN, SECOND
from corpus_tools.check.run import check
from corpus_tools.document import Document, Role, Segment, Zone
from corpus_tools.errors import UsageError
from corpus_tools.ingest.read import record_from_text
from corpus_tools.recipe import Recipe
from corpus_tools.release import build


def found(folder: Path, text: str, *codes: str, name: str = "page.txt") -> list[Finding]:
    path = folder / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return check([path], select=codes)


def test_a_sidecar_declares_a_charset(tmp_path: Path) -> None:
    (tmp_path / "page.json").write_text('{"encoding": "windows-1256"}')
    [one] = found(tmp_path, f"{PAGE}\N{EM DASH}\n", "ENC103")
    assert one.message == 'declares "windows-1256", but is in utf-8'
    (tmp_path / "page.json").write_text('{"encoding": "utf-8"}')
    assert found(tmp_path, f"{PAGE}\N{EM DASH}\n", "ENC103") == []


def test_a_file_in_one_codec_with_two_stretches_has_no_seam(tmp_path: Path) -> None:
    text = f"{NATIVE_NAME}\n{PAGE}{NATIVE_NAME} cut \udcd9 here\n{NATIVE_NAME}\n"
    assert found(tmp_path, text, "ENC102") == []


def test_a_surrogate_behind_a_json_escape(tmp_path: Path) -> None:
    line = '\n{"text": "' + PAGE.replace("\n", "\\n") + ' half \\ud83d of a pair"}\n'
    [one] = found(tmp_path, line, "UNI108", name="pages.jsonl")
    assert one.code == "UNI108"
    assert (one.document, one.located.line, one.located.column) == ("pages.jsonl#1", 2, 1)
    assert (one.located.byte_start, one.located.byte_end) == (1, len(line) - 1)
    (tmp_path / "pages.jsonl.gz").write_bytes(gzip.compress(line.encode()))
    [one] = check([tmp_path / "pages.jsonl.gz"], select=["UNI108"])
    assert one.document == "pages.jsonl.gz#1"


def test_a_page_without_a_line_or_a_body(tmp_path: Path) -> None:
    assert [one.code for one in found(tmp_path, "\N{ZERO WIDTH SPACE}\n", "SEG101")] in ([], ["SEG101"])


def test_words_that_a_repair_changed_are_found_in_their_segment(tmp_path: Path) -> None:
    text = f"{HEAD}{FIRST} It was cafe\N{COMBINING ACUTE ACCENT} noon.The end.\n\n{SECOND}\n"
    [one] = found(tmp_path, text, "DOC108")
    assert one.located.line == 3


def test_a_date_that_stands_nowhere_is_shown_at_the_first_line(tmp_path: Path) -> None:
    (tmp_path / "page.json").write_text('{"published": "2931-05-13"}')
    for one in found(tmp_path, HEAD + FIRST, "META104"):
        assert one.located.line == 1


def test_phrases_stand_at_the_start_of_a_word(tmp_path: Path) -> None:
    assert found(tmp_path, "The microaccess denied nobody on a day of June in the town.\n", "DOC106") == []
    [one] = found(tmp_path, "Access\n denied to you, dear reader of this page of ours.\n", "DOC106")
    assert (one.located.line, one.located.end_line) == (1, 2)


def test_only_what_gains_is_shown_as_backwards(tmp_path: Path) -> None:
    text = (
        f"{BACKWARDS * 3}\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}\N{ARABIC LETTER ALEF}\n{PERSIAN[:5]}\n"
    )
    lines = {one.located.line for one in found(tmp_path, text, "FA111")}
    assert {1, 2, 3} <= lines


def test_garble_beside_letters_that_are_whole(tmp_path: Path) -> None:
    garble = "\xb9\xb2\xbf\xb5\xf0 \xb6\xac\xb9\xac\xb6\xb9 \xb2\xb5\xba\xa7\xa2\xfe\xa9\xb5\xd8\xb0\xb3\xb1"
    text = f"{PAGE}{garble}\nA caf\xe9 \xab was \xbb closed.\n"
    assert len(found(tmp_path, text, "MOJ103")) <= 1


def test_lines_of_a_packed_file_count_in_its_text(tmp_path: Path) -> None:
    (tmp_path / "page.txt.gz").write_bytes(gzip.compress(f"one\n{PAGE}\N{REPLACEMENT CHARACTER}\n".encode()))
    [one] = check([tmp_path / "page.txt.gz"], select=["UNI101"])
    assert one.located.line == 9


def test_near_duplicates_need_two_bodies_that_agree() -> None:
    settings = Recipe().duplicates
    assert facts.near([], settings) == {}
    places = settings.places * 4
    same_band = "0001" * (settings.places // settings.bands)

    def fact(name: str, rest: str) -> facts.Facts:
        signature = (same_band + rest * places)[:places]
        return facts.Facts(
            document=name,
            site="",
            path="",
            characters=1,
            language="en",
            encoding="utf-8",
            edits=0,
            address="",
            masthead="",
            of_site=None,
            body=1,
            signature=signature,
        )

    assert facts.near([fact("a", "0002"), fact("b", "0003"), fact("c", "0002")], settings) == {"c": "a"}


def test_words_of_a_torn_segment_and_words_that_are_not_there() -> None:
    record = record_from_text("one two\n\n3\n\nthree four", "page.txt")
    page = Page("page.txt", b"", record, Recipe(), Expectation(today=date(2026, 1, 1)))
    torn = Segment(
        zone=Zone.BODY,
        role=Role.PARAGRAPH,
        language="en",
        script="Latn",
        text="one two three four",
        spans=((0, 7), (12, 22)),
        confidence=1,
        why="",
    )
    page.__dict__["document"] = Document(source="page.txt", segments=(torn,))
    assert page.locate(torn, "four") == (18, 22)
    assert page.locate(torn, "two three") == (0, 7)
    assert page.in_front("five") == (0, 7)
    assert page.in_front("four") == (18, 22)


def test_a_worker_does_its_share() -> None:
    assert workers._checked_all([], pickle.dumps(Recipe())) == []


def corpus(folder: Path) -> tuple[Path, Path]:
    """Publish two pages and return the folders of scrapes and of the dataset."""
    raw = folder / "raw"
    (raw / "site").mkdir(parents=True)
    (raw / "site" / "one.txt").write_text(PAGE, "utf-8")
    (raw / "site" / "two.txt").write_text(
        f"{HEAD}{SECOND} {SECOND.lower()} And that was the end of it.\n", "utf-8"
    )
    build(raw, folder / "processed")
    return raw, folder / "processed"


def test_new_files_beside_the_published_version(tmp_path: Path) -> None:
    raw, processed = corpus(tmp_path)
    assert check(raw, raw=raw, against=processed, select=["SET", "REL"]) == []
    shutil.copy(raw / "site" / "one.txt", raw / "site" / "copy.txt")
    (raw / "site" / "like.txt").write_text(f"{PAGE[:-1]} Nobody minded.\n", "utf-8")
    news = [raw / "site" / "copy.txt", raw / "site" / "like.txt"]
    told = [
        (one.document, one.code, one.message)
        for one in check(news, raw=raw, against=processed, select=["SET"])
    ]
    assert told == [
        ("site/copy.txt", "SET101", 'the body of "site/one.txt", which is published'),
        ("site/like.txt", "SET102", 'nearly the body of "site/one.txt"'),
    ]
    # alone and without a word about rules, near-duplicates are looked for too
    codes = [one.code for one in check([news[1]], raw=raw, against=processed)]
    assert "SET102" in codes


def test_a_version_that_was_tampered_with(tmp_path: Path) -> None:
    raw, processed = corpus(tmp_path)
    read = published.read(processed, Recipe())
    assert read.version == "1.0.0"
    assert {fact.document for fact in read.facts} == {"site/one.txt", "site/two.txt"}
    table = next((processed / "1.0.0" / "documents").glob("*.parquet"))
    table.write_bytes(table.read_bytes() + b" ")
    (processed / "1.0.0" / "CHANGES.md").unlink()
    told = check(raw, raw=raw, against=processed, select=["REL101"])
    assert min(one.message for one in told).endswith("is missing")
    assert any("not the file that was published" in one.message for one in told)


def test_no_version_to_compare_with(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    with pytest.raises(UsageError, match="no version was published here"):
        check([tmp_path / "page.txt"], against=tmp_path)


def test_case_and_space_of_any_script_make_no_other_body() -> None:
    assert (
        facts.digest("\u00c9cole du\u00a0soir")
        == facts.digest("\u00e9cole  DU soir")
        != facts.digest("Ecole du soir")
    )
    assert facts.digest(" \u00a0\n") == 0


def test_signs_tell_that_a_line_is_backwards(tmp_path: Path) -> None:
    # "12 March: No. 4" and "Cape News, a paper", in Persian, backwards; then the same as it should be
    backwards = "هرامش ۴ ،دنفسا ۱۲\nهمانزور ،ربخ هغامد\n"
    assert {one.located.line for one in found(tmp_path, backwards, "FA111")} == {1, 2}
    assert found(tmp_path, backwards[::-1].strip() + "\n", "FA111") == []


@pytest.mark.parametrize(
    "name", ["نهضت همبستگی مردم", "روزنامه همگام", "ہفت روزہ نقطہ نظر", "صوت الساحل العربي"]
)
def test_a_name_of_a_few_words_shows_which_way_it_runs(name: str, tmp_path: Path) -> None:
    [one] = found(tmp_path, f"{name[::-1]}\n\n{PAGE}", "FA111")
    assert one.located.line == 1
    assert found(tmp_path, f"{name}\n\n{PAGE}", "FA111") == []


@pytest.mark.parametrize("name", ["د هیلې څراغ", "د ورغون غږ", "محکمه ولایت کوهسار"])
def test_the_word_for_of_and_frequent_words_show_which_way_a_name_runs(name: str, tmp_path: Path) -> None:
    assert [one.located.line for one in found(tmp_path, f"{name[::-1]}\n\n{PAGE}", "FA111")][:1] == [1]
    assert found(tmp_path, f"{name}\n\n{PAGE}", "FA111") == []


@pytest.mark.parametrize("name", ["سېنټ هېلېنا", "لیوبا لولوآ", "هنالك", "دنمارک"])
def test_a_name_that_could_run_either_way_is_left_alone(name: str, tmp_path: Path) -> None:
    assert found(tmp_path, f"{name}\n\n{PAGE}", "FA111") == []
    assert found(tmp_path, f"{name[::-1]}\n\n{PAGE}", "FA111") == []


def test_each_language_of_a_page_keeps_its_letters(tmp_path: Path) -> None:
    # "State of Afghanistan" in Dari; "the office of heritage" in Pashto, with its yeh; again in Dari
    page = "جمهوری اسلامی افغانستان\nد فرهنګي میراثونو ملي اداره\nاداره ملی میراث های فرهنگی\n"
    assert found(tmp_path, page, "FA101") == []


def test_a_word_in_an_arabic_spelling_keeps_its_letters(tmp_path: Path) -> None:
    # "the daily of the new madrasa", in Urdu, one word of it with an Arabic teh marbuta and yeh
    text = "روزنامہ نیا سویرا، سچ کی تلاش میں: عربيّة مدرسہ\n"
    assert found(tmp_path, text, "FA101") == []


def test_the_published_sites_are_what_new_pages_are_read_by(tmp_path: Path) -> None:
    raw, out = tmp_path / "raw", tmp_path / "processed"
    (raw / "s").mkdir(parents=True)
    for number in range(5):
        (raw / "s" / f"{number}.txt").write_text(f"{NATIVE_NAME}\n\n{HEAD}{FIRST} Item {number}.\n", "utf-8")
    build(raw, out, workers=1)
    new = raw / "s" / "new.txt"
    new.write_text(f"{NATIVE_NAME[:-1]}\n\n{HEAD}{SECOND}\n", "utf-8")
    [damaged] = check([new], select=["SEG109"], raw=raw, against=out)
    assert damaged.located.line == 1
    new.write_text(f"{HEAD}{SECOND}\n", "utf-8")
    assert [one.code for one in check([new], select=["SEG1"], raw=raw, against=out)] == ["SEG102"]
    (out / "1.0.0" / "sites.toml").unlink()
    assert check([new], select=["SEG109"], raw=raw, against=out) == []
