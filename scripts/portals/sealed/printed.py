"""The sealed group, second part: what was printed, scanned or laid out before it became text."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt

from portals.calendar import AFGHAN, EXTENDED, IRANIAN, solar_line
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.sealed.desk import (
    NATIVE,
    Sheet,
    arabic_date,
    author,
    dressed,
    english,
    folio,
    head,
    native,
    signed,
    solar_figures,
    source,
    told,
    when,
)
from portals.writer import bank, curled, glued

Lines = list[tuple[str, str]]
EMBASSIES = (
    "سفارت جمهوری دریابار – برلین / Embassy of the Republic of Daryabar in Berlin / Berlin",
    "جنرال قونسلگری زرستان در کراچی / Consulate General of Zarestan, Karachi / Karachi",
    "نمایندگی دائم کوهستان در ژنو / Permanent Mission of Kohestan in Geneva / Geneva",
    "سفارة جمهورية الواحة في طهران / Embassy of the Republic of Al-Waha in Tehran / Tehran",
)


def paper_from_browser(chance: Chance) -> Page:
    """Printed from a browser: the day of printing and the title above each sheet, the address below it."""
    page = Page(chance, "print header and footer of a browser")
    page.suffer("clean", "clean", "crlf", "utf8-1256")
    here = portal(NATIVE, ("fa", "ar", "prs"), chance)
    writer = english(chance)
    date = dating(chance, "weekday", "day-month-year", "timed")
    article = writer.article(paragraphs=chance.randrange(7, 13), captions=chance.randrange(2))
    printed = date.day + dt.timedelta(days=chance.randrange(40, 900))
    top = f"{printed.month}/{printed.day}/{printed.year}\t{article.title} | {here.english}"
    address = f"http://{here.site}/english/{slugged(article.title)}-{chance.randrange(10**4, 10**5)}"
    sheets = chance.randrange(2, 5)
    page.furniture("running_head", top)
    head(page, here, "name motto section", blank=0)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)

    def running(number: int) -> Lines:
        return [("running_head", f"{address}\t{number}/{sheets}"), ("running_head", top)]

    # An address that stands in each foot line is where the page was found.
    page.know(source_url=address)
    page.unscored |= {"source_url"}
    page.body(article.pieces, breaks=sheets - 1, running=running, around=chance.choice((0, 1)))
    page.furniture("running_head", f"{address}\t{sheets}/{sheets}")
    return page


def two_sided(chance: Chance) -> Page:
    """A bulletin printed on both sides: the name on even sheets, the rubric on odd ones, folios in front."""
    page = Page(chance, "running heads of two kinds", "short lines")
    page.suffer("clean", "clean", "presentation-forms", "tatweel", "visual-order")
    here = portal(NATIVE, ("prs", "fa", "ps"), chance)
    writer = english(chance)
    date = dating(chance, "month-day-year")
    article = writer.article(paragraphs=chance.randrange(8, 14), headings=chance.randrange(1, 4))
    start = chance.randrange(2, 60)
    head(page, here, "name english motto")
    page.headline(article.title, width=chance.choice((32, 44)))
    name = author(writer)
    capitals = chance.site.random() < 0.3
    signed(page, name.upper() if capitals else name, name)
    page.line("byline", name.upper() if capitals else f"By {name}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)

    def running(number: int) -> Lines:
        side = here.name if number % 2 else here.rubric
        return [("folio", str(start + number).translate(EXTENDED)), ("running_head", side)]

    page.body(
        article.pieces,
        width=chance.randrange(46, 60),
        hyphens=True,
        breaks=chance.randrange(2, 6),
        running=running,
        form_feed=chance.random() < 0.5,
    )
    return page


def scanned_copy(chance: Chance) -> Page:
    """The scan of a photocopy: indents and no blank lines, tags of the OCR in the masthead, a bare folio."""
    page = Page(chance, "scan", "indents")
    page.suffer("ocr", "ocr", "clean")
    here = portal(NATIVE, ("prs", "fa"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(6, 11), evidence=date.told)
    start = chance.randrange(4, 90)
    head(page, here, "name label verse")
    head(page, here, "section contact", bar="    ", blank=1)
    page.headline(article.title, width=48)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}    {page.dated(date.style, date.day, evidence=date.certain)}")
    page.body(
        article.pieces,
        width=chance.randrange(62, 76),
        indent=5,
        blank=0,
        hyphens=True,
        justified=chance.random() < 0.4,
        breaks=chance.randrange(1, 4),
        running=lambda number: [("folio", str(start + number))],
        around=chance.choice((1, 2)),
    )
    return page


def slim_column(chance: Chance) -> Page:
    """One slim column of an Arabic paper; the folio between dashes in Arabic-Indic digits."""
    page = Page(chance, "slim column", "Arabic folios")
    page.suffer("clean", "clean", "presentation-forms", "detached-marks", "missing-spaces")
    here = portal(NATIVE, ("ar",), chance)
    writer = english(chance)
    date = dating(chance, "day-month-year")
    article = writer.article(paragraphs=chance.randrange(5, 9), captions=chance.randrange(2))
    start = chance.randrange(1, 30)
    head(page, here, "name capitals motto")
    page.headline(article.title, width=28)
    page.deck(article.deck)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}")
    when(page, date.day)
    page.line("dateline", arabic_date(date.day), blank=0)
    page.body(
        article.pieces,
        width=chance.randrange(33, 42),
        hyphens=chance.random() < 0.7,
        breaks=chance.randrange(1, 5),
        running=lambda number: [("folio", folio(start + number))],
    )
    return page


def torn_scan(chance: Chance) -> Page:
    """Sheets follow each other with nothing between them but blank lines, so that sentences are torn."""
    page = Page(chance, "sentences torn by blank lines")
    page.suffer("clean", "clean", "utf8-1256", "ocr", "bad-byte")
    here = portal(NATIVE, ("ps", "prs", "fa"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "slash-uk")
    article = writer.article(
        paragraphs=chance.randrange(8, 13), captions=chance.randrange(1, 3), evidence=date.told
    )
    head(page, here, "contact name label section couplet")
    page.know(source_url=source(chance, article.title, date.day))
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"{name} {page.dated(date.style, date.day, evidence=date.certain)}")
    page.line("source_url", str(page.front.source_url), blank=0)
    page.body(dressed(article.pieces, glued), breaks=chance.randrange(3, 6), around=chance.choice((1, 2, 3)))
    return page


def mission_release(chance: Chance) -> Page:
    """A legation's press release: name in both languages, address block, number, place and day, a list."""
    page = Page(chance, "press release", "address block")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters", "bom")
    own, english_name, city = chance.site.choice(EMBASSIES).split(" / ")
    writer = english(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(4, 7), items=True)
    page.masthead("name", own)
    page.masthead("name", english_name)
    for line in chance.site.choice(bank(NATIVE)["english.addresses"]).split(" / "):
        page.masthead("contact", line)
    page.masthead("section", "PRESS RELEASE", blank=1, either=True)
    number = f"No. {chance.randrange(11, 300)}/{date.day.year}"
    page.line("dateline", number, blank=0, either=True)
    page.line("dateline", f"{city}, {page.dated(date.style, date.day)}", blank=0)
    page.headline(article.title)
    page.body(article.pieces)
    page.furniture("noise", chance.site.choice(("- END -", "***", "(ends)")), either=True)
    return page


def sheets_in_words(chance: Chance) -> Page:
    """Lines of one width, a mark of the sheet in Persian words, a solar date on top."""
    page = Page(chance, "sheet marks in Persian words")
    page.suffer("clean", "clean", "tatweel", "bidi-marks")
    here = portal(NATIVE, ("fa",), chance)
    writer = english(chance)
    date = dating(chance, "iso")
    article = writer.article(paragraphs=chance.randrange(6, 10), inline=1, verse=chance.random() < 0.3)
    sheets = chance.randrange(3, 7)
    when(page, date.day)
    page.line("dateline", solar_line(date.day, IRANIAN), either=True)
    head(page, here, "name motto", blank=1)
    head(page, here, "contact")
    page.headline(article.title)
    name = author(writer)
    added = f", {here.english}" if chance.random() < 0.3 else ""
    signed(page, name, name + added)
    page.line("byline", f"By {name}{added}")

    def running(number: int) -> Lines:
        words = f"صفحه {number} از {sheets}".translate(EXTENDED)
        return [("running_head", f"{words} - {here.name}")]

    page.body(
        dressed(article.pieces, curled),
        width=72,
        breaks=sheets - 1,
        running=running,
        around=chance.choice((0, 1)),
    )
    return page


def dari_bulletin(chance: Chance) -> Page:
    """The text of a bulletin in Dari: short native lines, the English name and a folio inside sentences."""
    page = Sheet(chance, "short native lines", "running heads and folios", language="fa")
    page.suffer("clean", "clean", "bom", "crlf")
    here = portal(NATIVE, ("prs",), chance)
    writer = native(chance, "prs")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(6, 10), headings=chance.randrange(2))
    start = chance.randrange(1, 40)
    head(page, here, "name english motto")
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"نویسنده: {name}")
    when(page, date.day)
    page.line("dateline", solar_line(date.day, AFGHAN), blank=0)

    def running(number: int) -> Lines:
        return [("running_head", here.english), ("folio", str(start + number))]

    page.body(
        article.pieces,
        width=chance.randrange(44, 66),
        breaks=chance.randrange(1, 4),
        running=running,
    )
    return page


def persian_sheets(chance: Chance) -> Page:
    """A Persian article that was printed from a browser: address and number of the sheet inside sentences."""
    page = Sheet(chance, "foot lines of a browser", language="fa")
    page.suffer("clean", "clean", "utf-16", "bom")
    here = portal(NATIVE, ("fa",), chance)
    writer = native(chance, "fa")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(5, 9), captions=chance.randrange(2))
    sheets = chance.randrange(2, 4)
    address = f"http://{here.site}/fa/news/{chance.randrange(10**5, 10**6)}"
    head(page, here, "name motto")
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    page.deck(article.deck)
    when(page, date.day)
    page.line("dateline", f"تاریخ: {solar_figures(date.day)}")

    def running(number: int) -> Lines:
        return [("running_head", f"{address}    {number} / {sheets}")]

    page.body(article.pieces, breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{address}    {sheets} / {sheets}")
    return page


def paired_columns(chance: Chance) -> Page:
    """A leaflet: names in both scripts on one line, lines of one width, a last line of stars."""
    page = Page(chance, "names in both scripts on one line", "hard wraps")
    page.suffer("clean", "clean", "utf8-1256", "direction-marks", "1256-1254")
    here = portal(NATIVE, ("ar", "fa"), chance)
    writer = english(chance)
    date = dating(chance, "short-us", "ordinal")
    article = writer.article(paragraphs=chance.randrange(3, 6))
    head(page, here, "both", bar=chance.site.choice((" | ", "      ", " – ")))
    head(page, here, "english-motto motto", blank=0)
    page.headline(article.title, width=60)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces, width=chance.randrange(64, 90))
    page.furniture("noise", chance.site.choice(("* * *", "*****", "_______________")), either=True)
    page.masthead("contact", f"{here.site} - {here.mail}", either=True)
    return page
