"""Two files from the same address.

A page was fetched twice, or under two names; the second may be a later state of the first.

Left alone: a file that replaces the published document of its own name; `http` and `https`, `www.`,
fragments and a slash at the end, which do not make an address another.
"""

from collections.abc import Iterator

from corpus_tools.check.batch import Batch, finding
from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.rules.examples import HEAD, NEXT, PAGE, SECOND
from corpus_tools.text.chars import show

CODE = "SET103"


def check(batch: Batch) -> Iterator[Finding]:
    """Yield each document whose address an earlier one has."""
    published = {fact.address: fact.document for fact in reversed(batch.others)}
    seen: dict[str, str] = {}
    for fact in batch.facts:
        if fact.address:
            if fact.address in published:
                message = f"has the address of {show(published[fact.address], 60)}, which is published"
                yield finding(fact, CODE, message)
            elif fact.address in seen:
                yield finding(fact, CODE, f"has the address of {show(seen[fact.address], 60)}")
            seen.setdefault(fact.address, fact.document)


RULE = Rule(
    code=CODE,
    name="same-address",
    severity=Severity.WARNING,
    scope=Scope.DATASET,
    why="One page is counted as two, often with differences too large to be seen as duplicates.",
    remedy="Keep the newer file under the name of the older one.",
    bad=(
        f"{NEXT}a.txt\nhttp://www.sapida.example/1/\n\n{PAGE}\n{NEXT}b.txt\nhttps://sapida.example/1\n\n{HEAD}{SECOND}\n",
        f"{NEXT}published/a.txt\nhttp://sapida.example/1\n\n{PAGE}\n{NEXT}b.txt\nhttp://sapida.example/1\n\n{PAGE}",
    ),
    good=(
        f"{NEXT}a.txt\nhttp://sapida.example/1\n\n{PAGE}\n{NEXT}b.txt\nhttp://sapida.example/2\n\n{PAGE}",
        f"{NEXT}published/a.txt\nhttp://sapida.example/1\n\n{PAGE}\n{NEXT}a.txt\nhttp://sapida.example/1\n\n{PAGE}",
    ),
    check=check,
)
