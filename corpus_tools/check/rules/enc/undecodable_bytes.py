"""Bytes that no codec of their stretch can read.

A download was cut and glued, a database column was truncated in the middle of a letter, or two
pages in different encodings were joined. The bytes are kept as surrogate escapes, so nothing is
lost, but the letters they stood for cannot be read.

Left alone: stretches in another codec than the rest of the file, once that codec is known
(ENC102 names those); the first bytes of a character at the end of the file (ENC106).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.enc.cut_character import cut_bytes

CODE = "ENC101"
ESCAPED = frozenset(map(chr, range(0xDC80, 0xDD00)))


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of undecoded bytes."""
    last = len(page.text) - (cut_bytes(page) if page.record.extraction is None else 0)
    for start, end in page.runs(ESCAPED.__contains__):
        if start == last:
            return
        values = " ".join(f"0x{ord(char) - 0xDC00:02X}" for char in page.text[start : min(end, start + 4)])
        more = f" and {end - start - 4} more" if end - start > 4 else ""
        yield page.finding((start, end), CODE, f"{values}{more}: not readable in the encoding around")


RULE = Rule(
    code=CODE,
    name="undecodable-bytes",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="The letters are lost to every later step, and most libraries stop or drop the line at such a byte.",
    remedy="Fetch the page again; or declare its encoding in the sidecar file, or fix the scraper.",
    bad=("A caf\udcff of good English text in UTF-8, \N{EM DASH} with one byte that is not.\n",),
    good=(
        "An em dash \N{EM DASH} and half of one \udce2\udc80",
        "A caf\N{LATIN SMALL LETTER E WITH ACUTE} of good English text.\n",
        "Plain ASCII.\n",
    ),
    check=check,
    signs=ESCAPED.__contains__,
)
