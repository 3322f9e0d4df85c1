"""A masthead with other letters than the site's.

The site was renamed or its masthead was damaged; or the file is of another site. Of a site that
sites.toml describes no line of the masthead is known; of another one, its letters are not those of the
other pages.

Left alone: other dates, numbers and signs; variants of which nine letters in ten are the same, such as
OCR makes (SEG109 names a damaged line); sites that nobody described, with fewer than five documents or
documents that do not agree.
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, finding
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.rules.examples import (
    FIRST,
    HEAD,
    NATIVE_LINE,
    NATIVE_NAME,
    SECOND,
    many,
    of_known_site,
    one_more,
)

CODE = "SEG103"
LONGEST = 500  # letters that are compared: mastheads have fewer, and the work grows with their square
SAME = 0.9  # share of letters; beyond it OCR has read one masthead in two ways


def check(batch: Batch) -> Iterator[Finding]:
    """Yield each document whose masthead is not its site's."""
    for fact in batch.facts:
        if fact.masthead and fact.of_site == 0:
            yield finding(fact, CODE, "no line of the masthead is one that is known of the site")
        known = batch.mastheads.get(fact.site)
        if known is not None and fact.masthead and fact.masthead != known:
            likeness = _likeness(known[:LONGEST], fact.masthead[:LONGEST])
            if likeness < SAME:
                yield finding(fact, CODE, f"{likeness:.0%} of the letters of the masthead are the site's")


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # only sites that do not agree need it

    return SequenceMatcher(None, one, other, autojunk=False).ratio()


RULE = Rule(
    code=CODE,
    name="masthead-changed",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="One site's documents are counted under two mastheads, or another site's under this one.",
    remedy="Look at the page; move the file if it is of another site.",
    bad=(
        many(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{HEAD}{FIRST}")
        + one_more(f"{NATIVE_LINE}\n\n{HEAD}{SECOND}"),
        of_known_site(NATIVE_LINE, f"{NATIVE_NAME}\n\n{HEAD}{FIRST}")
        + one_more(f"{NATIVE_LINE}\n\n{HEAD}{SECOND}"),
    ),
    good=(
        of_known_site(NATIVE_LINE, f"{NATIVE_LINE[:-2]}\n\n{HEAD}{FIRST}")
        + one_more(f"{NATIVE_LINE}\n\n{HEAD}{SECOND}"),
        many(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{HEAD}{FIRST}")
        + one_more(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{HEAD}{SECOND}"),
        many(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{HEAD}{FIRST}")
        + one_more(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\N{ARABIC LETTER NOON}\n\n{HEAD}{SECOND}"),
    ),
    check=check,
)
