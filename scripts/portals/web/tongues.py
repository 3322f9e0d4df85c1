"""The group web, fifth part: native bodies, bodies in two languages, lines by turns."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import EXTENDED
from portals.page import Page
from portals.portal import Chance, dating
from portals.web.desk import (
    below,
    head,
    house,
    native_article,
    native_day,
    reporter,
    rights,
    row,
    signed,
    words,
)
from portals.writer import Piece, Writer, bank

PERSIAN, URDU = "web/persian", "web/urdu"


def persian_agency(chance: Chance) -> Page:
    """A Persian agency in Persian: code and day under the name, deck, text, owner."""
    page = Page(chance, "native masthead, native body", language="fa")
    page.suffer("clean", "clean", "clean", "bom", "crlf")
    here = house(chance, "fa")
    date = dating(chance, "iso")
    article, _ = native_article(chance, "fa", headings=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(article.title)
    page.know(published=date.day)
    code = str(chance.randrange(10**5, 10**6)).translate(EXTENDED)
    printed = native_day(date.day, "fa")
    page.line("dateline", f"کد خبر: {code} | تاریخ انتشار: {printed}", blank=chance.site.randrange(2))
    if chance.site.random() < 0.5:
        page.deck(article.deck)
    page.body(article.pieces)
    rights(page, chance, here, native=True)
    return page


def dari_under_english(chance: Chance) -> Page:
    """An English masthead above a Dari report."""
    page = Page(chance, "English masthead, Persian body", language="fa")
    page.suffer("clean", "clean", "bom", "utf-16")
    here = house(chance, "prs")
    date = dating(chance, "iso")
    article, writer = native_article(chance, "prs", headings=chance.randrange(2))
    motto = chance.site.choice(words("english.mottos"))
    head(page, ("name", here.english), ("motto", motto))
    if chance.site.random() < 0.5:
        page.masthead("contact", f"{here.site} | {here.mail}")
    page.headline(article.title)
    author = writer.person()
    signed(page, f"گزارشگر: {author}", author)
    page.know(published=date.day)
    page.line("dateline", native_day(date.day, "prs"), blank=0)
    page.body(article.pieces)
    return page


def pashto_paper(chance: Chance) -> Page:
    """A Pashto daily in Pashto."""
    page = Page(chance, "native masthead, native body", language="ps")
    page.suffer("clean", "clean", "clean", "bom")
    here = house(chance, "ps")
    date = dating(chance, "iso")
    article, writer = native_article(chance, "ps")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(article.title)
    author = writer.person()
    signed(page, f"لیکوال: {author}", author)
    if chance.site.random() < 0.5:
        page.know(published=date.day)
        page.line("dateline", native_day(date.day, "ps"), blank=0)
    page.body(article.pieces)
    return page


def urdu_paper(chance: Chance) -> Page:
    """An Urdu daily in Urdu, a deck between headline and day."""
    page = Page(chance, "native masthead, native body", language="ur")
    page.suffer("clean", "clean", "clean", "utf-16")
    here = house(chance, "ur")
    date = dating(chance, "iso")
    article, _ = native_article(chance, "ur", headings=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(article.title)
    page.deck(article.deck)
    page.know(published=date.day)
    page.line("dateline", native_day(date.day, "ur"))
    page.body(article.pieces)
    return page


def arabic_paper(chance: Chance) -> Page:
    """An Arabic daily in Arabic, in UTF-8 or in its code page."""
    page = Page(chance, "native masthead, native body", language="ar")
    page.suffer("clean", "clean", "clean", "bom", "crlf")
    here = house(chance, "ar")
    date = dating(chance, "iso")
    article, writer = native_article(chance, "ar")
    head(page, ("name", here.name), ("motto", here.motto), ("name", here.english))
    page.headline(article.title)
    author = writer.person()
    signed(page, f"كتب: {author}" if chance.site.random() < 0.5 else f"بقلم {author}", author)
    page.know(published=date.day)
    page.line("dateline", native_day(date.day, "ar"), blank=0)
    page.body(article.pieces)
    if chance.site.random() < 0.5:
        below(page, "navigation", here.chrome[1:])
    return page


def paragraphs_in_pairs(chance: Chance) -> Page:
    """A page for learners: a paragraph in English, the same in Urdu, and so on; no masthead."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    pieces: list[Piece] = []
    for pair in chance.sample(bank(URDU)["pairs"], chance.randrange(5, 9)):
        english, urdu = pair.split(" / ")
        pieces += [Piece("paragraph", (english,)), Piece("paragraph", (urdu,), "ur")]
    page.body(pieces)
    return page


def phrases_by_turns(chance: Chance) -> Page:
    """A phrase book or subtitles: line by line in English and Persian, or first Persian."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom", "crlf")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    pieces: list[Piece] = []
    persian_first = chance.random() < 0.3
    here = bank(PERSIAN)["phrases"]
    start = chance.randrange(len(here) - 8)
    for pair in here[start : start + chance.randrange(8, 15)]:
        english, persian = pair.split(" / ")
        two = [Piece("paragraph", (english,)), Piece("paragraph", (persian,), "fa")]
        pieces += two[::-1] if persian_first else two
    page.body(pieces, blank=chance.choice((0, 0, 0, 1)))
    return page


def posts_of_two_tongues(chance: Chance) -> Page:
    """The wall of a community: posts in English and in Dari by turns; no masthead, no titles."""
    page = Page(chance, "posts in two languages in turn", "no masthead")
    page.suffer("clean", "clean", "crlf", "arabic-letters")
    page.unscored |= {"title", "paragraphs"}
    english, dari = reporter(chance), Writer(PERSIAN, chance, "fa")
    pieces: list[Piece] = []
    for _ in range(chance.randrange(3, 5)):
        pieces.append(english.paragraph("facts", "quotes", "facts", "facts"))
        pieces.append(dari.paragraph("facts", "quotes", "facts"))
    count = {
        tongue: sum(sum(map(str.isalpha, one.text)) for one in pieces if one.language == tongue)
        for tongue in ("en", "fa")
    }
    page.language = max(count, key=lambda tongue: count[tongue])
    page.body(pieces)
    return page


def notice_with_head(chance: Chance) -> Page:
    """A university: its head in two languages, a notice in English, then in Persian."""
    page = Page(chance, "two bodies", "masthead above a notice in two languages")
    page.suffer("clean", "clean", "bom", "utf8-1256")
    native, english, *_ = row(chance, "universities")
    here = bank(PERSIAN)
    title, native_title = chance.choice(here["notice.titles"]).split(" / ")
    pairs = [pair.split(" / ") for pair in chance.sample(here["notice.paragraphs"], chance.randrange(4, 7))]
    head(page, ("name", native), ("name", english))
    page.headline(title)
    page.body([Piece("paragraph", (one,)) for one, _ in pairs])
    page.body(
        [
            Piece("heading", (native_title,), "fa"),
            *(Piece("paragraph", (other,), "fa") for _, other in pairs),
        ]
    )
    return page
