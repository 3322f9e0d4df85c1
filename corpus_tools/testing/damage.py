r"""Damage a text on purpose, and know for each damaged character what it was.

A `Damage` is a function from a text and a source of randomness to edits, like a pass turned round.
`damaged` carries several out in turn and returns the damaged text with the alignment to the gold:

>>> from corpus_tools.testing import encodings
>>> bad = damaged("\u0633\u0644\u0627\u0645 all", encodings.misread(encodings.route("cp1256>utf-8")), seed=1)
>>> ascii(bad.text)
"'\\u0637\\xb3\\u0638\\u201e\\u0637\\xa7\\u0638\\u2026 all'"
>>> bad.gold_of(2, 4)
(1, 2)

The same text, damages and seed give the same result, on any machine. Where to look:

* `encodings`: text read in the wrong encoding, per file, line or span; bytes lost on the way.
* `layout`: hard wraps, hyphenation, page furniture, running heads.
* `letters`: what OCR, PDF and old keyboards do: presentation forms, visual order, tatweel, bidi marks,
  Arabic yeh and kaf, stray tags and emoji.

Gold is what a perfect repair would give back. Damage that cannot be undone (a FARSI YEH written in
Windows-1256 is an ARABIC YEH for good) is done to the gold first: `encodings.spelled_for`.
"""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from corpus_tools.text.alignment import Alignment
from corpus_tools.text.edits import Edit, apply_edits

Damage = Callable[[str, random.Random], Iterable[Edit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Damaged:
    """A damaged text, the gold it was made from, and which stretch became which.

    `alignment` has the gold as its source and the damaged text as its destination.
    """

    gold: str
    text: str
    alignment: Alignment

    @property
    def data(self) -> bytes:
        """The damaged text as a file in UTF-8."""
        return self.text.encode("utf-8", "surrogateescape")

    def gold_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the gold that became text[start:end]."""
        return self.alignment.to_source(start, end)


def damaged(gold: str, *damages: Damage, seed: int) -> Damaged:
    """Return the gold after all damages, each done to what the one before it left."""
    source = random.Random(seed)  # noqa: S311  # the same damage again matters, not that nobody can foresee it
    text = gold
    alignment = Alignment.identity(len(gold))
    for damage in damages:
        edits = [edit for edit in damage(text, source) if edit.text != text[edit.start : edit.end]]
        text, step = apply_edits(text, edits)
        alignment = alignment.then(step)
    return Damaged(gold=gold, text=text, alignment=alignment)


def on_lines(damage: Damage, which: Callable[[int, str], bool]) -> Damage:
    """Return a damage that is done only to the lines of which `which(number, line)` is true.

    Lines count from 0; the damage sees one line at a time, without its line break.
    """

    def some_lines(text: str, source: random.Random) -> Iterable[Edit]:
        for number, (start, line) in enumerate(lines(text)):
            if which(number, line):
                for edit in damage(line, source):
                    yield Edit(edit.start + start, edit.end + start, edit.text, edit.detail)

    return some_lines


def lines(text: str) -> Iterable[tuple[int, str]]:
    r"""Yield each line with its offset; only "\n" ends a line, for damaged text holds U+0085.

    >>> list(lines("a\n\x85"))
    [(0, 'a'), (2, '\x85')]
    """
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1
