"""What one file shows by itself: its records, each asked by every rule that looks at one page.

A rule that fires again and again says one thing many times. Of each rule at most MOST findings
of a record are kept, and the last of them says how many more there are, so nothing is silent.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import NamedTuple

from corpus_tools.check.asking import Asking
from corpus_tools.check.core import Finding, Fix, Place, Rule
from corpus_tools.check.facts import Compared, Facts, facts_of
from corpus_tools.check.files import Target
from corpus_tools.check.page import Expectation, Page
from corpus_tools.check.rules.chk import unreadable
from corpus_tools.document import EditRecord
from corpus_tools.errors import InputError
from corpus_tools.recipe import Recipe

MOST = 50  # findings of one rule in one record: more than a person reads, few enough for any CI


MOJIBAKE = "mojibake"  # id of the pass
EXPLAINED = frozenset({"UNI", "FA"})  # families of rules on single characters


class FileResult(NamedTuple):
    """What is known about one file once it was checked."""

    findings: tuple[Finding, ...]
    facts: tuple[Facts, ...] = ()
    failures: int = 0  # records that could not be read


def check_file(
    target: Target, asking: Asking, recipe: Recipe, expected: Expectation, compared: Compared
) -> FileResult:
    """Return the findings of one file, in order; what cannot be read in it is a finding too.

    `compared` says which facts the rules on the batch will want of it.
    """
    from corpus_tools.ingest import origin, read

    findings: list[Finding] = []
    facts: list[Facts] = []
    failures = 0
    try:
        where = origin.of_file(target.file, target.root)._replace(habit=recipe.decoding.encoding)
        data = read.read_bytes(target.file, target.source)
        for outcome in read.parse(data, where):
            if isinstance(outcome, InputError):
                failures += 1
                findings.append(_unreadable(target, outcome))
            else:
                page = Page(
                    target.file,
                    data,
                    outcome,
                    recipe,
                    expected,
                    where.encoding,
                    segmented=asking.segmented,
                )
                findings += found_on(page, asking)
                if compared is not Compared.NOTHING:
                    facts.append(facts_of(page, fingerprints=compared is Compared.FINGERPRINTS))
    except InputError as error:  # no record at all: the file or its sidecar
        failures += 1
        findings.append(_unreadable(target, error))
    return FileResult(findings=tuple(sorted(findings)), facts=tuple(facts), failures=failures)


def found_on(page: Page, asking: Asking) -> Iterator[Finding]:
    """Yield what the rules find on one page, each finding with severity, place and fix."""
    for rule in asking.of(page.telling):
        found = iter(rule.check(page))
        first = next(found, None)
        if first is not None:  # of nearly all rules it is None, and that is all the work
            yield from _told(page, rule, chain((first,), found))


def _told(page: Page, rule: Rule, every: Iterator[Finding]) -> Iterator[Finding]:
    """Yield the findings of one rule as they are told.

    A character that is part of mojibake is no fault of its own: what is found inside such a stretch
    is left to the rules on mojibake.
    """
    found = (finding for finding in every if not _explained(page, rule, finding))
    kept = list(islice(found, MOST))
    more = sum(1 for _ in found) if len(kept) == MOST else 0
    for number, finding in enumerate(kept, start=1):
        said = finding.message
        if more and number == MOST:
            said += f" ({more} more of these in the file)"
        yield replace(
            finding,
            message=said,
            severity=rule.severity,
            place=finding.place or page.locator.place(finding.start, finding.end),
            fix=finding.fix or _fix(page, rule, finding),
        )


def _explained(page: Page, rule: Rule, finding: Finding) -> bool:
    """Tell whether a finding on characters lies in a stretch that the mojibake pass would read again."""
    return rule.family in EXPLAINED and any(
        edit.start <= finding.start and finding.end <= edit.end for edit in page.edits_of(MOJIBAKE)
    )


def _fix(page: Page, rule: Rule, finding: Finding) -> Fix | None:
    """Return what the rule's passes would make of the stretch of a finding, if they change it."""
    edits: list[EditRecord] = []
    for pass_id in sorted(rule.fixed_by):
        edits = edits or [edit for edit in page.edits_of(pass_id) if _overlap(edit, finding)]
    if not edits:
        return None
    pieces: list[str] = []
    at = edits[0].start
    for edit in edits:
        pieces += page.text[at : edit.start], edit.after
        at = edit.end
    return Fix(start=edits[0].start, end=at, text="".join(pieces), pass_id=edits[0].pass_id)


def _overlap(edit: EditRecord, finding: Finding) -> bool:
    return edit.start < finding.end and finding.start < edit.end


def _unreadable(target: Target, error: InputError) -> Finding:
    path = str(target.root / error.source.partition("#")[0])  # the file, or the sidecar that is at fault
    nowhere = {"line": 1, "column": 1, "end_line": 1, "end_column": 1, "byte_start": 0, "byte_end": 0}
    return Finding(
        error.source,
        0,
        0,
        unreadable.CODE,
        error.message,
        severity=unreadable.RULE.severity,
        place=Place(path=path, **nowhere, line_text=""),
    )
