"""The facts of a document that rules on the batch compare, made of a page or of a published row."""

import hashlib
import re
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from corpus_tools.check.page import Page
from corpus_tools.recipe import Duplicates
from corpus_tools.segment.sites import LINE, VARIANT
from corpus_tools.text.chars import ASCII_BYTES

SMALL = bytes(range(256)).lower()
SPACES = bytes(code for code in range(128) if chr(code).isspace())
SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


class Compared(Enum):
    """What of each document is compared with the others of a run."""

    NOTHING = "nothing"
    FACTS = "facts"
    FINGERPRINTS = "fingerprints"


class Facts(NamedTuple):
    """What the rules on the whole batch need to know of one document."""

    document: str
    site: str
    path: str
    characters: int  # of the body
    language: str
    encoding: str
    edits: int
    address: str  # of the page, folded for comparison; "" if none
    masthead: str  # its letters alone, for comparison; "" if none
    of_site: int | None  # lines of it that are known of its site; None where nothing is known of the site
    body: int  # digest of the body's words; 0 if none
    signature: str = ""  # MinHash of the body in hexadecimal digits; "" where nobody asked


def facts_of(page: Page, *, fingerprints: bool) -> Facts:
    """Return the facts of a page; fingerprints take a while and are made where they are asked for."""
    document = page.document
    return Facts(
        document=page.record.source,
        site=page.record.site,
        path=page.locator.path,
        characters=len(document.text),
        language=document.language,
        encoding=document.encoding,
        edits=len(document.edits),
        address=folded(page.record.hint("url") or document.source_url or ""),
        masthead=letters_of(document.masthead),
        of_site=_of_site(page),
        body=digest(document.text),
        signature=signature(document.text, page.recipe.duplicates) if fingerprints else "",
    )


def _of_site(page: Page) -> int | None:
    site = page.recipe.sites.get(page.record.site)
    if site is None or not site.masthead:
        return None
    return sum(segment.why.startswith((LINE, VARIANT)) for segment in page.document.segments)


def folded(address: str) -> str:
    """Return an address without what can differ between two addresses of one page.

    >>> folded("https://www.Example.org/a/") == folded("http://example.org/a#top")
    True
    """
    host, slash, path = SCHEME.sub("", address.partition("#")[0]).partition("/")
    return (host.lower() + slash + path).rstrip("/")


def letters_of(masthead: str) -> str:
    r"""Return the letters of a masthead: dates, numbers and signs may change, its words do not.

    >>> letters_of("The Voice, No. 12\nKabul")
    'thevoicenokabul'
    """
    return "".join(char for char in masthead.casefold() if char.isalpha())


def digest(text: str) -> int:
    """Return 53 bits that texts share which differ in case and white space alone; 0 for no text."""
    data = text.encode("utf-8", "surrogateescape")
    beyond = data.translate(None, ASCII_BYTES).decode("utf-8", "surrogateescape")
    if beyond != "".join(beyond.split()).casefold():
        data = "".join(text.split()).casefold().encode("utf-8", "surrogateescape")
    # most of what is beyond ASCII has no case and is no space, and ASCII folds faster as bytes
    data = data.translate(SMALL, SPACES)
    return int.from_bytes(hashlib.sha256(data).digest()[:7], "big") >> 3 or 1 if data else 0


def signature(text: str, settings: Duplicates) -> str:
    """Return the MinHash of a body as the dataset makes it, in hexadecimal digits."""
    from corpus_tools.corpus.fingerprints import Method, signatures, words_of

    method = Method(run=settings.run, places=settings.places)
    return signatures([words_of(text)], method).tobytes().hex()


def near(signed: Iterable[Facts], settings: Duplicates) -> dict[str, str]:
    """Return for each document the earliest one whose body is nearly the same, by estimated Jaccard.

    The order of what is given is the order of precedence.
    """
    import numpy as np

    from corpus_tools.corpus.duplicates import agreement, band_keys

    facts = [fact for fact in signed if fact.body and fact.signature]
    found: dict[str, str] = {}
    if len(facts) < 2:
        return found
    matrix = np.frombuffer(bytes.fromhex("".join(fact.signature for fact in facts)), dtype="<u2")
    matrix = matrix.reshape(len(facts), settings.places)
    first_with: dict[tuple[int, int], list[int]] = {}
    for row, keys in enumerate(band_keys(matrix, settings.bands).tolist()):
        candidates = {one for band, value in enumerate(keys) for one in first_with.get((band, value), ())}
        for one in sorted(candidates):
            if agreement(matrix[one][None], matrix[row][None])[0] >= settings.threshold:
                found[facts[row].document] = facts[one].document
                break
        else:  # only what is like nothing before it is kept to compare with: clusters stay small
            for band, value in enumerate(keys):
                first_with.setdefault((band, value), []).append(row)
    return found
