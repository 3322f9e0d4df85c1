"""What was found before in a file of the same content, by the same rules, is found again.

A file's key is the digest of its bytes, its name, its sidecars and the rules asked of it; the
cache file's name is the digest of this package's own files and of what it stands on. So a change
of a rule, of a pass or of a recipe asks anew, and nothing needs to be invalidated by hand.

`.corpus-cache` is safe to delete at any time. Lines are appended whole, so two runs at once
do not harm each other; a line that was cut is no entry.
"""

import hashlib
import json
import os
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import fields
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from operator import attrgetter
from pathlib import Path

import corpus_tools
from corpus_tools.check.core import Finding, Fix, Place, Severity
from corpus_tools.check.facts import Compared, Facts
from corpus_tools.check.files import Target
from corpus_tools.check.single import FileResult
from corpus_tools.check.workers import Task
from corpus_tools.recipe import Recipe

FOLDER = ".corpus-cache"
TAGGED = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by corpus-tools check; safe to delete.\n"
MOST_BYTES = 256 * 2**20  # beyond it, the file has gathered more old content than is worth loading
AT_ONCE = 2**16  # bytes: nearly every page in one go
OF_THE_DAY = ('"META104"',)  # a date in the future is in the past one day; no finding comes with time
STANDS_ON = (
    "ftfy",
    "hijridate",
    "persiantools",
    "phonenumbers",
    "python-stdnum",
)  # what decides, beside Python and us
PLACE_FIELDS = tuple(field.name for field in fields(Place))
FIX_FIELDS = tuple(field.name for field in fields(Fix))
PLACE, FIX = attrgetter(*PLACE_FIELDS), attrgetter(*FIX_FIELDS)


class Cache:
    """The results of earlier runs, by key; `add` keeps new ones, `save` writes them."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / f"check-{fingerprint()}.jsonl"
        self.new: list[str] = []
        self.known: dict[str, str] = {}
        try:
            if self.path.stat().st_size < MOST_BYTES:
                lines = self.path.read_text("utf-8").split("\n")
                self.known = {line[:64]: line[64:] for line in lines if line.endswith("]")}
        except (OSError, UnicodeDecodeError):
            self.known = {}

    def get(self, key: str) -> FileResult | None:
        """Return what is known for a key."""
        line = self.known.get(key)
        if line is None or any(code in line for code in OF_THE_DAY):
            return None
        return _read(line)

    def add(self, key: str, result: FileResult) -> None:
        """Remember a result until `save`."""
        self.new.append(key + _written(result))

    def save(self) -> None:
        """Append what is new; make the folder, and clear what other versions of the code left."""
        if not self.new:
            return
        folder = self.path.parent
        try:
            if not folder.is_dir():
                folder.mkdir(parents=True)
                (folder / "CACHEDIR.TAG").write_text(TAGGED, "ascii")
                (folder / ".gitignore").write_text("*\n", "ascii")
            for old in folder.glob("check-*.jsonl"):
                if old != self.path or old.stat().st_size >= MOST_BYTES:
                    old.unlink(missing_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write("\n" + "\n".join(self.new) + "\n")
        except OSError:
            return  # a cache that cannot be written is only slow
        self.new.clear()


def keys(tasks: Iterable[Task], recipe: Recipe) -> list[str | None]:
    """Return the key of each task's file under its rules and settings; None where it cannot be read."""
    settings = recipe.sha256
    asked: dict[tuple[tuple[str, ...], frozenset[str], Compared], bytes] = {}
    found: list[str | None] = []
    for task in tasks:
        question = (task.codes, task.expected.languages, task.compared)
        if question not in asked:
            asked[question] = (
                f"{settings}{task.codes}{sorted(task.expected.languages)}{task.compared}".encode()
            )
        try:
            found.append(_key(task.target, asked[question]))
        except OSError:
            found.append(None)
    return found


def _key(target: Target, asked: bytes) -> str:
    path = str(target.path)
    digest = hashlib.sha256(_content(path))
    digest.update(f"\0{path}\0{target.source}\0".encode("utf-8", "surrogateescape") + asked)
    folder, _, name = path.rpartition(os.sep)
    for beside in _sidecars(folder or ".", name):
        digest.update(b"\0" + _content(beside))
    return digest.hexdigest()


def _content(path: str) -> bytes:
    """Return what a file holds; a file object takes longer to make than a page to read."""
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        pieces = []
        while piece := os.read(file, AT_ONCE):
            pieces.append(piece)
    finally:
        os.close(file)
    return b"".join(pieces)


def _sidecars(folder: str, name: str) -> Iterable[str]:
    names = _names(folder)
    stem = name.rpartition(".")[0] or name
    for beside in (f"{name}.json", f"{stem}.json", f"{name}.zones.toml"):
        if beside in names and beside != name:
            yield os.path.join(folder, beside)  # noqa: PTH118 - as above


@cache
def _names(folder: str) -> frozenset[str]:
    return frozenset(os.listdir(folder))  # noqa: PTH208 - as above


@cache
def fingerprint() -> str:
    """Return the digest of all code and data that decide what a check finds."""
    digest = hashlib.sha256(f"{sys.version}{unicodedata.unidata_version}".encode())
    for package in STANDS_ON:
        try:
            digest.update(f"{package}{version(package)}".encode())
        except PackageNotFoundError:
            digest.update(f"{package}-".encode())
    top = Path(corpus_tools.__file__).parent
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            path = os.path.join(folder, name)  # noqa: PTH118 - as above
            state = os.stat(path)  # noqa: PTH116 - as above
            digest.update(
                f"{path}\0{state.st_size}\0{state.st_mtime_ns}\0".encode("utf-8", "surrogateescape")
            )
    return digest.hexdigest()[:32]


def _written(result: FileResult) -> str:
    """Return a result as one line of JSON, lists in lists: names in it would be most of what is read."""
    findings = [
        [
            *(one.document, one.start, one.end, one.code, one.message, one.severity.value),
            PLACE(one.located),
            FIX(one.fix) if one.fix else None,
        ]
        for one in result.findings
    ]
    return json.dumps([findings, result.facts, result.failures], separators=(",", ":"))


def _read(line: str) -> FileResult:
    findings, facts, failures = json.loads(line)
    return FileResult(
        findings=tuple(
            Finding(
                document,
                start,
                end,
                code,
                message,
                severity=Severity(severity),
                place=Place(**dict(zip(PLACE_FIELDS, place, strict=True))),
                fix=Fix(**dict(zip(FIX_FIELDS, fix, strict=True))) if fix else None,
            )
            for document, start, end, code, message, severity, place, fix in findings
        ),
        facts=tuple(Facts(*fact) for fact in facts),
        failures=failures,
    )
