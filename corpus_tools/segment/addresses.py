"""Lines that give an address: of the page that was republished, of a site, by mail, by telephone."""

import re
from functools import cache

from corpus_tools.segment.dates import dates_and_rest, dates_in
from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.lines import SHORT, has_digit, is_open
from corpus_tools.segment.vocabulary import begun, folded, pattern, words
from corpus_tools.text.patterns import lazy

PAPER = 6  # words of the name of a paper in front of an address, at the most
LABEL = 16  # words of a line with an address and telephone numbers, at the most
URL = re.compile(r"(?i:https?|ftp)\s?:\s?//\S+|(?i:www)\.[^\s,;]+\.[^\s,;]+")
_DEEP = lazy(r"(?:(?i:https?|ftp)://)?[^\s/]+\.[^\s/.:]{2,}(?::\d+)?/[^\s/][^\s]*")
_ROOT = lazy(r"(?:(?i:https?|ftp)://)?[^\s/]+\.[^\s/.:]{2,}(?::\d+)?/?")
_EMAIL = lazy(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+")
_TOP = r"\.(?i:com|org|net|info|edu|gov|tv|af|ir|pk|co\.uk|eu|de|fr|ca|se|nl|no|uk|us)(?![\w-])"
_DOMAIN = lazy(rf"(?i:www)\.[^\s,;/]+\.[A-Za-z]{{2,}}|[A-Za-z0-9-]{{2,}}(?:\.[A-Za-z0-9-]{{2,}})*{_TOP}")
_TOP_ALONE = re.compile(_TOP)
_FIGURES = re.compile(r"\d[\d\s()+/-]{5}")
_PHONE = lazy(r"(?:\+|00|\(0)\s?\d[\d\s().-]{6,}\d")
# `14 Ealing Green, London W5`, `77 Danforth Court, Toronto, Ontario`: a number, a street, a town; its code.
_STREET = r"\d{1,5}[A-Za-z]? (?:[A-Z][\w'.-]+ ){1,3}"
_TOWN = r"(?: [A-Z][\w'.-]+,?){1,3}"
_CODE = r"(?:[A-Z]{1,2}\d[\dA-Z]?(?: \d[A-Z]{2})?|[A-Z]{2} \d{5}|\d{5})"
_BY_CODE = re.compile(rf"{_STREET}?(?:[A-Z][\w'.-]+),{_TOWN} {_CODE}")
_BY_STREET = re.compile(
    rf"{_STREET}(?:Court|Green|Lane|Close|Crescent|Drive|Terrace|Place|Hill|Gardens|Row|Walk|Way),{_TOWN}"
)
# `(1 of 3)`, `2/3`, `Page 1 of 3`: which of the sheets it is.
_SHEET = re.compile(
    r"(?<![\w/.])(?:(?:page|\u0635\u0641\u062d\u0647|\u067e\u0627\u06bc\u0647) )?"
    r"\d{1,3} ?(?:/|\bof\b|\u0627\u0632|\u0645\u0646) ?\d{1,3}(?![\w/.])",
    re.IGNORECASE,
)
# `25/1/23, 3:34 PM    Bakers leave their ovens cold`
_SHEET_HEAD = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,\u060c]? \d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?:\t|\s{3,})\S"
)
_PRINTED = lazy(r"(?:(?i:https?|ftp|file)\s?:\s?/{2,3}|(?i:www)\.|[\w-]+(?:\.[\w-]+)+/)[^\s\[\]()]*")


def printed(text: str) -> Shape | None:
    """Return the shape of what a browser prints on each sheet: address, sheet, time, and nothing else.

    >>> printed("http://www.example.org/news/123 (1 of 3) [12/03/2012 10:44:12]").kind.value
    'printed'
    >>> printed("http://www.example.org/news/123"), printed("Page 1 of 3")
    (None, None)
    """
    if ("/" not in text and " of " not in text) or not has_digit(text):
        return None
    if _SHEET_HEAD.match(text):
        return Shape(Kind.PRINTED, "it says when a page was printed, and what page, far apart")
    without_sheet = _SHEET.sub(" ", text)
    numbered = without_sheet != text
    if not (numbered or "[" in text or text.startswith("Printed ")):
        return None
    without_address = _PRINTED().sub(" ", without_sheet)
    addressed = without_address != without_sheet
    at_end = addressed or without_sheet.strip("()[]") != without_sheet.strip("()[] ")
    dated, rest = dates_and_rest(without_address)
    if not at_end or numbered + addressed + dated < 2 or not words("dated_word").issuperset(rest.split()):
        return None
    return Shape(Kind.PRINTED, "it says which sheet of which page was printed, and when")


def beside_address(text: str) -> str:
    """Return what a line with addresses says besides them: there a page number would stand.

    >>> beside_address("www.example.org  3  mail@example.org"), beside_address("Page 3")
    ('3', '')
    """
    if "." not in text or len(text) > SHORT or not ("@" in text or "/" in text or _has_domain(text)):
        return ""
    rest = _DOMAIN().sub(" ", URL.sub(" ", _EMAIL().sub(" ", text)))
    return " ".join(rest.split()) if rest != text else ""


def source_address(text: str) -> str | None:
    """Return the address of a page that a line consists of, a label such as `Source:` aside."""
    if "/" not in text and "www." not in text.lower():
        return None
    match = URL.search(text)
    if not match:
        return None
    before, after = text[: match.start()].strip(), text[match.end() :].strip()
    label = folded(before).rstrip(" :-\N{EN DASH}(<[")
    named, colon, paper = label.partition(":")  # `Source: The Meridian Post - https://...`
    made = bool(label) and words("source_word").issuperset(label.split())
    labelled = (
        made
        or label in words("source")
        or bool(colon and named.strip() in words("source") and len(paper.split()) <= PAPER)
    )
    if after.strip(")>].") or (label and not labelled):
        return None
    address = match[0].rstrip(")>]" if before else "")
    if labelled or (_DEEP().fullmatch(address) and not label):
        return address
    return None


def address(text: str) -> Shape | None:
    """Return the shape of the address of a page, alone on a line, or None."""
    if source_address(text):
        return Shape(Kind.ADDRESS, "it is the address of a page and nothing else")
    return None


def contact(text: str) -> Shape | None:
    """Return the shape of a way to reach a publication, or None."""
    mailed = "@" in text or "(at)" in text or "[at]" in text
    if mailed and _EMAIL().search(text) and _is_label(text):
        return Shape(Kind.CONTACT, "it gives an e-mail address")
    if _has_domain(text):
        rest = _DOMAIN().sub("", URL.sub("", text))
        if len(rest) <= len(text) / 2 or all(_ROOT().fullmatch(part) for part in text.split()):
            return Shape(Kind.CONTACT, "it gives the address of a site")
    dialled = ("+" in text or "00" in text or "(0" in text) and _PHONE().search(text)
    called = not dialled and _FIGURES.search(text) and _called().search(folded(text))
    if (dialled or called) and _is_label(text):
        return Shape(Kind.CONTACT, "it gives a telephone number")
    if _is_postal(text):
        return Shape(Kind.CONTACT, "it is a postal address")
    plain = folded(text)
    if "contact" in begun(plain) and _labelled_contact().match(plain) and _is_label(text):
        return Shape(Kind.CONTACT, "it starts with a word for a way of contact")
    return None


def _has_domain(text: str) -> bool:
    """Tell whether a text names a site; `_DOMAIN` is slow on words, and few lines have an end of a name."""
    ended = _TOP_ALONE.search(text) or "www." in text.lower()
    return bool(ended and _DOMAIN().search(text))


def _is_postal(text: str) -> bool:
    """Tell whether a line is a postal address: a number, a word for a street, names."""
    if "," not in text or not (text.count(",") > 1 or has_digit(text)) or not _is_label(text):
        return False
    if _BY_CODE.fullmatch(text) or _BY_STREET.fullmatch(text):
        return True
    longer = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    lower = sum(word[0].islower() for word in longer)
    return lower * 3 <= len(longer) and bool(_street().search(folded(text))) and not dates_in(text)


@cache
def _called() -> re.Pattern[str]:
    """Return what finds a telephone number by the word in front of it."""
    return re.compile(rf"(?<!\w){pattern('telephone')}(?!\w)[\s:.\u061b-]{{0,3}}[\d(+][\d\s()+/-]{{5,}}")


@cache
def _street() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern('street')}(?!\w)")


def _is_label(text: str) -> bool:
    """Tell whether a line can be a label: few words, or no sentence in it."""
    n_words = len(text.split())
    return n_words <= 6 or (n_words <= LABEL and is_open(text))


@cache
def _labelled_contact() -> re.Pattern[str]:
    return re.compile(rf"{pattern('contact')}\s*(?:[:\uff1a]\s*\S|\.?\s*[+(\d])")
