"""The sealed group, first part: a native masthead over an English article taken from another paper."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, IRANIAN, PASHTO, URDU, solar_line
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.sealed.desk import (
    NATIVE,
    arabic_date,
    author,
    dressed,
    english,
    head,
    signed,
    solar_figures,
    source,
    stuck,
    when,
    worded,
)
from portals.writer import bank, curled, glued


def mirrored_name(chance: Chance) -> Page:
    """The nearest to the real document: name, doubled label, verse, contact, section, address, torn deck."""
    page = Page(chance, "name, label, verse, contact, section", "torn deck")
    page.suffer("clean", "clean", "ocr", "ocr", "utf8-1256", "utf8-1252", "bidi-marks", "any-route")
    here = portal(NATIVE, ("prs", "ps"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "slash-uk")
    article = writer.article(
        paragraphs=chance.randrange(8, 15), captions=chance.randrange(1, 4), evidence=date.told
    )
    head(page, here, "name label verse", blank=1)
    head(page, here, "contact section")
    page.know(source_url=source(chance, article.title, date.day))
    page.line("source_url", str(page.front.source_url), blank=2)
    page.headline(article.title)
    page.deck(article.deck, torn=True)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name} {page.dated(date.style, date.day, evidence=date.certain)}")
    page.body(dressed(article.pieces, glued), breaks=chance.randrange(1, 3))
    return page


def label_on_top(chance: Chance) -> Page:
    """The Latin label is line 1; section before contact; the date stands before the name of the author."""
    page = Page(chance, "Latin label first")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "some-lines", "crlf")
    here = portal(NATIVE, ("fa", "ur", "ar"), chance)
    writer = english(chance)
    date = dating(chance, "short-us", "weekday-uk", "ordinal")
    article = writer.article(
        paragraphs=chance.randrange(4, 9), captions=chance.randrange(2), inline=chance.randrange(2)
    )
    head(page, here, "label name motto native-section contact", bar=chance.site.choice((" | ", "   ", " - ")))
    page.headline(article.title)
    page.know(source_url=source(chance, article.title, date.day))
    page.line("source_url", str(page.front.source_url), blank=0)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"{page.dated(date.style, date.day)} - by {name}")
    page.body(dressed(article.pieces, curled))
    return page


def section_on_top(chance: Chance) -> Page:
    """`English Section | ...` is line 1, the name comes last; where it was taken from is said at the end."""
    page = Page(chance, "section line first", "source at the end")
    page.suffer("clean", "clean", "direction-marks", "utf8-1256-twice", "presentation-forms", "bom")
    here = portal(NATIVE, ("ps", "fa", "ar"), chance)
    writer = english(chance)
    date = dating(chance, "month-day-year", "day-month-year", "timed")
    article = writer.article(paragraphs=chance.randrange(5, 11), headings=chance.randrange(3))
    head(page, here, "section motto contact", bar=" | ")
    head(page, here, "name label", blank=chance.site.randrange(2))
    page.headline(article.title)
    if chance.random() < 0.6:
        page.deck(article.deck, blank=chance.randrange(2))
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By: {name}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    page.know(source_url=source(chance, article.title, date.day))
    page.line("source_url", f"{chance.site.choice(('Source:', 'From:', 'Link:'))} {page.front.source_url}")
    return page


def urdu_issue(chance: Chance) -> Page:
    """An Urdu weekly with the line of its issue; the headline in capitals; the writer is at the end."""
    page = Page(chance, "issue line in Urdu", "byline at the end")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "utf8-1252")
    here = portal(NATIVE, ("ur",), chance)
    writer = english(chance)
    date = dating(chance, "day-month-year")
    article = writer.article(paragraphs=chance.randrange(4, 8), captions=chance.randrange(2))
    head(page, here, "name motto")
    number = chance.randrange(3, 52)
    when(page, date.day)
    page.line(
        "dateline",
        f"جلد {date.day.year - 1987}، شمارہ {number}، {worded(date.day, URDU)}ء",
        blank=0,
        either=True,
    )
    head(page, here, "section", bar=" || ", blank=0)
    page.headline(article.title.upper(), width=chance.choice((38, 52, 200)))
    page.body(stuck(article.pieces, chance))
    name = author(writer)
    signed(page, name)
    page.line("byline", chance.site.choice((f"By {name}", f"({name})", f"-- {name}")))
    return page


def levantine(chance: Chance) -> Page:
    """An Arabic masthead, a date with the month names of the Levant, hard wraps, indents, no blank lines."""
    page = Page(chance, "Arabic date line", "hard wraps")
    page.suffer("clean", "clean", "windows-1256", "mixed", "1256-1252", "utf8-latin1")
    here = portal(NATIVE, ("ar",), chance)
    writer = english(chance)
    date = dating(chance, "day-month-year")
    article = writer.article(paragraphs=chance.randrange(5, 9), headings=chance.randrange(2))
    head(page, here, "name label motto")
    head(page, here, "native-section site", bar=" / ")
    when(page, date.day)
    page.line("dateline", arabic_date(date.day, both=chance.site.random() < 0.4), either=True)
    width = chance.randrange(58, 80)
    page.headline(article.title, width=chance.randrange(30, 50))
    name = author(writer)
    signed(page, name)
    page.line("byline", f"by {name}", blank=0)
    page.body(article.pieces, width=width, indent=4, blank=0, hyphens=chance.random() < 0.4)
    return page


def address_settles(chance: Chance) -> Page:
    """The date is in figures that can be read in two ways, but the address of the source tells the day."""
    page = Page(chance, "address tells the day")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters", "ragged")
    here = portal(NATIVE, ("prs", "fa"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "slash-uk", "dash-uk")
    article = writer.article(paragraphs=chance.randrange(5, 10), inline=chance.randrange(3))
    head(page, here, "name couplet section contact")
    page.know(source_url=source(chance, article.title, date.day, dated=True))
    page.line("source_url", str(page.front.source_url))
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}, {page.dated(date.style, date.day)}")
    page.body(article.pieces, breaks=chance.randrange(2))
    return page


def two_calendars(chance: Chance) -> Page:
    """A solar date beside Western figures, which it settles; the address under the headline."""
    page = Page(chance, "solar date beside figures", "address under the headline")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks", "any-route")
    here = portal(NATIVE, ("prs", "ps"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "slash-uk", "slash-zero")
    article = writer.article(paragraphs=chance.randrange(5, 9), captions=chance.randrange(3))
    head(page, here, "verse name english section", bar=" - ")
    page.headline(article.title)
    page.know(source_url=source(chance, article.title, date.day))
    page.line("source_url", str(page.front.source_url), blank=0)
    page.deck(article.deck)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}")
    months = PASHTO if here.language == "ps" else AFGHAN
    printed = page.dated(date.style, date.day)
    page.line("dateline", f"{solar_line(date.day, months)} - {printed}", blank=0)
    page.body(dressed(article.pieces, glued))
    return page


def kicker(chance: Chance) -> Page:
    """A word in capitals over the headline; name and place of the writer; a note on him at the end."""
    page = Page(chance, "kicker over the headline", "note on the writer")
    page.suffer("clean", "clean", "utf8-1252", "tatweel", "some-lines")
    here = portal(NATIVE, ("fa", "ar", "ur"), chance)
    writer = english(chance)
    date = dating(chance, "timed-uk", "short", "iso")
    article = writer.article(paragraphs=chance.randrange(6, 11), headings=1, inline=chance.randrange(2))
    head(page, here, "name label site section", bar=chance.site.choice(("\t", " | ")))
    word = chance.choice(("ANALYSIS", "OPINION", "WORLD NEWS", "SPECIAL REPORT"))
    page.masthead("section", word, blank=1, either=True)
    page.headline(article.title, blank=0)
    page.deck(article.deck, blank=0)
    name = author(writer)
    place = f"{name} in {writer.places[0]}"
    signed(page, name, place)
    page.line("byline", f"By {place}")
    page.line("dateline", f"Last updated: {page.dated(date.style, date.day)}", blank=0)
    page.body(dressed(article.pieces, curled))
    about = writer.filled(chance.choice(writer.bank["any.bios"])).replace(writer.known["p4"], name)
    page.furniture("noise", about, either=True)
    return page


def native_title(chance: Chance) -> Page:
    """The portal's own title in its language stands over the English one."""
    page = Page(chance, "native title over the English one")
    page.suffer("clean", "clean", "utf8-1256", "direction-marks")
    here = portal(NATIVE, ("fa", "prs"), chance)
    writer = english(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(4, 9), captions=chance.randrange(3))
    other = bank("sealed/persian" if here.language == "fa" else "sealed/dari")
    titles = [one for key, some in other.items() if key.endswith(".titles") for one in some]
    place, person = chance.choice(other["places"]), chance.choice(other["people"])
    title = chance.choice(titles).replace("{place1}", place).replace("{p1}", person)
    head(page, here, "name label contact section", bar="   ")
    page.line("headline", title, either=True)
    page.headline(article.title)
    page.know(source_url=source(chance, article.title, date.day))
    page.line("source_url", str(page.front.source_url))
    name = author(writer)
    signed(page, name)
    months = IRANIAN if here.language == "fa" else AFGHAN
    page.line("byline", f"By {name} / {page.dated(date.style, date.day)}")
    page.line("dateline", solar_line(date.day, months), blank=0)
    page.body(stuck(article.pieces, chance))
    return page


def glued_byline(chance: Chance) -> Page:
    """The date has run into the name before it; figures in brackets; the paragraphs are close together."""
    page = Page(chance, "date run into the byline")
    page.tight = chance.random() < 0.5
    page.suffer("clean", "clean", "ocr", "utf8-1256", "crlf")
    here = portal(NATIVE, ("ps", "prs"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "short-us", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(5, 10), captions=chance.randrange(2), evidence=date.told
    )
    head(page, here, "name english verse contact native-section", bar=" ")
    page.headline(article.title, blank=2)
    name = author(writer)
    signed(page, name)
    printed = page.dated(date.style, date.day, evidence=date.certain)
    glue = chance.site.choice(("By {}{}", "by {}({})", "By {}-{}", "By {},{}"))
    page.line("byline", glue.format(name, printed))
    page.body(article.pieces)
    return page


def only_contacts(chance: Chance) -> Page:
    """A German address block and a bank account under a Dari name; the Western date has dots."""
    page = Page(chance, "address block of the diaspora")
    page.suffer("clean", "clean", "tatweel", "arabic-letters", "utf8-1256")
    here = portal(NATIVE, ("prs", "ps", "ur"), chance)
    writer = english(chance)
    date = dating(chance, "iso")
    article = writer.article(paragraphs=chance.randrange(4, 8), items=chance.random() < 0.4)
    head(page, here, "name english-motto")
    head(page, here, "address mail site", blank=1)
    page.headline(article.title)
    if date.day.day > 12:
        when(page, date.day)
    else:
        page.unscored |= {"published"}
    name = author(writer)
    signed(page, name)
    page.line("byline", f"Written by {name} on {date.day:%d.%m.%Y}", blank=0)
    page.body(article.pieces)
    return page


def no_masthead(chance: Chance) -> Page:
    """The same kind of page with its masthead cut off: address, headline, deck, byline, captions."""
    page = Page(chance, "no masthead", "address first")
    page.suffer("clean", "clean", "english-1252", "ragged", "bom")
    writer = english(chance)
    date = dating(chance, "slash-us", "slash-uk", "weekday")
    article = writer.article(
        paragraphs=chance.randrange(6, 12),
        captions=chance.randrange(1, 4),
        inline=chance.randrange(2),
        evidence=date.told,
    )
    page.know(source_url=source(chance, article.title, date.day))
    page.line("source_url", str(page.front.source_url))
    page.headline(article.title)
    page.deck(article.deck, torn=chance.random() < 0.5)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name} {page.dated(date.style, date.day, evidence=date.certain)}")
    page.body(dressed(article.pieces, glued, curled), breaks=chance.randrange(3))
    return page


def iranian_figures(chance: Chance) -> Page:
    """Persian chrome, then the article; the only date is a solar one in figures at the very end."""
    page = Page(chance, "solar figures at the end", "native page chrome")
    page.suffer("clean", "clean", "bidi-marks", "utf8-1256")
    here = portal(NATIVE, ("fa",), chance)
    writer = english(chance)
    date = dating(chance, "iso")
    article = writer.article(paragraphs=chance.randrange(3, 7), captions=1)
    page.furniture("navigation", here.chrome[0], either=True)
    head(page, here, "name motto section", bar=" : ", blank=0)
    page.furniture("navigation", here.chrome[1], blank=0, either=True)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", chance.site.choice((name, f"Author: {name}", f"{name} reports")))
    page.body(article.pieces)
    when(page, date.day)
    page.line("dateline", f"تاریخ انتشار: {solar_figures(date.day)}")
    page.furniture("navigation", here.chrome[2], blank=0)
    return page
