"""JUnit XML: a test suite a file, a failed test case a finding; a clean file is one passed case.

Written by the standard library's ElementTree, which escapes what markup would be; what XML 1.0 cannot
hold at all (control characters, surrogates, noncharacters) is a visible escape by then.
"""

from itertools import groupby
from xml.etree import ElementTree as ET

from corpus_tools.check.core import Finding, Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.inert import inert
from corpus_tools.check.rules import BY_CODE


def render(report: Report, style: Style) -> str:
    """Return the report as one XML document."""
    del style
    found = {
        path: list(findings)
        for path, findings in groupby(report.findings, key=lambda finding: finding.located.path)
    }
    root = ET.Element("testsuites", name="corpus-tools check")
    for path in dict.fromkeys((*found, *report.files)):
        _suite(root, path, found.get(path, []))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _suite(root: ET.Element, path: str, findings: list[Finding]) -> None:
    failures = sum(finding.severity is not Severity.INFO for finding in findings)
    tests = str(len(findings) or 1)
    suite = ET.SubElement(
        root, "testsuite", name=inert(path), tests=tests, failures=str(failures), errors="0"
    )
    if not findings:
        ET.SubElement(suite, "testcase", classname=inert(path), name="clean")
    for finding in findings:
        place = finding.located
        name = f"{finding.code} {BY_CODE[finding.code].name} {place.line}:{place.column}"
        case = ET.SubElement(
            suite, "testcase", classname=inert(path), name=name, file=inert(path), line=str(place.line)
        )
        # JUnit knows only passed and failed: what is worth knowing passes, and says so
        if finding.severity is Severity.INFO:
            ET.SubElement(case, "system-out").text = inert(finding.message)
        else:
            failed = ET.SubElement(
                case, "failure", type=finding.severity.value, message=inert(finding.message)
            )
            failed.text = inert(f"{path}:{place.line}:{place.column}: {finding.message}")
