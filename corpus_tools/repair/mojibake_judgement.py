r"""Whether what a route gives back is what was meant: by bits saved, by letters, by words.

Sequences of UTF-8 speak for themselves: a text of any length keeps their rules by chance in one page out
of millions, a syllable in one of a few. What comes back from one page read as another has its
letters alone to speak for it, and of those the words that everybody uses. Margins are in bits. They were
set by what they change in three million clean lines of a hundred and seventy languages: nothing.
"""

import re
from functools import cache
from math import log2
from typing import NamedTuple

from corpus_tools.repair.mojibake_gate import evidence
from corpus_tools.repair.mojibake_routes import BEYOND_ASCII, UTF8, Route, sources_for
from corpus_tools.text.codepages import NAMES, codepage
from corpus_tools.text.plausibility import bits, frequent, letter_bits, word_bits

STEP_COST = 4.0  # bits to name a step: of two routes to one text the shorter is told
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
RIVAL = 6.0  # bits by which a reading must be shorter than the next one
LAST_LATIN = "\u024f"
FIRST_VIETNAMESE, LAST_VIETNAMESE = "\u1ea0", "\u1ef9"
WESTERN = frozenset(
    {"cp1252", "iso8859_1", "iso8859_15", "cp1254", "iso8859_9", "mac_roman", "cp437", "cp850"}
)
OWN_WORD = re.compile("[^ \t]*[^\x00-\x7f][^ \t]*")


class Reading(NamedTuple):
    """A text as a route back gives it, and what it costs to say it, the route included."""

    text: str
    route: Route
    cost: float


def cost_of(back: str, route: Route) -> float:
    """Return what it costs to say a text with its route, UNREADABLE if nothing speaks for it at all.

    What comes from another page must read well, and its ASCII words say nothing about that.
    """
    if route[-1][1] == UTF8:
        return bits(back) + STEP_COST * len(route)
    read = word_bits(back)
    own = " ".join(OWN_WORD.findall(back))
    if (read if own == back else word_bits(own)) > READS_WELL * (len(own) + 1):
        return UNREADABLE
    return read + STEP_COST * len(route) + _rarity(*route[-1])


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
    new = set(BEYOND_ASCII().findall(back))
    if saved >= MARGIN_ONE or (route[-1][0] in WESTERN and all(map(_is_western, new))):
        return saved >= MARGIN and any(char.isalpha() or _is_western(char) for char in new)
    return saved >= MARGIN and sum(map(str.isalpha, new)) > 1


def _believed_in_page(text: str, back: str, saved: float, *, proved: bool) -> bool:
    """Tell the same of another page, which has no rule of UTF-8 to speak for it.

    So its letters must be many, or make words that everybody uses.
    """
    if saved >= MARGIN_PAGES and len(set(BEYOND_ASCII().findall(back))) >= FEWEST_LETTERS:
        return True
    known = sum(map(len, frequent(back) - frequent(text)))
    if proved:
        return saved >= MARGIN_WORDS_PROVED and known >= KNOWN
    return saved >= MARGIN_WORDS and known >= max(KNOWN, len(BEYOND_ASCII().findall(back)) / 2)


def _is_western(char: str) -> bool:
    """Tell whether a character is a letter of a Latin orthography, or a sign of Windows-1252."""
    return (
        "\xc0" <= char <= LAST_LATIN
        or FIRST_VIETNAMESE <= char <= LAST_VIETNAMESE
        or char in codepage("cp1252").table
    )


def settled(reading: Reading) -> bool:
    """Tell whether a reading is so good that it is not worth to look for another."""
    return reading.cost <= READS_BEST * (len(reading.text) + 1) and evidence(reading.text) < 0


def ruled(reading: Reading) -> bool:
    """Tell whether so many letters of a reading kept the rules of UTF-8 that it was not by chance."""
    return len(BEYOND_ASCII().findall(reading.text)) >= RULED


def ranked(readings: list[Reading]) -> tuple[list[Reading], bool]:
    """Return readings of one text, the likeliest first, and whether the next is less likely by a margin.

    Among those that cost about the same the letters of one language decide. Those that UTF-8 gives are in the
    language of the ASCII around them; of what comes from pages, ASCII tells nothing.
    """
    of_texts: dict[str, Reading] = {}
    for one in sorted(readings, key=cost):
        of_texts.setdefault(one.text, one)
    all_ranked = [one for one in of_texts.values() if one.cost < UNREADABLE]
    close = [one for one in all_ranked if one.cost <= CLOSE * all_ranked[0].cost]
    if len(close) < 2:  # no rival
        return all_ranked, True
    n_letters = max(len(BEYOND_ASCII().findall(one.text)) for one in close)
    costs = {one.text: one.cost + _in_one_language(one, n_letters) for one in close}
    close.sort(key=lambda one: costs[one.text])
    sure = costs[close[1].text] - costs[close[0].text] >= RIVAL
    return close + all_ranked[len(close) :], sure


def _in_one_language(reading: Reading, n_letters: int) -> float:
    """Return what the letters of a reading cost in the language that fits them best.

    The number of letters is the same for every page: signs among them must not come free.
    """
    if reading.route[-1][1] == UTF8:
        return letter_bits(reading.text) * sum(map(str.isalpha, reading.text))
    return letter_bits(" ".join(OWN_WORD.findall(reading.text))) * n_letters


def cost(reading: Reading) -> float:
    """Return what a reading costs."""
    return reading.cost
