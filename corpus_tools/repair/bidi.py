r"""Bidirectional controls go where they do nothing, and become isolates where they carry meaning.

Word processors and web forms sprinkle marks and embeddings over text of two directions. Most do
nothing, and all of them break words for search. Overrides can make a line read as something else
than it is ("Trojan Source").

Done, line by line
    A line in one direction alone loses all of them (but LEFT-TO-RIGHT ones in a native line).
    A mark beside a letter of its own direction goes: the letter does what the mark does.
    Embeddings and overrides go if they hold nothing, or what reads the same without them: text of
    their direction from its first to its last letter, or a whole line that begins that way.
    An override that turns letters round goes: no honest text needs one. Other embeddings and
    overrides become isolates, which the Standard recommends in their place. One that is never
    closed ends with its line, and is closed there.
    Closing characters that close nothing go.

Left alone
    Isolates, and marks beside neutral characters, in lines of both directions.
    RIGHT-TO-LEFT MARK between an Arabic letter and a number: it keeps the parts of a date in order.

Source: UAX #9, Unicode Bidirectional Algorithm, sections 2.1 to 2.7, rules W2, W4; UTR #36.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from corpus_tools.records import dataclass
from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy

LRM, RLM, ALM = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}", "\N{ARABIC LETTER MARK}"
LRE, RLE = "\N{LEFT-TO-RIGHT EMBEDDING}", "\N{RIGHT-TO-LEFT EMBEDDING}"
LRO, RLO = "\N{LEFT-TO-RIGHT OVERRIDE}", "\N{RIGHT-TO-LEFT OVERRIDE}"
PDF = "\N{POP DIRECTIONAL FORMATTING}"
LRI, RLI, FSI = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{RIGHT-TO-LEFT ISOLATE}", "\N{FIRST STRONG ISOLATE}"
PDI = "\N{POP DIRECTIONAL ISOLATE}"

DIRECTION = {LRM: "L", LRE: "L", LRO: "L", LRI: "L", RLM: "R", ALM: "R", RLE: "R", RLO: "R", RLI: "R"}
MARKS = frozenset({LRM, RLM, ALM})
EMBEDDINGS = {LRE: LRI, RLE: RLI, LRO: LRI, RLO: RLI}  # and the isolate that takes the place of each
OVERRIDES = frozenset({LRO, RLO})
ISOLATES = frozenset({LRI, RLI, FSI})
CONTROLS = frozenset({*DIRECTION, FSI, PDF, PDI})
CONTROL = lazy(f"[{''.join(sorted(CONTROLS))}]")

STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "1", "AN": "1"}
OTHER = {"L": "R", "R": "L"}
ARABIC_NUMBER = "2"  # a kind for the time of reading: such a number makes a line one with text from the right


class _Kinds(dict[int, str]):
    """Code point to kind, worked out when a character is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        direction = unicodedata.bidirectional(char)
        strong = ARABIC_NUMBER if direction == "AN" else STRONG.get(direction, "-")
        self[code] = " " if char in CONTROLS else strong
        return self[code]


_KINDS = _Kinds()


@dataclass(frozen=True, slots=True)
class _Pair:
    """An opening control and the end of its reach; `closed` by a character of its own, or not."""

    start: int
    end: int
    closed: bool


class _Line:
    """A line with what each control has before and behind it.

    `kinds` holds "L" and "R" for letters, "1" for digits, "-" for other characters and " " for
    controls, which are what is judged and so have no voice.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        kinds = text.translate(_KINDS)
        self.has_left = "L" in kinds
        self.has_right = "R" in kinds or ARABIC_NUMBER in kinds
        self.kinds = kinds.replace(ARABIC_NUMBER, STRONG["AN"])
        self.content = [at for at, kind in enumerate(self.kinds) if kind != " "]

    @cached_property
    def spoken(self) -> list[int]:
        """The offsets of letters and digits."""
        return [at for at in self.content if self.kinds[at] != "-"]

    @cached_property
    def counts(self) -> dict[str, list[int]]:
        """How many letters of each direction stand before each offset; only lines with pairs need it."""
        return {kind: [0, *accumulate(char == kind for char in self.kinds)] for kind in OTHER}

    def count(self, kind: str, start: int, end: int) -> int:
        """Return how many letters of a direction lie in a span."""
        return self.counts[kind][end] - self.counts[kind][start]

    def next_of(self, offsets: list[int], at: int) -> str:
        """Return the kind of the first of some sorted offsets from `at` on, "" if there is none."""
        index = bisect_left(offsets, at)
        return self.kinds[offsets[index]] if index < len(offsets) else ""

    def edges(self, start: int, end: int) -> tuple[str, str]:
        """Return the kinds of the first and last character of a span, "" if it holds none."""
        first, last = bisect_left(self.content, start), bisect_left(self.content, end)
        return (
            (self.kinds[self.content[first]], self.kinds[self.content[last - 1]])
            if first < last
            else ("", "")
        )


def find(text: str) -> Iterator[Edit]:
    r"""Yield an edit for each control that changes.

    >>> [(edit.start, edit.end) for edit in find("\u200eKabul\u200f today")]
    [(0, 1), (6, 7)]
    >>> [ascii(edit.text) for edit in find("say \u202b\u0628\u0647!\u202c now")]
    ["'\\u2067'", "'\\u2069'"]
    """
    line_start = 0
    for line in text.split("\n"):
        if CONTROL().search(line):
            for edit in _of_line(_Line(line)):
                yield Edit(line_start + edit.start, line_start + edit.end, edit.text)
        line_start += len(line) + 1


def _of_line(line: _Line) -> Iterator[Edit]:
    fates = dict.fromkeys(_marks(line), "")
    inserted: dict[int, str] = {}
    for pair in _pairs(line, fates):
        becomes = _becomes(line, pair)
        fates[pair.start] = becomes
        if pair.closed:
            fates[pair.end] = PDI if becomes else ""
        elif becomes:
            inserted[pair.end] = inserted.get(pair.end, "") + PDI
    walls = sorted(at for at, fate in fates.items() if fate)
    for at in _marks(line):
        fates[at] = "" if _does_nothing(line, at, walls) else line.text[at]
    for at in sorted({*fates, *inserted}):
        before = line.text[at : at + 1]
        after = inserted.get(at, "") + fates.get(at, before)
        if after != before:
            yield Edit(at, at + len(before), after)


def _marks(line: _Line) -> Iterator[int]:
    for control in CONTROL().finditer(line.text):
        if control[0] in MARKS:
            yield control.start()


def _pairs(line: _Line, fates: dict[int, str]) -> Iterator[_Pair]:
    """Yield what opens with the end of its reach; what closes nothing is marked to go.

    An isolate that ends closes the embeddings opened in it; an embedding's end does not reach
    out of an isolate (UAX #9, X6a and X7).
    """
    opened: list[int] = []
    isolates = 0
    for control in CONTROL().finditer(line.text):
        at = control.start()
        if control[0] in EMBEDDINGS or control[0] in ISOLATES:
            opened.append(at)
            isolates += control[0] in ISOLATES
        elif control[0] == PDF:
            if opened and line.text[opened[-1]] in EMBEDDINGS:
                yield _Pair(opened.pop(), at, closed=True)
            else:
                fates[at] = ""
        elif control[0] == PDI:
            if not isolates:
                fates[at] = ""
                continue
            isolates -= 1
            while line.text[opened[-1]] in EMBEDDINGS:
                yield _Pair(opened.pop(), at, closed=False)
            yield _Pair(opened.pop(), at, closed=True)
    for at in reversed(opened):
        yield _Pair(at, len(line.text), closed=False)


def _becomes(line: _Line, pair: _Pair) -> str:
    """Return what an opening control becomes: an isolate, or nothing."""
    control = line.text[pair.start]
    direction = DIRECTION.get(control, "R")
    first, last = line.edges(pair.start, pair.end)
    if not first or not line.has_right or (direction == "R" and not line.has_left):
        return ""
    if control in ISOLATES:
        return control
    same, other = (line.count(kind, pair.start, pair.end) for kind in (direction, OTHER[direction]))
    if control in OVERRIDES and other:
        return ""
    reads_the_same = not other and first == last == direction
    is_whole = same + other == sum(line.counts[kind][-1] for kind in OTHER)
    begins_so = line.next_of(line.spoken, pair.start) == direction
    return "" if reads_the_same or (is_whole and begins_so) else EMBEDDINGS[control]


def _does_nothing(line: _Line, at: int, walls: list[int]) -> bool:
    """Tell whether a line reads the same without the mark at `at`.

    `walls` are the controls that stay: what stands beyond one is no neighbour.
    """
    direction = DIRECTION[line.text[at]]
    if not line.has_right:
        return True
    if direction == "R" and line.next_of(line.spoken, at) == "1":
        return False
    if direction == "R" and not line.has_left:
        return True
    index = bisect_left(line.content, at)
    wall = bisect_left(walls, at)
    before = line.content[index - 1] if index else -1
    behind = line.content[index] if index < len(line.content) else len(line.text)
    if before >= 0 and not (wall and walls[wall - 1] > before) and line.kinds[before] == direction:
        return True
    walled = wall < len(walls) and walls[wall] < behind
    return behind < len(line.text) and not walled and line.kinds[behind] == direction


PASS = Pass(
    id="bidi",
    version=1,
    summary="Bidirectional controls that do nothing go, embeddings become isolates",
    loss=Loss.NONE,
    triggers=CONTROLS,
    languages=None,
    find=find,
)
