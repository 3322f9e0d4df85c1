"""GitHub: workflow commands that the runner turns into annotations.

The runner reads commands from the log, one a line, so a scrape whose name or text held a line end
and `::error` could say anything in our name. Everything that is not printable becomes a
visible escape first; then `%`, and in properties `:` and `,`, are escaped as the runner
unescapes them.

Source: actions/toolkit, packages/core/src/command.ts, functions escapeData and escapeProperty.
"""

from corpus_tools.check.core import Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.inert import inert
from corpus_tools.check.rules import BY_CODE

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, style: Style) -> str:
    """Return one workflow command a finding."""
    del style
    lines = []
    for finding in report.findings:
        place = finding.located
        properties = {
            "file": inert(place.path),
            "line": str(place.line),
            "endLine": str(place.end_line),
            # the runner refuses columns of a finding over several lines
            **(
                {"col": str(place.column), "endColumn": str(place.end_column)}
                if place.line == place.end_line
                else {}
            ),
            "title": f"{finding.code} {BY_CODE[finding.code].name}",
        }
        said = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
        lines.append(f"::{COMMANDS[finding.severity]} {said}::{_data(inert(finding.message))}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
