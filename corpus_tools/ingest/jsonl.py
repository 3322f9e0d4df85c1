"""JSON lines: one record a line, its text under a column, the rest of the object as hints.

The text comes decoded, with JSON's own escapes resolved, so `regions` is one region over it. A line that
is no object, or has no text, is an error of its own; the lines after it are read.
"""

import json
from collections.abc import Iterator, Mapping

from corpus_tools.document import RawRecord
from corpus_tools.errors import InputError
from corpus_tools.ingest import plain
from corpus_tools.ingest.origin import Origin

TEXT_COLUMNS = ("text", "content", "body", "raw_content")  # the first that is there holds the text
LONGEST_HINT = 1000  # characters; longer columns are content, not a declaration

# What other collections call what a sidecar declares.
HINTS = {
    "url": "url",
    "source_url": "url",
    "link": "url",
    "title": "title",
    "headline": "title",
    "lang": "language",
    "language": "language",
    "date": "published",
    "published": "published",
    "publish_date": "published",
    "author": "author",
    "byline": "author",
}


def records(text: str, origin: Origin) -> Iterator[RawRecord | InputError]:
    """Yield the record of each line that is not blank, or the error in its place."""
    number = 0
    for at, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            number += 1
            yield one(line, origin.nth(number), at)


def one(line: str, origin: Origin, at: int) -> RawRecord | InputError:
    """Return the record of one line of JSON, or the error that it is."""
    try:
        value = json.loads(line)
    except RecursionError:
        return InputError(origin.source, f"line {at} nests too deep to be read. Mend or remove the line.")
    except ValueError as error:
        return InputError(origin.source, f"line {at} is not JSON: {error}. Mend or remove the line.")
    if not isinstance(value, dict):
        kind = type(value).__name__
        return InputError(
            origin.source, f"line {at} holds a {kind}, expected an object with a text. Mend it."
        )
    return from_row(value, origin, f"line {at}")


def from_row(row: Mapping[str, object], origin: Origin, where: str) -> RawRecord | InputError:
    """Return the record of a row, its text and its other columns, or the error that it is."""
    column = next((name for name in TEXT_COLUMNS if name in row), None)
    if column is None:
        found = ", ".join(sorted(map(str, row))[:8]) or "none"
        message = f"{where} has no text: expected a column {' or '.join(TEXT_COLUMNS)}, found {found}."
        return InputError(origin.source, message)
    text = row[column]
    if not isinstance(text, str) or not text.strip():
        kind = "no text" if text is None or isinstance(text, str) else f"a {type(text).__name__}"
        return InputError(
            origin.source, f'{where}: "{column}" holds {kind}, expected a text. Remove the row.'
        )
    return plain.of_text(text, origin.hinting(hints(row, column)))


def hints(row: Mapping[str, object], column: str) -> tuple[tuple[str, str], ...]:
    """Return the short columns of a row besides its text, under the names that sidecars use."""
    found: dict[str, str] = {}
    for name, value in row.items():
        if name == column or value is None or isinstance(value, (dict, list, bytes)):
            continue
        told = value if isinstance(value, str) else str(value)
        if told and len(told) <= LONGEST_HINT:
            found.setdefault(HINTS.get(name, name), told)
    return tuple(sorted(found.items()))
