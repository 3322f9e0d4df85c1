"""A Parquet table: one record a row, as `jsonl` has one a line.

Read by batches, so that memory does not grow with the table.
"""

from collections.abc import Iterator

from corpus_tools.document import RawRecord
from corpus_tools.errors import InputError
from corpus_tools.ingest import jsonl
from corpus_tools.ingest.origin import Origin

BATCH = 256  # rows


def records(data: bytes, origin: Origin) -> Iterator[RawRecord | InputError]:
    """Yield the record of each row, or the error in its place."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        table = pq.ParquetFile(pa.BufferReader(data))
        for batch in table.iter_batches(batch_size=BATCH):
            for row in batch.to_pylist():
                number += 1
                yield jsonl.from_row(row, origin.nth(number), f"row {number}")
    except (pa.ArrowException, OSError) as error:
        after = f" after row {number}" if number else ""
        yield InputError(origin.source, f"the Parquet table cannot be read{after}: {error}. Write it again.")
