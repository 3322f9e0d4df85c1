"""A finding points at the line, column and byte of the file as it lies on the disk."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.check.places import Locator
from corpus_tools.document import RawRecord
from corpus_tools.ingest.read import record_from_bytes
from corpus_tools.text.edits import Edit, apply_edits

ALEF = "\N{ARABIC LETTER ALEF}"


def located(data: bytes, word: str) -> tuple[int, int, int, int]:
    """Return line, column, first and last byte of a word in the bytes of a file."""
    record = record_from_bytes(data, "page.txt")
    at = record.raw_text.index(word)
    place = Locator("page.txt", data, record).place(at, at + len(word))
    assert place.path == "page.txt"
    return place.line, place.column, place.byte_start, place.byte_end


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_editors(line_end: str) -> None:
    text = line_end.join(["one", f"{ALEF} two", "three\fsame line"])
    assert located(text.encode(), "two")[:2] == (2, 3)
    assert located(text.encode(), "same")[:2] == (3, 7)


def test_bytes_of_utf_8() -> None:
    data = f"caf\u00e9 {ALEF} word\n".encode()
    assert located(data, "word") == (1, 8, data.index(b"word"), data.index(b"word") + 4)


def test_a_bom_is_no_column_but_three_bytes() -> None:
    data = b"\xef\xbb\xbf" + b"first word\n"
    assert located(data, "first") == (1, 1, 3, 8)


def test_bytes_of_utf_16() -> None:
    data = "\ufeffone\ntwo words\n".encode("utf-16-le")
    assert located(data, "words") == (2, 5, data.index("words".encode("utf-16-le")), len(data) - 2)


def test_the_line_is_kept_for_showing() -> None:
    record = record_from_bytes(b"first\r\nsecond line\r\nthird", "page.txt")
    locator = Locator("page.txt", b"first\r\nsecond line\r\nthird", record)
    assert locator.place(9, 10).line_text == "second line"
    assert locator.place(21, 22).line_text == "third"
    across = locator.place(3, 9)
    assert (across.line, across.end_line, across.end_column) == (1, 2, 3)


def test_an_extracted_text_is_found_in_its_file() -> None:
    data = b"<p>\n<b>one</b> &amp; two</p>\n"
    decoded = data.decode()
    edits = [Edit(0, 7, ""), Edit(10, 14, ""), Edit(15, 20, "&"), Edit(24, 28, "")]
    text, extraction = apply_edits(decoded, edits)
    regions = record_from_bytes(data, "page.txt").regions
    record = RawRecord(
        source="page.html", raw_text=text, raw_sha256="", regions=regions, extraction=extraction, media="html"
    )
    at = text.index("two")
    place = Locator("page.html", data, record).place(at, at + 3)
    assert (place.line, place.column, place.byte_start) == (2, decoded.index("two") - 3, decoded.index("two"))


def test_a_text_without_regions_is_counted_as_utf_8() -> None:
    record = RawRecord(source="text", raw_text=f"{ALEF}b", raw_sha256="")
    assert Locator("text", b"", record).place(1, 2).byte_start == 2


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=f"ab \n\r{ALEF}\u00e9\U0001f600", max_size=30), st.sampled_from(["utf-8", "utf-16"]))
def test_every_offset_has_its_byte(text: str, codec: str) -> None:
    data = ("begin\n" + text).encode(codec)
    record = record_from_bytes(data, "page.txt")
    locator = Locator("page.txt", data, record)
    for at in range(len(record.raw_text)):
        place = locator.place(at, at + 1)
        plain = codec if codec == "utf-8" else "utf-16-le"
        assert data[place.byte_start : place.byte_end].decode(plain) == record.raw_text[at]
