"""What the designs of this half share: whole stories, names, and the ways to say who wrote one."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from portals.calendar import AFGHAN, EXTENDED, IRANIAN, PASHTO, URDU, solar_line
from portals.portal import Chance, Dating
from portals.writer import Article, Piece, bank, curled

NATIVE, NOTICES = "held/native", "held/notices"
ROLES = {"P": "paragraph", "H": "heading", "C": "caption", "L": "list", "Q": "quotation"}
GUIDED = 3  # headings without which a text cannot be followed
SOLAR_MONTHS = {"fa": IRANIAN, "prs": AFGHAN, "ps": PASHTO}
ARABIC_MONTHS = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
# How a text in the language says who wrote it.
CREDITS = {
    "fa": ("نویسنده: {}", "نوشته {}", "گزارش: {}"),
    "prs": ("نویسنده: {}", "به قلم {}", "گزارشگر: {}"),
    "ps": ("لیکوال: {}", "لیکنه: {}"),
    "ar": ("بقلم: {}", "كتب: {}", "بقلم {}"),
    "ur": ("تحریر: {}", "رپورٹ: {}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A whole article; the pieces of one unit stay together."""

    title: str
    deck: str
    units: tuple[tuple[Piece, ...], ...]


def count_of(told: Story, role: str) -> int:
    """Return how many pieces of a story have a role."""
    return sum(piece.role == role for unit in told.units for piece in unit)


def parsed(lines: list[str], language: str) -> Story:
    """Return a story from its lines."""
    units: list[list[Piece]] = []
    known: dict[str, str] = {}
    fresh = True
    for line in lines:
        if not line:
            fresh = True
            continue
        kind, text = line.split(": ", 1)
        if kind in ROLES:
            piece = Piece(ROLES[kind], tuple(text.split(" / ")) if kind in "LQ" else (text,), language)
            if fresh:
                units.append([])
            units[-1].append(piece)
            fresh = False
        else:
            known[kind] = text
    return Story(title=known["T"], deck=known["D"], units=tuple(map(tuple, units)))


@cache
def stories() -> dict[str, dict[str, Story]]:
    """Return all the stories: language -> name -> story."""
    found: dict[str, dict[str, Story]] = {}
    for file in ("stories", "native_stories"):
        text = Path(__file__).with_name(f"{file}.txt").read_text("utf-8")
        for block in text.split("\n[")[1:]:
            head, _, rest = block.partition("]\n")
            language, _, name = head.rpartition(".")
            if head != "told":
                found.setdefault(language or "en", {})[name] = parsed(rest.split("\n"), language or "en")
    return found


def told_sentences() -> list[str]:
    """Return the sentences that tell a date near that of their page."""
    text = Path(__file__).with_name("stories.txt").read_text("utf-8")
    return text.partition("[told]\n")[2].strip().split("\n")


def story(
    chance: Chance,
    language: str = "en",
    *,
    told: dt.date | None = None,
    headings: bool = True,
    captions: bool = True,
    listed: bool = True,
    length: int = 9,
    apart: frozenset[str] = frozenset(),
) -> Article:
    """Return an article of at most so many units; `told` is a day that its text must mention."""
    pool = stories()[language]
    names = sorted(
        name
        for name in pool
        if pool[name].title not in apart and (headings or count_of(pool[name], "heading") < GUIDED)
    )
    chosen = pool[chance.choice(names)]
    first, *middle, last = chosen.units
    count = min(len(middle), length - 2, chance.randrange(max(2, len(middle) - 2), len(middle) + 1))
    kept = sorted(chance.sample(range(len(middle)), count))
    wanted = {"heading": headings, "caption": captions}
    pieces = [
        piece
        for unit in (first, *(middle[at] for at in kept), last)
        for piece in unit
        if wanted.get(piece.role, True) and (listed or all(one.role != "list" for one in unit))
    ]
    if told is not None:
        places = [at for at, piece in enumerate(pieces) if piece.role == "paragraph"][1:-1]
        at = chance.choice(places)
        sentence = chance.choice(told_sentences())
        sentence = sentence.replace("[date]", f"{told:%B} {told.day}").replace("[weekday]", f"{told:%A}")
        pieces[at] = Piece("paragraph", (f"{pieces[at].text} {sentence}",), language)
    return Article(title=chosen.title, deck=chosen.deck, pieces=pieces)


def dated_story(chance: Chance, date: Dating, *, captions: bool = True, headings: bool = True) -> Article:
    """Return an English article that tells what its date needs as evidence."""
    return story(chance, told=date.told, captions=captions, headings=headings)


def person(chance: Chance, language: str = "en") -> str:
    """Return the name of an author."""
    return chance.choice(bank(NATIVE)[f"{'english' if language == 'en' else language}.people"])


def pair(chance: Chance) -> str:
    """Return two authors."""
    return " and ".join(chance.sample(bank(NATIVE)["english.people"], 2))


def credit(chance: Chance, language: str, author: str) -> str:
    """Return a line that says in the language who wrote the text."""
    return chance.choice(CREDITS[language]).replace("{}", author)


def native_date(day: dt.date, language: str) -> str:
    """Return a date as texts in the language print it."""
    if language in SOLAR_MONTHS:
        return solar_line(day, SOLAR_MONTHS[language])
    month = (URDU if language == "ur" else ARABIC_MONTHS)[day.month - 1]
    number = f"{day.day} {month} {day.year}"
    return number.translate(EXTENDED) if language == "ur" else number


def one_of(chance: Chance, key: str) -> str:
    """Return what a site has chosen from a list of its bank."""
    return chance.site.choice(bank(NATIVE)[key])


def curly(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with typographic quotation marks."""
    return [Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in pieces]


def other_titles(chance: Chance, article: Article, number: int) -> list[str]:
    """Return titles of other articles, as boxes beside an article offer them."""
    titles = sorted(one.title for one in stories()["en"].values() if one.title != article.title)
    return chance.sample(titles, number)


def letters(pieces: list[Piece], language: str) -> int:
    """Return how many letters the pieces have in a language."""
    return sum(char.isalpha() for one in pieces if one.language == language for char in one.text)
