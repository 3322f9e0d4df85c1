"""The sentinel group, second part: what was laid out for paper before it became text."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.page import Page
from portals.portal import Chance, dating
from portals.sentinel.desk import LIGHT, PDF, SCAN, TEXTS, curly, day_of, head, here, signed, told, words

LONG = ("month-day-year", "day-month-year", "weekday")


def penstock(chance: Chance) -> Page:
    """The newsletter of a university: short lines, native running heads and folios inside sentences."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(*PDF)
    name, english, paper = words(chance, "campuses").split(" / ")
    article = told(chance, "en", headings=True)
    head(page, ("name", name), ("name", english), ("name", paper))
    page.headline(article.title, width=chance.choice((34, 48)))
    start, digits = chance.randrange(2, 30), chance.site.choice((EXTENDED, ARABIC_INDIC))

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", str(start + number).translate(digits)), ("running_head", name)]

    page.body(
        article.pieces,
        width=chance.randrange(42, 60),
        hyphens=chance.random() < 0.5,
        breaks=chance.randrange(2, 4),
        running=running,
        form_feed=chance.random() < 0.5,
    )
    return page


def flume(chance: Chance) -> Page:
    """A report on paper: the English folio `Page 3 of 9` below, the native name above each sheet."""
    page = Page(chance, "folios with the number of pages", "report")
    page.suffer(*PDF)
    name, english = words(chance, "offices").split(" / ")
    article = told(chance, "report", file=TEXTS, headings=True)
    sheets = chance.randrange(4, 12)
    head(page, ("name", name), ("name", english))
    page.headline(article.title)
    page.deck(article.deck)

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", f"Page {number} of {sheets}"), ("running_head", name)]

    page.body(article.pieces, width=chance.randrange(64, 84), breaks=2, running=running)
    return page


def gantry(chance: Chance) -> Page:
    """A scanned weekly: indents for blank lines, hyphens, folios between dashes."""
    page = Page(chance, "scan with indents", "hyphens")
    page.suffer(*SCAN)
    place = here(chance)
    date = dating(chance, *LONG)
    article = told(chance, "en", evidence=date.told)
    head(page, ("name", place.name), ("name", place.english), ("motto", place.motto))
    page.headline(article.title, width=chance.choice((36, 52)))
    signed(page, "By {}")
    day_of(page, date)
    start = chance.randrange(1, 40)

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", f"- {start + number} -"), ("running_head", place.name)]

    page.body(
        article.pieces,
        width=chance.randrange(54, 72),
        hyphens=True,
        indent=3,
        blank=0,
        breaks=chance.randrange(1, 3),
        running=running,
    )
    return page


def spillway(chance: Chance) -> Page:
    """A text wrapped at a fixed width and justified, as mail programs and printers leave it."""
    page = Page(chance, "wrapped at a fixed width", "justified")
    page.suffer(*LIGHT)
    place = here(chance)
    date = dating(chance, *LONG)
    article = told(chance, "en", headings=True, evidence=date.told)
    head(page, ("name", place.name), ("contact", f"{place.site} {place.mail}"))
    page.headline(article.title, width=64)
    signed(page, "By {}", blank=0)
    day_of(page, date)
    page.body(curly(article.pieces), width=chance.choice((65, 72, 76)), justified=chance.random() < 0.5)
    return page


def winch(chance: Chance) -> Page:
    """The native word for page and a number between the paragraphs, `name | number` at other sites."""
    page = Page(chance, "native folios")
    page.suffer(*PDF)
    place = here(chance, "fa", "prs")
    article = told(chance, "en")
    head(page, ("name", place.name), ("section", place.rubric), ("motto", place.motto))
    page.headline(article.title)
    signed(page, "by {}")
    pattern = chance.site.choice(("صفحه {}", f"{place.name} | {{}}", "ص {}"))
    start = chance.randrange(1, 60)

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", pattern.format(start + number).translate(EXTENDED))]

    page.body(article.pieces, breaks=chance.randrange(2, 4), running=running)
    return page


def caisson(chance: Chance) -> Page:
    """The programme of a lesson: a reading text below the native lines of a school."""
    page = Page(chance, "reading text of a school")
    page.suffer(*LIGHT)
    article = told(chance, "lesson", file=TEXTS)
    head(page, *(("name", line) for line in words(chance, "exam").split(" / ")))
    page.headline(article.title)
    page.body(article.pieces, width=chance.choice((0, 70)))
    return page
