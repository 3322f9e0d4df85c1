r"""The ways a text may have been misread, and the way back along each.

A step back takes the bytes that a code page gives for the text as it stands and reads them as they
should have been read: as UTF-8, or in another code page. A route is up to three steps as UTF-8, and
after them at most one in another page, for that damage can only have come first.

Steps are tried generically, over all code pages that have the characters at hand. Only steps that
lose nothing are taken for a whole text; within a word whose bytes were partly lost, `partial` goes back
for the sequences of UTF-8 that are whole, and leaves every other character as it stands.
"""

import re
from dataclasses import dataclass

from corpus_tools.text.codepages import Codepage, codepage, pages_with
from corpus_tools.text.plausibility import bits

DEEPEST = 3  # misreadings as something else than UTF-8; more was never seen to be repairable
STEP_COST = 4.0  # bits to name a step: of two routes to one text the shorter is told
LETTERS = 0.75  # of the characters that change; the rest are digits and marks
UNREADABLE = float("inf")
READS_WELL = 6.0  # bits a character; Persian, Arabic and Urdu need 3 to 5
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
HIGH = re.compile("[^\x00-\x7f]+")

Step = tuple[str, str]  # the page it was read in, the page (or UTF-8) it should have been
Route = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as a route back gives it, and what it costs to say it, the route included."""

    text: str
    route: Route
    cost: float


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
    """Return the text with all that a route can bring back for certain, and the rest as it stands."""
    for read_in, read_as in route:
        page = codepage(read_in)
        data = page.octets(text)
        pieces: list[str] = []
        at = 0
        if read_as == UTF8:
            for match in SEQUENCES.finditer(data):
                pieces += text[at : match.start()], match[0].decode()
                at = match.end()
            text = "".join(pieces) + text[at:]
        else:
            source = codepage(read_as).decode(data)
            text = "".join(
                char if byte == ord("?") else read
                for char, byte, read in zip(text, data, source, strict=True)
            )
    return text


def readings(text: str) -> list[Reading]:
    """Return every text that a route without loss leads to, cheapest first.

    What comes back from another page has no rule of UTF-8 to speak for it: it must read well.
    """
    found: dict[str, Route] = {text: ()}
    frontier = [text]
    for _ in range(DEEPEST):
        frontier = [back for start in frontier for back in _steps_as_utf8(start, found)]
    for start in list(found):
        _steps_as_pages(start, found)
    del found[text]
    costs = [Reading(back, route, cost_of(back, route)) for back, route in found.items()]
    return sorted(costs, key=lambda reading: reading.cost)


def cost_of(back: str, route: Route) -> float:
    """Return what it costs to say a text with its route, UNREADABLE if nothing speaks for it at all."""
    cost = bits(back)
    if route[-1][1] != UTF8 and cost > READS_WELL * (len(back) + 1):
        return UNREADABLE
    return cost + STEP_COST * len(route)


def makes_letters(text: str, back: str) -> bool:
    """Tell whether what a step between two pages changes comes out as letters, nearly all of it."""
    changed = [new for old, new in zip(text, back, strict=True) if old != new]
    return sum(map(str.isalpha, changed)) >= LETTERS * len(changed)


def _steps_as_utf8(text: str, found: dict[str, Route]) -> list[str]:
    new = []
    for page in pages_with("".join(HIGH.findall(text))):
        back = whole(text, page, UTF8)
        if back is not None and back not in found:
            found[back] = (*found[text], (page.name, UTF8))
            new.append(back)
    return new


def _steps_as_pages(text: str, found: dict[str, Route]) -> None:
    tried: set[bytes] = set()
    for page in pages_with("".join(HIGH.findall(text))):
        data = page.octets(text)
        if data in tried:
            continue
        tried.add(data)
        for source in SOURCES:
            back = codepage(source).decode(data)
            if back not in found and makes_letters(text, back):
                found[back] = (*found[text], (page.name, source))
