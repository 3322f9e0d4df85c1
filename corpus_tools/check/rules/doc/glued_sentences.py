"""Two sentences without a space between them.

A line end was taken out and nothing put in: `nonbelievers."The`.

Left alone: addresses, file names and abbreviations; numbers.
"""

import re
from collections.abc import Iterator
from itertools import chain

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, PAGE, SECOND
from corpus_tools.text.chars import show

CODE = "DOC108"
MESSAGE = "no space between two sentences: "
FARTHEST = 80  # code points: longer than any word, and than most addresses
MARKS = '["\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}]'
# One a sign: `re` finds what begins with one character ten times as fast as what begins with any of three.
SEAMS = tuple(re.compile(f"{end}(?<=[a-z]{{3}}.){MARKS}{{0,2}}[A-Z][a-z]") for end in (r"\.", "!", r"\?"))
ADDRESS = re.compile(r"[/@\\]|www\.")


def check(page: Page) -> Iterator[Finding]:
    """Yield each place where the pass would part two sentences, and each seam left in the body."""
    for edit in page.edits_of("glued-quotation"):
        words = _around(page.text, edit.start, edit.end)
        mark = edit.start - (page.text[edit.start - 1] not in ".!?")  # the space comes before it or behind
        yield page.finding((mark, mark + 1), CODE, MESSAGE + show(words, 40))
    if not any(pattern.search(page.body_lines) for pattern in SEAMS):
        return
    for segment in page.body:
        for seam in chain.from_iterable(pattern.finditer(segment.text) for pattern in SEAMS):
            words = _around(segment.text, *seam.span())
            if not ADDRESS.search(words):
                start = page.locate(segment, words)[0] + words.index(seam[0]) + 1
                yield page.finding((start, start + 1), CODE, MESSAGE + show(words, 40))


def _around(text: str, start: int, end: int) -> str:
    """Return text[start:end] with the letters on both sides up to the next white space."""
    head = text[max(0, start - FARTHEST) : start].rsplit(" ", maxsplit=1)[-1]
    tail = text[end : end + FARTHEST].split(" ", maxsplit=1)[0]
    return (head + text[start:end] + tail).strip()


RULE = Rule(
    code=CODE,
    name="glued-sentences",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="Sentence splitters see one sentence, and the two words at the seam are counted as one.",
    remedy="Fix the scraper: a line end becomes a space.",
    bad=(f"{HEAD}{FIRST}The end.\n\n{SECOND}\n",),
    good=(
        PAGE,
        f"{HEAD}{FIRST} See www.sapida.example/open.Today for more.\n\n{SECOND}\n",
    ),
    check=check,
    fixed_by=frozenset({"glued-quotation"}),
)
