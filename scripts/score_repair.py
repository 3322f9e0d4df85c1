"""The scoreboard of mojibake repair: ours beside ftfy, in one run.

    PYTHONPATH=. python scripts/score_repair.py CLEAN [--sentences FOLDER] [--wild FILE] [--lines N]

CLEAN is a folder that scripts/gather_clean_text.py has filled: lines of which none may change, and, for
Persian, Pashto, Arabic and Urdu, lines that are damaged along every route. FOLDER may hold more of those
as `sentences.<language>.txt`; FILE is a list of damage found in the wild, one JSON object a line.

ftfy is asked for what it calls `fix_encoding`, once about the whole text and once line by line, so
that its other changes, which one may want or not, do not count against it. Speeds are measured by
scripts/bench_repair.py; which encoding a file is in, and how chardet and others answer that, by
scripts/score_decoding.py.
"""

import argparse
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import ftfy

from corpus_tools.repair import mojibake
from corpus_tools.repair.core import run
from corpus_tools.testing import encodings
from corpus_tools.testing.damage import damaged, on_lines
from corpus_tools.text.codepages import codepage

LANGUAGES = ("fa", "ps", "ar", "ur")
LETTERS_OF_A_LINE = 20
LETTERS_OF_A_WORD = 4
LINES_OF_A_PAGE = 20
ENGLISH = "The council met in the old town hall, and the minutes were read and approved."
Repair = Callable[[str], str]


def ours(text: str) -> str:
    """Return the text as our pass alone repairs it."""
    return run(text, [mojibake.PASS]).text


def per_line(function: Repair) -> Repair:
    """Return a repair that asks another about each line."""
    return lambda text: "\n".join(map(function, text.split("\n")))


REPAIRS: dict[str, Repair] = {
    "ours": ours,
    "ftfy": ftfy.fix_encoding,
    "ftfy per line": per_line(ftfy.fix_encoding),
}


def letters(text: str) -> int:
    """Return how many letters of Arabic script a text has."""
    return sum(char.isalpha() for char in text if char > "\u0600")


def gold_lines(clean: Path, sentences: Path | None, number: int) -> dict[str, list[str]]:
    """Return lines to damage, of each language as many."""
    source = random.Random(1)  # noqa: S311  # a sample
    found = {}
    for language in LANGUAGES:
        lines = (clean / f"{language}.txt").read_text(encoding="utf-8").splitlines()
        more = sentences and sentences / f"sentences.{language}.txt"
        if more and more.exists():
            lines += more.read_text(encoding="utf-8").splitlines()
        fit = sorted(
            {line for line in lines if letters(line) >= LETTERS_OF_A_LINE and not ours_changes(line)}
        )
        found[language] = source.sample(fit, min(number, len(fit)))
    return found


def ours_changes(line: str) -> bool:
    """Tell whether a line of a published catalogue is damaged itself: then it is no gold."""
    return next(iter(mojibake.find(line)), None) is not None


def spelled(text: str, written: str) -> str | None:
    """Return the text as the route's encoding can spell it, None if it cannot."""
    encoding = encodings.route(written)[-1][1]
    if encoding == encodings.UTF8:
        return text
    text = encodings.spelled_for(text, encoding)
    page = codepage(encoding)
    return text if page.decode(page.octets(text)) == text else None


def samples(lines: list[str], length: str) -> Iterator[str]:
    """Yield the texts of one length that lines give."""
    if length == "line":
        yield from lines
    elif length == "word":
        words = {word for line in lines for word in line.split() if letters(word) == len(word)}
        yield from sorted(word for word in words if len(word) >= LETTERS_OF_A_WORD)[: 2 * len(lines)]
    else:
        for at in range(0, len(lines) - LINES_OF_A_PAGE + 1, LINES_OF_A_PAGE):
            yield "\n".join(lines[at : at + LINES_OF_A_PAGE])


def restorations(gold: dict[str, list[str]]) -> None:
    """Print, by route and length, how many texts each repair gives back exactly."""
    print(f"\n{'exact restorations, ours / ftfy / ftfy per line':60}{'word':>20}{'line':>20}{'page':>20}")
    totals: dict[str, list[int]] = {}
    for written in encodings.ROUTES:
        cells = []
        for length in ("word", "line", "page"):
            counts = [0] * (len(REPAIRS) + 1)
            for lines in gold.values():
                fit = [text for text in (spelled(line, written) for line in lines) if text]
                for text in samples(fit, length):
                    bad = damaged(text, encodings.misread(encodings.route(written)), seed=1).text
                    if bad != text:
                        counts[0] += 1
                        for at, repair in enumerate(REPAIRS.values(), start=1):
                            counts[at] += repair(bad) == text
            total = totals.setdefault(length, [0] * len(counts))
            totals[length] = [one + other for one, other in zip(total, counts, strict=True)]
            cells.append(shares(counts))
        print(f"{written:60}" + "".join(f"{cell:>20}" for cell in cells))
    print(f"{'all routes':60}" + "".join(f"{shares(totals[length]):>20}" for length in totals))


def shares(counts: list[int]) -> str:
    """Return counts as shares of the first, in per cent."""
    return " / ".join(
        f"{100 * count / counts[0]:.2f}".rstrip("0").rstrip(".") if counts[0] else "-" for count in counts[1:]
    )


def mixed_pages(gold: dict[str, list[str]]) -> None:
    """Print how many pages come back of which only the masthead, or each line in its own way, is damaged."""
    ways = [encodings.route(written) for written in encodings.ONCE + encodings.TWICE]
    counts = {
        name: [0] * (len(REPAIRS) + 1)
        for name in ("only the masthead", "each line its own way", "spans of words")
    }
    for lines in gold.values():
        for number, page in enumerate(samples(lines, "page")):
            head = "\n".join([*page.split("\n")[:3], *[ENGLISH] * 10])
            for name, text, damage in (
                (
                    "only the masthead",
                    head,
                    on_lines(encodings.misread_lines([ways[number % len(ways)]]), lambda n, _: n < 3),
                ),
                ("each line its own way", page, encodings.misread_lines(ways)),
                ("spans of words", page, encodings.misread_spans([ways[number % len(encodings.ONCE)]])),
            ):
                bad = damaged(text, damage, seed=number).text
                counts[name][0] += 1
                for at, repair in enumerate(REPAIRS.values(), start=1):
                    counts[name][at] += repair(bad) == text
    print()
    for name, found in counts.items():
        print(f"pages, {name}: {shares(found)} of {found[0]}")


def wild(path: Path) -> None:
    """Print how many entries of the list of wild damage come back exactly."""
    entries = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    strict = [entry for entry in entries if entry["strict"] == "recovered"]
    print()
    for name, repair in REPAIRS.items():
        exact = sum(repair(entry["mojibake"]) == entry["gold"] for entry in strict)
        print(f"wild, strict inverse: {name} {exact} of {len(strict)}")


def clean_text(folder: Path) -> None:
    """Print how many clean lines each repair changes."""
    lines = languages = 0
    changed: list[str] = []
    by_ftfy = damaged_there = 0
    for path in sorted(folder.glob("*.txt")):
        languages += 1
        for line in path.read_text(encoding="utf-8").splitlines():
            lines += 1
            theirs = line if line.isascii() else ftfy.fix_encoding(line)
            if not ours_changes(line):
                by_ftfy += theirs != line
            elif ours(line) == theirs:
                damaged_there += 1
            else:
                changed.append(f"  {path.stem}: {line[:90]} -> {ours(line)[:90]}")
    print(f"\n{lines:,} clean lines in {languages} languages: ours changes {len(changed)}, ftfy {by_ftfy}")
    print(f"and {damaged_there} that are damaged where they were published: both change them alike")
    print("\n".join(changed))


def main() -> None:
    """Print the scoreboard."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("clean", type=Path)
    parser.add_argument("--sentences", type=Path)
    parser.add_argument("--wild", type=Path)
    parser.add_argument("--lines", type=int, default=100)
    given = parser.parse_args()
    gold = gold_lines(given.clean, given.sentences, given.lines)
    mixed_pages(gold)
    restorations(gold)
    if given.wild:
        wild(given.wild)
    clean_text(given.clean)


if __name__ == "__main__":
    main()
