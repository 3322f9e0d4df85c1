"""Nearly the same body twice: in two new files, or in a new file and the published version.

An agency's report in two portals, a corrected page, the same page with another menu in its body.
Measured as the dataset does: by the runs of words that two bodies share, at the threshold of the recipe.

Left alone: equal bodies (SET101); a file that replaces the published document of its own name.
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, finding
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.facts import near
from corpus_tools.check.rules.examples import HEAD, NEXT, PAGE, SECOND
from corpus_tools.text.chars import show

CODE = "SET102"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield each document whose body is nearly that of an earlier one."""
    bodies = {fact.document: fact.body for fact in (*batch.others, *batch.facts)}
    alike = near((*batch.others, *batch.facts), batch.recipe.duplicates)
    for fact in batch.facts:
        other = alike.get(fact.document)
        if other is not None and bodies[other] != fact.body:
            yield finding(fact, CODE, f"nearly the body of {show(other, 60)}")


RULE = Rule(
    code=CODE,
    name="near-duplicate",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="Near-duplicates weigh one text double, and leak from training data into tests.",
    remedy="Remove one of the two files, or leave it to the build, which clusters them.",
    bad=(
        f"{NEXT}a.txt\n{PAGE}\n{NEXT}b.txt\n{PAGE[:-1]} Nobody minded.\n",
        f"{NEXT}published/a.txt\n{PAGE}\n{NEXT}b.txt\n{PAGE[:-1]} Nobody minded.\n",
    ),
    good=(
        f"{NEXT}a.txt\n{PAGE}\n{NEXT}b.txt\n{HEAD}{SECOND}\n",
        f"{NEXT}published/a.txt\n{PAGE}\n{NEXT}a.txt\n{PAGE[:-1]} Nobody minded.\n",
        PAGE,
    ),
    check=check,
    opt_in=True,
)
