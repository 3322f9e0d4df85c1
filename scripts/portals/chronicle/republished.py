"""The group `chronicle`, first part: an article of another paper inside the masthead of a portal."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt

from portals.calendar import AFGHAN, IRANIAN, three_calendars
from portals.chronicle.desk import (
    BROKEN,
    WEB,
    by,
    curly,
    entry,
    given,
    head,
    native_day,
    on,
    related,
    rights,
    section,
    site_of,
    source,
    story,
    versed,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

NATIVE = "chronicle/native"


def exile_reprint(chance: Chance) -> Page:
    """Name, acronym, verse, address with tabs, section in two languages; source, title, deck, byline."""
    page = Page(chance, "republished article")
    page.suffer(*WEB, "ocr", "utf8-1252", "1256-1252")
    here = site_of(chance, "fa", "prs", "ps")
    date = dating(chance, "slash-us", "slash-uk", "dash-uk", "month-day-year")
    text = story(chance, captions=True, headings=False, told=date.told)
    site = chance.site.random()
    head(
        page,
        ("name", here.name if site < 0.5 else f"{here.name} \N{EN DASH} {here.motto}"),
        ("name", here.acronym if site < 0.8 else ""),
        ("verse", here.verse),
        ("address", f"{here.site}\t{here.mail}"),
        ("section", f"{here.rubric_english}\t{here.rubric}"),
        blank=chance.site.choice((0, 1)),
    )
    page.line("source_url", source(page, chance, text.title))
    page.headline(text.title, width=chance.choice((34, 48, 200)))
    page.deck(text.deck, torn=chance.random() < 0.5)
    by(page, text.author)
    page.line("byline", f"By {text.author} {given(page, date)}")
    page.body(text.pieces)
    return page


def mouthpiece(chance: Chance) -> Page:
    """English emblem, native name, English name, motto, address and telephones; capitals; day below."""
    page = Page(chance, "republished article", "title in capitals")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance, "prs", "ps", "ur")
    date = dating(chance, "month-day-year", "day-month-year", "weekday")
    text = story(chance, headings=chance.random() < 0.5)
    head(
        page,
        ("motto", entry(chance, "emblems")),
        ("name", here.name),
        ("name", here.english.upper()),
        ("motto", here.motto),
        ("address", entry(chance, "phones")),
        ("address", f"E-mail: {here.mail}   Web: {here.site}"),
    )
    page.headline(text.title.upper())
    by(page, text.author, text.author.upper())
    page.line("byline", chance.choice((f"BY {text.author.upper()}", f"by {text.author}")))
    page.body(text.pieces)
    page.line("dateline", given(page, date))
    return page


def stacked_names(chance: Chance) -> Page:
    """One name in two scripts above each other, then the menu; the source below the title."""
    page = Page(chance, "republished article", "source below the title")
    page.suffer(*WEB)
    here = site_of(chance)
    date = dating(chance, "ordinal", "short", "month-day-year")
    text = story(chance, captions=chance.random() < 0.5)
    head(page, ("name", here.name), ("name", here.english), ("menu", " | ".join(here.menu)))
    page.headline(text.title, blank=2)
    page.line("source_url", f"Source: {source(page, chance, text.title)}", blank=0)
    by(page, text.author)
    page.line("byline", f"Written by {text.author}", blank=0)
    page.line("dateline", f"Published: {given(page, date)}", blank=0)
    page.body(curly(text.pieces))
    return page


def both_gateposts(chance: Chance) -> Page:
    """The masthead stands above and, shorter, below the article; the author signs at the end."""
    page = Page(chance, "republished article", "masthead at head and foot", "author at the end")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance, "fa", "prs", "ar")
    date = dating(chance, "month-day-year", "iso", "weekday-uk")
    text = story(chance)
    head(page, ("name", here.name), ("motto", here.motto), ("address", here.site))
    page.headline(text.title)
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces)
    by(page, text.author)
    page.line("byline", chance.choice(("\N{EM DASH} {}", "By {}", "- {}")).format(text.author))
    page.masthead("name", here.name, blank=2)
    page.masthead("address", f"{here.site} | {here.mail}")
    return page


def today_overhead(chance: Chance) -> Page:
    """The day of the visit stands in the masthead, in the native calendar; the article has its own."""
    page = Page(chance, "republished article", "day of the visit")
    page.suffer(*WEB)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "timed")
    text = story(chance, captions=True)
    visit = date.day + dt.timedelta(days=chance.randrange(2, 300))
    page.masthead("date", native_day(visit, here.language), either=True)
    head(
        page,
        ("name", here.name),
        ("menu", "   ".join(here.menu)),
        ("section", f"{here.rubric} - {here.rubric_english}"),
    )
    page.headline(text.title)
    page.deck(text.deck, blank=0)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces)
    related(page, here, chance)
    return page


def told_where_from(chance: Chance) -> Page:
    """The source is told in the last line; the author is a guest of the paper."""
    page = Page(chance, "republished article", "source at the end")
    page.suffer(*WEB, "utf8-1256")
    here = site_of(chance, "fa", "prs", "ps", "ur")
    date = dating(chance, "short-us", "day-month-year")
    text = story(chance, inline=chance.choice(bank(NATIVE)["words"]) if chance.random() < 0.5 else "")
    paper = entry(chance, "papers")
    head(
        page,
        ("name", f"{here.name}   {here.english}"),
        ("verse", here.couplet[0]),
        ("verse", here.couplet[1]),
    )
    page.headline(text.title, width=chance.choice((40, 200)))
    by(page, text.author, f"{text.author}, Special to {paper}")
    page.line("byline", f"By {text.author}, Special to {paper}")
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces)
    label = chance.choice(("Source: ", "", "Original article: ", "Read at: "))
    page.line("source_url", label + source(page, chance, text.title))
    return page


def wire_in_a_plate(chance: Chance) -> Page:
    """A report of an agency: place and agency before the first sentence, no name of an author."""
    page = Page(chance, "republished article", "dateline of an agency")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance)
    date = dating(chance, "weekday", "day-month-year", "timed-uk")
    text = story(chance, headings=False)
    prefix = chance.choice(("{} ({}) - ", "{} ({}) \N{EM DASH} ", "{}, ({}): ")).format(
        chance.choice(bank(NATIVE)["cities"]), entry(chance, "agencies")
    )
    first = text.pieces[0]
    text.pieces[0] = Piece("paragraph", (prefix + first.text,))
    page.know(dateline=prefix)
    head(page, ("name", here.name), ("name", here.acronym), ("address", here.site))
    if chance.random() < 0.5:
        page.line("source_url", source(page, chance, text.title))
    page.headline(text.title)
    page.line("dateline", given(page, date), blank=chance.randrange(2))
    page.body(text.pieces)
    return page


def column_of_menu(chance: Chance) -> Page:
    """The menu stands in a column, a word a line, in Arabic letters; the article below has a kicker."""
    page = Page(chance, "republished article", "menu in a column")
    page.suffer(*WEB, "arabic-letters", "arabic-letters")
    here = site_of(chance, "prs", "fa", "ps")
    date = dating(chance, "month-day-year", "slash-zero")
    text = story(chance, told=date.told)
    head(page, ("name", here.name), *[("menu", word) for word in here.menu], ("address", here.mail))
    page.line("kicker", entry(chance, "kickers"), either=True)
    page.headline(text.title, blank=0)
    page.deck(text.deck, blank=0)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces, blank=chance.choice((1, 2)))
    return page


def plate_below(chance: Chance) -> Page:
    """The page begins with the title; the plate stands below, and the three days are the last line."""
    page = Page(chance, "republished article", "masthead at the foot", "three calendars")
    page.suffer(*WEB)
    here = site_of(chance, "fa", "prs")
    text = story(chance, captions=chance.random() < 0.3)
    day = dating(chance, "iso").day
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"By {text.author}", blank=0)
    page.body(text.pieces)
    page.masthead("name", here.name, blank=2)
    page.masthead("name", here.english)
    page.masthead("address", f"{here.site}   {here.mail}")
    on(page, day)
    page.line("dateline", three_calendars(day, AFGHAN if here.language == "prs" else IRANIAN))
    return page


def rendered_by(chance: Chance) -> Page:
    """Author and translator sign below the title, on lines of their own; the paper is told, too."""
    page = Page(chance, "republished article", "translator")
    page.suffer(*WEB)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "ordinal")
    text = story(chance)
    translator = chance.choice([one for one in bank(NATIVE)["authors"] if one != text.author])
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric_english} / {here.rubric}"),
    )
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("translator", f"Translated by {translator}", blank=0)
    page.line("dateline", given(page, date), blank=0)
    page.body(curly(text.pieces))
    rights(page, here, chance)
    return page


def opinion_guest(chance: Chance) -> Page:
    """An opinion with a note on its author at the end, and the paper's own disclaimer in its language."""
    page = Page(chance, "republished article", "note on the author")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance, "ar", "ur", "fa")
    date = dating(chance, "month-day-year", "weekday")
    text = story(chance, headings=chance.random() < 0.3)
    if here.language == "fa" and chance.random() < 0.5:
        versed(text, chance, "fa")
    head(
        page,
        ("name", f"{here.name} | {here.english}"),
        ("menu", " - ".join(here.menu[:4])),
    )
    section(page, f"{here.rubric_english}", blank=1)
    page.headline(text.title)
    by(page, text.author)
    page.line("dateline", given(page, date))
    page.line("byline", f"{text.author}", blank=0)
    page.body(text.pieces)
    note = text.words(chance.choice(bank(NATIVE)["bios"]))
    page.furniture("note", note, either=True)
    return page


def two_signatures(chance: Chance) -> Page:
    """Two authors, a city, and a time; the masthead speaks both languages on each line."""
    page = Page(chance, "republished article", "two authors")
    page.suffer(*WEB)
    here = site_of(chance, "fa", "prs", "ps")
    date = dating(chance, "timed", "timed-uk", "weekday-uk")
    text = story(chance, captions=True)
    other = chance.choice([one for one in bank(NATIVE)["authors"] if one != text.author])
    head(
        page,
        ("name", f"{here.english}\t{here.name}"),
        ("section", f"{here.rubric_english}\t{here.rubric}"),
        ("address", f"{here.site}\t{here.mail}"),
    )
    page.line("source_url", source(page, chance, text.title, year=date.day.year))
    page.headline(text.title, width=chance.choice((36, 60, 200)))
    by(page, f"{text.author} and {other}", f"{text.author}, {other}")
    page.line("byline", f"By {text.author} and {other}")
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces)
    return page


def name_and_nothing(chance: Chance) -> Page:
    """A native name, then only English: the title between quotation marks or wrapped, the picture first."""
    page = Page(chance, "republished article", "picture first")
    page.suffer(*WEB, "ocr", "any-route")
    here = site_of(chance)
    date = dating(chance, "month-day-year", "short")
    text = story(chance)
    page.masthead("name", here.name)
    page.headline(text.title, width=chance.choice((30, 44)))
    by(page, text.author)
    page.line("byline", f"{given(page, date)} - By {text.author}")
    caption = text.words(chance.choice(bank(NATIVE)["captions"]))
    agency = entry(chance, "agencies")
    page.body([Piece("caption", (f"Photo: {caption} ({agency})",)), *text.pieces])
    return page


def pulled_out(chance: Chance) -> Page:
    """A sentence of the article stands again in large letters between the paragraphs."""
    page = Page(chance, "republished article", "pull quote")
    page.suffer(*WEB)
    here = site_of(chance, "ar", "prs", "ur")
    date = dating(chance, "day-month-year", "month-day-year")
    text = story(chance, headings=False)
    while not text.pull:
        text = story(chance, headings=False)
    head(page, ("name", here.name), ("verse", here.verse), ("address", here.site))
    page.headline(text.title)
    page.deck(text.deck)
    by(page, text.author)
    page.line("byline", f"By {text.author} | {given(page, date)}")
    at = chance.randrange(len(text.pieces) - 3, len(text.pieces) - 1)
    page.body(text.pieces[:at])
    page.furniture(
        "pull_quote", f"\N{LEFT DOUBLE QUOTATION MARK}{text.pull}\N{RIGHT DOUBLE QUOTATION MARK}", either=True
    )
    page.body(text.pieces[at:])
    return page
