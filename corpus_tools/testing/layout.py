r"""Damage by layout: what printing, scanning and pasting do to lines.

All of it leaves the words whole; it is the line breaks that lie.
"""

import random
import re
from collections.abc import Iterable, Iterator, Sequence

from corpus_tools.testing.damage import Damage, lines
from corpus_tools.text.edits import Edit

LONG_ENOUGH = 8  # letters of a word that a printer would hyphenate


def wrapped(width: int, *, hyphenate: bool = False) -> Damage:
    """Return the damage of lines broken hard at `width` characters, long words at a hyphen if wanted."""

    def wrap(text: str, source: random.Random) -> Iterator[Edit]:
        for start, line in lines(text):
            since = 0
            for space in re.finditer(" ", line):
                following = line.find(" ", space.end())
                end = len(line) if following < 0 else following
                if end - since <= width:
                    continue
                word = line[space.end() : end]
                cut = width - (space.end() - since) - 1
                if hyphenate and len(word) >= LONG_ENOUGH and 3 <= cut <= len(word) - 3 and word.isalpha():
                    cut = source.randint(3, cut)
                    at = start + space.end() + cut
                    yield Edit(at, at, "-\n")
                    since = space.end() + cut
                else:
                    yield Edit(start + space.start(), start + space.end(), "\n")
                    since = space.end()

    return wrap


def paged(
    height: int, head: Sequence[str] = (), foot: Sequence[str] = (), *, numbered: bool = True
) -> Damage:
    """Return the damage of page breaks every `height` lines, in the midst of whatever stands there.

    Between two pages come the foot lines, the number of the page, and the running head of the next, set
    off by blank lines. In `head` and `foot`, "{page}" is the number of the page.
    """

    def pages(text: str, source: random.Random) -> Iterator[Edit]:
        del source
        page = 1
        for number, (start, _) in enumerate(lines(text)):
            if number == 0 or number % height:
                continue
            furniture = [*foot, *(["{page}"] if numbered else [])]
            below = [line.format(page=page) for line in furniture]
            above = [line.format(page=page + 1) for line in head]
            between = "\n".join(["", *below, "", *above, ""])
            yield Edit(start, start, f"{between.lstrip(chr(10))}\n")
            page += 1

    return pages


def torn_paragraphs(share: float = 0.1) -> Damage:
    """Return the damage of a blank line in the midst of a paragraph, where one line follows another."""

    def tear(text: str, source: random.Random) -> Iterator[Edit]:
        for match in re.finditer(r"(?<=[^\n])\n(?=[^\n])", text):
            if source.random() < share:
                yield Edit(match.start(), match.end(), "\n\n")

    return tear


def ragged_spaces(share: float = 0.05) -> Damage:
    """Return the damage of spaces doubled or lost, lines indented or with spaces at their end."""

    def ragged(text: str, source: random.Random) -> Iterable[Edit]:
        for match in re.finditer(" +|\n", text):
            if source.random() >= share:
                continue
            if match[0] == "\n":
                yield Edit(match.start(), match.end(), source.choice((" \n", "\n  ", "\t\n")))
            else:
                yield Edit(match.start(), match.end(), source.choice(("", "  ", "\t", "\N{NO-BREAK SPACE}")))

    return ragged
