"""What is left of a page of the web when its text is taken out."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt

from portals.almanac.desk import (
    BYTES,
    ENGLISH,
    FEATURES,
    HEAVY,
    LIGHT,
    MONTHS,
    NATIVE,
    NEWS,
    author,
    by,
    furnish,
    head,
    said,
    site_of,
    stamp,
    tale,
    told,
)
from portals.calendar import solar_line
from portals.html import modern, old
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

SHARING = (
    "Share on Facebook | Tweet | Email | Print",
    "Facebook Twitter Telegram WhatsApp",
    "Share this:",
    "A+ A- Print this page",
)


def sharebuttons(chance: Chance) -> Page:
    """An article among buttons: to share above, a newsletter's offer inside, tags and more below."""
    page = Page(chance, "share buttons", "newsletter offer inside the article", "related links")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "short-us", "timed", "day-month-year")
    story = tale(chance, *NEWS, captions=True)
    head(page, ("name", f"{here.english} | {here.name}"), ("section", said(chance, "sections")))
    page.headline(story.title)
    page.deck(story.deck)
    name = author(chance)
    city, wire = chance.choice(bank(ENGLISH)["cities"]), chance.choice(bank(ENGLISH)["agencies"])
    signed, *others = chance.choice(
        (
            (f"By {name} in {city}", f"{name} in {city}", f"{name}, {city}"),
            (f"{name}, Staff Writer", f"{name}, Staff Writer"),
            (f"{name} | {wire}", f"{name} | {wire}", f"{name}, {wire}"),
            (f"By {name}",),
        )
    )
    by(page, name, *others)
    page.line("byline", signed)
    page.line("dateline", stamp(page, date), blank=0)
    page.furniture("navigation", chance.choice(SHARING))
    half = len(story.pieces) // 2
    while story.pieces[half - 1].role == "heading":
        half -= 1
    page.body(story.pieces[:half])
    page.furniture(
        "navigation", chance.choice(("Sign up for our weekly newsletter", "Advertisement", "Read more:"))
    )
    page.body(story.pieces[half:])
    page.furniture(
        "navigation", "Tags: " + ", ".join(chance.sample(("water", "market", "region", "winter"), 3))
    )
    furnish(page, "navigation", *bank(NATIVE)[f"{here.language}.related"][0].split(" / "))
    return page


def readerssay(chance: Chance) -> Page:
    """Below the article two readers have their say, above a form in the native language."""
    page = Page(chance, "comments", "native form at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "ordinal")
    story = tale(chance, "opinion", "feature")
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(story.title)
    name = author(chance)
    by(page, name)
    page.line("byline", f"Posted by {name} on {stamp(page, date)}")
    page.body(story.pieces)
    page.furniture("navigation", "2 Comments")
    for reader, remark in (
        ("Hamid says:", "Well written, and sadly true of our district as well."),
        ("M. K. says:", "Could you print the names next time?"),
    ):
        page.furniture("noise", reader, either=True)
        page.furniture("noise", remark, blank=0, either=True)
    page.furniture("navigation", "Leave a Reply")
    page.furniture(
        "navigation", "Your email address will not be published. Required fields are marked *", blank=0
    )
    furnish(page, "navigation", *bank(NATIVE)[f"{here.language}.form"][0].split(" / "))
    return page


def dateposts(chance: Chance) -> Page:
    """A page of a diary: several posts, a native date above each of them, one native title."""
    page = Page(chance, "several posts", "native dates between posts")
    page.suffer(*LIGHT)
    language = chance.site.choice(("fa", "prs", "ps"))
    here = site_of(chance, language)
    head(page, ("name", here.name), ("motto", here.motto))
    day = dt.date(2011, 2, 3) + dt.timedelta(days=chance.randrange(3000))
    page.unscored |= {"title", "published"}  # of several posts
    told_already: list[str] = []
    for number in range(chance.randrange(2, 4)):
        story = tale(chance, *NEWS, *FEATURES, headings=False, apart_from=told_already)
        told_already.append(story.title)
        line = solar_line(day - dt.timedelta(days=9 * number), MONTHS[language])
        page.furniture("navigation", line, either=True)
        page.body([Piece("heading", (story.title,)), *story.pieces[:4]])
    page.furniture("navigation", chance.choice(("Older Posts", "« Older posts | Home")))
    return page


def reliefrelease(chance: Chance) -> Page:
    """A press release: its kind above the headline, a list in the text, whom to ask below it."""
    page = Page(chance, "press release", "list in the text")
    page.suffer(*BYTES)
    here = site_of(chance, "prs", "ps", "ar")
    date = dating(chance, "day-month-year", "month-day-year")
    story = tale(chance, "release", bullet=chance.choice(("- ", "\N{BULLET} ", "* ")))
    head(page, ("name", here.name), ("name", here.english))
    page.line("deck", chance.choice(("PRESS RELEASE", "For immediate release")), either=True)
    page.headline(story.title)
    city = chance.choice(bank(ENGLISH)["cities"])
    page.line("dateline", f"{city}, {stamp(page, date)}")
    page.body(story.pieces)
    page.furniture("noise", chance.choice(("###", "- END -", "* * *")))
    page.furniture("noise", f"Media contact: {here.mail}", either=True)
    return page


def ferrywaves(chance: Chance) -> Page:
    """The transcript of a broadcast, each speaker in capitals before what is said."""
    page = Page(chance, "transcript of a broadcast")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "weekday", "short", "weekday-uk")
    story = tale(chance, "radio", untitled=True)
    head(page, ("name", here.name), ("name", here.english), ("section", " | ".join(here.menu[:3])))
    page.headline(
        chance.choice(
            (
                "Transcript: The ferry below the bridge",
                "From our evening programme: Sixty people and a wardrobe",
            )
        )
    )
    page.line("dateline", stamp(page, date), blank=0)
    page.body(story.pieces)
    return page


def jobcall(chance: Chance) -> Page:
    """An office looks for people: paragraphs, a list of what they need, where to write."""
    page = Page(chance, "job announcement", "list in the text", "native copyright line")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps", "fa")
    date = dating(chance, "day-month-year", "weekday")
    head(page, ("name", here.name), ("name", here.english), ("contact", f"{here.site}\t{here.mail}"))
    page.headline(
        chance.choice(("Vacancy: Midwife for the mobile clinic", "We are looking for a keeper of stores"))
    )
    page.line("dateline", f"Date of announcement: {stamp(page, date)}")
    bullet = chance.choice(("- ", "\N{BULLET} ", "1) "))
    wanted = (
        "two years of work in a post of this kind",
        "a good hand and an honest ledger",
        "Dari or Pashto, and some English",
        "a place to live within an hour of the office",
    )
    marked = [f"{n}) {one}" if bullet == "1) " else bullet + one for n, one in enumerate(wanted, start=1)]
    page.body(
        [
            Piece(
                "paragraph",
                (
                    (
                        "The post is for one year and can be made longer. Whoever takes it will work from "
                        "Saturday to Wednesday and travel about once a month."
                    ),
                ),
            ),
            Piece("paragraph", ("We ask for the following:",)),
            Piece("list", tuple(marked)),
            Piece(
                "paragraph",
                (
                    (
                        "Letters may be handed in at the gate until the end of the month. We answer all of "
                        "them, including those that we cannot read."
                    ),
                ),
            ),
        ]
    )
    line = bank(NATIVE)[f"{here.language}.copyright"][0].replace("{year}", str(date.day.year))
    page.furniture("navigation", line, either=True)
    return page


def tongueswitch(chance: Chance) -> Page:
    """A switch between languages at the top, an English menu, the article, one line of rights below."""
    page = Page(chance, "language switch", "mixed copyright line")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "slash-zero", "dash-uk", "iso")
    story = tale(chance, *NEWS, told=told(date))
    page.furniture(
        "navigation",
        chance.site.choice(("English | فارسی", "English | دری | پښتو", "EN | عربي")),
        either=True,
    )
    head(page, ("name", here.name), ("section", said(chance, "sections")))
    page.headline(story.title)
    page.line("dateline", chance.choice(("", "Date: ", "Posted: ")) + stamp(page, date))
    page.body(story.pieces)
    page.furniture("navigation", f"Copyright {date.day.year} {here.english} - {here.name}", either=True)
    return page


def htmlparts(chance: Chance) -> Page:
    """A page of the web that says what its parts are, with native menu and footer."""
    page = Page(chance, "HTML", "elements that say what they hold")
    here = site_of(chance)
    date = dating(chance, "month-day-year", "short")
    story = tale(chance, *NEWS, *FEATURES, captions=True)
    page.html = modern
    head(page, ("name", here.name), ("motto", here.motto))
    page.furniture("navigation", here.menu[0])
    page.furniture("navigation", here.menu[1])
    page.headline(story.title)
    page.deck(story.deck)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", stamp(page, date))
    page.body(story.pieces)
    return page


def tablecells(chance: Chance) -> Page:
    """A page of tables and line breaks, with a native head in a cell of its own."""
    page = Page(chance, "HTML", "tables")
    here = site_of(chance, "fa", "prs", "ar")
    date = dating(chance, "weekday", "day-month-year")
    story = tale(chance, *NEWS, headings=False)
    page.html = old
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.headline(story.title)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", stamp(page, date))
    page.body(story.pieces)
    return page


def triptych(chance: Chance) -> Page:
    """English lines, a native title, an English menu, a native menu with numbers, then two articles."""
    page = Page(chance, "head in two languages", "native menu with numbers", "several articles")
    page.suffer(*LIGHT)
    here = site_of(chance, "ar", "fa", "prs")
    first = tale(chance, *NEWS, headings=False)
    second = tale(chance, *FEATURES, headings=False, apart_from=[first.title])
    numbered = [f"{entry} ({number * 7})" for number, entry in enumerate(here.menu[:4], start=2)]
    table = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    head(
        page,
        ("name", here.english),
        ("motto", said(chance, "slogans")),
        ("name", here.name),
        ("section", said(chance, "sections")),
        ("section", " | ".join(numbered).translate(table)),
    )
    page.headline(first.title)
    page.body([*first.pieces, Piece("heading", (second.title,)), *second.pieces])
    return page
