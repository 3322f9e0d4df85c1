"""The desk of the tribune group: its stories, its signatures, its dates and its addresses."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, LUNAR, PASHTO, URDU, lunar, solar
from portals.page import Page
from portals.portal import Chance, Dating, Portal, portal, slugged
from portals.writer import SLOT, Piece, bank, curled, glued

NATIVE, DESK, STORIES = "tribune/native", "tribune/desk", "tribune/stories"
PLACES, HOME, ABROAD, PAIRS = "tribune/places", "tribune/homeland", "tribune/abroad", "tribune/pairs"
ALL = ("fa", "prs", "ps", "ur", "ar")
KEPT = 0.75  # how often a sentence that may be left out stays
MARKED = {"H|": "heading", "C|": "caption", "L|": "list", "?|": "question", "!|": "answer"}

MONTHS_OF_ARABIA = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
WEEK = {
    "fa": ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
    "prs": ("دوشنبه", "سه شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
    "ps": ("دوشنبه", "سه شنبه", "چارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
    "ur": ("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}
MONTHS = {"fa": IRANIAN, "prs": AFGHAN, "ps": PASHTO}
SOURCES = {
    "fa": ("منبع", "برگرفته از", "نشانی اصلی مقاله"),
    "prs": ("منبع", "ماخذ", "لینک اصلی"),
    "ps": ("سرچینه", "اصلي لینک"),
    "ur": ("ماخذ", "بشکریہ", "اصل مضمون"),
    "ar": ("المصدر", "الرابط الأصلي"),
}
AUTHORS = {"fa": "نویسنده", "prs": "نویسنده", "ps": "لیکوال", "ur": "تحریر", "ar": "بقلم"}
SHEETS = {"fa": "صفحه", "prs": "صفحه", "ps": "مخ", "ur": "صفحہ", "ar": "صفحة"}

# Damages, as often as pages of the kind suffer them.
LIGHT = (*["clean"] * 7, "arabic-letters", "tatweel", "direction-marks", "utf8-1256", "crlf", "ragged", "bom")
HEAVY = (*["clean"] * 4, "utf8-1256", "utf8-1252", "any-route", "some-lines", "1256-1252", "ocr", "bad-byte")
BYTES = (*["clean"] * 4, "utf-16", "bom", "crlf", "entities", "utf8-1256-twice", "utf8-latin1")
CODED = (*BYTES, "windows-1256", "mixed", "entities-in-1256")  # not for lines in Pashto
PDF = (*["clean"] * 7, "presentation-forms", "visual-order", "missing-spaces", "detached-marks", "tatweel")
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters", "ragged")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A text before it is laid out, with somebody who may sign it."""

    title: str
    deck: str
    pieces: list[Piece]
    author: str
    other: str
    place: str
    key: str


def known(chance: Chance) -> dict[str, str]:
    """Return the people and the places of one story."""
    people = bank(DESK)
    here: dict[str, str] = {}
    for letter, names in (("m", people["men"]), ("f", people["women"]), ("place", people["places"])):
        here |= {f"{letter}{at}": name for at, name in enumerate(chance.sample(names, 3), start=1)}
    return here


def filled(template: str, here: dict[str, str], chance: Chance) -> str:
    """Return a sentence with its people, places and figures."""
    figures = {
        "n": lambda: str(chance.randrange(12, 96)),
        "big": lambda: f"{chance.randrange(1200, 96000):,}",
        "pct": lambda: str(chance.randrange(13, 88)),
    }
    return SLOT.sub(lambda slot: here.get(slot[1]) or figures[slot[1]](), template)


def kinds(text: str, chance: Chance) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Tell the kind of a line of a story, and the lines that it is made of."""
    role = MARKED.get(text[:2])
    text = text[2:] if role else text
    if role == "list":
        yield role, tuple(text.split(" / "))
        return
    first, *others = text.split(" ~ ")
    yield role or "paragraph", (" ".join([first, *(one for one in others if chance.random() < KEPT)]),)


def shortened(lines: list[str], most: int, chance: Chance, left_out: Sequence[str]) -> list[str]:
    """Return the first line, the last, and some of those between, in order."""
    first, *middle, last = [line for line in lines if MARKED.get(line[:2]) not in left_out]
    plain = [line for line in middle if line[:2] not in MARKED]
    away = chance.sample(plain, max(0, len(plain) + 2 - most))
    return [first, *(line for line in middle if line not in away), last]


def story(
    chance: Chance,
    name: str = STORIES,
    prefix: str = "en.",
    *,
    language: str = "en",
    most: int = 9,
    captions: bool = False,
    headings: bool = False,
    told: dt.date | None = None,
    besides: str = "",
) -> Story:
    """Return a story of at most so many paragraphs; `told`: a day that it must mention; not `besides`."""
    here = known(chance)
    texts = bank(name)
    key = chance.choice([one for one in texts if one.startswith(prefix) and one != besides])
    title, deck, *lines = texts[key]
    left_out = [role for role, kept in (("caption", captions), ("heading", headings)) if not kept]
    lines = shortened(lines, most, chance, left_out)
    roles = [MARKED.get(line[:2]) for line in lines] + ["heading"]
    pieces = []
    for line, after in zip(lines, roles[1:], strict=True):
        if line[:2] == "H|" and after is not None:
            continue  # a heading over nothing
        for role, parts in kinds(line, chance):
            pieces.append(Piece(role, tuple(filled(part, here, chance) for part in parts), language))
    if told is not None:
        sentence = chance.choice(bank(DESK)["evidence"]).replace("{told}", f"{told:%B} {told.day}")
        at = next(at for at, piece in enumerate(pieces[:-1]) if at and piece.role == "paragraph")
        pieces[at] = replace(pieces[at], lines=(f"{pieces[at].text} {filled(sentence, here, chance)}",))
    author, other = chance.sample(bank(DESK)["authors"], 2)
    return Story(
        title=filled(title, here, chance),
        deck=filled(deck, here, chance),
        pieces=pieces,
        author=author,
        other=other,
        place=here["place1"],
        key=key,
    )


def republished(chance: Chance, date: Dating, *, most: int = 9, captions: bool = True) -> Story:
    """Return a story as portals take it over: some with curled marks, some with a glued quotation."""
    headings = chance.random() < 0.4
    most = chance.randrange(min(5, most), most + 1)
    told = story(chance, most=most, captions=captions, headings=headings, told=date.told)
    way = chance.random()
    if way < 0.3:
        return replace(
            told,
            title=curled(told.title),
            deck=curled(told.deck),
            pieces=[replace(one, lines=tuple(map(curled, one.lines))) for one in told.pieces],
        )
    if way < 0.4:
        at = chance.randrange(len(told.pieces))
        told.pieces[at] = replace(told.pieces[at], lines=tuple(map(glued, told.pieces[at].lines)))
    return told


def spoken(pieces: Sequence[Piece], question: str, answer: str) -> list[Piece]:
    """Return a talk with the names of those who speak before what they say."""
    names = {"question": question, "answer": answer}
    return [
        replace(one, role="paragraph", lines=(f"{names[one.role]} {one.text}",)) if one.role in names else one
        for one in pieces
    ]


# Mastheads.


def site_of(chance: Chance, *languages: str) -> Portal:
    """Return a portal in one of these languages, or in any."""
    return portal(NATIVE, languages or ALL, chance)


def word(chance: Chance, here: Portal, key: str) -> str:
    """Return an entry of a list in the language of a portal, always the same for one site."""
    return chance.site.choice(bank(NATIVE)[f"{here.language}.{key}"])


def desk(chance: Chance, key: str) -> str:
    """Return an English entry, always the same for one site."""
    return chance.site.choice(bank(DESK)[key])


def head(page: Page, *lines: tuple[str, str], blank: int = 0) -> None:
    """Write the lines of a masthead, each with its role."""
    for number, (role, line) in enumerate(lines):
        page.masthead(role, line, blank=blank if number else 1)


# Signatures, dates, addresses.


def by(page: Page, name: str, *others: str | None) -> None:
    """Note who signs, and the other answers that are right."""
    page.know(bylines=(name, *others))


def on(page: Page, day: dt.date) -> None:
    """Note a date that can be read in one way only."""
    page.know(published=day, readings=frozenset())


def signature(page: Page, chance: Chance, told: Story) -> str:
    """Note who signs and return the line, in one of the forms that newspapers have."""
    author, paper = told.author, chance.choice(bank(DESK)["papers"])
    forms: dict[str, tuple[str, ...]] = {
        f"By {author}": (author,),
        f"by {author}": (author,),
        f"By: {author}": (author,),
        f"BY {author.upper()}": (author.upper(), author),
        f"Written by {author}": (author,),
        f"Author: {author}": (author,),
        f"By {author}, Special to {paper}": (author, f"{author}, Special to {paper}"),
        f"By {author} in {told.place}": (author, f"{author} in {told.place}"),
        f"By {author} and {told.other}": (f"{author} and {told.other}",),
        f"By {author} | {paper}": (author, f"{author} | {paper}"),
        f"By {author}, {paper}": (author, f"{author}, {paper}"),
    }
    line = list(forms)[chance.site.randrange(len(forms))]
    by(page, *forms[line])
    return line


def source(page: Page, chance: Chance, title: str) -> str:
    """Note where the story came from and return the address; it tells nothing of the day."""
    number, slug = chance.randrange(10**5, 10**8), slugged(title)[:60].strip("-")
    address = chance.choice(
        (
            f"http://www.meridianpost.example/world/asia/{slug}-{number}.html",
            f"https://longitude.example/features/{slug}",
            f"http://easternmonitor.example/news/article.aspx?id={number}",
            f"https://www.northernledger.example/story/{number}/{slug}/",
            f"http://foreignreview.example/articles/{slug}",
            f"https://currentpolicy.example/p/{slug}?utm_source=feed",
            f"http://news.harbourgazette.example/s/{number}",
        )
    )
    page.know(source_url=address)
    return address


def native_day(day: dt.date, language: str, *, weekday: bool = True) -> str:
    """Return the date as papers in a language print it."""
    name = WEEK[language][day.weekday()]
    if language == "ar":
        date = f"{day.day} {MONTHS_OF_ARABIA[day.month - 1]} {day.year}".translate(ARABIC_INDIC)
    elif language == "ur":
        date = f"{day.day} {URDU[day.month - 1]} {day.year}ء".translate(EXTENDED)
    else:
        year, month, number = solar(day)
        date = f"{number} {MONTHS[language][month - 1]} {year}".translate(EXTENDED)
    return f"{name}{'،' if language in {'ur', 'ar'} else ''} {date}" if weekday else date


def lunar_day(day: dt.date) -> str:
    """Return the date of the lunar calendar."""
    year, month, number = lunar(day)
    return f"{number} {LUNAR[month - 1]} {year}".translate(ARABIC_INDIC)


# What stands around an article.


def below(page: Page, chance: Chance, here: Portal, key: str) -> None:
    """Write the native lines of a list below an article: other articles, or a form."""
    for number, line in enumerate(word(chance, here, key).split(" / ")):
        page.furniture("navigation", line, blank=0 if number else 1)


def clutter(page: Page, chance: Chance, key: str, number: int, *, blank: int = 0) -> None:
    """Write English lines that stand around every article of a site."""
    for at, line in enumerate(chance.site.sample(bank(DESK)[key], number)):
        page.furniture("navigation", line, blank=blank if at else 1)


def note(page: Page, line: str) -> None:
    """Write a remark below an article, which editors keep or drop."""
    page.line("byline", line, either=True)


def lowered(text: str) -> str:
    """Return a name as it stands in the address of a mailbox."""
    return re.sub(r"[^a-z]+", ".", text.lower()).strip(".")
