"""Many lines at once that all went one way, as two lines before them did.

What comes out is what `mojibake_words.Repairer.line` would say of each line: the same stretches come
back, the same tests decide. It comes out several times faster, since to walk a route has a price of its own,
however short the text: stretches are joined by line feeds, walked together, and parted again. A line
feed is a byte of its own in every page and no part of a sequence of UTF-8, so each stretch comes back as it
would alone.

A block ends before the first line that does not come back, or is not believed; that line is then looked at
by itself.
"""

import re
from collections.abc import Iterator

from corpus_tools.repair.mojibake_gate import evidence, line_around
from corpus_tools.repair.mojibake_judgement import believed, saves
from corpus_tools.repair.mojibake_routes import UTF8, Route, name, walk
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import all_but, lazy

BLOCKS = (4096, 512)  # characters that are read again at once; fewer where so many fail
LETTERS_BLOCK = 1024  # the same where each line is judged: what stands behind one that fails is done in vain
SURE = 24  # characters that keep the rules of UTF-8 all through: on a route that is proved, enough
HEAD = 48  # characters of a line that choose its route, if they are sure of it
SPACES = " \t\r\n"
LINE = re.compile("[^\n\r]+")
# Words beyond ASCII with one space between them, and the ASCII that touches them. Never over the end of
# a line: a block holds many.
WORD = f"[!-~]*+[\x80-\U0010ffff][{all_but(SPACES)}]*+"
DAMAGED = lazy(f"{WORD}(?: {WORD})*+")  # takes longer to compile than to check a small file


def block(text: str, start: int, route: Route) -> tuple[list[Edit], int] | None:
    """Return the edits of the lines from `start` on that came along a route, and where these end.

    None where the text from there on breaks the rules of UTF-8 along it, as the next lines likely will.
    """
    return _as_utf8(text, start, route) if route[-1][1] == UTF8 else _as_page(text, start, route)


def head_of(line: str, length: int) -> str:
    """Return the first words of a line, `length` characters or a few more."""
    cut = line.find(" ", length)
    return line if cut < 0 else line[:cut]


def detail(how: str, saved: float) -> str:
    """Return what a record says of words that were read again."""
    return f"{how}; saves {saved:.0f} bits"


def _as_utf8(text: str, start: int, route: Route) -> tuple[list[Edit], int] | None:
    """Return the edits of a block for which the rules of UTF-8 speak.

    A stretch too short for them is judged as a line is. What the others save is reckoned from those.
    """
    for size in BLOCKS:
        end = text.find("\n", start + size) + 1 or len(text)
        spans = [stretch.span() for stretch in DAMAGED().finditer(text, start, end)]
        back = walk("\n".join([text[first:last] for first, last in spans]), route)
        if back is None:
            continue
        at = evidence(back)
        if at >= 0:  # what stands before the line of that stretch is good
            end = line_around(text, spans[back.count("\n", 0, at)][0], start)[0]
        if end > start:
            return _edits(text, [span for span in spans if span[0] < end], back.split("\n"), route, end)
    return None


def _edits(
    text: str, spans: list[tuple[int, int]], news: list[str], route: Route, end: int
) -> tuple[list[Edit], int]:
    """Return the edits of stretches that came back, up to the line of the first that is not believed."""
    edits: list[Edit] = []
    how = name(route)
    rate = 0.0  # bits saved a character, as measured on the last stretch that was judged
    for (first, last), new in zip(spans, news, strict=False):
        if rate and last - first >= SURE:
            edits.append(Edit(first, last, new, detail(how, rate * (last - first))))
            continue
        head = head_of(text[first:last], HEAD)
        after = walk(head, route) or ""
        saved = saves(head, after, route)
        rate = saved / len(head)
        if not believed(head, after, route, saved, proved=True):
            end = line_around(text, first)[0]
            return [edit for edit in edits if edit.start < end], end
        edits.append(Edit(first, last, new, detail(how, saved)))
    return edits, end


def _as_page(text: str, start: int, route: Route) -> tuple[list[Edit], int]:
    """Return the edits of a block for which only its letters speak: each line by its head.

    Lines without evidence are passed over: what they are in the page may read as well in another.
    """
    end = text.find("\n", start + LETTERS_BLOCK) + 1 or len(text)
    lines = list(LINE.finditer(text, start, end))
    heads = [head_of(line[0], HEAD) for line in lines]
    good: list[tuple[re.Match[str], str, str]] = []
    for line, back, head, after in zip(
        lines, walked([line[0] for line in lines], route), heads, walked(heads, route), strict=True
    ):
        if evidence(line[0]) < 0:
            continue
        saved = saves(head, after, route) if back is not None and after is not None else 0.0
        if back is None or not believed(line[0], back, route, saved, proved=True) or evidence(back) >= 0:
            end = line.start()
            break
        good.append((line, back, detail(name(route), saved)))
    return list(_stretch_by_stretch(good, route)), end


def _stretch_by_stretch(good: list[tuple[re.Match[str], str, str]], route: Route) -> Iterator[Edit]:
    """Yield the edits of lines that came back as a whole; each comes with what it came back as and a detail.

    A stretch that comes back only together with what stands beside it takes its whole line with it.
    """
    stretches = [list(DAMAGED().finditer(line.string, *line.span())) for line, _, _ in good]
    news = iter(walked([stretch[0] for found in stretches for stretch in found], route))
    for (line, back, how), found in zip(good, stretches, strict=True):
        parts = list(zip(found, news, strict=False))
        if any(new is None for _, new in parts):
            yield Edit(*line.span(), back, how)
            continue
        for stretch, new in parts:
            if new is not None and new != stretch[0]:
                yield Edit(*stretch.span(), new, how)


def walked(stretches: list[str], route: Route) -> list[str | None]:
    """Return what each stretch is at the end of a route, None if it would lose something.

    One by one only where some of them does not come back.
    """
    together = walk("\n".join(stretches), route) if stretches else None
    return [walk(stretch, route) for stretch in stretches] if together is None else [*together.split("\n")]
