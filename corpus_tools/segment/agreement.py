"""What a line has in common with the text below it, and with the names above it.

A headline speaks of what its text speaks of; a name, a motto, an address or a menu does not. Words
are compared by their first letters, so that an ending does not part them (`ferryman`, `ferries`);
short words, those that any sentence may hold and those in names of papers (`news`) are no evidence.

A name in Latin letters spells the name in native ones, or the address of its site: they have the same
consonants, whatever vowels a spelling has (`Navid-e Rooz`, `Naweed Roz`).
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from corpus_tools.segment.vocabulary import folded, words

_WORD = re.compile(r"[^\W\d_]{4,}")
_ARTICLE = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"
_NAME = re.compile(r"[^\W\d_]+")
OFFICE = 4  # words in front of the word for an office, at the most
STEM = 5  # letters by which words are compared
WHOLE = 6  # consonants of a name that is spelled as a whole, at the least
BONES = 2  # consonants of a word whose spelling is compared, at the least
_LATIN = re.compile(r"[a-z]{3,}")
_NATIVE = re.compile("[\u0620-\u06ff]{2,}")
# Consonants by one letter for each sound; all others, and what some spellings leave out, are dropped.
_SOUNDS = (
    ("kh", "x"),
    ("gh", "q"),
    ("sh", "c"),
    ("ch", "c"),
    ("zh", "j"),
    ("ph", "f"),
    ("th", "s"),
    ("ck", "k"),
)
_CONSONANTS = frozenset("bpfmtdsczjrlnkgqx")
_SOUND_OF = {
    letter: sound
    for sound, letters in {
        "b": ("BEH",),
        "p": ("PEH",),
        "t": ("TEH", "TAH", "TTEH", "TEH WITH RING"),
        "s": ("THEH", "SEEN", "SAD"),
        "j": ("JEEM", "JEH"),
        "c": ("TCHEH", "SHEEN"),
        "x": ("KHAH",),
        "d": ("DAL", "DDAL", "DAL WITH RING"),
        "z": ("THAL", "ZAIN", "DAD", "ZAH"),
        "r": ("REH", "RREH", "REH WITH RING"),
        "q": ("GHAIN", "QAF"),
        "f": ("FEH",),
        "k": ("KAF", "KEHEH"),
        "g": ("GAF",),
        "l": ("LAM",),
        "m": ("MEEM",),
        "n": ("NOON", "NOON GHUNNA", "NOON WITH RING"),
    }.items()
    for letter in (unicodedata.lookup(f"ARABIC LETTER {name}") for name in letters)
}


def stems(texts: Iterable[str]) -> frozenset[str]:
    """Return the beginnings of the words of some texts that tell what they speak of.

    >>> sorted(stems(["The ferries of the lake"]))
    ['ferri', 'lake']
    """
    return frozenset(
        word.removeprefix(_ARTICLE)[:STEM]
        for text in texts
        for word in _WORD.findall(folded(text))
        if word not in words("unfinished")
        and word not in words("starter")
        and word not in words("publication")
    )


def spells(text: str, names: Iterable[str]) -> bool:
    r"""Tell whether most longer words of a Latin line spell words of native names, or of addresses.

    `News` and the like are in the names of many.


    >>> spells("Navid-e Rooz Online", ["\u0646\u0648\u06cc\u062f \u0631\u0648\u0632"])
    True
    >>> spells("News Roundup", ["Hindu Kush News"])
    False
    >>> spells("A Lake Dries Up", ["\u0646\u0648\u06cc\u062f \u0631\u0648\u0632"])
    False
    """
    told = [word for word in _LATIN.findall(folded(text)) if word not in words("publication")]
    own = [bones for word in told if len(bones := _bones(word)) >= BONES]
    known: set[str] = set()
    whole = ""
    for name in names:
        plain = folded(name)
        known |= {_bones(word) for word in _LATIN.findall(plain)}
        native = ["".join(_SOUND_OF.get(letter, "") for letter in word) for word in _NATIVE.findall(plain)]
        known.update(native)
        whole += f" {''.join(native)}"
    if sum(map(len, own)) >= WHOLE and "".join(own) in whole:
        return True  # `Hindu Kush`, which native letters write as one word
    return bool(own) and sum(bones in known for bones in own) * 2 >= len(own)


def names_office(text: str, names: Iterable[str]) -> bool:
    r"""Tell whether a Latin line names an office of which native names speak: its name in another language.

    >>> names_office("Ministry of Rural Roads", ["\u0648\u0632\u0627\u0631\u062a \u0633\u0631\u06a9"])
    True
    >>> names_office("Ministry Opens Roads", ["\u0648\u0632\u0627\u0631\u062a \u0633\u0631\u06a9"])
    False
    """
    said = _NAME.findall(folded(text))
    native = {word for name in names for word in _NATIVE.findall(folded(name))}
    for at, word in enumerate(said[: OFFICE + 1]):
        of = at + 1 == len(said) or said[at + 1] in ("of", "for", "in")
        if of and not native.isdisjoint(_offices().get(word, ())):
            return True
    return False


@cache
def _offices() -> dict[str, frozenset[str]]:
    """Return the names of offices in the languages of the region by their names in English."""
    found: dict[str, set[str]] = {}
    for pair in words("office_pair"):
        english, _, native = pair.partition(" ")
        found.setdefault(english, set()).add(native)
    return {english: frozenset(native) for english, native in found.items()}


def _bones(word: str) -> str:
    """Return the consonants of a word in Latin letters, one letter for each sound."""
    for spelled, sound in _SOUNDS:
        word = word.replace(spelled, sound)
    return "".join(letter for letter in word if letter in _CONSONANTS)
