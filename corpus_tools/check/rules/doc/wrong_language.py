"""A body in a language that is not expected in this folder.

The scraper took the page's other language, or a file was put into the wrong folder. What is expected
stands in `corpus.toml`, `[check.paths."PATTERN"]`, `languages`.

Left alone: folders of which nothing is expected; bodies whose language is in doubt.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import NEXT, PAGE

CODE = "DOC105"


def check(page: Page) -> Iterator[Finding]:
    """Yield the start of a body in an unexpected language."""
    wanted, language = page.expected.languages, page.document.language
    if wanted and language != "und" and not {language, language.partition("-")[0]} & wanted:
        wanted_ones = ", ".join(sorted(wanted))
        yield page.finding(page.body_start(), CODE, f"the body is in {language}, expected {wanted_ones}")


RULE = Rule(
    code=CODE,
    name="wrong-language",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    why="The rows of a language are wrong for whoever selects by it.",
    remedy="Move the file, or add the language to corpus.toml.",
    bad=(f'{NEXT}corpus.toml\n[check.paths."german/*"]\nlanguages = ["de"]\n{NEXT}german/a.txt\n{PAGE}',),
    good=(
        f'{NEXT}corpus.toml\n[check.paths."german/*"]\nlanguages = ["de", "en"]\n{NEXT}german/a.txt\n{PAGE}',
    ),
    check=check,
)
