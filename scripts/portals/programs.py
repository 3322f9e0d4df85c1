"""The programs that are asked about a page: ours, the naive split, and those that can answer a part."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from corpus_tools.document import Document, Role, Zone
from corpus_tools.pipeline import process
from portals.judge import Answer
from portals.model import NATIVE, Labelled

if TYPE_CHECKING:
    from lingua import LanguageDetector

NO_FRONT = frozenset[str]()


def tiles(document: Document) -> bool:
    """Return whether every character that is not white space lies in exactly one segment."""
    covered = bytearray(len(document.raw_text))
    for segment in document.segments:
        for start, end in segment.spans:
            for at in range(start, end):
                covered[at] += 1
    return all(
        count == 1 or (count == 0 and char.isspace())
        for char, count in zip(document.raw_text, covered, strict=True)
    )


def ours(page: Labelled) -> Answer:
    """Ask corpus_tools."""
    return answered(process(page.source, name=page.name), page)


def answered(document: Document, page: Labelled) -> Answer:
    """Return what a document of ours says of its page."""
    body = [one for one in document.segments if one.zone is Zone.BODY and one.role is not Role.CAPTION]
    text = tuple(one.text for one in body) if page.every_language else tuple(document.text.split("\n\n"))
    return Answer(
        body=text,
        paragraphs=tuple(one.text for one in body if one.role is Role.PARAGRAPH and one.text in text),
        masthead=document.masthead,
        title=document.title,
        byline=document.byline,
        source_url=document.source_url,
        published=document.published,
        alternatives=frozenset(document.published_alternatives),
        tiles=tiles(document),
    )


def naive(page: Labelled) -> Answer:
    """Split by script: a line with mostly native letters is masthead, any other is body."""
    body: list[str] = []
    masthead: list[str] = []
    for line in page.raw_text.splitlines():
        letters = sum(map(str.isalpha, line))
        native = len(NATIVE.findall(line))
        (masthead if native * 2 > letters else body).append(line)
    lines = tuple(line for line in body if line.strip())
    return Answer(body=lines, paragraphs=lines, masthead="\n".join(masthead), answers=NO_FRONT)


def as_html(page: Labelled) -> str:
    """Return the page as HTML, a paragraph a block, for programs that read nothing else."""
    if page.name.endswith(".html"):
        return page.source.decode() if isinstance(page.source, bytes) else page.source
    blocks = "".join(
        f"<p>{escape(block)}</p>\n" for block in re.split(r"\n\s*\n", page.raw_text) if block.strip()
    )
    return f"<html><body><article>\n{blocks}</article></body></html>"


def trafilatura(page: Labelled) -> Answer:
    """Ask trafilatura for the main text, the author and the date."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - only where peers are asked

    found = bare_extraction(as_html(page), with_metadata=True)
    if found is None:
        return Answer(body=(), paragraphs=())
    got = found if isinstance(found, dict) else found.as_dict()
    lines = tuple(str(got.get("text") or "").split("\n"))
    published = date.fromisoformat(got["date"]) if got.get("date") else None
    return Answer(
        body=lines,
        paragraphs=lines,
        title=got.get("title"),
        byline=got.get("author"),
        source_url=got.get("url"),
        published=published,
    )


def justext(page: Labelled) -> Answer:
    """Ask justext for the paragraphs that are no boilerplate."""
    import justext as peer  # noqa: PLC0415 - only where peers are asked

    found = peer.justext(as_html(page).encode(), peer.get_stoplist("English"))
    lines = tuple(one.text for one in found if not one.is_boilerplate)
    return Answer(body=lines, paragraphs=lines, answers=NO_FRONT)


@cache
def detector() -> "LanguageDetector":
    """Return lingua's detector for the languages that it knows of ours."""
    from lingua import Language, LanguageDetectorBuilder  # noqa: PLC0415 - only where peers are asked

    known = (Language.ENGLISH, Language.PERSIAN, Language.ARABIC, Language.URDU)
    return LanguageDetectorBuilder.from_languages(*known).build()


def lingua(page: Labelled) -> Answer:
    """Ask lingua for the spans in English; what stands in another language is masthead."""
    spans = detector().detect_multiple_languages_of(page.raw_text)
    english = [
        page.raw_text[one.start_index : one.end_index] for one in spans if one.language.name == "ENGLISH"
    ]
    others = [
        page.raw_text[one.start_index : one.end_index] for one in spans if one.language.name != "ENGLISH"
    ]
    return Answer(body=tuple(english), masthead=" ".join(others), answers=NO_FRONT)


OURS = "corpus_tools"
PROGRAMS: dict[str, Callable[[Labelled], Answer]] = {
    OURS: ours,
    "naive": naive,
    "trafilatura": trafilatura,
    "justext": justext,
    "lingua": lingua,
}
