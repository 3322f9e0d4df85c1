"""A text file is one record: its decoded text, unchanged.

Nothing is taken away or added, line ends included: every span of later stages counts in this text,
and `regions` lead from it to the bytes.
"""

import hashlib

from corpus_tools.document import RawRecord, Region
from corpus_tools.ingest.decode import Decoded
from corpus_tools.ingest.origin import Origin


def record(decoded: Decoded, data: bytes, origin: Origin) -> RawRecord:
    """Return the whole file as one record of plain text."""
    return RawRecord(
        source=origin.source,
        site=origin.site,
        media="text",
        raw_text=decoded.text,
        regions=decoded.regions,
        raw_sha256=hashlib.sha256(data).hexdigest(),
        pages=form_feeds(decoded.text),
        hints=origin.hints,
    )


def of_text(text: str, origin: Origin) -> RawRecord:
    """Return a record of text that somebody else decoded, as if it had come from a UTF-8 file.

    Bytes that came as `surrogateescape` are the bytes again; other lone surrogates are spelled as
    UTF-8 would spell them, so that every string has bytes and a digest.
    """
    try:
        data = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = text.encode("utf-8", "surrogatepass")
    region = Region(
        byte_start=0,
        byte_end=len(data),
        start=0,
        end=len(text),
        codec="utf-8",
        confidence=1.0,
        why="given as text",
    )
    return record(Decoded(text=text, regions=(region,) if text else (), label="utf-8"), data, origin)


def form_feeds(text: str) -> tuple[int, ...]:
    r"""Return where each page starts; form feeds part pages, as `pdftotext` and OCR tools write them.

    >>> form_feeds("one\ftwo")
    (0, 4)
    >>> form_feeds("no pages")
    ()
    """
    if "\f" not in text:
        return ()
    starts = [0]
    at = text.find("\f")
    while at >= 0:
        if at + 1 < len(text):
            starts.append(at + 1)
        at = text.find("\f", at + 1)
    return tuple(starts)
