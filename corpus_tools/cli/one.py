"""The one document of a command that is given a file, or `-` for what comes through a pipe."""

import sys
from pathlib import Path

from corpus_tools.document import Document
from corpus_tools.pipeline import only_record, process, process_record
from corpus_tools.recipe import Recipe

STDIN = "-"


def document_of(file: str, recipe: Recipe) -> Document:
    """Return the document in a file, as one of the site that its folder is named after, if that is known."""
    if file == STDIN:
        return process(sys.stdin.buffer.read(), "stdin", recipe)
    path = Path(file)
    site = recipe.sites.get(path.absolute().parent.name)
    return process_record(only_record(path, None, recipe), recipe, site)
