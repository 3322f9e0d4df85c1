r"""Emoji that an OCR program put into native lines go.

A program that has learned emoji reads the ornament between two verses as one: the page the
project started from has EMOJI COMPONENT WHITE HAIR there.

Taken out, with the spaces around it becoming one
    Components of emoji (hair, skin tone) beside a native word and joined to no emoji: no keyboard
    types them alone.
    A pictograph in a native line of four words or more above a Latin article, where no other
    line has an emoji: there the native lines are a masthead, and nobody chats in one.
    In such a text, any emoji, circle, square or star that is glued to a native letter and is the
    only one of its kind around: separators of a menu are many, and have spaces beside them.

    Where one such is found, the program misread ornaments on this page: an ornament or a shape alone
    between two native words of a native line goes as well.

Left alone
    Faces, hands, hearts, people and whatever else people type into sentences.
    Every emoji of a text that is native itself, or short, or has emoji in its Latin lines too.
    Ornaments and geometric shapes with a space on either side of any other page: print has them as well.

Source: UTS #51, Unicode Emoji, "emoji component".
"""

import re
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit
from corpus_tools.text.patterns import lazy, members

COMPONENT = "\U0001f3fb-\U0001f3ff\U0001f9b0-\U0001f9b3"
# Emoji blocks without what people type into sentences: faces, gestures, body parts, people,
# hearts, flowers given to somebody.
PICTOGRAPH = (
    "\U0001f300-\U0001f338\U0001f33a-\U0001f384\U0001f386-\U0001f388\U0001f38b-\U0001f3c1"
    "\U0001f3c5\U0001f3cd-\U0001f3f0\U0001f3f7-\U0001f43f\U0001f4a0-\U0001f4a8\U0001f4ac-\U0001f4ae"
    "\U0001f4b0-\U0001f573\U0001f576-\U0001f579\U0001f57b-\U0001f58f\U0001f591-\U0001f594"
    "\U0001f597-\U0001f5a3\U0001f5a5-\U0001f5f9\U0001f680-\U0001f6a2\U0001f6a4-\U0001f6b3"
    "\U0001f6b7-\U0001f6bf\U0001f6c1-\U0001f6ff\U0001f7e0-\U0001f7eb\U0001f940-\U0001f96f"
    "\U0001f980-\U0001f9af\U0001f9b4-\U0001f9b4\U0001f9c0-\U0001f9cb\U0001f9e0-\U0001faff"
)
EMOJI = (
    "\U0001f300-\U0001f5ff\U0001f600-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb"
    "\U0001f900-\U0001faff"
)
SHAPE = "\u25a0-\u25ff\u2721-\u274b\u2764"  # geometric shapes, stars, florettes, the heart of the dingbats
SELECTOR = "\N{VARIATION SELECTOR-16}"
UNIT = f"[{EMOJI}{SHAPE}][{EMOJI}{SHAPE}{SELECTOR}\N{ZERO WIDTH JOINER}]*"
CLUSTER = lazy(f"{UNIT}(?: +{UNIT})*")
ONLY_SHAPES = lazy(f"[{SHAPE}{SELECTOR} ]+")
ONLY_COMPONENTS = lazy(f"[{COMPONENT} ]+")
ONLY_PICTOGRAPHS = lazy(f"[{PICTOGRAPH}{SELECTOR} ]+")

NATIVE = lazy("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
LATIN = lazy("[A-Za-z\u00c0-\u024f]")
LATIN_WORD = lazy("[A-Za-z\u00c0-\u024f]{2,}")
ARTICLE = 100  # Latin words: what stands above so many is a masthead, not one of two short notes
FEWEST_WORDS = 4
AROUND = 400  # code points on either side in which a separator would come again


def find(text: str) -> Iterator[Edit]:
    r"""Yield one edit for each emoji that stands where a program misread an ornament.

    >>> [(edit.start, edit.end, edit.text) for edit in find("\u062f\u0647 \U0001f9b3 \u0627\u0632")]
    [(2, 5, ' ')]
    >>> list(find("\u0633\u0644\u0627\u0645 \U0001f44b\U0001f3fc"))
    []
    """
    if not NATIVE().search(text):
        return
    clusters = list(CLUSTER().finditer(text))
    above_an_article = _only_native_lines_have_emoji(text, clusters)
    stray = [_is_stray(text, cluster, above_an_article=above_an_article) for cluster in clusters]
    misread = above_an_article and any(stray)
    for cluster, certain in zip(clusters, stray, strict=True):
        if certain or (misread and _alone_between_words(text, cluster)):
            yield _taken_out(text, cluster)


def _is_stray(text: str, cluster: re.Match[str], *, above_an_article: bool) -> bool:
    if ONLY_COMPONENTS().fullmatch(cluster[0]):
        return _beside_native(text, cluster)
    return above_an_article and (
        ONLY_PICTOGRAPHS().fullmatch(cluster[0]) is not None or _glued(text, cluster)
    )


def _alone_between_words(text: str, cluster: re.Match[str]) -> bool:
    """Tell whether a shape stands between two native words of a native line, the only one of its kind."""
    start, end = _with_spaces(text, cluster)
    if not (start and NATIVE().match(text, start - 1) and NATIVE().match(text, end)):
        return False
    line_end = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : line_end if line_end >= 0 else len(text)]
    n_words = sum(bool(NATIVE().search(word)) for word in line.split())
    return n_words >= FEWEST_WORDS and not LATIN().search(line) and not _comes_again(text, cluster)


def _only_native_lines_have_emoji(text: str, clusters: list[re.Match[str]]) -> bool:
    """Tell whether an article in Latin letters has all its emoji in native lines of some length."""
    words = sum(1 for _ in zip(range(ARTICLE), LATIN_WORD().finditer(text), strict=False))
    if words < ARTICLE or not clusters:
        return False
    if len(NATIVE().findall(text)) > len(LATIN().findall(text)):
        return False
    line_end = -1
    for cluster in clusters:
        if cluster.start() < line_end or ONLY_SHAPES().fullmatch(cluster[0]):
            continue
        line_end = text.find("\n", cluster.end())
        line_end = len(text) if line_end < 0 else line_end
        line = text[text.rfind("\n", 0, cluster.start()) + 1 : line_end]
        if LATIN().search(line) or sum(bool(NATIVE().search(word)) for word in line.split()) < FEWEST_WORDS:
            return False
    return True


def _glued(text: str, cluster: re.Match[str]) -> bool:
    """Tell whether a cluster touches a native letter and its first sign stands nowhere near it."""
    start, end = cluster.span()
    if not ((start and NATIVE().match(text, start - 1)) or NATIVE().match(text, end)):
        return False
    return not _comes_again(text, cluster)


def _comes_again(text: str, cluster: re.Match[str]) -> bool:
    """Tell whether the first sign of a cluster stands near it a second time, as separators do."""
    start, end = cluster.span()
    sign = cluster[0][0]
    return sign in text[max(0, start - AROUND) : start] or sign in text[start + 1 : end + AROUND]


def _beside_native(text: str, cluster: re.Match[str]) -> bool:
    """Tell whether the nearest character on either side that is no space is a native one."""
    start, end = _with_spaces(text, cluster)
    return bool((start and NATIVE().match(text, start - 1)) or NATIVE().match(text, end))


def _taken_out(text: str, cluster: re.Match[str]) -> Edit:
    """Return the edit that leaves one space between words, none at the ends of a line."""
    start, end = _with_spaces(text, cluster)
    at_edge = start == 0 or end == len(text) or text[start - 1] == "\n" or text[end] == "\n"
    return Edit(start, end, "" if at_edge else " ")


def _with_spaces(text: str, cluster: re.Match[str]) -> tuple[int, int]:
    start, end = cluster.span()
    while start and text[start - 1] == " ":
        start -= 1
    while end < len(text) and text[end] == " ":
        end += 1
    return start, end


PASS = Pass(
    id="symbols",
    version=1,
    summary="Emoji that an OCR program read for an ornament in native lines are taken out",
    loss=Loss.GUESS,
    triggers=members(EMOJI + SHAPE),
    languages=None,
    find=find,
)
