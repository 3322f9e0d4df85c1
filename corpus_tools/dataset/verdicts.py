"""What the whole corpus decided about each document: published where, or why not.

Compact columns sorted by id, a few bytes a document: this and the fingerprints are all that grows
in memory with the corpus.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from corpus_tools.dataset.schema import SPLITS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa


class Fate(IntEnum):
    """Where a document goes: one of the splits, or to the rejected."""

    TRAIN = 0
    VALIDATION = 1
    TEST = 2
    DUPLICATE = 3
    CONFLICT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """Fate and cluster of each document; `ids` is sorted.

    `clusters` holds the oldest document of each cluster, `rivals` the document that one which is
    not published resembles.
    """

    ids: "npt.NDArray[np.uint64]"
    fates: "npt.NDArray[np.uint8]"
    clusters: "npt.NDArray[np.uint64]"
    rivals: "npt.NDArray[np.uint64]"

    def of(self, ids: "pa.Array") -> "npt.NDArray[np.int64]":
        """Return where the documents with these ids stand in the columns."""
        import numpy as np

        coded = ids.dictionary_encode()  # each id is turned into a number once, not once a row
        numbers = numbers_of(coded.dictionary)
        places: npt.NDArray[np.int64] = np.searchsorted(self.ids, numbers)[np.asarray(coded.indices)]
        return places

    def count(self, fate: Fate) -> int:
        """Return how many documents meet this fate."""
        return int((self.fates == fate).sum())

    def splits(self) -> tuple[str, ...]:
        """Return the splits that hold any document."""
        return tuple(split for fate, split in zip(Fate, SPLITS, strict=False) if self.count(fate))


def numbers_of(ids: "pa.Array") -> "npt.NDArray[np.uint64]":
    """Return ids as numbers, which sort in the same order."""
    import numpy as np

    return np.array([int(one, 16) for one in ids.to_pylist()], dtype=np.uint64)


def names_of(numbers: "npt.NDArray[np.uint64]") -> list[str]:
    """Return numbers as the ids they stand for."""
    values: list[Any] = numbers.tolist()
    return [f"{value:016x}" for value in values]
