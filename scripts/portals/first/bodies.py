"""The first set, second part: bodies in two languages, posts, no masthead at all."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, IRANIAN, solar_line
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.writer import Piece, Writer, articles, bank, curled

NATIVE, ENGLISH, PERSIAN = "first/native", "first/english", "first/persian"


def letters(pieces: list[Piece]) -> int:
    """Count the letters of a body."""
    return sum(char.isalpha() for piece in pieces for char in piece.text)


def notice(chance: Chance) -> Page:
    """An English notice, then the same notice in Persian; no masthead."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "utf-16", "windows-1256", "bom")
    here = bank(PERSIAN)
    title, native_title = chance.choice(here["notice.titles"]).split(" / ")
    chosen = chance.sample(here["notice.paragraphs"], chance.randrange(3, 6))
    pairs = [tuple(pair.split(" / ")) for pair in chosen]
    page.headline(title)
    if chance.random() < 0.5:
        date = dating(chance, "day-month-year")
        page.line("dateline", page.dated(date.style, date.day))
    page.body([Piece("paragraph", (english,)) for english, _ in pairs])
    second = [Piece("heading", (native_title,), "fa")]
    page.body([*second, *(Piece("paragraph", (native,), "fa") for _, native in pairs)])
    return page


def turns(chance: Chance) -> Page:
    """English and Persian posts in turn; no masthead, no titles."""
    page = Page(chance, "posts in two languages in turn", "no masthead")
    page.suffer("clean", "clean", "bom", "arabic-letters")
    page.unscored |= {"title", "paragraphs"}
    english = Writer(ENGLISH, chance)
    persian = Writer(PERSIAN, chance, "fa")
    pieces: list[Piece] = []
    for _ in range(chance.randrange(3, 6)):
        pieces.append(english.paragraph("facts", "facts", "quotes", "facts"))
        pieces.append(persian.paragraph("facts", "quotes"))
    page.body(pieces)
    mine = letters([piece for piece in pieces if piece.language == "en"])
    page.language = "en" if mine > letters(pieces) - mine else "fa"
    return page


def lesson(chance: Chance) -> Page:
    """A lesson: an English line, its Persian line, and so on; no masthead may be invented."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom", "utf-16")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    lines = chance.sample(bank(PERSIAN)["lesson.lines"], chance.randrange(8, 14))
    pieces = []
    for line in lines:
        english, native = line.split(" / ")
        pieces += [Piece("paragraph", (english,)), Piece("paragraph", (native,), "fa")]
    page.body(pieces, blank=chance.choice((0, 0, 1)))
    return page


def inverse(chance: Chance) -> Page:
    """An English masthead over a Persian body."""
    page = Page(chance, "English masthead, Persian body", language="fa")
    page.suffer("clean", "clean", "utf-16", "bom")
    here = portal(NATIVE, ("fa",), chance)
    writer = Writer(PERSIAN, chance, "fa")
    article = writer.article(paragraphs=chance.randrange(5, 9), headings=chance.randrange(2))
    page.masthead("name", here.english.upper())
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.masthead("contact", f"{here.site}\t{here.mail}")
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"نوشته {author}")
    if chance.random() < 0.5:
        date = dating(chance, "day-month-year")
        page.know(published=date.day)
        page.line("dateline", solar_line(date.day, IRANIAN), blank=0)
    page.body(article.pieces)
    return page


def persian_portal(chance: Chance) -> Page:
    """A Persian masthead over a Persian body."""
    page = Page(chance, "native masthead, native body", language="fa")
    page.suffer("clean", "clean", "bom", "bad-byte")
    here = portal(NATIVE, ("fa",), chance)
    writer = Writer(PERSIAN, chance, "fa")
    article = writer.article(paragraphs=chance.randrange(5, 9))
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("contact", f"{here.site}\t{here.mail}", blank=1)
    page.masthead("section", f"{here.rubric_english}\t{here.rubric}")
    address = f"https://{here.site}/fa/{chance.randrange(10**4, 10**5)}"
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"نویسنده: {author}")
    page.body(article.pieces)
    return page


def bare(chance: Chance) -> Page:
    """An article and nothing else, with the dateline of an agency before its first sentence."""
    page = Page(chance, "no masthead", "agency dateline")
    page.suffer("clean", "clean", "english-1252")
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(5, 10),
        inline=chance.randrange(3),
        verse=chance.random() < 0.3,
        evidence=date.told,
    )
    agency = chance.choice(("Nawa Service", "DNA", "Alborz Press"))
    prefix = f"{writer.places[0].upper()} ({agency}) - "
    page.know(bylines=(None, agency), dateline=prefix)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    first, *rest = article.pieces
    pieces = [Piece("paragraph", (prefix + first.text,)), *rest]
    page.body([Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in pieces])
    return page


def list_and_form(chance: Chance) -> Page:
    """A language switch, an English list, a form in Persian below it, a mixed copyright line."""
    page = Page(chance, "language switch", "form at the foot", "mixed copyright line")
    page.suffer("clean", "clean", "utf8-1256", "direction-marks", "bidi-marks", "some-lines")
    here = portal(NATIVE, ("fa",), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "short", "iso")
    article = writer.article(
        paragraphs=chance.randrange(4, 7), items=True, headings=chance.randrange(3), evidence=date.told
    )
    page.masthead("name", here.name)
    page.masthead("section", "English | فارسی", either=True)
    address = f"https://{here.site}/en/{slugged(article.title)}"
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    for number, line in enumerate(chance.site.choice(bank(NATIVE)["fa.forms"]).split(" / ")):
        page.furniture("navigation", line, blank=0 if number else 1)
    owner = chance.site.choice(bank(NATIVE)["fa.copyrights"]).replace("{name}", here.name)
    page.furniture("noise", owner, either=True)
    return page


def posts(chance: Chance) -> Page:
    """A blog: native date lines between English posts."""
    page = Page(chance, "native date lines between posts", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "any-route")
    page.unscored |= {"published"}
    here = portal(NATIVE, ("prs",), chance)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    above = chance.site.random() < 0.6
    for number, article in enumerate(articles(ENGLISH, chance, [3] * chance.randrange(2, 5))):
        date = solar_line(dating(chance, "iso").day, AFGHAN)
        if above:
            page.line("dateline", date, either=True)
        if number:
            page.body([Piece("heading", (article.title,))])
        else:
            page.headline(article.title)
        if not above:
            page.line("dateline", f"{date} | {here.chrome[0]}", blank=chance.site.randrange(2), either=True)
        page.body(article.pieces)
    return page
