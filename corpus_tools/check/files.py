"""Which files a run checks: from paths, folders and globs, or from what git says is new.

A scrape's name in findings is its path below the folder of scrapes, as a build names it. That
folder is, for each file: the one given, else its nearest parent called `raw`, else the folder
that was named on the command line, else the file's own.
"""

import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from corpus_tools.errors import UsageError
from corpus_tools.ingest.origin import relative
from corpus_tools.text.chars import show

RAW = "raw"
SIDECARS = (".json", ".zones.toml")  # what stands beside a scrape and speaks of it


class Target(NamedTuple):
    """One file to check and the folder that its name counts from."""

    source: str
    file: str  # its path as text: to make a path takes as long as to find the file
    root: Path

    @property
    def path(self) -> Path:
        """The path of the file."""
        return Path(self.file)


def targets(paths: Iterable[str | Path], raw: Path | None = None) -> list[Target]:
    """Return the files that paths, folders and globs name, each once, in the order of their names.

    Folders are searched as a build searches them. Raises UsageError for a path that is not there.
    """
    found: dict[str, Target] = {}
    for given in paths:
        for path in _expanded(Path(given)):
            if path.is_dir():
                from corpus_tools.ingest.read import discovered

                named, folder = discovered(path), path
            else:
                named, folder = [os.fspath(one) for one in _scrapes_of(path)], path.parent
            places: dict[str, tuple[Path, str]] = {}  # of each folder
            for file in named:
                inner, _, name = file.rpartition(os.sep)
                if inner not in places:
                    places[inner] = _place(file, name, folder, raw)
                if file not in found:
                    root, above = places[inner]
                    found[file] = Target(above + name, file, root)
    return sorted(found.values())


def changed_since(revision: str, folder: Path) -> frozenset[Path]:
    """Return the files that are new or changed since a revision, untracked ones included.

    Raises UsageError with git's own words where git cannot say.
    """
    top = Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").removesuffix(b"\n")))
    names = _git(top, "diff", "--name-only", "-z", "--diff-filter=d", "--no-renames", revision, "--")
    names += _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    return frozenset((top / os.fsdecode(name)).resolve() for name in names.split(b"\0") if name)


def _expanded(given: Path) -> list[Path]:
    """Return the path itself, or what it matches as a glob."""
    if given.exists():
        return [given]
    import glob

    matches = sorted(glob.glob(str(given), recursive=True)) if glob.has_magic(str(given)) else []  # noqa: PTH207 - Path.glob takes no absolute pattern
    if not matches:
        what = "nothing matches" if glob.has_magic(str(given)) else "there is no file or folder"
        raise UsageError(f"{what} {show(str(given), limit=200)}")
    return [Path(match) for match in matches]


def _scrapes_of(path: Path) -> list[Path]:
    """Return the file itself, or the scrapes that it stands beside: a changed sidecar changes them.

    A hook is given whatever was changed, sidecars too.
    """
    for suffix in SIDECARS:
        if path.name.endswith(suffix):
            from glob import escape

            stem = path.name.removesuffix(suffix)
            beside = [other for other in path.parent.glob(f"{escape(stem)}*") if _describes(stem, other)]
            if beside:
                return beside
    return [path]


def _describes(stem: str, other: Path) -> bool:
    """Tell whether a sidecar with this stem speaks of another file: by its full name or its stem."""
    return stem in {other.name, other.stem} and not other.name.endswith(SIDECARS) and other.is_file()


def _place(file: str, name: str, folder: Path, raw: Path | None) -> tuple[Path, str]:
    """Return the folder that a file's name counts from, and what stands before the last part of that name."""
    root = _root(os.path.dirname(file), raw) or folder  # noqa: PTH120 - as text, for the cache
    return root, relative(Path(file), root).removesuffix(name)


@cache
def _root(inner: str, raw: Path | None) -> Path | None:
    """Return the folder of scrapes around a folder, spelled as the folder is."""
    folder = Path(inner)
    above = (folder, *folder.parents)
    if raw is not None:
        wanted = raw.resolve()
        found = next((parent for parent in above if parent.resolve() == wanted), None)
        if found is not None:
            return found
    return next((parent for parent in above if parent.name == RAW), None)


def _git(folder: Path, *arguments: str) -> bytes:
    import subprocess

    command = ["git", "-c", "core.quotePath=false", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell, fixed program
    except FileNotFoundError as error:
        raise UsageError("--since needs git, which is not installed") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(f"git cannot tell what changed: {show(said[0] if said else 'no reason given', 200)}")
    return done.stdout
