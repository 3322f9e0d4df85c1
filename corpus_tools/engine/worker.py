"""A worker: an interpreter of its own that does tasks from a pipe until the pipe ends.

Messages are a length of eight bytes and a pickle. The child keeps the pipe for itself: whatever
a library prints there goes to stderr. It ignores Ctrl-C, which the parent handles, and ends when
the parent is gone, however it went.
"""

import json
import os
import pickle
import signal
import struct
import subprocess
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

HEAD = struct.Struct("<Q")
# The child finds modules where the parent does; -I keeps everything else of the surroundings out.
START = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from corpus_tools.engine.worker import serve; serve()"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A task that raised, or whose process ended: what, where, and the whole trace for a report."""

    what: str
    trace: str = ""
    disk: tuple[int, str, str | None] | None = None  # the error of the system, its words, the file

    def raise_if_fatal(self) -> None:
        """Raise an error of the disk again: no other task would fare better."""
        if self.disk is not None:
            raise OSError(*self.disk)


def attempt(function: Callable[[Task], Result], task: Task) -> Result | Failure:
    """Return what the function makes of the task, or how it failed.

    A thread runs it, because a future hands over an error as a value; errors that mean "stop",
    such as an interrupt, are raised here.
    """
    with ThreadPoolExecutor(1) as thread:
        future = thread.submit(function, task)
        error = future.exception()
    if error is None:
        return future.result()
    if not isinstance(error, Exception):
        raise error
    last = traceback.extract_tb(error.__traceback__)[-1]
    return Failure(
        what=f"{type(error).__name__}: {error} ({Path(last.filename).name}, line {last.lineno})",
        trace="".join(traceback.format_exception(error)),
        disk=(error.errno or 0, str(error.strerror), error.filename) if isinstance(error, OSError) else None,
    )


class Worker:
    """The parent's end. The process starts with the first task, and again after it died."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, message: bytes) -> Any:
        """Send a pickled task and return the answer; a Failure if the process ends without one."""
        process = self._process or self._start()
        assert process.stdin is not None  # both are pipes: see _start
        assert process.stdout is not None
        try:
            _send(process.stdin, message)
            answer = _receive(process.stdout)
        except BrokenPipeError:
            answer = None
        if answer is not None:
            return pickle.loads(answer)  # noqa: S301 - our own child wrote it
        self._process = None
        process.communicate()  # closes both pipes
        return Failure(what=_ending(process.returncode))

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _start(self) -> subprocess.Popen[bytes]:
        where = [str(Path(entry).resolve()) for entry in sys.path]
        command = [sys.executable, "-I", "-c", START, json.dumps(where)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
        return self._process


def serve() -> None:
    """Do tasks until the parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while (message := _receive(sys.stdin.buffer)) is not None:
        function, task = pickle.loads(message)  # noqa: S301 - our own parent wrote it
        _send(answers, pickle.dumps(attempt(function, task)))


def _send(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(HEAD.pack(len(message)) + message)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes | None:
    """Return the next message, or None where the pipe ends, be it in the middle of one."""
    head = pipe.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    (size,) = HEAD.unpack(head)
    message = pipe.read(size)
    return message if len(message) == size else None


def _ending(code: int) -> str:
    """Return in words how a process ended."""
    if code < 0:
        return f"the process was ended by signal {-code}"
    return f"the process ended with code {code}"
