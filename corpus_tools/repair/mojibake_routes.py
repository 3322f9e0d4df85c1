r"""The ways a text may have been misread, and the way back along each.

A step back takes the bytes that a code page gives for the text as it stands and reads them as they
should have been read: as UTF-8, or in another code page. A route is up to three steps as UTF-8, and
after them at most one in another page, for that damage can only have come first.

Only steps that lose nothing are taken for a whole text; within a word whose bytes were partly lost,
`partial` goes back for the sequences of UTF-8 that are whole, and leaves every other character as it
stands.
"""

from functools import cache

from corpus_tools.text.codepages import Codepage, codepage
from corpus_tools.text.patterns import lazy
from corpus_tools.text.plausibility import script_word

COVERED = 0.6  # of the characters beyond ASCII of a word that come back
CONTROL = lazy("[\x80-\x9f]")
BEYOND_ASCII = lazy("[^\x00-\x7f]")
# Read as something else, likeliest first: the pages of Arabic script, then of other letters.
SOURCES = (
    *("cp1256", "iso8859_6", "mac_farsi", "mac_arabic", "cp720", "cp1251", "koi8_r", "cp866", "iso8859_5"),
    *("cp1253", "cp1255", "cp1254", "cp1250", "cp1252", "mac_cyrillic", "mac_roman", "cp437", "cp850"),
    *("iso8859_7", "iso8859_8", "cp852"),
)
UTF8 = "utf-8"
SEQUENCES = lazy(
    rb"(?:[\xc2-\xdf][\x80-\xbf]"
    rb"|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+"
)

Step = tuple[str, str]  # the page it was read in, the page (or UTF-8) it should have been
Route = tuple[Step, ...]


@cache
def name(route: Route) -> str:
    """Return a route as a record shows it.

    >>> name((("cp1252", "utf-8"), ("cp1256", "utf-8")))
    'cp1252>utf-8, cp1256>utf-8'
    """
    return ", ".join(">".join(step) for step in route)


def walk(text: str, route: Route) -> str | None:
    """Return the text at the end of a route, None if a step would lose something."""
    for step in route:
        back = whole(text, codepage(step[0]), step[1])
        if back is None:
            return None
        text = back
    return text


def whole(text: str, page: Codepage, read_as: str) -> str | None:
    """Return the text after one step back, None if that is not possible without loss."""
    data = page.octets(text)
    if read_as == UTF8:
        try:
            back = data.decode()
        except UnicodeDecodeError:
            return None
    elif could_be(data, read_as):
        back = codepage(read_as).decode(data)
    else:
        return None
    # "?" stands for what the page has not, and for itself.
    return back if data.count(b"?") == text.count("?") else None


def could_be(data: bytes, page: str) -> bool:
    """Tell whether something can have been written in a page: nobody writes with the holes of it."""
    return len(data.translate(None, codepage(page).holes)) == len(data)


def partial(text: str, route: Route) -> str:
    """Return a word with all that a route can bring back for certain, and the rest as it stands.

    Where most of it would stay, all stays: then the rules of UTF-8 were kept by accident.
    """
    for read_in, read_as in route:
        data = codepage(read_in).octets(text)
        if read_as == UTF8:
            text = _sequences_read(text, data)
        elif could_be(data, read_as):
            source = codepage(read_as).decode(data)
            stays = [char if byte == ord("?") else "" for char, byte in zip(text, data, strict=True)]
            # A letter of another script that stays, or a control, was misread too, from another page.
            scripts = set(map(script_word, source)) | {""}
            if not CONTROL().search("".join(stays)) and set(map(script_word, stays)) <= scripts:
                text = "".join(stay or read for stay, read in zip(stays, source, strict=True))
    return text


def _sequences_read(text: str, data: bytes) -> str:
    pieces: list[str] = []
    at = covered = 0
    for match in SEQUENCES().finditer(data):
        pieces += text[at : match.start()], match[0].decode()
        at = match.end()
        covered += at - match.start()
    if covered < COVERED * len(BEYOND_ASCII().findall(text)):
        return text
    return "".join(pieces) + text[at:]


@cache
def sources_for(page: str) -> tuple[str, ...]:
    """Return the pages that bytes read in `page` may have been in, those of the same maker first.

    The Macintosh pages and ISO-8859-6 have their Arabic letters at the same bytes: many a line reads
    alike in both, and the next has a Persian letter that only the former have.

    >>> sources_for("mac_roman")[:2], sources_for("cp1252")[0]
    (('mac_farsi', 'mac_arabic'), 'cp1256')
    """
    of_apple = page.startswith("mac_")
    return tuple(sorted(SOURCES, key=lambda source: source.startswith("mac_") != of_apple))
