"""The control group, fifth part: two languages on one page."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt
from collections.abc import Sequence

from portals.calendar import AFGHAN, IRANIAN, solar_line
from portals.control.desk import AFFAIRS, LIFE, LIGHT, NEWS, PAIRS, by, curly, head, native, site_of, source
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, Writer, bank

PLAIN = (*["clean"] * 6, "utf-16", "bom", "crlf", "entities-in-1256")


def letters(pieces: Sequence[Piece], language: str) -> int:
    """Count the letters of the pieces in a language."""
    return sum(char.isalpha() for piece in pieces if piece.language == language for char in piece.text)


def larger(page: Page, pieces: Sequence[Piece], language: str) -> None:
    """Note which of two bodies is the larger one; of two that are almost as large nobody can say."""
    english, other = letters(pieces, "en"), letters(pieces, language)
    page.language = "en" if english > other else language
    if abs(english - other) * 20 < english + other:
        page.unscored |= {"body", "paragraphs", "words lost", "title"}


def notices(chance: Chance, language: str) -> tuple[str, str, list[Piece], list[Piece]]:
    """Return a notice in two languages: both titles and both texts."""
    here = bank(PAIRS)
    title, other = chance.choice(here[f"{language}.notice.titles"]).split(" / ")
    lines = here[f"{language}.notice.lines"]
    pairs = [pair.split(" / ") for pair in chance.sample(lines, chance.randrange(3, len(lines)))]
    english = [Piece("paragraph", (pair[0],)) for pair in pairs]
    return title, other, english, [Piece("paragraph", (pair[1],), language) for pair in pairs]


def both(page: Page, chance: Chance, language: str) -> None:
    """Write a notice in both languages; its text is asked for if the English is clearly larger."""
    title, other, english, second = notices(chance, language)
    page.headline(title)
    pieces = [*english, Piece("heading", (other,), language), *second]
    larger(page, pieces, language)
    if page.language != "en":
        page.unscored |= {"title", "body", "paragraphs"}
    page.body(pieces)


def twin_notice(chance: Chance) -> Page:
    """A notice in English, then the same in Dari or Pashto; nothing presents a portal."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer(*PLAIN)
    both(page, chance, chance.site.choice(("prs", "ps")))
    return page


def town_notice(chance: Chance) -> Page:
    """A name, then a notice in English and in Urdu."""
    page = Page(chance, "two bodies", "name line")
    page.suffer(*PLAIN)
    here = site_of(chance, "ur")
    head(page, ("name", here.name), ("contact", f"{here.site} | {here.mail}"))
    both(page, chance, "ur")
    return page


def film(chance: Chance) -> Page:
    """What is said in a film, an English line and its Persian line in turn."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer(*PLAIN)
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    spoken = bank(PAIRS)["fa.film.lines"]
    start = chance.randrange(len(spoken) - 8)
    lines = spoken[start : start + chance.randrange(8, 15)]
    pieces: list[Piece] = []
    for line in lines:
        english, other = line.split(" / ")
        pieces += [Piece("paragraph", (english,)), Piece("paragraph", (other,), "fa")]
    page.body(pieces, blank=chance.randrange(2))
    return page


def phrases(chance: Chance) -> Page:
    """A lesson in which the Arabic sentence stands first and the English one below it."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer(*PLAIN)
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    pieces: list[Piece] = []
    for line in chance.sample(bank(PAIRS)["ar.lesson.lines"], chance.randrange(7, 14)):
        english, other = line.split(" / ")
        pieces += [Piece("paragraph", (other,), "ar"), Piece("paragraph", (english,))]
    page.body(pieces, blank=chance.randrange(2))
    return page


def club(chance: Chance) -> Page:
    """Posts in English and in Persian or Dari in turn, each with its native day above it."""
    page = Page(chance, "posts in two languages in turn", "native date lines between posts")
    page.suffer(*LIGHT)
    page.unscored |= {"title", "paragraphs", "published", "byline"}
    language = chance.site.choice(("fa", "prs"))
    english, other = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance), native(chance, language)
    day = dating(chance, "iso").day
    pieces: list[Piece] = []
    for number in range(2 * chance.randrange(2, 4)):
        day += dt.timedelta(days=chance.randrange(2, 9))
        page.line("dateline", solar_line(day, IRANIAN if language == "fa" else AFGHAN), either=True)
        writer = other if number % 2 else english
        pieces.append(writer.paragraph("leads", "facts", "quotes"))
        page.body(pieces[-1:])
    mine, theirs = letters(pieces, "en"), letters(pieces, language)
    page.language = "en" if mine > theirs else language
    if abs(mine - theirs) * 20 < mine + theirs:
        page.unscored |= {"body", "words lost"}
    return page


def summed_up(chance: Chance) -> Page:
    """A name, a native summary of some sentences, then the English article that it sums up."""
    page = Page(chance, "native summary above the article")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    other = native(chance, here.language)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(6, 10), evidence=date.told)
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body([other.paragraph("leads", "facts", "facts"), *article.pieces])
    return page


def courtesy(chance: Chance) -> Page:
    """A native editor's note of some sentences below the English text, and the address of the original."""
    page = Page(chance, "native note below the article")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs", "ur", "ar")
    writer = Writer(LIFE, chance)
    other = native(chance, here.language)
    date = dating(chance, "month-day-year", "short-us")
    article = writer.article(
        paragraphs=chance.randrange(6, 9), captions=chance.randrange(2), evidence=date.told
    )
    head(page, ("name", here.name), ("motto", here.motto), blank=chance.site.randrange(2))
    address = source(chance, article.title, date.day)
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author} | {page.dated(date.style, date.day)}")
    page.body([*curly(article.pieces), other.paragraph("facts", "facts", "quotes")])
    return page
