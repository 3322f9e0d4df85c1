"""Score the segmentation of pages of known sites: with what 20 other pages taught, and without.

    python scripts/score_sites.py --half seen --show-failures 5
    python scripts/score_sites.py --half fresh

Each design is laid out as a few sites. The learner sees the first 20 pages of a site, without gold, but no
article twice, as a site prints it once; then other pages of the site are asked about. A date that stays
open on the page alone has one right answer here, if the pages that were learned from print days of
the same site in one order. Some designs have too few articles for 20 different pages; what is said of
those that have them stands in a column of its own.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from portals.generate import HALVES, designs, generate
from portals.judge import FAULTS, MEASURES, judged
from portals.model import Labelled
from portals.programs import answered
from score_segmentation import differences, failed, share, table

from corpus_tools.corpus.sites import learn_sites
from corpus_tools.document import Document, Zone
from corpus_tools.ingest.read import record_from_bytes, record_from_text
from corpus_tools.pipeline import process_record
from corpus_tools.segment.sites import Site

LEARNED = 20  # documents a site, or as many as there are different articles among
TRIED = 100  # of its pages
ASKED = 10  # other documents of each site
SITES = 2  # of each design
SITE = "site"
FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?![\d/.-])")
VARIANTS = "damaged masthead lines recognised"


def read(page: Labelled, site: Site | None = None) -> Document:
    """Return the document on a page; all pages are scrapes of one site."""
    name = f"{SITE}/{page.name}"
    source = page.source
    record = record_from_bytes(source, name) if isinstance(source, bytes) else record_from_text(source, name)
    return process_record(replace(record, site=SITE), site=site)


def different(pages: Iterable[Labelled]) -> list[Labelled]:
    """Return the first pages on which no article stands a second time; one without a title is its text."""
    found: dict[str, Labelled] = {}
    for page in pages:
        found.setdefault(page.front.title or page.raw_text, page)
        if len(found) == LEARNED:
            break
    return list(found.values())


def day_first(pages: Sequence[Labelled]) -> bool | None:
    """Return whether the gold of some pages shows that their site prints the day first."""
    orders = set()
    for page in pages:
        day = page.front.published
        for one in page.segments if day else ():
            found = FIGURES.search(one.text) if one.zone == "front" else None
            if found and day and day.day != day.month:
                numbers = int(found[1]), int(found[2])
                orders |= {numbers == (day.day, day.month)} if set(numbers) == {day.day, day.month} else set()
    return orders.pop() if len(orders) == 1 else None


def settled(page: Labelled, *, first: bool | None) -> Labelled:
    """Return a page with its open date settled by the order of its site."""
    front = page.front
    if first is None or not front.readings:
        return page
    for one in page.segments:
        if one.zone == "front" and (found := FIGURES.search(one.text)):
            day = int(found[1]) if first else int(found[2])
            fits = [reading for reading in front.readings if reading.day == day]
            if len(fits) == 1:
                return replace(page, front=replace(front, published=fits[0], readings=frozenset()))
    return page


def variants(page: Labelled, document: Document) -> tuple[int, int]:
    """Return how many lines of the masthead are damaged, and how many of those are masthead in ours.

    A line that two editors would place differently is no question.
    """
    ours = [span for one in document.segments if one.zone is Zone.MASTHEAD for span in one.spans]
    lines = [one for one in page.segments if one.zone == "masthead" and one.spans and not one.either]
    damaged = [one for one in lines if one.raw != one.text]
    known = sum(
        any(start < other_end and other < end for other, other_end in ours)
        for one in damaged
        for start, end in one.spans[:1]
    )
    return len(damaged), known


def arguments() -> argparse.Namespace:
    """Return the arguments of the command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", choices=sorted(HALVES), default="seen")
    parser.add_argument("--sites", type=int, default=SITES, help="sites of each design")
    parser.add_argument("--documents", type=int, default=ASKED, help="pages of a site that are asked about")
    parser.add_argument("--design", help="one design only")
    parser.add_argument("--measure", choices=list(MEASURES), help="show failures of this measure only")
    parser.add_argument("--show-failures", type=int, default=0, metavar="N")
    return parser.parse_args()


def main() -> None:
    """Learn each site, ask about further pages with and without, and print the tables."""
    options = arguments()
    names = [options.design] if options.design else sorted(designs(options.half))
    alone: list[dict[str, bool]] = []
    known: dict[str, list[dict[str, bool]]] = defaultdict(list)
    taught: list[dict[str, bool]] = []
    damaged = [[0, 0], [0, 0]]
    shown = 0
    for name in names:
        for number in range(options.sites):
            lessons = different(generate(options.half, name, seed, number) for seed in range(TRIED))
            learned = learn_sites(map(read, lessons))
            # Of fewer pages than make a habit nothing is learned.
            site = learned[SITE].site if SITE in learned else None
            first = day_first(lessons)
            for seed in range(1000, 1000 + options.documents):
                page = generate(options.half, name, seed, number)
                before, document = read(page), read(page, site)
                alone.append(judged(answered(before, page), page))
                gold = settled(page, first=first)
                verdict = judged(answered(document, gold), gold)
                known[name].append(verdict)
                taught += [verdict] if len(lessons) == LEARNED else []
                for counts, one in zip(damaged, (before, document), strict=True):
                    for at, count in enumerate(variants(page, one)):
                        counts[at] += count
                if shown < options.show_failures and failed(verdict, options.measure):
                    shown += 1
                    show(gold, verdict, document, site)
    every = [verdict for some in known.values() for verdict in some]
    print(f"{len(every)} pages of {len(names) * options.sites} sites, half {options.half}\n")
    rows = [(text, *(share(some, key) for some in (alone, every, taught))) for key, text in MEASURES.items()]
    alone_share, known_share = (f"{100 * found / max(1, asked):.1f}" for asked, found in damaged)
    rows.append((VARIANTS, alone_share, known_share, ""))
    full = f"the {len(taught)} of sites with {LEARNED}"
    table(("measure, % of pages", "alone", f"after up to {LEARNED} pages of the site", full), rows)
    designs_rows = ((name, *(share(some, key) for key in MEASURES)) for name, some in sorted(known.items()))
    table(("design", *MEASURES), designs_rows)


def show(page: Labelled, verdict: dict[str, bool], document: Document, site: Site | None) -> None:
    """Print what is wrong on a page of a known site."""
    print(f"\n{page.design} seed {page.seed} {list(page.shapes)} {list(page.damages)}")
    for line in site.masthead if site else ():
        print("   ", line)
    for measure, right in verdict.items():
        if right == (measure in FAULTS):
            want, got = differences(answered(document, page), page, measure)
            print(f"  {measure}:\n    expected {want[:400]!r}\n    answered {got[:400]!r}")


if __name__ == "__main__":
    main()
