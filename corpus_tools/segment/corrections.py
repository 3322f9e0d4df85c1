"""What a person says of a page's lines wins over what the editor would say.

Lines that a person gave one role are one segment, joined as paragraphs are; each line of a masthead
or of furniture is one by itself, and lists and quotations keep their lines.
"""

from bisect import bisect_right
from collections.abc import Sequence
from pathlib import PurePosixPath

from corpus_tools.document import Correction, Corrections
from corpus_tools.errors import InputError
from corpus_tools.segment.frontmatter import FrontMatter
from corpus_tools.segment.lines import Line
from corpus_tools.segment.verdicts import TOLD, Verdict, verdict
from corpus_tools.text.alignment import Alignment
from corpus_tools.text.line_starts import line_starts

Told = Sequence[tuple[Verdict, tuple[Line, ...]]]  # lines with the role that a person gave them


def corrected(found: Corrections, lines: Sequence[Line], raw_text: str, alignment: Alignment) -> Told:
    """Return the lines that a person gave a role, each line once, with the role.

    Raises InputError for lines that are not there, and for those that are said to be two things.
    """
    starts = line_starts(raw_text)
    numbers = {
        line.index: bisect_right(starts, alignment.to_source(line.start, line.end)[0]) for line in lines
    }
    why = f"corrected by {PurePosixPath(found.source).name}"
    taken: dict[int, Correction] = {}
    told = []
    for one in found.segments:
        own = tuple(line for line in lines if _is_meant(one, line, numbers[line.index]))
        if not own or _last(one) > len(starts):
            raise InputError(found.source, _missing(one, len(starts)))
        for line in own:
            if line.index in taken:
                raise InputError(
                    found.source,
                    f"line {numbers[line.index]} is said to be {taken[line.index].role.value} and "
                    f"{one.role.value}. Take one away.",
                )
            taken[line.index] = one
        told.append((verdict(one.role, TOLD, why), own))
    return told


def front_corrected(front: FrontMatter, found: Corrections) -> FrontMatter:
    """Return the front matter with what a person says of it."""
    dated = found.published is not None
    return front._replace(
        title=found.title or front.title,
        byline=found.byline or front.byline,
        source_url=found.source_url or front.source_url,
        published=found.published or front.published,
        published_alternatives=() if dated else front.published_alternatives,
    )


def _is_meant(one: Correction, line: Line, number: int) -> bool:
    if one.lines is not None:
        return any(first <= number <= last for first, last in one.lines)
    return line.text.split() == (one.text or "").split()


def _last(one: Correction) -> int:
    """Return the last line that a correction names; 0 where it quotes one."""
    return max((last for _, last in one.lines or ()), default=0)


def _missing(one: Correction, count: int) -> str:
    if one.lines is None:
        return f"no line of the page says {one.text!r}. Write the whole line as it stands."
    wanted = ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in one.lines)
    if _last(one) > count:
        return f"not all of lines {wanted} are there: the page has {count}. Look with corpus-tools inspect."
    return f"no text stands on lines {wanted} of the page, which has {count}. Look with corpus-tools inspect."
