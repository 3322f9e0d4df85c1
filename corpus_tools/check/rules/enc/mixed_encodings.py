"""One file in more than one encoding.

A template in Windows-1256 was filled with a body in UTF-8. Each stretch is decoded by its own
codec, so the text comes out whole; but whoever reads the file with one codec gets one half
garbled, and where the seam lies is a matter of evidence.

Left alone: stretches of pure ASCII, which read the same in all of them.
"""

from collections import Counter
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "ENC102"
UTF8 = "utf-8"


def check(page: Page) -> Iterator[Finding]:
    """Yield each stretch that is not in UTF-8, or not in the codec of most letters where none is."""
    weight: Counter[str] = Counter()
    telling = page.telling_regions
    for _, codec, letters in telling:
        weight[codec] += letters
    if len(weight) < 2:
        return
    main = max(weight, key=lambda codec: (codec == UTF8, weight[codec], codec))
    for region, codec, _ in telling:
        if codec != main:
            message = f"bytes {region.byte_start}-{region.byte_end} are {codec}, the rest is {main}"
            yield page.finding_in_file((region.start, region.end), CODE, message)


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
    good=("The minister \N{EM DASH} who was in Kabul \N{EM DASH} spoke on Monday.\n", "Plain ASCII.\n"),
    check=check,
)
