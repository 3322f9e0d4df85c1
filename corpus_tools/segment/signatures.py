"""How a text is signed below its end, where a byline would name nobody."""

import re

from corpus_tools.segment.lines import has_digit, is_open
from corpus_tools.segment.vocabulary import folded, words

INITIALS = re.compile(r"(?:[A-Z]\.\s?){2,4}(?:,? (?:for|on behalf of) .{3,40})?")  # `A.L., for the editors`
OFFICE = 12  # words of the name of an office that signs, at the most
_OF = frozenset({"of", "for"})
_SIGNED = re.compile(r"(?:[(\[](?i:signed|sgd\.?|s/d)[)\]]|(?i:signed)\s*:)\s*(?=[A-Z]|$)")


def is_office(text: str) -> bool:
    """Tell whether a line names an office as who signs a text.

    >>> is_office("The Secretariat of the Port"), is_office("Board of Trade: 8 to 12")
    (True, False)
    """
    split = folded(text.removeprefix("The ").removeprefix("the ")).split()
    if not 1 < len(split) <= OFFICE or not is_open(text) or ":" in text or has_digit(text):
        return False
    named = all(not word[0].islower() or len(word) <= len("from") for word in text.split()[1:])
    begins = split[0] in words("office_of") or " ".join(split[:2]) in words("office_of")
    return named and begins and not _OF.isdisjoint(split)


def without_signed(text: str) -> str:
    """Return what stands behind the word by which somebody signs; the text itself if there is none.

    >>> without_signed("(signed) Ann Lee"), without_signed("(Signed)"), without_signed("Signed and sealed")
    ('Ann Lee', '', 'Signed and sealed')
    """
    signed = _SIGNED.match(text)
    return text[signed.end() :] if signed else text
