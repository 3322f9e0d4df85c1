r"""An HTML page becomes the lines that its reader sees, each followed back to its place in the file.

Block elements stand on lines of their own, paragraphs and headings with a blank line between, <br> ends
a line; white space in between counts as one space, as a browser shows it. Character references
become characters. Scripts, styles, templates, comments and what is only for browsers without
scripts are left out: nothing else is. What is navigation and what is article is not decided here:
`markup` says which element each stretch comes from, and the stages that segment the page judge.

The way back is the alignment of the decoded file with the extracted text: every removed tag and every
inserted line break is an edit.
"""

import hashlib
import html
import re
from collections import Counter
from dataclasses import dataclass, field

from corpus_tools.document import Markup, RawRecord
from corpus_tools.ingest import heads
from corpus_tools.ingest.decode import Decoded
from corpus_tools.ingest.origin import Origin
from corpus_tools.ingest.tags import Kind, Scanner, Token
from corpus_tools.text.edits import Edit, apply_edits

# Line breaks before and after an element: two leave a blank line.
BLOCKS: dict[str, int] = {
    **dict.fromkeys(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure", "table"), 2),
    **dict.fromkeys(("article", "section", "main", "header", "footer", "nav", "aside", "form"), 2),
    **dict.fromkeys(("ul", "ol", "dl", "menu", "fieldset", "details", "dialog", "hr", "figcaption"), 2),
    **dict.fromkeys(("body", "html", "center", "address", "div", "hgroup", "search"), 1),
    **dict.fromkeys(("li", "dt", "dd", "tr", "td", "th", "caption", "thead", "tbody", "tfoot"), 1),
    **dict.fromkeys(("summary", "legend", "option", "select", "optgroup", "textarea", "button"), 1),
    **dict.fromkeys(("frameset", "frame", "dir", "multicol", "listing", "xmp", "plaintext"), 1),
}
# Elements that say something of the text in them; the others only where they hold no other block.
TELLING = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "caption", "pre", "blockquote"}
    | {"nav", "header", "footer", "aside", "main", "article", "section", "address", "figure", "figcaption"}
    | {"form", "button", "option", "summary"}
)
GENERIC = frozenset({"div", "center"})
# An element of the first kind ends an open one of the second, unless one of the third stands between.
ENDS: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"td", "th"}),
    "option": frozenset({"option"}),
}
LISTS = frozenset({"ul", "ol", "dl", "menu", "table", "select"})
LITERAL = frozenset({"pre", "textarea", "listing", "xmp"})  # white space is shown as it stands
VOID = frozenset({"hr", "frame"})
NEAR = 64  # open elements looked at for one to end: bounds the work on pages that close nothing

# A number longer than that is none of a character, and stays as it stands.
REFERENCE = re.compile(
    r"&(?:#[0-9]{1,8}+(?![0-9]);?|#[xX][0-9A-Fa-f]{1,7}+(?![0-9A-Fa-f]);?|[A-Za-z][A-Za-z0-9]{1,31}+;?)"
)
WHITE = "\t\n\f\r "
# White space that does not stand as it will be seen, which a single space between words does.
INLINE = re.compile(rf" [\t\n\f\r ]++|[\t\n\f\r][\t\n\f\r ]*+|{REFERENCE.pattern}")
SOME_TAG = re.compile(
    r"<(?:html|head|body|meta|title|p|div|span|br|a|table|td|h[1-6]|ul|ol|li|img|font)\b", re.IGNORECASE
)


def record(decoded: Decoded, data: bytes, origin: Origin) -> RawRecord:
    """Return the page as one record."""
    page = Page(decoded.text)
    raw_text, alignment = apply_edits(decoded.text, page.edits)
    return RawRecord(
        source=origin.source,
        site=origin.site,
        media="html",
        raw_text=raw_text,
        regions=decoded.regions,
        raw_sha256=hashlib.sha256(data).hexdigest(),
        markup=page.markup(),
        hints=origin.hinting(page.head.hints()).hints,
        extraction=alignment,
    )


def line_break_end(text: str, start: int) -> int:
    """Return where a line break at this place ends; the place itself if there is none."""
    if text.startswith("\r\n", start):
        return start + 2
    return start + text.startswith(("\n", "\r"), start)


def has_tags(text: str) -> bool:
    """Say whether a text is marked up at all; some files are called .html and are not."""
    return SOME_TAG.search(text) is not None


@dataclass(slots=True)
class Open:
    """An element whose end has not come."""

    name: str
    order: int  # of its start tag
    start: int | None = None  # of its text; None while it has none
    end: int = 0
    is_leaf: bool = True  # no other block within


@dataclass(slots=True)
class Page:
    """The work of one pass over a page: edits that make the text, markup in the text made."""

    text: str
    edits: list[Edit] = field(default_factory=list)
    head: heads.Head = field(default_factory=heads.Head)
    _closed: list[Open] = field(default_factory=list)
    _open: list[Open] = field(default_factory=list)
    _count: Counter[str] = field(default_factory=Counter)
    _new: list[Open] = field(default_factory=list)  # opened, and no text since
    _gap: int = 0  # where the white space and tags since the last text begin
    _breaks: int = 0  # line breaks owed before the next text
    _spaced: bool = False
    _made: int = 0  # characters of text made so far
    _literal: int = 0  # depth of elements that keep their white space

    def __post_init__(self) -> None:
        """Go through the page."""
        for token in Scanner(self.text).tokens():
            if token.kind is Kind.TEXT:
                self._read(token.start, token.end)
            elif token.kind is Kind.OPEN:
                self._begin(token)
            elif token.kind is Kind.CLOSE:
                self._end(token.name)
            elif token.kind is Kind.UNSEEN:
                self.head.element(self.text[token.start : token.end], token.name)
        if self._gap < len(self.text):
            self.edits.append(Edit(self._gap, len(self.text), ""))
        self._close(0)

    def markup(self) -> tuple[Markup, ...]:
        """Return the elements that hold text, in the order of their start tags."""
        self._closed.sort(key=lambda element: element.order)
        return tuple(
            Markup(start=element.start, end=element.end, tag=element.name)
            for element in self._closed
            if element.start is not None
        )

    def _read(self, start: int, end: int) -> None:
        """Take text between two tags: spaces are owed until a character comes that is seen."""
        if self._literal and self._new:  # the line break right after <pre> is not shown
            start = line_break_end(self.text, start)
        inline = REFERENCE
        if not self._literal:
            inline = INLINE
            chunk = self.text[start:end]
            seen = chunk.lstrip(WHITE)
            self._spaced |= len(seen) < len(chunk)
            start = end - len(seen)
            is_spaced_after = start < end and self.text[end - 1] in WHITE
            end = start + len(seen.rstrip(WHITE))
        at = start
        for found in inline.finditer(self.text, start, end):
            if found.start() > at:
                self._show(at, found.start())
            at = found.end()
            if found[0][0] != "&":
                self._spaced = True
                continue
            char = html.unescape(found[0])
            if char:
                self._show(found.start(), at, char if char != found[0] else None)
        if end > at:
            self._show(at, end)
        if not self._literal:
            self._spaced |= is_spaced_after

    def _show(self, start: int, end: int, instead: str | None = None) -> None:
        """Add text[start:end] to what is seen, after the white space that is owed."""
        owed = ""
        if self._made:
            owed = "\n" * self._breaks or " " * self._spaced
        self._breaks = 0
        self._spaced = False
        if instead is not None:
            self.edits.append(Edit(self._gap, end, owed + instead))
        elif self.text[self._gap : start] != owed:
            self.edits.append(Edit(self._gap, start, owed))
        self._made += len(owed)
        for element in self._new:
            element.start = self._made
        self._new.clear()
        self._made += end - start if instead is None else len(instead)
        self._gap = end

    def _break(self, number: int) -> None:
        self._breaks = max(self._breaks, number)

    def _begin(self, tag: Token) -> None:
        name = tag.name
        if name in heads.TAGS:
            self.head.tag(name, self.text[tag.start : tag.end])
        if name == "br":
            self._breaks = min(self._breaks + 1, 2)
            return
        if name not in BLOCKS:
            return
        self._break(BLOCKS[name])
        if self._count["p"] and name not in {"button", "option"}:
            self._end("p")
        if name in ENDS:
            self._end_near(ENDS[name])
        if name in VOID:
            return
        if self._open:
            self._open[-1].is_leaf = False
        element = Open(name, tag.start)
        self._open.append(element)
        self._new.append(element)
        self._count[name] += 1
        self._literal += name in LITERAL

    def _end(self, name: str) -> None:
        if name not in BLOCKS:
            return
        self._break(BLOCKS[name])
        if self._count[name]:
            for depth in range(len(self._open) - 1, max(-1, len(self._open) - 1 - NEAR), -1):
                if self._open[depth].name == name:
                    self._close(depth)
                    return

    def _end_near(self, names: frozenset[str]) -> None:
        """End the innermost open element of these names, if no list or table begins within it."""
        for depth in range(len(self._open) - 1, max(-1, len(self._open) - 1 - NEAR), -1):
            if self._open[depth].name in LISTS:
                return
            if self._open[depth].name in names:
                self._close(depth)
                return

    def _close(self, depth: int) -> None:
        """End all open elements from this depth on."""
        for element in self._open[depth:]:
            self._count[element.name] -= 1
            self._literal -= element.name in LITERAL
            telling = element.name in TELLING or (element.name in GENERIC and element.is_leaf)
            if telling and element.start is not None:
                element.end = self._made
                self._closed.append(element)
        del self._open[depth:]
