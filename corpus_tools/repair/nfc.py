r"""Letters torn into base and mark become one letter again, as NFC composes them.

File systems and PDF programs write letters decomposed: `e` and COMBINING ACUTE ACCENT, YEH and
HAMZA ABOVE. They look the same and compare unequal to the letter of every keyboard.

We compose run by run: a base with its marks, where its NFC has fewer code points. OHM, KELVIN and
ANGSTROM SIGN become the letters that the Standard prefers.

Left alone
    The order of marks, where nothing composes. NFC sorts FATHA before SHADDA; everybody types and
    prints SHADDA first, and in Hebrew the sorted order loses distinctions (UTR #53; SBL Hebrew).
    ALEF with MADDAH ABOVE in Quranic text (behind a FATHA, or in a line with annotation signs or
    ALEF WASLA): there the sign says to draw the vowel out, and alef with madda is another letter.
    What NFC would take apart or replace: composition exclusions (DEVANAGARI LETTER QA, Hebrew
    presentation forms) and CJK compatibility ideographs, which tell names apart.
    More than 30 marks on one base: no script has that (UAX #15, Stream-Safe Text Format), and
    sorting them takes quadratic time.

Source: UAX #15. The tables are checked against `unicodedata` by a test.
"""

import unicodedata
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import all_but, lazy, members

MOST_MARKS = 30  # UAX #15, section 13

# Every character that is the second one of a primary composite.
SECOND = (
    "\u0300-\u0304\u0306-\u030c\u030f\u0311\u0313\u0314\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
    "\u0338\u0342\u0345"  # Latin, Greek, Cyrillic
    "\u0653-\u0655"  # Arabic MADDAH ABOVE, HAMZA ABOVE, HAMZA BELOW
    "\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57"
    "\u0dca\u0dcf\u0ddf\u102e\u1b35"  # scripts of India, Sri Lanka, Burma, Bali
    "\u1161-\u1175\u11a8-\u11c2"  # Hangul vowels and finals
    "\u3099\u309a"  # kana voicing
)
SECOND_BEYOND = (  # the same beyond the first plane
    "\U000110ba\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
    "\U000113b8\U000113bb\U000113c2\U000113c9\U0001611e-\U00016120\U00016129\U00016d67"  # since Unicode 16
)
PREFERRED = {
    "\N{OHM SIGN}": "\N{GREEK CAPITAL LETTER OMEGA}",
    "\N{KELVIN SIGN}": "K",
    "\N{ANGSTROM SIGN}": "\N{LATIN CAPITAL LETTER A WITH RING ABOVE}",
}
FATHA = "\N{ARABIC FATHA}"
MADDAH = "\N{ARABIC MADDAH ABOVE}"
QURANIC_SIGN = lazy("[\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\N{ARABIC LETTER ALEF WASLA}]")
# Up to the next that may compose, in one go. Persian writes a HAMZA ABOVE on HEH in every other line, and
# nothing is composed with that letter.
UP_TO_CANDIDATE = lazy(
    f"(?:[{all_but(members(SECOND + SECOND_BEYOND).union(PREFERRED))}]++"
    "|(?<=\N{ARABIC LETTER HEH})\N{ARABIC HAMZA ABOVE})*+(.?)"
)
COMPOSES_BACK = lazy(f"[{SECOND}{SECOND_BEYOND}]")


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each run that composes.

    >>> [(edit.start, edit.end, ascii(edit.text)) for edit in find("cafe\u0301s")]
    [(3, 5, "'\\xe9'")]
    >>> list(find("\u0628\u0651\u064e"))
    []
    """
    done = 0
    quranic = _Quranic()
    for candidate in UP_TO_CANDIDATE().finditer(text):
        at = candidate.start(1)
        if at < done or not candidate[1]:
            continue
        start, end = _run(text, at)
        done = end
        run = text[start:end]
        if end - start > MOST_MARKS:
            continue
        if text[at] == MADDAH and (text[max(0, start - 1)] == FATHA or quranic.holds(text, at)):
            continue
        composed = unicodedata.normalize("NFC", run)
        if len(composed) < len(run) or run[0] in PREFERRED:
            yield _tight(start, run, composed)


class _Quranic:
    """Tells whether a line is Quranic, each line looked at once."""

    def __init__(self) -> None:
        self.line_end = -1
        self.found = False

    def holds(self, text: str, at: int) -> bool:
        """Tell it of the line at an offset; offsets come in their order."""
        if at >= self.line_end:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            self.line_end = len(text) if end < 0 else end
            self.found = QURANIC_SIGN().search(text, start, self.line_end) is not None
        return self.found


def _run(text: str, at: int) -> tuple[int, int]:
    """Return the span of the base and marks that hold the candidate at `at`.

    Bounded on both sides: a span longer than the bound is one that is left alone.
    """
    start = at
    while start and at - start <= MOST_MARKS and _hangs_on(text[start]):
        start -= 1
    end = at + 1
    while end < len(text) and _hangs_on(text[end]):
        end += 1
    return start, end


def _hangs_on(char: str) -> bool:
    """Tell whether a character can change with what stands in front of it."""
    return unicodedata.combining(char) != 0 or COMPOSES_BACK().match(char) is not None


def _tight(at: int, before: str, after: str) -> Edit:
    """Return the edit of `before` to `after` without the marks that both end in."""
    tail = 0
    while tail < len(after) and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Edit(at, at + len(before) - tail, after[: len(after) - tail])


PASS = Pass(
    id="nfc",
    version=1,
    summary="Letters torn into base and mark are composed as NFC composes them",
    loss=Loss.NONE,
    triggers=members(SECOND + SECOND_BEYOND).union(PREFERRED),
    languages=None,
    find=find,
)
