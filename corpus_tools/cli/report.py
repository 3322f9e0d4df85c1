"""`corpus-tools report`: a published version as one HTML page."""

from pathlib import Path

import click

from corpus_tools.dataset.manifest import read
from corpus_tools.dataset.versions import entry_of
from corpus_tools.report.page import SAMPLES, page_of


@click.command("report")
@click.argument("version", required=False)
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("processed"), help="The dataset's folder."
)
@click.option("--to", type=click.Path(path_type=Path), help="The file to write.  [default: stdout]")
@click.option(
    "--samples", type=click.IntRange(0, 1000), default=SAMPLES, show_default=True, help="Sample pages."
)
def command(*, version: str | None, out: Path, to: Path | None, samples: int) -> None:
    """Write VERSION, the newest by default, as one self-contained HTML page."""
    entry = entry_of(out, version)
    folder = out / entry.version
    page = page_of(folder, read(folder), samples)
    if to is None:
        click.echo(page, nl=False)
    else:
        to.write_text(page, "utf-8", newline="\n")
        click.echo(f"wrote {to}", err=True)
