"""The control group, fourth part: pages of HTML, channels, and mastheads in unusual places."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt

from portals.calendar import AFGHAN, PASHTO, three_calendars
from portals.control.desk import (
    AFFAIRS,
    EVERYWHERE,
    HEAVY,
    LIFE,
    LIGHT,
    NATIVE,
    NEWS,
    OFFICIAL,
    STATEMENTS,
    by,
    clutter,
    form,
    head,
    site_of,
    source,
    words,
)
from portals.control.markup import tables, weblog
from portals.mixture import Habits, mixed_page
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, Writer, articles, bank


def theme_markup(chance: Chance) -> Page:
    """HTML of a weblog system: a menu that an editor may count to either side, a line for author and date."""
    page = Page(chance, "HTML of a weblog")
    page.html = weblog
    page.suffer(*["clean"] * 6, "tatweel", "arabic-letters", "utf8-1256")
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(4, 9),
        captions=chance.randrange(2),
        headings=chance.randrange(2),
        inline=chance.randrange(2),
        evidence=date.told,
    )
    head(page, ("name", here.name), ("motto", here.motto))
    for line in here.menu:
        page.furniture("navigation", line, either=True)
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    return page


def nuke(chance: Chance) -> Page:
    """HTML of an old portal: tables, empty lines for paragraphs, the rubric in two languages."""
    page = Page(chance, "HTML of tables")
    page.html = tables
    page.suffer(*["clean"] * 6, "utf8-1256", "entities", "direction-marks")
    here = site_of(chance)
    writer = Writer(chance.choice((OFFICIAL, STATEMENTS)), chance)
    date = dating(chance, "month-day-year", "weekday", "slash-us")
    article = writer.article(paragraphs=chance.randrange(4, 9), evidence=date.told)
    head(
        page,
        ("name", here.name),
        ("contact", f"{here.site} | {here.mail}"),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain))
    page.body(article.pieces)
    page.furniture("noise", words(chance, "copyrights").replace("{name}", here.name), either=True)
    return page


def channel_log(chance: Chance) -> Page:
    """A channel that was saved as text: a line with name, day and hour before each English post."""
    page = Page(chance, "posts of a channel", "several articles")
    page.suffer(*LIGHT)
    page.unscored |= {"title", "published", "byline", "source_url", "masthead", "invented"}
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS, OFFICIAL)), chance)
    day = dating(chance, "iso").day
    for _ in range(chance.randrange(3, 7)):
        day += dt.timedelta(days=chance.randrange(1, 4))
        stamp = (
            f"{day.day:02}.{day.month:02}.{day.year} {chance.randrange(10, 24)}:{chance.randrange(10, 60)}"
        )
        page.line("dateline", f"{here.name}, [{stamp}]", either=True)
        page.body([writer.paragraph("facts", "facts", "quotes", "facts")])
    return page


def menus_between(chance: Chance) -> Page:
    """An English name and menu, a native name and menu line by line, an address block, then the article."""
    page = Page(chance, "menus in two languages", "address block")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((OFFICIAL, STATEMENTS)), chance)
    date = dating(chance, "day-month-year", "short")
    article = writer.article(paragraphs=chance.randrange(5, 9), evidence=date.told)
    bullet = chance.site.choice(("", "- ", "» "))
    lines = [("section", bullet + line) for line in here.menu]
    address = [("contact", line) for line in words(chance, "english.addresses").split(" / ")]
    head(
        page,
        ("name", here.english.upper()),
        ("section", words(chance, "english.menu")),
        ("name", here.name),
        *lines,
        *address,
        ("contact", here.mail),
    )
    page.headline(article.title, blank=2)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def switch(chance: Chance) -> Page:
    """A language switch at the top, lines to share, a native form and a copyright line at the foot."""
    page = Page(chance, "language switch", "form at the foot", "mixed copyright line")
    page.suffer(*HEAVY)
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    date = dating(chance, "iso", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(4, 8), headings=chance.randrange(2), evidence=date.told
    )
    own = {"fa": "فارسی", "prs": "دری", "ps": "پښتو", "ur": "اردو", "ar": "العربية"}[here.language]
    page.furniture("navigation", chance.site.choice((f"English | {own}", f"{own} | English")), either=True)
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    clutter(page, chance, chance.site.randrange(1, 3))
    form(page, here, chance)
    page.furniture("noise", words(chance, "copyrights").replace("{name}", here.name), either=True)
    return page


def imprint_below(chance: Chance) -> Page:
    """The article first; all that presents the portal stands below it."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance)
    date = dating(chance, "month-day-year", "day-month-year", "weekday-uk")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), inline=chance.randrange(2), evidence=date.told
    )
    if chance.random() < 0.6:
        address = source(chance, article.title, date.day)
        page.know(source_url=address)
        page.line("source_url", address)
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("contact", f"{here.site}\t{here.mail}"),
        ("section", f"{here.rubric_english}\t{here.rubric}"),
        blank=chance.site.randrange(2),
    )
    return page


def last_line_days(chance: Chance) -> Page:
    """A name and a couplet above, and as the last line the day in three calendars."""
    page = Page(chance, "three calendars in the last line")
    page.suffer(*LIGHT, "utf8-1256", "any-route")
    here = site_of(chance, "prs", "ps")
    writer = Writer(chance.choice((STATEMENTS, LIFE)), chance)
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 8), captions=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.verse), blank=chance.site.randrange(2))
    page.headline(article.title)
    author = writer.person()
    at_end = chance.random() < 0.4
    by(page, author)
    if not at_end:
        page.line("byline", f"By {author}", blank=chance.randrange(2))
    page.body(article.pieces)
    if at_end:
        page.line("byline", f"By {author}")
    page.know(published=day)
    page.line("dateline", three_calendars(day, PASHTO if here.language == "ps" else AFGHAN))
    return page


def in_short(chance: Chance) -> Page:
    """Several items under one headline, each with a heading of its own."""
    page = Page(chance, "news in brief")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "weekday", "day-month-year", "ordinal")
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(chance.site.choice(("News in Brief", "The Week in Review", "Morning Digest")))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    pieces: list[Piece] = []
    for article in articles(chance.choice((NEWS, AFFAIRS)), chance, [2] * chance.randrange(2, 5)):
        pieces += [Piece("heading", (article.title,)), *article.pieces]
    page.body(pieces)
    return page


def clipping(chance: Chance) -> Page:
    """A native page around a clipping: the title of the paper as a line, its page and its day."""
    page = Page(chance, "clipping of a paper")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs", "ur")
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    date = dating(chance, "short", "weekday-uk", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), captions=chance.randrange(2), evidence=date.told
    )
    head(page, ("name", here.name), ("name", here.acronym), ("section", here.rubric), blank=1)
    page.headline(article.title)
    page.deck(article.deck, blank=0)
    author = writer.person()
    by(page, author)
    page.line("byline", author)
    paper = words(chance, "english.papers")
    page.line("dateline", f"{paper}, {page.dated(date.style, date.day)}", blank=0)
    page.body(article.pieces)
    return page


HABITS = Habits(
    native=NATIVE,
    english=NEWS,
    languages=EVERYWHERE,
    bars=(" | ", " - ", "\t", "   "),
    authors=("By {}", "by {}", "By: {}", "Reported by {}", "Author: {}"),
    dates=("{}", "Published on {}", "Date: {}", "Posted: {}"),
    styles=("day-month-year", "month-day-year", "slash-uk", "short-us", "weekday-uk", "ordinal"),
    damages=LIGHT,
    orders=(
        ("headline", "byline", "date"),
        ("headline", "date", "byline"),
        ("headline", "deck", "byline", "date", "url"),
        ("url", "headline", "byline", "date"),
        ("headline", "byline", "date", "url"),
        ("date", "headline", "deck", "byline"),
    ),
)


def control_mixture(chance: Chance) -> Page:
    """Any lines in any order, as this group knows them."""
    return mixed_page(chance, HABITS)


def unnamed(chance: Chance) -> Page:
    """An article and nothing of the portal but its chrome: no masthead is there."""
    page = Page(chance, "native page chrome", "no masthead")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance)
    date = dating(chance, "month-day-year", "ordinal", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(4, 8), inline=chance.randrange(3), evidence=date.told
    )
    for line in chance.sample(bank(NATIVE)[f"{here.language}.chrome"], 2):
        page.furniture("navigation", line, blank=0, either=True)
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page
