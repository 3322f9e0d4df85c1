"""The observer, first part: articles of other papers on the pages of exile portals, parties and societies."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.observer.desk import (
    CERTAIN,
    LIGHT,
    OPEN,
    ROUGH,
    Story,
    address,
    begun,
    by,
    head,
    issue,
    native_date,
    navigation,
    on,
    parts,
    signed,
    site_of,
    source,
    split,
    with_verse,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating

NEWS = ("news", "feature")


def gate_of_exile(chance: Chance) -> Page:
    """A portal in exile: name, letters, couplet, address, rubric; address, title, deck, author and day."""
    page = Page(chance, "native masthead", "source address")
    page.suffer(*ROUGH)
    here = site_of(chance, "prs", "ps")
    date = dating(chance, *OPEN, "short")
    story = Story(chance, *NEWS, date=date)
    head(
        page,
        parts(here, chance, "name", "letters", "verse", "contact", "rubric"),
        blank=chance.site.randrange(2),
    )
    source(page, address(chance, story.title, date.day))
    page.headline(story.title)
    page.deck(story.deck, torn=chance.random() < 0.3)
    signed(page, story.author, date, "By {name} {date}")
    page.body(story.pieces)
    return page


def couplet_first(chance: Chance) -> Page:
    """The couplet stands above the name, the menu below it; the address closes the article."""
    page = Page(chance, "native masthead", "address at the end")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "uz")
    date = dating(chance, *CERTAIN)
    story = Story(chance, *NEWS, "opinion", date=date, captions=False)
    head(page, parts(here, chance, "couplet", "name", "menu", "site"))
    page.headline(story.title, width=chance.choice((200, 46)))
    by(page, story.author, chance.site.choice(("By {}", "by {}", "Written by {}")))
    on(page, date, blank=0)
    page.body(with_verse(chance, story.pieces) if chance.random() < 0.4 else story.pieces)
    source(
        page, address(chance, story.title, date.day), chance.site.choice(("Source: ", "", "From: ", "منبع: "))
    )
    return page


def organ_of_a_party(chance: Chance) -> Page:
    """The organ of a party in two native languages and English, with its demand and the line of the issue."""
    page = Page(chance, "names in three languages", "line of an issue")
    page.suffer(*LIGHT)
    pashto, dari, english, slug = split(chance, "parties")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", "opinion", "declaration", date=date, captions=False)
    lines = [("name", pashto), ("name", dari), ("name", english), ("motto", words(chance, "partywords"))]
    head(page, [*lines, ("section", issue(chance, "prs", date.day)), ("contact", f"www.{slug}.example")])
    page.headline(story.title)
    by(page, story.author)
    on(page, date, chance.site.choice(("{}", "Published: {}", "Date: {}")))
    page.body(story.pieces)
    return page


def reprinted(chance: Chance) -> Page:
    """A quarterly reprints an essay and says below the title where it stood first."""
    page = Page(chance, "line of an issue", "reprint")
    page.suffer(*LIGHT)
    name, english, slug, kind = split(chance, "magazines")
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "feature", "opinion", date=date)
    lines = [("name", name), ("motto", kind), ("name", english), ("section", issue(chance, "fa", date.day))]
    head(page, [*lines, ("contact", f"{slug}@{slug}.example")], blank=chance.site.randrange(2))
    page.headline(story.title)
    page.deck(story.deck)
    by(page, story.author, chance.site.choice(("{}", "By {}")))
    printed = page.dated(date.style, date.day)
    page.line(
        "dateline", f"Reprinted from {words(chance, 'papers')}, {printed}", blank=chance.site.randrange(2)
    )
    page.body(with_verse(chance, story.pieces))
    return page


def author_above(chance: Chance) -> Page:
    """Opinion: the author stands above the title, the day below; a rubric in two languages."""
    page = Page(chance, "author above the title")
    page.suffer(*ROUGH)
    here = site_of(chance)
    date = dating(chance, *CERTAIN)
    story = Story(chance, "opinion", date=date)
    head(page, parts(here, chance, "name", "motto", "rubric-turned"))
    by(page, story.author, chance.site.choice(("By {}", "by {}")))
    page.headline(story.title)
    on(page, date)
    page.body(story.pieces)
    return page


def dispatch(chance: Chance) -> Page:
    """News of an agency: place and agency before the first word, the address on a line of its own."""
    page = Page(chance, "dateline in the text")
    page.suffer(*ROUGH)
    here = site_of(chance, "prs", "ps", "ar")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", date=date, headings=False)
    agency = words(chance, "wires")
    head(page, parts(here, chance, "english", "name", "contact", "menu"))
    source(page, address(chance, story.title, date.day))
    page.headline(story.title)
    on(page, date)
    place = story.known["place1"].upper()
    opening = chance.site.choice((f"{place} ({agency}) - ", f"{place}, ({agency}) \N{EM DASH} "))
    page.know(bylines=(agency, None))
    page.body(begun(page, story.pieces, opening))
    return page


def signature_last(chance: Chance) -> Page:
    """The author signs at the end and the day stands under the name; above it only a name and a verse."""
    page = Page(chance, "author at the end")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "month-day-year", "day-month-year", "short")
    story = Story(chance, *NEWS, date=date, captions=False)
    head(page, parts(here, chance, "name", "verse"), blank=1)
    page.headline(story.title)
    page.deck(story.deck)
    page.body(story.pieces)
    by(page, story.author, chance.site.choice(("By {}", "Written by {}", "\N{EM DASH} {}")))
    on(page, date, blank=0)
    return page


def foot_of_exile(chance: Chance) -> Page:
    """English alone at the head; the native names, rights and addresses close the page."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa")
    date = dating(chance, *CERTAIN)
    story = Story(chance, *NEWS, date=date)
    page.headline(story.title)
    signed(
        page,
        story.author,
        date,
        chance.site.choice(("By {name} | {date}", "{name}, {date}", "By {name} - {date}")),
    )
    page.body(story.pieces)
    head(page, parts(here, chance, "name", "english", "motto", "contact"))
    page.masthead("contact", words(chance, "rights"), either=True)
    return page


def without_a_roof(chance: Chance) -> Page:
    """No masthead at all: title, author, text with native words in it, the address at the end."""
    page = Page(chance, "no masthead")
    date = dating(chance, *CERTAIN)
    story = Story(chance, *NEWS, "opinion", date=date)
    page.headline(story.title)
    page.deck(story.deck)
    by(page, story.author, chance.choice(("By {}", "Text: {}", "Author: {}")))
    on(page, date, blank=0)
    page.body(story.pieces)
    source(page, address(chance, story.title, date.day), "Source: ")
    return page


def mirror(chance: Chance) -> Page:
    """The title in capitals under an English name in capitals; the native name closes the masthead."""
    page = Page(chance, "capitals")
    page.suffer(*ROUGH)
    here = site_of(chance)
    date = dating(chance, "weekday", "weekday-uk", "ordinal")
    story = Story(chance, *NEWS, date=date)
    head(page, parts(here, chance, "capitals", "tagline", "site", "name"))
    page.headline(story.title.upper())
    on(page, date)
    by(page, story.author, blank=0)
    page.body(story.pieces)
    return page


def native_day(chance: Chance) -> Page:
    """A line with the native day above the title settles the figures of the English date below it."""
    page = Page(chance, "native date")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "month-day-year", "day-month-year", "timed", "timed-uk")
    story = Story(chance, *NEWS, date=date)
    head(page, parts(here, chance, "name", "tagline", "menus"))
    page.masthead("section", native_date(date.day, here.language), either=True)
    page.headline(story.title)
    page.deck(story.deck)
    signed(page, story.author, date, chance.site.choice(("By {name}, {date}", "{name} | {date}")))
    page.body(story.pieces)
    return page


def remembrance(chance: Chance) -> Page:
    """An obituary in a cultural magazine, with a couplet of the dead and the address of the paper."""
    page = Page(chance, "obituary", "native verse in the text")
    page.suffer(*LIGHT)
    name, english, slug, kind = split(chance, "magazines")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "feature", date=date)
    head(page, [("name", name), ("name", english), ("motto", kind), ("contact", f"www.{slug}.example")])
    source(page, address(chance, story.title, date.day))
    page.headline(story.title, width=chance.choice((200, 40)))
    by(page, story.author, "By {}, Special to " + words(chance, "papers"))
    on(page, date)
    page.body(with_verse(chance, story.pieces))
    return page


def two_authors_and_links(chance: Chance) -> Page:
    """Two authors with their town, the deck before them, native links to other texts below."""
    page = Page(chance, "two authors", "links below")
    page.suffer(*ROUGH)
    here = site_of(chance)
    date = dating(chance, *CERTAIN)
    story = Story(chance, *NEWS, "report", date=date)
    other = Story(chance, apart_from=frozenset({story.name})).author
    both = f"{story.author} and {other}" if other != story.author else story.author
    head(page, parts(here, chance, "name-and-english", "motto", "rubric"))
    page.headline(story.title)
    page.deck(story.deck)
    by(page, both, chance.site.choice(("By {}", "By {} in " + story.known["place2"], "Written by {}")))
    on(page, date, chance.site.choice(("{}", "Posted on {}")), blank=0)
    page.body(story.pieces)
    navigation(page, split(chance, f"{here.language}.related"))
    return page


def talk_over_tea(chance: Chance) -> Page:
    """An interview from another paper: questions and answers, with letters, names or nothing before them."""
    page = Page(chance, "interview")
    page.suffer(*ROUGH)
    here = site_of(chance)
    date = dating(chance, *CERTAIN)
    asking = chance.site.choice((("Q: ", "A: "), ("Question: ", "Answer: "), ("", ""), ("\N{EM DASH} ", "")))
    story = Story(chance, "interview", date=date, asking=asking)
    head(page, parts(here, chance, "name", "letters", "tagline", "native-rubric"))
    if chance.site.random() < 0.5:
        source(page, address(chance, story.title, date.day))
    page.headline(story.title)
    page.deck(story.deck)
    by(page, story.author, chance.site.choice(("By {}", "Interview by {}", "Interview: {}")))
    on(page, date)
    page.body(story.pieces)
    return page
