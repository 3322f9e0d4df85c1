"""The counter of steps tells work that grows with its input from work by the square."""

from tests.steps import grows_evenly, steps


def test_work_by_the_square_is_seen() -> None:
    assert grows_evenly(lambda size: [at for at in range(size)], 200)  # noqa: C416 - its turns are counted
    assert not grows_evenly(lambda size: [at for at in range(size) for _ in range(at)], 200)


def test_the_same_work_takes_the_same_steps() -> None:
    assert steps(lambda: sorted(range(100))) == steps(lambda: sorted(range(10_000)))
