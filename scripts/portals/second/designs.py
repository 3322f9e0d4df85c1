"""The second set, first part: one article with a masthead."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, solar_line, three_calendars
from portals.html import old
from portals.page import Page
from portals.portal import Chance, Portal, dating, portal, slugged
from portals.writer import Article, Piece, Writer, articles, bank, curled

NATIVE, ENGLISH = "second/native", "second/english"
SMALL = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "is", "no"}) | {
    "of",
    "on",
    "or",
    "rather",
    "the",
    "to",
    "when",
    "who",
    "with",
    "than",
}


def title_case(title: str) -> str:
    """Return a headline with capitals, as American papers print it."""
    first, *words = title.split(" ")
    small = (
        word if word in SMALL or word.startswith("el-") else word[:1].upper() + word[1:] for word in words
    )
    return " ".join([first, *small])


def typographic(article: Article) -> list[Piece]:
    """Return the pieces of an article with curled quotation marks."""
    return [Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in article.pieces]


def several(writer: Writer, chance: Chance) -> str:
    """Return one to three authors."""
    names = list(dict.fromkeys(writer.person() for _ in range(chance.choice((1, 1, 2, 3)))))
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def head(page: Page, here: Portal, chance: Chance) -> None:
    """Write a masthead with a bar between what stands in one line, the couplet in two lines."""
    bar = chance.site.choice((" | ", " - ", " * "))
    page.masthead("name", here.name)
    if chance.site.random() < 0.5:
        page.masthead("name", f"{here.english}{bar}{here.acronym}")
    for hemistich in here.couplet:
        page.masthead("motto", hemistich)
    page.masthead("contact", f"{here.mail}{bar}http://{here.site}", blank=chance.site.randrange(2))
    page.masthead("section", f"{here.rubric}{bar}{here.rubric_english}")


def labelled_front(chance: Chance) -> Page:
    """Front matter with labels: Source, Author, Date; a couplet in two lines; a rule of asterisks."""
    page = Page(chance, "name, couplet, rubric", "labelled front matter")
    page.suffer(
        *("clean", "clean", "clean", "utf8-1256", "utf8-1252", "utf8-1252-twice", "ocr", "mixed"),
        *(
            "windows-1256",
            "entities-in-1256",
            "line-by-line",
            "any-route",
            "any-route",
            "some-lines",
            "bad-byte",
            "1256-1254",
            "1256-1252",
        ),
    )
    here = portal(NATIVE, ("fa", "prs"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "slash-zero", "slash-us", "short", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(6, 12),
        captions=chance.randrange(3),
        inline=chance.randrange(3),
        evidence=date.told,
        verse=chance.random() < 0.1,
    )
    head(page, here, chance)
    page.headline(title_case(article.title))
    if chance.random() < 0.5:
        page.deck(article.deck, torn=chance.random() < 0.5)
    address = f"http://{here.site}/archive/{chance.randrange(10**6)}/{slugged(article.title)}.php?lang=en"
    page.know(source_url=address)
    page.line("source_url", f"Source: {address}")
    author = several(writer, chance)
    page.know(bylines=(author,))
    page.line("byline", f"Author: {author}", blank=0)
    page.line("dateline", f"Date: {page.dated(date.style, date.day, evidence=date.certain)}", blank=0)
    if chance.random() < 0.4:
        page.furniture("noise", "* * *", either=True)
    page.body(article.pieces, breaks=chance.randrange(3))
    return page


def one_line(chance: Chance) -> Page:
    """The name as line 1, the date before the headline, the author with a newspaper's addition."""
    page = Page(chance, "name line alone")
    page.tight = chance.random() < 0.25
    page.suffer(
        "clean",
        "ragged",
        "crlf",
        "clean",
        "utf8-1256",
        "presentation-forms",
        "tatweel",
        "direction-marks",
        "bom",
        "utf8-latin1",
    )
    here = portal(NATIVE, ("ar", "ur", "ps", "prs"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "weekday-uk", "ordinal", "short-us", "timed-uk")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), inline=chance.randrange(2), evidence=date.told
    )
    page.masthead("name", here.name)
    page.line("dateline", page.dated(date.style, date.day))
    page.headline(article.title.upper() if chance.random() < 0.2 else article.title)
    author = writer.person()
    addition = chance.choice((f"Special to {here.english}", "Staff Writer", f"{here.english} Correspondent"))
    page.know(bylines=(author, f"{author}, {addition}"))
    page.line("byline", f"By {author}, {addition}")
    page.body(typographic(article))
    return page


def directory(chance: Chance) -> Page:
    """An English emblem line, menu lines with bullets in two languages, an address block."""
    page = Page(chance, "emblem, menu lines, address block")
    page.suffer("clean", "tatweel", "direction-marks")
    page.suffer("clean", "arabic-letters")
    here, other = portal(NATIVE, ("ps",), chance), portal(NATIVE, ("prs",), chance)
    writer = Writer(ENGLISH, chance)
    article = writer.article(paragraphs=chance.randrange(5, 9), headings=chance.randrange(2))
    bullet = chance.site.choice(("", "• ", "- "))
    page.masthead("name", chance.site.choice(bank(NATIVE)["english.bodies"]))
    for line in (*here.menu[:2], *other.menu[:4]):
        page.masthead("section", bullet + line)
    for number, line in enumerate(chance.site.choice(bank(NATIVE)["english.addresses"]).split(" / ")):
        page.masthead("contact", line, blank=0 if number else 1)
    page.headline(title_case(article.title), blank=2)
    if chance.random() < 0.6:
        author = several(writer, chance)
        page.know(bylines=(author,))
        page.line("byline", f"by {author}", blank=0)
    page.body(article.pieces)
    return page


def strata(chance: Chance) -> Page:
    """English lines, a native title, an English menu, a native menu with numbers, then articles."""
    page = Page(chance, "bands of English and native lines", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters", "utf8-1252")
    here = portal(NATIVE, ("fa", "ar"), chance)
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.masthead("name", here.english)
    page.masthead("name", here.name, blank=1)
    page.masthead("section", chance.site.choice(bank(NATIVE)["english.menu"]), blank=1)
    numbers = [str(chance.randrange(1, 90)).translate(ARABIC_INDIC) for _ in here.menu]
    page.masthead("section", " - ".join(f"{line} ({n})" for n, line in zip(numbers, here.menu, strict=True)))
    first, *others = articles(ENGLISH, chance, [chance.randrange(3, 6) for _ in range(3)])
    page.headline(first.title, blank=2)
    pieces = list(first.pieces)
    for more in others:
        pieces += [Piece("heading", (more.title,)), *more.pieces]
    page.body(pieces)
    return page


def reader(chance: Chance) -> Page:
    """The chrome of a platform in its language: login, the author, the minutes to read."""
    page = Page(chance, "native page chrome")
    page.tight = chance.random() < 0.25
    page.suffer(
        "clean", "clean", "ragged", "crlf", "utf8-1256", "direction-marks", "bidi-marks", "some-lines"
    )
    here = portal(NATIVE, ("ur", "fa", "ps", "ar", "prs"), chance)
    writer = Writer(ENGLISH, chance)
    article = writer.article(paragraphs=chance.randrange(5, 9), inline=chance.randrange(3))
    page.furniture("navigation", here.chrome[0], either=True)
    if chance.site.random() < 0.6:
        page.masthead("name", here.name, blank=0)
    else:
        page.shapes.append("no masthead")
    page.headline(article.title)
    page.furniture("navigation", chance.choice(here.chrome[1:]), either=True)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"Written by {author}", blank=0)
    page.body(typographic(article))
    return page


def bulletin(chance: Chance) -> Page:
    """The text of a PDF: left and right running heads in turn, folios of three kinds, short lines."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(
        "clean", "clean", "presentation-forms", "visual-order", "missing-spaces", "detached-marks", "tatweel"
    )
    here = portal(NATIVE, ("fa", "ar", "ur"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "day-month-year", "weekday")
    article = writer.article(
        paragraphs=chance.randrange(8, 13), headings=chance.randrange(3), evidence=date.told
    )
    page.masthead("name", here.name)
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.headline(title_case(article.title), width=48)
    page.line("dateline", page.dated(date.style, date.day))
    author = several(writer, chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}", blank=0)
    start = chance.randrange(1, 60)
    kind = chance.site.randrange(3)

    def running(number: int) -> list[tuple[str, str]]:
        sheet = str(start + number)
        folio = (f"صفحه {sheet.translate(EXTENDED)}", f"- {sheet} -", sheet.translate(ARABIC_INDIC))[kind]
        return [("folio", folio), ("running_head", f"{here.name} | {here.motto}")][:: 1 if number % 2 else -1]

    indent = chance.choice((0, 2))
    page.body(
        article.pieces,
        width=chance.randrange(38, 60),
        hyphens=chance.random() < 0.5,
        indent=indent,
        blank=0 if indent else 1,
        breaks=chance.randrange(2, 5),
        running=running,
        around=chance.choice((0, 0, 1)),
        form_feed=chance.random() < 0.3,
        justified=chance.random() < 0.4,
    )
    return page


def colophon(chance: Chance) -> Page:
    """Above the article only a name and an address; the last line is the date in three calendars."""
    page = Page(chance, "three calendars in the last line")
    page.tight = chance.random() < 0.25
    page.suffer(
        "clean", "clean", "ragged", "crlf", "utf8-1256", "direction-marks", "bidi-marks", "some-lines"
    )
    here = portal(NATIVE, ("fa", "prs"), chance)
    writer = Writer(ENGLISH, chance)
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(5, 9), inline=chance.randrange(2))
    page.masthead("name", here.name)
    page.masthead("contact", here.site)
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    page.body(article.pieces)
    author = writer.person()
    page.know(bylines=(author,), published=day)
    page.line("byline", f"By {author}")
    page.line("dateline", three_calendars(day, IRANIAN if here.language == "fa" else AFGHAN), blank=0)
    return page


def telegraph(chance: Chance) -> Page:
    """Hard wraps with page numbers out of a number of pages; an open date now and then."""
    page = Page(chance, "hard wraps", "address and page number at page breaks")
    page.suffer("clean", "clean", "windows-1256", "1256-1252", "1256-1251", "1256-1254", "utf8-1256", "mixed")
    here = portal(NATIVE, ("ar",), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "dash-uk", "slash-uk", "short")
    article = writer.article(
        paragraphs=chance.randrange(6, 10),
        captions=chance.randrange(2),
        evidence=date.told,
        items=chance.random() < 0.4,
    )
    width = chance.randrange(52, 78)
    sheets = chance.randrange(2, 4)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("section", f"{here.rubric_english} | {here.rubric}")
    page.headline(title_case(article.title), width=min(width, 40))
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain))
    author = several(writer, chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}", blank=0)
    page.body(
        article.pieces,
        width=width,
        hyphens=chance.random() < 0.5,
        breaks=sheets - 1,
        running=lambda number: [("folio", f"Page {number} of {sheets}"), ("running_head", here.name)],
        justified=chance.random() < 0.2,
    )
    page.furniture("folio", f"Page {sheets} of {sheets}")
    return page


def tailpiece(chance: Chance) -> Page:
    """The author at the end, the masthead at the foot, a line with address and number on each sheet."""
    page = Page(
        chance, "masthead at the foot", "address and page number at page breaks", "mixed copyright line"
    )
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "arabic-letters")
    here = portal(NATIVE, ("prs", "fa"), chance)
    writer = Writer(ENGLISH, chance)
    article = writer.article(paragraphs=chance.randrange(6, 10), inline=chance.randrange(2))
    number = chance.randrange(1000, 9000)
    page.headline(article.title)
    if chance.random() < 0.3:
        page.deck(article.deck)
    page.body(
        article.pieces,
        breaks=chance.randrange(1, 4),
        running=lambda sheet: [("running_head", f"{here.site}/print.asp?id={number}  {sheet}")],
    )
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", chance.choice((f"By {author}", f"Written by {author}")))
    head(page, here, chance)
    owner = chance.site.choice(bank(NATIVE)["fa.copyrights"]).replace("{name}", here.name)
    page.furniture("noise", owner, either=True)
    return page


def tables(chance: Chance) -> Page:
    """An old page of tables in HTML."""
    page = Page(chance, "HTML")
    page.html = old
    page.suffer("clean", "clean", "utf8-1252", "direction-marks")
    here = portal(NATIVE, ("ar", "ps", "prs"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "day-month-year", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(5, 9), evidence=date.told)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    page.furniture("noise", solar_line(date.day, AFGHAN), either=True)
    return page
