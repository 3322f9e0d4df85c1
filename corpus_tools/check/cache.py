"""What was found before in a file of the same content, by the same rules, is found again.

A file's key is the digest of its bytes, its name, its sidecars and the rules asked of it; the
cache file's name is the digest of this package's own files and of what it stands on. So a change
of a rule, of a pass or of a recipe asks anew, and nothing needs to be invalidated by hand.

`.corpus-cache` is safe to delete at any time. All lines of a run are appended by one call, and each
carries its checksum: a line that was cut, or mixed with those of another run, is no entry.
"""

import hashlib
import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any
from zlib import crc32

import corpus_tools
from corpus_tools.check.core import Finding, Fix, Place, Severity
from corpus_tools.check.facts import Compared, Facts
from corpus_tools.check.files import SIDECARS, Target
from corpus_tools.check.single import FileResult
from corpus_tools.check.workers import Task
from corpus_tools.ingest.read import content
from corpus_tools.recipe import Recipe

FOLDER = ".corpus-cache"
TAGGED = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by corpus-tools check; safe to delete.\n"
MOST_BYTES = 256 * 2**20  # beyond it, the file has gathered more old content than is worth loading
KEY = 64  # hexadecimal digits
CHECK = 8  # more of them, of what follows
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
                lines = self.path.read_text("ascii").split("\n")
                self.known = {line[:KEY]: line[KEY:] for line in lines}
        except (OSError, UnicodeDecodeError):
            self.known = {}

    def results(self, keys: list[str | None]) -> list[FileResult | None]:
        """Return what is known for each key."""
        lines = [None if key is None else self._line(key) for key in keys]
        # one call for all: parsing line by line takes twice as long
        found = iter(json.loads(f"[{','.join(filter(None, lines))}]"))
        return [None if line is None else _read(next(found)) for line in lines]

    def _line(self, key: str) -> str | None:
        """Return what was written for a key, if it is whole and may still be said."""
        line = self.known.get(key)
        if line is None or _checked(line[CHECK:]) != line[:CHECK] or any(code in line for code in OF_THE_DAY):
            return None
        return line[CHECK:]

    def add(self, key: str, result: FileResult) -> None:
        """Remember a result until `save`."""
        line = _written(result)
        self.new.append(key + _checked(line) + line)

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
            with self.path.open("ab", buffering=0) as file:
                file.write(("\n" + "\n".join(self.new) + "\n").encode("ascii"))
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
    path = target.file
    digest = hashlib.sha256(content(path))
    digest.update(f"\0{path}\0{target.source}\0".encode("utf-8", "surrogateescape") + asked)
    folder, _, name = path.rpartition(os.sep)
    beside = _sidecars(folder or os.curdir)
    if beside:
        stem = name.rpartition(".")[0] or name
        for one in (f"{name}.json", f"{stem}.json", f"{name}.zones.toml"):
            if one in beside and one != name:
                digest.update(b"\0" + content(os.path.join(folder, one)))  # noqa: PTH118 - as text, for speed
    return digest.hexdigest()


@cache
def _sidecars(folder: str) -> frozenset[str]:
    """Return the names in a folder that may speak of another file: in most folders there are none."""
    return frozenset(name for name in os.listdir(folder) if name.endswith(SIDECARS))  # noqa: PTH208 - as above


@cache
def fingerprint() -> str:
    """Return the digest of all code and data that decide what a check finds."""
    parts = [sys.version, unicodedata.unidata_version, *_installed(STANDS_ON)]
    folders = [os.path.dirname(corpus_tools.__file__)]  # noqa: PTH120 - as above
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if not entry.is_dir():
                    state = entry.stat()
                    parts.append(f"{entry.path}\0{state.st_size}\0{state.st_mtime_ns}")
                elif entry.name != "__pycache__":
                    folders.append(entry.path)
    text = "\0".join(sorted(parts))
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _installed(packages: Iterable[str]) -> Iterator[str]:
    """Yield the versions of packages, as the names of their folders say them.

    To ask `importlib.metadata` takes as long as all else of a short run, for it reads mail headers.
    """
    begin = tuple(f"{package}_".replace("-", "_") for package in packages)
    for folder in sys.path:
        try:
            names = os.listdir(folder or os.curdir)  # noqa: PTH208 - as above
        except OSError:
            continue
        plain = (name.lower().replace("-", "_") for name in names if name.endswith("-info"))
        yield from (name for name in plain if name.startswith(begin))


def _checked(line: str) -> str:
    """Return the checksum of a line; two runs that write at once could mix what is longer than a block."""
    return f"{crc32(line.encode('ascii')):08x}"


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


def _read(result: list[Any]) -> FileResult:
    findings, facts, failures = result
    return FileResult(
        findings=tuple(map(_found, findings)),
        facts=tuple(map(Facts._make, facts)),
        failures=failures,
    )


def _found(said: list[Any]) -> Finding:
    document, start, end, code, message, severity, place, fix = said
    return Finding(
        document,
        start,
        end,
        code,
        message,
        severity=Severity(severity),
        place=Place(**dict(zip(PLACE_FIELDS, place, strict=True))),
        fix=Fix(**dict(zip(FIX_FIELDS, fix, strict=True))) if fix else None,
    )
