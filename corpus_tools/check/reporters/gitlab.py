"""GitLab: a code quality report, which a merge request shows beside its changes.

The fingerprint is that of the baseline with the path: it says what was found and not on which line, so
that GitLab knows a finding again after lines were added above it. It drops all but one of a kind.
"""

import hashlib
import json

from corpus_tools.check.baseline import fingerprints
from corpus_tools.check.core import Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.inert import inert, uri
from corpus_tools.check.rules import BY_CODE

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, style: Style) -> str:
    """Return the findings as one JSON list."""
    del style
    issues = [
        {
            "type": "issue",
            "check_name": f"{finding.code} {BY_CODE[finding.code].name}",
            "description": inert(finding.message),
            "fingerprint": hashlib.sha256(f"{uri(finding.located.path)} {fingerprint}".encode()).hexdigest(),
            "severity": SEVERITIES[finding.severity],
            "location": {
                "path": inert(finding.located.path),
                "lines": {"begin": finding.located.line, "end": finding.located.end_line},
            },
        }
        for finding, fingerprint in zip(report.findings, fingerprints(report.findings), strict=True)
    ]
    return json.dumps(issues, indent=2) + "\n"
