"""A paragraph whose quotation marks do not pair.

A mark was lost by OCR, by a template or by the author, so that nobody can tell where the speech
begins or ends.

Left alone: a quotation over several paragraphs, each of which opens it again and only the last of
which closes it; inch signs behind digits; curled marks in German fashion.
"""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, SECOND
from corpus_tools.text.chars import name

CODE = "DOC103"
STRAIGHT, LEFT, RIGHT = '"', "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
LOW = "\N{DOUBLE LOW-9 QUOTATION MARK}"  # German opens with it and closes with LEFT
GUILLEMETS = (
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
)
PAIRS = ((STRAIGHT, STRAIGHT), (LEFT, RIGHT), GUILLEMETS)
INCHES = re.compile(r'(?<=\d)"')


def check(page: Page) -> Iterator[Finding]:
    """Yield each paragraph whose quotation marks do not pair, unless the speech goes on below it."""
    pairs = [pair for pair in PAIRS if not page.telling.isdisjoint(pair)]
    if LOW in page.telling and (LEFT, RIGHT) in pairs:
        pairs.remove((LEFT, RIGHT))
    for segment, following in pairwise([*page.paragraphs, None]):
        for opening, closing in pairs:
            if segment is not None and _unpaired(segment.text, opening, closing):
                if following is not None and following.text.startswith(opening):
                    continue
                last = max(segment.text.rfind(opening), segment.text.rfind(closing))
                start, _ = page.locate(segment, segment.text[last : last + 8])
                message = f"a quotation mark without its partner, {name(segment.text[last])}"
                yield page.finding((start, start + 1), CODE, message)


def _unpaired(text: str, opening: str, closing: str) -> bool:
    """Tell whether a mark is left over; behind a digit a straight one may be an inch or none."""
    opened = text.count(opening)
    if opening != closing:
        return opened != text.count(closing)
    return opened % 2 == 1 and (opened - len(INCHES.findall(text))) % 2 == 1


RULE = Rule(
    code=CODE,
    name="unbalanced-quotes",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="Who says what cannot be told, by readers or by models of dialogue.",
    remedy="Look at the page; if the site prints it so, nothing is to be done.",
    bad=(f'{HEAD}{FIRST} "It was burnt, she said.\n\n{SECOND}\n',),
    good=(
        f'{HEAD}{FIRST} "It was burnt," she said.\n\n{SECOND}\n',
        f'{HEAD}"{FIRST}\n\n"{SECOND}"\n',
    ),
    check=check,
    signs=frozenset(chain.from_iterable(PAIRS)).__contains__,
)
