"""An edit is data: which stretch of a text is replaced, and by what.

Whoever wants to change a text proposes edits; `apply_edits` alone carries them out and returns
the alignment of both texts with the result. So every change has an offset, and a check ("would
this change anything?") and a repair ("change it") are one piece of code.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from corpus_tools.errors import SpanError
from corpus_tools.text.alignment import Alignment, Block


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace text[start:end] by `text`. Empty span: insertion. Empty `text`: deletion.

    Offsets are code points, half-open. `detail` is the evidence in a few words, for the record.
    """

    start: int
    end: int
    text: str
    detail: str = ""


def apply_edits(text: str, edits: Iterable[Edit]) -> tuple[str, Alignment]:
    """Return the text with all edits carried out, and its alignment to the text before.

    Edits come sorted and disjoint: each starts at or after the end of the one before it, and no
    two insertions share a point. Raises SpanError, naming both positions, where they do not.

    >>> new, alignment = apply_edits("teh cat", [Edit(0, 3, "the")])
    >>> new, alignment.to_source(4, 7)
    ('the cat', (4, 7))
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0  # how far the source is copied
    grown = 0  # destination offset minus source offset, behind the last edit
    last: Edit | None = None
    for edit in edits:
        if not 0 <= edit.start <= edit.end <= len(text):
            raise SpanError(
                f"edit at {edit.start}-{edit.end} does not lie in a text of {len(text)} code points"
            )
        if last is not None and (edit.start < at or (edit.start == edit.end == last.start == last.end)):
            raise SpanError(
                f"edit at {edit.start}-{edit.end} overlaps or precedes the edit at {last.start}-{last.end}"
            )
        pieces.append(text[at : edit.start])
        pieces.append(edit.text)
        dst_start = edit.start + grown
        blocks.append(Block(edit.start, edit.end, dst_start, dst_start + len(edit.text)))
        grown += len(edit.text) - (edit.end - edit.start)
        at = edit.end
        last = edit
    if last is None:
        return text, Alignment.identity(len(text))
    pieces.append(text[at:])
    return "".join(pieces), Alignment(tuple(blocks), len(text), len(text) + grown)
