"""Open a published dataset with `datasets`, the short way."""

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus_tools.dataset.schema import TABLES, WHOLE, features, table_named
from corpus_tools.dataset.versions import entry_of
from corpus_tools.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    from datasets import DatasetDict, IterableDatasetDict


def load(
    processed: str | PathLike[str] = "processed",
    table: str = TABLES[0].name,
    version: str | None = None,
    *,
    streaming: bool = False,
) -> "DatasetDict | IterableDatasetDict":
    """Return a table of a version, the newest for None, with its splits.

    The same as `datasets.load_dataset(processed, table)`, but a table or version that is not
    there is a UsageError that names those that are.
    """
    names = [known.name for known in TABLES]
    if table not in names:
        raise UsageError(f'no table "{table}"; {did_you_mean(table, names, "tables")}')
    entry = entry_of(Path(processed), version)
    from datasets import Dataset, DatasetDict, Features, IterableDatasetDict, load_dataset

    if entry.counts[table] == 0:  # `datasets` has no way to write this down in a card
        kinds = Features.from_dict(features(table_named(table)))
        empty = Dataset.from_dict({name: [] for name in kinds}, features=kinds)
        if streaming:
            return IterableDatasetDict({WHOLE[0]: empty.to_iterable_dataset()})
        return DatasetDict({WHOLE[0]: empty})

    loaded: Any = load_dataset(str(processed), f"{table}-{entry.version}", streaming=streaming)
    return loaded
