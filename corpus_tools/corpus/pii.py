"""Personal data in a body: e-mail addresses, telephone numbers, IP addresses, IBANs, card numbers.

They are counted as signals of quality. Where the recipe says so (`[pii] mask = ["email"]`), each
becomes a typed placeholder such as <EMAIL>, by an edit on record like any repair.

Left alone
    Mastheads and front matter: the contact lines of a publication are its own, printed to be used.
    Numbers without a country code: a year, a vote or a price looks like a local telephone number.
    Private and reserved IP addresses: they name no one.
    Numbers that fail the check digits of an IBAN or a card.

Libraries: phonenumbers (the numbering plans of all countries), python-stdnum (check digits).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from corpus_tools.document import Document, Segment, Zone
from corpus_tools.recipe import PiiKind
from corpus_tools.repair.core import record_edits, recorded_alignment, replay, standing
from corpus_tools.segment.editor import body_text
from corpus_tools.segment.spans import rebuild
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy

PASS_ID = "pii"  # noqa: S105 - the id of a pass, no password
# RFC 5321 allows 64 octets before the @ and 255 after it; the bounds keep the search linear.
EMAIL = lazy(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?![\w-])")
IPV4 = lazy(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)", re.ASCII)
# RFC 4291: addresses of the public net start with 2 or 3, which also keeps times and ratios out.
IPV6 = lazy(r"(?<![\w:.])[23][0-9A-Fa-f]{3}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\w:])")
IBAN = lazy(r"(?<!\w)[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
CARD = lazy(r"(?<![\w-])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\w-])", re.ASCII)
# Within each IPv6 address. That it begins with a sign makes it cheap to look for.
COLONS = lazy(":[0-9A-Fa-f]{0,4}:")
# Every digit a 0, every capital an A, all that stands neither within nor around numbers an x: what
# addresses of the net, IBANs and cards are never without.
OUTLINE = bytes(
    ord("0")
    if 0x30 <= byte <= 0x39
    else ord("A")
    if 0x41 <= byte <= 0x5A
    else byte
    if byte in b".: -"
    else 0x78
    for byte in range(256)
)
IPV4_OUTLINES = (b".0.0", b".00.0", b".000.0")
IBAN_OUTLINE, CARD_OUTLINE = b"AA00", b"0" * 13
FULLWIDTH_PLUS = "\N{FULLWIDTH PLUS SIGN}"
CARD_DIGITS = range(13, 20)  # ISO/IEC 7812: 13 to 19 in use


@dataclass(frozen=True, slots=True, order=True)
class Pii:
    """A stretch of a text that is personal data."""

    start: int
    end: int
    kind: PiiKind


def find(text: str) -> list[Pii]:
    """Return the personal data in a text, in order, none inside another.

    >>> [(one.start, one.end, one.kind.value) for one in find("Write to a.b@example.org.")]
    [(9, 24, 'email')]
    """
    found = [match for finder in _finders(text) for match in finder(text)]
    found.sort()
    kept: list[Pii] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def counts(text: str) -> dict[PiiKind, int]:
    """Return how many of each kind a text holds."""
    found = find(text)
    return {kind: sum(one.kind is kind for one in found) for kind in PiiKind}


def masked(document: Document, kinds: Sequence[PiiKind]) -> Document:
    """Return the document with the personal data of its body replaced by placeholders."""
    if not kinds or not any(may_hold_any(segment.text) for segment in _body(document)):
        return document
    changed = standing(document.raw_text, document.edits)
    recorded = recorded_alignment(document.raw_text, changed)
    repaired = replay(document.raw_text, document.edits)
    back = recorded.inverse()
    edits = []
    for segment in _body(document):
        for span in segment.spans:
            start, end = back.to_source(*span)
            edits += [
                Edit(start + one.start, start + one.end, f"<{one.kind.name}>")
                for one in find(repaired[start:end])
                if one.kind in kinds
            ]
    if not edits:
        return document
    edits.sort(key=lambda edit: edit.start)
    records = record_edits(PASS_ID, recorded, repaired, edits)
    every = (*document.edits, *records)
    changed = standing(document.raw_text, every)
    segments = tuple(
        replace(segment, text=rebuild(document.raw_text, segment.spans, changed))
        if segment.zone is Zone.BODY
        else segment
        for segment in document.segments
    )
    text = body_text(segments, document.language)
    return replace(document, segments=segments, edits=every, text=text)


def _body(document: Document) -> Iterator[Segment]:
    return (segment for segment in document.segments if segment.zone is Zone.BODY)


def may_hold_any(text: str) -> bool:
    """Tell whether a text could hold personal data; nearly all paragraphs could not.

    >>> may_hold_any("In 2016, No. 4 of the 12 000 votes."), may_hold_any("+93 20 210 1234")
    (False, True)
    """
    return next(_finders(text), None) is not None


def _finders(text: str) -> Iterator[Callable[[str], Iterator[Pii]]]:
    """Yield what could find something: an expression without a first letter costs ten times all of this."""
    if "@" in text:
        yield _emails
    if "+" in text or FULLWIDTH_PLUS in text:
        yield _phones
    outline = text.encode("utf-8", "surrogatepass").translate(OUTLINE)
    if any(one in outline for one in IPV4_OUTLINES):
        yield partial(_ips, IPV4())
    if outline.count(b":") > 1 and COLONS().search(text):
        yield partial(_ips, IPV6())
    if IBAN_OUTLINE in outline:
        yield _ibans
    if outline.count(b"0") >= len(CARD_OUTLINE) and CARD_OUTLINE in outline.translate(None, b" -"):
        yield _cards


def _emails(text: str) -> Iterator[Pii]:
    return (Pii(*match.span(), PiiKind.EMAIL) for match in EMAIL().finditer(text))


def _ips(pattern: re.Pattern[str], text: str) -> Iterator[Pii]:
    import ipaddress

    for match in pattern.finditer(text):
        try:
            address = ipaddress.ip_address(match[0])
        except ValueError:
            continue
        if address.is_global:
            yield Pii(*match.span(), PiiKind.IP)


def _ibans(text: str) -> Iterator[Pii]:
    from stdnum import iban

    for match in IBAN().finditer(text):
        if iban.is_valid(match[0]):
            yield Pii(*match.span(), PiiKind.IBAN)


def _cards(text: str) -> Iterator[Pii]:
    from stdnum import luhn

    for match in CARD().finditer(text):
        digits = re.sub(r"[ -]", "", match[0])
        if len(digits) in CARD_DIGITS and luhn.is_valid(digits):
            yield Pii(*match.span(), PiiKind.CARD)


def _phones(text: str) -> Iterator[Pii]:
    import phonenumbers

    for match in phonenumbers.PhoneNumberMatcher(text, None):
        yield Pii(match.start, match.end, PiiKind.PHONE)
