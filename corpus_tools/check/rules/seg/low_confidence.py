"""A segment whose zone is a guess.

The evidence for two zones was nearly equal. What was taken is in the document, the reason is in its
`why`.

Left alone: segments that nearly any reader would place where they are.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import PAGE

CODE = "SEG108"
CERTAIN = 0.75  # the editor gives 0.8 and more to what any reader would say at once


def check(page: Page) -> Iterator[Finding]:
    """Yield each segment of little confidence."""
    for segment in page.document.segments:
        if segment.confidence < CERTAIN:
            message = (
                f"{segment.zone.value} {segment.role.value} with confidence {segment.confidence:.2f} only"
            )
            yield page.finding(page.span_of(segment), CODE, message)


RULE = Rule(
    code=CODE,
    name="doubtful-segment",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="If the guess is wrong, a line of the masthead is published as news, or news is lost.",
    remedy="Look at corpus-tools inspect FILE; correct the zones in a sidecar FILE.zones.toml.",
    bad=(f"World\n\n{PAGE}",),
    good=(PAGE,),
    check=check,
    opt_in=True,
)
