"""Which documents say the same: bands to find pairs, clusters, and which one is kept.

Two signatures that agree in a whole band are a candidate pair; a candidate whose signatures agree
in enough places is a pair of near-duplicates. With 25 bands of 5 places a pair at Jaccard 0.8
meets in some band with a probability of 0.99995, one at 0.5 in every second case, and the second
look keeps it out.

Everything here is in one fixed order, oldest first: by the version in which a text was first
published, then by id. Nodes are numbered in it. So what is decided about old documents does not
depend on new ones.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from corpus_tools.recipe import Keep

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

UNBOUND = 255  # the split of a text that no version published


def band_keys(signatures: "npt.NDArray[np.uint16]", bands: int) -> "npt.NDArray[np.uint64]":
    """Return a key for each row and band; rows that agree in a band have the same key there.

    Places that do not fill a band are left out. Keys are 64 bits of a polynomial of 80, so two
    rows may meet by accident; the second look sees that.
    """
    import numpy as np

    rows = signatures.shape[1] // bands
    cut = signatures[:, : bands * rows].reshape(-1, bands, rows).astype(np.uint64)
    keys = np.zeros(cut.shape[:2], dtype=np.uint64)
    for place in range(rows):
        keys = keys * np.uint64(0x9E3779B97F4A7C15) + cut[:, :, place] + np.uint64(1)
    return keys


def agreement(first: "npt.NDArray[np.uint16]", second: "npt.NDArray[np.uint16]") -> "npt.NDArray[np.float64]":
    """Return the estimated Jaccard similarity of rows with rows: the share of places that agree."""
    agreeing: npt.NDArray[np.float64] = (first == second).mean(axis=1)
    return agreeing


@dataclass(slots=True)
class Clusters:
    """Texts joined by pairs. A cluster is named by its oldest text and has at most one split.

    A pair whose two clusters are bound to different splits does not join them: the newer text of
    the pair is in conflict instead. Otherwise a new text that resembles a training and a test
    document would drag one of them over, or bridge the two.
    """

    splits: "npt.NDArray[np.uint8]"
    parents: list[int] = field(init=False)
    conflicts: dict[int, int] = field(default_factory=dict)
    neighbours: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.splits = self.splits.copy()
        self.parents = list(range(len(self.splits)))

    def join_all(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Join pairs of (older, newer), which must come in ascending order of the newer."""
        for older, newer in pairs:
            self.neighbours.setdefault(newer, []).append(older)
            self.neighbours.setdefault(older, []).append(newer)
            first, second = self.root(older), self.root(newer)
            if first == second:
                continue
            first, second = min(first, second), max(first, second)
            bound, other = self.splits[first], self.splits[second]
            if UNBOUND not in {int(bound), int(other)} and bound != other:
                self.conflicts.setdefault(newer, older)
                continue
            self.parents[second] = first
            if bound == UNBOUND:
                self.splits[first] = other

    def root(self, node: int) -> int:
        """Return the oldest text of the cluster."""
        while self.parents[node] != node:
            self.parents[node] = self.parents[self.parents[node]]
            node = self.parents[node]
        return node


def dropped(
    order: Iterable[int], neighbours: dict[int, list[int]], alike: Callable[[int, int], bool]
) -> dict[int, int]:
    """Return each text that gives way to a near-duplicate, with the one that is kept.

    `order` holds the texts at hand, the preferred first. A text is kept unless it resembles one
    that is kept already, be it a neighbour, or one that stands for a neighbour and is `alike`
    itself. So of two texts that resemble a third, but not each other, both may be kept, and a
    chain of small changes does not swallow its far end.
    """
    kept: set[int] = set()
    stands_for: dict[int, int] = {}  # a text that is dropped, or only in earlier versions: who is kept
    gone: dict[int, int] = {}
    for node in order:
        near = neighbours.get(node, [])
        rivals = {other for other in near if other in kept}
        for other in {stands_for[other] for other in near if other in stands_for} - rivals:
            if alike(node, other):
                rivals.add(other)
        leader = min(rivals, default=node)
        if leader == node:
            kept.add(node)
        else:
            gone[node] = leader
            stands_for[node] = leader
        for other in near:
            if other not in kept:
                stands_for.setdefault(other, leader)
    return gone


def preferred(nodes: Sequence[int], lengths: Sequence[int], keep: Keep) -> list[int]:
    """Return the texts at hand, the one to keep first; the older one where nothing else decides.

    >>> preferred([3, 5, 7], [10, 30, 30], Keep.LONGEST)
    [5, 7, 3]
    """
    if keep is not Keep.LONGEST:
        return sorted(nodes)
    ranked = sorted((-length, node) for length, node in zip(lengths, nodes, strict=True))
    return [node for _, node in ranked]
