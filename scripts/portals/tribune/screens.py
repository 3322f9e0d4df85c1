"""The tribune group, fifth part: screens, markup, damaged bytes, and pages that lack something."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals import html
from portals.page import Page
from portals.portal import Chance, dating
from portals.tribune.desk import (
    BYTES,
    CODED,
    DESK,
    HEAVY,
    LIGHT,
    below,
    by,
    clutter,
    desk,
    head,
    native_day,
    note,
    on,
    republished,
    signature,
    site_of,
    source,
    story,
    word,
)
from portals.writer import Piece, bank

PLAIN = ("month-day-year", "day-month-year", "short", "weekday")


def marked_with_elements(chance: Chance) -> Page:
    """HTML whose elements say what they hold."""
    page = Page(chance, "HTML")
    page.suffer(*["clean"] * 6, "arabic-letters", "direction-marks")
    page.html = html.modern
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric_english))
    page.headline(told.title)
    page.deck(told.deck)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day))
    page.body(told.pieces)
    clutter(page, chance, "related", 3)
    return page


def nested_in_tables(chance: Chance) -> Page:
    """HTML of tables and line breaks, as portals of 2003 were built."""
    page = Page(chance, "HTML", "tables")
    page.suffer(*["clean"] * 6, "arabic-letters")
    page.html = html.old
    here = site_of(chance, "prs", "fa", "ur")
    date = dating(chance, *PLAIN)
    told = republished(chance, date, captions=False)
    head(page, ("name", here.name), ("name", here.acronym), ("motto", here.verse))
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day))
    page.body(told.pieces)
    return page


def offered_and_answered(chance: Chance) -> Page:
    """Native chrome above, buttons below the title, an offer and a form for answers below the text."""
    page = Page(chance, "chrome", "buttons", "form below")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN, "timed")
    told = republished(chance, date)
    page.masthead("section", word(chance, here, "chrome"), either=True)
    head(page, ("name", here.name), ("section", " - ".join(here.menu)))
    page.headline(told.title)
    page.line("dateline", f"Published: {page.dated(date.style, date.day)}", blank=0)
    page.line("byline", signature(page, chance, told), blank=0)
    clutter(page, chance, "clutter", 4)
    page.body(told.pieces)
    clutter(page, chance, "offers", 3)
    for number, line in enumerate(bank(DESK)["comments"]):
        page.furniture("navigation", line, blank=0 if number else 1)
    return page


def misread_bytes(chance: Chance) -> Page:
    """A file in a code page of its own, or one that was read in another."""
    page = Page(chance, "damaged bytes")
    page.suffer(
        "windows-1256", "mixed", "utf-16", "bom", "utf8-1256-twice", "english-1252", "1256-1251", "entities"
    )
    here = site_of(chance, "fa", "prs", "ur", "ar")
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    head(
        page, ("name", here.name), ("motto", here.motto), ("section", f"{here.rubric}\t{here.rubric_english}")
    )
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    page.line("source_url", source(page, chance, told.title))
    return page


def copy_without_a_plate(chance: Chance) -> Page:
    """An article alone: no masthead at all, wherever it was."""
    page = Page(chance, "no masthead")
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    page.headline(told.title)
    page.deck(told.deck)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces, width=chance.choice((0, 0, 72)))
    return page


def without_gaps(chance: Chance) -> Page:
    """No blank lines at all between whole paragraphs on lines."""
    page = Page(chance)
    page.tight = True
    page.suffer(*CODED)
    here = site_of(chance, "fa", "prs", "ur", "ar")
    date = dating(chance, *PLAIN)
    told = republished(chance, date, captions=False)
    head(
        page,
        ("name", here.name),
        ("contact", here.site),
        ("section", f"{here.rubric} | {here.rubric_english}"),
    )
    page.line("source_url", source(page, chance, told.title))
    page.headline(told.title)
    by(page, told.author)
    page.line("byline", f"By {told.author}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(told.pieces)
    return page


def verse_in_the_midst(chance: Chance) -> Page:
    """An essay that quotes a native couplet as a block, and a native word in a sentence."""
    page = Page(chance, "native verse in the body", "inline native words")
    page.suffer(*LIGHT[:10])
    here = site_of(chance, "fa", "prs", "ps", "ur")
    other = site_of(chance, "fa", "prs", "ps", "ur")
    date = dating(chance, *PLAIN)
    told = story(chance, told=date.told, most=7)
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    lead = chance.choice(
        (
            "An old man who had listened to all this recited two lines and left:",
            "On the wall behind him somebody had written, in a good hand:",
            "There is a couplet that is quoted here on such occasions:",
        )
    )
    verse = [Piece("paragraph", (lead,)), Piece("quotation", other.couplet, "fa")]
    at = len(told.pieces) - 1
    word_of = chance.choice(("(امید)", "(وطن)", "(انتظار)", "(صبر)"))
    tale = f"The word that one hears most often, people say, is the one for patience or hope {word_of}."
    page.body([*told.pieces[:at], *verse, Piece("paragraph", (tale,)), told.pieces[at]])
    return page


def day_of_the_head_only(chance: Chance) -> Page:
    """The day stands in the head alone, in native words; the article tells its author only."""
    page = Page(chance, "native date only")
    page.suffer(*HEAVY[:8])
    here = site_of(chance)
    day = dating(chance, "iso").day
    told = story(chance)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.masthead("section", native_day(day, here.language), either=True)
    on(page, day)
    page.headline(told.title)
    page.line("byline", signature(page, chance, told))
    page.body(told.pieces)
    return page


def who_writes_here(chance: Chance) -> Page:
    """An opinion with its deck; who the author is and where it was printed, below."""
    page = Page(chance, "opinion", "about the author")
    page.suffer(*BYTES)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date, captions=False)
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("motto", here.couplet[0]),
        ("motto", here.couplet[1]),
    )
    page.headline(told.title)
    page.deck(told.deck)
    by(page, told.author)
    page.line("byline", f"By {told.author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    paper = desk(chance, "papers")
    bio = chance.choice(bank(DESK)["bios"]).format(author=told.author, paper=paper)
    note(page, bio)
    page.line("source_url", f"First published at {source(page, chance, told.title)}")
    return page


def ribbon_of_chrome(chance: Chance) -> Page:
    """Native chrome between the masthead and the article, a line of copyright below the lists."""
    page = Page(chance, "chrome", "lists below")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, *PLAIN)
    told = republished(chance, date)
    chrome = bank("tribune/native")[f"{here.language}.chrome"]
    head(page, ("name", here.name), ("motto", here.motto))
    for line in chance.site.sample(chrome, 2):
        page.masthead("section", line, either=True)
    page.headline(told.title)
    page.line("byline", signature(page, chance, told), blank=0)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    below(page, chance, here, "related")
    page.masthead("contact", f"\N{COPYRIGHT SIGN} {here.name} - {here.site}", blank=1, either=True)
    return page
