"""The group "open", seventh part: dates that stay open, heads that repeat, columns side by side, resolutions.

Rules may be built while looking at them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import EXTENDED
from portals.open.days import moon, native
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
    other,
    related,
    rights,
    said,
    signed,
    together,
)
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, bank


def figures_only(chance: Chance) -> Page:
    """A site whose days are figures with bars or strokes: author and day in a line, or day alone."""
    page = Page(chance, "date in figures")
    page.suffer("clean", "clean", "utf8-1256", "crlf", "tatweel")
    here = portal(NATIVE, PAGES, chance)
    date = dating(chance, "slash-us", "slash-uk", "dash-uk", "slash-zero")
    writer, article = english(chance, date.told)
    head(page, here, "name", "contact", "rubric")
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    printed = page.dated(date.style, date.day, evidence=date.certain)
    if chance.site.random() < 0.5:
        page.line("byline", f"By {author} | {printed}")
    else:
        page.line("byline", f"By {author}")
        page.line("dateline", printed, blank=0)
    page.body(article.pieces)
    together(page, "Print this article", f"Read {chance.randrange(20, 900)} times")
    return page


def circular_letter(chance: Chance) -> Page:
    """A letter of which each sheet has the same head: name, address, then "Page 2"."""
    page = Page(chance, "head on each sheet", "page x of y")
    page.suffer("clean", "clean", "tatweel", "utf8-1256")
    here = portal(NATIVE, ("fa", "prs", "ar"), chance)
    date = dating(chance, "slash-uk", "day-month-year", "ordinal")
    _, article = english(chance, date.told, paragraphs=chance.randrange(7, 11))
    sheets = chance.randrange(2, 4)
    address = chance.site.choice(bank(NATIVE)["english.addresses"]).replace(" / ", " | ")
    page.masthead("name", here.name)
    page.masthead("name", here.english.upper())
    page.masthead("contact", address)
    page.line("dateline", f"Date: {page.dated(date.style, date.day, evidence=date.certain)}")
    page.headline(article.title)
    page.body(
        article.pieces,
        breaks=sheets - 1,
        running=lambda sheet: [
            ("folio", f"Page {sheet} of {sheets}"),
            ("running_head", here.name),
            ("running_head", here.english.upper()),
            ("running_head", address),
        ],
    )
    page.furniture("folio", f"Page {sheets} of {sheets}")
    return page


def top_picture(chance: Chance) -> Page:
    """A picture with its caption between the title and the author; buttons; text; tags."""
    page = Page(chance, "caption above the text", "tags")
    page.suffer("clean", "clean", "utf8-1252", "direction-marks", "bom")
    here = portal(NATIVE, (*PAGES, "ug"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "name", "/menu")
    page.headline(article.title)
    page.body([Piece("caption", (f"{entry(chance, 'pictures')} (Photo: {writer.person()})",))])
    signed(page, author := writer.person(), f"By {author}")
    dated(page, day, f"{day:%B} {day.day}, {day.year}", blank=0)
    page.body(curly(article.pieces))
    together(page, f"Filed under: {chance.choice(bank(NATIVE)['tags'])}")
    return page


def three_columns(chance: Chance) -> Page:
    """A site of three columns, one after the other: native menu, English article, native headlines."""
    page = Page(chance, "native headlines below")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters")
    language = chance.site.choice(("prs", "fa"))
    here = portal(NATIVE, (language,), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "name", "motto", "/menu lines")
    page.headline(article.title, blank=2)
    signed(page, author := writer.person(), f"{author} - {day.day} {day:%B} {day.year}")
    page.know(published=day)
    page.body(article.pieces)
    titles = {other(chance, language)[1].title for _ in range(5)}
    together(page, "آخرین خبرها", *sorted(titles), blank=2)
    visitors = str(chance.randrange(10**3, 10**5)).translate(EXTENDED)
    together(page, f"شمار بازدیدکنندگان: {visitors}", either=True)
    return page


def run_in(chance: Chance) -> Page:
    """A brief whose paragraphs begin with words in capitals and a colon; "Prepared by" at the end."""
    page = Page(chance, "run-in headings", "author at the end")
    page.suffer("clean", "clean", "utf8-1256", "utf8-1252")
    here = portal(NATIVE, ("ps", "ar", "ur"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(5, 8))
    head(page, here, "ENGLISH", "name", "english motto")
    page.headline(article.title)
    dated(page, day, f"{day:%B} {day.day}, {day.year}", blank=chance.site.randrange(2))
    words = entries(chance, "run_ins", len(article.pieces))
    told = [
        f"{words[at]}: {one.text}" if at < len(words) else one.text for at, one in enumerate(article.pieces)
    ]
    page.body(said(*told))
    signed(page, author := writer.person(), f"Prepared by: {author}")
    return page


def resolution(chance: Chance) -> Page:
    """A resolution: what is recalled in italics, then numbered paragraphs; names in two languages."""
    page = Page(chance, "numbered paragraphs")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks")
    page.unscored |= {"paragraphs"}  # numbered paragraphs are a list to some
    here = portal(NATIVE, ("fa", "prs", "ckb"), chance)
    day = dating(chance, "iso").day
    head(page, here, "name", "english")
    page.headline(f"Resolution on {entry(chance, 'resolution.titles')}")
    dated(page, day, f"Adopted on {day.day} {day:%B} {day.year}", blank=0)
    page.body(said("The General Assembly of Members,", *entries(chance, "recalling", chance.randrange(2, 4))))
    points = entries(chance, "deciding", chance.randrange(4, 7))
    page.body(said(*(f"{at}. {point}" for at, point in enumerate(points, 1))))
    return page


def lower_case(chance: Chance) -> Page:
    """A blog of someone who writes no capitals: title, text, who posted it and when, older posts."""
    page = Page(chance, "no capitals", "posts with lines below")
    page.suffer("clean", "clean", "utf8-1256", "ragged")
    here = portal(NATIVE, ("fa", "prs", "ckb"), chance)
    day = dating(chance, "iso").day
    _, article = english(chance, paragraphs=chance.randrange(3, 6))
    head(page, here, "name", "motto")
    page.headline(article.title.lower())
    page.body([Piece(one.role, (one.text.lower(),)) for one in article.pieces])
    page.unscored |= {"byline"}  # a name of the site as the author
    dated(
        page, day, f"posted by {here.slug} at 10:{day.day + 20} pm on {day:%B} {day.day}, {day.year}".lower()
    )
    together(page, "older posts", "home", "subscribe to: posts (atom)")
    return page


def latin_only(chance: Chance) -> Page:
    """A letterhead in Latin letters alone; an English text with native words; the seal below."""
    page = Page(chance, "Latin masthead", "native words in English text")
    page.suffer("clean", "clean", "bom", "crlf")
    here = portal(NATIVE, ("prs", "ps", "fa"), chance)
    date = dating(chance, "slash-uk", "month-day-year")
    writer, article = english(chance, date.told, inline=2)
    page.masthead("name", f"{here.english.upper()} ({here.acronym})")
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.masthead("contact", chance.site.choice(bank(NATIVE)["english.addresses"]).replace(" / ", " - "))
    page.masthead("contact", f"E-mail: {here.mail}   Web: {here.site}")
    page.headline(article.title, blank=2)
    signed(page, author := writer.person(), f"By: {author}")
    page.line("dateline", f"Date: {page.dated(date.style, date.day, evidence=date.certain)}", blank=0)
    page.body(article.pieces)
    return page


def facing_verse(chance: Chance) -> Page:
    """An essay in which a native couplet is followed by its translation, line for line."""
    page = Page(chance, "verse in the body")
    page.suffer("clean", "clean", "utf8-1256", "bom")
    page.unscored |= {"paragraphs"}  # the translated lines are verse to one editor, a paragraph to another
    here = portal(NATIVE, ("fa", "prs", "ur"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, paragraphs=chance.randrange(5, 8))
    head(page, here, "both", "motto", "/rubric")
    page.headline(article.title)
    signed(page, author := writer.person(), f"An essay by {author}")
    page.know(bylines=(author,))
    dated(page, day, f"{day.day} {day:%B} {day.year}", blank=0)
    lead, verse, words = entry(chance, "facing").split(" / ")
    at = chance.randrange(2, len(article.pieces))
    page.body(
        [
            *article.pieces[:at],
            *said(lead),
            Piece("quotation", tuple(verse.split(" | ")), "fa"),
            Piece("quotation", tuple(words.split(" | "))),
            *article.pieces[at:],
        ]
    )
    return page


def twin_release(chance: Chance) -> Page:
    """A release of a mission: its labels in two languages, days in two calendars, English text."""
    page = Page(chance, "labels in two languages", "press release")
    page.suffer("clean", "clean", "utf8-1256", "utf-16")
    here = portal(NATIVE, ("ar", "fa", "ur"), chance)
    day = dating(chance, "iso").day
    _, article = english(chance, paragraphs=chance.randrange(3, 7))
    head(page, here, "tabbed", "contact")
    label = {"ar": "بيان صحفي", "fa": "اطلاعیه مطبوعاتی", "ur": "پریس ریلیز"}[here.language]
    together(page, f"Press Release / {label}", role="noise", either=True)
    dated(page, day, f"{day.day} {day:%B} {day.year} / {native(day, here.language)} / {moon(day)}", blank=0)
    page.headline(article.title)
    page.body(article.pieces)
    together(page, chance.choice(("-- Ends --", "End of press release", "***")), role="noise", either=True)
    return page


def annotated(chance: Chance) -> Page:
    """An analysis with notes in square brackets in the text, which are given below; related reports."""
    page = Page(chance, "notes below the text", "related articles")
    page.suffer("clean", "clean", "utf8-1256", "any-route")
    page.unscored |= {"paragraphs"}  # notes are a list or paragraphs
    here = portal(NATIVE, PAGES, chance)
    date = dating(chance, "slash-us", "short", "weekday-uk")
    writer, article = english(chance, date.told, headings=1, paragraphs=chance.randrange(5, 8))
    head(page, here, "name", "english", "/rubric")
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    signed(
        page,
        author := writer.person(),
        f"{author}, {page.dated(date.style, date.day, evidence=date.certain)}",
    )
    notes = entries(chance, "references", chance.randrange(2, 5))
    left = iter(range(1, len(notes) + 1))
    pieces = []
    for one in article.pieces:
        number = next(left, 0) if one.role == "paragraph" else 0
        pieces.append(Piece(one.role, (f"{one.text} [{number}]" if number else one.text,), one.language))
    listed = tuple(f"[{at}] {note}" for at, note in enumerate(notes, 1))
    page.body([*pieces, Piece("heading", ("Notes",)), Piece("list", listed)])
    together(page, "Related reports", *related(chance, 2))
    rights(page, here, "en")
    return page


def petition(chance: Chance) -> Page:
    """A petition in a native language, all of it, then in English, with its demands as a list."""
    language = chance.site.choice(("fa", "ar"))
    page = Page(chance, "two bodies", "list", language=language)
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, (language,), chance)
    _, article = other(chance, language, paragraphs=5)
    head(page, here, "name", "english", "contact")
    page.headline(article.title)
    page.body(article.pieces)
    demand, *points = chance.choice(bank(GENRES)["petitions"]).split(" / ")
    page.body([*said(demand), Piece("list", tuple(f"- {point}" for point in points))])
    return page
