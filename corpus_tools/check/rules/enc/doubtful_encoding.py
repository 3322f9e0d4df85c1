"""A stretch whose encoding is a guess.

Too few letters beyond ASCII stand in it, or two code pages read it equally well. The reading
that was taken may be wrong, and wrong readings look like words.

Left alone: stretches whose codec the evidence settles; pure ASCII; UTF-8 with a few bytes that are not
(ENC101).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.enc.undecodable_bytes import ESCAPED
from corpus_tools.check.rules.examples import NATIVE_LINE
from corpus_tools.document import Region
from corpus_tools.text.chars import beyond_ascii

CODE = "ENC108"
CERTAIN = 0.75  # below it another codec is a third as likely as the one that was taken


def check(page: Page) -> Iterator[Finding]:
    """Yield each stretch whose codec was chosen with low confidence."""
    for region, codec in page.telling_regions:
        if region.confidence < CERTAIN and not _is_utf8(page, region):
            message = f"read as {codec} with confidence {region.confidence:.2f} only"
            yield page.finding_in_file((region.start, region.end), CODE, message)


def _is_utf8(page: Page, region: Region) -> bool:
    """Tell whether a stretch is UTF-8 with a few bad bytes: whole sequences do not come about by chance."""
    beyond = beyond_ascii(page.locator.decoded[region.start : region.end])
    bad = sum(map(ESCAPED.__contains__, beyond))
    return region.codec in {"utf-8", "utf-8-sig"} and len(beyond) > 2 * bad


RULE = Rule(
    code=CODE,
    name="doubtful-encoding",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="If the guess is wrong, the letters are wrong, and no later step can tell.",
    remedy='Declare "encoding" in the sidecar file of the page.',
    bad=("A \udca9\udcb1 b \udcbf c\n",),
    good=(
        "An English line.\n",
        "An English line \N{EM DASH} in UTF-8.\n",
        f"{NATIVE_LINE}\n\nThe pavement before the auto\udcd8mn.\n",
    ),
    check=check,
)
