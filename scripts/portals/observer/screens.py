"""The observer, third part: blogs, channels and sites as an extraction leaves them."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt

from portals.html import modern, old
from portals.observer.desk import (
    CERTAIN,
    LIGHT,
    MASTHEADS,
    NATIVES,
    ROUGH,
    Story,
    address,
    around,
    by,
    head,
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
from portals.writer import Piece, bank


def nomad(chance: Chance) -> Page:
    """A blog: native name and tagline, an English post, the native archive and the comments below."""
    page = Page(chance, "blog", "native lists below")
    page.suffer(*LIGHT)
    name, english, slug, tagline = split(chance, "blogs")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "opinion", "feature", date=date, captions=False)
    head(page, [("name", name), ("name", english), ("motto", tagline), ("contact", f"{slug}.example")])
    page.headline(story.title)
    signed(
        page, story.author, date, chance.site.choice(("Posted by {name} on {date}", "By {name} on {date}"))
    )
    page.body(story.pieces)
    around(page, chance, "comments", 1)
    navigation(page, split(chance, "archives"))
    return page


def sharing(chance: Chance) -> Page:
    """Buttons to share between the author and the text, an offer below it, native related texts."""
    page = Page(chance, "share buttons", "offers")
    page.suffer(*ROUGH)
    here = site_of(chance)
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", "feature", date=date)
    head(page, parts(here, chance, "name", "menus", "site"))
    page.headline(story.title)
    by(page, story.author)
    on(page, date, blank=0)
    around(page, chance, "share", chance.site.randrange(2, 5))
    page.body(story.pieces)
    around(page, chance, "offers", 1)
    navigation(page, split(chance, f"{here.language}.related"))
    return page


def trail_to_the_report(chance: Chance) -> Page:
    """A line to skip to the content, a trail of crumbs, the title under them, buttons at the end."""
    page = Page(chance, "trail of crumbs", "share buttons")
    page.suffer(*LIGHT)
    name, english, slug = split(chance, "ngos")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "report", "declaration", date=date)
    page.furniture("navigation", "Skip to main content")
    head(page, [("name", english), ("name", name), ("contact", f"www.{slug}.example")])
    crumbs = chance.site.choice(("Home > Reports", "Home / Publications / Reports", "Home » News"))
    page.furniture("navigation", crumbs, either=True)
    page.headline(story.title)
    page.deck(story.deck)
    on(page, date, chance.site.choice(("{}", "Published on {}", "Posted: {}")))
    page.body(story.pieces)
    around(page, chance, "share", 3)
    return page


def marked_up_in_exile(chance: Chance) -> Page:
    """The page of an exile portal as HTML, with elements that say what they hold."""
    page = Page(chance, "HTML")
    here = site_of(chance, "prs", "fa", "ps", "ar")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", "feature", "opinion", date=date)
    page.html = modern
    head(page, parts(here, chance, "name", "english", "motto"))
    page.headline(story.title)
    page.deck(story.deck)
    by(page, story.author)
    on(page, date)
    page.body(story.pieces)
    navigation(page, split(chance, f"{here.language}.related"))
    return page


def tables_of_2003(chance: Chance) -> Page:
    """The page of a society as HTML in tables and fonts, with the address of the article above it."""
    page = Page(chance, "HTML of tables")
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", "feature", date=date, captions=False)
    page.html = old
    head(page, parts(here, chance, "name", "verse", "site"))
    source(page, address(chance, story.title, date.day))
    page.headline(story.title)
    by(page, story.author)
    on(page, date)
    page.body(story.pieces)
    return page


def channel_in_exile(chance: Chance) -> Page:
    """A channel: native name, the text of an agency without a title of its own, native foot to join."""
    page = Page(chance, "channel", "no title")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", date=date, captions=False, headings=False)
    page.unscored |= {"title"}
    head(page, parts(here, chance, "name", "english"))
    on(page, date)
    page.body(story.pieces)
    navigation(page, (chance.site.choice(("به کانال ما بپیوندید", "زموږ چینل تعقیب کړئ", "عضویت در کانال")),))
    return page


def diary_under_other_skies(chance: Chance) -> Page:
    """Short English posts of a diary, a native day above each of them: the days may stand anywhere."""
    page = Page(chance, "posts", "native dates between posts")
    page.suffer(*LIGHT)
    name, english, _, tagline = split(chance, "blogs")
    page.unscored |= {"title", "byline", "published"}
    head(page, [("name", name), ("name", english), ("motto", tagline)])
    day = dating(chance, "day-month-year").day
    for post in chance.sample(bank(NATIVES)["postrows"], chance.randrange(4, 8)):
        page.masthead("section", native_date(day, "prs"), blank=1, either=True)
        page.body([Piece("paragraph", (post,))])
        day -= dt.timedelta(days=chance.randrange(1, 12))
    return page


def readers_write_home(chance: Chance) -> Page:
    """Letters of readers under a native head: each letter a paragraph, the title names the page."""
    page = Page(chance, "letters")
    page.suffer(*LIGHT)
    name, english, slug, kind = split(chance, "magazines")
    page.unscored |= {"byline"}
    date = dating(chance, *CERTAIN)
    head(page, [("name", name), ("motto", kind), ("name", english), ("contact", f"letters@{slug}.example")])
    page.headline(
        chance.choice(("Letters from our readers", "Letters to the editor", "What our readers write"))
    )
    on(page, date)
    letters = chance.sample(bank(NATIVES)["letters"], 3)
    page.body([Piece("paragraph", (text,)) for text in letters])
    return page


def night_radio(chance: Chance) -> Page:
    """A talk of a native radio: station and hours at the head, speakers by name before each answer."""
    page = Page(chance, "transcript")
    page.suffer(*ROUGH)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "interview", date=date, asking=("HOST: ", "GUEST: "))
    head(page, parts(here, chance, "name-and-english", "motto", "phones"), blank=chance.site.randrange(2))
    page.headline(story.title)
    page.deck(story.deck)
    on(page, date, chance.site.choice(("{}", "Broadcast on {}")))
    page.body(story.pieces)
    return page


def tight_portal(chance: Chance) -> Page:
    """An extraction without a single blank line: a long native menu, the article, links below it."""
    page = Page(chance, "menu one entry a line")
    page.suffer(*LIGHT)
    page.tight = True
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "news", "feature", date=date, captions=False, headings=False)
    head(page, parts(here, chance, "name", "menus", "rubric"))
    page.headline(story.title)
    by(page, story.author)
    on(page, date)
    page.body(story.pieces)
    return page


def subscribers(chance: Chance) -> Page:
    """A magazine on the web: the number of comments, the offer of a letter, a couplet in the essay."""
    page = Page(chance, "offers", "native verse in the text")
    page.suffer(*ROUGH)
    name, english, slug, kind = split(chance, "magazines")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "feature", "opinion", date=date)
    head(page, [("name", f"{name} | {english}"), ("motto", kind), ("contact", f"https://{slug}.example")])
    page.headline(story.title)
    page.deck(story.deck)
    by(page, story.author, chance.site.choice(("by {}", "By {}", "Words by {}")))
    on(page, date, blank=0)
    page.body(with_verse(chance, story.pieces))
    navigation(page, (words(chance, "comments"), words(chance, "offers"), *bank(MASTHEADS)["share"][:2]))
    return page
