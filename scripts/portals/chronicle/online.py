"""The group `chronicle`, third part: pages of portals with all that stands around an article on a screen."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals import html
from portals.chronicle.desk import (
    BROKEN,
    WEB,
    Story,
    by,
    curly,
    entry,
    given,
    head,
    native_day,
    navigation,
    parts,
    related,
    rights,
    section,
    site_of,
    source,
    story,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

NATIVE = "chronicle/native"


def share_and_subscribe(chance: Chance) -> Page:
    """Buttons between title and text, an offer in the middle, other articles and comments below."""
    page = Page(chance, "share buttons", "newsletter offer", "comments")
    page.suffer(*WEB)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "timed", "short-us")
    text = story(chance, captions=True)
    buttons = chance.site.sample(bank(NATIVE)["clutter"], 3)
    head(page, ("name", here.name), ("name", here.english), ("menu", " | ".join(here.menu)))
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date), blank=0)
    navigation(page, buttons)
    at = chance.randrange(2, len(text.pieces) - 2)
    page.body(text.pieces[:at])
    navigation(page, [entry(chance, "offers")])
    page.body(text.pieces[at:])
    navigation(page, ["Related articles", *chance.choice(bank(NATIVE)["related"]).split(" / ")])
    navigation(page, bank(NATIVE)["comments"][1:3])
    return page


def path_in_two_tongues(chance: Chance) -> Page:
    """A path of links below the native name, in both languages; tags and the next articles below."""
    page = Page(chance, "path of links", "tags")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance, "prs", "fa", "ur")
    date = dating(chance, "day-month-year", "weekday-uk")
    text = story(chance)
    head(page, ("name", here.name), ("motto", here.motto))
    page.masthead("menu", f"{here.menu[0]} » {here.rubric}", blank=1, either=True)
    page.headline(text.title)
    page.deck(text.deck, blank=0)
    page.line("dateline", given(page, date))
    by(page, text.author)
    page.line("byline", f"Author: {text.author}", blank=0)
    page.body(curly(text.pieces))
    navigation(page, [f"Tags: {text.known['x']}, {text.known['y']}, region"])
    related(page, here, chance)
    rights(page, here, chance)
    return page


def semantic_markup(chance: Chance) -> Page:
    """An HTML page whose elements say what they hold."""
    page = Page(chance, "HTML")
    page.html = html.modern
    here = site_of(chance)
    date = dating(chance, "month-day-year", "timed-uk")
    text = story(chance, captions=True)
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(text.title)
    page.deck(text.deck)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date))
    page.body(text.pieces)
    related(page, here, chance)
    return page


def markup_of_tables(chance: Chance) -> Page:
    """An HTML page of tables and line breaks, with its source as a line of text."""
    page = Page(chance, "HTML")
    page.html = html.old
    here = site_of(chance, "prs", "ps", "fa")
    date = dating(chance, "month-day-year", "weekday")
    text = story(chance, headings=False)
    head(page, ("name", here.name), ("name", here.english), ("address", here.site))
    page.line("source_url", source(page, chance, text.title))
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date))
    page.body(text.pieces)
    return page


def log_of_a_society(chance: Chance) -> Page:
    """Two entries of a log, each below a native day of its own; the plate is the name and its address."""
    page = Page(chance, "posts", "native days between posts")
    page.suffer(*WEB)
    name, english, address = parts(chance, "societies")
    language = "ar" if "الجمعية" in name else "prs"
    first = story(chance, headings=False)
    second = story(chance, headings=False, apart_from=[first])
    day = dating(chance, "iso").day
    head(page, ("name", name), ("name", english), ("address", address))
    page.unscored |= {"published", "title", "byline"}  # of two entries
    for text, gap in ((first, 0), (second, 9)):
        page.line("dateline", native_day(day.fromordinal(day.toordinal() - gap), language), either=True)
        page.line("headline", text.title, blank=0, either=True)
        page.body(text.pieces)
    return page


def board_of_work(chance: Chance) -> Page:
    """A job on the board of an office: native plate, labels before the entries, list, buttons below."""
    page = Page(chance, "job announcement", "list")
    page.suffer(*WEB, *BROKEN)
    dari, pashto, english, *_ = parts(chance, "offices")
    text = story(chance, "notice", "job")
    head(page, ("name", dari), ("name", pashto), ("name", english), blank=chance.site.choice((0, 1)))
    page.headline(text.title)
    page.body(text.pieces)
    navigation(page, chance.site.sample(bank(NATIVE)["clutter"], 2))
    return page


def mail_of_the_week(chance: Chance) -> Page:
    """A newsletter as mail: a line to see it in a browser, three items, and the way out below."""
    page = Page(chance, "newsletter", "several articles")
    page.suffer(*WEB)
    here = site_of(chance)
    told: list[Story] = []
    for _ in range(3):
        told.append(story(chance, headings=False, apart_from=told))
    navigation(page, ["View this email in your browser"])
    head(page, ("name", here.name), ("name", f"{here.english} Weekly Letter"))
    page.unscored |= {"title"}  # of the letter, or of its first item
    page.line("headline", told[0].title, either=True)
    pieces = list(told[0].pieces[:4])
    for text in told[1:]:
        pieces += [Piece("heading", (text.title,)), *text.pieces[: chance.randrange(2, 5)]]
    page.body(pieces)
    navigation(page, ["Unsubscribe from this list", "Update your preferences"])
    page.masthead("address", f"{here.site} | {here.mail}", blank=1, either=True)
    return page


def airtime(chance: Chance) -> Page:
    """The words of a broadcast, each turn with the name of its speaker; native plate with frequencies."""
    page = Page(chance, "radio transcript")
    page.suffer(*WEB)
    here = site_of(chance, "prs", "ps")
    date = dating(chance, "day-month-year", "month-day-year")
    text = story(chance, "radio")
    wave = f"FM {chance.randrange(88, 107)}.{chance.randrange(1, 9)}"
    head(page, ("name", f"{here.name} - {wave}"), ("motto", here.motto), ("address", here.site))
    page.headline(text.title)
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces)
    return page


def question_and_answer(chance: Chance) -> Page:
    """An interview: questions and answers with their letters, or with dashes, in a native plate."""
    page = Page(chance, "interview")
    page.suffer(*WEB, *BROKEN)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "ordinal")
    text = story(chance, "interview")
    ask, answer = chance.choice((("Q: ", "A: "), ("Question: ", "Answer: "), ("Q. ", "A. ")))
    signs = {"? ": ask, "! ": answer}
    pieces = [
        Piece("paragraph", (signs[one.text[:2]] + one.text[2:] if one.text[:2] in signs else one.text,))
        for one in text.pieces
    ]
    head(page, ("name", here.name), ("name", here.acronym), ("menu", " / ".join(here.menu)))
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"Interview by {text.author}")
    page.line("dateline", given(page, date), blank=0)
    page.body(pieces)
    return page


def campus_release(chance: Chance) -> Page:
    """News on the site of a university: plate, section, the day first, the office that wrote it last."""
    page = Page(chance, "press release", "office at the end")
    page.suffer(*WEB, *BROKEN)
    name, english, *_ = parts(chance, "campuses")
    text = story(chance, "release", captions=True)
    date = dating(chance, "month-day-year", "iso", "short")
    head(page, ("name", name), ("name", english))
    section(page, chance.site.choice(("News", "Campus News", "Announcements")), blank=1)
    page.line("dateline", given(page, date))
    page.headline(text.title, blank=0)
    page.body(text.pieces)
    page.furniture("note", f"Office of Public Relations, {english}", either=True)
    return page


def petition_of_exiles(chance: Chance) -> Page:
    """A long read without author or day; the plate has a language switch, and a rule of signs below it."""
    page = Page(chance, "language switch")
    page.suffer(*WEB)
    here = site_of(chance, "fa", "prs", "ps", "ur")
    native = {"fa": "فارسی", "prs": "دری", "ps": "پښتو", "ur": "اردو"}[here.language]
    text = story(chance, captions=True)
    page.masthead("menu", f"English | {native}", either=True)
    head(page, ("name", here.name), ("verse", here.verse))
    page.furniture(
        "rule", chance.site.choice(("* * *", "-----------------", "==========")), blank=0, either=True
    )
    page.headline(text.title)
    page.body(text.pieces)
    rights(page, here, chance)
    return page
