r"""How many bits it takes to say a text, if one expects good text of any language.

Damaged text is long and surprising: letters of one script touch letters of another, symbols stand
inside words, capitals follow small letters, and letters follow each other as in no language. Each
of that costs bits here. So of several readings of the same bytes, the right one is the shortest,
and by how many bits it is shorter says how sure one can be (minimum description length).

A text costs the sum over its neighbouring characters: what the second costs after the first. Letters
of a script of which `ngrams` knows languages cost as in the one of these languages where the pair is
likeliest. The other figures are rounded costs by class: a symbol that any text may hold 6 bits, one
that hardly any does 10 to 24. Only differences between readings of one text mean anything.

Where only the letters can tell (`word_bits`), a frequent word costs what its share of all text says, if that
is less: two readings in one script differ by little in their pairs, and the right one is made of words.
"""

import unicodedata
from collections import Counter
from functools import cache
from operator import add, getitem

from corpus_tools.text import frequent_words, ngrams
from corpus_tools.text.patterns import lazy

MOST_PAIRS = 100_000  # remembered; then all are forgotten and met anew
MOST_WORDS = 50_000  # the same
FEWEST_PAIRS = 2  # of letters and edges; with fewer there is no word
LONGEST_WORD = 40  # code points; what is longer will hardly come again
ANY = 9.0  # a letter of a script without a model, after another one
FIRST = 15.0  # or at the edge of a word: few texts are in such a script
MIXED = 14.0  # a letter that touches one of another script
IN_WORD = 5.0  # a sign that belongs to no word, next to a letter
MARKED = 5.0  # a letter after a vowel mark
ENDED = 15.0  # a letter after a mark that ends words
ENDINGS = frozenset("\N{ARABIC FATHATAN}\N{ARABIC DAMMATAN}\N{ARABIC KASRATAN}")
SHADDA = "\N{ARABIC SHADDA}"  # the one mark of Arabic script that takes another
SUPPORT = "\N{ARABIC LETTER ALEF}"  # what may still follow them
SHORTEST_WORD = 3  # letters of a frequent word that proves something
CAPITAL = 1.0
CAPITAL_WITHIN = 8.0  # a capital after a small letter
SAME_RUN = 4.0  # a sign after itself, a digit after a digit: what comes in rows

# Bits for a character by its class, letters aside.
BY_CATEGORY = {
    "Cc": 20.0,
    "Cf": 10.0,
    "Cs": 24.0,
    "Co": 24.0,
    "Cn": 28.0,
    "Mn": 14.0,
    "Mc": 14.0,
    "Me": 14.0,
    "Nd": 5.0,
    "Nl": 12.0,
    "No": 12.0,
    "Pc": 9.0,
    "Pd": 7.0,
    "Ps": 8.0,
    "Pe": 7.0,
    "Pi": 8.0,
    "Pf": 7.0,
    "Po": 7.0,
    "Sm": 11.0,
    "Sc": 11.0,
    "Sk": 13.0,
    "So": 12.0,
    "Zs": 5.0,
    "Zl": 8.0,
    "Zp": 8.0,
}
# Costs that the class does not tell.
BY_CHARACTER = {
    " ": 1.0,
    "\n": 1.0,
    "\r": 1.0,
    "\t": 2.0,
    "\N{REPLACEMENT CHARACTER}": 24.0,  # says itself that something was lost
    "\N{INVERTED QUESTION MARK}": 11.0,
    "\N{SECTION SIGN}": 11.0,
    "\N{PILCROW SIGN}": 12.0,
    "\N{DAGGER}": 12.0,
    "\N{DOUBLE DAGGER}": 12.0,
    "\N{PER MILLE SIGN}": 12.0,
    "\N{SINGLE LOW-9 QUOTATION MARK}": 10.0,
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": 10.0,
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}": 10.0,
    "\N{SOFT HYPHEN}": 11.0,
    "\N{NO-BREAK SPACE}": 6.0,
}
ODD = frozenset({"No", "Sm", "Sc", "Sk", "So", "Cc", "Cn", "Co", "Cs"})  # never part of a word
NO_LETTERS = frozenset({"MICRO", "FEMININE", "MASCULINE", "MODIFIER"})  # letters by their class alone
UNSPACED = {"CJK": 11.0, "HANGUL": 9.5, "HIRAGANA": 7.0, "KATAKANA": 7.5}  # bits a character
FIRST_UNSPACED = 8.0  # the first of a row
LETTER_LIKE = 11.0  # MICRO SIGN, ordinal indicators
LETTERS = lazy(r"[^\W\d_](?:[^\W\d_]|[\u064b-\u065f\u0670\u0640])*")  # vowel marks are no word characters
JOINERS = frozenset("\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}")


def bits(text: str) -> float:
    r"""Return how many bits the text costs.

    >>> bits("\u0633\u0644\u0627\u0645") < bits("\xd3\xe1\xc7\xe3") < bits("\xd8\xb3\xd9\u201e\xd8\xa7")
    True
    """
    return sum(map(_WORDS.__getitem__, text.split(" ")))


def word_bits(text: str) -> float:
    r"""Return how many bits the text costs if its frequent words are said as words.

    >>> word_bits("\u0633\u0644\u0627\u0645") < bits("\u0633\u0644\u0627\u0645")
    True
    >>> word_bits("7 \u0633\u0644\u063a") == bits("7 \u0633\u0644\u063a")
    True
    """
    return sum(map(_AS_WORDS.__getitem__, text.split(" ")))


def frequent(text: str) -> frozenset[str]:
    r"""Return the frequent words of a text, as `ngrams` folds letters, the shortest left out.

    >>> [ascii(word) for word in frequent("7 \u0633\u0644\u0640\u0627\u0645, \u0648")]
    ["'\\u0633\\u0644\\u0627\\u0645'"]
    """
    words = map(_folded, LETTERS().findall(text))
    return frozenset(
        word for word in words if len(word) >= SHORTEST_WORD and frequent_words.word_bits(word) is not None
    )


def letter_bits(text: str) -> float:
    r"""Return the mean bits of a letter in the one language that the whole text fits best.

    `bits` may take each pair from another language; this tells two readings in one script apart
    that both look like words. Text in a script that no known language uses costs most.

    >>> letter_bits("plausible") < letter_bits("elbisualp") < letter_bits("\u13a0\u13e3\u13b3") == 255 / 16
    True
    """
    scripts = Counter(filter(None, map(script_word, text)))
    script = next((script for script, _ in scripts.most_common(1)), "")
    number = len(_languages().get(script, ()))
    letters = ngrams.folded(text)
    pairs = list(map(add, letters, letters[1:]))
    if not number or len(pairs) < FEWEST_PAIRS:
        return ngrams.WORST
    # The costs of a pair in all languages stand together: what each language makes of the text is
    # then every n-th of them, which takes a tenth of the time of asking `ngrams.score` about each.
    costs = b"".join(map(_in_each(script).__getitem__, pairs))
    return min(sum(costs[at::number]) for at in range(number)) / ngrams.UNIT / len(pairs)


class _Costs(dict[str, float]):
    """Two neighbouring characters to the bits of the second, worked out when they are first met."""

    __slots__ = ()

    def __missing__(self, pair: str) -> float:
        if len(self) >= MOST_PAIRS:
            self.clear()
        self[pair] = _cost(*pair)
        return self[pair]


_COSTS = _Costs()


class _InEach(dict[str, bytes]):
    """Two letters, as `ngrams.folded` gives them, to what the second costs in each language of a script."""

    __slots__ = ("_script",)

    def __init__(self, script: str) -> None:
        super().__init__()
        self._script = script

    def __missing__(self, pair: str) -> bytes:
        self[pair] = bytes(
            model.costs[model.class_of(pair[0]) * model.size + model.class_of(pair[1])]
            for model in _languages()[self._script]
        )
        return self[pair]


@cache
def _in_each(script: str) -> _InEach:
    return _InEach(script)


class _Words(dict[str, float]):
    """What stands between two spaces to its bits, the space behind it included.

    A text is the sum of these, in whatever order: every cost is a whole number of sixteenths. The
    words of a text come again, and to look one up takes a fourth of the time of its pairs.
    """

    __slots__ = ()

    def __missing__(self, word: str) -> float:
        padded = f" {word} "
        cost = sum(map(_COSTS.__getitem__, map(add, padded, padded[1:])))
        if len(word) <= LONGEST_WORD:
            if len(self) >= MOST_WORDS:
                self.clear()
            self[word] = cost
        return cost


_WORDS = _Words()


class _AsWords(dict[str, float]):
    """What stands between two spaces to its bits, with each frequent word in it said as a word."""

    __slots__ = ()

    def __missing__(self, chunk: str) -> float:
        cost = _WORDS[chunk]
        for word in LETTERS().findall(chunk):
            known = frequent_words.word_bits(_folded(word))
            if known is not None:
                cost -= max(0.0, _WORDS[word] - BY_CHARACTER[" "] - known)
        if len(chunk) <= LONGEST_WORD:
            if len(self) >= MOST_WORDS:
                self.clear()
            self[chunk] = cost
        return cost


_AS_WORDS = _AsWords()


def _folded(word: str) -> str:
    return ngrams.folded(word).strip(ngrams.EDGE)


def _cost(before: str, char: str) -> float:
    script = script_word(char)
    leaving = _pair(script_word(before), before, ngrams.EDGE)
    if script:
        return _letter(before, char, script)
    if unicodedata.combining(char) or char == ngrams.TATWEEL:
        return _mark(before, char)
    return leaving + _sign(before, char)


@cache
def script_word(char: str) -> str:
    r"""Return the first word of a letter's Unicode name, which names its script; "" for no letter.

    >>> script_word("\u06a9"), script_word("q"), script_word("\xb5"), script_word("7")
    ('ARABIC', 'LATIN', '', '')
    """
    if not char.isalpha() or char == ngrams.TATWEEL:
        return ""  # and for no character at all
    word = unicodedata.name(char, "").partition(" ")[0]
    return "" if word in NO_LETTERS else word


def _letter(before: str, char: str, script: str) -> float:
    """Return the cost of a letter: by the pair, by capitals, by what it should not touch."""
    other = script_word(before)
    if script in UNSPACED:
        return UNSPACED[script] + (0.0 if other in UNSPACED else MIXED if other else FIRST_UNSPACED)
    total = 0.0
    if char != char.lower():
        total += CAPITAL_WITHIN if other and before == before.lower() != before.upper() else CAPITAL
    if other == script:
        return total + _pair(script, before, char)
    if before in ENDINGS and char != SUPPORT:
        return total + ENDED
    if unicodedata.combining(before):
        return total + MARKED
    total += _pair(script, ngrams.EDGE, char)
    if other:
        return total + MIXED
    return total + (IN_WORD if unicodedata.category(before) in ODD else 0.0)


def _mark(before: str, char: str) -> float:
    """Return the cost of a vowel mark or a stretched line: cheap on a letter of its own script."""
    own = unicodedata.name(char, "").partition(" ")[0]
    base = script_word(before) or unicodedata.name(before, "").partition(" ")[0]
    if base == own == "ARABIC" and unicodedata.combining(before) and SHADDA not in (before, char):
        return BY_CATEGORY["Mn"]
    # A combining mark is at home where the two are one letter taken apart.
    if base == own or (own == "COMBINING" and base and len(unicodedata.normalize("NFC", before + char)) == 1):
        return SAME_RUN + 1.0
    return BY_CATEGORY["Mn"] + (MIXED if base else 0.0)


def _sign(before: str, char: str) -> float:
    """Return the cost of whatever is no letter and no mark."""
    category = unicodedata.category(char)
    cost = BY_CHARACTER.get(char, BY_CATEGORY.get(category, LETTER_LIKE))
    if char in JOINERS:
        return cost - IN_WORD if script_word(before) else cost + IN_WORD
    if char == before:
        return min(cost, SAME_RUN)
    if category == unicodedata.category(before) == "Nd" and ord(before) >> 4 == ord(char) >> 4:
        return SAME_RUN
    touched = unicodedata.category(before)
    if (category in ODD and script_word(before)) or (touched == "So" and category[0] in "PS"):
        cost += IN_WORD
    return cost


@cache
def _languages() -> dict[str, tuple[ngrams.Pairs, ...]]:
    """Return the languages of each script."""
    found: dict[str, tuple[ngrams.Pairs, ...]] = {}
    for language in ngrams.languages():
        model = ngrams.pairs(language)
        script = script_word(model.letters[len(model.letters) // 2])
        found[script] = (*found.get(script, ()), model)
    return found


def _pair(script: str, before: str, char: str) -> float:
    """Return the cost of a letter after another (or an edge) in the language that likes it best."""
    if not script:
        return 0.0
    if script not in _languages():
        if char == ngrams.EDGE:
            return 0.0
        return FIRST if before == ngrams.EDGE else ANY
    return min(map(getitem, _rows(script, before), _columns(script, char))) / ngrams.UNIT


@cache
def _rows(script: str, before: str) -> tuple[bytes, ...]:
    """Return what any letter costs after this one, in each language of a script."""
    return tuple(
        model.costs[row * model.size : (row + 1) * model.size]
        for model, row in zip(_languages()[script], _columns(script, before), strict=True)
    )


@cache
def _columns(script: str, char: str) -> tuple[int, ...]:
    """Return the class of a letter in each language of a script."""
    return tuple(model.classes[ord(char)] or 0 for model in _languages()[script])
