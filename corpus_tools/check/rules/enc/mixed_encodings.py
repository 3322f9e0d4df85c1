"""One file in more than one encoding.

A template in Windows-1256 was filled with a body in UTF-8. Each stretch is decoded by its own
codec, so the text comes out whole; but whoever reads the file with one codec gets one half
garbled, and where the seam lies is a matter of evidence.

Left alone: stretches of pure ASCII, which read the same in all of them.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "ENC102"
TEXT = re.compile(r"\S")


def check(page: Page) -> Iterator[Finding]:
    """Yield each seam: where the text begins that is in another codec than what stands before it."""
    for (before, codec_before), (after, codec) in pairwise(page.telling_regions):
        if codec != codec_before:
            first = TEXT.search(page.locator.decoded, after.start, after.end)
            start = first.start() if first else after.start
            message = f"{codec} from here on, {codec_before} before (from byte {before.byte_start})"
            yield page.finding_in_file((start, after.end), CODE, message)


RULE = Rule(
    code=CODE,
    name="mixed-encodings",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why=(
        "Any tool that reads the file with one codec garbles part of it. "
        "The seam was found by evidence, and evidence can be wrong."
    ),
    remedy="Fix the scraper: decode each part before joining, and store UTF-8.",
    bad=(
        (
            "\udcc7\udcdd\udcdb\udcc7\udce4\udcd3\udcca\udcc7\udce4 "
            "\udcc2\udcd2\udcc7\udccf\n\nThe minister \N{EM DASH} who was in Kabul \N{EM DASH} spoke to "
            "\N{LEFT DOUBLE QUOTATION MARK}reporters\N{RIGHT DOUBLE QUOTATION MARK} on Monday.\n"
        ),
    ),
    good=(
        "The minister \N{EM DASH} who was in Kabul \N{EM DASH} spoke on Monday.\n",
        "Plain ASCII.\n",
        "\udcff\udcfeA\0 \0\x14\x20 \0\x3d\udcd8 \0\x14\x20c\0u\0t\0\n\0",
    ),
    check=check,
)
