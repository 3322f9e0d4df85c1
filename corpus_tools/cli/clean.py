"""`corpus-tools clean`: a filter that prints the clean text of a file or of stdin."""

import sys
from pathlib import Path

import click

from corpus_tools.cli.one import document_of
from corpus_tools.cli.settings import read_recipe, recipe_option, sites_option
from corpus_tools.document import Document, Zone
from corpus_tools.errors import InputError

ALL = "all"


@click.command("clean")
@click.argument("file", default="-")
@click.option(
    "--zone",
    type=click.Choice([Zone.MASTHEAD.value, Zone.FRONT.value, Zone.BODY.value, ALL]),
    default=Zone.BODY.value,
    show_default=True,
    help="Which part of the page to print.",
)
@recipe_option
@sites_option
def command(file: str, zone: str, recipe: Path | None, sites: Path | None) -> None:
    """Print the clean text of FILE, or of stdin where FILE is - or not given."""
    document = document_of(file, read_recipe(recipe, sites=sites))
    text = part(document, zone)
    if not text:
        raise InputError(
            document.source, f"no {zone} found in it. See what is there: corpus-tools inspect {file}"
        )
    # Bytes that could not be decoded leave as they came; a filter must not lose them.
    sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "surrogateescape"))
    sys.stdout.buffer.flush()


def part(document: Document, zone: str) -> str:
    """Return the text of one zone of a document, its segments separated by a blank line."""
    if zone == Zone.BODY:
        return document.text
    if zone == Zone.MASTHEAD:
        return document.masthead
    return "\n\n".join(one.text for one in document.segments if zone in {ALL, one.zone})
