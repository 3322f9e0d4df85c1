"""A version as a page: complete, self-contained, and inert whatever the scrapes hold."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

import corpus_tools as ct
from corpus_tools.cli import exit_code
from corpus_tools.errors import EXIT_OK
from corpus_tools.report.page import MOST_ROWS, _counts

HOSTILE = '</p><script>alert(1)</script> <img src=x onerror=alert(2)> \u202eabc & "quoted".'
PAGE = (
    "\u067e\u06cc\u0627\u0645 \u0646\u0648\n\nBread is dear again\n\nBy Leila Rahimi 13/2/2016\n\n"
    f"The bakers closed their shops on Tuesday and went home, they said. {HOSTILE}\n"
)


class Tags(HTMLParser):
    """Collects the elements of a page and the addresses it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.loaded += [str(value) for name, value in attrs if name in {"src", "href", "srcset", "action"}]
        assert not any(name.startswith("on") for name, _ in attrs)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "raw" / "site").mkdir(parents=True)
    (folder / "raw" / "site" / "page.txt").write_text(PAGE, "utf-8")
    (folder / "raw" / "site" / "<empty>.txt").write_bytes(b"")
    ct.build(folder / "raw", folder / "processed")
    return folder / "processed"


def test_a_version_carries_its_page(published: Path) -> None:
    page = (published / "1.0.0" / "report.html").read_text("utf-8")
    tags = Tags()
    tags.feed(page)
    assert "script" not in tags.names
    assert "img" not in tags.names
    assert tags.loaded == []
    assert "default-src 'none'" in page
    assert "\u202e" not in page
    assert "Bread is dear again" in page
    assert '<div class="segment masthead">' in page
    assert "&lt;empty&gt;.txt" in page


def test_the_command_writes_the_same_page(published: Path, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    assert exit_code(["report", "--out", str(published), "--to", str(target)]) == EXIT_OK
    assert target.read_bytes() == (published / "1.0.0" / "report.html").read_bytes()


def test_the_command_prints_without_a_file(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(["report", "1.0.0", "--out", str(published), "--samples", "0"]) == EXIT_OK
    assert "<h2>0 sample pages</h2>" in capsys.readouterr().out


def test_long_tables_are_summed_up() -> None:
    shown = _counts("Sites", {f"site {n}": 2 for n in range(MOST_ROWS + 3)})
    assert shown.count("<tr>") == MOST_ROWS + 1
    assert "3 more" in shown
