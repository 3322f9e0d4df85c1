"""The second set, second part: two bodies, posts, no masthead."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import IRANIAN, PASHTO, solar_line
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, Writer, articles, bank, curled

NATIVE, ENGLISH, PERSIAN = "second/native", "second/english", "second/persian"


def circular(chance: Chance) -> Page:
    """A circular in English, then in Persian, with or without a rule between."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "utf-16", "windows-1256", "bom")
    here = bank(PERSIAN)
    title, native_title = chance.choice(here["notice.titles"]).split(" / ")
    chosen = chance.sample(here["notice.paragraphs"], chance.randrange(3, 6))
    pairs = [tuple(pair.split(" / ")) for pair in chosen]
    page.headline(title)
    page.body([Piece("paragraph", (english,)) for english, _ in pairs])
    if chance.random() < 0.4:
        page.furniture("noise", "* * *", either=True)
    page.body(
        [Piece("heading", (native_title,), "fa"), *(Piece("paragraph", (one,), "fa") for _, one in pairs)]
    )
    return page


def forum(chance: Chance) -> Page:
    """A forum: Persian and English contributions in turn, Persian first."""
    page = Page(chance, "posts in two languages in turn", "no masthead")
    page.suffer("clean", "clean", "bom")
    page.unscored |= {"title", "paragraphs"}
    english = Writer(ENGLISH, chance)
    persian = Writer(PERSIAN, chance, "fa")
    pieces: list[Piece] = []
    for _ in range(chance.randrange(3, 5)):
        pieces.append(persian.paragraph("facts", "quotes"))
        pieces.append(english.paragraph("facts", "quotes", "facts", "facts", "facts"))
    page.body(pieces)
    return page


def phrasebook(chance: Chance) -> Page:
    """A phrase book: Persian lines and English lines in turn; no masthead may be invented."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom", "utf-16")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    pieces = []
    for line in chance.sample(bank(PERSIAN)["lesson.lines"], chance.randrange(8, 14)):
        english, native = line.split(" / ")
        pieces += [Piece("paragraph", (native,), "fa"), Piece("paragraph", (english,))]
    page.body(pieces, blank=chance.choice((0, 0, 1)))
    return page


def embassy(chance: Chance) -> Page:
    """An English letterhead over a Persian body."""
    page = Page(chance, "English masthead, Persian body", language="fa")
    page.suffer("clean", "clean", "utf-16", "bom")
    writer = Writer(PERSIAN, chance, "fa")
    article = writer.article(paragraphs=chance.randrange(5, 9), headings=chance.randrange(2))
    page.masthead("name", chance.site.choice(bank(NATIVE)["english.bodies"]))
    for line in chance.site.choice(bank(NATIVE)["english.addresses"]).split(" / "):
        page.masthead("contact", line)
    page.headline(article.title, blank=2)
    if chance.random() < 0.5:
        day = dating(chance, "iso").day
        page.know(published=day)
        page.line("dateline", solar_line(day, IRANIAN))
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"نویسنده: {author}", blank=0)
    page.body(article.pieces)
    return page


def gazette(chance: Chance) -> Page:
    """A Persian masthead over a Persian body, an ISO date from the database."""
    page = Page(chance, "native masthead, native body", language="fa")
    page.suffer("clean", "clean", "bom", "bad-byte")
    here = portal(NATIVE, ("fa",), chance)
    writer = Writer(PERSIAN, chance, "fa")
    article = writer.article(paragraphs=chance.randrange(5, 9))
    page.masthead("name", here.name)
    page.masthead("contact", f"{here.mail} | {here.site}")
    page.masthead("motto", here.motto)
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"گزارش از {author}")
    date = dating(chance, "iso")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def wire(chance: Chance) -> Page:
    """An agency report: a dateline with the day, authors in a row, no masthead."""
    page = Page(chance, "no masthead", "agency dateline")
    page.suffer("clean", "clean", "english-1252")
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "month-day-year", "short")
    article = writer.article(
        paragraphs=chance.randrange(5, 10),
        inline=chance.randrange(3),
        verse=chance.random() < 0.3,
        evidence=date.told,
    )
    agency = chance.choice(("HNA", "Southern Wire", "Pamir Press Agency"))
    prefix = f"{writer.places[1].upper()} ({agency}) \N{EM DASH} "
    author = writer.person()
    page.know(bylines=(author,), dateline=prefix)
    page.headline(article.title)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    first, *rest = article.pieces
    pieces = [Piece("paragraph", (prefix + first.text,)), *rest]
    page.body([Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in pieces])
    return page


def register(chance: Chance) -> Page:
    """A switch between English and the native name, a list, a form in Persian at the foot."""
    page = Page(chance, "language switch", "form at the foot", "mixed copyright line")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "any-route")
    here = portal(NATIVE, ("fa", "prs"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "ordinal", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(5, 8), items=True, headings=1, evidence=date.told)
    page.masthead("name", f"English | {here.name}", either=True)
    page.headline(article.title)
    page.line("dateline", f"Published: {page.dated(date.style, date.day)}")
    page.body(article.pieces)
    for number, line in enumerate(chance.site.choice(bank(NATIVE)["fa.forms"]).split(" / ")):
        page.furniture("navigation", line, blank=0 if number else 1)
    owner = chance.site.choice(bank(NATIVE)["fa.copyrights"]).replace("{name}", here.name)
    page.furniture("noise", owner, either=True)
    return page


def journal(chance: Chance) -> Page:
    """A journal on the web: the date of each entry in Pashto between English entries."""
    page = Page(chance, "native date lines between posts", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "presentation-forms")
    page.unscored |= {"published"}
    here = portal(NATIVE, ("ps",), chance)
    page.masthead("name", here.name)
    page.masthead("contact", f"{here.site} | {here.mail}")
    lengths = [chance.randrange(3, 5) for _ in range(chance.randrange(2, 5))]
    for number, article in enumerate(articles(ENGLISH, chance, lengths)):
        if number:
            page.body([Piece("heading", (article.title,))])
        else:
            page.headline(article.title)
        page.line("dateline", solar_line(dating(chance, "iso").day, PASHTO), blank=0, either=True)
        page.body(article.pieces)
    return page
