"""What a long run tells whoever wants to hear: a bar, a log, or nobody."""

from typing import Protocol


class Talk(Protocol):
    """Whoever wants to hear how far the build is."""

    def begin(self, stage: str, total: int) -> None:
        """Hear that a stage of so many steps begins."""

    def advance(self, steps: int) -> None:
        """Hear that so many more steps are done."""

    def say(self, line: str) -> None:
        """Hear a line that a person should read."""


class Silence:
    """Nobody listens."""

    def begin(self, stage: str, total: int) -> None:
        """Ignore it."""

    def advance(self, steps: int) -> None:
        """Ignore it."""

    def say(self, line: str) -> None:
        """Ignore it."""
