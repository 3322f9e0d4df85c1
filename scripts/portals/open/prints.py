"""The group "open", second part: what was printed, scanned, laid out in sheets, or saved from a browser.

Rules may be built while looking at them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.open.days import native, persian
from portals.open.desk import (
    GENRES,
    NATIVE,
    PAGES,
    curly,
    dated,
    english,
    entries,
    entry,
    head,
    numbered,
    said,
    signed,
    together,
)
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.writer import Piece, bank

TORN = ("clean", "clean", "clean", "presentation-forms", "tatweel", "visual-order")


def stamped(chance: Chance) -> Page:
    """A page saved from a browser: address, number of the sheet and the hour of printing at each foot."""
    page = Page(chance, "address and hour of printing at page breaks")
    page.suffer("clean", "clean", "utf8-1256", "direction-marks", "crlf")
    here = portal(NATIVE, ("ps", "ur", "fa", "ckb"), chance)
    date = dating(chance, "month-day-year", "day-month-year")
    writer, article = english(chance, date.told, paragraphs=chance.randrange(6, 10))
    sheets = chance.randrange(2, 5)
    clock = f"{chance.randrange(10, 24)}:44:{chance.randrange(10, 60)}"
    printed = f"{chance.randrange(1, 12):02}/{chance.randrange(13, 28)}/{date.day.year} {clock}"
    address = (
        f"http://{here.site}/{chance.choice(('eng', 'story', 'print'))}/{slugged(article.title)[:24]}.php"
    )
    head(page, here, "name", "rubric")
    page.headline(article.title)
    signed(page, author := writer.person(), f"By {author}", blank=chance.site.randrange(2))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(
        article.pieces,
        breaks=sheets - 1,
        running=lambda sheet: [("running_head", f"{address} ({sheet} of {sheets}) [{printed}]")],
    )
    page.furniture("running_head", f"{address} ({sheets} of {sheets}) [{printed}]")
    return page


def browser_head(chance: Chance) -> Page:
    """A page printed from a browser: the title at the head of each sheet, the address at its foot."""
    page = Page(chance, "title and address at page breaks")
    page.suffer("clean", "clean", "utf8-1256", "bom")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(6, 10), captions=1)
    sheets = chance.randrange(2, 4)
    title = f"{article.title} - {here.english}"
    address = f"https://{here.site}/en/{chance.randrange(10**4, 10**5)}"
    page.furniture("running_head", title)
    head(page, here, "/name", "menu")
    page.headline(article.title)
    signed(page, author := writer.person(), chance.choice((author, f"By {author}")))
    dated(page, day, f"{day:%A}, {day:%B} {day.day}, {day.year}", blank=0)
    page.body(
        article.pieces,
        breaks=sheets - 1,
        running=lambda sheet: [("running_head", f"{address}    {sheet}/{sheets}"), ("running_head", title)],
    )
    page.furniture("running_head", f"{address}    {sheets}/{sheets}")
    return page


def broadsheet(chance: Chance) -> Page:
    """A newspaper as PDF text: name, day and page number as a running head, narrow lines, indents."""
    page = Page(chance, "short lines of a PDF", "running heads with the day")
    page.suffer(*TORN)
    here = portal(NATIVE, ("ur", "fa", "prs"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(6, 11))
    told = f"{day:%A}, {day:%B} {day.day}, {day.year}"
    first = chance.randrange(2, 12)
    head(page, here, "ENGLISH", "name", "english motto")
    page.headline(article.title, width=chance.choice((28, 34)))
    signed(page, author := writer.person(), f"By {author.upper()}")
    page.know(bylines=(author.upper(), author))
    dated(page, day, told, blank=0)
    page.body(
        curly(article.pieces),
        width=chance.randrange(34, 46),
        hyphens=True,
        indent=2,
        blank=0,
        breaks=chance.randrange(1, 4),
        running=lambda sheet: [("running_head", f"{here.english}  {told}  {first + sheet}")],
        around=1,
        form_feed=chance.random() < 0.5,
    )
    return page


def scholarly(chance: Chance) -> Page:
    """A journal: volume line, authors, abstract and key words, sections, notes at the end."""
    page = Page(chance, "abstract and key words", "running heads and folios")
    page.suffer("clean", "clean", "presentation-forms", "tatweel", "utf8-1256")
    here = portal(NATIVE, ("fa", "ar", "ur"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, headings=2, paragraphs=chance.randrange(7, 10))
    first, second = writer.person(), entry(chance, "editors")
    head(page, here, "both")
    volume = f"Vol. {chance.randrange(2, 40)}, No. {chance.randrange(1, 5)}, {day:%B} {day.year}"
    page.line("dateline", volume, blank=0, either=True)
    page.unscored |= {"published"}  # a month has no day
    page.headline(article.title)
    signed(page, f"{first} and {second}")
    page.body(
        [
            Piece("heading", ("Abstract",)),
            *said(f"{article.deck}. {writer.pick('facts')} {writer.pick('facts')}"),
        ]
    )
    together(page, f"Keywords: {chance.choice(bank(NATIVE)['tags'])}", role="noise", either=True)
    number = chance.randrange(11, 300)

    def running(sheet: int) -> list[tuple[str, str]]:
        if sheet % 2:
            return [
                ("folio", str(number + sheet)),
                ("running_head", f"{first.split(' ')[-1]} and {second.split(' ')[-1]}"),
            ]
        return [("running_head", here.name), ("folio", str(number + sheet).translate(EXTENDED))]

    page.body(
        [Piece("heading", ("Introduction",)), *article.pieces], breaks=chance.randrange(1, 3), running=running
    )
    notes = tuple(f"{at}. {line}" for at, line in enumerate(entries(chance, "references", 4), 1))
    page.body([Piece("heading", (chance.choice(("References", "Notes")),)), Piece("list", notes)])
    return page


def remarks(chance: Chance) -> Page:
    """A speech: who speaks and where, "check against delivery", salutations, thanks; page numbers."""
    page = Page(chance, "speech", "page numbers in dashes")
    page.suffer("clean", "clean", "ocr", "utf8-1252")
    day = dating(chance, "iso").day
    mission, name = chance.site.choice(bank(GENRES)["missions"]).split(" / ")
    writer, article = english(chance, paragraphs=chance.randrange(6, 9))
    speaker = writer.person()
    page.masthead("name", name)
    page.masthead("name", mission)
    together(page, "Check against delivery", role="noise", either=True)
    page.headline(f'Statement by H.E. {speaker} on "{article.title.strip(chr(34))}"'.replace('""', '"'))
    page.know(bylines=(None, speaker))
    dated(page, day, f"New York, {day.day} {day:%B} {day.year}")
    page.body(said(entry(chance, "addressed"), f"{article.deck}. {writer.pick('shorts')}".strip()))
    page.body(
        article.pieces,
        breaks=chance.randrange(1, 3),
        running=lambda sheet: [("folio", f"- {sheet} -")],
    )
    page.body(said(chance.choice(("I thank you, Mr. President.", "Thank you for your attention."))))
    return page


def handbook(chance: Chance) -> Page:
    """A report of an organisation: numbered headings, wide lines, "Page | 3" between the sheets."""
    page = Page(chance, "numbered headings", "hard wraps", "running heads and folios")
    page.suffer("clean", "clean", "tatweel", "1256-1252", "windows-1256")
    here = portal(NATIVE, ("fa", "ar"), chance)
    day = dating(chance, "iso").day
    _, article = english(chance, headings=3, paragraphs=chance.randrange(7, 11))
    head(page, here, "name", "english", "/contact")
    page.headline(article.title, width=50)
    dated(page, day, f"{day:%B} {day.day}, {day.year}")
    page.body(
        numbered(article.pieces, "."),
        width=chance.randrange(80, 100),
        breaks=2,
        running=lambda sheet: [("running_head", here.name), ("folio", f"Page | {sheet}")],
    )
    return page


def memo(chance: Chance) -> Page:
    """A letter of an office: number and date in the native calendar, subject, signature and seal."""
    page = Page(chance, "letter of an office", "hard wraps")
    page.suffer("clean", "clean", "arabic-letters", "ocr")
    here = portal(NATIVE, ("prs", "fa"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(3, 6))
    head(page, here, "name", "english", "address")
    together(
        page, f"No.: {chance.randrange(100, 9000)}/{chance.randrange(10, 99)}", role="noise", either=True
    )
    dated(page, day, f"Date: {day.day} {day:%B} {day.year} / {native(day, here.language)}", blank=0)
    page.know(title=article.title)
    page.line("headline", f"{chance.site.choice(('', 'Subject: ', 'Re: '))}{article.title}")
    page.body(said(entry(chance, "salutations")))
    page.body(article.pieces, width=chance.randrange(66, 80))
    together(page, chance.choice(("Sincerely,", "With best regards,", "Yours,")), role="noise", either=True)
    signed(page, author := writer.person(), author, blank=chance.randrange(1, 3))
    together(page, entry(chance, "offices_held"), role="noise", blank=0, either=True)
    return page


def pamphlet(chance: Chance) -> Page:
    """A scanned pamphlet: slogans and name, wrapped and indented text, page numbers in words of Persian."""
    page = Page(chance, "hard wraps", "native page numbers", "masthead at the foot")
    page.suffer("clean", "clean", "ocr", "arabic-letters", "bidi-marks")
    here = portal(NATIVE, ("fa", "prs"), chance)
    day = dating(chance, "iso").day
    _, article = english(chance, paragraphs=chance.randrange(5, 9))
    page.headline(article.title.upper(), width=40)
    page.deck(article.deck)
    page.body(
        article.pieces,
        width=chance.randrange(58, 70),
        hyphens=chance.random() < 0.5,
        indent=5,
        blank=0,
        breaks=chance.randrange(1, 4),
        running=lambda sheet: [("folio", f"صفحه {str(sheet).translate(EXTENDED)}")],
        around=1,
        justified=chance.random() < 0.4,
    )
    head(page, here, "/name", "motto", "contact")
    dated(page, day, persian(day), blank=0, either=True)
    return page


def bulletin_board(chance: Chance) -> Page:
    """A bulletin in two running heads, Arabic at odd sheets and Latin at even, folios in Arabic digits."""
    page = Page(chance, "running heads in two languages")
    page.suffer(*TORN)
    here = portal(NATIVE, ("ar", "ckb"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(8, 12), headings=chance.randrange(2))
    head(page, here, "name", "ENGLISH", "motto")
    page.headline(article.title)
    signed(page, author := writer.person(), f"Text: {author}")
    page.know(bylines=(author,))
    dated(page, day, f"{day.day} {day:%B} {day.year}", blank=0)
    first = chance.randrange(3, 60)

    def running(sheet: int) -> list[tuple[str, str]]:
        folio = str(first + sheet)
        if sheet % 2:
            return [("running_head", f"{here.name} | {folio.translate(ARABIC_INDIC)}")]
        return [("running_head", f"{folio} | {here.english}")]

    page.body(
        article.pieces,
        width=chance.randrange(60, 74),
        hyphens=chance.random() < 0.4,
        breaks=chance.randrange(3, 5),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.3,
    )
    return page


def archive(chance: Chance) -> Page:
    """An archive: its names, labels of the item, then the text as it was read by a machine."""
    page = Page(chance, "labels of an item", "hard wraps")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    here = portal(NATIVE, ("fa", "ur", "ar"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(4, 8))
    author = writer.person()
    address = f"http://archive.{here.slug}.example/items/{chance.randrange(10**4, 10**5)}"
    head(page, here, "both", "english menu")
    page.headline(article.title, blank=2)
    page.know(bylines=(author,), source_url=address)
    page.line("byline", f"Author: {author}")
    dated(page, day, f"Date: {day.day} {day:%B} {day.year}", blank=0)
    page.line("source_url", f"Permalink: {address}", blank=0)
    together(page, f"Language: English   Pages: {chance.randrange(2, 9)}", role="noise", blank=0, either=True)
    page.body(article.pieces, width=chance.randrange(70, 92), justified=chance.random() < 0.5)
    together(page, "<< Previous item   Next item >>", "Report an error in this transcription", either=True)
    return page
