"""The second set, third part: the clutter of portals, issue lines, interviews."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, IRANIAN, solar_line
from portals.mixture import Habits, mixed_page
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, Writer, bank, curled

NATIVE, ENGLISH = "second/native", "second/english"


def widgets(chance: Chance) -> Page:
    """Buttons above and below the article, the date among them."""
    page = Page(chance, "share and print lines")
    page.suffer("clean", "clean", "utf8-1252", "direction-marks", "some-lines")
    here = portal(NATIVE, ("ar", "ps", "fa"), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "ordinal", "timed-uk", "short")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), inline=chance.randrange(2), evidence=date.told
    )
    lines = [writer.filled(line) for line in chance.sample(bank(ENGLISH)["any.clutter"], 4)]
    lines.sort(key=lambda line: line == "Back to top")  # never above the article
    page.masthead("name", here.name)
    page.masthead("section", f"{here.rubric} - {here.rubric_english}")
    page.furniture("navigation", lines[0])
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}", blank=0)
    page.line("dateline", f"Published on {page.dated(date.style, date.day)}", blank=0)
    page.body([Piece(one.role, tuple(map(curled, one.lines)), one.language) for one in article.pieces])
    for line in lines[1:]:
        page.furniture("navigation", line)
    return page


def weekly(chance: Chance) -> Page:
    """A weekly in print: the native name, the date in two calendars below it, the English name."""
    page = Page(chance, "issue line with the date")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks", "visual-order")
    here = portal(NATIVE, ("fa",), chance)
    writer = Writer(ENGLISH, chance)
    date = dating(chance, "month-day-year", "ordinal")
    article = writer.article(paragraphs=chance.randrange(5, 9), headings=chance.randrange(2))
    number = str(chance.randrange(10, 400)).translate(ARABIC_INDIC)
    page.masthead("name", here.name)
    page.masthead("name", here.english.upper())
    printed = page.dated(date.style, date.day)
    page.line(
        "dateline", f"{printed} | {solar_line(date.day, IRANIAN)} | شماره {number}", blank=0, either=True
    )
    page.headline(article.title)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"Written by {author}", blank=0)
    page.body(article.pieces, width=chance.choice((0, 70)))
    return page


def conversation(chance: Chance) -> Page:
    """A conversation: questions without a mark, answers in quotation marks."""
    page = Page(chance, "questions and answers")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters")
    here = portal(NATIVE, ("prs", "ur"), chance)
    writer = Writer(ENGLISH, chance)
    article = writer.article(paragraphs=3)
    pieces = [article.pieces[0]]
    for question in chance.sample(bank(ENGLISH)["any.questions"], chance.randrange(3, 6)):
        pieces.append(Piece("paragraph", (f"- {writer.filled(question)}",)))
        pieces.append(Piece("paragraph", (f"- {writer.paragraph('facts', 'facts').text}",)))
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("contact", here.site)
    page.headline(article.title)
    page.deck(article.deck)
    author = writer.person()
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.unscored |= {"paragraphs"}  # dashes: dialogue or a list, as one likes
    page.body(pieces)
    return page


HABITS = Habits(
    native=NATIVE,
    english=ENGLISH,
    languages=("fa", "prs", "ps", "ar", "ur"),
    bars=(" - ", " | ", "   ", " \N{BULLET} "),
    authors=("By {}", "by {}", "Reported by {}", "Story by {}", "{}"),
    dates=("{}", "Posted on {}", "Published {}"),
    styles=("ordinal", "day-month-year", "weekday-uk", "timed-uk", "slash-uk", "short-us"),
    damages=(
        *["clean"] * 6,
        "utf8-1256",
        "1256-1252",
        "any-route",
        "bidi-marks",
        "presentation-forms",
        "ragged",
    ),
    orders=(
        ("date", "headline", "deck", "byline"),
        ("headline", "date", "byline"),
        ("headline", "deck", "date", "byline"),
        ("headline", "byline", "date", "url"),
        ("url", "headline", "byline", "date"),
        ("headline", "byline"),
    ),
)


def medley(chance: Chance) -> Page:
    """Any lines in any order, as the second set knows them."""
    return mixed_page(chance, HABITS)
