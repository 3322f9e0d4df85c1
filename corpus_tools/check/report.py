"""What a run found, as the reporters are given it."""

from collections import Counter
from typing import NamedTuple

from corpus_tools.check.core import Finding, Severity


class Report(NamedTuple):
    """The findings of a run in their order, and what was checked to find them."""

    findings: tuple[Finding, ...]
    files: tuple[str, ...]  # paths that were checked, in order
    failures: int = 0  # records that could not be read
    waived: int = 0
    in_baseline: int = 0

    def count(self, severity: Severity) -> int:
        """Return how many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def summary(self) -> str:
        """Return one line on all that was found, and on what was not counted."""
        counts = ", ".join(_counted(self.count(severity), severity.value) for severity in Severity)
        extra = "".join(
            f", {count} {what}"
            for count, what in (
                (self.failures, "unreadable"),
                (self.waived, "waived"),
                (self.in_baseline, "in the baseline"),
            )
            if count
        )
        return f"{_counted(len(self.files), 'file')} checked: {counts}{extra}"

    def statistics(self) -> list[tuple[str, int]]:
        """Return how often each code was found, the most frequent first."""
        counts = Counter(finding.code for finding in self.findings)
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _counted(count: int, what: str) -> str:
    plural = "" if count == 1 or what == "info" else "s"
    return f"{count} {what}{plural}"
