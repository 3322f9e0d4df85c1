"""A document as a file of corrections, `FILE.zones.toml`: what the editor took each line for.

All of it is commented out. A person takes the marks away from what is wrong and corrects it; the rest
stays the program's to judge, and to judge better one day (`ingest.corrections`).
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from corpus_tools.document import Document
from corpus_tools.report.view import view

SHOWN = 60  # characters of a segment: enough to know it by


def zones_toml(document: Document) -> str:
    """Return the file of corrections that corrects nothing yet."""
    return "\n".join(_lines(document)) + "\n"


def _lines(document: Document) -> Iterator[str]:
    name = PurePosixPath(document.source).name
    yield f"# What was found in {_quoted(name)}. Where it is wrong, correct it and take the # away,"
    yield "# and keep this file beside the page, under its name with .zones.toml added. What it says wins."
    yield ""
    for key in ("title", "byline", "source_url", "language"):
        yield f"# {key} = {_quoted(getattr(document, key) or '')}"
    yield f"# date = {document.published or ''}".rstrip()
    shown = view(document)
    for segment in document.segments:
        yield ""
        yield f"# {_quoted(segment.text[:SHOWN])}"
        yield "# [[segments]]"
        yield f'# lines = "{shown.lines(segment)}"'
        yield f'# role = "{segment.role.value}"'


def _quoted(text: str) -> str:
    """Return a text as a string of TOML on one line, what hides or reorders text escaped."""
    marked = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char.isprintable() else f"\\U{ord(char):08x}" for char in marked) + '"'
