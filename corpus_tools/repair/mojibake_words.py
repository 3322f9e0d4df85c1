"""Which words of a line are read again, and along which route.

Most damaged lines went one way as a whole. Where no route leads back for the whole line, its words are
looked at one by one: each may stand as it is or come back along a route that some word of
the line suggests. Of all ways to do that the cheapest is taken, where changing the route between two
words has its price (Viterbi's algorithm); then each stretch of words that shares a route must
be shorter by a margin, or it stays.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from corpus_tools.repair import mojibake_latin
from corpus_tools.repair.mojibake_gate import evidence
from corpus_tools.repair.mojibake_routes import (
    UNREADABLE,
    UTF8,
    Reading,
    Route,
    believed,
    cost_of,
    name,
    partial,
    partial_readings,
    readings,
    walk,
)
from corpus_tools.text.alignment import Alignment
from corpus_tools.text.edits import Edit, apply_edits
from corpus_tools.text.plausibility import bits

CHANGE = 6.0  # bits for taking another route than the word before
BLOCK = 4096  # characters that are read again at once
MOST_ROUTES = 8  # that are weighed for one line
FEW_WORDS = 6  # of them, where each is asked about all pages
MOST_WORDS = 24  # of a line that are asked which routes they suggest
MOST_ROUNDS = 8  # times that a line is looked at, each time shorter
HEAD = 48  # characters of a line that choose its route, if they are sure of it
WORD = re.compile("[^ \t]+")
ASCII = re.compile("[\x00-\x7f]+")
# Never over the end of a line: a block holds many.
DAMAGED = re.compile("[!-~]*[^\x00-\x7f][^ \t\r\n]*(?: [!-~]*[^\x00-\x7f][^ \t\r\n]*)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A stretch without spaces: where it stands in the line, how it reads and what was done to it."""

    start: int
    end: int
    text: str
    route: Route = ()
    saved: float = 0.0


class Repairer:
    """Repairs the lines of one text, and remembers their routes: the next line went likely there too."""

    def __init__(self) -> None:
        self._remembered: list[Route] = []  # latest first
        self._streak = False  # the last two lines went the same way

    def block(self, text: str, start: int) -> tuple[list[Edit], int]:
        """Return the edits of many lines at once, and where they end; none where they went not one way.

        Only after two lines in a row went the same way, and only where the rules of UTF-8 speak for
        all of it; of each stretch the head is judged as that of a line is.
        """
        route = self._remembered[0] if self._streak else ()
        if not route or route[-1][1] != UTF8:
            return [], start
        end = text.find("\n", start + BLOCK) + 1 or len(text)
        lines = text[start:end]
        back = walk(lines, route)
        if back is None or evidence(back) >= 0:
            self._streak = False
            return [], start
        edits = []
        for match in DAMAGED.finditer(lines):
            head = _head(match[0], HEAD)
            after = walk(head, route)
            new = walk(match[0], route)
            saved = None if after is None else bits(head) - cost_of(after, route)
            if after is None or new is None or saved is None or not believed(after, route, saved):
                self._streak = False
                return [], start
            edits.append(Edit(start + match.start(), start + match.end(), new, _detail(route, saved)))
        return edits, end

    def line(self, text: str, start: int, end: int) -> list[Edit]:
        """Return the edits of one line: looked at again and again, until nothing more is found."""
        line = text[start:end]
        alignment = Alignment.identity(len(line))
        details: list[str] = []
        for _ in range(MOST_ROUNDS):
            edits = self._round(line)
            if not edits:
                break
            details += (edit.detail for edit in edits if edit.detail not in details)
            line, step = apply_edits(line, edits)
            alignment = alignment.then(step)
            if evidence(line) < 0:
                break
        detail = "; ".join(details)
        return [
            Edit(start + at.src_start, start + at.src_end, line[at.dst_start : at.dst_end], detail)
            for at in alignment.blocks
        ]

    def _round(self, line: str) -> list[Edit]:
        whole = self._whole(line)
        if whole is not None:
            self._streak = self._remembered[:1] == [whole.route]
            self._remember(whole.route)
            return list(_as_edits(_stretches_of(line, whole), line))
        self._streak = False
        words = [Word(match.start(), match.end(), match[0]) for match in WORD.finditer(line)]
        better = self._better(words, self._remembered)
        if better == words:
            better = self._better(words, self._suggested(words))
        return list(_as_edits(_joined(better, line), line)) or list(mojibake_latin.find(line))

    def _whole(self, line: str) -> Reading | None:
        """Return the line as one route gives it back whole, with what that saves; None if in doubt.

        The route is chosen by the head of the line. Where the result still holds evidence, the
        words are looked at.
        """
        head = _head(line, HEAD)
        for chosen in self._candidates(line, head):
            back = walk(line, chosen.route)
            if back is not None and evidence(back) < 0:
                return Reading(back, chosen.route, chosen.cost)
        return None

    def _candidates(self, line: str, head: str) -> Iterator[Reading]:
        """Yield readings that save enough, with what they save: along routes of before, then new ones."""
        yield from self._again(head)
        yield from _believed(head)
        if head is not line:
            yield from _believed(line)

    def _again(self, text: str) -> Iterator[Reading]:
        """Yield the readings along routes that led back before, if they save enough here too."""
        before = bits(text)
        for route in self._remembered:
            back = walk(text, route)
            if back is not None and back != text:
                saved = before - cost_of(back, route)
                if believed(back, route, saved):
                    yield Reading(back, route, saved)

    def _remember(self, route: Route) -> None:
        if route in self._remembered:
            self._remembered.remove(route)
        self._remembered.insert(0, route)
        del self._remembered[MOST_ROUTES:]

    def _better(self, words: list[Word], routes: list[Route]) -> list[Word]:
        """Return the words with each stretch that one of the routes makes shorter read again."""
        if not routes:
            return words
        texts = [[word.text, *(partial(word.text, route) for route in routes)] for word in words]
        costs = [[bits(text) for text in row] for row in texts]
        result = list(words)
        for start, end, way in _stretches(_cheapest(costs)):
            if way == 0:
                continue
            route = routes[way - 1]
            changed = [at for at in range(start, end) if texts[at][way] != texts[at][0]]
            # A word proves no more by coming again.
            once = {ASCII.sub("", texts[at][0]): at for at in changed}.values()
            back = " ".join(texts[at][way] for at in once)
            saved = sum(costs[at][0] - costs[at][way] for at in once)
            if cost_of(back, route) == UNREADABLE or not believed(back, route, saved):
                continue
            self._remember(route)
            for at in changed:
                word = words[at]
                result[at] = Word(word.start, word.end, texts[at][way], route, saved)
        return result

    def _suggested(self, words: list[Word]) -> list[Route]:
        """Return the routes that words of the line suggest, those that save most first."""
        texts = sorted(
            {word.text for word in words if evidence(word.text) >= 0}, key=lambda text: (-len(text), text)
        )
        saved = _saved(texts[:MOST_WORDS], readings)
        if not saved:  # none came back whole: bytes were lost, or clean signs touch the damage
            saved = _saved(texts[:FEW_WORDS], partial_readings)
        return sorted(saved, key=lambda route: -saved[route])[:MOST_ROUTES]


def _head(line: str, length: int) -> str:
    """Return the first words of a line, `length` characters or a few more."""
    cut = line.find(" ", length)
    return line if cut < 0 else line[:cut]


def _believed(text: str) -> Iterator[Reading]:
    """Yield the reading of a text that saves enough to be believed, with what it saves."""
    before = bits(text)
    for reading in readings(text):
        saved = before - reading.cost
        if believed(reading.text, reading.route, saved):
            yield Reading(reading.text, reading.route, saved)
            return


def _saved(texts: list[str], readings_of: Callable[[str], list[Reading]]) -> dict[Route, float]:
    """Return the routes of the best readings of some words, with what they save altogether."""
    saved: dict[Route, float] = {}
    for text in texts:
        before = bits(text)
        for reading in readings_of(text)[:2]:
            if before > reading.cost:
                saved[reading.route] = saved.get(reading.route, 0.0) + before - reading.cost
    return saved


def _stretches_of(line: str, whole: Reading) -> list[Word]:
    """Return the damaged stretches of a line that came back as a whole, or the line as one."""
    words = []
    for match in DAMAGED.finditer(line):
        back = walk(match[0], whole.route)
        if back is None:
            return [Word(0, len(line), whole.text, whole.route, whole.cost)]
        words.append(Word(match.start(), match.end(), back, whole.route, whole.cost))
    return words


def _joined(words: list[Word], line: str) -> list[Word]:
    """Return the words that were changed, those that stand side by side and share a route as one."""
    joined: list[Word] = []
    for word in words:
        if word.text == line[word.start : word.end]:
            continue
        last = joined[-1] if joined else None
        if last is not None and last.route == word.route and line[last.end : word.start] == " ":
            joined[-1] = Word(last.start, word.end, f"{last.text} {word.text}", word.route, word.saved)
        else:
            joined.append(word)
    return joined


def _as_edits(words: list[Word], line: str) -> Iterator[Edit]:
    for word in words:
        if word.text != line[word.start : word.end]:
            yield Edit(word.start, word.end, word.text, _detail(word.route, word.saved))


def _detail(route: Route, saved: float) -> str:
    return f"{name(route)}; saves {saved:.0f} bits"


def _stretches(ways: list[int]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and way of each stretch of words that go the same way."""
    start = 0
    for end in range(1, len(ways) + 1):
        if end == len(ways) or ways[end] != ways[start]:
            yield start, end, ways[start]
            start = end


def _cheapest(costs: list[list[float]]) -> list[int]:
    """Return for each word the reading (0: as it stands) on the cheapest way through the line."""
    ways = range(len(costs[0]))
    best = [0.0 if way == 0 else CHANGE for way in ways]
    back: list[list[int]] = []
    for row in costs:
        cheapest = min(ways, key=best.__getitem__)
        back.append([way if best[way] <= best[cheapest] + CHANGE else cheapest for way in ways])
        best = [min(best[way], best[cheapest] + CHANGE) + row[way] for way in ways]
    at = min(ways, key=best.__getitem__)
    chosen = []
    for came in reversed(back):
        chosen.append(at)
        at = came[at]
    return chosen[::-1]
