"""What an HTML page declares about itself: its head, and the data it holds for search engines.

All of it is hearsay: portals copy templates, and the title may name the site. It becomes `hints` of the
record, the sidecar's word before the page's, and the page's most deliberate word first.
"""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus_tools.ingest.tags import attributes

# Name or property of a <meta>: (hint, rank); the lowest rank wins.
META: dict[str, tuple[str, int]] = {
    "og:title": ("title", 0),
    "twitter:title": ("title", 2),
    "dc.title": ("title", 2),
    "og:url": ("url", 1),
    "og:site_name": ("site_name", 0),
    "og:locale": ("language", 3),
    "author": ("author", 0),
    "article:author": ("author", 1),
    "dc.creator": ("author", 2),
    "article:published_time": ("published", 0),
    "datepublished": ("published", 2),
    "pubdate": ("published", 2),
    "date": ("published", 3),
    "dc.date": ("published", 3),
    "content-language": ("language", 2),
}
# Key of a JSON-LD object: (hint, rank).
LINKED: dict[str, tuple[str, int]] = {
    "headline": ("title", 1),
    "datePublished": ("published", 1),
    "author": ("author", 1),
    "inLanguage": ("language", 1),
    "url": ("url", 2),
}
ARTICLES = frozenset({"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "OpinionNewsArticle"})
TAGS = frozenset({"html", "meta", "link"})  # start tags that declare something
CONTENT = re.compile(r"\A<[^>]*>(.*?)(?:</[^>]*>)?\Z", re.DOTALL)
LONGEST = 200_000  # characters of linked data that are parsed
LONGEST_VALUE = 1000
SPACES = re.compile(r"\s+")


@dataclass(slots=True)
class Head:
    """Collects what a page says about itself."""

    found: dict[str, tuple[int, str]] = field(default_factory=dict)

    def tag(self, name: str, source: str) -> None:
        """Take note of a start tag."""
        if name == "html":
            self._hear("language", 0, attributes(source).get("lang", ""))
        elif name == "meta":
            given = attributes(source)
            key = (
                given.get("property") or given.get("name") or given.get("itemprop") or given.get("http-equiv")
            )
            hint, rank = META.get((key or "").lower(), ("", 0))
            self._hear(hint, rank, given.get("content", ""))
        elif name == "link":
            given = attributes(source)
            if given.get("rel", "").lower() == "canonical":
                self._hear("url", 0, given.get("href", ""))

    def element(self, source: str, name: str) -> None:
        """Take note of an element whose content is not shown."""
        if name == "title":
            content = CONTENT.match(source)
            self._hear("title", 3, content[1] if content else "")
        elif name == "script" and "ld+json" in source[:200]:
            content = CONTENT.match(source)
            if content and len(content[1]) <= LONGEST:
                for hint, rank, value in linked(content[1]):
                    self._hear(hint, rank, value)

    def hints(self) -> tuple[tuple[str, str], ...]:
        """Return the best word on each matter, in alphabetical order."""
        return tuple((hint, value) for hint, (_, value) in sorted(self.found.items()))

    def _hear(self, hint: str, rank: int, value: str) -> None:
        value = SPACES.sub(" ", html.unescape(value[:LONGEST_VALUE])).strip()
        if hint and value and (hint not in self.found or rank < self.found[hint][0]):
            self.found[hint] = (rank, value)


def linked(text: str) -> Iterator[tuple[str, int, str]]:
    """Yield what JSON-LD says of the article: hint, rank, value. Broken JSON says nothing."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return
    for item in _objects(value):
        if not ARTICLES.intersection(_names(item.get("@type"))):
            continue
        for key, (hint, rank) in LINKED.items():
            names = _names(item.get(key))
            if names:
                yield hint, rank, ", ".join(names)


def _objects(value: object) -> Iterator[dict[str, object]]:
    """Yield the objects at the top: the value itself, those of a list, those of "@graph"."""
    if isinstance(value, list):
        for item in value:
            if isinstance(item, dict):
                yield item
    elif isinstance(value, dict):
        yield value
        graph = value.get("@graph")
        if isinstance(graph, list):
            yield from (item for item in graph if isinstance(item, dict))


def _names(value: object) -> list[str]:
    """Return a string, the name of an object, or those of a list of them."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return _names(value.get("name"))
    if isinstance(value, list):
        return [name for item in value for name in (_names(item) if not isinstance(item, list) else [])]
    return []
