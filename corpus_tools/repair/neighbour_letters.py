r"""Letters of the neighbours' keyboards become the Persian ones, for search.

Whoever types Persian on a keyboard for Urdu, Kurdish or Pashto gets other code points for heh, yeh
and kaf, which in some positions look the same. A word with one is found by nobody.

This is for those who ask: in a Persian sentence such a letter can also be a name as its owner
spells it, and then it is right.

Left alone
    Words with a letter that no Persian word can have in any spelling (retroflex letters, Kurdish
    vowels): those are names or quotations. Everything outside Persian.

Source: Unicode Standard, section 9.2, table of heh and yeh letters.
"""

from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.repair.persian import LANGUAGES, replaced
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import outside

HEH = "\N{ARABIC LETTER HEH}"
YEH = "\N{ARABIC LETTER FARSI YEH}"
KEHEH = "\N{ARABIC LETTER KEHEH}"
PERSIAN_FOR = {
    "\N{ARABIC LETTER HEH DOACHASHMEE}": HEH,
    "\N{ARABIC LETTER HEH GOAL}": HEH,
    "\N{ARABIC LETTER AE}": HEH,
    "\N{ARABIC LETTER YEH BARREE}": YEH,
    "\N{ARABIC LETTER E}": YEH,
    "\N{ARABIC LETTER SWASH KAF}": KEHEH,
    "\N{ARABIC LETTER KAF WITH RING}": "\N{ARABIC LETTER GAF}",
}
CANDIDATE = lazy(f"[{''.join(PERSIAN_FOR)}]")
FOREIGN = lazy(
    "[\N{ARABIC LETTER TTEH}\N{ARABIC LETTER DDAL}\N{ARABIC LETTER RREH}\N{ARABIC LETTER NOON GHUNNA}"
    "\N{ARABIC LETTER TEH WITH RING}\N{ARABIC LETTER DAL WITH RING}\N{ARABIC LETTER REH WITH RING}"
    "\N{ARABIC LETTER SEEN WITH DOT BELOW AND DOT ABOVE}\N{ARABIC LETTER REH WITH DOT BELOW AND DOT ABOVE}"
    "\N{ARABIC LETTER NOON WITH RING}\N{ARABIC LETTER HAH WITH HAMZA ABOVE}"
    "\N{ARABIC LETTER HAH WITH THREE DOTS ABOVE}\N{ARABIC LETTER YEH WITH TAIL}"
    "\N{ARABIC LETTER YEH WITH SMALL V}\N{ARABIC LETTER OE}\N{ARABIC LETTER REH WITH SMALL V BELOW}"
    "\N{ARABIC LETTER LAM WITH SMALL V}]"
)


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each letter of a neighbour in a word that Persian could spell.

    >>> [(edit.start, edit.end) for edit in find("\u0645\u06be\u0631")]
    [(1, 2)]
    """
    yield from outside(text, replaced(text, PERSIAN_FOR, CANDIDATE(), FOREIGN()))


PASS = Pass(
    id="neighbour-letters",
    version=1,
    summary="Letters of Urdu, Kurdish and Pashto keyboards inside Persian words become the Persian ones",
    loss=Loss.SPELLING,
    triggers=frozenset(PERSIAN_FOR),
    languages=LANGUAGES,
    find=find,
)
