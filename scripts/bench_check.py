"""How many files a second the linter checks: the command as a process, beside what reads the same files.

    PYTHONPATH=.:scripts python scripts/bench_check.py [FILES=10000] [ROUNDS=1]

Clean pages of every design that rules may be built on, grown with paragraphs of their kind to 8 KB. Four
runs of the command over all of them, each a process of its own: one small file (cold), all files without
a cache, all with an empty cache, and all from the cache. Beside them, in the same run and as one process:
reading and decoding each file and splitting its lines, and `ftfy` over each file. Times are wall times,
the best of some rounds; beside them stands what all processes of the run used of the processors, which
other work on the machine lengthens less, and what of that a file costs beyond the start.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from bench_segmentation import KILO, of_size
from portals.generate import pages

from corpus_tools.text.chars import arabic_lines

SIZE = 8 * KILO
HEADS = 600  # pages that the files grow from
PEERS = {
    "read and split": "path.read_bytes().decode().splitlines()",
    "ftfy": "ftfy.fix_text(path.read_bytes().decode())",
}
PEER = """
import sys
from pathlib import Path
{imports}
for path in sorted(Path(sys.argv[1]).rglob("*.txt")):
    {work}
"""
EVENTS = """
import json, os, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)
wall = time.perf_counter() - start
used = os.times()
print(json.dumps([done.returncode, wall, used.children_user + used.children_system, len(done.stdout)]))
"""


class Spent(NamedTuple):
    """What a run took: seconds on the wall, and of all processors together."""

    wall: float
    processors: float


def write_pages(folder: Path, number: int) -> None:
    """Write so many distinct clean pages of 8 KB, divided over the folders of some sites."""
    clean = [page for page in pages("seen", 5 * HEADS, seed=1) if page.damages == ("clean",)]
    plain = [page for page in clean if page.language == "en" and isinstance(page.source, str)]
    plain = [page for page in plain if len(page.raw_text.encode()) < SIZE][:HEADS]
    # a native sentence that is torn out of its page is a fault, and rightly found
    paragraphs = [text for page in plain for text in page.body("paragraph") if not arabic_lines(text)]
    draw = random.Random(1)  # noqa: S311 - a fixed draw
    for at in range(number):
        page = of_size(plain[at % len(plain)], SIZE, paragraphs, draw)
        path = folder / f"site{at % 20:02}" / f"{at:05}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(page.raw_text, "utf-8")


def spent(command: list[str], folder: Path) -> Spent:
    """Return what one run of a command took, in a process whose children are that run alone."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(Path.cwd()), "scripts"))}
    told = subprocess.run(
        [sys.executable, "-c", EVENTS, *command],
        check=True,
        cwd=folder,
        capture_output=True,
        env=environment,
    )
    code, wall, processors, _ = json.loads(told.stdout)
    if code not in {0, 1}:
        raise SystemExit(f"exit code {code}: {told.stderr.decode()}")
    return Spent(wall, processors)


def line(name: str, number: int, best: Spent, start: float) -> str:
    """Return one row: the times, files a second, and what a file costs a processor beyond the start."""
    times = f"{best.wall:8.2f} s{best.processors:9.2f} s"
    if number == 1:
        return f"{name:<22}{times}"
    each = 1000 * max(best.processors - start, 0) / number
    return f"{name:<22}{times}{number / best.wall:10.0f}{each:10.2f} ms"


def main() -> None:
    """Measure and print."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        raw = folder / "raw"
        raw.mkdir()
        write_pages(raw, number)
        sizes = [path.stat().st_size for path in raw.rglob("*.txt")]
        small = folder / "small.txt"
        small.write_text("The market opened at seven on Monday, and the queue was short.\n" * 4, "utf-8")
        check = [sys.executable, "-m", "corpus_tools", "check", "--exit-zero"]
        runs = {
            "one small file": [*check, "small.txt"],
            "no cache": [*check, "--no-cache", "raw"],
            "empty cache": [*check, "raw"],
            "from the cache": [*check, "raw"],
        }
        for name, work in PEERS.items():
            imports = "import ftfy" if name == "ftfy" else ""
            runs[name] = [sys.executable, "-c", PEER.format(imports=imports, work=work), "raw"]
        best: dict[str, Spent] = {}
        for _ in range(rounds):
            for name, command in runs.items():
                if name == "empty cache":
                    for kept in folder.glob(".corpus-cache/check-*"):
                        kept.unlink()
                took = spent(command, folder)
                best[name] = min(took, best.get(name, took))
        print(f"{number} files of {sum(sizes) // number:,} bytes")
        print(f"{'':<22}{'wall':>10}{'processors':>11}{'files/s':>10}{'a file':>13}")
        for name, took in best.items():
            start = 0.0 if name in PEERS else best["one small file"].processors
            print(line(name, 1 if name == "one small file" else number, took, start))


if __name__ == "__main__":
    main()
