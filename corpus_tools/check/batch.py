"""What only all files of a run together show, and beside them the published version.

A batch rule sees facts, not pages: one small record a document, which the workers send and the
cache keeps. The published version is the same kind of facts, read from its tables.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from math import sqrt
from typing import NamedTuple

from corpus_tools.check.core import Finding, Place, Rule, Scope
from corpus_tools.check.facts import Facts
from corpus_tools.recipe import Recipe

ENOUGH = 20  # documents on each side before two distributions are compared
CERTAIN = 3.29  # standard errors: one chance in a thousand
KS_CERTAIN = 1.95  # Kolmogorov-Smirnov, two samples, the same chance
FEWEST_TO_AGREE = 5  # documents of a site
AGREED = 0.6  # share of them that have one masthead, letter for letter
LEAST_SHARE = 0.1  # a change of fewer documents than that is no drift, however certain


class Published(NamedTuple):
    """The version that new files are compared with."""

    path: str
    version: str
    facts: tuple[Facts, ...]
    problems: tuple[str, ...] = ()  # what does not verify


class Batch:
    """All documents of a run, in order, and the published version if one is given."""

    def __init__(self, facts: Iterable[Facts], published: Published | None, recipe: Recipe) -> None:
        self.facts = sorted(facts, key=lambda fact: fact.document)
        self.published = published
        self.recipe = recipe

    @cached_property
    def others(self) -> list[Facts]:
        """The published documents that no file of the run replaces."""
        names = {fact.document for fact in self.facts}
        return [
            fact for fact in (self.published.facts if self.published else ()) if fact.document not in names
        ]

    @cached_property
    def by_site(self) -> list[tuple[list[Facts], list[Facts]]]:
        """The new and the published documents of each site that has enough of both."""
        new, old = _by_site(self.facts), _by_site(self.published.facts if self.published else ())
        pairs = [(new[site], old.get(site, [])) for site in sorted(new)]
        return [(ours, theirs) for ours, theirs in pairs if len(ours) >= ENOUGH <= len(theirs)]

    @cached_property
    def mastheads(self) -> dict[str, str]:
        """The masthead of each site of which enough documents agree on one, and nothing else is known."""
        agreed: dict[str, str] = {}
        new, old = _by_site(self.facts), _by_site(self.others)
        for site in sorted(new.keys() - self.recipe.sites.keys() - {""}):
            known = [fact.masthead for fact in (*new[site], *old.get(site, ()))]
            masthead, count = Counter(known).most_common(1)[0]
            if masthead and len(known) >= FEWEST_TO_AGREE and count >= AGREED * len(known):
                agreed[site] = masthead
        return agreed


def _by_site(facts: Iterable[Facts]) -> dict[str, list[Facts]]:
    found: dict[str, list[Facts]] = {}
    for fact in facts:
        found.setdefault(fact.site, []).append(fact)
    return found


def found_in(batch: Batch, rules: Iterable[Rule]) -> Iterator[Finding]:
    """Yield what the rules on the batch find, each finding with its severity."""
    for rule in rules:
        if rule.scope is Scope.DATASET:
            for finding in rule.check(batch):
                yield replace(finding, severity=rule.severity)


def about(published: Published, code: str, message: str) -> Finding:
    """Return a finding on the published version as a whole."""
    return _whole(
        f"{published.path}/{published.version}", f"{published.path}/{published.version}", code, message
    )


def finding(fact: Facts, code: str, message: str) -> Finding:
    """Return a finding on a whole document: it stands at the start of its file."""
    return _whole(fact.document, fact.path, code, message)


def _whole(document: str, path: str, code: str, message: str) -> Finding:
    place = Place(
        path=path,
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        byte_start=0,
        byte_end=0,
        line_text="",
    )
    return Finding(document, 0, 0, code, message, place=place)


def distance(first: Sequence[float], second: Sequence[float]) -> float:
    """Return how far apart two samples are, 1 being the distance that chance reaches once in a thousand.

    Source: Kolmogorov-Smirnov test for two samples, large-sample approximation.
    """
    one, two = sorted(first), sorted(second)
    widest = max(abs(bisect_right(one, x) / len(one) - bisect_right(two, x) / len(two)) for x in (*one, *two))
    return widest / (KS_CERTAIN * sqrt((len(one) + len(two)) / (len(one) * len(two))))


def shifted(first: Sequence[str], second: Sequence[str]) -> list[tuple[str, float, float]]:
    """Return the values whose share differs for certain: value, share in the first, in the second.

    Source: z-test for two proportions with a pooled estimate.
    """
    ours, theirs = Counter(first), Counter(second)
    changed = []
    for value in sorted(ours.keys() | theirs.keys()):
        one, two = ours[value] / len(first), theirs[value] / len(second)
        pooled = (ours[value] + theirs[value]) / (len(first) + len(second))
        error = sqrt(pooled * (1 - pooled) * (1 / len(first) + 1 / len(second)))
        if abs(one - two) > max(LEAST_SHARE, CERTAIN * error):
            changed.append((value, one, two))
    return changed
