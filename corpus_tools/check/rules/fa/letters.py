"""Arabic letters where Persian, Urdu or Pashto has its own: what the pass replaces, and what it leaves.

The pass rewrites only what is beyond doubt Persian, since it changes text. A finding changes nothing: it
may rest on what the rest of the page is in and speaks of (`check.tongues`), and it may speak of Urdu,
Kurdish and Pashto, which have Persian letters and no pass. Such a finding has no fix, and names the letter
to write.

On a page in several languages each run of words is asked for its own: the Pashto name beside a Dari one
keeps its yeh. A word that could be of either is left alone where it stands among words of the one that has
the letter. Where the page has the Persian letter as well, its writer had the key: then a word with the
Arabic one is taken for what it looks like, and little doubt is enough to leave it alone.
"""

from collections.abc import Iterator, Mapping

from corpus_tools.check.core import Finding
from corpus_tools.check.page import Page
from corpus_tools.repair.persian import WORD
from corpus_tools.text.chars import name
from corpus_tools.text.protected import ARABIC_SPELLING

YEH, KAF = "\N{ARABIC LETTER YEH}", "\N{ARABIC LETTER KAF}"
# Languages whose words do not have the letter. Pashto has a yeh of this shape, beside others.
LACKING = {
    YEH: {"fa": "a Persian", "ur": "an Urdu", "ckb": "a Kurdish"},
    KAF: {"fa": "a Persian", "ur": "an Urdu", "ckb": "a Kurdish", "ps": "a Pashto"},
}
HAVING = {YEH: frozenset({"ar", "ps", "sd", "ug"}), KAF: frozenset({"ar", "ug"})}  # whose alphabet it is
PERSIAN_FOR = {YEH: "\N{ARABIC LETTER FARSI YEH}", KAF: "\N{ARABIC LETTER KEHEH}"}
# Chance that a run is in a language that has the letter, above which it is left alone. At 0.3 one of 70
# Arabic words that an English page quotes is found, and none of 70 Arabic names; at 0.2 none, and
# 0.3 % fewer of the damaged pages.
DOUBT = 0.3
DOUBT_AMONG_BOTH = 0.02  # where the page has the Persian letter too: who has its key may quote the others


def replaced(page: Page, letter: str, code: str) -> Iterator[Finding]:
    """Yield each such letter that the pass would replace."""
    for edit in page.edits_of("arabic-letters"):
        for at in range(edit.start, edit.end):
            if page.text[at] == letter:
                yield page.finding((at, at + 1), code, f"{name(letter)} in a Persian word")


def found(page: Page, letter: str, code: str) -> Iterator[Finding]:
    """Yield each such letter that the pass would replace, and those in words of a language without it."""
    by_pass = list(replaced(page, letter, code))
    yield from by_pass
    known = {finding.start for finding in by_pass}
    both = any(page.text.find(PERSIAN_FOR[letter], *span) >= 0 for span, _ in page.native)
    doubt = DOUBT_AMONG_BOTH if both else DOUBT
    for span, reading in page.native:
        if (
            page.text.find(letter, *span) >= 0
            and _owned(reading.here, letter) <= doubt
            and (not both or _owned(reading.alone, letter) <= DOUBT)
        ):
            word_of = LACKING[letter].get(max(reading.here, key=reading.here.__getitem__))
            for word in WORD().finditer(page.text, *span) if word_of else ():
                if not ARABIC_SPELLING().search(word[0]):
                    for at in range(*word.span()):
                        if page.text[at] == letter and at not in known:
                            message = f"{name(letter)} in {word_of} word, not {name(PERSIAN_FOR[letter])}"
                            yield page.finding((at, at + 1), code, message)


def _owned(chances: Mapping[str, float], letter: str) -> float:
    """Return the chance of a language that has the letter."""
    return sum(chances.get(language, 0.0) for language in HAVING[letter])
