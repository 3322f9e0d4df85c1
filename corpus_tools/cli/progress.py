"""How far a long command is, on stderr: a bar on a terminal, a line a stage anywhere else."""

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.progress import TaskID


def inert(text: str) -> str:
    r"""Return text in which nothing can move a cursor or turn the line round.

    A scrape chooses its file name, and with it what a message quotes.

    >>> inert("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


class Lines:
    """A line for each stage: for log files and CI."""

    def begin(self, stage: str, total: int) -> None:
        """Say that a stage begins, and of how many steps, where that tells anything."""
        click.echo(f"{stage} ({total:,})" if total > 1 else stage, err=True)

    def advance(self, steps: int) -> None:
        """Say nothing."""

    def say(self, line: str) -> None:
        """Print a line."""
        for part in line.splitlines():
            click.echo(inert(part), err=True)

    def end(self) -> None:
        """Nothing is open."""


class Bar(Lines):
    """A bar for each stage, with the time it has taken and will take."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
        from rich.progress import TimeRemainingColumn as Remaining

        columns = (TextColumn("{task.description:16}"), BarColumn(), MofNCompleteColumn())
        self._progress: Progress = Progress(
            *columns, TimeElapsedColumn(), Remaining(), console=Console(stderr=True)
        )
        self._task: TaskID | None = None
        self._progress.start()

    def begin(self, stage: str, total: int) -> None:
        """Fill the bar of the stage before and begin another."""
        self._fill()
        self._task = self._progress.add_task(stage, total=total)

    def advance(self, steps: int) -> None:
        """Move the bar."""
        if self._task is not None:
            self._progress.advance(self._task, steps)

    def say(self, line: str) -> None:
        """Print a line above the bar, as it is: brackets in it are no markup."""
        for part in line.splitlines():
            self._progress.console.print(inert(part), markup=False, highlight=False)

    def end(self) -> None:
        """Fill the last bar and leave the terminal as it was."""
        self._fill()
        self._progress.stop()

    def _fill(self) -> None:
        if self._task is not None:
            total = self._progress.tasks[self._task].total
            self._progress.update(self._task, completed=total)


def progress() -> Lines:
    """Return the bar if a person watches, else lines."""
    return Bar() if sys.stderr.isatty() else Lines()
