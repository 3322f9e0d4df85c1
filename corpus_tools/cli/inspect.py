"""`corpus-tools inspect`: one document shown to a person, or as JSON."""

import json
import shutil
import sys
from pathlib import Path

import click

from corpus_tools.cli.settings import read_recipe, recipe_option
from corpus_tools.pipeline import process
from corpus_tools.report.terminal import Style, render, table
from corpus_tools.report.view import explain, view


@click.command("inspect")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print Document.to_dict() as JSON.")
@click.option("--at", metavar="LINE:COL", help="Explain the one character there.")
@click.option("--why/--no-why", "reasons", default=True, help="Show the evidence for each segment.")
@click.option("--colour/--no-colour", default=None, help="Colour the zones.  [default: if it is a terminal]")
@recipe_option
def command(
    *, file: str, as_json: bool, at: str | None, reasons: bool, colour: bool | None, recipe: Path | None
) -> None:
    """Show the document in FILE (- for stdin): zones, front matter, edits, decoding."""
    settings = read_recipe(recipe)
    if file == "-":
        document = process(sys.stdin.buffer.read(), "stdin", settings)
    else:
        document = process(Path(file), None, settings)
    style = Style(
        width=shutil.get_terminal_size((100, 24)).columns,
        colour=sys.stdout.isatty() if colour is None else colour,
        reasons=reasons,
    )
    if as_json:
        # ASCII: undecodable bytes are lone surrogates, which only an escape can carry.
        click.echo(json.dumps(document.to_dict(), ensure_ascii=True, indent=2))
    elif at:
        click.echo("\n".join(table(explain(view(document), at), style)))
    else:
        click.echo(render(document, style), nl=False, color=True)
