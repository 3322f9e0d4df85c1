"""How much work a call does, counted in executed lines: the same on every machine, unlike its time.

What a line does in C is one step, however long it takes: that a text is not read again for each of its
lines is shown by lines, and how fast it is read by the programs in `scripts`.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import TraceFunction

LINEAR = 2.2  # times the steps for twice the input, at the most; work by the square takes four times as many


def steps(work: Callable[[], object]) -> int:
    """Return how many lines of Python a call executes, each turn of a loop again."""
    counted = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> "TraceFunction":
        nonlocal counted
        counted += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return counted


def grows_evenly(work: Callable[[int], object], size: int) -> bool:
    """Tell whether twice the size takes about twice the steps, once the first call has read the tables."""
    work(size // 2)
    few = steps(lambda: work(size))
    return steps(lambda: work(2 * size)) <= LINEAR * few
