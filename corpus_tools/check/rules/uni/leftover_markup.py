"""Tags and character references that a scraper forgot to turn into text.

OCR marks underlined words with `<u>`, extractors strip a page and forget `<b>`, and what was
escaped twice still reads `&nbsp;`. Asked is the pass that the build runs: what it would change is found.

Left alone: what the pass leaves alone, so text about markup, mathematics, addresses in angle
brackets.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import show

CODE = "UNI113"


def check(page: Page) -> Iterator[Finding]:
    """Yield each tag and reference that the pass would resolve."""
    for edit in page.edits_of("markup"):
        yield page.finding((edit.start, edit.end), CODE, f"{show(edit.before)} is markup, not text")


RULE = Rule(
    code=CODE,
    name="leftover-markup",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="Tags split words and fill vocabularies, and references stand for letters that are missing.",
    remedy="Run corpus-tools check --fix, or leave it to the build; better, fix the scraper.",
    bad=(
        "<u>\N{ARABIC LETTER JEEM}\N{ARABIC LETTER WAW}</u> \N{ARABIC LETTER SHEEN}\N{ARABIC LETTER DAL}\n",
    ),
    good=("For a < b the page <jan@example.org> says nothing.\n",),
    check=check,
    fixed_by=frozenset({"markup"}),
)
