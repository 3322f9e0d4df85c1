"""Arabic letters where Persian, Urdu or Pashto has its own: what the pass replaces, and what it leaves.

The pass rewrites only what is beyond doubt Persian, since it changes text. A finding changes nothing: it
may rest on what the native text of the page is as a whole, and it may speak of Urdu, Kurdish and Pashto,
which have Persian letters and no pass. Such a finding has no fix, and names the letter to write.

On a page in several languages each stretch is asked for its own: the Pashto name beside a Dari one keeps
its yeh. A word that could be of either is left alone where a neighbour is of the one that has the letter.
"""

from collections.abc import Iterator

from corpus_tools.check.core import Finding
from corpus_tools.check.page import Page
from corpus_tools.repair.persian import WORD
from corpus_tools.text.chars import name
from corpus_tools.text.patterns import lazy
from corpus_tools.text.protected import ARABIC_SPELLING

YEH, KAF = "\N{ARABIC LETTER YEH}", "\N{ARABIC LETTER KAF}"
# Languages whose words do not have the letter. Pashto has a yeh of this shape, beside others.
LACKING = {
    YEH: {"fa": "a Persian", "fa-AF": "a Persian", "ur": "an Urdu", "ckb": "a Kurdish"},
    KAF: {"fa": "a Persian", "fa-AF": "a Persian", "ur": "an Urdu", "ckb": "a Kurdish", "ps": "a Pashto"},
}
HAVING = {YEH: frozenset({"ar", "ps", "sd", "ug"}), KAF: frozenset({"ar", "ug"})}  # whose alphabet it is
PERSIAN_FOR = {YEH: "\N{ARABIC LETTER FARSI YEH}", KAF: "\N{ARABIC LETTER KEHEH}"}
RUN = lazy("[\u0620-\u06d3\u06d5]+(?:[ \u200c\u060c][\u0620-\u06d3\u06d5]+)*")


def replaced(page: Page, letter: str, code: str) -> Iterator[Finding]:
    """Yield each such letter that the pass would replace."""
    for edit in page.edits_of("arabic-letters"):
        for at in range(edit.start, edit.end):
            if page.text[at] == letter:
                yield page.finding((at, at + 1), code, f"{name(letter)} in a Persian word")


def found(page: Page, letter: str, code: str) -> Iterator[Finding]:
    """Yield each such letter that the pass would replace, and those in words of a language without it."""
    from corpus_tools.text.language import SURE, identify

    by_pass = list(replaced(page, letter, code))
    yield from by_pass
    runs = [run for line in page.arabic_lines for run in RUN().finditer(page.text, *line)]
    page_is = identify("\n".join(run[0] for run in runs))
    word_of = LACKING[letter].get(page_is.language)
    if word_of is None or page_is.confidence < SURE:
        return
    known = {finding.start for finding in by_pass}
    guesses = [identify(run[0]) for run in runs]
    least = 0.0 if HAVING[letter].isdisjoint(guess.language for guess in guesses) else SURE
    for run, guess in zip(runs, guesses, strict=True):
        if letter in run[0] and guess.language not in HAVING[letter] and guess.confidence >= least:
            for word in WORD().finditer(page.text, *run.span()):
                if not ARABIC_SPELLING().search(word[0]):
                    for at in range(*word.span()):
                        if page.text[at] == letter and at not in known:
                            message = f"{name(letter)} in {word_of} word, not {name(PERSIAN_FOR[letter])}"
                            yield page.finding((at, at + 1), code, message)
