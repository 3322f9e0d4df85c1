"""A path becomes raw records: which files there are, and which module reads each.

The content decides before the name does: a PDF called `a.txt` is read as a PDF.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from corpus_tools.document import RawRecord
from corpus_tools.errors import InputError
from corpus_tools.ingest import binary, origin, plain, wide
from corpus_tools.ingest.decode import decode
from corpus_tools.ingest.origin import Origin


def discover(root: Path) -> list[Path]:
    """Return the files below `root` that hold records, sorted by path: no sidecars, no dotfiles.

    A root that is a file is its own only file. Raises InputError where there is nothing to read.
    """
    if root.is_file():
        return [root]
    if not root.exists():
        raise InputError(str(root), "there is no such file or folder. Check the path.")
    found: list[Path] = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        sidecars = origin.sidecars_among(names)
        paths = (Path(folder, name) for name in names if not name.startswith(".") and name not in sidecars)
        found += [path for path in paths if path.is_file()]
    if not found:
        raise InputError(
            str(root), "the folder holds no files to read. Put the scrapes into it, a folder a site."
        )
    return sorted(found, key=lambda path: path.relative_to(root).as_posix())


def records(path: Path, root: Path) -> Iterator[RawRecord]:
    """Yield the records of one file; raise InputError, with the reason, for what cannot be read."""
    for outcome in outcomes(path, root):
        if isinstance(outcome, InputError):
            raise outcome
        yield outcome


def outcomes(path: Path, root: Path) -> Iterator[RawRecord | InputError]:
    """Yield each record of one file, or the error that stands in its place; the others go on."""
    try:
        where = origin.of_file(path, root)
        data = read_bytes(path, where.source)
        yield from parse(data, where)
    except InputError as error:
        yield error


def record_from_bytes(data: bytes, source: str) -> RawRecord:
    """Return the one record in these bytes; raise InputError if they hold none or several."""
    found = list(parse(data, Origin(source=source)))
    if len(found) != 1:
        raise InputError(source, f"it holds {len(found)} records, expected one. Read it with `build`.")
    if isinstance(found[0], InputError):
        raise found[0]
    return found[0]


def record_from_text(text: str, source: str) -> RawRecord:
    """Return a record of text that somebody else decoded, as if it had been a UTF-8 file."""
    return plain.of_text(text, Origin(source=source))


def parse(data: bytes, where: Origin) -> Iterator[RawRecord | InputError]:
    """Yield the records in these bytes."""
    if not data.strip(b" \t\r\n\f\v\x00"):
        yield InputError(where.source, empty(data))
        return
    reason = None if wide.is_wide(data) else binary.reason(data)
    if reason is not None:
        yield InputError(where.source, f"this is not text: {reason}. Expected text. Remove it or convert it.")
        return
    yield plain.record(decode(data, where.encoding), data, where)


def empty(data: bytes) -> str:
    """Return the message for a file without any text."""
    if not data:
        return "the file is empty (0 bytes). Fetch it again or remove it."
    return f"the file holds {len(data)} bytes of white space and no text. Fetch it again or remove it."


def read_bytes(path: Path, source: str) -> bytes:
    """Return the content of a file; raise InputError if the system refuses."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(source, f"cannot be read: {error.strerror or error}. Check the file.") from error
