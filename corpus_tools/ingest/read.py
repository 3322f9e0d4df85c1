"""A path becomes raw records: which files there are, and which module reads each.

The content decides before the name does: a PDF called `a.txt` is read as a PDF. The module of a
format is imported when its first file is met, so that plain text waits for none of them.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from corpus_tools.document import RawRecord
from corpus_tools.errors import InputError
from corpus_tools.ingest import binary, origin, plain, wide
from corpus_tools.ingest.declared import declared
from corpus_tools.ingest.decode import decode
from corpus_tools.ingest.origin import Origin
from corpus_tools.text.patterns import lazy

AT_ONCE = 2**16  # bytes: nearly every page in one go
BINARY = getattr(os, "O_BINARY", 0)  # Windows
# The first bytes of the formats that are not plain text.
GZIP = b"\x1f\x8b"
WARC = b"WARC/"
PARQUET = b"PAR1"
PDF = b"%PDF-"
LINES = frozenset({".jsonl", ".ndjson"})
PAGES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"})
# A document type or the root element, after white space, an XML declaration and comments.
PAGE = lazy(
    r"(?:\s++|<\?xml[^>]{0,256}+>|<!--(?:[^-]++|-(?!->))*+-->)*+<(?:!doctype\s+html|html\b)", re.IGNORECASE
)


def discover(root: Path) -> list[Path]:
    """Return the files below `root` that hold records, sorted by path: no sidecars, no dotfiles.

    A root that is a file is its own only file. Raises InputError where there is nothing to read.
    """
    return [Path(path) for path in discovered(root)]


def discovered(root: Path) -> list[str]:
    """Return the paths that `discover` does, as text: to make ten thousand paths takes as long as to look."""
    if root.is_file():
        return [os.fspath(root)]
    if not root.exists():
        raise InputError(str(root), "there is no such file or folder. Check the path.")
    found: list[str] = []
    folders = [os.fspath(root)]
    while folders:
        files, within = _listed(folders.pop())
        sidecars = origin.sidecars_among(files)
        found += [path for name, path in files.items() if name not in sidecars]
        folders += within
    if not found:
        raise InputError(
            str(root), "the folder holds no files to read. Put the scrapes into it, a folder a site."
        )
    here = len(os.curdir + os.sep) if os.fspath(root) == os.curdir else 0  # a path does not begin with "./"
    return sorted([path[here:] for path in found], key=lambda path: path.replace(os.sep, "/"))


def _listed(folder: str) -> tuple[dict[str, str], list[str]]:
    """Return the files of a folder, path by name, and the folders in it: no dotfiles, no links to folders.

    What the system tells with each name is enough; to ask about each of ten thousand files takes longer.
    """
    files: dict[str, str] = {}
    folders: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                elif entry.is_file(follow_symlinks=False) or os.path.isfile(entry.path):  # noqa: PTH113 - a link
                    files[entry.name] = entry.path
    except OSError:
        return {}, []  # a folder that nobody may read
    return files, folders


def records(path: Path, root: Path, encoding: str | None = None) -> Iterator[RawRecord]:
    """Yield the records of one file; raise InputError, with the reason, for what cannot be read."""
    for outcome in outcomes(path, root, encoding):
        if isinstance(outcome, InputError):
            raise outcome
        yield outcome


def outcomes(path: Path, root: Path, encoding: str | None = None) -> Iterator[RawRecord | InputError]:
    """Yield each record of one file, or the error that stands in its place; the others go on.

    `encoding` is what the whole corpus is said to be in: evidence where a file declares nothing itself.
    """
    try:
        where = origin.of_file(path, root)._replace(habit=encoding)
        data = read_bytes(path, where.source)
        yield from parse(data, where)
    except InputError as error:
        yield error


def record_from_bytes(data: bytes, source: str, encoding: str | None = None) -> RawRecord:
    """Return the one record in these bytes; raise InputError if they hold none or several."""
    found = list(parse(data, Origin(source=source, habit=encoding)))
    if len(found) != 1:
        raise InputError(source, f"it holds {len(found)} records, expected one. Read it with `build`.")
    if isinstance(found[0], InputError):
        raise found[0]
    return found[0]


def record_from_text(text: str, source: str) -> RawRecord:
    """Return a record of text that somebody else decoded, as if it had been a UTF-8 file."""
    return plain.of_text(text, Origin(source=source))


def parse(data: bytes, where: Origin) -> Iterator[RawRecord | InputError]:
    """Yield the records in these bytes, by what they are first and by their suffix second."""
    try:
        if data.startswith(GZIP):
            from corpus_tools.ingest import packed

            data = packed.unfolded(data, where.source)
        suffix = PurePosixPath(where.source.removesuffix(".gz")).suffix.lower()
        if data.startswith(WARC):
            from corpus_tools.ingest import warc

            _only_one(where)
            for page in warc.responses(data, where):
                yield page if isinstance(page, InputError) else one(page.body, page.origin, "")
        elif data.startswith(PARQUET):
            from corpus_tools.ingest import parquet

            _only_one(where)
            yield from parquet.records(data, where)
        elif suffix in LINES:
            from corpus_tools.ingest import jsonl

            _only_one(where)
            yield from jsonl.records(decode(data, where.encoding or where.habit).text, where)
        else:
            found = one(data, where, suffix)
            if where.corrections is not None and isinstance(found, RawRecord):
                found = replace(found, corrections=where.corrections)
            yield found
    except InputError as error:
        yield error


def _only_one(where: Origin) -> None:
    """Refuse corrections of a file of many records: nobody could tell of which."""
    if where.corrections is not None:
        raise InputError(
            where.corrections.source, "it corrects a file of many records, expected a page. Remove it."
        )


def one(data: bytes, where: Origin, suffix: str) -> RawRecord | InputError:
    """Return the one record in these bytes, or the error that they are."""
    if not data.strip(b" \t\r\n\f\v\x00"):
        return InputError(where.source, empty(data))
    try:
        if data.startswith(PDF):
            from corpus_tools.ingest import pdf

            return pdf.record(data, where)
        reason = binary.signature(data)
        if reason is None and not binary.is_plain(data):
            reason = binary.noise(wide.without(data))
        if reason is not None:
            return InputError(
                where.source, f"this is not text: {reason}. Expected text. Remove or convert it."
            )
        decoded = decode(data, where.encoding or declared(data) or where.habit)
        if is_page(decoded.text, suffix):
            from corpus_tools.ingest import html

            return html.record(decoded, data, where)
        return plain.record(decoded, data, where)
    except InputError as error:
        return error


def is_page(text: str, suffix: str) -> bool:
    """Say whether a text is an HTML page: by its first tag, or by its suffix if it has tags at all."""
    if PAGE().match(text):
        return True
    if suffix not in PAGES:
        return False
    from corpus_tools.ingest import html

    return html.has_tags(text)


def empty(data: bytes) -> str:
    """Return the message for a file without any text."""
    if not data:
        return "the file is empty (0 bytes). Fetch it again or remove it."
    return f"the file holds {len(data)} bytes of white space and no text. Fetch it again or remove it."


def read_bytes(path: str | Path, source: str) -> bytes:
    """Return the content of a file; raise InputError if the system refuses."""
    try:
        return content(os.fspath(path))
    except FileNotFoundError as error:
        raise InputError(source, "there is no such file. Check the path.") from error
    except OSError as error:
        raise InputError(source, f"cannot be read: {error.strerror or error}. Check the file.") from error


def content(path: str) -> bytes:
    """Return what a file holds; a file object takes longer to make than a page to read."""
    file = os.open(path, os.O_RDONLY | BINARY)
    try:
        pieces = []
        while piece := os.read(file, AT_ONCE):
            pieces.append(piece)
    finally:
        os.close(file)
    return b"".join(pieces)  # of one piece, that piece
