"""Print how well languages are told: ours, langdetect, lingua, fastText, of all languages or of six.

Accuracy on single words, word pairs and sentences in fa, ar, ur, en, de and fr, on names in Pashto
and Dari, and microseconds for a stretch of 300 characters, as ratio against langdetect in the same
run. None of this material went into the models. Engines that are not installed are left out by name.

With --packs, also on lines of Firefox language packs: text of a package that no model was fitted on.

Usage: python scripts/score_language.py [FOLDER] [--packs FOLDER]
    FOLDER          labelled lines, KIND.LANGUAGE.txt
    --packs FOLDER  unpacked Debian packages firefox-esr-l10n-*
"""

import argparse
import re
import statistics
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import langdetect

from corpus_tools.errors import MissingExtra
from corpus_tools.text import language, language_model
from corpus_tools.text.language_engines import Engine

Identifier = Callable[[str], str]
SIX = ("fa", "ar", "ur", "en", "de", "fr")
RESTRICTED = " (six)"
KINDS = ("single-words", "word-pairs", "sentences")
MATERIAL = Path(__file__).parents[2] / "shared" / "material" / "lid"
STRETCH = 300  # characters
RUNNING_TEXT = 100  # characters
MANY = 2000  # lines of a language pack are enough
BUCKETS = (0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
PLACEHOLDER = re.compile(r"\{[^}]*\}|<[^>]*>")


def lines(folder: Path, kind: str, tag: str) -> list[str]:
    """Return the labelled lines of a kind and language."""
    return [line for line in (folder / f"{kind}.{tag}.txt").read_text("utf-8").split("\n") if line.strip()]


def ours(engine: Engine, among: tuple[str, ...] | None, text: str) -> str:
    """Ask our own identifier."""
    return language.identify(text, engine, among).language


def by_langdetect(text: str) -> str:
    """Ask langdetect, with its seed fixed."""
    langdetect.DetectorFactory.seed = 0
    try:
        return str(langdetect.detect(text))
    except langdetect.LangDetectException:
        return "und"


def engines() -> dict[str, Identifier]:
    """Return the engines that are installed, by name."""
    found: dict[str, Identifier] = {
        "ours": partial(ours, Engine.OWN, None),
        f"ours{RESTRICTED}": partial(ours, Engine.OWN, SIX),
        "langdetect": by_langdetect,
    }
    for engine in (Engine.LINGUA, Engine.FASTTEXT):
        try:
            language.identify("the first question loads it", engine)
        except MissingExtra as missing:
            print(missing)
        else:
            found[f"ours + {engine}"] = partial(ours, engine, None)
            found[f"ours + {engine}{RESTRICTED}"] = partial(ours, engine, SIX)
    try:
        import lingua  # noqa: PLC0415 - optional
    except ImportError:
        return found
    codes = [getattr(lingua.IsoCode639_1, tag.upper()) for tag in SIX]
    detector = lingua.LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def by_lingua(text: str) -> str:
        said = detector.detect_language_of(text)
        return "und" if said is None else said.iso_code_639_1.name.lower()

    return found | {f"lingua{RESTRICTED}": by_lingua}


def share(answers: Iterable[str], right: Callable[[str], bool]) -> float:
    """Return the share of right answers, in percent."""
    answers = list(answers)
    return 100 * sum(map(right, answers)) / len(answers)


def score_six(folder: Path, found: dict[str, Identifier]) -> None:
    """Print the accuracy of all engines on the six languages."""
    for kind in KINDS:
        for name, identifier in found.items():
            rates = [share(map(identifier, lines(folder, kind, tag)), tag.__eq__) for tag in SIX]
            row = "  ".join(f"{tag} {rate:5.1f}" for tag, rate in zip(SIX, rates, strict=True))
            print(f"{kind:13} {name:20} mean {statistics.mean(rates):5.1f}   {row}")


def score_names(folder: Path, found: dict[str, Identifier]) -> None:
    """Print what names of at least three words are called."""
    for tag, right in (
        ("ps", lambda said: said not in {"fa", "fa-AF"}),
        ("fa-AF", {"fa", "fa-AF"}.__contains__),
    ):
        names = [line for line in lines(folder, "names", tag) if len(line.split()) >= 3]
        for name, identifier in found.items():
            answers = list(map(identifier, names))
            called = dict(Counter(answers).most_common())
            print(f"names {tag:6} {name:20} {share(answers, right):5.1f}  {called}")


def score_confidence(folder: Path) -> None:
    """Print how often our own guess is right, by how sure it is: it should be as often as it says."""
    said: dict[float, list[bool]] = {least: [] for least in (*BUCKETS, 0.0)}
    for kind in KINDS:
        for tag in SIX:
            for line in lines(folder, kind, tag):
                guess = language.identify(line)
                bucket = next(least for least in said if guess.confidence >= least)
                if guess.language != language.UNDETERMINED:
                    said[bucket].append(guess.language == tag)
    for least, right in said.items():
        if right:
            rate = 100 * statistics.mean(right)
            print(f"confidence from {least:4}: {len(right):5} lines named, {rate:5.1f} % rightly")


def pack_lines(folder: Path, tag: str) -> list[str]:
    """Return the sentences of one language pack, each once, without its placeholders."""
    found: set[str] = set()
    for path in sorted(folder.rglob(f"langpack-{tag}*.xpi")):
        with zipfile.ZipFile(path) as pack:
            names = [name for name in pack.namelist() if name.endswith(".ftl")]
            texts = [pack.read(name).decode() for name in names]
        messages = [line.partition("=")[2] for text in texts for line in text.split("\n") if line[:1] != "#"]
        found |= {PLACEHOLDER.sub(" ", message).strip() for message in messages}
    return sorted(line for line in found if language.LETTER().search(line))


def score_packs(folder: Path, found: dict[str, Identifier]) -> None:
    """Print the accuracy on lines of language packs, and on those that are running text."""
    for tag in (*SIX, "es", "it", "nl", "tr"):
        lines_of_all = pack_lines(folder, tag)
        for least in (1, RUNNING_TEXT):
            some = [line for line in lines_of_all if len(line) >= least][:: 1 + len(lines_of_all) // MANY]
            row = "  ".join(f"{name} {share(map(ask, some), tag.__eq__):5.1f}" for name, ask in found.items())
            print(f"pack {tag}, {len(some)} lines of at least {least:3} characters:  {row}")


def score_speed(folder: Path, found: dict[str, Identifier]) -> None:
    """Print the time for stretches of running text that were not asked before, against langdetect."""
    stretches = []
    for tag in SIX:
        text = " ".join(lines(folder, "sentences", tag))
        stretches += [text[at : at + STRETCH] for at in range(0, STRETCH * 20, STRETCH)]
    medians = {}
    for name, identifier in found.items():
        identifier("a first question loads the models")
        identifier(stretches[0][:20])
        if name == "ours":
            language_model._word.cache_clear()  # noqa: SLF001 - a text not met before is what is timed
        taken = []
        for stretch in stretches:
            before = time.perf_counter()
            identifier(stretch)
            taken.append(time.perf_counter() - before)
        medians[name] = statistics.median(taken)
    for name, median in medians.items():
        ratio = medians["langdetect"] / median
        print(
            f"{STRETCH} characters  {name:20} {median * 1e6:7.0f} microseconds, langdetect / it = {ratio:.1f}"
        )


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=MATERIAL)
    parser.add_argument("--packs", type=Path)
    given = parser.parse_args()
    folder = given.folder
    found = engines()
    score_six(folder, found)
    score_confidence(folder)
    found = {
        name: ask for name, ask in found.items() if name == f"lingua{RESTRICTED}" or RESTRICTED not in name
    }
    score_names(folder, found)
    score_speed(folder, found)
    if given.packs is not None:
        score_packs(given.packs, found)


if __name__ == "__main__":
    main()
