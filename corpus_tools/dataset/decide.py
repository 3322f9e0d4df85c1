"""What only the whole corpus can decide: which documents are published, and in which split.

The rules, in this order:

1. A document that any version published is bound to its split for ever; so is every text that
   it had, and a cluster of near-duplicates with such a text.
2. A cluster that no version knew draws its split by the hash of its oldest document.
3. A pair of near-duplicates between clusters bound to different splits is a conflict: the newer
   text of the two is not published.
4. Of the rest, those that resemble a preferred one give way to it, as the recipe says.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from corpus_tools.corpus.duplicates import UNBOUND, Clusters, agreement, dropped, preferred
from corpus_tools.corpus.splits import Shares, split_of
from corpus_tools.dataset.neighbours import Columns, Texts
from corpus_tools.dataset.schema import SPLITS
from corpus_tools.dataset.verdicts import Fate, Verdicts, names_of
from corpus_tools.recipe import Duplicates, Keep

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa


def decide(texts: Texts, rules: Duplicates, shares: Shares) -> tuple[Verdicts, "pa.Table"]:
    """Return the verdict on each document, and the texts that are published with their fate."""
    import numpy as np
    import pyarrow as pa

    columns = texts.columns()
    pairs = texts.pairs(columns, rules.bands, rules.threshold)
    clusters = Clusters(columns.splits)
    clusters.join_all(pairs)
    nodes = np.flatnonzero(columns.current)
    roots = np.array([clusters.root(node) for node in nodes.tolist()], dtype=np.int64)
    fates = _splits_of(columns, clusters, roots, shares)
    rivals = columns.ids[nodes].copy()
    at = {node: place for place, node in enumerate(nodes.tolist()) if node in clusters.neighbours}
    for node, other in clusters.conflicts.items():
        if node in at:
            fates[at[node]] = Fate.CONFLICT
            rivals[at[node]] = columns.ids[other]
    for node, other in _dropped(texts, columns, clusters, at, rules).items():
        fates[at[node]] = Fate.DUPLICATE
        rivals[at[node]] = columns.ids[other]
    there = fates < len(SPLITS)
    published = pa.table({"node": nodes[there], "fate": fates[there]})
    order = np.argsort(columns.ids[nodes], kind="stable")
    verdicts = Verdicts(
        ids=columns.ids[nodes][order],
        fates=fates[order],
        clusters=columns.ids[roots][order],
        rivals=rivals[order],
    )
    return verdicts, published


def _splits_of(
    columns: Columns, clusters: Clusters, roots: "npt.NDArray[np.int64]", shares: Shares
) -> "npt.NDArray[np.uint8]":
    """Return the split of each document: that of its cluster, drawn where it has none yet."""
    import numpy as np

    bound = clusters.splits[roots]
    names = names_of(columns.ids[roots])
    drawn = [
        SPLITS.index(split_of(name, shares)) if split == UNBOUND else split
        for name, split in zip(names, bound.tolist(), strict=True)
    ]
    return np.array(drawn, dtype=np.uint8)


def _dropped(
    texts: Texts, columns: Columns, clusters: Clusters, at: Mapping[int, int], rules: Duplicates
) -> dict[int, int]:
    """Return the documents that give way to a near-duplicate, those in conflict left out."""
    if rules.keep is Keep.ALL:
        return {}
    nodes = [node for node in at if node not in clusters.conflicts]
    signatures = texts.signatures(nodes)

    def alike(one: int, other: int) -> bool:
        return bool(agreement(signatures[one][None], signatures[other][None])[0] >= rules.threshold)

    lengths: list[int] = columns.lengths[nodes].tolist()
    return dropped(preferred(nodes, lengths, rules.keep), clusters.neighbours, alike)
