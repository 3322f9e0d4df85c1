"""A short fingerprint of a body: equal for equal text, alike for alike text.

`body` is a digest of the words alone, without case, punctuation and line breaks. `signature` is a
MinHash of the runs of five words: two signatures agree in about the share of places that the sets
of runs share (Jaccard). It is kept in 16 bits a place: of two that differ, one in 65,536 looks
equal, far below the noise of 128 places.

The masthead is not part of it: the same masthead over another article is another document.

Source: A. Broder, "On the resemblance and containment of documents", 1997. Library: rensa, several times
as fast as datasketch on bodies of a thousand words: scripts/bench_duplicates.py measures both.
"""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

SEED = 1  # of the permutations; another seed is another fingerprint
WORD = re.compile(r"[^\W_]+")
NO_BODY = 0  # the digest of a text without words: like no other


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """How fingerprints are made; those made differently cannot be compared.

    `run` is how many words make one element of the set, `places` the length of the signature.
    """

    run: int
    places: int

    @property
    def name(self) -> str:
        """Return what is written beside fingerprints, with the version of the algorithm."""
        import rensa

        algorithm = rensa.RMinHash.ALGORITHM_VERSION
        return f"rensa {algorithm}, seed {SEED}, runs of {self.run}, {self.places} places of 16 bits"


def words_of(text: str) -> list[str]:
    r"""Return the words of a text in the form in which they are compared.

    >>> words_of("The Bazaar, re-opened...")
    ['the', 'bazaar', 're', 'opened']
    """
    return WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def body_digest(words: Sequence[str]) -> int:
    """Return 64 bits that only equal sequences of words share; NO_BODY if there are none."""
    if not words:
        return NO_BODY
    return int.from_bytes(hashlib.sha256(" ".join(words).encode()).digest()[:8], "big") or 1


def runs_of(words: Sequence[str], run: int) -> list[str]:
    """Return the runs of so many words; a shorter text is one run.

    >>> runs_of(["a", "b", "c"], 2), runs_of(["a"], 2)
    (['a b', 'b c'], ['a'])
    """
    if len(words) <= run:
        return [" ".join(words)]
    return list(map(" ".join, zip(*(words[at:] for at in range(run)), strict=False)))


def signatures(texts: Sequence[Sequence[str]], method: Method) -> "npt.NDArray[np.uint16]":
    """Return one row of the signature matrix for each text, given as its words."""
    import numpy as np
    import rensa

    sets = [runs_of(words, method.run) for words in texts]
    rows = rensa.RMinHash.digests_from_token_sets(sets, method.places, SEED)
    digests = np.array(rows, dtype=np.uint32).reshape(len(texts), method.places)
    return (digests & 0xFFFF).astype("<u2")
