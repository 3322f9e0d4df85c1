"""The group "open", fourth part: running reports, tables, pictures, lists, briefs.

Rules may be built while looking at them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.open.days import native
from portals.open.desk import (
    GENRES,
    NATIVE,
    PAGES,
    curly,
    dated,
    english,
    entries,
    entry,
    head,
    related,
    rights,
    said,
    signed,
    together,
)
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, bank


def live(chance: Chance) -> Page:
    """A running report: a summary as a list, then paragraphs, each below its hour or after it."""
    page = Page(chance, "hours between paragraphs")
    page.suffer("clean", "clean", "utf8-1256", "crlf", "bom")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(6, 10))
    head(page, here, "name", "/menu")
    page.headline(f"LIVE: {article.title}")
    dated(page, day, f"Last updated {day.day} {day:%B} {day.year}, 22:15", blank=chance.site.randrange(2))
    points = tuple(f"- {writer.pick('facts')}" for _ in range(3))
    page.body([Piece("heading", ("What we know so far",)), Piece("list", points)])
    above, mark = chance.site.random() < 0.5, chance.site.choice(("", " GMT", " local time"))
    hours = sorted(chance.sample(range(8 * 60, 22 * 60), len(article.pieces)), reverse=True)
    for minute, piece in zip(hours, article.pieces, strict=True):
        clock = f"{minute // 60:02}:{minute % 60:02}{mark}"
        if above:
            together(page, clock, role="noise", either=True)
            page.body([piece])
        else:
            page.body([Piece("paragraph", (f"{clock} \N{EN DASH} {piece.text}",))])
    return page


def match_report(chance: Chance) -> Page:
    """A report of a match: score lines and a table with tabs below; related results."""
    page = Page(chance, "table")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    page.unscored |= {"paragraphs"}  # there is no role for the rows of a table
    here = portal(NATIVE, ("ur", "ps", "fa"), chance)
    day = dating(chance, "iso").day
    title, deck, *told = chance.choice(bank(GENRES)["matches"]).split(" / ")
    author = chance.choice(bank("open/english")["people"])
    head(page, here, "both", "motto")
    page.headline(title)
    if chance.random() < 0.5:
        page.deck(deck)
    signed(page, author, f"By {author}")
    dated(page, day, f"{day:%A}, {day:%B} {day.day}, {day.year}", blank=0)
    rows = [
        f"{at}\t{team}\t{30 - 3 * at + chance.randrange(3)}"
        for at, team in enumerate(entries(chance, "teams", 5), 1)
    ]
    table = Piece("list", ("Pos\tTeam\tPts", *rows))
    page.body([*said(*told), Piece("heading", ("Standings",)), table])
    together(page, "More sport", *related(chance, 2))
    return page


def forecast(chance: Chance) -> Page:
    """The weather: a few paragraphs, then towns with their degrees, columns apart by spaces."""
    page = Page(chance, "table")
    page.suffer("clean", "clean", "utf8-1252", "direction-marks")
    page.unscored |= {"paragraphs"}  # there is no role for the rows of a table
    here = portal(NATIVE, ("prs", "ckb", "ar"), chance)
    day = dating(chance, "iso").day
    head(page, here, "english", "name")
    page.headline(entry(chance, "weather.titles"))
    dated(page, day, f"{day:%A} {day.day} {day:%B} {day.year}", blank=0)
    page.body(
        said(*(f"{one} {two}" for one, two in zip(*[iter(entries(chance, "weather", 6))] * 2, strict=True)))
    )
    towns = chance.sample(bank("open/english")["places"], 6)
    rows = [f"{town:<20}{chance.randrange(-9, 12):>4}{chance.randrange(12, 39):>6}" for town in towns]
    page.body([Piece("list", (f"{'City':<20}{'Min':>4}{'Max':>6}", *rows))])
    together(
        page, "Temperatures in degrees Celsius. Source: Meteorological Department", role="noise", either=True
    )
    return page


def rates(chance: Chance) -> Page:
    """Prices of the day: bars between the cells, an article of two paragraphs, the date in two calendars."""
    page = Page(chance, "table", "two calendars")
    page.suffer("clean", "clean", "utf8-1256", "bom")
    page.unscored |= {"paragraphs"}  # there is no role for the rows of a table
    here = portal(NATIVE, ("prs", "fa", "ps"), chance)
    day = dating(chance, "iso").day
    head(page, here, "name", "motto", "/menu")
    page.headline(entry(chance, "market.titles"))
    bar = chance.site.choice((" | ", "\t", " ; "))
    dated(page, day, f"{day.day} {day:%B} {day.year} / {native(day, here.language)}")
    page.body(said(*entries(chance, "market", chance.randrange(2, 4))))
    rows = [
        f"{line}{bar}{chance.randrange(20, 900)}{bar}{chance.randrange(-4, 5):+}%"
        for line in entries(chance, "wares", chance.randrange(5, 8))
    ]
    page.body([Piece("list", (bar.join(("Item", "Afghani", "Change")), *rows))])
    rights(page, here)
    return page


def gallery(chance: Chance) -> Page:
    """Pictures: an introduction, then number of the picture and its caption, many times."""
    page = Page(chance, "many captions")
    page.suffer("clean", "clean", "utf8-1256", "any-route")
    here = portal(NATIVE, ("fa", "ar", "ckb"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    author = writer.person()
    head(page, here, "name", "/rubric")
    page.headline(f"In pictures: {article.title}")
    signed(page, author, f"Photos by {author}", blank=chance.site.randrange(2))
    dated(page, day, f"{day:%B} {day.day}, {day.year}", blank=0)
    page.body(article.pieces[:2])
    captions = [f"{line} (Photo: {author})" for line in entries(chance, "pictures", chance.randrange(4, 7))]
    style = chance.site.choice(("{} / {}", "{} of {}", "Photo {}/{}"))
    for at, line in enumerate(captions, 1):
        together(page, style.format(at, len(captions)), either=True)
        page.body([Piece("caption", (line,))])
    return page


def provinces(chance: Chance) -> Page:
    """News in brief: headings with short items, each after the name of its town."""
    page = Page(chance, "several articles", "town before each item")
    page.suffer("clean", "clean", "utf8-1256", "ragged")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    head(page, here, "ENGLISH", "name", "/menu")
    page.headline(chance.choice(("News in Brief", "From the Provinces", "The Week in Brief")))
    dated(page, day, f"{day:%A}, {day.day} {day:%B} {day.year}", blank=0)
    taken: frozenset[str] = frozenset()
    for _ in range(chance.randrange(3, 6)):
        writer, article = english(chance, paragraphs=3, apart_from=taken)
        taken |= {writer.subject}
        first = f"{writer.places[0].upper()} - {article.pieces[0].text}"
        page.body([Piece("heading", (article.title,)), *said(first), *article.pieces[-1:]])
    return page


def almanac(chance: Chance) -> Page:
    """This day in history: years with what happened, as a list; the verse of the day above."""
    page = Page(chance, "list of years", "couplet")
    page.suffer("clean", "clean", "utf8-1252", "presentation-forms")
    page.unscored |= {"paragraphs"}  # entries of an almanac are a list or paragraphs
    here = portal(NATIVE, ("fa", "prs", "ur"), chance)
    day = dating(chance, "iso").day
    head(page, here, "name", "english", "/verse", "/menu")
    page.headline(f"This Day in History: {day:%B} {day.day}")
    page.unscored |= {"published"}  # a day without a year
    events = entries(chance, "history", chance.randrange(6, 10))
    page.body([*said(entry(chance, "almanac")), Piece("list", tuple(events))])
    together(page, f"<< {day:%B} {max(1, day.day - 1)}", "Print this page", either=True)
    return page


def vacancy(chance: Chance) -> Page:
    """A vacancy: labels and values, headings, duties as a list, how to apply; a menu above."""
    page = Page(chance, "labels and values", "list")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters")
    page.unscored |= {"paragraphs"}  # labels with values are a list or paragraphs
    here = portal(NATIVE, ("prs", "ps"), chance)
    day = dating(chance, "iso").day
    head(page, here, "both", "/english menu")
    post, *labels = chance.choice(bank(GENRES)["vacancies"]).split(" / ")
    page.headline(f"Vacancy Announcement: {post}")
    dated(page, day, f"Posted: {day:%b} {day.day}, {day.year}")
    duties = tuple(f"\N{BULLET} {one}" for one in entries(chance, "duties", 4))
    page.body(
        [
            Piece("list", tuple(labels)),
            Piece("heading", (f"About {here.english}",)),
            *said(entry(chance, "employers", english=here.english)),
            Piece("heading", ("Duties and Responsibilities",)),
            Piece("list", duties),
            Piece("heading", ("How to apply",)),
            *said(
                f"Please send a letter and a CV to {here.mail} before the closing date. "
                "Only short-listed candidates will be invited."
            ),
        ]
    )
    together(page, "Apply now", "Save this job", "Similar jobs")
    return page


def boxed(chance: Chance) -> Page:
    """An article with lines to read also inside, a box of facts as heading and list, footnotes below."""
    page = Page(chance, "box of facts", "lines to read also")
    page.suffer("clean", "clean", "utf8-1256", "utf8-1252-twice")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(6, 9))
    head(page, here, "name", "/menu")
    page.headline(article.title)
    signed(page, author := writer.person(), f"By {author} | {day:%B} {day.day}, {day.year}")
    page.know(published=day)
    page.body(article.pieces[:2])
    together(page, f"READ ALSO: {related(chance, 1)[0]}")
    page.body(article.pieces[2:4])
    facts = tuple(f"{mark} {writer.pick('facts')}" for mark in ("\N{BULLET}",) * 3)
    page.body([Piece("heading", ("At a glance",)), Piece("list", facts)])
    page.body(article.pieces[4:])
    together(page, f"Follow us on Twitter @{here.slug.replace('-', '')} and Facebook", either=True)
    return page


def paywall(chance: Chance) -> Page:
    """A site that lives on advertisements: they stand between paragraphs, with lines to subscribe."""
    page = Page(chance, "advertisements between paragraphs")
    page.suffer("clean", "clean", "utf8-1256", "crlf", "ragged")
    here = portal(NATIVE, ("ur", "ar", "fa"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(6, 9))
    together(page, "Subscribe", "Sign In", either=True)
    head(page, here, "name", "menu")
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    signed(page, author := writer.person(), author)
    dated(page, day, f"Updated: {day:%b} {day.day}, {day.year}", blank=0)
    line = chance.site.choice(
        ("Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "- Ad -")
    )
    for number, piece in enumerate(article.pieces):
        page.body([piece])
        if number in {1, 3}:
            together(page, line, role="noise")
    together(page, "You have read 2 of 3 free articles this month.", "Subscribe now for unlimited access")
    together(page, "Most Read", *related(chance, 3))
    return page


def pasted(chance: Chance) -> Page:
    """A page copied from a browser: no blank lines, menu, buttons between author and text, tags below."""
    page = Page(chance, "no blank lines", "buttons above the text")
    page.tight = True
    page.suffer("clean", "clean", "utf8-1256", "direction-marks", "crlf")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "name", "motto", "menu")
    page.headline(article.title)
    signed(page, author := writer.person(), f"By {author}")
    dated(page, day, f"{day:%B} {day.day}, {day.year}")
    together(page, "Share", "Tweet", "Email")
    page.body(article.pieces)
    together(page, f"TAGS: {chance.choice(bank(NATIVE)['tags'])}", f"SHARES: {chance.randrange(900)}")
    return page


def press_review(chance: Chance) -> Page:
    """What the papers say: the name of each paper in two languages above what it says."""
    page = Page(chance, "headings in two languages", "native words in English text")
    page.suffer("clean", "clean", "bom", "utf-16")
    here = portal(NATIVE, ("prs", "ur"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "english", "name", "motto")
    page.headline(f"Press review for {day:%A}")
    dated(page, day, f"{day.day} {day:%B} {day.year}", blank=0)
    page.body(said(f"{article.title}: this and the state of the roads fill the front pages."))
    for paper in entries(chance, "papers", chance.randrange(3, 5)):
        text = f"{writer.pick('facts')} {writer.pick('facts')} {writer.pick('quotes')}"
        page.body([Piece("heading", (paper,)), *said(text)])
    return page


def skipped(chance: Chance) -> Page:
    """A site as its own robots see it: where to skip to, English utilities, a name in two languages."""
    page = Page(chance, "English page chrome", "related articles")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    _, article = english(chance, inline=chance.randrange(2), captions=chance.randrange(2))
    together(page, "Skip to main content", "Toggle navigation", "Search form", either=True)
    head(page, here, "name", "english")
    together(
        page,
        f"You are here: Home \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} {here.rubric_english}",
        either=True,
    )
    page.headline(article.title)
    together(
        page,
        f"Submitted by {here.acronym} on {day:%a}, {day:%m/%d/%Y} - 10:{day.day + 20}",
        role="noise",
        either=True,
    )
    page.unscored |= {"published", "byline"}  # who submitted it to the site, and when
    page.body(curly(article.pieces))
    together(page, "Related articles", *related(chance, 3))
    rights(page, here, "en")
    return page
