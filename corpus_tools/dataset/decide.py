"""What only the whole corpus can decide: which documents are published, and in which split."""

from collections.abc import Mapping, Sequence

from corpus_tools.corpus.splits import Shares, split_of
from corpus_tools.dataset.schema import DOCUMENTS, SPLITS
from corpus_tools.dataset.shards import Piece
from corpus_tools.dataset.verdicts import Verdicts, names_of, numbers_of
from corpus_tools.recipe import Splitting


def decide(pieces: Mapping[tuple[str, int], Sequence[Piece]], splitting: Splitting) -> Verdicts:
    """Return the verdict on each document in the workspace."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.parquet as pq

    found = []
    for (table, _), here in pieces.items():
        if table == DOCUMENTS.name:
            for piece in here:
                with pq.ParquetFile(piece.path) as file:
                    found.append(file.read_row_group(piece.row_group, columns=["id"])["id"].combine_chunks())
    ids = np.sort(numbers_of(pa.concat_arrays(found)))
    shares = Shares(validation=splitting.validation, test=splitting.test)
    fates = np.array([SPLITS.index(split_of(name, shares)) for name in names_of(ids)], dtype=np.uint8)
    return Verdicts(ids=ids, fates=fates, clusters=ids)
