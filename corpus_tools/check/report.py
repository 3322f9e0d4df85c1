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

    def statistics(self) -> list[tuple[str, int]]:
        """Return how often each code was found, the most frequent first."""
        counts = Counter(finding.code for finding in self.findings)
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
