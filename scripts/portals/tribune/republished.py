"""The tribune group, first part: an article from elsewhere inside the masthead of a portal."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.page import Page
from portals.portal import Chance, dating
from portals.tribune.desk import (
    AUTHORS,
    BYTES,
    CODED,
    HEAVY,
    LIGHT,
    SOURCES,
    below,
    by,
    clutter,
    desk,
    head,
    lunar_day,
    native_day,
    note,
    on,
    republished,
    signature,
    site_of,
    source,
    word,
)
from portals.writer import bank

PLAIN = ("month-day-year", "day-month-year", "short", "short-us", "weekday", "ordinal")
OPEN = ("slash-us", "slash-uk", "dash-uk", "slash-zero")


def tribune_of_verse(chance: Chance) -> Page:
    """Name, label, a couplet on one line, contacts and section by tabs; address, title, a torn deck."""
    page = Page(chance, "as the real document", "verse in the masthead")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, *OPEN, *PLAIN[:3])
    told = republished(chance, date)
    head(
        page,
        ("name", here.name),
        ("name", here.acronym),
        ("motto", here.verse),
        ("contact", f"{here.site}\t{here.mail}"),
        ("section", f"{here.rubric_english}\t{here.rubric}"),
        blank=chance.site.randrange(2),
    )
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    if chance.random() < 0.7:
        page.deck(told.deck, torn=chance.random() < 0.4)
    by(page, told.author)
    printed = page.dated(date.style, date.day, evidence=date.certain)
    page.line("byline", f"By {told.author} {printed}")
    page.body(told.pieces, breaks=chance.randrange(2), blank=chance.choice((1, 1, 2)))
    return page


def hill_page(chance: Chance) -> Page:
    """Name and motto, a rubric in both languages on one line; the source stands below the article."""
    page = Page(chance, "source at the end")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ps")
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(told.title)
    page.line("byline", signature(page, chance, told), blank=chance.site.randrange(2))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    sign = chance.site.choice(("Source: ", "Source:\t", "Original article: ", "Taken from: ", "Link: ", ""))
    page.line("source_url", f"{sign}{source(page, chance, told.title)}")
    return page


def slogans_and_menus(chance: Chance) -> Page:
    """Slogans in two languages, menus in two languages; the date above the title."""
    page = Page(chance, "menus", "date above the title")
    page.suffer(*CODED)
    here = site_of(chance, "fa", "prs", "ur", "ar")
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("motto", here.motto),
        ("motto", desk(chance, "english.slogans")),
        ("section", desk(chance, "english.menu")),
        ("section", chance.site.choice((" | ", " - ", "  ", " / ")).join(here.menu)),
    )
    page.line("dateline", page.dated(date.style, date.day))
    page.headline(told.title, blank=chance.site.randrange(2))
    page.deck(told.deck)
    page.line("byline", signature(page, chance, told))
    page.body(told.pieces, breaks=chance.randrange(2))
    return page


def column_of_lahore(chance: Chance) -> Page:
    """An Urdu daily with its issue line; the columnist's bare name under the title."""
    page = Page(chance, "Urdu masthead", "bare byline")
    page.suffer(*BYTES)
    here = site_of(chance, "ur")
    date = dating(chance, "month-day-year")
    told = republished(chance, date, captions=False)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("motto", word(chance, here, "heads")),
        ("section", here.rubric),
    )
    page.masthead("section", native_day(date.day, "ur"), either=True)
    on(page, date.day)
    page.headline(told.title)
    by(page, told.author)
    page.line("byline", told.author)
    page.body(told.pieces)
    return page


def cable_from_the_hills(chance: Chance) -> Page:
    """An agency's cable: the place and the agency before the first sentence."""
    page = Page(chance, "dateline before the text")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(page, ("name", here.name), ("section", f"{here.rubric}    {here.rubric_english}"))
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    page.line("dateline", page.dated(date.style, date.day), blank=chance.site.randrange(2))
    agency, place = desk(chance, "agencies"), told.place.upper()
    dash = chance.site.choice((" - ", " \N{EM DASH} ", " \N{EN DASH} ", ": "))
    dateline = f"{place} ({agency}){dash}"
    page.know(dateline=dateline)
    first = told.pieces[0]
    told.pieces[0] = type(first)("paragraph", (dateline + first.text,))
    page.know(bylines=(None, agency))
    page.body(told.pieces)
    return page


def plate_at_the_heel(chance: Chance) -> Page:
    """The article first, the name of the portal with its telephone at the foot."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    page.headline(told.title)
    page.line("byline", signature(page, chance, told), blank=chance.site.randrange(2))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    page.masthead("name", here.name, blank=2)
    page.masthead("motto", here.motto)
    page.masthead("contact", bank("tribune/native")[f"{here.language}.address"][0])
    page.masthead("contact", f"{here.site} - {here.mail}")
    return page


def plate_and_keel(chance: Chance) -> Page:
    """The name at the head, the contacts at the foot, both native."""
    page = Page(chance, "masthead at the head and the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(page, ("name", here.name), ("section", f"{here.rubric} - {here.rubric_english}"))
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title, width=chance.choice((200, 44)))
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces, breaks=chance.randrange(2))
    lead, number = bank("tribune/native")[f"{here.language}.address"]
    page.masthead("contact", lead, blank=2)
    page.masthead("contact", f"{number} {here.mail}")
    return page


def loud_over_two(chance: Chance) -> Page:
    """A title in capitals over two lines, the signature in capitals."""
    page = Page(chance, "title in capitals", "wrapped title")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, *PLAIN, *OPEN)
    told = republished(chance, date)
    head(page, ("name", here.name), ("motto", here.couplet[0]), ("motto", here.couplet[1]))
    page.headline(told.title.upper(), width=chance.choice((34, 40, 200)))
    by(page, told.author.upper(), told.author)
    page.line("byline", f"BY {told.author.upper()}")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    page.body(told.pieces)
    return page


def written_on(chance: Chance) -> Page:
    """The author and the day in one line; the address of the source right above or below it."""
    page = Page(chance, "author and date in one line")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(
        page,
        ("name", f"{here.name} ({here.acronym})"),
        ("contact", here.site),
        ("section", here.rubric),
        ("section", here.rubric_english),
    )
    page.headline(told.title)
    by(page, told.author)
    printed = page.dated(date.style, date.day)
    line = chance.site.choice(
        (
            f"Written by {told.author} on {printed}",
            f"{printed} | By {told.author}",
            f"By {told.author} - {printed}",
            f"By {told.author}, {printed}",
            f"{printed} - {told.author}",
        )
    )
    address = source(page, chance, told.title)
    lines = [("byline", line), ("source_url", address)]
    for role, text in lines[:: chance.site.choice((1, -1))]:
        page.line(role, text)
    page.body(told.pieces)
    return page


def signed_under_the_text(chance: Chance) -> Page:
    """The author signs below the last paragraph, and the day stands there, too."""
    page = Page(chance, "author and date at the end")
    page.suffer(*HEAVY)
    here = site_of(chance, "prs", "ps", "fa")
    date = dating(chance, *PLAIN[:3])
    told = republished(chance, date, captions=False)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric_english))
    page.headline(told.title)
    page.body(told.pieces)
    by(page, told.author)
    dash = chance.site.choice(("\N{EM DASH} ", "By ", "- ", "Written by "))
    page.line("byline", f"{dash}{told.author}")
    page.line("dateline", page.dated(date.style, date.day), blank=chance.site.randrange(2))
    return page


def two_hands(chance: Chance) -> Page:
    """A word for the kind of the piece over the title, two authors, a remark of the editors below."""
    page = Page(chance, "kicker", "two authors")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(page, ("name", here.name), ("name", here.english), ("contact", f"{here.mail} \u2022 {here.site}"))
    kind = chance.choice(("OPINION", "Analysis", "COMMENT", "Perspective", "FEATURE"))
    page.line("deck", kind, either=True)
    page.headline(told.title, blank=0)
    page.deck(told.deck, blank=chance.site.randrange(2))
    both = f"{told.author} and {told.other}"
    by(page, both)
    page.line("byline", f"By {both}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    note(page, desk(chance, "notes"))
    return page


def native_signboard(chance: Chance) -> Page:
    """Eight lines of a masthead: names, verse, heads, address and telephone, mail, menu, labels."""
    page = Page(chance, "long masthead")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, *PLAIN, *OPEN)
    told = republished(chance, date)
    lead, number = bank("tribune/native")[f"{here.language}.address"]
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("motto", here.verse),
        ("motto", word(chance, here, "heads")),
        ("contact", lead),
        ("contact", f"{number} {here.mail}"),
        ("section", " | ".join(here.menu)),
        ("section", f"{here.rubric}\t{here.rubric_english}"),
    )
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    page.body(told.pieces, breaks=chance.randrange(2))
    return page


def native_labels_of_front(chance: Chance) -> Page:
    """Native words for author, date and source before what they name."""
    page = Page(chance, "front matter with native labels")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    told = republished(chance, date)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(told.title)
    by(page, told.author)
    page.line("byline", f"{AUTHORS[here.language]}: {told.author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    sign = chance.site.choice(SOURCES[here.language])
    line = f"{sign}: {source(page, chance, told.title)}"
    if chance.site.random() < 0.5:
        page.line("source_url", line, blank=0)
        page.body(told.pieces)
    else:
        page.body(told.pieces)
        page.line("source_url", line)
    return page


def paths_and_buttons(chance: Chance) -> Page:
    """A path above the title, buttons around the signature, other articles and a form below."""
    page = Page(chance, "path", "buttons", "other articles below")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN, "timed", "timed-uk")
    told = republished(chance, date)
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    step = chance.site.choice((" > ", " \u00bb ", " / "))
    page.furniture("navigation", step.join(("Home", "World", "Analysis")), either=True)
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    clutter(page, chance, "clutter", 3)
    page.body(told.pieces)
    clutter(page, chance, "related", 2)
    below(page, chance, here, chance.site.choice(("related", "forms")))
    return page


def day_of_two_calendars(chance: Chance) -> Page:
    """A native line with the solar and the lunar day in the head; the article has its own date."""
    page = Page(chance, "native dates in the masthead")
    page.suffer(*HEAVY[:9])
    here = site_of(chance, "fa", "prs", "ps")
    date = dating(chance, *PLAIN[:3])
    told = republished(chance, date)
    head(page, ("name", here.name), ("motto", here.couplet[0]), ("motto", here.couplet[1]))
    days = f"{native_day(date.day, here.language)} برابر با {lunar_day(date.day)}"
    page.masthead("section", days if here.language != "ps" else native_day(date.day, "ps"), either=True)
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    page.line("source_url", f"{source(page, chance, told.title)}")
    return page
