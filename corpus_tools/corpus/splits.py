"""Train, validation and test: decided by hash, once, for ever.

A split is a property of a cluster of near-duplicates, not of a document, and it is drawn by a hash
of the cluster's first document: no random state, no order of files. A document that was published
once is bound to its split in all later versions, also when it was away in between, or when the
shares in the recipe changed.
"""

import hashlib
from dataclasses import dataclass

HASH_BITS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Which part of the clusters goes to each split; what is left over is for training."""

    validation: float
    test: float


def split_of(cluster: str, shares: Shares) -> str:
    """Return the split of a cluster that no earlier version knew.

    >>> split_of("bee0d7c2b1b2c8f5", Shares(validation=0.0, test=0.0))
    'train'
    >>> split_of("bee0d7c2b1b2c8f5", Shares(validation=0.0, test=1.0))
    'test'
    """
    digest = hashlib.sha256(f"split {cluster}".encode()).digest()
    drawn = int.from_bytes(digest[: HASH_BITS // 8], "big") / 2**HASH_BITS
    if drawn < shares.test:
        return "test"
    if drawn < shares.test + shares.validation:
        return "validation"
    return "train"
