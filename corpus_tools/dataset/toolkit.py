"""Which passes and libraries make the rows: what else but raw files and recipe decides them.

A version names them, and rows are made again when any of them changed. Libraries that only carry
or show rows are not in it.
"""

import unicodedata
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from corpus_tools import __version__
from corpus_tools.repair.order import PASSES

DECIDING = (
    "ftfy",
    "hijridate",
    "persiantools",
    "phonenumbers",
    "pyarrow",  # decides no row, but the bytes that the rows are written in
    "pypdfium2",
    "python-stdnum",
    "rensa",
)


def toolkit() -> dict[str, object]:
    """Return the version of everything whose change can change a row."""
    return {
        "corpus_tools": __version__,
        "unicode": unicodedata.unidata_version,
        "passes": {one.id: one.version for one in sorted(PASSES, key=lambda one: one.id)},
        "libraries": {name: found for name in DECIDING if (found := _installed(name)) is not None},
    }


@cache
def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
