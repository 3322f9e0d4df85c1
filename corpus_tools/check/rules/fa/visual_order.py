"""A line stored in the order in which it is seen.

PDF programs and old systems store right-to-left text from left to right, so that every word is
spelled backwards. Asked is the pass that the build runs: what it would turn is found.

Letters alone do not prove their order, and then nothing is turned; but a page is found whose pairs of
letters, groups of three and four and well-known words are those of a language backwards. Signs before the
word that they follow, and letters at the head of a word that only end one, tell the same.

Left alone: a few letters, and pages that read nearly as well one way as the other, such as one foreign
name in Arabic letters.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from corpus_tools.check.core import Finding, Rule, Scope, Severity
from corpus_tools.check.page import Page
from corpus_tools.check.rules.examples import BACKWARDS, PERSIAN
from corpus_tools.text.chars import name, show
from corpus_tools.text.patterns import lazy

CODE = "FA111"
FEWEST = 8  # native letters of a page; fewer do not show which way its lines run
# Bits that a known group of letters is worth, by its length with the edge of the word: how far the chances of
# a text being backwards rise with it, fitted on 10,555 texts of up to three words in nine languages.
WORTH = {3: 2.0, 4: 5.0}
DOUBT = 18.0  # bits that a page must gain; 1 of 2,926 lone lines and none of 4,063 clean pages do
WHOLE = 20.0  # bits that a word for a publication ("newspaper") or a month is worth
SHORTEST = 4  # letters of such a word: backwards, shorter ones are too often another
# Bits that a frequent word is worth by its letters, where the other way round it is none.
FREQUENT = {4: 5.0, 5: 9.0}
TOLD = 20.0  # bits that each such sign is worth; none of 124 clean pages has one, 99 have when backwards
MOST_TOLD = 120.0  # bits; a page that reads so much better as it stands is not asked for signs
MOST_WORDS = 400  # of a page, evenly taken; they settle which way it runs
LETTER = "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5"
MARK = "\u064b-\u065f\u0670\u06d6-\u06ed\N{ARABIC TATWEEL}"  # part of a word, and of no pair of letters
LAST = (  # letters that end words and begin none
    "\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER NOON GHUNNA}"
    "\N{ARABIC LETTER YEH BARREE}\N{ARABIC LETTER E}\N{ARABIC LETTER YEH WITH TAIL}"
)
SIGNS = "\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}"
WRONG_SIDE = lazy(
    f"(?<![{LETTER}{MARK}\N{ZERO WIDTH NON-JOINER}])[{LAST}](?=[{LETTER}])"
    f"|(?<=[{LETTER}] )\N{ARABIC LETTER DAL}"
    rf"(?!\w|[ ]?[{LETTER}])"  # "of", in Pashto, which goes before
    rf"|^[.,](?=[a-z]+,? [a-z]+,? [a-z]+)|(?<!\S)[{SIGNS}](?=\w)|(?<=\s),(?=[{LETTER}])",
    re.MULTILINE,
)
RIGHT_SIDE = lazy(rf"(?<=\w)[{SIGNS}](?!\S)")  # who types in haste does both
NATIVE = lazy(f"[{LETTER}][{LETTER}{MARK}]*(?: [{LETTER}][{LETTER}{MARK}]*)*")
MARKS = lazy(f"[{MARK}]+")
FIRST_FORM = "\N{ARABIC LETTER ALEF WASLA ISOLATED FORM}"


def is_letter(char: str) -> bool:
    """Tell whether a character is a letter of the script, or of the forms that the pass goes by."""
    return "\N{ARABIC LETTER KASHMIRI YEH}" <= char <= "\N{ARABIC LETTER AE}" or char >= FIRST_FORM


def check(page: Page) -> Iterator[Finding]:
    """Yield each stretch that the pass would turn, and those of a page that reads far better backwards."""
    turned = list(page.edits_of("visual-order"))
    for edit in turned:
        yield page.finding((edit.start, edit.end), CODE, f"stored backwards: {show(edit.before)}")
    if turned:
        return
    lines = page.arabic_lines
    stretches = [m for line in lines for m in NATIVE().finditer(page.text, *line) if len(m[0]) > 2]
    plain = [MARKS().sub("", match[0]) for match in stretches]
    words = [word for text in plain for word in text.split()]
    step = -(-len(words) // MOST_WORDS) or 1
    wanted = DOUBT - step * sum(map(_gain, words[::step]))
    if wanted > MOST_TOLD:
        return
    letters = sum(map(len, words))
    signs = [m for line in lines for m in WRONG_SIDE().finditer(page.text, *line)]
    kept = sum(len(RIGHT_SIDE().findall(page.text, *line)) for line in lines if signs)
    told = max(0, len(signs) - kept)
    if (letters >= FEWEST or told > 1) and TOLD * told > wanted:
        for match, text in zip(stretches, plain, strict=True):
            if sum(map(_gain, text.split())) > 0:
                yield page.finding(match.span(), CODE, f"reads far better backwards: {show(match[0])}")
        for sign in signs:
            yield page.finding(sign.span(), CODE, f"{name(sign[0])} stands before the word that it ends")


@lru_cache(maxsize=1 << 14)
def _gain(word: str) -> float:
    """Return by how many bits a word without marks reads better backwards."""
    from corpus_tools.text.language_model import folded, known
    from corpus_tools.text.plausibility import bits

    kept = folded(word)
    turned = kept[::-1]
    groups = sum(worth * (known(turned, "Arab", n) - known(kept, "Arab", n)) for n, worth in WORTH.items())
    whole = WHOLE * ((turned in _words_of_pages()) - (kept in _words_of_pages()))
    ways = _worth(word[::-1]) - _worth(word)
    return bits(word) - bits(word[::-1]) + groups + whole + ways


def _worth(word: str) -> float:
    """Return the bits that a word is worth for being a frequent one."""
    from corpus_tools.text.frequent_words import word_bits
    from corpus_tools.text.ngrams import EDGE, folded

    known = word_bits(folded(word).strip(EDGE)) is not None
    return FREQUENT.get(min(len(word), max(FREQUENT)), 0.0) if known else 0.0


@cache
def _words_of_pages() -> frozenset[str]:
    """Return the words for publications and the months, spelled as the model knows words."""
    from corpus_tools.segment.vocabulary import words
    from corpus_tools.text.calendar_names import names
    from corpus_tools.text.language_model import folded

    known_ones = (word for entry in (*words("publication"), *names().month) for word in entry.split())
    return frozenset(folded(word) for word in known_ones if len(word) >= SHORTEST)


RULE = Rule(
    code=CODE,
    name="visual-order",
    severity=Severity.WARNING,
    scope=Scope.BYTES,
    why="No word of the line is found or learned.",
    remedy="Extract the text with another tool; the build turns only what presentation forms prove.",
    bad=("\ufee1\ufefc\ufeb3 \ufeea\ufe91\n", BACKWARDS),
    good=(f"{PERSIAN}.\n", BACKWARDS[::-1].strip() + "\n"),
    check=check,
    signs=is_letter,
    fixed_by=frozenset({"visual-order"}),
)
