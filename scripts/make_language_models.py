"""Fit and write corpus_tools/text/language_models/*.bin: weights of letter groups, one file a script.

Multinomial logistic regression with a squared penalty, fitted by L-BFGS on word types. Each
language weighs the same; within a language a word weighs as the square root of its share, between
"all words alike" (right for rare words, and so for names and headings) and "as in running text"
(a hundred small words would be all that is fitted).
What the keyboard of a text says, the letters that Persian, Pashto and Arabic do not share, is counted
in the texts of the same sources.

Usage: python scripts/make_language_models.py FOLDER [SCRIPT ...]     (FOLDER: see language_sources.py)
"""

import struct
import sys
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from math import log
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt
import scipy.sparse
from language_sources import (
    Shares,
    counted,
    declaration,
    frequencies,
    listed,
    texts,
    together,
    without_strangers,
)
from scipy.optimize import minimize

from corpus_tools.text import language_model as lm

Floats = npt.NDArray[np.float64]
HERE = Path(__file__).parent
PENALTY = 0.6
EVEN = 0.5  # exponent of a word's share
ROUNDS = 150
RARE = 4  # a group that fewer words have says nothing that their whole words do not
WHOLE_WORDS = 1500  # of each language
TOO_EVEN = 6  # sixteenths of a natural logarithm between the best and the worst language: not worth a line

TO_ARABIC = {
    "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
}
# How often Persian, Urdu and Arabic are typed with the letters of another keyboard, all of them or either
# yeh or kaf alone. The sources have been edited; pages that went through Windows-1256 have not.
TYPED = {
    "fa": (0.25, 0.04, TO_ARABIC),
    "ur": (0.05, 0.02, TO_ARABIC),
    "ar": (0.02, 0.02, lm.PERSIAN_LETTER_OF),
}
KAFS = frozenset("\N{ARABIC LETTER KAF}\N{ARABIC LETTER KEHEH}")
YEHS = frozenset(lm.KEYBOARD) - KAFS
UNSEEN = 0.02  # share of texts that are typed as those of no source
LONGEST_TEXT = 200  # characters; in a longer one all letters are found

# Letters beyond those that all languages of Arabic script can meet in names, and who writes them.
ORTHOGRAPHIES = {
    "ur": "ٹڈڑںےۓہۂۃھ",
    "ps": "ټځڅډړږښګڼېۍ",
    "ckb": "ڕڵۆێەڤھ",
    "ug": "ڭۇۆۈۋېەھ",
    "sd": "ٻڀٿٽٺڄڃڇڌڏڊڍڙڦڪڳڱڻ۽۾ھ",
}
STRANGE_LETTER = -4.0  # natural logarithms that a language loses by a letter that it does not write
# What is no letter of a word and yet belongs to some of the orthographies.
SIGNS = "\N{ZERO WIDTH NON-JOINER}\N{ARABIC FULL STOP}\N{ARABIC HAMZA ABOVE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the words of a language come from, and how likely it is before a word is seen."""

    wordfreq: str = ""
    limit: int = 20_000
    catalogues: str = ""
    mediawiki: tuple[str, ...] = ()
    annotations: str = ""
    declarations: tuple[str, ...] = ()
    listed: str = ""
    prior: float = 0.0  # natural logarithm


MINOR = -2.5  # Latin-script languages that the corpora in view hardly hold: they need a word more of evidence
NAMES = -1.0  # a language whose lists of words hold the names of Muslims everywhere
# Languages that are not named and would else be taken for a neighbour, for what shares their letters.
OTHERS_LATIN = "sq cy eu et lt lv is ga gd eo af az uz tk sw so tl la br lb mt ha kab yo ig zu xh"
LANGUAGES: dict[str, dict[str, Source]] = {
    "Arab": {
        "fa": Source(
            wordfreq="fa",
            limit=40_000,
            catalogues="fa",
            mediawiki=("fa",),
            annotations="fa",
            declarations=("pes_1",),
            prior=0.25,  # there is more of it than of Urdu in the documents in view
        ),
        "ar": Source(wordfreq="ar", limit=40_000, annotations="ar", declarations=("arb",)),
        "ur": Source(
            wordfreq="ur",
            limit=40_000,
            catalogues="ur",
            mediawiki=("ur",),
            annotations="ur",
            declarations=("urd",),
        ),
        "ps": Source(catalogues="ps", mediawiki=("ps",), annotations="ps", declarations=("pbu",), prior=0.5),
        "ckb": Source(catalogues="ckb", mediawiki=("ckb",), prior=-1.0),
        "ug": Source(
            catalogues="ug", mediawiki=("ug-arab",), annotations="ug", declarations=("uig_arab",), prior=-1.5
        ),
        "sd": Source(catalogues="sd", mediawiki=("sd",), annotations="sd", prior=-1.5),
    },
    "Latn": {
        "en": Source(wordfreq="en"),
        "de": Source(wordfreq="de"),
        "fr": Source(wordfreq="fr"),
        "es": Source(wordfreq="es"),
        "it": Source(wordfreq="it"),
        "nl": Source(wordfreq="nl"),
        "tr": Source(wordfreq="tr", prior=NAMES),
        "fa-Latn": Source(listed="romanised_persian.txt", prior=-1.0),
        **{
            code: Source(wordfreq=code, limit=7_000, prior=MINOR)
            for code in ("pt", "pl", "sv", "da", "nb", "fi", "cs", "hu", "ro", "vi", "ca")
        },
        "id": Source(wordfreq="id", limit=7_000, prior=MINOR + 3 * NAMES),
        "hr": Source(wordfreq="sh", limit=7_000, prior=MINOR),
        "ku": Source(declarations=("kmr",), catalogues="ku", mediawiki=("ku-latn",), prior=MINOR),
        lm.OTHER: Source(mediawiki=tuple(OTHERS_LATIN.split()), limit=2_500, prior=-8.0),
    },
    "Cyrl": {
        "ru": Source(wordfreq="ru", limit=12_000),
        "uk": Source(wordfreq="uk", limit=12_000),
        "bg": Source(wordfreq="bg", limit=12_000),
        "mk": Source(wordfreq="mk", limit=12_000, prior=-0.5),
        "be": Source(catalogues="be", mediawiki=("be",), declarations=("bel",), prior=-0.5),
        "sr": Source(catalogues="sr", mediawiki=("sr-ec",), declarations=("srp_cyrl",), prior=-0.5),
        "tg": Source(catalogues="tg", mediawiki=("tg-cyrl",), declarations=("tgk",)),
        "kk": Source(catalogues="kk", mediawiki=("kk-cyrl",), declarations=("kaz",), prior=-0.5),
        "ky": Source(catalogues="ky", mediawiki=("ky",), declarations=("kir",), prior=-0.5),
        "mn": Source(catalogues="mn", mediawiki=("mn",), declarations=("khk",), prior=-0.5),
    },
}


def shares(folder: Path, script: str, source: Source) -> Shares:
    """Return the shares of the words of one language."""
    words = partial(lm.words, script=script)
    parts = []
    if source.wordfreq:
        parts.append(frequencies(source.wordfreq, words, source.limit))
    found = texts(folder, source.catalogues, source.mediawiki, source.annotations)
    parts += [counted(some, words, source.limit) for some in found]
    parts += [declaration(folder, name, words, source.limit) for name in source.declarations]
    if source.listed:
        parts.append(listed(HERE / source.listed, words))
    if source.wordfreq:  # running text of all kinds counts for twice as much as menus and names
        parts += parts[:1] * (2 * (len(parts) - 1) - 1)
    return together(parts)


def keyboards(language: str, some: Collection[str]) -> dict[str, float]:
    """Return how often the texts of a language have just these letters that a keyboard decides.

    Of those with yeh, with kaf or with both: how many there are of each kind depends on their length.
    """
    found = Counter("".join(letter for letter in lm.KEYBOARD if letter in text) for text in some)
    del found[""]
    kinds = Counter[tuple[bool, bool]]()
    for keyboard, count in found.items():
        kinds[_kind(keyboard)] += count
    other, mixed, letters = TYPED.get(language, (0.0, 0.0, {}))
    habits: dict[str, float] = {}
    for keyboard, count in found.items():
        share = count / kinds[_kind(keyboard)]
        typed = [(keyboard, 1 - other - mixed), (_typed(keyboard, letters), other)]
        typed += [(_typed(keyboard, {one: letters[one]}), mixed / len(letters)) for one in letters]
        for habit, rate in typed:
            habits[habit] = habits.get(habit, 0.0) + rate * share
    return habits


def _kind(keyboard: str) -> tuple[bool, bool]:
    return not YEHS.isdisjoint(keyboard), not KAFS.isdisjoint(keyboard)


def _typed(keyboard: str, letters: dict[str, str]) -> str:
    return "".join(sorted({letters.get(letter, letter) for letter in keyboard}))


def marks(folder: Path) -> Iterator[tuple[str, list[float]]]:
    """Yield the marks of the Arabic script, and for each language the logarithm of what they weigh."""
    for letter in sorted(set("".join(ORTHOGRAPHIES.values()))):
        yield (
            letter,
            [STRANGE_LETTER * (letter not in ORTHOGRAPHIES.get(tag, "")) for tag in LANGUAGES["Arab"]],
        )
    short = {
        tag: [
            text
            for some in texts(folder, source.catalogues, source.mediawiki, source.annotations)
            for text in some
            if len(text) <= LONGEST_TEXT
        ]
        for tag, source in LANGUAGES["Arab"].items()
    }
    for sign in SIGNS:
        seen = [sum(sign in text for text in some) / len(some) for some in short.values()]
        yield sign, [log((1 - UNSEEN) * share + UNSEEN / 2) for share in seen]
    habits = [keyboards(tag, some) for tag, some in short.items()]
    every = sorted({keyboard for one in habits for keyboard in one})
    for keyboard in every:
        seen = [one.get(keyboard, 0.0) for one in habits]
        yield lm.KEYBOARD_MARK + keyboard, [log((1 - UNSEEN) * share + UNSEEN / len(every)) for share in seen]


def fit(
    rows: Sequence[Sequence[int]], width: int, labels: list[int], weights: npt.NDArray[np.float32]
) -> Floats:
    """Return the weight of each feature for each language."""
    flat = [column for row in rows for column in row]
    ends = np.cumsum([0, *map(len, rows)])
    given = scipy.sparse.csr_matrix((np.ones(len(flat), np.float32), flat, ends), shape=(len(rows), width))
    turned = given.T.tocsr()
    n_languages = max(labels) + 1
    answer = np.zeros((len(rows), n_languages), np.float32)
    answer[np.arange(len(rows)), labels] = 1

    def loss(vector: Floats) -> tuple[float, Floats]:
        table = vector.reshape(width, n_languages).astype(np.float32)
        logits = given @ table
        logits -= logits.max(axis=1, keepdims=True)
        logits -= np.log(np.exp(logits).sum(axis=1, keepdims=True))
        cost = -(weights @ (logits * answer).sum(axis=1)) + PENALTY / 2 * (vector @ vector)
        slope = (
            turned @ ((np.exp(logits) - answer) * weights[:, None]) + PENALTY * table
        )  # in single precision: twice as fast
        return float(cost), slope.ravel().astype(np.float64)

    found = minimize(
        loss, np.zeros(width * n_languages), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}
    )
    return np.asarray(found.x).reshape(width, n_languages)


def build(folder: Path, script: str) -> None:
    """Fit the model of one script and write it."""
    languages = LANGUAGES[script]
    words = without_strangers({tag: shares(folder, script, source) for tag, source in languages.items()})
    examples: list[tuple[list[str], int]] = []
    weights: list[float] = []
    for number, (language, some) in enumerate(words.items()):
        roots = sum(share**EVEN for share in some.values())
        examples += [(lm.groups(word), number) for word in sorted(some)]
        weights += [some[word] ** EVEN / roots for word in sorted(some)]
        print(script, language, len(some))
    frequent = {
        f" {word} "
        for some in words.values()
        for word in sorted(some, key=some.__getitem__, reverse=True)[:WHOLE_WORDS]
    }
    seen = Counter(name for names, _ in examples for name in set(names))
    kept = sorted(n for n, count in seen.items() if n in frequent or (count >= RARE and len(n) <= lm.LONGEST))
    column = {name: number for number, name in enumerate(kept)}
    rows = [[column[name] for name in names if name in column] for names, _ in examples]
    scaled = (np.array(weights) * len(examples) / len(languages)).astype(np.float32)
    table = fit(rows, len(kept), [label for _, label in examples], scaled)
    by_checksum = {
        crc32(name.encode()): row
        for name, row in zip(kept, centred(table), strict=True)
        if np.ptp(row) >= TOO_EVEN
    }
    named = [(lm.PRIOR, [source.prior for source in languages.values()])]
    if script == "Arab":
        named += marks(folder)
    write(script, list(languages), named, by_checksum)


def centred(logarithms: npt.ArrayLike) -> Floats:
    """Return weights in steps, without the mean of all languages: it cancels, and a byte has little room."""
    table = np.asarray(logarithms, float)
    return np.asarray(np.rint((table - table.mean(axis=-1, keepdims=True)) * lm.SCALE))


def write(
    script: str, languages: list[str], named: list[tuple[str, list[float]]], by_checksum: dict[int, Floats]
) -> None:
    """Write the file of a model; `language_model` tells its form."""
    head = (
        f"# Weights of letter groups, fitted by scripts/make_language_models.py; numpy {np.__version__}.\n"
        f"# From frequencies of wordfreq {version('wordfreq')} (data CC BY-SA 4.0, R. Speer and others),\n"
        "# counts of words in messages of free software, in annotations of CLDR (Unicode licence)\n"
        "# and in the Universal Declaration of Human Rights.\n"
        f"{' '.join(languages)}\n{' '.join(name for name, _ in named)}\n\n"
    )
    checksums = sorted(by_checksum)
    lanes = [*(centred(row) for _, row in named), *(by_checksum[one] for one in checksums)]
    figures = (np.clip(lanes, -127, 127) + lm.NEUTRAL).astype(np.uint8).tobytes()
    path = lm.FOLDERS / f"{script.lower()}.bin"
    path.write_bytes(head.encode() + struct.pack(f"<{len(checksums)}I", *checksums) + figures)
    print(
        script, len(checksums), "groups", path.stat().st_size, "bytes; widest", np.abs(lanes).max() / lm.SCALE
    )


def main() -> None:
    """Build the models of the scripts named, or of all."""
    lm.FOLDERS.mkdir(exist_ok=True)
    for script in sys.argv[2:] or LANGUAGES:
        build(Path(sys.argv[1]), script)


if __name__ == "__main__":
    main()
