r"""Arabic yeh and kaf inside Persian words become the Persian letters.

Windows-1256 has no FARSI YEH, so every page that passed through it spells Persian words with
ARABIC YEH, or with ALEF MAKSURA, whose shape at the end of a word is the Persian one; older
keyboards did the same with KAF. The letters look alike in many fonts and compare unequal, so
search and counts split one word into two. Persian has neither letter: names that Arabic ends in
ALEF MAKSURA (Musa, Isa, Mostafa) end in FARSI YEH in it.

Left alone
    Arabic, Pashto, Urdu: the pass is only asked about Persian and Dari stretches.
    Words with TEH MARBUTA, ALEF WITH HAMZA BELOW, ALEF WASLA or the case endings of Arabic: those
    are Arabic spellings, quoted on purpose. TANWIN on an alef is Persian as well.
    Words with a letter of Pashto, Urdu, Sindhi or Kurdish: names are spelled as their owners do.
    Addresses, file names, tags, Arabic quotations: see `text.protected`.

Source: Unicode Standard, section 9.2; ISIRI 6219 (the Persian set); Windows-1256.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, replaced
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

PERSIAN_FOR = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
}
CANDIDATE = lazy(f"[{''.join(PERSIAN_FOR)}]")
# Letters of the script that Persian never writes, not even in the spellings undone here.
FOREIGN = lazy(
    "[\u0671-\u067d\u067f-\u0685\u0687-\u0697\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06bf\u06c1-\u06cb\u06cd-\u06d3\u06d5"
    "\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f]"
)


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each Arabic yeh or kaf in a word that Persian could spell.

    >>> [edit] = find("\u0643\u062a\u0627\u0628 x")
    >>> edit.start, edit.end, ascii(edit.text)
    (0, 1, "'\\u06a9'")
    >>> list(find("\u0645\u0643\u0629"))
    []
    """
    yield from outside(text, replaced(text, PERSIAN_FOR, CANDIDATE(), FOREIGN()))


PASS = Pass(
    id="arabic-letters",
    version=1,
    summary="Arabic yeh, alef maksura and kaf inside Persian words become the Persian letters",
    loss=Loss.SPELLING,
    triggers=frozenset(PERSIAN_FOR),
    languages=LANGUAGES,
    find=find,
)
