"""Native script inside an English body, beyond words and quotations.

A line of the masthead or of a running head was taken for body, and stands now in the middle of a
sentence or between two paragraphs.

Left alone: single words and names; what stands in quotation marks, brackets or behind a colon; what the
sentence gives as the name of something ("called ...", ", the ..., ") or as written or shouted; a block that
is marked as a quotation; a paragraph of its own that ends as sentences do; a body in two languages, of which
each is a good part.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import FIRST, HEAD, NATIVE_LINE, NATIVE_NAME, PAGE, PERSIAN, SECOND
from corpus_tools.document import Role
from corpus_tools.text.chars import arabic_lines, show
from corpus_tools.text.patterns import lazy

CODE = "SEG104"
FEWEST_WORDS = 4  # a name has up to three; four words in a row are a phrase
SECOND_BODY = 0.15  # share of the body beyond which the page has a body in two languages
INTRODUCING = frozenset(
    "\"'([{:<"
    "\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
NAMING = lazy(
    r"\b(?:call(?:s|ed)?|named|titled|entitled|known as|mean(?:s|ing)|says?|said|reads?|spell(?:s|ed|ing)?"
    r"|wrote|written|painted|printed|stamped|inscribed|engraved|carved|embroidered|chant(?:s|ed|ing)|shout(?:s|ed|ing))$"
)
APPOSED = lazy(r",(?: (?:the|an?))?$")  # "the wind of 120 days, the ..., lifts the sand"
SENTENCE_ENDS = (
    *".!?",
    "\N{ARABIC QUESTION MARK}",
    "\N{ARABIC FULL STOP}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{HORIZONTAL ELLIPSIS}",
)
LETTERS = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
NATIVE = lazy(f"[{LETTERS}](?:[{LETTERS}\N{ZERO WIDTH NON-JOINER} ]*[{LETTERS}])?")


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of native words that no reader of the body expects there."""
    document = page.document
    text = document.text
    if text.isascii():
        return
    native = sum(len(run[0]) for line in arabic_lines(text) for run in NATIVE().finditer(text, *line))
    if not 0 < native <= SECOND_BODY * len(text):
        return
    for segment in page.body:
        if segment.role is Role.QUOTATION or segment.text.isascii():
            continue
        if segment.language != document.language and segment.text.endswith(SENTENCE_ENDS):
            continue
        for run in NATIVE().finditer(segment.text):
            if len(run[0].split()) >= FEWEST_WORDS and not _has_its_place(segment.text, *run.span()):
                span = page.locate(segment, run[0].strip())
                message = f"{len(run[0].split())} native words in the body: {show(run[0])}"
                yield page.finding(span, CODE, message)


def _has_its_place(text: str, start: int, end: int) -> bool:
    """Tell whether native words belong to the sentence: it introduces them, or sets them off by commas."""
    before, behind = text[:start].rstrip(), text[end:].lstrip()
    if before[-1:] in INTRODUCING or NAMING().search(before):
        return True
    return behind.startswith(",") and APPOSED().search(before) is not None


RULE = Rule(
    code=CODE,
    name="native-in-body",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    why="Readers and models get sentences with a foreign line in them, and the masthead counts as news.",
    remedy="Learn the site's masthead with corpus-tools learn, or give the zones in FILE.zones.toml.",
    bad=(f"{HEAD}{FIRST[:120]} {NATIVE_LINE} {FIRST[120:]}\n\n{SECOND}\n",),
    good=(
        f'{HEAD}{FIRST} He named it "{NATIVE_NAME}" ({NATIVE_LINE}).\n\n{SECOND}\n',
        f"{HEAD}{FIRST}\n\n{NATIVE_LINE}\n\n{SECOND}\n",
        (
            f"{HEAD}{FIRST} {SECOND} {FIRST} It is {NATIVE_NAME}.\n\n{SECOND} {FIRST}\n\n"
            f"{PERSIAN}. {PERSIAN}. {PERSIAN}.\n\n{PERSIAN}. {PERSIAN}. {PERSIAN}. {PERSIAN}.\n"
        ),
        f"{HEAD}{FIRST} The wind of the town, the {NATIVE_LINE}, had no part in it.\n\n{SECOND}\n",
        f"{HEAD}{FIRST} Here a loaf is called {NATIVE_LINE} by all.\n\n{SECOND}\n",
        f"{HEAD}{FIRST} On the wall was painted {NATIVE_LINE} in red.\n\n{SECOND}\n",
        PAGE,
    ),
    check=check,
)
