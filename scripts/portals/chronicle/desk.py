"""The desk of the group: its stories, and the lines that stand around them."""

import datetime as dt
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, PASHTO, URDU, solar_line
from portals.page import Page
from portals.portal import Chance, Dating, Portal, portal, slugged
from portals.writer import WEEKDAYS, Piece, bank, curled

NATIVE = "chronicle/native"
NEWS, LIFE, MORE, PAPERS, EXAMS = (
    f"chronicle/{name}" for name in ("news", "life", "more", "papers", "exams")
)
EVERYWHERE = ("fa", "prs", "ps", "ar", "ur")
OPTIONAL = re.compile(r" ?\[([^\]]+)\]")
SLOT = re.compile(r"\{(\w+)\}")
ROLES = {"c": "caption", "h": "heading", "-": "list", ">": "pull"}
COUNTED = {
    "big": (1200, 64000),
    "k": (1100, 9800),
    "hund": (120, 900),
    "pct": (8, 79),
    "nth": (14, 20),
}
CHOSEN = {"few": ("four", "five", "six", "seven", "eight", "nine"), "day": WEEKDAYS}
LEVANT = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
WEB = (*["clean"] * 6, "utf8-1256", "arabic-letters", "tatweel", "direction-marks", "crlf", "ragged", "bom")
BROKEN = (*["clean"] * 4, "utf8-1252", "any-route", "1256-1252", "some-lines", "bad-byte", "entities")
PRINT = (*["clean"] * 6, "presentation-forms", "visual-order", "missing-spaces", "tatweel", "bidi-marks")
SCANNED = (*["clean"] * 3, "ocr", "ocr", "arabic-letters")


@dataclass(slots=True, kw_only=True)
class Story:
    """A text as its author wrote it, before a page is made of it."""

    key: str = ""
    title: str
    deck: str
    pieces: list[Piece] = field(default_factory=list)
    pull: str = ""
    known: dict[str, str] = field(default_factory=dict)
    author: str = ""

    def words(self, text: str) -> str:
        """Return a line that speaks of this story's people and places."""
        return SLOT.sub(lambda slot: self.known[slot[1]], text)


def entry(chance: Chance, key: str) -> str:
    """Return an entry of a list of the portals, always the same for one site."""
    return chance.site.choice(bank(NATIVE)[key])


def parts(chance: Chance, key: str) -> list[str]:
    """Return the parts of an entry, always the same for one site."""
    return entry(chance, key).split(" / ")


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal of the group."""
    return portal(NATIVE, languages or EVERYWHERE, chance)


def cast(chance: random.Random) -> dict[str, str]:
    """Return the people and the places of one story."""
    here = bank(NATIVE)
    men, places = chance.sample(here["men"], 2), chance.sample(here["places"], 2)
    known = {"a": men[0], "c": men[1], "b": chance.choice(here["women"]), "w": chance.choice(here["authors"])}
    known |= {name.upper(): person.split(" ")[-1] for name, person in known.items()}
    return {**known, "x": places[0], "y": places[1], "m": str(chance.randrange(13, 70))}


def number(chance: random.Random, kind: str) -> str:
    """Return something that is counted, or a day of the week."""
    low, high = COUNTED.get(kind, (13, 96))
    value = chance.randrange(low, high)
    if kind in CHOSEN:
        return chance.choice(CHOSEN[kind])
    return f"{value}th" if kind == "nth" else f"{value:,}"


def keys(kinds: Sequence[str]) -> list[tuple[str, str]]:
    """Return the stories of these kinds, each as its file and its name."""
    return [
        (name, key)
        for name in (NEWS, LIFE, MORE, PAPERS, EXAMS)
        for key in bank(name)
        if key.split(".")[0] in kinds and bank(name)[key][0][:3] == "t: "
    ]


def listed(chance: random.Random, items: Sequence[str]) -> tuple[str, ...]:
    """Return the items of a list behind the signs of one kind; numbers of their own stay."""
    signs = ("- ", "\N{BULLET} ", "* ", "#. ", "#) ")
    sign = "" if items[0][:1].isdigit() else chance.choice(signs)
    return tuple(sign.replace("#", str(at)) + item for at, item in enumerate(items, start=1))


def signed(chance: random.Random, caption: str) -> str:
    """Return a caption that was cut off, as pages show it."""
    return caption.rstrip(",") + chance.choice((" ...", "...", "\N{HORIZONTAL ELLIPSIS}"))


def told_by(chance: random.Random, lines: Sequence[str], made: Story, roles: Sequence[str]) -> None:
    """Write the lines of a story that have one of these roles; items in a row are one list."""
    items: list[str] = []
    for line in (*lines, ""):
        marked = re.match(r"([ch>-]):? ", line)
        role = ROLES[marked[1]] if marked else "paragraph"
        text = filled(line[marked.end() :] if marked else line, made.known, chance)
        if role == "list":
            items.append(text)
            continue
        if items:
            made.pieces.append(Piece("list", listed(chance, items)))
            items = []
        if role == "pull":
            made.pull = text
        elif text and role in roles:
            made.pieces.append(Piece(role, (signed(chance, text) if role == "caption" else text,)))


def filled(text: str, known: dict[str, str], chance: random.Random) -> str:
    """Return a line with its names and numbers, with or without the sentence that may be left out."""
    text = OPTIONAL.sub(
        lambda part: part[0].replace("[", "").replace("]", "") if chance.random() < 0.6 else "", text
    )
    text = SLOT.sub(lambda slot: known.get(slot[1]) or number(chance, slot[1]), text).strip()
    return text[:1].upper() + text[1:]


def story(
    chance: Chance,
    *kinds: str,
    captions: bool = False,
    headings: bool = True,
    told: dt.date | None = None,
    inline: str = "",
    apart_from: Iterable[Story] = (),
) -> Story:
    """Return a story of one of these kinds; `told`: a day that it must tell; `inline`: a native word."""
    told_already = {one.key for one in apart_from}
    name, key = chance.choice([one for one in keys(kinds or ("story",)) if one[1] not in told_already])
    known = cast(chance)
    title, deck, *lines = bank(name)[key]
    made = Story(
        key=key,
        title=filled(title[3:], known, chance),
        deck=filled(deck[3:], known, chance),
        known=known,
        author=known["w"],
    )
    roles = ("paragraph", *["heading"] * headings, *["caption"] * captions)
    told_by(chance, lines, made, roles)
    if told:
        sentence = chance.choice(bank(NATIVE)["evidence"])
        sentence = sentence.replace("[date]", f"{told:%B} {told.day}").replace("[weekday]", f"{told:%A}")
        append(made, chance, sentence)
    if inline:
        append(made, chance, chance.choice(bank(NATIVE)["inline"]).replace("{w}", inline))
    return made


def versed(made: Story, chance: random.Random, language: str) -> None:
    """Let the story quote a couplet after its second paragraph."""
    verse = chance.choice(bank(NATIVE)["verses"]).split(" / ")
    at = next(at for at, piece in enumerate(made.pieces) if at and piece.role == "paragraph") + 1
    lead = Piece("paragraph", (chance.choice(bank(NATIVE)["leads"]),))
    made.pieces[at:at] = [lead, Piece("quotation", tuple(verse), language)]


def append(made: Story, chance: random.Random, sentence: str) -> None:
    """Let one of the first paragraphs end in this sentence."""
    places = [at for at, piece in enumerate(made.pieces[:5]) if piece.role == "paragraph"]
    at = chance.choice(places)
    made.pieces[at] = Piece("paragraph", (f"{made.pieces[at].text} {sentence}",))


def tongue(chance: Chance, language: str) -> Story:
    """Return an article in a language of the portals."""
    here = bank("chronicle/tongues")
    title, deck, author, *lines = here[chance.choice([one for one in here if one.startswith(f"{language}.")])]
    return Story(
        title=title[3:],
        deck=deck[3:],
        author=author[3:],
        pieces=[Piece("paragraph", (line,), language) for line in lines],
    )


def foreign(chance: Chance, language: str) -> Story:
    """Return an article in a language of the exile."""
    here = bank("chronicle/foreign")
    title, deck, *lines = here[chance.choice([one for one in here if one.startswith(f"{language}.")])]
    return Story(
        title=title[3:],
        deck=deck[3:],
        author=chance.choice(bank(NATIVE)["authors"]),
        pieces=[Piece("paragraph", (line,), language) for line in lines],
    )


def curly(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with typographic quotation marks."""
    return [replace(one, lines=tuple(map(curled, one.lines))) for one in pieces]


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write lines of a masthead, each with its role; a line without words is left out."""
    for at, (role, line) in enumerate(line for line in lines if line[1]):
        page.masthead(role, line, blank=blank if at else 1)


def section(page: Page, line: str, blank: int = 0) -> None:
    """Write the name of a section: the last line of the masthead to some, a kicker to others."""
    page.masthead("section", line, blank=blank, either=True)


def by(page: Page, name: str, *others: str) -> None:
    """Note who signs, and the other answers that are right."""
    page.know(bylines=(name, *others))


def on(page: Page, day: dt.date) -> None:
    """Note a date that can be read in one way only."""
    page.know(published=day, readings=frozenset())


def given(page: Page, date: Dating, *, certain: bool = False) -> str:
    """Note the date and return it as printed; it stays open if nothing on the page settles it."""
    return page.dated(date.style, date.day, evidence=certain or date.told is not None)


def source(page: Page, chance: Chance, title: str, *, year: int | None = None) -> str:
    """Note and return an address in the paper that printed the story first."""
    paper = chance.choice(bank(NATIVE)["sites"])
    slug, code = slugged(title), chance.randrange(10**4, 10**8)
    ways = [
        f"https://www.{paper}.example/news/{slug}-{code}",
        f"http://{paper}.example/{code}/{slug}.html",
        f"http://www.{paper}.example/story.php?id={code}",
        f"https://{paper}.example/world/asia/{slug}.html?src=feed",
        f"http://edition.{paper}.example/opinion/{code}.stm",
    ]
    if year:
        ways.append(f"https://www.{paper}.example/{year}/{slug}/")
    address = chance.choice(ways)
    page.know(source_url=address)
    return address


def native_day(day: dt.date, language: str) -> str:
    """Return a day as papers in a language print it."""
    match language:
        case "ar":
            return f"{day.day} {LEVANT[day.month - 1]} {day.year}".translate(ARABIC_INDIC)
        case "ur":
            return f"{day.day} {URDU[day.month - 1]} {day.year}".translate(EXTENDED)
        case "ps":
            return solar_line(day, PASHTO)
        case "prs":
            return solar_line(day, AFGHAN)
    return solar_line(day, IRANIAN)


def digits(language: str, value: int) -> str:
    """Return a number in the digits of a language."""
    return str(value).translate(ARABIC_INDIC if language == "ar" else EXTENDED)


def navigation(page: Page, lines: Iterable[str], *, blank: int = 1) -> None:
    """Write lines that lead elsewhere, as one block."""
    for at, line in enumerate(lines):
        page.furniture("navigation", line, blank=0 if at else blank)


def related(page: Page, here: Portal, chance: Chance) -> None:
    """Write the native list of other articles below an article."""
    navigation(page, parts(chance, f"{here.language}.related"))


def rights(page: Page, here: Portal, chance: Chance) -> None:
    """Write a native line of copyright: furniture to some, the foot of the masthead to others."""
    page.furniture("copyright", entry(chance, f"{here.language}.copyright"), either=True)
