"""corpus-tools publish: send a version to a hub, a bucket or a folder."""

from pathlib import Path

import click

from corpus_tools.cli.progress import progress
from corpus_tools.dataset.publish import publish
from corpus_tools.dataset.versions import entry_of
from corpus_tools.errors import EXIT_OK


@click.command("publish")
@click.argument("version")
@click.option(
    "--to", required=True, metavar="URL", help="hf://datasets/ORG/NAME, s3://BUCKET/PATH, a folder."
)
@click.option(
    "--in", "out", default="processed", type=click.Path(path_type=Path), help="Where the versions are."
)
@click.option("--dry-run", is_flag=True, help="Say what would be sent; send nothing.")
def command(version: str, to: str, out: Path, *, dry_run: bool) -> int:
    """Send VERSION to a hub, a bucket or a folder: all of it or nothing, once.

    Publishing the same version again changes nothing; another one of the same name is refused.
    """
    entry = entry_of(out, version)
    talk = progress()
    try:
        sent = publish(out, entry, to, dry_run=dry_run, talk=talk)
    finally:
        talk.end()
    size = f"{sent.n_files:,} files, {sent.n_bytes:,} bytes"
    if sent.there:
        click.echo(f"{sent.name} is published at {sent.to} already; nothing changed")
    else:
        click.echo(f"{'published' if sent.done else 'would publish'} {sent.name} at {sent.to}: {size}")
    return EXIT_OK
