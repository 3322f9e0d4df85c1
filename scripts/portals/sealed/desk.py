"""The desk of the sealed group: its writers, the lines of its mastheads, its dates and its addresses."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from random import Random

from portals.calendar import ARABIC_INDIC, EXTENDED, URDU, solar
from portals.page import Page
from portals.portal import Chance, Portal, slugged
from portals.writer import Article, Piece, Writer, bank

NATIVE, PAIRS = "sealed/native", "sealed/pairs"
ENGLISH = ("sealed/english", "sealed/weekly")
BANKS = {
    "fa": "sealed/persian",
    "prs": "sealed/dari",
    "ps": "sealed/pashto",
    "ur": "sealed/urdu",
    "ar": "sealed/arabic",
}
LEVANT = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
NILE = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
TEHRAN = (
    *("ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن"),
    *("ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"),
)
KABUL = (
    *("جنوری", "فبروری", "مارچ", "اپریل", "می", "جون"),
    *("جولای", "اگست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"),
)
DAYS = {
    "fa": ("دوشنبه", "سه شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    "ur": ("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"),
}
UNFINISHED = re.compile(r"[^.؟!?:;،,…»”\"]$")  # a word after which a sentence goes on


class Sheet(Page):
    """A page on which native paragraphs, too, are torn by the end of a sheet."""

    def _torn(self, lines: list[str], piece: Piece) -> list[list[str]]:
        """Return the lines before and after a page break that falls between two words of a sentence."""
        if piece.language == "en" or piece.role != "paragraph":
            return super()._torn(lines, piece)
        if len(lines) > 1:
            ends = [at for at in range(1, len(lines)) if UNFINISHED.search(lines[at - 1])]
            if not ends:
                return [lines]
            at = self.chance.choice(ends)
            return [lines[:at], lines[at:]]
        words = lines[0].split(" ")
        places = [at for at in range(5, len(words) - 4) if UNFINISHED.search(words[at - 1])]
        if not places:
            return [lines]
        at = self.chance.choice(places)
        return [[" ".join(words[:at])], [" ".join(words[at:])]]


def english(chance: Chance) -> Writer:
    """Return a writer of English articles, of one of the two desks."""
    return Writer(chance.choice(ENGLISH), chance)


def native(chance: Chance, language: str) -> Writer:
    """Return a writer in a language; to the gold, Persian and Dari are one, with the same digits."""
    return Writer(BANKS[language], chance, "fa" if language == "prs" else language)


def told(
    writer: Writer, *, paragraphs: int, captions: int = 0, headings: int = 0, items: bool = False
) -> Article:
    """Return a native article whose lists are in its language, too."""
    article = writer.article(paragraphs=paragraphs, captions=captions, headings=headings, items=items)
    article.pieces = [replace(one, language=writer.language) for one in article.pieces]
    return article


def author(writer: Writer) -> str:
    """Return somebody who signs without a title."""
    names = [one for one in writer.bank["people"] if one not in writer.people and "." not in one]
    return writer.chance.choice(names)


def stuck(pieces: Iterable[Piece], chance: Chance, share: float = 0.3) -> list[Piece]:
    """Lose the space after one sentence of some paragraphs; the text stays as it was typed."""
    return [
        replace(one, lines=(re.sub(r"([a-z]{4}\.) (?=[A-Z][a-z])", r"\1", one.text, count=1),))
        if one.role == "paragraph" and chance.random() < share
        else one
        for one in pieces
    ]


def dressed(pieces: Iterable[Piece], *dresses: Callable[[str], str]) -> list[Piece]:
    """Return the pieces with each line changed by some functions."""
    done = list(pieces)
    for dress in dresses:
        done = [replace(one, lines=tuple(map(dress, one.lines))) for one in done]
    return done


def masthead_lines(here: Portal, site: Random, part: str, bar: str) -> list[tuple[str, str]]:
    """Return one part of a masthead: its lines with their roles."""
    words = bank(NATIVE)
    if part == "couplet":
        return [("motto", line) for line in here.couplet]
    if part == "address":
        return [("contact", line) for line in site.choice(words["english.addresses"]).split(" / ")]
    if part == "english-motto":
        return [("motto", site.choice(words["english.mottos"]))]
    single = {
        "name": ("name", here.name),
        "label": ("name", here.acronym),
        "english": ("name", here.english),
        "capitals": ("name", here.english.upper()),
        "both": ("name", f"{here.english}{bar}{here.name}"),
        "motto": ("motto", here.motto),
        "verse": ("motto", here.verse),
        "contact": ("contact", f"{here.site}{bar}{here.mail}"),
        "mail": ("contact", f"E-mail: {here.mail}"),
        "site": ("contact", f"http://{here.site}"),
        "section": ("section", f"{here.rubric_english}{bar}{here.rubric}"),
        "native-section": ("section", f"{here.rubric}{bar}{here.rubric_english}"),
    }
    return [single[part]]


def head(page: Page, here: Portal, order: str, *, bar: str = "\t", blank: int = 0) -> None:
    """Write the parts of a masthead that `order` names, with a bar between the cells of a line."""
    chance = page.chance
    site = chance.site if isinstance(chance, Chance) else chance
    for number, part in enumerate(order.split()):
        for at, (role, line) in enumerate(masthead_lines(here, site, part, bar)):
            page.masthead(role, line, blank=blank if number and not at else 0)


def source(chance: Chance, title: str, day: dt.date, *, dated: bool = False) -> str:
    """Return the address of the paper from which an article was taken; only a dated one tells the day."""
    paper = chance.choice(
        ("www.dailymeridian", "news.northpost", "theledger", "www.harbourtimes", "blogs.atlas-review")
    )
    slug = slugged(title)
    if dated:
        return f"http://{paper}.example/{day:%Y/%m/%d}/{slug}"
    number = chance.randrange(10**7, 10**9)
    ways = (
        f"http://{paper}.example/{slug}-{number}.html",
        f"https://{paper}.example/world/article{number}?CMP=share_btn_tw",
        f"http://{paper}.example/{day.year}/{slug}_{number % 9973}.htm",
        f"http://{paper}.example/story.php?id={number}&cat=asia",
        f"https://{paper}.example/a/{slug}/{number}/",
    )
    return chance.choice(ways)


def solar_figures(day: dt.date) -> str:
    """Return a solar date in figures, year first, in Persian digits."""
    year, month, number = solar(day)
    return f"{year}/{month:02}/{number:02}".translate(EXTENDED)


def worded(day: dt.date, months: tuple[str, ...], *, digits: dict[int, int] | None = None) -> str:
    """Return a Gregorian date with the name of its month in the words of a country."""
    printed = f"{day.day} {months[day.month - 1]} {day.year}"
    return printed.translate(digits) if digits else printed


def urdu_date(day: dt.date) -> str:
    """Return a date as Urdu papers print it: the weekday, and the sign of the Christian year."""
    return f"{DAYS['ur'][day.weekday()]} {day.day} {URDU[day.month - 1]} {day.year}ء"


def arabic_date(day: dt.date, *, both: bool = False) -> str:
    """Return a date as papers of the Levant print it, or with the names of both banks."""
    month = LEVANT[day.month - 1]
    if both:
        month = f"{NILE[day.month - 1]}/{month}"
    return f"{DAYS['ar'][day.weekday()]} {day.day} {month} {day.year}"


def folio(number: int) -> str:
    """Return a page number in Arabic-Indic digits between dashes."""
    return f"- {str(number).translate(ARABIC_INDIC)} -"


def when(page: Page, day: dt.date) -> None:
    """Note the date of a page that can be read in one way only."""
    page.know(published=day, readings=frozenset())


def signed(page: Page, name: str | None, *others: str) -> None:
    """Note who signs, and the other answers that are right."""
    page.know(bylines=(name, *others))
