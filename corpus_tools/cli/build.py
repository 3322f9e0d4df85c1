"""corpus-tools build: the main job."""

from collections.abc import Iterator
from pathlib import Path

import click

from corpus_tools.cli.progress import inert, progress
from corpus_tools.cli.settings import read_recipe, recipe_option
from corpus_tools.dataset.staging import AUTO
from corpus_tools.errors import EXIT_INPUT, EXIT_OK
from corpus_tools.release import Release, build


@click.command("build")
@click.argument("raw", default="raw", type=click.Path(path_type=Path))
@click.argument("out", default="processed", type=click.Path(path_type=Path))
@recipe_option
@click.option(
    "--workers", type=click.IntRange(min=1), help="Number of processes. [one a core, but no more than 4]"
)
@click.option("--version", default=AUTO, show_default=True, help="Number of the new version.")
@click.option("--no-reuse", is_flag=True, help="Make every row again, also those that did not change.")
@click.option("--quiet", is_flag=True, help="Say nothing unless something is wrong.")
def command(
    raw: Path,
    out: Path,
    recipe: Path | None,
    workers: int | None,
    version: str,
    *,
    no_reuse: bool,
    quiet: bool,
) -> int:
    """Read the scrapes in RAW and publish them in OUT as a version of the dataset.

    Exits with 3 if a file could not be read; the others are published.
    """
    settings = read_recipe(recipe)
    talk = None if quiet else progress()
    try:
        release = build(
            raw, out, recipe=settings, workers=workers, version=version, reuse=not no_reuse, talk=talk
        )
    finally:
        if talk is not None:
            talk.end()
    for message in release.unreadable:
        click.echo(inert(f"not published: {message}"), err=True)
    if not quiet:
        click.echo("\n".join(summary(release, out)))
    return EXIT_INPUT if release.n_unreadable else EXIT_OK


def summary(release: Release, out: Path) -> Iterator[str]:
    """Yield the closing lines: what was read, published and rejected, and how to load it."""
    n_read = release.n_documents + release.n_rejected
    yield f"read        {n_read:,} documents"
    yield f"published   {release.n_documents:,} documents"
    reasons = ", ".join(f"{reason} {n:,}" for reason, n in release.rejected.items())
    yield f"rejected    {release.n_rejected:,}" + (f": {reasons}" if reasons else "")
    if release.published:
        yield f"version     {release.version}, new, in {release.path}"
    else:
        yield f"version     {release.version}, unchanged: nothing new was published"
    yield ""
    yield f'datasets.load_dataset("{out.as_posix()}")'
