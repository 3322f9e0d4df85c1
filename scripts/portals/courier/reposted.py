"""The courier group, second part: republished articles with what editors and programs put around them."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import three_calendars
from portals.courier.desk import (
    BANK,
    BYTES,
    HEAVY,
    LIGHT,
    MONTHS,
    by,
    clutter,
    cut,
    digits,
    head,
    near,
    opened,
    printed,
    related,
    reporter,
    site_of,
    source,
    split,
    told,
    words,
)
from portals.html import modern, old
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

NEWS = ("news", "feature", "opinion")


def tandem(chance: Chance) -> Page:
    """Two or three authors, in the forms of newspapers, or one who writes for another paper."""
    page = Page(chance, "republished article", "several authors")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "short-us")
    story = told(chance, "news", "feature", evidence=near(date))
    head(page, ("name", here.name), ("motto", here.verse), ("contact", f"{here.site}\t{here.mail}"))
    page.headline(story.title)
    one = reporter(chance)
    two = reporter(chance, one)
    three = reporter(chance, one, two)
    paper, _ = split(chance, "papers")
    signed, *answers = chance.choice(
        (
            (f"By {one} and {two}", f"{one} and {two}"),
            (f"By {one}, {two} and {three}", f"{one}, {two} and {three}"),
            (f"{one} and {two}", f"{one} and {two}"),
            (f"By {one}, Special to {paper}", one, f"{one}, Special to {paper}"),
            (f"By {one} in {story.place}", one, f"{one} in {story.place}"),
            (f"By {one} | {paper}", one, f"{one} | {paper}"),
        )
    )
    by(page, answers[0], *answers[1:])
    page.line("byline", signed)
    page.line("dateline", printed(page, date), blank=chance.randrange(2))
    page.body(story.pieces)
    return page


def ferryman(chance: Chance) -> Page:
    """An author and a translator; the address of the original below both."""
    page = Page(chance, "republished article", "translator")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    story = told(chance, "opinion", "feature", evidence=None)
    head(
        page, ("name", here.name), ("motto", here.motto), ("section", f"{here.rubric_english}\t{here.rubric}")
    )
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", chance.choice(("Written by {}", "By {}", "Author: {}")).replace("{}", author))
    page.line("byline", f"Translated by {reporter(chance, author)}", blank=0, either=True)
    page.line("dateline", printed(page, date), blank=0)
    address = source(chance, story.title, date.day)
    page.know(source_url=address)
    page.line("source_url", address)
    page.body(story.pieces)
    return page


def pulled(chance: Chance) -> Page:
    """A sentence of the article stands between its paragraphs once more."""
    page = Page(chance, "republished article", "pull quotes")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = told(chance, "opinion", "feature", curl=True)
    head(page, ("name", here.name), ("contact", here.site), ("section", here.rubric))
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    before, after = cut(story.pieces, chance.choice((0.4, 0.5, 0.6)))
    sentence = (
        after[0].text.split(". ")[0].strip(".\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}")
    )
    page.body(before)
    page.furniture(
        "noise", f"\N{LEFT DOUBLE QUOTATION MARK}{sentence}\N{RIGHT DOUBLE QUOTATION MARK}", either=True
    )
    page.body(after)
    return page


def album(chance: Chance) -> Page:
    """Captions with the signs of agencies, in English and in the language of the portal."""
    page = Page(chance, "republished article", "captions with signs")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "short", "timed-uk")
    story = told(chance, *NEWS, captions=False, evidence=near(date))
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    page.headline(story.title)
    author, agency = reporter(chance), words(chance, "agencies")
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    sights = (
        "A street in {} last week",
        "The market square in {}",
        "People wait outside an office in {}",
        "A view of {} from the south",
    )
    view = chance.choice(sights).replace("{}", story.place)
    english = chance.choice(
        (
            f"{view}. Photo: {agency}",
            f"Photo: {view}",
            f"{view}. ({agency} Photo/{reporter(chance, author)})",
            f"{view} [File: {agency}]",
            f"{view}. Credit: {reporter(chance, author)}/{agency}",
        )
    )
    sign = {"fa": "عکس: ", "prs": "عکس: ", "ps": "انځور: ", "ur": "تصویر: ", "ar": "الصورة: "}[here.language]
    before, after = cut(story.pieces, chance.choice((0.2, 0.5)))
    first = [Piece("caption", (english,))] if chance.random() < 0.5 else []
    last = [] if first else [Piece("caption", (english,))]
    if chance.random() < 0.4:
        last.append(Piece("caption", (sign + split(chance, f"{here.language}.sights")[0],), "fa"))
    page.body([*first, *before, *last, *after])
    return page


def shared(chance: Chance) -> Page:
    """A page copied from a browser: buttons, links inside the text, other articles and an offer below."""
    page = Page(chance, "republished article", "share buttons and links")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "timed", "timed-uk")
    story = told(chance, *NEWS, evidence=near(date))
    head(page, ("name", here.name), ("section", " | ".join(here.menu)), ("section", here.rubric))
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line(
        "dateline",
        chance.site.choice(("{}", "Published: {}", "Posted on {}", "Last updated {}")).replace(
            "{}", printed(page, date)
        ),
        blank=0,
    )
    tight = chance.site.randrange(2)
    clutter(page, chance, chance.site.randrange(1, 4), blank=tight)
    before, after = cut(story.pieces, chance.choice((0.3, 0.6)))
    page.body(before)
    page.furniture("navigation", words(chance, "readmore"))
    page.body(after)
    if chance.site.random() < 0.6:
        page.furniture("navigation", words(chance, "offers"))
    related(page, here, chance)
    return page


def quarrel(chance: Chance) -> Page:
    """Readers have written below the article."""
    page = Page(chance, "republished article", "comments")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = told(chance, *NEWS)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces)
    chosen = chance.sample(bank(BANK)["comments"], chance.randrange(2, 5))
    page.furniture("navigation", f"{len(chosen)} Comments", blank=2, either=True)
    for text in chosen:
        page.furniture("noise", text, either=True)
    return page


def inkpot(chance: Chance) -> Page:
    """A note of the editors stands below or above the article, in italics that are lost."""
    page = Page(chance, "republished article", "note of the editors")
    page.suffer(*BYTES)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    date = dating(chance, "month-day-year", "ordinal")
    story = told(chance, "opinion", "feature")
    head(page, ("name", here.name), ("contact", here.mail), ("motto", here.motto))
    note = words(chance, "notes")
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    above = chance.site.random() < 0.4
    if above:
        page.furniture("noise", f"Editors' note: {note}", either=True)
    page.body(story.pieces)
    if not above:
        page.furniture(
            "noise",
            chance.choice(("* {}", "Note: {}", "({})", "Disclaimer: {}")).replace("{}", note),
            either=True,
        )
    return page


def crossroads(chance: Chance) -> Page:
    """A date in figures that can be read in two ways, with the author or alone; an address without a date."""
    page = Page(chance, "republished article", "date in figures")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "slash-us", "slash-uk", "dash-uk", "slash-zero")
    story = told(chance, *NEWS, evidence=near(date))
    head(page, ("name", here.name), ("name", here.acronym), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title)
    day = printed(page, date)
    if chance.random() < 0.6:
        author = reporter(chance)
        by(page, author)
        page.line(
            "byline", chance.choice(("By {} - {}", "By {}, {}", "{} {}", "{} / {}")).format(author, day)
        )
    else:
        page.line("dateline", chance.choice(("{}", "Date: {}", "({})")).replace("{}", day))
    page.body(story.pieces)
    return page


def three_clocks(chance: Chance) -> Page:
    """The last line is the day in three calendars."""
    page = Page(chance, "republished article", "three calendars at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs", "ps")
    date = dating(chance, "month-day-year", "day-month-year")
    story = told(chance, *NEWS, evidence=near(date))
    head(page, ("name", here.name), ("motto", here.verse), ("section", here.rubric))
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.know(published=date.day)
    page.body(story.pieces)
    page.masthead("section", three_calendars(date.day, MONTHS[here.language]), blank=1, either=True)
    return page


def awning(chance: Chance) -> Page:
    """A word in capitals above the headline, a deck below it, then who, where and when."""
    page = Page(chance, "republished article", "kicker")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "weekday", "short-us")
    story = told(chance, "feature", "opinion", evidence=near(date))
    head(page, ("name", here.name), ("contact", f"{here.site} | {here.mail}"), ("section", here.rubric))
    page.line("deck", words(chance, "kickers"), blank=2, either=True)
    page.headline(story.title.upper() if chance.site.random() < 0.3 else story.title)
    page.deck(story.deck)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces, breaks=chance.randrange(2))
    return page


def stray_leaf(chance: Chance) -> Page:
    """No masthead at all: an article as a reader saved it, with native words in its sentences."""
    page = Page(chance, "no masthead", "native words in the text")
    page.suffer(*["clean"] * 3, "crlf", "ragged", "bom", "english-1252")
    date = dating(chance, "month-day-year", "day-month-year", "iso", "slash-uk")
    story = told(chance, "feature", "interview", "news", evidence=None)
    page.headline(story.title, blank=0)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day, evidence=False), blank=0)
    page.body(story.pieces)
    return page


def gatehouse(chance: Chance) -> Page:
    """Login, native menu a line an entry, an English menu, and how long the reading takes."""
    page = Page(chance, "republished article", "chrome of a native site")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "prs")
    date = dating(chance, "month-day-year", "day-month-year")
    story = told(chance, *NEWS, evidence=near(date))
    page.furniture("navigation", here.chrome[0], blank=0, either=True)
    page.masthead("name", here.name)
    for entry in here.menu:
        page.masthead("section", entry)
    page.masthead("section", " | ".join(split(chance, "english.menus")))
    page.headline(story.title, blank=2)
    minutes, months = digits(chance.randrange(3, 15), "fa"), digits(chance.randrange(2, 9), "fa")
    page.furniture("navigation", f"زمان مطالعه: {minutes} دقیقه - {months} ماه پیش", blank=0, either=True)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}", blank=0)
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces)
    return page


def markup(chance: Chance) -> Page:
    """HTML, of today or of long ago."""
    page = Page(chance, "republished article", "HTML")
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year", "timed")
    story = told(chance, "news", "feature", "wire", evidence=near(date))
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title)
    author = reporter(chance)
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", printed(page, date), blank=0)
    page.body(story.pieces)
    page.html = chance.choice((modern, modern, old))
    if page.html is modern:
        clutter(page, chance, 2)
        related(page, here, chance)
    return page


def counter_copy(chance: Chance) -> Page:
    """The agency signs, with its own name in the place of an author; the place before the text."""
    page = Page(chance, "republished article", "signed by an agency")
    page.suffer(*HEAVY)
    here = site_of(chance)
    date = dating(chance, "short", "timed-uk", "day-month-year", "slash-us")
    story = told(chance, "news", "wire", evidence=near(date))
    agency = words(chance, "agencies")
    head(
        page,
        ("motto", here.motto),
        ("name", here.name),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(story.title)
    by(page, agency, None)
    page.line("byline", f"{agency}, {printed(page, date)}")
    page.body(opened(page, story, story.place.upper() + chance.choice((": ", " - ", " \N{EM DASH} "))))
    return page
