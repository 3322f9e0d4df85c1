"""The group web, third part: newspapers, weeklies, their archives, and pages that were printed."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, PASHTO, STYLES, URDU, three_calendars
from portals.page import Page
from portals.portal import Chance, dating, slugged
from portals.web.desk import (
    ENGLISH,
    NATIVE,
    below,
    head,
    house,
    reporter,
    rights,
    row,
    signed,
    typeset,
    words,
)
from portals.writer import Piece, articles, bank


def menus_in_bands(chance: Chance) -> Page:
    """English lines, a native title, an English menu, a native menu with numbers, some articles."""
    page = Page(chance, "bands of English and native lines", "several articles")
    page.suffer("clean", "clean", "arabic-letters", "utf8-1256", "direction-marks")
    here = house(chance, "fa", "prs")
    bar = chance.site.choice((" * ", "   ", " | "))
    numbered = bar.join(f"{at} {line}" for at, line in enumerate(here.menu, start=1))
    head(
        page,
        ("name", here.english.upper()),
        ("motto", chance.site.choice(words("english.mottos"))),
        ("name", here.name),
        ("section", chance.site.choice(words("english.menu"))),
        ("section", numbered.translate(ARABIC_INDIC)),
    )
    first, *others = articles(
        chance.choice(ENGLISH), chance, [chance.randrange(3, 5) for _ in range(chance.randrange(2, 4))]
    )
    page.headline(first.title)
    pieces = list(first.pieces)
    for other in others:
        pieces += [Piece("heading", (other.title,)), *other.pieces]
    page.body(pieces)
    return page


def archive_sheet(chance: Chance) -> Page:
    """A sheet out of an archive: names, a line of volume and price, a column as the OCR found it."""
    page = Page(chance, "issue line with the date", "hard wraps")
    page.suffer("clean", "clean", "ocr", "tatweel", "detached-marks")
    here = house(chance, "prs", "ps")
    writer = reporter(chance)
    date = dating(chance, "weekday", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(5, 9), captions=chance.randrange(2))
    head(page, ("name", here.name), ("name", here.english.upper()), ("motto", here.motto))
    number = chance.randrange(3, 350)
    price = chance.site.choice(("Price: Afs. 5", "PRICE AF. 4", "Price 10 Afghanis"))
    line = f"VOL. {number // 60 + 1}, NO. {number}   {page.dated(date.style, date.day)}   {price}"
    page.line("dateline", line, blank=chance.site.randrange(2), either=True)
    width = chance.randrange(44, 60)
    page.headline(article.title, width=chance.randrange(24, 40))
    author = writer.person()
    signed(page, f"By {author}", author)
    page.body(article.pieces, width=width, hyphens=chance.random() < 0.6)
    return page


def imprint_at_foot(chance: Chance) -> Page:
    """A weekly that presents itself at the foot: name, who owns it, where it sits."""
    page = Page(chance, "masthead at the foot")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    here = house(chance, "fa", "prs", "ps", "ur", "ar")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "weekday", "short-us")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), inline=chance.randrange(2), evidence=date.told
    )
    page.headline(article.title)
    if chance.random() < 0.4:
        page.deck(article.deck)
    author = writer.person()
    signed(page, f"By {author}", author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    page.masthead("name", here.name, blank=chance.site.choice((1, 2)))
    if chance.site.random() < 0.5:
        page.masthead("motto", here.motto)
    for line in row(chance, f"{here.language}.imprint"):
        page.masthead("contact", line)
    page.masthead("contact", f"{here.site}  {here.mail}")
    return page


def torn_page(chance: Chance) -> Page:
    """A republished article as an OCR program read it: verse, torn deck, paragraphs torn by sheets."""
    page = Page(chance, "name, acronym, couplet, rubric", "torn deck")
    page.suffer("ocr", "ocr", "clean", "utf8-1252", "line-by-line")
    here = house(chance, "prs", "fa", "ur")
    writer = reporter(chance)
    date = dating(chance, "slash-us", "slash-zero", "month-day-year")
    article = writer.article(
        paragraphs=chance.randrange(7, 12),
        captions=chance.randrange(1, 3),
        inline=chance.randrange(2),
        evidence=date.told,
    )
    head(
        page,
        ("name", f"{here.name} - {here.acronym}"),
        ("motto", here.verse),
        ("contact", f"{here.mail} {here.site}"),
        ("section", f"{here.rubric} - {here.rubric_english}"),
        blank=1,
    )
    address = f"http://{here.site}/english/{date.day.year}/{chance.randrange(100, 9999)}.htm"
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    page.deck(article.deck, torn=chance.random() < 0.7)
    author = writer.person()
    printed = page.dated(date.style, date.day, evidence=date.certain)
    signed(page, f"{author}, {printed}", author)
    page.body(article.pieces, breaks=chance.randrange(1, 4))
    return page


def opinion_column(chance: Chance) -> Page:
    """An opinion: a column's name, who the author is under the text, whose views these are."""
    page = Page(chance, "opinion with a note on its author")
    page.suffer("clean", "clean", "clean", "utf8-1256", "crlf", "presentation-forms")
    here = house(chance, "ur", "ar", "fa")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "day-month-year", "short")
    article = writer.article(
        paragraphs=chance.randrange(6, 11), inline=chance.randrange(2), evidence=date.told
    )
    head(page, ("name", here.name), ("motto", here.motto))
    label = chance.site.choice(("OPINION", "Op-Ed", "Comment & Analysis", "Viewpoint"))
    page.masthead("section", label, blank=1, either=True)
    page.headline(article.title)
    if chance.site.random() < 0.5:
        page.deck(article.deck)
    author = writer.person()
    signed(page, author if chance.site.random() < 0.5 else f"by {author}", author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(typeset(article.pieces))
    trade = chance.choice(("a former diplomat", "a lawyer", "a researcher", "a lecturer in economics"))
    page.line("byline", f"{author} is {trade} based in {writer.places[2]}.", either=True)
    views = "The views expressed in this article do not necessarily reflect those of {}."
    below(page, "noise", [views.format(here.english)])
    return page


def readers_write(chance: Chance) -> Page:
    """Letters of readers, each with a small heading above it and a name and a town under it."""
    page = Page(chance, "letters to the editor")
    page.suffer("clean", "clean", "utf8-latin1", "tatweel")
    page.unscored |= {"byline"}
    here = house(chance, "ur", "prs")
    date = dating(chance, "weekday", "month-day-year")
    head(page, ("name", here.name), ("name", here.english), ("contact", here.mail))
    page.headline("Letters to the Editor")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    subjects: set[str] = set()
    for _ in range(chance.randrange(3, 6)):
        writer = reporter(chance)
        if writer.subject in subjects:
            continue
        subjects.add(writer.subject)
        page.body(
            [
                Piece("heading", (writer.pick("titles"),)),
                Piece("paragraph", (f"Sir, {lowered(writer.paragraph('facts', 'answers').text)}",)),
                writer.paragraph("answers", "facts"),
            ]
        )
        page.line("byline", f"{writer.people[0]}, {writer.places[0]}", either=True)
    return page


def lowered(text: str) -> str:
    """Return a sentence as it goes on after "Sir,": articles and the like lose their capital."""
    first = text.split(" ", 1)[0]
    small = {
        "The",
        "A",
        "An",
        "About",
        "In",
        "Part",
        "It",
        "There",
        "Most",
        "Each",
        "Only",
        "Two",
        "Some",
        "They",
    }
    return text[:1].lower() + text[1:] if first in small else text


def todays_paper(chance: Chance) -> Page:
    """An Urdu or Arabic daily: the day in its language in the head, then an English article."""
    page = Page(chance, "native date line in the masthead")
    page.suffer("clean", "clean", "arabic-letters", "utf8-1256", "any-route")
    here = house(chance, "ur")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "day-month-year", "short")
    article = writer.article(paragraphs=chance.randrange(5, 9), evidence=date.told)
    head(page, ("name", here.name), ("motto", here.motto))
    today = f"{date.day.day} {URDU[date.day.month - 1]}، {date.day.year}"
    page.masthead("section", today.translate(EXTENDED) if chance.site.random() < 0.5 else today, either=True)
    page.masthead("section", here.rubric)
    page.headline(article.title)
    author = writer.person()
    place = writer.places[1]
    signed(page, f"By {author} in {place}", author, f"{author} in {place}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def long_feature(chance: Chance) -> Page:
    """A feature of a magazine: standfirst, headings, pictures, a line that sends to another page."""
    page = Page(chance, "continuation line")
    page.suffer("clean", "clean", "clean", "english-1252", "utf8-1256")
    here = house(chance, "fa", "ar")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(9, 15),
        captions=chance.randrange(1, 3),
        headings=chance.randrange(1, 3),
        inline=chance.randrange(2),
        evidence=date.told,
    )
    head(
        page,
        ("name", here.name),
        ("name", here.english),
        ("section", f"{here.rubric} / {here.rubric_english}"),
    )
    page.headline(article.title.upper() if chance.site.random() < 0.4 else article.title)
    page.deck(article.deck)
    author, lens = writer.person(), writer.person()
    words_by = chance.site.choice(("Words: {}", "Text by {}", "By {}"))
    signed(page, words_by.format(author), author)
    if lens != author and chance.site.random() < 0.4:
        page.furniture("noise", f"Photographs: {lens}", blank=0, either=True)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(
        article.pieces,
        breaks=1,
        running=lambda number: [("navigation", f"Continued on page {number + 3}")],
    )
    return page


def printed_sheets(chance: Chance) -> Page:
    """Printed from a browser: day of the print and title above, address and sheet below, each time."""
    page = Page(chance, "printed from a browser", "address and page number at page breaks")
    page.suffer("clean", "clean", "clean", "direction-marks", "utf8-1256")
    here = house(chance, "fa", "ps", "ar")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "day-month-year", "weekday-uk")
    article = writer.article(
        paragraphs=chance.randrange(6, 11), captions=chance.randrange(2), evidence=date.told
    )
    print_day = STYLES["slash-us"](date.day + dt.timedelta(days=chance.randrange(1, 900)))
    above = f"{print_day}    {article.title} - {here.english}"
    address = f"https://{here.site}/en/{chance.randrange(1000, 99999)}/{slugged(article.title)}"
    breaks = chance.randrange(1, 4)
    page.furniture("running_head", above)
    page.masthead("name", here.name, blank=1)
    page.masthead("section", f"{here.rubric_english} | {here.rubric}")
    page.headline(article.title)
    author = writer.person()
    signed(page, f"By {author}", author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(
        article.pieces,
        breaks=breaks,
        running=lambda number: [
            ("running_head", f"{address}    {number}/{breaks + 1}"),
            ("running_head", above),
        ],
    )
    page.furniture("running_head", f"{address}    {breaks + 1}/{breaks + 1}")
    page.unscored |= {"source_url"}
    return page


def days_at_foot(chance: Chance) -> Page:
    """The last line is the day in three calendars; above it the name of the author."""
    page = Page(chance, "three calendars in the last line")
    page.suffer("clean", "clean", "tatweel", "crlf", "utf8-1256")
    here = house(chance, "ps", "prs")
    writer = reporter(chance)
    date = dating(chance, "day-month-year")
    article = writer.article(paragraphs=chance.randrange(4, 8))
    page.masthead("name", here.name)
    page.masthead("section", f"{here.rubric_english} - {here.rubric}")
    page.headline(article.title)
    page.body(article.pieces)
    author = writer.person()
    if chance.site.random() < 0.5:
        signed(page, author, author)
    page.know(published=date.day)
    page.line("dateline", three_calendars(date.day, PASHTO if here.language == "ps" else AFGHAN))
    return page


def verses_and_prose(chance: Chance) -> Page:
    """A literary page: an essay with two verses of the original in it."""
    page = Page(chance, "verse in the text", "English motto in the masthead")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks")
    here = house(chance, "fa", "prs", "ur")
    writer = reporter(chance)
    article = writer.article(paragraphs=chance.randrange(5, 9), verse=True, inline=chance.randrange(2))
    head(
        page,
        ("name", here.name),
        ("motto", chance.site.choice(words("english.mottos"))),
        ("motto", here.motto),
    )
    page.headline(article.title)
    author = writer.person()
    signed(page, f"Essay by {author}" if chance.site.random() < 0.4 else f"By {author}", author)
    page.body(article.pieces)
    rights(page, chance, here, native=True)
    return page


def column_of_indents(chance: Chance) -> Page:
    """A column of a print edition: paragraphs without blank lines, told by their indents."""
    page = Page(chance, "hard wraps", "indents in place of blank lines")
    page.suffer("clean", "clean", "1256-1252", "1256-1254", "1256-1251", "windows-1256")
    here = house(chance, "ar")
    writer = reporter(chance)
    date = dating(chance, "weekday-uk", "day-month-year", "slash-uk")
    article = writer.article(paragraphs=chance.randrange(5, 9), evidence=date.told)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(article.title, width=chance.site.choice((30, 50)))
    author = writer.person()
    signed(page, f"By {author}", author)
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    page.body(
        article.pieces, width=chance.randrange(48, 64), hyphens=chance.random() < 0.5, indent=4, blank=0
    )
    return page


def form_under_list(chance: Chance) -> Page:
    """A language switch above; below the article a form in Persian and a copyright line."""
    page = Page(chance, "language switch", "form at the foot", "mixed copyright line")
    page.suffer("clean", "clean", "some-lines", "direction-marks")
    here = house(chance, "fa")
    writer = reporter(chance)
    date = dating(chance, "iso", "short", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(4, 7), items=True, evidence=date.told)
    page.masthead(
        "section", f"English | {here.name}" if chance.site.random() < 0.4 else "فارسی | English", either=True
    )
    page.masthead("name", here.name)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    below(page, "navigation", chance.site.choice(bank(NATIVE)["fa.forms"]).split(" / "))
    owner = f"© {date.day.year} {here.english} - تمامی حقوق برای {here.name} محفوظ است"
    page.furniture("noise", owner, either=True)
    return page
