"""No body was found on the page.

Only a masthead, a menu or furniture came through: the article was loaded by a script that the
scraper did not run, or the extraction took the wrong element.

Left alone: bodies in any language and of any length (DOC101 counts the words).
"""

from collections import Counter
from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "SEG101"


def check(page: Page) -> Iterator[Finding]:
    """Yield the page if nothing of it is body."""
    document = page.document
    if not document.text.strip():
        zones = Counter(segment.zone.value for segment in document.segments)
        found = ", ".join(f"{count} of {zone}" for zone, count in sorted(zones.items())) or "none at all"
        yield page.finding(page.first_line(), CODE, f"no body among the segments of the page: {found}")


RULE = Rule(
    code=CODE,
    name="no-body",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    why="The document would be published without a text, or a menu would be taken for one.",
    remedy="Fix the scraper, or correct the zones in a sidecar FILE.zones.toml.",
    bad=("www.example.org\teditor@example.org\n",),
    good=("The bazaar of the old town was opened again on Friday, and nobody was surprised by it.\n",),
    check=check,
)
