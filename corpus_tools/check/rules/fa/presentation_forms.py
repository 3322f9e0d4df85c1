"""Letters stored as the shapes that they have at one place of a word.

PDF programs and old systems write BEH INITIAL FORM for a beh at the head of a word, and one code
point for lam with alef. Asked is the pass that the build runs: what it would change is found.

Left alone: a form on its own, which is about the form; signs that stand for a word.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name

CODE = "FA104"


def check(page: Page) -> Iterator[Finding]:
    """Yield each word with forms that the pass would turn into letters."""
    start = end = -1
    for edit in page.edits_of("presentation-forms"):
        if edit.start > end:  # another word: between the forms of one stand only letters and marks
            if start >= 0:
                yield page.finding((start, end), CODE, f"presentation forms from {name(page.text[start])}")
            start = edit.start
        end = edit.end
    if start >= 0:
        yield page.finding((start, end), CODE, f"presentation forms from {name(page.text[start])}")


RULE = Rule(
    code=CODE,
    name="presentation-forms",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="No word of the text is found by search, and a tokenizer sees an unknown script.",
    remedy="Run corpus-tools check --fix; better, extract the text with another tool.",
    bad=("\ufeb3\ufee0\ufe8e\ufee1\n",),
    good=(
        "\u0633\u0644\u0627\u0645\n",
        "\ufeb3 \ufeb2\n",
    ),
    check=check,
    fixed_by=frozenset({"presentation-forms"}),
)
