"""The gazette group, second part: what was set, printed, scanned or sent by mail."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.gazette.desk import (
    AFFAIRS,
    DOCUMENTS,
    LIGHT,
    OPINION,
    PDF,
    SCAN,
    SOCIETY,
    bulleted,
    by,
    curly,
    furnished,
    head,
    issue,
    native_date,
    signed,
    site_of,
    split,
    told,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating, slugged
from portals.writer import Piece

Lines = list[tuple[str, str]]


def narrow_columns(chance: Chance) -> Page:
    """Narrow columns out of a PDF, a native head and a native folio at each break."""
    page = Page(chance, "narrow columns", "native running heads and folios")
    page.suffer(*PDF)
    here = site_of(chance, "prs", "fa", "ar")
    article, writer = told(chance.choice((AFFAIRS, SOCIETY)), chance)
    date = dating(chance, "month-day-year", "day-month-year")
    head(page, ("name", here.name), ("section", issue(chance, here.language)), ("motto", here.motto))
    page.headline(article.title, width=chance.choice((28, 40)))
    author = writer.person()
    by(page, author)
    signed(page, chance, author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    start = chance.randrange(2, 30)
    digits = ARABIC_INDIC if here.language == "ar" else EXTENDED

    def running(number: int) -> Lines:
        return [("running_head", here.name), ("folio", str(start + number).translate(digits))]

    page.body(
        article.pieces,
        width=chance.randrange(34, 48),
        hyphens=True,
        breaks=chance.randrange(2, 5),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.4,
    )
    return page


def volume_and_number(chance: Chance) -> Page:
    """An essay in the journal of a university: volume and number at each break."""
    page = Page(chance, "journal", "running heads in two languages")
    page.suffer(*PDF)
    native, english, kind = split(chance, "campuses")
    article, writer = told(OPINION, chance, headings=True)
    year = chance.randrange(2001, 2021)
    volume = f"Vol. {chance.randrange(2, 30)}, No. {chance.randrange(1, 5)} ({year})"
    head(page, ("name", native), ("name", english), ("section", kind))
    page.unscored |= {"published"}  # a year and a number of an issue are no day
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", author)
    start = chance.randrange(20, 140)

    def running(number: int) -> Lines:
        side = native if number % 2 else f"{english}, {volume}"
        return [("folio", str(start + number)), ("running_head", side)]

    page.body(
        curly(article.pieces),
        width=chance.randrange(64, 84),
        breaks=chance.randrange(1, 4),
        running=running,
    )
    return page


def law_of_bees(chance: Chance) -> Page:
    """The official gazette: a law with chapters, "Page 3 of 9" at each break."""
    page = Page(chance, "official gazette", "pages counted")
    page.suffer(*PDF)
    native = chance.site.choice(("جریدهٔ رسمی", "رسمي جریده", "الجريدة الرسمية"))
    article, _ = told(DOCUMENTS, chance, subject="law", headings=True)
    date = dating(chance, "day-month-year", "ordinal")
    total = chance.randrange(4, 12)
    head(page, ("name", native), ("name", words(chance, "gazettes")))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))

    def running(number: int) -> Lines:
        return [("folio", f"Page {number} of {total}"), ("running_head", native)]

    page.body(
        article.pieces, width=chance.randrange(60, 80), breaks=2, running=running, around=chance.randrange(2)
    )
    return page


def scan_without_blanks(chance: Chance) -> Page:
    """A weekly from the scanner: indents in place of blank lines, hyphens, folios between dashes."""
    page = Page(chance, "scan with indents", "hyphens", "folios between dashes")
    page.suffer(*SCAN)
    here = site_of(chance, "prs", "ur", "ar", "fa")
    article, writer = told(chance.choice((AFFAIRS, SOCIETY, OPINION)), chance)
    date = dating(chance, "weekday", "day-month-year")
    head(page, ("name", here.name), ("section", native_date(date.day, here.language)))
    page.headline(article.title, width=chance.choice((30, 48)))
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    start = chance.randrange(1, 60)

    def running(number: int) -> Lines:
        return [("folio", f"- {start + number} -")]

    page.body(
        article.pieces,
        width=chance.randrange(50, 70),
        hyphens=True,
        indent=chance.choice((2, 3, 5)),
        blank=0,
        breaks=chance.randrange(1, 4),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.3,
    )
    return page


def relief_report(chance: Chance) -> Page:
    """A report of a relief office: highlights in a list, headings, sheets counted at the foot."""
    page = Page(chance, "report with headings", "list", "furniture with address")
    page.suffer(*PDF)
    native, english, kind = split(chance, "embassies")
    article, _ = told(DOCUMENTS, chance, subject="report", headings=True)
    date = dating(chance, "day-month-year", "month-day-year")
    head(page, ("name", native), ("name", english), ("section", kind))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))

    def running(number: int) -> Lines:
        return [("running_head", f"www.republic-embassy.example | {number}")]

    signs = ("-", "\N{BULLET}", "*")
    pieces = bulleted(article.pieces, chance.choice(signs))
    page.body(pieces, breaks=chance.randrange(1, 4), running=running)
    return page


def address_on_each_sheet(chance: Chance) -> Page:
    """A web page as a browser prints it: address and sheet at each break."""
    page = Page(chance, "printed by a browser")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, writer = told(SOCIETY, chance)
    date = dating(chance, "month-day-year", "weekday")
    address = f"https://{here.site}/english/{slugged(article.title)}"
    sheets = chance.randrange(3, 6)
    page.unscored |= {"source_url"}  # the page's own address, on each sheet
    head(page, ("name", here.name), ("section", f"{here.rubric} | {here.rubric_english}"))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}, {page.dated(date.style, date.day)}")

    def running(number: int) -> Lines:
        return [("running_head", f"{address}  {number}/{sheets}")]

    page.body(article.pieces, breaks=sheets - 1, running=running)
    return page


def doubled_spaces(chance: Chance) -> Page:
    """A justified page: doubled spaces, wrapped lines, blank lines between paragraphs."""
    page = Page(chance, "justified", "wrapped lines")
    page.suffer(*SCAN)
    here = site_of(chance)
    article, writer = told(chance.choice((AFFAIRS, OPINION)), chance)
    date = dating(chance, "month-day-year", "short")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.mail))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author} | {page.dated(date.style, date.day)}")
    page.body(curly(article.pieces), width=chance.randrange(56, 78), justified=True)
    return page


def release_by_mail(chance: Chance) -> Page:
    """A press release, wrapped for the mail: for immediate release, and three signs at the end."""
    page = Page(chance, "press release", "wrapped for mail")
    page.suffer(*LIGHT)
    native, english, kind = split(chance, "embassies")
    article, _ = told(DOCUMENTS, chance, subject="release", headings=True)
    date = dating(chance, "month-day-year", "ordinal")
    head(page, ("name", native), ("section", kind), ("name", english))
    page.line("kicker", chance.choice(("FOR IMMEDIATE RELEASE", "PRESS RELEASE")), either=True)
    page.line("dateline", page.dated(date.style, date.day))
    page.headline(article.title)
    page.body(article.pieces, width=chance.choice((65, 72, 76)))
    page.furniture("noise", "###", either=True)
    return page


def auction_notice(chance: Chance) -> Page:
    """A legal notice under the name of a paper, in wrapped lines."""
    page = Page(chance, "legal notice", "edition in the masthead")
    page.suffer(*SCAN)
    here = site_of(chance, "prs", "fa", "ar", "ur")
    article, _ = told(DOCUMENTS, chance, subject="notice")
    date = dating(chance, "ordinal", "day-month-year")
    head(page, ("name", here.name), ("section", issue(chance, here.language)))
    page.headline(article.title)
    page.body(article.pieces, width=chance.randrange(58, 80))
    page.line("dateline", f"Dated: {page.dated(date.style, date.day)}", either=True)
    return page


def school_exam(chance: Chance) -> Page:
    """A sheet of questions under the name of a school."""
    page = Page(chance, "sheet of questions", "lists")
    page.suffer(*PDF)
    native, english = split(chance, "colleges")
    article, _ = told(DOCUMENTS, chance, subject="exam", headings=True)
    head(page, ("name", native), ("name", english))
    page.headline(article.title)
    page.unscored |= {"paragraphs"}  # whether a question is an item of a list
    page.body(article.pieces)
    return page


def two_stories(chance: Chance) -> Page:
    """Several stories in one newsletter, the later ones under a heading."""
    page = Page(chance, "several articles", "native running heads")
    page.suffer(*PDF)
    here = site_of(chance, "prs", "fa", "ar", "ur")
    first, _ = told(SOCIETY, chance, short=True)
    second, _ = told(AFFAIRS, chance, short=True)
    date = dating(chance, "month-day-year")
    head(page, ("name", here.name), ("name", here.english), ("section", issue(chance, here.language)))
    page.masthead("section", native_date(date.day, here.language), either=True)
    page.unscored |= {"published"}  # of an issue of several stories, in the calendar of the country
    page.headline(first.title)

    def running(number: int) -> Lines:
        return [("running_head", f"{here.name} - {number + 1}".translate(EXTENDED))]

    page.body(
        [*first.pieces, Piece("heading", (second.title,)), *second.pieces],
        width=chance.randrange(68, 82),  # no heading is longer
        breaks=chance.randrange(1, 3),
        running=running,
    )
    return page


def mailing_list(chance: Chance) -> Page:
    """An article sent round by mail, wrapped short, with the offer to leave the list below."""
    page = Page(chance, "wrapped for mail", "foot of a mailing list")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, writer = told(OPINION, chance, inline=chance.random() < 0.5)
    date = dating(chance, "month-day-year", "short")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site), blank=chance.randrange(2))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    signed(page, chance, author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces, width=chance.randrange(58, 73))
    furnished(page, "You receive this mail because you subscribed to our list.", "Unsubscribe")
    return page
