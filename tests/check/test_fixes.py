"""What --fix writes is the raw file without its faults, and the raw file comes out of it again."""

import json
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpus_tools.check import fixes
from corpus_tools.check.files import Target, targets
from corpus_tools.check.rules import RULES
from corpus_tools.errors import ReleaseError
from corpus_tools.recipe import Recipe, from_toml

TORN = "The cafe\N{COMBINING ACUTE ACCENT} was\N{ZERO WIDTH NO-BREAK SPACE} closed.\nAnd the next line.\n"
WHOLE = "The caf\N{LATIN SMALL LETTER E WITH ACUTE} was closed.\nAnd the next line.\n"


def fixed(
    folder: Path, data: bytes, name: str = "page.txt", recipe: Recipe | None = None
) -> list[fixes.FileFix]:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    return list(fixes.fixes(targets([folder / name]), RULES, recipe or Recipe()))


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
def test_a_file_is_fixed_and_unfixed(bom: bytes, tmp_path: Path) -> None:
    data = bom + TORN.encode()
    [fix] = fixed(tmp_path, data)
    assert fix.fixed == bom + WHOLE.encode()
    assert fixes.undone(fix.fixed, fix.record) == data
    with pytest.raises(ReleaseError, match="the fixed file was changed"):
        fixes.undone(fix.fixed + b" ", fix.record)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le"])
def test_other_encodings_become_utf_8_and_come_back(codec: str, tmp_path: Path) -> None:
    data = TORN.encode(codec)
    [fix] = fixed(tmp_path, data)
    assert fix.fixed.decode() == WHOLE
    assert fixes.undone(fix.fixed, fix.record) == data


def test_bad_bytes_stay_where_they_are(tmp_path: Path) -> None:
    data = TORN.encode().replace(b"next", b"ne\xe2\x80xt")
    [fix] = fixed(tmp_path, data)
    assert fix.fixed == WHOLE.encode().replace(b"next", b"ne\xe2\x80xt")
    assert fixes.undone(fix.fixed, fix.record) == data


def test_what_two_passes_delete_at_one_point_comes_back(tmp_path: Path) -> None:
    data = "سل ام\u200f<u>س</u> شد\n".encode()
    [fix] = fixed(tmp_path, data)
    assert fix.fixed == "سل امس شد\n".encode()
    assert fixes.undone(fix.fixed, fix.record) == data


def test_clean_unreadable_and_extracted_files_are_left_alone(tmp_path: Path) -> None:
    assert fixed(tmp_path, WHOLE.encode()) == []
    assert fixed(tmp_path, b"") == []
    (tmp_path / "page.json").write_text("no JSON")
    assert fixed(tmp_path, TORN.encode()) == []


def test_what_is_disabled_or_not_asked_is_not_fixed(tmp_path: Path) -> None:
    only = from_toml('[repair]\ndisable = ["nfc", "controls"]\n')
    assert fixed(tmp_path, TORN.encode(), recipe=only) == []
    assert list(fixes.fixes(targets([tmp_path / "page.txt"]), [], Recipe())) == []


def test_what_cannot_be_undone_is_not_fixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fixes, "undone", lambda *_: b"something else")
    assert fixed(tmp_path, TORN.encode()) == []


def test_beside_and_in_place(tmp_path: Path) -> None:
    raw = tmp_path / "raw" / "site"
    raw.parent.mkdir()
    [fix] = fixed(raw, TORN.encode())
    beside = fixes.write_beside(fix, tmp_path / "fixed")
    assert beside == tmp_path / "fixed" / "site" / "page.txt"
    assert beside.read_bytes() == WHOLE.encode()
    assert (raw / "page.txt").read_bytes() == TORN.encode()
    record = fixes.write_in_place(fix, tmp_path / "records")
    assert (raw / "page.txt").read_bytes() == WHOLE.encode()
    assert fixes.undone((raw / "page.txt").read_bytes(), record.read_text("ascii")) == TORN.encode()
    assert json.loads(record.read_text())["source"] == "site/page.txt"
    assert sorted(path.name for path in raw.iterdir()) == ["page.txt"]


def test_the_record_is_on_the_disk_before_the_file_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [fix] = fixed(tmp_path / "raw", TORN.encode())
    written: list[str] = []
    real = fixes._write

    def noting(path: Path, data: bytes) -> None:
        written.append(path.suffix)
        real(path, data)

    monkeypatch.setattr(fixes, "_write", noting)
    fixes.write_in_place(fix, tmp_path / "records")
    assert written == [".json", ".txt"]


@pytest.mark.skipif(shutil.which("git") is None, reason="applies the patch with git")
@pytest.mark.parametrize("end", ["\n", ""], ids=["line end", "no line end"])
def test_the_patch_applies(end: str, tmp_path: Path) -> None:
    text = "one\f\x0btwo\r\n" + TORN.rstrip("\n") + " cafe\N{COMBINING ACUTE ACCENT}" + end
    (tmp_path / "page.txt").write_bytes(text.encode())
    target = Target("page.txt", "page.txt", Path())
    [fix] = fixed(tmp_path, text.encode())
    patch = replace(fix, target=target).diff()
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    subprocess.run(["git", "apply", "-"], input=patch.encode(), cwd=tmp_path, check=True)
    assert (tmp_path / "page.txt").read_bytes() == fix.fixed


def test_a_patch_on_a_terminal_is_inert() -> None:
    assert fixes.shown("+a\x1b[31m\n-b\r\n") == "+a\\x1b[31m\n-b\\r\n"


@settings(deadline=None, max_examples=80)
@given(
    st.text(
        alphabet="ab\u0301e\u00e9\ufeff\u200b\u00ad\x01\r\n <u>&amp;\u0633\u0644\udcff\udc80", max_size=60
    )
)
@example("b\u00ad\udcff\udc80;b\udc80")  # two passes delete at one point
def test_every_fix_leads_back(text: str) -> None:
    data = ("begin " + text).encode("utf-8", "surrogateescape")
    with tempfile.TemporaryDirectory() as folder:
        for fix in fixed(Path(folder), data):
            assert fixes.undone(fix.fixed, fix.record) == data
