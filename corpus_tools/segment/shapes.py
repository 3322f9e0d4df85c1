"""What a single line looks like, by its own characters alone.

Each function reads one short line and answers with what it found, or None. None of them knows
where the line stands; that is for `zones.py` to weigh. A line that could be two things is given
the shape that is harder to have by chance: an address before a contact line, a contact line
before a menu.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from corpus_tools.segment.bylines import read_byline
from corpus_tools.segment.dates import is_date_line
from corpus_tools.segment.lines import SHORT, Line, is_open
from corpus_tools.segment.vocabulary import folded, pattern, words


class Kind(Enum):
    """What a line looks like."""

    ADDRESS = "address"  # of the page that was republished
    CONTACT = "contact"
    CODE = "code"  # `AA-AA`
    RULE = "rule"  # punctuation only
    NUMBER = "number"  # a page number, with or without `page`
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    BULLET = "bullet"
    MENU = "menu"
    LABEL = "label"  # a section, in one language or in two
    ISSUE = "issue"
    RIGHTS = "rights"
    CHROME = "chrome"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a line looks like, and the words that say why."""

    kind: Kind
    why: str


PLAIN = Shape(Kind.PLAIN, "")
_URL = re.compile(r"(?:https?|ftp)\s?:\s?//\S+|www\.[^\s,;]+\.[^\s,;]+", re.IGNORECASE)
_DEEP = re.compile(
    r"(?:(?:https?|ftp)://)?[^\s/]+\.[a-z\u0080-\uffff]{2,}(?::\d+)?/[^\s/][^\s]*", re.IGNORECASE
)
_ROOT = re.compile(r"(?:(?:https?|ftp)://)?[^\s/]+\.[a-z\u0080-\uffff]{2,}(?::\d+)?/?", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+")
_DOMAIN = re.compile(
    r"(?:www\.)?[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.(?:com|org|net|info|edu|gov|tv|af|ir|pk|co\.uk|eu|de|fr|ca|se|nl|no|uk|us)",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+|00|\(0)\s?\d[\d\s().-]{6,}\d")
_CODE = re.compile(r"[A-Z0-9]{1,6}(?:\s?[-/.\N{EN DASH}]\s?[A-Z0-9]{1,6})+")
_BULLET = re.compile(
    r"(?:[-*\u2022\u2023\u25cf\u25cb\u25aa\u25a0\u2013\u2014\u00b7\u203a>]\s+|\(?(?:\d{1,2}|[a-z])[.)\u066b-]\s+)\S"
)
_CELLS = re.compile(r"\s*(?:[|\u2022\u00b7\u2219\u2013\u00bb\u203a]|\t|\s{3,}|\s[/\u2014-]\s)\s*")
_ELLIPSIS = ("...", "\N{HORIZONTAL ELLIPSIS}")


def shape_of(line: Line) -> Shape:
    """Return what a line looks like. Long lines are plain, but for captions and lists."""
    text = line.text
    if line.length > SHORT:
        return PLAIN
    for reader in (_address, _contact, _marks, _number, caption, _labelled):
        found = reader(text)
        if found:
            return found
    if read_byline(text):
        return Shape(Kind.BYLINE, "it names an author in the form of a byline")
    if is_date_line(text):
        return Shape(Kind.DATE, "it holds a date and nothing else")
    if _BULLET.match(text) and line.has_letters:
        return Shape(Kind.BULLET, "it starts like an item of a list")
    return _menu(line) or PLAIN


def cells(text: str) -> list[str]:
    """Return the parts of a line between bars, bullets, tabs and wide gaps.

    >>> cells("Home | News | About us")
    ['Home', 'News', 'About us']
    """
    return [cell for cell in _CELLS.split(text.strip("|\u2022\u00b7 \t")) if cell]


def source_address(text: str) -> str | None:
    """Return the address of a page that a line consists of, a label such as `Source:` aside."""
    if "/" not in text and "www." not in text.lower():
        return None
    match = _URL.search(text)
    if not match:
        return None
    before, after = text[: match.start()].strip(), text[match.end() :].strip()
    label = folded(before).rstrip(" :-\N{EN DASH}(<[")
    labelled = label in words("source")
    if after.strip(")>].") or (label and not labelled):
        return None
    address = match[0].rstrip(")>]" if before else "")
    if labelled or (_DEEP.fullmatch(address) and not label):
        return address
    return None


def _address(text: str) -> Shape | None:
    if source_address(text):
        return Shape(Kind.ADDRESS, "it is the address of a page and nothing else")
    return None


def _contact(text: str) -> Shape | None:
    mailed = "@" in text or "(at)" in text or "[at]" in text
    if mailed and _EMAIL.search(text) and _is_label(text):
        return Shape(Kind.CONTACT, "it gives an e-mail address")
    if "." in text and _DOMAIN.search(text):
        rest = _DOMAIN.sub("", _URL.sub("", text))
        if len(rest) <= len(text) / 2 or all(_ROOT.fullmatch(part) for part in text.split()):
            return Shape(Kind.CONTACT, "it gives the address of a site")
    if any(map(str.isdigit, text)) and _PHONE.search(text) and _is_label(text):
        return Shape(Kind.CONTACT, "it gives a telephone number")
    if _labelled_contact().match(folded(text)) and _is_label(text):
        return Shape(Kind.CONTACT, "it starts with a word for a way of contact")
    return None


def _is_label(text: str) -> bool:
    """Tell whether a line can be a label: few words, or no sentence in it."""
    return len(text.split()) <= 6 or is_open(text)


@cache
def _labelled_contact() -> re.Pattern[str]:
    return re.compile(rf"{pattern('contact')}\s*(?:[:\uff1a]\s*\S|\.?\s*[+(\d])")


def _marks(text: str) -> Shape | None:
    if not any(map(str.isalnum, text)) and text not in _ELLIPSIS:
        return Shape(Kind.RULE, "it holds no letter and no digit")
    if _CODE.fullmatch(text) and not text.replace("-", "").isdigit() and any(map(str.isalpha, text)):
        return Shape(Kind.CODE, "it is a code of capitals")
    return None


@cache
def _page_number() -> re.Pattern[str]:
    page, of = pattern("page"), pattern("of")
    return re.compile(rf"[\W_]*(?:{page}\.?\s*:?\s*)?(\d{{1,4}})(?:\s*{of}\s*\d{{1,4}}|\s*{page})?[\W_]*")


def is_page_number(text: str) -> bool:
    """Tell whether a text is a page number, with or without a word for `page`.

    >>> is_page_number("Page 3 of 9"), is_page_number("- 12 -"), is_page_number("3 men")
    (True, True, False)
    """
    return len(text) <= 30 and any(map(str.isdigit, text)) and bool(_page_number().fullmatch(folded(text)))


def _number(text: str) -> Shape | None:
    return Shape(Kind.NUMBER, "it is a page number") if is_page_number(text) else None


@cache
def _caption_start() -> re.Pattern[str]:
    return re.compile(pattern("caption_start") + r"(?:\s*\([^)]*\))?\s*(?:[:\uff1a/|]|\s[\u2013\u2014-]\s)")


@cache
def _caption_end() -> re.Pattern[str]:
    credit = pattern("caption_end")
    return re.compile(
        rf".*(?:[(\[](?:photo|image|picture|credit)?\s*:?\s*[^()\[\]]*\b{credit}[^()\[\]]*[)\]]\.?"
        rf"|[/|]\s*{credit}|(?:photo|image|picture|credit|\u0639\u06a9\u0633)\s*:\s*[^.!?]{{2,60}}"
        r"|\u00a9\s*(?:ap|afp|reuters|getty)[^.!?]{0,40})"
    )


def caption(text: str) -> Shape | None:
    """Return the shape of a picture's own words, or None."""
    if text.endswith(_ELLIPSIS):
        kept = text.rstrip(".\N{HORIZONTAL ELLIPSIS}")
        if kept.endswith((" ", ",")) and len(kept) >= 20:
            return Shape(Kind.CAPTION, "a truncated sentence ends in an ellipsis")
    if ":" in text or ")" in text or "/" in text or "\u00a9" in text or "|" in text or " - " in text:
        plain = folded(text)
        if _caption_start().match(plain):
            return Shape(Kind.CAPTION, "it starts with a word for a picture")
        if _caption_end().fullmatch(plain):
            return Shape(Kind.CAPTION, "it ends with the credit of a picture")
    return None


@cache
def _issue() -> re.Pattern[str]:
    word = pattern("issue")
    return re.compile(rf"(?:{word}[\s.:]*(?:\d+|[ivxlc]+\b|\w+\s*,)\W*){{1,4}}(?:\(\d{{4}}\)|\d{{4}})?\W*")


def _labelled(text: str) -> Shape | None:
    plain = folded(text)
    if any(word in plain for word in words("rights")) and len(plain) <= 160:
        return Shape(Kind.RIGHTS, "it states the rights to the page")
    bare = plain.strip(" .:<>\u00ab\u00bb\u203a\u2039[]()*#0123456789+\u06f0\u06f1")
    if bare in words("chrome"):
        return Shape(Kind.CHROME, "it is a control of a web page")
    parts = cells(plain)
    if len(parts) > 1 and all(part in words("chrome") for part in parts):
        return Shape(Kind.CHROME, "it is a row of controls of a web page")
    if any(map(str.isdigit, plain)):
        if _issue().fullmatch(plain):
            return Shape(Kind.ISSUE, "it numbers an issue")
        if len(plain) <= 60 and any(word in plain for word in _counted()):
            return Shape(Kind.CHROME, "it counts what a web page counts")
    return None


@cache
def _counted() -> tuple[str, ...]:
    """Return the longer words of page chrome, which need not stand alone."""
    return tuple(sorted(word for word in words("chrome") if " " in word))


def _menu(line: Line) -> Shape | None:
    parts = cells(line.text)
    short = all(len(part.split()) <= 4 for part in parts)
    if len(parts) == 2 and short and line.native and line.latin:
        return Shape(Kind.LABEL, "it says the same in two scripts")
    if len(parts) >= 3 and short and not line.text.endswith((".", "!", "?")):
        return Shape(Kind.MENU, f"it is a row of {len(parts)} short entries")
    plain = folded(line.text).strip(" :-\u2013\u2014[]()")
    if plain in words("section"):
        return Shape(Kind.LABEL, "it is the name of a section")
    split = plain.split()
    if (
        len(split) <= 4
        and split
        and (split[-1] in words("section_part") or split[0] in words("section_part"))
    ):
        return Shape(Kind.LABEL, "it is made of words for a section")
    return None
