"""corpus-tools diff: what changed between two versions."""

import tempfile
from pathlib import Path

import click

from corpus_tools.dataset import manifest
from corpus_tools.dataset.changes import as_json, markdown, text
from corpus_tools.dataset.diff import Side, compare
from corpus_tools.dataset.gates import gate
from corpus_tools.dataset.versions import entry_of
from corpus_tools.errors import EXIT_FINDINGS, EXIT_OK

FORMATS = {"text": text, "json": as_json, "markdown": markdown}


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option(
    "--in", "out", default="processed", type=click.Path(path_type=Path), help="Where the versions are."
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@click.option("--fail-on", "conditions", multiple=True, metavar="CONDITION", help="As drift.body_length>0.2.")
def command(old: str, new: str, out: Path, form: str, conditions: tuple[str, ...]) -> int:
    """Say what changed from version OLD to version NEW: rows, causes, drift, examples.

    OLD and NEW are versions, or folders of versions. Exits with 1 if a condition holds.
    """
    gates = [gate(condition) for condition in conditions]
    sides = [_side(name, out) for name in (old, new)]
    with tempfile.TemporaryDirectory() as spill:
        found = compare(sides[0], sides[1], Path(spill))
    click.echo(FORMATS[form](found), nl=False)
    failures = [failure for one in gates if (failure := one.failure(found))]
    for failure in failures:
        click.echo(f"corpus-tools: {failure}", err=True)
    return EXIT_FINDINGS if failures else EXIT_OK


def _side(name: str, out: Path) -> Side:
    """Return a version by its number, or by the path of its folder."""
    folder = Path(name) if (Path(name) / manifest.FILE).is_file() else out / entry_of(out, name).version
    return Side(folder, manifest.read(folder))
