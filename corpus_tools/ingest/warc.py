"""A web archive (WARC): one record for each page that a server sent.

Only responses with status 200 and a textual type are pages; requests, metadata, images and error pages
are passed over, as are the headers. The charset of the HTTP header is declared evidence, the target
address a hint. The format is read here in the open: a WARC record is a block of headers, a blank
line, and as many bytes as the headers say.

Source: ISO 28500:2017 (WARC 1.1); RFC 9112, section 7.1 (chunked bodies).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from corpus_tools.errors import InputError
from corpus_tools.ingest import packed
from corpus_tools.ingest.origin import Origin

MAGIC = b"WARC/"
HEADERS_END = re.compile(rb"\r?\n\r?\n")
LONGEST_HEADERS = 65536
TEXTUAL = re.compile(r"text/|application/(?:xhtml\+xml|pdf|xml)\b", re.IGNORECASE)
CHARSET = re.compile(r"charset\s{0,8}=\s{0,8}[\"']?([\w.:-]{2,40})", re.IGNORECASE)


class Response(NamedTuple):
    """The body of one page with what was said about it."""

    body: bytes
    origin: Origin


def responses(data: bytes, origin: Origin) -> Iterator[Response | InputError]:
    """Yield the pages of an archive, or the error where it breaks off."""
    at = 0
    number = 0
    while (at := data.find(MAGIC, at)) >= 0:
        end = HEADERS_END.search(data, at, at + LONGEST_HEADERS)
        if end is None:
            yield InputError(
                origin.source, f"the headers at byte offset {at} have no end. Fetch the archive again."
            )
            return
        headers = fields(data[at : end.start()])
        length = headers.get("content-length", "")
        if not length.isdecimal() or len(length) > 18:
            yield InputError(
                origin.source, f"the record at byte offset {at} has no length. Fetch the archive again."
            )
            return
        block = data[end.end() : end.end() + int(length)]
        if len(block) < int(length):
            yield InputError(
                origin.source, f"the record at byte offset {at} breaks off. Fetch the archive again."
            )
            return
        at = end.end() + len(block)
        if headers.get("warc-type", "").lower() == "response":
            page = opened(block)
            if page is not None:
                number += 1
                yield described(page, headers.get("warc-target-uri", ""), origin.nth(number))


class Page(NamedTuple):
    """The body of an HTTP response, and its content type."""

    body: bytes
    kind: str


def opened(block: bytes) -> Page | None:
    """Return the page in an HTTP response, or None if it is no page."""
    end = HEADERS_END.search(block, 0, LONGEST_HEADERS)
    if end is None or not re.match(rb"HTTP/[\d.]+ 200\b", block):
        return None
    headers = fields(block[: end.start()])
    kind = headers.get("content-type", "text/html")
    if not TEXTUAL.match(kind):
        return None
    body = block[end.end() :]
    if headers.get("transfer-encoding", "").lower() == "chunked":
        body = joined(body)
    return Page(body=body, kind=kind)


def described(page: Page, address: str, origin: Origin) -> Response | InputError:
    """Return a page with its address and declared charset; unfold a packed body."""
    body = page.body
    if body.startswith(packed.MAGIC):
        try:
            body = packed.unfolded(body, origin.source)
        except InputError as error:
            return error
    charset = CHARSET.search(page.kind)
    known = origin.hinting((("url", address),) if address else ())
    return Response(body=body, origin=known.declaring(charset[1] if charset else None))


def fields(head: bytes) -> dict[str, str]:
    r"""Return header fields by their names in small letters; the first line is no field.

    >>> fields(b"HTTP/1.1 200 OK\r\nContent-Type: text/html")
    {'content-type': 'text/html'}
    """
    found: dict[str, str] = {}
    for line in head.splitlines()[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            found.setdefault(name.strip().lower().decode("latin-1"), value.strip().decode("latin-1"))
    return found


def joined(body: bytes) -> bytes:
    r"""Return a chunked body in one; a body that only claims to be chunked as it stands.

    >>> joined(b"4\r\npage\r\n0\r\n\r\n"), joined(b"page")
    (b'page', b'page')
    """
    parts: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + 64)
        size = body[at:end].partition(b";")[0].strip() if end >= 0 else b""
        if not re.fullmatch(rb"[0-9A-Fa-f]{1,8}", size):
            return b"".join(parts) if parts else body
        length = int(size, 16)
        if length == 0:
            return b"".join(parts)
        parts.append(body[end + 2 : end + 2 + length])
        at = end + 2 + length + 2
