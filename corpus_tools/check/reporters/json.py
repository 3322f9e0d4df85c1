"""JSON: one object, pure ASCII, with every field of every finding."""

import json

from corpus_tools.check.core import Finding, Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.inert import inert
from corpus_tools.check.rules import BY_CODE


def render(report: Report, style: Style) -> str:
    """Return the findings, the files and the counts as one JSON object."""
    del style
    whole = {
        "findings": [plain(finding) for finding in report.findings],
        "summary": {
            "files": len(report.files),
            "unreadable": report.failures,
            "waived": report.waived,
            "in_baseline": report.in_baseline,
            **{severity.value: report.count(severity) for severity in Severity},
        },
    }
    return json.dumps(whole, indent=2) + "\n"


def plain(finding: Finding) -> dict[str, object]:
    """Return a finding in plain JSON types. Lines and columns count from 1, offsets from 0."""
    place = finding.located
    fix = finding.fix
    return {
        "document": inert(finding.document),
        "code": finding.code,
        "name": BY_CODE[finding.code].name,
        "severity": finding.severity.value,
        "message": inert(finding.message),
        "path": inert(place.path),
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "start": finding.start,
        "end": finding.end,
        "byte_start": place.byte_start,
        "byte_end": place.byte_end,
        "fix": None
        if fix is None
        else {"start": fix.start, "end": fix.end, "text": inert(fix.text), "pass_id": fix.pass_id},
    }
