r"""Text that was read in the wrong encoding is read again in the right one.

What happened: a file in UTF-8 was opened as Windows-1256, so that each Persian letter became two
characters, the first of them TAH, ZAH, AIN or GHAIN; or bytes of Windows-1256 were opened as
Windows-1252 and became accented Latin letters; or the like in any pair of some sixty encodings, once or
several times over. Often only the masthead is damaged, or each line in its own way.

What we do, line by line and within a line word by word: look for evidence (`mojibake_gate`); go
back along every route that loses nothing (`mojibake_readings`); and take a reading only if it is
shorter by a margin (`text.plausibility`), so that what was said to be damage explains itself.

Left alone
    What no route explains: garble of embedded fonts in PDF files comes back by no encoding.
    Characters whose bytes were lost on the way: what stands whole around them is read again,
    what does not stays as it is. No letter is guessed.
    Text that is plausible as it stands, however it might also be read.

Sources: the WHATWG Encoding Standard; for the method of reading again what proves to be UTF-8,
R. Speer, ftfy (2013), which asks for unlikely characters where we ask for shorter text.
"""

import re
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.mojibake_gate import evidence, line_around, may_hold_evidence
from corpus_tools.repair.mojibake_words import Repairer
from corpus_tools.text.edits import Edit

WIDEST = 4  # line breaks between two lines that stand next to each other
BREAKS = re.compile(f"[\n\r]{{1,{WIDEST}}}")
BREAKS_BEFORE = re.compile(f"{BREAKS.pattern}$")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each damaged word.

    >>> [edit] = find("\u0637\xb3\u0638\u201e\u0637\xa7\u0638\u2026")
    >>> edit.text == "\u0633\u0644\u0627\u0645", edit.detail
    (True, 'cp1256>utf-8; saves 67 bits')
    """
    if not may_hold_evidence(text):
        return
    repairer = Repairer()
    found: list[Edit] = []
    doubtful: list[tuple[int, int]] = []
    left: list[str] = []
    at = 0
    while (hit := evidence(text, at)) >= 0:
        start, end = line_around(text, hit, at)
        edits, at = repairer.block(text, start)
        if not edits:
            edits, at = repairer.line(text, start, end), end
            if evidence(repairer.left) >= 0:
                doubtful.append((start, end))
                left.append(repairer.left)
                continue
        found += edits
    # A masthead is short and comes first: what the lines below prove may be enough for it, or what
    # its lines prove together.
    repairer.pool(left)
    for start, end in doubtful:
        found += repairer.line(text, start, end)
    if found and repairer.knows_a_page():
        found += _beside(text, found, repairer)
    yield from sorted(found, key=lambda edit: edit.start)


def _beside(text: str, found: list[Edit], repairer: Repairer) -> Iterator[Edit]:
    """Yield the edits of lines that stand next to others which were read again, and next to these."""
    lines: list[tuple[int, int]] = []
    for edit in sorted(found, key=lambda edit: edit.start):
        if not lines or edit.start > lines[-1][1]:
            lines.append(line_around(text, edit.start))
    starts, ends = {start for start, _ in lines}, {end for _, end in lines}
    for start, end in lines:  # grows
        before, after = BREAKS_BEFORE.search(text[max(0, start - WIDEST) : start]), BREAKS.match(text, end)
        near = []
        if before is not None and start - len(before[0]) not in ends:
            near.append(start - len(before[0]) - 1)
        if after is not None and after.end() not in starts:
            near.append(after.end())
        for at in near:
            if 0 <= at < len(text):
                line = line_around(text, at)
                starts.add(line[0])
                ends.add(line[1])
                edits = repairer.beside(text, *line)
                if edits:
                    lines.append(line)
                    yield from edits


PASS = Pass(
    id="mojibake",
    version=1,
    summary="Text that was read in the wrong encoding is read again in the right one",
    loss=Loss.GUESS,
    triggers=None,
    languages=None,
    find=find,
)
