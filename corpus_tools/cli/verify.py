"""corpus-tools verify: prove a published version."""

import tempfile
from pathlib import Path

import click

from corpus_tools.cli.progress import inert, progress
from corpus_tools.dataset.verify import verify
from corpus_tools.dataset.versions import entry_of
from corpus_tools.errors import EXIT_FINDINGS, EXIT_OK
from corpus_tools.release import rebuild


@click.command("verify")
@click.argument("out", default="processed", type=click.Path(path_type=Path))
@click.argument("version", required=False)
@click.option(
    "--rebuild", "raw", type=click.Path(path_type=Path), help="Build again from RAW, compare bytes."
)
def command(out: Path, version: str | None, raw: Path | None) -> int:
    """Prove VERSION in OUT, the newest if none is named.

    Digests, schema, counts, tiling of segments, edits, splits, card, Croissant file, and that it
    loads in a clean process. Exits with 1 if anything is wrong.
    """
    entry = entry_of(out, version)
    with tempfile.TemporaryDirectory() as scratch:
        found = verify(out, entry, Path(scratch))
    if raw is not None:
        talk = progress()
        try:
            found["rebuilt"] = rebuild(raw, out, entry, talk=talk)
        finally:
            talk.end()
    for name, problems in found.items():
        click.echo(f"{name:20} {'wrong' if problems else 'ok'}")
        for problem in problems:
            click.echo(f"  {inert(problem)}")
    wrong = any(found.values())
    click.echo(f"{entry.version} {'does not verify' if wrong else 'verifies'}")
    return EXIT_FINDINGS if wrong else EXIT_OK
