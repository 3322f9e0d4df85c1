"""The public face: names, where they live, rooms that answer when called."""

import importlib
import inspect
from typing import Any

import pytest

import corpus_tools as ct


def test_every_public_name_is_there() -> None:
    assert set(ct.__all__) == set(ct.HOMES) | {"__version__"}
    for name in ct.HOMES:
        assert getattr(ct, name) is not None
    assert set(ct.__all__) <= set(dir(ct))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'proces'"):
        ct.proces  # noqa: B018


@pytest.mark.parametrize("name", ["repair", "segment", "check"])
def test_rooms_answer_when_called(name: str) -> None:
    module: Any = importlib.import_module(f"corpus_tools.{name}")
    function = getattr(importlib.import_module(ct.HOMES[name]), name)
    assert getattr(ct, name) in {module, function}
    assert inspect.signature(module) == inspect.signature(function)
    assert module.__wrapped__ is function


def test_a_called_room_does_the_work() -> None:
    room: Any = importlib.import_module("corpus_tools.repair")
    assert room("plain").text == "plain"
