r"""What an orthographic rule must not touch: addresses, names of files, code, tags, quotations.

Every Persian normaliser that treats a page as Persian prose breaks what is not prose in it:
`http: //news. yahoo. com`, `AK-47` in Persian digits, an Arabic verse respelled. `spans` finds
such stretches inside a text of one language; a rule drops its edits there (`outside`).

Protected
    Addresses with and without a scheme, in any letters; e-mail addresses; names of files and of
    hosts; hashtags and mentions; placeholders (`%s`, `{name}`, `$HOME`), names with underscores,
    code between backticks.
    Quotations in another language of the same script: what stands between quotation marks or
    ornate parentheses, shows Arabic (vowel marks, TEH MARBUTA, ALEF WITH HAMZA BELOW), has no letter
    that Arabic lacks, and does so in every third word or reads as Arabic. Without quotation marks:
    three words or more that all have vowel marks or such letters, one of them of Arabic alone.
    Phrases that begin with the Pashto word for "of", a DAL that stands alone: labels in two languages.

Quotations in another script need none of this: no rule is asked about those runs.

A word is looked at only if it holds one of a few signs, so prose costs one scan, and each word is
read once.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from corpus_tools.text.edits import Edit
from corpus_tools.text.language import SURE, identify
from corpus_tools.text.patterns import lazy

SIGN = lazy(r"[.@#/\\{}%$_:`]")
SPACE = lazy(r"\s")
EXTENSIONS = (
    "pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|json|xml|html?|php|aspx?|jsp|cgi|py|js|css|sql|zip|rar|exe|apk"
    "|jpe?g|png|gif|svg|mp3|mp4|avi|mkv|com|net|org|edu|gov|info|af|ir|pk|iq|sa|ae|uk|de|fr|eu|tv|io"
)
NOT_PROSE = lazy(
    r"://|\bwww\.|\b(?:mailto|tel|data):"
    r"|[^\W_]@[^\W_]"
    r"|[^\W_][#_/\\][^\W_].*[.?=&]|(?<!\S)[(\[\u00ab]?[#@]\w|\w_\w"
    rf"|[^\W_]\.(?:{EXTENSIONS})\b"
    r"|%\(?\w{0,40}\)?[sdifr]\b|\$\{?\w|\{[^{}]{0,80}\}|\\\w",
    re.IGNORECASE,
)
LONGEST_WORD = 2_000  # a word past this is no prose, whatever it holds
CODE = lazy(r"`[^`\n]{1,500}`")

QUOTATION = lazy(
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}[^\u00ab\u00bb\n]{4,1000}"
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "|\N{LEFT DOUBLE QUOTATION MARK}[^\u201c\u201d\n]{4,1000}\N{RIGHT DOUBLE QUOTATION MARK}"
    "|\N{ORNATE RIGHT PARENTHESIS}[^\ufd3e\ufd3f\n]{4,1000}\N{ORNATE LEFT PARENTHESIS}"
    '|"[^"\n]{4,1000}"'
)
SHOWS_ARABIC = lazy(
    "[\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
    "\N{ARABIC LETTER ALEF WASLA}\u064c-\u0650\u0652\u0670]"
)
# Signs of a word that is spelled in Arabic, on purpose.
ARABIC_SPELLING = lazy(
    "[\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
    "\N{ARABIC LETTER ALEF WASLA}\N{ARABIC DAMMATAN}\N{ARABIC KASRATAN}]"
)
PASHTO = lazy(
    r"(?<![\w\u064b-\u065f\u0670])\N{ARABIC LETTER DAL} "
    r"[^-|/\u2013\u2014\u060c\u061b\u061f:.()\[\]\u00ab\u00bb\n]{2,200}"
)
MARKED = (
    "\u064b-\u0652\u0670\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
    "\N{ARABIC LETTER ALEF WASLA}"
)
MARKED_WORD = rf"[^\s{MARKED}]*+[{MARKED}]\S*+"
PHRASE = lazy(rf"(?<!\S){MARKED_WORD}(?:\s++{MARKED_WORD}){{2,}}+")
ARABIC_LACKS = lazy(
    "[\N{ARABIC LETTER PEH}\N{ARABIC LETTER TCHEH}\N{ARABIC LETTER JEH}\N{ARABIC LETTER GAF}"
    "\N{ZERO WIDTH NON-JOINER}]"
)


def spans(text: str) -> list[tuple[int, int]]:
    r"""Return the stretches that no orthographic rule may touch, sorted and disjoint.

    >>> spans("\u0628\u0647 news.yahoo.com \u0648 #\u0639\u0644\u064a")
    [(3, 17), (20, 24)]
    """
    return _merged([*_in_lines(text, 0, len(text)), *_vocalised(text)])


def outside(text: str, edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield the edits that do not lie in a protected stretch of the text."""
    proposed = list(edits)
    if not proposed:
        return
    protected = _around(text, proposed)
    starts = [start for start, _ in protected]
    for edit in proposed:
        before = bisect_right(starts, edit.start)
        behind = protected[before - 1][1] if before else 0
        if edit.start >= behind and (before == len(protected) or edit.end <= starts[before]):
            yield edit


def _around(text: str, edits: list[Edit]) -> list[tuple[int, int]]:
    """Return the protected stretches of the lines that edits stand in: of all others nobody asks."""
    found: list[tuple[int, int]] = []
    end = 0
    for edit in edits:
        if edit.end >= end:
            start = max(end, text.rfind("\n", 0, edit.start) + 1)
            end = (text.find("\n", edit.end) + 1) or len(text)
            found += _in_lines(text, start, end)
    return _merged([*found, *_vocalised(text)])


def _in_lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the protected stretches of some whole lines that no line end interrupts."""
    yield from _words(text, start, end)
    if text.find("`", start, end) >= 0:
        yield from (code.span() for code in CODE().finditer(text, start, end))
    yield from (phrase.span() for phrase in PASHTO().finditer(text, start, end))
    if SHOWS_ARABIC().search(text, start, end):
        for quotation in QUOTATION().finditer(text, start, end):
            if _is_arabic(quotation[0]):
                yield quotation.span()


def without_cut_words(text: str, start: int, end: int) -> tuple[int, int]:
    r"""Return the part of a stretch without a word that is no prose and begins before it or ends behind it.

    An address that ends in Persian letters is cut where its script changes; the stretch alone does
    not show what its first word belongs to.

    >>> without_cut_words("http://a.af/\u0643\u062a\u0627\u0628 \u0643\u0647", 12, 19)
    (16, 19)
    """
    if start < end and (cut := _cut_word(text, start)):
        start = min(end, cut[1])
    if start < end and (cut := _cut_word(text, end)):
        end = max(start, cut[0])
    return start, end


def _cut_word(text: str, at: int) -> tuple[int, int] | None:
    """Return the span of the word that an offset cuts, if it is no prose; each half as far as words go."""
    if not 0 < at < len(text) or text[at - 1].isspace() or text[at].isspace():
        return None
    start = at
    while start > max(0, at - LONGEST_WORD) and not text[start - 1].isspace():
        start -= 1
    space = SPACE().search(text, at, at + LONGEST_WORD)
    end = space.start() if space else min(len(text), at + LONGEST_WORD)
    return (start, end) if NOT_PROSE().search(text, start, end) else None


def _words(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the words of text[first:last], between white space, that are no prose."""
    done = first
    for sign in SIGN().finditer(text, first, last):
        at = sign.start()
        if at < done:
            continue
        start = at
        while start > done and not text[start - 1].isspace():
            start -= 1
        space = SPACE().search(text, at, last)
        done = space.start() if space else last
        if done - start > LONGEST_WORD or NOT_PROSE().search(text, start, done):
            yield start, done


def _is_arabic(quotation: str) -> bool:
    """Tell whether a quotation is in Arabic: by its marks or by its words, no letter against it."""
    if ARABIC_LACKS().search(quotation) or not SHOWS_ARABIC().search(quotation):
        return False
    words = quotation.split()
    if 3 * sum(SHOWS_ARABIC().search(word) is not None for word in words) >= len(words):
        return True
    guess = identify(quotation)
    return guess.language == "ar" and guess.confidence >= SURE


def _vocalised(text: str) -> Iterator[tuple[int, int]]:
    """Yield the phrases of words with the marks of Arabic, whoever writes them without quotation marks."""
    for phrase in PHRASE().finditer(text) if ARABIC_SPELLING().search(text) else ():
        if ARABIC_SPELLING().search(phrase[0]):
            yield phrase.span()


def _merged(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
