"""Emoji where a program misread an ornament.

OCR that has learned emoji reads the flower between two verses as one. Asked is the pass that the build
runs: what it would take out is found.

Left alone: what the pass leaves alone, so emoji that people type, in chats and comments.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name

CODE = "UNI114"


def check(page: Page) -> Iterator[Finding]:
    """Yield each symbol that the pass would take out."""
    for edit in page.edits_of("symbols"):
        symbol = edit.before.strip()
        start = edit.start + edit.before.index(symbol)
        span = (start, start + len(symbol))
        yield page.finding(span, CODE, f"stray symbol {name(symbol[0])} in a native line")


RULE = Rule(
    code=CODE,
    name="stray-symbol",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="The symbol was never printed; a model learns that poems are written with it.",
    remedy="Leave it to the build, which takes it out and records it; or correct the OCR.",
    bad=(
        (
            "\N{ARABIC LETTER DAL}\N{ARABIC LETTER HEH} \N{EMOJI COMPONENT WHITE HAIR} "
            "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER ZAIN}\n"
        ),
    ),
    good=(
        (
            "\N{ARABIC LETTER SEEN}\N{ARABIC LETTER LAM}\N{ARABIC LETTER ALEF}\N{ARABIC LETTER MEEM} "
            "\N{WAVING HAND SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-3}\n"
        ),
    ),
    check=check,
    fixed_by=frozenset({"symbols"}),
)
