"""What a single line looks like, by its own characters alone.

Each function reads one short line and answers with what it found, or None. None of them knows
where the line stands; that is for `zones.py` to weigh. A line that could be two things is given
the shape that is harder to have by chance: an address before a contact line, a contact line
before a menu.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from corpus_tools.segment.addresses import LABEL, URL, address, contact, printed
from corpus_tools.segment.bylines import (
    bare_author,
    is_agency,
    is_credit,
    names_writer,
    read_byline,
    rowed_author,
)
from corpus_tools.segment.captions import ELLIPSIS, caption
from corpus_tools.segment.dates import LONG_AGO, dates_in, is_date_line, numbers_issue
from corpus_tools.segment.kinds import PLAIN, Kind, Shape
from corpus_tools.segment.lines import SHORT, Line, has_digit, is_open
from corpus_tools.segment.menus import cells, menu, names_in_scripts, names_sections
from corpus_tools.segment.vocabulary import begun, first_word, folded, holds, last_word, pattern, words
from corpus_tools.text.patterns import either, lazy

_BY_TAG: dict[str, Shape] = {
    "nav": Shape(Kind.CHROME, "the page marks it up as navigation"),
    "aside": Shape(Kind.CHROME, "the page marks it up as beside its text"),
    "figcaption": Shape(Kind.CAPTION, "the page marks it up as a caption"),
    "li": Shape(Kind.BULLET, "the page marks it up as an item of a list"),
}
SAID = 6  # lines of a paragraph above a line that starts with `by`, at the most
FORM = 24  # lines of front matter that is printed as a form, at the most
LABELLED = 24  # characters of a label, at the most
COLUMN = 25  # characters of a line in a column of prose, at the least
_NOT_INSIDE = frozenset({Kind.CONTACT, Kind.CREDIT, Kind.ISSUE, Kind.CHROME, Kind.RIGHTS, Kind.LABEL})
RIGHTS = 160  # characters of a line that states the rights to a page, at the most
CHROME = 100  # characters of a row of controls or tags, at the most
TALK = 10  # words of a row of controls, at the most
TRAIL = 4  # steps of a trail of crumbs, at the most
CONTROL = 8  # words of a line that offers something to do with an article, at the most
TITLED = 24  # words of a headline or a deck below its label, at the most
CREDIT = 7  # words of a line that names a source, at the most
_WORDS = re.compile(r"[^\W\d_]+")
_STEPS = (">", "\u00bb", "\u203a", "\u2192")  # between the crumbs of a trail
_CRUMBS = lazy(
    r"(?:you are here\W+)?(?:(?:home|main|front|start|\u0635\u0641\u062d[\u0647\u06c1\u0629]) ?\w+|home"
    r"|\u062e\u0627\u0646\u0647|\u06a9\u0648\u0631 ?\u067e\u0627\u06bc\u0647"
    r"|\u0627\u0644\u0631\u0626\u06cc\u0633\u06cc\u0629)"
    r" ?[>\u00bb\u203a\u2192]+ .*"
)
_STEP = re.compile(r" ?[>\u00bb\u203a\u2192]+ ?")
_CONTENTS = re.compile(r".+?\s?\.{4,}\s?\d+")
_CUE = re.compile(r"[\d:.,\s]+-->[\d:.,\s]+")
_SIZES = re.compile(r"(?:\W*\ba\b[+-]?){2,}\W*")  # A A A, A+ | A-
_CODE = re.compile(r"[A-Z0-9]{1,6}(?:\s?[-/.\N{EN DASH}]\s?[A-Z0-9]{1,6})+")
_BULLET = re.compile(
    r"(?:[-*\u2022\u2023\u2043\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u25a1\u25b6\u25b8\u25ba\u25c6\u25c7\u2713\u2714\u2756\u27a2\u27a4\u2013\u2014\u00b7\u203a>]\s+|\(?(?:\d{1,2}|[a-z])\s?[.)\u066b\u2013-]\s+)\S"
    r"|[A-H][.)]\s+[a-z]"
)
_ENDED = re.compile(r"[a-z]{3}\. \S")  # a sentence, and no abbreviation
_COUNTING = re.compile(r"(?:\w+\s+){0,3}[:(]?\s*[\d.,]")  # `12 comments`, `read by 40 readers`
_TAGGED = re.compile(r"(?:#\w+[\s,|]*)+")  # what posts are found by: `#water #kabul`


def shapes_of(lines: Sequence[Line]) -> dict[int, Shape]:
    """Return what each line looks like, by index.

    A line inside a sentence, which goes on in lower case below the line before it or on the line
    below it, is plain whatever words it holds: `lane 3, and the road was closed` is no address.
    """
    found: dict[int, Shape] = {}
    inside = False
    for at, line in enumerate(lines):
        after = lines[at + 1] if at + 1 < len(lines) else None
        runs_on = after is not None and _runs_on(line, after, inside=inside)
        if (
            runs_on
            and after is not None
            and after.text.startswith(("by ", "By "))
            and read_byline(after.text)
        ):
            runs_on = _is_said(lines, at)
        shape = _BY_TAG.get(line.tag) or (PLAIN if inside else shape_of(line))
        if runs_on and shape.kind in _NOT_INSIDE:
            shape = PLAIN
        if shape is PLAIN and at and not line.gap:
            shape = _by_label_above(lines[at - 1].text, line.text) or PLAIN
        found[line.index] = shape
        inside = runs_on and shape.kind is Kind.PLAIN
    return found


def _by_label_above(label: str, text: str) -> Shape | None:
    """Return what a line looks like below a label that stands alone, such as `Title:`."""
    if len(label) > LABELLED or not label.endswith((":", "\uff1a")):
        return None
    plain = folded(label[:-1])
    if plain in words("text_label") or len(text.split()) > TITLED:
        return None
    for kind, name in (*_FIELDS.items(), (Kind.BYLINE, "byline")):
        if plain in words(name):
            return Shape(kind, f"it is labelled as {kind.value}, on the line above")
    return None


def _runs_on(line: Line, after: Line, *, inside: bool) -> bool:
    """Tell whether a sentence goes on below; `inside` tells whether it came from above already."""
    if after.gap or line.length < COLUMN or not line.opened or line.is_native != after.is_native:
        return False
    if after.first.isupper() and last_word(line.text) in words("unfinished"):
        return True  # `due to meet on / March 25.`
    if not (after.first.islower() or (inside and after.length >= COLUMN)):
        return False
    return not (URL.match(after.text) or "@" in after.text.split(maxsplit=1)[0])


def _is_said(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line that seems to name an author, below the one at `at`, goes on with its sentence.

    `One that was kept in a freezer / by Ann Lee`, where a sentence ends above.
    """
    for line in reversed(lines[max(0, at - SAID) : at + 1]):
        if _ENDED.search(line.text):
            return True
        if line.gap:
            break
    return False


def shape_of(line: Line) -> Shape:
    """Return what a line looks like. Long lines are plain, but for captions and lists."""
    if line.length > SHORT:
        return PLAIN
    return _shape(line.text, line.has_letters, line.native > 0 < line.latin)


@lru_cache(maxsize=1024)  # the lines of a masthead return on every page of a site
def _shape(text: str, lettered: bool, mixed: bool) -> Shape:  # noqa: FBT001 - the cache asks by place faster
    """Return what a short line looks like; whether it has letters, and of two scripts, is known."""
    for reader in (printed, address, contact, _marks, _number, caption, _labelled):
        found = reader(text)
        if found and found.kind is Kind.CAPTION and _is_no_caption(text):
            continue
        if found:
            return found
    signed = read_byline(text) or (
        lettered and folded(text).rpartition(" ")[2] in words("staff") and is_agency(text)
    )
    if signed or is_credit(text):
        what = "an author in the form of a byline" if signed else "who worked on the text"
        return Shape(Kind.BYLINE, f"it names {what}")
    if is_date_line(text):
        return Shape(Kind.DATE, "it holds a date and nothing else")
    numbered = _NUMBERED().fullmatch(text) if holds(text, _NUMBERED_BY) and has_digit(text) else None
    if numbered and not numbers_issue(text) and is_date_line(numbered[1] or numbered[2]):
        return Shape(Kind.DATE, "it holds the number of the page and its date")
    if lettered and _BULLET.match(text):
        return Shape(Kind.BULLET, "it starts like an item of a list")
    return _row(text, menu(text, mixed=mixed)) or PLAIN


def _is_no_caption(text: str) -> bool:
    """Tell whether a line with a word for a picture, or an agency at its end, is something else."""
    if names_writer(text) or names_sections(text):
        return True
    return names_in_scripts(text) and "caption_start" not in begun(folded(text))  # `... | Khaama Press`


# `News ID: 210020 - 17 October 2014`, and the other way round: agencies number what they publish.
_NUMBERED = lazy(
    r"[^\W\d][^\d|:]{1,24}[:#]?\s*\d{3,}\s*[-\u2013\u2014|/]\s*(\S.*)"
    r"|(\S.*?\S)\s*[-\u2013\u2014|]\s*[^\W\d][^\d|:]{1,24}[:#]\s*\d{3,}"
)

_NUMBERED_BY = "-\u2013\u2014|/"


def without_text_label(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, a label such as `Text:` in front of the first sentence as a line of its own."""
    for at, line in enumerate(lines[:FORM]):
        colon = line.text.find(":", 0, LABELLED)
        labelled = colon >= 0 and folded(line.text[:colon]) in words("text_label")
        if not labelled or line.length < colon + COLUMN or names_writer(line.text):
            continue
        rest = line.text[colon + 1 :].lstrip()
        label = line.cut(0, colon + 1)
        text = replace(line.cut(line.length - len(rest), line.length), gap=0, indent=0)
        found = [*lines[:at], label, text, *lines[at + 1 :]]
        return [replace(one, index=place) for place, one in enumerate(found)]
    return list(lines)


def is_field(text: str) -> bool:
    """Tell whether a line has the form of a field: a label of a few words, a colon, a short value."""
    label, colon, value = text.partition(":")
    return (
        bool(colon and value.strip())
        and not value.startswith("//")
        and len(label) <= LABELLED
        and len(text.split()) <= LABEL
    )


def _marks(text: str) -> Shape | None:
    if "...." in text and _CONTENTS.fullmatch(text):
        return Shape(Kind.CHROME, "it tells the page on which something stands")
    if "-->" in text and _CUE.fullmatch(text):
        return Shape(Kind.RULE, "it says when a line of a film is spoken")
    if not any(map(str.isalnum, text)) and text not in ELLIPSIS:
        return Shape(Kind.RULE, "it holds no letter and no digit")
    coded = _CODE.fullmatch(text) and sum(map(str.isalpha, text)) * 2 >= len(text)
    if coded and folded(text) not in words("chrome") and not dates_in(text):
        return Shape(Kind.CODE, "it is a code of capitals")
    return None


@cache
def _page_number() -> re.Pattern[str]:
    page, of = pattern("page"), pattern("of")
    return re.compile(
        rf"[\W_]*(?:{page}\.?\s*[:|]?\s*)?(\d{{1,4}})(?:\s*{of}\s*\d{{1,4}}|\s*{page})?[^\w.!?]*"
    )


def is_page_number(text: str) -> bool:
    """Tell whether a text is a page number, with or without a word for `page`.

    >>> is_page_number("Page 3 of 9"), is_page_number("- 12 -"), is_page_number("3 men")
    (True, True, False)
    """
    return len(text) <= 30 and has_digit(text) and bool(_page_number().fullmatch(folded(text)))


def _number(text: str) -> Shape | None:
    return Shape(Kind.NUMBER, "it is a page number") if is_page_number(text) else None


@cache
def _issue_words() -> tuple[str, ...]:
    return tuple(words("issue"))


@cache
def _issue() -> re.Pattern[str]:
    word = pattern("issue")
    cost = rf"(?:{pattern('price')}[\s.:]*\d[\d.,]*(?: \w+){{0,2}}\W*)?"
    number = rf"{word}[\s.:]*(?:\d+|[ivxlc]+\b|\w+\s*[,\u060c])\W*"
    pages = r"(?:(?:pp|p|pages?)\b\.? ?\d+(?:\W+\d+)?)?"
    when = r"(?:\(\d{4}\)|(?:\w+ )?\d{4})?"
    return re.compile(rf"(?:{number}){{1,4}}{when}\W*{pages}\W*{cost}")


_LABELS = ("text_label", "title_label", "deck_label", "rubric_label", "byline", "dated", "source")
_FIELDS = {Kind.TITLE: "title_label", Kind.DECK: "deck_label", Kind.RUBRIC: "rubric_label"}


@cache
def _field(label: str) -> re.Pattern[str]:
    return re.compile(rf"{pattern(label)}\s*[:\uff1a]\s*(?=\S)")


def value_of(text: str, label: str) -> str | None:
    """Return what stands behind a label and its colon, or None.

    >>> value_of("Title: The mill of mirrors", "title_label")
    'The mill of mirrors'
    """
    plain = folded(text[:SHORT])
    if label not in begun(plain) or not _field(label).match(plain):
        return None
    return re.split("[:\uff1a]", text, maxsplit=1)[1].strip()


def credited(text: str) -> str | None:
    """Return the agency or paper that a line names as its source, or None."""
    value = value_of(text, "source")
    return value if value and len(text.split()) <= CREDIT and is_open(text) else None


def _labelled(text: str) -> Shape | None:
    plain = folded(text)
    if len(plain) <= RIGHTS and holds(plain, words("rights")):
        return Shape(Kind.RIGHTS, "it states the rights to the page")
    goes_on = text[0].islower() and text.endswith(".") and "." not in text[:-1]
    said = len(plain) <= RIGHTS and holds(plain, words("web_phrase"))
    if said or (_is_chrome(plain) and not goes_on):
        return Shape(Kind.CHROME, "it is a control of a web page, or says what only they say")
    if ":" in plain or "\uff1a" in plain:
        for kind, label in _FIELDS.items():
            if value_of(text, label):
                return Shape(kind, f"it is labelled as {kind.value}")
        if credited(text):
            return Shape(Kind.CREDIT, "it names the source of the text")
    if plain.startswith(_issue_words()) and has_digit(plain) and _issue().fullmatch(plain):
        return Shape(Kind.ISSUE, "it numbers an issue")
    return None


@cache
def _record() -> re.Pattern[str]:
    return re.compile(rf"{pattern('record')}\.?\s*[:#-]?\s*[\w/-]*\d[\w/-]*")


def _is_chrome(plain: str) -> bool:
    """Tell whether a folded line is what pages of the web offer around their articles."""
    if len(plain) > CHROME:
        return False
    if plain.endswith((":", "\uff1a")) and any(plain[:-1].strip() in words(kind) for kind in _LABELS):
        return True
    kinds = begun(plain)
    controls = "chrome_verb" in kinds and len(plain.split()) <= CONTROL and is_open(plain)
    if (controls and _verb().match(plain)) or ("record" in kinds and _record().fullmatch(plain)):
        return True
    if (
        _SIZES.fullmatch(plain)
        or "___" in plain  # to be filled in by hand
        or (has_digit(plain) and LONG_AGO.fullmatch(plain))
        or (plain.startswith("#") and _TAGGED.fullmatch(plain))
        or _is_web_talk(plain)
        or (holds(plain, _STEPS) and _CRUMBS().fullmatch(plain) and not _is_row_of_sections(plain))
    ):
        return True
    bare = plain.strip(" .:<>\u00ab\u00bb\u203a\u2039[]()*#+")
    ends = has_digit(plain) and plain.endswith((".", "\u06d4"))  # a sentence: `of 40 readers.`
    if ends or not ("chrome" in kinds or "chrome_start" in kinds or _COUNTING.match(bare)):
        return False
    return all(_control().fullmatch(part) for part in cells(bare) or [bare])


def _is_row_of_sections(plain: str) -> bool:
    """Tell whether a trail of crumbs is a menu: a trail is short, and leads to no page about the site."""
    steps = _STEP.split(plain)
    return len(steps) > TRAIL or not words("office").isdisjoint(steps)


def _is_web_talk(plain: str) -> bool:
    """Tell whether a line is made of words of web pages alone, one at least that only they use."""
    strong, light = words("web_strong"), words("web_light")
    first = first_word(plain)
    if not (first in strong or first in light) or '"' in plain or "?" in plain:
        return False
    found = _WORDS.findall(plain)
    return (
        len(found) <= TALK
        and any(word in strong for word in found)
        and all(word in strong or word in light for word in found)
    )


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"[\W_]*{pattern('chrome_verb')}(?!\w)(?!\s*:)")


@cache
def _control() -> re.Pattern[str]:
    """Return what matches one control: its word alone or counted, or the start of a row of tags."""
    word, start, unit = pattern("chrome"), pattern("chrome_start"), pattern("chrome_unit")
    asked = either(words("chrome_start") - words("gallery"))  # `See also: Who pays the miller?`
    return re.compile(
        rf"(?:\(?[\d.,]*\)? ?(?:{word} ?[:(]? ?[\d.,]*\)?(?: |$))+|{start}(?![^\W\d_])[^.!?]*"
        rf"|{asked} ?:[^.!?]*[?!]|(?:\w+\s+){{0,3}}[:(]?\s*[\d.,]+[\s-]?[km]?\s*{unit}.*)"
    )


def _row(text: str, found: Shape | None) -> Shape | None:
    """Return the shape of a row: of who wrote something and when, or `found`, that of a menu."""
    if found is None or found.kind is not Kind.MENU:
        return found
    parts = cells(text)
    publication = any(word in words("publication") for word in folded(parts[0]).split())
    if not publication and dates_in(text) and (bare_author(text) or rowed_author(parts)):
        return Shape(Kind.BYLINE, "it is a row of a name, a date and more")
    if any(is_date_line(part) for part in parts) and any(_is_chrome(folded(part)) for part in parts):
        return Shape(Kind.DATE, "it is a row of a date and of what one counts")
    return found
