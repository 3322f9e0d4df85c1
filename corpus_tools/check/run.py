"""The check itself: files in, findings out, in one order whatever the number of workers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from corpus_tools.check.core import Finding, Rule
from corpus_tools.check.files import Target, targets
from corpus_tools.check.page import Expectation
from corpus_tools.check.report import Report
from corpus_tools.check.select import selected
from corpus_tools.check.single import FileResult, check_file
from corpus_tools.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run is asked for, beside its paths."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    recipe: Recipe = field(default_factory=Recipe)
    raw: Path | None = None  # the folder of scrapes that names count from
    today: date | None = None  # dates after it lie in the future; None: the day of the run


def check(  # noqa: PLR0913 - the public face; each name stands by itself
    paths: Iterable[str | Path],
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    recipe: Recipe | None = None,
    raw: str | Path | None = None,
) -> list[Finding]:
    """Return what the selected rules find in files, folders and globs, in order.

    A file that cannot be read is a finding (CHK101). Raises UsageError for paths that are not
    there and for selectors that name no rule.
    """
    if isinstance(paths, str | Path):
        paths = (paths,)
    options = Options(
        select=tuple(select),
        ignore=tuple(ignore),
        extend_select=tuple(extend_select),
        recipe=recipe or Recipe(),
        raw=None if raw is None else Path(raw),
    )
    return list(run(targets(paths, options.raw), options).findings)


def run(files: list[Target], options: Options) -> Report:
    """Return the report of a run over these files."""
    rules = selected(options.select, options.ignore, options.extend_select)
    expected = Expectation(today=options.today or date.today())  # noqa: DTZ011 - the calendar day where the run is
    results = [_checked(target, rules, options, expected) for target in files]
    findings = sorted(finding for result in results for finding in result.findings)
    return Report(
        findings=tuple(findings),
        files=tuple(str(target.path) for target in files),
        failures=sum(result.failures for result in results),
    )


def _checked(target: Target, rules: tuple[Rule, ...], options: Options, expected: Expectation) -> FileResult:
    return check_file(target, rules, options.recipe, expected)
