"""The desk of the observer: whole stories told in order, and the parts of its mastheads."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from portals.calendar import AFGHAN, EXTENDED, IRANIAN, PASHTO, URDU, solar_line
from portals.page import Page
from portals.portal import Chance, Dating, Portal, portal, slugged
from portals.writer import Piece, bank

MASTHEADS, STORIES, NATIVES = "observer/mastheads", "observer/stories", "observer/natives"
LEVANT = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
MONTHS = {"prs": AFGHAN, "uz": AFGHAN, "fa": IRANIAN, "ps": PASHTO}
EVERYWHERE = ("prs", "prs", "fa", "ps", "uz", "ar")
# What a page suffers, from hardly anything to much; of pages in a code page only what it can hold.
LIGHT = (*["clean"] * 8, "arabic-letters", "tatweel", "direction-marks", "crlf", "ragged", "bom")
ROUGH = (
    *["clean"] * 4,
    "utf8-1256",
    "utf8-1252",
    "any-route",
    "1256-1252",
    "some-lines",
    "bad-byte",
    "utf-16",
)
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters")
PDF = (*["clean"] * 6, "presentation-forms", "visual-order", "detached-marks", "missing-spaces")
CERTAIN = ("month-day-year", "day-month-year", "short", "weekday", "weekday-uk", "ordinal", "iso", "short-us")
OPEN = ("slash-us", "slash-uk", "dash-uk", "slash-zero")
SLOT = re.compile(r"\{(\w+)\}")
FIGURES = {
    "n": (23, 96, "{}"),
    "pct": (31, 88, "{}"),
    "big": (1200, 9800, "{:,}"),
    "age": (71, 94, "{}"),
    "money": (3, 60, "{} million dollars"),
    "year": (1958, 1989, "{}"),
}
STARTS = re.compile(r"([.?!][\"]? )the (?=[A-Z])")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Saturday", "Sunday")


class Story:
    """A story of the bank, its people and figures filled in, some of its paragraphs left out."""

    def __init__(
        self,
        chance: Chance,
        *kinds: str,
        language: str = "en",
        date: Dating | None = None,
        captions: bool = True,
        headings: bool = True,
        inline: bool = True,
        asking: tuple[str, str] = ("", ""),
        apart_from: frozenset[str] = frozenset(),
    ) -> None:
        stories = bank(STORIES if language == "en" else NATIVES)
        wanted = [
            key
            for key in sorted(stories)
            if key.startswith(f"{language}.") and (not kinds or key.split(".")[1] in kinds)
        ]
        self.name = chance.choice([key for key in wanted if key not in apart_from])
        self.chance = chance
        self.language = language
        pool = bank(MASTHEADS)
        men, women = chance.sample(pool["men"], 2), chance.sample(pool["women"], 2)
        places, organisation = chance.sample(pool["places"], 2), chance.choice(pool["organisations"])
        self.known = {"p1": men[0], "p2": men[1], "f1": women[0], "f2": women[1], "org1": organisation}
        self.known |= {"place1": places[0], "place2": places[1]}
        self.author = chance.choice(pool["authors"])
        title, deck, *lines = stories[self.name]
        if deck.endswith((".", "؟", "۔")):  # the texts of some kinds have no deck
            lines, deck = [deck, *lines], ""
        self.title = self.filled(chance.choice(title.split(" | ")))
        self.deck = self.filled(chance.choice(deck.split(" | ")))
        told = date.told if date else None
        self.pieces = list(
            self._pieces(lines, told, captions=captions, headings=headings, inline=inline, asking=asking)
        )

    def filled(self, text: str) -> str:
        """Return a line with its slots filled."""
        text = SLOT.sub(lambda slot: self.known.get(slot[1]) or self._figure(slot[1]), text)
        text = STARTS.sub(lambda the: f"{the[1]}The ", text)  # an organisation may begin a sentence
        return text[:1].upper() + text[1:]

    def _figure(self, kind: str) -> str:
        if kind == "day":
            return self.chance.choice(DAYS)
        lowest, highest, form = FIGURES[kind]
        return form.format(self.chance.randrange(lowest, highest))

    def _pieces(
        self,
        lines: Sequence[str],
        told: dt.date | None,
        *,
        captions: bool,
        headings: bool,
        inline: bool,
        asking: tuple[str, str],
    ) -> Iterable[Piece]:
        """Yield the pieces; the first two and the last are always told."""
        spoken = self.language
        answered = True
        roles = {"=": "heading", "^": "caption"}
        told_signs = {"": True, "=": headings, "^": captions, "~": inline, "@": told is not None, "*": True}
        for number, line in enumerate(lines):
            sign, rest = (line[0], line[2:]) if line[1:2] == " " and line[0] in "=^~@*?!" else ("", line)
            text = self.filled(rest)
            optional = 2 <= number < len(lines) - 1 and self.chance.random() < 0.15
            if sign == "*":
                mark = self.chance.choice(("- ", "\N{BULLET} ", "* "))
                yield Piece("list", tuple(mark + item for item in text.split(" / ")), spoken)
                continue
            if sign == "?":
                answered = not optional
            if sign in "?!" and sign:
                if answered:
                    yield Piece("paragraph", (asking["?!".index(sign)] + text,), spoken)
                continue
            if told and sign == "@":
                text = text.replace("[date]", f"{told:%B} {told.day}, {told.year}")
            short = len(lines) < 8  # of a short text nothing is left out
            if told_signs[sign] and (sign or short or not optional):
                yield Piece(roles.get(sign, "paragraph"), (text,), spoken)


# The parts of a masthead.


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group, in one of these languages or in any."""
    return portal(MASTHEADS, languages or EVERYWHERE, chance)


def words(chance: Chance, key: str) -> str:
    """Return an entry of a list, always the same for one site."""
    return chance.site.choice(bank(MASTHEADS)[key])


def split(chance: Chance, key: str) -> list[str]:
    """Return the parts of an entry of a list, always the same for one site."""
    return words(chance, key).split(" / ")


def parts(here: Portal, chance: Chance, *names: str) -> list[tuple[str, str]]:
    """Return the lines of a masthead by the names of its parts, each with its role."""
    between = chance.site.choice(("\t", "   ", " | ", " \N{EM DASH} ", "\t\t"))
    dots = chance.site.choice((" | ", " \N{BULLET} ", "  ", " / ", " \N{MIDDLE DOT} "))
    known = {
        "verse": [("motto", chance.site.choice(("   ", " * ", " ... ")).join(here.couplet))],
        "couplet": [("motto", half) for half in here.couplet],
        "contact": [("contact", f"{here.site}{between}{here.mail}")],
        "site": [("contact", here.site)],
        "rubric": [("section", f"{here.rubric_english}{between}{here.rubric}")],
        "rubric-turned": [("section", f"{here.rubric}{between}{here.rubric_english}")],
        "native-rubric": [("section", here.rubric)],
        "menu": [("section", dots.join(here.menu))],
        "menus": [("section", entry) for entry in here.menu],
        "name-and-english": [("name", f"{here.name}{between}{here.english}")],
        "name": [("name", here.name)],
        "english": [("name", here.english)],
        "capitals": [("name", here.english.upper())],
        "letters": [("name", here.acronym)],
        "motto": [("motto", here.motto)],
        "tagline": [("motto", words(chance, "tagline"))],
        "phones": [("contact", words(chance, "phones"))],
    }
    return [line for name in names for line in known[name]]


def head(page: Page, lines: Sequence[tuple[str, str]], *, blank: int = 0, first: int = 1) -> None:
    """Write the lines of a masthead, `blank` empty lines between them."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else first)


def issue(chance: Chance, language: str, day: dt.date) -> str:
    """Return the line of an issue: number, year and month in the language of the paper."""
    number, year = chance.randrange(3, 190), chance.site.randrange(2, 27)
    if language == "ar":
        return f"العدد {number} - السنة {year}"
    month = solar_line(day, MONTHS[language]).split(" ", 1)[1]
    word = {
        "prs": "شماره {} سال {}",
        "fa": "سال {1}، شماره {0}",
        "ps": "{} ګڼه، {} کال",
        "uz": "{} نچی سان، {} نچی ییل",
    }
    return f"{word[language].format(number, year)} - {month}".translate(EXTENDED)


def native_date(day: dt.date, language: str) -> str:
    """Return the date as papers in a language print it."""
    if language == "ar":
        return f"{day.day} {LEVANT[day.month - 1]} {day.year}"
    if language == "ur":
        return f"{day.day} {URDU[day.month - 1]} {day.year}ء".translate(EXTENDED)
    return solar_line(day, MONTHS[language])


# Front matter.


def address(chance: Chance, title: str, day: dt.date) -> str:
    """Return an address in the paper that printed the article first; it tells no more than the year."""
    number, slug = chance.randrange(10**4, 10**7), slugged(title)
    ways = (
        f"http://www.northernlantern.example/world/{slug}-{number}.html",
        f"https://balticexaminer.example/{day.year}/features/{slug}",
        f"http://rhineletter.example/index.php?id={number}",
        f"https://www.tuesdaygazette.example/a/{number}",
        f"http://harbour-hinterland.example/essays/{slug}/?utm_source=feed",
        f"https://review.cedarpress.example/node/{number}",
        f"http://news.openquay.example/s/{slug}_{number}/",
    )
    return chance.choice(ways)


def source(page: Page, url: str, before: str = "", *, blank: int = 1) -> None:
    """Write the address an article was taken from."""
    page.know(source_url=url)
    page.line("source_url", before + url, blank=blank)


def by(page: Page, name: str, form: str = "By {}", *others: str | None, blank: int = 1) -> None:
    """Write who signs; `others`: the other answers that are right."""
    page.know(bylines=(name, *others))
    page.line("byline", form.format(name), blank=blank)


def on(page: Page, date: Dating, form: str = "{}", *, blank: int = 1, either: bool = False) -> None:
    """Write the date of an article, left open where nothing in the page settles it."""
    printed = form.format(page.dated(date.style, date.day, evidence=date.certain))
    page.line("dateline", printed, blank=blank, either=either)


def signed(page: Page, name: str, date: Dating, form: str, *, blank: int = 1) -> None:
    """Write author and date in one line; the form has places for `name` and `date`."""
    printed = page.dated(date.style, date.day, evidence=date.certain)
    page.know(bylines=(name,))
    page.line("byline", form.format(name=name, date=printed), blank=blank)


def with_verse(chance: Chance, pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with a native couplet somewhere in the middle, and the line that leads to it."""
    pool = bank(MASTHEADS)
    at = chance.randrange(2, len(pieces) - 1)
    lead = Piece("paragraph", (chance.choice(pool["verseleads"]),))
    couplet = Piece("quotation", tuple(chance.choice(pool["verses"]).split(" / ")), "fa")
    return [*pieces[:at], lead, couplet, *pieces[at:]]


def begun(page: Page, pieces: Sequence[Piece], opening: str) -> list[Piece]:
    """Return the pieces, the first with a place and an agency before its first word."""
    page.know(dateline=opening)
    first = pieces[0]
    return [Piece(first.role, (opening + first.lines[0],), first.language), *pieces[1:]]


def navigation(page: Page, lines: Iterable[str], *, first: int = 1, blank: int = 0) -> None:
    """Write lines of furniture around an article."""
    for number, line in enumerate(lines):
        page.furniture("navigation", line, blank=blank if number else first)


def around(page: Page, chance: Chance, key: str, number: int = 9) -> None:
    """Write some entries of a list of furniture, one a line."""
    entries = bank(MASTHEADS)[key]
    navigation(page, chance.site.sample(entries, min(number, len(entries))))
