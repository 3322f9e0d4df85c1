"""Score the linter: false alarms on clean generated pages, and the share of each damage that is found.

    python scripts/score_check.py --pages 5000        false alarms, by rule
    python scripts/score_check.py --damaged 300 [--half held]      share found, by damage

A fault is a page on which a damage of the simulator changed text: what a scrape brings is a file, and what
a person mends is what wrote that file. It is found if a rule of the damage's families points at one of the
places that were changed, however many were.

A change without harm is no fault, and a page with no other does not count. Pashto and Sindhi have the yeh
of an Arabic keyboard beside the Persian one, and often spell one word with either; so the page before it was
damaged is asked which language a line is in. None of them has the KAF. A page that is all ASCII may show
tags on purpose, and does not count for them. Pages come from the designs of `score_segmentation.py`.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from portals.generate import HALVES, pages
from portals.model import Labelled

from corpus_tools.check.core import Finding, Severity
from corpus_tools.check.run import check
from corpus_tools.testing import encodings, letters
from corpus_tools.testing.damage import Damage, Damaged, damaged
from corpus_tools.text.alignment import Block
from corpus_tools.text.language import UNDETERMINED, Stretch, chances, stretches

HAVE_BOTH = frozenset({"ps", "sd"})  # languages that have the Persian yeh and the Arabic one
KEYBOARD = "arabic keyboard"
KAF = "\N{ARABIC LETTER KAF}"
TAGS = "stray tags"
CUTTING = ("cp1256>utf-8", "cp1252>utf-8", "iso-8859-1>utf-8", "cp1256>utf-8, cp1256>utf-8", "cp1252>cp1256")
# Damage -> what does it, and the families whose rules ought to see it. All of them change characters;
# layout (wraps, furniture, torn paragraphs) is mended by segmentation and is no fault.
DAMAGES: dict[str, tuple[Damage, frozenset[str]]] = {
    **{way: (encodings.misread(encodings.route(way)), frozenset({"MOJ"})) for way in CUTTING},
    "presentation forms": (letters.presentation_forms, frozenset({"FA"})),
    "visual order": (letters.visual_order, frozenset({"FA"})),
    "tatweel": (letters.tatweel(), frozenset({"FA"})),
    "bidi marks": (letters.bidi_marks(), frozenset({"UNI"})),
    "emoji": (letters.emoji(), frozenset({"UNI"})),
    TAGS: (letters.stray_tags(), frozenset({"UNI"})),
    KEYBOARD: (letters.arabic_keyboard, frozenset({"FA"})),
}


def clean_pages(half: str, number: int, seed: int) -> Iterator[Labelled]:
    """Yield pages that no damage was done to."""
    yield from (
        page
        for page in pages(half, number, seed)
        if page.damages == ("clean",) and isinstance(page.source, str)
    )


def findings(text: str) -> list[Finding]:
    """Return what is found in a page of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.html" if "<html" in text[:400] else "page.txt")
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
        return check([path])


def false_alarms(number: int, seed: int) -> None:
    """Print how many clean pages there were, and what was found on them."""
    counts: Counter[str] = Counter()
    examples: dict[str, str] = {}
    total = 0
    for half in HALVES:
        wanted = number // len(HALVES)
        found = 0
        for batch in range(1000):
            for page in clean_pages(half, 200, seed + 1000 * batch):
                found += 1
                for one in findings(str(page.source)):
                    counts[f"{one.severity.value} {one.code}"] += 1
                    examples.setdefault(one.code, f"{page.design} {page.seed}: {one.message}")
                if found == wanted:
                    break
            if found >= wanted:
                break
        total += found
    print(f"{total} clean pages")
    for code, count in sorted(counts.items()):
        print(f"  {count:>6}  {code}  {examples[code.split()[1]]!a}")
    print(f"  {sum(n for code, n in counts.items() if code.startswith(Severity.ERROR.value)):>6}  errors")


def harmed(name: str, result: Damaged) -> list[Block]:
    """Return the changes that did harm."""
    blocks = list(result.alignment.blocks)
    if name == TAGS and result.gold.isascii():
        return []
    if name != KEYBOARD:
        return blocks
    spoken = list(stretches(result.gold))
    pages = {one.language for one in spoken}
    return [
        block
        for block in blocks
        if result.text[block.dst_start] == KAF
        or not _has_both(
            next(one for one in spoken if one.start <= block.src_start < one.end), pages, result.gold
        )
    ]


def _has_both(stretch: Stretch, pages: set[str], text: str) -> bool:
    """Tell whether a stretch is in a language that has both letters; one in doubt is if it may be."""
    if stretch.language != UNDETERMINED:
        return stretch.language in HAVE_BOTH
    own = chances(text[stretch.start : stretch.end])
    return not HAVE_BOTH.isdisjoint(pages) or max(own, key=own.__getitem__) in HAVE_BOTH


def share_found(half: str, number: int, seed: int, *, named: bool) -> None:
    """Print for each damage on how many of the pages that it harmed it was found, and where it was not."""
    for name, (damage, families) in DAMAGES.items():
        faults = 0
        missed = []
        for at, page in enumerate(clean_pages(half, number, seed)):
            text = str(page.source)
            if "<html" in text[:400]:
                continue
            result = damaged(text, damage, seed=at)
            blocks = harmed(name, result)
            if not blocks:
                continue
            faults += 1
            own = [one for one in findings(result.text) if one.code.rstrip("0123456789") in families]
            if not any(
                one.start <= block.dst_end and block.dst_start <= one.end for one in own for block in blocks
            ):
                missed.append(f"{page.design} {page.seed}")
        found = faults - len(missed)
        print(f"{name:<32}{found:>5} of {faults:>5}  {100 * found / max(faults, 1):6.2f} %", flush=True)
        for where in missed if named else ():
            print(f"    {where}")


def main() -> None:
    """Score what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=0, help="clean pages to look for false alarms on")
    parser.add_argument("--damaged", type=int, default=0, help="pages to damage in each way")
    parser.add_argument("--half", choices=HALVES, default="held", help="the group that is damaged")
    parser.add_argument("--missed", action="store_true", help="name the pages on which nothing was found")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.pages:
        false_alarms(given.pages, given.seed)
    if given.damaged:
        share_found(given.half, given.damaged, given.seed, named=given.missed)


if __name__ == "__main__":
    main()
