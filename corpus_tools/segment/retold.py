"""Lines that say again what the head of a page says: its headline beside the name of the site, a name.

A browser prints the title of its window on each sheet: the headline, a bar, the name of the site. A paper
prints its name on each page, beside the number of the page or the day.
"""

import re
from collections.abc import Mapping, Sequence

from corpus_tools.document import Role
from corpus_tools.segment.dates import dates_and_rest
from corpus_tools.segment.folios import without_page
from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import SHORT, Line, has_digit
from corpus_tools.segment.menus import cells
from corpus_tools.segment.shapes import is_page_number
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded, holds, words

NAME = 6  # characters of a name that a running head repeats, at the least
TITLE = 16  # characters of a headline that the title of a window repeats, at the least
SHORTEST = 10  # characters of one beside which a day stands, at the least
SITE = 6  # words of the name of a site behind a bar, at the most
ROW = 2  # parts of a name with the number of its page beside it
LINE = 90  # characters of a line that says a name beside a number, at the most
SPREAD = 3 * LINE  # characters of such a line that is spread over its page, at the most
_BARS = ("|", "-", "\u2013", "\u2014", ":", "\u00bb", "\u00ab", "\u00b7")
_BAR = re.compile(r"\s(?:[|\u2013\u2014\u00bb\u00ab\u00b7-]|::?)\s")
_NUMBER = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_WINDOW = verdict(Role.RUNNING_HEAD, 0.9, "it says the headline beside another name")
_NAMED = verdict(Role.RUNNING_HEAD, 0.9, "it says a name of the head beside a number")


def retold(
    lines: Sequence[Line], shapes: Mapping[int, Shape], head: int, known: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """Return the verdict on each line that says again what a line before `head` says."""
    found = _windows(lines, shapes, head, known)
    names: list[str] | None = None
    for line in lines:
        if narrowed(line) > LINE or line.index in known or line.index in found:
            continue
        beside = line.index >= head and _stands_by_number(lines, line, shapes)
        if not beside and not (line.opened and has_digit(line.text) and _NUMBER.search(line.text)):
            continue
        if line.index < head:
            named = line.index > 0 and any(map(_is_numbered, cells(line.text)))
        else:
            names = _names(lines, head) if names is None else names
            row = shapes[line.index].kind is not Kind.ROW and len(cells(line.text)) == ROW
            part = (beside or row) and _says_part(without_page(line.text), names)
            named = part or (has_digit(line.text) and _says_name(line, names))
        if named:
            found[line.index] = _NAMED
    return found


def _windows(
    lines: Sequence[Line], shapes: Mapping[int, Shape], head: int, known: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """Return the verdict on each line that is the title of the window in which the page was read."""
    found: dict[int, Verdict] = {}
    titles: list[str] | None = None
    for line in lines:
        if line.length > SHORT or line.index in known or not holds(line.text, _BARS):
            continue
        if _BAR.search(line.text):
            titles = _titles(lines, head, shapes) if titles is None else titles
            if _says_title(line, titles):
                found[line.index] = _WINDOW
    return found


def narrowed(line: Line) -> int:
    """Return how many characters a line has, each gap as one: a running head is spread out."""
    spread = LINE < line.length <= SPREAD and "  " in line.text
    return len(" ".join(line.text.split())) if spread else line.length


def _is_numbered(part: str) -> bool:
    """Tell whether a part of a line is a page number, with a word that says so."""
    return is_page_number(part) and not part.isdecimal()


def _stands_by_number(lines: Sequence[Line], line: Line, shapes: Mapping[int, Shape]) -> bool:
    """Tell whether a line stands right above or below a page number, in a block of the two."""
    at = line.index
    before = lines[at - 1] if at and not line.gap else None
    after = lines[at + 1] if at + 1 < len(lines) and not lines[at + 1].gap else None
    if before is not None and shapes[before.index].kind is Kind.NUMBER:
        return after is None
    return before is None and after is not None and shapes[after.index].kind is Kind.NUMBER


def _says_part(text: str, names: Sequence[str]) -> bool:
    """Tell whether all words of a text stand in names of the head, where authors have first names, too."""
    said = {word for word in _WORD.findall(folded(text)) if word not in words("unfinished")}
    return bool(said) and said.issubset(word for name in names for word in _WORD.findall(name))


def _titles(lines: Sequence[Line], head: int, shapes: Mapping[int, Shape]) -> list[str]:
    """Return the lines of the head that can be the headline, folded."""
    return [
        folded(line.text)
        for line in lines[:head]
        if line.length >= SHORTEST and line.text[-1] not in ".,:;" and shapes[line.index].kind is Kind.PLAIN
    ]


def _says_title(line: Line, titles: Sequence[str]) -> bool:
    """Tell whether a line says a headline and, behind a bar, less or a name; a date may stand before it."""
    plain = folded(line.text)
    for title in titles:
        at = plain.find(title)
        if len(title) < TITLE and not has_digit(plain):
            continue  # no day beside it
        before, after = plain[: max(0, at)].strip(), plain[at + len(title) :].strip()
        named = after.startswith(_BARS) and (len(after) < len(title) or after.count(" ") <= SITE)
        if at >= 0 and named and not any(map(str.isalpha, before)):
            return True
        if at > 0 and not after and before.endswith(_BARS) and before.count(" ") <= SITE:
            return True  # the name of the site in front
    return False


def _names(lines: Sequence[Line], head: int) -> list[str]:
    """Return what the short lines of the head say, folded, both halves of those in two languages."""
    said = (part for line in lines[:head] if narrowed(line) <= LINE for part in cells(line.text))
    return [folded(part) for part in said if len(part) >= NAME and not _NUMBER.search(part)]


def _says_name(line: Line, names: Sequence[str]) -> bool:
    plain = folded(line.text)
    for name in names:
        at = plain.find(name)
        if at >= 0:
            text = " ".join(line.text.split())
            text = text if len(text) == len(plain) else plain  # as printed, a month is told better
            _, rest = dates_and_rest(f"{text[:at]} {text[at + len(name) :]}")
            return is_page_number(rest) or all(
                word.isdigit() or word in words("page") for word in rest.split()
            )
    return False
