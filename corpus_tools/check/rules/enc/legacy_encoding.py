"""The whole file is in a code page of the time before Unicode.

It was decoded, and the build publishes it in Unicode. But most code pages lack letters: Windows-1256
has no FARSI YEH and no KEHEH with its own shape, so the page already lost a distinction when it was saved.

Left alone: UTF-8 and UTF-16; files in several encodings (ENC102).
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page

CODE = "ENC107"


def check(page: Page) -> Iterator[Finding]:
    """Yield the code page of a file that is in one."""
    codecs = {codec for _, codec in page.telling_regions}
    if len(codecs) == 1 and not (codec := codecs.pop()).startswith("utf"):
        region = page.telling_regions[0][0]
        why = f"decoded as {codec}, not as UTF-8"
        yield page.finding_in_file((region.start, region.start), CODE, why)


RULE = Rule(
    code=CODE,
    name="legacy-encoding",
    severity=Severity.INFO,
    scope=Scope.BYTES,
    opt_in=True,
    why="Letters that the code page lacks were already replaced when the page was saved.",
    remedy="Nothing to do for this file; ask the site for UTF-8 where it offers it.",
    bad=(
        (
            "\udcc7\udcdd\udcdb\udcc7\udce4\udcd3\udcca\udcc7\udce4 \udcc2\udcd2\udcc7\udccf \udce6 "
            "\udcce\udcc8\udcd1\udce5\udcc7\udced \udce3\udcd1\udcd2\n\nAn English body.\n"
        ),
    ),
    good=("Plain ASCII.\n", "A na\N{LATIN SMALL LETTER I WITH DIAERESIS}ve reader of UTF-8.\n"),
    check=check,
)
