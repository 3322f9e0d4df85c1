"""JSON Lines: one finding a line, pure ASCII, the fields of the JSON report."""

import json

from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.json import plain


def render(report: Report, style: Style) -> str:
    """Return one JSON object a line; nothing at all where nothing was found."""
    del style
    return "".join(json.dumps(plain(finding)) + "\n" for finding in report.findings)
