"""Edits and alignments: the laws of the substrate, over random chains of edits."""

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.errors import SpanError
from corpus_tools.text.alignment import Alignment, Block
from corpus_tools.text.edits import Edit, apply_edits

N_CHAINS = 20_000


def random_edits(rng: random.Random, length: int) -> list[Edit]:
    """Return sorted, disjoint edits for a text of that length: all kinds, touching ones too."""
    cuts = sorted(rng.choices(range(length + 1), k=2 * rng.randint(0, 4)))
    edits: list[Edit] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        if edits and edits[-1].start == edits[-1].end == start == end:
            continue
        edits.append(Edit(start, end, "".join(rng.choices("xyz", k=rng.choice([0, 0, 1, 2, 3])))))
    return edits


def assert_sound(source: str, target: str, alignment: Alignment) -> None:
    """Check every promise that an alignment makes about its two texts."""
    assert (alignment.src_len, alignment.dst_len) == (len(source), len(target))
    for left, right in pairwise(alignment.blocks):
        assert left.src_end <= right.src_start
        assert left.dst_end <= right.dst_start
    edges = [Block(0, 0, 0, 0), *alignment.blocks, Block(len(source), 0, len(target), 0)]
    for left, right in pairwise(edges):
        assert source[left.src_end : right.src_start] == target[left.dst_end : right.dst_start]
    for start in range(len(target) + 1):
        for end in range(start, len(target) + 1):
            lo, hi = alignment.to_source(start, end)
            assert 0 <= lo <= hi <= len(source)
            inside = [b for b in alignment.blocks if b.dst_start < end and start < b.dst_end]
            if start < end and not inside and not any(start < b.dst_start < end for b in alignment.blocks):
                assert source[lo:hi] == target[start:end]  # kept text maps exactly
            for block in inside:
                assert lo <= block.src_start
                assert block.src_end <= hi
    for block in alignment.blocks:  # each changed stretch is found again from the other side
        lo, hi = alignment.to_source(block.dst_start, block.dst_end)
        assert lo <= block.src_start
        assert block.src_end <= hi
    assert alignment.inverse().inverse() == alignment


def test_random_chains() -> None:
    rng = random.Random(20_000)
    for _ in range(N_CHAINS):
        source = "".join(rng.choices("abcd", k=rng.randint(0, 9)))
        text, total = source, Alignment.identity(len(source))
        for _ in range(rng.randint(1, 4)):
            text, step = apply_edits(text, random_edits(rng, len(text)))
            total = total.then(step)
        assert_sound(source, text, total)


@settings(deadline=None)
@given(st.text(max_size=12), st.randoms(use_true_random=False))
def test_one_step(source: str, rng: random.Random) -> None:
    text, alignment = apply_edits(source, random_edits(rng, len(source)))
    assert_sound(source, text, alignment)
    back = alignment.inverse()
    assert_sound(text, source, back)


def test_identity_costs_nothing() -> None:
    text, alignment = apply_edits("clean", [])
    assert text == "clean"
    assert alignment == Alignment.identity(5)
    assert alignment.to_source(1, 3) == (1, 3)
    step = Alignment((Block(0, 1, 0, 2),), 5, 6)
    assert alignment.then(step) is step
    assert step.then(Alignment.identity(6)) is step


def test_span_inside_a_block_takes_the_whole_block() -> None:
    _, alignment = apply_edits("a??d", [Edit(1, 3, "bbb")])
    assert alignment.to_source(2, 3) == (1, 3)
    assert alignment.to_source(2, 2) == (1, 3)
    assert alignment.to_source(0, 2) == (0, 3)
    assert alignment.to_source(4, 5) == (3, 4)


def test_empty_span_at_a_deletion_is_what_was_deleted() -> None:
    text, alignment = apply_edits("one<b>two</b>", [Edit(3, 6, ""), Edit(9, 13, "")])
    assert text == "onetwo"
    assert alignment.to_source(3, 3) == (3, 6)
    assert alignment.to_source(6, 6) == (9, 13)
    assert alignment.to_source(3, 6) == (6, 9)
    assert alignment.to_source(2, 4) == (2, 7)


def test_deletions_that_touch_are_found_together() -> None:
    _, alignment = apply_edits("abcd", [Edit(0, 2, ""), Edit(2, 3, "")])
    assert alignment.to_source(0, 0) == (0, 3)


def test_deleted_then_inserted_is_one_change() -> None:
    middle, first = apply_edits("a--b", [Edit(1, 3, "")])
    _, second = apply_edits(middle, [Edit(1, 1, "+")])
    assert first.then(second).blocks == (Block(1, 3, 1, 2),)


def test_what_comes_and_goes_leaves_no_block() -> None:
    middle, first = apply_edits("ab", [Edit(1, 1, "x")])
    _, second = apply_edits(middle, [Edit(1, 2, "")])
    assert first.then(second).blocks == ()


def test_blocks_that_touch_stay_apart() -> None:
    middle, first = apply_edits("abcd", [Edit(0, 2, "AB")])
    _, second = apply_edits(middle, [Edit(2, 4, "CD")])
    assert first.then(second).blocks == (Block(0, 2, 0, 2), Block(2, 4, 2, 4))


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ([Edit(2, 4, ""), Edit(1, 2, "")], "edit at 1-2 overlaps or precedes the edit at 2-4"),
        ([Edit(1, 3, ""), Edit(2, 4, "")], "edit at 2-4 overlaps or precedes the edit at 1-3"),
        ([Edit(1, 1, "a"), Edit(1, 1, "b")], "edit at 1-1 overlaps or precedes the edit at 1-1"),
        ([Edit(3, 6, "")], "edit at 3-6 does not lie in a text of 5 code points"),
    ],
)
def test_wrong_edits_name_both_positions(edits: list[Edit], words: str) -> None:
    with pytest.raises(SpanError, match=words):
        apply_edits("abcde", edits)


def test_spans_outside_the_text_are_refused() -> None:
    with pytest.raises(SpanError, match="span 2-6 does not lie in a text of 5 code points"):
        Alignment.identity(5).to_source(2, 6)
    with pytest.raises(
        SpanError, match="a step from a text of 4 code points cannot follow one to a text of 5"
    ):
        Alignment.identity(5).then(Alignment.identity(4))
