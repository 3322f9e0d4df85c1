"""The gazette group, fourth part: native and foreign bodies, two bodies, posts, no masthead at all."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED, STYLES
from portals.gazette.desk import (
    AFFAIRS,
    HEAVY,
    LIGHT,
    OPINION,
    PDF,
    SOCIETY,
    by,
    furnished,
    head,
    in_a_language,
    issue,
    native,
    native_date,
    site_of,
    split,
    told,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

AUTHORS = {"prs": "نویسنده", "fa": "نویسنده", "ps": "لیکوال", "ar": "بقلم", "ur": "تحریر"}


def bare_article(chance: Chance) -> Page:
    """An article without any masthead, with native words in its sentences."""
    page = Page(chance, "no masthead", "native words inline")
    page.suffer("clean", "clean", "crlf", "ragged")
    article, writer = told(chance.choice((AFFAIRS, SOCIETY, OPINION)), chance, inline=True, headings=True)
    date = dating(chance, "month-day-year", "day-month-year")
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def native_at_home(chance: Chance) -> Page:
    """A native article on a native portal with an English name beside it."""
    here = site_of(chance)
    page = Page(chance, "native body", language=here.language)
    page.suffer("clean", "clean", "crlf", "bom")
    article, _ = native(chance, here.language)
    head(page, ("name", here.name), ("name", here.english), ("contact", f"{here.site} | {here.mail}"))
    page.headline(article.title)
    page.body(article.pieces)
    return page


def native_with_author(chance: Chance) -> Page:
    """A native report with its author and its day, in the calendar of its country."""
    here = site_of(chance)
    page = Page(chance, "native body", "native byline and date", language=here.language)
    page.suffer("clean", "clean", "crlf", "bom")
    article, writer = native(chance, here.language)
    day = dating(chance, "iso").day
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    page.headline(article.title)
    page.deck(article.deck)
    author = writer.person()
    by(page, author)
    page.line("byline", f"{AUTHORS[here.language]}: {author}")
    page.know(published=day)
    page.line("dateline", native_date(day, here.language), blank=0)
    page.body(article.pieces)
    return page


def under_english_head(chance: Chance) -> Page:
    """A native article below a masthead in English only."""
    here = site_of(chance)
    page = Page(chance, "native body", "English masthead", language=here.language)
    page.suffer("clean")
    article, _ = native(chance, here.language)
    head(page, ("name", here.english), ("contact", f"{here.site} - {here.mail}"))
    page.headline(article.title)
    page.deck(article.deck)
    page.body(article.pieces)
    furnished(page, "Home | About us | Contact")
    return page


def native_in_print(chance: Chance) -> Page:
    """A native article in wrapped lines with the name of the paper and a folio between them."""
    here = site_of(chance, "prs", "fa", "ar", "ur")
    page = Page(chance, "native body", "wrapped lines", "running heads", language=here.language)
    page.suffer("clean")
    article, _ = native(chance, here.language)
    head(page, ("name", here.name), ("section", issue(chance, here.language)), ("name", here.english))
    page.headline(article.title)
    start = chance.randrange(3, 40)
    digits = ARABIC_INDIC if here.language == "ar" else EXTENDED

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", str(start + number).translate(digits)), ("running_head", here.name)]

    page.body(
        article.pieces,
        width=chance.randrange(56, 80),
        breaks=chance.randrange(1, 4),
        running=running,
        form_feed=chance.random() < 0.5,
    )
    return page


def parisian(chance: Chance) -> Page:
    """French inside a native masthead."""
    return in_a_language(chance, "fr")


def viennese(chance: Chance) -> Page:
    """German inside a native masthead."""
    return in_a_language(chance, "de")


def anatolian(chance: Chance) -> Page:
    """Turkish inside a native masthead."""
    return in_a_language(chance, "tr")


def muscovite(chance: Chance) -> Page:
    """Russian inside a native masthead."""
    return in_a_language(chance, "ru")


def closure_twice(chance: Chance) -> Page:
    """A notice in English, then the same in Persian: two bodies and no masthead."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "crlf")
    page.every_language = True
    pairs = [line.split(" / ") for line in bank("gazette/pairs")["closures"]]
    chance.shuffle(pairs)
    page.unscored |= {"title"}
    page.body([Piece("paragraph", (english,)) for english, _ in pairs])
    page.body([Piece("paragraph", (persian,), "fa") for _, persian in pairs])
    return page


def phrases_in_turn(chance: Chance) -> Page:
    """A lesson: an English line and its Persian one in turn."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "crlf", "bom")
    page.every_language = True
    page.unscored |= {"title", "paragraphs"}  # the first line of a lesson is no title
    lines = chance.sample(bank("gazette/pairs")["lines"], chance.randrange(7, 12))
    pieces = [
        Piece("paragraph", (text,), language)
        for line in lines
        for text, language in zip(line.split(" / "), ("en", "fa"), strict=True)
    ]
    page.body(pieces, blank=chance.randrange(2))
    return page


def village_posts(chance: Chance) -> Page:
    """Short posts below the name of a page, each with a native date above it."""
    page = Page(chance, "posts", "native dates between")
    page.suffer(*LIGHT)
    here = site_of(chance)
    head(page, ("name", here.name), ("motto", here.motto))
    page.unscored |= {"published", "title"}
    first = dating(chance, "iso").day
    for text in chance.sample(bank("gazette/pairs")["posts"], chance.randrange(3, 6)):
        first -= first.resolution * chance.randrange(1, 5)
        page.masthead("section", native_date(first, here.language), blank=1, either=True)
        page.body([Piece("paragraph", (text,))])
    return page


def language_switch_above(chance: Chance) -> Page:
    """The menu of the portal in lines and the switch of languages above an opinion, related below."""
    page = Page(chance, "switch of languages", "related articles below")
    page.suffer(*HEAVY)
    here = site_of(chance)
    article, writer = told(OPINION, chance)
    date = dating(chance, "ordinal", "weekday", "short-us")
    page.masthead("section", f"English | {here.name}", either=True)
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"{author} | {STYLES[date.style](date.day)}")
    page.dated(date.style, date.day)
    page.body(article.pieces)
    furnished(page, *split(chance, f"{here.language}.related"))
    return page


def seminar_leaflet(chance: Chance) -> Page:
    """A print of the seminar of a university, the page number in words."""
    page = Page(chance, "native page numbers in words")
    page.suffer(*PDF)
    native_name, english, kind = split(chance, "campuses")
    article, writer = told(SOCIETY, chance, headings=True)
    head(page, ("name", native_name), ("section", kind), ("name", english))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", f"صفحه {number}".translate(EXTENDED))]

    page.body(article.pieces, breaks=chance.randrange(2, 4), running=running)
    return page
