"""How fast repair is: the gate on clean text, damaged text by route with ftfy beside it, clean pages.

    PYTHONPATH=. python scripts/bench_repair.py CLEAN

CLEAN is a folder that scripts/gather_clean_text.py has filled. Speeds are megabytes of UTF-8 in a second
of processor time, the best of a few runs, and each table says its worst before its median. They are
compared within the run and only there: what a machine does in a second changes from one minute to the next.

* Gate: what clean text of each language costs the mojibake pass, which looks for evidence and finds none.
* Damaged text: Persian and Arabic lines along every route. ftfy is asked in four ways, for `fix_encoding`
  and `fix_text`, each about the whole text and line by line; ours is the mojibake pass alone, and `repair`,
  all safe passes. Beside the speeds stands the share of lines that come back exactly, for ftfy is fast
  where it leaves a text as it is.
* Pages: all safe passes on English with typographic quotation marks and on Persian, clean, of three sizes.
"""

import argparse
import random
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import ftfy
from score_repair import Repair, ours, per_line, spelled

from corpus_tools import repair
from corpus_tools.repair import mojibake
from corpus_tools.repair.mojibake_gate import evidence
from corpus_tools.testing import encodings
from corpus_tools.testing.damage import damaged

FEWEST = 20_000  # characters of a language that are a measurement
MOST = 200_000
DAMAGED = 15_000  # characters of good text that are damaged along each route
SHORTEST_LINE = 40
PAGES = (8_000, 50_000, 1_000_000)  # bytes
PROSE = 150_000  # characters of a language that its pages are made of
RUNS = 3


THEIRS: dict[str, Repair] = {
    "fix_encoding": ftfy.fix_encoding,
    "per line": per_line(ftfy.fix_encoding),
    "fix_text": ftfy.fix_text,
    "fix_text per line": per_line(ftfy.fix_text),
}


def speed(function: Callable[[str], object], text: str) -> float:
    """Return megabytes a second, the best of some runs."""
    best = float("inf")
    for _ in range(RUNS):
        start = time.process_time()
        function(text)
        best = min(best, time.process_time() - start)
    return len(text.encode("utf-8", "surrogatepass")) / 1e6 / max(best, 1e-9)


def lines_of(clean: Path, language: str) -> list[str]:
    """Return the lines of a language in no order, none twice."""
    lines = sorted(set((clean / f"{language}.txt").read_text("utf-8").splitlines()))
    random.Random(1).shuffle(lines)  # noqa: S311  # a sample
    return lines


def gate(clean: Path) -> None:
    """Print what clean text of each language costs, the slowest first."""
    found: dict[str, float] = {}
    for path in sorted(clean.glob("*.txt")):
        lines = path.read_text("utf-8")[:MOST].split("\n")
        text = "\n".join(line for line in lines if evidence(line) < 0)
        if len(text) >= FEWEST and not text.isascii():
            found[path.stem] = speed(lambda text: list(mojibake.find(text)), text)
    slowest = sorted(found, key=found.__getitem__)
    print(f"gate on clean text, MB/s in {len(found)} languages")
    print(f"  worst {found[slowest[0]]:.0f} ({slowest[0]}), median {median(found.values()):.0f}")
    print("  " + " ".join(f"{language} {found[language]:.0f}" for language in slowest), flush=True)


def restored(text: str, gold: list[str]) -> float:
    """Return the share of lines that a text has as they should be."""
    return sum(one == other for one, other in zip(text.split("\n"), gold, strict=False)) / len(gold)


def damage(clean: Path) -> None:
    """Print the speed on damaged text, by route."""
    names = ", ".join(THEIRS)
    print(f"\ndamaged text, MB/s (per cent of the lines exact): ours, repair | ftfy: {names} | ratios")
    print("  the ratios are of ours to the fastest fix_encoding and of repair to the fastest fix_text")
    rows: list[tuple[float, float, float]] = []
    for written in encodings.ROUTES:
        gold: list[str] = []
        for language in ("fa", "ar"):
            long = (line for line in lines_of(clean, language) if len(line) >= SHORTEST_LINE)
            size = 0
            for line in filter(None, (spelled(line, written) for line in long)):
                gold.append(line)
                size += len(line) + 1
                if size >= DAMAGED / 2:
                    break
        bad = damaged("\n".join(gold), encodings.misread(encodings.route(written)), seed=1).text
        mine, whole = speed(ours, bad), speed(repair, bad)
        theirs = {name: speed(function, bad) for name, function in THEIRS.items()}
        exact = [f"{100 * restored(function(bad), gold):.0f}" for function in (ours, ftfy.fix_encoding)]
        ratio = mine / max(theirs["fix_encoding"], theirs["per line"])
        ratio_all = whole / max(theirs["fix_text"], theirs["fix_text per line"])
        rows.append((mine, ratio, ratio_all))
        speeds = " ".join(f"{one:.1f}" for one in theirs.values())
        print(
            f"  {written:44}{mine:5.1f} ({exact[0]} %) {whole:.1f} | {speeds} ({exact[1]} %) "
            f"| {ratio:.1f} {ratio_all:.1f}",
            flush=True,
        )
    for name, column in zip(
        ("ours, MB/s", "ratio", "ratio, repair to fix_text"), zip(*rows, strict=True), strict=True
    ):
        print(f"  {name}: worst {min(column):.1f}, median {median(column):.1f}")


def typographic(line: str) -> str:
    """Return an English line with the apostrophes and quotation marks of a printer."""
    opened = line.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}").replace(
        ' "', " \N{LEFT DOUBLE QUOTATION MARK}"
    )
    return opened.replace('"', "\N{RIGHT DOUBLE QUOTATION MARK}")


def pages(clean: Path) -> None:
    """Print what all safe passes make of clean pages in a second."""
    print("\nall safe passes on a clean page, MB/s: " + ", ".join(f"{size:,} bytes" for size in PAGES))
    for language, name in (("en", "English, typographic marks"), ("fa", "Persian")):
        prose = [line for line in lines_of(clean, language) if len(line) >= SHORTEST_LINE]
        prose = prose[: PROSE // SHORTEST_LINE]
        if language == "en":
            prose = list(map(typographic, prose))
        found = repair("\n\n".join(prose)).edits
        while found:  # catalogues hold tags and doubled joiners
            dirty = {edit.before for edit in found} | {"<", "&", "\x00"}
            prose = [line for line in prose if not any(before and before in line for before in dirty)]
            found = repair("\n\n".join(prose)).edits
        clean_text = "\n\n".join(prose) + "\n\n"
        speeds = []
        for size in PAGES:
            pages_of = (clean_text * (size // len(clean_text.encode()) + 1)).encode()[:size]
            page = pages_of.decode("utf-8", "ignore").rpartition("\n\n")[0]
            speeds.append(f"{speed(repair, page):.0f} ({len(repair(page).edits)} edits)")
        print(f"  {name}: {', '.join(speeds)}", flush=True)


def main() -> None:
    """Print the three tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("clean", type=Path)
    given = parser.parse_args()
    gate(given.clean)
    damage(given.clean)
    pages(given.clean)


if __name__ == "__main__":
    main()
