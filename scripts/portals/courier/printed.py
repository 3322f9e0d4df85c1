"""The courier group, third part: what was set, printed or scanned before it became text."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.courier.desk import (
    BANK,
    BYTES,
    LIGHT,
    PDF,
    SCAN,
    by,
    digits,
    head,
    issue,
    native_date,
    near,
    opened,
    printed,
    reporter,
    site_of,
    split,
    told,
    words,
)
from portals.page import Page
from portals.portal import Chance, Portal, dating, slugged
from portals.writer import Piece, bank

NEWS = ("news", "feature", "opinion")
Lines = list[tuple[str, str]]
WIDE = frozenset({"story.feature.bees"})  # has a rhyme whose lines are longer than those of a column


def native_page(here: Portal, number: int) -> str:
    """Return "page 3" in the language of the paper."""
    return f"{bank(BANK)[f'{here.language}.page'][0]} {digits(number, here.language)}"


def column(chance: Chance) -> Page:
    """A newspaper as PDF: short lines, hyphens, the name and the folio in native digits at each break."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(*PDF)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = told(chance, *NEWS, evidence=near(date), captions=False, apart_from=WIDE)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(story.title, width=chance.choice((26, 34)))
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    start = chance.randrange(2, 14)

    def running(number: int) -> Lines:
        return [("folio", digits(start + number, here.language)), ("running_head", here.name)]

    page.body(
        story.pieces,
        width=chance.site.choice((36, 40, 44, 48)),
        hyphens=chance.site.random() < 0.6,
        breaks=chance.randrange(1, 4),
        running=running,
        form_feed=chance.site.random() < 0.5,
        around=chance.randrange(2),
    )
    return page


def flatbed(chance: Chance) -> Page:
    """A scanned weekly: indents in place of blank lines, hyphens, the folio between dashes."""
    page = Page(chance, "scan with indents", "hyphens")
    page.suffer(*SCAN)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "ordinal", "weekday-uk")
    story = told(chance, *NEWS, evidence=near(date), captions=False, apart_from=WIDE)
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.masthead("motto", here.motto)
    page.masthead("section", f"{issue(here, chance)}   {native_date(date.day, here.language)}", either=True)
    page.headline(story.title, width=chance.choice((30, 44)), blank=2)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"by {author}")
    page.line("dateline", printed(page, date), blank=0)
    start = chance.randrange(1, 40)
    dash = chance.site.choice(("-", "\N{EN DASH}", "~"))

    def running(number: int) -> Lines:
        return [
            ("folio", f"{dash} {start + number} {dash}"),
            ("running_head", f"{here.english}   {here.name}"),
        ]

    page.body(
        story.pieces,
        width=chance.randrange(52, 70),
        hyphens=True,
        indent=chance.site.choice((2, 3, 5)),
        blank=0,
        breaks=chance.randrange(1, 4),
        running=running,
    )
    return page


def print_button(chance: Chance) -> Page:
    """A web page printed by a browser: day and title above each sheet, address and number below."""
    page = Page(chance, "sheets of a browser")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "weekday")
    story = told(chance, *NEWS, evidence=near(date))
    sheets = chance.randrange(2, 5)
    address = (
        f"http://{here.site}/{here.language}/article/{chance.randrange(10**3, 10**5)}/{slugged(story.title)}"
    )
    top = f"{chance.randrange(13, 29)}/{chance.randrange(1, 12)}/2022   {here.english} - {story.title}"

    def running(number: int) -> Lines:
        return [("running_head", f"{address}   {number}/{sheets}"), ("running_head", top)]

    page.unscored |= {"source_url"}  # the address of one's own page, on each sheet: two opinions
    page.furniture("running_head", top)
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces, breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{address}   {sheets}/{sheets}")
    return page


def learned_journal(chance: Chance) -> Page:
    """A journal: justified lines, the author and the title take turns at the head of the pages."""
    page = Page(chance, "journal", "justified lines")
    page.suffer(*PDF)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    story = told(chance, "feature", "opinion", captions=False)
    author = reporter(chance)
    head(page, ("name", here.name), ("name", here.english.upper()), ("section", here.rubric))
    page.headline(story.title, width=60)
    if chance.random() < 0.6:
        page.deck(story.deck)
    by(page, author)
    page.line("byline", author)
    start = chance.randrange(40, 200)
    total = chance.randrange(4, 12)
    of_total = chance.site.random() < 0.4

    def running(number: int) -> Lines:
        folio = f"Page {number} of {total}" if of_total else str(start + number)
        name = here.name if number % 2 else author.upper()
        return [("folio", folio), ("running_head", name)]

    page.body(
        story.pieces,
        width=chance.site.choice((62, 70, 78)),
        justified=True,
        breaks=chance.randrange(2, 4),
        running=running,
        around=1,
    )
    return page


def relief_sheet(chance: Chance) -> Page:
    """The bulletin of a relief organisation: letterhead in two languages, wrapped lines, "Page | 2"."""
    page = Page(chance, "bulletin", "letterhead")
    page.suffer(*BYTES)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    date = dating(chance, "day-month-year", "month-day-year")
    story = told(chance, "release", "tender", "job", evidence=None)
    lines = [
        ("name", here.name),
        ("name", here.english),
        ("contact", f"{words(chance, 'english.addresses')} | {here.site} | {here.mail}"),
    ]
    head(page, *lines)
    page.line("dateline", printed(page, date), blank=2)
    page.headline(story.title)

    def running(number: int) -> Lines:
        return [("running_head", f"{here.english} | Page {number}")]

    page.body(story.pieces, width=chance.site.choice((72, 84)), breaks=1, running=running)
    return page


def loose_sheets(chance: Chance) -> Page:
    """Unwrapped text with the name of the portal, its address and a folio inside torn paragraphs."""
    page = Page(chance, "paragraphs torn by sheets")
    page.suffer(*LIGHT, "ocr", "ocr")
    here = site_of(chance)
    date = dating(chance, "slash-us", "month-day-year", "short")
    story = told(chance, *NEWS, evidence=near(date))
    head(
        page,
        ("name", here.name),
        ("motto", here.verse),
        ("contact", f"{here.site}\t{here.mail}"),
        ("section", here.rubric),
    )
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author} {printed(page, date)}")
    foot = chance.site.randrange(4)
    form_feed = chance.site.random() < 0.3

    def running(number: int) -> Lines:
        ways: list[Lines] = [
            [("running_head", f"{here.site}\t{here.mail}"), ("folio", str(number))],
            [("folio", digits(number, here.language)), ("running_head", here.name)],
            [("folio", native_page(here, number))],
            [("running_head", f"{here.name}   {number}")],
        ]
        return ways[foot]

    page.body(story.pieces, breaks=chance.randrange(2, 5), running=running, form_feed=form_feed)
    return page


def mission_findings(chance: Chance) -> Page:
    """A report in numbered paragraphs, wrapped, with a running head in English and a native page number."""
    page = Page(chance, "report", "numbered paragraphs")
    page.suffer(*PDF)
    here = site_of(chance)
    date = dating(chance, "day-month-year")
    story = told(chance, "report")
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.headline(story.title)
    page.deck(story.deck)
    page.line("dateline", printed(page, date))

    def running(number: int) -> Lines:
        return [("folio", native_page(here, number)), ("running_head", story.title)]

    page.body(
        story.pieces, width=chance.site.choice((66, 74, 88)), breaks=chance.randrange(1, 4), running=running
    )
    return page


def campus_paper(chance: Chance) -> Page:
    """The paper of a university: several articles one below the other, heads and folios between."""
    page = Page(chance, "several articles", "short lines of a PDF")
    page.suffer(*PDF)
    native, english, paper = split(chance, "campuses")
    first = told(chance, "news", captions=False, headings=False)
    second = told(chance, "feature", captions=False, headings=False, apart_from=WIDE)
    head(page, ("name", paper), ("name", native), ("name", english))
    page.headline(first.title, width=chance.choice((32, 48, 90)))
    folios = chance.site.choice(("fa", "ar"))

    def running(number: int) -> Lines:
        return [("folio", digits(number + 1, folios)), ("running_head", f"{native}   {english}")]

    page.body(
        [*first.pieces, Piece("heading", (second.title,)), *second.pieces],
        width=max(chance.site.choice((50, 56, 64)), len(second.title)),  # a heading fits its page
        hyphens=chance.site.random() < 0.4,
        breaks=chance.randrange(2, 5),
        running=running,
        form_feed=chance.site.random() < 0.4,
    )
    return page


def native_sheet(chance: Chance) -> Page:
    """A native article in print: wrapped lines, the name of the paper and a native folio at each break."""
    here = site_of(chance)
    page = Page(chance, "native body", "native print", language=here.language)
    page.suffer(*["clean"] * 4, "tatweel", "direction-marks", "bom")
    story = told(chance, here.language)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(story.title, blank=2)
    author = words(chance, f"{here.language}.people")
    by(page, author)
    page.line("byline", f"{split(chance, f'{here.language}.by')[0]} {author}")
    start = chance.randrange(2, 30)

    def running(number: int) -> Lines:
        return [("running_head", here.name), ("folio", digits(start + number, here.language))]

    page.body(story.pieces, width=chance.site.choice((56, 70)), breaks=1, running=running)
    return page


def despatch_in_capitals(chance: Chance) -> Page:
    """A despatch in capitals from beginning to end, wrapped as the machine wrapped it."""
    page = Page(chance, "capitals throughout")
    page.suffer(*SCAN)
    here = site_of(chance)
    date = dating(chance, "day-month-year")
    story = told(chance, "wire", "news", captions=False, headings=False, curl=False)
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(story.title.upper())
    agency = words(chance, "agencies").upper()
    prefix = f"{story.place.upper()}, {date.day:%B} {date.day.day} ({agency}) - ".upper()
    pieces = [Piece(one.role, tuple(line.upper() for line in one.lines)) for one in story.pieces]
    story.pieces = pieces
    page.unscored |= {"published", "byline"}  # a day without a year, and an agency: two opinions
    page.body(opened(page, story, prefix), width=chance.site.choice((64, 69)))
    return page
