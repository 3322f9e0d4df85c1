"""`corpus-tools learn`: the mastheads of the sites in a scrape, as a table for a person to read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from corpus_tools.cli.settings import read_recipe, recipe_option
from corpus_tools.corpus.sites import LEAST, Learned, add_sites, learn_sites, to_toml, write_sites
from corpus_tools.document import Document
from corpus_tools.errors import EXIT_INPUT, EXIT_OK, InputError, UsageError
from corpus_tools.ingest.read import discover, outcomes
from corpus_tools.pipeline import process_record
from corpus_tools.recipe import Recipe
from corpus_tools.segment.sites import SITES

STDOUT = "-"


@click.command("learn")
@click.argument("raw", default="raw", type=click.Path(path_type=Path))
@click.option(
    "--out", "-o", "output", default=SITES, show_default=True, help="The file to write; - is stdout."
)
@click.option("--anew", is_flag=True, help="Write the file anew, and lose what was corrected in it.")
@recipe_option
def command(*, raw: Path, output: str, anew: bool, recipe: Path | None) -> int:
    """Learn the mastheads of the sites in RAW, a folder a site, and write them to sites.toml.

    Sites that the file has already stay as they stand in it. Exits with 3 when a file cannot be read;
    the others are learned from all the same.
    """
    settings = replace(read_recipe(recipe), sites={})  # what was learned before is not evidence
    documents: list[Document] = []
    unread: list[InputError] = []
    for outcome in _read(raw, settings):
        if isinstance(outcome, InputError):
            unread.append(outcome)
            click.echo(f"corpus-tools: {outcome}", err=True)
        else:
            documents.append(outcome)
    learned = learn_sites(documents)
    kept: frozenset[str] = frozenset()
    if output == STDOUT:
        click.echo(to_toml(learned), nl=False)
    else:
        kept = _write(learned, Path(output), anew=anew)
    for site in sorted({one.site for one in documents}):
        told = f"{site}: kept as {output} has it; --anew learns it again"
        click.echo(told if site in kept else _told(site, learned.get(site)), err=True)
    if learned and output != STDOUT:
        click.echo(
            f"Written to {output}. Read it, correct it, keep it with the scrapes: git add {output}", err=True
        )
    return EXIT_INPUT if unread else EXIT_OK


def _write(learned: dict[str, Learned], path: Path, *, anew: bool) -> frozenset[str]:
    """Write what was learned, and return the sites that were kept as they stood in the file."""
    try:
        if not anew:
            return add_sites(learned, path)
        write_sites(learned, path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}. Choose another --out.") from error
    return frozenset()


def _read(raw: Path, recipe: Recipe) -> Iterator[Document | InputError]:
    """Yield each document below a folder, or the error that stands in its place."""
    for path in discover(raw):
        for outcome in outcomes(path, raw, recipe.decoding.encoding):
            yield outcome if isinstance(outcome, InputError) else process_record(outcome, recipe)


def _told(site: str, learned: Learned | None) -> str:
    """Return what was learned of a site, in one sentence."""
    if not site:
        return "files beside the folders of the sites: they belong to none, and teach nothing"
    if learned is None:
        return f"{site}: nothing learned; {LEAST} different documents are needed, at the least"
    known = learned.site
    order = f", dates {known.date_order.value}" if known.date_order else ""
    return (
        f"{site}: {len(known.masthead)} masthead lines, {len(known.furniture)} lines of furniture{order}, "
        f"from {learned.documents} documents"
    )
