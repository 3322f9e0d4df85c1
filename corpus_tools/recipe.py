"""The recipe: every setting of a corpus, read once into one frozen value.

It stands in `corpus.toml`, or under `[tool.corpus-tools]` in `pyproject.toml`. Each section below
is a table of that file and each field a key, with its default. Unknown keys are errors, and the
nearest known key is named; a wrong value names the key path, what was expected and what stands
there. "Off" is `None`: a key that is left out, never `0` or `""`.

The functions down the road are given the one value they need, never the recipe.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, field, fields, is_dataclass
from enum import Enum, StrEnum
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from corpus_tools.errors import RecipeError, unknown_key
from corpus_tools.records import dataclass
from corpus_tools.repair.profile import Profile
from corpus_tools.segment.sites import Site
from corpus_tools.text.chars import show

FILE = "corpus.toml"
Section = TypeVar("Section")


def limits(low: float, high: float) -> dict[str, float]:
    """Return the metadata of a number that must lie in [low, high]."""
    return {"low": low, "high": high}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """How bytes become text. `encoding` is declared for every file: evidence, not truth."""

    encoding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repairing:
    """Which passes run: those of a profile, without those named in `disable`."""

    profile: Profile = Profile.SAFE
    disable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PathChecking:
    """What differs for the scrapes whose path below RAW matches a pattern of `check.paths`."""

    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()  # BCP 47 tags that a body there may have; none: any


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """Which rules `check` asks: codes, families or names. No `select` means all but opt-in ones."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    paths: dict[str, PathChecking] = field(default_factory=dict)


class Keep(StrEnum):
    """Which of several near-duplicates is published."""

    FIRST = "first"  # the one that was published first; in a new corpus, the one with the lowest id
    LONGEST = "longest"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicates:
    """Which bodies count as the same, and which of them is kept.

    Two bodies are near-duplicates if their sets of runs of `run` words share `threshold` or more
    (estimated Jaccard, from `places` hashes). `bands` decides how surely such a pair is found.
    """

    keep: Keep = Keep.FIRST
    threshold: float = field(default=0.7, metadata=limits(0.5, 1))
    run: int = field(default=5, metadata=limits(1, 50))
    places: int = field(default=128, metadata=limits(16, 1024))
    bands: int = field(default=25, metadata=limits(1, 256))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Limits of a signal of quality; a document outside them is not published."""

    min: float | None = None
    max: float | None = None

    def __post_init__(self) -> None:
        """Keep 1 and 1.0 from being two recipes."""
        for name in ("min", "max"):
            if (value := getattr(self, name)) is not None:
                object.__setattr__(self, name, float(value))


class PiiKind(StrEnum):
    """What personal data is looked for in a body."""

    EMAIL = "email"
    PHONE = "phone"
    IP = "ip"
    IBAN = "iban"
    CARD = "card"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalData:
    """What becomes of personal data in bodies: it is counted, and masked where the recipe says so."""

    mask: tuple[PiiKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Splitting:
    """Which shares of the near-duplicate clusters are held out; the rest is for training."""

    validation: float = field(default=0.05, metadata=limits(0, 0.5))
    test: float = field(default=0.05, metadata=limits(0, 0.5))


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What the card says of the dataset. Nothing here changes a row.

    `date` is the day of publication, which a build cannot know: it gives the same bytes on any day.
    """

    name: str = "corpus"
    title: str = "Bilingual corpus"
    description: str = "Scrapes of bilingual documents, repaired and segmented, every character on record."
    license: str = "other"
    homepage: str | None = None
    creator: str | None = None
    citation: str | None = None
    date: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """All settings of a corpus, one section a table of `corpus.toml`."""

    decoding: Decoding = field(default_factory=Decoding)
    repair: Repairing = field(default_factory=Repairing)
    check: Checking = field(default_factory=Checking)
    filters: dict[str, Bounds] = field(default_factory=lambda: {"n_words": Bounds(min=1)})
    duplicates: Duplicates = field(default_factory=Duplicates)
    pii: PersonalData = field(default_factory=PersonalData)
    splits: Splitting = field(default_factory=Splitting)
    dataset: Publication = field(default_factory=Publication)
    sites: dict[str, Site] = field(default_factory=dict)  # by name; the commands read them from sites.toml

    @property
    def sha256(self) -> str:
        """The digest of all settings that can change a row, the same on every machine."""
        deciding = {name: value for name, value in asdict(self).items() if name not in {"check", "dataset"}}
        plain = json.dumps(deciding, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(plain.encode()).hexdigest()


def from_toml(text: str, file: str = FILE) -> Recipe:
    """Return the recipe that a TOML file says.

    `file` is how messages call it; in a file named pyproject.toml the recipe stands under
    `[tool.corpus-tools]`. Raises RecipeError, with file and key path, at the first mistake.
    """
    import tomllib  # where there is no file, nobody waits for its reader

    try:
        table: object = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(f"{file}: not valid TOML: {error}") from error
    if file.replace("\\", "/").rsplit("/", 1)[-1] == "pyproject.toml":
        for key in ("tool", "corpus-tools"):
            table = table.get(key, {}) if isinstance(table, dict) else {}
    return _section(Recipe, table, f"{file}: ", "")


def from_plain(values: Mapping[str, object], where: str) -> Recipe:
    """Return the recipe that `dataclasses.asdict` and JSON made plain; `where` is for messages."""
    return _section(Recipe, _without_none(values), f"{where}: ", "")


def _without_none(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _without_none(one) for key, one in value.items() if one is not None}
    return value


def _section(kind: type[Section], found: object, file: str, path: str) -> Section:
    """Return the frozen section that a TOML table says; `path` is its key path."""
    if not isinstance(found, dict):
        raise RecipeError(f"{file}{path or 'the recipe'}: expected a table, found {_shown(found)}")
    known = {one.name: one for one in fields(kind)}  # type: ignore[arg-type]  # every section is a dataclass
    types = get_type_hints(kind)
    values: dict[str, object] = {}
    for key, value in found.items():
        where = f"{path}.{key}" if path else key
        name = key.replace("-", "_")
        if name not in known:
            raise RecipeError(f"{file}{where}: {unknown_key(name, sorted(known))}")
        values[name] = _value(types[name], value, known[name].metadata, file, where)
    return kind(**values)


def _value(kind: Any, found: object, bounds: Mapping[str, float], file: str, path: str) -> object:
    """Return a value of the type that a field declares, or raise with what was expected."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:  # X | None: "off" is to leave the key out, so only X is read
        kind = next(one for one in arguments if one is not type(None))
        return _value(kind, found, bounds, file, path)
    if origin is tuple:
        if not isinstance(found, list):
            raise RecipeError(f"{file}{path}: expected a list, found {_shown(found)}")
        return tuple(_value(arguments[0], one, {}, file, f"{path}[{n}]") for n, one in enumerate(found))
    if origin is dict:
        if not isinstance(found, dict):
            raise RecipeError(f"{file}{path}: expected a table, found {_shown(found)}")
        return {key: _value(arguments[1], one, {}, file, f"{path}.{key}") for key, one in found.items()}
    if is_dataclass(kind) and isinstance(kind, type):
        return _section(kind, found, file, path)
    if issubclass(kind, Enum):
        members = {str(one.value): one for one in kind}
        if isinstance(found, str) and found in members:
            return members[found]
        raise RecipeError(f"{file}{path}: expected one of {', '.join(members)}, found {_shown(found)}")
    return _scalar(kind, found, bounds, f"{file}{path}")


def _scalar(kind: type, found: object, bounds: Mapping[str, float], where: str) -> object:
    """Return a string, flag, day or number, within its limits."""
    if kind is dt.date:
        return _day(found, where)
    names = {str: "a string", bool: "true or false", int: "a whole number", float: "a number"}
    within = f" from {bounds['low']:g} to {bounds['high']:g}" if bounds else ""
    fits = type(found) is kind or (kind is float and type(found) is int)
    if fits and (not bounds or (isinstance(found, int | float) and bounds["low"] <= found <= bounds["high"])):
        return float(found) if kind is float and isinstance(found, int) else found
    raise RecipeError(f"{where}: expected {names[kind]}{within}, found {_shown(found)}")


def _day(found: object, where: str) -> dt.date:
    """Return a day, which TOML writes without quotes and JSON with."""
    if type(found) is dt.date:
        return found
    try:
        return dt.date.fromisoformat(found if isinstance(found, str) else "")
    except ValueError:
        raise RecipeError(f"{where}: expected a day such as 2024-05-01, found {_shown(found)}") from None


def _shown(found: object) -> str:
    """Return a value as a message shows it."""
    if isinstance(found, str):
        return show(found)
    return json.dumps(found, default=str, ensure_ascii=True)
