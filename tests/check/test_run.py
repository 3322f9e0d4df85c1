"""A run: the same findings for any number of workers, from the cache or not; unreadable files named."""

import json
import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from corpus_tools.check import cache, single, workers
from corpus_tools.check.core import Finding
from corpus_tools.check.files import Target, targets
from corpus_tools.check.report import Report
from corpus_tools.check.rules.examples import PAGE
from corpus_tools.check.run import Options, check, run
from corpus_tools.check.single import MOST
from corpus_tools.errors import UsageError
from corpus_tools.recipe import from_toml

LOST = "\N{REPLACEMENT CHARACTER}"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Return a folder of seventy pages, every third of them with a fault."""
    for number in range(70):
        path = tmp_path / "raw" / f"site-{number % 4}" / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE + (f"{LOST} lost.\n" if number % 3 == 0 else ""), "utf-8")
    (tmp_path / "raw" / "site-1" / "empty.txt").write_bytes(b"")
    (tmp_path / "raw" / "site-1" / "05.txt").with_suffix(".json").write_text("not JSON")
    return tmp_path / "raw"


def report_of(raw: Path, **options: Any) -> Report:
    return run(targets([raw]), replace(Options(raw=raw, select=("UNI", "CHK", "META")), **options))


def test_findings_are_the_same_for_any_number_of_workers(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "FEWEST", 2)
    alone = report_of(raw, jobs=1)
    assert report_of(raw, jobs=2) == alone
    assert len(alone.findings) == 26
    assert alone.failures == 2
    assert list(alone.findings) == sorted(alone.findings)
    unreadable = [finding for finding in alone.findings if finding.code == "CHK101"]
    assert [finding.document for finding in unreadable] == ["site-1/05.json", "site-1/empty.txt"]
    assert "empty" in unreadable[1].message


def test_processes_are_not_started_for_few_files(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(report_of(raw, jobs=2).findings) == 26
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert len(report_of(raw).findings) == 26


def test_the_cache_says_what_a_run_would(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "cache"
    first = report_of(raw, cache=folder, jobs=1)
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: ")
    assert (folder / ".gitignore").read_text() == "*\n"
    monkeypatch.setattr("corpus_tools.check.workers.check_file", None)  # nothing is asked again
    assert report_of(raw, cache=folder, jobs=1) == first


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows by the name of each file that is really checked."""
    asked: list[str] = []
    real = single.check_file

    def counting(target: Target, *rest: Any) -> single.FileResult:
        asked.append(target.source)
        return real(target, *rest)

    monkeypatch.setattr(workers, "check_file", counting)
    return asked


def test_what_changed_is_asked_again(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "cache"
    report_of(raw, cache=folder, jobs=1)
    cache._sidecars.cache_clear()
    asked = counted(monkeypatch)
    (raw / "site-0" / "00.txt").write_text("changed\n")
    (raw / "site-2" / "02.json").write_text("{}")  # a sidecar may change what is found
    report_of(raw, cache=folder, jobs=1)
    assert asked == ["site-0/00.txt", "site-2/02.txt"]
    asked.clear()
    report_of(raw, cache=folder, jobs=1, select=("UNI",))
    assert len(asked) == 71  # another question


def test_a_broken_cache_is_only_slow(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "cache"
    first = report_of(raw, cache=folder, jobs=1)
    [file] = folder.glob("check-*.jsonl")
    file.write_text(file.read_text()[:-20], "utf-8")
    assert report_of(raw, cache=folder, jobs=1) == first
    line = file.read_text().splitlines()[1]
    half, key = len(line) // 2, line[: cache.KEY]
    # of two runs that write at once: lines that are mixed, or cut where JSON could end
    file.write_text(f"{line[:half]}{line[:half]}]\n{key}00000000[]\n{key}[]\n\n{key}", "utf-8")
    assert report_of(raw, cache=folder, jobs=1) == first
    file.write_bytes(b"\xff\xfe")
    assert report_of(raw, cache=folder, jobs=1) == first
    monkeypatch.setattr(cache, "MOST_BYTES", 10)
    assert report_of(raw, cache=folder, jobs=1) == first
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert report_of(raw, cache=blocked / "cache", jobs=1) == first


def test_a_cache_of_other_code_is_cleared(raw: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    report_of(raw, cache=folder, jobs=1)
    old = folder / "check-0000.jsonl"
    old.write_text("")
    report_of(raw, cache=folder, jobs=1, select=("UNI",))
    assert not old.exists()


def test_a_file_that_cannot_be_read_has_no_key(raw: Path, tmp_path: Path) -> None:
    files = targets([raw])
    (raw / "site-0" / "00.txt").unlink()
    report = run(files, Options(raw=raw, select=("CHK",), cache=tmp_path / "cache", jobs=1))
    assert [finding.document for finding in report.findings][:1] == ["site-0/00.txt"]


def test_a_date_in_the_future_is_asked_every_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    for number in range(9):
        (raw / f"{number}.txt").write_text(PAGE.replace("13 May 2019", "13 May 2031"), "utf-8")
    early = Options(raw=raw, select=("META104",), cache=tmp_path / "cache", today=date(2031, 5, 11), jobs=1)
    assert len(run(targets([raw]), early).findings) == 9
    assert run(targets([raw]), replace(early, today=date(2031, 5, 12))).findings == ()


def test_stands_on_what_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    cache.fingerprint.cache_clear()
    before = cache.fingerprint()
    cache.fingerprint.cache_clear()
    monkeypatch.setattr(cache, "STANDS_ON", ("no-such-package",))
    assert cache.fingerprint() != before
    cache.fingerprint.cache_clear()


def test_a_version_is_what_the_folder_of_a_package_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Python-stdnum-2.1-py3.egg-info", "ftfy-6.3.dist-info", "ftfy", "ftfy2-1.dist-info"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(sys, "path", ["", str(tmp_path), str(tmp_path / "none")])
    monkeypatch.chdir(tmp_path / "ftfy")
    assert sorted(cache._installed(cache.STANDS_ON)) == [
        "ftfy_6.3.dist_info",
        "python_stdnum_2.1_py3.egg_info",
    ]


def test_settings_differ_by_path(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    for name in ("a/1.txt", "b/1.txt"):
        (raw / name).parent.mkdir(parents=True)
        (raw / name).write_text(f"{LOST}\x01 {PAGE}", "utf-8")
    recipe = from_toml('[check]\nselect = ["UNI101"]\n[check.paths."a/*"]\nextend-select = ["UNI110"]\n')
    assert [(one.document, one.code) for one in check([raw], recipe=recipe, raw=raw)] == [
        ("a/1.txt", "UNI101"),
        ("a/1.txt", "UNI110"),
        ("b/1.txt", "UNI101"),
    ]
    recipe = from_toml('[check.paths."a/*"]\nignore = ["UNI"]\n')
    found = check(raw, recipe=recipe, raw=raw, select=["UNI101"])
    assert [one.document for one in found] == ["a/1.txt", "b/1.txt"]  # the command line's code is longer


def test_a_rule_that_fires_for_ever_says_how_often(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"{LOST} " * (MOST + 7), "utf-8")
    found = check([path], select=["UNI101"])
    assert len(found) == MOST
    assert found[-1].message.endswith("(7 more of these in the file)")
    path.write_text(f"{LOST} " * MOST, "utf-8")
    assert "more of these" not in check(str(path), select=["UNI101"])[-1].message


def test_the_public_face_refuses_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        check([tmp_path / "none"])
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(UsageError):
        check([tmp_path], select=["NOPE"])


def test_findings_are_ordered_as_they_read() -> None:
    one = Finding("a", 1, 2, "UNI101", "m")
    assert (
        one
        < Finding("a", 1, 2, "UNI102", "a")
        < Finding("a", 2, 2, "ENC101", "a")
        < Finding("b", 0, 0, "A", "")
    )
    assert one == replace(one, place=None)


def test_cached_lines_are_plain_json(raw: Path, tmp_path: Path) -> None:
    report_of(raw, cache=tmp_path / "cache", jobs=1)
    [file] = (tmp_path / "cache").glob("check-*.jsonl")
    for line in filter(None, file.read_text("ascii").split("\n")):
        assert len(json.loads(line[cache.KEY + cache.CHECK :])) == 3
