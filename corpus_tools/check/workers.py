"""Files are checked by several processes, and come back in the order in which they were given.

Processes are started afresh and not forked: a fork of a program with threads can hang, and it is
the same on every system. That costs a moment, so few files are checked in this process.
"""

import os
from collections.abc import Iterator
from functools import cache
from itertools import repeat
from typing import NamedTuple

from corpus_tools.check.asking import asking
from corpus_tools.check.facts import Compared
from corpus_tools.check.files import Target
from corpus_tools.check.page import Expectation
from corpus_tools.check.single import FileResult, check_file
from corpus_tools.recipe import Recipe

FEWEST = 200  # files: below, starting processes, each of which must warm up, costs more than they save
CHUNK = 32  # files handed over at once: small enough to spread, large enough not to count


class Task(NamedTuple):
    """One file and what is asked of it."""

    target: Target
    codes: tuple[str, ...]
    expected: Expectation
    compared: Compared


def results(tasks: list[Task], recipe: Recipe, jobs: int | None) -> Iterator[FileResult]:
    """Yield the result of each task, in order. No `jobs` means as many as there are processors."""
    workers = jobs or (os.cpu_count() or 1)
    if workers == 1 or len(tasks) < FEWEST:
        for task in tasks:
            yield _checked(task, recipe)
        return
    import gc
    import pickle
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    chunks = [tasks[at : at + CHUNK] for at in range(0, len(tasks), CHUNK)]
    with ProcessPoolExecutor(
        min(workers, len(chunks)),
        mp_context=get_context("spawn"),
        initializer=gc.set_threshold,  # garbage is looked for there as seldom as here
        initargs=gc.get_threshold(),
    ) as pool:
        try:
            for done in pool.map(_checked_all, chunks, repeat(pickle.dumps(recipe))):
                yield from done
        finally:  # interrupted, what was not begun is not begun
            pool.shutdown(cancel_futures=True)


def _checked_all(tasks: list[Task], packed: bytes) -> list[FileResult]:
    recipe = _unpacked(packed)
    return [_checked(task, recipe) for task in tasks]


@cache
def _unpacked(packed: bytes) -> Recipe:
    """Return the recipe of a run; with what is known of many sites in it, it takes as long as a page."""
    import pickle

    recipe: Recipe = pickle.loads(packed)  # noqa: S301 - the process that asks has just made it
    return recipe


def _checked(task: Task, recipe: Recipe) -> FileResult:
    return check_file(task.target, asking(task.codes), recipe, task.expected, task.compared)
