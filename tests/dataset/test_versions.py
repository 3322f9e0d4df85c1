import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from corpus_tools.dataset import disk, manifest, versions
from corpus_tools.dataset.versions import Change, Entry
from corpus_tools.errors import ReleaseError, UsageError
from tests.dataset.faults import DeadError, Fault, FaultyOs


def entry(version: str, parent: str | None = None) -> Entry:
    return Entry(
        version=version, parent=parent, time="t", key="k", manifest_sha256="m", counts={"documents": 1}
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def stage(out: Path, text: str = "{}") -> Path:
    staged = out / versions.WORKSPACE / "version"
    disk.make_folder(staged / "documents")
    disk.write(staged / "documents" / "train.parquet", b"rows")
    disk.write(staged / manifest.FILE, text.encode())
    return staged


@pytest.mark.parametrize(
    ("parent", "change", "expected"),
    [
        (None, Change.ROWS, "1.0.0"),
        ("1.2.3", Change.SCHEMA, "2.0.0"),
        ("1.2.3", Change.ROWS, "1.3.0"),
        ("1.2.3", Change.METADATA, "1.2.4"),
        ("9.9.9", Change.METADATA, "9.9.10"),
    ],
)
def test_the_next_version(parent: str | None, change: Change, expected: str) -> None:
    assert versions.next_version(parent, change) == expected


def test_publishing_names_a_version(tmp_path: Path) -> None:
    assert versions.read_ledger(tmp_path) == ()
    assert versions.newest(tmp_path) is None
    versions.publish(tmp_path, stage(tmp_path), entry("1.0.0"))
    versions.publish(tmp_path, stage(tmp_path), entry("1.1.0", "1.0.0"))
    assert [one.version for one in versions.read_ledger(tmp_path)] == ["1.0.0", "1.1.0"]
    assert versions.newest(tmp_path) == entry("1.1.0", "1.0.0")
    assert versions.entry_of(tmp_path, "1.0.0") == entry("1.0.0")
    assert versions.entry_of(tmp_path, None).version == "1.1.0"
    assert (tmp_path / "1.1.0" / "documents" / "train.parquet").read_bytes() == b"rows"


def test_a_version_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no version was published here"):
        versions.entry_of(tmp_path, None)
    versions.publish(tmp_path, stage(tmp_path), entry("1.0.0"))
    with pytest.raises(UsageError, match=r"no version 2\.0\.0; there are 1\.0\.0"):
        versions.entry_of(tmp_path, "2.0.0")


@pytest.mark.parametrize("version", ["1.0", "v1.0.0", "../1.0.0", "1.0.0-rc", "01.0.0", ""])
def test_a_version_is_three_numbers(tmp_path: Path, version: str) -> None:
    with pytest.raises(UsageError, match="three numbers"):
        versions.publish(tmp_path, stage(tmp_path), entry(version))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 1}', '{"format": 1, "versions": [{}]}', "\x00"])
def test_a_broken_ledger_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / versions.LEDGER).write_text(text)
    with pytest.raises(ReleaseError, match="not a ledger"):
        versions.read_ledger(tmp_path)


def test_a_ledger_of_the_future_is_not_read(tmp_path: Path) -> None:
    (tmp_path / versions.LEDGER).write_text('{"format": 2}')
    with pytest.raises(ReleaseError, match="newer corpus_tools"):
        versions.read_ledger(tmp_path)


def test_cleaning_takes_what_was_never_named_and_nothing_else(tmp_path: Path) -> None:
    versions.publish(tmp_path, stage(tmp_path), entry("1.0.0"))
    stage(tmp_path)
    disk.rename(tmp_path / versions.WORKSPACE / "version", tmp_path / "1.1.0")
    disk.write(tmp_path / ("README.md" + disk.NEW), b"half")
    (tmp_path / "2.0.0").mkdir()  # no manifest: not ours
    (tmp_path / "notes.txt").write_text("mine")
    versions.clean(tmp_path)
    assert names(tmp_path) == ["1.0.0", "2.0.0", "notes.txt", versions.LEDGER]


def operations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    counting = FaultyOs()
    out = tmp_path / "counted"
    publish_two(out, counting, monkeypatch)
    return len(counting.log)


def publish_two(out: Path, faulty: FaultyOs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish one version on a good disk and a second on the faulty one."""
    versions.publish(out, stage(out), entry("1.0.0"))
    with monkeypatch.context() as patched:
        patched.setattr(disk, "os", faulty)
        versions.publish(out, stage(out), entry("1.1.0", "1.0.0"))


@pytest.mark.parametrize("fault", [Fault.KILL, Fault.POWER, Fault.FULL])
def test_a_fault_at_any_operation_leaves_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    total = operations(tmp_path, monkeypatch)
    assert total > 15
    ends = set()
    for at in range(total):
        out = tmp_path / f"{fault.value}-{at}"
        with suppress(DeadError, OSError):
            publish_two(out, FaultyOs(fault, at), monkeypatch)
        versions.clean(out)
        named = [one.version for one in versions.read_ledger(out)]
        ends.add(tuple(named))
        assert names(out) == [*named, versions.LEDGER]
        for version in named:
            assert (out / version / "documents" / "train.parquet").read_bytes() == b"rows"
            assert (out / version / manifest.FILE).read_bytes() == b"{}"
    assert ("1.0.0",) in ends
    assert ends <= {("1.0.0",), ("1.0.0", "1.1.0")}


def test_two_builds_at_once_wait_and_say_so(tmp_path: Path) -> None:
    said: list[str] = []
    order: list[str] = []

    def second() -> None:
        with versions.locked(tmp_path, lambda: said.append("waiting")):
            order.append("second")

    with versions.locked(tmp_path, lambda: said.append("never")):
        thread = threading.Thread(target=second)
        thread.start()
        while not said:
            time.sleep(0.01)
        order.append("first")
    thread.join()
    assert said == ["waiting"]
    assert order == ["first", "second"]


def test_the_lock_of_a_dead_process_is_free(tmp_path: Path) -> None:
    code = (
        "import sys, os; from pathlib import Path; from corpus_tools.dataset import versions\n"
        "with versions.locked(Path(sys.argv[1]), lambda: None): os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, cwd=Path.cwd())
    assert done.returncode == 9
    with versions.locked(tmp_path, lambda: pytest.fail("nobody holds it")):
        pass


def test_the_time_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1455235200")
    assert versions.now() == "2016-02-12T00:00:00Z"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    with pytest.raises(UsageError, match="seconds since 1970"):
        versions.now()
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert versions.now().endswith("Z")
