"""Waiting until a scrape changes: the state of the files is asked again and again.

Polling sees every file system, networks and containers included, and needs no dependency; a folder
of ten thousand files costs a hundredth of a second each time.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from corpus_tools.check.files import Target, targets
from corpus_tools.errors import CorpusToolsError

PAUSE = 0.5  # seconds: soon enough after saving, seldom enough to cost nothing

State = dict[Path, tuple[int, int]]


def rounds(
    paths: list[Path], raw: Path | None, pause: Callable[[], None] | None = None
) -> Iterator[list[Target]]:
    """Yield the files at once, and again after each change, for ever."""
    pause = pause or (lambda: time.sleep(PAUSE))
    before: State | None = None
    while True:
        files = _present(paths, raw)
        now = _state(files)
        if now != before:
            before = now
            yield files
        pause()


def _present(paths: list[Path], raw: Path | None) -> list[Target]:
    """Return the files that are there now; in the moment of a rename there may be none."""
    try:
        return targets(paths, raw)
    except CorpusToolsError:
        return []


def _state(files: list[Target]) -> State:
    found: State = {}
    for target in files:
        try:
            status = target.path.stat()
        except OSError:
            continue
        found[target.path] = (status.st_mtime_ns, status.st_size)
    return found
