"""Files made to keep a reader busy: each is read, or refused, with work that grows as its size does."""

from collections.abc import Callable

import pytest

from corpus_tools.document import RawRecord
from corpus_tools.errors import InputError
from corpus_tools.ingest.decode import decode, encode
from corpus_tools.ingest.read import record_from_bytes
from tests.steps import grows_evenly

SIZE = 200_000  # bytes: work by the square would take minutes
FEW = 3_000  # bytes of a file whose steps are counted

PAGES: dict[str, Callable[[int], str]] = {
    "divs never closed": lambda size: "<div>" * (size // 5) + "x",
    "divs nested and closed": lambda size: "<div>" * (size // 12) + "x" + "</div>" * (size // 12),
    "end tags without start": lambda size: "<div>" * (size // 10) + "x" + "</p>" * (size // 10),
    "items under many divs": lambda size: "<ul>" + "<div>" * (size // 10) + "<li>x" * (size // 10),
    "quotations around quotations": lambda size: "<blockquote>" * (size // 12) + "x",
    "comments never closed": lambda size: "<!--" * (size // 4),
    "dashes": lambda size: "<!--" + "-" * size,
    "quoted values never closed": lambda size: '<a b="' * (size // 6) + '">',
    "quoted values of both kinds": lambda size: "<a b=\"<a c='" * (size // 12) + ">",
    "less-than signs": lambda size: "<" * size + ">",
    "scripts never closed": lambda size: "<script>" * (size // 8),
    "sections never closed": lambda size: "<![CDATA[" * (size // 9),
    "ampersands": lambda size: "&" * size,
    "references": lambda size: "&#1587;" * (size // 7),
    "a number without end": lambda size: "&#" + "9" * size,
    "an attribute without end": lambda size: "<meta " + "a" * size + ">",
    "declarations begun": lambda size: "<meta charset=" * (size // 14),
    "processing instructions begun": lambda size: "<?xml " * (size // 6),
    "white space": lambda size: "\n " * (size // 2) + "x",
    "linked data without end": lambda size: '<script type="application/ld+json">' + "[" * size + "</script>x",
}


@pytest.mark.parametrize("name", PAGES)
def test_page(name: str) -> None:
    record = _page(PAGES[name](SIZE))
    assert record.extraction is not None
    assert record.extraction.dst_len == len(record.raw_text)


@pytest.mark.parametrize("name", PAGES)
def test_work_grows_no_faster_than_a_page(name: str) -> None:
    assert grows_evenly(lambda size: _page(PAGES[name](size)), FEW)


def _page(html: str) -> RawRecord:
    return record_from_bytes(f"<html>{html}".encode(), "page.html")


FILES: dict[str, Callable[[int], bytes]] = {
    "one byte": lambda size: b"\xe3" * size,
    "all high bytes": lambda size: bytes(range(0x80, 0x100)) * (size // 128),
    "codecs that alternate by the line": lambda size: b"\xe3\xd1\n\xd8\xb3\n" * (size // 20),
    "codecs that alternate by the word": lambda size: b"\xe3\xd1 \xd8\xb3 " * (size // 20),
    "a long ASCII word": lambda size: b"a" * (10 * size) + b"\xe9",
    "half pairs": lambda size: b"\xff\xfe" + b"\x3d\xd8" * (size // 2),
    "runs of UTF-16 in both orders": lambda size: (
        (b"a\0b\0c\0d\0e\0f\0g\0 \n" + b"\0a\0b\0c\0d\0e\0f\0g \n") * (size // 34)
    ),
    "one damaged byte in a long line": lambda size: b"word " * (10 * size // 5) + b"\x9d",
}


@pytest.mark.parametrize("name", FILES)
def test_bytes(name: str) -> None:
    raw = FILES[name](SIZE)
    assert encode(decode(raw)) == raw


@pytest.mark.parametrize("name", FILES)
def test_work_grows_no_faster_than_a_file(name: str) -> None:
    assert grows_evenly(lambda size: decode(FILES[name](size)), FEW)


def test_nul_bytes_are_refused() -> None:
    with pytest.raises(InputError, match="100% of its bytes are control characters, the first 0x00"):
        record_from_bytes(b"<" + b"\0" * SIZE + b">", "page.html")
