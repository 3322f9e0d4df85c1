"""What lies in the raw folder: each file with the digest of all that its rows are made from.

Taking stock reads every byte once and decodes none. Two builds with the same stock and the same
recipe, passes and libraries give the same version, so the second need not be made.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.dataset.rows import printable
from corpus_tools.document import document_id
from corpus_tools.errors import InputError
from corpus_tools.ingest.origin import SUFFIX, ZONES_SUFFIX, read_sidecar, relative, sidecar_of
from corpus_tools.ingest.read import discover

if TYPE_CHECKING:
    import pyarrow as pa

INPUTS = "index/inputs.parquet"  # the stock of a version, in its folder
DIGITS = 32  # hex digits of SHA-256 that are kept: 128 bits, so that the index of a version stays small
UNREADABLE = ""  # the digest of a file that the system does not let us read


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One raw file: its name below the raw folder, its site, size and digests.

    `digest` covers the file's bytes and its sidecars; `sha256` the file's bytes alone. `declared` and
    `corrected` are the digests of a JSON sidecar and of corrections, "" where there is none.
    """

    source: str
    site: str
    n_bytes: int
    sha256: str
    digest: str
    declared: str = ""
    corrected: str = ""

    def at(self, root: Path) -> Path:
        """Return where it lies. A path of its own for each file would be a third of a stock's memory."""
        return root if root.is_file() else root / self.source


def take_stock(root: Path) -> list[Item]:
    """Return the raw files in the order of their ids; raises InputError if there are none.

    The order of ids is the order of the published rows, so what is made first is written first.
    """
    source_of = _below(root)
    folder: str | None = None
    sidecars: frozenset[str] = frozenset()
    items = []
    for path in discover(root):
        here = os.path.dirname(path)  # noqa: PTH120 - as text: paths of ten thousand files take a second
        if here != folder:
            folder, sidecars = here, _sidecars_in(here)
        items.append(_item(path, source_of(path), sidecars))
    return sorted(items, key=lambda item: (document_id(item.source), item.source))


def stock_sha256(items: Iterable[Item]) -> str:
    """Return the digest of a whole stock: names and contents, whatever the order."""
    lines = sorted(f"{item.digest} {item.source}\n" for item in items)
    return hashlib.sha256("".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def with_sites(items: Iterable[Item], digests: Mapping[str, str]) -> tuple[Item, ...]:
    """Return a stock whose digests cover what is known of each file's site, too."""
    return tuple(
        replace(
            item, digest=hashlib.sha256(f"{item.digest}{digests[item.site]}".encode()).hexdigest()[:DIGITS]
        )
        if item.site in digests and item.digest != UNREADABLE
        else item
        for item in items
    )


def stock_table(items: Iterable[Item]) -> "pa.Table":
    """Return the stock as a table, sorted by name."""
    import pyarrow as pa

    listed = sorted(items, key=lambda item: item.source)
    return pa.table(
        {
            "source": pa.array([printable(item.source) for item in listed], pa.string()),
            "n_bytes": pa.array([item.n_bytes for item in listed], pa.int64()),
            "digest": pa.array([item.digest for item in listed], pa.string()),
            "declared": pa.array([item.declared or None for item in listed], pa.string()),
            "corrected": pa.array([item.corrected or None for item in listed], pa.string()),
        }
    )


def _item(path: Path, source: str, beside: frozenset[str]) -> Item:
    """Return a raw file as it is in stock; `beside` are the names of sidecars in its folder."""
    site = source.partition("/")[0] if "/" in source else ""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - half the time of Path.read_bytes
            data = file.read()
        sidecars = _sidecars(path, beside) if beside else []
        told = {sidecar: hashlib.sha256(sidecar.read_bytes()) for sidecar in sidecars}
    except OSError:  # the reader meets it again and says it in words
        return Item(source=source, site=site, n_bytes=0, sha256=UNREADABLE, digest=UNREADABLE)
    sha256 = hashlib.sha256(data).hexdigest()
    digest = hashlib.sha256(sha256.encode())
    declared = corrected = ""
    for sidecar, content in told.items():
        digest.update(content.digest())
        if sidecar.name.endswith(SUFFIX):
            site = _declared(sidecar) or site
            declared = content.hexdigest()[:DIGITS]
        else:
            corrected = content.hexdigest()[:DIGITS]
    return Item(
        source=source,
        site=site,
        n_bytes=len(data),
        sha256=sha256,
        digest=digest.hexdigest()[:DIGITS],
        declared=declared,
        corrected=corrected,
    )


def _declared(sidecar: Path) -> str:
    """Return the site that a sidecar names; what is wrong with a sidecar is for the reader to say."""
    try:
        return read_sidecar(sidecar, sidecar.name).get("site", "")
    except InputError:
        return ""


def _sidecars_in(folder: str) -> frozenset[str]:
    """Return the names in a folder that can be those of sidecars; in most folders there is none."""
    names = (entry.name for entry in os.scandir(folder or "."))
    return frozenset(name for name in names if name.endswith((SUFFIX, ZONES_SUFFIX)))


def _sidecars(path: Path, beside: frozenset[str]) -> list[Path]:
    """Return the sidecars of a file."""
    found = []
    if path.name + SUFFIX in beside or path.stem + SUFFIX in beside:
        declared = sidecar_of(path)
        found += [declared] if declared is not None else []
    if path.name + ZONES_SUFFIX in beside:
        found.append(path.with_name(path.name + ZONES_SUFFIX))
    return found


def _below(root: Path) -> Callable[[Path], str]:
    """Return what `ingest.origin.relative` does, for very many files of one folder."""
    if root.is_file() or root == Path():
        return lambda path: relative(path, root)
    start = len(root.as_posix().rstrip("/")) + 1
    return lambda path: path.as_posix()[start:]
