"""The languages of a site's bodies are no longer those that are published.

The site opened a section in another language, or the scraper takes the other half of each page.

Left alone: sites with fewer than twenty documents on either side; changes of less than a tenth of
the documents, or that chance makes more than once in a thousand times.
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, finding, shifted
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.rules.examples import FIRST, HEAD, PERSIAN, SECOND, many

CODE = "SET105"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield the first document of each site for each share that drifts."""
    for new, old in batch.by_site:
        for value, now, before in shifted([fact.language for fact in new], [fact.language for fact in old]):
            message = (
                f"language {value}: {now:.0%} of the site's new documents, {before:.0%} of the published"
            )
            yield finding(new[0], CODE, message)


RULE = Rule(
    code=CODE,
    name="language-drift",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="The corpus changes its kind in silence, and what was learned from it no longer fits.",
    remedy="Look at some of the new files; fix the scraper.",
    bad=(many(f"{HEAD}{FIRST}", "published/") + many(f"{PERSIAN}. {PERSIAN}."),),
    good=(many(f"{HEAD}{FIRST}", "published/") + many(f"{HEAD}{SECOND}"),),
    check=check,
)
