import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpus_tools.engine import local
from corpus_tools.engine.local import Crash
from corpus_tools.engine.worker import Failure, Worker, attempt

Numbers = tuple[int, ...]


def singles(task: Numbers) -> list[Numbers]:
    return [(one,) for one in task] if len(task) > 1 else []


def squares(task: Numbers) -> list[int]:
    return [one * one for one in task]


def uneven(task: Numbers) -> list[int]:
    time.sleep(0.05 * (task[0] % 3))
    return squares(task)


def thirteen_raises(task: Numbers) -> list[int]:
    if 13 in task:
        raise ValueError("unlucky")
    return squares(task)


def thirteen_dies(task: Numbers) -> list[int]:
    if 13 in task:
        os.kill(os.getpid(), signal.SIGKILL)
    return squares(task)


def thirteen_exits(task: Numbers) -> list[int]:
    if 13 in task:
        os._exit(5)
    return squares(task)


def thirteen_finds_the_disk_full(task: Numbers) -> list[int]:
    if 13 in task:
        raise OSError(28, "No space left on device", "a.parquet")
    return squares(task)


def thirteen_interrupts(task: Numbers) -> list[int]:
    if 13 in task:
        raise KeyboardInterrupt
    return squares(task)


def noisy(task: Numbers) -> list[int]:
    print("a library talks to stdout", flush=True)  # noqa: T201 - that is what it does
    os.write(1, b"and past Python, too\n")
    return squares(task)


TASKS: list[Numbers] = [(1, 2), (3,), (12, 13, 14), (4, 5), (6,)]
BOTH = pytest.mark.parametrize("workers", [1, 2])


@BOTH
def test_results_come_in_the_order_of_the_tasks(workers: int) -> None:
    tasks: list[Numbers] = [(number,) for number in range(9)]
    found = list(local.run(uneven, tasks, workers=workers, singles=singles))
    assert found == [[number * number] for number in range(9)]


@BOTH
def test_no_tasks_no_results(workers: int) -> None:
    assert list(local.run(squares, [], workers=workers, singles=singles)) == []


@BOTH
def test_what_raises_is_named_and_the_rest_is_done(workers: int) -> None:
    found = list(local.run(thirteen_raises, TASKS, workers=workers, singles=singles))
    crashes = [one for one in found if isinstance(one, Crash)]
    assert [one for one in found if not isinstance(one, Crash)] == [[1, 4], [9], [144], [196], [16, 25], [36]]
    assert [crash.task for crash in crashes] == [(13,)]
    assert crashes[0].failure.what.startswith("ValueError: unlucky (test_local.py, line ")
    assert "Traceback" in crashes[0].failure.trace


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_task_that_a_worker_dies_of_is_named_and_the_rest_is_done() -> None:
    found = list(local.run(thirteen_dies, TASKS, workers=2, singles=singles))
    assert [one for one in found if isinstance(one, Crash)] == [
        Crash((13,), Failure(what="the process was ended by signal 9"))
    ]
    assert len(found) == 7


def test_a_worker_that_exits_is_replaced() -> None:
    found = list(local.run(thirteen_exits, TASKS, workers=2, singles=singles))
    assert [one.failure.what for one in found if isinstance(one, Crash)] == ["the process ended with code 5"]
    assert found[-1] == [36]


@BOTH
def test_a_full_disk_ends_the_run(workers: int) -> None:
    with pytest.raises(OSError, match="No space left on device"):
        list(local.run(thirteen_finds_the_disk_full, TASKS, workers=workers, singles=singles))


def test_an_interrupt_ends_the_run() -> None:
    with pytest.raises(KeyboardInterrupt):
        list(local.run(thirteen_interrupts, TASKS, workers=1, singles=singles))


def test_what_a_task_prints_does_not_disturb(capfd: pytest.CaptureFixture[str]) -> None:
    found = list(local.run(noisy, TASKS, workers=2, singles=singles))
    assert found[0] == [1, 4]
    talk = capfd.readouterr()
    assert talk.out == ""
    assert "past Python" in talk.err


def test_a_run_that_is_left_in_the_middle_stops_its_workers() -> None:
    tasks: list[Numbers] = [(number,) for number in range(50)]
    running = local.run(uneven, tasks, workers=2, singles=singles)
    assert next(running) == [0]
    running.close()  # type: ignore[attr-defined]  # it is a generator


def test_an_answer_cut_short_is_a_failure() -> None:
    worker = Worker()
    worker.stop()  # nothing was started
    assert attempt(squares, (2,)) == [4]


def test_workers_need_no_main_guard(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "from corpus_tools.engine import local\n"
        "print(list(local.run(len, ['a', 'bb'], workers=2, singles=lambda task: [])))\n"
    )
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert done.stdout.decode().strip() == "[1, 2]"
