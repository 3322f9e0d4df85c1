"""Waivers: findings that somebody has looked at and lets pass, for a time.

`check.waivers.toml` holds one table a waiver:

    [[waiver]]
    code = "UNI101"
    path = "azadi-nau/0017.txt"     # below the folder of scrapes; * and ? as in a shell
    reason = "the site itself prints the character, letter of 3 May"
    expires = 2027-01-01

A waiver that no finding needs is a finding (CHK102), and so is one whose day has come (CHK103):
such a one lets nothing pass. Only a run that looks at a waiver's files can say that it is unused.
"""

import re
import tomllib
from collections.abc import Iterable
from datetime import date, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from corpus_tools.check.core import Finding, Place, Rule
from corpus_tools.check.files import Target
from corpus_tools.check.reporters.inert import inert
from corpus_tools.check.rules import BY_CODE
from corpus_tools.check.rules.chk import expired_waiver, unused_waiver
from corpus_tools.errors import UsageError
from corpus_tools.text.chars import show

FILE = "check.waivers.toml"
KEYS = {"code": str, "path": str, "reason": str, "expires": date}
TABLE = re.compile(r"^[ \t]*\[\[[ \t]*waiver[ \t]*\]\]", re.MULTILINE)


class Waiver(NamedTuple):
    """One finding, or all of one rule in some files, that may stand until a day."""

    code: str
    path: str
    reason: str
    expires: date
    line: int  # of its table in the file, from 1

    def covers(self, finding: Finding) -> bool:
        """Tell whether the waiver speaks of this finding, whatever the day is."""
        return finding.code == self.code and self.covers_document(finding.document)

    def covers_document(self, document: str) -> bool:
        """Tell whether the waiver speaks of a document, or of the file that it is a record of."""
        return fnmatchcase(document, self.path) or fnmatchcase(document.rpartition("#")[0], self.path)


def read(path: Path) -> list[Waiver]:
    """Return the waivers of a file; raise UsageError, naming the line, for the first mistake."""
    shown = inert(str(path))
    try:
        text = path.read_text("utf-8")
        whole = tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"{shown}: cannot be read: {error}") from error
    tables = whole.get("waiver", [])
    lines = [text.count("\n", 0, match.start()) + 1 for match in TABLE.finditer(text)]
    if set(whole) - {"waiver"} or not isinstance(tables, list) or len(lines) != len(tables):
        raise UsageError(f"{shown}: expected [[waiver]] tables and nothing else")
    return [_waiver(table, f"{shown}:{line}", line) for table, line in zip(tables, lines, strict=True)]


def applied(
    findings: Iterable[Finding], file: Path, files: list[Target], asked: frozenset[str], today: date
) -> tuple[list[Finding], int]:
    """Return the findings that no waiver lets pass, with those about waivers, and how many passed.

    `asked` are the codes of the rules that ran: a waiver of another is neither used nor unused.
    """
    waivers = [waiver for waiver in read(file) if waiver.code in asked]
    standing = [waiver for waiver in waivers if today < waiver.expires]
    used: set[Waiver] = set()
    kept: list[Finding] = []
    passed = 0
    for finding in findings:
        covering = [waiver for waiver in standing if waiver.covers(finding)]
        used.update(covering)
        if covering:
            passed += 1
        else:
            kept.append(finding)
    for waiver in waivers:
        if waiver not in standing:
            message = f"the waiver of {waiver.code} expired on {waiver.expires.isoformat()}"
            kept.append(_about(waiver, expired_waiver.RULE, message, file))
        elif waiver not in used and _in_sight(waiver, files):
            message = f"no finding needs the waiver of {waiver.code} for {show(waiver.path, 60)}"
            kept.append(_about(waiver, unused_waiver.RULE, message, file))
    return sorted(one for one in kept if one.code in asked), passed


def _in_sight(waiver: Waiver, files: list[Target]) -> bool:
    """Tell whether this run looked at a file of the waiver, or sees that there is none."""
    if any(waiver.covers_document(target.source) for target in files):
        return True
    roots = {target.root for target in files}
    return (
        "*" not in waiver.path
        and "?" not in waiver.path
        and not any((r / waiver.path).exists() for r in roots)
    )


def _waiver(table: object, where: str, line: int) -> Waiver:
    if not isinstance(table, dict) or set(table) != set(KEYS):
        raise UsageError(f"{where}: a waiver has the keys {', '.join(KEYS)}, all of them and no others")
    for key, kind in KEYS.items():
        if not isinstance(table[key], kind) or isinstance(table[key], datetime) or table[key] == "":
            wanted = "a date such as 2027-01-01" if kind is date else "a text"
            raise UsageError(f"{where}: {key}: expected {wanted}")
    if table["code"] not in BY_CODE:
        raise UsageError(f"{where}: code: no rule has the code {show(table['code'])}")
    return Waiver(**table, line=line)


def _about(waiver: Waiver, rule: Rule, message: str, file: Path) -> Finding:
    place = Place(
        path=str(file),
        line=waiver.line,
        column=1,
        end_line=waiver.line,
        end_column=1,
        byte_start=0,
        byte_end=0,
        line_text=f"{waiver.code} {waiver.path}",
    )
    return Finding(file.name, waiver.line, waiver.line, rule.code, message, rule.severity, place)
