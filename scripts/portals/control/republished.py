"""The control group, first part: a native masthead over an article that another paper printed first."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from dataclasses import replace

from portals.calendar import AFGHAN, IRANIAN, PASHTO
from portals.control.desk import (
    AFFAIRS,
    CODED,
    HEAVY,
    LIFE,
    LIGHT,
    NEWS,
    STATEMENTS,
    by,
    clutter,
    curly,
    head,
    native_date,
    on,
    related,
    site_of,
    source,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, Writer, glued


def leaf(chance: Chance) -> Page:
    """A leaf of exiles: name, label, couplet in two lines; the address stands below the headline."""
    page = Page(chance, "name, label, couplet, address, rubric", "captions that end in an ellipsis")
    page.suffer(*HEAVY, "ocr", "windows-1256")
    here = site_of(chance, "prs", "fa")
    writer = Writer(chance.choice((NEWS, AFFAIRS, STATEMENTS)), chance)
    date = dating(chance, "slash-us", "slash-uk", "short-us", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(6, 12), captions=chance.randrange(1, 4), evidence=date.told
    )
    couplet = [("motto", line) for line in here.couplet]
    if chance.site.random() < 0.5:
        couplet = [("motto", here.verse)]
    contact = ("contact", f"{here.site}\t{here.mail}")
    section = ("section", f"{here.rubric_english}\t{here.rubric}")
    head(page, ("name", here.name), ("name", here.acronym), *couplet, contact, section, blank=1)
    page.headline(article.title)
    if chance.random() < 0.6:
        page.deck(article.deck, torn=chance.random() < 0.5)
    author = writer.person()
    paper = chance.choice(("The Atlas Review", "Northern Post", "Harbor Times"))
    by(page, author, f"{author}, {paper}", f"{author} - {paper}")
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    if chance.random() < 0.8:
        address = source(chance, article.title, date.day)
        page.know(source_url=address)
        page.line("source_url", address)
    typed = chance.random() < 0.4
    pieces = [replace(one, lines=tuple(map(glued, one.lines))) for one in article.pieces]
    page.body(pieces if typed else article.pieces, breaks=chance.randrange(3))
    return page


def organ(chance: Chance) -> Page:
    """The organ of a party: the paper of origin above the headline, its address as the last line."""
    page = Page(chance, "address as the last line")
    page.tight = chance.random() < 0.2
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs", "ps")
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    date = dating(chance, "day-month-year", "month-day-year", "weekday-uk")
    article = writer.article(
        paragraphs=chance.randrange(5, 10), inline=chance.randrange(2), evidence=date.told
    )
    bar = chance.site.choice((" | ", " / ", "\t", " : "))
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric}{bar}{here.rubric_english}"),
    )
    page.headline(article.title)
    if chance.random() < 0.4:
        page.deck(article.deck, blank=0)
    author = writer.person()
    by(page, author)
    page.line("byline", f"by {author} on {page.dated(date.style, date.day)}", blank=chance.randrange(2))
    page.body(curly(article.pieces))
    address = source(chance, article.title, date.day)
    page.know(source_url=address)
    page.line("source_url", chance.site.choice(("Source: {}", "{}", "Link: {}")).replace("{}", address))
    return page


def datelined(chance: Chance) -> Page:
    """A report of an agency: who sent it and when below the headline, a place before the first words."""
    page = Page(chance, "agency dateline")
    page.suffer(*LIGHT, "english-1252")
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    date = dating(chance, "short", "month-day-year", "iso")
    article = writer.article(
        paragraphs=chance.randrange(5, 10), captions=chance.randrange(2), evidence=date.told
    )
    agency = words(chance, "english.agencies")
    dash = chance.choice(("\N{EM DASH}", "-", "\N{EN DASH}"))
    prefix = f"{writer.places[0].upper()} ({agency}) {dash} "
    page.know(bylines=(None, agency), dateline=prefix)
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    first, *rest = article.pieces
    page.body(curly([Piece("paragraph", (prefix + first.text,)), *rest]))
    return page


def over_line(chance: Chance) -> Page:
    """The native date above everything, a word for the kind of article, author and date in one line."""
    page = Page(chance, "native date at the top", "kicker")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs", "ps", "ur")
    writer = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance)
    date = dating(chance, "day-month-year", "short", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), headings=chance.randrange(3), evidence=date.told
    )
    months = {"fa": IRANIAN, "ps": PASHTO}.get(here.language, AFGHAN)
    page.line("dateline", native_date(date.day, here.language, months), either=True)
    head(page, ("name", here.name), ("motto", here.motto))
    page.line("deck", words(chance, "english.kickers"), either=True)
    page.headline(article.title, blank=chance.site.randrange(2))
    page.deck(article.deck)
    author = writer.person()
    by(page, author)
    page.line("byline", f"{author} | {page.dated(date.style, date.day)}")
    page.body(article.pieces)
    return page


def updated(chance: Chance) -> Page:
    """Two dates with hours: when an article was published, and when it was changed."""
    page = Page(chance, "published and updated")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(5, 10), captions=chance.randrange(3))
    page.furniture("navigation", here.chrome[0], either=True)
    head(page, ("name", here.name), ("section", here.rubric_english))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    on(page, day)
    hour, minute = chance.randrange(6, 18), chance.randrange(10, 60)
    printed = f"{day.day} {day:%B} {day.year}"
    first, last = f"{hour:02}:{minute}", f"{hour + 3}:{minute - 7:02}"
    ways = (
        f"Published: {printed} {first} | Updated: {printed} {last}",
        f"Published {day:%b} {day.day}, {day.year} {first} GMT, last updated {last} GMT",
        f"First published: {printed}, Last update: {printed}",
    )
    page.line("byline", f"By {author}")
    page.line("dateline", chance.site.choice(ways), blank=0)
    page.body(article.pieces)
    clutter(page, chance, chance.randrange(3))
    return page


def pictured(chance: Chance) -> Page:
    """A feature by two, with the photographer in the same line; a caption above the first paragraph."""
    page = Page(chance, "photographer in the byline", "captions")
    page.suffer(*HEAVY)
    here = site_of(chance)
    writer = Writer(LIFE, chance)
    date = dating(chance, "month-day-year", "ordinal")
    article = writer.article(
        paragraphs=chance.randrange(6, 11), captions=chance.randrange(1, 4), headings=chance.randrange(2)
    )
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.headline(article.title)
    page.deck(article.deck)
    first, second, third = chance.sample(
        [one for one in writer.bank["people"] if one not in writer.people], 3
    )
    by(page, f"{first} and {second}")
    page.line("byline", f"By {first} and {second} | Photographs by {third}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body([Piece("caption", (writer.pick("captions"),)), *article.pieces])
    return page


def rendered(chance: Chance) -> Page:
    """A text with its translator, and the first publication in the language it was written in."""
    page = Page(chance, "translator's line")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    writer = Writer(chance.choice((LIFE, STATEMENTS)), chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(5, 10), inline=1, verse=chance.random() < 0.3)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.mail} - {here.site}"))
    page.headline(article.title)
    author, other = chance.sample([one for one in writer.bank["people"] if one not in writer.people], 2)
    language = {"fa": "Persian", "prs": "Dari", "ar": "Arabic", "ur": "Urdu"}[here.language]
    by(page, author)
    page.line("byline", f"{chance.site.choice(('By', 'Written by'))} {author}")
    page.line("byline", f"Translated from {language} by {other}", blank=0)
    page.line("dateline", page.dated(date.style, date.day), blank=chance.randrange(2))
    page.body(article.pieces)
    return page


def weblog_entry(chance: Chance) -> Page:
    """An entry of a weblog: who posted it and when; below it categories, tags, and the way to others."""
    page = Page(chance, "weblog entry")
    page.tight = chance.random() < 0.2
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((LIFE, NEWS, AFFAIRS)), chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(4, 9), inline=chance.randrange(3), evidence=date.told
    )
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line(
        "byline", f"Posted on {page.dated(date.style, date.day)} by {author}", blank=chance.site.randrange(2)
    )
    page.body(article.pieces)
    place = writer.places[0]
    page.furniture("navigation", f"Posted in English, News | Tagged {place}, peace | Leave a comment")
    page.furniture(
        "navigation", "\N{LEFTWARDS ARROW} Previous post     Next post \N{RIGHTWARDS ARROW}", blank=0
    )
    if chance.site.random() < 0.5:
        related(page, here, chance)
    return page


def columnist(chance: Chance) -> Page:
    """An opinion: a line on the author and a disclaimer at the end."""
    page = Page(chance, "line on the author at the end")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ur", "ar")
    writer = Writer(chance.choice((NEWS, AFFAIRS, STATEMENTS)), chance)
    date = dating(chance, "weekday", "short-us", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(6, 11), evidence=date.told)
    head(page, ("name", here.name), ("section", f"{here.rubric_english} - {here.rubric}"), blank=1)
    page.headline(article.title)
    author = writer.person()
    shown = author.upper() if chance.site.random() < 0.3 else author
    by(page, shown, author)
    page.line("byline", chance.site.choice(("{}", "By {}", "By: {}")).replace("{}", shown))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(curly(article.pieces))
    where = chance.choice(
        ("a researcher based in Vienna", "a former diplomat", "a lecturer in political science")
    )
    page.line("byline", f"{author} is {where}.", either=True)
    note = "The views expressed in this article are those of the author and not those of this site."
    if chance.site.random() < 0.6:
        page.furniture("noise", note, either=True)
    return page


def permitted(chance: Chance) -> Page:
    """A text that is shown with permission: where it stood first is said in the last two lines."""
    page = Page(chance, "address of the original at the foot")
    page.suffer(*CODED)
    here = site_of(chance, "fa", "prs", "ar")
    writer = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance)
    date = dating(chance, "month-day-year", "slash-us", "dash-uk")
    article = writer.article(
        paragraphs=chance.randrange(6, 10), headings=chance.randrange(3), evidence=date.told
    )
    bar = chance.site.choice((" | ", " \N{EN DASH} "))
    head(page, ("name", f"{here.name}{bar}{here.english}"), ("section", "   ".join(here.menu)))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}, {page.dated(date.style, date.day, evidence=date.certain)}")
    page.body(article.pieces)
    paper = words(chance, "english.papers")
    page.line("source_url", f"This article first appeared in {paper}.", either=True)
    address = source(chance, article.title, date.day)
    page.know(source_url=address)
    page.line("source_url", f"Read the original: {address}", blank=0)
    return page
