"""A disk that fails: it stands where `os` stands in `corpus_tools.dataset.disk`.

Every file operation of a build goes through it and is counted. At the chosen one the process
"dies" (that and all later operations do nothing and raise, so no clean-up runs either), or the
disk is full. After a loss of power, what was not synced is gone: content of files, and names in
folders.
"""

import errno
import os
from collections.abc import Callable
from enum import Enum
from pathlib import Path


class Fault(Enum):
    """What happens at the chosen operation."""

    NONE = "none"
    KILL = "kill"
    POWER = "power"
    FULL = "full"


class DeadError(BaseException):
    """The process is gone; nothing may catch this."""


class FaultyOs:
    """The part of `os` that the disk layer uses, with a fault at the n-th operation."""

    O_RDONLY, O_WRONLY, O_CREAT, O_TRUNC = os.O_RDONLY, os.O_WRONLY, os.O_CREAT, os.O_TRUNC
    name = os.name

    def __init__(self, fault: Fault = Fault.NONE, at: int = -1) -> None:
        self.fault, self.at = fault, at
        self.log: list[str] = []
        self.dead = False
        self._paths: dict[int, Path] = {}
        self._unsynced: set[Path] = set()
        self._short: set[Path] = set()
        self._undo: list[tuple[Path, Callable[[], object]]] = []

    def open(self, path: Path, flags: int, mode: int = 0o777) -> int:
        writing = bool(flags & os.O_WRONLY)
        if writing:
            self._operation("open", path)
        handle = os.open(path, flags, mode)
        self._paths[handle] = Path(path)
        if writing:
            self._unsynced.add(Path(path))
            self._names(path, lambda: Path(path).unlink(missing_ok=True))
        return handle

    def write(self, handle: int, data: memoryview) -> int:
        try:
            self._operation("write", self._paths[handle])
        except DeadError:
            os.write(handle, data[: len(data) // 2])  # torn in the middle
            raise
        path = self._paths[handle]
        size = len(data) if path in self._short else max(1, len(data) // 2)  # less than all, once
        self._short.add(path)
        self._unsynced.add(path)
        return os.write(handle, data[:size])

    def fsync(self, handle: int) -> None:
        path = self._paths[handle]
        self._operation("fsync", path)
        self._unsynced.discard(path)
        if path.is_dir():
            self._undo = [(folder, undo) for folder, undo in self._undo if folder != path]

    def close(self, handle: int) -> None:
        os.close(handle)
        if self.dead:
            raise DeadError

    def mkdir(self, path: Path) -> None:
        self._operation("mkdir", path)
        os.mkdir(path)
        self._names(path, lambda: _remove(Path(path)))

    def rename(self, path: Path, to: Path) -> None:
        self._operation("rename", to)
        os.rename(path, to)
        self._names(to, lambda: os.rename(to, path))

    def replace(self, path: Path, to: Path) -> None:
        self._operation("replace", to)
        before = Path(to).read_bytes() if Path(to).exists() else None
        os.replace(path, to)
        self._names(to, lambda: Path(to).unlink() if before is None else Path(to).write_bytes(before))

    def unlink(self, path: Path) -> None:
        self._operation("unlink", path)
        os.unlink(path)

    def rmdir(self, path: Path) -> None:
        self._operation("rmdir", path)
        os.rmdir(path)

    def _operation(self, what: str, path: Path) -> None:
        if self.dead:
            raise DeadError
        number = len(self.log)
        self.log.append(f"{what} {Path(path).name}")
        if number == self.at and self.fault in {Fault.KILL, Fault.POWER}:
            self.dead = True
            if self.fault is Fault.POWER:
                self._lose()
            raise DeadError
        # a full disk stays full: names can still be taken away
        if self.fault is Fault.FULL and number >= self.at and what in {"write", "open", "mkdir"}:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    def _names(self, path: Path, undo: Callable[[], object]) -> None:
        self._undo.append((Path(path).parent, undo))

    def _lose(self) -> None:
        """The content that was not synced is gone, then the names that were not."""
        for path in self._unsynced:
            if path.is_file():
                os.truncate(path, 0)
        for _, undo in reversed(self._undo):
            undo()


def _remove(path: Path) -> None:
    if not path.is_dir():
        return
    for entry in path.iterdir():
        if entry.is_dir():
            _remove(entry)
        else:
            entry.unlink()
    path.rmdir()
