"""FILE.zones.toml as it is read: what it may say, and what is said of one that is wrong."""

import gzip
from datetime import date
from pathlib import Path

import pytest

from corpus_tools.document import Correction, Role
from corpus_tools.errors import InputError
from corpus_tools.ingest.corrections import read
from corpus_tools.ingest.read import discover, outcomes, records


def zones(folder: Path, text: str, page: str = "page.txt") -> Path:
    path = folder / f"{page}.zones.toml"
    path.write_text(text, "utf-8")
    return path


def test_what_it_may_say(tmp_path: Path) -> None:
    text = """
        title = "Snow"
        date = 2016-02-12
        language = "fa-AF"
        [[segments]]
        lines = "3-5, 8"
        role = "paragraph"
        [[segments]]
        text = "Photo: AP"
        role = "caption"
    """
    found = read(zones(tmp_path, text), "page.txt.zones.toml")
    assert (found.title, found.published, found.language) == ("Snow", date(2016, 2, 12), "fa-AF")
    assert found.segments == (
        Correction(role=Role.PARAGRAPH, lines=((3, 5), (8, 8))),
        Correction(role=Role.CAPTION, text="Photo: AP"),
    )
    assert read(zones(tmp_path, 'date = "2016-02-12"'), "x").published == date(2016, 2, 12)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title =", "it cannot be read as TOML"),
        ('titel = "x"', 'titel: unknown key; did you mean "title"?'),
        ("zzz = 1", "zzz: unknown key; known keys: title"),
        ("title = 3", "title: expected a text, found 3"),
        ('language = "english"', 'language: expected a tag such as "en"'),
        ("date = 2016-02-12T10:00:00", "date: expected a day such as 2016-02-12"),
        ('date = "soon"', "date: expected a day such as 2016-02-12, found soon"),
        ("segments = [3]", "segments, number 1: expected a table, found 3"),
        ('segments = {role = "name"}', "segments, number 1: expected either lines or text"),
        ('[[segments]]\nrole = "head"\nlines = "1"', "segments, number 1: role: expected one of byline"),
        ('[[segments]]\nrole = "name"\nlines = "5-3"', 'segments, number 1: lines: expected "3", "3-5"'),
        ('[[segments]]\nrole = "name"\nlines = "one"', 'segments, number 1: lines: expected "3", "3-5"'),
        ('[[segments]]\nrole = "name"\nline = "1"', 'line: unknown key; did you mean "lines"?'),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(InputError, match=r"^s/page\.txt\.zones\.toml: ") as raised:
        read(zones(tmp_path, text), "s/page.txt.zones.toml")
    assert said in str(raised.value)


def test_it_is_no_page_and_goes_with_one(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("One line.\n")
    zones(tmp_path, 'title = "Snow"')
    zones(tmp_path, 'title = "Of no page"', "other.txt")
    assert [path.name for path in discover(tmp_path)] == ["other.txt.zones.toml", "page.txt"]
    [record] = records(tmp_path / "page.txt", tmp_path)
    assert record.corrections is not None
    assert record.corrections.title == "Snow"


@pytest.mark.parametrize("name", ["many.jsonl", "many.warc.gz", "many.parquet"])
def test_a_file_of_many_records_has_none(tmp_path: Path, name: str) -> None:
    content = {
        "many.jsonl": b'{"text": "One line."}\n',
        "many.warc.gz": gzip.compress(b"WARC/1.0\r\n\r\n"),
        "many.parquet": b"PAR1....PAR1",
    }
    (tmp_path / name).write_bytes(content[name])
    zones(tmp_path, 'title = "Snow"', name)
    [error] = outcomes(tmp_path / name, tmp_path)
    assert isinstance(error, InputError)
    assert str(error).startswith(f"{name}.zones.toml: it corrects a file of many records")
