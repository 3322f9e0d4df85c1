"""The bureau, first part: articles of other papers republished inside a native masthead."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.bureau.desk import (
    HEAVY,
    LETTERS,
    LIGHT,
    Story,
    by,
    head,
    issue,
    native_date,
    site_of,
    source,
    words,
)
from portals.calendar import AFGHAN, PASHTO, three_calendars
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import bank

PLAIN = ("By {}", "By {}", "by {}", "By: {}", "Written by {}", "BY {upper}")
LONGER = ("By {}, Special to {agency}", "By {} in Kabul", "By {} and {other}", "By {}, {agency}")


def verse_on_top(chance: Chance) -> Page:
    """The name, a sign of letters, a couplet, address and mail, a pair of labels; a deck torn in two."""
    page = Page(chance, "name and verse above English")
    page.suffer(*HEAVY)
    here = site_of(chance, "prs", "fa")
    date = dating(chance, "slash-us", "slash-uk", "month-day-year")
    story = Story(chance, "news", "life", evidence=date.told)
    head(page, ("name", here.name), ("name", here.acronym), ("motto", here.verse), blank=1)
    page.masthead("contact", f"{here.site}\t{here.mail}", blank=1)
    page.masthead("section", f"{here.rubric_english}\t{here.rubric}")
    dated = chance.random() < 0.4
    address = source(chance, story.title, date.day, dated=dated)
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(story.title)
    page.deck(story.deck, torn=chance.random() < 0.5)
    author = chance.choice(bank(LETTERS)["authors"])
    page.know(bylines=(author,))
    printed = page.dated(date.style, date.day, evidence=date.certain or dated)
    page.line("byline", f"By {author} {printed}")
    page.body(story.pieces, breaks=chance.randrange(2))
    return page


def days_in_middle(chance: Chance) -> Page:
    """A paper whose masthead counts its numbers and says the day between its name and its motto."""
    page = Page(chance, "issue line in the masthead")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "weekday")
    story = Story(chance, "news", "opinion", evidence=date.told)
    head(page, ("name", here.name), ("section", issue(chance, here, date.day)), ("motto", here.motto))
    page.headline(story.title)
    by(page, chance, *PLAIN)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    page.line("source_url", chance.choice(("Source: {}", "Link: {}", "From: {}")).format(address))
    page.body(story.pieces)
    return page


def telephones(chance: Chance) -> Page:
    """Name, English name, native and English address, telephones, mail; a dateline of an agency."""
    page = Page(chance, "address and telephones in the masthead")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa")
    date = dating(chance, "day-month-year", "short", "iso")
    story = Story(chance, "news")
    postal = chance.site.choice(words(chance, "addresses", LETTERS).split(" / "))
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("contact", words(chance, "native.addresses")),
        ("contact", postal),
        ("contact", words(chance, "native.phones")),
        ("contact", f"E-mail: {here.mail}"),
    )
    page.headline(story.title)
    page.line("dateline", page.dated(date.style, date.day))
    town = chance.choice(("KABUL", "HERAT", "PESHAWAR", "GENEVA"))
    agency = chance.choice(bank(LETTERS)["agencies"])
    dash = chance.choice((" - ", " -- ", " \N{EM DASH} "))
    story.begin(page, f"{town} ({agency}){dash}")
    page.body(story.pieces)
    return page


def address_below(chance: Chance) -> Page:
    """The address of the source below the text, in one of the forms in which papers give it."""
    page = Page(chance, "source address below the text")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "short-us", "ordinal", "weekday-uk")
    story = Story(chance, "life", "opinion", "speech")
    head(page, ("name", here.name), ("section", f"{here.rubric} - {here.rubric_english}"))
    page.headline(story.title, width=chance.choice((36, 48, 200)))
    by(page, chance, *PLAIN, *LONGER)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    form = chance.choice(("Source: {}", "<{}>", "{}", "Read the original at: {}", "منبع: {}"))
    page.line("source_url", form.format(address))
    return page


def loud_title(chance: Chance) -> Page:
    """A title in capitals, a byline in capitals, native words inside the text."""
    page = Page(chance, "title in capitals", "inline native words")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps")
    date = dating(chance, "iso", "day-month-year")
    story = Story(chance, "news", "life", "opinion")
    story.speak(chance.randrange(1, 3))
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(story.title.upper())
    by(page, chance, "BY {upper}", "By {}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    return page


def banner_below(chance: Chance) -> Page:
    """Nothing above the title; the masthead stands as an imprint below the text."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "news", "life")
    page.headline(story.title)
    by(page, chance, *PLAIN)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site} | {here.mail}"))
    return page


def between_two_banners(chance: Chance) -> Page:
    """The name above, the motto, the verse and the contacts below."""
    page = Page(chance, "masthead at the head and at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "weekday", "timed")
    story = Story(chance, "opinion", "life")
    head(page, ("name", here.name), ("section", f"{here.rubric} / {here.rubric_english}"))
    page.headline(story.title)
    page.line("dateline", page.dated(date.style, date.day))
    by(page, chance, *PLAIN, blank=0)
    page.body(story.pieces)
    head(page, ("motto", here.motto), ("motto", here.verse), ("contact", f"{here.site}   {here.mail}"))
    return page


def wall_of_slogans(chance: Chance) -> Page:
    """Eight lines of masthead in two scripts: names, mottos, verse, menus, contacts."""
    page = Page(chance, "eight lines of masthead")
    page.suffer(*HEAVY)
    here = site_of(chance, "prs", "fa", "ur")
    date = dating(chance, "month-day-year", "short")
    story = Story(chance, "news", "life", "opinion")
    first, second = here.couplet
    head(
        page,
        ("name", here.english),
        ("motto", words(chance, "mottos", LETTERS)),
        ("name", here.name),
        ("motto", here.motto),
        ("motto", first),
        ("motto", second),
        ("section", words(chance, "english.menus")),
        ("section", " | ".join(here.menu)),
        blank=chance.site.randrange(2),
    )
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(story.title)
    page.deck(story.deck)
    by(page, chance, *PLAIN, *LONGER)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    return page


def rows_of_menus(chance: Chance) -> Page:
    """The name, then the menu a line for each entry or two, then the label in both languages."""
    page = Page(chance, "menu lines in the masthead")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "timed-uk")
    story = Story(chance, "news", "life")
    page.masthead("name", here.name, blank=1)
    step = chance.site.choice((1, 2))
    bar = chance.site.choice(("   ", "\t", " \N{BULLET} "))
    for at in range(0, len(here.menu), step):
        page.masthead("section", bar.join(here.menu[at : at + step]))
    page.masthead("section", f"{here.rubric_english} | {here.rubric}")
    page.headline(story.title)
    page.line("dateline", page.dated(date.style, date.day))
    by(page, chance, *PLAIN, blank=0)
    page.body(story.pieces)
    return page


def from_the_pashto(chance: Chance) -> Page:
    """The name in Pashto and English; a title in two lines, a kicker above it, the author below the text."""
    page = Page(chance, "author below the text")
    page.suffer(*LIGHT)
    here = site_of(chance, "ps")
    story = Story(chance, "opinion", "speech")
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    if chance.random() < 0.5:
        page.line("deck", chance.choice(("OPINION", "Comment", "Viewpoint")), either=True)
        page.headline(story.title, blank=0)
    else:
        page.headline(story.title, width=chance.choice((28, 40)))
    page.body(story.pieces)
    by(page, chance, "By {}", "\N{EM DASH} {}", "Written by {}")
    one = page.front.bylines[0]
    page.know(bylines=(one,))
    return page


def karachi_desk(chance: Chance) -> Page:
    """An Urdu masthead with the day in Urdu; the English article carries no day of its own."""
    page = Page(chance, "native day in the masthead")
    page.suffer(*LIGHT)
    here = site_of(chance, "ur")
    date = dating(chance, "month-day-year")
    story = Story(chance, "news", "life")
    day = native_date(date.day, "ur")
    head(page, ("name", here.name), ("motto", here.motto), ("section", day), ("section", here.rubric))
    page.unscored |= {"published"}  # the day of the paper may be taken for that of the article
    page.headline(story.title)
    page.deck(story.deck)
    by(page, chance, *PLAIN, *LONGER)
    page.body(story.pieces)
    return page


def harbour_desk(chance: Chance) -> Page:
    """An Arabic masthead; the title is quoted or asks; the source stands between title and text."""
    page = Page(chance, "Arabic masthead")
    page.suffer(*HEAVY)
    here = site_of(chance, "ar")
    date = dating(chance, "slash-uk", "dash-uk", "day-month-year")
    story = Story(chance, "interview", "opinion", "life", evidence=date.told)
    if chance.random() < 0.5:
        story.curly()
    head(page, ("name", here.name), ("contact", here.site), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title)
    page.deck(story.deck, blank=0)
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain))
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    page.line("source_url", address, blank=0)
    page.body(story.pieces)
    return page


def three_days_below(chance: Chance) -> Page:
    """The name above; below the text the day in three calendars, the lunar, the solar and the common one."""
    page = Page(chance, "three calendars below the text")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps")
    date = dating(chance, "month-day-year")
    story = Story(chance, "news", "speech")
    head(page, ("name", here.name), ("section", f"{here.rubric_english}\t{here.rubric}"))
    page.headline(story.title)
    by(page, chance, *PLAIN)
    page.body(story.pieces)
    page.know(published=date.day)
    page.line("dateline", three_calendars(date.day, PASHTO if here.language == "ps" else AFGHAN))
    return page


def english_above_native(chance: Chance) -> Page:
    """An emblem line in English, native menu lines, an English address block; a subtitle and two authors."""
    page = Page(chance, "English lines around native menus")
    page.suffer(*HEAVY)
    here = site_of(chance, "prs", "ps", "fa")
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "news", "life", "opinion")
    menu = here.menu
    head(
        page,
        ("name", here.english),
        ("section", "  ".join(menu[:2])),
        ("section", "  ".join(menu[2:])),
        ("name", here.name),
    )
    page.masthead("contact", f"Website: {here.site}")
    page.masthead("contact", f"Email: {here.mail}")
    page.headline(story.title)
    page.deck(story.deck)
    by(page, chance, "By {} and {other}", "By {}", "By {}, {agency}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    return page
