"""What a page repeats or counts: running heads, folios, navigation.

Three kinds of evidence. Repetition: a short line that returns, with another page number or without
one, and stands apart from the text around it. Shape: a page number alone, or beside an address.
Interruption: short lines between a line that breaks off and one that goes on in lower case. The
first of several equal lines in the head is not judged here: it may be the masthead, or the
headline, that later pages repeat.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from corpus_tools.document import Role
from corpus_tools.segment.addresses import beside_address
from corpus_tools.segment.folios import EDGES, INTERRUPTS, counted, said_again, without_page
from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.layout import Layout, reach_of, width_of
from corpus_tools.segment.lines import SHORT, Line, has_digit
from corpus_tools.segment.menus import cells
from corpus_tools.segment.opening import GOING_ON, LONG, STOP, runs_on
from corpus_tools.segment.retold import narrowed, retold
from corpus_tools.segment.shapes import is_page_number
from corpus_tools.segment.verdicts import Verdict, verdict

HEAD_LINE = 90  # characters of a running head, at the most
ROW = 140  # and of one in a row with the number of the page
SPACES = 5  # in a line that is longer than the one above it and a sentence, at the least
EDGED = 3  # parts of a running head that is spread over the page, at the most
NAMED = 6  # words of each of them
FIRST = 24  # lines of a first page that ends above its first long line, at the most
AGAIN = 2  # times that a masthead is said: at the head and at the foot
FOOT = 8  # lines of a masthead at the foot, at the most
BESIDE = 4  # lines of furniture between two lines of a paragraph, at the most
_ADDRESSED = frozenset({Kind.CONTACT, Kind.ADDRESS, Kind.PLAIN})
_NEVER = frozenset({Kind.DATE, Kind.BULLET, Kind.BYLINE, Kind.CAPTION, Kind.RULE, Kind.CHROME})
_BETWEEN = re.compile(r"[\s\d|]+")
_NUMBERS = re.compile(r"\d+")
_DASHED = re.compile(r"[-\u2013\u2014*~]\s*\d+\s*[-\u2013\u2014*~]")


def find_furniture(
    lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout, head: int
) -> dict[int, Verdict]:
    """Return the verdict on every line that is certainly page furniture, by its index.

    Lines before `head` are those of the head, which later pages may repeat. What a browser prints on
    each sheet parts the sheets, and is left out where it is asked what stands beside what.
    """
    if all(shape.kind is not Kind.PRINTED for shape in shapes.values()):
        return _furniture(lines, shapes, layout, head)
    kept: list[Line] = []
    sheet = gap = 0
    for line in lines:
        if shapes[line.index].kind is Kind.PRINTED:
            sheet, gap = sheet + 1, max(gap, line.gap)
        elif sheet:
            kept.append(replace(line, index=len(kept), gap=max(gap, line.gap), page=line.page + sheet))
            gap = 0
        else:
            kept.append(line)
    printed = [line for line in lines if shapes[line.index].kind is Kind.PRINTED]
    found = {line.index: verdict(Role.RUNNING_HEAD, 0.95, shapes[line.index].why) for line in printed}
    rest = [line.index for line in lines if line.index not in found]
    of_kept = {at: shapes[index] for at, index in enumerate(rest)}
    above = sum(index < head for index in rest)
    others = _furniture(kept, of_kept, layout, above)
    return found | {rest[at]: one for at, one in others.items()}


def _furniture(
    lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout, head: int
) -> dict[int, Verdict]:
    found: dict[int, Verdict] = {}
    for at in _interrupting(lines, shapes, layout, head):
        numbered = shapes[at].kind is Kind.NUMBER
        role = Role.FOLIO if numbered else Role.RUNNING_HEAD
        found[at] = verdict(role, 0.9, INTERRUPTS)
    for group in _repeated(lines, shapes, found, head):
        for line in _later(lines, group, shapes, head):
            found[line.index] = verdict(
                Role.RUNNING_HEAD, 0.95, f"the page repeats this line, {len(group)} times in all"
            )
    found |= retold(lines, shapes, head, found)
    pages = counted(lines, shapes, layout)
    for line in lines:
        if line.length > SHORT:
            continue
        shape = shapes[line.index]
        if (
            line.index >= head
            and ("   " in line.text or "\t" in line.text)
            and _is_numbered_name(lines, line, shape)
        ):
            found.setdefault(
                line.index, verdict(Role.RUNNING_HEAD, 0.9, "it is a name and a page number, far apart")
            )
        if shape.kind is Kind.NUMBER:
            found |= _numbered(lines, line, shape, found, pages)
        elif shape.kind in _ADDRESSED and has_digit(line.text):
            number = beside_address(line.text)
            paged = is_page_number(number) if number else False
            if paged and (line.index >= head or not number.isdigit() or _is_said_above(lines, line)):
                found.setdefault(
                    line.index, verdict(Role.RUNNING_HEAD, 0.9, "it is an address with a page number")
                )
    return found


def _is_said_above(lines: Sequence[Line], line: Line) -> bool:
    """Tell whether a line says but for a number what one above says: at the foot of a short first page."""
    said = _BETWEEN.sub("", line.text)
    return any(_BETWEEN.sub("", one.text) == said for one in lines[max(0, line.index - FIRST) : line.index])


def _is_numbered_name(lines: Sequence[Line], line: Line, shape: Shape) -> bool:
    """Tell whether a line in another script than the text around it has a page number at one edge.

    Between a name in that script and a headline in the script of the text the number stands inside.
    """
    parts = cells(line.text) if line.has_letters and line.opened and shape.kind is not Kind.ROW else []
    if len(parts) == EDGED and line.native and line.latin and is_page_number(parts[1]):
        return True
    if not 2 <= len(parts) <= EDGED or not (is_page_number(parts[0]) or is_page_number(parts[-1])):
        return False
    around = [
        one for one in lines[max(0, line.index - BESIDE) : line.index + BESIDE] if one.length >= GOING_ON
    ]
    theirs = sum(one.is_native != line.is_native for one in around if one is not line)
    return theirs * 2 > len(around) - (line in around) and all(len(part.split()) <= NAMED for part in parts)


def _numbered(
    lines: Sequence[Line], line: Line, shape: Shape, found: Mapping[int, Verdict], pages: frozenset[int]
) -> dict[int, Verdict]:
    """Return the verdicts on a page number and the running head beside it, where they are such.

    `pages` are the bare numbers that are known to count the pages.
    """
    cue = lines[line.index + 1] if line.index + 1 < len(lines) else None
    if cue is not None and not cue.gap and "-->" in cue.text:
        return {line.index: verdict(Role.FOLIO, 0.9, "it numbers a line of a film")}
    head = _beside_number(lines, line, known=line.index in pages)
    if head is not None:
        why = "it stands in another script than its page, beside a page number"
        running = found.get(head.index) or verdict(Role.RUNNING_HEAD, 0.9, why)
        return {line.index: verdict(Role.FOLIO, 0.95, shape.why), head.index: running}
    said = line.index in pages or _DASHED.fullmatch(line.text) or not line.text.strip(EDGES).isdigit()
    if line.index and (said or _is_folio(lines, line, found)):
        return {line.index: verdict(Role.FOLIO, 0.95, shape.why)}
    return {}


def _beside_number(lines: Sequence[Line], number: Line, *, known: bool) -> Line | None:
    """Return the running head beside a page number: a short line in another script than its page.

    A bare number counts only where the two stand apart from the text; dashes around it say enough. `known`:
    it counts the pages.
    """
    at = number.index
    pairs = [(at - 1, at)] if at > 1 and not number.gap else []
    if at and at + 2 < len(lines) and not lines[at + 1].gap:
        pairs.append((at, at + 1))
    for first, last in pairs:
        head = lines[first] if last == at else lines[last]
        before, after = lines[first - 1], lines[last + 1] if last + 1 < len(lines) else None
        if head.length > HEAD_LINE or not head.has_letters or not head.opened or after is None:
            continue
        foreign = before.is_native == after.is_native != head.is_native
        text = known or max(before.length, after.length) >= LONG or before.opened
        apart = lines[first].gap > 0 and after.gap > 0 and text
        if foreign and (apart or _DASHED.fullmatch(number.text)):
            return head
    return None


def _interrupting(
    lines: Sequence[Line], shapes: Mapping[int, Shape], layout: Layout, head: int
) -> Iterator[int]:
    """Yield the indexes of short lines between a line that breaks off and one that goes on."""
    for before in lines[:-2]:
        first = end = before.index + 1
        if not _can_interrupt(lines[first], shapes):
            continue
        if shapes[before.index].kind is not Kind.PLAIN or before.length < GOING_ON or not before.opened:
            continue
        while end < len(lines) and end - first < BESIDE and _can_interrupt(lines[end], shapes):
            end += 1
        if end == len(lines):
            continue
        after, between = lines[end], lines[first:end]
        goes_on = after.first.islower() and after.is_native == before.is_native
        if not goes_on or shapes[after.index].kind is not Kind.PLAIN:
            continue
        numbered = any(shapes[one.index].kind is Kind.NUMBER for one in between)
        numbered = numbered or all(without_page(one.text) != one.text for one in between)
        if not _breaks(lines, before, layout, head, numbered=numbered):
            continue
        if any(_is_full(one, before, shapes, layout) for one in between):
            continue  # it is that line which breaks off, and it is looked at in its turn
        apart = numbered and between[0].gap > layout.gap and after.gap > layout.gap  # a block of its own
        if apart or all(_is_set_off(lines, one, before, layout, shapes) for one in between):
            yield from range(first, end)


def _breaks(lines: Sequence[Line], line: Line, layout: Layout, head: int, *, numbered: bool) -> bool:
    """Tell whether a line is prose that breaks off: long, of two sentences, at the full width, or going on.

    `numbered` tells whether a page number stands below it, which is evidence enough.
    """
    if line.length < GOING_ON or not line.opened:
        return False
    full = layout.reach is not None and line.index >= head and width_of(line) * 10 >= layout.width * 7
    going_on = line.index > 0 and runs_on(lines[line.index - 1], line)
    long = numbered or narrowed(line) >= LONG or STOP.search(line.text)
    return bool(long or going_on or full) and not beside_address(line.text)


def _is_full(line: Line, before: Line, shapes: Mapping[int, Shape], layout: Layout) -> bool:
    """Tell whether a line is as wide as the column of the text: no running head is.

    Where the text has no column, or the line above does not fill it, it is longer than that, of many words.
    """
    if shapes[line.index].kind is not Kind.PLAIN or not line.opened:
        return False
    if layout.reach is None or width_of(before) * 10 < layout.width * 7:
        return line.length > before.length and line.text.count(" ") >= SPACES
    return width_of(line) * 10 >= layout.width * 9


def _can_interrupt(line: Line, shapes: Mapping[int, Shape]) -> bool:
    kind = shapes[line.index].kind
    long = line.length > HEAD_LINE and (line.length > ROW or without_page(line.text) == line.text)
    if long or line.first.islower() or kind in _NEVER:
        return False
    return kind is Kind.NUMBER or (line.text[-1] not in ".!?,;" and (line.opened or line.text[-1] == ":"))


def _is_set_off(
    lines: Sequence[Line], line: Line, before: Line, layout: Layout, shapes: Mapping[int, Shape]
) -> bool:
    """Tell whether a short line cannot be of the paragraph that it interrupts."""
    if shapes[line.index].kind is Kind.NUMBER or (line.is_native != before.is_native and line.has_letters):
        return True
    after = lines[line.index + 1]
    if runs_on(line, after) and not after.gap and layout.reach and width_of(line) * 10 >= layout.width * 7:
        return False  # the first line of the next page, and its sentence goes on below
    if line.page != before.page:
        return True
    if layout.reach is None:
        return before.length >= LONG or (line.gap > 0 and after.gap > 0)
    if line.gap > layout.gap and after.gap > layout.gap:
        return True
    flows = after.gap <= layout.gap and reach_of(line, after) >= layout.reach
    return not flows and width_of(line) * 10 < layout.width * 7


def _repeated(
    lines: Sequence[Line], shapes: Mapping[int, Shape], found: Mapping[int, Verdict], head: int
) -> list[list[Line]]:
    """Return the groups of short lines that say the same, page numbers aside."""
    keys: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if (
            line.length <= SHORT // 2
            and line.has_letters
            and (not line.text[0].islower() or shapes[line.index].kind is Kind.CONTACT or "www." in line.text)
            and "...." not in line.text
        ):
            keys[said_again(line.text)].append(line)
    groups = [group for key, group in keys.items() if len(group) > 1 and len(key) > 2]
    again = frozenset(line.index for group in groups for line in group[1:])
    running: list[list[Line]] = []
    for group in groups:
        later = group[1:] if group[0].index < head else group
        if not _can_run(group, shapes):
            continue
        if any(line.index in found for line in later) or _stand_apart(lines, later, shapes, again):
            running.append(group)
    return running


def _later(lines: Sequence[Line], group: list[Line], shapes: Mapping[int, Shape], head: int) -> list[Line]:
    """Return equal lines but the one that they repeat: in the head, or in a masthead at the foot."""
    first, last = group[0], group[-1]
    paged = any(shapes[one.index].kind is Kind.NUMBER for one in lines)
    if first.index < head and len(group) == AGAIN and last.index >= len(lines) - FOOT and not paged:
        below = lines[last.index + 1 :]
        if not last.page and all(one.length < GOING_ON * 2 and one.opened for one in below):
            return []  # the masthead stands at the foot as well
    if first.index < head:
        return group if _NUMBERS.search(first.text) and len({one.text for one in group}) > 1 else group[1:]
    below = lines[last.index + 1 :] if last.index >= len(lines) - FOOT else []
    labels = all(one.length < LONG and shapes[one.index].kind is not Kind.NUMBER for one in below)
    alike = any(one.is_native == last.is_native and one.has_letters for one in below)
    at_foot = labels and alike and below[0].gap <= 1 and not _NUMBERS.search(last.text)
    return group[:-1] if at_foot else group


def _can_run(group: Sequence[Line], shapes: Mapping[int, Shape]) -> bool:
    """Tell whether equal lines have the form of a running head: no sentence, no date, no item of a list."""
    kinds = Counter(shapes[line.index].kind for line in group)
    if kinds.keys() & (_NEVER - {Kind.CHROME, Kind.RULE}):
        return False
    return (group[0].opened or len(group) > 2) and not any(
        line.text.endswith((":", "?", "!")) for line in group
    )


def _stand_apart(
    lines: Sequence[Line], later: Sequence[Line], shapes: Mapping[int, Shape], again: frozenset[int]
) -> bool:
    """Tell whether most of some equal lines stand apart from the text, or one of them tears it.

    `again` are the indexes of all lines that the page has said before.
    """
    if any(_breaks_off(lines, line) for line in later):
        return True
    return sum(_stands_alone(lines, line, shapes, again) for line in later) * 2 > len(later)


def _breaks_off(lines: Sequence[Line], line: Line) -> bool:
    """Tell whether a line stands between one that breaks off and one that goes on, in any script."""
    if not 0 < line.index < len(lines) - 1:
        return False
    before, after = lines[line.index - 1], lines[line.index + 1]
    return before.length > GOING_ON and runs_on(before, after) and not beside_address(before.text)


def _stands_alone(
    lines: Sequence[Line], line: Line, shapes: Mapping[int, Shape], again: frozenset[int]
) -> bool:
    """Tell whether a line is set off: empty lines, a page break, a page number, such lines around it."""
    at, upto = line.index, line.index + 1
    while line.index - at < BESIDE and at - 1 in again and not lines[at].gap:
        at -= 1
    while upto - line.index < BESIDE and upto in again and not lines[upto].gap:
        upto += 1
    if any(shapes[one.index].kind is Kind.NUMBER for one in lines[at:upto]):
        return True
    line, before = lines[at], lines[at - 1] if at else None
    after = lines[upto] if upto < len(lines) else None
    if before is not None and (before.page != line.page or shapes[before.index].kind is Kind.NUMBER):
        return True
    if after is not None and (after.page != line.page or shapes[after.index].kind is Kind.NUMBER):
        return True
    return (before is None or line.gap > 0) and (after is None or after.gap > 0)


def _is_folio(lines: Sequence[Line], line: Line, found: Mapping[int, Verdict]) -> bool:
    """Tell whether a bare number is a folio by where it stands."""
    if line.index in found or _breaks_off(lines, line):
        return True
    year = line.text.isdigit() and len(line.text) == 4
    if year:
        return False
    beside = line.index - 1 in found or line.index + 1 in found
    before, after = lines[line.index - 1], lines[line.index + 1 : line.index + 2]
    alone = (line.gap > 0 or before.page != line.page) and all(
        one.gap or one.page != line.page for one in after
    )
    return beside or alone or (before.page != line.page) or not after
