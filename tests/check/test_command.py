"""corpus-tools check and rules, as they are called from a shell: output, exit codes, files written."""

import json
import subprocess
from pathlib import Path

import pytest

from corpus_tools.check import fixes
from corpus_tools.check.rules import RULES
from corpus_tools.check.rules.examples import PAGE
from corpus_tools.cli import exit_code

LOST = "A \N{REPLACEMENT CHARACTER} line.\n"
TORN = PAGE + "Its cafe\N{COMBINING ACUTE ACCENT} is\N{ZERO WIDTH NO-BREAK SPACE} closed.\n"


@pytest.fixture(autouse=True)
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a corpus folder with a clean page, one with an error and one with something to fix."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "raw" / "site").mkdir(parents=True)
    (tmp_path / "raw" / "site" / "clean.txt").write_text(PAGE, "utf-8")
    (tmp_path / "raw" / "site" / "lost.txt").write_text(PAGE + LOST, "utf-8")
    (tmp_path / "raw" / "site" / "torn.txt").write_text(TORN, "utf-8")
    return tmp_path


def run(*arguments: str) -> int:
    return exit_code(["check", "--no-cache", *arguments])


def test_exit_codes(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("raw/site/clean.txt") == 0
    assert run("raw/site/lost.txt") == 1
    assert run("raw", "--exit-zero") == 0
    assert run("raw/site/torn.txt") == 0
    assert run("raw/site/torn.txt", "--fail-on", "info") == 1
    assert run("raw/none.txt") == 2
    assert run("raw", "--select", "NOPE") == 2
    assert run("raw", "--in-place") == 2
    (corpus / "raw" / "site" / "empty.txt").write_bytes(b"")
    assert run("raw") == 3
    assert "there is no file or folder" in capsys.readouterr().err


def test_the_report_goes_to_stdout_or_to_a_file(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("raw", "--select", "UNI101", "--show-source", "--no-colour")
    out = capsys.readouterr().out
    assert out.splitlines()[0] == "raw/site/lost.txt"
    assert out.splitlines()[1].split() == ["8:3", "error", "UNI101", *out.splitlines()[1].split()[3:]]
    assert out.endswith("3 files checked: 1 error, 0 warnings, 0 info\n")
    assert run("raw", "--format", "json", "--output", "report.json") == 1
    assert capsys.readouterr().out == ""
    assert json.loads((corpus / "report.json").read_text())["summary"]["error"] == 1
    run("raw", "--statistics", "--colour")
    assert "1  UNI101  replacement-character" in capsys.readouterr().out
    run("raw", "--colour", "--select", "UNI101")
    assert "\x1b[31merror" in capsys.readouterr().out


def test_select_and_ignore_take_lists(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("raw", "--select", "UNI101, UNI109", "--ignore", "UNI101") == 0
    assert "UNI109" in capsys.readouterr().out


def test_settings_and_waivers_of_the_folder_are_used(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (corpus / "corpus.toml").write_text('[check]\nselect = ["UNI101"]\n')
    (corpus / "check.waivers.toml").write_text(
        '[[waiver]]\ncode = "UNI101"\npath = "site/lost.txt"\nreason = "as printed"\nexpires = 9999-12-31\n'
    )
    assert run("raw") == 0
    assert "1 waived" in capsys.readouterr().out
    (corpus / "corpus.toml").write_text('[check]\nselct = ["UNI101"]\n')
    assert run("raw") == 2
    assert 'did you mean "select"?' in capsys.readouterr().err


def test_a_baseline_is_written_and_used(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("raw", "--write-baseline", "known.json") == 0
    assert run("raw", "--baseline", "known.json", "--fail-on", "info") == 0
    assert "in the baseline" in capsys.readouterr().out
    (corpus / "raw" / "site" / "new.txt").write_text(LOST + PAGE, "utf-8")
    assert run("raw", "--baseline", "known.json") == 1


def test_only_new_files(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commands = ["init -q", "add .", "-c user.name=A -c user.email=a@example.org commit -q -m first"]
    for command in commands:
        subprocess.run(["git", *command.split()], check=True, cwd=corpus)
    (corpus / "raw" / "site" / "new.txt").write_text(PAGE, "utf-8")
    assert run("raw", "--since", "HEAD") == 0
    assert "1 file checked" in capsys.readouterr().out


def test_fixes_go_to_new_files_and_raw_ones_stay(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("raw", "--fix")
    captured = capsys.readouterr()
    assert "1 file(s) fixed into fixed" in captured.err
    assert "e\N{COMBINING ACUTE ACCENT}" not in (corpus / "fixed" / "site" / "torn.txt").read_text("utf-8")
    assert (corpus / "raw" / "site" / "torn.txt").read_text("utf-8") == TORN
    assert "UNI109" in captured.out


def test_in_place_leaves_the_way_back(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("raw", "--fix", "--in-place")
    captured = capsys.readouterr()
    assert "1 file(s) fixed in place" in captured.err
    assert "UNI109" not in captured.out
    [record] = (corpus / ".corpus-fixes").iterdir()
    torn = (corpus / "raw" / "site" / "torn.txt").read_bytes()
    assert torn != TORN.encode()
    assert fixes.undone(torn, record.read_text("ascii")) == TORN.encode()


def test_a_patch_instead_of_a_report(
    corpus: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("raw", "--diff") == 1
    out = capfdbinary.readouterr().out
    assert out.startswith(b"--- a/raw/site/torn.txt\n+++ b/raw/site/torn.txt\n@@")
    assert run("raw", "--diff", "--exit-zero") == 0
    assert run("raw/site/clean.txt", "--diff") == 0
    assert (corpus / "raw" / "site" / "torn.txt").read_text("utf-8") == TORN
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    capfdbinary.readouterr()
    run("raw", "--diff")
    assert b"\\ufeff" in capfdbinary.readouterr().out


def test_the_cache_is_made_and_used(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(10):
        (corpus / "raw" / "site" / f"{number}.txt").write_text(f"{PAGE}{number} times.\n", "utf-8")
    assert exit_code(["check", "raw"]) == 1
    first = capsys.readouterr().out
    assert (corpus / ".corpus-cache" / "CACHEDIR.TAG").exists()
    assert exit_code(["check", "raw"]) == 1
    assert capsys.readouterr().out == first


def test_watching_goes_on_until_it_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = 0

    def pause(_: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 2:
            raise KeyboardInterrupt
        Path("raw/site/new.txt").write_text(PAGE, "utf-8")

    monkeypatch.setattr("time.sleep", pause)
    assert run("raw", "--watch") == 130
    assert looks == 2


def test_a_watch_that_ends_checks_once_more(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("corpus_tools.check.watch.rounds", lambda *_: iter(()))
    assert run("raw/site/clean.txt", "--watch") == 0
    assert capsys.readouterr().out.count("1 file checked") == 1


def test_manual_pages(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(["rules"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in table] == [rule.code for rule in RULES]
    assert exit_code(["rules", "ENC101"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("ENC101 undecodable-bytes (error)\n====")
    assert page.isascii()
    for part in ("Left alone: ", "Why: ", "Remedy: ", "Found in:", "Not found in:"):
        assert part in page
    assert exit_code(["rules", "UNI"]) == 0
    page = capsys.readouterr().out
    assert "Mended by: corpus-tools check --fix and the build, with pass nfc" in page
    assert "Mended by: the build, with pass symbols" in page
    assert exit_code(["rules", "SEG102", "SET102"]) == 0
    page = capsys.readouterr().out
    assert "Asked: only where it is selected, as by --extend-select SET102" in page
    assert "    (18 more files like the first of these)\n    s/18.txt:\n" in page
    assert max(map(len, page.splitlines())) < 700
    assert exit_code(["rules", "NOPE"]) == 2
