"""Score the linter: false alarms on clean generated pages, and the share of each damage that is found.

    python scripts/score_check.py --pages 5000        false alarms, by rule
    python scripts/score_check.py --damaged 300 [--half held]      share found, by damage

A damage counts as found if a rule of its families fires on a line that it changed; a page that the
damage did not change does not count, nor does a line on which it did no harm: Arabic and Pashto have the
yeh of an Arabic keyboard, so the native words of the line are asked for their language. Pages come from
the designs of `score_segmentation.py`.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from portals.generate import HALVES, pages
from portals.model import Labelled

from corpus_tools.check.core import Finding, Severity
from corpus_tools.check.rules.fa.letters import RUN as NATIVE
from corpus_tools.check.run import check
from corpus_tools.testing import encodings, letters
from corpus_tools.testing.damage import Damage, damaged
from corpus_tools.text.language import identify

NO_HARM = {"arabic keyboard": frozenset({"ar", "ps"})}  # languages of lines that a damage leaves right
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
    "stray tags": (letters.stray_tags(), frozenset({"UNI"})),
    "arabic keyboard": (letters.arabic_keyboard, frozenset({"FA"})),
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


def native_language(line: str) -> str:
    """Return the language of the words of a line that are in Arabic script."""
    return identify("\n".join(NATIVE().findall(line))).language


def share_found(half: str, number: int, seed: int) -> None:
    """Print for each damage on how many of the pages that it changed it was found."""
    for name, (damage, families) in DAMAGES.items():
        changed = found = 0
        for at, page in enumerate(clean_pages(half, number, seed)):
            text = str(page.source)
            if "<html" in text[:400]:
                continue
            result = damaged(text, damage, seed=at)
            printed = text.split("\n")
            lines = {result.text.count("\n", 0, block.dst_start) + 1 for block in result.alignment.blocks}
            if name in NO_HARM:
                lines = {at for at in lines if native_language(printed[at - 1]) not in NO_HARM[name]}
            if not lines:
                continue
            changed += 1
            seen = {
                one.located.line for one in findings(result.text) if one.code.rstrip("0123456789") in families
            }
            found += bool(lines & seen)
        print(f"{name:<32}{found:>5} of {changed:>5}  {100 * found / max(changed, 1):6.2f} %")


def main() -> None:
    """Score what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=0, help="clean pages to look for false alarms on")
    parser.add_argument("--damaged", type=int, default=0, help="pages to damage in each way")
    parser.add_argument("--half", choices=HALVES, default="held", help="the group that is damaged")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.pages:
        false_alarms(given.pages, given.seed)
    if given.damaged:
        share_found(given.half, given.damaged, given.seed)


if __name__ == "__main__":
    main()
