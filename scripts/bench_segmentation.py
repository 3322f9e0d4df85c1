"""How fast pages are segmented, beside what other programs do with the same pages, in one run.

    PYTHONPATH=.:scripts python scripts/bench_segmentation.py [PAGES=12]

Segmentation alone: the pages are decoded and repaired before the clock starts, and the programs beside it
are given the same text as HTML, a paragraph a block, as they read nothing else. The pages are clean ones
of the designs that rules may be built on, as they are, and grown with paragraphs of their kind to the
sizes of real articles, each page from another site. Times are those of the process, the best of some
rounds; what was remembered of a page is forgotten before each round, so that no page is met twice.

Below them pages that are hardly pages, and the time that each takes at a size and at twice that size: work by
the square would take four times as long for the larger.
"""

import gc
import random
import sys
import textwrap
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import _lru_cache_wrapper, partial
from statistics import median

from portals.generate import pages
from portals.model import Labelled
from portals.programs import justext, naive, trafilatura

from corpus_tools.document import RawRecord
from corpus_tools.pipeline import repair
from corpus_tools.segment.editor import edit_page

ROUNDS = 5
WIDTH = 78
KILO = 1_000
# What is known of words and letters, not of a page: a run over a corpus has it after a few pages.
LASTING = frozenset({"_word", "_entry", "fold"})
Program = Callable[[Labelled], object]
ALIF = "\N{ARABIC LETTER ALEF}"
HOSTILE: dict[str, tuple[str, int]] = {  # what is repeated, and how often
    "short lines": ("a\n", 50_000),
    "lines of two scripts": (f"one\n{ALIF}\n", 25_000),
    "page numbers": ("12\n", 50_000),
    "running heads": ("The Pamir Times\n\n", 25_000),
    "bylines": ("By Ann Lee\n", 50_000),
    "torn sentences": ("the way on and\n", 50_000),
    "one line": ("word and word. ", 200_000),
    "one word": ("x", 2_000_000),
    "runs of scripts": (f"ab {ALIF} \N{CYRILLIC SMALL LETTER A} ", 20_000),
    "starts of addresses": ("www.", 50_000),
}


def shapes(number: int) -> dict[str, list[Labelled]]:
    """Return pages by their shape."""
    wanted = 40 * number
    clean = [page for page in pages("seen", wanted, seed=1) if page.damages == ("clean",)]
    plain = [page for page in clean if page.language == "en" and isinstance(page.source, str)]
    draw = random.Random(1)  # noqa: S311 - a fixed draw
    paragraphs = [text for page in plain for text in page.body("paragraph")]
    heads = [page for page in plain if max(map(len, page.raw_text.split("\n"))) > 2 * WIDTH]
    grown = {
        f"{size} KB": [of_size(page, size * KILO, paragraphs, draw) for page in heads[at::4][:number]]
        for at, size in enumerate((8, 20, 50))
    }
    wrapped = [reset(page, wrap(page.raw_text)) for page in grown["8 KB"]]
    return {"as generated": plain[: 4 * number], **grown, f"8 KB, lines of {WIDTH}": wrapped}


def reset(page: Labelled, text: str) -> Labelled:
    """Return the page with another text."""
    return replace(page, raw_text=text, source=text)


def of_size(page: Labelled, size: int, paragraphs: Sequence[str], draw: random.Random) -> Labelled:
    """Return the page with so many more paragraphs, of some 500 characters each, that it has a size."""
    blocks = [page.raw_text.rstrip()]
    length = len(blocks[0].encode())
    while length < size:
        blocks.append(" ".join(draw.choices(paragraphs, k=draw.randrange(1, 5))))
        length += len(blocks[-1].encode()) + 2
    return reset(page, "\n\n".join(blocks) + "\n")


def wrap(text: str) -> str:
    """Return a text with its lines broken at a width."""
    return "\n".join(part for line in text.split("\n") for part in textwrap.wrap(line, WIDTH) or [""])


def forget() -> None:
    """Forget what is remembered of single lines and texts."""
    for one in gc.get_objects():
        ours = isinstance(one, _lru_cache_wrapper) and one.__module__.startswith("corpus_tools")
        if ours and one.cache_parameters()["maxsize"] and one.__name__ not in LASTING:
            one.cache_clear()


def ours(text: str) -> Callable[[], object]:
    """Return what segments a page that is repaired already."""
    record = RawRecord(source="page", raw_text=text, raw_sha256="")
    repaired = repair(text)
    return lambda: edit_page(repaired, record)


def seconds(work: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Return the process time of each piece of work, the best of some rounds."""
    best = [float("inf")] * len(work)
    for _ in range(rounds):
        forget()
        for at, one in enumerate(work):
            start = time.process_time()
            one()
            best[at] = min(best[at], time.process_time() - start)
    return best


def line(name: str, sizes: Sequence[int], spent: Sequence[float], own: float) -> str:
    """Return one row: megabytes a second over all pages, of the slowest and of the middle page."""
    rates = sorted(size / time_spent / 1e6 for size, time_spent in zip(sizes, spent, strict=True))
    total = sum(sizes) / sum(spent) / 1e6
    each = KILO * sum(spent) / len(spent)
    figures = f"{total:8.2f}{rates[0]:8.2f}{median(rates):8.2f}{each:9.2f} ms"
    return f"  {name:<14}{figures}   {own / sum(spent):7.2f}"


def main() -> None:
    """Measure and print."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    print(f"  {'':<14}{'MB/s':>8}{'worst':>8}{'median':>8}{'a page':>12}   times as fast as ours")
    for shape, some in shapes(number).items():
        sizes = [len(page.raw_text.encode()) for page in some]
        print(f"{shape}: {len(some)} pages of {sum(sizes) // len(some):,} bytes")
        spent = seconds([ours(page.raw_text) for page in some], ROUNDS)
        print(line("corpus_tools", sizes, spent, sum(spent)))
        peers: dict[str, Program] = {"naive": naive, "trafilatura": trafilatura, "justext": justext}
        for name, program in peers.items():
            few = some[:number]
            beside = seconds([partial(program, page) for page in few], 2)
            print(line(name, sizes[:number], beside, sum(spent[:number])))
    print(f"  {'':<22}{'seconds':>9}{'twice':>9}   times as long")
    for name, (part, often) in HOSTILE.items():
        once, twice = seconds([ours(part * often), ours(part * often * 2)], 1)
        print(f"  {name:<22}{once:9.2f}{twice:9.2f}{twice / once:10.1f}")


if __name__ == "__main__":
    main()
