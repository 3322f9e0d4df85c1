"""`corpus-tools report`: a published version as one HTML page."""

from pathlib import Path

import click

from corpus_tools.dataset.versions import entry_of
from corpus_tools.report.page import render
from corpus_tools.report.version import read_version


@click.command("report")
@click.argument("version", required=False)
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("processed"), help="The dataset's folder."
)
@click.option("--to", type=click.Path(path_type=Path), help="The file to write.  [default: stdout]")
@click.option("--samples", type=click.IntRange(0, 1000), default=20, show_default=True, help="Sample pages.")
def command(*, version: str | None, out: Path, to: Path | None, samples: int) -> None:
    """Write VERSION, the newest by default, as one self-contained HTML page."""
    entry = entry_of(out, version)
    page = render(read_version(out / entry.version, n_samples=samples, n_rejected=500))
    if to is None:
        click.echo(page, nl=False)
    else:
        to.write_text(page, "utf-8", newline="\n")
        click.echo(f"wrote {to}", err=True)
