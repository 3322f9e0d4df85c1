"""The generator of labelled pages: its gold must be right before anything is measured with it."""

import datetime as dt
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from portals.calendar import STYLES, lunar, readings, solar
from portals.damage import DAMAGES, HOPELESS
from portals.generate import HALVES, designs, generate
from portals.judge import Answer, folded, judged
from portals.model import Labelled

DESIGNS = [(half, name) for half in HALVES for name in designs(half)]
SEEDS = range(12)


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


def test_the_halves_share_no_design_name() -> None:
    assert not set(designs("seen")) & set(designs("held"))


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
