"""What pages suffer on their way: each damage falls on one line, the gold stays clean.

The damages are those of `corpus_tools.testing`, done to the native runs of a line, as on real pages, where
ASCII survives every code page. A damage is hopeless where the clean text cannot be told from what is
left of it: the raw line is then as right an answer as the clean one.
"""

import random
import re
from collections.abc import Callable

from corpus_tools.testing import encodings, letters
from corpus_tools.testing.damage import Damage
from corpus_tools.text.codepages import codepage
from corpus_tools.text.edits import apply_edits

RUN = re.compile(r"[\u0600-\u06ff\u200c](?:[\u0600-\u06ff\u200c ()«»\-–]*[\u0600-\u06ff\u200c])?")
MARK = "\N{ARABIC FATHA}"

Line = Callable[[str, random.Random], str]


def done(damage: Damage) -> Line:
    """Return a damage of the simulator as a function of a line."""
    return lambda line, chance: apply_edits(line, damage(line, chance))[0]


def on_runs(apply: Line) -> Line:
    """Return a damage that is done to the native runs of a line only."""
    return lambda line, chance: RUN.sub(lambda run: apply(run[0], chance), line)


arabic_letters = done(letters.arabic_keyboard)


def misread(written: str) -> Line:
    """Return the damage by a route; a run that a code page could never hold was UTF-8 instead."""
    way = encodings.route(written)
    pages = [encoding for _, encoding in way if encoding != encodings.UTF8]
    instead = encodings.route(f"{way[0][0]}>utf-8")

    def apply(line: str, chance: random.Random) -> str:
        spelled = arabic_letters(line, chance) if pages else line
        held = all(codepage(page).decode(codepage(page).octets(spelled)) == spelled for page in pages)
        return done(encodings.misread(way if held else instead))(spelled if held else line, chance)

    return apply


def any_route(line: str, chance: random.Random) -> str:
    """Misread by a route of the simulator, whichever."""
    return misread(chance.choice(encodings.ROUTES))(line, chance)


def direction_marks(run: str, chance: random.Random) -> str:
    """Wrap a run in the marks that some editors leave."""
    pairs = (("\u200f", ""), ("\u202b", "\u202c"), ("\u200f", "\u200f"), ("", "\u200e"))
    before, after = chance.choice(pairs)
    return before + run + after


def ocr(run: str, chance: random.Random) -> str:
    """Leave what an OCR program leaves: underlining as a tag, an ornament read as a picture."""
    words = run.split(" ")
    at = chance.randrange(len(words))
    words[at] = f"<u>{words[at]}</u>"
    if len(words) > 4:
        words.insert(chance.randrange(2, len(words) - 1), chance.choice(letters.EMOJI))
    return " ".join(words)


def entities(run: str, _: random.Random) -> str:
    """Write what the code page lacks as numeric entities."""
    return run.encode("cp1256", "xmlcharrefreplace").decode("cp1256")


def missing_spaces(run: str, _: random.Random) -> str:
    """Lose the spaces between words."""
    return run.replace(" ", "")


def detached_marks(run: str, _: random.Random) -> str:
    """Give a letter a vowel mark that the extraction has torn off."""
    return re.sub(r"(?<=[\u0621-\u06ff])([مرن])(?=[\u0621-\u06ff])", rf"\1 {MARK}", run, count=1)


DAMAGES: dict[str, Line] = {
    "utf8-1256": on_runs(misread("cp1256>utf-8")),
    "utf8-1256-twice": on_runs(misread("cp1256>utf-8, cp1256>utf-8")),
    "utf8-1252": on_runs(misread("cp1252>utf-8")),
    "utf8-1252-twice": on_runs(misread("cp1252>utf-8, cp1252>utf-8")),
    "utf8-latin1": on_runs(misread("iso8859_1>utf-8")),
    "1256-1252": on_runs(misread("cp1252>cp1256")),
    "1256-1254": on_runs(misread("cp1254>cp1256")),
    "1256-1251": on_runs(misread("cp1251>cp1256")),
    "any-route": on_runs(any_route),
    "arabic-letters": arabic_letters,
    "presentation-forms": done(letters.presentation_forms),
    "tatweel": done(letters.tatweel(0.6)),
    "direction-marks": on_runs(direction_marks),
    "bidi-marks": on_runs(done(letters.bidi_marks(0.1))),
    "ocr": on_runs(ocr),
    "entities": on_runs(entities),
    "visual-order": done(letters.visual_order),
    "missing-spaces": on_runs(missing_spaces),
    "detached-marks": on_runs(detached_marks),
}
HOPELESS = frozenset({"visual-order", "missing-spaces", "detached-marks"})


def damaged_english(line: str, chance: random.Random) -> str:
    """Return the line with its typographic quotation marks and dashes as UTF-8 read in cp1252."""
    return re.sub("[\u2013-\u201d\u2026]", lambda mark: misread("cp1252>utf-8")(mark[0], chance), line)
