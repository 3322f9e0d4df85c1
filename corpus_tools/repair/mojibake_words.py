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
from corpus_tools.repair.mojibake_routes import UTF8, Route, name, partial, readings, walk
from corpus_tools.text.edits import Edit
from corpus_tools.text.plausibility import bits

MARGIN = 24.0  # bits that a reading as UTF-8 must save
MARGIN_PAGES = 40.0  # as another code page: no rule of UTF-8 speaks for it
CHANGE = 12.0  # bits for taking another route than the word before
MOST_ROUTES = 8  # that are weighed for one line
MOST_WORDS = 24  # of a line that are asked which routes they suggest
DEEPEST = 4  # times over that a line is looked at, each time shorter
WORD = re.compile("[^ \t]+")
ASCII_ONLY = re.compile("[\x00-\x7f]*")


@dataclass(frozen=True, slots=True)
class Word:
    """A stretch without spaces: where it stands in the line, how it reads and what was done to it."""

    start: int
    end: int
    text: str
    route: Route = ()
    saved: float = 0.0


def repaired_line(line: str, offset: int, remembered: list[Route]) -> Iterator[Edit]:
    """Yield the edits of one line. `remembered` holds the routes of the lines before, latest first."""
    whole = _whole(line, remembered)
    if whole is not None:
        back, route, saved = whole
        _remember(route, remembered)
        yield from _edits(_as_words(line, back, route, saved), line, offset)
        return
    words = [Word(match.start(), match.end(), match[0]) for match in WORD.finditer(line)]
    for _ in range(DEEPEST):
        again = _better(words, remembered)
        if again == words:
            break
        words = again
    yield from _edits(words, line, offset)


def margin(route: Route) -> float:
    """Return how many bits a route must save to be believed."""
    return MARGIN if route[-1][1] == UTF8 else MARGIN_PAGES


def _whole(line: str, remembered: list[Route]) -> tuple[str, Route, float] | None:
    """Return the line as one route gives it back whole, if one does and leaves nothing to ask."""
    before = bits(line)
    for route in remembered:
        back = walk(line, route)
        if back is not None and back != line and evidence(back) < 0:
            saved = before - bits(back)
            if saved >= margin(route):
                return back, route, saved
    for reading in readings(line, mixed_pages=True):
        saved = before - reading.cost
        if saved < MARGIN:
            return None
        if saved >= margin(reading.route):
            return (reading.text, reading.route, saved) if evidence(reading.text) < 0 else None
    return None


def _remember(route: Route, remembered: list[Route]) -> None:
    if route in remembered:
        remembered.remove(route)
    remembered.insert(0, route)
    del remembered[MOST_ROUTES:]


def _as_words(line: str, back: str, route: Route, saved: float) -> list[Word]:
    """Return the words of a line that came back as a whole, or the line as one."""
    olds, news = list(WORD.finditer(line)), list(WORD.finditer(back))
    if len(olds) != len(news):
        return [Word(0, len(line), back, route, saved)]
    return [Word(old.start(), old.end(), new[0], route, saved) for old, new in zip(olds, news, strict=True)]


def _edits(words: list[Word], line: str, offset: int) -> Iterator[Edit]:
    for word in words:
        if word.text != line[word.start : word.end]:
            detail = f"{name(word.route)}; saves {word.saved:.0f} bits"
            yield Edit(offset + word.start, offset + word.end, word.text, detail)


def _better(words: list[Word], remembered: list[Route]) -> list[Word]:
    """Return the words with each stretch that a route makes shorter read again."""
    routes = _suggested(words, remembered)
    if not routes:
        return words
    texts = [[word.text, *(partial(word.text, route) for route in routes)] for word in words]
    costs = [[bits(text) for text in row] for row in texts]
    chosen = _cheapest(texts, costs)
    result = list(words)
    at = 0
    while at < len(words):
        end = at + 1
        while end < len(words) and chosen[end] == chosen[at]:
            end += 1
        which = chosen[at]
        if which:
            route = routes[which - 1]
            saved = sum(costs[n][0] - costs[n][which] for n in range(at, end))
            if saved >= margin(route):
                _remember(route, remembered)
                for n in range(at, end):
                    word, back = words[n], texts[n][which]
                    if back != word.text:
                        result[n] = Word(word.start, word.end, back, word.route + route, word.saved + saved)
        at = end
    return result


def _suggested(words: list[Word], remembered: list[Route]) -> list[Route]:
    """Return the routes that words of the line suggest, those that save most first."""
    saved: dict[Route, float] = {route: 0.0 for route in remembered}
    suspicious = sorted({word.text for word in words if evidence(word.text) >= 0}, key=lambda text: (-len(text), text))
    for text in suspicious[:MOST_WORDS]:
        before = bits(text)
        for reading in readings(text, mixed_pages=True)[:2]:
            if before > reading.cost:
                saved[reading.route] = saved.get(reading.route, 0.0) + before - reading.cost
    return sorted(saved, key=lambda route: -saved[route])[:MOST_ROUTES]


def _cheapest(texts: list[list[str]], costs: list[list[float]]) -> list[int]:
    """Return for each word the reading (0: as it stands) on the cheapest way through the line."""
    ways = range(len(costs[0])) if costs else range(0)
    best = [0.0 if way == 0 else CHANGE for way in ways]
    back: list[list[int]] = []
    for row_costs in costs:
        cheapest = min(ways, key=lambda way: best[way])
        came = [way if best[way] <= best[cheapest] + CHANGE else cheapest for way in ways]
        best = [min(best[way], best[cheapest] + CHANGE) + row_costs[way] for way in ways]
        back.append(came)
    chosen = []
    at = min(ways, key=lambda way: best[way]) if costs else 0
    for came in reversed(back):
        chosen.append(at)
        at = came[at]
    return chosen[::-1]
