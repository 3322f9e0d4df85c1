"""The herald group, fourth part: what was printed, scanned or laid out in pages."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.herald.desk import PDF, SCAN, STORIES, article, dated, head, signed, site_of, words
from portals.herald.story import Story
from portals.page import Page, wrapped
from portals.portal import Chance, dating, slugged


def heads_and_numbers(chance: Chance) -> Page:
    """A native running head and a folio in native digits fall into an English article."""
    page = Page(chance, "running heads and folios", "native digits")
    page.suffer(*PDF)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=chance.random() < 0.4)
    head(page, ("name", here.name), ("motto", here.motto), ("name", here.english))
    page.headline(story.title, width=chance.choice((40, 200)))
    page.line("byline", signed(page, chance, story))
    page.line("dateline", dated(page, chance), blank=0)
    start = chance.randrange(3, 60)
    digits = chance.site.choice((EXTENDED, ARABIC_INDIC, {}))
    word = words(chance, f"{here.language}.page")
    form = chance.site.randrange(3)

    def running(sheet: int) -> list[tuple[str, str]]:
        number = str(start + sheet).translate(digits)
        if form == 0:
            return [("folio", number), ("running_head", here.name)]
        if form == 1:
            return [("running_head", f"{here.name}   {word} {number}")]
        return [("running_head", f"{here.site}    {number}")]

    page.body(
        article(page, story),
        width=chance.choice((0, 0, 64, 78)),
        breaks=chance.randrange(2, 5),
        running=running,
        around=chance.randrange(1, 3),
        form_feed=chance.random() < 0.4,
    )
    return page


def yellowed_weekly(chance: Chance) -> Page:
    """A weekly under the scanner: indents in place of blank lines, hyphens at line ends."""
    page = Page(chance, "scan with indents", "hyphens")
    page.suffer(*SCAN)
    here = site_of(chance, "prs", "fa", "ur", "ar")
    story = Story(chance, *STORIES)
    head(page, ("name", here.name), ("name", here.english.upper()))
    page.headline(story.title, width=chance.choice((36, 52)))
    page.line("byline", signed(page, chance, story))
    width = chance.randrange(52, 70)
    number = chance.randrange(1, 12)
    page.body(
        article(page, story),
        width=width,
        hyphens=True,
        indent=chance.choice((2, 3, 5)),
        blank=0,
        breaks=chance.randrange(3),
        running=lambda sheet: [("folio", f"- {number + sheet} -")],
    )
    return page


def slender_lines(chance: Chance) -> Page:
    """A column of a PDF: short lines, hyphens, a blank line between paragraphs, a deck above."""
    page = Page(chance, "short lines of a PDF")
    page.suffer(*PDF)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=True)
    head(page, ("name", here.english), ("name", here.name), ("contact", here.site))
    page.headline(story.title, width=34)
    page.know(deck=story.deck)
    page.line("deck", *wrapped(story.deck, 40, None))
    page.line("byline", signed(page, chance, story))
    page.body(
        article(page, story),
        width=chance.randrange(36, 48),
        hyphens=chance.random() < 0.7,
        justified=chance.random() < 0.2,
    )
    return page


def sent_to_the_printer(chance: Chance) -> Page:
    """A page of the web on paper: day and title above each sheet, address and sheet number below it."""
    page = Page(chance, "sheets of a browser")
    page.suffer("clean", "clean", "crlf", "ragged")
    page.unscored |= {"source_url"}  # of a page of the site itself: two opinions
    here = site_of(chance)
    story = Story(chance, *STORIES)
    sheets = chance.randrange(2, 5)
    address = f"https://{here.site}/english/{chance.randrange(100, 9999)}-{slugged(story.title)[:50]}"
    top = f"{story.title} | {here.english}    {chance.randrange(13, 29)}/{chance.randrange(1, 12)}/2021"

    def running(sheet: int) -> list[tuple[str, str]]:
        return [("running_head", f"{address}    {sheet}/{sheets}"), ("running_head", top)]

    page.furniture("running_head", top)
    head(page, ("name", here.name), ("section", here.rubric))
    page.headline(story.title)
    page.line("byline", signed(page, chance, story))
    page.line("dateline", dated(page, chance), blank=0)
    page.body(article(page, story), breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{address}    {sheets}/{sheets}")
    return page


def outlook(chance: Chance) -> Page:
    """A report of a relief office: headings, lines of a fixed width, Page 2 of 5 at the breaks."""
    page = Page(chance, "headings", "Page n of m", "hard wraps")
    page.suffer("clean", "clean", "clean", "crlf", "presentation-forms")
    here = site_of(chance, "prs", "ar", "fa")
    story = Story(chance, "report")
    head(page, ("name", "Relief Coordination Office"), ("name", here.name), ("contact", here.mail))
    page.headline(story.title)
    day = dating(chance, "iso").day
    page.line("dateline", page.dated(chance.site.choice(("day-month-year", "short")), day))
    sheets = 5
    page.body(
        article(page, story),
        width=chance.randrange(70, 90),
        breaks=chance.randrange(1, 4),
        running=lambda sheet: [("folio", f"Page {sheet} of {sheets}")],
    )
    return page


def lesson_page(chance: Chance) -> Page:
    """A page of a reader for schools: a head of the ministry, the text, questions on it with numbers."""
    page = Page(chance, "teaching material")
    page.suffer("clean", "clean", "crlf", "tatweel")
    here = site_of(chance, "prs", "fa", "ur")
    story = Story(chance, "lesson")
    head(page, ("name", here.name), ("name", here.english))
    page.headline(story.title)
    pieces = article(page, story)
    heading, listed = (
        "Questions",
        ("Why do bends grow?", "How is an old bend cut off?", "What happens to the wells?"),
    )
    numbers = chance.site.choice(("{}. ", "{}) ", "({}) "))
    pieces.append(type(pieces[0])("heading", (heading,)))
    pieces.append(
        type(pieces[0])("list", tuple(numbers.format(at) + one for at, one in enumerate(listed, 1)))
    )
    page.body(pieces, width=chance.choice((0, 72)))
    page.furniture("folio", str(chance.randrange(20, 90)))
    return page
