"""Versions: the ledger, their names, and how a finished one is put beside the others.

    processed/
      versions.json     the ledger; a version exists when it stands here
      1.0.0/            immutable once named
      .building/        work of a build that is running, or was interrupted
      .lock             held by the build that is running

A version is written and proved in `.building`, renamed into its place, and then named in the
ledger by one atomic rename; the card and the change log at the root follow from the ledger. So
wherever a build is cut short, the ledger is whole and everything that it names is there. The next
build removes what is not named and writes the root's files again if they are behind.
"""

import json
import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path

from corpus_tools.dataset import disk, manifest
from corpus_tools.errors import ReleaseError, UsageError

LEDGER = "versions.json"
WORKSPACE = ".building"
LOCK = ".lock"
FORMAT = 1
FIRST = "1.0.0"
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


class Change(IntEnum):
    """How far two versions differ; the number is the place in the version that counts up."""

    SCHEMA = 0
    ROWS = 1
    METADATA = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the ledger. `time` is the only clock reading in a dataset folder."""

    version: str
    parent: str | None
    time: str
    key: str
    manifest_sha256: str
    counts: dict[str, int]


def read_ledger(out: Path) -> tuple[Entry, ...]:
    """Return the versions, oldest first; none if the folder has no ledger yet."""
    path = out / LEDGER
    return ledger_of(path.read_bytes(), str(path)) if path.exists() else ()


def ledger_of(data: bytes, where: str) -> tuple[Entry, ...]:
    """Return the versions that a ledger names; raises ReleaseError, saying where it lies, if it is none."""
    try:
        plain = json.loads(data)
        if plain["format"] != FORMAT:
            raise ReleaseError(f"{where}: written by a newer corpus_tools; it knows format {FORMAT}")
        return tuple(Entry(**entry) for entry in plain["versions"])
    except (ValueError, KeyError, TypeError) as error:
        raise ReleaseError(
            f"{where}: not a ledger of versions: {error}. Restore it from a backup."
        ) from error


def ledger_bytes(entries: tuple[Entry, ...]) -> bytes:
    """Return the ledger as it is written."""
    plain = {"format": FORMAT, "versions": [asdict(entry) for entry in entries]}
    return (json.dumps(plain, indent=2) + "\n").encode()


def newest(out: Path) -> Entry | None:
    """Return the newest version, or None."""
    entries = read_ledger(out)
    return entries[-1] if entries else None


def entry_of(out: Path, version: str | None) -> Entry:
    """Return a version of the ledger, the newest for None; raises UsageError if it is not there."""
    entries = read_ledger(out)
    if not entries:
        raise UsageError(f"{out}: no version was published here. Run  corpus-tools build  first.")
    if version is None:
        return entries[-1]
    for entry in entries:
        if entry.version == version:
            return entry
    known = ", ".join(entry.version for entry in entries)
    raise UsageError(f"{out}: there is no version {version}; there are {known}.")


def next_version(parent: str | None, change: Change) -> str:
    """Return the version after `parent`.

    >>> next_version(None, Change.ROWS), next_version("1.2.3", Change.ROWS)
    ('1.0.0', '1.3.0')
    """
    if parent is None:
        return FIRST
    numbers = [int(number) for number in parent.split(".")]
    numbers[change] += 1
    return ".".join(map(str, numbers[: change + 1] + [0] * (len(numbers) - change - 1)))


def now() -> str:
    """Return the time that the ledger gives a version: SOURCE_DATE_EPOCH where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")  # reproducible-builds.org, "SOURCE_DATE_EPOCH"
    try:
        seconds = int(epoch) if epoch else int(time.time())
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f'SOURCE_DATE_EPOCH: expected seconds since 1970, found "{epoch}"') from error


@contextmanager
def locked(out: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the folder for one build; call `waiting` once if another holds it, and wait for it.

    The system releases the lock of a process that died.
    """
    from filelock import FileLock, Timeout

    disk.make_folder(out)
    lock = FileLock(out / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        waiting()
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def clean(out: Path) -> None:
    """Remove what an interrupted build left: its workspace, and a version that was never named."""
    disk.remove(out / WORKSPACE)
    named = {entry.version for entry in read_ledger(out)}
    for path in sorted(out.iterdir()):
        left = path.name.endswith(disk.NEW) and path.is_file()
        unnamed = VERSION.fullmatch(path.name) and path.name not in named
        # a folder of that shape without our manifest is somebody else's
        if left or (unnamed and (path / manifest.FILE).is_file()):
            disk.remove(path)


def publish(out: Path, staged: Path, entry: Entry) -> None:
    """Give a finished version its place and name it in the ledger."""
    if VERSION.fullmatch(entry.version) is None:
        raise UsageError(f'version: expected three numbers such as 1.2.0, found "{entry.version}"')
    entries = read_ledger(out)
    disk.sync_tree(staged)
    disk.rename(staged, out / entry.version)
    disk.replace(out / LEDGER, ledger_bytes((*entries, entry)))


def replace_if_other(path: Path, data: bytes) -> None:
    """Replace a file unless it holds these bytes already."""
    if not path.is_file() or path.read_bytes() != data:
        disk.replace(path, data)
