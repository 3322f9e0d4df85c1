"""Files made to keep a reader busy: each is read, or refused, in time that grows as its size does.

The sizes are such that work by the square would take minutes; the bound leaves a slow machine room.
"""

import time

import pytest

from corpus_tools.errors import InputError
from corpus_tools.ingest.decode import decode, encode
from corpus_tools.ingest.read import record_from_bytes

SECONDS = 20.0
SIZE = 200_000

PAGES = {
    "divs never closed": "<div>" * (SIZE // 5) + "x",
    "divs nested and closed": "<div>" * (SIZE // 12) + "x" + "</div>" * (SIZE // 12),
    "end tags without start": "<div>" * (SIZE // 10) + "x" + "</p>" * (SIZE // 10),
    "items under many divs": "<ul>" + "<div>" * (SIZE // 10) + "<li>x" * (SIZE // 10),
    "quotations around quotations": "<blockquote>" * (SIZE // 12) + "x",
    "comments never closed": "<!--" * (SIZE // 4),
    "dashes": "<!--" + "-" * SIZE,
    "quoted values never closed": '<a b="' * (SIZE // 6) + '">',
    "quoted values of both kinds": "<a b=\"<a c='" * (SIZE // 12) + ">",
    "less-than signs": "<" * SIZE + ">",
    "scripts never closed": "<script>" * (SIZE // 8),
    "sections never closed": "<![CDATA[" * (SIZE // 9),
    "ampersands": "&" * SIZE,
    "references": "&#1587;" * (SIZE // 7),
    "a number without end": "&#" + "9" * SIZE,
    "an attribute without end": "<meta " + "a" * SIZE + ">",
    "declarations begun": "<meta charset=" * (SIZE // 14),
    "processing instructions begun": "<?xml " * (SIZE // 6),
    "white space": "\n " * (SIZE // 2) + "x",
    "linked data without end": '<script type="application/ld+json">' + "[" * SIZE + "</script>x",
}


@pytest.mark.parametrize("name", PAGES)
def test_page(name: str) -> None:
    begun = time.process_time()
    record = record_from_bytes(f"<html>{PAGES[name]}".encode(), "page.html")
    assert time.process_time() - begun < SECONDS
    assert record.extraction is not None
    assert record.extraction.dst_len == len(record.raw_text)


FILES = {
    "one byte": b"\xe3" * SIZE,
    "all high bytes": bytes(range(0x80, 0x100)) * (SIZE // 128),
    "codecs that alternate by the line": b"\xe3\xd1\n\xd8\xb3\n" * (SIZE // 20),
    "codecs that alternate by the word": b"\xe3\xd1 \xd8\xb3 " * (SIZE // 20),
    "a long ASCII word": b"a" * (10 * SIZE) + b"\xe9",
    "half pairs": b"\xff\xfe" + b"\x3d\xd8" * (SIZE // 2),
    "runs of UTF-16 in both orders": (b"a\0b\0c\0d\0e\0f\0g\0 \n" + b"\0a\0b\0c\0d\0e\0f\0g \n")
    * (SIZE // 34),
    "one damaged byte in a long line": b"word " * (10 * SIZE // 5) + b"\x9d",
}


@pytest.mark.parametrize("name", FILES)
def test_bytes(name: str) -> None:
    begun = time.process_time()
    decoded = decode(FILES[name])
    assert encode(decoded) == FILES[name]
    assert time.process_time() - begun < SECONDS


def test_nul_bytes_are_refused() -> None:
    with pytest.raises(InputError, match="100% of its bytes are control characters, the first 0x00"):
        record_from_bytes(b"<" + b"\0" * SIZE + b">", "page.html")
