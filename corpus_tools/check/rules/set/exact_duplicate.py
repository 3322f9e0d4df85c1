"""The same body twice: in two new files, or in a new file and the published version.

Left alone: a file that replaces the published document of its own name; the same masthead over
different bodies; letters' case and white space, which do not make a body another.
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, finding
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.rules.examples import HEAD, NATIVE_NAME, NEXT, PAGE, SECOND
from corpus_tools.text.chars import show

CODE = "SET101"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield each document whose body stands in an earlier one."""
    published = {fact.body: fact.document for fact in reversed(batch.others)}
    seen: dict[int, str] = {}
    for fact in batch.facts:
        if fact.body:
            if fact.body in published:
                message = f"the body of {show(published[fact.body], 60)}, which is published"
                yield finding(fact, CODE, message)
            elif fact.body in seen:
                yield finding(fact, CODE, f"the body of {show(seen[fact.body], 60)}")
            seen.setdefault(fact.body, fact.document)


RULE = Rule(
    code=CODE,
    name="exact-duplicate",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="Duplicates weigh one text double, and leak from training data into tests.",
    remedy="Remove one of the two files; the build keeps the first and records the others as rejected.",
    bad=(
        f"{NEXT}a.txt\n{PAGE}\n{NEXT}b.txt\n{NATIVE_NAME}\n\n{PAGE}",
        f"{NEXT}published/a.txt\n{PAGE}\n{NEXT}b.txt\n{PAGE}",
    ),
    good=(
        f"{NEXT}a.txt\n{PAGE}\n{NEXT}b.txt\n{HEAD}{SECOND}\n",
        f"{NEXT}published/a.txt\n{PAGE}\n{NEXT}a.txt\n{PAGE}",
        f"{NEXT}a.txt\n{NATIVE_NAME}\n\nwww.sapida.example\n{NEXT}b.txt\n{PAGE}",
    ),
    check=check,
)
