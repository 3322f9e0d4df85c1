"""`corpus-tools inspect`: one document shown to a person, or as JSON."""

import json
import shutil
import sys
from pathlib import Path

import click

from corpus_tools.cli.one import document_of
from corpus_tools.cli.settings import read_recipe, recipe_option, sites_option
from corpus_tools.report.terminal import Style, render, table
from corpus_tools.report.view import explain, view
from corpus_tools.report.zones import zones_toml


@click.command("inspect")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print Document.to_dict() as JSON.")
@click.option("--at", metavar="LINE:COL", help="Explain the one character there.")
@click.option("--zones", is_flag=True, help="Print a FILE.zones.toml to correct what is wrong.")
@click.option("--why/--no-why", "reasons", default=True, help="Show the evidence for each segment.")
@click.option("--colour/--no-colour", default=None, help="Colour the zones.  [default: if it is a terminal]")
@recipe_option
@sites_option
def command(
    *,
    file: str,
    as_json: bool,
    at: str | None,
    zones: bool,
    reasons: bool,
    colour: bool | None,
    recipe: Path | None,
    sites: Path | None,
) -> None:
    """Show the document in FILE (- for stdin): zones, front matter, edits, decoding."""
    document = document_of(file, read_recipe(recipe, sites=sites))
    style = Style(
        width=shutil.get_terminal_size((100, 24)).columns,
        colour=sys.stdout.isatty() if colour is None else colour,
        reasons=reasons,
    )
    if as_json:
        # ASCII: undecodable bytes are lone surrogates, which only an escape can carry.
        click.echo(json.dumps(document.to_dict(), ensure_ascii=True, indent=2))
    elif zones:
        click.echo(zones_toml(document), nl=False)
    elif at:
        click.echo("\n".join(table(explain(view(document), at), style)))
    else:
        click.echo(render(document, style), nl=False, color=True)
