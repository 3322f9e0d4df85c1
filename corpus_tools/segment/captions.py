"""A picture's own words: a label, the credit of a photographer or an agency, a truncated sentence."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from corpus_tools.segment.kinds import Kind, Shape
from corpus_tools.segment.layout import stops_inside
from corpus_tools.segment.lines import SHORT, Line, is_open
from corpus_tools.segment.vocabulary import begun, folded, holds, last_word, pattern, words
from corpus_tools.text.patterns import lazy

HEADING = 5  # words of a heading that looks like such a caption, at the most
NAME = 2  # spaces in a name that looks like such a caption, at the most: `Glimpse of Dawn`
_PARTED = lazy("[|\u2022\u00b7\t\u0600-\u06ff]")  # a menu, or a label in two languages
CUT = 6  # spaces in a sentence that an ellipsis cuts off, at the least
_ONESELF = re.compile(r"\b(?:I|we|We|my|My|our|Our|you|You|your|Your)\b")
LABEL = 20  # characters of a word for a picture, at the most
VIEW = 14  # words of a caption that says what its picture shows, at the most
_VIEW = re.compile(
    r"(?:(?:An?|The) )?(?:(?:[Aa]erial|[Gg]eneral|[Ff]ile|[Uu]ndated|[Ss]atellite) )?"
    r"(?:[Vv]iew|[Dd]etail|[Pp]ortrait|[Pp]hotograph|[Ss]cene|[Gg]limpse)s? (?:of|from|over) "
)
SHOWN = 6  # spaces in such a line that ends in an agency, at the least
DATED = 10  # spaces in one that ends in a day: headings of fewer words do
_DAY_AT_END = re.compile(
    r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?$"
)
_FILED = re.compile(r"\(?FILE(?: PHOTO| PICTURE| IMAGE)?\)?\s?[-:\u2013\u2014]\s?\S")
_YEAR_AT_END = re.compile(r"(?<!\d), (?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?(?:19|20)\d\d$")  # `..., May 2012`
# By an agency unheard of, `(NWA)` or `(Press Office)`.
_SIGNED = re.compile(
    r"[^.!?]{10,140}[.!?]+[\"\u201d]? ?[(\[]([A-Z]{2,5}|[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){1,3})[)\]]"
)
# `... on a roof. Longitude/Ann Lee`, `... on Friday. Harbour Images`, `... about 1970. | Photo by Ann Lee`
_BEHIND = re.compile(
    r"[^.!?]{10,160}[.!?][\"\u201d]? (?:[A-Z][\w'\u2019. -]{1,24}/ ?[A-Z][\w'\u2019. -]{1,30}"
    r"|(?:[A-Z][\w'\u2019-]+ ){1,3}(?:Images|Pictures|Photos|Photography|Press|Archives?|Media|Agency)"
    r"|[|/] ?[Pp]hotos?(?: by|:) [A-Z][^.!?]{2,40})"
)
_MAKERS = frozenset({"images", "pictures", "photography", "press", "archive", "archives", "media", "agency"})
_SIDE = re.compile(
    r"\((?:(?:second|third) from )?(?:right|left|cent(?:er|re)|background|foreground)\)", re.IGNORECASE
)
ELLIPSIS = ("...", "\N{HORIZONTAL ELLIPSIS}")
_WHERE = frozenset({"top", "main", "cover", "lead", "feature", "featured", "header", "above", "below"})
_PLACES = rf"(?:{'|'.join(sorted(_WHERE))})"
# Without one of them no caption is told.
_OF_CAPTIONS = (
    *":)]/\u00a9|",
    " - ",
    "hoto",
    "redit",
    "ourtesy",
    " file ",
    "rchive",
    "ndated",
)


@cache
def _caption_start() -> re.Pattern[str]:
    word = pattern("caption_start")  # `Image caption:`, `Photo credit (file):`
    return re.compile(
        rf"(?:{_PLACES} )?{word}(?: {word})*(?:\s*\([^)]*\))?\s*(?:[:\uff1a/|]|\s[\u2013\u2014-]\s)"
    )


@cache
def _taken_by() -> re.Pattern[str]:
    agency, picture = pattern("agencies"), pattern("caption_start")
    return re.compile(
        rf"{picture}s?(?: courtesy)? (?:by|of|from|\u0627\u0632|\u062f|\u0645\u0646)"
        r" (?:(?:\w{2,4}\. ){0,2}[^.!?:]{2,40}: )?[^.!?]{2,50}"
        rf"|[^.!?]{{10,120}}(?:[.!?\"]* (?:[(\[]{agency}(?:/[^()]*)?[)\]]|[/|] ?{agency})"
        rf"|[.!?\"]+ (?:{agency}|[^.!?/]{{2,30}}/ ?{agency}|{agency} ?/[^.!?/]{{2,30}})\.?)"
    )


def pictures(lines: Sequence[Line], shapes: Mapping[int, Shape], head: int) -> dict[int, Shape]:
    """Return the shapes of sentences, or short lines below the head, above an agency alone on a line."""
    found: dict[int, Shape] = {}
    for line, credit in pairwise(lines):
        if line.index > head and line.gap and line.length <= LABEL and _labels_picture(line.text):
            found[line.index] = Shape(Kind.CAPTION, "it is a word for a picture and nothing else")
            if credit.opened and credit.length <= SHORT // 2 and shapes[credit.index].kind is Kind.PLAIN:
                found[credit.index] = Shape(Kind.CAPTION, "the line above says that it is of a picture")
        if line.text.endswith(ELLIPSIS) and line.index > head and _is_cut_off(lines, line, credit):
            found[line.index] = Shape(Kind.CAPTION, "its sentence is cut off by an ellipsis, between others")
        shown = line.opened and line.gap and credit.gap and line.index > head
        if shown and _is_shown(lines[line.index - 1], line, credit):
            found[line.index] = Shape(
                Kind.CAPTION, "it stops no sentence, and ends as captions do, between some"
            )
        sentence = line.index >= head or not line.opened  # an agency below a headline signs its text
        short = sentence and line.length <= SHORT // 2 and shapes[line.index].kind is Kind.PLAIN
        if short and line.gap and not credit.gap and folded(credit.text).strip("()") in words("agencies"):
            shape = Shape(Kind.CAPTION, "the line below names the agency of a picture")
            found |= {line.index: shape, credit.index: shape}
    return found


def _is_cut_off(lines: Sequence[Line], line: Line, below: Line) -> bool:
    """Tell whether a line set apart between others is a sentence that an ellipsis cuts off.

    So captions are shortened. A text trails off as well, but seldom after a word that ends none; and whoever
    writes so does it at the end of longer paragraphs, or speaks of himself.
    """
    kept = line.text.rstrip(".\N{HORIZONTAL ELLIPSIS}")
    alone = line.gap > 0 and below.gap > 0 and line.length <= SHORT
    if not alone or kept.count(" ") < CUT or stops_inside(kept.replace(", ", " ").replace("\u060c ", " ")):
        return False
    if not kept[0].isalpha() or kept[0].islower() or lines[line.index - 1].opened:
        return False
    if last_word(kept) in words("unfinished"):
        return True
    trails = any(one.text.endswith(ELLIPSIS) and one is not line and one.length > SHORT for one in lines)
    return not trails and not line.is_native and _ONESELF.search(kept) is None


def _labels_picture(text: str) -> bool:
    """Tell whether a line is a word for a picture and nothing else: `Photo`, `Image caption`.

    >>> _labels_picture("Photo"), _labels_picture("Photo of a mill")
    (True, False)
    """
    plain = folded(text).rstrip(" :")
    return plain in words("caption_start") or plain.removesuffix(" caption") in words("caption_start")


def _is_shown(above: Line, line: Line, below: Line) -> bool:
    """Tell whether a line that stops no sentence says what a picture shows, between a text's paragraphs.

    It ends in a day of the week or, behind a comma, in a year or the name of an agency: `... outside, AP`.
    """
    n_spaces = 0 if above.opened else line.text.count(" ")
    if not SHOWN <= n_spaces < SHORT // 8:
        return False
    if not (line.first.isupper() and below.first.isupper()) or stops_inside(line.text.replace(", ", " ")):
        return False
    said, comma, last = line.text.rpartition(", ")
    dated = n_spaces >= DATED and _DAY_AT_END.search(line.text)
    return bool(dated or _YEAR_AT_END.search(line.text)) or bool(
        comma and said and folded(last) in words("agencies")
    )


@cache
def _caption_end() -> re.Pattern[str]:
    credit = pattern("caption_end")
    label = (
        r"(?:photo(?:graph)?|image|picture|credit|\u0639\u06a9\u0633|\u062a\u0635\u0648\u06cc\u0631"
        r"|\u0627\u0646\u0681\u0648\u0631|\u0641\u0648\u0679\u0648)s?\s*[:/]\s*[^.!?]{2,60}"
    )
    taken = r"(?:in|from) an? (?:file|undated|archive|handout) (?:photo(?:graph)?|picture|image)"
    return re.compile(
        rf".*(?:[(\[](?:photo|image|picture|credit)?\s*:?\s*[^()\[\]]*\b{credit}[^()\[\]]*[)\]]\.?"
        r"|[(\[](?:photo(?:graph)?|picture|image)s?(?: by| from| courtesy|:)[^()\[\]]*[)\]]\.?"
        rf"|[/|]\s*{credit}|{label}|[.!?][\"\u201d]?\s+{label}\."
        r"|[.!?][\"\u201d]? (?:[\w'\u2019-]+ ){1,2}(?:photo(?:graph)?s?|archives?)"
        r"|[.!?][\"\u201d]? credit(?:\.{3}|\u2026|:)? ?[^.!?]{2,60}"
        r"|\u00a9\s*(?:ap|afp|reuters|getty)[^.!?]{0,40}|[.!?]\s*(?:photos? by|courtesy of) [^.!?]{2,40}\.?"
        rf"|{taken}(?: (?:from|of|taken) [^.!?]{{2,30}})?\.?)"
    )


def caption(text: str) -> Shape | None:
    """Return the shape of a picture's own words, or None."""
    if text.endswith(ELLIPSIS):
        kept = text.rstrip(".\N{HORIZONTAL ELLIPSIS}")
        if kept.endswith((" ", ",")) and len(kept) >= 20:
            return Shape(Kind.CAPTION, "a truncated sentence ends in an ellipsis")
    least = HEADING if text.startswith("The ") else NAME  # `The view from the road` heads a text
    view = _VIEW.match(text) and not _PARTED().search(text)  # `Views from Abroad | ...` names a section
    shown = _FILED.match(text) or (view and is_open(text) and least < text.count(" ") < VIEW)
    if shown:
        return Shape(Kind.CAPTION, "it says what its picture shows, or that it is from a file")
    first = text.split(maxsplit=1)[0].lower().rstrip("s")
    last = text.rsplit(maxsplit=1)[-1].lower().rstrip(".")
    marked = first in _WHERE or first in words("caption_start")
    marked = marked or last in words("agencies") or last in _MAKERS
    said = _credit(text, first) if marked or holds(text, _OF_CAPTIONS) else None
    return Shape(Kind.CAPTION, said) if said else None


def _credit(text: str, first: str) -> str | None:
    """Return what a line says of a picture beside a sign or a word that credits have, or None.

    `first` is its first word, in small letters and without the ending of a plural.
    """
    plain = folded(text)
    signed = _SIGNED.fullmatch(text)
    signed = signed if signed and folded(signed[1]) not in words("end_mark") else _BEHIND.fullmatch(text)
    if signed or _taken_by().fullmatch(plain):
        return "it names who took a picture"
    if _SIDE.search(text):
        return "it says who stands where in a picture"
    if (first in _WHERE or "caption_start" in begun(plain)) and _caption_start().match(plain):
        return "it starts with a word for a picture"
    if _caption_end().fullmatch(plain):
        return "it ends with the credit of a picture"
    return None
