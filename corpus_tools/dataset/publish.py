"""Send a version to a hub, a bucket or a folder: all of it or nothing, once.

A hub gets one commit, in which the version's folder becomes the whole repository, and a tag such
as v1.1.0. Any other place becomes a dataset folder like the one here: a folder of the version's name,
its manifest last, then the card and the change log of the versions that are there, then the ledger that
names it. Either way the manifest found under that name decides: the same one means that nothing of the
version is left to do, another one that somebody published something else under it, which is refused.
So a publication that was cut short is finished by starting it again.

The token for a hub comes from where its own client looks (a login, HF_TOKEN), and is nowhere else.
"""

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from corpus_tools.dataset import card, changes, disk, manifest, versions
from corpus_tools.dataset.talk import Talk
from corpus_tools.dataset.versions import Entry
from corpus_tools.errors import ReleaseError, UsageError
from corpus_tools.recipe import from_plain

HUB = "hf://datasets/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What a publication did. `there`: it was published before; `done`: it is now, by this one."""

    to: str
    name: str
    n_files: int
    n_bytes: int
    there: bool
    done: bool


def publish(out: Path, entry: Entry, to: str, *, dry_run: bool, talk: Talk) -> Sent:
    """Publish a version of the ledger at an address; with `dry_run`, only look.

    Raises ReleaseError if something else is published there under the same name, or the place
    does not answer; UsageError for an address that cannot be one.
    """
    folder = out / entry.version
    data = (folder / manifest.FILE).read_bytes()
    if hashlib.sha256(data).hexdigest() != entry.manifest_sha256:
        raise ReleaseError(f"{folder}: not the version that the ledger names. Run  corpus-tools verify.")
    files = [folder / file.path for file in manifest.read(folder).files] + [folder / manifest.FILE]
    place: _Hub | _Folder = _Hub(to) if to.startswith(HUB) else _Folder(to, entry.version)
    with _explained(to):
        there = place.manifest_of(entry.version)
        if there is not None and there != data:
            raise ReleaseError(
                f"{to}: another {entry.version} is published there. A published version is never replaced: "
                "build a new one."
            )
        todo = there is None and not dry_run
        if todo:
            talk.begin("publishing", len(files))
            place.send(folder, files, data, entry.version, talk)
        if not dry_run:
            place.name(out, entry)
    return Sent(
        to=to,
        name=place.name_of(entry.version),
        n_files=len(files),
        n_bytes=sum(file.stat().st_size for file in files),
        there=there is not None,
        done=todo,
    )


class _Hub:
    """A dataset repository of a hub that speaks the protocol of huggingface_hub."""

    def __init__(self, to: str) -> None:
        from huggingface_hub import HfApi

        self.repo = to.removeprefix(HUB).strip("/")
        if self.repo.count("/") != 1:
            raise UsageError(f'"{to}": expected {HUB}ORG/NAME')
        self._api: HfApi = HfApi(library_name="corpus_tools")

    def name_of(self, version: str) -> str:
        """Return the tag."""
        return f"v{version}"

    def manifest_of(self, version: str) -> bytes | None:
        """Return the manifest under the tag of a version, or None."""
        from huggingface_hub.errors import RepositoryNotFoundError

        try:
            tags = {ref.name for ref in self._api.list_repo_refs(self.repo, repo_type="dataset").tags}
        except RepositoryNotFoundError:
            return None
        return self._manifest_at(self.name_of(version)) if self.name_of(version) in tags else None

    def send(self, folder: Path, files: list[Path], data: bytes, version: str, talk: Talk) -> None:
        """Make one commit of everything, unless the head is that already, and tag it."""
        from huggingface_hub import CommitOperationAdd, CommitOperationDelete

        self._api.create_repo(self.repo, repo_type="dataset", exist_ok=True)
        info = self._api.dataset_info(self.repo)
        present = {sibling.rfilename for sibling in info.siblings or ()}
        commit = info.sha
        if manifest.FILE not in present or self._manifest_at(commit) != data:
            names = {file.relative_to(folder).as_posix(): file for file in files}
            operations: list[Any] = [CommitOperationAdd(name, str(file)) for name, file in names.items()]
            # .gitattributes is the hub's own: it says which files are kept as large ones
            gone = sorted(present - names.keys() - {".gitattributes"})
            operations += [CommitOperationDelete(name) for name in gone]
            commit = self._commit(operations, f"Version {version}", commit)
        self._api.create_tag(self.repo, tag=self.name_of(version), revision=commit, repo_type="dataset")
        talk.advance(len(files))

    def _commit(self, operations: list[Any], message: str, parent: str | None) -> str:
        """Make the commit and return its name.

        Where a large file does not arrive, the client raises plain errors and not those of its own tree.
        """
        try:
            made = self._api.create_commit(
                self.repo, operations, commit_message=message, repo_type="dataset", parent_commit=parent
            )
        except (RuntimeError, ValueError) as error:
            raise OSError(str(error)) from error
        return made.oid

    def name(self, out: Path, entry: Entry) -> None:
        """Do nothing more: the tag names the version, and the commit has its card."""

    def _manifest_at(self, revision: str | None) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            path = self._api.hf_hub_download(
                self.repo, manifest.FILE, repo_type="dataset", revision=revision, local_dir=folder
            )
            return Path(path).read_bytes()


class _Folder:
    """A folder at any address that fsspec knows; one on this machine has a step of its own."""

    def __init__(self, to: str, version: str) -> None:
        from fsspec.core import url_to_fs

        try:
            self._files, root = url_to_fs(to)
        except (ValueError, ImportError) as error:
            raise UsageError(f'"{to}": no such kind of address: {error}') from error
        self._to = to
        self._top = root.rstrip("/")
        self._root = f"{self._top}/{version}"
        self._local = "file" in self._protocols()

    def name_of(self, version: str) -> str:
        """Return the name of the folder."""
        return version

    def manifest_of(self, version: str) -> bytes | None:
        """Return the manifest of the version there, or None."""
        del version
        path = f"{self._root}/{manifest.FILE}"
        self._files.invalidate_cache()
        found: bytes | None = self._files.cat_file(path) if self._files.exists(path) else None
        return found

    def send(self, folder: Path, files: list[Path], data: bytes, version: str, talk: Talk) -> None:
        """Put every file in its place, the manifest last; on this machine, rename it all at the end."""
        del data, version
        parent, name = self._root.rsplit("/", 1)
        root = f"{parent}/.{name}.new" if self._local else self._root
        if self._local and self._files.exists(root):
            self._files.rm(root, recursive=True)
        for file in files:
            target = f"{root}/{file.relative_to(folder).as_posix()}"
            self._files.makedirs(target.rsplit("/", 1)[0], exist_ok=True)
            self._files.put_file(str(file), target)
            talk.advance(1)
        if self._local:
            Path(root).rename(self._root)

    def name(self, out: Path, entry: Entry) -> None:
        """Name the version in the ledger there, and before that in the card and the change log."""
        ledger = f"{self._top}/{versions.LEDGER}"
        known: tuple[Entry, ...] = ()
        if self._files.exists(ledger):
            known = versions.ledger_of(self._files.cat_file(ledger), f"{self._to}/{versions.LEDGER}")
        if entry.version in {one.version for one in known}:
            return
        named = tuple(sorted((*known, entry), key=lambda one: tuple(map(int, one.version.split(".")))))
        with tempfile.TemporaryDirectory() as scratch:
            folders = [self._fetched(Path(scratch), out, one) for one in named]
            made = [manifest.read(folder) for folder in folders]
            told = [(folder / changes.FILE).read_text("utf-8") for folder in reversed(folders)]
        publication = from_plain(made[-1].recipe, manifest.FILE).dataset
        self._put(card.FILE, card.root_card(made, publication, self._to))
        self._put(changes.LOG, changes.changelog(told).encode())
        self._put(versions.LEDGER, versions.ledger_bytes(named))

    def _fetched(self, scratch: Path, out: Path, entry: Entry) -> Path:
        """Return a folder with the manifest and the changes of a version: the one here, or copies."""
        if entry in versions.read_ledger(out):
            return out / entry.version
        folder = scratch / entry.version
        folder.mkdir()
        for name in (manifest.FILE, changes.FILE):
            self._files.get_file(f"{self._top}/{entry.version}/{name}", str(folder / name))
        return folder

    def _put(self, name: str, data: bytes) -> None:
        if self._local:
            disk.replace(Path(self._top, name), data)
        else:
            self._files.pipe_file(f"{self._top}/{name}", data)

    def _protocols(self) -> tuple[str, ...]:
        found = self._files.protocol
        return (found,) if isinstance(found, str) else tuple(found)


@contextmanager
def _explained(to: str) -> Iterator[None]:
    """Turn what clients raise into one message. Their texts hold addresses, never the token."""
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    # the error of whichever HTTP client the hub's library was built on: no connection, a time-out
    client_error = cast("type[Exception]", HfHubHTTPError.__bases__[0])
    try:
        yield
    except HFValidationError as error:
        raise UsageError(f'"{to}": {error}') from error
    except (HfHubHTTPError, client_error, OSError) as error:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise ReleaseError(f"{to}: {lines[0].rstrip('.')}. Nothing is lost: publish again.") from error
