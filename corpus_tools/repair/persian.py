r"""What the passes on Persian orthography share: which languages are theirs, what a word is."""

import re
from collections.abc import Iterator, Mapping

from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import ARABIC_SPELLING

# Persian of Iran and of Afghanistan. They share an orthography; nobody else's is touched.
LANGUAGES = frozenset({"fa", "fa-AF"})

# Letters of the Arabic script, ranges for a character class, without tatweel and marks.
LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
)
MARKS = "\u064b-\u065f\u0670"
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
ZWJ = "\N{ZERO WIDTH JOINER}"

WORD = lazy(f"[{LETTERS}{MARKS}\N{ARABIC TATWEEL}{ZWNJ}{ZWJ}]+")
IN_WORD = lazy(f"[{LETTERS}{MARKS}\N{ARABIC TATWEEL}{ZWNJ}{ZWJ}]")


def word_around(text: str, at: int) -> tuple[int, int]:
    """Return the span of the word that has a letter at `at`, joiners and tatweels included."""
    in_word = IN_WORD()
    start = at
    while start and in_word.match(text, start - 1):
        start -= 1
    word = WORD().match(text, at)
    return start, word.end() if word else at


def replaced(
    text: str, persian_for: Mapping[str, str], candidate: re.Pattern[str], foreign: re.Pattern[str]
) -> Iterator[Edit]:
    """Yield one edit for each letter of `persian_for` in a word that Persian could spell.

    `candidate` finds those letters; a word with a letter that `foreign` finds, or with an Arabic
    spelling, is left as it stands.
    """
    done = 0
    for found in candidate.finditer(text):
        if found.start() < done:
            continue
        start, done = word_around(text, found.start())
        if not ARABIC_SPELLING().search(text, start, done) and not foreign.search(text, start, done):
            for letter in candidate.finditer(text, start, done):
                yield Edit(letter.start(), letter.end(), persian_for[letter[0]])
