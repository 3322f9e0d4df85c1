"""The desk of the courier: stories told in order, signatures, addresses, dates, lines of a masthead."""

import datetime as dt
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, PASHTO, URDU, solar
from portals.model import NATIVE as NATIVE_LETTER
from portals.page import Page
from portals.portal import Chance, Dating, Portal, portal, slugged
from portals.writer import Piece, bank, curled

BANK = "courier/native"
NAMES = "courier/news"
FILES = ("news", "features", "voices", "papers", "foreign", "tongues")
EVERYWHERE = ("fa", "prs", "ps", "ur", "ar")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Saturday", "Sunday")
LEVANT = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
MONTHS = {"fa": IRANIAN, "prs": AFGHAN, "ps": PASHTO}
LIGHT = (*["clean"] * 6, "utf8-1256", "tatweel", "arabic-letters", "direction-marks", "crlf", "ragged", "bom")
HEAVY = (*["clean"] * 4, "utf8-1252", "any-route", "ocr", "ocr", "some-lines", "1256-1252", "bad-byte")
BYTES = (*["clean"] * 4, "entities-in-1256", "utf-16", "bom", "crlf", "bidi-marks")
PDF = (*["clean"] * 6, "presentation-forms", "visual-order", "missing-spaces", "detached-marks", "tatweel")
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters", "tatweel")
OPENING = re.compile(r"(?:(?<=[\s\"])|^)'")
SLOT = re.compile(r"\{(\w+)\}")
MARKS = {"= ": "heading", "^ ": "caption", "* ": "list", "> ": "quotation"}
KEPT_WHOLE = frozenset({"interview", "transcript", "letter", "court", "exam", "sermon", "report", "tender"})


@dataclass(slots=True, kw_only=True)
class Story:
    """A story as it was written: what a page lays out."""

    name: str
    title: str
    deck: str
    place: str
    people: dict[str, str]
    pieces: list[Piece] = field(default_factory=list)

    def curl(self) -> None:
        """Give the whole story typographic quotation marks."""
        self.title, self.deck = typographic(self.title), typographic(self.deck)
        self.pieces = [replace(one, lines=tuple(map(typographic, one.lines))) for one in self.pieces]

    def without(self, *roles: str) -> list[Piece]:
        """Return the pieces but those of some roles."""
        return [one for one in self.pieces if one.role not in roles]


def typographic(text: str) -> str:
    """Return the text with typographic quotation marks, single ones inside the others, too."""
    return curled(OPENING.sub("\N{LEFT SINGLE QUOTATION MARK}", text))


def known_words(chance: random.Random) -> dict[str, str]:
    """Return who and where: `m1` and `f1` are names, `ms1` the last name, `mu1` the same in capitals."""
    words: dict[str, str] = {}
    for letter, key in (("m", "men"), ("f", "women")):
        for number, name in enumerate(chance.sample(bank(NAMES)[key], 2), start=1):
            last = name.split(" ")[-1]
            words |= {f"{letter}{number}": name, f"{letter}s{number}": last}
            words[f"{letter}u{number}"] = last.upper()
    words |= dict(zip("abc", chance.sample(bank(NAMES)["places"], 3), strict=True))
    words["org"] = chance.choice(bank(NAMES)["organisations"])
    return words


def counted(kind: str, chance: random.Random) -> str:
    """Return something to count, a year or a day of the week."""
    match kind:
        case "big":
            return f"{chance.randrange(1100, 68000):,}"
        case "pct":
            return str(chance.randrange(13, 88))
        case "year":
            return str(chance.randrange(1958, 1994))
        case "day":
            return chance.choice(WEEKDAYS)
        case "d":
            return str(chance.randrange(1, 10))
    return str(chance.randrange(12, 60))


def told(
    chance: Chance,
    *kinds: str,
    evidence: dt.date | None = None,
    least: int = 4,
    apart_from: frozenset[str] = frozenset(),
    captions: bool = True,
    headings: bool = True,
    curl: bool | None = None,
) -> Story:
    """Return a story of one of these kinds; some paragraphs of its middle are left out.

    `evidence`: a day that the text must name. At least so many paragraphs are kept, the first two and
    the last always.
    """
    stories = {
        key: (name, bank(f"courier/{name}")[key])
        for name in FILES
        for key in bank(f"courier/{name}")
        if key.startswith("story.") and key.split(".")[1] in kinds and key not in apart_from
    }
    if evidence is not None:
        stories = {key: one for key, one in stories.items() if any(line[:2] == "@ " for line in one[1])}
    key = chance.choice(sorted(stories))
    titles, decks, *lines = stories[key][1]
    kind = key.split(".")[1]
    words = known_words(chance)
    first = {
        number: counted(number, chance) for number in ("n", "big", "pct", "day", "year")
    }  # in title and lead

    def filled(text: str, *, lead: bool = True) -> str:
        known = words | first if lead else words
        text = SLOT.sub(lambda slot: known.get(slot[1]) or counted(slot[1], chance), text)
        return text[:1].upper() + text[1:] if not text.startswith("\N{LEFT DOUBLE QUOTATION MARK}") else text

    story = Story(
        name=key,
        title=filled(chance.choice(titles.split(" || "))),
        deck=filled(chance.choice(decks.split(" || "))),
        place=words["a"],
        people=words,
    )
    language = kind if kind in {*EVERYWHERE, "fr", "de", "tr", "ru"} else "en"
    middle = [at for at, line in enumerate(lines) if 1 < at < len(lines) - 1 and line[:2] not in MARKS]
    droppable = [at for at in middle if lines[at][:2] != "@ " and lines[at - 1][:2] not in MARKS]
    most = 0 if kind in KEPT_WHOLE or language != "en" else max(0, min(len(droppable) - least, 4))
    dropped = set(chance.sample(droppable, chance.randrange(most + 1)))
    for at, line in enumerate(lines):
        role = MARKS.get(line[:2], "paragraph")
        text = line[2:] if line[:2] in MARKS or line[:2] == "@ " else line
        if line[:2] == "@ ":
            if evidence is None:
                continue
            text = text.replace("[date]", f"{evidence:%B} {evidence.day}")
        if at in dropped or (role == "caption" and not captions) or (role == "heading" and not headings):
            continue
        parts = tuple(
            filled(one, lead=not at)
            for one in (text.split(" / ") if role in {"list", "quotation"} else [text])
        )
        native = role == "quotation" and NATIVE_LETTER.search(text)
        story.pieces.append(Piece(role, parts, "ar" if native else language))
    if curl if curl is not None else (language == "en" and chance.random() < 0.4):
        story.curl()
    return story


def near(date: Dating) -> dt.date | None:
    """Return the day that the text must name: as far behind the date as the told one is before it."""
    return None if date.told is None else date.day + (date.day - date.told)


def reporter(chance: Chance, *others: str) -> str:
    """Return somebody who signs, apart from others."""
    return chance.choice([one for one in bank(NAMES)["reporters"] if one not in others])


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group, in one of these languages or in any."""
    return portal(BANK, languages or EVERYWHERE, chance)


def words(chance: Chance, key: str) -> str:
    """Return an entry of a list, always the same for one site."""
    return chance.site.choice(bank(BANK)[key])


def split(chance: Chance, key: str) -> list[str]:
    """Return the parts of an entry of a list, always the same for one site."""
    return words(chance, key).split(" / ")


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write the lines of a masthead, each with its role, `blank` empty lines between them."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else 1)


def by(page: Page, name: str | None, *others: str | None) -> None:
    """Note who signs, and the other answers that are right."""
    page.know(bylines=(name, *others))


def printed(page: Page, date: Dating) -> str:
    """Note the date and return it as printed."""
    return page.dated(date.style, date.day, evidence=date.certain)


def source(chance: Chance, title: str, day: dt.date) -> str:
    """Return an address in the paper that printed the article first; it tells no more than the year."""
    number = chance.randrange(10**5, 10**8)
    slug = slugged(title) or f"article-{number}"
    ways = (
        f"http://www.harbourledger.example/world/{slug}-{number}.html",
        f"https://www.meridianreview.example/{day.year}/{slug}",
        f"http://weeklycompass.example/story.php?id={number}",
        f"https://northwire.example/article/{slug}-idUSKBN{number}",
        f"http://news.atlaspress.example/{slug}--{number}.html",
        f"https://www.continentalpost.example/en/a-{number}",
        f"http://blogs.northernquarterly.example/{slug}/#more-{number % 9000}",
    )
    return chance.choice(ways)


def native_date(day: dt.date, language: str) -> str:
    """Return the date as papers in a language print it."""
    if language == "ar":
        return f"{day.day} {LEVANT[day.month - 1]} {day.year}".translate(ARABIC_INDIC)
    if language == "ur":
        return f"{day.day} {URDU[day.month - 1]} {day.year}ء".translate(EXTENDED)
    year, month, number = solar(day)
    return f"{number} {MONTHS[language][month - 1]} {year}".translate(EXTENDED)


def digits(number: int, language: str) -> str:
    """Return a number in the digits of a language."""
    return str(number).translate(ARABIC_INDIC if language == "ar" else EXTENDED)


def phone(here: Portal, chance: Chance) -> str:
    """Return a native line with a telephone number."""
    number = f"0{chance.site.randrange(20, 99)}-{chance.site.randrange(10**5, 10**6)}"
    return f"{bank(BANK)[f'{here.language}.phone'][0]}: {number}"


def issue(here: Portal, chance: Chance) -> str:
    """Return the volume and the number of an issue in the language of the paper."""
    return f"{bank(BANK)[f'{here.language}.issue'][0]} {digits(chance.randrange(20, 900), here.language)}"


def opened(page: Page, story: Story, prefix: str) -> list[Piece]:
    """Return the pieces with a dateline before the first sentence."""
    page.know(dateline=prefix)
    first, *rest = story.pieces
    return [Piece(first.role, (prefix + first.text,), first.language), *rest]


def clutter(page: Page, chance: Chance, number: int, *, blank: int = 1) -> None:
    """Write lines to share and to print, some of those that surround every article."""
    for line in chance.site.sample(bank(BANK)["clutter"], number):
        page.furniture("navigation", line, blank=blank)


def related(page: Page, here: Portal, chance: Chance) -> None:
    """Write the native list of other articles below an article."""
    for number, line in enumerate(split(chance, f"{here.language}.related")):
        page.furniture("navigation", line, blank=0 if number else 1)


def cut(pieces: Sequence[Piece], share: float) -> tuple[list[Piece], list[Piece]]:
    """Return the pieces in two parts, parted between two paragraphs near this share."""
    places = [
        at
        for at in range(1, len(pieces))
        if pieces[at - 1].role == "paragraph" and pieces[at].role == "paragraph"
    ]
    at = min(places, key=lambda place: abs(place - share * len(pieces)))
    return list(pieces[:at]), list(pieces[at:])
