"""processed/ is what the code builds from raw/, byte for byte, and it loads."""

from pathlib import Path

import pytest
from datasets import load_dataset

import corpus_tools as ct
from corpus_tools.dataset.manifest import read
from corpus_tools.dataset.schema import TABLES
from corpus_tools.dataset.toolkit import toolkit
from corpus_tools.dataset.versions import newest

ROOT = Path(__file__).parent.parent
PUBLISHED = ROOT / "processed"


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".lock"  # what a build leaves to hold on to
    }


@pytest.fixture
def _same_toolkit() -> None:
    """Skip where the libraries or Unicode of this environment are not those of the published version."""
    entry = newest(PUBLISHED)
    assert entry is not None
    made_with, here = read(PUBLISHED / entry.version).toolkit, toolkit()
    if made_with != here:
        pytest.skip(f"processed/ was built with {made_with}; here is {here}")


@pytest.mark.usefixtures("_same_toolkit")
def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    entry = newest(PUBLISHED)
    assert entry is not None
    release = ct.build(ROOT / "raw", tmp_path / "processed", version=entry.version)
    assert contents(release.path) == contents(PUBLISHED / entry.version)


@pytest.mark.usefixtures("_same_toolkit")
def test_building_over_it_publishes_nothing_new(tmp_path: Path) -> None:
    copy = tmp_path / "processed"
    for name, data in contents(PUBLISHED).items():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_bytes(data)
    release = ct.build(ROOT / "raw", copy)
    assert not release.published
    assert contents(copy) == contents(PUBLISHED)


@pytest.mark.parametrize("streaming", [False, True])
@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_every_table_loads(table: str, streaming: bool) -> None:
    entry = newest(PUBLISHED)
    assert entry is not None
    if not entry.counts[table]:
        assert ct.load(PUBLISHED, table)["train"].num_rows == 0
        return
    for path, name in (
        (PUBLISHED, table),
        (PUBLISHED, f"{table}-{entry.version}"),
        (PUBLISHED / entry.version, table),
    ):
        loaded = load_dataset(str(path), name, streaming=streaming)
        assert sum(sum(1 for _ in split) for split in loaded.values()) == entry.counts[table]


def test_the_default_is_the_newest_documents() -> None:
    loaded = load_dataset(str(PUBLISHED))
    assert sum(split.num_rows for split in loaded.values()) == len(list((ROOT / "raw").glob("*/*.*")))
