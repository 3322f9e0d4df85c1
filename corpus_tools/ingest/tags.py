r"""An HTML page as a row of tokens, each with its place in the decoded file.

Pages of portals are not well-formed, and a hostile one may be built to keep a parser busy. So this is a
scanner without memory of nesting: it goes forward only, every search that fails is failed once for the
whole page, and what is no tag is text. It follows the tokenizer of the HTML Standard (section
13.2.5) except where that loses text: an unclosed comment, quotation mark or script ends at the next ">"
or not at all, instead of swallowing the rest of the page.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

NAME = re.compile(r"[A-Za-z][^\t\n\f\r />]*+")
# What follows the name, to the ">" that ends the tag: a quoted value may hold a ">".
REST = re.compile(r"(?:[^>=]++|=[\t\n\f\r ]*+(?:\"[^\"]*+\"|'[^']*+')?)*+>")
ATTRIBUTE = re.compile(
    r"([^\t\n\f\r \"'<>/=]{1,64}+)[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"([^\"]*)\"|'([^']*)'|([^\t\n\f\r \"'>]++))"
)
LONGEST_HEARD = 8192  # characters of a tag that are searched for attributes

# Elements whose content is no text for the reader; their end tag is searched as it stands.
UNSEEN = {
    name: re.compile(f"</{name}(?![A-Za-z0-9-])", re.IGNORECASE | re.ASCII)
    for name in ("script", "style", "template", "noscript", "title", "iframe", "noembed", "noframes")
}
CDATA = "<![CDATA["


class Kind(Enum):
    """What a token is."""

    TEXT = "text"
    OPEN = "open"
    CLOSE = "close"
    UNSEEN = "unseen"  # an element with its content, of the name given
    OTHER = "other"  # comment, document type, processing instruction


class Token(NamedTuple):
    """page[start:end], with the name of its tag in small letters."""

    kind: Kind
    start: int
    end: int
    name: str = ""


class Scanner:
    """Cuts one page into tokens that tile it."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._lenient = False  # some tag never ended outside quotation marks: quotation marks are off
        self._missing: set[str] = set()  # end marks that were not found to the end of the page

    def tokens(self) -> Iterator[Token]:
        """Yield the tokens in order."""
        page = self._page
        last = page.rfind(">") + 1  # no tag ends after this
        at = text = 0
        while (at := page.find("<", at, last)) >= 0:
            found = self._markup(at)
            if not found:
                at += 1
                continue
            if at > text:
                yield Token(Kind.TEXT, text, at)
            yield from found
            at = text = found[-1].end
        if text < len(page):
            yield Token(Kind.TEXT, text, len(page))

    def _markup(self, at: int) -> list[Token]:
        """Return what begins with the "<" at this place, nothing if it is text."""
        page = self._page
        after = page[at + 1 : at + 2]
        if after in {"!", "?"}:
            return self._declaration(at)
        is_end = after == "/"
        name = NAME.match(page, at + 1 + is_end)
        end = None if name is None else self._tag_end(name.end())
        if name is None or end is None:
            return []
        small = name[0].lower()
        if is_end:
            return [Token(Kind.CLOSE, at, end, small)]
        if small in UNSEEN and small not in self._missing:
            closing = UNSEEN[small].search(page, end)
            if closing is not None:
                return [Token(Kind.UNSEEN, at, self._tag_end(closing.end()) or closing.end(), small)]
            self._missing.add(small)
        return [Token(Kind.OPEN, at, end, small)]

    def _declaration(self, at: int) -> list[Token]:
        page = self._page
        if page.startswith(CDATA, at) and (end := self._after("]]>", at)) is not None:
            inner = at + len(CDATA)
            text = [Token(Kind.TEXT, inner, end - 3)] if end - 3 > inner else []
            return [Token(Kind.OTHER, at, inner), *text, Token(Kind.OTHER, end - 3, end)]
        end = self._after("-->", at + 2) if page.startswith("<!--", at) else None
        if end is None:
            end = self._after(">", at)
        return [] if end is None else [Token(Kind.OTHER, at, end)]

    def _tag_end(self, at: int) -> int | None:
        if not self._lenient:
            rest = REST.match(self._page, at)
            if rest is not None:
                return rest.end()
            self._lenient = True
        return self._after(">", at)

    def _after(self, mark: str, at: int) -> int | None:
        """Return where the next such mark ends."""
        if mark in self._missing:
            return None
        found = self._page.find(mark, at)
        if found < 0:
            self._missing.add(mark)
            return None
        return found + len(mark)


def attributes(tag: str) -> dict[str, str]:
    """Return the attributes of a tag that have a value, the first of each name.

    >>> attributes('<meta NAME=author content="A. Writer">')
    {'name': 'author', 'content': 'A. Writer'}
    """
    found: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(tag[:LONGEST_HEARD]):
        found.setdefault(name.lower(), double or single or bare)
    return found
