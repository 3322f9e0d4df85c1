r"""The ways a text may have been misread, and the way back along each.

A step back takes the bytes that a code page gives for the text as it stands and reads them as they
should have been read: as UTF-8, or in another code page. A route is up to three steps as UTF-8, and
after them at most one in another page, for that damage can only have come first.

Steps are tried generically, over all code pages that have the characters at hand. Only steps that
lose nothing are taken for a whole text; within a word whose bytes were partly lost, `partial` goes back
for the sequences of UTF-8 that are whole, and leaves every other character as it stands.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from corpus_tools.repair.mojibake_gate import evidence
from corpus_tools.text.codepages import NAMES, Codepage, codepage, pages_with
from corpus_tools.text.plausibility import bits, letter_bits

DEEPEST = 3  # misreadings as something else than UTF-8; more was never seen to be repairable
STEP_COST = 4.0  # bits to name a step: of two routes to one text the shorter is told
FEWEST = 3  # different characters that must change: pages that share their letters differ in a few signs
COVERED = 0.6  # of the characters beyond ASCII of a word that come back
LETTERS = 0.75  # of the characters that change; the rest are digits and marks
ASCII = bytes(range(0x80))
GLANCE = 40  # characters that tell which few of the sources are worth reading
LIKELY = 4
CLOSE = 1.25  # times the bits of the best: among these the letters of one language decide
UNREADABLE = float("inf")
READS_BEST = 4.8  # bits a character, the route included
READS_WELL = 5.6  # bits a character; words of Persian, Arabic and Urdu need 3 to 5
MARGIN = 15.0  # bits that a reading as UTF-8 must save
MARGIN_ONE = 40.0  # if it comes down to one letter
MARGIN_PROVED = 15.0  # along a route that other lines of the text prove
MARGIN_PAGES = 45.0  # as another page, which must give so many different characters
FEWEST_LETTERS = 6
WESTERN = frozenset(
    {"cp1252", "iso8859_1", "iso8859_15", "cp1254", "iso8859_9", "mac_roman", "cp437", "cp850"}
)
OWN_WORD = re.compile("[^ \t]*[^\x00-\x7f][^ \t]*")
BEYOND_ASCII = re.compile("[^\x00-\x7f]")
# Read as something else, likeliest first: the pages of Arabic script, then of other letters.
SOURCES = (
    *("cp1256", "iso8859_6", "mac_farsi", "mac_arabic", "cp720", "cp1251", "koi8_r", "cp866", "iso8859_5"),
    *("cp1253", "cp1255", "cp1254", "cp1250", "cp1252", "mac_cyrillic", "mac_roman", "cp437", "cp850"),
    *("iso8859_7", "iso8859_8", "cp852"),
)
UTF8 = "utf-8"
SEQUENCES = re.compile(
    rb"(?:[\xc2-\xdf][\x80-\xbf]"
    rb"|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+"
)
IN_A_ROW = re.compile("[^\x00-\x7f\u2500-\u259f]{2}")

Step = tuple[str, str]  # the page it was read in, the page (or UTF-8) it should have been
Route = tuple[Step, ...]


class Reading(NamedTuple):
    """A text as a route back gives it, and what it costs to say it, the route included."""

    text: str
    route: Route
    cost: float


@cache
def name(route: Route) -> str:
    """Return a route as a record shows it.

    >>> name((("cp1252", "utf-8"), ("cp1256", "utf-8")))
    'cp1252>utf-8, cp1256>utf-8'
    """
    return ", ".join(">".join(step) for step in route)


def walk(text: str, route: Route) -> str | None:
    """Return the text at the end of a route, None if a step would lose something."""
    for step in route:
        back = whole(text, codepage(step[0]), step[1])
        if back is None:
            return None
        text = back
    return text


def whole(text: str, page: Codepage, read_as: str) -> str | None:
    """Return the text after one step back, None if that is not possible without loss."""
    data = page.octets(text)
    try:
        back = data.decode() if read_as == UTF8 else codepage(read_as).decode(data)
    except UnicodeDecodeError:
        return None
    # "?" stands for what the page has not, and for itself.
    return back if data.count(b"?") == text.count("?") else None


def partial(text: str, route: Route) -> str:
    """Return a word with all that a route can bring back for certain, and the rest as it stands.

    Where most of it would stay, all stays: then the rules of UTF-8 were kept by accident.
    """
    for read_in, read_as in route:
        page = codepage(read_in)
        data = page.octets(text)
        if read_as == UTF8:
            text = _sequences_read(text, data)
        else:
            source = codepage(read_as).decode(data)
            text = "".join(
                char if byte == ord("?") else read
                for char, byte, read in zip(text, data, source, strict=True)
            )
    return text


def _sequences_read(text: str, data: bytes) -> str:
    pieces: list[str] = []
    at = covered = 0
    for match in SEQUENCES.finditer(data):
        pieces += text[at : match.start()], match[0].decode()
        at = match.end()
        covered += at - match.start()
    if covered < COVERED * len(BEYOND_ASCII.findall(text)):
        return text
    return "".join(pieces) + text[at:]


def readings(text: str, before: float) -> list[Reading]:
    """Return the texts that routes without loss lead to, cheapest first; `before` is what the text costs.

    Other pages are only asked where UTF-8 has no answer: nothing but the letters speaks for what
    comes back from them.
    """
    return readings_as_utf8(text, before) or readings_in_pages(text, before)


def readings_as_utf8(text: str, before: float) -> list[Reading]:
    """Return what UTF-8 answers: the reading that no other could better, or all that look clean."""
    found = _nodes(text, before)
    last = list(found.values())[-1]
    if last.route and settled(last):
        return [last]
    clean = [reading for reading in found.values() if reading.cost < before and evidence(reading.text) < 0]
    return sorted(clean, key=_cost)


def readings_in_pages(text: str, before: float) -> list[Reading]:
    """Return what other pages answer, for the text and for whatever it comes back to as UTF-8."""
    found = _nodes(text, before)
    for one in sorted(found.values(), key=lambda reading: (reading.route != (), reading.cost)):
        for reading in _steps_as_pages(one):
            if settled(reading):
                return [reading]
            found.setdefault(reading.text, reading)
    return sorted(list(found.values())[1:], key=_cost)


def _nodes(text: str, before: float) -> dict[str, Reading]:
    """Return the text and all that it comes back to as UTF-8; up to the first that is settled."""
    start = Reading(text, (), before)
    found: dict[str, Reading] = {text: start}
    frontier = [start]
    for _ in range(DEEPEST):
        deeper = []
        for reading in (new for one in frontier for new in _steps_as_utf8(one)):
            if reading.text in found:
                continue
            found[reading.text] = reading
            if settled(reading):
                return found
            if evidence(reading.text) >= 0:
                deeper.append(reading)
        frontier = deeper
    return found


def partial_readings(text: str, before: float) -> list[Reading]:
    """Return what comes back of a word of which some stays and costs less than `before`, cheapest first."""
    found: dict[str, Reading] = {}
    for page in map(codepage, NAMES):
        if SEQUENCES.search(page.octets(text)):
            route = ((page.name, UTF8),)
            back = partial(text, route)
            found.setdefault(back, Reading(back, route, cost_of(back, route)))
    return sorted((reading for reading in found.values() if reading.cost < before), key=_cost)


def settled(reading: Reading) -> bool:
    """Tell whether a reading is so good that it is not worth to look for another."""
    return reading.cost <= READS_BEST * (len(reading.text) + 1) and evidence(reading.text) < 0


def cost_of(back: str, route: Route) -> float:
    """Return what it costs to say a text with its route, UNREADABLE if nothing speaks for it at all.

    What comes from another page must read well, and its ASCII words say nothing about that.
    """
    cost = bits(back)
    if route[-1][1] != UTF8:
        own = " ".join(OWN_WORD.findall(back))
        if (cost if own == back else bits(own)) > READS_WELL * (len(own) + 1):
            return UNREADABLE
    return cost + STEP_COST * len(route)


def believed(back: str, route: Route, saved: float, *, proved: bool = False) -> bool:
    """Tell whether a reading saves enough bits to be what was meant.

    Another page has no rule of UTF-8 to speak for it, and a single letter has little of it, but
    in Western pages, where damaged Latin text is made of such. A route that was `proved` on other
    lines of the same text needs little more.
    """
    if proved and saved >= MARGIN_PROVED:
        return True
    if route[-1][1] != UTF8:
        return saved >= MARGIN_PAGES and len(set(BEYOND_ASCII.findall(back))) >= FEWEST_LETTERS
    if route[-1][0] in WESTERN or saved >= MARGIN_ONE:
        return saved >= MARGIN
    return saved >= MARGIN and len(set(filter(str.isalpha, BEYOND_ASCII.findall(back)))) > 1


def _cost(reading: Reading) -> float:
    return reading.cost


@cache
def _letters_of(page: str) -> bytes:
    """Return for each byte of a page whether it is a letter, as a table for bytes.translate."""
    return bytes(char.isalpha() for char in codepage(page).table)


def makes_letters(data: bytes, page: str) -> bool:
    """Tell whether nearly all bytes beyond ASCII are letters in a page."""
    high = data.translate(None, ASCII)
    return high.translate(_letters_of(page)).count(1) >= LETTERS * len(high)


def _bits_in_one_language(text: str, n_letters: int) -> float:
    """Return what that many letters cost as the words beyond ASCII do in the language that fits them best.

    The number is that of the bytes, the same for every page: signs among them must not come free.
    """
    return letter_bits(" ".join(OWN_WORD.findall(text))) * n_letters


@cache
def sources_for(page: str) -> tuple[str, ...]:
    """Return the pages that bytes read in `page` may have been in, those of the same maker first.

    The Macintosh pages and ISO-8859-6 have their Arabic letters at the same bytes: many a line reads
    alike in both, and the next has a Persian letter that only the former have.

    >>> sources_for("mac_roman")[:2], sources_for("cp1252")[0]
    (('mac_farsi', 'mac_arabic'), 'cp1256')
    """
    of_apple = page.startswith("mac_")
    return tuple(sorted(SOURCES, key=lambda source: source.startswith("mac_") != of_apple))


def _changes(text: str, back: str) -> int:
    """Return how many different characters a step between two pages changes."""
    return len({old for old, new in zip(text, back, strict=True) if old != new})


def _steps_as_utf8(start: Reading) -> Iterator[Reading]:
    """Yield what comes back as UTF-8 from any page."""
    tried: set[bytes] = set()
    for page in pages_with(start.text):
        data = page.octets(start.text)
        if data in tried:
            continue
        tried.add(data)
        try:
            back = data.decode()
        except UnicodeDecodeError:
            continue
        route = (*start.route, (page.name, UTF8))
        yield Reading(back, route, cost_of(back, route))


def _steps_as_pages(start: Reading) -> Iterator[Reading]:
    """Yield, for each page that the text can have been read in, the best that its bytes are in another."""
    if len(set(BEYOND_ASCII.findall(start.text))) < FEWEST_LETTERS or not IN_A_ROW.search(start.text):
        return
    tried: set[bytes] = set()
    for page in pages_with(start.text):
        data = page.octets(start.text)
        if data in tried:
            continue
        tried.add(data)
        sources = sources_for(page.name)
        texts = {source: codepage(source).decode(data) for source in sources if makes_letters(data, source)}
        likely = sorted(texts, key=lambda source: bits(texts[source][:GLANCE]))[:LIKELY]
        if likely:
            costs = {source: bits(texts[source]) for source in likely}
            close = [source for source in likely if costs[source] <= CLOSE * min(costs.values())]
            best = close[0]
            if len(close) > 1:
                n_high = len(data.translate(None, ASCII))
                own = {source: _bits_in_one_language(texts[source], n_high) for source in close}
                best = min(close, key=lambda source: costs[source] + own[source])
            if _changes(start.text, texts[best]) >= FEWEST:
                route = (*start.route, (page.name, best))
                yield Reading(texts[best], route, cost_of(texts[best], route))
