"""SARIF 2.1.0: for code scanning.

Regions carry lines, columns and bytes; columns count code points, as `columnKind` says. The
partial fingerprint is that of the baseline, so that an alert stays the same one when the lines
above it change. Paths are percent-encoded URI references relative to the repository.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, sections 3.14 to 3.58.
"""

import json
from pathlib import PurePath

from corpus_tools import __version__
from corpus_tools.check.baseline import fingerprints
from corpus_tools.check.core import Finding, Rule, Severity
from corpus_tools.check.report import Report
from corpus_tools.check.reporters import Style
from corpus_tools.check.reporters.inert import inert, uri
from corpus_tools.check.rules import BY_CODE, RULES

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
INDEX = {rule.code: index for index, rule in enumerate(RULES)}


def render(report: Report, style: Style) -> str:
    """Return the report as one SARIF log with one run."""
    del style
    driver = {"name": "corpus-tools check", "version": __version__, "rules": [_rule(rule) for rule in RULES]}
    pairs = zip(report.findings, fingerprints(report.findings), strict=True)
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": report.failures == 0}],
        "results": [_result(finding, fingerprint) for finding, fingerprint in pairs],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.remedy},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(finding: Finding, fingerprint: str) -> dict[str, object]:
    place = finding.located
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "byteOffset": place.byte_start,
        "byteLength": place.byte_end - place.byte_start,
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": INDEX[finding.code],
        "level": LEVELS[finding.severity],
        "message": {"text": f"{BY_CODE[finding.code].name}: {inert(finding.message)}"},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": _uri(place.path)}, "region": region}}
        ],
        "partialFingerprints": {"corpusTools/v1": fingerprint},
    }


def _uri(path: str) -> str:
    """Return a path as a URI: absolute ones with their scheme, the others relative."""
    return ("file://" if PurePath(path).is_absolute() else "") + uri(path)
