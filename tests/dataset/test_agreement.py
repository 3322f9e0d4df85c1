"""The queries that hold edits against segments: the same answer as the plain definition gives."""

from collections.abc import Sequence

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.dataset.agreement import CONTRADICTIONS
from corpus_tools.dataset.schema import EDITS, SEGMENTS, arrow_schema

TOO_LONG = "a segment is longer than its spans and edits allow"
NOWHERE = "an edit of letters lies in no segment"
Span = tuple[int, int]
Written = tuple[Span, int, int]  # of an edit: its span, and the letters before and after


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[list[Span]], list[int], list[Written]]:
    """Spans of the segments of a page, some torn in two or empty; the letters of each; the edits."""
    at, free = 0, []
    for gap, length in draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5)), max_size=7)):
        free.append((at + gap, at + gap + length))
        at += gap + length
    segments: list[list[Span]] = []
    while free:
        own = [free.pop(0)]
        if len(free) > 1 and draw(st.booleans()):
            own.append(free.pop(1))  # torn: the segment between its two spans is another
        segments.append(own)
    spare = st.integers(-1, 4)
    letters = [max(0, sum(end - start for start, end in own) + draw(spare)) for own in segments]
    place = st.tuples(st.integers(0, at + 2), st.integers(0, 8)).map(lambda one: (one[0], one[0] + one[1]))
    edits = draw(st.lists(st.tuples(place, st.integers(0, 4), st.integers(0, 8)), max_size=5))
    return segments, letters, edits


@settings(deadline=None, max_examples=60)
@given(page=pages())
def test_the_queries_say_what_the_definition_says(
    page: tuple[list[list[Span]], list[int], list[Written]],
) -> None:
    segments, letters, edits = page
    long = any(
        length
        > sum(end - start for start, end in own)
        + sum(
            max(0, after - before)
            for (first, last), before, after in edits
            if any(first <= end and last >= start for start, end in own)
        )
        for own, length in zip(segments, letters, strict=True)
    )
    lost = any(
        before and not any(first < end and last > start for own in segments for start, end in own)
        for (first, last), before, _ in edits
    )
    found = [answers(name, segments, letters, edits) for name in (TOO_LONG, NOWHERE)]
    assert found == [["d"] if wrong else [] for wrong in (long, lost)]


@pytest.mark.parametrize("name", [TOO_LONG, NOWHERE])
def test_a_page_of_very_many_edits(name: str) -> None:
    segments = [[(60 * n, 60 * n + 50)] for n in range(1_000)]
    edits = [((n, n + 1), 1, 2) for n in range(60_000)]  # one in six between two segments
    assert answers(name, segments, [100] * 1_000, edits[:50]) == (["d"] if name == TOO_LONG else [])
    assert answers(name, segments, [100] * 1_000, edits) == (["d"] if name == NOWHERE else [])


def answers(
    name: str, segments: Sequence[Sequence[Span]], letters: Sequence[int], edits: Sequence[Written]
) -> list[str]:
    """Return what a query finds in one document of these segments and edits."""
    told: list[dict[str, object]] = [
        {"document_id": "d", "index": n, "text": "x" * length, "spans": [list(span) for span in own]}
        for n, (own, length) in enumerate(zip(segments, letters, strict=True))
    ]
    made: list[dict[str, object]] = [
        {"document_id": "d", "index": n, "start": start, "end": end, "before": "x" * one, "after": "y" * two}
        for n, ((start, end), one, two) in enumerate(edits)
    ]
    with duckdb.connect() as engine:
        engine.register("segments", pa.Table.from_pylist(told, schema=arrow_schema(SEGMENTS)))
        engine.register("edits", pa.Table.from_pylist(made, schema=arrow_schema(EDITS)))
        return [str(name) for (name,) in engine.execute(CONTRADICTIONS[name]).fetchall()]
