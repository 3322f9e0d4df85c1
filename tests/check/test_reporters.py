"""Every report holds the same findings in the same order, and nothing that a scrape says acts in it."""

import json
import os
import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import junitparser
import pytest

from corpus_tools.check.core import Finding, Fix, Place, Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import FORMATS, Style, render
from corpus_tools.check.reporters.inert import uri
from corpus_tools.check.rules import RULES
from corpus_tools.errors import SpanError

HOSTILE = {
    "line ends": "a\n::error file=x::b\r\n::set-output name=y::z\u2028c\u2029d\x85e\x0bf\x0cg",
    "escapes": "a\x1b[31mred\x1b]0;title\x07\x9b2J",
    "markup": "a]]><script>alert(1)</script>&amp;\"'<!--",
    "direction": "a\u202eb\u2066c\u2069\u200fd\u061c",
    "markdown": "a | b `code` *c* _d_ [e](http://evil.example) ![f](g) @maintainers #1 ~~h~~ <i>",
    "bytes": "a\udcff\udc80b",
    "percent": "100%25,a:b%0A::error::",
    "null": "a\0b\ufffeb\ud800",
    "private": "a\ue000\U000f0000\u0378",
}


def finding(path: str, text: str, number: int = 0, code: str = "ENC101") -> Finding:
    severity = next(rule.severity for rule in RULES if rule.code == code)
    place = Place(
        path=path,
        line=3 + number,
        column=5,
        end_line=3 + number,
        end_column=9,
        byte_start=40,
        byte_end=44,
        line_text=text * 3,
    )
    fix = Fix(start=1, end=2, text=text, pass_id="controls")
    return Finding(path, 10 + number, 14, code, f"found {text}", severity, place, fix)


def report_of(*texts: str) -> Report:
    found = [finding(f"raw/{text}/{text}.txt", text, n) for n, text in enumerate(texts)]
    found += [finding("raw/b.txt", "plain", 1, "UNI102"), finding("raw/b.txt", "plain", 2, "DOC108")]
    paths = tuple(dict.fromkeys(one.located.path for one in found))
    return Report(findings=tuple(found), files=(*paths, "raw/clean.txt"), failures=1, waived=2, in_baseline=3)


STYLES = [Style(), Style(colour=True, source=True)]


@pytest.mark.parametrize("style", STYLES, ids=["plain", "full"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("name", FORMATS)
def test_nothing_of_a_scrape_acts(name: str, text: str, style: Style) -> None:
    written = render(name, report_of(text), style)
    ours = {"\n", "\u2068", "\u2069"} | ({"\x1b"} if style.colour and name == "text" else set())
    for char in set(written) - ours:
        assert unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}, ascii(char)
    written.encode("utf-8")  # no lone surrogate
    if name == "text":
        assert written.count("\u2068") == written.count("\u2069")
        assert re.sub("\x1b\\[[0-9]+m", "", written).count("\x1b") == 0


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_github_says_one_command_a_finding(text: str) -> None:
    lines = render("github", report_of(text), Style()).splitlines()
    assert len(lines) == 3
    for line in lines:
        assert re.fullmatch(r"::(error|warning|notice) [^:]+::.*", line)
        properties = line.split("::")[1].partition(" ")[2]
        assert re.fullmatch(r"(\w+=[^,:\r\n]*)(,\w+=[^,:\r\n]*)*", properties)
        assert "::" not in line.split("::", 2)[2] or "found" in line


def test_github_leaves_columns_out_of_what_spans_lines() -> None:
    place = Place(
        path="a", line=1, column=2, end_line=3, end_column=4, byte_start=0, byte_end=9, line_text=""
    )
    report = Report(findings=(Finding("a", 0, 9, "ENC101", "m", place=place),), files=("a",))
    assert (
        render("github", report, Style())
        == "::error file=a,line=1,endLine=3,title=ENC101 undecodable-bytes::m\n"
    )


def codes_in(name: str, written: str) -> list[str]:
    """Return the codes that a report tells, in its order."""
    if name == "json":
        return [one["code"] for one in json.loads(written)["findings"]]
    if name == "jsonl":
        return [json.loads(line)["code"] for line in written.splitlines()]
    if name == "sarif":
        return [one["ruleId"] for one in json.loads(written)["runs"][0]["results"]]
    if name == "gitlab":
        return [one["check_name"].split()[0] for one in json.loads(written)]
    if name == "junit":
        names = [case.get("name", "") for case in ET.fromstring(written).iter("testcase")]
        return [one.split()[0] for one in names if one != "clean"]
    return re.findall(r"(?:ENC|UNI|DOC)\d{3}(?= )", written)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_all_reports_tell_the_same(name: str, text: str) -> None:
    assert codes_in(name, render(name, report_of(text), Style())) == ["ENC101", "UNI102", "DOC108"]


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found(name: str) -> None:
    written = render(name, Report(findings=(), files=("raw/clean.txt",)), Style(source=True))
    assert codes_in(name, written) == []


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_sarif_follows_its_schema(text: str) -> None:
    schema = json.loads(Path(__file__).with_name("sarif.json").read_text("utf-8"))
    log = json.loads(render("sarif", report_of(text), Style()))
    jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker()).validate(log)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in log["runs"][0]["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"]["corpusTools/v1"]


def test_sarif_names_absolute_paths_with_their_scheme() -> None:
    log = json.loads(render("sarif", Report(findings=(finding("/data/a b.txt", ""),), files=()), Style()))
    location = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "file:///data/a%20b.txt"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_junit_is_read_by_a_ci_server(text: str, tmp_path: Path) -> None:
    path = tmp_path / "report.xml"
    path.write_text(render("junit", report_of(text), Style()), "utf-8")
    suites = list(junitparser.JUnitXml.fromfile(str(path)))
    assert [suite.tests for suite in suites] == [1, 2, 1]
    assert [suite.failures for suite in suites] == [1, 1, 0]
    assert [case.name for case in suites[2]] == ["clean"]


def test_gitlab_fingerprints_are_unique() -> None:
    same = [finding("raw/a.txt", "x"), finding("raw/a.txt", "x"), finding("raw/b.txt", "x")]
    issues = json.loads(render("gitlab", Report(findings=tuple(same), files=()), Style()))
    assert len({issue["fingerprint"] for issue in issues}) == 3


def test_markdown_is_cut_with_a_count() -> None:
    many = tuple(finding("raw/a.txt", "x", number) for number in range(230))
    written = render("markdown", Report(findings=many, files=("raw/a.txt",)), Style())
    assert written.endswith("... and 30 more.\n")
    assert written.count("ENC101") == 200


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_markdown_has_no_active_sign_of_a_scrape(text: str) -> None:
    written = render("markdown", report_of(text), Style())
    for line in written.splitlines():
        told = line.replace("| --- ", "").strip("|#* ")
        assert not re.search(r"[<>`\[\]@\\]|https?:", told), line


def test_text_shows_counts_and_lines() -> None:
    report = report_of("x")
    assert render("text", report, Style(statistics=True)).splitlines() == [
        "1  DOC108  glued-sentences",
        "1  ENC101  undecodable-bytes",
        "1  UNI102  private-use",
        "3 files checked: 1 error, 1 warning, 1 info, 1 unreadable, 2 waived, 3 in the baseline",
    ]
    long_line = "a" * 300
    place = Place(
        path="p",
        line=1,
        column=200,
        end_line=1,
        end_column=201,
        byte_start=0,
        byte_end=1,
        line_text=long_line,
    )
    one = Finding("p", 199, 200, "ENC101", "m", Severity.ERROR, place)
    shown = render("text", Report(findings=(one,), files=("p",)), Style(source=True)).splitlines()[2]
    assert shown.strip() == "| \u2068..." + "a" * 96 + "...\u2069"
    assert render("text", Report(findings=(), files=()), Style(statistics=True)) == (
        "0 files checked: 0 errors, 0 warnings, 0 info\n"
    )


def test_a_finding_that_no_run_located_says_so() -> None:
    with pytest.raises(SpanError, match="was not located"):
        _ = Finding("a", 0, 1, "ENC101", "m").located


def test_names_that_are_no_utf8_become_uris() -> None:
    name = os.fsdecode(b"raw/\xff.txt")
    assert uri(name) == "raw/%FF.txt"


def test_reports_of_every_format_are_documented() -> None:
    assert set(FORMATS) == {"text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "markdown"}
