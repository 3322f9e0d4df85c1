"""Sites: learned from documents, written as TOML, recognised, damaged lines too."""

import tomllib
from pathlib import Path

import pytest

from corpus_tools.corpus.sites import learn_sites, to_toml, write_sites
from corpus_tools.document import Document, RawRecord, Role, Zone
from corpus_tools.errors import UsageError
from corpus_tools.pipeline import process_record
from corpus_tools.repair.core import run
from corpus_tools.segment.editor import Page, edit_page, masthead_text
from corpus_tools.segment.sites import DateOrder, KnownLine, Site, read_sites, skeleton

TITLES = ["Snow closes the pass", "A gate without a school", "Robots in the wheat", "The dam leaks again"]
PAGE = """Reporting for everyone in the valley
Number {number} of the paper
{title}

By Ann Lee {day}/3/2014

The pass has been closed since Monday. There are {number} tea houses, and the drivers play cards in both.

The plough is expected on Thursday, or later.
"""


def _record(number: int, *, day: int = 25, text: str = PAGE) -> RawRecord:
    raw = text.format(number=number, title=TITLES[number % len(TITLES)], day=day)
    return RawRecord(source=f"valley/{number}.txt", site="valley", raw_text=raw, raw_sha256="")


def _documents(count: int) -> list[Document]:
    return [process_record(_record(number)) for number in range(count)]


def _page(raw: str, known: Site) -> Page:
    return edit_page(run(raw, []), RawRecord(source="x", raw_text=raw, raw_sha256=""), known)


@pytest.fixture(scope="module")
def site() -> Site:
    return learn_sites(_documents(6))["valley"].site


def test_lines_that_recur_are_the_masthead(site: Site) -> None:
    assert [skeleton(one.line) for one in site.masthead] == [
        "reportingforeveryoneinthevalley",
        "number#ofthepaper",
    ]
    assert site.date_order is DateOrder.DAY_FIRST


def test_a_known_masthead_frees_the_headline_and_the_date(site: Site) -> None:
    record = _record(31, day=4)
    alone = edit_page(run(record.raw_text, []), record)
    known = edit_page(run(record.raw_text, []), record, site)
    assert alone.front.published is None
    assert known.front.published is not None
    assert known.front.published.isoformat() == "2014-03-04"
    assert known.front.title == "The dam leaks again"
    assert masthead_text(known.segments).count("\n") == 1


def test_a_damaged_line_is_a_variant(site: Site) -> None:
    record = _record(7, text=PAGE.replace("everyone in", "every0ne <u>in</u>"))
    page = edit_page(run(record.raw_text, []), record, site)
    [variant] = [one for one in page.segments if one.zone is Zone.MASTHEAD and "variant" in one.why]
    assert variant.role is Role.NAME
    assert variant.confidence < 0.99


def test_a_line_of_the_masthead_further_down_is_a_running_head() -> None:
    known = Site(masthead=(KnownLine(line="The Valley", role=Role.NAME),), furniture=("Page #",))
    raw = (
        "The Valley\n\nSnow closes the pass\n\nThe pass is closed.\n\nThe Valley\n\nPage 3\n\nIt will open.\n"
    )
    page = _page(raw, known)
    assert [one.role for one in page.segments if one.zone is Zone.FURNITURE] == [Role.RUNNING_HEAD] * 2
    assert masthead_text(page.segments) == "The Valley"


def test_too_few_documents_teach_nothing() -> None:
    assert learn_sites(_documents(2)) == {}


def test_what_was_learned_is_written_and_read_back(tmp_path: Path, site: Site) -> None:
    learned = learn_sites(_documents(6))
    write_sites(learned, tmp_path / "sites.toml")
    assert read_sites(tmp_path / "sites.toml") == {"valley": site}
    assert tomllib.loads(to_toml(learned))["valley"]["documents"] == 6


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("valley = 3", "valley"),
        ("[valley]\ndate_order = 'backwards'", "date_order"),
        ("[[valley.masthead]]\nrole = 'name'", "masthead"),
        ("[[valley.masthead]]\nline = 'x'\nrole = 'paragraph'", "masthead"),
        ("[valley", "TOML"),
        ("[valley]\ndateorder = 'day-first'", 'valley.dateorder: unknown key; did you mean "date_order"'),
        ("[valley]\nq = 1", "known keys: documents"),
        ("[valley]\ncaptions = 'yes'", "valley.captions: expected true or false, found 'yes'"),
        ("[valley]\nfront = ['title']", r"valley.front: expected a list of .*headline.*, found \['title'\]"),
        ("[valley]\nalways = 'headline'", "valley.always: expected a list of"),
        ("[[valley.masthead]]\nline = 'x'\nplace = 'top'", r"valley.masthead\[0\].place: expected \"foot\""),
        ("[valley]\nfurniture = 'Page #'", "valley.furniture: expected a list"),
        ("[valley]\nfurniture = [3]", r"valley.furniture\[0\]: expected a line, found 3"),
        ("[[valley.masthead]]\nline = 3", r"valley.masthead\[0\].line: expected the text"),
        ("[[valley.masthead]]\nline = 'x'\nrule = 'name'", 'rule: unknown key; did you mean "role"'),
        ("[valley]\nmasthead = ['x']", r"valley.masthead\[0\]: expected a table"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, names: str) -> None:
    path = tmp_path / "sites.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=names):
        read_sites(path)


NATIVE = (
    "\u0631\u0648\u0632\u0646\u0627\u0645\u0647 "
    "\u0622\u0641\u062a\u0627\u0628 \u06a9\u0648\u0647\u0633\u062a\u0627\u0646"
)
ARTICLE = "Snow closes the pass\n\nThe pass is closed today. It will open in spring, or later.\n"


@pytest.mark.parametrize(
    "damaged",
    [
        NATIVE.replace(" ", ""),
        NATIVE[::-1],
        NATIVE.replace("\u06a9", "\u0643").replace("\u0646", "\u0646\u0640"),
        NATIVE.replace("\u0646", "\u0646\u064e"),
        NATIVE.replace("\u0628", "\u062a", 1),
        f"<u>{NATIVE[:7]}</u>{NATIVE[7:]} *",
    ],
    ids=["spaces lost", "reversed", "Arabic keyboard", "marks", "a letter misread", "tags and signs"],
)
def test_a_damaged_native_line_is_known(damaged: str) -> None:
    known = Site(masthead=(KnownLine(line=NATIVE, role=Role.MOTTO),))
    raw = f"{damaged}\n{ARTICLE}"
    page = _page(raw, known)
    [line] = [one for one in page.segments if one.zone is Zone.MASTHEAD]
    assert line.role is Role.MOTTO
    assert line.confidence >= 0.9
    assert page.front.title == "Snow closes the pass"


def test_a_heading_that_says_what_a_section_is_called_stays_in_the_text() -> None:
    known = Site(masthead=(KnownLine(line="Culture", role=Role.SECTION),))
    body = "".join(
        f"\n\nThe {n}th shop of the street is closed today. It will open again." for n in range(25)
    )
    raw = f"Snow closes the pass{body}\n\nCulture{body}\n"
    page = _page(raw, known)
    assert [one.role for one in page.segments if one.text == "Culture"] == [Role.HEADING]


def test_below_a_known_masthead_a_footer_is_no_second_one() -> None:
    known = Site(masthead=(KnownLine(line="The Valley", role=Role.NAME),))
    raw = f"The Valley\n\n{ARTICLE}\nwww.valley.example\n"
    assert masthead_text(_page(raw, known).segments) == "The Valley"


def test_a_line_that_says_what_it_is_is_no_variant() -> None:
    known = Site(masthead=(KnownLine(line="Title: The passes of the snow", role=Role.MOTTO),))
    raw = f"Title: The pass is snowed in\n\n{ARTICLE.partition('.')[2].strip()}\n"
    page = _page(raw, known)
    assert page.front.title == "The pass is snowed in"
    assert masthead_text(page.segments) == ""


def test_what_stands_above_a_known_line_of_the_masthead_is_of_it() -> None:
    known = Site(masthead=(KnownLine(line="Reporting for everyone", role=Role.MOTTO),))
    raw = f"The Other Valley\n\nReporting for everyone\n\n{ARTICLE}"
    page = _page(raw, known)
    assert masthead_text(page.segments) == "The Other Valley\nReporting for everyone"
    assert page.front.title == "Snow closes the pass"


def test_a_headline_about_a_newspaper_below_a_known_masthead_is_no_name(site: Site) -> None:
    headline = "The Journal That Burned Twice\nNobody in the valley has kept a copy of the first volume"
    record = _record(5, text=PAGE.replace("{title}", headline))
    page = edit_page(run(record.raw_text, []), record, site)
    assert page.front.title == "The Journal That Burned Twice"
    assert "Journal" not in masthead_text(page.segments)


def test_a_known_line_that_offers_other_articles_still_offers_them() -> None:
    known = Site(furniture=("Related articles",))
    text = "The pass has been closed since Monday.\n\nThe road will open again on Thursday, or later."
    raw = (
        f"Snow closes the pass\n\n{text}\n\nRelated articles\n\nThe Dam Leaks Again\n\nRobots in the Wheat\n"
    )
    page = _page(raw, known)
    offered = [one.text for one in page.segments if one.role is Role.NAVIGATION]
    assert offered == ["Related articles", "The Dam Leaks Again", "Robots in the Wheat"]


def test_below_a_known_masthead_the_headline_is_the_line_that_the_text_agrees_with() -> None:
    known = Site(masthead=(KnownLine(line="The Valley", role=Role.NAME),))
    text = "The pass has been closed by snow since Monday. The plough is expected on Thursday, or later."
    raw = f"The Valley\n\nTODAY\n\nSnow Closes the Pass\n\n{text}\n"
    page = _page(raw, known)
    assert page.front.title == "Snow Closes the Pass"
    assert masthead_text(page.segments) == "The Valley\nTODAY"


def test_a_known_line_that_counts_comments_still_shows_them() -> None:
    known = Site(masthead=(KnownLine(line="Valley Post", role=Role.NAME),), furniture=("Comments (#)",))
    text = PAGE.partition("2014\n\n")[2].format(number=2)
    comments = "Comments (2)\n\nOld Reader\nNobody asked the drivers.\n"
    raw = f"Valley Post\n\nSnow closes the pass\n\n{text}\n{comments}"
    page = _page(raw, known)
    [comment] = [one for one in page.segments if one.text == "Nobody asked the drivers."]
    assert comment.zone is Zone.FURNITURE


def test_below_a_known_name_a_foreign_day_is_of_its_issue() -> None:
    name, day = (
        "\u0635\u062f\u0627\u06cc \u067e\u0644",
        "\u06f1\u06f5 \u0645\u06cc\u0632\u0627\u0646 \u06f1\u06f3\u06f9\u06f8",
    )
    known = Site(masthead=(KnownLine(line=name, role=Role.NAME),))
    text = PAGE.partition("2014\n\n")[2].format(number=2)
    head = f"{name}\n{day}\n\nSnow closes the pass\n\nBy Ann Lee\n"
    page = _page(f"{head}7 October 2019\n\n{text}", known)
    assert masthead_text(page.segments) == f"{name}\n{day}"
    assert page.front.published_text == "7 October 2019"
    assert masthead_text(_page(f"{head}\n{text}", known).segments) == name  # the only day of the page


TEXT = PAGE.partition("2014\n\n")[2].format(number=2)


def test_a_known_line_that_the_page_needs_to_tell_others_stays_among_them() -> None:
    known = Site(masthead=(KnownLine(line="The Valley", role=Role.NAME),))
    day = "\u06f2 \u0645\u06cc\u0632\u0627\u0646 \u06f1\u06f3\u06f9\u06f8"
    rubric = KnownLine(line=NATIVE, role=Role.SECTION)
    raw = f"The Valley\n{day}\n{NATIVE}\n\nSnow closes the pass\n\n{TEXT}"
    page = _page(raw, Site(masthead=(*known.masthead, rubric)))
    assert masthead_text(page.segments) == f"The Valley\n{day}\n{NATIVE}"


def test_right_below_a_known_masthead_the_first_line_is_the_headline() -> None:
    known = Site(masthead=(KnownLine(line="LETTER", role=Role.SECTION),))
    raw = f"LETTER\nA Life in Water\n\nSelf-taught surveyor drew every well by hand\n\n{TEXT}"
    page = _page(raw, known)
    assert page.front.title == "A Life in Water"
    assert masthead_text(page.segments) == "LETTER"


def test_furniture_may_say_what_changes_with_the_page() -> None:
    known = Site(furniture=("# Valley Post - *", "Read more: *"))
    head, offer = "15/1/2022   Valley Post - Snow closes the pass", "Read more: The U.S. Dam Leaks Again"
    raw = f"{head}\n\nSnow closes the pass\n\nThe pass is closed today.\n\n{offer}\n\nIt will open again.\n"
    page = _page(raw, known)
    assert [one.text for one in page.segments if one.zone is Zone.FURNITURE] == [
        "15/1/2022   Valley Post - Snow closes the pass",
        offer,
    ]
    assert page.front.published is None
    assert page.front.title == "Snow closes the pass"


def test_a_masthead_at_the_foot_is_sought_there() -> None:
    name = KnownLine(line=NATIVE, role=Role.NAME, foot=True)
    site = Site(masthead=(name, KnownLine(line="www.valley.example", role=Role.CONTACT, foot=True)))
    raw = f"{ARTICLE}\n\n{NATIVE}\n\nIt was said again. Nobody heard it.\n\n{NATIVE}\nwww.valley.example\n"
    known = [one for one in _page(raw, site).segments if one.why.startswith("it is a line of the site")]
    assert [one.text for one in known] == [NATIVE, "www.valley.example"]
    assert known[0].spans[0][0] == raw.rindex(NATIVE)


def test_the_name_of_a_site_inside_the_text_is_a_running_head() -> None:
    site = Site(masthead=(KnownLine(line=NATIVE, role=Role.NAME),))
    text = "The pass has been closed since Monday, and the drivers play cards.\n"
    for head in (f"{NATIVE}\n47\n", f"{NATIVE}   47\n", f"47\n{NATIVE}\n"):
        page = _page(f"{NATIVE}\n\nSnow closes the pass\n\n{text}\n{head}\n{text}", site)
        assert masthead_text(page.segments) == NATIVE
        furniture = [one.text for one in page.segments if one.zone is Zone.FURNITURE]
        assert furniture == head.rstrip("\n").split("\n")
