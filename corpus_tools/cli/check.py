"""corpus-tools check: the linter for new scrapes."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from corpus_tools.check import files
from corpus_tools.check.core import Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import FORMATS, Style, render
from corpus_tools.check.run import Options, asked, run
from corpus_tools.cli.settings import read_recipe, recipe_option
from corpus_tools.errors import EXIT_FINDINGS, EXIT_INPUT, EXIT_OK, UsageError
from corpus_tools.records import dataclass

WAIVERS = Path("check.waivers.toml")
CACHE = Path(".corpus-cache")
RECORDS = Path(".corpus-fixes")
FILE = click.Path(path_type=Path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is asked for beside the check itself."""

    format_name: str
    style: Style
    exit_zero: bool
    fail_on: Severity
    output: Path | None
    diff: bool
    fix: bool
    fix_to: Path
    in_place: bool
    write_baseline: Path | None


CHOICES = (
    click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
    recipe_option,
    click.option(
        "--select", multiple=True, metavar="CODE", help="Rules to ask: codes, families, names, ALL."
    ),
    click.option("--ignore", multiple=True, metavar="CODE", help="Rules to leave out; the longer code wins."),
    click.option("--extend-select", multiple=True, metavar="CODE", help="Rules to ask beside the others."),
    click.option("--since", metavar="REV", help="Only files that git calls new or changed since REV."),
    click.option("--raw", type=FILE, help="The folder of scrapes that names count from.  [default: raw]"),
    click.option("--against", type=FILE, help="A published dataset to compare the files with."),
    click.option(
        "--format", "format_name", type=click.Choice(list(FORMATS)), default="text", show_default=True
    ),
    click.option("--output", type=FILE, help="Write the report to a file instead of stdout."),
    click.option("--show-source", is_flag=True, help="Show the line of each finding."),
    click.option("--statistics", is_flag=True, help="Show counts by rule instead of findings."),
    click.option(
        "--colour/--no-colour", default=None, help="Paint the text report.  [default: on a terminal]"
    ),
    click.option("--waivers", type=FILE, help=f"The file of waivers.  [default: {WAIVERS}, if it is here]"),
    click.option("--baseline", type=FILE, help="Findings listed in this file are not counted."),
    click.option("--write-baseline", type=FILE, help="Write the findings to a baseline and exit with 0."),
    click.option("--fix", is_flag=True, help="Write what can be mended without loss to new files."),
    click.option("--fix-to", type=FILE, default=Path("fixed"), show_default=True, help="Where --fix writes."),
    click.option(
        "--in-place", is_flag=True, help="With --fix: write over the scrapes; the way back is recorded."
    ),
    click.option(
        "--diff", is_flag=True, help="Print what --fix would change as a patch, instead of the report."
    ),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found."),
    click.option(
        "--fail-on",
        type=click.Choice([severity.value for severity in Severity]),
        default="error",
        show_default=True,
        help="The least severity that makes the exit code 1.",
    ),
    click.option("--jobs", type=click.IntRange(min=1), help="Processes.  [default: one a processor]"),
    click.option("--no-cache", is_flag=True, help=f"Neither read nor write {CACHE}."),
    click.option("--watch", is_flag=True, help="Check again whenever a file changes, until interrupted."),
)


def _with_choices(function: Callable[..., int]) -> Callable[..., int]:
    for choice in reversed(CHOICES):
        function = choice(function)
    return function


@click.command("check")
@_with_choices
def command(paths: tuple[str, ...], **given: Any) -> int:
    """Check new scrapes: files, folders or globs.

    Exits with 1 when an error is found, with 3 when a file cannot be read.
    """
    options = Options(
        recipe=read_recipe(given["recipe"]),
        select=_parted(given["select"]),
        ignore=_parted(given["ignore"]),
        extend_select=_parted(given["extend_select"]),
        raw=given["raw"],
        jobs=given["jobs"],
        cache=None if given["no_cache"] else CACHE,
        against=given["against"],
        waivers=given["waivers"] or (WAIVERS if WAIVERS.exists() else None),
        baseline=None if given["write_baseline"] else given["baseline"],
    )
    painted = given["colour"] if given["colour"] is not None else sys.stdout.isatty() and not given["output"]
    wishes = Wishes(
        style=Style(colour=painted, source=given["show_source"], statistics=given["statistics"]),
        fail_on=Severity(given["fail_on"]),
        **{name: given[name] for name in ("format_name", "exit_zero", "output", "diff", "fix", "fix_to")},
        **{name: given[name] for name in ("in_place", "write_baseline")},
    )
    if wishes.in_place and not wishes.fix:
        raise UsageError("--in-place says where --fix writes; give --fix too")
    named = [Path(path) for path in paths]
    if given["watch"]:
        from corpus_tools.check.watch import rounds

        for found in rounds(named, options.raw):
            _one_round(_since(found, given["since"]), options, wishes)
    return _one_round(_since(files.targets(named, options.raw), given["since"]), options, wishes)


def _one_round(found: list[files.Target], options: Options, wishes: Wishes) -> int:
    """Check once: report, fix, and return the exit code."""
    if wishes.diff or wishes.fix:
        changed = _fixed(found, options, wishes)
        if wishes.diff:
            return EXIT_FINDINGS if changed and not wishes.exit_zero else EXIT_OK
    report = run(found, options)
    if wishes.write_baseline is not None:
        from corpus_tools.check import baseline

        wishes.write_baseline.write_text(baseline.written(report.findings), "ascii")
        click.echo(f"{len(report.findings)} findings written to the baseline", err=True)
        return EXIT_OK
    written = render(wishes.format_name, report, wishes.style)
    if wishes.output is None:
        click.echo(written, nl=False, color=True)
    else:
        wishes.output.write_text(written, "utf-8")
    return _exit_code(report, wishes)


def _fixed(found: list[files.Target], options: Options, wishes: Wishes) -> int:
    """Write the fixes, or show them as a patch; return how many files they change."""
    from corpus_tools.check import fixes

    count = 0
    for fix in fixes.fixes(found, asked(found, options), options.recipe):
        count += 1
        if wishes.diff:
            # a terminal is shown no character that it would obey; a patch must be exact
            patch = fix.diff()
            data = fixes.shown(patch) if sys.stdout.isatty() else patch.encode("utf-8", "surrogateescape")
            click.echo(data, nl=False)
        elif wishes.in_place:
            fixes.write_in_place(fix, RECORDS)
        else:
            fixes.write_beside(fix, wishes.fix_to)
    if not wishes.diff:
        where = "in place" if wishes.in_place else f"into {wishes.fix_to}"
        click.echo(f"{count} file(s) fixed {where}", err=True)
    return count


def _exit_code(report: Report, wishes: Wishes) -> int:
    if wishes.exit_zero:
        return EXIT_OK
    if report.failures:
        return EXIT_INPUT
    order = list(Severity)
    failing = order[: order.index(wishes.fail_on) + 1]
    return EXIT_FINDINGS if any(report.count(severity) for severity in failing) else EXIT_OK


def _since(found: list[files.Target], revision: str | None) -> list[files.Target]:
    if revision is None:
        return found
    changed = files.changed_since(revision, Path())
    return [target for target in found if target.path.resolve() in changed]


def _parted(selectors: tuple[str, ...]) -> tuple[str, ...]:
    """Return the selectors of an option that may be given several times, each with commas."""
    return tuple(one.strip() for given in selectors for one in given.split(",") if one.strip())
