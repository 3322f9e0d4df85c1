r"""Dari told from Iranian Persian, by the words and the months that only one of them uses.

The two write one language with one set of letters, so no letter group tells them apart; words do:
`pohantun` against `daneshgah`, `faisad` against `darsad`, -ism spelt with zeh or with seen, and
above all the months, which bear the names of the zodiac in Afghanistan. `language_variety.txt`
lists the words with what each weighs.

Abstains
    Below ENOUGH a text is plain Persian, `fa`. One word, however often, is a quotation more often than not: a
    Tehran report on an Afghan district repeats its title.
    Months that are everyday words (sartan, mizan, jadi) count only behind the number of a day.
"""

from functools import cache
from pathlib import Path

from corpus_tools.text.language_model import folded, words
from corpus_tools.text.patterns import lazy

ENOUGH = 3
DATE = 3  # what a day with its month weighs: nobody else writes it so
AFGHAN_MONTHS = (
    "\u062d\u0645\u0644",  # hamal
    "\u062b\u0648\u0631",  # sawr
    "\u062c\u0648\u0632\u0627",  # jawza
    "\u0633\u0631\u0637\u0627\u0646",  # saratan
    "\u0627\u0633\u062f",  # asad
    "\u0633\u0646\u0628\u0644\u0647",  # sonbola
    "\u0645\u06cc\u0632\u0627\u0646",  # mizan
    "\u0639\u0642\u0631\u0628",  # aqrab
    "\u0642\u0648\u0633",  # qaws
    "\u062c\u062f\u06cc",  # jadi
    "\u062f\u0644\u0648",  # dalw
    "\u062d\u0648\u062a",  # hut
)
IRANIAN_MONTHS = (
    "\u0641\u0631\u0648\u0631\u062f\u06cc\u0646",  # farvardin
    "\u0627\u0631\u062f\u06cc\u0628\u0647\u0634\u062a",  # ordibehesht
    "\u062e\u0631\u062f\u0627\u062f",  # khordad
    "\u062a\u06cc\u0631",  # tir
    "\u0645\u0631\u062f\u0627\u062f",  # mordad
    "\u0634\u0647\u0631\u06cc\u0648\u0631",  # shahrivar
    "\u0645\u0647\u0631",  # mehr
    "\u0622\u0628\u0627\u0646",  # aban
    "\u0622\u0630\u0631",  # azar
    "\u062f\u06cc",  # dey
    "\u0628\u0647\u0645\u0646",  # bahman
    "\u0627\u0633\u0641\u0646\u062f",  # esfand
)
MONTHS = frozenset(AFGHAN_MONTHS + IRANIAN_MONTHS)
DAY_AND_MONTH = lazy(
    rf"(?<!\d)\d\d?[ \u200c](?:({'|'.join(AFGHAN_MONTHS)})|{'|'.join(IRANIAN_MONTHS)})(?!\w)"
)


@cache
def _weights() -> dict[str, int]:
    """Read the word list."""
    weights: dict[str, int] = {}
    text = Path(__file__).with_name("language_variety.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        weight, _, listed = line.partition(" ")
        if weight and weight != "#":
            weights.update((words(word, "Arab")[0], int(weight)) for word in listed.split(" "))
    return weights


def signs(text: str) -> frozenset[tuple[str, int]]:
    r"""Return the words and dates of a Persian text that only one of the two would write, and their weights.

    Each is told once, so that signs of several lines can be joined.

    >>> found = signs("\u06f2\u06f3 \u062f\u0644\u0648, \u06f2\u06f3 \u0628\u0647\u0645\u0646")
    >>> sorted(weight for _, weight in found)
    [-3, 3]
    """
    weights = _weights()
    present = frozenset(words(text, "Arab"))
    found = {(word, weights[word]) for word in weights.keys() & present}
    if not MONTHS.isdisjoint(present):
        found.update((date[0], DATE if date[1] else -DATE) for date in DAY_AND_MONTH().finditer(folded(text)))
    return frozenset(found)


def is_dari(found: frozenset[tuple[str, int]]) -> bool:
    """Return whether what is Dari outweighs what is Iranian by enough."""
    return sum(weight for _, weight in found) >= ENOUGH
