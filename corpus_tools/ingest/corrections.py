"""What a person corrects of a page: `a17.html.zones.toml` beside `a17.html`.

    title = "The bazaar reopens"
    date = 2016-02-12
    language = "en"

    [[segments]]
    lines = "3-5"
    role = "contact"

    [[segments]]
    text = "Photo: AP"
    role = "caption"

Lines are those of the page's text as `corpus-tools inspect` numbers them; a text is a whole line.
Whatever is wrong in the file is said, and the page is not processed: a correction that is not
heard is worse than none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from corpus_tools.document import Correction, Corrections, Role
from corpus_tools.errors import InputError, unknown_key

STRINGS = ("title", "byline", "source_url", "language")
KEYS = (*STRINGS, "date", "segments")
OF_SEGMENT = ("lines", "text", "role")
LINES = re.compile(r"([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?")
# BCP 47, as far as it is used here: language, and script or region.
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")


def read(path: Path, source: str) -> Corrections:
    """Return the corrections in a file; raise InputError, with the key, for what they cannot mean."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(source, f"it cannot be read as TOML: {error}. Mend or remove it.") from error
    _only(table, KEYS, source, "")
    strings = {key: _string(table, key, source, "") for key in STRINGS}
    language = strings["language"]
    if language is not None and not LANGUAGE.fullmatch(language):
        raise InputError(
            source, f'language: expected a tag such as "en" or "fa-AF", found {language!r}. Mend it.'
        )
    return Corrections(
        source=source,
        segments=tuple(_segments(table.get("segments", []), source)),
        title=strings["title"],
        byline=strings["byline"],
        source_url=strings["source_url"],
        language=language,
        published=_date(table.get("date"), source),
    )


def _segments(rows: object, source: str) -> Iterator[Correction]:
    for at, row in enumerate(rows if isinstance(rows, list) else [rows], start=1):
        where = f"segments, number {at}: "
        if not isinstance(row, Mapping):
            raise InputError(source, f"{where}expected a table, found {row!r}. Begin it with [[segments]].")
        _only(row, OF_SEGMENT, source, where)
        role, lines, text = (_string(row, key, source, where) for key in ("role", "lines", "text"))
        if role not in set(Role):
            roles = ", ".join(sorted(Role))
            raise InputError(source, f"{where}role: expected one of {roles}, found {role!r}. Mend it.")
        if (lines is None) == (text is None):
            raise InputError(
                source, f'{where}expected either lines or text. Say which lines are meant: lines = "3-5".'
            )
        yield Correction(role=Role(role), lines=_lines(lines, source, where), text=text)


def _lines(found: str | None, source: str, where: str) -> tuple[tuple[int, int], ...] | None:
    if found is None:
        return None
    ranges = []
    for part in found.split(","):
        match = LINES.fullmatch(part.strip())
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if first > last:
            raise InputError(
                source, f'{where}lines: expected "3", "3-5" or "3, 5", found {found!r}. Mend it.'
            )
        ranges.append((first, last))
    return tuple(ranges)


def _date(found: object, source: str) -> date | None:
    if found is None or (isinstance(found, date) and not isinstance(found, datetime)):
        return found
    try:
        return date.fromisoformat(str(found))
    except ValueError:
        raise InputError(
            source, f"date: expected a day such as 2016-02-12, found {found!s}. Mend it."
        ) from None


def _string(table: Mapping[str, object], key: str, source: str, where: str) -> str | None:
    value = table.get(key)
    if value is not None and not (isinstance(value, str) and value.strip()):
        raise InputError(source, f"{where}{key}: expected a text, found {value!r}. Mend it.")
    return value


def _only(table: Mapping[str, object], keys: Sequence[str], source: str, where: str) -> None:
    for key in table:
        if key not in keys:
            raise InputError(source, f"{where}{key}: {unknown_key(key, keys)}")
