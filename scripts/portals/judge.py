"""What is asked of a program about a page, and whether its answer is right.

Texts are compared with white space folded and with what belongs to orthography set aside: the
Persian and the Arabic letter of one kind, digits of two kinds, tatweel, joiners, direction marks, glyphs
for letters. That a quotation glued to the next sentence may be parted from it is also left open, and
so is whether a picture that OCR put between the words of a masthead stays; a tag must not.
"""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from portals.model import Labelled

INVISIBLE = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff\ufffd"
SAME = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        **dict(zip("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", strict=True)),
        **dict.fromkeys("\N{ARABIC TATWEEL}" + INVISIBLE),
    }
)
TAG = re.compile("</?u>")
UNDECODABLE = re.compile("[\udc80-\udcff]")
GLUED = re.compile('([a-z][.?]["\u201d])(?=[A-Z"\u201c])')

# name -> what is counted; the order of the table.
MEASURES = {
    "body": "body exactly right",
    "paragraphs": "body paragraphs exactly right",
    "masthead": "masthead exactly right",
    "title": "title",
    "byline": "byline",
    "source_url": "source address",
    "published": "date right or rightly open",
    "invented": "masthead invented where there is none",
    "words lost": "inline native words lost from the body",
    "tiling": "tiling",
}
FAULTS = frozenset({"invented", "words lost"})  # counted where they happen, the others where they are right


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a program says of a page. None: it has no answer to this question."""

    body: tuple[str, ...] | None = None  # paragraphs, headings and the rest, captions left out
    paragraphs: tuple[str, ...] | None = None
    masthead: str | None = None
    title: str | None = None
    byline: str | None = None
    source_url: str | None = None
    published: dt.date | None = None
    alternatives: frozenset[dt.date] = frozenset()
    answers: frozenset[str] = frozenset({"title", "byline", "source_url", "published"})  # questions it takes
    tiles: bool | None = None


def folded(text: str) -> str:
    """Return a text as it is compared."""
    text = unicodedata.normalize("NFKC", UNDECODABLE.sub("", text)).translate(SAME)
    return GLUED.sub(r"\1 ", " ".join(text.split()))


def bodies(answer: Answer, gold: Labelled) -> tuple[str, str]:
    """Return the body as answered and the body as it should be, ready to be compared."""
    free = set(map(folded, gold.may_stand_anywhere()))
    answered = [text for text in map(folded, answer.body or ()) if text not in free]
    prefix = folded(gold.front.dateline)
    got = " ".join(answered).removeprefix(prefix).strip()
    return got, folded(" ".join(gold.body())).removeprefix(prefix).strip()


def paragraphs(answer: Answer, gold: Labelled) -> tuple[list[str], list[str]]:
    """Return the paragraphs as answered and as they should be."""
    free = set(map(folded, gold.may_stand_anywhere()))
    prefix = folded(gold.front.dateline)
    got = [text for text in map(folded, answer.paragraphs or ()) if text not in free]
    want = list(map(folded, gold.body("paragraph")))
    if prefix and got:
        got[0], want[0] = got[0].removeprefix(prefix).strip(), want[0].removeprefix(prefix).strip()
    return got, want


def mastheads(answer: Answer, gold: Labelled) -> tuple[str, list[str]]:
    """Return the masthead as answered and all the forms in which it is right."""
    said = gold.may_stand_anywhere()
    free = set(map(folded, (*said, *(TAG.sub("", text) for text in said))))
    got = " ".join(
        line for line in map(folded, (answer.masthead or "").split("\n")) if line not in free
    ).strip()
    want = [folded(" ".join(gold.masthead()))]
    if gold.hopeless:
        want.append(folded(" ".join(gold.masthead(raw=True))))
    if "ocr" in gold.damages:
        want.append(folded(TAG.sub("", " ".join(gold.masthead(raw=True)))))
    return got, want


def judged(answer: Answer, gold: Labelled) -> dict[str, bool]:
    """Return what is right, for each question that the page asks and the program takes."""
    verdict: dict[str, bool] = {}
    front = gold.front
    if answer.body is not None:
        got, want = bodies(answer, gold)
        verdict["body"] = got == want
        if words := gold.native_words():
            left = got.split()
            verdict["words lost"] = any(not any(folded(word) in one for one in left) for word in words)
    if answer.paragraphs is not None:
        mine, theirs = paragraphs(answer, gold)
        verdict["paragraphs"] = mine == theirs
    if answer.masthead is not None:
        masthead, right = mastheads(answer, gold)
        if right[0]:
            verdict["masthead"] = masthead in right
        else:
            verdict["invented"] = bool(masthead)
    if answer.tiles is not None:
        verdict["tiling"] = answer.tiles
    verdict["title"] = folded(answer.title or "") == folded(front.title or "")
    verdict["byline"] = folded(answer.byline or "") in {folded(name or "") for name in front.bylines}
    verdict["source_url"] = answer.source_url == front.source_url
    verdict["published"] = answer.published == front.published and (
        not front.readings or answer.alternatives == front.readings
    )
    no_answer = {"title", "byline", "source_url", "published"} - answer.answers
    return {name: right for name, right in verdict.items() if name not in gold.unscored | no_answer}
