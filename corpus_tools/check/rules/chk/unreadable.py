"""A file that cannot be read as a scrape.

It is empty, or binary, or of a format that is not supported, or its sidecar is not JSON. The run
goes on with the other files and ends with exit code 3.

Left alone: files whose name starts with a dot, and sidecars.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "CHK101"


def check(page: Page) -> Iterator[Finding]:
    """Yield nothing: the runner reports such files, for there is no page to look at."""
    del page
    return iter(())


RULE = Rule(
    code=CODE,
    name="unreadable-file",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="Nothing of the file can be published, and a build will list it as rejected.",
    remedy="Remove the file, fetch it again, or convert it.",
    bad=("",),
    good=("A line of text.\n",),
    check=check,
)
