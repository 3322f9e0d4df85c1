"""Map a function over tasks on this machine: in this process, or in a few others.

Worker processes are started as fresh interpreters that read tasks from a pipe, not by `fork`, so
the same thing happens on every system, and not by `multiprocessing`, which runs the caller's
script again in each child and so breaks a script, a notebook or a shell that has no main guard.
One thread here serves one worker there. So it is known which task a worker died of: that task
fails and is tried again in pieces, a new worker takes over, and nobody else notices.
"""

import pickle
import queue
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from corpus_tools.engine.worker import Failure, Worker, attempt

Task = TypeVar("Task")
Result = TypeVar("Result")

AHEAD = 2  # tasks in hand for each worker: enough that none waits, few enough that memory stays flat


@dataclass(frozen=True, slots=True)
class Crash(Generic[Task]):
    """A task that cannot be cut further and raised, or ended its process."""

    task: Task
    failure: Failure


def run(
    function: Callable[[Task], Result],
    tasks: Iterable[Task],
    *,
    workers: int,
    singles: Callable[[Task], list[Task]],
) -> Iterator[Result | Crash[Task]]:
    """Yield the result of each task, in the order of the tasks, whatever the number of workers.

    A task that fails is done again in the pieces that `singles` cuts it into; a piece that fails
    is a Crash. An error of the disk is nobody's fault and is raised.
    """
    with _Crew(function, workers) as crew:
        for task, outcome in crew.outcomes(tasks):
            if not isinstance(outcome, Failure):
                yield outcome
                continue
            yield from _in_pieces(crew, task, outcome, singles)


def _in_pieces(
    crew: "_Crew[Task, Result]", task: Task, failure: Failure, singles: Callable[[Task], list[Task]]
) -> Iterator[Result | Crash[Task]]:
    failure.raise_if_fatal()
    pieces = singles(task)
    if not pieces:
        yield Crash(task, failure)
    for piece in pieces:
        outcome = crew.do(piece)
        if isinstance(outcome, Failure):
            yield from _in_pieces(crew, piece, outcome, singles)
        else:
            yield outcome


class _Crew(Generic[Task, Result]):
    """The workers, the threads that serve them, and who is free. One worker: this process."""

    def __init__(self, function: Callable[[Task], Result], workers: int) -> None:
        self._function = function
        self._count = workers
        self._free: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        self._workers = [Worker() for _ in range(workers)] if workers > 1 else []
        for worker in self._workers:
            self._free.put(worker)

    def __enter__(self) -> "_Crew[Task, Result]":
        return self

    def __exit__(self, *reason: object) -> None:
        for worker in self._workers:
            worker.stop()

    def do(self, task: Task) -> Result | Failure:
        """Do one task, here or in the next free worker."""
        if not self._workers:
            return attempt(self._function, task)
        worker = self._free.get()
        try:
            answer = worker.ask(pickle.dumps((self._function, task)))
        finally:
            self._free.put(worker)
        return answer  # type: ignore[no-any-return]  # pickle has no types; the worker called `function`

    def outcomes(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Result | Failure]]:
        """Yield each task with its outcome, in order, a few of them in hand at once."""
        if not self._workers:
            for task in tasks:
                yield task, self.do(task)
            return
        hand: deque[tuple[Task, Future[Result | Failure]]] = deque()
        with ThreadPoolExecutor(self._count) as threads:
            try:
                for task in tasks:
                    hand.append((task, threads.submit(self.do, task)))
                    if len(hand) >= self._count * AHEAD:
                        first, future = hand.popleft()
                        yield first, future.result()
                for first, future in hand:
                    yield first, future.result()
            finally:
                for _, future in hand:
                    future.cancel()
