"""The group `chronicle`, fifth part: speeches, letters, briefs, tables, and the plain article once more."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.chronicle.desk import (
    BROKEN,
    SCANNED,
    WEB,
    Story,
    by,
    entry,
    given,
    head,
    native_day,
    navigation,
    on,
    parts,
    section,
    site_of,
    source,
    story,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank, glued

NATIVE = "chronicle/native"


def speech_delivered(chance: Chance) -> Page:
    """A speech on the page of an office or a university, with place and day below its title."""
    page = Page(chance, "speech")
    page.suffer(*WEB, *BROKEN)
    name, english, *_ = parts(chance, "campuses")
    text = story(chance, "speech")
    date = dating(chance, "day-month-year", "month-day-year", "ordinal")
    head(page, ("name", name), ("name", english))
    page.headline(text.title, width=chance.choice((40, 200)))
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces)
    return page


def letter_from_reader(chance: Chance) -> Page:
    """A letter to the paper: the section above, the title, the letter, and who signs it, from where."""
    page = Page(chance, "letter", "author at the end")
    page.suffer(*WEB)
    here = site_of(chance)
    text = story(chance, "letter")
    head(page, ("name", here.name), ("name", here.english), ("address", here.site))
    section(page, chance.site.choice(("Letters", "Letters to the Editor", "Readers' Letters")), blank=1)
    page.headline(text.title)
    page.body(text.pieces)
    by(page, text.author, f"{text.author}, {text.known['x']}")
    page.line("byline", f"{text.author}, {text.known['x']}")
    return page


def market_day(chance: Chance) -> Page:
    """A report with a table of prices, its cells apart by tabs, on the page of an office."""
    page = Page(chance, "table", "report")
    page.suffer(*WEB)
    dari, pashto, english, *_ = parts(chance, "offices")
    text = story(chance, "prices")
    date = dating(chance, "day-month-year", "month-day-year")
    rows = []
    for good in chance.sample(bank(NATIVE)["goods"], chance.randrange(4, 7)):
        price = chance.randrange(80, 900)
        rows.append(f"{good}\t{price}\t{price + chance.randrange(-12, 20)}")
    head(page, ("name", dari), ("name", pashto), ("name", english))
    page.headline(text.title)
    page.line("dateline", given(page, date))
    table = Piece("list", ("Item\tLast month\tThis month", *rows))
    page.body([*text.pieces[:2], table, *text.pieces[2:]])
    return page


def briefs_by_city(chance: Chance) -> Page:
    """Short news without titles, each behind the name of its city; the plate is native and English."""
    page = Page(chance, "briefs", "several articles")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance)
    cities = chance.sample(bank(NATIVE)["cities"], chance.randrange(3, 6))
    form = chance.site.choice(("{}: ", "{} - ", "{} \N{EM DASH} "))
    told: list[Story] = []
    for _ in cities:
        told.append(story(chance, headings=False, apart_from=told))
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    # The first prefix is text, or the place of the page; of the page there is no title but the section's.
    page.know(dateline=form.format(cities[0]))
    page.unscored |= {"title"}
    section(page, chance.site.choice(("News in Brief", "Briefly", "From the Wires")), blank=1)
    page.body(
        [
            Piece("paragraph", (form.format(city) + text.pieces[0].text,))
            for city, text in zip(cities, told, strict=True)
        ]
    )
    return page


def words_and_pictures(chance: Chance) -> Page:
    """A feature: the author and the photographer on lines of their own, captions with an ellipsis."""
    page = Page(chance, "republished article", "photographer")
    page.suffer(*WEB)
    here = site_of(chance, "fa", "ar", "prs")
    date = dating(chance, "month-day-year", "day-month-year")
    text = story(chance, captions=True)
    other = chance.choice([one for one in bank(NATIVE)["authors"] if one != text.author])
    head(
        page,
        ("name", here.name),
        ("verse", here.couplet[0]),
        ("verse", here.couplet[1]),
        ("address", here.mail),
    )
    page.line("source_url", source(page, chance, text.title))
    page.headline(text.title)
    page.deck(text.deck, blank=0)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("credit", f"Photographs by {other}", blank=0)
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces)
    return page


def catalogue_card(chance: Chance) -> Page:
    """An archive of articles: title, author, day and source stand behind labels."""
    page = Page(chance, "republished article", "labels")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance)
    date = dating(chance, "iso", "day-month-year")
    text = story(chance, headings=False)
    head(
        page, ("name", f"{here.name} - {here.english}"), ("section", f"{here.rubric} | {here.rubric_english}")
    )
    page.know(title=text.title)
    by(page, text.author)
    page.line("headline", f"Title: {text.title}")
    page.line("byline", f"Author: {text.author}", blank=0)
    page.line("dateline", f"Date: {given(page, date)}", blank=0)
    page.line("source_url", f"Source: {source(page, chance, text.title)}", blank=0)
    page.body(text.pieces)
    return page


def without_a_gap(chance: Chance) -> Page:
    """No blank line on the whole page: plate, address, title, byline and paragraphs, a line each."""
    page = Page(chance, "republished article")
    page.suffer(*["clean"] * 4, "crlf", "utf8-1256", "arabic-letters", "1256-1252")
    page.tight = True
    here = site_of(chance)
    date = dating(chance, "month-day-year", "short")
    text = story(chance, headings=False)
    head(page, ("name", here.name), ("motto", here.motto), ("address", here.site))
    page.line("source_url", source(page, chance, text.title))
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date))
    page.body(text.pieces)
    return page


def torn_by_the_sheet(chance: Chance) -> Page:
    """The masthead of a portal, and an article that a page break has torn without leaving furniture."""
    page = Page(chance, "republished article", "torn without furniture")
    page.suffer(*SCANNED, "clean", "utf8-1252")
    here = site_of(chance, "fa", "prs", "ps")
    date = dating(chance, "slash-us", "month-day-year", "slash-uk")
    text = story(chance, captions=True, headings=False, told=date.told)
    text.pieces = [
        Piece(one.role, (glued(one.text),)) if one.role == "paragraph" else one for one in text.pieces
    ]
    head(
        page,
        ("name", f"{here.name} \N{EN DASH} {here.english}"),
        ("name", here.acronym),
        ("verse", here.verse),
        ("address", f"{here.site}\t{here.mail}"),
        ("section", f"{here.rubric_english}\t{here.rubric}"),
        blank=1,
    )
    page.line("source_url", source(page, chance, text.title))
    page.headline(text.title, width=chance.choice((50, 200)))
    page.deck(text.deck, torn=True)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date), blank=chance.randrange(2))
    page.body(text.pieces, breaks=chance.randrange(1, 3))
    return page


def volume_and_weekday(chance: Chance) -> Page:
    """Volume, number and weekday in the plate, and no other day; the author is told with a colon."""
    page = Page(chance, "republished article", "day in the masthead")
    page.suffer(*WEB)
    here = site_of(chance, "ar", "ur", "fa")
    date = dating(chance, "weekday", "weekday-uk")
    text = story(chance, captions=chance.random() < 0.5)
    printed = given(page, date)
    number = chance.randrange(20, 900)
    head(page, ("name", here.name), ("name", here.english))
    page.masthead("issue", f"Vol. {number // 12 + 1}, No. {number} | {printed}", either=True)
    page.masthead("menu", " | ".join(here.menu))
    page.headline(text.title, width=chance.choice((42, 200)))
    by(page, text.author)
    page.line("byline", f"By: {text.author}")
    page.body(text.pieces)
    return page


def double_dated(chance: Chance) -> Page:
    """One day in two calendars: the native one above the name, the English one below the title."""
    page = Page(chance, "republished article", "day in two calendars")
    page.suffer(*WEB)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "weekday")
    text = story(chance)
    page.masthead("date", native_day(date.day, here.language), either=True)
    head(page, ("name", here.name), ("name", here.english), ("verse", here.verse))
    page.headline(text.title)
    page.line("dateline", given(page, date), blank=0)
    credit = f"{text.author} - {entry(chance, 'papers')}"
    by(page, text.author, credit)
    page.line("byline", credit)
    page.body(text.pieces)
    navigation(page, chance.site.sample(bank(NATIVE)["clutter"], 2))
    return page


def consular_hours(chance: Chance) -> Page:
    """A notice of an embassy: plate with address and telephone, list of hours, the native day last."""
    page = Page(chance, "announcement", "list")
    page.suffer(*WEB)
    name, english, address = parts(chance, "embassies")
    language = "ar" if "سفارة" in name else "ps" if "لوی" in name else "fa" if "ایران" in name else "prs"
    day = dating(chance, "iso").day
    head(page, ("name", name), ("name", english), ("address", address), ("address", entry(chance, "phones")))
    page.headline(
        chance.site.choice(("Opening hours of the consular section", "Announcement: new consular hours"))
    )
    hours = chance.sample(bank(NATIVE)["hours"], chance.randrange(3, 6))
    page.body(
        [
            Piece("paragraph", (chance.choice(bank(NATIVE)["openings"]),)),
            Piece("list", tuple(f"- {one}" for one in hours)),
            Piece("paragraph", (chance.choice(bank(NATIVE)["closings"]),)),
        ]
    )
    on(page, day)
    page.line("dateline", native_day(day, language))
    return page
