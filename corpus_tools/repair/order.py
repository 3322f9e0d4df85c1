"""The passes and their order: a tuple, with the reason for each position beside it."""

from enum import StrEnum

from corpus_tools.repair import controls, markup, mojibake, nfc, presentation_forms, symbols, white_space
from corpus_tools.repair.core import Pass


class Profile(StrEnum):
    """How far repair goes."""

    SAFE = "safe"  # damage is undone; what an author may have meant stays
    SEARCH = "search"  # spellings that compare unequal and mean the same become one
    DISPLAY = "display"  # typography as a careful printer sets it


PASSES: tuple[Pass, ...] = (
    markup.PASS,  # before all that looks at characters: a reference is none until it is resolved
    mojibake.PASS,  # before all that changes a character: each is a byte (U+201E is 0x84), and evidence
    controls.PASS,  # before letters: an invisible character between two hides that they meet
    white_space.PASS,  # before whatever goes by lines
    presentation_forms.PASS,  # before composition: a form's letter may take the mark behind it
    nfc.PASS,
    symbols.PASS,  # behind all that could still become a word beside the symbol
)

# Which profiles ask for a pass that is not safe. It stands here and not in the pass, for a pass
# knows what it costs (`Loss`) and who wants it is the order's business; a pass that is not named
# is safe, and every profile runs it.
OPT_IN: dict[str, frozenset[Profile]] = {}
EVERY_PROFILE = frozenset(Profile)


def passes(profile: Profile = Profile.SAFE, disable: tuple[str, ...] = ()) -> tuple[Pass, ...]:
    """Return the passes of a profile in their order, without those whose id is in `disable`."""
    return tuple(
        one for one in PASSES if one.id not in disable and profile in OPT_IN.get(one.id, EVERY_PROFILE)
    )
