"""Publishing: to a stand-in for a hub, to a real S3 server on loopback, to a folder."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import datasets
import fsspec
import pyarrow.parquet as pq
import pytest
import s3fs
from moto.server import ThreadedMotoServer

from corpus_tools import release
from corpus_tools.cli import exit_code
from corpus_tools.dataset import manifest, versions
from corpus_tools.dataset.publish import publish
from corpus_tools.dataset.talk import Silence
from corpus_tools.errors import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, ReleaseError
from corpus_tools.release import build
from tests.dataset.documents import scrapes
from tests.dataset.hub import Hub, serve

TOKEN = "hf_a_token_that_must_not_be_seen"
REPO = "bagh/news"
AT_THE_ROOT = {"README.md", "CHANGELOG.md", "versions.json"}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dataset of two versions."""
    folder = tmp_path_factory.mktemp("published")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(release, "load_back", lambda *_: None)
        build(scrapes(folder / "raw", 4), folder / "processed", workers=1)
        build(scrapes(folder / "raw", 5), folder / "processed", workers=1)
    return folder / "processed"


@pytest.fixture
def hub() -> Iterator[tuple[Hub, str]]:
    state = Hub()
    server = serve(state)
    yield state, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def command(out: Path, version: str, to: str, endpoint: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user would, in a process whose hub is the stand-in."""
    return subprocess.run(
        [sys.executable, "-m", "corpus_tools", "publish", version, "--to", to, "--in", str(out), *more],
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "HF_ENDPOINT": endpoint,
            "HF_HUB_OFFLINE": "0",
            "HF_TOKEN": TOKEN,
            "HF_HUB_DISABLE_PROGRESS_BARS": "1",
            "HF_HUB_DISABLE_XET": "1",
        },
    )


def test_a_hub_gets_one_commit_and_a_tag_and_nothing_twice(out: Path, hub: tuple[Hub, str]) -> None:
    state, endpoint = hub
    to = f"hf://datasets/{REPO}"
    rehearsed = command(out, "1.0.0", to, endpoint, "--dry-run")
    assert (rehearsed.returncode, state.repos) == (EXIT_OK, {})
    assert f"would publish v1.0.0 at {to}" in rehearsed.stdout
    first = command(out, "1.0.0", to, endpoint)
    assert first.returncode == EXIT_OK, first.stderr
    assert f"published v1.0.0 at {to}" in first.stdout
    repo = state.repos[REPO]
    assert len(repo.commits) == 2
    assert repo.tags == {"v1.0.0": repo.head}
    published = {
        path.relative_to(out / "1.0.0").as_posix() for path in (out / "1.0.0").rglob("*") if path.is_file()
    }
    assert set(repo.commits[repo.head]) == {*published, ".gitattributes"}
    for name in published:
        assert repo.commits[repo.head][name] == (out / "1.0.0" / name).read_bytes()
    again = command(out, "1.0.0", to, endpoint)
    assert "already; nothing changed" in again.stdout
    assert len(repo.commits) == 2
    newer = command(out, "1.1.0", to, endpoint)
    assert newer.returncode == EXIT_OK, newer.stderr
    assert set(repo.tags) == {"v1.0.0", "v1.1.0"}
    assert len(repo.commits) == 3
    assert state.authorizations == {f"Bearer {TOKEN}"}
    large = {sha256(path.read_bytes()).hexdigest() for path in out.glob("1.*/*/*.parquet")}
    assert set(state.large) == large
    for done in (rehearsed, first, again, newer):
        assert TOKEN not in done.stdout + done.stderr


def test_a_publication_that_was_cut_short_is_finished_by_the_next(out: Path, hub: tuple[Hub, str]) -> None:
    state, endpoint = hub
    to = f"hf://datasets/{REPO}"
    state.fail = "/tag/"
    cut = command(out, "1.0.0", to, endpoint)
    assert cut.returncode == EXIT_FINDINGS
    assert "Nothing is lost: publish again." in cut.stderr
    assert TOKEN not in cut.stderr
    assert "Traceback" not in cut.stderr
    repo = state.repos[REPO]
    assert (len(repo.commits), repo.tags) == (2, {})
    assert command(out, "1.0.0", to, endpoint).returncode == EXIT_OK
    assert (len(repo.commits), repo.tags) == (2, {"v1.0.0": repo.head})


def test_a_large_file_that_did_not_arrive(out: Path, hub: tuple[Hub, str]) -> None:
    state, endpoint = hub
    state.refuse = "/large/"
    to = f"hf://datasets/{REPO}"
    cut = command(out, "1.0.0", to, endpoint)
    assert cut.returncode == EXIT_FINDINGS
    assert "Nothing is lost: publish again." in cut.stderr
    assert "Traceback" not in cut.stderr
    assert len(state.repos[REPO].commits) == 1
    state.refuse = None
    assert command(out, "1.0.0", to, endpoint).returncode == EXIT_OK
    assert len(state.repos[REPO].commits) == 2


def test_another_version_under_the_same_tag_is_refused(out: Path, hub: tuple[Hub, str]) -> None:
    state, endpoint = hub
    to = f"hf://datasets/{REPO}"
    assert command(out, "1.0.0", to, endpoint).returncode == EXIT_OK
    repo = state.repos[REPO]
    repo.commits[repo.head][manifest.FILE] += b" "
    refused = command(out, "1.0.0", to, endpoint)
    assert refused.returncode == EXIT_FINDINGS
    assert "another 1.0.0 is published there" in refused.stderr


@pytest.mark.parametrize(
    "to", ["hf://datasets/one", "hf://datasets/a/b/c", "hf://datasets/a b/c?", "zzz://x/y"]
)
def test_an_address_that_cannot_be_one(out: Path, to: str) -> None:
    assert exit_code(["publish", "1.0.0", "--to", to, "--in", str(out)]) == EXIT_USAGE


def test_a_hub_that_does_not_answer(out: Path) -> None:
    done = command(out, "1.0.0", f"hf://datasets/{REPO}", "http://127.0.0.1:9")
    assert done.returncode == EXIT_FINDINGS
    assert "publish again" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("form", ["{}", "file://{}"])
def test_a_folder(out: Path, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    to = form.format((tmp_path / "share").as_posix())
    (tmp_path / "share" / ".1.1.0.new").mkdir(parents=True)
    (tmp_path / "share" / ".1.1.0.new" / "half").write_text("left by a run that was cut short")
    arguments = ["publish", "1.1.0", "--to", to, "--in", str(out)]
    assert exit_code([*arguments, "--dry-run"]) == EXIT_OK
    assert not (tmp_path / "share" / "1.1.0").exists()
    assert exit_code(arguments) == EXIT_OK
    assert "published 1.1.0" in capsys.readouterr().out
    assert exit_code(arguments) == EXIT_OK
    assert "already; nothing changed" in capsys.readouterr().out
    assert {path.name for path in (tmp_path / "share").iterdir()} == {"1.1.0", *AT_THE_ROOT}
    assert not (tmp_path / "share" / "1.1.0" / "half").exists()
    for place in (tmp_path / "share" / "1.1.0", tmp_path / "share"):
        loaded = datasets.load_dataset(str(place), cache_dir=str(tmp_path / "cache"))
        assert sum(table.num_rows for table in loaded.values()) == 5
    (tmp_path / "share" / "1.1.0" / manifest.FILE).write_text("{}")
    assert exit_code(arguments) == EXIT_FINDINGS


def test_what_is_published_to_a_folder_is_a_dataset_folder(out: Path, tmp_path: Path) -> None:
    share = tmp_path / "share"
    assert exit_code(["publish", "1.1.0", "--to", str(share), "--in", str(out)]) == EXIT_OK
    (share / versions.LEDGER).unlink()  # cut short before it was named
    assert exit_code(["publish", "1.1.0", "--to", str(share), "--in", str(out)]) == EXIT_OK
    elsewhere = tmp_path / "elsewhere"  # a folder that knows the older version alone publishes it later
    shutil.copytree(out, elsewhere)
    ledger = versions.read_ledger(out)
    (elsewhere / versions.LEDGER).write_bytes(versions.ledger_bytes(ledger[:1]))
    assert exit_code(["publish", "1.0.0", "--to", str(share), "--in", str(elsewhere)]) == EXIT_OK
    assert versions.read_ledger(share) == ledger
    assert exit_code(["verify", str(share)]) == exit_code(["verify", str(share), "1.0.0"]) == EXIT_OK
    assert (share / "CHANGELOG.md").read_bytes() == (out / "CHANGELOG.md").read_bytes()
    loaded = datasets.load_dataset(str(share), "documents-1.0.0", cache_dir=str(tmp_path / "cache"))
    assert loaded
    (share / versions.LEDGER).write_text("{}")
    assert exit_code(["publish", "1.0.0", "--to", str(share), "--in", str(out)]) == EXIT_FINDINGS


def test_the_card_at_an_address_names_the_files_to_load(out: Path) -> None:
    assert exit_code(["publish", "1.1.0", "--to", "memory://news", "--in", str(out)]) == EXIT_OK
    there = fsspec.filesystem("memory")
    card = there.cat_file("/news/README.md").decode()
    files = ast.literal_eval(card[card.index("files = {") + len("files = ") : card.index("\n}\n") + 2])
    rows = [pq.read_metadata(there.open(path)).num_rows for one in files.values() for path in there.glob(one)]
    assert sum(rows) == 5
    assert 'load_dataset("memory://news")' not in card


def test_a_version_that_was_changed_since_is_not_published(out: Path, tmp_path: Path) -> None:
    changed = tmp_path / "processed"
    shutil.copytree(out, changed)
    (changed / "1.0.0" / manifest.FILE).write_text("{}")
    with pytest.raises(ReleaseError, match="not the version that the ledger names"):
        publish(
            changed, versions.entry_of(changed, "1.0.0"), str(tmp_path / "to"), dry_run=False, talk=Silence()
        )


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bucket of a real S3 server, moto's, on loopback."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    _, port = server.get_host_and_port()
    for key in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(key, "made-up")
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    s3fs.S3FileSystem.clear_instance_cache()
    files = s3fs.S3FileSystem()
    files.mkdir("bagh-news")
    yield "s3://bagh-news/corpus"
    s3fs.S3FileSystem.clear_instance_cache()
    server.stop()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of botocore and moto
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # aiohttp's sessions end late
def test_a_bucket(out: Path, bucket: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["publish", "1.0.0", "--to", bucket, "--in", str(out)]
    assert exit_code([*arguments, "--dry-run"]) == EXIT_OK
    assert exit_code(arguments) == EXIT_OK
    assert f"published 1.0.0 at {bucket}" in capsys.readouterr().out
    files = s3fs.S3FileSystem()
    there = {path.removeprefix("bagh-news/corpus/") for path in files.find("bagh-news/corpus")}
    here = {path.relative_to(out).as_posix() for path in (out / "1.0.0").rglob("*") if path.is_file()}
    assert there == here | AT_THE_ROOT
    assert all(files.cat_file(f"bagh-news/corpus/{name}") == (out / name).read_bytes() for name in here)
    files.rm(f"bagh-news/corpus/1.0.0/{manifest.FILE}")  # as if it had been cut short
    assert exit_code(arguments) == EXIT_OK
    assert exit_code(arguments) == EXIT_OK
    assert "already; nothing changed" in capsys.readouterr().out
    files.pipe_file(f"bagh-news/corpus/1.0.0/{manifest.FILE}", b"{}")
    assert exit_code(arguments) == EXIT_FINDINGS
