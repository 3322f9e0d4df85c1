r"""Lines of a PDF page, from where each glyph stands back to the order in which it is read.

A PDF paints glyphs. Right-to-left text comes out of an extractor in the order of painting, in runs
turned round, with vowel signs beside their letters and blanks where a sign was put. The places of
the glyphs do not lie: a line is what shares a baseline, it is read from the right where most of its
letters are, numbers and Latin words in it are read from the left, a sign belongs to the letter it
stands over, and there is a space where there is a gap.

Lines without a right-to-left letter are left as the extractor gives them.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

BASELINE = 0.3  # of the font size: glyphs nearer than that share a line
APART = 3.0  # font sizes: pieces of a line farther apart are of two columns
GAP = 0.12  # of the font size: a space is 0.2 and more, unjoined letters are 0.06 apart at most
WIDE_GAP = 0.2  # where a digit, a sign or a Latin letter stands, which have air around them

RIGHT_TO_LEFT = frozenset({"R", "AL"})
HEBREW_TO_ARABIC = "\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
WESTERN = "A-Za-z\u00c0-\u024f\u0370-\u052f"
# What is read from the left in a right-to-left line: Latin words with what stands between them, and
# numbers, with one separator between two digits (Unicode Bidirectional Algorithm, rule W4).
FROM_LEFT = re.compile(
    rf"[\d{WESTERN}](?=[^{HEBREW_TO_ARABIC}]*[{WESTERN}])[^{HEBREW_TO_ARABIC}]*[\d{WESTERN}]"
    rf"|[{WESTERN}](?:[^{HEBREW_TO_ARABIC}]*[\d{WESTERN}])?"
    r"|\d+(?:[.,:/]\d+)*"
)
# What is read from the right in a left-to-right line: right-to-left words with what stands between them.
FROM_RIGHT = re.compile(rf"[{HEBREW_TO_ARABIC}](?:[^{WESTERN}]*[{HEBREW_TO_ARABIC}])?")
OPENING = "([{<\u00ab\u2039"
MIRRORED = str.maketrans(OPENING + ")]}>\u00bb\u203a", ")]}>\u00bb\u203a" + OPENING)


class Glyph(NamedTuple):
    """A character with its box, in points from the lower left corner of the page."""

    char: str
    left: float
    right: float
    origin: float  # where the pen stood; characters of one ligature share it
    baseline: float
    size: float


class Line(NamedTuple):
    """A line of a page: its text, also with its brackets turned round, its baseline and font size."""

    text: str
    turned: str
    baseline: float
    size: float


def text_lines(pieces: Iterable[Sequence[Glyph]]) -> list[Line]:
    """Return the lines of a page. `pieces` are lines as an extractor cuts them.

    A bracket is painted as it looks, and coded by whether it opens or closes. So those among
    right-to-left letters are turned round if more of the page's brackets match then.
    """
    found = [ordered(line) for line in lines(pieces)]
    if matched("\n".join(line.turned for line in found)) > matched("\n".join(line.text for line in found)):
        return [line._replace(text=line.turned) for line in found]
    return found


def lines(pieces: Iterable[Sequence[Glyph]]) -> list[list[Glyph]]:
    """Return the pieces that make one right-to-left line together as one; others stay as they are."""
    found: list[list[Glyph]] = []
    for piece in pieces:
        if not piece:
            continue
        if (
            found
            and (is_right_to_left(piece) or is_right_to_left(found[-1]))
            and on_one_line(found[-1], piece)
        ):
            found[-1] += piece
        else:
            found.append(list(piece))
    return found


def on_one_line(one: Sequence[Glyph], other: Sequence[Glyph]) -> bool:
    """Say whether two pieces share a baseline and stand near each other."""
    size = max(one[0].size, other[0].size)
    if abs(baseline(one) - baseline(other)) > BASELINE * size:
        return False
    apart = max(min(glyph.left for glyph in one), min(glyph.left for glyph in other)) - min(
        max(glyph.right for glyph in one), max(glyph.right for glyph in other)
    )
    return apart < APART * size


def baseline(piece: Sequence[Glyph]) -> float:
    """Return the baseline that most letters of a piece stand on: the middle one."""
    heights = sorted(glyph.baseline for glyph in piece)
    return heights[len(heights) // 2]


def is_right_to_left(glyphs: Iterable[Glyph]) -> bool:
    """Say whether a line holds right-to-left letters at all."""
    return any(unicodedata.bidirectional(glyph.char) in RIGHT_TO_LEFT for glyph in glyphs)


def ordered(line: Sequence[Glyph]) -> Line:
    """Return a line in the order in which it is read."""
    height = baseline(line)
    size = line[0].size
    if not is_right_to_left(line):
        text = "".join(glyph.char for glyph in line)
        return Line(text=text, turned=text, baseline=height, size=size)
    seen = [glyph for glyph in line if not glyph.char.isspace()]
    letters = [glyph for glyph in seen if not unicodedata.combining(glyph.char)]
    letters.sort(key=lambda glyph: -(glyph.left + glyph.right))
    carried = carriers(letters, [glyph for glyph in seen if unicodedata.combining(glyph.char)])
    clusters: list[str] = []  # from right to left, a letter with its signs, or a space
    for at, glyph in enumerate(letters):
        if at and is_gap(letters[at - 1], glyph):
            clusters.append(" ")
        clusters.append(glyph.char + "".join(carried.get(at, ())))
    read = from_the_right if mostly_right_to_left(letters) else from_the_left
    turned = read([cluster.translate(MIRRORED) for cluster in clusters])
    return Line(text=read(clusters), turned=turned, baseline=height, size=size)


def is_gap(right: Glyph, left: Glyph) -> bool:
    """Say whether a space lies between two glyphs."""
    joins = all(unicodedata.bidirectional(glyph.char) in RIGHT_TO_LEFT for glyph in (right, left))
    return right.left - left.right > (GAP if joins else WIDE_GAP) * left.size


def carriers(letters: Sequence[Glyph], signs: Iterable[Glyph]) -> dict[int, list[str]]:
    """Return, for letters (by index), the signs that stand over or under them."""
    carried: dict[int, list[str]] = {}
    if not letters:
        return carried
    centres = [-(letter.left + letter.right) / 2 for letter in letters]  # rising
    for sign in signs:
        at = nearest(centres, -(sign.left + sign.right) / 2)
        near = range(max(0, at - 1), min(len(letters), at + 2))
        best = max(near, key=lambda index: fit(letters[index], sign))
        carried.setdefault(best, []).append(sign.char)
    for marks in carried.values():
        marks.sort(key=unicodedata.combining)
    return carried


def nearest(centres: Sequence[float], centre: float) -> int:
    """Return the index of the value nearest to `centre` in a rising row."""
    at = bisect_left(centres, centre)
    if at == len(centres) or (at and centre - centres[at - 1] <= centres[at] - centre):
        at -= 1
    return at


def fit(letter: Glyph, sign: Glyph) -> tuple[bool, float]:
    """Return how well a sign fits a letter: one glyph with it, or how far they overlap, in points."""
    is_one = (letter.origin, letter.baseline) == (sign.origin, sign.baseline)
    return is_one, min(letter.right, sign.right) - max(letter.left, sign.left)


def mostly_right_to_left(letters: Iterable[Glyph]) -> bool:
    """Say whether a line is read from the right: more of its letters are right-to-left than not."""
    kinds = [unicodedata.bidirectional(glyph.char) for glyph in letters]
    return sum(kind in RIGHT_TO_LEFT for kind in kinds) >= kinds.count("L")


def from_the_right(clusters: Sequence[str]) -> str:
    """Return clusters that stand from right to left as they are read: numbers and Latin words turn round."""
    bases = "".join(cluster[0] for cluster in clusters)
    read: list[str] = []
    at = 0
    for run in FROM_LEFT.finditer(bases):
        read += clusters[at : run.start()]
        read.append(from_the_left(clusters[run.start() : run.end()]))
        at = run.end()
    read += clusters[at:]
    return "".join(read)


def from_the_left(clusters: Sequence[str]) -> str:
    """Return clusters that stand from right to left, read from the left but for right-to-left words."""
    facing = clusters[::-1]
    bases = "".join(cluster[0] for cluster in facing)
    read: list[str] = []
    at = 0
    for run in FROM_RIGHT.finditer(bases):
        read += facing[at : run.start()]
        read.append(from_the_right(facing[run.start() : run.end()][::-1]))
        at = run.end()
    read += facing[at:]
    return "".join(read)


def matched(text: str) -> int:
    """Return how many brackets open and close in order."""
    pairs = 0
    waiting: list[str] = []
    for char in text:
        if char in OPENING:
            waiting.append(char.translate(MIRRORED))
        elif waiting and waiting[-1] == char:
            waiting.pop()
            pairs += 1
    return pairs
