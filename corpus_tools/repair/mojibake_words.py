"""Which words of a line are read again, and along which route.

Most damaged lines went one way as a whole. Where no route leads back for the whole line, its words are
looked at one by one: each may stand as it is or come back along a route that some word of
the line suggests. Of all ways to do that the cheapest is taken, where changing the route between two
words has its price (Viterbi's algorithm); then each stretch of words that shares a route must
be shorter by a margin, or it stays.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from corpus_tools.repair import mojibake_blocks, mojibake_latin
from corpus_tools.repair.mojibake_blocks import DAMAGED, HEAD, detail, head_of
from corpus_tools.repair.mojibake_gate import COMMON, evidence
from corpus_tools.repair.mojibake_judgement import (
    MARGIN_SEEN,
    RIVAL,
    UNREADABLE,
    Reading,
    believed,
    cost_of,
    ruled,
    saves,
)
from corpus_tools.repair.mojibake_readings import (
    every_reading,
    is_rivalled,
    partial_readings,
    readings,
    readings_as_utf8,
)
from corpus_tools.repair.mojibake_routes import BEYOND_ASCII, UTF8, Route, name, partial, walk
from corpus_tools.text.alignment import Alignment
from corpus_tools.text.codepages import pages_with
from corpus_tools.text.edits import Edit, apply_edits
from corpus_tools.text.plausibility import bits, word_bits

CHANGE = 6.0  # bits for taking another route than the word before
DOUBT = 30.0  # bits against words of which all came back only in part
HEAD_PAGES = 240  # that choose another page, for which only letters speak
NOT_SOON = 512  # characters: lines that came back in no block
MOST_ROUTES = 8  # that are weighed for one line
FEW_WORDS = 6  # of them, where each is asked about all pages
MOST_WORDS = 8  # of a line that are asked which routes they suggest
MOST_POOLED = 40  # lines in doubt that are looked at together
MOST_ROUNDS = 8  # times that a line is looked at, each time shorter
WORD = re.compile("[^ \t]+")
ASCII = re.compile("[\x00-\x7f]+")


class Word(NamedTuple):
    """A stretch of a line, how it reads, along which route that is, and how many bits it saves."""

    start: int
    end: int
    text: str
    how: str = ""
    saved: float = 0.0


class _Way:
    """What a route makes of several texts, of those that come back shorter along it."""

    def __init__(self, texts: list[str], route: Route) -> None:
        self.route = route
        walked = ((text, walk(text, route)) for text in texts)
        pairs = [(text, back) for text, back in walked if back is not None and saves(text, back, route) > 0]
        self.text = " ".join(text for text, _ in pairs)
        self.back = " ".join(back for _, back in pairs)
        self.saved = saves(self.text, self.back, route) if pairs else 0.0

    def holds(self) -> bool:
        """Tell whether all that together is to be believed."""
        return evidence(self.back) < 0 and believed(self.text, self.back, self.route, self.saved)


class Repairer:
    """Repairs the lines of one text, and remembers their routes: the next line went likely there too."""

    def __init__(self) -> None:
        self._remembered: list[Route] = []  # latest first
        self.left = ""  # what the last line reads now, unless it came back whole
        self._streak = False  # the last two lines went the same way
        self._not_before = 0  # where a block may be tried again

    def block(self, text: str, start: int) -> tuple[list[Edit], int]:
        """Return the edits of many lines at once, and where they end; none where they went not one way.

        Only after two lines in a row went the same way; not soon again where that led nowhere.
        """
        if not self._streak or start < self._not_before:
            return [], start
        found = mojibake_blocks.block(text, start, self._remembered[0])
        if found is None:
            self._not_before = start + NOT_SOON
        return found or ([], start)

    def line(self, text: str, start: int, end: int) -> list[Edit]:
        """Return the edits of one line: looked at again and again, until nothing more is found."""
        line = text[start:end]
        whole = self._whole(line)
        self._streak = whole is not None and self._remembered[:1] == [whole.route]
        self.left = ""
        if whole is not None:
            self._remember(whole.route)
            return [
                Edit(start + word.start, start + word.end, word.text, _detail([word]))
                for word in _stretches_of(line, whole)
            ]
        return self._word_by_word(line, start)

    def pool(self, lines: Iterable[str]) -> None:
        """Remember the route for which lines that are in doubt each by itself speak together."""
        texts: list[str] = []
        gains: Counter[Route] = Counter()
        for line in islice(dict.fromkeys(lines), MOST_POOLED):
            suspicious = [match[0] for match in WORD.finditer(line) if evidence(match[0]) >= 0]
            for text in dict.fromkeys((line, _together(suspicious))):
                gained = {one.route: saves(text, one.text, one.route) for one in every_reading(text)}
                gains.update({route: gain for route, gain in gained.items() if gain > 0})
                if gained:
                    texts.append(text)
                    break
        ways = [_Way(texts, route) for route, _ in gains.most_common(MOST_ROUTES)]
        ways.sort(key=lambda way: -way.saved)
        rival = next((way.saved for way in ways[1:] if way.back != ways[0].back), 0.0)
        if ways and ways[0].saved - rival >= RIVAL and ways[0].holds():
            self._remember(ways[0].route)

    def _word_by_word(self, line: str, start: int) -> list[Edit]:
        """Return the edits of a line that went not one way: looked at again until nothing more is found."""
        alignment = Alignment.identity(len(line))
        done: list[tuple[int, int, Word]] = []
        for _ in range(MOST_ROUNDS):
            words = self._round(line)
            if not words:
                break
            done += ((*alignment.to_source(word.start, word.end), word) for word in words)
            line, step = apply_edits(line, [Edit(word.start, word.end, word.text) for word in words])
            alignment = alignment.then(step)
        self.left = line
        return [
            Edit(
                start + block.src_start,
                start + block.src_end,
                line[block.dst_start : block.dst_end],
                _detail([word for at, to, word in done if block.src_start <= at and to <= block.src_end]),
            )
            for block in alignment.blocks
        ]

    def _round(self, line: str) -> list[Word]:
        """Return what one look at a line reads again."""
        if evidence(line) < 0:
            return []
        words = [Word(match.start(), match.end(), match[0]) for match in WORD.finditer(line)]
        better = self._better(words, self._beginnings())
        if better == words:
            better = self._better(words, self._suggested(words))
        return _joined(better, line) or _by_ftfy(line)

    def _whole(self, line: str) -> Reading | None:
        """Return the line as one route gives it back whole, with what that saves; None if in doubt.

        The route is chosen by the head of the line. Where the result still holds evidence, the
        words are looked at.
        """
        head = head_of(line, HEAD)
        for chosen in self._candidates(line, head):
            back = walk(line, chosen.route)
            if back is not None and evidence(back) < 0:
                return Reading(back, chosen.route, chosen.cost)
        return None

    def _candidates(self, line: str, head: str) -> Iterator[Reading]:
        """Yield readings that save enough, with what they save: along routes of before, then new ones."""
        yield from self._again(head)
        yield from filter(ruled, _believed(head, readings_as_utf8))
        for text in dict.fromkeys((head_of(line, HEAD_PAGES), line)):
            yield from _believed(text, readings)

    def beside(self, text: str, start: int, end: int) -> list[Edit]:
        """Return the edits of a line next to one that another page gave back, if it went the same way.

        It may be too short to show any evidence: its letters alone, one page for another, look clean.
        """
        line = text[start:end]
        if line.isascii():
            return []
        in_pages = (found for found in self._again(line) if found.route[-1][1] != UTF8)
        found = next((one for one in in_pages if evidence(one.text) < 0), None)
        return [
            Edit(start + word.start, start + word.end, word.text, _detail([word]))
            for word in (_stretches_of(line, found) if found else ())
        ]

    def knows_a_page(self) -> bool:
        """Tell whether lines came back from another page."""
        return any(route[-1][1] != UTF8 for route in self._remembered)

    def _again(self, text: str) -> Iterator[Reading]:
        """Yield the readings along routes that led back before, if they save enough here too."""
        for route in self._remembered:
            back = walk(text, route)
            if back is not None and back != text:
                saved = saves(text, back, route)
                if believed(text, back, route, saved, proved=True):
                    yield Reading(back, route, saved)

    def _remember(self, route: Route) -> None:
        if route in self._remembered:
            self._remembered.remove(route)
        self._remembered.insert(0, route)
        del self._remembered[MOST_ROUTES:]

    def _beginnings(self) -> list[Route]:
        """Return the routes of before, and the first steps of each, which may be enough for a word."""
        routes = [route[:end] for route in self._remembered for end in range(len(route), 0, -1)]
        return [*dict.fromkeys(sorted(routes, key=lambda route: route not in self._remembered))]

    def _better(self, words: list[Word], routes: list[Route]) -> list[Word]:
        """Return the words with each stretch that one of the routes makes shorter read again."""
        if not routes:
            return words
        texts = [[word.text, *(partial(word.text, route) for route in routes)] for word in words]
        costs = [[word_bits(text) for text in row] for row in texts]
        result = list(words)
        found = []
        for start, end, way in _stretches(_cheapest(costs)):
            changed = [at for at in range(start, end) if texts[at][way] != texts[at][0]]
            # A word proves no more by coming again.
            once = [*{ASCII.sub("", texts[at][0]): at for at in changed}.values()]
            found.append((sum(costs[at][0] - costs[at][way] for at in once), way, changed, once))
        found.sort(key=lambda one: -one[0])  # what proves most comes first
        for saved, way, changed, once in found:
            route = routes[way - 1]
            if way == 0 or not self._holds(route, [(texts[at][0], texts[at][way]) for at in once], saved):
                continue
            self._remember(route)
            for at in changed:
                word = words[at]
                if not self._is_clean(word.text, texts[at][way], route):
                    result[at] = Word(word.start, word.end, texts[at][way], name(route), saved)
        return result

    def _is_clean(self, text: str, back: str, route: Route) -> bool:
        """Tell whether a word among damaged ones looks clean, and better than what it would come back as.

        Two letters of a clean word may keep the rules of UTF-8 by chance (AIN KEHEH is JEH).
        """
        if evidence(text) >= 0:
            return False
        shorter = route[-1][1] != UTF8 or bits(text) - bits(back) >= MARGIN_SEEN
        return not shorter or _stays_in_part(text, back)

    def _holds(self, route: Route, pairs: list[tuple[str, str]], saved: float) -> bool:
        """Tell whether words, each with what it came back as along a route, are believed together."""
        text, back = (" ".join(column) for column in zip(*pairs, strict=True))
        if cost_of(back, route) == UNREADABLE:
            return False
        if all(_stays_in_part(*pair) for pair in pairs):
            saved -= DOUBT
        new = "".join(char for char in back if char not in text or char == " ")
        return believed(text, new, route, saved, proved=route in self._beginnings())

    def _suggested(self, words: list[Word]) -> list[Route]:
        """Return the routes that words of the line suggest, those that save most first."""
        suspicious = [word.text for word in words if evidence(word.text) >= 0]
        texts = sorted(set(suspicious), key=lambda text: (-len(text), text))
        saved = _saved([*texts[:MOST_WORDS], _together(suspicious)], readings)
        if not saved:  # none came back whole: bytes were lost, or clean signs touch the damage
            saved = _saved(texts[:FEW_WORDS], partial_readings)
        return sorted(saved, key=lambda route: -saved[route])[:MOST_ROUTES]


def _by_ftfy(line: str) -> list[Word]:
    """Return what ftfy mends in a line, if nothing else in the line looks damaged.

    ftfy knows few pages; in doubt about those that it does not know, the line stays.
    """
    found = []
    for edit in mojibake_latin.find(line):
        before, damaged, after = line[: edit.start], line[edit.start : edit.end], line[edit.end :]
        head, tail = before.rpartition(" ")[2], after.partition(" ")[0]
        if evidence(f"{before} {after}") < 0 and not is_rivalled(
            f"{head}{damaged}{tail}", f"{head}{edit.text}{tail}"
        ):
            saved = bits(line) - bits(f"{before}{edit.text}{after}")
            found.append(Word(edit.start, edit.end, edit.text, edit.detail, saved))
    return found


def _believed(text: str, readings_of: Callable[[str, float], list[Reading]]) -> Iterator[Reading]:
    """Yield the reading of a text that saves enough to be believed, with what it saves.

    Of other pages the likeliest has a say, and no other: the next may hold a word by chance.
    """
    for reading in readings_of(text, bits(text)):
        saved = saves(text, reading.text, reading.route)
        if believed(text, reading.text, reading.route, saved):
            yield Reading(reading.text, reading.route, saved)
            return
        if reading.route[-1][1] != UTF8:
            return


def _stays_in_part(text: str, back: str) -> bool:
    """Tell whether a word that came back still looks damaged, or keeps letters or signs as they were."""
    return evidence(back) >= 0 or any(
        char in back for char in BEYOND_ASCII().findall(text) if char not in COMMON
    )


def _together(words: list[str]) -> str:
    """Return words that one page has all the letters of: one word says little of another page."""
    kept = ""
    for word in words:
        if len(kept) < HEAD_PAGES and next(pages_with(kept + word), None) is not None:
            kept = f"{kept} {word}"
    return kept


def _saved(texts: list[str], readings_of: Callable[[str, float], list[Reading]]) -> dict[Route, float]:
    """Return the routes of the best readings of some words, with what they save altogether."""
    saved: dict[Route, float] = {}
    for text in texts:
        for reading in readings_of(text, bits(text))[:2]:
            gain = saves(text, reading.text, reading.route)
            if gain > 0:
                saved[reading.route] = saved.get(reading.route, 0.0) + gain
    return saved


def _stretches_of(line: str, whole: Reading) -> list[Word]:
    """Return the damaged stretches of a line that came back as a whole, or the line as one."""
    words = []
    for match in DAMAGED().finditer(line):
        back = walk(match[0], whole.route)
        if back is None:
            return [Word(0, len(line), whole.text, name(whole.route), whole.cost)]
        if back != match[0]:
            words.append(Word(match.start(), match.end(), back, name(whole.route), whole.cost))
    return words


def _joined(words: list[Word], line: str) -> list[Word]:
    """Return the words that were changed, those that stand side by side and share a route as one."""
    joined: list[Word] = []
    for word in words:
        if not word.how:
            continue
        last = joined[-1] if joined else None
        if last is not None and last.how == word.how and line[last.end : word.start] == " ":
            joined[-1] = Word(last.start, word.end, f"{last.text} {word.text}", word.how, word.saved)
        else:
            joined.append(word)
    return joined


def _detail(words: list[Word]) -> str:
    """Return what a record says of words that were read again one upon the other, each along its route."""
    return detail(", ".join(word.how for word in words), sum(word.saved for word in words))


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
