"""A published version that is not what its manifest says.

A file was changed by hand, a copy was cut, or somebody merged two versions. Looked at is the version
that new files are compared with (`--against`).

Left alone: older versions; `corpus-tools verify` proves any of them, and more thoroughly.
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, about
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.rules.examples import HEAD, NEXT, PAGE, SECOND

CODE = "REL101"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield each thing about the published version that does not hold."""
    published = batch.published
    if published is not None:
        for problem in published.problems:
            yield about(published, CODE, problem)


RULE = Rule(
    code=CODE,
    name="unverified-version",
    severity=Severity.ERROR,
    scope=Scope.DATASET,
    why="Whoever trains on it trains on something that nobody can build again.",
    remedy="Restore the version from its copy, or publish a new one; never edit a published file.",
    bad=(f"{NEXT}published/PROBLEM\ndocuments/train.parquet: other bytes\n{NEXT}a.txt\n{PAGE}",),
    good=(
        f"{NEXT}published/b.txt\n{HEAD}{SECOND}\n\n{NEXT}a.txt\n{PAGE}",
        PAGE,
    ),
    check=check,
)
