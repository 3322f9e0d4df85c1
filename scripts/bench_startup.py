"""How long the package takes to start, beside the interpreter's own start, in one run.

    python scripts/bench_startup.py [RUNS=15]

Prints the median of whole processes in seconds: bare interpreter, `import corpus_tools`, and
`corpus-tools check` of one small clean file, cold. The bars: import at most 0.05 s beyond the
interpreter, check at most 0.3 s.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
SMALL = "The market opened at seven on Monday, and the queue for bread was short.\n" * 4


def seconds(command: list[str], runs: int) -> list[float]:
    """Return the wall time of each run of a command."""
    found: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
        found.append(time.perf_counter() - start)
    return found


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder, "small.txt")
        small.write_text(SMALL, "utf-8")
        commands = {
            "interpreter": [sys.executable, "-c", "pass"],
            "import corpus_tools": [sys.executable, "-c", "import corpus_tools"],
            "corpus-tools check": [sys.executable, "-m", "corpus_tools", "check", str(small), "--exit-zero"],
        }
        times = {name: median(seconds(command, runs)) for name, command in commands.items()}
    for name, value in times.items():
        print(f"{name:<22}{value:7.3f} s   {value - times['interpreter']:+.3f} s beyond the interpreter")


if __name__ == "__main__":
    main()
