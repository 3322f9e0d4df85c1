"""Text: for a person at a terminal, grouped by file.

A line of the scrape is shown inside FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that its
direction cannot turn ours around, and made inert. No carets: under right-to-left text a
column of the terminal is not a column of the file, so the words found are shown instead.

Behind a finding stands what mends it: [fix] is `check --fix`, [build] the build alone.
"""

from itertools import groupby

from corpus_tools.check.core import Finding, Fix, Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.inert import inert
from corpus_tools.check.rules import BY_CODE

FSI, PDI = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
SHOWN = 96  # code points of a line: fits most terminals with its margin
COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}  # red, yellow, cyan


def render(report: Report, style: Style) -> str:
    """Return the findings by file, then one line that sums up."""
    lines: list[str] = []
    if style.statistics:
        width = max((len(str(count)) for _, count in report.statistics()), default=0)
        for code, count in report.statistics():
            lines.append(f"{count:>{width}}  {code}  {BY_CODE[code].name}")
    else:
        for path, findings in groupby(report.findings, key=lambda finding: finding.located.path):
            lines.append(_painted(inert(path), "1", style))
            for finding in findings:
                lines += _lines(finding, style)
            lines.append("")
    lines.append(report.summary())
    return "\n".join(lines) + "\n"


def _lines(finding: Finding, style: Style) -> list[str]:
    place = finding.located
    where = f"{place.line}:{place.column}"
    severity = _painted(f"{finding.severity.value:<7}", COLOURS[finding.severity], style)
    name = BY_CODE[finding.code].name
    mended = f" [{_mended_by(finding.fix)}]" if finding.fix else ""
    lines = [f"  {where:<9} {severity}  {finding.code} {name}: {inert(finding.message)}{mended}"]
    if style.source and place.line_text:
        lines.append(f"            | {FSI}{inert(_window(finding))}{PDI}")
    return lines


def _mended_by(fix: Fix) -> str:
    from corpus_tools.check.fixes import mended_by  # a clean run need not know

    return mended_by(fix.pass_id)


def _window(finding: Finding) -> str:
    """Return the stretch of the line around the finding."""
    place = finding.located
    start = max(0, min(place.column - 1 - SHOWN // 4, len(place.line_text) - SHOWN))
    cut = place.line_text[start : start + SHOWN]
    return ("..." if start else "") + cut + ("..." if start + SHOWN < len(place.line_text) else "")


def _painted(text: str, colour: str, style: Style) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if style.colour else text
