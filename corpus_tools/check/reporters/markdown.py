"""Markdown: for the comment on a pull request.

Tables by file. Whatever Markdown, HTML or a forge would act on (emphasis, tags, links, mentions) is
escaped by numeric character references, and what is not printable by a visible escape. Comments are cut by
the forge at 65,536 characters, so past MOST findings the counts must do.
"""

import re
from itertools import groupby

from corpus_tools.check.core import Finding
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.inert import inert
from corpus_tools.check.rules import BY_CODE

MOST = 200  # about 200 characters a row: some 40,000 of the 65,536 that GitHub allows
ACTIVE = re.compile(r"[^\w\s./,;=\u0080-\U0010ffff-]|_|\.(?=\w)|(?<=/)/")
HEAD = "| place | severity | rule | message |\n| --- | --- | --- | --- |\n"


def render(report: Report, style: Style) -> str:
    """Return the counts, then a table for each file."""
    del style
    parts = [f"### corpus-tools check\n\n{report.summary()}\n"]
    for path, findings in groupby(report.findings[:MOST], key=lambda finding: finding.located.path):
        parts.append(f"**{_escaped(path)}**\n\n{HEAD}" + "".join(map(_row, findings)))
    if len(report.findings) > MOST:
        parts.append(f"... and {len(report.findings) - MOST} more.\n")
    return "\n".join(parts)


def _row(finding: Finding) -> str:
    place = finding.located
    rule = f"{finding.code} {BY_CODE[finding.code].name}"
    where = f"{place.line}:{place.column}"
    return f"| {where} | {finding.severity.value} | {rule} | {_escaped(finding.message)} |\n"


def _escaped(text: str) -> str:
    return ACTIVE.sub(lambda match: f"&#{ord(match[0])};", inert(text))
