"""A build that is cut short anywhere leaves what was published, and the next build mends all."""

import hashlib
import shutil
from contextlib import suppress
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from corpus_tools.dataset import disk, manifest, versions
from corpus_tools.errors import ReleaseError
from corpus_tools.release import build
from tests.dataset.documents import scrapes
from tests.dataset.faults import DeadError, Fault, FaultyOs
from tests.dataset.test_release import digests

pytestmark = pytest.mark.usefixtures("unproved")


def second(folder: Path) -> tuple[Path, Path]:
    """Return raw and out, with one version published and a document more to publish."""
    raw, out = scrapes(folder / "raw", 2, words=24), folder / "processed"
    build(raw, out, workers=1)
    scrapes(raw, 3, words=24)
    return raw, out


def with_fault(faulty: FaultyOs, raw: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Build once on the faulty disk; the folder of the lock stays good."""
    with monkeypatch.context() as patched:
        patched.setattr(disk, "os", faulty)
        build(raw, out, workers=1)


def whole(out: Path) -> tuple[str, ...]:
    """Check that all that the ledger names is there to the last byte, and the card with it."""
    named = versions.read_ledger(out)
    for entry in named:
        for file in manifest.read(out / entry.version).files:
            assert disk_digest(out / entry.version / file.path) == file.sha256
    files = {str(path.relative_to(out)) for path in out.glob("*/documents/*.parquet")}
    card = (out / "README.md").read_text("utf-8")
    assert any(path.rsplit("-", 3)[0] + "-*.parquet" in card for path in files)
    return tuple(entry.version for entry in named)


def disk_digest(path: Path) -> str:
    if path.suffix == ".parquet":
        pq.read_metadata(path)  # raises unless it is whole
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_operation_can_be_the_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw, out = second(tmp_path / "start")
    expected = tmp_path / "expected"
    shutil.copytree(out, expected / "processed")
    counting = FaultyOs()
    with_fault(counting, raw, expected / "processed", monkeypatch)
    wanted = digests(expected)
    total = len(counting.log)
    assert total > 100
    seen = set()
    for fault, step in ((Fault.KILL, 11), (Fault.POWER, 23), (Fault.FULL, 41)):
        for at in range(step // 2, total, step):  # scripts/torture.py tries them all
            here = tmp_path / f"{fault.value}-{at}"
            shutil.copytree(out, here / "processed")
            with suppress(DeadError, ReleaseError):
                with_fault(FaultyOs(fault, at), raw, here / "processed", monkeypatch)
            seen.add(whole(here / "processed"))
            build(raw, here / "processed", workers=1)
            assert digests(here) == wanted, (fault, at, counting.log[at])
            shutil.rmtree(here)
    assert seen == {("1.0.0",), ("1.0.0", "1.1.0")}
