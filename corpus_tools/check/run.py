"""The check itself: files in, findings out, in one order whatever the number of workers.

Each file is asked for what it shows by itself (from the cache, or by a worker), then the batch for
what only all files together show; then waivers and the baseline take away what is known.
"""

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from corpus_tools.check.core import Finding, Rule, Scope
from corpus_tools.check.facts import Compared
from corpus_tools.check.files import Target, targets
from corpus_tools.check.page import Expectation
from corpus_tools.check.report import Report
from corpus_tools.check.rules import BY_CODE
from corpus_tools.check.rules.set import near_duplicate
from corpus_tools.check.select import selected
from corpus_tools.check.single import FileResult
from corpus_tools.check.workers import Task, results
from corpus_tools.recipe import Recipe
from corpus_tools.records import dataclass

CACHED_FROM = 8  # files: below, reading the cache costs more than it saves


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run is asked for, beside its paths."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    recipe: Recipe = field(default_factory=Recipe)
    raw: Path | None = None  # the folder of scrapes that names count from
    today: date | None = None  # dates after it lie in the future; None: the day of the run
    jobs: int | None = None  # processes; None: as many as there are processors
    cache: Path | None = None  # the folder of the cache; None: no cache
    waivers: Path | None = None  # a file of waivers
    baseline: Path | None = None  # a baseline to take away
    against: Path | None = None  # a dataset folder: its newest version is what new files are compared with

    @property
    def day(self) -> date:
        """The day that counts as today."""
        return self.today or date.today()  # noqa: DTZ011 - the calendar day where the run is


def check(  # noqa: PLR0913 - the public face; each name stands by itself
    paths: str | Path | Iterable[str | Path],
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    recipe: Recipe | None = None,
    raw: str | Path | None = None,
    against: str | Path | None = None,
    jobs: int | None = 1,
) -> list[Finding]:
    """Return what the selected rules find in files, folders and globs, in order.

    A file that cannot be read is a finding (CHK101). Raises UsageError for paths that are not
    there and for selectors that name no rule.
    """
    options = Options(
        select=tuple(select),
        ignore=tuple(ignore),
        extend_select=tuple(extend_select),
        recipe=recipe or Recipe(),
        raw=None if raw is None else Path(raw),
        against=None if against is None else Path(against),
        jobs=jobs,
    )
    named = [paths] if isinstance(paths, str | Path) else paths
    return list(run(targets(named, options.raw), options).findings)


def run(files: list[Target], options: Options) -> Report:
    """Return the report of a run over these files."""
    options = _with_sites(options)
    plan = _Plan(options)
    tasks = [plan.task(target, several=len(files) > 1) for target in files]
    found = _each(tasks, options)
    findings = [finding for result in found for finding in result.findings]
    asked = frozenset(code for codes in {task.codes for task in tasks} for code in codes)
    if any(task.compared is not Compared.NOTHING for task in tasks):
        findings += _compared(found, asked, options)
    findings.sort()
    passed = known = 0
    if options.waivers is not None:
        from corpus_tools.check import waivers

        findings, passed = waivers.applied(findings, options.waivers, files, asked, options.day)
    if options.baseline is not None:
        from corpus_tools.check import baseline

        before = len(findings)
        findings = baseline.unknown(findings, baseline.read(options.baseline))
        known = before - len(findings)
    return Report(
        findings=tuple(findings),
        files=tuple([target.file for target in files]),
        failures=sum(result.failures for result in found),
        waived=passed,
        in_baseline=known,
    )


def _with_sites(options: Options) -> Options:
    """Return the options with the sites of the published version, where the recipe knows none."""
    if options.against is None or options.recipe.sites:
        return options
    from corpus_tools.check.published import sites_of

    return replace(options, recipe=replace(options.recipe, sites=sites_of(options.against)))


def asked(files: list[Target], options: Options) -> list[Rule]:
    """Return the rules that at least one of these files would be asked."""
    plan = _Plan(options)
    return [
        BY_CODE[code]
        for code in sorted({code for target in files for code in plan.task(target, several=False).codes})
    ]


def _compared(found: list[FileResult], asked: frozenset[str], options: Options) -> list[Finding]:
    """Return what the rules on the batch find."""
    from corpus_tools.check.batch import Batch, found_in

    published = None
    if options.against is not None:
        from corpus_tools.check.published import read

        published = read(options.against, options.recipe)
    batch = Batch((fact for result in found for fact in result.facts), published, options.recipe)
    return list(found_in(batch, [BY_CODE[code] for code in sorted(asked)]))


class _Plan:
    """Which rules each file is asked, from the command line, the recipe and its patterns."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.settings = options.recipe.check
        # what was worked out once for a set of patterns serves all files that match them
        self.rules_of = cache(self._rules_of)
        self.expecting = cache(self._expecting)
        self.comparing = cache(self._comparing)

    def task(self, target: Target, *, several: bool) -> Task:
        """Return the task of a file; one that stands alone has nothing to be compared with."""
        paths = self.settings.paths
        matching = tuple([pattern for pattern in paths if fnmatchcase(target.source, pattern)])
        expected = self.expecting(matching)
        codes = self.rules_of(matching)
        compared = self.comparing(codes) if several or self.options.against else Compared.NOTHING
        return Task(target, codes, expected, compared)

    @staticmethod
    def _comparing(codes: tuple[str, ...]) -> Compared:
        """Return what of a document the rules on the batch will want, if any of them is asked."""
        if all(BY_CODE[one].scope is not Scope.DATASET for one in codes):
            return Compared.NOTHING
        return Compared.FINGERPRINTS if near_duplicate.CODE in codes else Compared.FACTS

    def _expecting(self, matching: tuple[str, ...]) -> Expectation:
        languages = (tag for pattern in matching for tag in self.settings.paths[pattern].languages)
        return Expectation(today=self.options.day, languages=frozenset(languages))

    def _rules_of(self, matching: tuple[str, ...]) -> tuple[str, ...]:
        """Return the codes for files that match these patterns; the command line has the last word."""
        options, settings = self.options, self.settings
        narrower = [settings.paths[pattern] for pattern in matching]
        rules: tuple[Rule, ...] = selected(
            select=options.select or settings.select,
            ignore=(*settings.ignore, *(code for one in narrower for code in one.ignore), *options.ignore),
            extend_select=(
                *settings.extend_select,
                *(code for one in narrower for code in one.extend_select),
                *options.extend_select,
                *([near_duplicate.CODE] if options.against else ()),  # slow, and worth it then
            ),
        )
        return tuple(rule.code for rule in rules)


def _each(tasks: list[Task], options: Options) -> list[FileResult]:
    """Return the result of each task in order, as far as possible from the cache."""
    if options.cache is None or len(tasks) < CACHED_FROM:
        return list(results(tasks, options.recipe, options.jobs))
    from corpus_tools.check import cache as stored

    store = stored.Cache(options.cache)
    keys = stored.keys(tasks, options.recipe)
    done = store.results(keys)
    missing = [at for at, result in enumerate(done) if result is None]
    for at, result in zip(
        missing, results([tasks[at] for at in missing], options.recipe, options.jobs), strict=True
    ):
        done[at] = result
        key = keys[at]
        if key is not None:
            store.add(key, result)
    store.save()
    return [result for result in done if result is not None]
