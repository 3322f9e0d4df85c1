"""Garble that no encoding leads back from.

The text layer of a PDF whose embedded font has its own order of glyphs, or text that was garbled and
then changed. It looks like mojibake and comes back by no road, so it is left as it is.

Left alone: lines of which at least a part comes back; single odd characters; lines in which the signs of
damage are few.
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.moj.lines import MOJIBAKE
from corpus_tools.text.chars import show

CODE = "MOJ103"
FEWEST = 5  # signs of damage in a line
DENSE = 0.12  # share of the line's characters; damaged lines have a third and more
LINE = re.compile(r"[^\r\n]+")


def check(page: Page) -> Iterator[Finding]:
    """Yield each line that is dense with evidence and would not be changed."""
    from corpus_tools.repair.mojibake_gate import evidence, may_hold_evidence

    if page.text.isascii() or not may_hold_evidence(page.text):
        return
    changed = {page.text.rfind("\n", 0, edit.start) + 1 for edit in page.edits_of(MOJIBAKE)}
    for match in LINE.finditer(page.text):
        line = match[0]
        if line.isascii() or match.start() in changed:
            continue
        count, at = 0, evidence(line)
        while at >= 0:
            count += 1
            at = evidence(line, at + 1)
        if count >= FEWEST and count >= DENSE * len(line):
            yield page.finding(match.span(), CODE, f"garbled, and no encoding leads back: {show(line)}")


RULE = Rule(
    code=CODE,
    name="hopeless-garble",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The line holds no text in any language, and a model learns it as one.",
    remedy="Extract the PDF with a tool that reads its font tables, or by OCR.",
    bad=(
        (
            "\xb9\xb2\xbf\xb5\xf0 \xb6\xac\xb9\xac\xb6\xb9 \xb2\xb5\xba\xa7\xa2\xfe\xa9\xb5\xd8"
            "\xb0\xb3\xb1\xb6\xac\xbd\xa7\xa7 \xb6\xb7\xb0\xbe\xab\xa6\xb7\xaf\xfe\n"
        ),
    ),
    good=("\u0637\xb3\u0638\u201e\u0637\xa7\u0638\u2026\n", "\u0633\u0644\u0627\u0645\n"),
    check=check,
)
