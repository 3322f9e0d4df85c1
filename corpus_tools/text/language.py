r"""The language of a text and of its stretches, as BCP 47 tags, "und" in doubt.

The script of most words comes first: it leaves one language (Hebrew, Greek), a few, or a model's
choice. Words and not letters, since Arabic script writes no short vowels and needs a third fewer.
Within Arabic, Latin and Cyrillic script `language_model` weighs the words. That replaces
the detector of langdetect, which draws letter groups at random, knows neither Pashto, Kurdish,
Sindhi nor Uyghur, and reads every Windows-1256 page of Persian, whose yeh is Arabic, as Arabic.

Dari and Iranian Persian share nearly all their words; a text is called `fa-AF` only where words
that belong to one of them say so (months, offices, places), and else `fa`.

Everything is deterministic and bounded: a long text is sampled at even distances. What was
asked before is remembered, up to a bound, so that running heads and repeated lines cost nothing.

    >>> identify("The page has no masthead.").language
    'en'
    >>> identify("2016-12-02").language
    'und'
    >>> found = stretches("see below: \u0645\u06cc\u200c\u06af\u0648\u06cc\u062f\n")
    >>> [(one.start, one.end, one.language) for one in found]
    [(0, 11, 'en'), (11, 19, 'fa')]
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from math import exp
from typing import NamedTuple

from corpus_tools.text import language_model, language_variety, scripts
from corpus_tools.text.language_engines import Engine, second_opinion
from corpus_tools.text.patterns import lazy

UNDETERMINED = "und"
LIKELY = 0.4  # chance below which `identify` does not name a language
SURE = 0.9  # and `stretches`: what is called Persian there is repaired as Persian
LONGEST_SAMPLE = 1200  # code points; the figures of scripts/score_language.py stop rising at about 300
SLICES = 6
REMEMBERED = 4096  # texts of at most LONGEST_SAMPLE code points: a few megabytes
PHRASE = 3  # words
RIVAL = 20.0  # times likelier than Pashto must Persian be there; 98 % of Persian headings of 3 words are
RIVAL_AMONG_LINES = 5.0  # and where other lines of the text are Persian
FOREIGN = 0.02  # what a language that the rest of a text does not have keeps of its chances

# Scripts that one language dominates so far that others need more than a stretch to be believed.
CHIEF_LANGUAGE = {
    "Armn": "hy",
    "Beng": "bn",
    "Ethi": "am",
    "Geor": "ka",
    "Grek": "el",
    "Gujr": "gu",
    "Guru": "pa",
    "Hang": "ko",
    "Hani": "zh",
    "Hebr": "he",
    "Hira": "ja",
    "Kana": "ja",
    "Khmr": "km",
    "Knda": "kn",
    "Laoo": "lo",
    "Mlym": "ml",
    "Mymr": "my",
    "Orya": "or",
    "Sinh": "si",
    "Taml": "ta",
    "Telu": "te",
    "Thaa": "dv",
    "Thai": "th",
    "Tibt": "bo",
}
CHIEF_CONFIDENCE = 0.9  # Yiddish in Hebrew letters, Cantonese in Han, Tigrinya in Ethiopic exist
KANA = frozenset({"Hira", "Kana"})
SPACELESS = KANA | {"Hani", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"}
LETTERS_A_WORD = 2  # where no spaces are written; the Declaration of Human Rights: 1.5 Han, 2 kana
BILINGUAL = 2  # scripts between which most words decide; of more, half of the words must be in one
CLEAR_MAJORITY = 0.75  # share of letters above which words cannot decide otherwise
GUEST = 0.75  # of a word in Latin script: names and addresses in it stand in texts of every script
LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
LINE = lazy(f"[^{LINE_ENDS}]*(?:\r\n|[{LINE_ENDS}])?")
LETTER = lazy(r"[^\W\d_]")


class LanguageGuess(NamedTuple):
    """A language as BCP 47 tag, how sure that is (0 to 1), and the script of most words (ISO 15924).

    Where the language is "und" the confidence is that of the best language not named, or of its being
    one that has no name here.
    """

    language: str
    confidence: float
    script: str


class Stretch(NamedTuple):
    """A stretch of a text in one language; offsets are code points, half-open."""

    start: int
    end: int
    language: str


class _Evidence(NamedTuple):
    """What the words of a stretch say: for each language its chance, and what is Dari or Iranian."""

    chances: dict[str, float]
    signs: frozenset[tuple[str, int]] = frozenset()
    phrase: bool = False  # whether there are words enough to be read for themselves


class _Piece(NamedTuple):
    start: int
    end: int
    script: str
    evidence: _Evidence


def identify(text: str, engine: Engine = Engine.OWN, among: Collection[str] | None = None) -> LanguageGuess:
    """Return the language of a text as a whole.

    Another engine than our own is asked for a second opinion; it must be installed, or
    UsageError says how to. Who knows that a text is in one of a few languages names them
    (`among`, with "fa" for Dari too): of a single word that is worth much.
    """
    return _identified(_sample(text), engine, None if among is None else frozenset(among))


def chances(text: str) -> Mapping[str, float]:
    """Return what the words of a text say of its language: those out of the question are left out."""
    sample = _sample(text)
    return _evidence(sample, _script(sample)).chances


@lru_cache(maxsize=REMEMBERED)
def _identified(sample: str, engine: Engine, among: frozenset[str] | None) -> LanguageGuess:
    script = _script(sample)
    evidence = _evidence(sample, script)
    own = _among(evidence.chances, among)
    language, confidence = _best(second_opinion(sample, own, engine), LIKELY)
    if language == "fa" and evidence.phrase and _may_be_pashto(own, RIVAL):
        language = UNDETERMINED
    return LanguageGuess(_named(language, evidence.signs), confidence, script)


def _among(chances: dict[str, float], among: frozenset[str] | None) -> dict[str, float]:
    """Return the chances of some languages, as if there were no others."""
    if among is None:
        return chances
    some = {language: chance for language, chance in chances.items() if language in among}
    total = sum(some.values())
    return {language: chance / total for language, chance in some.items()}


def _may_be_pashto(chances: Mapping[str, float], rival: float) -> bool:
    """Return whether a phrase is too likely to be Pashto to be called Persian.

    A name in Pashto may hold none of its letters, and Persian rules would rewrite it. A phrase of
    Persian seldom looks like Pashto; a single word often does, and is called what it most likely is.
    """
    return chances["fa"] < rival * chances.get("ps", 0.0)


def _script(text: str) -> str:
    """Return the script of most words, of half of them at least among three scripts or more.

    Han is counted as kana where there is kana.
    """
    shares = scripts.shares(text)
    script = next(iter(shares), scripts.COMMON)
    if len(shares) < 2 or shares[script] > CLEAR_MAJORITY:
        return script
    words = dict.fromkeys(shares, 0.0)
    for run in scripts.runs(text):
        if run.script in words:
            stretch = text[run.start : run.end]
            if run.script in SPACELESS:
                words[run.script] += len(LETTER().findall(stretch)) / LETTERS_A_WORD
            else:
                words[run.script] += sum([1 for word in stretch.split() if LETTER().search(word)])
    if "Latn" in words:
        words["Latn"] *= GUEST
    if not KANA.isdisjoint(words):
        words["Hira"] = words.pop("Hira", 0.0) + words.pop("Hani", 0.0) + words.pop("Kana", 0.0)
    most = max(words, key=words.__getitem__)
    among_many = len(words) > BILINGUAL and words[most] * 2 < sum(words.values())
    return scripts.COMMON if among_many else most


def stretches(text: str, among: frozenset[str] | None = None) -> Iterator[Stretch]:
    """Yield the stretches of a text that have letters: lines, or runs of one script in a line.

    A short stretch is read in the light of the rest: among Persian lines, a word that Persian,
    Arabic and Urdu share is Persian. Alone it is in doubt, and "und" sooner than `identify` would
    say so, because repairs go by what is said here.

    Who asks about a few languages names them (`among`), and is spared the stretches whose script none
    of them is written in; what the others are in does not depend on those.
    """
    pieces = list(_pieces(text, among))
    totals: dict[str, dict[str, float]] = {}
    for piece in pieces:
        total = totals.setdefault(piece.script, {})
        for language, chance in piece.evidence.chances.items():
            total[language] = total.get(language, 0.0) + chance * (piece.end - piece.start)
    found = [(piece, _in_context(piece, totals[piece.script])) for piece in pieces]
    signs = frozenset[tuple[str, int]]().union(*[piece.evidence.signs for piece, tag in found if tag == "fa"])
    for piece, language in found:
        yield Stretch(piece.start, piece.end, _named(language, signs))


def _in_context(piece: _Piece, total: dict[str, float]) -> str:
    """Return the language of a stretch, its chances weighed by what the rest of the text is in."""
    chances = piece.evidence.chances
    size = piece.end - piece.start
    rest = {language: total[language] - chance * size for language, chance in chances.items()}
    mass = sum(rest.values())
    if mass < 1:  # nothing but this stretch; not 0, for the differences are rounded
        return _best(chances, SURE)[0]
    weighed = {
        language: chance * (FOREIGN + (1 - FOREIGN) * rest[language] / mass)
        for language, chance in chances.items()
    }
    whole = sum(weighed.values())
    language, _ = _best({language: chance / whole for language, chance in weighed.items()}, SURE)
    # Among Persian lines a word is Persian; an Arabic or Pashto phrase stays what it is by itself.
    if (
        language == "fa"
        and piece.evidence.phrase
        and (_best(chances, 0)[0] != "fa" or _may_be_pashto(chances, RIVAL_AMONG_LINES))
    ):
        return UNDETERMINED
    return language


def _pieces(text: str, among: frozenset[str] | None) -> Iterator[_Piece]:
    """Yield what each line with letters consists of: runs of one script, the line cut where a run begins."""
    for start, end, line in _lines(text, among):
        cuts = [start, *[run.start for run in line[1:]], end]
        for run, (first, last) in zip(line, pairwise(cuts), strict=True):
            if _is_wanted(run.script, among):
                yield _Piece(first, last, run.script, _evidence(_sample(text[first:last]), run.script))


def _is_wanted(script: str, among: frozenset[str] | None) -> bool:
    return among is None or not among.isdisjoint(_written_in(script))


@cache
def _written_in(script: str) -> frozenset[str]:
    """Return the languages that a stretch in a script may be said to be in."""
    model = language_model.load(script)
    languages = (CHIEF_LANGUAGE.get(script, UNDETERMINED),) if model is None else model.languages
    return frozenset(languages) | ({"fa-AF"} if "fa" in languages else set())


def _lines(text: str, among: frozenset[str] | None) -> Iterator[tuple[int, int, list[scripts.Run]]]:
    """Yield each line with letters and its runs that have some, neighbours of one script as one.

    Of the lines that lie within a run which nobody asks about, none is looked at but the last.
    """
    line: list[scripts.Run] = []
    start_of_line = end_of_line = 0
    for run in scripts.runs(text):
        start = run.start
        while start < run.end:
            if start == end_of_line:
                if line:
                    yield start_of_line, end_of_line, line
                if not _is_wanted(run.script, among):
                    start = max([start, *[text.rfind(sign, start, run.end) + 1 for sign in LINE_ENDS]])
                line, start_of_line, end_of_line = [], start, _end_of_line(text, start)
            end = min(run.end, end_of_line)
            if (not line or line[-1].script != run.script) and LETTER().search(text, start, end):
                line.append(scripts.Run(start, end, run.script))
            start = end
    if line:
        yield start_of_line, end_of_line, line


def _end_of_line(text: str, start: int) -> int:
    line = LINE().match(text, start)
    assert line is not None, "the expression matches everywhere"
    return line.end()


def _sample(text: str) -> str:
    """Return the text, or slices of it at even distances if it is long."""
    if len(text) <= LONGEST_SAMPLE:
        return text
    size = LONGEST_SAMPLE // SLICES
    step = (len(text) - size) // (SLICES - 1)
    return "\n".join([text[at : at + size] for at in range(0, step * SLICES, step)])


@lru_cache(maxsize=REMEMBERED)
def _evidence(sample: str, script: str) -> _Evidence:
    scores = language_model.scores(sample, script)
    if scores is None:
        chief = CHIEF_LANGUAGE.get(script)
        return _Evidence({} if chief is None else {chief: CHIEF_CONFIDENCE})
    odds = [exp(score) for score in scores.values()]
    whole = sum(odds)
    chances = {language: one / whole for language, one in zip(scores, odds, strict=True)}
    if "fa" not in chances:
        return _Evidence(chances)
    return _Evidence(chances, language_variety.signs(sample), len(sample.split()) >= PHRASE)


def _best(chances: Mapping[str, float], least: float) -> tuple[str, float]:
    language = max(chances, key=chances.__getitem__, default=UNDETERMINED)
    chance = chances.get(language, 0.0)
    return (language if chance >= least else UNDETERMINED), chance


def _named(language: str, signs: frozenset[tuple[str, int]]) -> str:
    return "fa-AF" if language == "fa" and language_variety.is_dari(signs) else language
