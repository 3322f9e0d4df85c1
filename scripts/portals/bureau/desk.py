"""The desk of the bureau: its stories, its lines, its dates and its addresses."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, PASHTO, URDU, solar
from portals.page import Page
from portals.portal import Chance, Portal, portal, slugged
from portals.writer import WEEKDAYS, Piece, bank, curled

NATIVE, LETTERS = "bureau/native", "bureau/letters"
FILES = ("news", "life", "voices", "papers", "bodies")
LANGUAGES = ("prs", "fa", "ps", "ar", "ur")
ROLES = {"= ": "heading", "~ ": "caption", "- ": "list", "> ": "quotation", "? ": "question", "! ": "answer"}
SLOT = re.compile(r"\{(\w+?)\}")
EGYPT = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
ISSUES = {
    "prs": "سال {} - شماره مسلسل {} - {}",
    "fa": "سال {}، شماره {}، {}",
    "ps": "{} کال - {} ګڼه - {}",
    "ar": "السنة {} - العدد {} - {}",
    "ur": "جلد {} - شمارہ {} - {}",
}
MARKS = ("- ", "\N{BULLET} ", "{}. ", "({}) ", "")  # before the entries of a list

LIGHT = (*["clean"] * 6, "utf8-1256", "arabic-letters", "tatweel", "bidi-marks", "crlf", "ragged", "bom")
HEAVY = (*["clean"] * 4, "utf8-1256", "utf8-1252", "any-route", "some-lines", "ocr", "1256-1252", "utf-16")
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters", "direction-marks")
PDF = (*["clean"] * 6, "presentation-forms", "visual-order", "missing-spaces", "detached-marks")
DIRECT = (*["clean"] * 5, "crlf", "ragged", "bom", "utf-16")  # of pages without a native masthead


class Story:
    """A story told in order: its first and last paragraphs always, the rest by chance.

    `kinds`: what it may be ("news", "interview", a language, or one story by its key);
    `asks`: how the turns of an interview open;
    `evidence`: a day near its date that the text must mention.
    """

    def __init__(
        self,
        chance: Chance,
        *kinds: str,
        language: str = "en",
        asks: tuple[str, str] = ("Q: ", "A: "),
        captions: bool = True,
        headings: bool = True,
        evidence: dt.date | None = None,
    ) -> None:
        self.chance = chance
        self.language = language
        tales = {key: told for name in FILES for key, told in bank(f"bureau/{name}").items()}
        keys = sorted(key for key in tales if key in kinds or key.split(".")[0] in kinds)
        self.key = chance.choice(keys)
        words = bank(LETTERS)
        men, women = chance.sample(words["men"], 3), chance.sample(words["women"], 2)
        places = chance.sample(words["places"], 3)
        self.known = {f"m{number}": name for number, name in enumerate(men, start=1)}
        self.known |= {f"f{number}": name for number, name in enumerate(women, start=1)}
        self.known |= {f"place{number}": name for number, name in enumerate(places, start=1)}
        surname = men[0].split(" ")[-1]
        self.known |= {"ms1": surname, "mx1": surname, "mu1": surname.upper()}
        self.known |= {"fs1": women[0].split(" ")[-1], "day": chance.choice(WEEKDAYS)}
        self.known |= {"n2": str(chance.randrange(2, 9)), "d": str(chance.randrange(3, 9))}
        self.place = places[0]
        dashes = chance.choice((" -- ", " \N{EM DASH} ", " \N{EN DASH} "))
        title, deck, *lines = (line.replace(" -- ", dashes) for line in tales[self.key])
        self.title, self.deck = self.filled(title), self.filled(deck)
        self.pieces: list[Piece] = []
        for line in lines:
            role = ROLES.get(line[:2], "paragraph")
            if (role == "caption" and not captions) or (role == "heading" and not headings):
                continue
            self._tell(role, line[2:] if role != "paragraph" else line, asks)
        if evidence is not None:
            told = chance.choice(words["evidence"])
            told = told.replace("[date]", f"{evidence:%B} {evidence.day}")
            self.add(told.replace("[weekday]", f"{evidence:%A}"))

    def _tell(self, role: str, line: str, asks: tuple[str, str]) -> None:
        """Add a line of the bank, if chance does not leave it out."""
        if role in {"list", "quotation"}:
            entries = [self.filled(entry) for entry in line.split(" / ")]
            mark = self.chance.choice(MARKS) if role == "list" else ""
            marked = tuple(mark.format(number) + entry for number, entry in enumerate(entries, start=1))
            self.pieces.append(Piece(role, marked, "fa" if role == "quotation" else self.language))
            return
        whole, *more = line.split("||")
        kept = [whole.strip(), *(one.strip() for one in more if self.chance.random() < 0.6)]
        text = self.filled(" ".join(filter(None, kept)))
        if role in {"question", "answer"}:
            text = (asks[0] if role == "question" else asks[1]) + text
            role = "paragraph"
        if text:
            self.pieces.append(Piece(role, (text,), self.language))

    def filled(self, template: str) -> str:
        """Return a text with its slots filled."""
        text = SLOT.sub(lambda slot: self.known.get(slot[1]) or self._number(slot[1]), template)
        if self.language == "ar":
            return text.translate(ARABIC_INDIC)
        return text.translate(EXTENDED) if self.language in LANGUAGES else text

    def _number(self, kind: str) -> str:
        """Return something to count or to pay, or a year."""
        chance = self.chance
        match kind:
            case "n":
                return str(chance.randrange(11, 98))
            case "big":
                return f"{chance.randrange(1100, 48000):,}"
            case "pct":
                return str(chance.randrange(12, 78))
            case "money":
                return f"${chance.randrange(2, 90)}.{chance.randrange(1, 9)} million"
        return str(chance.randrange(1958, 1995))

    def add(self, sentence: str) -> None:
        """Add a sentence at the end of a paragraph in the middle."""
        places = [at for at, piece in enumerate(self.pieces) if at and piece.role == "paragraph"]
        at = self.chance.choice(places[:-1] or places)
        one = self.pieces[at]
        self.pieces[at] = replace(one, lines=(f"{one.text} {sentence}",))

    def speak(self, number: int) -> None:
        """Add sentences with words of the country in them."""
        for sentence in self.chance.sample(bank(LETTERS)["inline"], number):
            self.add(sentence)

    def begin(self, page: Page, dateline: str) -> None:
        """Put a dateline before the first sentence."""
        page.know(dateline=dateline)
        self.pieces[0] = replace(self.pieces[0], lines=(dateline + self.pieces[0].text,))

    def curly(self) -> None:
        """Use typographic quotation marks throughout."""
        self.title, self.deck = curled(self.title), curled(self.deck)
        self.pieces = [replace(one, lines=tuple(map(curled, one.lines))) for one in self.pieces]


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the bureau, in one of these languages or in any."""
    return portal(NATIVE, languages or LANGUAGES, chance)


def words(chance: Chance, key: str, name: str = NATIVE) -> str:
    """Return an entry of a list, always the same for one site."""
    return chance.site.choice(bank(name)[key])


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write the lines of a masthead, each with its role, `blank` empty lines between them."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else 1)


def person(chance: Chance) -> str:
    """Return the name of an author."""
    return chance.choice(bank(LETTERS)["authors"])


def by(page: Page, chance: Chance, *forms: str, blank: int = 1) -> None:
    """Write a byline in one of these forms; `{}` is the name, `{other}` a second one.

    What follows the name (a place, a paper) may be given with it or not; capitals may stay.
    """
    one, other = chance.sample(bank(LETTERS)["authors"], 2)
    agency = chance.choice(bank(LETTERS)["agencies"])
    form = chance.choice(forms)
    line = form.format(one, other=other, upper=one.upper(), agency=agency)
    told = re.sub(r"^(?:By|by|BY|Written by|Interview by)\b:? ", "", line)
    if "{other}" in form:
        page.know(bylines=(f"{one} and {other}", f"{one}, {other}"))
    elif "{upper}" in form:
        page.know(bylines=(one.upper(), one))
    else:
        page.know(bylines=(one, told))
    page.line("byline", line, blank=blank)


def source(chance: Chance, title: str, day: dt.date, *, dated: bool = False) -> str:
    """Return an address in the paper that printed the article first; `dated`: it names the day."""
    number = chance.randrange(10**5, 10**8)
    slug = slugged(title)
    ways: tuple[str, ...] = (
        f"https://www.eveningherald.example/{day:%Y/%m/%d}/world/{slug}.html",
        f"http://blogs.tidewater.example/{day:%Y/%m/%d}/{slug}/",
    )
    if not dated:
        ways = (
            f"http://www.standardobserver.example/story/{number}/{slug}",
            f"https://themeridian.example/asia/{slug}-{number}.html",
            f"http://www.transitpost.example/index.php?option=article&id={number % 90000}",
            f"https://lamppost.example/a/{number}",
            f"http://www.northquarterly.example/essays/{slug}.htm#more",
        )
    return chance.choice(ways)


def native_date(day: dt.date, language: str) -> str:
    """Return the date as papers in a language print it."""
    if language == "ar":
        return f"{day.day} {EGYPT[day.month - 1]} {day.year}".translate(ARABIC_INDIC)
    if language == "ur":
        return f"{day.day} {URDU[day.month - 1]} {day.year}".translate(EXTENDED)
    year, month, number = solar(day)
    months = {"fa": IRANIAN, "prs": AFGHAN, "ps": PASHTO}[language]
    return f"{number} {months[month - 1]} {year}".translate(EXTENDED)


def issue(chance: Chance, here: Portal, day: dt.date) -> str:
    """Return the line of a paper that counts its years and numbers and says the day."""
    year, number = chance.randrange(2, 30), chance.randrange(40, 900)
    digits = ARABIC_INDIC if here.language == "ar" else EXTENDED
    counted = (str(year).translate(digits), str(number).translate(digits))
    return ISSUES[here.language].format(*counted, native_date(day, here.language))


def related(page: Page, chance: Chance, *, blank: int = 1) -> None:
    """Write a native list of other articles below the article."""
    for number, line in enumerate(words(chance, "native.related").split(" / ")):
        page.furniture("navigation", line, blank=0 if number else blank)


def chrome(page: Page, lines: Sequence[str], *, blank: int = 1) -> None:
    """Write what a site prints around its articles."""
    for number, line in enumerate(lines):
        page.furniture("navigation", line, blank=0 if number else blank)
