import itertools
import random
from pathlib import Path

import pytest

from corpus_tools.corpus.splits import Shares
from corpus_tools.dataset.verdicts import Fate
from corpus_tools.recipe import Keep
from tests.dataset.deciding import SHARES, Series, jaccard, keeping, name, runs, vocabulary, with_jaccard

SPLITS = {Fate.TRAIN, Fate.VALIDATION, Fate.TEST}
TRAIN = Shares(validation=0, test=0)
TEST = Shares(validation=0, test=1)


def texts(seed: int, count: int, words: int = 120) -> list[str]:
    rng = random.Random(seed)
    known = vocabulary(rng)
    return [" ".join(rng.choices(known, k=words)) for _ in range(count)]


def test_near_duplicates_are_found_and_others_are_not(tmp_path: Path) -> None:
    rng = random.Random(7)
    words = vocabulary(rng)
    near = [with_jaccard(rng, words, 300, 0.79, 0.82) for _ in range(300)]
    far = [with_jaccard(rng, words, 300, 0.4, 0.5) for _ in range(300)]
    pairs = near + far
    corpus = {name(2 * at + side): pair[side] for at, pair in enumerate(pairs) for side in (0, 1)}
    series = Series(folder=tmp_path)
    fates = series.publish(corpus)
    together = [
        series.clusters[name(2 * at)] == series.clusters[name(2 * at + 1)] for at in range(len(pairs))
    ]
    assert sum(together[:300]) >= 297
    assert sum(together[300:]) <= 3
    gone = [series.rivals[one] for one, fate in fates.items() if fate is Fate.DUPLICATE]
    assert all(fates[rival] in SPLITS for rival in gone)


def test_exact_duplicates_and_empty_bodies(tmp_path: Path) -> None:
    [text] = texts(1, 1)
    corpus = {
        name(1): text,
        name(2): text.upper(),
        name(3): "",
        name(4): "",
        name(5): "word",
        name(6): "Word!",
    }
    fates = Series(folder=tmp_path).publish(corpus)
    assert [one for one, fate in fates.items() if fate is Fate.DUPLICATE] == [name(2), name(6)]


@pytest.mark.parametrize(("keep", "left"), [(Keep.FIRST, [1]), (Keep.LONGEST, [2]), (Keep.ALL, [1, 2, 3])])
def test_which_is_kept(tmp_path: Path, keep: Keep, left: list[int]) -> None:
    [text] = texts(2, 1)
    series = Series(folder=tmp_path, rules=keeping(keep))
    fates = series.publish({name(1): text, name(2): text + " and more", name(3): text})
    assert [one for one, fate in fates.items() if fate in SPLITS] == [name(number) for number in left]
    assert set(series.clusters.values()) == {name(1)}
    assert len({fate for fate in fates.values() if fate in SPLITS}) == 1


def test_what_was_published_first_stays(tmp_path: Path) -> None:
    [text] = texts(3, 1)
    series = Series(folder=tmp_path)
    series.publish({name(9): text})
    assert series.publish({name(1): text, name(9): text})[name(1)] is Fate.DUPLICATE
    assert series.publish({name(1): text})[name(1)] in SPLITS  # the other is gone


def test_a_text_that_resembles_one_of_an_earlier_version_takes_its_split(tmp_path: Path) -> None:
    [text, other] = texts(4, 2)
    series = Series(folder=tmp_path, shares=TEST)
    series.publish({name(9): text})
    series.shares = TRAIN
    assert series.publish({name(5): other}) == {name(5): Fate.TRAIN}
    assert series.publish({name(1): text + " new", name(5): other})[name(1)] is Fate.TEST


def test_a_document_comes_back_to_its_split(tmp_path: Path) -> None:
    [text, other, edited] = texts(5, 3)
    series = Series(folder=tmp_path, shares=TEST)
    series.publish({name(1): text})
    series.shares = TRAIN
    series.publish({name(2): other})
    assert series.publish({name(1): edited, name(2): other}) == {name(1): Fate.TEST, name(2): Fate.TRAIN}


def test_a_bridge_between_two_splits_is_not_published(tmp_path: Path) -> None:
    [first, second] = texts(6, 2, words=100)
    series = Series(folder=tmp_path, rules=keeping(Keep.ALL), shares=TRAIN)
    series.publish({name(1): first})
    series.shares = TEST
    both = {name(1): first, name(2): second}
    assert series.publish(both) == {name(1): Fate.TRAIN, name(2): Fate.TEST}
    turned = {name(1): first, name(2): first + " again"}  # the test document now resembles the other
    assert series.publish(turned) == {name(1): Fate.TRAIN, name(2): Fate.CONFLICT}
    assert series.rivals[name(2)] == name(1)
    assert series.publish(both) == {name(1): Fate.TRAIN, name(2): Fate.TEST}


def test_a_thousand_copies_of_a_form_cost_little_and_are_one_cluster(tmp_path: Path) -> None:
    [form] = texts(8, 1, words=200)
    corpus = {name(number): f"{form} number {number}" for number in range(1000)}
    series = Series(folder=tmp_path)
    fates = series.publish(corpus)
    assert set(series.clusters.values()) == {name(0)}
    assert [one for one, fate in fates.items() if fate in SPLITS] == [name(0)]


@pytest.mark.parametrize("keep", [Keep.FIRST, Keep.ALL])
def test_ten_versions_of_a_growing_corpus(tmp_path: Path, keep: Keep) -> None:
    """Nothing moves, nothing straddles, with edits, removals and returns in between."""
    rng = random.Random(11)
    words = vocabulary(rng)
    series = Series(folder=tmp_path, rules=keeping(keep), shares=SHARES)
    corpus: dict[str, str] = {}
    seen: dict[str, Fate] = {}
    conflicts = 0
    for _ in range(10):
        for _ in range(40):
            fresh = rng.choices(words, k=80)
            if corpus and rng.random() < 0.4:  # a near-copy of some document, or of two
                fresh = rng.choice([*corpus.values()]).split()
                fresh[rng.randrange(len(fresh))] = rng.choice(words)
            corpus[name(rng.getrandbits(64))] = " ".join(fresh)
        for victim in rng.sample(sorted(corpus), 5):
            if rng.random() < 0.5:
                del corpus[victim]
            else:
                corpus[victim] = rng.choice([*corpus.values()])
        fates = series.publish(corpus)
        conflicts += sum(fate is Fate.CONFLICT for fate in fates.values())
        there = {one: fate for one, fate in fates.items() if fate in SPLITS}
        assert [one for one, fate in there.items() if seen.setdefault(one, fate) is not fate] == []
        bags = {one: runs(corpus[one].split()) for one in there}
        for one, two in itertools.combinations(there, 2):
            if there[one] is not there[two]:
                assert jaccard(bags[one], bags[two]) < 0.8
    assert conflicts > 0
