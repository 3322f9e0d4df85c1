r"""Joiners that do nothing go, and what was typed for one becomes one.

ZERO WIDTH NON-JOINER parts the pieces of a Persian word. Editors double it, leave it beside the
spaces that took its place, or at the ends of lines. Where a code page or keyboard lacks it, pages
use SOFT HYPHEN or NOT SIGN (the optional hyphen of word processors) or ZERO WIDTH SPACE, all
between two Persian letters, where none of them has a meaning of its own. A joiner behind a space
and before the ending of a plural or a superlative takes the place of the space, and so does one behind
the prefix of the present and before a space: it says that the two are one word.
ZERO WIDTH JOINER between letters that join without it does nothing.

Left alone
    A single joiner between letters, also behind a letter that joins to nothing: it says where
    the pieces meet. Between a Latin word or a number and a Persian suffix: it is right there.
    ZERO WIDTH JOINER at a word's edge: it keeps HEH in its initial shape in the abbreviated eras.
    A joiner at the head of a stretch: what stands before it is in another language.
    Everything outside Persian: Pashto and Urdu have rules of their own.

Source: Unicode Standard, section 23.2; the orthography of the Academy of Persian (Dastur-e Khatt).
"""

import re
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, LETTERS, MARKS, ZWJ, ZWNJ
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import all_but, lazy
from corpus_tools.text.protected import outside

STAND_INS = "\N{SOFT HYPHEN}\N{NOT SIGN}\N{ZERO WIDTH SPACE}"
RUN = lazy(f"[{ZWNJ}{ZWJ}{STAND_INS}]+")
# Plurals with their endings, and the superlative.
ENDING = lazy(
    "(?:\N{ARABIC LETTER HEH}\N{ARABIC LETTER ALEF}"
    "[\N{ARABIC LETTER FARSI YEH}\N{ARABIC LETTER MEEM}\N{ARABIC LETTER TEH}\N{ARABIC LETTER SHEEN}"
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER NOON}]{0,5}"
    "|\N{ARABIC LETTER TEH}\N{ARABIC LETTER REH}\N{ARABIC LETTER FARSI YEH}\N{ARABIC LETTER NOON})"
    f"(?![{LETTERS}{MARKS}])"
)
# What a joiner in its place is not: so the many that are in theirs cost next to nothing.
# Up to the next that is not, in one go: `re` searches a class three times as slowly as it passes over one.
UP_TO_CANDIDATE = lazy(
    f"(?:[{all_but(ZWNJ + ZWJ + STAND_INS)}]++|{ZWNJ}(?<=[{LETTERS}{MARKS}]{ZWNJ})(?=[{LETTERS}{MARKS}]))*+"
    f"([{ZWNJ}{ZWJ}{STAND_INS}]?)"
)
# The prefixes of the present; a joiner behind one, before a space, was meant for what follows.
PREFIX = lazy(
    f"(?<![{LETTERS}{MARKS}])\N{ARABIC LETTER NOON}?\N{ARABIC LETTER MEEM}\N{ARABIC LETTER FARSI YEH}\\Z"
)
LONGEST_PREFIX = 3
# Letters that join to what follows; a joiner between one of them and the next letter does nothing.
JOINING = lazy(
    f"[{LETTERS}](?<![\N{ARABIC LETTER HAMZA}-\N{ARABIC LETTER WAW WITH HAMZA ABOVE}"
    "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}\N{ARABIC LETTER ALEF}\N{ARABIC LETTER TEH MARBUTA}"
    "\N{ARABIC LETTER DAL}-\N{ARABIC LETTER ZAIN}\N{ARABIC LETTER JEH}\N{ARABIC LETTER WAW}])"
)
LETTER_OR_MARK = lazy(f"[{LETTERS}{MARKS}]")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each run of joiners that is more or less than one joiner in its place.

    >>> [(e.start, e.end, ascii(e.text)) for e in find("\u0645\u06cc\u00ac\u0631\u0648\u062f \u200c\u0648")]
    [(2, 3, "'\\u200c'"), (7, 8, "''")]
    """
    yield from outside(text, _proposed(text))


def _proposed(text: str) -> Iterator[Edit]:
    done = 0
    for candidate in UP_TO_CANDIDATE().finditer(text):
        run = RUN().match(text, candidate.start(1))  # the first of several is always a candidate
        if run is None or run.start() < done:
            continue
        done = run.end()
        becomes = _becomes(text, run)
        if becomes == "" and _stands_for_a_space(text, run):
            yield Edit(run.start() - 1, run.end(), ZWNJ)
        elif becomes == "" and _stands_behind_a_prefix(text, run):
            yield Edit(run.start(), run.end() + 1, ZWNJ)
        elif becomes is not None and becomes != run[0]:
            yield Edit(run.start(), run.end(), becomes)


def _stands_for_a_space(text: str, run: re.Match[str]) -> bool:
    """Tell whether a joiner binds an ending to the word before it, over a space."""
    start, end = run.span()
    behind_a_word = start > 1 and text[start - 1] == " " and LETTER_OR_MARK().match(text, start - 2)
    return bool(behind_a_word and ENDING().match(text, end))


def _stands_behind_a_prefix(text: str, run: re.Match[str]) -> bool:
    """Tell whether a joiner binds a prefix to the word behind it, over a space."""
    start, end = run.span()
    before_a_word = text[end : end + 1] == " " and LETTER_OR_MARK().match(text, end + 1)
    return bool(before_a_word and PREFIX().search(text, max(0, start - LONGEST_PREFIX - 1), start))


def _becomes(text: str, run: re.Match[str]) -> str | None:
    """Return what a run of joiners should be, None where that is not known."""
    start, end = run.span()
    if start == 0:
        return None
    behind = end < len(text) and LETTER_OR_MARK().match(text, end) is not None
    if behind and LETTER_OR_MARK().match(text, start - 1):
        if set(run[0]) - {ZWJ}:
            return ZWNJ
        return "" if JOINING().match(text, start - 1) else ZWJ
    if set(run[0]) - {ZWNJ, ZWJ}:
        return None
    if ZWJ in run[0]:
        return ZWJ
    before = text[start - 1]
    return ZWNJ if behind and not before.isspace() else ""


PASS = Pass(
    id="joiners",
    version=1,
    summary="Doubled and stray joiners go, what was typed for one becomes one, in Persian words",
    loss=Loss.SPELLING,
    triggers=frozenset(ZWNJ + ZWJ + STAND_INS),
    languages=LANGUAGES,
    find=find,
)
