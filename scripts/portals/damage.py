"""What pages suffer on their way: each function damages one line, the gold stays clean.

Only the native runs of a line are damaged, as on real pages, where ASCII survives every code page.
A damage is `hopeless` where the clean text cannot be told from what is left of it: the raw line is
then as right an answer as the clean one.
"""

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

RUN = re.compile(r"[\u0600-\u06ff\u200c](?:[\u0600-\u06ff\u200c ()«»\-–]*[\u0600-\u06ff\u200c])?")
DUAL = "بپتثجچحخسشصضطظعغفقکكگلمنهہیيئ"  # letters that join on both sides
UNDEFINED_1252 = (0x81, 0x8D, 0x8F, 0x90, 0x9D)  # read as C1 controls, as browsers do
MIRRORED = str.maketrans("()«»", ")(»«")

Line = Callable[[str, random.Random], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """One way to damage a line."""

    apply: Line
    hopeless: bool = False


def sloppy(codec: str, data: bytes) -> str:
    """Decode as browsers do: bytes that the code page does not define become C1 controls."""
    out: list[str] = []
    for byte in data:
        try:
            out.append(bytes([byte]).decode(codec))
        except UnicodeDecodeError:
            out.append(chr(byte))
    return "".join(out)


def utf8_read_as(*codecs: str) -> Line:
    """Return the damage of UTF-8 read in a code page, then that in another, and so on."""

    def apply(run: str, _: random.Random) -> str:
        for codec in codecs:
            run = sloppy(codec, run.encode("utf-8"))
        return run

    return apply


def arabic_letters(run: str, _: random.Random) -> str:
    """Spell with the letters of Windows-1256, which has no Farsi yeh."""
    return run.replace("ی", "ي").replace("ک", "ك")


def cp1256_read_as(codec: str) -> Line:
    """Return the damage of Windows-1256 read in another code page of one byte a character."""

    def apply(run: str, chance: random.Random) -> str:
        try:
            data = arabic_letters(run, chance).encode("cp1256")
        except UnicodeEncodeError:  # Pashto and Urdu letters, Persian digits: never on such a page
            return sloppy(codec, run.encode("utf-8"))
        return sloppy(codec, data)

    return apply


def shaped_letters() -> dict[str, dict[str, str]]:
    """Return the presentation forms of each letter, by the place in the word."""
    forms: dict[str, dict[str, str]] = {}
    for point in (*range(0xFB50, 0xFBB2), *range(0xFBFC, 0xFC00), *range(0xFE80, 0xFEFD)):
        kind, _, letters = unicodedata.decomposition(chr(point)).partition(" ")
        if kind and len(letters) == 4:
            forms.setdefault(chr(int(letters, 16)), {})[kind.strip("<>")] = chr(point)
    return forms


SHAPED = shaped_letters()


def presentation_forms(run: str, _: random.Random) -> str:
    """Write each letter as the glyph that a typesetter chose."""
    out: list[str] = []
    joined = False
    for at, char in enumerate(run):
        forms = SHAPED.get(char, {})
        onward = "initial" in forms and "final" in SHAPED.get(run[at + 1 : at + 2], {})
        place = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
            (joined, onward), "isolated"
        )
        out.append(forms.get(place, char))
        joined = onward
    return "".join(out)


def tatweel(run: str, chance: random.Random) -> str:
    """Stretch some words."""

    def stretch(match: re.Match[str]) -> str:
        return match[0] + "\N{ARABIC TATWEEL}" * chance.choice((0, 1, 1, 2, 4))

    return re.sub(rf"(?<![\u0600-\u06ff])[{DUAL}](?=[\u0621-\u06ff])", stretch, run)


def direction_marks(run: str, chance: random.Random) -> str:
    """Wrap a run in the marks that some editors leave."""
    before, after = chance.choice(
        (("\u200f", ""), ("\u202b", "\u202c"), ("\u200f", "\u200f"), ("", "\u200e"))
    )
    return before + run + after


def ocr(run: str, chance: random.Random) -> str:
    """Leave what an OCR program leaves: underlining as a tag, an ornament read as a picture."""
    words = run.split(" ")
    at = chance.randrange(len(words))
    words[at] = f"<u>{words[at]}</u>"
    if len(words) > 4:
        words.insert(
            chance.randrange(2, len(words) - 1), chance.choice("\U0001f9b3\U0001f54a\u2764\U0001f338")
        )
    return " ".join(words)


def entities(run: str, _: random.Random) -> str:
    """Write what the code page lacks as numeric entities."""
    return run.encode("cp1256", "xmlcharrefreplace").decode("cp1256")


def visual_order(run: str, _: random.Random) -> str:
    """Reverse the run, brackets mirrored, as PDF text comes out."""
    return run[::-1].translate(MIRRORED)


def missing_spaces(run: str, _: random.Random) -> str:
    """Lose the spaces between words."""
    return run.replace(" ", "")


def detached_marks(run: str, _: random.Random) -> str:
    """Give some letters a vowel mark that the extraction has torn off."""
    return re.sub(r"(?<=[\u0621-\u06ff])([مرن])(?=[\u0621-\u06ff])", "\\1 \N{ARABIC FATHA}", run, count=1)


DAMAGES: dict[str, Damage] = {
    "utf8-1256": Damage(apply=utf8_read_as("cp1256")),
    "utf8-1256-twice": Damage(apply=utf8_read_as("cp1256", "cp1256")),
    "utf8-1252": Damage(apply=utf8_read_as("cp1252")),
    "utf8-1252-twice": Damage(apply=utf8_read_as("cp1252", "cp1252")),
    "utf8-latin1": Damage(apply=utf8_read_as("latin-1")),
    "1256-1252": Damage(apply=cp1256_read_as("cp1252")),
    "1256-1254": Damage(apply=cp1256_read_as("cp1254")),
    "1256-1251": Damage(apply=cp1256_read_as("cp1251")),
    "arabic-letters": Damage(apply=arabic_letters),
    "presentation-forms": Damage(apply=presentation_forms),
    "tatweel": Damage(apply=tatweel),
    "direction-marks": Damage(apply=direction_marks),
    "ocr": Damage(apply=ocr),
    "entities": Damage(apply=entities),
    "visual-order": Damage(apply=visual_order, hopeless=True),
    "missing-spaces": Damage(apply=missing_spaces, hopeless=True),
    "detached-marks": Damage(apply=detached_marks, hopeless=True),
}


def damaged(line: str, name: str, chance: random.Random) -> str:
    """Return the line with its native runs damaged."""
    return RUN.sub(lambda run: DAMAGES[name].apply(run[0], chance), line)


QUOTES_1252 = utf8_read_as("cp1252")


def damaged_english(line: str, chance: random.Random) -> str:
    """Return the line with its typographic quotation marks and dashes as UTF-8 read in cp1252."""
    return re.sub("[\u2013-\u201d\u2026]", lambda mark: QUOTES_1252(mark[0], chance), line)
