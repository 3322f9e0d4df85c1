r"""What a text may come back to, along every route, the likeliest first.

Steps are tried generically, over all code pages that have the characters at hand: as UTF-8 up to three
deep, and then in other pages. Where two answers are about as good, there is none.
"""

import re
from collections.abc import Iterator
from functools import cache

from corpus_tools.repair.mojibake_gate import evidence
from corpus_tools.repair.mojibake_judgement import (
    MARGIN_WORDS,
    RIVAL,
    Reading,
    cost,
    cost_of,
    ranked,
    ruled,
    settled,
)
from corpus_tools.repair.mojibake_routes import (
    BEYOND_ASCII,
    SEQUENCES,
    UTF8,
    could_be,
    partial,
    sources_for,
)
from corpus_tools.text.codepages import NAMES, codepage, pages_with
from corpus_tools.text.plausibility import bits, word_bits

DEEPEST = 3  # misreadings as something else than UTF-8; more was never seen to be repairable
FEWEST = 3  # different characters that must change: pages that share their letters differ in a few signs
LETTERS = 0.75  # of the characters that change; the rest are digits and marks
ASCII = bytes(range(0x80))
GLANCE = 40  # characters that tell which few of the sources are worth reading
LIKELY = 4
IN_A_ROW = re.compile("[^\x00-\x7f\u2500-\u259f]{2}")


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


def readings_as_utf8(text: str, before: float) -> list[Reading]:
    """Return what UTF-8 answers: the reading that no other could better, or all that look clean."""
    found = _nodes(text, before)
    last = list(found.values())[-1]
    if last.route and settled(last):
        return [last]
    clean = [reading for reading in found.values() if reading.cost < before and evidence(reading.text) < 0]
    return sorted(clean, key=cost)


def _readings_in_pages(text: str, before: float) -> tuple[list[Reading], bool]:
    """Return what other pages answer, for the text and for whatever it comes back to as UTF-8.

    The likeliest comes first, and whether it is so by a margin: else a letter would be guessed.
    """
    found = _nodes(text, before)
    starts = sorted(found.values(), key=lambda reading: (reading.route != (), reading.cost))
    return ranked([reading for one in starts for reading in _steps_as_pages(one)])


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
    """Return what comes back of a word of which some stays and costs less than `before`, cheapest first.

    None of a word that comes back whole from some page: then no bytes were lost.
    """
    found: dict[str, Reading] = {}
    if any(_decoded(page.octets(text)) is not None for page in pages_with(text)):
        return []
    for page in map(codepage, NAMES):
        if SEQUENCES().search(page.octets(text)):
            route = ((page.name, UTF8),)
            back = partial(text, route)
            found.setdefault(back, Reading(back, route, cost_of(back, route)))
    return sorted((reading for reading in found.values() if reading.cost < before), key=cost)


def _steps_as_utf8(start: Reading) -> list[Reading]:
    """Return what comes back as UTF-8 from any page; of what looks clean then, the likeliest if one is.

    Two pages may both keep the rules: where one letter is all that was damaged, several do.
    """
    found: dict[bytes, Reading] = {}
    for page in pages_with(start.text):
        data = page.octets(start.text)
        if data not in found and (back := _decoded(data)) is not None:
            route = (*start.route, (page.name, UTF8))
            found[data] = Reading(back, route, cost_of(back, route))
    if len(found) < 2:  # no rival
        return [*found.values()]
    clean = [one for one in found.values() if evidence(one.text) < 0]
    others = [one for one in found.values() if one not in clean]
    likeliest, sure = ranked(clean) if clean else ([], False)
    return [*likeliest[:1], *others] if sure else others


def is_rivalled(text: str, back: str) -> bool:
    """Tell whether UTF-8 gives, from any page, another text that is about as good as this one.

    Or another page does, once UTF-8 has given its text.
    """
    most = bits(back) + RIVAL
    others = {_decoded(page.octets(text)) for page in pages_with(text)}
    others |= {reading.text for reading in every_reading(text) if reading.cost <= most}
    others -= {None, text, back}
    return any(other is not None and evidence(other) < 0 and bits(other) <= most for other in others)


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def _steps_as_pages(start: Reading) -> Iterator[Reading]:
    """Yield, for each page that a text can have been read in, the likeliest of what it is in others.

    Up to the first page that settles it, if the text is long: its letters are in no other order in another.
    """
    if len(set(BEYOND_ASCII().findall(start.text))) < FEWEST or not IN_A_ROW.search(start.text):
        return
    tried: set[bytes] = set()
    for page in pages_with(start.text):
        data = page.octets(start.text)
        if data in tried:
            continue
        tried.add(data)
        sources = sources_for(page.name)
        texts = {source: codepage(source).decode(data) for source in sources if _makes_letters(data, source)}
        found = []
        for source in sorted(texts, key=lambda source: word_bits(texts[source][:GLANCE]))[:LIKELY]:
            back = texts[source]
            route = (*start.route, (page.name, source))
            costs = cost_of(back, route)
            # What came back as UTF-8 may be what was meant, and damage in pages makes it much longer.
            if _changes(start.text, back) >= FEWEST and (
                not start.route or costs < start.cost - MARGIN_WORDS
            ):
                found.append(Reading(back, route, costs))
        yield from found
        if len(start.text) >= GLANCE and any(map(settled, found)):
            return


@cache
def _letters_of(page: str) -> bytes:
    """Return for each byte of a page whether it is a letter, as a table for bytes.translate."""
    return bytes(char.isalpha() for char in codepage(page).table)


def _makes_letters(data: bytes, page: str) -> bool:
    """Tell whether nearly all bytes beyond ASCII are letters in a page, and none a hole of it."""
    high = data.translate(None, ASCII)
    return could_be(high, page) and high.translate(_letters_of(page)).count(1) >= LETTERS * len(high)


def _changes(text: str, back: str) -> int:
    """Return how many different characters a step between two pages changes."""
    return len({old for old, new in zip(text, back, strict=True) if old != new})
