"""`corpus-tools learn`: the mastheads of the sites in a scrape, as a table for a person to read."""

from pathlib import Path

import click

from corpus_tools.cli.settings import read_recipe, recipe_option
from corpus_tools.corpus.sites import learn_sites, write_sites
from corpus_tools.errors import EXIT_INPUT, InputError
from corpus_tools.ingest.read import discover, outcomes
from corpus_tools.pipeline import process_record


@click.command("learn")
@click.argument("raw", default="raw", type=click.Path(path_type=Path))
@click.option("--output", "-o", default="sites.toml", type=click.Path(path_type=Path), show_default=True)
@recipe_option
def command(*, raw: Path, output: Path, recipe: Path | None) -> None:
    """Learn the mastheads of the sites in RAW and write them to sites.toml."""
    settings = read_recipe(recipe)
    documents = []
    unread = 0
    for path in discover(raw):
        for outcome in outcomes(path, raw):
            if isinstance(outcome, InputError):
                click.echo(str(outcome), err=True)
                unread += 1
            else:
                documents.append(process_record(outcome, settings))
    learned = learn_sites(documents)
    write_sites(learned, output)
    lines = sum(len(one.site.masthead) for one in learned.values())
    click.echo(
        f"{output}: {lines} masthead lines of {len(learned)} sites, from {len(documents)} documents. "
        f"Read it, correct it, commit it.",
        err=True,
    )
    if unread:
        raise SystemExit(EXIT_INPUT)
