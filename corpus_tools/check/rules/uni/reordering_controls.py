"""Bidirectional controls that show a line in another order than it is stored.

Overrides turn any text around, and an embedding or isolate that is not closed reaches over what
follows: what a person reviews is not what a program reads ("Trojan Source", CVE-2021-42574).

Left alone: embeddings and isolates that close in their line; LEFT-TO-RIGHT MARK, RIGHT-TO-LEFT
MARK and ARABIC LETTER MARK, which move nothing but themselves.

Source: Unicode Standard Annex 9, section 3.3.2; Unicode Technical Report 36.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy

CODE = "UNI105"
EMBEDDINGS = "\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}"
OVERRIDES = "\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}"
ISOLATES = "\N{LEFT-TO-RIGHT ISOLATE}\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}"
END_OF_EMBEDDING = "\N{POP DIRECTIONAL FORMATTING}"
END_OF_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"
OPENERS = EMBEDDINGS + OVERRIDES + ISOLATES
CONTROLS = lazy(f"[{OPENERS}{END_OF_EMBEDDING}{END_OF_ISOLATE}\n\r\N{PARAGRAPH SEPARATOR}]")


def check(page: Page) -> Iterator[Finding]:
    """Yield each override, and each embedding or isolate left open at the end of its line."""
    open_ones: list[int] = []
    found: list[tuple[int, str]] = []
    for match in CONTROLS().finditer(page.text + "\n"):
        char, at = match[0], match.start()
        if char in OVERRIDES:
            found.append((at, "reorders the text after it"))
        if char in OPENERS:
            open_ones.append(at)
        elif char in (END_OF_EMBEDDING, END_OF_ISOLATE):
            if open_ones and (page.text[open_ones[-1]] in ISOLATES) == (char == END_OF_ISOLATE):
                open_ones.pop()
        else:
            found += [(at, "is not closed in its line") for at in open_ones if page.text[at] not in OVERRIDES]
            open_ones.clear()
    for at, trouble in sorted(found):
        yield page.finding((at, at + 1), CODE, f"{name(page.text[at])} {trouble}")


RULE = Rule(
    code=CODE,
    name="reordering-control",
    severity=Severity.ERROR,
    scope=Scope.BYTES,
    why="A reviewer sees another text than the one that is published, which hides wrong or hostile content.",
    remedy="Remove the control; the build takes out those that do nothing.",
    bad=(
        "Pay to \N{RIGHT-TO-LEFT OVERRIDE}8765-4321\N{POP DIRECTIONAL FORMATTING} now.\n",
        "Open \N{RIGHT-TO-LEFT ISOLATE}and never closed.\n",
        "Opened \N{RIGHT-TO-LEFT ISOLATE}and closed by another\N{POP DIRECTIONAL FORMATTING}.\n",
    ),
    good=(
        "The name \N{RIGHT-TO-LEFT ISOLATE}\N{ARABIC LETTER BEH}\N{POP DIRECTIONAL ISOLATE} is closed.\n",
        "A mark\N{RIGHT-TO-LEFT MARK} moves nothing.\n",
    ),
    check=check,
    signs=OPENERS.__contains__,
    fixed_by=frozenset({"bidi"}),
)
