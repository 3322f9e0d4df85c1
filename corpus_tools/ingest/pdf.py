"""A PDF is one record: the text of its pages, each page after a form feed.

The extractor (pypdfium2, the extra "pdf") gives lines in the order of painting; `visual` puts
right-to-left lines in the order of reading. A blank line is set where the page leaves one. What stays
as the file has it: presentation forms (the repair passes know them), hyphens at line ends, running heads.
"""

import hashlib
from collections.abc import Iterator
from ctypes import c_double
from itertools import pairwise
from statistics import median
from typing import Any

from corpus_tools.document import RawRecord
from corpus_tools.errors import InputError, MissingExtra
from corpus_tools.ingest import visual
from corpus_tools.ingest.origin import Origin
from corpus_tools.ingest.visual import Glyph, Line

PAGE_BREAK = "\f"
PARAGRAPH = 1.5  # usual distances of lines; a larger step leaves a blank line
# What the extractor says in the place of a character.
INSTEAD = {
    "\x00": "\N{REPLACEMENT CHARACTER}",  # a glyph without a character in the file
    "\x02": "-",  # a hyphen at the end of a line
    "\ufffe": "-",
}


def record(data: bytes, origin: Origin) -> RawRecord:
    """Return the text of a PDF as one record; raise InputError for one that has none."""
    text, pages = joined(list(page_lines(data, origin.source)))
    if not text.strip():
        message = f"a PDF of {len(pages)} pages without any text: scanned images. Run OCR on it first."
        raise InputError(origin.source, message)
    return RawRecord(
        source=origin.source,
        site=origin.site,
        media="pdf",
        raw_text=text,
        raw_sha256=hashlib.sha256(data).hexdigest(),
        pages=pages,
        hints=origin.hints,
    )


def joined(lines_by_page: list[list[Line]]) -> tuple[str, tuple[int, ...]]:
    """Return the text of all pages, and where each page starts in it."""
    parts: list[str] = []
    starts: list[int] = []
    length = 0
    for lines in lines_by_page:
        starts.append(length)
        text = "\n".join(spaced(lines)) + "\n" + PAGE_BREAK
        parts.append(text)
        length += len(text)
    return "".join(parts).removesuffix(PAGE_BREAK), tuple(starts)


def spaced(lines: list[Line]) -> Iterator[str]:
    """Yield the lines of a page, with an empty one where more than the usual distance lies between two."""
    steps = [above.baseline - below.baseline for above, below in pairwise(lines)]
    down = [step for step in steps if step > 0]
    usual = median(down) if down else 0.0
    for at, line in enumerate(lines):
        if at and steps[at - 1] > PARAGRAPH * max(usual, line.size):
            yield ""
        yield line.text.rstrip()


def page_lines(data: bytes, source: str) -> Iterator[list[Line]]:
    """Yield the lines of each page."""
    try:
        import pypdfium2
    except ImportError as error:
        raise InputError(source, str(MissingExtra("Reading a PDF", "pdf"))) from error
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        message = f"the PDF cannot be opened ({error}): damaged, or locked with a password. Replace it."
        raise InputError(source, message) from error
    try:
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            yield visual.text_lines(pieces(text_page))
            text_page.close()
            page.close()
    finally:
        document.close()


def pieces(text_page: Any) -> Iterator[list[Glyph]]:
    """Yield the lines of a page as the extractor cuts them."""
    from pypdfium2 import raw

    left, right, bottom, top, x, y = (c_double() for _ in range(6))
    piece: list[Glyph] = []
    for at in range(raw.FPDFText_CountChars(text_page)):
        char = chr(raw.FPDFText_GetUnicode(text_page, at))
        char = INSTEAD.get(char, char)
        if char in "\r\n":
            if piece:
                yield piece
            piece = []
            continue
        raw.FPDFText_GetCharBox(text_page, at, left, right, bottom, top)
        raw.FPDFText_GetCharOrigin(text_page, at, x, y)
        size = raw.FPDFText_GetFontSize(text_page, at)
        glyph = Glyph(
            char=char, left=left.value, right=right.value, origin=x.value, baseline=y.value, size=size
        )
        piece.append(glyph)
    if piece:
        yield piece
