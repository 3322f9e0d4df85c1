"""A site's files need more repairs, or fewer, than the published ones did.

The site changed its system, the scraper its decoder, or an OCR program its version.

Left alone: sites with fewer than twenty documents on either side; differences that chance makes
more than once in a thousand times (Kolmogorov-Smirnov).
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, distance, finding
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.facts import Facts
from corpus_tools.check.rules.examples import FIRST, HEAD, SECOND, many

CODE = "SET107"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield the first document of each site whose rate of repairs drifts."""
    for new, old in batch.by_site:
        rates = [_rate(fact) for fact in new], [_rate(fact) for fact in old]
        if distance(*rates) > 1:
            from statistics import mean  # it brings fractions and decimals: only a batch pays

            now, before = (mean(of) for of in rates)
            told = f"{now:.1f} repairs in a thousand characters of the site's new files"
            message = f"{told}, {before:.1f} in the published"
            yield finding(new[0], CODE, message)


def _rate(fact: Facts) -> float:
    """Return how many edits were made in a thousand characters of body."""
    return 1000 * fact.edits / max(fact.characters, 1)


RULE = Rule(
    code=CODE,
    name="repair-drift",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="Repairs hide a fault upstream that could be mended, and each of them can be wrong.",
    remedy="Look at the edits of some of the new files with corpus-tools inspect; fix the scraper.",
    bad=(many(f"{HEAD}{FIRST}", "published/") + many(f"{HEAD}{FIRST} cafe\N{COMBINING ACUTE ACCENT}."),),
    good=(many(f"{HEAD}{FIRST}", "published/") + many(f"{HEAD}{SECOND}"),),
    check=check,
)
