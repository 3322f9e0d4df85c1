"""The way through a page: lines, furniture, paragraphs, zones, front matter, segments.

`edit_page` is pure: the repaired text with its records, and what the reader of the file saw, in;
a `Page` out. `body_text` and `masthead_text` say which segments a document's `text` and
`masthead` are made of.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from corpus_tools.document import EditRecord, RawRecord, Role, Segment, Zone
from corpus_tools.repair.core import Repaired
from corpus_tools.segment.captions import pictures
from corpus_tools.segment.corrections import Told, corrected, front_corrected
from corpus_tools.segment.couplets import couplets
from corpus_tools.segment.folios import INTERRUPTS
from corpus_tools.segment.frontmatter import FrontMatter, read_front
from corpus_tools.segment.furniture import find_furniture
from corpus_tools.segment.habits import no_controls, start_of_text
from corpus_tools.segment.kinds import KNOWN, VERSE, Shape
from corpus_tools.segment.languages import Spoken, languages_of, primary
from corpus_tools.segment.layout import Layout, measure
from corpus_tools.segment.lines import (
    Line,
    cased_lines,
    is_native_text,
    placed_lines,
    read_lines,
    with_own_script,
)
from corpus_tools.segment.lists import lists
from corpus_tools.segment.opening import end_of_head
from corpus_tools.segment.reflow import Chunk, blocks, seams
from corpus_tools.segment.shapes import shapes_of, without_text_label
from corpus_tools.segment.sites import DateOrder, Site
from corpus_tools.segment.spans import Draft, Piece, Seam, assemble
from corpus_tools.segment.tables import forms, tables
from corpus_tools.segment.torn import mended
from corpus_tools.segment.verdicts import Verdict
from corpus_tools.segment.verse import verses
from corpus_tools.segment.zones import judge
from corpus_tools.text.scripts import COMMON

KEPT_LINES = frozenset({Role.LIST, Role.QUOTATION})


class Page(NamedTuple):
    """A page as an editor reads it. `edits` are the records of joins, to follow those of repair."""

    segments: tuple[Segment, ...]
    front: FrontMatter
    language: str
    edits: tuple[EditRecord, ...]


def edit_page(repaired: Repaired, record: RawRecord, site: Site | None = None) -> Page:
    """Return the segments of a page, its front matter, and the records of its joins.

    `site` is what is known of the record's site, from `sites.toml`.
    """
    lines = read_lines(repaired.text, repaired.alignment)
    if record.pages or record.markup:
        lines = placed_lines(lines, repaired.alignment, record.pages, record.markup)
    lines = cased_lines(without_text_label(lines))
    counted = with_own_script(lines)
    told: Told = ()
    if record.corrections:
        told = corrected(record.corrections, counted, record.raw_text, repaired.alignment)
    drafts = _drafts(repaired.text, counted, record.hint("title") or "", site or Site(), told)
    pieces, joins = assemble(repaired.text, record.raw_text, repaired.edits, drafts)
    if counted is not lines:  # what tells a masthead is not what tells a language
        pieces = [piece._replace(is_native=is_native_text(piece.text)) for piece in pieces]
    language, spoken = languages_of(pieces)
    paged = bool(record.pages)
    segments = tuple([_segment(piece, one, paged=paged) for piece, one in zip(pieces, spoken, strict=True)])
    habit = site.date_order is DateOrder.DAY_FIRST if site and site.date_order else None
    if record.corrections and record.corrections.language:
        language = record.corrections.language
    front = read_front(pieces, body_text(segments, language), habit=habit)
    if record.corrections:
        front = front_corrected(front, record.corrections)
    return Page(segments=segments, front=front, language=language, edits=tuple(joins))


def body_text(segments: Sequence[Segment], language: str) -> str:
    """Return the body in its language: its segments but captions, separated by one blank line.

    Where nobody can tell the language, the script decides. A quotation stays where it stood,
    whatever its language.
    """
    body = [one for one in segments if one.zone is Zone.BODY and one.role is not Role.CAPTION]
    alike = {one for one in {one.language for one in body} if primary(one) == primary(language)}
    mass = Counter[str]()
    for one in body:
        if one.language in alike:
            mass[one.script] += len(one.text)
    scripts = (max(mass, key=lambda name: (mass[name], name), default=""), COMMON)
    return "\n\n".join(
        [
            one.text
            for one in body
            if (one.language in alike and one.script in scripts) or one.role is Role.QUOTATION
        ]
    )


def masthead_text(segments: Iterable[Segment]) -> str:
    """Return the lines that present the publication, one below the other."""
    return "\n".join(segment.text for segment in segments if segment.zone is Zone.MASTHEAD)


def _drafts(text: str, lines: Sequence[Line], declared: str, site: Site, told: Told) -> list[Draft]:
    shapes, layout, head = _looked_at(lines)
    of_site = site.recognise(lines, shapes)
    presenting = {at: one for at, one in of_site.items() if one.zone is Zone.MASTHEAD}
    start = start_of_text(site, shapes | dict.fromkeys(presenting, KNOWN), head)
    head = max(head, start or 0)
    known = find_furniture(lines, shapes, layout, head)
    known = {at: one for at, one in known.items() if at >= (start or 0) or one.why != INTERRUPTS} | of_site
    known = {at: one for at, one in known.items() if at not in presenting}
    shapes |= dict.fromkeys(presenting, KNOWN)
    if not site.controls:
        shapes |= no_controls(lines, shapes, head if start is None else start)
    meant = frozenset(line.index for _, own in told for line in own)
    drafts = [Draft(one, (lines[at],)) for at, one in known.items() if at not in meant]
    drafts += [draft for one, own in told for draft in _line_drafts(text, own, one)]
    flow = _flow(lines, known, meant)
    read = mended(
        blocks(flow, shapes, layout, head if start is None else start),
        layout,
        head,
        start=start,
        headings=site.headings,
    )
    read.sort(key=lambda chunk: chunk.lines[0].index)
    _, verdicts = judge(read, shapes, declared, site=site)
    run: list[tuple[Chunk, Verdict]] = []  # items of a list, or lines of a verse: together one segment
    for chunk, judged in zip(read, verdicts, strict=True):
        one = presenting.get(chunk.lines[0].index, judged)
        if run and not (one.role in KEPT_LINES and _follows(run[-1], chunk, one)):
            drafts += _run_drafts(text, run)
            run = []
        if one.role in KEPT_LINES:
            run.append((chunk, one))
        else:
            drafts += _line_drafts(text, chunk.lines, one)
    return drafts + _run_drafts(text, run) if run else drafts


def _looked_at(lines: Sequence[Line]) -> tuple[dict[int, Shape], Layout, int]:
    """Return what each line looks like, alone and beside others, how wrapped, where the head ends."""
    shapes = shapes_of(lines)
    layout = measure(lines, shapes)
    head = end_of_head(lines)
    if verse := verses(lines, shapes, layout, head):
        shapes |= dict.fromkeys(verse, VERSE)
        layout = measure(lines, shapes)  # no width made the ends of these lines
    shapes |= pictures(lines, shapes, head)
    if any(line.is_native for line in lines[head:]) or head == len(lines):
        shapes |= couplets(lines, shapes)
    if items := lists(lines, shapes, layout, head):
        shapes |= items
        layout = measure(lines, shapes)  # no width made the ends of these lines
    shapes |= tables(lines, shapes, head) | forms(lines, shapes, head)
    return shapes, layout, head


def _flow(lines: Sequence[Line], known: Mapping[int, Verdict], meant: frozenset[int]) -> list[Line]:
    """Return the lines that are still to be judged; furniture above one sets it apart."""
    if not (known or meant):
        return list(lines)
    found: list[Line] = []
    for line in lines:
        if line.index in known or line.index in meant:
            continue
        above = line.index - 1
        apart = not line.gap and above in known and known[above].zone is Zone.FURNITURE
        found.append(replace(line, gap=1) if apart else line)
    return found


def _follows(before: tuple[Chunk, Verdict], chunk: Chunk, one: Verdict) -> bool:
    last, line = before[0].lines[-1], chunk.lines[0]
    together = line.index == last.index + 1 and not line.gap and line.page == last.page
    return together and before[1].role is one.role


def _run_drafts(text: str, run: list[tuple[Chunk, Verdict]]) -> list[Draft]:
    """Return chunks that are one segment as such: the lines of each joined, a new line for the next."""
    chunk, one = run[0]
    if len(run) == 1:
        return _line_drafts(text, chunk.lines, one)
    lines: list[Line] = []
    between: list[Seam] = []
    for item, _ in run:
        if lines:
            between.append(Seam("\n", 0, "a line that stays one"))
        lines += item.lines
        between += seams(text, item.lines)
    return [Draft(one, tuple(lines), tuple(between))]


def _line_drafts(text: str, lines: tuple[Line, ...], one: Verdict) -> list[Draft]:
    """Return lines as one segment; a line of a masthead or of furniture is always one by itself."""
    if one.zone in (Zone.MASTHEAD, Zone.FURNITURE):
        return [Draft(one, (line,)) for line in lines]
    return [Draft(one, lines, seams(text, lines), folds=one.role not in KEPT_LINES)]


def _segment(piece: Piece, spoken: Spoken, *, paged: bool) -> Segment:
    zone, role, confidence, why = piece.verdict
    return Segment(
        zone=zone,
        role=role,
        language=spoken.language,
        script=spoken.script,
        text=piece.text,
        spans=piece.spans,
        page=piece.page + 1 if paged else None,
        confidence=confidence,
        why=why,
    )
