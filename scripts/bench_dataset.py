"""What a version costs: new bytes for a small change, a second build, memory, equality of bytes.

Run: PYTHONPATH=. python scripts/bench_dataset.py change|equal|memory [--documents N] [--words N]

change   a corpus is built; built again unchanged; built after one document was edited and one
         added. Prints the times, and how much of the changed Parquet files is new to a store
         that keeps chunks of about 64 KiB cut by a rolling hash.
equal    the same corpus with 1, 2 and 4 workers, files written in another order, another locale,
         time zone and hash seed: prints whether every byte is the same.
memory   the resident memory of all processes while a corpus is built, as it grows.

Linux only: memory is read from /proc.
"""

import argparse
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from corpus_tools.dataset import versions

CHUNK_BITS = 16  # a border every 64 KiB, on average
LEAST, MOST = 8 * 1024, 128 * 1024  # as the hub's store has them
# Made-up words, as frequent as Zipf has them, so that the text compresses as text does.
_LETTERS = random.Random(2)  # noqa: S311 - a fixed draw
VOCABULARY = ["".join(_LETTERS.choices("aeiounrstldmkhg", k=2 + rank % 8)) for rank in range(20_000)]
WEIGHTS = [1 / (rank + 10) for rank in range(20_000)]
GEAR = np.random.default_rng(1).integers(0, 2**CHUNK_BITS, 256, dtype=np.uint32)


def chunks(data: bytes) -> set[bytes]:
    """Return the digests of the chunks of a file, cut where a rolling hash of 16 bytes is zero."""
    codes = GEAR[np.frombuffer(data, dtype=np.uint8)]
    rolled = np.zeros(len(codes), dtype=np.uint32)
    for step in range(CHUNK_BITS):
        rolled[step:] += codes[: len(codes) - step] << step
    borders = np.flatnonzero((rolled & (2**CHUNK_BITS - 1)) == 0) + 1
    found, start = set(), 0
    for border in [*borders.tolist(), len(data)]:
        while border - start > MOST:
            found.add(data[start : start + MOST])
            start += MOST
        if border - start >= LEAST or border == len(data):
            found.add(data[start:border])
            start = border
    return found


def new_share(old: Iterable[Path], new: Iterable[Path]) -> tuple[int, int]:
    """Return how many bytes of the changed files are in no chunk of the old ones, and their size."""
    before = {path.relative_to(path.parents[1]).as_posix(): path.read_bytes() for path in old}
    known: set[bytes] = set()
    for data in before.values():
        known |= chunks(data)
    fresh = total = 0
    for path in new:
        data = path.read_bytes()
        if before.get(path.relative_to(path.parents[1]).as_posix()) != data:
            total += len(data)
            fresh += sum(len(chunk) for chunk in chunks(data) - known)
    return fresh, total


def write(folder: Path, numbers: Iterable[int], words: int) -> None:
    """Write documents, the same text for the same number."""
    for number in numbers:
        path = folder / f"site{number % 7}" / f"{number % 100:02d}" / f"{number:07d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        drawn = random.Random(number).choices(VOCABULARY, WEIGHTS, k=words)  # noqa: S311 - a fixed draw
        lines = [" ".join(drawn[at : at + 60]).capitalize() + "." for at in range(0, words, 60)]
        text = "\n\n".join(lines)
        path.write_text(f"The Daily Page\n\nNews number {number}\n\n{text}\n", "utf-8")


def build(raw: Path, out: Path, *options: str, **environment: str) -> float:
    """Run the command in a process of its own and return how long it took."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "corpus_tools", "build", str(raw), str(out), "--quiet", *options]
    subprocess.run(command, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": "0", **environment})
    return time.perf_counter() - start


def change(folder: Path, documents: int, words: int) -> None:
    """Measure a small change and no change."""
    raw, out = folder / "raw", folder / "processed"
    write(raw, range(documents), words)
    first, second = build(raw, out), build(raw, out)
    print(f"first build {first:.1f} s, second {second:.1f} s: {second / first:.1%}")
    edited = next(raw.rglob("*17.txt"))
    edited.write_text(edited.read_text("utf-8").replace("\n\nNews", "\n\nLatest news"), "utf-8")
    write(raw, [documents], words)
    print(f"one edited and one added: {build(raw, out):.1f} s")
    for table in ("documents", "segments", "edits"):
        sides = [sorted((out / version / table).glob("*.parquet")) for version in ("1.0.0", "1.1.0")]
        fresh, total = new_share(*sides)
        print(
            f"{table}: {fresh:,} of {total:,} bytes of the changed files are new: {fresh / max(1, total):.2%}"
        )
    sides = [sorted((out / version).rglob("*.parquet")) for version in ("1.0.0", "1.1.0")]
    fresh, total = new_share(*sides)
    print(f"all Parquet: {fresh:,} of {total:,}: {fresh / total:.2%}")


def equal(folder: Path, documents: int, words: int) -> None:
    """Compare the bytes of builds under other circumstances."""
    raw = folder / "raw"
    write(raw, range(documents), words)
    (raw / "site0" / "bad.txt").write_bytes(b"\x00\x01" * 99)
    numbers = list(range(documents))
    random.Random(5).shuffle(numbers)  # noqa: S311 - a fixed draw
    write(folder / "again" / "raw", numbers, words)
    shutil.copy(raw / "site0" / "bad.txt", folder / "again" / "raw" / "site0" / "bad.txt")
    cases: dict[str, tuple[Path, list[str], dict[str, str]]] = {
        "1 worker": (raw, ["--workers", "1"], {}),
        "2 workers": (raw, ["--workers", "2"], {}),
        "4 workers": (raw, ["--workers", "4"], {}),
        "another order of files": (folder / "again" / "raw", [], {}),
        "another locale": (raw, [], {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}),
        "another time zone": (raw, [], {"TZ": "Asia/Kabul"}),
        "another hash seed": (raw, [], {"PYTHONHASHSEED": "77"}),
    }
    wanted = None
    for number, (name, (source, options, environment)) in enumerate(cases.items()):
        out = folder / str(number) / "processed"
        try:
            build(source, out, *options, **environment)
        except subprocess.CalledProcessError as error:
            if error.returncode != 3:  # the bad file is named, the rest is published
                raise
        found = digest(out)
        wanted = wanted or found
        print(f"{name:24} {'the same bytes' if found == wanted else 'OTHER BYTES'}")


def digest(out: Path) -> str:
    """Return one digest of every file of a dataset, the lock aside."""
    whole = hashlib.sha256()
    for path in sorted(out.rglob("*")):
        if path.is_file() and path.name != versions.LOCK:
            whole.update(path.relative_to(out).as_posix().encode() + path.read_bytes())
    return whole.hexdigest()


def memory(folder: Path, documents: int, words: int) -> None:
    """Print the most resident memory of the command and its children, for growing corpora."""
    for count in (documents // 4, documents // 2, documents):
        raw, out = folder / "raw", folder / f"processed-{count}"
        write(raw, range(count), words)
        size = sum(path.stat().st_size for path in raw.rglob("*.txt"))
        peak = [0]
        done = threading.Event()
        watcher = threading.Thread(target=watch, args=(peak, done))
        watcher.start()
        spent = build(raw, out)
        done.set()
        watcher.join()
        shutil.rmtree(out)
        print(
            f"{count:,} documents, {size / 1e6:,.0f} MB: {peak[0] / 2**20:,.0f} MB at most, {spent:,.0f} s",
            flush=True,
        )


def watch(peak: list[int], done: threading.Event) -> None:
    """Keep the largest sum of the proportional memory of all descendants of this process."""
    while not done.wait(0.25):
        peak[0] = max(peak[0], sum(map(proportional, descendants(os.getpid()))))


def descendants(process: int) -> list[int]:
    """Return the processes below a process."""
    found = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = [int(child) for child in task.read_text().split()]
        except OSError:
            continue
        for child in children:
            found += [child, *descendants(child)]
    return found


def proportional(process: int) -> int:
    """Return the memory of a process, pages that several share counted once."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:  # it ended meanwhile
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def main() -> None:
    """Run one of the measurements."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("change", "equal", "memory"))
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--words", type=int, default=120)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        {"change": change, "equal": equal, "memory": memory}[asked.what](
            Path(folder), asked.documents, asked.words
        )


if __name__ == "__main__":
    main()
