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
from math import log2
from typing import NamedTuple

from corpus_tools.repair.mojibake_gate import evidence
from corpus_tools.text.codepages import NAMES, Codepage, codepage, pages_with
from corpus_tools.text.plausibility import bits, frequent, letter_bits, script_word, word_bits

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
MARGIN_SEEN = 6.0  # the same, if the text shows itself that it was misread, and reads well then
MARGIN_PAGES = 45.0  # as another page, which must give so many different characters
FEWEST_LETTERS = 5
MARGIN_WORDS = 20.0  # as another page, if it gives words that everybody uses
MARGIN_WORDS_PROVED = 6.0
KNOWN = 4  # letters of such words; and half of all
RULED = 4  # letters that keep the rules of UTF-8 by chance in no page
RIVAL = 6.0  # bits by which a reading in another page must be shorter than the next one
LAST_LATIN = "\u024f"
FIRST_VIETNAMESE, LAST_VIETNAMESE = "\u1ea0", "\u1ef9"
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
    if read_as == UTF8:
        try:
            back = data.decode()
        except UnicodeDecodeError:
            return None
    elif _could_be(data, read_as):
        back = codepage(read_as).decode(data)
    else:
        return None
    # "?" stands for what the page has not, and for itself.
    return back if data.count(b"?") == text.count("?") else None


def _could_be(data: bytes, page: str) -> bool:
    """Tell whether something can have been written in a page: nobody writes with the holes of it."""
    return len(data.translate(None, codepage(page).holes)) == len(data)


def partial(text: str, route: Route) -> str:
    """Return a word with all that a route can bring back for certain, and the rest as it stands.

    Where most of it would stay, all stays: then the rules of UTF-8 were kept by accident.
    """
    for read_in, read_as in route:
        data = codepage(read_in).octets(text)
        if read_as == UTF8:
            text = _sequences_read(text, data)
        elif _could_be(data, read_as):
            source = codepage(read_as).decode(data)
            stays = [char if byte == ord("?") else "" for char, byte in zip(text, data, strict=True)]
            # A letter of another script that stays was misread too, from another page.
            if set(map(script_word, stays)) <= set(map(script_word, source)) | {""}:
                text = "".join(stay or read for stay, read in zip(stays, source, strict=True))
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

    Other pages are only asked where UTF-8 has no answer, or one of a few letters, which keep its rules
    by chance: nothing but the letters speaks for what comes back from pages.
    """
    found = readings_as_utf8(text, before)
    if found and ruled(found[0]):
        return found
    pages, sure = _readings_in_pages(text, before)
    if found and (not pages or found[0].cost < pages[0].cost):
        return [*found, *pages] if sure else found
    return [*pages, *found] if sure else []


def ruled(reading: Reading) -> bool:
    """Tell whether so many letters of a reading kept the rules of UTF-8 that it was not by chance."""
    return len(BEYOND_ASCII.findall(reading.text)) >= RULED


def readings_as_utf8(text: str, before: float) -> list[Reading]:
    """Return what UTF-8 answers: the reading that no other could better, or all that look clean."""
    found = _nodes(text, before)
    last = list(found.values())[-1]
    if last.route and settled(last):
        return [last]
    clean = [reading for reading in found.values() if reading.cost < before and evidence(reading.text) < 0]
    return sorted(clean, key=_cost)


def _readings_in_pages(text: str, before: float) -> tuple[list[Reading], bool]:
    """Return what other pages answer, for the text and for whatever it comes back to as UTF-8.

    The likeliest comes first, and whether it is so by a margin: else a letter would be guessed.
    """
    found = _nodes(text, before)
    starts = sorted(found.values(), key=lambda reading: (reading.route != (), reading.cost))
    return _ranked([reading for one in starts for reading in _steps_as_pages(one)])


def every_reading(text: str) -> list[Reading]:
    """Return all that a text may come back to, in doubt or not."""
    found = list(_nodes(text, bits(text)).values())
    return [*found[1:], *(reading for one in found for reading in _steps_as_pages(one))]


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
        if SEQUENCES.search(page.octets(text)) and whole(text, page, UTF8) is None:
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
    if route[-1][1] == UTF8:
        return bits(back) + STEP_COST * len(route)
    cost = word_bits(back)
    own = " ".join(OWN_WORD.findall(back))
    if (cost if own == back else word_bits(own)) > READS_WELL * (len(own) + 1):
        return UNREADABLE
    return cost + STEP_COST * len(route) + _rarity(*route[-1])


def saves(text: str, back: str, route: Route) -> float:
    """Return how many bits it saves to say a text as what came back along a route."""
    return (bits(text) if route[-1][1] == UTF8 else word_bits(text)) - cost_of(back, route)


@cache
def _rarity(read_in: str, read_as: str) -> float:
    """Return the bits to name a mix-up of two pages, by how far down their lists they stand."""
    return log2(1 + NAMES.index(read_in)) + log2(1 + sources_for(read_in).index(read_as))


def believed(text: str, back: str, route: Route, saved: float, *, proved: bool = False) -> bool:
    """Tell whether what came back of a text saves enough bits to be what was meant.

    A few letters keep the rules of UTF-8 by chance, but in Western pages, where damaged Latin text is
    made of such. A route that was `proved` on other lines of the same text needs little more.
    """
    if proved and saved >= MARGIN_PROVED:
        return True
    if route[-1][1] != UTF8:
        return _believed_in_page(text, back, saved, proved=proved)
    if proved and saved >= MARGIN_SEEN and evidence(back) < 0 <= evidence(text):
        return bits(back) <= READS_WELL * (len(back) + 1)
    new = set(BEYOND_ASCII.findall(back))
    if saved >= MARGIN_ONE or (route[-1][0] in WESTERN and all(map(_is_western, new))):
        return saved >= MARGIN and any(char.isalpha() or _is_western(char) for char in new)
    return saved >= MARGIN and sum(map(str.isalpha, new)) > 1


def _believed_in_page(text: str, back: str, saved: float, *, proved: bool) -> bool:
    """Tell the same of another page, which has no rule of UTF-8 to speak for it.

    So its letters must be many, or make words that everybody uses.
    """
    if saved >= MARGIN_PAGES and len(set(BEYOND_ASCII.findall(back))) >= FEWEST_LETTERS:
        return True
    known = sum(map(len, frequent(back) - frequent(text)))
    if proved:
        return saved >= MARGIN_WORDS_PROVED and known >= KNOWN
    return saved >= MARGIN_WORDS and known >= max(KNOWN, len(BEYOND_ASCII.findall(back)) / 2)


def _is_western(char: str) -> bool:
    """Tell whether a character is a letter of a Latin orthography, or a sign of Windows-1252."""
    return (
        "\xc0" <= char <= LAST_LATIN
        or FIRST_VIETNAMESE <= char <= LAST_VIETNAMESE
        or char in codepage("cp1252").table
    )


def _cost(reading: Reading) -> float:
    return reading.cost


@cache
def _letters_of(page: str) -> bytes:
    """Return for each byte of a page whether it is a letter, as a table for bytes.translate."""
    return bytes(char.isalpha() for char in codepage(page).table)


def makes_letters(data: bytes, page: str) -> bool:
    """Tell whether nearly all bytes beyond ASCII are letters in a page, and none a hole of it."""
    high = data.translate(None, ASCII)
    return _could_be(high, page) and high.translate(_letters_of(page)).count(1) >= LETTERS * len(high)


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
    """Yield, for each page that a text can have been read in, the likeliest of what it is in others.

    Up to the first page that settles it, if the text is long: its letters are in no other order in another.
    """
    if len(set(BEYOND_ASCII.findall(start.text))) < FEWEST or not IN_A_ROW.search(start.text):
        return
    tried: set[bytes] = set()
    for page in pages_with(start.text):
        data = page.octets(start.text)
        if data in tried:
            continue
        tried.add(data)
        sources = sources_for(page.name)
        texts = {source: codepage(source).decode(data) for source in sources if makes_letters(data, source)}
        found = []
        for source in sorted(texts, key=lambda source: word_bits(texts[source][:GLANCE]))[:LIKELY]:
            back = texts[source]
            if _changes(start.text, back) >= FEWEST:
                route = (*start.route, (page.name, source))
                found.append(Reading(back, route, cost_of(back, route)))
        yield from found
        if len(start.text) >= GLANCE and any(map(settled, found)):
            return


def _ranked(readings: list[Reading]) -> tuple[list[Reading], bool]:
    """Return readings in pages, the likeliest first, and whether the next is less likely by a margin.

    Among those that cost about the same the letters of one language decide.
    """
    of_texts: dict[str, Reading] = {}
    for one in sorted(readings, key=_cost):
        of_texts.setdefault(one.text, one)
    ranked = [one for one in of_texts.values() if one.cost < UNREADABLE]
    close = [one for one in ranked if one.cost <= CLOSE * ranked[0].cost]
    if len(close) < 2:  # no rival
        return ranked, True
    n_high = max(len(BEYOND_ASCII.findall(one.text)) for one in close)
    costs = {one.text: one.cost + _bits_in_one_language(one.text, n_high) for one in close}
    close.sort(key=lambda one: costs[one.text])
    sure = costs[close[1].text] - costs[close[0].text] >= RIVAL
    return close + ranked[len(close) :], sure
