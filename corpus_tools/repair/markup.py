r"""Markup left over in plain text goes, and character references become their characters.

OCR programs mark underlined words (`<u>..</u>`), scrapers strip a page and forget `<b>` or
`<br/>`, and what was escaped twice still reads `&nbsp;` or `&#1740;` (Windows-1256 has no FARSI
YEH, so pages in it spell that letter as a number).

Taken out
    Pairs of well-known inline tags on one line, with what they enclose kept.
    In lines with native letters: a lone tag glued to a letter on its inner side, and line breaks.
    References that end in a semicolon, nested ones too (`&amp;nbsp;`); numbers 128 to 159 as HTML
    reads them, as Windows-1252.

Left alone
    Text that is all ASCII: there `<b>` and `&lt;` are as likely what somebody writes about.
    Mathematics, code and addresses in angle brackets: `a < b`, `<jan@example.org>`, any name
    that is not in the list, and a Latin pair that is quoted or does not hug its words.
    A reference between quotation marks, backticks or brackets: it is being quoted. `&lt;` before
    a letter and `&gt;` behind one: `&lt;b&gt;` is how one writes about a tag.
    A line in which the repair would make new markup: `<<b></b>u>` is nobody's leftover.

Source: HTML Living Standard, "Named character references" (the 252 names of HTML 4 alone: among
the 2,231 of HTML 5 are `&And;` and `&it;`), "Numeric character reference end state".
"""

import re
import sys
import unicodedata
from collections.abc import Iterator

from corpus_tools.repair.core import Loss, Pass
from corpus_tools.text.edits import Edit, apply_edits
from corpus_tools.text.patterns import lazy

INLINE = "a|b|big|center|cite|del|em|font|i|ins|mark|nobr|s|small|span|strike|strong|sub|sup|tt|u"
BREAKS = frozenset({"br", "p", "div"})
ATTRIBUTE = r"""\s{1,9}[a-z-]{1,20}=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\s"'<>]{1,300})"""
TAG = lazy(rf"<(/?)({INLINE}|br|p|div)(?:{ATTRIBUTE}){{0,9}}\s{{0,9}}/?>", re.IGNORECASE)

AMPERSAND = lazy(r"&(?:amp|#38|#x26);", re.IGNORECASE)
REFERENCE = lazy(
    r"&(?:amp;|#38;|#x26;){0,9}(?:([a-z][a-z0-9]{1,7})|#([0-9]{1,7})|#x([0-9a-f]{1,6}));", re.IGNORECASE
)
WINDOWS_1252 = range(0x80, 0xA0)
CONTROLS_THAT_ARE_TEXT = frozenset("\t\n\r")

NATIVE = lazy("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
QUOTING = {
    '"': '"',
    "'": "'",
    "`": "`",
    "(": ")",
    "[": "]",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{LEFT DOUBLE QUOTATION MARK}": "\N{RIGHT DOUBLE QUOTATION MARK}",
    "\N{LEFT SINGLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}",
}


def find(text: str) -> Iterator[Edit]:
    r"""Yield an edit for each tag and reference that is damage and not subject.

    >>> [(edit.start, edit.end, edit.text) for edit in find("<u>\u062c\u0648</u>")]
    [(0, 3, ''), (5, 9, '')]
    >>> [edit.text for edit in find("AT&amp;T \u2013 Q&amp;A")]
    ['&', '&']
    >>> list(find("if a <b and c> d \u2026"))
    []
    """
    if text.isascii():
        return
    line_start = 0
    for line in text.split("\n"):
        if "<" in line or "&" in line:
            for edit in _settled(line):
                yield Edit(line_start + edit.start, line_start + edit.end, edit.text)
        line_start += len(line) + 1


def _settled(line: str) -> list[Edit]:
    """Return the edits of a line, or none if they would leave something to repair."""
    edits = _of_line(line)
    if edits and any(_of_line(part) for part in apply_edits(line, edits)[0].split("\n")):
        return []
    return edits


def _of_line(line: str) -> list[Edit]:
    edits = [*_tags(line), *_references(line)]
    return sorted(edits, key=lambda edit: edit.start)


def _tags(line: str) -> Iterator[Edit]:
    """Yield the deletion of each tag that is left over."""
    native = NATIVE().search(line) is not None
    waiting: dict[str, list[re.Match[str]]] = {}
    for tag in TAG().finditer(line):
        name = tag[2].lower()
        if name in BREAKS:
            if native:
                inside = line[: tag.start()].strip() and line[tag.end() :].strip()
                yield Edit(tag.start(), tag.end(), "\n" if inside else "")
        elif not tag[1]:
            waiting.setdefault(name, []).append(tag)
        elif waiting.get(name):
            opening = waiting[name].pop()
            if native or _hugs(line, opening.end(), tag.start(), opening.start(), tag.end()):
                yield Edit(opening.start(), opening.end(), "")
                yield Edit(tag.start(), tag.end(), "")
        elif native and NATIVE().match(line, tag.start() - 1, tag.start()):
            yield Edit(tag.start(), tag.end(), "")
    for lone in (tag for tags in waiting.values() for tag in tags):
        if NATIVE().match(line, lone.end()):
            yield Edit(lone.start(), lone.end(), "")


def _hugs(line: str, inner_start: int, inner_end: int, start: int, end: int) -> bool:
    """Tell whether a Latin pair encloses words closely and is not itself in quotation marks."""
    inner = line[inner_start:inner_end]
    return (
        bool(inner) and not inner[0].isspace() and not inner[-1].isspace() and not _quoted(line, start, end)
    )


def _quoted(line: str, start: int, end: int) -> bool:
    return start > 0 and end < len(line) and QUOTING.get(line[start - 1]) == line[end]


def _references(line: str) -> Iterator[Edit]:
    """Yield the character of each reference that is left over."""
    found = [
        (reference.start(), *_value(reference))
        for reference in REFERENCE().finditer(line)
        if not _quoted(line, reference.start(), reference.end())
    ]
    for index, (start, end, char) in enumerate(found):
        if char == "<":
            behind = found[index + 1] if index + 1 < len(found) else None
            following = behind[2] if behind and behind[0] == end else line[end : end + 1]
            if not _compares(following):
                continue
        if char == ">":
            ahead = found[index - 1] if index else None
            preceding = ahead[2] if ahead and ahead[1] == start else line[max(0, start - 1) : start]
            if not _compares(preceding):
                continue
        if char:
            yield Edit(start, end, char)


def _compares(neighbour: str) -> bool:
    """Tell whether an angle bracket beside this character is a comparison or arrow, not a tag."""
    return not neighbour or neighbour.isspace() or neighbour.isdigit() or neighbour in "=-"


def _value(reference: re.Match[str]) -> tuple[int, str]:
    """Return where a reference ends and the character it stands for ("" if for none)."""
    name, decimal, hexadecimal = reference.groups()
    if name is not None:
        from html.entities import name2codepoint

        code = name2codepoint.get(name, 0)
    else:
        code = int(decimal) if decimal else int(hexadecimal, 16)
    char = _character(code)
    ampersand = AMPERSAND().match(reference[0])
    if not char and ampersand:
        return reference.start() + ampersand.end(), "&"
    return reference.end(), char


def _character(code: int) -> str:
    """Return the character of a number as HTML reads it, "" where that is no text."""
    if code in WINDOWS_1252:
        return bytes((code,)).decode("windows-1252", "ignore")
    if code > sys.maxunicode:
        return ""
    char = chr(code)
    is_text = unicodedata.category(char) not in {"Cc", "Cn", "Co", "Cs"}
    return char if is_text or char in CONTROLS_THAT_ARE_TEXT else ""


PASS = Pass(
    id="markup",
    version=1,
    summary="Tags and character references left over in plain text are taken out or resolved",
    loss=Loss.NONE,
    triggers=frozenset("<&"),
    languages=None,
    find=find,
)
