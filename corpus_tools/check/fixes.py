"""What `--fix` writes: the file as the lossless passes would have it, with the way back on record.

Only passes that lose nothing take part: another encoding of the same text, and mojibake, which proves
each of its repairs by a round trip. Spelling is left to the build, which publishes and records it.
A file is fixed only if the raw bytes come out of the fixed ones again, tried before anything is
written. Raw files themselves are written over only when that is asked for, and then the record
of the way back is on the disk first.

Left alone: pages whose text was extracted (HTML, PDF) and containers; the fault is in what made them.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_tools.check.core import Rule
from corpus_tools.check.files import Target
from corpus_tools.check.reporters.inert import inert
from corpus_tools.document import RawRecord, Region
from corpus_tools.errors import InputError, ReleaseError
from corpus_tools.recipe import Recipe
from corpus_tools.text.alignment import Alignment
from corpus_tools.text.edits import Edit, apply_edits

if TYPE_CHECKING:
    from corpus_tools.repair.core import Pass

PROVED = frozenset({"mojibake"})  # passes that may guess, but prove that nothing is lost
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFix:
    """A file, what it would be, and the record that leads back."""

    target: Target
    before: str
    after: str
    fixed: bytes
    record: str  # JSON; see `undone`

    def diff(self) -> str:
        """Return the change as a patch that `git apply` and `patch` take."""
        name = self.target.path.as_posix()
        old, new = (LINE.findall(text) for text in (self.before, self.after))
        lines = unified_diff(old, new, f"a/{name}", f"b/{name}")
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
        )


def is_lossless(one: "Pass") -> bool:
    """Tell whether nothing is lost by a pass: another encoding of a text, or a proved round trip."""
    from corpus_tools.repair.core import Loss

    return one.loss is Loss.NONE or one.id in PROVED


@cache
def mended_by(pass_id: str) -> str:
    """Return whether `check --fix` runs a pass ("fix"), or the build alone ("build")."""
    from corpus_tools.repair.order import PASSES

    return "fix" if any(one.id == pass_id and is_lossless(one) for one in PASSES) else "build"


def fixes(files: Iterable[Target], rules: Iterable[Rule], recipe: Recipe) -> Iterator[FileFix]:
    """Yield the fix of each file that the passes behind these rules would change without loss."""
    from corpus_tools.repair.core import run
    from corpus_tools.repair.order import passes

    named = frozenset(pass_id for rule in rules for pass_id in rule.fixed_by)
    lossless = [
        one
        for one in passes(recipe.repair.profile, recipe.repair.disable)
        if one.id in named and is_lossless(one)
    ]
    for target in files:
        data, record = _only_text(target)
        if record is None:
            continue
        repaired = run(record.raw_text, lossless)
        if repaired.text != record.raw_text:
            fix = _proved(target, data, record, repaired.text, repaired.alignment)
            if fix is not None:
                yield fix


def undone(fixed: bytes, record: str) -> bytes:
    """Return the raw bytes that were fixed, from the fixed bytes and the record of the fix.

    Raises ReleaseError if the bytes are not those that the record speaks of.
    """
    way = json.loads(record)
    if hashlib.sha256(fixed).hexdigest() != way["fixed_sha256"]:
        raise ReleaseError("these bytes are not those of the record: the fixed file was changed")
    text = fixed.decode("utf-8", "surrogateescape").removeprefix(BOM if way["bom"] else "")
    raw_text, _ = apply_edits(text, (Edit(start, end, before) for start, end, before in way["edits"]))
    return _encoded(raw_text, tuple(Region(**region) for region in way["regions"]))


def shown(patch: str) -> str:
    """Return a patch for a terminal: its lines, with nothing in them that a terminal obeys."""
    return "".join(inert(line) + "\n" for line in patch.removesuffix("\n").split("\n"))


def write_beside(fix: FileFix, folder: Path) -> Path:
    """Write the fixed file below a folder, under its name; return where."""
    path = folder / fix.target.source
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, fix.fixed)
    return path


def write_in_place(fix: FileFix, records: Path) -> Path:
    """Write the record of the way back, then the fixed file over the raw one; return the record's path."""
    records.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(fix.fixed).hexdigest()
    path = records / f"{digest[:16]}.json"
    _write(path, fix.record.encode("ascii"))
    _write(fix.target.path, fix.fixed)
    return path


def _only_text(target: Target) -> tuple[bytes, RawRecord | None]:
    """Return the bytes of a file and its record, if its text is the decoded file itself."""
    from corpus_tools.ingest import origin, read

    try:
        where = origin.of_file(target.path, target.root)
        data = read.read_bytes(target.path, target.source)
        records = list(read.parse(data, where))
    except InputError:
        return b"", None
    only = records[0] if len(records) == 1 else None
    if not isinstance(only, RawRecord) or only.extraction is not None or only.media != "text":
        return data, None
    return data, only


def _proved(
    target: Target, data: bytes, record: RawRecord, after: str, alignment: Alignment
) -> FileFix | None:
    """Return the fix if the raw bytes can be had back from it."""
    bom = bool(record.regions) and record.regions[0].codec == "utf-8-sig"
    fixed = ((BOM if bom else "") + after).encode("utf-8", "surrogateescape")
    way = {
        "source": inert(target.source),
        "raw_sha256": record.raw_sha256,
        "fixed_sha256": hashlib.sha256(fixed).hexdigest(),
        "bom": bom,
        "regions": [asdict(region) for region in record.regions],
        "edits": _way_back(record.raw_text, alignment),
    }
    written = json.dumps(way, indent=1) + "\n"
    if undone(fixed, written) != data:
        return None
    return FileFix(target=target, before=record.raw_text, after=after, fixed=fixed, record=written)


def _way_back(before: str, alignment: Alignment) -> list[tuple[int, int, str]]:
    """Return what is to be put where; what several passes deleted at one point is put back at once."""
    edits: list[tuple[int, int, str]] = []
    for block in alignment.blocks:
        start, text = block.dst_start, before[block.src_start : block.src_end]
        if edits and edits[-1][:2] == (start, start) == (start, block.dst_end):
            text = edits.pop()[2] + text
        edits.append((start, block.dst_end, text))
    return edits


def _encoded(text: str, regions: tuple[Region, ...]) -> bytes:
    from corpus_tools.ingest.decode import Decoded, encode

    return encode(Decoded(text=text, regions=regions, label=""))


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    beside = path.with_name(f".{path.name}.writing")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
