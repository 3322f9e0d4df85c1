"""The generator of labelled pages: its gold must be right before anything is measured with it."""

import datetime as dt
import random
from itertools import combinations, pairwise
from pathlib import Path

import portals
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from portals.calendar import STYLES, lunar, readings, solar
from portals.damage import DAMAGES, HOPELESS
from portals.fresh.desk import ENGLISH, ROLES, Story
from portals.generate import HALVES, designs, generate
from portals.judge import Answer, folded, judged
from portals.model import Labelled
from portals.portal import Chance
from portals.writer import bank

DESIGNS = [(half, name) for half in HALVES for name in designs(half)]
SEEDS = range(12)
PORTALS = Path(portals.__path__[0])
SHORT = 40  # characters of a line that is a menu entry or a name rather than a sentence


def lines_of(half: str) -> set[str]:
    """Return the lines of the banks of a half."""
    folders = {Path(*module.split(".")[1:-1]) for module in HALVES[half]}
    files = [folder / file.stem for folder in folders for file in (PORTALS / folder).glob("*.txt")]
    return {line for file in files for lines in bank(str(file)).values() for line in lines}


def answer_of(page: Labelled) -> Answer:
    """What a program without fault would say."""
    return Answer(
        body=tuple(page.body()),
        paragraphs=tuple(page.body("paragraph")),
        masthead="\n".join(page.masthead()),
        title=page.front.title,
        byline=page.front.bylines[0],
        source_url=page.front.source_url,
        published=page.front.published,
        alternatives=page.front.readings,
        tiles=True,
    )


@pytest.mark.parametrize(("half", "name"), DESIGNS)
def test_a_design_and_a_seed_make_one_page(half: str, name: str) -> None:
    assert generate(half, name, 3) == generate(half, name, 3)
    assert generate(half, name, 3) != generate(half, name, 4)


@pytest.mark.parametrize(("half", "name"), DESIGNS)
def test_gold_segments_tile_the_page(half: str, name: str) -> None:
    for seed in SEEDS:
        page = generate(half, name, seed)
        if page.name.endswith(".html"):
            continue
        rest = list(page.raw_text)
        for segment in page.segments:
            for start, end in segment.spans:
                assert "".join(rest[start:end]) == page.raw_text[start:end], (
                    "two segments claim one character"
                )
                rest[start:end] = " " * (end - start)
        assert not "".join(rest).strip()


@pytest.mark.parametrize(("half", "name"), DESIGNS)
def test_the_gold_answer_is_judged_right(half: str, name: str) -> None:
    for seed in SEEDS:
        page = generate(half, name, seed)
        verdict = judged(answer_of(page), page)
        assert not verdict.pop("invented", False)
        assert not verdict.pop("words lost", False)
        assert all(verdict.values()), (seed, verdict)


@pytest.mark.parametrize(("half", "name"), DESIGNS)
def test_clean_pages_hold_the_gold_texts(half: str, name: str) -> None:
    for seed in range(40):
        page = generate(half, name, seed)
        if set(page.damages) != {"clean"} or page.name.endswith(".html"):
            continue
        for segment in page.segments:
            joined = " ".join(page.raw_text[start:end] for start, end in segment.spans)
            gold = folded(segment.text).replace("- ", "").replace(" ", "").replace("-", "")
            assert folded(joined).replace(" ", "").replace("-", "") == gold


@pytest.mark.parametrize(("one", "other"), list(combinations(HALVES, 2)))
def test_two_groups_share_no_design_and_no_sentence(one: str, other: str) -> None:
    assert not set(designs(one)) & set(designs(other))
    sentences = {half: {line for line in lines_of(half) if len(line) > SHORT} for half in (one, other)}
    assert all(sentences.values())
    assert not sentences[one] & sentences[other]


@pytest.mark.parametrize("name", sorted(set(DAMAGES) - HOPELESS))
def test_a_damage_leaves_ascii_alone(name: str) -> None:
    line = "English Section\t\u0628\u062e\u0634 \u0627\u0646\u06af\u0644\u06cc\u0633\u06cc"
    assert DAMAGES[name](line, random.Random(1)).startswith("English Section\t")


@given(st.dates(dt.date(1998, 1, 1), dt.date(2022, 12, 31)))
@settings(deadline=None)
def test_calendars_go_forward_by_a_day(day: dt.date) -> None:
    after = day + dt.timedelta(days=1)
    for calendar in (solar, lunar):
        year, month, number = calendar(day)
        assert 1 <= month <= 12
        assert 1 <= number <= 31
        assert calendar(after) in {(year, month, number + 1), (year, month + 1, 1), (year + 1, 1, 1)}


def test_calendars_at_known_days() -> None:
    assert solar(dt.date(2020, 7, 22)) == (1399, 5, 1)
    assert solar(dt.date(2016, 3, 20)) == (1395, 1, 1)
    assert solar(dt.date(2016, 3, 19)) == (1394, 12, 29)
    assert lunar(dt.date(2020, 7, 22)) == (1441, 12, 1)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_can_mean_its_day(style: str) -> None:
    day = dt.date(2016, 2, 12)
    assert day in readings(style, day)
    assert STYLES[style](day)


@pytest.mark.parametrize(
    "key", [key for key in bank(ENGLISH) if key.startswith("en.") and key.count(".") > 1]
)
def test_a_story_keeps_its_order_and_its_ends(key: str) -> None:
    title, deck, *lines = bank(ENGLISH)[key]
    _, kind, name = key.split(".")
    for seed in SEEDS:
        story = Story(Chance(f"{name}/{seed}"), kind=kind, name=name, captions=True, headings=True)
        assert (story.title, story.deck) == (title, deck)
        told = [line for piece in story.pieces for line in piece.lines]
        whole = [line[2:] if line[:2] in ROLES else line for line in lines]
        assert told == [line for line in whole if line in told]
        assert (told[0], told[-1]) == (whole[0], whole[-1])
        roles = [piece.role for piece in story.pieces]
        assert all(roles[at + 1] == "paragraph" for at, role in enumerate(roles) if role == "heading")
        assert all((line[:2] == "? ") == (after[:2] == "! ") for line, after in pairwise(told))
        assert ("list" in roles) == (kind == "notice")
        assert story.author not in " ".join(told)


def test_a_story_tells_the_day_it_is_asked_to_tell() -> None:
    story = Story(Chance("day"), evidence=dt.date(2014, 9, 1))
    assert "September 1" in " ".join(piece.text for piece in story.pieces)
    assert Story(Chance("other"), apart_from=frozenset({story.name})).name != story.name
