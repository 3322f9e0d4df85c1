"""corpus-tools init: begin a corpus repository."""

from pathlib import Path

import click

from corpus_tools.check.begin import Forge, begin
from corpus_tools.check.reporters.inert import inert


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option(
    "--ci",
    type=click.Choice([forge.value for forge in Forge]),
    default=Forge.GITHUB.value,
    show_default=True,
    help="The forge whose CI checks the scrapes.",
)
def command(folder: Path, ci: str) -> None:
    """Write the settings, the CI workflow and the hook of a new corpus repository.

    Files that are there already are left as they are.
    """
    for path, written in begin(folder, Forge(ci)):
        click.echo(f"{'wrote' if written else 'kept '}  {inert(str(path))}")
    click.echo("Put scrapes into raw/, a folder a site; then: corpus-tools check raw", err=True)
