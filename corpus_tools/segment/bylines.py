r"""Whose text it is: the forms in which newspapers name an author.

`By A and B`, `BY A, Special to X`, `Written by: A`, a label in a language of the region, the name of
an agency alone. What stands beside the name (an affiliation, a date, a place) is cut off. A
sentence that happens to start with `By` is no byline: all that is left must be names.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from corpus_tools.segment.dates import date_in_front, dates_in, unglued, without_times
from corpus_tools.segment.lines import SHORT, has_digit, is_open
from corpus_tools.segment.persons import ARTICLE, PARTS, PLURAL, is_name, says_more
from corpus_tools.segment.vocabulary import begun, common_words, folded, pattern, words
from corpus_tools.text.patterns import lazy

_SEPARATORS = re.compile(r"\s*(?:[|,;/\u2022\u00b7\u060c\u2013\u2014]|\s-\s|\(|\)|\t|\s{2,})\s*")
_BY = re.compile(r"by\s*[:\uff1a]?\s+(?=\S)|by\s*[:\uff1a]", re.IGNORECASE)
# `The Monthly Atlas - 16 Mar 2005 - By Ann Lee`
_SIGNED_LAST = re.compile(r"(.{6,80}?)\s*(?:[|,/\u2022\u2013\u2014-])\s*(By\s.+)")
WEEKDAY = 12  # characters in front of a date that a byline starts with: a weekday, at the most
NATIVE = 7  # words of names in a script that does not show them, at the most
# `Ann Lee in Herat`, `Ann Lee for the Star`: what stands beside a name without a comma.
_BESIDE = lazy(r"(.+?)\s+(?:in|for|at|from|of|special)\s+(?:(?:the\s+)?[A-Z]|\w+(?:\s\w+){0,2}$)")
_WORD = re.compile(r"\w+")
_SPACES = re.compile(r" {2,}")
_DATED = lazy(
    r"(?:(?:^|[\s|,;/\u2022\u2013\u2014-])+(?:on|at|published|posted|updated|date|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[\s,:]*)+$",
    re.IGNORECASE,
)
# `Story and photographs by`, `Text, video and maps by`: works of which one is the text.
_WRITTEN = r"(?:story|text|words|report(?:ing)?|article|interview|written)"
_MAKER = r"(?:by\s+|:\s*)(?=\S)"
_WORKS = lazy(
    rf"(?:(?:{_WRITTEN}|photos?|photographs?|photography"
    r"|pictures?|images?|videos?|illustrations?|drawings?|maps?|graphics?)"
    rf"(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+|\s*)){{2,5}}{_MAKER}",
    re.IGNORECASE,
)
_ONE_WORK = lazy(rf"{_WRITTEN}\s*{_MAKER}", re.IGNORECASE)
_AND = re.compile(r"\band\b|[,&]", re.IGNORECASE)
_TEXT = lazy(_WRITTEN, re.IGNORECASE)
# `Translated by`, `Additional reporting by A; editing by B`: who worked on a text beside its author.
_WORKED = lazy(
    r"\W*(?:(?:additional|further)\s+)?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|translat(?:ion|ed)"
    r"|illustrat(?:ions?|ed)|graphics|video|camera|research(?:ed)?|layout|design(?:ed)?|proofread(?:ing)?"
    r"|transcri(?:bed|ption)|adapted|compiled|prepared|produced)"
    r"(?:(?:,| and| &|, and) [a-z]+)*(?: (?:from|into) \w+(?: \w+)?)? by[\s:]+(.)",
    re.IGNORECASE,
)
# `Essay by`, `Interviewed by`: whatever an author did, beside a headline it is said that way.
_DID = lazy(r"(?:an? )?([a-z]+(?:[ -][a-z]+)?) by\s+(?=[A-Z])", re.IGNORECASE)
_PLACED = lazy(
    r"([^,|/]{5,40}?)(?:\s*[,|/]\s*| in | [\u2013\u2014-] )(?:(?:[ae]l-)?[A-Z][\w'\u2019-]+ ?){1,3}"
)
# `KBN / Herat`: an agency by the letters of its name, and where it reports from
_CODED = re.compile(r"([A-Z]{2,6}) ?[/|] ?[A-Z][a-z'\u2019-]+(?: [A-Z][a-z'\u2019-]+){0,2}")
# `Ann Lee reports from Kabul`
_REPORTS = lazy(r"([^,.;:!?]{5,40}) (?:reports|writes|reporting)(?:,? from [A-Z][^,.;:!?]{2,30})?:?")
TRANSLATED = 5  # words of a line that says from which language a text is
CODE = 5  # letters of the name of an agency or a paper, in front of its desk
CREDITS = 160  # characters of a line of credits, at the most
_ABROAD = frozenset({"von", "par", "por", "di"})  # `by`, in front of a first and a last name
_FROM = "\u0627\u0632 "  # az, `from`: in front of an author in Persian and Urdu
_MARKS = re.compile(
    "(?<=\\w)[\xb9\xb2\xb3\u2070-\u2079*\u2020\u2021]+(?=[\\s,*]|$)"
)  # of a note on an author
_LATIN_NAME = re.compile(r"\s*[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,4}(?= [^\W\d_A-Za-z]|$)")
_SHORTENED = re.compile(r"(?:^|\s)(?:Jr|Sr|[A-Z])$")  # has a full stop of its own
_EDGES = " \t,;:|/-\u2013\u2014\u2022\u00b7\u060c()[].*\u2020\u2021"


_BARS = "|\u2022\u00b7\u2219\u2013\u2014-"


class Byline(NamedTuple):
    """The author or authors a line names, and whether a label says that they are."""

    authors: str
    labelled: bool


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"({pattern('byline')})(\s*[:\uff1a/]\s*|\s+)(?=\S)")


def read_byline(text: str) -> Byline | None:
    """Return the byline that a line is, by its label, or None.

    >>> read_byline("By James Kitfield 2/12/2016")
    Byline(authors='James Kitfield', labelled=True)
    >>> read_byline("By Ann Lee and Omar Sharif, Special to the Star").authors
    'Ann Lee and Omar Sharif'
    >>> read_byline("By most accounts, the Russians began early")
    >>> read_byline("by Eleven Votes; Recount Ordered")
    """
    if len(text) > SHORT or (";" in text and " by " not in text.lower()):
        return None
    bare = text.strip("*_\u2014\u2013-[]() \t")
    by = bare[:2].lower() == "by"
    signed = _SIGNED_LAST.fullmatch(bare) if not by and "By " in bare else None
    if signed and dates_in(signed[1]):
        bare, by = signed[2], True
    bare = unglued(bare) if by else bare
    first = None if by else date_in_front(bare, WEEKDAY)
    if first is not None:
        bare = without_times(bare[first.end :]).strip(_EDGES)
    found = _after_label(bare)
    if found is None:
        return None
    rest, native, colon = found
    if rest[0] in _BARS and not colon:
        return None  # a menu that begins with the page of the authors
    authors = _authors(rest, native=native)
    doubtful = native and not colon and (len(authors.split()) > 5 or has_digit(authors) or not is_open(bare))
    doubtful = doubtful or (native and not colon and says_more(authors))
    return Byline(authors, labelled=True) if authors and not doubtful else None


def names_writer(text: str) -> bool:
    """Tell whether a line names who made a text, and who took its pictures beside.

    >>> names_writer("Text and photographs: Ann Lee"), names_writer("Text: Ann Lee / Photos: Omar Sharif")
    (True, True)
    >>> names_writer("Photos: Omar Sharif")
    False
    """
    works = _WORKS().match(text)
    apart = works is not None and bool(_TEXT().search(works[0]) and _AND.search(works[0]))
    return (apart or bool(_ONE_WORK().match(text))) and read_byline(text) is not None


def is_credit(text: str) -> bool:
    """Tell whether a line says who worked on a text, and nothing else: not who wrote it.

    >>> is_credit("Translated from Dari by Ann Lee"), is_credit("(Editing by Ann Lee and Omar Sharif)")
    (True, True)
    >>> is_credit("Translated from the Dari"), is_credit("Translated from Dari, the poem lost its rhyme.")
    (True, False)
    >>> is_credit("Written by candlelight, the letters were lost."), is_credit("The army left")
    (False, False)
    """
    if len(text) > CREDITS:
        return False
    plain = folded(text)
    label, colon, name = plain.partition(":")
    if colon and name and label.strip() in words("translator") and len(name.split()) <= NATIVE:
        return True
    if plain.startswith("translated from ") and len(plain.split()) <= TRANSLATED:
        return is_open(text)
    found = _WORKED().match(text) if " by" in plain else None
    return found is not None and found[1].isupper() and (is_open(text) or text[0] in "([")


def signed_as(text: str) -> Byline | None:
    """Return the byline in a line below a headline that says what its author did, or None.

    Elsewhere such a line says as often what happened: `Visit by Ann Lee`.

    >>> signed_as("Essay by Ann Lee"), signed_as("Translated by Ann Lee"), signed_as("Hit by Rain")
    (Byline(authors='Ann Lee', labelled=True), None, None)
    """
    reports = _REPORTS().fullmatch(text)
    if reports and is_name(reports[1], least=2):
        return Byline(reports[1], labelled=True)
    if " by " not in text or len(text) > CREDITS or is_credit(text):
        return None
    found = _DID().match(text)
    if found is None or begun(folded(found[1])) & {"caption_start", "chrome", "chrome_verb"}:
        return None
    authors = _authors(text[found.end() :], native=False)
    return Byline(authors, labelled=True) if " " in authors else None


def rowed_author(parts: Sequence[str]) -> Byline | None:
    """Return whom a row of labels with values names: `Name: Ann Lee   City: Herat   Date: 4/9/2011`.

    >>> rowed_author(["Name: Ann Lee", "City: Herat"]).authors, rowed_author(["Home: Herat", "News"])
    ('Ann Lee', None)
    """
    for part in parts:
        label, colon, name = part.partition(":")
        if colon and folded(label).strip() in words("name_label"):
            latin = _LATIN_NAME.match(name)  # the labels beside it may be in another script
            name = latin[0] if latin else name.partition(":")[0]
            if 0 < len(name.split()) <= NATIVE and not has_digit(name):
                return Byline(name.strip(), labelled=True)
    return None


def noted_authors(text: str) -> Byline | None:
    """Return the authors in a line with signs of notes behind the names, as journals print them, or None.

    >>> noted_authors("Ann Lee*, Omar Sharif**").authors, noted_authors("Ann Lee, Omar Sharif")
    ('Ann Lee, Omar Sharif', None)
    """
    names = _MARKS.sub("", text)
    parts = (
        [part for part in _SEPARATORS.split(names) if part] if names != text and len(text) <= CREDITS else []
    )
    if not parts or not all(is_name(name, least=2) for name in parts):
        return None
    return Byline(names, labelled=False)


def placed_author(text: str) -> Byline | None:
    """Return the author in a line that says who wrote and from where, and nothing else.

    >>> placed_author("Ann Lee, Kabul").authors, placed_author("Ann Lee in Old Ford").authors
    ('Ann Lee', 'Ann Lee')
    >>> placed_author("Ann Lee, a lawyer"), placed_author("Kabul, Herat")
    (None, None)
    """
    bare = _without_date(text).strip(_EDGES)
    code = _CODED.fullmatch(bare)
    if code:
        return Byline(code[1], labelled=False)
    found = _PLACED().fullmatch(bare)
    return Byline(found[1], labelled=False) if found and is_name(found[1], least=2) else None


def bare_author(text: str, *, native: bool = False) -> Byline | None:
    """Return the names that a line consists of, without any label: people or an agency.

    Scripts without case do not show a name; `native` says that they may be trusted here.
    """
    if len(text) > 120 or text.endswith(("!", "?")):
        return None
    cut = _without_date(text).strip(_EDGES)
    parts = [part for part in _SEPARATORS.split(cut) if part]
    if not parts:
        return None
    if is_agency(parts[0]):
        return Byline(parts[0], labelled=False)
    names = [parts[0].removeprefix(_FROM) if native else parts[0]]
    if not all(is_affiliation(part) or is_agency(part) or is_house(part) for part in parts[1:]):
        return None
    cased = names[0].lstrip("'\u2019")[:1].isupper() or bool(ARTICLE.match(names[0]))
    dated = len(cut) < len(text.strip(_EDGES))
    said = native and says_more(names[0])
    named = not said and all(is_name(name, least=2) for name in re.split(r"\s+(?:and|&)\s+", names[0]))
    if not named or not (cased or native) or _is_no_person(names[0], dated=dated):
        return None
    return Byline(_with_stop(names[0], text), labelled=False)


def is_house(part: str) -> bool:
    """Tell whether a part of a line behind a name says where somebody works: `University of Old Ford`."""
    part = part.lstrip("0123456789.) ")  # of a note
    return (
        " " in part and part[0].isupper() and not words("publication").isdisjoint(_WORD.findall(folded(part)))
    )


def _is_no_person(name: str, *, dated: bool) -> bool:
    """Tell whether it is `PUBLIC NOTICE`, or a paper beside its day: `Harbor Times, June 26, 2009`."""
    plain = folded(name).split()
    if name.isupper() and common_words().issuperset(plain):
        return True
    return dated and plain[-1:] != [] and plain[-1] in words("publication")


def _after_label(text: str) -> tuple[str, bool, bool] | None:
    """Return what stands behind a byline's label, whether the label is native, and has a colon."""
    if text.startswith(("A ", "An ")):
        text = text.split(" ", 1)[1]  # `An essay by Ann Lee`
    head = text[:60]
    works = _WORKS().match(text) if " by " in head.lower() or ":" in head else None
    if works and _TEXT().search(works[0]):
        return text[works.end() :], False, False
    if head[:2].lower() == "by":
        tail = _BY.match(text)
        return (text[tail.end() :], False, True) if tail else None
    match = _label().match(folded(head) + " ") if "byline" in begun(folded(text)) else None
    if not match:
        return None
    label = match[1]
    colon = not match[2].isspace()
    n_words = len(label.split())
    plural = not PLURAL.isdisjoint(PARTS.split(text, n_words + 1)[n_words : n_words + 1])  # a section's name
    abroad = label in _ABROAD and is_name(text.partition(" ")[2], least=2)
    needs_colon = label in words("byline_with_colon") and not abroad
    if plural or (needs_colon and not colon) or (label.isascii() and "/" in match[2]):
        return None
    place = re.match(rf"(?:[^\s:\uff1a/]+[\s\u200c]+){{{n_words - 1}}}[^\s:\uff1a/]+\s*[:\uff1a/]?\s*", text)
    if not place:
        return None
    return text[place.end() :], not label.isascii(), colon


def _authors(rest: str, *, native: bool) -> str:
    """Return the names that follow a label, without what follows them; nothing if there are none."""
    cut = _without_date(rest).strip(_EDGES)
    names: list[str] = []
    for part in filter(None, _SEPARATORS.split(cut)):
        bare = re.sub(r"^(?:and|&)\s+", "", part)
        titled = " " in bare and not (names or native)
        if titled and is_affiliation(bare) and _all_names(bare):
            names.append(bare)  # `By Professor Ann Lee`: all that it says of the author
            continue
        if is_affiliation(bare) or (names and (is_agency(bare) or _is_beside(bare, names[-1]))):
            break
        if (native and len(bare.split()) <= NATIVE) or (not native and _all_names(bare)):
            names.append(bare)
        else:
            place = None if names or native else _BESIDE().match(bare)
            if place and _all_names(place[1]):
                names.append(place[1])
            break
    if not names:
        return ""
    found = cut[: cut.find(names[-1]) + len(names[-1])].strip(_EDGES.replace(".", ""))
    return _with_stop(found, rest)


def _with_stop(name: str, text: str) -> str:
    """Return a name with the full stop that its last word has in a text: `Jr.`."""
    return f"{name}." if f"{name}." in text and _SHORTENED.search(name) else name


def _is_beside(part: str, name: str) -> bool:
    """Tell whether a part of a byline behind a name is none: a place or a degree, a label with its value."""
    return ":" in part or (" " in name and " " not in part)


def _all_names(text: str) -> bool:
    pieces = re.split(r"\s+(?:and|&|with)\s+", text)
    return all(is_name(piece, least=1) or is_agency(piece) for piece in pieces)


def is_agency(text: str) -> bool:
    """Tell whether a text names no person but an agency, or the staff of a paper.

    >>> is_agency("Reuters"), is_agency("Our Special Correspondent"), is_agency("Ann Lee")
    (True, True, False)
    """
    plain = folded(text)
    *before, last = plain.split() or [""]
    code = text.split(maxsplit=1)[0] if before else ""
    if 1 < len(code) <= CODE and code.isupper() and len(before) > 1:
        del before[0]  # `KT Monitoring Desk`
    own = words("staff_start")
    staff = bool(before) and last in words("staff") and (own.issuperset(before) or before[:-1] == ["our"])
    return staff or plain in words("agencies")


def _without_date(text: str) -> str:
    """Return what a line says besides a date, its label and its time, spaces narrowed."""
    text = without_times(text)
    mentions = dates_in(text)
    if not mentions:
        return _SPACES.sub(" ", text)
    before = _DATED().sub("", _SPACES.sub(" ", text[: mentions[0].start]).strip(_EDGES))
    return before if before.strip(_EDGES) else _SPACES.sub(" ", text[mentions[-1].end :])


def is_affiliation(part: str) -> bool:
    """Tell whether a text says whom an author writes for, such as `Special to the Star`."""
    plain = folded(part)
    return any(plain == word or plain.startswith(word + " ") for word in words("affiliation"))
