"""A line of the masthead that is nearly one of the site's, and not quite.

A letter was misread, a word lost, a tag left in the line, or the site changed it. Which lines are the
site's, sites.toml says: the one of the recipe, or of the published version.

Left alone: other dates, numbers, signs and capitals; sites that sites.toml does not describe.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, NATIVE_LINE, PAGE, of_known_site
from corpus_tools.segment.sites import VARIANT
from corpus_tools.text.chars import show

CODE = "SEG109"


def check(page: Page) -> Iterator[Finding]:
    """Yield each such line."""
    if page.record.site not in page.recipe.sites:
        return
    for segment in page.document.segments:
        if segment.why.startswith(VARIANT):
            message = (
                f"{show(segment.text)} is {segment.confidence:.0%} alike to a line of the site's masthead"
            )
            yield page.finding(page.span_of(segment), CODE, message)


RULE = Rule(
    code=CODE,
    name="damaged-masthead",
    severity=Severity.INFO,
    scope=Scope.DOCUMENT,
    why="The page counts as one of the site all the same; a line that many pages have so is a new one.",
    remedy="Repair the page; or write the new form of the line into sites.toml.",
    bad=(of_known_site(NATIVE_LINE, f"{NATIVE_LINE[:-2]}\n\n{HEAD}{FIRST}"),),
    good=(of_known_site(NATIVE_LINE, f"{NATIVE_LINE}\n\n{HEAD}{FIRST}"), PAGE),
    check=check,
)
