"""The page declares an encoding that it is not in.

Servers send one header for all pages, and templates keep a `<meta charset>` from the year they
were written. The declaration was weighed as evidence and lost against the bytes.

Left alone: files of pure ASCII, for which every declaration is true; `iso-8859-1`, which on
the web has always meant Windows-1252.
"""

import codecs
import re
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import show

CODE = "ENC103"
HEAD = 4096  # code points; browsers look at the first 1,024 bytes, careless templates need more
DECLARED = re.compile(
    r"""<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
WEB_NAMES = {"iso8859-1": "cp1252", "ascii": "cp1252"}  # WHATWG Encoding Standard, names and labels


def check(page: Page) -> Iterator[Finding]:
    """Yield the first declaration that the bytes contradict."""
    match = DECLARED.search(page.locator.decoded, 0, HEAD)
    declared = (match[1] or match[2]) if match else page.declared
    found = {codec for _, codec in page.telling_regions}
    if declared is None or not found:
        return
    span = match.span() if match else (0, 0)
    name = _normal(declared)
    if name is None:
        message = f"declares the encoding {show(declared)}, which does not exist"
        yield page.finding_in_file(span, CODE, message)
    elif found != {name}:
        message = f"declares {show(declared)}, but is in {' and '.join(sorted(found))}"
        yield page.finding_in_file(span, CODE, message)


def _normal(label: str) -> str | None:
    """Return the codec that a label means on the web, named as the regions name it."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _region_name(WEB_NAMES.get(name, name))


def _region_name(codec: str) -> str:
    return re.sub(r"^cp(125\d)$", r"windows-\1", codec)


RULE = Rule(
    code=CODE,
    name="declared-charset-wrong",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="Browsers and other tools believe the declaration and show, or store, garbled text.",
    remedy="Correct the sidecar or the scraper; the page itself is read by its bytes.",
    bad=(
        (
            '<html><head><meta charset="windows-1256"></head><body><p>The minister \N{EM DASH} who spoke '
            "\N{EM DASH} left.</p></body></html>\n"
        ),
        '<html><head><meta charset="no-such"></head><body><p>He \N{EM DASH} left.</p></body></html>\n',
    ),
    good=(
        (
            '<html><head><meta charset="utf-8"></head><body><p>He \N{EM DASH} who spoke \N{EM DASH} '
            "left.</p></body></html>\n"
        ),
        '<html><head><meta charset="windows-1256"></head><body><p>Plain ASCII.</p></body></html>\n',
    ),
    check=check,
)
