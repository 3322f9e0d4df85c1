"""Which words of a line are read again, and along which route.

Most damaged lines went one way as a whole. Where no route leads back for the whole line, its words are
looked at one by one: each may stand as it is or come back along a route that some word of
the line suggests. Of all ways to do that the cheapest is taken, where changing the route between two
words has its price (Viterbi's algorithm); then each stretch of words that shares a route must
be shorter by a margin, or it stays.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus_tools.repair.mojibake_gate import evidence
from corpus_tools.repair.mojibake_routes import (
    UTF8,
    Reading,
    Route,
    cost_of,
    name,
    partial,
    readings,
    walk,
)
from corpus_tools.text.edits import Edit
from corpus_tools.text.plausibility import bits

MARGIN = 24.0  # bits that a reading as UTF-8 must save
MARGIN_PAGES = 40.0  # as another code page: no rule of UTF-8 speaks for it
CHANGE = 12.0  # bits for taking another route than the word before
MOST_ROUTES = 8  # that are weighed for one line
MOST_WORDS = 24  # of a line that are asked which routes they suggest
DEEPEST = 4  # times over that a line is looked at, each time shorter
WORD = re.compile("[^ \t]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A stretch without spaces: where it stands in the line, how it reads and what was done to it."""

    start: int
    end: int
    text: str
    route: Route = ()
    saved: float = 0.0


def margin(route: Route) -> float:
    """Return how many bits a route must save to be believed."""
    return MARGIN if route[-1][1] == UTF8 else MARGIN_PAGES


class Repairer:
    """Repairs the lines of one text, and remembers their routes: the next line went likely there too."""

    def __init__(self) -> None:
        self._remembered: list[Route] = []  # latest first

    def edits(self, line: str, offset: int) -> Iterator[Edit]:
        """Yield the edits of one line, which stands at `offset` in its text."""
        whole = self._whole(line)
        if whole is not None:
            self._remember(whole.route)
            yield from _as_edits(_as_words(line, whole), line, offset)
            return
        words = [Word(match.start(), match.end(), match[0]) for match in WORD.finditer(line)]
        for _ in range(DEEPEST):
            again = self._better(words)
            if again == words:
                break
            words = again
        yield from _as_edits(words, line, offset)

    def _whole(self, line: str) -> Reading | None:
        """Return the line as one route gives it back whole, with what that saves; None if in doubt.

        Where the result still holds evidence, the words are looked at.
        """
        before = bits(line)
        for route in self._remembered:
            back = walk(line, route)
            if back is not None and back != line and evidence(back) < 0:
                saved = before - bits(back)
                if saved >= margin(route):
                    return Reading(back, route, saved)
        for reading in readings(line):
            saved = before - reading.cost
            if saved < MARGIN:
                return None
            if saved >= margin(reading.route):
                found = Reading(reading.text, reading.route, saved)
                return found if evidence(reading.text) < 0 else None
        return None

    def _remember(self, route: Route) -> None:
        if route in self._remembered:
            self._remembered.remove(route)
        self._remembered.insert(0, route)
        del self._remembered[MOST_ROUTES:]

    def _better(self, words: list[Word]) -> list[Word]:
        """Return the words with each stretch that a route makes shorter read again."""
        routes = self._suggested(words)
        if not routes:
            return words
        texts = [[word.text, *(partial(word.text, route) for route in routes)] for word in words]
        costs = [
            [before := bits(row[0])]
            + [
                before if back == row[0] else cost_of(back, route)
                for back, route in zip(row[1:], routes, strict=True)
            ]
            for row in texts
        ]
        result = list(words)
        for start, end, way in _stretches(_cheapest(costs)):
            saved = sum(row[0] - row[way] for row in costs[start:end])
            if way == 0 or saved < margin(routes[way - 1]):
                continue
            route = routes[way - 1]
            self._remember(route)
            for at in range(start, end):
                word, back = words[at], texts[at][way]
                if back != word.text:
                    result[at] = Word(word.start, word.end, back, word.route + route, word.saved + saved)
        return result

    def _suggested(self, words: list[Word]) -> list[Route]:
        """Return the routes that words of the line suggest, those that save most first."""
        saved: dict[Route, float] = dict.fromkeys(self._remembered, 0.0)
        suspicious = {word.text for word in words if evidence(word.text) >= 0}
        for text in sorted(suspicious, key=lambda text: (-len(text), text))[:MOST_WORDS]:
            before = bits(text)
            for reading in readings(text)[:2]:
                if before > reading.cost:
                    saved[reading.route] = saved.get(reading.route, 0.0) + before - reading.cost
        return sorted(saved, key=lambda route: -saved[route])[:MOST_ROUTES]


def _as_words(line: str, whole: Reading) -> list[Word]:
    """Return the words of a line that came back as a whole, or the line as one."""
    olds, news = list(WORD.finditer(line)), list(WORD.finditer(whole.text))
    if len(olds) != len(news):
        return [Word(0, len(line), whole.text, whole.route, whole.cost)]
    return [
        Word(old.start(), old.end(), new[0], whole.route, whole.cost)
        for old, new in zip(olds, news, strict=True)
    ]


def _as_edits(words: list[Word], line: str, offset: int) -> Iterator[Edit]:
    for word in words:
        if word.text != line[word.start : word.end]:
            detail = f"{name(word.route)}; saves {word.saved:.0f} bits"
            yield Edit(offset + word.start, offset + word.end, word.text, detail)


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
