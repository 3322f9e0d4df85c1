"""The published version as facts, read from its tables; and whether it is what it says it is."""

from pathlib import Path

from corpus_tools.check.batch import Published
from corpus_tools.check.facts import Facts, digest, folded, letters_of, signature
from corpus_tools.recipe import Recipe
from corpus_tools.segment.sites import SITES, Site, read_sites

COLUMNS = [
    "source",
    "site",
    "masthead",
    "text",
    "language",
    "encoding",
    "n_characters",
    "n_edits",
    "source_url",
]
BATCH = 1_000  # rows


def read(out: Path, recipe: Recipe) -> Published:
    """Return the facts of the newest version in a dataset folder.

    Raises UsageError where no version was published, ReleaseError where the ledger is damaged.
    """
    import pyarrow.parquet as pq

    from corpus_tools.dataset import manifest, versions
    from corpus_tools.dataset.schema import DOCUMENTS
    from corpus_tools.dataset.verify import altered

    entry = versions.entry_of(out, None)
    folder = out / entry.version
    made = manifest.read(folder)
    problems = tuple(altered(out, entry))
    facts: list[Facts] = []
    for path in made.paths(folder, DOCUMENTS.name) if not problems else ():
        with pq.ParquetFile(path) as documents:
            for rows in documents.iter_batches(BATCH, columns=COLUMNS):
                facts += [_fact(row, recipe) for row in rows.to_pylist()]
    return Published(path=str(out), version=entry.version, facts=tuple(facts), problems=problems)


def sites_of(out: Path) -> dict[str, Site]:
    """Return the sites that the newest version was published with; none where it has none."""
    from corpus_tools.dataset import versions

    path = out / versions.entry_of(out, None).version / SITES
    return read_sites(path) if path.is_file() else {}


def _fact(row: dict[str, object], recipe: Recipe) -> Facts:
    text = str(row["text"])
    return Facts(
        document=str(row["source"]),
        site=str(row["site"]),
        path="",
        characters=int(str(row["n_characters"])),
        language=str(row["language"]),
        encoding=str(row["encoding"]),
        edits=int(str(row["n_edits"])),
        address=folded(str(row["source_url"] or "")),
        masthead=letters_of(str(row["masthead"] or "")),
        of_site=None,
        body=digest(text),
        signature=signature(text, recipe.duplicates),
    )
