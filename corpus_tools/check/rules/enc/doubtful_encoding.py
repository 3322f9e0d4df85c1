"""A stretch whose encoding is a guess.

Too few letters beyond ASCII stand in it, or two code pages read it equally well. The reading
that was taken may be wrong, and wrong readings look like words.

Left alone: stretches whose codec the evidence settles; pure ASCII.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "ENC108"
CERTAIN = 0.75  # below it another codec is a third as likely as the one that was taken


def check(page: Page) -> Iterator[Finding]:
    """Yield each stretch whose codec was chosen with low confidence."""
    for region, codec in page.telling_regions:
        if region.confidence < CERTAIN:
            message = f"read as {codec} with confidence {region.confidence:.2f} only"
            yield page.finding_in_file((region.start, region.end), CODE, message)


RULE = Rule(
    code=CODE,
    name="doubtful-encoding",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="If the guess is wrong, the letters are wrong, and no later step can tell.",
    remedy='Declare "encoding" in the sidecar file of the page.',
    bad=("A \udca9\udcb1 b \udcbf c\n",),
    good=("An English line.\n", "An English line \N{EM DASH} in UTF-8.\n"),
    check=check,
)
