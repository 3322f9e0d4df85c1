r"""A space lost between a sentence and a quotation comes back.

OCR and paste jobs lose the space where one sentence ends and a quotation mark stands before the
next: `nonbelievers."The Russians provided`. Whether the mark closes the sentence before or opens
the one behind decides where the space belongs, and a straight mark does not say. The marks of the
paragraph before it do: after an even number the mark opens, after an odd number it closes. (On
the page the project started from it opens: what follows is attributed, `said the U.S. official`.)
Typographic marks say it themselves.

It is a guess, and so it asks for a lot: two lower-case letters, a full stop, question or
exclamation mark, the quotation mark, a capitalised word and a lower-case one behind it, four words
of prose in the sentence before it, and a paragraph whose straight marks are even in number. Then
it may be among the safe ones: in 1.5 million lines of source, READMEs, licences and message
catalogues of installed packages, all read as if they were not ASCII, it finds nothing to do.

Left alone
    Text that is all ASCII, as by every pass. Marks between digits, capitals, code.

Source: the page the project started from; Chicago Manual of Style, 6.9 (marks and full stops).
"""

import re
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy

STRAIGHT = '"'
OPENING = "\N{LEFT DOUBLE QUOTATION MARK}"
CLOSING = "\N{RIGHT DOUBLE QUOTATION MARK}"
APOSTROPHE = "'\N{RIGHT SINGLE QUOTATION MARK}"
# A stop, a mark, a capitalised word, a lower-case one. What stands before is looked at afterwards:
# `re` finds a pattern fast that starts with a few characters of ASCII.
GLUED = lazy(f"[.?!][{STRAIGHT}{OPENING}{CLOSING}](?=(?:[A-Z][A-Za-z{APOSTROPHE}]*,? ){{1,4}}[a-z]{{2}})")
SENTENCE_END = lazy("[a-z]{2}[.?!]")
SENTENCE = lazy(f"[A-Za-z0-9{APOSTROPHE},:()\\-\u2013\u2014 \n]*[.?!]")
FEWEST_WORDS = 4
CONTEXT = 80  # code points before the mark in which so many words of its sentence stand


def find(text: str) -> Iterator[Edit]:
    r"""Yield the insertion of a space at each glued quotation mark.

    >>> [edit] = find("\u2014 It has never run with nonbelievers.\"The Russians gave,\" he said.")
    >>> edit.start, edit.end, edit.text
    (37, 37, ' ')
    """
    if text.isascii() or not any(_may_be_glued(text, mark) for mark in (STRAIGHT, OPENING, CLOSING)):
        return
    start = 0
    for paragraph in text.split("\n\n"):
        seen = counted = 0
        for glued in GLUED().finditer(paragraph):
            at = glued.start() + 1
            if _ends_a_sentence(paragraph, at):
                seen += paragraph.count(STRAIGHT, counted, at)
                counted = at
                opens = _opens(glued[0][1], seen, paragraph)
                if opens is not None:
                    point = start + at + (0 if opens else 1)
                    yield Edit(point, point, " ", "the mark opens" if opens else "the mark closes")
        start += len(paragraph) + 2


def _may_be_glued(text: str, mark: str) -> bool:
    """Tell whether one of the marks of a text stands between a stop and a capital, as few do."""
    at = text.find(mark, 1)
    while at > 0:
        if text[at - 1] in ".?!" and "A" <= text[at + 1 : at + 2] <= "Z":
            return True
        at = text.find(mark, at + 1)
    return False


def _ends_a_sentence(paragraph: str, at: int) -> bool:
    """Tell whether a sentence of prose ends right before the mark."""
    if not SENTENCE_END().fullmatch(paragraph, max(0, at - 3), at):
        return False
    before = re.split(f"[.?!] |[{STRAIGHT}{OPENING}{CLOSING}]", paragraph[max(0, at - CONTEXT) : at])[-1]
    return SENTENCE().fullmatch(before) is not None and len(before.split()) >= FEWEST_WORDS


def _opens(mark: str, seen: int, paragraph: str) -> bool | None:
    """Tell whether a mark opens a quotation, None where the paragraph's marks do not say."""
    if mark != STRAIGHT:
        return mark == OPENING
    if paragraph.count(STRAIGHT) % 2:
        return None
    return seen % 2 == 0


PASS = Pass(
    id="glued-quotation",
    version=1,
    summary="The space lost between a sentence and a quotation mark comes back",
    loss=Loss.GUESS,
    triggers=frozenset(STRAIGHT + OPENING + CLOSING),
    languages=None,
    find=find,
)
