"""The words by which a page says what its lines are (`vocabulary.toml`), ready to be asked.

Words are compared without case, and with the Arabic forms of yeh and kaf read as the Persian ones,
since pages of the region are printed with either.
"""

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

ALIKE = str.maketrans(
    {
        "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
        "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
        "\N{ZERO WIDTH NON-JOINER}": " ",
        "\N{ARABIC TATWEEL}": None,
        "\N{NO-BREAK SPACE}": " ",
    }
)


@lru_cache(maxsize=2048)
def folded(text: str) -> str:
    """Return a text as words are compared: lower case, one form of yeh and kaf, plain spaces."""
    return " ".join(text.lower().translate(ALIKE).split())


@cache
def words(kind: str) -> frozenset[str]:
    """Return the words of one kind, folded."""
    return frozenset(folded(word) for word in _lists()[kind])


@cache
def pattern(kind: str) -> str:
    """Return a regular expression, without groups, for any word of one kind in a folded text.

    Longer words come first, so that `photo by` is not read as `photo`.
    """
    ordered = sorted(words(kind), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ") for word in ordered) + ")"


@cache
def common_words() -> frozenset[str]:
    """Return the common words of English (`english_words.txt`)."""
    text = Path(__file__).with_name("english_words.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads(Path(__file__).with_name("vocabulary.toml").read_text(encoding="utf-8"))
