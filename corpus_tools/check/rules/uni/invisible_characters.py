"""Characters that nobody sees, inside words and between them.

Zero-width spaces from web layouts, soft hyphens from newspapers' systems, fillers and tags,
joiners between Latin letters. They come with copy and paste and stay for ever.

Left alone: joiners in scripts that need them and in emoji; variation selectors; tags in flags;
the bidirectional marks; byte-order marks (ENC104) and reordering controls (UNI105).

Source: Unicode Character Database, Default_Ignorable_Code_Point.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy

CODE = "UNI106"
JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
INVISIBLE = frozenset(
    "\N{SOFT HYPHEN}\N{COMBINING GRAPHEME JOINER}\N{ZERO WIDTH SPACE}\N{WORD JOINER}"
    "\N{HANGUL CHOSEONG FILLER}\N{HANGUL JUNGSEONG FILLER}\N{HANGUL FILLER}\N{HALFWIDTH HANGUL FILLER}"
    "\N{MONGOLIAN VOWEL SEPARATOR}\N{FUNCTION APPLICATION}\N{INVISIBLE TIMES}\N{INVISIBLE SEPARATOR}"
    "\N{INVISIBLE PLUS}\N{INTERLINEAR ANNOTATION ANCHOR}\N{INTERLINEAR ANNOTATION SEPARATOR}"
    "\N{INTERLINEAR ANNOTATION TERMINATOR}"
) | frozenset(map(chr, range(0x206A, 0x2070)))
TAGS = frozenset(map(chr, range(0xE0000, 0xE0080)))
FLAG = lazy("\N{WAVING BLACK FLAG}[\U000e0020-\U000e007e]+\N{CANCEL TAG}")
LATIN_JOINED = lazy(f"(?<=[A-Za-z\u00c0-\u024f])[{JOINERS}]+|[{JOINERS}]+(?=[A-Za-z\u00c0-\u024f])")


def check(page: Page) -> Iterator[Finding]:
    """Yield each run of invisible characters, and each joiner beside a Latin letter."""
    spans = list(page.runs(INVISIBLE.__contains__))
    if not page.telling.isdisjoint(TAGS):
        flags = [flag.span() for flag in FLAG().finditer(page.text)]
        in_flags = {at for start, end in flags for at in range(start, end)}
        spans += [span for span in page.runs(TAGS.__contains__) if span[0] not in in_flags]
    if not page.telling.isdisjoint(JOINERS):
        spans += [match.span() for match in LATIN_JOINED().finditer(page.text)]
    for start, end in sorted(spans):
        again = f", {end - start} characters" if end - start > 1 else ""
        yield page.finding((start, end), CODE, f"invisible {name(page.text[start])}{again}")


RULE = Rule(
    code=CODE,
    name="invisible-character",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="Words that look alike compare unequal, and text can be hidden from readers but not from a model.",
    remedy="Run corpus-tools check --fix, or leave it to the build, which removes and records them.",
    bad=(
        "The min\N{SOFT HYPHEN}ister spoke.\n",
        "The\N{ZERO WIDTH SPACE} minister.\n",
        "min\N{ZERO WIDTH JOINER}ister\n",
        "A flag \U000e0062\U000e0067 without its flag.\n",
    ),
    good=(
        "The minister-president spoke.\n",
        (
            "\N{ARABIC LETTER MEEM}\N{ARABIC LETTER FARSI YEH}\N{ZERO WIDTH NON-JOINER}"
            "\N{ARABIC LETTER REH}\N{ARABIC LETTER WAW}\N{ARABIC LETTER DAL}\n"
        ),
        "\N{WAVING BLACK FLAG}\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\N{CANCEL TAG} England\n",
    ),
    check=check,
    signs=(INVISIBLE | TAGS | frozenset(JOINERS)).__contains__,
    fixed_by=frozenset({"controls"}),
)
