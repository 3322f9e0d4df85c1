"""Cut builds short in every way and see that the newest good version stays and the next build mends.

Run: PYTHONPATH=. python scripts/torture.py [--kills 200] [--step 1]

First a disk that dies, loses power or fills up at each file operation of a build (every `step`-th),
then a real process that is killed at a random moment. After each, everything that the ledger names
must be there to the last byte, and the next build must end in the same bytes as an undisturbed
one. Needs `fork`, to start two hundred builds without two hundred starts of the interpreter.
"""

import argparse
import os
import random
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from corpus_tools import release
from corpus_tools.dataset import disk, manifest, versions
from corpus_tools.dataset.writer import described
from corpus_tools.errors import ReleaseError
from tests.dataset.documents import scrapes
from tests.dataset.faults import DeadError, Fault, FaultyOs


def build(raw: Path, out: Path) -> None:
    """Build in this process; whether it loads is checked here by digests, not by loading."""
    release.build(raw, out, workers=1)


def digests(out: Path) -> dict[str, bytes]:
    """Return every file that a build leaves, the lock aside."""
    files = [path for path in out.rglob("*") if path.is_file() and path.name != versions.LOCK]
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def whole(out: Path) -> str:
    """Return the newest version, all of which is there."""
    named = versions.read_ledger(out)
    for entry in named:
        folder = out / entry.version
        for file in manifest.read(folder).files:
            if described(folder / file.path, folder).sha256 != file.sha256:
                raise SystemExit(f"{folder / file.path} is not what the manifest says")
    return named[-1].version


def in_child(work: Callable[[], None]) -> int:
    """Start the work in a process of its own and return its number."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    return child


def disturbed(start: Path, raw: Path, wanted: dict[str, bytes], disturb: Callable[[Path], None]) -> str:
    """Disturb a build, look at what is left, let the next build mend it."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "processed"
        shutil.copytree(start, out)
        disturb(out)
        left = whole(out)
        _, code = os.waitpid(in_child(lambda: build(raw, out)), 0)
        if code or digests(out) != wanted:
            raise SystemExit(f"the next build did not mend {out}")
        return left


def main() -> None:
    """Enumerate, then kill at random."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--step", type=int, default=1)
    asked = parser.parse_args()
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    vars(release)["load_back"] = lambda *_: None
    home = Path(tempfile.mkdtemp())
    raw, start, undisturbed = scrapes(home / "raw", 2, words=24), home / "start", home / "end" / "processed"
    build(raw, start)
    scrapes(raw, 3, words=24)
    shutil.copytree(start, undisturbed)
    counting = FaultyOs()
    vars(disk)["os"] = counting
    began = time.perf_counter()
    build(raw, undisturbed)
    spent = time.perf_counter() - began
    vars(disk)["os"] = os
    wanted = digests(undisturbed)

    for fault in (Fault.KILL, Fault.POWER, Fault.FULL):
        ends: Counter[str] = Counter()
        for at in range(0, len(counting.log), asked.step):

            def fail(out: Path, fault: Fault = fault, at: int = at) -> None:
                vars(disk)["os"] = FaultyOs(fault, at)
                with suppress(DeadError, ReleaseError):
                    build(raw, out)
                vars(disk)["os"] = os

            ends[disturbed(start, raw, wanted, fail)] += 1
        print(f"{fault.value}: {sum(ends.values())} of {len(counting.log)} operations, left {dict(ends)}")

    rng = random.Random(1)  # noqa: S311 - a fixed draw
    ends = Counter()
    for _ in range(asked.kills):

        def kill(out: Path) -> None:
            child = in_child(lambda: build(raw, out))
            time.sleep(rng.random() * spent * 1.2)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)

        ends[disturbed(start, raw, wanted, kill)] += 1
    print(f"kill -9 at random: {sum(ends.values())}, left {dict(ends)}")
    shutil.rmtree(home)


if __name__ == "__main__":
    main()
