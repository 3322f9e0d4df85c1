r"""Where in a text mojibake could be: one scan that clean text of any script passes at full speed.

Damage puts rare signs next to letters. The trailing bytes of UTF-8, 0x80 to 0xBF, are symbols, box
drawings or C1 controls in nearly every code page, and stand inside words there. Where they are
letters (Apple's Arabic pages), digits and accented capitals stand behind Arabic letters. Bytes of one
page that were read in another come out as accented letters in rows, with capitals inside words.
One such pair is the evidence that is asked for here; a line without one is not looked at again.

Left out on purpose: quotation marks, dashes, the ellipsis and the no-break space, which touch
letters in clean text of many languages. Damage that shows in these alone is found when its line
shows elsewhere.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from corpus_tools.text import codepages
from corpus_tools.text.patterns import all_but, lazy, members

# Signs of the code pages that touch letters in clean text: no evidence.
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
COMMON = frozenset(
    f"{NO_BREAK_SPACE}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"
    "\N{RIGHT DOUBLE QUOTATION MARK}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL ELLIPSIS}\N{SOFT HYPHEN}"
    "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
    "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
)
# Signs that stand before a word in clean text: evidence only behind a letter.
OPENERS = frozenset(
    "\N{SINGLE LOW-9 QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{INVERTED QUESTION MARK}"
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{INVERTED EXCLAMATION MARK}\N{BULLET}\N{MIDDLE DOT}"
)
BOXES = "\u2500-\u25ff"  # and blocks and squares: in rows they are drawings
# Letters beyond ASCII, and the signs and controls of Latin pages.
HIGH = "\x80-\xa0\xc0-\u02ff\u0370-\u065f\u066a-\u06ef\u06fa-\u1fff\ufb00-\ufefc"
CAPITALS = "\xc0-\xdf"  # with MULTIPLICATION SIGN and SHARP S, which are leading bytes too
E2, EF = "\xe2", "\xef"  # of signs like quotation marks; of the byte order mark
TRAILING = "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192"  # letters of Windows-1252 below 0xA0
LEADS = "\u0637-\u063a"  # TAH to GHAIN: the leading bytes of Arabic script in Arabic pages
DIGITS = "\u0660-\u0669\u06f0-\u06f9"
CYRILLIC, CYRILLIC_SMALL = "\u0410-\u042f", "\u0430-\u044f"
GREEK, GREEK_SMALL = "\u0391-\u03a9", "\u03ac-\u03ce"
THAI = "\u0e38-\u0e3a"  # vowels below a letter: the leading bytes of Arabic script in Thai pages
LINE_END = lazy("[\n\r]")
# What most clean pages are made of: ASCII, the signs above, small Latin letters, Arabic script. It is part of
# what the whole pattern passes over (a test says so), which takes the time of ten pages to make.
PLAIN = lazy(
    f"(?:[\x00-\x7f\xe0\xe1\xe3-\xee\xf0-\xf6\xf8-\u017f\u0620-\u065f\u066e-\u06d3{''.join(sorted(COMMON))}]++"
    f"|[{DIGITS}](?<![{LEADS}].))*+"
)


@cache
def _clean() -> re.Pattern[str]:
    """Return the pattern of text without evidence: long runs, and what may stand between them.

    Possessive throughout: no character is looked at twice, whatever the text. How it is written
    is a matter of speed, for clean text pays it in full:

    * `re` answers "in this class" three times as fast where the class lists what may stand there
      as where it is negated. So the class of the long runs is spelled out.
    * Every alternative begins with its characters and looks back over them, for `re` skips an
      alternative at once whose first character does not fit, but not one that looks back first.
    * A capital goes on with all that proves nothing behind it, up to a small letter of its script:
      else a page in capitals would begin anew with each word.
    """
    signs = {char for name in codepages.NAMES for char in codepages.codepage(name).table[0x80:]}
    signs = {char for char in signs if not char.isascii() and _is_sign(char)} - COMMON
    plain = _class(char for char in signs - OPENERS if not "\u2500" <= char <= "\u25ff")
    openers = _class(OPENERS)
    special = members(f"{BOXES}{CAPITALS}{THAI}") | signs | OPENERS | {E2, EF}
    by_left = {CYRILLIC: CYRILLIC_SMALL, GREEK: GREEK_SMALL, DIGITS: LEADS}  # evidence behind these
    run = f"[{all_but(special.union(*map(members, by_left)))}]*+"
    on = f"[{all_but(special.union(*map(members, by_left.values())))}]*+"
    touching = f"{HIGH}{plain}"
    behind = f"{touching}{_class(COMMON - {NO_BREAK_SPACE})}"
    first = f"(?<![{HIGH}\u201a].)"  # of a word
    trails = f"{_class(COMMON)}{TRAILING}{plain}"
    return re.compile(
        f"{run}(?:(?:"
        f"[\xc0-\xc2\xc4-\xdf]{first}[\x00-\x7f]"  # the alternatives below say it in full
        f"|[\xc0\xc1\xc6-\xdf]{first}(?![{plain}])"
        f"|{E2}(?![{TRAILING}{plain}])"
        f"|[\xc2\xc4\xc5]{first}(?![{trails}])"
        f"|\xc3{first}(?![{trails}])(?!(?<=[a-z-].) )"
        f"{''.join(f'|[{one}](?<![{left}].){on}' for one, left in by_left.items())}"
        f"|[{THAI}](?!.[{THAI}].[{THAI}])"
        f"|[{openers}](?<![{behind}].)"
        f"|[{plain}](?<![{behind}{BOXES}].)(?![{touching}{BOXES}])"
        f"|[{BOXES}](?<![{touching}].)[{BOXES}]*+(?![{touching}])"
        f"|{EF}(?!\xbb\xbf)"
        f"){run})*+"
    )


def _is_sign(char: str) -> bool:
    """Tell whether a character is part of no word, or looks so: ordinal indicators, MICRO SIGN."""
    return char in "\xaa\xb5\xba" or (unicodedata.category(char)[0] not in "LM" and not char.isdecimal())


def may_hold_evidence(text: str) -> bool:
    """Tell whether a text holds any evidence; at once where it is ASCII."""
    return not text.isascii() and evidence(text) >= 0


def _class(chars: Iterable[str]) -> str:
    return "".join(map(re.escape, sorted(chars)))


def evidence(text: str, start: int = 0) -> int:
    """Return where the first evidence lies from `start` on, -1 if there is none."""
    plain = PLAIN().match(text, start)
    at = plain.end() if plain else start
    if at == len(text):
        return -1
    found = _clean().match(text, at)
    return -1 if found is None or found.end() == len(text) else found.end()


def line_around(text: str, at: int, start: int = 0) -> tuple[int, int]:
    r"""Return the span of the line that `at` lies in, its break left out. It begins not before `start`.

    >>> line_around("one\ntwo\nthree", 5)
    (4, 7)
    """
    first = max(text.rfind("\n", start, at), text.rfind("\r", start, at)) + 1
    last = LINE_END().search(text, at)
    return max(first, start), last.start() if last else len(text)
