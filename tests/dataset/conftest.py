from pathlib import Path

import pytest

from corpus_tools import release
from corpus_tools.dataset.manifest import Manifest


@pytest.fixture
def unproved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish without loading back in a clean process, which takes seconds and has its own test."""

    def trust(folder: Path, proved: Manifest, cache: Path) -> None:
        del folder, proved, cache

    monkeypatch.setattr(release, "load_back", trust)


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let no test see what `datasets` cached for another, nor the network."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1455235200")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf-home"))
