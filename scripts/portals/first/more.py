"""The first set, third part: the clutter of portals, issue lines, interviews."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, EXTENDED, solar_line
from portals.mixture import Habits, mixed_page
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, Writer, bank

NATIVE, ENGLISH = "first/native", "first/english"
INVOCATION = "بسم الله الرحمن الرحیم"


def clutter(chance: Chance) -> Page:
    """Lines to print, to share and to find around the article; no byline or one at the end."""
    page = Page(chance, "share and print lines")
    page.suffer("clean", "clean", "utf8-1256", "ocr", "bidi-marks")
    here = portal(NATIVE, ("fa", "prs", "ur"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "month-day-year", "weekday-uk", "iso")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), inline=chance.randrange(2), evidence=date.told
    )
    lines = [writer.filled(line) for line in chance.sample(bank(ENGLISH)["any.clutter"], 4)]
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    above = chance.site.random() < 0.5
    if above:
        page.furniture("navigation", lines[0], blank=chance.randrange(2))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    if not above:
        page.furniture("navigation", lines[0], blank=chance.randrange(2))
    page.body(article.pieces)
    if chance.random() < 0.5:
        author = writer.person()
        page.know(bylines=(author,))
        page.line("byline", f"By {author}")
    together = chance.site.random() < 0.5
    for number, line in enumerate(lines[1:]):
        page.furniture("navigation", line, blank=0 if number and together else 1)
    return page


def issue_line(chance: Chance) -> Page:
    """A printed weekly: the invocation, the name, a line with volume, number and date."""
    page = Page(chance, "issue line with the date")
    page.suffer("clean", "clean", "utf8-1252", "tatweel", "presentation-forms")
    here = portal(NATIVE, ("prs", "fa"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "weekday", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), headings=chance.randrange(2), captions=chance.randrange(2)
    )
    if chance.site.random() < 0.5:
        page.masthead("motto", INVOCATION)
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    number = chance.randrange(10, 400)
    printed = page.dated(date.style, date.day)
    native = f"شماره {str(number).translate(EXTENDED)}، {solar_line(date.day, AFGHAN)}"
    page.line("dateline", f"Vol. {number // 50 + 1}, No. {number}, {printed}\t{native}", blank=0, either=True)
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.body(article.pieces)
    return page


def interview(chance: Chance) -> Page:
    """An interview: questions and answers in short paragraphs, each with who speaks."""
    page = Page(chance, "questions and answers")
    page.suffer("clean", "clean", "utf8-1256", "any-route")
    here = portal(NATIVE, ("ps", "ar", "fa"), chance)
    writer = Writer(ENGLISH, chance)
    article = writer.article(paragraphs=3)
    asks, says = chance.choice(
        (("Q: ", "A: "), ("Question: ", "Answer: "), (f"{here.acronym}: ", f"{writer.known['s1']}: "))
    )
    pieces = [article.pieces[0]]
    for question in chance.sample(bank(ENGLISH)["any.questions"], chance.randrange(3, 6)):
        answer = writer.paragraph("facts", "facts").text
        pieces += [
            Piece("paragraph", (asks + writer.filled(question),)),
            Piece("paragraph", (says + answer,)),
        ]
    page.masthead("name", here.name)
    page.masthead("section", f"{here.rubric_english}\t{here.rubric}")
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.body(pieces)
    return page


HABITS = Habits(
    native=NATIVE,
    english=ENGLISH,
    languages=("fa", "prs", "ps", "ar", "ur"),
    bars=("\t", " | ", " / "),
    authors=("By {}", "Written by {}", "Report: {}", "BY {}", "Author: {}"),
    dates=("{}", "Published: {}", "Date: {}"),
    styles=("month-day-year", "day-month-year", "short", "slash-us", "weekday", "iso"),
    damages=(
        *["clean"] * 6,
        "utf8-1256",
        "utf8-1252",
        "any-route",
        "tatweel",
        "ocr",
        "ragged",
        "crlf",
        "bom",
    ),
    orders=(
        ("url", "headline", "deck", "byline", "date"),
        ("headline", "deck", "byline", "date"),
        ("headline", "byline", "date"),
        ("headline", "date"),
        ("headline", "byline"),
        ("date", "headline", "byline"),
    ),
)


def mixture(chance: Chance) -> Page:
    """Any lines in any order, as the first set knows them."""
    return mixed_page(chance, HABITS)
