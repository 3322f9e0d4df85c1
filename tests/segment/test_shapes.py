"""Single lines: what each looks like by its own characters, and whose name a byline says."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from corpus_tools.repair.core import run
from corpus_tools.segment.bylines import read_byline
from corpus_tools.segment.lines import read_lines
from corpus_tools.segment.shapes import shape_of

TABLE = tomllib.loads((Path(__file__).parent / "cases" / "shapes.toml").read_text("utf-8"))
LINES = [(kind, text) for kind, texts in TABLE["kind"].items() for text in texts]


@pytest.mark.parametrize(("kind", "text"), LINES)
def test_shape(kind: str, text: str) -> None:
    [line] = read_lines(text, run(text, ()).alignment)
    assert shape_of(line).kind == kind


@pytest.mark.parametrize("case", TABLE["byline"], ids=[case["text"] for case in TABLE["byline"]])
def test_byline(case: dict[str, Any]) -> None:
    found = read_byline(case["text"])
    assert (found.authors if found else "") == case["authors"]
