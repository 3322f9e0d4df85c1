"""The encodings of a site's files are no longer those of the published ones.

The site moved to another system, or the scraper stores what it did not decode.

Left alone: sites with fewer than twenty documents on either side; changes of less than a tenth of
the documents, or that chance makes more than once in a thousand times.
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, finding, shifted
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.rules.examples import CODE_PAGE, FIRST, HEAD, SECOND, many

CODE = "SET106"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield the first document of each site for each share that drifts."""
    for new, old in batch.by_site:
        for value, now, before in shifted([fact.encoding for fact in new], [fact.encoding for fact in old]):
            message = (
                f"encoding {value}: {now:.0%} of the site's new documents, {before:.0%} of the published"
            )
            yield finding(new[0], CODE, message)


RULE = Rule(
    code=CODE,
    name="encoding-drift",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="The corpus changes its kind in silence, and what was learned from it no longer fits.",
    remedy="Look at some of the new files; fix the scraper.",
    bad=(many(f"{HEAD}{FIRST} \N{EM DASH}", "published/") + many(f"{CODE_PAGE}\n\n{HEAD}{FIRST}"),),
    good=(many(f"{HEAD}{FIRST} \N{EM DASH}", "published/") + many(f"{HEAD}{SECOND} \N{EM DASH}"),),
    check=check,
)
