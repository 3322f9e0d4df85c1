"""The passes and their order: a tuple, with the reason for each position beside it."""

from functools import cache

from corpus_tools.repair import (
    arabic_letters,
    bidi,
    controls,
    digits,
    glued_quotation,
    heh_hamza,
    joiners,
    latin_ligatures,
    markup,
    missing_joiners,
    mojibake,
    neighbour_letters,
    nfc,
    persian_punctuation,
    persian_spacing,
    phrase_ligatures,
    presentation_forms,
    symbols,
    tatweel,
    visual_order,
    vowel_marks,
    white_space,
)
from corpus_tools.repair.core import Pass
from corpus_tools.repair.profile import Profile

PASSES: tuple[Pass, ...] = (
    # Encoding and Unicode: these see the whole text.
    markup.PASS,  # before all that looks at characters: a reference is none until it is resolved
    mojibake.PASS,  # before all that changes a character: each is a byte (U+201E is 0x84), and evidence
    controls.PASS,  # before letters: an invisible character between two hides that they meet
    white_space.PASS,  # before whatever goes by lines
    bidi.PASS,  # by lines, and before letters for the same reason as the controls
    visual_order.PASS,  # while the presentation forms still show which way a line runs
    presentation_forms.PASS,  # before composition: a form's letter may take the mark behind it
    latin_ligatures.PASS,
    phrase_ligatures.PASS,  # before the letters below: its words are spelled with Arabic ones
    nfc.PASS,
    symbols.PASS,  # behind all that could still become a word beside the symbol
    glued_quotation.PASS,
    # Persian orthography: these see the stretches in Persian, and need every letter in its place.
    tatweel.PASS,  # first: a stretched word is a word to the others
    arabic_letters.PASS,
    neighbour_letters.PASS,
    heh_hamza.PASS,
    heh_hamza.WITH_YEH_PASS,
    vowel_marks.PASS,
    digits.PASS,
    joiners.PASS,  # behind the letters: they say where a word ends
    persian_punctuation.PASS,
    persian_spacing.PASS,  # behind the punctuation that it sets spaces around
    digits.PERSIAN_PASS,
    digits.LATIN_PASS,
    missing_joiners.PASS,  # last: it knows words by their right spelling
)

# Which profiles ask for a pass that is not safe. It stands here and not in the pass, for a pass
# knows what it costs (`Loss`), and who wants it is the order's business; a pass that is not named
# is safe, and every profile runs it.
SEARCH, DISPLAY = frozenset({Profile.SEARCH}), frozenset({Profile.DISPLAY})
OPT_IN: dict[str, frozenset[Profile]] = {
    "phrase-ligatures": SEARCH,
    "neighbour-letters": SEARCH,
    "heh-with-yeh": SEARCH | DISPLAY,
    "vowel-marks": SEARCH,
    "persian-punctuation": DISPLAY,
    "persian-spacing": DISPLAY,
    "digits-persian": DISPLAY,
    "digits-latin": SEARCH,
    "missing-joiners": DISPLAY,
}
EVERY_PROFILE = frozenset(Profile)


@cache
def passes(profile: Profile = Profile.SAFE, disable: tuple[str, ...] = ()) -> tuple[Pass, ...]:
    """Return the passes of a profile in their order, without those whose id is in `disable`."""
    return tuple(
        one for one in PASSES if one.id not in disable and profile in OPT_IN.get(one.id, EVERY_PROFILE)
    )
