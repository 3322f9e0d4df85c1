"""corpus-tools check: the linter for new scrapes."""

import sys
from pathlib import Path

import click

from corpus_tools.check.core import Severity
from corpus_tools.check.files import targets
from corpus_tools.check.reporters import FORMATS, Style, render
from corpus_tools.check.run import Options, run
from corpus_tools.errors import EXIT_FINDINGS, EXIT_INPUT, EXIT_OK


@click.command("check")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format", "format_name", type=click.Choice(list(FORMATS)), default="text", help="Form of the report."
)
@click.option(
    "--select",
    multiple=True,
    metavar="CODE",
    help="Rules to ask: codes, families, names; commas part several.",
)
@click.option("--ignore", multiple=True, metavar="CODE", help="Rules to leave out.")
@click.option("--extend-select", multiple=True, metavar="CODE", help="Rules to ask beside the others.")
@click.option("--show-source", is_flag=True, help="Show the line of each finding.")
@click.option("--statistics", is_flag=True, help="Show counts by rule instead of findings.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
def command(
    paths: tuple[str, ...],
    format_name: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    *,
    show_source: bool,
    statistics: bool,
    exit_zero: bool,
) -> int:
    """Check new scrapes: files, folders or globs.

    Exits with 1 when an error is found, with 3 when a file cannot be read.
    """
    options = Options(select=_parted(select), ignore=_parted(ignore), extend_select=_parted(extend_select))
    report = run(targets(map(Path, paths)), options)
    style = Style(colour=sys.stdout.isatty(), source=show_source, statistics=statistics)
    click.echo(render(format_name, report, style), nl=False)
    if exit_zero:
        return EXIT_OK
    if report.failures:
        return EXIT_INPUT
    return EXIT_FINDINGS if report.count(Severity.ERROR) else EXIT_OK


def _parted(selectors: tuple[str, ...]) -> tuple[str, ...]:
    """Return the selectors of an option that may be given several times, each with commas."""
    return tuple(one.strip() for given in selectors for one in given.split(",") if one.strip())
