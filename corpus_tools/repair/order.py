"""The passes and their order: a tuple, with the reason for each position beside it."""

from enum import StrEnum

from corpus_tools.repair.core import Pass


class Profile(StrEnum):
    """How far repair goes."""

    SAFE = "safe"  # damage is undone; what an author may have meant stays
    SEARCH = "search"  # spellings that compare unequal and mean the same become one
    DISPLAY = "display"  # typography as a careful printer sets it


PASSES: tuple[Pass, ...] = ()


def passes(profile: Profile = Profile.SAFE, disable: tuple[str, ...] = ()) -> tuple[Pass, ...]:
    """Return the passes of a profile in their order, without those whose id is in `disable`."""
    del profile  # every pass so far is safe
    return tuple(one for one in PASSES if one.id not in disable)
