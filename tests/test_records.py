"""Records behave as the frozen dataclasses of the standard library do, field by field."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from corpus_tools import records


def made_by(dataclass: Callable[..., Any]) -> Any:
    """Return a class with fields of all kinds."""

    class Page:
        """A page."""

        source: str
        lines: list[str] = dataclasses.field(default_factory=list)
        size: int = 0
        secret: str = dataclasses.field(default="s", repr=False)
        note: str = dataclasses.field(default="n", compare=False)

        def __post_init__(self) -> None:
            if self.size < 0:
                raise ValueError("a page has a size")

    return dataclass(frozen=True, slots=True, kw_only=True)(Page)


OURS, THEIRS = made_by(records.dataclass), made_by(dataclasses.dataclass)


@records.dataclass(frozen=True, slots=True)
class Point:
    """A point, whose fields are given in their order."""

    x: int
    y: int = 2


@records.dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """A record without fields."""


@pytest.mark.parametrize("made", [OURS, THEIRS])
def test_what_a_record_does(made: Any) -> None:
    one, same, other = made(source="a"), made(source="a", note="else"), made(source="a", size=1)
    assert one == same != other
    assert one != "a"
    assert hash(made(source="a", lines=())) == hash(made(source="a", lines=(), note="else"))
    assert repr(one).endswith("Page(source='a', lines=[], size=0, note='n')")
    assert one.lines == []
    assert one.lines is not made(source="a").lines
    assert dataclasses.replace(one, size=1) == other
    assert dataclasses.asdict(other) == {"source": "a", "lines": [], "size": 1, "secret": "s", "note": "n"}
    assert copy.copy(one) == copy.deepcopy(one) == one
    assert not hasattr(one, "__dict__")
    assert made.__match_args__ == ()
    for positional, named in ((("a",), {}), ((), {}), ((), {"source": "a", "sizes": 1})):
        with pytest.raises(TypeError):
            made(*positional, **named)
    with pytest.raises(ValueError, match="has a size"):
        made(source="a", size=-1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'size'"):
        one.size = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'size'"):
        del one.size


def test_records_are_sent_between_processes() -> None:
    assert pickle.loads(pickle.dumps(Point(1))) == Point(1, 2) == Point(x=1)
    assert pickle.loads(pickle.dumps(Nothing())) == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_a_record_is_frozen_and_has_slots() -> None:
    with pytest.raises(TypeError, match="frozen and has slots"):
        records.dataclass(frozen=False, slots=True)
