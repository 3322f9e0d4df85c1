"""Which MinHash library, and how well near-duplicates are found.

Run: PYTHONPATH=. python scripts/bench_duplicates.py

Prints, in one run: the time of rensa and of datasketch on the same bodies; how many pairs in each
band of Jaccard similarity the settings of the recipe join.
"""

import random
import time
from collections.abc import Callable, Sequence

from corpus_tools.corpus.duplicates import agreement, band_keys
from corpus_tools.corpus.fingerprints import Method, runs_of, signatures
from corpus_tools.recipe import Duplicates

BODIES = 200
WORDS = 1_000
PAIRS = 2_000
SET = 400  # elements on each side of a pair


def timed(what: str, work: Callable[[], object]) -> None:
    """Print how long the work takes for all bodies, once what it imports is there."""
    work()
    start = time.perf_counter()
    work()
    spent = time.perf_counter() - start
    print(f"{what:12} {1000 * spent / BODIES:8.2f} ms a body of {WORDS:,} words")


def datasketch_signatures(texts: Sequence[Sequence[str]], method: Method) -> list[object]:
    """Return the same signatures as the other library makes them."""
    from datasketch import MinHash  # noqa: PLC0415 - measured only here

    found: list[object] = []
    for words in texts:
        made = MinHash(num_perm=method.places)
        made.update_batch([one.encode() for one in runs_of(words, method.run)])
        found.append(made.digest())
    return found


def pair(rng: random.Random, similarity: float) -> tuple[list[str], list[str]]:
    """Return two sets with this Jaccard similarity."""
    shared = round(2 * SET * similarity / (1 + similarity))
    both = [f"{rng.getrandbits(64):x}" for _ in range(shared)]
    own = [[f"{rng.getrandbits(64):x}" for _ in range(SET - shared)] for _ in range(2)]
    return both + own[0], both + own[1]


def main() -> None:
    """Measure both."""
    rng = random.Random(1)  # noqa: S311 - a fixed draw
    rules = Duplicates()
    method = Method(run=rules.run, places=rules.places)
    vocabulary = [f"{rng.getrandbits(40):x}" for _ in range(20_000)]
    texts = [rng.choices(vocabulary, k=WORDS) for _ in range(BODIES)]
    timed("rensa", lambda: signatures(texts, method))
    timed("datasketch", lambda: datasketch_signatures(texts, method))
    sets = Method(run=1, places=rules.places)
    for similarity in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        pairs = [pair(rng, similarity) for _ in range(PAIRS)]
        first = signatures([one for one, _ in pairs], sets)
        second = signatures([two for _, two in pairs], sets)
        met = (band_keys(first, rules.bands) == band_keys(second, rules.bands)).any(axis=1)
        joined = met & (agreement(first, second) >= rules.threshold)
        print(f"Jaccard {similarity}: met in a band {met.mean():8.3%}, joined {joined.mean():8.3%}")


if __name__ == "__main__":
    main()
