r"""Patterns that are compiled when they are first used, and the members of a character class.

Most runs of a command need few of the patterns that the passes have, and compiling them all takes
longer than checking a file. So a pattern is a function: `WORD().finditer(text)`.
"""

import re
from collections.abc import Callable
from functools import cache


def lazy(source: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that returns the pattern, compiled at its first call."""
    return cache(lambda: re.compile(source, flags))


def members(ranges: str) -> frozenset[str]:
    """Return the characters of a class as it stands between square brackets, without escapes.

    >>> sorted(members("a-cx"))
    ['a', 'b', 'c', 'x']
    """
    found: set[str] = set()
    at = 0
    while at < len(ranges):
        last = at + 2 if ranges[at + 1 : at + 2] == "-" and at + 2 < len(ranges) else at
        found.update(map(chr, range(ord(ranges[at]), ord(ranges[last]) + 1)))
        at = last + 1
    return frozenset(found)
