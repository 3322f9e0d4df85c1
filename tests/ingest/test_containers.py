"""Files that hold many records: JSON lines, Parquet, web archives, and gzip around any of them."""

import gzip
import json
from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from corpus_tools.document import RawRecord
from corpus_tools.errors import InputError
from corpus_tools.ingest.read import outcomes, record_from_bytes

PERSIAN = "\u0622\u0632\u0627\u062f\u064a \u0646\u0648 \u0647\u0645\u0647 \u062e\u0628\u0631\u0647\u0627"


def read(folder: Path, name: str, data: bytes) -> list[RawRecord | InputError]:
    (folder / name).write_bytes(data)
    return list(outcomes(folder / name, folder))


def texts(found: Iterable[RawRecord | InputError]) -> list[str]:
    return [str(one) if isinstance(one, InputError) else one.raw_text for one in found]


def test_json_lines_and_the_broken_ones_among_them(tmp_path: Path) -> None:
    lines = [
        json.dumps(
            {"text": PERSIAN, "link": "http://x.example", "lang": "fa", "tags": ["a"], "n": 3, "no": None}
        ),
        "",
        "{broken",
        '["no object"]',
        '{"title": "no text"}',
        '{"text": 3}',
        '{"text": " "}',
        "[" * 100_000,
        '{"content": "last"}',
    ]
    found = read(tmp_path, "a.jsonl", "\n".join(lines).encode())
    first, *broken, last = found
    assert isinstance(first, RawRecord)
    assert (first.source, first.raw_text) == ("a.jsonl#1", PERSIAN)
    assert first.hints == (("language", "fa"), ("n", "3"), ("url", "http://x.example"))
    columns = "text or content or body or raw_content"
    assert [str(error).partition(" (")[0] for error in broken] == [
        "a.jsonl#2: line 3 is not JSON: Expecting property name enclosed in double quotes: line 1 column 2",
        "a.jsonl#3: line 4 holds a list, expected an object with a text. Mend it.",
        f"a.jsonl#4: line 5 has no text: expected a column {columns}, found title.",
        'a.jsonl#5: line 6: "text" holds a int, expected a text. Remove the row.',
        'a.jsonl#6: line 7: "text" holds no text, expected a text. Remove the row.',
        "a.jsonl#7: line 8 nests too deep to be read. Mend or remove the line.",
    ]
    assert isinstance(last, RawRecord)
    assert (last.source, last.raw_text) == ("a.jsonl#8", "last")


def test_parquet_rows(tmp_path: Path) -> None:
    rows = [
        {"text": PERSIAN, "url": "http://x.example"},
        {"text": None, "url": None},
        {"text": "two", "url": None},
    ]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "a.parquet")
    found = list(outcomes(tmp_path / "a.parquet", tmp_path))
    assert texts(found) == [
        PERSIAN,
        'a.parquet#2: row 2: "text" holds no text, expected a text. Remove the row.',
        "two",
    ]
    assert isinstance(found[0], RawRecord)
    assert found[0].hints == (("url", "http://x.example"),)


def test_parquet_that_is_cut_short(tmp_path: Path) -> None:
    pq.write_table(pa.Table.from_pylist([{"text": "one"}]), tmp_path / "a.parquet")
    [error] = read(tmp_path, "b.parquet", (tmp_path / "a.parquet").read_bytes()[:-20])
    assert str(error).startswith("b.parquet: the Parquet table cannot be read: ")


def response(body: bytes, kind: str = "text/html", status: str = "200 OK", more: str = "") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body
    return archived("response", http)


def archived(kind: str, block: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: http://x.example/1\r\n"
    return head.encode() + f"Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def archive() -> bytes:
    return b"".join(
        [
            archived("warcinfo", b"software: none\r\n"),
            archived("request", b"GET / HTTP/1.1\r\n\r\n"),
            response(f"<html><p>{PERSIAN}".encode("cp1256"), "text/html; charset=windows-1256"),
            response(b"\x89PNG", "image/png"),
            response(b"<html>gone", status="404 Not Found"),
            response(b"5\r\n<html\r\n9;x=y\r\n><p>WARC/\r\n0\r\n\r\n", more="Transfer-Encoding: chunked\r\n"),
            response(gzip.compress(b"<html><p>packed"), more="Content-Encoding: gzip\r\n"),
            response(b"\x1f\x8b broken", more="Content-Encoding: gzip\r\n"),
            response(b"", "text/plain"),
        ]
    )


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_web_archive(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, name, gzip.compress(archive()) if name.endswith("gz") else archive())
    assert [one.source for one in found] == [f"{name}#{number}" for number in range(1, 6)]
    assert [text.partition(" (")[0] for text in texts(found)] == [
        PERSIAN,
        "WARC/",
        "packed",
        f"{name}#4: the gzip file is damaged",
        f"{name}#5: the file is empty",
    ]
    assert isinstance(found[0], RawRecord)
    assert found[0].hints == (("url", "http://x.example/1"),)
    assert found[0].regions[0].codec == "windows-1256"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
            "breaks off",
        ),
        (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\n", "has no length"),
        (b"WARC/1.0\r\nWARC-Type: response\r\n", "have no end"),
    ],
)
def test_web_archive_that_breaks_off(tmp_path: Path, data: bytes, message: str) -> None:
    *before, error = read(tmp_path, "a.warc", response(b"<html><p>x") + data)
    assert texts(before) == ["x"]
    assert isinstance(error, InputError)
    assert message in str(error)


def test_gzip_of_several_members_around_a_page(tmp_path: Path) -> None:
    packed = gzip.compress(b"<p>one ") + gzip.compress(b"two") + b"\0\0"
    [record] = read(tmp_path, "a.html.gz", packed)
    assert isinstance(record, RawRecord)
    assert (record.media, record.raw_text) == ("html", "one two")


def test_gzip_that_unfolds_without_end(tmp_path: Path) -> None:
    [error] = read(tmp_path, "a.gz", gzip.compress(bytes(40_000_000)))
    assert "unfold to more than 16777216" in str(error)


def test_gzip_that_is_damaged(tmp_path: Path) -> None:
    whole = gzip.compress(b"some text " * 100)
    assert "breaks off before its end" in texts(read(tmp_path, "a.gz", whole[:-10]))[0]
    assert "is damaged" in texts(read(tmp_path, "b.gz", whole[:20] + b"xxxx" + whole[24:]))[0]


def test_one_record_is_expected() -> None:
    with pytest.raises(InputError, match="holds 2 records, expected one"):
        record_from_bytes(b'{"text": "a"}\n{"text": "b"}', "a.jsonl")
