"""The few operations on files that a version is made with, each of them durable.

A file is safe when its bytes and its name are both on the disk, so writing syncs the file, and
whoever adds or renames a name syncs the folder. All of it goes through `os`, one call an
operation, which lets the tests put a disk in its place that fills up, dies or loses what was not
synced at any chosen operation.
"""

import contextlib
import os
from pathlib import Path
from types import TracebackType
from typing import Self

HELD = 2**20  # bytes of a file that wait to be written; Parquet comes in very small pieces
NEW = ".new"  # a file being replaced is written under its name and this suffix first


def make_folder(path: Path) -> None:
    """Make a folder and those above it; one that is there already is fine."""
    missing = []
    while not path.is_dir():
        missing.append(path)
        path = path.parent
    for folder in reversed(missing):
        os.mkdir(folder)  # noqa: PTH102 - every operation goes through `os`


def write(path: Path, data: bytes) -> None:
    """Write a new file and sync it."""
    with Sink(path) as sink:
        sink.write(data)


def replace(path: Path, data: bytes) -> None:
    """Put new bytes in the place of a file in one step: a reader sees the old or the new."""
    beside = path.with_name(path.name + NEW)
    write(beside, data)
    os.replace(beside, path)  # noqa: PTH105 - as above
    sync_folder(path.parent)


def rename(path: Path, to: Path) -> None:
    """Move a file or folder to a name that is free, in one step."""
    os.rename(path, to)  # noqa: PTH104 - as above
    sync_folder(to.parent)


def sync_folder(path: Path) -> None:
    """Sync the names in a folder. Windows has no such call and needs none: NTFS logs names."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_tree(path: Path) -> None:
    """Sync the names in a folder and in all folders below it."""
    for below in sorted(entry for entry in path.rglob("*") if entry.is_dir()):
        sync_folder(below)
    sync_folder(path)


def remove(path: Path) -> None:
    """Remove a file or a whole folder; what is not there is fine. Links are not followed."""
    if path.is_dir() and not path.is_symlink():
        for entry in sorted(path.iterdir()):
            remove(entry)
        with contextlib.suppress(FileNotFoundError):
            os.rmdir(path)  # noqa: PTH106 - as above
        return
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)  # noqa: PTH108 - as above


class Sink:
    """A new file to write to, synced when it is closed. Arrow takes it for a Python file."""

    def __init__(self, path: Path) -> None:
        binary = getattr(os, "O_BINARY", 0)  # Windows would write two bytes for each line end
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | binary, 0o644)
        self._at = 0
        self._held = bytearray()
        self.closed = False

    def write(self, data: bytes) -> int:
        """Take the bytes; they are handed to the system many at a time."""
        piece = memoryview(data).cast("B")
        self._held += piece
        self._at += len(piece)
        if len(self._held) >= HELD:
            self.flush()
        return len(piece)

    def tell(self) -> int:
        """Return how many bytes were taken so far."""
        return self._at

    def flush(self) -> None:
        """Hand everything to the system, which may take several calls."""
        with memoryview(self._held) as left:
            at = 0
            while at < len(left):
                at += os.write(self._handle, left[at:])
        self._held.clear()

    def close(self) -> None:
        """Write the rest, sync and close; a second call does nothing."""
        if self.closed:
            return
        self.closed = True
        try:
            self.flush()
            os.fsync(self._handle)
        finally:
            os.close(self._handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
