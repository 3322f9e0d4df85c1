"""Score the segmentation on generated pages with gold, beside what other programs can answer.

    python scripts/score_segmentation.py --half seen --show-failures 5
    python scripts/score_segmentation.py --half fresh --documents 1240 --seed 500
    python scripts/score_segmentation.py --half control --documents 1000 --seed 500

Rules are built looking at all groups but `fresh`, which nobody who builds rules has read. Each of the others
but `seen` was written by somebody who had not read the rules, and measured once before it was opened: the
first look is what may be expected of pages that nobody here has seen.
"""

import argparse
import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable

from portals.generate import HALVES, designs, generate, pages
from portals.judge import FAULTS, MEASURES, Answer, bodies, judged, mastheads, paragraphs
from portals.model import Labelled
from portals.programs import OURS, PROGRAMS

PEER_DOCUMENTS = 200  # enough to see what a program can do; lingua needs half a second for a page
SHOWN = 12  # lines of a difference that are printed

Verdicts = list[tuple[Labelled, dict[str, bool]]]


def share(verdicts: Iterable[dict[str, bool]], measure: str) -> str:
    """Return the share of right answers (or of faults) among the pages that ask, as text."""
    asked = [verdict[measure] for verdict in verdicts if measure in verdict]
    return f"{100 * sum(asked) / len(asked):.1f}" if asked else "-"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Print a Markdown table."""
    print("|", " | ".join(head), "|")
    print("|", " | ".join("---" for _ in head), "|")
    for row in rows:
        print("|", " | ".join(row), "|")
    print()


def by_group(title: str, verdicts: Verdicts, groups: Callable[[Labelled], Iterable[str]]) -> None:
    """Print our figures for each group of pages."""
    grouped: dict[str, list[dict[str, bool]]] = defaultdict(list)
    for page, verdict in verdicts:
        for group in groups(page):
            grouped[group].append(verdict)
    rows = (
        (name, str(len(some)), *(share(some, measure) for measure in MEASURES))
        for name, some in sorted(grouped.items())
    )
    table((title, "pages", *MEASURES), rows)


def differences(answer: Answer, page: Labelled, measure: str) -> tuple[str, str]:
    """Return what was expected and what was answered, as text with a line for each part."""
    match measure:
        case "body" | "words lost":
            got, want = bodies(answer, page)
            return want.replace(". ", ".\n"), got.replace(". ", ".\n")
        case "paragraphs":
            mine, theirs = paragraphs(answer, page)
            return "\n".join(theirs), "\n".join(mine)
        case "masthead" | "invented":
            masthead, right = mastheads(answer, page)
            return right[0], masthead
        case "byline":
            return str(page.front.bylines), str(answer.byline)
        case "published":
            want = f"{page.front.published} {sorted(map(str, page.front.readings))}"
            return want, f"{answer.published} {sorted(map(str, answer.alternatives))}"
    return str(getattr(page.front, measure, None)), str(getattr(answer, measure, None))


def show(page: Labelled, verdict: dict[str, bool]) -> None:
    """Print what is wrong on a page."""
    answer = PROGRAMS[OURS](page)
    print(f"\n{page.design} seed {page.seed} {list(page.shapes)} {list(page.damages)}")
    for measure, right in verdict.items():
        if right != (measure in FAULTS):
            continue
        want, got = differences(answer, page, measure)
        print(f"  {measure}:")
        lines = difflib.unified_diff(
            want.split("\n"), got.split("\n"), "expected", "answered", n=0, lineterm=""
        )
        for line in [line for line in lines if not line.startswith("@@")][:SHOWN]:
            print(f"    {line[:300]}")


def failed(verdict: dict[str, bool], measure: str | None) -> bool:
    """Return whether something is wrong, or this one thing."""
    names = [measure] if measure else list(verdict)
    return any(name in verdict and verdict[name] == (name in FAULTS) for name in names)


def arguments() -> argparse.Namespace:
    """Return the arguments of the command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", choices=sorted(HALVES), default="seen")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1, help="seed of the first page of each design")
    parser.add_argument("--design", help="one design only")
    parser.add_argument("--show-failures", type=int, default=0, metavar="N")
    parser.add_argument("--measure", choices=list(MEASURES), help="show failures of this measure only")
    parser.add_argument("--peers", action="store_true", help=f"ask the others too, on {PEER_DOCUMENTS} pages")
    parser.add_argument("--print-page", action="store_true", help="print the first page as it is given")
    return parser.parse_args()


def main() -> None:
    """Generate the pages, ask, and print the tables."""
    options = arguments()
    if options.design and options.design not in designs(options.half):
        known = ", ".join(sorted(designs(options.half)))
        raise SystemExit(f"no design {options.design} among: {known}")
    if options.design:
        wanted = range(options.seed, options.seed + options.documents)
        chosen = [generate(options.half, options.design, seed) for seed in wanted]
    else:
        chosen = pages(options.half, options.documents, options.seed)
    if options.print_page:
        print(chosen[0].raw_text)
    verdicts = [(page, judged(PROGRAMS[OURS](page), page)) for page in chosen]
    columns = {OURS: [verdict for _, verdict in verdicts]}
    if options.peers:
        for name, program in PROGRAMS.items():
            if name != OURS:
                columns[name] = [judged(program(page), page) for page in chosen[:PEER_DOCUMENTS]]
    number = len({page.design for page in chosen})
    print(f"{len(chosen)} pages of {number} designs, half {options.half}\n")
    rows = ((text, *(share(column, name) for column in columns.values())) for name, text in MEASURES.items())
    table(("measure, % of pages", *columns), rows)
    by_group("design", verdicts, lambda page: [page.design])
    by_group("shape", verdicts, lambda page: page.shapes)
    by_group("damage", verdicts, lambda page: page.damages)
    wrong = [(page, verdict) for page, verdict in verdicts if failed(verdict, options.measure)]
    for page, verdict in wrong[: options.show_failures]:
        show(page, verdict)


if __name__ == "__main__":
    main()
