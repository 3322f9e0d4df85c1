"""Whole pages in many layouts: what the editor says of each."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from corpus_tools.document import RawRecord
from corpus_tools.repair.core import run
from corpus_tools.repair.order import passes
from corpus_tools.segment.editor import body_text, edit_page, masthead_text

CASES = [
    case
    for path in sorted((Path(__file__).parent / "cases").glob("layouts*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["case"]
]
FRONT = ("title", "deck", "byline", "published", "source_url")


@pytest.mark.parametrize("case", CASES, ids=[case["label"] for case in CASES])
def test_layout(case: dict[str, Any]) -> None:
    raw = case["page"].lstrip("\n")
    page = edit_page(run(raw, passes()), RawRecord(source="x", raw_text=raw, raw_sha256=""))
    text = body_text(page.segments, page.language)
    if "masthead" in case:
        assert masthead_text(page.segments).split("\n") == case["masthead"].split("\n")
    for name in FRONT:
        if name in case:
            assert (getattr(page.front, name) or "") == case[name], name
    if "body" in case:
        assert text.startswith(case["body"][0])
        assert text.endswith(case["body"][1])
    assert [words for words in case.get("lost", ()) if words not in text] == []
    assert [words for words in case.get("out", ()) if words in text] == []
    for role, texts in case.get("roles", {}).items():
        assert [one.text for one in page.segments if one.role.value == role] == texts, role
