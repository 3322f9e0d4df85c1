"""Rows of labels: menus, the label of a section, a name in two scripts."""

import re
from collections.abc import Sequence

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import has_digit, is_native_text
from corpus_tools.segment.vocabulary import folded, words
from corpus_tools.text.patterns import lazy

CELL = 4  # words of an entry of a menu, at the most
MANY = 4  # entries of a menu that can only be one, at the least
TONGUES = (2, 3)  # languages in which a row can say one name
NAMED = 8  # words of a name beside the same name in another script, at the most
# `European Languages` and the same in another script, with no more than a space between.
_NATIVE = "[\u0620-\u06ff\u200c]+(?: [\u0620-\u06ff\u200c]+){1,3}"
_LATIN = "[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}"
_PAIR = re.compile(rf"{_NATIVE} {_LATIN}|{_LATIN} {_NATIVE}")
_INTO = ("\u00bb", "\u203a", ">")
# What all of `_CELLS` have: one of these signs, all white space but plain spaces among them, or a pair.
_BAR = re.compile(
    "[]|\u2022\xb7\u2219\u2013\xbb\u203a/\u2014*~>"
    "\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000-]"
)
_CELLS = lazy(r"\s*(?:\]\s*\[|[|\u2022\u00b7\u2219\u2013\u00bb\u203a]|\t|\s{3,}|\s(?:[/\u2014*~>-]|::)\s)\s*")


def cells(text: str) -> list[str]:
    """Return the parts of a line between bars, bullets, tabs and wide gaps.

    >>> cells("Home | News | About us")
    ['Home', 'News', 'About us']
    """
    bare = text.strip("|\u2022\u00b7 \t")
    if not _n_bars(bare):
        return [bare] if bare else []
    return [cell for cell in _CELLS().split(bare) if cell]


def _n_bars(text: str) -> int:
    """Return how many bars a line can have, at the most."""
    return len(_BAR.findall(text)) + text.count("  ") + text.count("::")


def menu(text: str, *, mixed: bool) -> Shape | None:
    """Return the shape of a row of labels, or of one; `mixed` tells whether there are two scripts in it."""
    n_bars = _n_bars(text)
    most = (CELL + 1) * n_bars + (NAMED if mixed else CELL)  # a bar is a word
    parts = cells(text) if n_bars and len(text.split()) <= most else []
    short = len(parts) > 1 and all(len(part.split()) <= CELL for part in parts)
    if mixed and ((short and len(parts) == 2) or _is_pair(parts) or _PAIR.fullmatch(text)):
        return Shape(Kind.LABEL, "it says the same in two scripts")
    if len(parts) >= MANY and "|" in text:  # particles are words, too: `articles and analyses | poetry`
        short = short or (len(text.split()) <= most and all(len(part.split()) <= 2 * CELL for part in parts))
    valued = sum(":" in part and has_digit(part) for part in parts)  # `Beds: 141   Staff: 420`
    if short and len(parts) >= 3 and valued * 2 < len(parts) and not text.endswith((".", "!", "?")):
        return Shape(Kind.MENU, f"it is a row of {len(parts)} short entries")
    plain = folded(text).strip(" :-\u2013\u2014[]()")
    names = plain.split()
    section = words("section")
    capitals = len(names) >= 4 and text.isupper()
    if len(names) >= 4 and (capitals or names[0] in section):
        known = sum(name in section for name in names)
        if known == len(names) or (capitals and known * 4 >= len(names) * 3):
            return Shape(Kind.MENU, f"it is a row of {len(names)} names of sections")
    within = short and len(parts) == 2 and any(sign in text for sign in _INTO)
    if plain in section or _is_of_labels(names) or (within and folded(parts[0]) in section):
        return Shape(Kind.LABEL, "it is the name of a section")
    part = words("section_part")
    if 0 < len(names) <= 4 and (names[-1] in part or names[0] in part):
        return Shape(Kind.LABEL, "it is made of words for a section")
    return None


def _is_of_labels(said: Sequence[str]) -> bool:
    """Tell whether words name a section together: one that does and others that go with it."""
    if not 1 < len(said) <= CELL + 1 or said[-1] in words("unfinished"):
        return False
    known, beside = words("section"), words("section_word")
    return all(word in known or word in beside for word in said) and not known.isdisjoint(said)


def names_sections(text: str) -> bool:
    """Tell whether a row names sections, though it begins as captions do: `Photos - News - Sport`.

    >>> names_sections("Photos - News - Sport"), names_sections("Photo - AP - Kabul")
    (True, False)
    """
    parts = cells(text)
    return len(parts) > 2 and sum(folded(part) in words("section") for part in parts) * 2 > len(parts)


def names_in_scripts(text: str) -> bool:
    """Tell whether a row says a name in two scripts, and not the name of a section.

    >>> names_in_scripts("Peace - \u063a\u0696"), names_in_scripts("Sport - \u0648\u0631\u0632\u0634")
    (True, False)
    """
    parts = cells(text)
    if len(parts) not in TONGUES or len({is_native_text(part) for part in parts}) == 1:
        return False
    section, of_section = words("section"), words("section_part")
    said = [(folded(part), folded(part).split()) for part in parts]
    return not any(
        plain in section or section.issuperset(split) or not of_section.isdisjoint(split)
        for plain, split in said
    )


def _is_pair(parts: Sequence[str]) -> bool:
    """Tell whether a line is a name in one script, a bar, and the same in another."""
    if len(parts) != 2 or max(len(part.split()) for part in parts) > NAMED:
        return False
    return {is_native_text(part) for part in parts} == {True, False}
