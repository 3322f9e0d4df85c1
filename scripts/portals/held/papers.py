"""Pages of print: the text of PDF files, OCR, pages printed from a browser."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, PASHTO, solar_line, three_calendars
from portals.held.desk import NATIVE, curly, dated_story, one_of, pair, person, story
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged

TORN = ("clean", "clean", "presentation-forms", "visual-order", "missing-spaces", "detached-marks", "tatweel")


def faculty_news(chance: Chance) -> Page:
    """A university's newsletter as PDF text: short lines, running heads in Persian, hyphens."""
    page = Page(chance, "short lines of a PDF", "running heads and folios", "issue line with the date")
    page.suffer(*TORN)
    here = portal(NATIVE, ("fa", "prs"), chance)
    date = dating(chance, "month-day-year")
    article = story(chance, captions=False)
    page.masthead("name", here.english)
    page.masthead("name", here.name)
    page.masthead("motto", "Quarterly of the Faculty of Letters")
    number = chance.randrange(2, 80)
    printed = page.dated(date.style, date.day)
    page.line("dateline", f"Volume {number // 4 + 1}, No. {number % 4 + 1}, {printed}", blank=0, either=True)
    page.headline(article.title, width=chance.choice((34, 44)))
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"by {author}")
    first = chance.randrange(3, 20)

    def running(sheet: int) -> list[tuple[str, str]]:
        return [("folio", str(first + sheet).translate(EXTENDED)), ("running_head", here.name)]

    page.body(
        article.pieces,
        width=chance.randrange(44, 60),
        hyphens=chance.random() < 0.6,
        breaks=chance.randrange(1, 4),
        running=running,
        around=chance.choice((0, 1)),
        form_feed=chance.random() < 0.4,
    )
    return page


def party_organ(chance: Chance) -> Page:
    """The organ of a party, scanned: slogan, name, box number; the page in Persian at the breaks."""
    page = Page(chance, "hard wraps", "running heads and folios", "three calendars in the last line")
    page.suffer("clean", "clean", "ocr", "ocr", "arabic-letters", "bidi-marks")
    here = portal(NATIVE, ("prs", "ps"), chance)
    day = dating(chance, "iso").day
    article = story(chance, captions=False, headings=False)
    page.masthead("motto", here.motto)
    page.masthead("name", here.name)
    page.masthead("name", f"Organ of the {here.english}")
    page.masthead("contact", one_of(chance, "english.addresses").split(" / ")[0])
    page.headline(article.title.upper() if chance.random() < 0.3 else article.title)
    page.body(
        article.pieces,
        width=chance.randrange(62, 74),
        breaks=chance.randrange(1, 3),
        running=lambda sheet: [("folio", f"صفحه {str(sheet).translate(EXTENDED)}")],
        justified=chance.random() < 0.3,
    )
    page.know(published=day)
    page.line("dateline", three_calendars(day, PASHTO if here.language == "ps" else AFGHAN))
    return page


def magazine(chance: Chance) -> Page:
    """A magazine as PDF text: indents and no blank lines, name and page number at the foot."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer("clean", "clean", "clean", "presentation-forms", "tatweel")
    here = portal(NATIVE, ("ar", "ur", "fa"), chance)
    article = story(chance, captions=False)
    page.masthead("name", here.name)
    page.masthead("name", here.english.upper())
    page.headline(article.title, width=40)
    page.deck(article.deck)
    author = pair(chance) if chance.random() < 0.4 else person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    first = chance.randrange(10, 70)
    number = chance.randrange(1, 40)
    page.body(
        curly(article.pieces),
        width=chance.randrange(50, 68),
        hyphens=chance.random() < 0.5,
        indent=4,
        blank=0,
        breaks=chance.randrange(1, 4),
        running=lambda sheet: [("running_head", f"{here.english}, No. {number}    {first + sheet}")],
        around=chance.choice((0, 1)),
        form_feed=chance.random() < 0.5,
        justified=chance.random() < 0.4,
    )
    return page


def browser_print(chance: Chance) -> Page:
    """A page printed from a browser: the address and the number of the sheet at each break."""
    page = Page(chance, "address and page number at page breaks")
    page.suffer("clean", "clean", "utf8-1256", "direction-marks", "bom")
    here = portal(NATIVE, ("fa", "ps", "ur"), chance)
    date = dating(chance, "weekday-uk", "month-day-year")
    article = dated_story(chance, date)
    sheets = chance.randrange(2, 4)
    address = f"http://{here.site}/{date.day.year}/{slugged(article.title)[:30]}.html"
    page.masthead("name", here.name)
    page.masthead("section", f"{here.rubric_english} / {here.rubric}")
    page.headline(article.title)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(
        article.pieces,
        breaks=sheets - 1,
        running=lambda sheet: [("running_head", f"{address} [{sheet}/{sheets}]")],
    )
    page.furniture("running_head", f"{address} [{sheets}/{sheets}]")
    return page


def field_report(chance: Chance) -> Page:
    """A report of a relief organisation: address block, headings, a list, page numbers out of a number."""
    page = Page(chance, "emblem, menu lines, address block", "hard wraps")
    page.suffer("clean", "clean", "arabic-letters", "tatweel", "utf-16")
    here = portal(NATIVE, ("prs", "ps"), chance)
    date = dating(chance, "day-month-year")
    article = dated_story(chance, date)
    sheets = chance.randrange(2, 5)
    page.masthead("name", one_of(chance, "english.bodies"))
    page.masthead("name", here.name)
    for number, line in enumerate(one_of(chance, "english.addresses").split(" / ")):
        page.masthead("contact", line, blank=0 if number else 1)
    page.headline(article.title, blank=2)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(
        article.pieces,
        width=chance.choice((0, 72, 80)),
        breaks=sheets - 1,
        running=lambda sheet: [("folio", f"Page {sheet} of {sheets}")],
    )
    page.furniture("folio", f"Page {sheets} of {sheets}")
    return page


def narrow_column(chance: Chance) -> Page:
    """A clipping: one narrow column, hyphens, the page in Arabic-Indic digits between dashes."""
    page = Page(chance, "short lines of a PDF", "hard wraps")
    page.suffer(*TORN, "utf8-1256")
    here = portal(NATIVE, ("ar", "ur"), chance)
    date = dating(chance, "weekday", "short")
    article = dated_story(chance, date, captions=False, headings=False)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.headline(article.title, width=32)
    page.line("dateline", page.dated(date.style, date.day))
    first = chance.randrange(2, 30)
    page.body(
        article.pieces,
        width=chance.randrange(34, 42),
        hyphens=True,
        breaks=chance.randrange(1, 3),
        running=lambda sheet: [("folio", f"- {str(first + sheet).translate(ARABIC_INDIC)} -")],
        around=chance.choice((0, 1)),
    )
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"Written by {author}")
    return page


def back_cover(chance: Chance) -> Page:
    """The masthead at the foot, with the date in the solar calendar and a mixed copyright line."""
    page = Page(chance, "masthead at the foot", "mixed copyright line")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "direction-marks", "any-route")
    here = portal(NATIVE, ("fa", "prs"), chance)
    article = story(chance, captions=False)
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.body(article.pieces)
    page.masthead("name", here.name, blank=2)
    page.masthead("motto", here.motto)
    page.masthead("contact", f"{here.mail}   {here.site}")
    owner = one_of(chance, "fa.copyrights").replace("{name}", here.name)
    page.furniture("noise", owner, either=True)
    return page


def weekly_sheet(chance: Chance) -> Page:
    """A weekly: motto, name, line of the issue in two calendars; the text without wraps."""
    page = Page(chance, "issue line with the date")
    page.suffer("clean", "clean", "utf8-latin1", "presentation-forms", "bidi-marks")
    here = portal(NATIVE, ("prs",), chance)
    date = dating(chance, "day-month-year")
    article = story(chance)
    number = str(chance.randrange(30, 700)).translate(EXTENDED)
    page.masthead("motto", here.motto)
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    printed = page.dated(date.style, date.day)
    native = f"شماره {number}، {solar_line(date.day, AFGHAN)}"
    page.line("dateline", f"{native}    {printed}", blank=0, either=True)
    page.headline(article.title)
    page.deck(article.deck)
    author = pair(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.body(article.pieces)
    return page
