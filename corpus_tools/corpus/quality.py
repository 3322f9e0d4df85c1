"""Signals of quality: figures of a document that are known to tell running text from other things.

They are columns, not judgements. A document is left out only where the recipe sets a limit:

    [filters.n_words]
    min = 50

and then it stands among the rejected with signal, value and limit.

A word is what white space separates, a line what a line break ends. Shares are from 0 to 1.

Sources
    Gopher: Rae et al., "Scaling Language Models", 2021, appendix A1.
    C4: Raffel et al., "Exploring the Limits of Transfer Learning", 2020, section 2.2.
    FineWeb: Penedo et al., "The FineWeb Datasets", 2024, section 3.6.
    Left out: C4's list of bad words, and rules on characters that Persian text never has.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from corpus_tools.corpus.pii import counts
from corpus_tools.document import Document, Zone
from corpus_tools.errors import RecipeError, did_you_mean
from corpus_tools.recipe import Bounds, PiiKind
from corpus_tools.text.scripts import shares

NATIVE = "Arab"
SHORT = 30  # code points; FineWeb's bound of a short line
BULLETS = ("\N{BULLET}", "\N{TRIANGULAR BULLET}", "\N{HYPHEN BULLET}", "\N{BLACK SMALL SQUARE}", "-", "*")
ELLIPSES = ("...", "\N{HORIZONTAL ELLIPSIS}")
ENDS = (
    ".",
    "!",
    "?",
    '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}",
    "\N{ARABIC QUESTION MARK}",
    "\N{ARABIC FULL STOP}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
)
LETTER = re.compile(r"[^\W\d_]")
SYMBOLS = re.compile("#|\N{HORIZONTAL ELLIPSIS}|\\.\\.\\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One figure: its name, who found that it tells something, and what it is."""

    name: str
    source: str
    meaning: str


SIGNALS: tuple[Signal, ...] = (
    Signal(name="mean_word_length", source="Gopher", meaning="code points a word"),
    Signal(name="symbols_per_word", source="Gopher", meaning="hash signs and ellipses a word"),
    Signal(name="words_with_letter", source="Gopher", meaning="share of words with a letter"),
    Signal(name="stop_words", source="Gopher", meaning="how many of eight stop words occur"),
    Signal(name="bullet_lines", source="Gopher", meaning="share of lines that start with a bullet"),
    Signal(name="ellipsis_lines", source="Gopher", meaning="share of lines that end with an ellipsis"),
    Signal(name="repeated_lines", source="Gopher", meaning="share of lines that stood before"),
    Signal(name="repeated_line_characters", source="Gopher", meaning="the same, in code points"),
    Signal(name="top_2_gram", source="Gopher", meaning="share of code points in the commonest 2 words"),
    Signal(name="top_3_gram", source="Gopher", meaning="share of code points in the commonest 3 words"),
    Signal(name="top_4_gram", source="Gopher", meaning="share of code points in the commonest 4 words"),
    Signal(name="repeated_5_grams", source="Gopher", meaning="share of code points in 5 words seen before"),
    Signal(name="repeated_10_grams", source="Gopher", meaning="share of code points in 10 words seen before"),
    Signal(name="punctuated_lines", source="C4, FineWeb", meaning="share of lines that end in punctuation"),
    Signal(name="short_lines", source="FineWeb", meaning="share of lines of at most 30 code points"),
    Signal(name="line_breaks_per_word", source="FineWeb", meaning="line breaks a word"),
    Signal(name="curly_brackets", source="C4", meaning="curly brackets: code in the page"),
    Signal(name="placeholders", source="C4", meaning="lines with `lorem ipsum` or `javascript`"),
    Signal(name="native_script", source="ours", meaning="share of letters of the body in Arabic script"),
    Signal(name="repair_density", source="ours", meaning="share of the raw text that passes changed"),
    *(
        Signal(name=f"pii_{kind.value}s", source="ours", meaning=f"personal data: {kind.value}")
        for kind in PiiKind
    ),
    Signal(name="confidence", source="ours", meaning="mean confidence of the body's segments, by length"),
)
COUNTED = ("n_words", "n_characters")  # columns of the document that a filter may name, too


def signals(document: Document) -> dict[str, float | None]:
    """Return every signal of a document, in the order of SIGNALS; None where it cannot be told.

    >>> found = signals(Document(source="a", language="en", text="The end of the line."))
    >>> found["stop_words"], found["punctuated_lines"], found["curly_brackets"]
    (2.0, 1.0, 0.0)
    """
    text = document.text
    words = text.split()
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    spread = Counter(lines)
    again = [line for line, count in spread.items() for _ in range(count - 1)]
    found: dict[str, float | None] = {
        "mean_word_length": _share(sum(map(len, words)), len(words)),
        "symbols_per_word": _share(len(SYMBOLS.findall(text)), len(words)),
        "words_with_letter": _share(
            sum(word.isalpha() or LETTER.search(word) is not None for word in words), len(words)
        ),
        "stop_words": _stop_words(words, document.language),
        "bullet_lines": _share(sum(line.startswith(BULLETS) for line in lines), len(lines)),
        "ellipsis_lines": _share(sum(line.endswith(ELLIPSES) for line in lines), len(lines)),
        "repeated_lines": _share(len(again), len(lines)),
        "repeated_line_characters": _share(sum(map(len, again)), sum(map(len, lines))),
        **_repetition(words),
        "punctuated_lines": _share(sum(line.endswith(ENDS) for line in lines), len(lines)),
        "short_lines": _share(sum(len(line) <= SHORT for line in lines), len(lines)),
        "line_breaks_per_word": _share(text.count("\n"), len(words)),
        "curly_brackets": float(text.count("{") + text.count("}")),
        "placeholders": float(sum(_placeholder(line) for line in lines)),
        "native_script": shares(text).get(NATIVE, 0.0) if words else None,
        "repair_density": _share(_changed(document), len(document.raw_text)),
        **{f"pii_{kind.value}s": float(count) for kind, count in counts(text).items()},
        "confidence": _confidence(document),
    }
    return {signal.name: _rounded(found[signal.name]) for signal in SIGNALS}


def check_filters(filters: Mapping[str, Bounds]) -> None:
    """Raise RecipeError if a filter names no signal."""
    known = [*COUNTED, *(signal.name for signal in SIGNALS)]
    for name in filters:
        if name not in known:
            hint = did_you_mean(name, known, "signals")
            raise RecipeError(f"filters.{name}: no signal of that name; {hint}")


def outside(values: Mapping[str, float | None], filters: Mapping[str, Bounds]) -> dict[str, str]:
    """Return each signal that is outside its limits, with value and limit in words.

    >>> outside({"n_words": 3.0}, {"n_words": Bounds(min=50)})
    {'n_words': 'n_words is 3, below the least of 50'}
    """
    found = {}
    for name, bounds in filters.items():
        value = values[name]
        if value is None:
            continue  # what cannot be told is not held against a document
        if bounds.min is not None and value < bounds.min:
            found[name] = f"{name} is {value:g}, below the least of {bounds.min:g}"
        elif bounds.max is not None and value > bounds.max:
            found[name] = f"{name} is {value:g}, above the most of {bounds.max:g}"
    return found


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _rounded(value: float | None) -> float | None:
    """Six digits: more would be noise, and would compress badly."""
    return None if value is None else round(value, 6)


def _stop_words(words: Sequence[str], language: str) -> float | None:
    known = _stop_word_lists().get(language.split("-", maxsplit=1)[0])
    if known is None:
        return None
    return float(len(known & {word.strip(".,;:!?\"'()").casefold() for word in words}))


@cache
def _stop_word_lists() -> dict[str, frozenset[str]]:
    lists = tomllib.loads(Path(__file__).with_name("stopwords.toml").read_text("utf-8"))
    return {language: frozenset(words) for language, words in lists.items()}


def _repetition(words: Sequence[str]) -> dict[str, float | None]:
    """Return the signals of repeated n-grams, short ones first: where none repeats, no longer one does."""
    found: dict[str, float | None] = {}
    repeats = True
    for size in (2, 3, 4):
        most = _commonest(words, size) if repeats else ()
        repeats = bool(most)
        found[f"top_{size}_gram"] = _top(words, most)
    for size in (5, 10):
        share = _repeated(words, size) if repeats or not words else 0.0
        repeats = bool(share)
        found[f"repeated_{size}_grams"] = share
    return found


def _grams(words: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(size)), strict=False)


def _commonest(words: Sequence[str], size: int) -> tuple[int, int] | tuple[()]:
    """Return how often the commonest n-gram comes, and the length of the longest such; () if only once."""
    counts = Counter(_grams(words, size))
    most = max(counts.values(), default=0)
    if most < 2:
        return ()
    return most, max(sum(map(len, gram)) + size - 1 for gram, count in counts.items() if count == most)


def _top(words: Sequence[str], most: tuple[int, int] | tuple[()]) -> float | None:
    """Return what share of the code points the commonest n-gram has; 0 if none comes twice."""
    if not words:
        return None
    if not most:
        return 0.0
    count, longest = most
    # occurrences may overlap, as in "ha ha ha"
    return min(1.0, longest * count / (sum(map(len, words)) + len(words) - 1))


def _repeated(words: Sequence[str], size: int) -> float | None:
    """Return what share of the code points stands in n-grams seen before, each word counted once."""
    if not words:
        return None
    seen: set[tuple[str, ...]] = set()
    counted = characters = 0  # words before `counted` are counted already
    for at, gram in enumerate(_grams(words, size)):
        if gram in seen:
            characters += sum(map(len, words[max(at, counted) : at + size]))
            counted = at + size
        seen.add(gram)
    return _share(characters, sum(map(len, words)))


def _placeholder(line: str) -> bool:
    folded = line.casefold()
    return "lorem ipsum" in folded or "javascript" in folded


def _changed(document: Document) -> int:
    """Return how many code points of the raw text any edit touches."""
    changed = end = 0
    for edit in sorted(document.edits, key=lambda edit: (edit.start, edit.end)):
        changed += max(0, edit.end - max(edit.start, end))
        end = max(end, edit.end)
    return changed


def _confidence(document: Document) -> float | None:
    body = [segment for segment in document.segments if segment.zone is Zone.BODY]
    weight = sum(len(segment.text) for segment in body)
    return _share(sum(segment.confidence * len(segment.text) for segment in body), weight)
