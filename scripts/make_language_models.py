"""Fit and write corpus_tools/text/language_models/*.bin: weights of letter groups, one file a script.

Multinomial logistic regression with a squared penalty, fitted by L-BFGS on word types. Each
language weighs the same; within a language a word weighs as the square root of its share, between
"all words alike" (right for rare words, and so for names and headings) and "as in running text"
(a hundred small words would be all that is fitted).
Words of Arabic script are also shown with the letters of the other keyboard, so that the models
learn how little those letters prove.

Usage: python scripts/make_language_models.py FOLDER [SCRIPT ...]     (FOLDER: see language_sources.py)
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path

import numpy as np
import numpy.typing as npt
import scipy.sparse
from language_sources import (
    Shares,
    catalogues,
    declaration,
    frequencies,
    listed,
    messages,
    together,
    without_strangers,
)
from scipy.optimize import minimize

from corpus_tools.text import language_model as lm

Floats = npt.NDArray[np.float64]
HERE = Path(__file__).parent
PENALTY = 1.0
ROUNDS = 150
RARE = 5  # a group that fewer words have says nothing that their whole words do not
WHOLE_WORDS = 1500  # of each language
TOO_EVEN = 6  # sixteenths of a natural logarithm between the best and the worst language: not worth a line

YEH, MAKSURA, FARSI_YEH = (
    "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}",
    "\N{ARABIC LETTER FARSI YEH}",
)
KAF, KEHEH = "\N{ARABIC LETTER KAF}", "\N{ARABIC LETTER KEHEH}"
KEYBOARD_LETTERS = YEH + MAKSURA + FARSI_YEH + KAF + KEHEH
TO_ARABIC = {FARSI_YEH: YEH, KEHEH: KAF}
TO_PERSIAN = {YEH: FARSI_YEH, MAKSURA: FARSI_YEH, KAF: KEHEH}
SWAPPED = {  # how often a language is met in the letters of another keyboard, and in which
    "fa": (0.15, TO_ARABIC),
    "ur": (0.10, TO_ARABIC),
    "ar": (0.05, TO_PERSIAN),
}

# Letters beyond those that all languages of Arabic script can meet in names, and who writes them.
ORTHOGRAPHIES = {
    "ur": "ٹڈڑںےۓہۂۃھ",
    "ps": "ټځڅډړږښګڼېۍ",
    "ckb": "ڕڵۆێەڤھ",
    "ug": "ڭۇۆۈۋېەھ",
    "sd": "ٻڀٿٽٺڄڃڇڌڏڊڍڙڦڪڳڱڻ۽۾ھ",
}
STRANGE_LETTER = (
    -4.0
)  # natural logarithms that a language loses once a text by a letter that it does not write


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the words of a language come from, and how likely it is before a word is seen."""

    wordfreq: str = ""
    limit: int = 20_000
    catalogues: str = ""
    mediawiki: str = ""
    declarations: tuple[str, ...] = ()
    listed: str = ""
    prior: float = 0.0  # natural logarithm


MINOR = -1.5  # Latin-script languages that the corpora in view hardly hold: they need a word more of evidence
LANGUAGES: dict[str, dict[str, Source]] = {
    "Arab": {
        "fa": Source(wordfreq="fa", limit=40_000, catalogues="fa", declarations=("pes_1",)),
        "ar": Source(wordfreq="ar", limit=40_000, declarations=("arb",)),
        "ur": Source(wordfreq="ur", limit=40_000, catalogues="ur", declarations=("urd",)),
        "ps": Source(catalogues="ps", mediawiki="ps", declarations=("pbu",), prior=0.5),
        "ckb": Source(catalogues="ckb", mediawiki="ckb", prior=-1.0),
        "ug": Source(catalogues="ug", mediawiki="ug-arab", declarations=("uig_arab",), prior=-1.5),
        "sd": Source(catalogues="sd", mediawiki="sd", prior=-1.5),
    },
    "Latn": {
        "en": Source(wordfreq="en"),
        "de": Source(wordfreq="de"),
        "fr": Source(wordfreq="fr"),
        "es": Source(wordfreq="es"),
        "it": Source(wordfreq="it"),
        "nl": Source(wordfreq="nl"),
        "tr": Source(wordfreq="tr"),
        "fa-Latn": Source(listed="romanised_persian.txt", prior=-1.0),
        **{
            code: Source(wordfreq=code, limit=7_000, prior=MINOR)
            for code in ("pt", "pl", "sv", "da", "nb", "fi", "cs", "hu", "ro", "id", "vi", "ca")
        },
        "hr": Source(wordfreq="sh", limit=7_000, prior=MINOR),
        "ku": Source(declarations=("kmr",), catalogues="ku", mediawiki="ku-latn", prior=MINOR),
    },
    "Cyrl": {
        "ru": Source(wordfreq="ru", limit=12_000),
        "uk": Source(wordfreq="uk", limit=12_000),
        "bg": Source(wordfreq="bg", limit=12_000),
        "mk": Source(wordfreq="mk", limit=12_000, prior=-0.5),
        "be": Source(catalogues="be", mediawiki="be", declarations=("bel",), prior=-0.5),
        "sr": Source(catalogues="sr", mediawiki="sr-ec", declarations=("srp_cyrl",), prior=-0.5),
        "tg": Source(catalogues="tg", mediawiki="tg-cyrl", declarations=("tgk",)),
        "kk": Source(catalogues="kk", mediawiki="kk-cyrl", declarations=("kaz",), prior=-0.5),
        "ky": Source(catalogues="ky", mediawiki="ky", declarations=("kir",), prior=-0.5),
        "mn": Source(catalogues="mn", mediawiki="mn", declarations=("khk",), prior=-0.5),
    },
}


def raw_words(script: str, text: str) -> list[str]:
    """Return the words of a text as `language_model.words` finds them, but unfolded."""
    return lm.ARABIC_WORD.findall(lm.MARKS.sub("", text)) if script == "Arab" else lm.words(text, script)


def shares(folder: Path, script: str, source: Source) -> Shares:
    """Return the shares of the words of one language."""
    words = partial(raw_words, script)
    parts = []
    if source.wordfreq:
        parts.append(frequencies(source.wordfreq, words, source.limit))
    if source.catalogues:
        parts.append(catalogues(folder, source.catalogues, words, source.limit))
    if source.mediawiki:
        parts.append(messages(folder, source.mediawiki, words, source.limit))
    parts += [declaration(folder, name, words, source.limit) for name in source.declarations]
    if source.listed:
        parts.append(listed(HERE / source.listed, words))
    if source.wordfreq:  # running text of all kinds counts for more than menus
        parts += parts[:1] * 2
    return together(parts)


def spellings(language: str, words: Shares) -> Iterator[tuple[str, float]]:
    """Yield each word and its weight, and again in the letters of the other keyboard."""
    rate, letters = SWAPPED.get(language, (0.0, {}))
    table = str.maketrans(letters)
    roots = sum(share**0.5 for share in words.values())
    for word, share in sorted(words.items()):
        weight = share**0.5 / roots
        other = word.translate(table)
        if other == word:
            yield word, weight
        else:
            yield word, (1 - rate) * weight
            yield other, rate * weight


def features(script: str, word: str) -> list[str]:
    """Return the groups of a word, and the keyboard letters in it."""
    if script != "Arab":
        return lm.groups(word)
    marks = [lm.LETTER_MARK + letter for letter in KEYBOARD_LETTERS if letter in word]
    return marks + lm.groups(lm.folded(word))


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
    for number, language in enumerate(languages):
        some = list(spellings(language, words[language]))
        examples += [(features(script, word), number) for word, _ in some]
        weights += [weight for _, weight in some]
        print(script, language, len(some))
    frequent = {
        f" {lm.folded(word)} "
        for some in words.values()
        for word in sorted(some, key=some.__getitem__, reverse=True)[:WHOLE_WORDS]
    }
    seen = Counter(name for names, _ in examples for name in set(names))
    kept = sorted(n for n, count in seen.items() if n in frequent or (count >= RARE and len(n) <= lm.LONGEST))
    column = {name: number for number, name in enumerate(kept)}
    rows = [[column[name] for name in names if name in column] for names, _ in examples]
    scaled = (np.array(weights) * len(examples) / len(languages)).astype(np.float32)
    table = fit(rows, len(kept), [label for _, label in examples], scaled)
    # The mean of a feature over all languages cancels; taking it out leaves the most room in a byte.
    table = np.rint((table - table.mean(axis=1, keepdims=True)) * lm.SCALE)
    head = (
        f"# Weights of letter groups, fitted by scripts/make_language_models.py; numpy {np.__version__}.\n"
        f"# From frequencies of wordfreq {version('wordfreq')} (data CC BY-SA 4.0, R. Speer and others),\n"
        "# counts of words in messages of free software and in the Universal Declaration of Human Rights.\n"
    )
    priors = np.rint(np.array([source.prior for source in languages.values()]) * lm.SCALE)
    names, lanes = [lm.PRIOR], [priors]
    if script == "Arab":
        for letter in sorted(set("".join(ORTHOGRAPHIES.values()))):
            names.append(lm.LETTER_MARK + letter)
            strange = [letter not in ORTHOGRAPHIES.get(language, "") for language in languages]
            lanes.append(np.array(strange) * STRANGE_LETTER * lm.SCALE)
    for name, row in zip(kept, table, strict=True):
        if np.ptp(row) >= TOO_EVEN:
            names.append(name)
            lanes.append(row)
    figures = (np.clip(lanes, -127, 127) + lm.NEUTRAL).astype(np.uint8).tobytes()
    content = f"{head}{' '.join(languages)}\n\n" + "\n".join(names) + "\n\n"
    path = lm.FOLDERS / f"{script.lower()}.bin"
    path.write_bytes(content.encode() + figures)
    print(script, len(names), "groups", path.stat().st_size, "bytes; widest", np.abs(table).max() / lm.SCALE)


def main() -> None:
    """Build the models of the scripts named, or of all."""
    lm.FOLDERS.mkdir(exist_ok=True)
    for script in sys.argv[2:] or LANGUAGES:
        build(Path(sys.argv[1]), script)


if __name__ == "__main__":
    main()
