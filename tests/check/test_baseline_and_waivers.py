"""What is known is not counted again: baselines by content, waivers for a time."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from corpus_tools.check import baseline
from corpus_tools.check.core import Finding
from corpus_tools.check.files import targets
from corpus_tools.check.report import Report
from corpus_tools.check.run import Options, run
from corpus_tools.check.waivers import read
from corpus_tools.errors import UsageError

BAD = "A line with \N{REPLACEMENT CHARACTER} in it.\n"
DAY = date(2026, 6, 1)


def checked(raw: Path, **more: Path | None) -> Report:
    options = Options(select=("UNI101", "CHK"), raw=raw, today=DAY, waivers=more.get("waivers"))
    return run(targets([raw]), options)


def put(raw: Path, name: str, text: str) -> None:
    (raw / name).parent.mkdir(parents=True, exist_ok=True)
    (raw / name).write_text(text, "utf-8")


def listed(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.document, finding.code) for finding in findings]


def with_baseline(raw: Path, file: Path) -> Report:
    return run(targets([raw]), Options(select=("UNI101",), raw=raw, today=DAY, baseline=file))


def test_a_baseline_survives_moves_and_lines_above(tmp_path: Path) -> None:
    raw, file = tmp_path / "raw", tmp_path / "baseline.json"
    put(raw, "a.txt", BAD + BAD)
    file.write_text(baseline.written(checked(raw).findings))
    assert with_baseline(raw, file).findings == ()
    (raw / "a.txt").unlink()
    put(raw, "moved/b.txt", "a line above\n" + BAD + BAD)
    report = with_baseline(raw, file)
    assert report.findings == ()
    assert report.in_baseline == 2


def test_a_baseline_lets_only_as_many_pass_as_it_lists(tmp_path: Path) -> None:
    raw, file = tmp_path / "raw", tmp_path / "baseline.json"
    put(raw, "a.txt", BAD)
    file.write_text(baseline.written(checked(raw).findings))
    put(raw, "b.txt", BAD)
    put(raw, "c.txt", "Another line \N{REPLACEMENT CHARACTER}\n")
    assert listed(with_baseline(raw, file).findings) == [("b.txt", "UNI101"), ("c.txt", "UNI101")]
    put(raw, "a.txt", "corrected\n")
    assert listed(with_baseline(raw, file).findings) == [("c.txt", "UNI101")]


def test_a_baseline_is_the_same_for_the_same_findings(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    put(raw, "b.txt", BAD)
    put(raw, "a.txt", BAD)
    assert baseline.written(checked(raw).findings) == baseline.written(checked(raw).findings)
    assert baseline.unknown([], Counter()) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1]",
        '{"version": 2, "findings": {}}',
        '{"version": 1}',
        '{"version": 1, "findings": {"A": {"b": "c"}}}',
    ],
)
def test_what_is_no_baseline_is_said(text: str, tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(text)
    with pytest.raises(UsageError, match=r"baseline\.json: "):
        baseline.read(file)
    with pytest.raises(UsageError, match="cannot be read as a baseline"):
        baseline.read(tmp_path / "none.json")


def waiver(path: str, expires: str = "2027-01-01", code: str = "UNI101") -> str:
    return f'[[waiver]]\ncode = "{code}"\npath = "{path}"\nreason = "as printed"\nexpires = {expires}\n\n'


def test_a_waiver_lets_pass_until_its_day(tmp_path: Path) -> None:
    raw, file = tmp_path / "raw", tmp_path / "check.waivers.toml"
    for name in ("a/1.txt", "a/2.txt", "b/1.txt"):
        put(raw, name, BAD)
    file.write_text(waiver("a/*") + waiver("b/1.txt", "2026-06-02"))
    report = checked(raw, waivers=file)
    assert report.findings == ()
    assert report.waived == 3
    file.write_text(waiver("a/*") + waiver("b/1.txt", "2026-06-01"))
    report = checked(raw, waivers=file)
    assert listed(report.findings) == [("b/1.txt", "UNI101"), ("check.waivers.toml", "CHK103")]
    assert report.findings[1].located.line == 7
    assert report.findings[1].message == "the waiver of UNI101 expired on 2026-06-01"


def test_unused_waivers_are_found_where_a_run_can_tell(tmp_path: Path) -> None:
    raw, file = tmp_path / "raw", tmp_path / "check.waivers.toml"
    put(raw, "a.txt", "clean\n")
    put(raw, "b.txt", BAD)
    unseen = waiver("b.txt") + waiver("*/c.txt") + waiver("a.txt", code="UNI102")
    file.write_text(waiver("a.txt") + waiver("gone.txt") + unseen)
    options = Options(select=("UNI101", "CHK"), raw=raw, today=DAY, waivers=file)
    report = run(targets([raw / "a.txt"]), options)
    assert [(one.code, one.located.line) for one in report.findings] == [("CHK102", 1), ("CHK102", 7)]


def test_a_waiver_of_a_record_in_a_container(tmp_path: Path) -> None:
    found = Finding("a.jsonl#3", 0, 1, "UNI101", "m")
    file = tmp_path / "w.toml"
    file.write_text(waiver("a.jsonl") + waiver("a.jsonl#3") + waiver("a.jsonl#4"))
    assert [one.covers(found) for one in read(file)] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[waiver", "cannot be read"),
        ("[other]\n", r"expected \[\[waiver\]\] tables"),
        ("waiver = 3\n", r"expected \[\[waiver\]\] tables"),
        ('waiver = [{code = "UNI101"}]\n', r"expected \[\[waiver\]\] tables"),
        ('\n[[waiver]]\ncode = "UNI101"\n', "w.toml:2: a waiver has the keys code, path, reason, expires"),
        (waiver("a").replace("2027-01-01", '"2027-01-01"'), "expires: expected a date such as 2027-01-01"),
        (waiver("a").replace("2027-01-01", "2027-01-01T00:00:00"), "expires: expected a date"),
        (waiver("a").replace('"as printed"', '""'), "reason: expected a text"),
        (waiver("a", code="UNI999"), 'code: no rule has the code "UNI999"'),
    ],
)
def test_a_wrong_waiver_is_told_by_line(text: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "w.toml"
    file.write_text(text)
    with pytest.raises(UsageError, match=said):
        read(file)
