"""Where a record comes from and what is declared of it beside the file.

A sidecar is a small JSON object next to a scrape, `a17.html.json` or `a17.json` beside `a17.html`:
{"encoding": "windows-1256", "url": "...", "language": "fa", "site": "...", "published": "2024-03-01"}.
What it says is what somebody believed when the page was fetched (most often the HTTP header):
evidence for the stages that decide, never the decision.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from corpus_tools.document import Corrections
from corpus_tools.errors import InputError

SUFFIX = ".json"
ZONES_SUFFIX = ".zones.toml"  # see `corrections`
KEYS = ("encoding", "url", "language", "site", "published", "title", "author")


class Origin(NamedTuple):
    """The name of a record, its site, and the declarations about it."""

    source: str  # POSIX path below the root; "#n" for the n-th record of a container
    site: str = ""
    encoding: str | None = None
    hints: tuple[tuple[str, str], ...] = ()
    corrections: Corrections | None = None  # what a person says of the page
    habit: str | None = None  # the charset that the recipe names for all files that declare none

    def nth(self, number: int) -> "Origin":
        """Return the origin of one record inside this container."""
        return self._replace(source=f"{self.source}#{number}")

    def hinting(self, hints: tuple[tuple[str, str], ...]) -> "Origin":
        """Return the same origin with more hints; what is declared already stands."""
        known = {key for key, _ in self.hints}
        return self._replace(hints=self.hints + tuple(hint for hint in hints if hint[0] not in known))

    def declaring(self, encoding: str | None) -> "Origin":
        """Return the same origin with a declared charset, unless one is declared already."""
        return self._replace(encoding=self.encoding or encoding)


def of_file(path: str | Path, root: Path) -> Origin:
    """Return the origin of a file: its path below the root, its first folder, its sidecars' content.

    Raises InputError, naming the sidecar, if that is not a JSON object of strings or no corrections;
    and for corrections themselves: those of a page that was renamed or removed are no page.
    """
    path = os.fspath(path)
    source = relative(path, root)
    if path.endswith(ZONES_SUFFIX):
        page = os.path.basename(path).removesuffix(ZONES_SUFFIX)  # noqa: PTH119 - text, see `relative`
        raise InputError(
            source,
            f"it holds the corrections of {page}, and is no page. Keep it beside {page}, or remove it.",
        )
    above, slash, _ = source.partition("/")
    site = above if slash else ""
    zones = corrections_of(path, root)
    beside = sidecar_of(path)
    if beside is None:
        return Origin(source=source, site=site, corrections=zones)
    declared = read_sidecar(beside, relative(beside, root))
    return Origin(
        source=source,
        site=declared.get("site", site),
        encoding=declared.get("encoding"),
        hints=tuple((key, value) for key, value in declared.items() if key not in {"encoding", "site"}),
        corrections=zones,
    )


def corrections_of(path: str, root: Path) -> Corrections | None:
    """Return what a person corrects of a file, if there is such a sidecar."""
    beside = path + ZONES_SUFFIX
    if not os.path.isfile(beside):  # noqa: PTH113 - asked of each of many files
        return None
    from corpus_tools.ingest import corrections

    return corrections.read(Path(beside), relative(Path(beside), root))


def relative(path: str | Path, root: Path) -> str:
    """Return the POSIX path below the root; the bare name where the file is the root itself."""
    # strings: pathlib takes ten times as long, for each of many files
    below, above = os.fspath(path), os.fspath(root)
    above = "" if above == os.curdir else above.removesuffix(os.sep) + os.sep
    if below == os.curdir or not below.startswith(above):
        return os.path.basename(below)  # noqa: PTH119
    return below.removeprefix(above).replace(os.sep, "/")


def sidecar_of(path: str | Path) -> Path | None:
    """Return the sidecar of a file, or None. The full name wins over the stem."""
    full = os.fspath(path)
    for beside in (full + SUFFIX, os.path.splitext(full)[0] + SUFFIX):  # noqa: PTH122
        if beside != full and os.path.isfile(beside):  # noqa: PTH113
            return Path(beside)
    return None


def sidecars_among(names: Iterable[str]) -> frozenset[str]:
    """Return those names of one folder that only describe another file of it.

    >>> sorted(sidecars_among(["a17.html", "a17.json", "b.txt", "b.txt.json", "alone.json"]))
    ['a17.json', 'b.txt.json']
    """
    every = frozenset(names)
    beside = [name for name in every if name.endswith((SUFFIX, ZONES_SUFFIX))]
    if not beside:
        return frozenset()
    described = every | {os.path.splitext(name)[0] for name in every if not name.endswith(SUFFIX)}  # noqa: PTH122
    return frozenset(
        name
        for name in beside
        if (name.endswith(SUFFIX) and name.removesuffix(SUFFIX) in described)
        or (name.endswith(ZONES_SUFFIX) and name.removesuffix(ZONES_SUFFIX) in every)
    )


def read_sidecar(path: Path, source: str) -> dict[str, str]:
    """Return the known keys of a sidecar, in the order of `KEYS`."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(source, f"the sidecar is not readable JSON ({error}). Mend or remove it.") from error
    if not isinstance(value, dict):
        raise InputError(
            source,
            f"the sidecar holds a {type(value).__name__}, expected an object with any of {', '.join(KEYS)}.",
        )
    known = {}
    for key in KEYS:
        if value.get(key) is None:
            continue
        if not isinstance(value[key], str):
            raise InputError(
                source, f'"{key}" is a {type(value[key]).__name__}, expected a string. Mend the sidecar.'
            )
        known[key] = value[key]
    return known
