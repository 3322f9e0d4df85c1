"""The bodies of a site have become longer or shorter than those that are published.

The site's layout changed and the scraper takes another element, or only teasers are left to take.

Left alone: sites with fewer than twenty documents on either side; differences that chance makes
more than once in a thousand times (Kolmogorov-Smirnov).
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, distance, finding
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.rules.examples import FIRST, HEAD, SECOND, many

CODE = "SET104"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield the first document of each site whose lengths drift."""
    for new, old in batch.by_site:
        lengths = [fact.characters for fact in new], [fact.characters for fact in old]
        if distance(*lengths) > 1:
            from statistics import median  # it brings fractions and decimals: only a batch pays

            now, before = (int(median(of)) for of in lengths)
            message = (
                f"the {len(new)} new bodies of the site have {now} characters, the published ones {before}"
            )
            yield finding(new[0], CODE, message)


RULE = Rule(
    code=CODE,
    name="length-drift",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="The corpus changes its kind in silence, and what was learned from it no longer fits.",
    remedy="Look at some of the new files; fix the scraper.",
    bad=(many(f"{HEAD}{FIRST} {SECOND} {FIRST}", "published/") + many(f"{HEAD}{SECOND}"),),
    good=(many(f"{HEAD}{SECOND}", "published/") + many(f"{HEAD}{SECOND}"),),
    check=check,
)
