"""The observer, second part: what was set, printed or scanned before it became text."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.observer.desk import (
    CERTAIN,
    LIGHT,
    PDF,
    SCAN,
    Story,
    by,
    head,
    issue,
    native_date,
    on,
    parts,
    signed,
    site_of,
    split,
    with_verse,
    words,
)
from portals.page import Page, Running
from portals.portal import Chance, dating, slugged
from portals.writer import Piece

FOLIOS = ("- {} -", "{}", "صفحه {}", "[{}]", "· {} ·")


def feet(chance: Chance, name: str, start: int) -> Running:
    """Return the furniture of a page break: a folio in digits of the site, the name of the paper."""
    form, digits = chance.site.choice(FOLIOS), chance.site.choice((EXTENDED, ARABIC_INDIC, {}))
    turned = chance.site.random() < 0.5

    def running(number: int) -> list[tuple[str, str]]:
        lines = [("folio", form.format(start + number).translate(digits)), ("running_head", name)]
        return lines[::-1] if turned else lines

    return running


def bulletin_of_the_bereaved(chance: Chance) -> Page:
    """The bulletin of an organisation as PDF: short lines, hyphens, native running heads and folios."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(*PDF)
    name, english, slug = split(chance, "ngos")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "report", "news", date=date, captions=False)
    head(page, [("name", name), ("name", english), ("contact", f"www.{slug}.example")])
    page.headline(story.title, width=chance.choice((34, 60)))
    by(page, story.author)
    on(page, date, blank=0)
    page.body(
        story.pieces,
        width=chance.randrange(44, 60),
        hyphens=chance.random() < 0.6,
        breaks=chance.randrange(2, 4),
        running=feet(chance, name, chance.randrange(1, 30)),
        around=chance.randrange(2),
        form_feed=chance.random() < 0.4,
    )
    return page


def party_weekly(chance: Chance) -> Page:
    """The weekly of a party from a scanner: indents, hyphens, the name of the party between the sheets."""
    page = Page(chance, "scan with indents", "hyphens")
    page.suffer(*SCAN)
    pashto, dari, english, slug = split(chance, "parties")
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "news", "opinion", "feature", date=date, captions=False, headings=False)
    lines = [("name", dari), ("name", pashto), ("section", issue(chance, "prs", date.day)), ("name", english)]
    head(page, [*lines, ("contact", f"{slug}@{slug}.example")])
    page.headline(story.title, width=chance.choice((38, 52)))
    by(page, story.author)
    on(page, date, blank=0)
    page.body(
        story.pieces,
        width=chance.randrange(56, 72),
        hyphens=True,
        indent=chance.choice((2, 3, 5)),
        blank=0,
        breaks=chance.randrange(1, 4),
        running=feet(chance, dari, chance.randrange(2, 40)),
    )
    return page


def report_on_cells(chance: Chance) -> Page:
    """A report on human rights: English running heads with `Page 3 of 9`, native names on the first sheet."""
    page = Page(chance, "Page 3 of 9", "headings and lists")
    page.suffer(*PDF)
    name, english, slug = split(chance, "ngos")
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "report", date=date)
    sheets = chance.randrange(4, 12)
    head(page, [("name", name), ("name", english), ("contact", f"reports@{slug}.example")], blank=1)
    page.headline(story.title, width=chance.choice((200, 40)))
    page.deck(story.deck)
    on(page, date, chance.site.choice(("{}", "Published: {}")))

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{english}    {name}"), ("folio", f"Page {number} of {sheets}")]

    page.body(story.pieces, width=chance.randrange(66, 86), breaks=chance.randrange(1, 4), running=running)
    return page


def law_students(chance: Chance) -> Page:
    """The sheet of the students of law: wrapped, no blank lines inside a column, the author at the end."""
    page = Page(chance, "hard wraps", "author at the end")
    page.suffer(*SCAN)
    name, kind, english, _ = split(chance, "campuses")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "speech", "interview", "opinion", date=date, captions=False)
    head(
        page,
        [("name", name), ("motto", kind), ("name", english), ("section", issue(chance, "prs", date.day))],
    )
    page.headline(story.title, width=chance.choice((30, 48, 90)))
    on(page, date)
    page.body(
        story.pieces,
        width=chance.randrange(58, 76),
        breaks=chance.randrange(1, 3),
        running=feet(chance, name, chance.randrange(1, 9)),
    )
    by(page, story.author, chance.site.choice(("By {}", "{}", "\N{EM DASH} {}")))
    return page


def printed_by_browser(chance: Chance) -> Page:
    """A page of a native portal printed by a browser: address and sheet below, title and hour above."""
    page = Page(chance, "sheets of a browser")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", "feature", date=date)
    sheets = chance.randrange(2, 5)
    url = f"https://{here.site}/archive/{chance.randrange(10**3, 10**5)}/{slugged(story.title)}"
    hour = f"{chance.randrange(13, 28)}.{chance.randrange(1, 12):02}.2022, {chance.randrange(10, 23)}:17"
    page.unscored |= {"source_url"}  # the page's own address on each sheet: two opinions
    page.furniture("running_head", f"{hour}    {story.title}")
    head(page, parts(here, chance, "name", "motto", "rubric"))
    page.headline(story.title)
    signed(page, story.author, date, "By {name}, {date}")

    def running(number: int) -> list[tuple[str, str]]:
        return [
            ("running_head", f"{url}    {number}/{sheets}"),
            ("running_head", f"{hour}    {story.title}"),
        ]

    page.body(story.pieces, breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{url}    {sheets}/{sheets}")
    return page


def review_in_print(chance: Chance) -> Page:
    """A cultural review: author and title in turn above the sheets, a native couplet inside the essay."""
    page = Page(chance, "running heads in turn", "native verse in the text")
    page.suffer(*PDF)
    name, english, _, kind = split(chance, "magazines")
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "feature", "opinion", date=date, captions=False)
    head(
        page, [("name", name), ("motto", kind), ("section", issue(chance, "fa", date.day)), ("name", english)]
    )
    page.headline(story.title)
    by(page, story.author, chance.site.choice(("{}", "by {}")))
    start = chance.randrange(10, 120)

    def running(number: int) -> list[tuple[str, str]]:
        folio = str(start + number).translate(EXTENDED)
        return [("running_head", f"{folio}    {name}" if number % 2 else f"{english}    {folio}")]

    page.body(
        with_verse(chance, story.pieces),
        width=chance.randrange(60, 78),
        hyphens=chance.random() < 0.5,
        breaks=chance.randrange(2, 4),
        running=running,
    )
    return page


def justified_gazette(chance: Chance) -> Page:
    """A column set in full measure: doubled spaces, a native head of four lines, the day in two calendars."""
    page = Page(chance, "justified", "native date")
    page.suffer(*SCAN)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "weekday", "weekday-uk")
    story = Story(chance, "news", date=date, captions=False)
    head(page, parts(here, chance, "name", "motto", "english", "phones"))
    page.masthead("section", native_date(date.day, here.language), either=True, blank=0)
    page.headline(story.title, width=44)
    on(page, date)
    by(page, story.author, "By {}", blank=0)
    page.body(story.pieces, width=chance.randrange(50, 66), justified=True)
    return page


def two_articles(chance: Chance) -> Page:
    """A sheet of a paper with a second article below the first, each wrapped, a native foot on each page."""
    page = Page(chance, "several articles", "hard wraps")
    page.suffer(*PDF)
    here = site_of(chance)
    story = Story(chance, "news", captions=False, headings=False)
    other = Story(chance, "news", captions=False, headings=False, apart_from=frozenset({story.name}))
    head(page, parts(here, chance, "english", "name", "verse"))
    page.headline(story.title)
    page.body(
        [*story.pieces, Piece("heading", (other.title,)), *other.pieces],
        width=chance.randrange(62, 80),
        breaks=chance.randrange(1, 4),
        running=feet(chance, here.name, chance.randrange(3, 20)),
        form_feed=chance.random() < 0.5,
    )
    return page


def reader_for_schools(chance: Chance) -> Page:
    """A reader for schools: native school head, a story to be read, a list of questions about it."""
    page = Page(chance, "teaching material")
    page.suffer(*LIGHT)
    name, english, slug = split(chance, "ngos")
    story = Story(chance, "lesson")
    own = {
        "en.lesson.bees": (
            "1. Why did the children believe that sweetness belonged to weddings?",
            "2. What did the girl tell the bees every day?",
            "3. Which use did she find for the wax?",
        ),
        "en.lesson.mill": (
            "1. How much flour did the miller keep for himself?",
            "2. What did the shepherd give for the wind?",
            "3. Why could the miller no longer sleep?",
        ),
    }
    tasks = (*own[story.name], "4. Write ten lines about something that nobody can own.")
    head(page, [("name", name), ("name", english), ("contact", f"{slug}.example")])
    page.headline(story.title)
    heading = Piece("heading", (chance.site.choice(("Questions", "Questions on the text", "Exercises")),))
    pieces = [*story.pieces, heading, Piece("list", tasks[: chance.randrange(3, 5)])]
    page.body(pieces, width=chance.site.choice((0, 0, 70)))
    return page


def thin_paper(chance: Chance) -> Page:
    """An old exile monthly typed on thin paper: no blank lines, indents, folios with a native word."""
    page = Page(chance, "no blank lines", "scan with indents")
    page.suffer(*SCAN)
    here = site_of(chance, "prs", "ps", "fa")
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "feature", "opinion", date=date, captions=False, headings=False)
    head(page, [*parts(here, chance, "name", "couplet"), ("section", issue(chance, here.language, date.day))])
    page.headline(story.title, width=50)
    signed(page, story.author, date, "By {name} ({date})")

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", f"صفحه {number}".translate(EXTENDED))]

    page.body(
        story.pieces, width=68, indent=4, blank=0, breaks=chance.randrange(1, 4), running=running, around=0
    )
    return page


def signed_and_stamped(chance: Chance) -> Page:
    """A declaration of writers in print: names in two languages, place and day at the end, no author."""
    page = Page(chance, "declaration", "date at the end")
    page.suffer(*PDF)
    name, english, slug = split(chance, "ngos")
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "declaration", "festival", date=date)
    head(
        page,
        [
            ("name", english),
            ("name", name),
            ("contact", f"{slug}@{slug}.example"),
            ("contact", words(chance, "phones")),
        ],
    )
    page.headline(story.title, width=chance.choice((200, 44)))
    page.body(story.pieces, width=chance.randrange(64, 84))
    on(page, date, f"{story.known['place1']}, " + "{}", either=True)
    return page
