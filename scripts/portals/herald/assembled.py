"""The herald group, sixth part: heads and front matter put together anew for each site."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.herald.desk import (
    HEAVY,
    LIGHT,
    NAMED,
    OPEN,
    STORIES,
    address,
    article,
    clutter,
    dated,
    head,
    paper_of,
    related,
    signed,
    site_of,
    words,
)
from portals.herald.story import Story
from portals.html import modern, old
from portals.page import Page
from portals.portal import Chance, Portal, dating

ORDERS = (
    "url title deck by day",
    "url title by day",
    "url day title by",
    "title url by day",
    "title by url day",
    "title by day url",
    "title deck by day url",
    "title day by url",
    "day title by url",
    "day url title deck by",
    "by title day",
    "by title deck",
    "title deck day by",
    "title by",
    "day by title deck",
)


def plate(page: Page, chance: Chance, here: Portal) -> None:
    """Write a head that belongs to the site: its name, and in any order some of what heads have."""
    site = chance.site
    kinds = site.sample(
        ("english", "motto", "verse", "contact", "phones", "rubric", "topic", "menu"), site.randrange(1, 6)
    )
    gap = site.choice((0, 0, 0, 1))
    page.masthead("name", here.name)
    for kind in kinds:
        blank = max(gap, site.choice((0, 0, 0, 0, 1)))
        match kind:
            case "english":
                page.masthead(
                    "name", site.choice((here.english, here.english.upper(), here.acronym)), blank=blank
                )
            case "motto":
                page.masthead("motto", here.motto, blank=blank)
            case "verse":
                mark = site.choice((" * ", "   ", " / ", " ** "))
                page.masthead("motto", mark.join(here.couplet), blank=blank)
            case "contact":
                form = site.choice(
                    ("{0}\t{1}", "{0} | {1}", "{1}", "{0}", "E-mail: {1} - Web: {0}", "{0}   {1}")
                )
                page.masthead("contact", form.format(here.site, here.mail), blank=blank)
            case "phones":
                page.masthead("contact", words(chance, f"{here.language}.phones"), blank=blank)
            case "rubric":
                form = site.choice(("{0}\t{1}", "{1}\t{0}", "{0} | {1}", "{1} - {0}", "{0}", "{1}"))
                page.masthead("section", form.format(here.rubric_english, here.rubric), blank=blank)
            case "topic":
                page.masthead("section", words(chance, f"{here.language}.topics"), blank=blank)
            case _:
                page.masthead("section", site.choice((" | ", " - ", "  ")).join(here.menu), blank=blank)


def front(page: Page, chance: Chance, story: Story, style: str) -> None:
    """Write the front matter in the order of the site, in blocks or line by line."""
    date = dating(chance, style)
    if date.told is not None:
        story.mention(f"{date.told:%B} {date.told.day}")
    paper, host = paper_of(chance)
    site = chance.site
    order = site.choice(ORDERS).split(" ")
    gap = site.randrange(2)
    link = address(chance, host, story.title, date.day)
    label = site.choice(("", "", "Source: ", "Original article: "))
    for number, kind in enumerate(order):
        near = order[number - 1] in {"by", "day", "url"} if number else False
        blank = gap if near else 1
        match kind:
            case "url":
                page.know(source_url=link)
                page.line("source_url", label + link, blank=blank)
            case "title":
                page.headline(story.title)
            case "deck":
                page.deck(story.deck)
            case "by":
                page.line("byline", signed(page, chance, story, paper), blank=blank)
            case _:
                page.line("dateline", dated(page, chance, date), blank=blank)


def as_the_site_likes(chance: Chance) -> Page:
    """A head and a front matter of the site's own, in its own order; the text in whole paragraphs."""
    page = Page(chance, "head and front matter in any order")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=chance.random() < 0.5)
    plate(page, chance, here)
    front(page, chance, story, chance.site.choice((*NAMED, *NAMED, *OPEN)))
    page.body(article(page, story, curly=chance.random() < 0.4, stuck=chance.random() < 0.2))
    return page


def as_the_sheet_likes(chance: Chance) -> Page:
    """The same on paper: wrapped at a width of the site, with folios, sometimes without blank lines."""
    page = Page(chance, "head and front matter in any order", "hard wraps")
    page.suffer(*HEAVY)
    here = site_of(chance)
    story = Story(chance, *STORIES, captions=chance.random() < 0.3)
    plate(page, chance, here)
    front(page, chance, story, chance.site.choice((*NAMED, *NAMED, *OPEN)))
    indent = chance.site.choice((0, 0, 3))
    start = chance.randrange(1, 90)
    page.body(
        article(page, story),
        width=chance.site.randrange(50, 86),
        indent=indent,
        blank=0 if indent else 1,
        hyphens=chance.site.random() < 0.3,
        breaks=chance.randrange(3),
        running=lambda sheet: [("folio", str(start + sheet))],
    )
    return page


def as_the_screen_likes(chance: Chance) -> Page:
    """The same on a screen: buttons, a line to read more in the middle, a native list below."""
    page = Page(chance, "head and front matter in any order", "buttons")
    page.suffer(*LIGHT)
    here = site_of(chance)
    story = Story(chance, *STORIES)
    plate(page, chance, here)
    front(page, chance, story, chance.site.choice(NAMED))
    clutter(page, chance, chance.site.randrange(1, 3), blank=0)
    pieces = article(page, story)
    half = len(pieces) // 2
    half -= pieces[half - 1].role == "heading"
    page.body(pieces[:half])
    page.furniture("navigation", words(chance, "seealso"))
    page.body(pieces[half:])
    related(page, chance, here)
    return page


def marked_up(chance: Chance) -> Page:
    """The article as HTML, in elements that say what they hold or in tables of another age."""
    page = Page(chance, "HTML")
    page.suffer("clean")
    here = site_of(chance)
    page.html = chance.site.choice((modern, old))
    story = Story(chance, *STORIES)
    head(page, ("name", here.name), ("motto", here.motto), ("name", here.english))
    page.headline(story.title)
    page.know(bylines=(story.author,))
    page.line("byline", f"By {story.author}")
    page.line("dateline", page.dated("month-day-year", dating(chance, "iso").day))
    pieces = article(page, story, curly=True)
    page.body(pieces)
    return page
