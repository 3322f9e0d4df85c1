r"""Script runs: which stretch of a text is written in which script.

A page of the region mixes Arabic letters, Latin letters, digits and brackets in one line, and
most of its characters (spaces, punctuation, digits) belong to no script. What they belong to is
what stands around them: a full stop after a Persian word is part of the Persian stretch.

The method is that of Unicode Standard Annex #24, section 5, and of ICU's `scrptrun`:

* A run has one script. A character whose Script_Extensions hold that script continues it; so does
  Common, which takes the script before it, or after it at the head of a text.
* A mark of script Inherited continues any run, whatever its extensions: it belongs to its letter
  (5.2), and a run must not begin between a letter and its mark.
* A closing bracket or quotation mark returns to the script in which its partner was opened, so
  that a Latin word in brackets leaves both brackets to the Persian around it.
* Unknown characters (unassigned, private, surrogates, and so undecodable bytes) continue any run.

Beyond ICU: Script_Extensions are honoured. ARABIC COMMA has script Common but is used with a few
scripts alone, so it never continues a Latin run. Where several scripts remain possible for a
whole run, it gets the one of them that the text used last, then the script of its own first
character, then the one of them with the most characters.

A run is found by one match of a regular expression, and brackets are looked at only where
the script changes, so that a long text of one script is read once, at the speed of `re`.

    >>> [(run.start, run.end, run.script) for run in runs("\u062f\u0631 (BBC) \u06f1")]
    [(0, 4, 'Arab'), (4, 7, 'Latn'), (7, 10, 'Arab')]
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from corpus_tools.text.patterns import lazy

COMMON = "Zyyy"
INHERITED = "Zinh"
UNKNOWN = "Zzzz"

# The pairs of ICU's scrptrun, closed by opened.
OPENER_OF = {
    "\N{RIGHT PARENTHESIS}": "\N{LEFT PARENTHESIS}",
    "\N{GREATER-THAN SIGN}": "\N{LESS-THAN SIGN}",
    "\N{RIGHT SQUARE BRACKET}": "\N{LEFT SQUARE BRACKET}",
    "\N{RIGHT CURLY BRACKET}": "\N{LEFT CURLY BRACKET}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{RIGHT SINGLE QUOTATION MARK}": "\N{LEFT SINGLE QUOTATION MARK}",
    "\N{RIGHT DOUBLE QUOTATION MARK}": "\N{LEFT DOUBLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    "\N{RIGHT ANGLE BRACKET}": "\N{LEFT ANGLE BRACKET}",
    "\N{RIGHT DOUBLE ANGLE BRACKET}": "\N{LEFT DOUBLE ANGLE BRACKET}",
    "\N{RIGHT CORNER BRACKET}": "\N{LEFT CORNER BRACKET}",
    "\N{RIGHT WHITE CORNER BRACKET}": "\N{LEFT WHITE CORNER BRACKET}",
    "\N{RIGHT BLACK LENTICULAR BRACKET}": "\N{LEFT BLACK LENTICULAR BRACKET}",
    "\N{RIGHT TORTOISE SHELL BRACKET}": "\N{LEFT TORTOISE SHELL BRACKET}",
    "\N{RIGHT WHITE LENTICULAR BRACKET}": "\N{LEFT WHITE LENTICULAR BRACKET}",
    "\N{RIGHT WHITE TORTOISE SHELL BRACKET}": "\N{LEFT WHITE TORTOISE SHELL BRACKET}",
    "\N{RIGHT WHITE SQUARE BRACKET}": "\N{LEFT WHITE SQUARE BRACKET}",
}
BRACKETS = frozenset(OPENER_OF) | frozenset(OPENER_OF.values())
MAX_DEPTH = 32  # as in ICU: deeper nesting forgets its outermost brackets, and stays linear
BRACKET = lazy(f"[{''.join(map(re.escape, sorted(BRACKETS)))}]")
# ASCII and the signs of all scripts that English is printed with beside it: such a text has one run.
PRINTED_ENGLISH = re.compile("[\x00-\x7f\xa0\xab\xbb\u2010-\u201f\u2022\u2026]*")
LETTERS = re.compile(r"[^\W\d_]+")
BEYOND_ASCII = lazy("[^\x00-\x7f]+")
NO_ASCII_LETTERS = bytes(code for code in range(0x100) if code >= 0x80 or not chr(code).isalpha())
ASCII_LETTER = re.compile(r"[A-Za-z]")


class Run(NamedTuple):
    """A stretch of one script, as an ISO 15924 code; offsets are code points, half-open."""

    start: int
    end: int
    script: str


class _Entry(NamedTuple):
    """What a range of code points has in common."""

    first: int
    last: int
    script: str
    extensions: frozenset[str]


class _Opened(NamedTuple):
    """A bracket that waits for its partner, and the script of the run it stands in."""

    bracket: str
    script: str


_NOTHING_KNOWN = _Entry(0, 0x10FFFF, UNKNOWN, frozenset())


@cache
def _table() -> tuple[list[int], list[_Entry]]:
    """Read scripts.txt: the first code points of its ranges, sorted, and the ranges."""
    entries = []
    lines = Path(__file__).with_name("scripts.txt").read_text(encoding="ascii").splitlines()
    for line in lines:
        if line.startswith("#"):
            continue
        key, *spans = line.split(" ")
        script, _, listed = key.partition(":")
        extensions = frozenset((listed or script).split(","))
        for span in spans:
            first, _, last = span.partition("-")
            entries.append(_Entry(int(first, 16), int(last or first, 16), script, extensions))
    entries.sort(key=lambda entry: entry.first)
    return [entry.first for entry in entries], entries


@lru_cache(maxsize=4096)
def _entry(char: str) -> _Entry:
    firsts, entries = _table()
    point = ord(char)
    entry = entries[bisect_right(firsts, point) - 1]
    return entry if point <= entry.last else _NOTHING_KNOWN


def _follows_any(entry: _Entry) -> bool:
    return entry.script == INHERITED or entry.extensions == {COMMON}


@cache
def _continuing(script: str, *, brackets: bool) -> Callable[[str, int], re.Match[str] | None]:
    """Return the match for what continues a run of a script (COMMON: any run), brackets or not."""
    # The class names what it accepts: one of what it refuses would look, for each letter that it passes
    # over, through all its ranges beyond the basic plane, and take ten times as long.
    refused = [(e.first, e.last) for e in _table()[1] if not (_follows_any(e) or script in e.extensions)]
    if not brackets:
        refused = sorted(refused + [(ord(char), ord(char)) for char in BRACKETS])
    spans = []
    free = 0
    for first, last in refused:
        if free < first:
            spans.append(f"{re.escape(chr(free))}-{re.escape(chr(first - 1))}")
        free = last + 1
    spans.append(f"{re.escape(chr(free))}-\U0010ffff")
    return re.compile(f"[{''.join(spans)}]*").match


def _end(match: re.Match[str] | None) -> int:
    """Return the end of a match that may be empty but cannot fail."""
    assert match is not None, "a starred class matches everywhere"
    return match.end()


@cache
def _size(script: str) -> int:
    return sum(entry.last - entry.first + 1 for entry in _table()[1] if entry.script == script)


def script_of(char: str) -> str:
    r"""Return the Script property of one character as its ISO 15924 code.

    Zyyy is Common, Zinh Inherited, Zzzz unassigned, private or a surrogate.

    >>> script_of("a"), script_of("\u06a9"), script_of("."), script_of("\u064b")
    ('Latn', 'Arab', 'Zyyy', 'Zinh')
    """
    return _entry(char).script


def runs(text: str) -> Iterator[Run]:
    """Yield the script runs of a text; they tile it.

    A text without a letter or mark of any script is one run of Zyyy.
    """
    if text.isascii() or PRINTED_ENGLISH.fullmatch(text):
        if text:
            yield Run(0, len(text), "Latn" if ASCII_LETTER.search(text) else COMMON)
        return
    opened: list[_Opened] = []
    start = 0
    seen: dict[str, None] = {}  # the scripts so far, the latest last
    returning: str | None = None
    while start < len(text):
        script = returning or _script_at(text, start, seen)
        end, returning = _extent(text, start, script, opened)
        yield Run(start, end, script)
        start = end
        seen.pop(script, None)
        seen[script] = None


def _script_at(text: str, start: int, seen: dict[str, None]) -> str:
    """Return the script of the run that starts here."""
    first = _entry(text[start])
    if len(first.extensions) == 1 and not _follows_any(first):
        return next(iter(first.extensions))
    anything = _continuing(COMMON, brackets=True)
    possible: frozenset[str] = frozenset()
    own = COMMON
    at = _end(anything(text, start))
    while at < len(text) and len(possible) != 1:
        entry = _entry(text[at])
        narrowed = possible & entry.extensions if possible else entry.extensions
        if not narrowed:
            break
        own = own if possible else entry.script
        possible = narrowed
        at = _end(anything(text, at + 1))
    for before in reversed(seen) if len(possible) > 1 else ():
        if before in possible:
            return before
    if own in possible or not possible:
        return own
    return max(sorted(possible), key=_size)


def _extent(text: str, start: int, script: str, opened: list[_Opened]) -> tuple[int, str | None]:
    """Return where the run ends, and the script that a closing bracket there returns to.

    Brackets that the run leaves open are put on `opened`, those that it closes are taken off.
    """
    if not opened:
        end = _end(_continuing(script, brackets=True)(text, start))
        if end < len(text):
            for bracket in BRACKET().findall(text, start, end):
                _note(opened, bracket, script)
        return end, None
    plain = _continuing(script, brackets=False)
    at = start
    while True:
        at = _end(plain(text, at))
        if at == len(text) or text[at] not in BRACKETS:
            return at, None
        bracket = text[at]
        partner = _partner(opened, bracket)
        if partner is not None and opened[partner].script != script:
            return at, opened[partner].script
        entry = _entry(bracket)
        if partner is None and not (_follows_any(entry) or script in entry.extensions):
            return at, None
        _note(opened, bracket, script)
        at += 1


def _note(opened: list[_Opened], bracket: str, script: str) -> None:
    """Put an opening bracket on the pile; take a closing one and all above its partner off it."""
    if bracket not in OPENER_OF:
        del opened[: len(opened) + 1 - MAX_DEPTH]
        opened.append(_Opened(bracket, script))
        return
    partner = _partner(opened, bracket)
    if partner is not None:
        del opened[partner:]


def _partner(opened: list[_Opened], bracket: str) -> int | None:
    """Return where on the pile the partner of a closing bracket lies."""
    opener = OPENER_OF.get(bracket)
    return next((at for at in reversed(range(len(opened))) if opened[at].bracket == opener), None)


def shares(text: str) -> dict[str, float]:
    r"""Return the share of each script in the letters of a text, the largest first.

    >>> shares("\u0622\u0628 H2O")
    {'Arab': 0.5, 'Latn': 0.5}
    """
    return dict(_shares(text))


@lru_cache(maxsize=2)  # who asks for the chief script of a text asks for its language next
def _shares(text: str) -> tuple[tuple[str, float], ...]:
    found = [run for run in runs(text) if run.script != COMMON]
    if len({run.script for run in found}) == 1:  # nothing to count
        lettered = any(LETTERS.search(text, run.start, run.end) for run in found)
        return ((found[0].script, 1.0),) if lettered else ()
    letters: Counter[str] = Counter()
    for run in found:
        letters[run.script] += _letters(text[run.start : run.end])
    total = letters.total()
    return tuple((script, count / total) for script, count in letters.most_common() if count)


def _letters(text: str) -> int:
    """Return how many letters a text has, those of ASCII counted as bytes, ten times as fast."""
    in_ascii = len(text.encode("utf-8", "surrogatepass").translate(None, NO_ASCII_LETTERS))
    return in_ascii + sum(map(len, LETTERS.findall("".join(BEYOND_ASCII().findall(text)))))


def dominant(text: str) -> str:
    """Return the script with the most letters, the first of equals; Zyyy where there is none."""
    return next(iter(shares(text)), COMMON)
