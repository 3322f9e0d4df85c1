"""Files whose names attack the reader of a report: each report of them stays what it is."""

import json
import os
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from corpus_tools.check.files import targets
from corpus_tools.check.reporters import FORMATS, Style, render
from corpus_tools.check.run import Options, run

NAMES = [b"a\n::error::b.txt", b"c\x1b[31md.txt", b"e]]>&<x>.txt", b"f\xff\xfe.txt", "g\u202eh.txt".encode()]


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="the file system refuses such names")
@pytest.mark.parametrize("name", FORMATS)
def test_hostile_names(name: str, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    for one in NAMES:
        (raw / os.fsdecode(one)).write_text("A line with \N{REPLACEMENT CHARACTER}\n::error::x\n", "utf-8")
    report = run(targets([raw]), Options(select=("UNI101",), raw=raw, jobs=1))
    assert len(report.findings) == len(NAMES)
    written = render(name, report, Style(source=True))
    written.encode("utf-8")
    assert not set(written) & set("\x1b\u202e\udcff\r")
    if name == "github":
        assert len(written.splitlines()) == len(NAMES)
    elif name == "junit":
        assert len(list(ET.fromstring(written).iter("failure"))) == len(NAMES)
    elif name in {"json", "sarif", "gitlab"}:
        json.loads(written)
