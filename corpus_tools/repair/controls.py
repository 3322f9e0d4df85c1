r"""Control and format characters that mean nothing go.

Scrapes carry what programs needed on the way: NUL from UTF-16, escape sequences from a terminal,
a byte order mark wherever two files were joined, soft hyphens and zero width spaces that told a
browser where to break a line. They are invisible and make equal words compare unequal.

Taken out
    C0 controls and DELETE, but tab, line feed, carriage return, form feed and line tabulation.
    Terminal escape sequences, whole. The five C1 controls that no Windows code page uses.
    Byte order marks, word joiners, deprecated format characters, object replacement characters,
    tag characters outside a flag (text hidden from the reader).
    Soft hyphens inside a word; zero width spaces between Latin letters, digits and spaces.

Left alone
    Other C1 controls: each is a byte that somebody decoded wrongly, and evidence of which.
    Soft hyphens behind a letter that leads a UTF-8 sequence read as Latin-1, between Arabic
    letters (there they stand for a joiner) and at a line's end (a torn word: reflow needs it).
    Zero width spaces in Khmer, Thai, Burmese, Tibetan, Japanese: they are word breaks there.
    Joiners, variation selectors, invisible operators, Mongolian separators. Bidi: see `bidi`.

Source: Unicode Standard, section 23; UTR #36; ECMA-48 for escape sequences.
"""

import re
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import all_but, lazy, members

NO_TEXT = (
    "\x00-\x08\x0e-\x1f\x7f"
    "\N{WORD JOINER}\u206a-\u206f\N{ZERO WIDTH NO-BREAK SPACE}\N{OBJECT REPLACEMENT CHARACTER}"
)
C1_UNUSED = "\x81\x8d\x8f\x90\x9d"
TAG_CHARACTERS = "\U000e0001\U000e0020-\U000e007f"
SOFT_HYPHEN = "\N{SOFT HYPHEN}"
ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"
WAVING_BLACK_FLAG = "\N{WAVING BLACK FLAG}"

ESCAPE_SEQUENCE = r"\x1b\[[0-?]{0,64}[ -/]{0,8}[@-~]"
SINGLE = f"{NO_TEXT}{C1_UNUSED}{SOFT_HYPHEN}{ZERO_WIDTH_SPACE}{TAG_CHARACTERS}"
# Up to such a run, or to the end: `re` passes three times as fast over what is in a class as it looks for
# what is not.
UP_TO_RUN = lazy(f"[{all_but(members(SINGLE))}]*+((?:{ESCAPE_SEQUENCE}|[{SINGLE}])*+)")
UNIT = lazy(f"{ESCAPE_SEQUENCE}|.", re.DOTALL)

# Letters of Latin, Greek and Cyrillic. Those that lead UTF-8 sequences read as Latin-1 (U+00C2 to
# U+00DF) may stand behind a soft hyphen, not before it.
LETTER_BEHIND = lazy("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff\u0400-\u052f]")
LETTER_BEFORE = lazy("[A-Za-z\u00e0-\u00f6\u00f8-\u024f\u0370-\u03ff\u0400-\u052f]")
NO_WORD_BREAKS = lazy("[\x00-\u024f\u2010-\u205e]")  # beside these a zero width space is nothing


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each run of characters that mean nothing.

    What goes depends on the characters around the whole run, and those stay: so a second look
    at the result finds nothing.

    >>> [(edit.start, edit.end) for edit in find("a\x00b \ufeffpre\u00adfix")]
    [(1, 2), (4, 5), (8, 9)]
    >>> list(find("undoub\u00ad\ntedly"))
    []
    """
    for found in UP_TO_RUN().finditer(text):
        run, (start, end) = found[1], found.span(1)
        before = text[start - 1] if start else ""
        after = text[end : end + 1]
        kept = "".join(unit for unit in UNIT().findall(run) if not _is_nothing(unit, before, after))
        if kept != run:
            yield Edit(start, end, kept)


def _is_nothing(unit: str, before: str, after: str) -> bool:
    """Tell whether a control means nothing between these two characters ("" at an end)."""
    if unit in C1_UNUSED:
        return before.isascii() and after.isascii()
    if unit == SOFT_HYPHEN:
        return bool(LETTER_BEFORE().match(before) and LETTER_BEHIND().match(after))
    if unit == ZERO_WIDTH_SPACE:
        return all(not char or NO_WORD_BREAKS().match(char) for char in (before, after))
    if "\U000e0001" <= unit <= "\U000e007f":
        return before != WAVING_BLACK_FLAG
    return True


PASS = Pass(
    id="controls",
    version=1,
    summary="Control and format characters that mean nothing are taken out",
    loss=Loss.NONE,
    triggers=members(SINGLE),
    languages=None,
    find=find,
)
