"""What a pass is, and the one function that runs passes over a text.

A pass proposes edits and never returns text; `run` carries them out, keeps the alignment with
the raw text and writes the records. There is no second, unrecorded fast path.

Records replay. Each says what a raw span read before a pass and after it; where a pass acts
inside a stretch that an earlier pass changed, or at the edge of something that one inserted, the
record covers that whole stretch. Then no record depends on offsets that only existed in between,
and `replay(raw, records)` is the repaired text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from itertools import cycle, islice

from corpus_tools.document import EditRecord
from corpus_tools.errors import SpanError
from corpus_tools.records import dataclass
from corpus_tools.text.alignment import Alignment, Block, Meeting, meet
from corpus_tools.text.chars import USUAL
from corpus_tools.text.edits import Edit, apply_edits
from corpus_tools.text.language import Stretch, stretches
from corpus_tools.text.language_proof import is_proven
from corpus_tools.text.patterns import all_but
from corpus_tools.text.protected import without_cut_words

MANY_TRIGGERS = 40  # of a damaged text; to take out more, one by one, costs more than a set
A_PAGE = 2**16  # characters: of a longer text no second form is made
A_FEW = 512  # bytes: of a page that has more of other scripts, the runs below are read sooner
MOST_ROUNDS = 4  # two passes that undo each other must not go on for ever; real pages need two

Triggers = tuple[frozenset[str] | None, ...]  # of each pass in its order


class Loss(Enum):
    """What a pass can cost."""

    NONE = "none"  # another encoding of the same text
    SPELLING = "spelling"  # a convention is imposed; the meaning stays
    GUESS = "guess"  # a repair that can be wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """One kind of change, as a value.

    `triggers` are the characters without one of which the pass cannot act (None: always asked);
    `languages` the BCP 47 tags of the stretches it may see (None: the whole text). `find` is
    pure and yields sorted, disjoint edits in the coordinates of the text it is given. `version`
    rises whenever any input could come out differently.
    """

    id: str
    version: int
    summary: str
    loss: Loss
    triggers: frozenset[str] | None
    languages: frozenset[str] | None
    find: Callable[[str], Iterable[Edit]]


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired text, its alignment with the text before, and what was done to it."""

    text: str
    alignment: Alignment
    edits: tuple[EditRecord, ...]


def run(text: str, passes: Iterable[Pass]) -> Repaired:
    """Return the text after all passes, in their order, with every change on record.

    A pass can uncover work for one that stands before it: a control character is taken out of
    the middle of a character reference. So the passes go round until each has seen the text and
    found nothing; a clean text takes one round. A pass has nothing left to do after itself, unless
    it goes by languages: its change can tell more lines to be Persian.
    """
    order = tuple(passes)
    current = text
    alignment = recorded = Alignment.identity(len(text))
    records: list[EditRecord] = []
    triggers = tuple([one.triggers for one in order])
    present = _present(text, triggers)
    languages = frozenset[str]().union(*[one.languages or () for one in order])
    heard: list[Stretch] = []  # of the current text, once a pass has asked for its languages
    spoken: dict[frozenset[str], list[Stretch]] = {}  # those of them that are in which languages
    quiet = -1  # passes since the last change; one more at the start, when none has seen the text
    for one in islice(cycle(order), MOST_ROUNDS * len(order)):
        if quiet == len(order) - 1:
            break
        quiet += 1
        if not _can_act(one, present):
            continue
        if one.languages is not None and one.languages not in spoken:
            if not any(True for _ in one.find(current)):
                continue  # nothing to do in any language, and languages take longer to tell
            heard = heard or list(stretches(current, among=languages))
            spoken[one.languages] = _stretches_in(one.languages, current, heard)
        edits = [
            edit
            for proposed in _proposals(one, current, spoken)
            for edit in (_by_line(proposed, current) if "\n" in proposed.text else (proposed,))
            if edit.text != current[edit.start : edit.end]
        ]
        if not edits:
            continue
        after, step = apply_edits(current, edits)
        if not records and all(edit.start < edit.end for edit in edits):
            # The raw text itself is changed, and no insertion joins what it touches: each edit is
            # a record. What is written below says the same at three times the price.
            records = [_record(one.id, edit, current) for edit in edits]
            recorded = step
        else:
            stretches_changed = _widened(recorded, step)
            records.extend(_records(one.id, stretches_changed, edits, current, after))
            recorded = _as_alignment(stretches_changed, len(text), len(after))
        alignment = alignment.then(step)
        current = after
        present = _present(current, triggers)
        heard = []
        spoken.clear()
        quiet = 0 if one.languages is None else -1
    return Repaired(current, alignment, tuple(records))


def _proposals(one: Pass, text: str, spoken: Mapping[frozenset[str], list[Stretch]]) -> Iterator[Edit]:
    if one.languages is None:
        yield from one.find(text)
        return
    for stretch in spoken[one.languages]:
        for edit in one.find(text[stretch.start : stretch.end]):
            yield Edit(edit.start + stretch.start, edit.end + stretch.start, edit.text, edit.detail)


def _stretches_in(languages: frozenset[str], text: str, heard: list[Stretch]) -> list[Stretch]:
    """Return those stretches of a text that are in some languages, none unless all together prove it."""
    own = [
        stretch._replace(start=start, end=end)
        for stretch in heard
        if stretch.language in languages
        for start, end in (without_cut_words(text, stretch.start, stretch.end),)
        if start < end
    ]
    joined = "\n".join(text[stretch.start : stretch.end] for stretch in own)
    return own if is_proven(joined, languages) else []


def _by_line(edit: Edit, text: str) -> Iterator[Edit]:
    """Yield an edit over several lines as one edit a line, where it keeps their number.

    A finer record of the same change: a line of the result then has its line of the raw text.
    """
    before = text[edit.start : edit.end].split("\n")
    after = edit.text.split("\n")
    if len(before) == 1 or len(before) != len(after):
        yield edit
        return
    at = edit.start
    for old, new in zip(before, after, strict=True):
        yield Edit(at, at + len(old), new, edit.detail)
        at += len(old) + 1


def replay(raw_text: str, records: Iterable[EditRecord]) -> str:
    """Return the text that the records make of the raw text.

    Raises SpanError at the first record whose `before` is not what its span reads at that point.
    """
    pieces: list[str] = []
    at = 0
    for record in standing(raw_text, records):
        pieces += raw_text[at : record.start], record.after
        at = record.end
    return "".join(pieces) + raw_text[at:]


def standing(raw_text: str, records: Iterable[EditRecord]) -> list[EditRecord]:
    """Return the newest record of each changed stretch, sorted and disjoint.

    Between them the text is the raw text. Raises SpanError as `replay` does.
    """
    done: list[EditRecord] = []
    for group in _by_pass(records):
        done = list(_carried_out(raw_text, done, group))
    return done


def recorded_alignment(raw_text: str, changed: Iterable[EditRecord]) -> Alignment:
    """Return the alignment of the raw text with what its standing records make of it."""
    blocks: list[Block] = []
    growth = 0
    for record in changed:
        start = record.start + growth
        blocks.append(Block(record.start, record.end, start, start + len(record.after)))
        growth += len(record.after) - (record.end - record.start)
    return Alignment(tuple(blocks), len(raw_text), len(raw_text) + growth)


def record_edits(pass_id: str, recorded: Alignment, text: str, edits: list[Edit]) -> list[EditRecord]:
    """Return the records of one more pass over a text that is aligned with the raw text as recorded."""
    after, step = apply_edits(text, edits)
    return list(_records(pass_id, _widened(recorded, step), edits, text, after))


def _can_act(one: Pass, present: frozenset[str]) -> bool:
    """Tell whether a text that has these characters holds any that can trigger the pass."""
    return one.triggers is None or not present.isdisjoint(one.triggers)


def _present(text: str, triggers: Triggers) -> frozenset[str]:
    """Return the triggers that a text holds, and maybe other characters of it.

    A page of English is nearly all of what triggers nothing and is deleted from its bytes at a
    nanosecond each. Of other texts a set of the characters would say the same, but makes a string of
    each of them: eighty nanoseconds where a run of what triggers nothing costs three. So a trigger
    that is met is taken out of the text, and the run goes on.
    """
    if len(text) <= A_PAGE:
        rest = text.encode("utf-8", "surrogatepass").translate(None, _usual(triggers))
        if len(rest) <= A_FEW:
            return frozenset(rest.decode("utf-8", "surrogatepass"))
    harmless = _harmless(triggers)
    found: set[str] = set()
    at = 0
    while at < len(text):
        run = harmless.match(text, at)
        assert run is not None, "the expression matches everywhere"
        at = run.end()
        if len(found) == MANY_TRIGGERS:
            return frozenset(found.union(text[at:]))
        if at < len(text):
            found.add(text[at])
            text = text.replace(text[at], "")
    return frozenset(found)


@cache
def _usual(triggers: Triggers) -> bytes:
    """Return what stands in every text, without what triggers a pass."""
    return bytes(sorted({*USUAL} - {ord(char) for one in triggers for char in one or ()}))


@cache
def _harmless(triggers: Triggers) -> re.Pattern[str]:
    """Return the pattern of a run of characters that trigger no pass.

    Remembered by the sets and not by the passes, for a frozen set knows its hash.
    """
    return re.compile(f"[{all_but(char for one in triggers for char in one or ())}]*+")


def _record(pass_id: str, edit: Edit, text: str) -> EditRecord:
    return EditRecord(
        pass_id=pass_id,
        start=edit.start,
        end=edit.end,
        before=text[edit.start : edit.end],
        after=edit.text,
        detail=edit.detail,
    )


def _widened(recorded: Alignment, step: Alignment) -> list[Meeting]:
    """Return the changed stretches of both steps, joined where an insertion lies between two.

    An insertion has no raw character of its own: of two records that meet at its raw point,
    replay could not tell which one took it in.
    """
    insertions = {block.src_start for block in recorded.blocks if block.src_start == block.src_end}
    joined: list[Meeting] = []
    for stretch in meet(recorded, step):
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.src_end == stretch.src_start
            and (last.later or stretch.later)
            and (stretch.src_start in insertions or _is_insertion(last) or _is_insertion(stretch))
        ):
            joined[-1] = stretch._replace(
                src_start=last.src_start,
                mid_start=last.mid_start,
                dst_start=last.dst_start,
                later=True,
            )
        else:
            joined.append(stretch)
    return joined


def _is_insertion(stretch: Meeting) -> bool:
    return stretch.src_start == stretch.src_end


def _as_alignment(stretches_changed: list[Meeting], src_len: int, dst_len: int) -> Alignment:
    blocks = tuple(Block(m.src_start, m.src_end, m.dst_start, m.dst_end) for m in stretches_changed)
    return Alignment(blocks, src_len, dst_len)


def _records(
    pass_id: str, stretches_changed: list[Meeting], edits: list[Edit], before: str, after: str
) -> Iterator[EditRecord]:
    """Yield a record for each stretch that this pass changed, with its edits' details."""
    at = 0
    for stretch in stretches_changed:
        if not stretch.later:
            continue
        details: list[str] = []
        while at < len(edits) and edits[at].start <= stretch.mid_end and edits[at].end <= stretch.mid_end:
            if edits[at].detail and edits[at].detail not in details:
                details.append(edits[at].detail)
            at += 1
        yield EditRecord(
            pass_id=pass_id,
            start=stretch.src_start,
            end=stretch.src_end,
            before=before[stretch.mid_start : stretch.mid_end],
            after=after[stretch.dst_start : stretch.dst_end],
            detail="; ".join(details),
        )


def _by_pass(records: Iterable[EditRecord]) -> Iterator[list[EditRecord]]:
    """Yield the records pass by pass: within a pass they are sorted, the next starts anew."""
    group: list[EditRecord] = []
    for record in records:
        if group and (record.pass_id != group[-1].pass_id or record.start < group[-1].end):
            yield group
            group = []
        group.append(record)
    if group:
        yield group


def _carried_out(raw_text: str, done: list[EditRecord], group: list[EditRecord]) -> Iterator[EditRecord]:
    """Yield what stands changed after one more pass, each stretch with its newest text."""
    at = 0
    for record in group:
        while at < len(done) and _precedes(done[at], record):
            yield done[at]
            at += 1
        pieces: list[str] = []
        kept = record.start
        while at < len(done) and done[at].start <= record.end and done[at].end <= record.end:
            pieces += raw_text[kept : done[at].start], done[at].after
            kept = done[at].end
            at += 1
        found = "".join(pieces) + raw_text[kept : record.end]
        if found != record.before:
            raise SpanError(
                f"the edit of {record.pass_id} at {record.start}-{record.end} "
                f"does not find the text that it is said to have changed"
            )
        yield record
    yield from done[at:]


def _precedes(done: EditRecord, record: EditRecord) -> bool:
    """Tell whether a changed stretch lies wholly in front of a record.

    An insertion at the record's start belongs to the record, for records take in what they touch.
    """
    if done.end != record.start:
        return done.end < record.start
    return done.start < done.end
