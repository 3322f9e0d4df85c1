"""The manifest of a version: what it was made from and what it consists of.

Everything that is said of a version elsewhere, the cards, the Croissant file, the ledger, is said
from here. It has no clock in it: the time a version was published stands in the ledger alone.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from corpus_tools.dataset.schema import TABLES, yaml_features
from corpus_tools.dataset.writer import Size, Written
from corpus_tools.errors import ReleaseError

FILE = "manifest.json"
FORMAT = 1  # of the manifest itself


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """One table of a version: its columns as the card writes them, and the files of each split."""

    row: str
    features: list[dict[str, object]]
    files: dict[str, list[Written]]

    def size(self, split: str) -> Size:
        """Return how much a split holds."""
        files = self.files[split]
        return Size(sum(file.rows for file in files), sum(file.memory for file in files))

    @property
    def rows(self) -> int:
        """Return the number of rows in all splits."""
        return sum(self.size(split).rows for split in self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a version was made from and what it consists of.

    `key` is the digest of all that decides the content: two builds with the same key are the
    same. `toolkit` names the versions of passes and libraries, `fingerprints` how texts were
    compared, `rows_key` what makes a row besides its raw file, `facts` are counts for the cards.
    """

    version: str
    parent: str | None
    key: str
    stock_sha256: str
    recipe_sha256: str
    schema_sha256: str
    fingerprints: str
    rows_key: str
    recipe: dict[str, object]
    toolkit: dict[str, object]
    tables: dict[str, TableFacts]
    others: list[Written]
    facts: dict[str, object] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """Return the manifest as it is written."""
        plain = {"format": FORMAT, **asdict(self)}
        return (json.dumps(plain, indent=2, ensure_ascii=False, default=str) + "\n").encode("utf-8")

    @property
    def files(self) -> list[Written]:
        """Return every file that the manifest vouches for."""
        return [file for table in self.tables for file in self.written(table)] + self.others

    def written(self, table: str) -> list[Written]:
        """Return the files of a table; none for a table that this version lacks."""
        if table not in self.tables:
            return []
        return [file for files in self.tables[table].files.values() for file in files]

    def paths(self, folder: Path, table: str) -> list[Path]:
        """Return where the files of a table lie."""
        return [folder / file.path for file in self.written(table)]


def read(folder: Path) -> Manifest:
    """Return the manifest of a version's folder; raises ReleaseError if it is not whole."""
    path = folder / FILE
    try:
        plain = json.loads(path.read_bytes())
        if plain.pop("format") != FORMAT:
            raise ReleaseError(f"{path}: written by a newer corpus_tools; it knows format {FORMAT}")
        plain["tables"] = {name: _table(found) for name, found in plain["tables"].items()}
        plain["others"] = [Written(**file) for file in plain["others"]]
        return Manifest(**plain)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReleaseError(f"{path}: not the manifest of a version: {error}") from error


def table_facts(written: Mapping[str, list[Written]]) -> dict[str, TableFacts]:
    """Return the tables of a version from the files that were written for each."""
    facts = {}
    for table in TABLES:
        files: dict[str, list[Written]] = {}
        for file in written[table.name]:
            split = Path(file.path).name.split("-", 1)[0]
            files.setdefault(split, []).append(file)
        facts[table.name] = TableFacts(row=table.row, features=yaml_features(table), files=files)
    return facts


def key_of(*digests: str) -> str:
    """Return one digest of several."""
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


def _table(plain: dict[str, object]) -> TableFacts:
    files = plain["files"]
    features = plain["features"]
    if not isinstance(files, dict) or not isinstance(features, list):
        raise ReleaseError("a table of the manifest has no files or no features")
    return TableFacts(
        row=str(plain["row"]),
        features=features,
        files={split: [Written(**file) for file in found] for split, found in files.items()},
    )
