"""From paths to records: what is found, what is refused and with which words."""

from pathlib import Path

import pytest

from corpus_tools.errors import InputError
from corpus_tools.ingest.read import discover, outcomes, record_from_bytes, record_from_text, records


def put(root: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def test_discover_leaves_out_sidecars_and_dotfiles(tmp_path: Path) -> None:
    put(
        tmp_path,
        {
            "b/2.txt": b"x",
            "a/1.html": b"x",
            "a/1.json": b"{}",
            "a/.hidden": b"x",
            ".git/config": b"x",
            "z.txt": b"x",
            "z.txt.json": b"{}",
        },
    )
    names = [path.relative_to(tmp_path).as_posix() for path in discover(tmp_path)]
    assert names == ["a/1.html", "b/2.txt", "z.txt"]
    assert discover(tmp_path / "z.txt") == [tmp_path / "z.txt"]


def test_discover_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such file or folder"):
        discover(tmp_path / "nowhere")
    with pytest.raises(InputError, match="holds no files to read"):
        discover(tmp_path)


def test_record_of_a_file_with_its_sidecar(tmp_path: Path) -> None:
    put(
        tmp_path,
        {
            "portal/1.txt": b"One line.\n",
            "portal/1.json": b'{"encoding": "utf-8", "url": "http://portal.example/1", "language": "en"}',
        },
    )
    [record] = records(tmp_path / "portal/1.txt", tmp_path)
    assert (record.source, record.site, record.media) == ("portal/1.txt", "portal", "text")
    assert record.raw_text == "One line.\n"
    assert record.hints == (("url", "http://portal.example/1"), ("language", "en"))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b" \n\t ", "white space and no text"),
        (b"\x89PNG\r\n\x1a\nxxxx", "a PNG image"),
        (bytes(range(256)) * 40, "control characters, the first 0x00 at byte offset 0"),
    ],
)
def test_refused_with_a_reason(tmp_path: Path, data: bytes, message: str) -> None:
    put(tmp_path, {"a.txt": data})
    [outcome] = outcomes(tmp_path / "a.txt", tmp_path)
    assert isinstance(outcome, InputError)
    assert str(outcome).startswith("a.txt: ")
    assert message in str(outcome)
    with pytest.raises(InputError, match=r"a\.txt"):
        list(records(tmp_path / "a.txt", tmp_path))
    with pytest.raises(InputError, match="given"):
        record_from_bytes(data, "given")


def test_unreadable_file(tmp_path: Path) -> None:
    [outcome] = outcomes(tmp_path / "gone.txt", tmp_path)
    assert str(outcome) == "gone.txt: there is no such file. Check the path."
    [outcome] = outcomes(tmp_path, tmp_path)
    assert "cannot be read: Is a directory" in str(outcome)


def test_corrections_of_a_page_that_is_gone_are_no_page(tmp_path: Path) -> None:
    put(tmp_path, {"a/1.txt": b"One line.\n", "a/1.txt.zones.toml": b"", "a/2.txt.zones.toml": b""})
    found = discover(tmp_path)
    assert [path.name for path in found] == ["1.txt", "2.txt.zones.toml"]
    [outcome] = outcomes(found[1], tmp_path)
    assert str(outcome).startswith("a/2.txt.zones.toml: it holds the corrections of 2.txt, and is no page")


def test_sidecar_that_is_broken(tmp_path: Path) -> None:
    put(tmp_path, {"a.txt": b"x", "a.json": b"{", "b.txt": b"x", "b.json": b"[]", "c.txt": b"x"})
    put(tmp_path, {"c.json": b'{"url": 3}'})
    texts = [str(next(outcomes(tmp_path / name, tmp_path))) for name in ("a.txt", "b.txt", "c.txt")]
    assert texts[0].startswith("a.json: the sidecar is not readable JSON")
    assert "holds a list, expected an object" in texts[1]
    assert '"url" is a int, expected a string' in texts[2]


def test_text_that_is_given_decoded() -> None:
    record = record_from_text("a\udc81\u0632", "given")
    assert record.raw_text == "a\udc81\u0632"
    assert [(region.byte_end, region.end) for region in record.regions] == [(4, 3)]
    assert record_from_text("\ud83d\udc81", "given").regions[0].byte_end == 6
    assert record_from_text("", "given").regions == ()


def test_pages_part_at_form_feeds() -> None:
    assert record_from_bytes(b"one\ftwo\f", "given").pages == (0, 4)


def test_one_long_line(tmp_path: Path) -> None:
    put(tmp_path, {"long.txt": b"word " * 2_000_000})
    [record] = records(tmp_path / "long.txt", tmp_path)
    assert len(record.raw_text) == 10_000_000
