"""Learning of sites: what counts, how often, and that order does not matter."""

import json
import random
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from corpus_tools.corpus.sites import learn_sites, to_toml, write_sites
from corpus_tools.document import Document, RawRecord, Role
from corpus_tools.pipeline import fingerprint, process_record
from corpus_tools.recipe import Recipe, from_plain
from corpus_tools.segment.sites import DateOrder, read_sites, skeleton

NAME = "\u067e\u06cc\u0627\u0645 \u06a9\u0648\u0647"
RUBRIC = "\u0633\u06cc\u0627\u0633\u062a"
TITLES = ("Snow closes the pass", "A gate without a school", "Robots in the wheat", "The dam leaks again")
BODY = "Shop {number} of the old town closed on Tuesday and everybody went home. They will be back."


def document(number: int, head: str = NAME, *, date: str = "25/3/2014", body: str = BODY) -> Document:
    title = f"{TITLES[number % len(TITLES)]} in year {'x' * (number + 1)}"
    raw = f"{head}\n\n{title}\n\nBy Ann Lee {date}\n\n{body.format(number=number)}\n"
    return process_record(RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256=""))


def test_the_order_of_documents_does_not_matter() -> None:
    documents = [document(number) for number in range(8)]
    shuffled = random.Random(7).sample(documents, len(documents))
    assert to_toml(learn_sites(documents)) == to_toml(learn_sites(shuffled))


def test_one_article_eight_times_teaches_nothing() -> None:
    assert learn_sites(document(number, body="The river rose. Nobody slept.") for number in range(8)) == {}


def test_a_section_of_a_few_documents_is_learned_where_it_looks_like_one() -> None:
    documents = [document(number, f"{NAME}\n{RUBRIC}" if number < 3 else NAME) for number in range(20)]
    assert [one.line for one in learn_sites(documents)["peak"].site.masthead] == [NAME, RUBRIC]


def test_headlines_bylines_and_dates_of_articles_are_not_learned() -> None:
    learned = learn_sites(document(number) for number in range(8))["peak"]
    assert [one.line for one in learned.site.masthead] == [NAME]
    assert learned.counts == (8,)
    assert "Ann Lee" not in to_toml({"peak": learned})


MONTHS = {
    "Gregorian": ("Friday, {day} January 2014", "Monday {day} March 2014", "{day} September 2015"),
    "solar": (
        "{day} \u062d\u0645\u0644 \u06f1\u06f3\u06f9\u06f5",
        "{day} \u0645\u06cc\u0632\u0627\u0646 \u06f1\u06f3\u06f9\u06f5",
    ),
    "lunar": (
        "{day} \u0645\u062d\u0631\u0645 \u0661\u0664\u0663\u0667",
        "{day} \u0631\u0645\u0636\u0627\u0646 \u0661\u0664\u0663\u0667",
    ),
}


@pytest.mark.parametrize("calendar", MONTHS)
def test_a_date_with_its_month_is_a_slot_of_its_line(calendar: str) -> None:
    dates = [MONTHS[calendar][number % len(MONTHS[calendar])].format(day=number + 3) for number in range(12)]
    lines = [f"{RUBRIC} {NAME} {number + 40} {day}" for number, day in enumerate(dates)]
    learned = learn_sites(document(number, f"{NAME}\n{line}") for number, line in enumerate(lines))
    assert [skeleton(one.line) for one in learned["peak"].site.masthead] == [
        skeleton(NAME),
        skeleton(f"{RUBRIC} {NAME} 1"),
    ]
    assert learned["peak"].counts == (12, 12)


def test_a_date_alone_is_no_line_of_a_masthead() -> None:
    days = [f"{NAME}\n{number + 3} \u062d\u0645\u0644 \u06f1\u06f3\u06f9\u06f5" for number in range(8)]
    learned = learn_sites(document(number, head) for number, head in enumerate(days))
    assert [one.line for one in learned["peak"].site.masthead] == [NAME]


def test_one_misread_date_does_not_hide_the_order() -> None:
    most = [document(number, date=f"{13 + number}/3/2014") for number in range(10)]
    learned = learn_sites([*most, document(30, date="3/25/2014")])
    assert learned["peak"].site.date_order is DateOrder.DAY_FIRST


def test_dates_that_disagree_teach_no_order() -> None:
    dates = ("25/3/2014", "3/25/2014")
    learned = learn_sites(document(number, date=dates[number % 2]) for number in range(8))
    assert learned["peak"].site.date_order is None


def test_a_date_that_its_text_settles_shows_the_order() -> None:
    body = "Shop {number} closed on February 4, 2014 and everybody went home. They will be back."
    learned = learn_sites(document(number, date="5/2/2014", body=body) for number in range(4))
    assert learned["peak"].site.date_order is DateOrder.DAY_FIRST


def test_a_recipe_with_sites_segments_by_them_and_says_so() -> None:
    learned = learn_sites(document(number) for number in range(8))["peak"].site
    recipe = Recipe(sites={"peak": learned})
    raw = f"{NAME}\n\nSnow closes the pass\n\nBy Ann Lee 5/2/2014\n\nThe river rose. Nobody slept.\n"
    record = RawRecord(source="peak/9.txt", site="peak", raw_text=raw, raw_sha256="")
    known, elsewhere = process_record(record, recipe), process_record(replace(record, site="dale"), recipe)
    assert known.published is not None
    assert known.published.isoformat() == "2014-02-05"
    assert elsewhere.published is None
    assert known.recipe_sha256 == fingerprint(recipe, learned) != fingerprint(recipe)
    assert elsewhere.recipe_sha256 == fingerprint(recipe)


def test_a_recipe_with_sites_goes_through_json_and_back() -> None:
    known = {"peak": learn_sites(document(number) for number in range(8))["peak"].site}
    for sites in (known, {"peak": replace(known["peak"], date_order=None, furniture=("Page #",))}):
        recipe = Recipe(sites=sites)
        assert from_plain(json.loads(json.dumps(asdict(recipe))), "manifest.json") == recipe


def test_a_headline_that_is_the_only_one_of_its_pages_is_not_learned() -> None:
    documents = []
    for number in range(8):
        raw = f"{NAME}\n\nNotice to all members\n\nBy Ann Lee 25/3/2014\n\n{BODY.format(number=number)}\n"
        record = RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256="")
        documents.append(process_record(record))
    assert [one.line for one in learn_sites(documents)["peak"].site.masthead] == [NAME]


def test_a_deck_that_recurs_below_other_headlines_is_not_learned() -> None:
    deck = "Nobody in the valley knows what will become of it"
    documents = []
    for number in range(8):
        title = f"{TITLES[number % len(TITLES)]} in year {'x' * (number + 1)}"
        raw = f"{NAME}\n\n{title}\n\n{deck}\n\nBy Ann Lee\n\n{BODY.format(number=number)}\n"
        record = RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256="")
        documents.append(process_record(record))
    assert [one.line for one in learn_sites(documents)["peak"].site.masthead] == [NAME]


def test_a_line_in_visual_order_is_no_second_line() -> None:
    documents = [document(number, NAME[::-1] if number < 4 else NAME) for number in range(12)]
    assert [one.line for one in learn_sites(documents)["peak"].site.masthead] == [NAME]


def test_page_numbers_are_no_furniture_of_a_site_but_running_heads_are() -> None:
    sheets = "\n\n".join(f"Prices went up by {n} in the town. Nobody was asked.\n\n{n}" for n in range(3, 7))
    paged = [document(number, body=BODY + f"\n\nPage 2\n\n{sheets}") for number in range(6)]
    assert learn_sites(paged)["peak"].site.furniture == ("Page #",)


def pages(text: str, count: int = 8) -> list[Document]:
    """Return documents of a site, each with the same text below a headline of its own."""
    return [document(number, body=text.replace("{n}", str(number))) for number in range(count)]


PARTS = [f"Shop {{number}} of street {n} closed on Tuesday, and its owner went home." for n in range(8)]


def test_what_pages_repeat_between_their_paragraphs_is_furniture() -> None:
    text = "\n\n- Ad -\n\n".join("\n\n".join(PARTS[at : at + 3]) for at in (0, 3, 6))
    assert learn_sites(pages(text))["peak"].site.furniture == ("- Ad -",)


def test_what_stands_above_each_paragraph_names_who_speaks() -> None:
    text = "\n\n".join(f"{'The Host' if at % 2 else 'The Guest'}\n{part}" for at, part in enumerate(PARTS))
    assert learn_sites(pages(text))["peak"].site.furniture == ()


def test_an_offer_is_known_by_its_label_and_a_running_head_by_all_but_the_title() -> None:
    documents = []
    for number in range(8):
        title = f"{TITLES[number % len(TITLES)]} in year {'x' * (number + 1)}"
        head = f"Peak Post - {title}"
        text = f"{PARTS[0]}\n\nRead more: Why item {'i' * number} is dear\n\n{head}\n\n{PARTS[1]}\n\n{head}\n"
        raw = f"{NAME}\n\n{title}\n\nBy Ann Lee\n\n{text.format(number=number)}\n{PARTS[2]}\n"
        record = RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256="")
        documents.append(process_record(record))
    assert learn_sites(documents)["peak"].site.furniture == ("Peak Post - *", "Read more: *")


def test_the_address_of_an_article_is_no_furniture_where_its_sheets_repeat_it() -> None:
    documents = []
    for number in range(8):
        address = f"http://www.peak.example/news/{number + 2040}"
        title = f"{TITLES[number % len(TITLES)]} in year {'x' * (number + 1)}"
        text = f"{PARTS[0]}\n\n{address}    1 / 2\n\n{PARTS[1]}\n\n{address}    2 / 2\n"
        raw = f"{NAME}\n\n{address}\n\n{title}\n\n{text.format(number=number)}"
        record = RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256="")
        documents.append(process_record(record))
    assert learn_sites(documents)["peak"].site.furniture == ()


def test_the_front_and_captions_are_habits() -> None:
    photo = "Photo: Ann Lee in front of the shop"
    site = learn_sites(pages(f"{PARTS[0]}\n\n{photo}\n\n{PARTS[1]}"))["peak"].site
    assert site.always == (Role.BYLINE, Role.HEADLINE)
    assert site.front == (Role.HEADLINE, Role.BYLINE)
    assert site.captions
    long = "\n\nA theatre without a roof finds its audience after dark\n\n"
    site = learn_sites(pages(long.join([*PARTS[:2], f"{photo}\n\n{PARTS[2]}"])))["peak"].site
    assert not site.captions
    mixed = [document(number, date="" if number % 4 else "25 March 2014") for number in range(8)]
    assert learn_sites(mixed)["peak"].site.always == (Role.BYLINE, Role.HEADLINE)


def test_a_masthead_below_the_text_is_learned_with_its_place() -> None:
    documents = []
    for number in range(8):
        title = f"{TITLES[number % len(TITLES)]} in year {'x' * (number + 1)}"
        raw = f"{title}\n\nBy Ann Lee\n\n{BODY.format(number=number)}\n\n{NAME}\nwww.peak.example\n"
        record = RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256="")
        documents.append(process_record(record))
    learned = learn_sites(documents)
    assert all(one.foot for one in learned["peak"].site.masthead)
    assert to_toml(learned).count('place = "foot"') == len(learned["peak"].site.masthead) > 0


def test_a_front_in_two_orders_has_none() -> None:
    documents = []
    for number in range(8):
        title = f"{TITLES[number % len(TITLES)]} in year {'x' * (number + 1)}"
        lines = [f"{title}", "25 March 2014"]
        front = "\n\n".join(lines if number % 2 else reversed(lines))
        raw = f"{NAME}\n\n{front}\n\n{BODY.format(number=number)}\n"
        record = RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256="")
        documents.append(process_record(record))
    site = learn_sites(documents)["peak"].site
    assert site.front == ()
    assert site.always == (Role.DATELINE, Role.HEADLINE)


def test_what_days_after_the_twelfth_show_counts_before_what_texts_decide() -> None:
    told = "Shop {number} closed on February 4, 2014 and everybody went home. They will be back."
    certain = [document(number, date=f"3/{13 + number}/2014") for number in range(4)]
    decided = [document(number, date="5/2/2014", body=told) for number in range(4, 8)]
    assert learn_sites([*certain, *decided])["peak"].site.date_order is DateOrder.MONTH_FIRST


def test_a_label_that_no_page_can_place_is_of_the_masthead() -> None:
    body = f"{RUBRIC} {NAME} {{number}} {RUBRIC} {NAME}. {RUBRIC} {NAME}. "
    documents = []
    for number in range(8):
        title = f"{RUBRIC * (number + 2)} {NAME} {RUBRIC} {NAME}"
        raw = f"{NAME} {RUBRIC}\n\n{title}\n\n{body.format(number=number) * 3}\n"
        record = RawRecord(source=f"peak/{number}.txt", site="peak", raw_text=raw, raw_sha256="")
        documents.append(process_record(record))
    assert learn_sites(documents)["peak"].site.masthead[0].line == f"{NAME} {RUBRIC}"


def test_what_a_site_does_not_have_is_learned_of_many_documents_only() -> None:
    for count, has in ((4, True), (12, False)):
        site = learn_sites(pages("\n\n".join(PARTS[:3]), count))["peak"].site
        assert (site.headings, site.controls) == (has, has)
    told = to_toml(learn_sites(pages("\n\n".join(PARTS[:3]), 12)))
    assert "headings = false\ncontrols = false\n" in told
    heading, control = f"{PARTS[0]}\n\nA long wait\n\n{PARTS[1]}", f"{PARTS[0]}\n\nShare this\n\n{PARTS[1]}"
    assert learn_sites(pages(heading, 12))["peak"].site.headings
    assert learn_sites(pages(control, 12))["peak"].site.controls


def test_questions_that_stand_alone_are_headings_where_nearly_all_are() -> None:
    text = f"{PARTS[0]}\n\nIs there enough money?\n\n{PARTS[1]}"
    learned = learn_sites(pages(text))
    assert learned["peak"].site.questions
    assert "questions = true\n" in to_toml(learned)
    long = "How do you respond to those who say that the whole process has failed?"
    assert not learn_sites([*pages(text), *pages(f"{PARTS[2]}\n\n{long}\n\n{PARTS[3]}")])[
        "peak"
    ].site.questions


def test_all_that_is_learned_is_read_back(tmp_path: Path) -> None:
    photo = "Photo: Ann Lee in front of the shop"
    text = (
        f"{PARTS[0]}\n\n{photo}\n\n{PARTS[1]}\n\n- Ad -\n\n{PARTS[2]}\n\n{PARTS[3]}\n\n- Ad -\n\n{PARTS[4]}"
    )
    learned = learn_sites(pages(f"{text}\n\n{PARTS[5]}\n\n{PARTS[6]}", 12))
    write_sites(learned, tmp_path / "sites.toml")
    assert read_sites(tmp_path / "sites.toml") == {"peak": learned["peak"].site}
    recipe = Recipe(sites={"peak": learned["peak"].site})
    assert from_plain(json.loads(json.dumps(asdict(recipe))), "manifest.json") == recipe
