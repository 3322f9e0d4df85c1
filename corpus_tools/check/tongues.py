r"""In which languages the native words of a page are, each run for itself and in the light of the page.

A masthead is a few words, and of a few words any of the neighbours may be the owner: `nasim-e junub` is
Persian and nearly Arabic. What decides for a reader is the rest of the page: the other native lines, and what
the English text speaks of. Tehran and a name like Dasht-e Barchi make a lone word Persian; Cairo and a name
like al-Hisn make it Arabic (`regions.toml`).

Runs vouch for each other: each is weighed by what the others are likely in, twice over, since by then the
others are known better; what stands side by side does so more, and what stands on the page again and again
once. A run that is by its own words in another language than the page keeps that: of what the page does not
have, FOREIGN remains. A month of the solar year in a date is Persian or Pashto whatever it looks like.

    >>> page = "\u0646\u0633\u064a\u0645 \u062c\u0646\u0648\u0628 is printed in Kabul and Tehran"
    >>> [reading] = readings(page, [(0, 9)])
    >>> reading.alone["ar"] > reading.alone["fa"], reading.here["ar"] > reading.here["fa"]
    (True, False)
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from corpus_tools.text.patterns import lazy

# What nothing is known of: shares of the languages whose mastheads stand above English articles, in letters.
BEFORE = {"fa": 1.8, "ps": 0.6, "ar": 1.0, "ur": 0.4, "ckb": 0.1, "sd": 0.05, "ug": 0.05}
FOREIGN = 0.02  # what a language that the rest of a page does not have keeps of its chances
SETTLED = 0.9999  # chance that no page turns
SIGN = 4.0  # letters of a native run that one name in English is worth
ADDRESS = 3  # names that a part of an address is worth
MOST_SIGNS = 40.0  # letters
NOT_ARABIC = lazy(
    "[\N{ARABIC LETTER PEH}\N{ARABIC LETTER TCHEH}\N{ARABIC LETTER JEH}\N{ARABIC LETTER GAF}"
    "\N{ZERO WIDTH NON-JOINER}]"
)
FOREIGN_LETTER = 3.3  # bits against Arabic that such letters say: it has them in a few foreign names
RARER = 0.5  # bits for each bit that a word is rarer in Arabic: its letters have said the other half
MOST_RARER = 8  # bits of one word, and of a run
DIGIT = "[0-9\u0660-\u0669\u06f0-\u06f9]"
BEFORE_MONTH = lazy(rf"(?<!\w){DIGIT}{{1,2}} $")
AFTER_MONTH = lazy("[ ,\u060c]{1,2}(?:1[34]|\u0661[\u0663\u0664]|\u06f1[\u06f3\u06f4])" + DIGIT + "{2}")
MOST_OF_A_SHAPE = 3  # names of one shape that count
LONGEST = 60.0  # letters of one run that count; more make it no surer
NEAR = 80  # code points between runs that stand side by side: on one line, or on lines that follow each other
BESIDE = 3.0  # times more than elsewhere counts what stands side by side
ROUNDS = 2
REMEMBERED = 4096  # runs
TOLD = 0.5  # what native lines count for a word in an English sentence, which is of what that tells of
ROOM = 80  # code points about a run that are looked at
SENTENCE = 8  # words in Latin letters that make one
LATIN = lazy("[A-Za-z]+")
DOTTED = lazy(r"\.[a-z]")  # few lines of prose have it, and it is found sooner than an address
LETTERS = bytes(code if chr(code).isalpha() and code < 0x80 else 0x20 for code in range(0x100))
HOST = lazy(r"\b[a-z0-9-]{3,}\.(?:[a-z0-9-]+\.)*([a-z]{2,9})\b(?:/([a-z]{2,7}(?:-[a-z]{2})?)(?![a-z0-9-]))?")

Shares = Mapping[str, float]


class Reading(NamedTuple):
    """What a run of native words is likely in: by its own words, and on this page."""

    alone: Shares
    here: Shares


def readings(text: str, spans: Sequence[tuple[int, int]]) -> list[Reading]:
    """Return for each run of native words, told by its span of the page, what it is likely in."""
    runs = [text[start:end] for start, end in spans]
    near: dict[str, set[str]] = {run: set() for run in runs}
    for (run, (_, end)), (after, (start, _)) in pairwise(zip(runs, spans, strict=True)):
        if start - end <= NEAR and run != after:
            near[run].add(after)
            near[after].add(run)
    inside = {run for run, span in zip(runs, spans, strict=True) if _is_inside(text, span)}
    own = {run: _own(run) for run in near}
    own.update((run, month) for run, span in zip(runs, spans, strict=True) if (month := _month(text, span)))
    open_to_doubt = [run for run in near if max(own[run].values(), default=1.0) < SETTLED]
    if not open_to_doubt:
        return [Reading(own[run], own[run]) for run in runs]
    size = {run: min(LONGEST, float(len(run))) for run in near}
    ground = _sum((BEFORE, 1.0), (_spoken_of(text), 1.0))
    here = own
    for _ in range(ROUNDS):
        whole = _sum((ground, 1.0), *[(here[run], size[run]) for run in near])
        told = _sum((ground, 1.0), *[(here[run], TOLD * size[run]) for run in near])
        here = own | {
            run: _weighed(
                own[run],
                _sum(
                    (told if run in inside else whole, 1.0),
                    (here[run], -(TOLD if run in inside else 1.0) * size[run]),
                    *[(here[one], BESIDE * size[one]) for one in sorted(near[run])],
                ),
            )
            for run in open_to_doubt
        }
    return [Reading(own[run], here[run]) for run in runs]


@lru_cache(maxsize=REMEMBERED)
def _own(run: str) -> Shares:
    """Return what a run is likely in by its own words, and by how much rarer they are in Arabic."""
    from corpus_tools.text.language import chances
    from corpus_tools.text.language_model import words
    from corpus_tools.text.rare_in_arabic import rarity

    own = chances(run)
    if not own.get("ar"):
        return own
    rarer = RARER * sum(max(-MOST_RARER, min(MOST_RARER, rarity(word))) for word in words(run, "Arab"))
    bits = max(-MOST_RARER, min(MOST_RARER, rarer)) + (FOREIGN_LETTER if NOT_ARABIC().search(run) else 0)
    weighed = {language: chance * (2**-bits if language == "ar" else 1) for language, chance in own.items()}
    whole = sum(weighed.values())
    return {language: chance / whole for language, chance in weighed.items()}


def _is_inside(text: str, span: tuple[int, int]) -> bool:
    """Tell whether a run stands in a sentence in Latin letters."""
    start, end = span
    before = text[max(0, start - ROOM) : start].rpartition("\n")[2]
    after = text[end : end + ROOM].partition("\n")[0]
    return len(LATIN().findall(before)) + len(LATIN().findall(after)) >= SENTENCE


def _month(text: str, span: tuple[int, int]) -> Shares | None:
    """Return which languages name a month so, if the run is one of the solar year and in a date."""
    from corpus_tools.text.calendar_names import Calendar, names
    from corpus_tools.text.language_model import folded
    from corpus_tools.text.language_variety import MONTHS

    start, end = span
    day = BEFORE_MONTH().search(text, max(0, start - 4), start)
    if not day or not AFTER_MONTH().match(text, end):
        return None
    month = folded(text[start:end])
    if names().month.get(month, (None,))[0] != Calendar.SOLAR:
        return None
    return {"fa": 0.9, "ps": 0.1} if month in MONTHS else {"ps": 1.0}


def _sum(*parts: tuple[Shares, float]) -> dict[str, float]:
    total: dict[str, float] = {}
    for shares, times in parts:
        for language, share in shares.items():
            total[language] = total.get(language, 0.0) + times * share
    return total


def _weighed(own: Shares, rest: Shares) -> Shares:
    """Return the chances of a run weighed by what the rest of the page is in."""
    mass = sum(rest.values())
    weighed = {
        language: chance * (FOREIGN + (1 - FOREIGN) * rest.get(language, 0.0) / mass)
        for language, chance in own.items()
    }
    whole = sum(weighed.values())
    return {language: chance / whole for language, chance in weighed.items()}


def _spoken_of(text: str) -> Shares:
    """Return what the names in Latin letters on a page speak for, in letters of a native run."""
    words, hosts, paths, shapes = _signs()
    plain = text.lower()
    spoken = set(plain.encode("ascii", "replace").translate(LETTERS).decode().split())
    told = [words[word] for word in sorted(words.keys() & spoken)]
    addresses = {
        found for line in plain.split("\n") if DOTTED().search(line) for found in HOST().findall(line)
    }
    told += ADDRESS * [hosts[end] for end in sorted(hosts.keys() & {end for end, _ in addresses})]
    told += ADDRESS * [paths[path] for path in sorted(paths.keys() & {path for _, path in addresses})]
    told += [
        shares
        for pattern, shares in shapes
        for _ in zip(range(MOST_OF_A_SHAPE), set(pattern.findall(text)), strict=False)
    ]
    worth = min(SIGN, MOST_SIGNS / max(1, len(told)))
    return _sum(*[(shares, worth) for shares in told])


class _Signs(NamedTuple):
    """What names in Latin letters speak for."""

    words: dict[str, Shares]
    hosts: dict[str, Shares]  # how they end
    paths: dict[str, Shares]  # how they begin
    shapes: list[tuple[re.Pattern[str], Shares]]


@cache
def _signs() -> _Signs:
    import tomllib

    known = tomllib.loads(Path(__file__).with_name("regions.toml").read_text("utf-8"))

    def of(kind: str) -> dict[str, Shares]:
        return {word: one["languages"] for one in known["list"] for word in one.get(kind, ())}

    shapes = [(re.compile(one["pattern"]), one["languages"]) for one in known["shape"]]
    return _Signs(of("words"), of("hosts"), of("paths"), shapes)
