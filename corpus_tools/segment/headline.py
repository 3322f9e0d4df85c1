"""Which line of a head is the headline.

The first line below the masthead is, unless it shares no word with the text while a line below does, and
its place or its form is that of a masthead: right below it, a row, an address, the name in other letters
(`_agreeing`). A name and a motto in the script of the text, above which nothing stands, are told by the same
two facts: their place, and that they say nothing of the text (`end_of_name`).
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from corpus_tools.segment.agreement import names_office, spells, stems
from corpus_tools.segment.dates import dates_in
from corpus_tools.segment.kinds import Kind
from corpus_tools.segment.lines import has_digit
from corpus_tools.segment.menus import cells
from corpus_tools.segment.reflow import Chunk, has_capitals, is_titled
from corpus_tools.segment.vocabulary import begun, common_words, folded, holds, words

NAME = 7  # words of a publication's name, at the most
SMALL = 3  # letters of `of` and `the`
NAMES = 4  # words: a line of fewer is a name as often as a headline
_SINCE = re.compile(r"\b(?:since|founded in|established in|est\.?) \d{4}$")
# `CH-1200`, `17-4420-8`, `48 12 77-3`, `334-A`, `Street 7, 10115 Berlin`: numbers that count nothing.
_NUMBERED = re.compile(
    r"(?<!\w)(?:[A-Z]{1,3}-\d{3,}|\d+-\d+-\d+|\d[\d ]{3,}-\d|\d+-[A-Z]|(?<=, )\d{5})(?!\w)"
)
_RECORDED = re.compile(
    r"^[A-Z]{2,}[-/](?:[A-Z]{2,}\b|\W*\(UPDATE)|^(?:Chapter|Part|Section) (?:\w+)$"
    r"|(?:\bN[or]\.?:?|[#\u2116]) ?\d+(?:[/-]\d+)*(?:,? [A-Z]\w+ \d{4})?$"
)
_ACRONYM = re.compile(r"[A-Z]{3,6}")  # of an office: no headline is one
RECORDED = 5  # words of such a line, at the most
REPORTED = 60  # characters before the name of an agency in which the text says that it reports
TITLE = 12  # characters of a line that is taken for the declared title, at the least
CANDIDATES = 40  # lines below a masthead among which the headline stands
LINE = 10  # words of a line that closes a masthead, at the most
CODED = 10  # words of a line of an address, at the most
KICKER = 5  # words in capitals above a headline that is in none, at the most
RUBRIC = 7  # and right below the masthead
DATED = 8  # words of a line with a day that is no headline, at the most
CITED = 10  # words of the name of a paper and a day, at the most
ROWS = 2  # rows above a name in the script of the text, at the most
BLOCK = 2  # lines of a name and a motto, at the least


def names_itself(text: str, opening: Sequence[str]) -> bool:
    """Tell whether a text speaks of what a line says as of an agency: `according to NAME`."""
    name = folded(text).strip(" .")
    if not (len(name) >= TITLE and len(name.split()) <= NAME):
        return False
    for paragraph in opening:
        before, found, _ = folded(paragraph).partition(name)
        if found and holds(before[-REPORTED:], words("reporting")):
            return True
    return False


def marked_headline(chunks: Sequence[Chunk], plain: Sequence[int], declared: str) -> int | None:
    """Return which chunk the page labels, declares or marks up as its headline, or None."""
    labelled = next((at for at, chunk in enumerate(chunks) if chunk.kind is Kind.TITLE), None)
    if labelled is not None:
        return labelled
    title = folded(declared)
    for at in plain:
        text = folded(chunks[at].text)
        if len(text) >= TITLE and title.startswith(text):
            return at
    return next((at for at in plain if chunks[at].lines[0].tag == "h1"), None)


def headline_below(
    chunks: Sequence[Chunk], plain: Sequence[int], divide: int, opening: Sequence[str], *, known: bool
) -> int | None:
    """Return which of the plain chunks is the headline: as a rule the first below the masthead.

    `known`: the site's masthead is, so that what stands right below it is not of it as a rule.
    """
    below = [at for at in plain if at > divide]
    signed = [at for at in plain if at < divide and _is_signed(chunks, at)]
    if signed and all(folded(chunks[at].text).strip(" :.") in words("heading") for at in below):
        return signed[0]
    if not below:
        long = [at for at in reversed(plain) if len(chunks[at].text.split()) >= NAMES]
        return next((at for at in long if not _is_enclosed(chunks, at, divide)), None)
    if divide < 0:
        return next((at for at in below if not _is_of_record(chunks[at].text)), below[0])
    if known:
        return _agreeing(chunks, below, divide, opening, known=True)
    if len(below) == 1 and _is_name_alone(chunks, below[0], divide, opening):
        return None
    attached = 0
    while attached < len(below) and below[attached] == divide + 1 + attached:
        if not _is_attached(chunks[below[attached]]):
            break
        attached += 1
    rest = below[attached:]
    between = chunks[below[attached - 1] + 1 : rest[0] + 1] if attached and rest else ()
    if any(chunk.lines[0].gap for chunk in between):
        below = rest  # the masthead goes on to the end of its block: its name in the body's language
    return _agreeing(chunks, below, divide, opening) if len(below) > 1 else below[0]


def _is_signed(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether an author is named right below a line: a headline, though a name stands below."""
    below = chunks[at + 1] if at + 1 < len(chunks) else None
    return below is not None and below.kind is Kind.BYLINE and not below.lines[0].gap


def _is_enclosed(chunks: Sequence[Chunk], at: int, divide: int) -> bool:
    """Tell whether a name stands between lines of a masthead, on a page whose parts empty lines set apart."""
    if not 0 < at < divide or chunks[at].lines[0].gap or chunks[at + 1].lines[0].gap:
        return False
    return is_named(chunks[at].text) and any(chunk.lines[0].gap for chunk in chunks[1:])


def end_of_name(chunks: Sequence[Chunk], plain: Sequence[int], opening: Sequence[str]) -> int:
    """Return the last line of a name and motto in the script of the text, with nothing else to show them.

    They stand together at the very top and say nothing of the text; the line below, set apart, does, or is
    long enough for a headline, and has the day right below it or an address above.
    """
    first = plain[0] if plain else 0  # a row of languages may stand above
    end = first
    while end - first < len(plain) and plain[end - first] == end:
        if end > first and chunks[end].lines[0].gap:
            break
        end += 1
    if first > ROWS or end - first < BLOCK or end - first >= len(plain):
        return -1
    below = plain[end - first]
    dated = all(one.kind in (Kind.DATE, Kind.ADDRESS) for one in chunks[end:below])
    if not dated or not any(one.lines[0].gap for one in chunks[end : below + 1]):
        return -1
    said = stems(opening)
    names = [
        chunk.text
        for chunk in chunks[first:end]
        if words("publication").isdisjoint(folded(chunk.text).split())
    ]
    shared = len(stems([chunks[below].text]) & said)
    alone = not stems(names) & said or len(stems(names) & said) < shared
    under = chunks[below + 1] if below + 1 < len(chunks) else None
    dated = under is not None and under.kind is Kind.DATE
    headed = (dated or below > end) and len(chunks[below].text.split()) >= NAMES
    return end - 1 if alone and (headed or shared) else -1


def _agreeing(
    chunks: Sequence[Chunk],
    below: Sequence[int],
    divide: int,
    opening: Sequence[str],
    *,
    known: bool = False,
) -> int:
    """Return which of several lines below the masthead is the headline: as a rule the first.

    A line that says nothing of the text is passed over where its form or its place is that of a
    masthead, and a line below it can be the headline. Below a known masthead no place is.
    """
    said = stems(opening)
    below = below[:CANDIDATES]
    below = [at for at in below if not _is_of_record(chunks[at].text)] or below
    agree = [at for at in below if stems([chunks[at].text]) & said]
    names = [chunk.text for chunk in chunks[: divide + 1][-CANDIDATES:]]
    passed = divide
    for at, under in pairwise(below):
        later = next((one for one in agree if one >= at), None)
        attached = passed == at - 1 and not known
        if later is None:  # nothing tells but the place: a motto closes the block of the masthead
            beside = attached and _closes(chunks[at], chunks[under])
        else:
            beside = _is_beside(chunks, at, later, attached=attached)
        about = " " not in chunks[at].text and later != at and _stands_above(chunks[at], chunks[under])
        if under == at + 1 and (about or _is_kicker(chunks[at], chunks[under])):
            return under
        if (attached and _publishes(chunks[at])) or (at < below[-1] and _is_of_house(chunks, at, names)):
            passed = at
            continue
        if later is not None and _is_name_apart(chunks, at, divide, agree):
            passed = at
            continue
        closes = later == at and attached and _closes(chunks[at], chunks[under])
        if closes and _is_motto_beside(chunks[at], chunks[under], said):  # it says a word of the text
            passed = at
            continue
        if later == at or not (beside or _is_coded(chunks[at].text) or spells(chunks[at].text, names)):
            return at
        passed = at
    return below[-1]


def _is_name_alone(chunks: Sequence[Chunk], at: int, divide: int, opening: Sequence[str]) -> bool:
    """Tell whether the only line that could be a headline is the name once more, right below it.

    It is a few capitalised words that say nothing of the text, which stands apart below.
    """
    chunk, below = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    tight = at == divide + 1 and not chunk.lines[0].gap and (below is None or below.lines[0].gap > 0)
    named = is_named(chunk.text) and sum(len(word) > SMALL for word in chunk.text.split()) < NAMES
    return tight and named and not stems([chunk.text]) & stems(opening)


def _is_name_apart(chunks: Sequence[Chunk], at: int, divide: int, agree: Sequence[int]) -> bool:
    """Tell whether a few capitalised words below a masthead in another script are its name once more.

    They say nothing of the text, of which two lines below them speak: a headline and its deck.
    """
    chunk = chunks[at]
    named = is_named(chunk.text) and len(chunk.text.split()) < NAMES and chunk.lines[0].gap > 0
    foreign = divide >= 0 and all(one.is_native != chunk.is_native for one in chunks[: divide + 1])
    return named and foreign and at not in agree and sum(one > at for one in agree) > 1


def _stands_above(chunk: Chunk, headline: Chunk) -> bool:
    """Tell whether a line is set apart, right above one that is long enough for a headline."""
    return chunk.lines[0].gap > 0 and not headline.lines[0].gap and len(headline.text.split()) >= NAMES


def _is_motto_beside(chunk: Chunk, headline: Chunk, said: frozenset[str]) -> bool:
    """Tell whether the last line of a block says less of the text than the line below that is set apart."""
    more = len(stems([headline.text]) & said) - len(stems([chunk.text]) & said)
    least = 0 if chunk.is_native else 1 if is_named(chunk.text) else 2
    return more >= least and not chunk.text.endswith(("?", "!"))


def _is_kicker(chunk: Chunk, headline: Chunk) -> bool:
    """Tell whether a few words in capitals say what kind of text stands below: `LETTER FROM KABUL`.

    They are set apart from what stands above, and a headline whose words are capitalised is right below them.
    """
    set_apart = chunk.lines[0].gap > 0 and not headline.lines[0].gap
    if not set_apart or not chunk.text.isupper() or len(chunk.text.split()) > KICKER:
        return False
    return is_titled(headline.text) and not has_capitals(headline.text)


def _is_of_house(chunks: Sequence[Chunk], at: int, above: Sequence[str]) -> bool:
    """Tell whether a line is of a block of names, one of which names an office: `Ministry of Health`.

    So is one that names the office of which the names above speak in another script.
    """
    text = chunks[at].text
    if is_named(text) and len(text.split()) <= NAME and names_office(text, above):
        return True
    first = last = at
    while first and not chunks[first].lines[0].gap:
        first -= 1
    while last + 1 < len(chunks) and not chunks[last + 1].lines[0].gap:
        last += 1
    block = [chunk.text for chunk in chunks[first : last + 1] if chunk.kind in (Kind.PLAIN, Kind.LABEL)]
    names = len(block) >= BLOCK and len(block) == last + 1 - first and all(map(is_named, block))
    return names and any(folded(text).split(" ", 1)[0] in words("house") for text in block)


def _publishes(chunk: Chunk) -> bool:
    """Tell whether a line right below others names a publication, whether its text says that name or not."""
    split = folded(chunk.text).split(" ")
    if not chunk.lines[0].index:
        return False
    of_news = sum(word in words("publication") or word in words("section") for word in split)
    if not chunk.lines[0].gap and of_news > 1 and len(split) <= LINE:
        return True  # `Independent news and views from the roads of Asia`
    if not is_named(chunk.text):
        return False
    named = split[-1] in words("publication")
    if chunk.lines[0].gap:  # below a menu in lines
        return named and len(split) < NAMES
    acronym = _ACRONYM.fullmatch(chunk.text) and split[0] not in common_words()
    if acronym or (named and len(split) <= NAMES):
        return True
    return len(split) <= LINE and split[0] in words("publication") and split[1:2] == ["of"]


def _is_of_record(text: str) -> bool:
    """Tell whether a line says where something is published: by an address, a number or a day."""
    return _is_recorded(text) or "://" in text or _is_cited(text) or _is_dated(text) or is_addressed(text)


def is_addressed(text: str) -> bool:
    """Tell whether a line says whom a letter is to.

    >>> is_addressed("To the Secretary-General of the United Nations"), is_addressed("To Build a Road")
    (True, False)
    """
    first, *rest = folded(text).replace(",", " ").split()
    return first == "to" and len(rest) < CITED and not words("addressee").isdisjoint(rest)


def _is_dated(text: str) -> bool:
    """Tell whether a line of a few words prints a day: no headline of such a length does."""
    return has_digit(text) and len(text.split()) <= DATED and bool(dates_in(text))


def _is_cited(text: str) -> bool:
    """Tell whether a line is the name of a paper and the day of an issue of it.

    >>> _is_cited("The Harbour Ledger, August 5, 2006"), _is_cited("Fire kills nine on August 5, 2006")
    (True, False)
    """
    found = dates_in(text) if len(text.split()) <= CITED and has_digit(text) else []
    if not found or text[found[-1].end :].strip(" .)"):
        return False
    name = text[: found[0].start].rstrip(" ,-|(\u2013\u2014\u060c")
    return bool(name) and name != text[: found[0].start].rstrip() and is_named(name)


def _is_recorded(text: str) -> bool:
    """Tell whether a line only numbers what is published, or names the copy of an agency.

    >>> _is_recorded("Press Note No. 71/2006"), _is_recorded("Council adopts resolution No. 12")
    (True, False)
    """
    return len(text.split()) <= RECORDED and bool(_RECORDED.search(text)) and is_named(text)


def _is_coded(text: str) -> bool:
    """Tell whether a line is an address or a number of an account, in whatever language.

    >>> _is_coded("Rue Haute 7, CH-1200 Bourg"), _is_coded("The 14 Winters of 1962")
    (True, False)
    """
    return len(text.split()) <= CODED and bool(_NUMBERED.search(text))


def _is_beside(chunks: Sequence[Chunk], at: int, later: int, *, attached: bool) -> bool:
    """Tell whether a line belongs to the masthead above it and not to the headline below.

    `attached`: nothing else stands between it and the masthead.
    """
    chunk, headline = chunks[at], chunks[later]
    n_words = len(chunk.text.split())
    if len(cells(chunk.text)) > 1:
        return True  # a row: of news, of links, of a place with its weather
    titled = is_titled(headline.text)
    if attached and _closes(chunk, headline):
        return True
    below = chunks[later + 1].kind if later + 1 < len(chunks) else None
    most = KICKER if below is Kind.PLAIN else NAMES - 1  # or the headline stands above its deck
    most = most if chunk.lines[0].gap else RUBRIC
    if n_words == 1 or (chunk.text.isupper() and n_words <= most):
        return titled or (chunk.text.isupper() and not headline.text.isupper())
    return False


def _closes(chunk: Chunk, headline: Chunk) -> bool:
    """Tell whether a line stands right below others, and apart from the headline below it."""
    return not chunk.lines[0].gap and headline.lines[0].gap > 0 and len(chunk.text.split()) <= LINE


def _is_attached(chunk: Chunk) -> bool:
    """Tell whether a line right below another, without an empty line, can be of the same masthead."""
    named = is_named(chunk.text) or is_motto(chunk.text) or has_digit(chunk.text)
    most = NAME + NAMES if "," in chunk.text else NAME
    closed = chunk.text.endswith(("?", "!", ":"))  # but a motto may end in a full stop
    return not chunk.lines[0].gap and named and not closed and len(chunk.text.split()) <= most


def is_named(text: str) -> bool:
    """Tell whether all words of a line but the short ones are capitalised, as those of a name are."""
    return all(not word[0].islower() for word in text.split() if len(word) > 4 and word[0].isalpha())


def is_motto(text: str) -> bool:
    """Tell whether a line says since when there is a publication."""
    return bool(_SINCE.search(folded(text)))


def hidden_headline(chunks: Sequence[Chunk], below: Sequence[int], opening: Sequence[str]) -> int | None:
    """Return the place of a headline that looks like a control of a web page, and says what its text says.

    `Back to the Village`; it stands above all other lines that can be one (`below`). The words of which
    controls are made say nothing of a text.
    """
    controls = [
        at
        for at, chunk in enumerate(chunks)
        if chunk.kind is Kind.CHROME
        and not (below and at > below[0])
        and len(chunk.text.split()) >= NAMES
        and chunk.text[0].isalpha()
        and "chrome_verb" in begun(folded(chunk.text))
    ]
    if not controls:
        return None
    said, web = stems(opening), words("web_strong") | words("web_light")
    own = {
        at: " ".join([word for word in folded(chunks[at].text).split() if word not in web]) for at in controls
    }
    return next((at for at, text in own.items() if stems([text]) & said), None)
