"""The vocabulary is read by expressions that are less than TOML, and says what TOML says."""

import tomllib
from pathlib import Path

from corpus_tools.segment import vocabulary


def test_the_lists_are_those_of_the_file() -> None:
    path = Path(vocabulary.__file__).with_name("vocabulary.toml")
    tables: dict[str, list[str]] = tomllib.loads(path.read_text("utf-8"))
    read = {kind: vocabulary.words(kind) for kind in vocabulary._lists()}
    assert read == {kind: frozenset(map(vocabulary.folded, listed)) for kind, listed in tables.items()}
