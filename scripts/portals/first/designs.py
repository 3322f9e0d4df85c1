"""The first set, first part: pages that are one article with a masthead."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, EXTENDED, PASHTO, three_calendars
from portals.html import modern
from portals.page import Page
from portals.portal import Chance, Portal, dating, portal, slugged
from portals.writer import Piece, Writer, articles, bank, curled, glued

NATIVE, ENGLISH = "first/native", "first/english"


def capitals(title: str) -> str:
    """Return a headline in which every word but the small ones has a capital."""
    return " ".join(word[:1].upper() + word[1:] if len(word) > 3 else word for word in title.split(" "))


def tabbed(page: Page, here: Portal, *, blank: int) -> None:
    """Write site and mail, then the rubric in both languages, with tabs between the cells."""
    page.masthead("contact", f"{here.site}\t{here.mail}", blank=blank)
    page.masthead("section", f"{here.rubric_english}\t{here.rubric}")


def couplet(chance: Chance) -> Page:
    """Name, acronym, couplet, address and rubric; address of the article, deck torn in two, captions."""
    page = Page(chance, "name, acronym, couplet, rubric")
    page.suffer(
        *("clean", "clean", "clean", "utf8-1256", "utf8-1252", "utf8-1256-twice", "ocr", "ocr", "mixed"),
        *(
            "windows-1256",
            "entities-in-1256",
            "line-by-line",
            "any-route",
            "any-route",
            "some-lines",
            "bad-byte",
            "utf-16",
            "1256-1252",
        ),
    )
    here = portal(NATIVE, ("prs", "fa"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "slash-us", "slash-us", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(7, 14),
        captions=chance.randrange(3),
        inline=chance.randrange(3),
        evidence=date.told,
        verse=chance.random() < 0.1,
    )
    page.masthead("name", here.name)
    page.masthead("name", here.acronym, blank=1)
    page.masthead("motto", here.verse, blank=1)
    if chance.site.random() < 0.6:
        tabbed(page, here, blank=1)
    else:
        bar = chance.site.choice((" / ", " - ", ", ", "   "))
        cells = [f"http://{here.site}", f"e-mail: {here.mail}" if chance.site.random() < 0.5 else here.mail]
        page.masthead("contact", bar.join(cells[:: chance.site.choice((1, -1))]), blank=1)
        page.masthead("section", f"{here.rubric_english} / {here.rubric}")
    if chance.random() < 0.8:
        address = f"http://{here.site}/en/{slugged(article.title)}-{chance.randrange(10**5, 10**6)}.html"
        page.know(source_url=address)
        page.line("source_url", address)
    page.headline(article.title)
    if chance.random() < 0.7:
        page.deck(article.deck, torn=chance.random() < 0.6)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author} {page.dated(date.style, date.day, evidence=date.certain)}")
    pieces = [Piece(one.role, tuple(map(glued, one.lines)), one.language) for one in article.pieces]
    page.body(pieces, breaks=chance.randrange(3))
    return page


def name_line(chance: Chance) -> Page:
    """The name of the portal as line 1, then only English."""
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
        "utf8-1252",
    )
    here = portal(NATIVE, ("ps", "ur", "ar", "fa"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "month-day-year", "weekday", "short-us", "timed")
    article = writer.article(
        paragraphs=chance.randrange(5, 10), inline=chance.randrange(2), evidence=date.told
    )
    page.masthead("name", here.name)
    page.headline(article.title.upper() if chance.random() < 0.2 else article.title)
    first, second = writer.person(), writer.person()
    author = f"{first} and {second}" if chance.random() < 0.3 and first != second else first
    added = (
        "",
        "",
        f", Special to {here.english}",
        f", {here.english} Reporter",
        f", in {writer.places[2]}",
    )
    special = chance.choice(added)
    page.know(bylines=(author, author + special))
    page.line("byline", f"By {author}{special}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def emblem(chance: Chance) -> Page:
    """An English emblem line, menu lines in two languages, an English address block, the article."""
    page = Page(chance, "emblem, menu lines, address block")
    page.suffer("clean", "tatweel", "tatweel")
    page.suffer("clean", "arabic-letters")
    here, other = portal(NATIVE, ("prs",), chance), portal(NATIVE, ("ps",), chance)
    writer = Writer(ENGLISH, chance)
    article = writer.article(paragraphs=chance.randrange(5, 9), headings=chance.randrange(2))
    page.masthead("name", f"{here.english.upper()} * {chance.choice(bank(NATIVE)['english.mottos'])}")
    bullet = chance.site.choice(("", "", "» ", "o ", "- ", "• ", "* "))
    for line in (*here.menu[:3], *other.menu[:3]):
        page.masthead("section", bullet + line)
    for number, line in enumerate(chance.site.choice(bank(NATIVE)["english.addresses"]).split(" / ")):
        page.masthead("contact", line, blank=0 if number else 1)
    page.masthead("contact", f"E-mail: {here.mail}   Web: {here.site}")
    page.headline(article.title, blank=2)
    if chance.random() < 0.5:
        author = writer.person()
        page.know(bylines=(author,))
        page.line(
            "byline", f"{chance.choice(('Written by', 'by', 'By'))} {author}", blank=chance.randrange(2)
        )
    page.body(article.pieces)
    return page


def bands(chance: Chance) -> Page:
    """English lines, a native title, an English menu, a native menu with numbers, then articles."""
    page = Page(chance, "bands of English and native lines", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters", "direction-marks")
    here = portal(NATIVE, ("fa", "prs"), chance)
    page.masthead("name", here.english.upper())
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.masthead("name", here.name)
    page.masthead("section", chance.site.choice(bank(NATIVE)["english.menu"]))
    numbers = "١٢٣٤٥٦"
    page.masthead(
        "section", " | ".join(f"{number} {line}" for number, line in zip(numbers, here.menu, strict=False))
    )
    first, *others = articles(
        ENGLISH, chance, [chance.randrange(3, 6) for _ in range(chance.randrange(2, 4))]
    )
    page.headline(first.title)
    pieces = list(first.pieces)
    for more in others:
        pieces += [Piece("heading", (more.title,)), *more.pieces]
    page.body(pieces)
    return page


def chrome(chance: Chance) -> Page:
    """The chrome of a site in its language above an English article, with or without the name."""
    page = Page(chance, "native page chrome")
    page.tight = chance.random() < 0.25
    page.suffer(
        "clean", "clean", "ragged", "crlf", "utf8-1256", "direction-marks", "bidi-marks", "some-lines"
    )
    here = portal(NATIVE, ("fa", "prs", "ps", "ur", "ar"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "day-month-year", "ordinal", "iso")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), inline=chance.randrange(2), evidence=date.told
    )
    named = chance.site.random() < 0.5
    if not named:
        page.shapes.append("no masthead")
    page.furniture("navigation", here.chrome[0], either=True)
    if named:
        page.masthead("name", here.name, blank=1)
        page.masthead("section", f"{here.rubric_english}\t{here.rubric}")
    page.furniture("navigation", chance.choice(here.chrome[1:]), either=True)
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body([Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in article.pieces])
    return page


def newsletter(chance: Chance) -> Page:
    """The text of a PDF: short lines, native running heads and folios in the middle of a sentence."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(
        "clean", "clean", "presentation-forms", "visual-order", "missing-spaces", "detached-marks", "tatweel"
    )
    here = portal(NATIVE, ("fa", "prs", "ar"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "month-day-year", "short")
    article = writer.article(
        paragraphs=chance.randrange(7, 13), headings=chance.randrange(3), evidence=date.told
    )
    page.masthead("name", here.english.upper())
    page.masthead("name", here.name)
    page.headline(chance.choice((str, capitals))(article.title), width=chance.choice((30, 40, 60)))
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}, {page.dated(date.style, date.day)}")
    start = chance.randrange(1, 40)

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", here.name), ("folio", str(start + number).translate(EXTENDED))]

    indent = chance.choice((0, 3))
    page.body(
        article.pieces,
        width=chance.randrange(42, 64),
        hyphens=chance.random() < 0.6,
        indent=indent,
        blank=0 if indent else 1,
        breaks=chance.randrange(2, 5),
        running=running,
        around=chance.choice((0, 1)),
        form_feed=chance.random() < 0.4,
        justified=chance.random() < 0.3,
    )
    return page


def calendars(chance: Chance) -> Page:
    """The last line is the date, in three calendars and digits of three kinds."""
    page = Page(chance, "three calendars in the last line")
    page.tight = chance.random() < 0.25
    page.suffer("clean", "clean", "ragged", "crlf", "utf8-1256", "tatweel", "any-route")
    here = portal(NATIVE, ("ps", "prs"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "day-month-year")
    article = writer.article(paragraphs=chance.randrange(5, 9), inline=chance.randrange(2))
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    tabbed(page, here, blank=1)
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.body(article.pieces)
    page.know(published=date.day)
    page.line("dateline", three_calendars(date.day, PASHTO if here.language == "ps" else AFGHAN))
    return page


def wrapped(chance: Chance) -> Page:
    """Hard wraps at a width, a headline over two lines, hyphens, an open date now and then."""
    page = Page(chance, "hard wraps")
    page.suffer(
        "clean", "clean", "windows-1256", "1256-1252", "1256-1251", "1256-1254", "utf8-latin1", "mixed"
    )
    here = portal(NATIVE, ("ar",), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "slash-uk", "slash-uk", "weekday-uk")
    article = writer.article(
        paragraphs=chance.randrange(5, 10),
        captions=chance.randrange(2),
        evidence=date.told,
        items=chance.random() < 0.4,
    )
    width = chance.randrange(56, 82)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    tabbed(page, here, blank=1)
    page.headline(chance.choice((str, capitals))(article.title), width=chance.randrange(24, min(width, 50)))
    if chance.random() < 0.5:
        page.deck(article.deck)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author} {page.dated(date.style, date.day, evidence=date.certain)}")
    page.body(article.pieces, width=width, hyphens=chance.random() < 0.5, justified=chance.random() < 0.2)
    return page


def footed(chance: Chance) -> Page:
    """Address and page number at the foot of each sheet, the masthead at the very end."""
    page = Page(
        chance, "masthead at the foot", "address and page number at page breaks", "mixed copyright line"
    )
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "direction-marks")
    here = portal(NATIVE, ("ur", "fa"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "day-month-year", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(6, 11), inline=chance.randrange(2), evidence=date.told
    )
    sheets = chance.randrange(2, 5)
    address = f"https://{here.site}/{date.day:%Y/%m}/{slugged(article.title)}"
    author = writer.person()
    at_end = chance.random() < 0.3
    page.know(bylines=(author,))
    page.headline(article.title)
    if not at_end:
        page.line("byline", author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(
        article.pieces,
        breaks=sheets - 1,
        running=lambda number: [("running_head", f"{address}\tPage {number} of {sheets}")],
    )
    if at_end:
        page.line("byline", f"By {author}")
    page.furniture("running_head", f"{address}\tPage {sheets} of {sheets}")
    page.masthead("name", here.name, blank=1)
    page.masthead("motto", here.motto)
    tabbed(page, here, blank=0)
    owner = chance.site.choice(bank(NATIVE)["fa.copyrights"]).replace("{name}", here.name)
    page.furniture("noise", owner, either=True)
    return page


def web(chance: Chance) -> Page:
    """The same kind of page as HTML that says what its elements are."""
    page = Page(chance, "HTML")
    page.html = modern
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "any-route")
    here = portal(NATIVE, ("fa", "ar", "ps"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "month-day-year", "iso")
    article = writer.article(
        paragraphs=chance.randrange(5, 9),
        captions=chance.randrange(2),
        headings=chance.randrange(2),
        evidence=date.told,
    )
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    for line in here.menu:
        page.furniture("navigation", line, either=True)
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    return page
