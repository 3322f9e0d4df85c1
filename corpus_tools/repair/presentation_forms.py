r"""Arabic presentation forms used as text become the letters they are forms of.

PDF programs and old systems store the shape instead of the letter: BEH INITIAL FORM for a beh at
the head of a word, one code point for lam with alef. Such text cannot be searched or counted.

Marks drawn on a space or a tatweel of their own become the mark on the letter before them.

Left alone
    A form on its own: a chart of the forms of a letter is about them. A line is text once one of
    its words holds a form and another letter; then all its forms are.
    Signs that stand for a word or phrase and are typed on purpose (U+FDF0 to U+FDFF, U+FD40 to
    U+FD4F): Allah, the eulogies, the rial. Taking them apart is for search.
    Ornate parentheses, spacing dots (U+FBB2 and following), marks without a letter before them.
    The order of the text: see `visual_order`.

Source: Unicode Character Database, compatibility decompositions, through `unicodedata`.
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy, members

LETTER_FORMS = "\ufb50-\ufbb1\ufbd3-\ufc5d\ufc64-\ufcf1\ufcf5-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufe80-\ufefc"
MARK_FORMS = "\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe72\ufe74\ufe76-\ufe7f"
LETTERS = "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9"
MARKS = "\u064b-\u065f\u0670"

FORM = lazy(f"[{LETTER_FORMS}{MARK_FORMS}]")
WORD_IN_FORMS = lazy(
    f"[{LETTER_FORMS}][{MARKS}{MARK_FORMS}]*[{LETTER_FORMS}{LETTERS}]"
    f"|[{LETTERS}][{MARKS}{MARK_FORMS}]*[{LETTER_FORMS}]"
    f"|[{LETTERS}][{MARKS}]*[{MARK_FORMS}]"
)
MARK_FORM = lazy(f"[{MARK_FORMS}]")
CARRIER = lazy(f"[{LETTER_FORMS}{LETTERS}{MARKS}{MARK_FORMS}]")
SPACE_OR_TATWEEL = "\N{SPACE}\N{ARABIC TATWEEL}"


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each form in a line that is written in forms.

    >>> [(edit.start, edit.end, ascii(edit.text)) for edit in find("\ufed3\ufe8e")]
    [(0, 1, "'\\u0641'"), (1, 2, "'\\u0627'")]
    >>> list(find("\ufed3 \ufed4 \ufed2 \ufed1"))
    []
    """
    line_start = 0
    for line in text.split("\n"):
        if WORD_IN_FORMS().search(line):
            for form in FORM().finditer(line):
                at = form.start()
                if not MARK_FORM().match(line, at) or (at and CARRIER().match(line, at - 1)):
                    yield Edit(line_start + at, line_start + at + 1, letters_of(form[0]))
        line_start += len(line) + 1


def letters_of(form: str) -> str:
    r"""Return the letters or marks of a presentation form, without the carrier of a mark.

    >>> ascii(letters_of("\ufefb")), ascii(letters_of("\ufe77"))
    ("'\\u0644\\u0627'", "'\\u064e'")
    """
    return unicodedata.normalize("NFKC", form).strip(SPACE_OR_TATWEEL)


PASS = Pass(
    id="presentation-forms",
    version=1,
    summary="Arabic presentation forms used as text become the letters they are forms of",
    loss=Loss.NONE,
    triggers=members(LETTER_FORMS + MARK_FORMS),
    languages=None,
    find=find,
)
