"""Make a labelled page: a design and a seed in, a page and its gold out, the same every time."""

from collections.abc import Callable
from importlib import import_module
from inspect import getmembers, isfunction

from portals.model import Labelled
from portals.page import Page
from portals.portal import Chance

Design = Callable[[Chance], Page]
HALVES = {
    "seen": tuple(
        f"portals.{part}.{module}" for part in ("first", "second") for module in ("designs", "bodies", "more")
    ),
    "held": tuple(f"portals.held.{module}" for module in ("portals", "papers", "posts")),
    "fresh": tuple(f"portals.fresh.{module}" for module in ("pages", "bodies", "more")),
    "open": tuple(
        f"portals.open.{module}"
        for module in ("press", "prints", "voices", "features", "natives", "posts", "extras")
    ),
    "web": tuple(f"portals.web.{module}" for module in ("agency", "offices", "papers", "screens", "tongues")),
    "sealed": tuple(
        f"portals.sealed.{module}" for module in ("republished", "printed", "posted", "bilingual", "natives")
    ),
    "control": tuple(
        f"portals.control.{module}"
        for module in ("republished", "desks", "printed", "online", "bilingual", "natives")
    ),
    "bureau": tuple(
        f"portals.bureau.{module}" for module in ("reprints", "sheets", "screens", "languages", "columns")
    ),
    "gazette": tuple(
        f"portals.gazette.{module}" for module in ("republished", "printed", "spoken", "tongues")
    ),
    "courier": tuple(
        f"portals.courier.{module}"
        for module in ("republished", "reposted", "printed", "occasions", "languages")
    ),
    "almanac": tuple(
        f"portals.almanac.{module}" for module in ("republished", "printed", "screens", "tongues", "variants")
    ),
    "herald": tuple(
        f"portals.herald.{module}"
        for module in ("republished", "reissued", "languages", "printed", "offices", "assembled")
    ),
    "chronicle": tuple(
        f"portals.chronicle.{module}" for module in ("republished", "printed", "online", "tongues", "voices")
    ),
    "tribune": tuple(
        f"portals.tribune.{module}"
        for module in ("republished", "printed", "occasions", "tongues", "screens", "variants")
    ),
    "observer": tuple(
        f"portals.observer.{module}" for module in ("republished", "printed", "screens", "tongues")
    ),
    "sentinel": tuple(
        f"portals.sentinel.{module}" for module in ("republished", "printed", "occasions", "tongued")
    ),
}


def designs(half: str) -> dict[str, Design]:
    """Return the designs of one half or group by name: the functions of its modules that return a page."""
    return {
        name: function
        for module in map(import_module, HALVES[half])
        for name, function in getmembers(module, isfunction)
        if function.__module__ == module.__name__ and function.__annotations__.get("return") is Page
    }


def generate(half: str, design: str, seed: int, site: int | None = None) -> Labelled:
    """Return the page of a design with this seed; pages with one number of a site share its masthead."""
    chance = Chance(f"{design}/{seed}", None if site is None else f"{design}/site {site}")
    return designs(half)[design](chance).labelled(f"{half}/{design}", seed)


def pages(half: str, number: int, seed: int) -> list[Labelled]:
    """Return pages of all the designs of a half in turn."""
    names = sorted(designs(half))
    return [generate(half, names[at % len(names)], seed + at // len(names)) for at in range(number)]
