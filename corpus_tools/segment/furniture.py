"""What a page repeats or counts: running heads, folios, navigation.

Two kinds of evidence. Repetition: a short line that returns, with another page number or without
one, and stands apart from the text around it. Shape: a page number alone, an address with a
number beside it, in the middle of the text. The first of several equal lines at the head of the
page is not judged here: it may be the masthead, or the headline, that later pages repeat.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from corpus_tools.document import Role
from corpus_tools.segment.lines import SHORT, Line, first_letter, is_open
from corpus_tools.segment.shapes import Kind, Shape, is_page_number
from corpus_tools.segment.verdicts import Verdict, verdict
from corpus_tools.segment.vocabulary import folded

HEAD = 12  # lines at the head of a page in which a running head can be the masthead itself
_ADDRESSED = frozenset({Kind.CONTACT, Kind.ADDRESS, Kind.PLAIN})
_NUMBERS = re.compile(r"\d+")
_EDGES = " |/\u2022\u00b7-\u2013\u2014:.,()[]"


def find_furniture(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> dict[int, Verdict]:
    """Return the verdict on every line that is certainly page furniture, by its index."""
    found: dict[int, Verdict] = {}
    for group in _repeated(lines, shapes):
        for line in group[1:] if group[0].index < HEAD else group:
            found[line.index] = verdict(
                Role.RUNNING_HEAD, 0.95, f"the page repeats this line, {len(group)} times in all"
            )
    numbers = [line for line in lines if shapes[line.index].kind is Kind.NUMBER]
    for line in numbers:
        if line.index and (_is_apart(lines, line, found) or not line.text.strip(_EDGES).isdigit()):
            found[line.index] = verdict(Role.FOLIO, 0.95, shapes[line.index].why)
    for line in lines:
        beside = _beside_address(line.text) if shapes[line.index].kind in _ADDRESSED else ""
        if beside and is_page_number(beside) and (line.index >= HEAD or not beside.isdigit()):
            found.setdefault(
                line.index, verdict(Role.RUNNING_HEAD, 0.9, "it is an address with a page number")
            )
    return found


def _repeated(lines: Sequence[Line], shapes: Mapping[int, Shape]) -> list[list[Line]]:
    """Return the groups of short lines that say the same, page numbers aside."""
    keys: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.length <= SHORT // 2 and line.has_letters:
            keys[_key(line.text)].append(line)
    groups = [group for key, group in keys.items() if len(group) > 1 and len(key) > 2]
    return [group for group in groups if _is_running(lines, group, shapes)]


def _key(text: str) -> str:
    return _NUMBERS.sub("", folded(text)).strip(_EDGES)


def _is_running(lines: Sequence[Line], group: list[Line], shapes: Mapping[int, Shape]) -> bool:
    """Tell whether equal lines are a running head: apart from the text, and no sentence."""
    kinds = Counter(shapes[line.index].kind for line in group)
    if kinds[Kind.DATE] or kinds[Kind.BULLET] or kinds[Kind.BYLINE] or kinds[Kind.CAPTION]:
        return False
    later = [line for line in group if line.index]
    if any(line.text.endswith((":", "?", "!")) for line in group):
        return False
    breaking = sum(_interrupts(lines, line) for line in later)
    apart = sum(_stands_alone(lines, line) for line in later)
    return breaking > 0 or (apart * 2 > len(later) and (is_open(group[0].text) or len(group) > 2))


def _stands_alone(lines: Sequence[Line], line: Line) -> bool:
    """Tell whether a line is set off: empty lines or a page break around it, or a page number."""
    before = line.gap > 0 or line.index == 0 or lines[line.index - 1].page != line.page
    if line.index + 1 == len(lines):
        return before
    after = lines[line.index + 1]
    return (before and (after.gap > 0 or after.page != line.page)) or lines[line.index - 1].page != line.page


def _interrupts(lines: Sequence[Line], line: Line) -> bool:
    """Tell whether a line stands in the middle of a sentence of others."""
    if not 0 < line.index < len(lines) - 1:
        return False
    before = _neighbour(lines, line, -1)
    after = _neighbour(lines, line, 1)
    if before is None or after is None:
        return False
    return before.length > 30 and is_open(before.text) and first_letter(after.text).islower()


def _neighbour(lines: Sequence[Line], line: Line, step: int) -> Line | None:
    """Return the nearest line before or after one that is not short like furniture itself."""
    for at in range(line.index + step, line.index + 4 * step, step):
        if not 0 <= at < len(lines):
            return None
        if (lines[at].latin + lines[at].native > 0 and lines[at].is_native != line.is_native) or lines[
            at
        ].length > 30:
            return lines[at]
    return None


def _is_apart(lines: Sequence[Line], line: Line, found: Mapping[int, Verdict]) -> bool:
    """Tell whether a bare number is a folio by where it stands."""
    beside = line.index - 1 in found or line.index + 1 in found
    year = line.text.isdigit() and len(line.text) == 4
    alone = _stands_alone(lines, line) or line.index == len(lines) - 1
    return _interrupts(lines, line) or (not year and (alone or beside))


def _beside_address(text: str) -> str:
    """Return what a line says besides addresses: there a page number would stand."""
    return " ".join(word for word in text.split() if "@" not in word and "." not in word and "//" not in word)
