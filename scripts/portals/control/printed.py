"""The control group, third part: what was laid out, printed or scanned before it became text."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.control.desk import (
    AFFAIRS,
    CAMPUS,
    CODED,
    LIFE,
    LIGHT,
    NEWS,
    STATEMENTS,
    by,
    curly,
    head,
    site_of,
    split,
)
from portals.page import Page
from portals.portal import Chance, dating, slugged
from portals.writer import Piece, Writer

PDF = (*["clean"] * 7, "presentation-forms", "visual-order", "missing-spaces", "detached-marks", "tatweel")
SCAN = (*["clean"] * 3, "ocr", "ocr", "arabic-letters")


def rectorate(chance: Chance) -> Page:
    """The newsletter of a university: short lines, native running heads and folios inside sentences."""
    page = Page(chance, "short lines of a PDF", "running heads and folios", "several articles")
    page.suffer(*PDF)
    name, english, paper = split(chance, "campuses")
    first = Writer(CAMPUS, chance)
    second = Writer(LIFE, chance)
    article = first.article(paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    other = second.article(paragraphs=chance.randrange(3, 6))
    head(page, ("name", paper), ("name", name), ("name", english))
    page.headline(article.title, width=chance.choice((30, 44, 90)))
    start = chance.randrange(2, 20)
    folios = chance.site.choice((EXTENDED, ARABIC_INDIC))

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", str(start + number).translate(folios)), ("running_head", name)]

    page.body(
        [*article.pieces, Piece("heading", (other.title,)), *other.pieces],
        width=chance.randrange(40, 58),
        hyphens=chance.random() < 0.5,
        breaks=chance.randrange(2, 5),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.5,
    )
    return page


def scanned(chance: Chance) -> Page:
    """A weekly from a scanner: indents for blank lines, hyphens, folios between dashes, a verse."""
    page = Page(chance, "scan with indents", "hyphens")
    page.suffer(*SCAN)
    here = site_of(chance, "prs", "ar", "ur")
    writer = Writer(chance.choice((NEWS, AFFAIRS, STATEMENTS)), chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(6, 11), verse=chance.random() < 0.3, evidence=date.told
    )
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    page.headline(article.title, width=chance.choice((32, 50)))
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    start = chance.randrange(1, 30)
    width = chance.randrange(54, 72)

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", f"- {start + number} -"), ("running_head", here.name)]

    page.body(
        article.pieces,
        width=width,
        hyphens=True,
        indent=chance.choice((2, 4)),
        blank=0,
        breaks=chance.randrange(1, 4),
        running=running,
    )
    return page


def browser(chance: Chance) -> Page:
    """A web page printed by a browser: date and title above, address and sheet below each sheet."""
    page = Page(chance, "sheets of a browser")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance)
    date = dating(chance, "month-day-year", "weekday-uk")
    article = writer.article(
        paragraphs=chance.randrange(6, 11), captions=chance.randrange(2), evidence=date.told
    )
    sheets = chance.randrange(2, 5)
    address = f"https://{here.site}/en/{chance.randrange(10**4, 10**5)}/{slugged(article.title)}"
    printed = f"{chance.randrange(13, 29)}/{chance.randrange(1, 12)}/2022, {chance.randrange(10, 23)}:05"
    top = f"{printed}    {article.title} - {here.english}"

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{address}    {number}/{sheets}"), ("running_head", top)]

    page.unscored |= {"source_url"}  # of a page of one's own, printed on each sheet: two opinions
    page.furniture("running_head", top)
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces, breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{address}    {sheets}/{sheets}")
    return page


def policy(chance: Chance) -> Page:
    """A paper of an institute: two authors, numbered headings, lines that end at a width."""
    page = Page(chance, "numbered headings", "hard wraps")
    page.suffer(*PDF)
    here = site_of(chance, "ar", "prs", "fa")
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    article = writer.article(paragraphs=4)
    first, second = chance.sample([one for one in writer.bank["people"] if one not in writer.people], 2)
    headings = chance.sample(("Background", "Findings", "The Regional Context", "Costs and Benefits"), 2)
    pieces = [*article.pieces[:2]]
    for number, heading in enumerate((*headings, "Recommendations"), 1):
        pieces.append(Piece("heading", (f"{number}. {heading}",)))
        pieces += [writer.paragraph("facts", "facts", "facts"), writer.paragraph("facts", "quotes")]
    head(page, ("name", here.name), ("name", here.english), ("contact", f"{here.site}   {here.mail}"))
    page.line("deck", f"Policy Brief No. {chance.randrange(2, 60)}", either=True)
    page.headline(article.title)
    by(page, f"{first} and {second}")
    page.line("byline", f"{first} and {second}")
    pages = chance.site.choice(("Page {} of 6", "{}", "| {}"))

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", pages.replace("{}", str(number)))]

    page.body(pieces, width=chance.randrange(66, 84), breaks=chance.randrange(3), running=running)
    return page


def facsimile(chance: Chance) -> Page:
    """A statement that came by fax: a reference and a date at the top, the number of the sheet at breaks."""
    page = Page(chance, "reference and date", "hard wraps")
    page.suffer(*CODED)
    here = site_of(chance, "prs", "fa", "ur")
    writer = Writer(STATEMENTS, chance)
    date = dating(chance, "day-month-year", "dash-uk", "slash-uk")
    article = writer.article(
        paragraphs=chance.randrange(4, 8), items=chance.random() < 0.3, evidence=date.told
    )
    address = [("contact", line) for line in split(chance, "english.addresses")]
    head(page, ("name", here.name), ("name", here.english.upper()), *address)
    page.line("dateline", f"Ref: {chance.randrange(100, 999)}/{chance.randrange(20, 99)}", either=True)
    page.line("dateline", f"Date: {page.dated(date.style, date.day, evidence=date.certain)}", blank=0)
    page.headline(article.title, width=56)
    page.body(
        article.pieces,
        width=chance.randrange(60, 76),
        justified=chance.random() < 0.3,
        breaks=chance.randrange(3),
        running=lambda number: [("folio", f"Page {number} of 3")],
    )
    return page


def glossy(chance: Chance) -> Page:
    """A magazine: a headline in capitals over two lines, a deck, who wrote and who took the pictures."""
    page = Page(chance, "headline in capitals over lines", "running heads and folios")
    page.suffer(*PDF)
    here = site_of(chance, "fa", "ar", "ps")
    writer = Writer(LIFE, chance)
    date = dating(chance, "iso")
    article = writer.article(
        paragraphs=chance.randrange(6, 11), captions=chance.randrange(1, 3), headings=chance.randrange(3)
    )
    head(page, ("name", here.english), ("name", here.name))
    page.headline(article.title.upper(), width=chance.choice((24, 28, 36)))
    page.deck(article.deck)
    first, second = chance.sample([one for one in writer.bank["people"] if one not in writer.people], 2)
    by(page, first)
    page.line("byline", f"Text: {first} / Photos: {second}")
    start = chance.randrange(10, 70)
    month = f"{date.day:%B} {date.day.year}"

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{here.name} | {month} | {start + number}")]

    page.body(
        curly(article.pieces),
        width=chance.randrange(44, 56),
        hyphens=chance.random() < 0.6,
        breaks=chance.randrange(2, 4),
        running=running,
        form_feed=chance.random() < 0.3,
    )
    return page
