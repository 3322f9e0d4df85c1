"""A page without a masthead, on a site whose pages have one.

The scraper took the article alone, or the masthead is a picture now. What the site's masthead is,
sites.toml says (the one of the recipe, or of the published version); of a site that it does not name,
the other files of the run and the published version do.

Left alone: sites that nobody described, with fewer than five documents or documents that do not agree.
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

CODE = "SEG102"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield each document that lacks the masthead of its site."""
    for fact in batch.facts:
        if fact.masthead:
            continue
        if fact.of_site == 0:
            yield finding(fact, CODE, "no masthead, and one is known of the site")
        elif fact.site in batch.mastheads:
            yield finding(fact, CODE, "no masthead, and the other pages of the site have one")


RULE = Rule(
    code=CODE,
    name="no-masthead",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="The table of mastheads lacks the page, and it is a sign that something changed.",
    remedy="Look at the page; fix the scraper, or correct the zones in a sidecar FILE.zones.toml.",
    bad=(
        many(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{HEAD}{FIRST}") + one_more(f"{HEAD}{SECOND}"),
        of_known_site(NATIVE_LINE, f"{HEAD}{FIRST}") + one_more(f"{NATIVE_LINE}\n\n{HEAD}{SECOND}"),
    ),
    good=(
        of_known_site(NATIVE_LINE, f"{NATIVE_LINE}\n\n{HEAD}{FIRST}")
        + one_more(f"{NATIVE_LINE}\n\n{HEAD}{SECOND}"),
        many(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{HEAD}{FIRST}")
        + one_more(f"{NATIVE_NAME}\n\n{NATIVE_LINE}\n\n{HEAD}{SECOND}"),
    ),
    check=check,
)
