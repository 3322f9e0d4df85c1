"""A baseline: findings that were there before the linter was, and are not counted again.

An old corpus has thousands of findings that nobody will mend today. A baseline lists them, so that
only new ones fail. It is matched by content and not by position: by code, message and the line
found in, with a number for equal ones in one file. So it survives files that are moved or
renamed and lines that are added, and a finding whose line is corrected leaves it.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from corpus_tools.check.core import Finding
from corpus_tools.check.reporters.inert import inert
from corpus_tools.errors import UsageError

VERSION = 1
DIGITS = 32  # hex digits of SHA-256


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """Return what identifies each finding by its content; equal ones of a file are numbered."""
    seen: Counter[tuple[str, str]] = Counter()
    prints = []
    for finding in findings:
        content = "\0".join((finding.code, inert(finding.message), inert(finding.located.line_text)))
        number = seen[finding.document, content]
        seen[finding.document, content] += 1
        whole = f"{content}\0{number}".encode()
        prints.append(hashlib.sha256(whole).hexdigest()[:DIGITS])
    return prints


def written(findings: Iterable[Finding]) -> str:
    """Return the baseline file of these findings: how often each fingerprint stands, by code."""
    findings = list(findings)
    by_code: dict[str, Counter[str]] = {}
    for finding, fingerprint in zip(findings, fingerprints(findings), strict=True):
        by_code.setdefault(finding.code, Counter())[fingerprint] += 1
    plain = {code: dict(sorted(counts.items())) for code, counts in sorted(by_code.items())}
    return json.dumps({"version": VERSION, "findings": plain}, indent=1) + "\n"


def read(path: Path) -> Counter[str]:
    """Return how often each fingerprint of a baseline file may be found.

    Raises UsageError where there is no such file, or it is no baseline of this version.
    """
    try:
        whole = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{inert(str(path))}: cannot be read as a baseline: {error}") from error
    known: Counter[str] = Counter()
    try:
        if whole["version"] != VERSION:
            raise UsageError(
                f"{inert(str(path))}: a baseline of version {VERSION} was expected; write it again"
            )
        for counts in whole["findings"].values():
            known.update({str(fingerprint): int(count) for fingerprint, count in counts.items()})
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UsageError(f"{inert(str(path))}: is no baseline; --write-baseline writes one") from error
    return known


def unknown(findings: Iterable[Finding], known: Counter[str]) -> list[Finding]:
    """Return the findings that a baseline does not list, each of its entries used once."""
    findings = list(findings)
    left = known.copy()
    kept = []
    for finding, fingerprint in zip(findings, fingerprints(findings), strict=True):
        if left[fingerprint] > 0:
            left[fingerprint] -= 1
        else:
            kept.append(finding)
    return kept
