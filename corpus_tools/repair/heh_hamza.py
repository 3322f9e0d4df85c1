r"""The hamza on a final heh is written one way: HEH and HAMZA ABOVE.

The sign of the ezafe after a silent heh has no place in Windows-1256 and on many keyboards. Pages
write a whole HAMZA behind the heh, or HIGH HAMZA, or heh and hamza of Urdu; that splits a word and
sorts it wrong. ISIRI 6219 writes HEH and HAMZA ABOVE. (HEH WITH YEH ABOVE is a letter of its own
with the same looks: `heh_with_yeh` makes it one, where somebody asks for that.)

Left alone
    A hamza with a space before it, and one that is not at a word's end: it may be a word's own.
    (A joiner before it is passed over.)
    Everything outside Persian: in Urdu, HEH GOAL WITH HAMZA ABOVE is right.

Source: ISIRI 6219; Unicode Standard, section 9.2.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, LETTERS, MARKS, ZWNJ
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

HEH_HAMZA = "\N{ARABIC LETTER HEH}\N{ARABIC HAMZA ABOVE}"
# Found by its last letter, which is rare; what stands before it is looked at then.
ENDS = lazy(
    "[\N{ARABIC LETTER HAMZA}\N{ARABIC LETTER HIGH HAMZA}\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE}]"
    f"(?![{LETTERS}{MARKS}])"
)
LETTER = lazy(f"[{LETTERS}]")
HEH = "\N{ARABIC LETTER HEH}"
HEH_GOAL_HAMZA = "\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE}"
WITH_YEH = lazy("\N{ARABIC LETTER HEH WITH YEH ABOVE}")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each final heh whose hamza stands behind it.

    >>> [(edit.start, edit.end) for edit in find("\u062e\u0627\u0646\u0647\u0621 \u0645\u0646")]
    [(3, 5)]
    """
    yield from outside(text, _proposed(text))


def _proposed(text: str) -> Iterator[Edit]:
    for end in ENDS().finditer(text):
        start = end.start() if end[0] == HEH_GOAL_HAMZA else end.start() - 1
        start -= start > 0 and text[start] == ZWNJ  # typed as if the hamza were an ending
        if start > 0 and text[start] in {HEH, HEH_GOAL_HAMZA} and LETTER().match(text, start - 1):
            yield Edit(start, end.end(), HEH_HAMZA)


def find_with_yeh(text: str) -> Iterator[Edit]:
    """Yield one edit for each HEH WITH YEH ABOVE."""
    yield from outside(
        text, (Edit(found.start(), found.end(), HEH_HAMZA) for found in WITH_YEH().finditer(text))
    )


PASS = Pass(
    id="heh-hamza",
    version=1,
    summary="Heh with a hamza behind it becomes heh with hamza above in Persian words",
    loss=Loss.SPELLING,
    triggers=frozenset(
        "\N{ARABIC LETTER HAMZA}\N{ARABIC LETTER HIGH HAMZA}\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE}"
    ),
    languages=LANGUAGES,
    find=find,
)
WITH_YEH_PASS = Pass(
    id="heh-with-yeh",
    version=1,
    summary="Heh with yeh above becomes heh with hamza above in Persian words",
    loss=Loss.SPELLING,
    triggers=frozenset("\N{ARABIC LETTER HEH WITH YEH ABOVE}"),
    languages=LANGUAGES,
    find=find_with_yeh,
)
