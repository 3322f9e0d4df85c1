"""Which rules a page is asked: nearly all speak of characters that nearly no page holds.

A rule on characters declares its signs. Whether a character is a sign of which rules is worked out once a
run; then a page costs one look at the few characters that are neither usual nor known to be no sign.
"""

from collections.abc import Iterable
from functools import cache

from corpus_tools.check.core import Rule, Scope
from corpus_tools.check.rules import BY_CODE


class Asking:
    """The rules of a run that look at one page, in their order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rule for rule in rules if rule.scope is not Scope.DATASET)
        self.segmented = any(rule.scope is Scope.DOCUMENT for rule in self.rules)
        self._always = tuple(rule for rule in self.rules if rule.signs is None)
        self._no_signs: set[str] = set()  # characters
        self._of_sign: dict[str, frozenset[str]] = {}  # codes

    def of(self, characters: frozenset[str]) -> tuple[Rule, ...]:
        """Return the rules to ask about a page that has these characters."""
        signs = characters - self._no_signs
        for char in signs - self._of_sign.keys():
            self._meet(char)
        # letters of a script are signs of the same rules, so the sets that differ are few
        called = frozenset[str]().union(*{self._of_sign[char] for char in signs if char in self._of_sign})
        if not called:
            return self._always
        return tuple([rule for rule in self.rules if rule.signs is None or rule.code in called])

    def _meet(self, char: str) -> None:
        codes = [rule.code for rule in self.rules if rule.signs is not None and rule.signs(char)]
        if codes:
            self._of_sign[char] = frozenset(codes)
        else:
            self._no_signs.add(char)


@cache
def asking(codes: tuple[str, ...]) -> Asking:
    """Return the rules of these codes, made ready; a run has one set of codes, or a few."""
    return Asking(BY_CODE[code] for code in codes)
