"""A paragraph whose quotation marks do not pair.

A mark was lost by OCR, by a template or by the author, so that nobody can tell where the speech
begins or ends.

Left alone: a quotation over several paragraphs, each of which opens it again and only the last of
which closes it; inch signs behind digits.
"""

import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, SECOND
from corpus_tools.document import Role, Zone
from corpus_tools.text.chars import name

CODE = "DOC103"
PAIRS = (
    ("\N{QUOTATION MARK}", "\N{QUOTATION MARK}"),
    ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
    ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
)
INCHES = re.compile(r'(?<=\d)"')


def check(page: Page) -> Iterator[Finding]:
    """Yield each paragraph with an odd number of quotation marks, unless the speech goes on below it."""
    body = [one for one in page.document.segments if one.zone is Zone.BODY and one.role is Role.PARAGRAPH]
    for at, segment in enumerate(body):
        following = body[at + 1].text if at + 1 < len(body) else ""
        for opening, closing in PAIRS:
            marks = INCHES.sub("", segment.text)
            opened, closed = marks.count(opening), marks.count(closing)
            odd = opened % 2 == 1 if opening == closing else opened != closed
            goes_on = following.startswith(opening) or (opening != closing and opened > closed + 1)
            if odd and not goes_on:
                last = segment.text.rfind(closing if closed else opening)
                span = page.locate(segment, segment.text[last : last + 8] or closing)
                many = str(opened) if opening == closing else f"{opened} opening, {closed} closing"
                yield page.finding(
                    (span[0], span[0] + 1), CODE, f"{many} of {name(opening)} in the paragraph"
                )


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
)
