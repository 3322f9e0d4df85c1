"""Which stretch of one text became which stretch of another.

Theory. Two texts are aligned by the list of their changed stretches, `Block`s, sorted and
disjoint; between two blocks both texts are equal, so an offset outside every block moves by the
growth of the blocks before it. A clean document has no block and costs nothing.

Composition (`then`) brings the blocks of both steps onto the text in the middle. Blocks that
strictly overlap there are one change, for no finer truth exists; so are blocks that are empty at
the same point (what the first step deleted and the second one put there). The offsets of a
merged block on the outer sides follow from the running growth of each step.

Compose from left to right: (a then b) then c. Blocks that merely touch are kept apart, and which
blocks touch can depend on the grouping.

Source of the idea: the offset layers of HTML tokenizers and of Rust's `tokenizers`, which store a
pair of offsets per character; a list of changes holds the same for text of which most is kept.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from corpus_tools.errors import SpanError
from corpus_tools.records import dataclass

_DST_START = attrgetter("dst_start")
_DST_END = attrgetter("dst_end")


class Block(NamedTuple):
    """One changed stretch, on both sides. Offsets are code points, half-open."""

    src_start: int
    src_end: int
    dst_start: int
    dst_end: int


class Meeting(NamedTuple):
    """A stretch that one of two steps changed, or both, on all three texts.

    `later` tells whether the second step had a hand in it.
    """

    src_start: int
    src_end: int
    mid_start: int
    mid_end: int
    dst_start: int
    dst_end: int
    later: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """The changed stretches between a source and a destination text.

    Blocks are sorted and disjoint; between them the two texts are equal.
    """

    blocks: tuple[Block, ...]
    src_len: int
    dst_len: int

    @classmethod
    def identity(cls, length: int) -> "Alignment":
        """Return the alignment of a text of that many code points with itself."""
        return cls((), length, length)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the source text that became dst[start:end].

        Offsets are code points, half-open. Kept text maps exactly; a span that cuts into a
        replaced block takes the whole block, since no finer truth was recorded. An empty span
        at a deletion maps to what was deleted there. Deletions at the two edges of a span that
        is not empty stay outside it.
        Raises SpanError if [start, end) does not lie in the destination text.
        """
        if not 0 <= start <= end <= self.dst_len:
            raise SpanError(f"span {start}-{end} does not lie in a text of {self.dst_len} code points")
        blocks = self.blocks
        if not blocks:
            return start, end
        if start == end:
            return self._point_to_source(start)
        before = bisect_right(blocks, start, key=_DST_END)  # blocks that end at or before start
        if before < len(blocks) and blocks[before].dst_start <= start:
            src_start = blocks[before].src_start
        else:
            src_start = self._shifted(start, before)
        upto = bisect_left(blocks, end, key=_DST_START)  # blocks that start before end
        if upto and blocks[upto - 1].dst_end >= end:
            src_end = blocks[upto - 1].src_end
        else:
            src_end = self._shifted(end, upto)
        return src_start, src_end

    def inverse(self) -> "Alignment":
        """Return the same alignment seen from the other side."""
        blocks = tuple(Block(b.dst_start, b.dst_end, b.src_start, b.src_end) for b in self.blocks)
        return Alignment(blocks, self.dst_len, self.src_len)

    def then(self, later: "Alignment") -> "Alignment":
        """Return the alignment of this source with the destination of a later step.

        Raises SpanError unless the later step starts from this destination's length.
        """
        if later.src_len != self.dst_len:
            raise SpanError(
                f"a step from a text of {later.src_len} code points "
                f"cannot follow one to a text of {self.dst_len}"
            )
        if not later.blocks:
            return self
        if not self.blocks:
            return later
        blocks = tuple(
            Block(m.src_start, m.src_end, m.dst_start, m.dst_end)
            for m in meet(self, later)
            if m.src_start < m.src_end or m.dst_start < m.dst_end
        )
        return Alignment(blocks, self.src_len, later.dst_len)

    def _point_to_source(self, point: int) -> tuple[int, int]:
        """Return the source span of the empty span at one point of the destination."""
        blocks = self.blocks
        before = bisect_right(blocks, point, key=_DST_END)
        if before < len(blocks) and blocks[before].dst_start < point:
            return blocks[before].src_start, blocks[before].src_end
        first = before
        while first and blocks[first - 1].dst_start == blocks[first - 1].dst_end == point:
            first -= 1
        if first < before:
            return blocks[first].src_start, blocks[before - 1].src_end
        at = self._shifted(point, before)
        return at, at

    def _shifted(self, at: int, n_before: int) -> int:
        """Return the source offset of a kept destination offset behind that many blocks."""
        if not n_before:
            return at
        block = self.blocks[n_before - 1]
        return at - block.dst_end + block.src_end


def meet(earlier: Alignment, later: Alignment) -> Iterator[Meeting]:
    """Yield every stretch that either of two steps changed, on all three texts, in order.

    Blocks that strictly overlap on the middle text, or are empty there at the same point, come
    as one. `later` must start from the destination of `earlier`.
    """
    firsts, seconds = earlier.blocks, later.blocks
    if not firsts:  # nothing to meet: most texts come unchanged to a step
        for block in seconds:
            src, end = block.src_start, block.src_end
            yield Meeting(src, end, src, end, block.dst_start, block.dst_end, later=True)
        return
    i = j = 0
    grown_first = grown_second = 0  # growth of each step in front of the current stretch
    while i < len(firsts) or j < len(seconds):
        lo = hi = -1
        end_first, end_second = grown_first, grown_second
        touched = False
        while True:
            a = (firsts[i].dst_start, firsts[i].dst_end) if i < len(firsts) else None
            b = (seconds[j].src_start, seconds[j].src_end) if j < len(seconds) else None
            from_first = b is None or (a is not None and a <= b)
            span = a if from_first else b
            if span is None or (lo >= 0 and not _is_one_change(lo, hi, span)):
                break
            lo, hi = (span[0] if lo < 0 else lo), max(hi, span[1])
            if from_first:
                end_first += (firsts[i].dst_end - firsts[i].dst_start) - (
                    firsts[i].src_end - firsts[i].src_start
                )
                i += 1
            else:
                end_second += (seconds[j].dst_end - seconds[j].dst_start) - (
                    seconds[j].src_end - seconds[j].src_start
                )
                j += 1
                touched = True
        yield Meeting(
            src_start=lo - grown_first,
            src_end=hi - end_first,
            mid_start=lo,
            mid_end=hi,
            dst_start=lo + grown_second,
            dst_end=hi + end_second,
            later=touched,
        )
        grown_first, grown_second = end_first, end_second


def _is_one_change(lo: int, hi: int, span: tuple[int, int]) -> bool:
    """Tell whether a span strictly overlaps [lo, hi), or both are empty at the same point.

    Spans arrive sorted, so `span` starts at or after `lo`.
    """
    return span[0] < hi or (lo == hi == span[0] == span[1])
