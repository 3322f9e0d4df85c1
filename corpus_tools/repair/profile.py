"""How far repair goes: what a recipe says of it, which knows none of the passes."""

from enum import StrEnum


class Profile(StrEnum):
    """How far repair goes."""

    SAFE = "safe"  # damage is undone; what an author may have meant stays
    SEARCH = "search"  # spellings that compare unequal and mean the same become one
    DISPLAY = "display"  # typography as a careful printer sets it
