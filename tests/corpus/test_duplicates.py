import numpy as np
import pytest

from corpus_tools.corpus.duplicates import UNBOUND, Clusters, agreement, band_keys, dropped, preferred
from corpus_tools.corpus.fingerprints import NO_BODY, Method, body_digest, runs_of, signatures, words_of
from corpus_tools.corpus.splits import Shares, split_of
from corpus_tools.recipe import Keep

METHOD = Method(run=5, places=128)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The bazaar reopened.", "the  BAZAAR\nre\u00adopened".replace("\u00ad", "")),
        ("\ufe91\ufe8e\ufe91\ufe8e", "\u0628\u0627\u0628\u0627"),
        ("a, b; c", "A B C"),
    ],
)
def test_equal_words_have_equal_fingerprints(one: str, two: str) -> None:
    first, second = words_of(one), words_of(two)
    assert body_digest(first) == body_digest(second)
    assert (signatures([first], METHOD) == signatures([second], METHOD)).all()


def test_a_text_without_words_is_like_no_other() -> None:
    assert body_digest(words_of("... \u060c !")) == NO_BODY
    assert body_digest(["a"]) != NO_BODY
    assert runs_of([], 5) == [""]


def test_signatures_do_not_depend_on_what_stands_beside_them() -> None:
    texts = [[str(number + step) for step in range(30)] for number in range(5)]
    alone = np.concatenate([signatures([text], METHOD) for text in texts])
    assert (signatures(texts, METHOD) == alone).all()
    assert alone.dtype == np.uint16


def test_the_pinned_signature() -> None:
    """If this changes, fingerprints of earlier versions cannot be compared: change Method.name, too."""
    assert signatures([["a", "b", "c", "d", "e", "f"]], Method(run=5, places=16)).tolist() == PINNED
    assert METHOD.name == "rensa 2, seed 1, runs of 5, 128 places of 16 bits"


PINNED = [
    [37293, 53890, 27058, 42009, 1743, 14683, 18324, 22617, 7079, 31533, 2035, 20182, 5542, 1859, 13800, 9592]
]


def test_agreement_estimates_jaccard() -> None:
    one = [str(number) for number in range(1000)]
    two = [str(number) for number in range(200, 1200)]
    rows = signatures([one, two], Method(run=1, places=1024))
    assert agreement(rows[:1], rows[1:])[0] == pytest.approx(800 / 1200, abs=0.05)


def test_bands_are_equal_exactly_where_all_their_places_are() -> None:
    rows = np.array([[1, 2, 3, 4, 9], [1, 2, 3, 5, 9], [0, 2, 3, 4, 8]], dtype=np.uint16)
    keys = band_keys(rows, 2)
    assert keys.shape == (3, 2)
    assert keys[0, 0] == keys[1, 0]
    assert keys[0, 1] == keys[2, 1]
    assert len({int(keys[0, 1]), int(keys[1, 1])}) == 2
    assert len({int(keys[0, 0]), int(keys[2, 0])}) == 2


def clusters(*splits: int | None) -> Clusters:
    return Clusters(np.array([UNBOUND if split is None else split for split in splits], dtype=np.uint8))


def test_a_cluster_is_named_by_its_oldest_and_takes_its_split() -> None:
    made = clusters(None, 2, None)
    made.join_all([(1, 2), (0, 2)])
    assert [made.root(node) for node in range(3)] == [0, 0, 0]
    assert made.splits[0] == 2
    assert made.conflicts == {}


def test_a_text_between_two_splits_is_in_conflict_and_joins_nothing() -> None:
    made = clusters(0, 2, None)
    made.join_all([(0, 2), (1, 2)])
    assert made.conflicts == {2: 1}
    assert made.root(1) == 1
    assert made.root(2) == 0


def test_what_is_dropped_resembles_what_is_kept() -> None:
    near = {1: [0], 0: [1, 2], 2: [0]}
    assert dropped([0, 1, 2], near, lambda *_: False) == {1: 0, 2: 0}
    assert dropped([1, 0, 2], near, lambda *_: False) == {0: 1}  # 1 and 2 do not resemble each other
    assert dropped([1, 0, 2], near, lambda *_: True) == {0: 1, 2: 1}


def test_a_text_of_an_earlier_version_stands_for_the_first_that_resembles_it() -> None:
    near = {0: [1, 2], 1: [0], 2: [0]}  # 0 is gone from the corpus
    assert dropped([1, 2], near, lambda *_: True) == {2: 1}
    assert dropped([1, 2], near, lambda *_: False) == {}


def test_preference() -> None:
    assert preferred([4, 2, 9], [1, 5, 5], Keep.LONGEST) == [2, 9, 4]
    assert preferred([4, 2, 9], [1, 5, 5], Keep.FIRST) == [2, 4, 9]


def test_shares_of_splits() -> None:
    shares = Shares(validation=0.1, test=0.2)
    drawn = [split_of(f"{number:016x}", shares) for number in range(20_000)]
    assert drawn.count("validation") / len(drawn) == pytest.approx(0.1, abs=0.01)
    assert drawn.count("test") / len(drawn) == pytest.approx(0.2, abs=0.01)
