"""The files of a new corpus repository: settings, hook, workflow, and a folder for the scrapes.

Nothing that is there already is touched: a file that somebody has is worth more than ours.
"""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"

# Where a file goes -> the template that it is a copy of; None: an empty file.
FILES: dict[str, str | None] = {
    "corpus.toml": "corpus.toml",
    "check.waivers.toml": "check.waivers.toml",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    "raw/.gitkeep": None,
}


class Forge(StrEnum):
    """Where the repository lives, and so what its CI reads."""

    GITHUB = "github"
    GITLAB = "gitlab"
    NONE = "none"


CI: dict[Forge, dict[str, str]] = {
    Forge.GITHUB: {".github/workflows/corpus.yml": "workflow.yml"},
    Forge.GITLAB: {".gitlab-ci.yml": "gitlab-ci.yml"},
    Forge.NONE: {},
}


def begin(folder: Path, forge: Forge) -> Iterator[tuple[Path, bool]]:
    """Write the files of a new corpus; yield each path and whether it was written or was there."""
    for name, template in (FILES | CI[forge]).items():
        path = folder / name
        if path.exists():
            yield path, False
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((TEMPLATES / template).read_bytes() if template else b"")
        yield path, True
