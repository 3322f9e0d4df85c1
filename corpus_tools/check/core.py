"""A rule is a value, and so is what it finds.

A scrape goes wrong in ways that nobody sees until a model has been trained on it. A rule
names one such pattern, says what it does downstream and what to do about it, and points at
the raw file. This module holds the words that rules, runner and reporters share:

Severity   what a finding means for a merge
Scope      what a rule must be given, and so what a run must compute for it
Place      where in the raw file, as editors and CI count
Fix        the replacement that would make the finding go away
Finding    one thing found, at a span of the raw text
Rule       the pattern, its manual and its examples

Coordinates: `Finding.start` and `Finding.end` are code points of the raw text, half-open.
A `Place` counts in the decoded raw file: lines and columns from 1, columns in code points,
bytes from 0. The two differ for HTML, where the raw text is what was extracted.
"""

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import field
from enum import Enum

from corpus_tools.errors import SpanError
from corpus_tools.records import dataclass


class Severity(Enum):
    """What a finding means for the merge that brings the file."""

    ERROR = "error"  # blocks it
    WARNING = "warning"  # is counted
    INFO = "info"  # is worth knowing


class Scope(Enum):
    """What `Rule.check` is given."""

    BYTES = "bytes"  # a Page: its bytes, its raw text and what the passes would change; never segments
    DOCUMENT = "document"  # a Page too, of which the rule may ask the segmented document
    DATASET = "dataset"  # a Batch: the facts of all files of a run, and of the published version


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding lies in the raw file. Lines and columns from 1, bytes from 0, ends exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    byte_start: int
    byte_end: int
    line_text: str  # the whole first line, as decoded: reporters must escape it


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """Replace raw text [start, end) by `text`, as the pass of this id would."""

    start: int
    end: int
    text: str
    pass_id: str


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing found. Ordered by document, then position, then code.

    What stands below `message` follows from the rest and takes no part in comparison:
    the runner fills it in, so that a rule only says what it saw.
    """

    document: str
    start: int
    end: int
    code: str
    message: str  # characters named, never pasted
    severity: Severity = field(default=Severity.ERROR, compare=False)
    place: Place | None = field(default=None, compare=False)
    fix: Fix | None = field(default=None, compare=False)

    @property
    def located(self) -> Place:
        """The place of a finding that a run has returned; a rule need not know it."""
        if self.place is None:
            raise SpanError(f"the finding {self.code} of {self.document} was not located by a run")
        return self.place


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern that a scrape may show, with its manual page and its examples.

    `bad` and `good` are texts as a file would hold them; a byte that is not UTF-8 is written
    as its surrogate escape. An example of several files divides them by lines that begin
    with SYMBOL FOR FILE SEPARATOR and go on with the name of the file that follows.

    A page without any of the `signs` of a rule is not shown to it; letters and digits of ASCII and
    what stands in every English text (`chars.USUAL`) are no signs.
    """

    code: str  # family and number; never reused, not even after removal
    name: str  # the pattern FOUND; reads well after the word "allow"
    severity: Severity
    scope: Scope
    why: str
    remedy: str
    bad: tuple[str, ...]
    good: tuple[str, ...]
    check: Callable[..., Iterable[Finding]]  # given a Page or a Batch, by scope
    signs: Callable[[str], bool] | None = None  # tells a character that may show the pattern; None: any may
    fixed_by: frozenset[str] = frozenset()  # ids of the passes that make it go away
    opt_in: bool = False  # asked only where it is selected: what it finds is no fault of the scrape

    @property
    def family(self) -> str:
        """The letters of the code: "ENC", "FA" ..."""
        return self.code.rstrip("0123456789")
