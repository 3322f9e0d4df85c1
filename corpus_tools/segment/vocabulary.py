"""The words by which a page says what its lines are (`vocabulary.toml`), ready to be asked.

Words are compared without case, and with the Arabic forms of yeh and kaf read as the Persian ones,
since pages of the region are printed with either.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from corpus_tools.text.patterns import either

ALIKE = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
    "\N{ZERO WIDTH NON-JOINER}": " ",
    "\N{ARABIC TATWEEL}": "",
}
INVOCATION = 80  # characters of an invocation, at the most
PRAISE = 8  # words of one that goes on in praise, at the most
OFFER = 40  # characters of a line above titles of other articles
_LETTERS = re.compile(r"[^\W\d_]+")
_ORNAMENTS = re.compile(r"^[^\w]+|[^\w]+$")
_COMMENT = re.compile("^ *#.*", re.MULTILINE)
_KIND = re.compile(r"^(\w+) = \[", re.MULTILINE)
_WORD = re.compile('"([^"]*)"')
# The kinds that stand at the start of a line.
_BEGINNING = (
    *("byline", "source", "contact", "caption_start", "chrome", "chrome_start", "chrome_verb"),
    *("title_label", "deck_label", "rubric_label", "record"),
)


@lru_cache(maxsize=2048)
def folded(text: str) -> str:
    """Return a text as words are compared: lower case, one form of yeh and kaf, plain spaces."""
    return " ".join(_plain(text).split())


@cache
def words(kind: str) -> frozenset[str]:
    """Return the words of one kind, folded."""
    listed = _plain("\n".join(_WORD.findall(_lists()[kind])))
    return frozenset(" ".join(word.split()) for word in listed.split("\n"))


def holds(text: str, marks: Iterable[str]) -> bool:
    """Tell whether a text holds one of these words or signs; a generator would take three times as long."""
    for mark in marks:  # noqa: SIM110 - see above
        if mark in text:
            return True
    return False


def offers(text: str) -> bool:
    """Tell whether a line offers readers of an article others, whose titles stand below it.

    >>> offers("Related articles:"), offers("The related articles were burned")
    (True, False)
    """
    if len(text) > OFFER:
        return False
    plain = folded(text).strip(" :.\N{HORIZONTAL ELLIPSIS}>\u00bb")
    if plain in words("offer"):
        return True
    first, *rest = plain.split() or [""]
    return bool(rest) and first in words("offer_start") and words("offer_word").issuperset(rest)


def counts_comments(text: str) -> bool:
    """Tell whether a line says how many comments stand below it.

    >>> counts_comments("Comments (2)"), counts_comments("Comments"), counts_comments("2 comments on the law")
    (True, False, False)
    """
    if len(text) > OFFER or text.isalpha():
        return False
    said = _LETTERS.findall(folded(text))
    return bool(said) and words("comments").issuperset(said) and any(map(str.isdigit, text))


def invokes(text: str) -> bool:
    """Tell whether a line is what a page says first of all, before it names itself.

    >>> invokes("In the name of God, the Merciful"), invokes("In the name of God they left")
    (True, False)
    """
    if len(text) > INVOCATION:
        return False
    plain = _ORNAMENTS.sub("", folded(text))
    if plain in words("invocation"):
        return True
    if plain.startswith("in the name of "):
        return words("invocation_word").issuperset(plain[len("in the name of ") :].replace(",", " ").split())
    return any(plain.startswith(f"{start} ") for start in words("invocation_start")) and (
        len(plain.split()) <= PRAISE
    )


@cache
def pattern(kind: str) -> str:
    """Return a regular expression, without groups, for any word of one kind in a folded text."""
    return either(words(kind))


@lru_cache(maxsize=2048)
def begun(plain: str) -> frozenset[str]:
    """Return the kinds of words that a folded text may begin with, signs and digits aside.

    Most lines begin with none. Whoever would match a pattern of one of the kinds at the start asks
    this first: one look-up answers for all of them, and a pattern that is not used is not compiled,
    which is most of what a first page costs.

    >>> begun("tel. 12 34 56"), begun("the army left kabul")
    (frozenset({'contact'}), frozenset())
    """
    known = _words_by_start().get(first_word(plain)) or _words_by_start()[""]
    return frozenset([kind for word, kind in known if word in plain])


def last_word(text: str) -> str:
    """Return the last word of a text, folded."""
    return folded(text.rsplit(maxsplit=1)[-1])


def first_word(plain: str) -> str:
    """Return the first letters of a folded text."""
    first = plain.split(" ", 1)[0]
    if first.isalpha():
        return first
    found = _LETTERS.search(plain)
    return found[0] if found else ""


@cache
def _words_by_start() -> dict[str, list[tuple[str, str]]]:
    """Return the words that lines begin with, and their kinds, by their first letters."""
    found: dict[str, list[tuple[str, str]]] = {"": []}
    for kind in _BEGINNING:
        for word in words(kind):
            found.setdefault(first_word(word), []).append((word, kind))
    return {first: known + found[""] if first else known for first, known in found.items()}


@cache
def common_words() -> frozenset[str]:
    """Return the common words of English (`english_words.txt`)."""
    text = Path(__file__).with_name("english_words.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))


@cache
def _lists() -> dict[str, str]:
    """Return the source of the list of each kind: read as TOML, the file takes as long as ten pages.

    So it keeps to what this needs, which a test holds it to: lists of strings without escapes, a comment on
    a line of its own.
    """
    source = Path(__file__).with_name("vocabulary.toml").read_text(encoding="utf-8")
    _, *parts = _KIND.split(_COMMENT.sub("", source))
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _plain(text: str) -> str:
    """Return a text in lower case and with one form of yeh and kaf."""
    text = text.lower()
    if not text.isascii():
        for letter, plain in ALIKE.items():
            text = text.replace(letter, plain)  # five times as fast as `str.translate`
    return text
