"""The gazette group, third part: what was said, asked, advertised or taught."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.gazette.desk import (
    DOCUMENTS,
    HEAVY,
    LIGHT,
    NAMES,
    SOCIETY,
    bulleted,
    by,
    furnished,
    head,
    native_date,
    phones,
    signed,
    site_of,
    split,
    told,
    words,
)
from portals.html import modern, old
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import bank


def asked_and_answered(chance: Chance) -> Page:
    """Questions and answers, the one who asks is named above them."""
    page = Page(chance, "interview")
    page.suffer(*HEAVY)
    here = site_of(chance)
    article, writer = told(DOCUMENTS, chance, subject="interview")
    date = dating(chance, "month-day-year", "weekday-uk")
    head(page, ("name", here.name), ("section", here.rubric_english), ("section", here.rubric))
    page.headline(article.title)
    page.deck(article.deck)
    author = writer.person()
    by(page, author)
    page.line("byline", f"Interview by {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def ribbon_speech(chance: Chance) -> Page:
    """A speech on the page of an embassy."""
    page = Page(chance, "speech", "masthead of an office")
    page.suffer(*LIGHT)
    native, english, kind = split(chance, "embassies")
    article, _ = told(DOCUMENTS, chance, subject="speech")
    date = dating(chance, "month-day-year", "day-month-year")
    head(page, ("name", native), ("name", english), ("section", kind))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces, width=chance.choice((0, 0, 70)))
    return page


def sermon(chance: Chance) -> Page:
    """A sermon that quotes a verse in Arabic; the verse stands in the text."""
    page = Page(chance, "verse in the text")
    page.suffer("clean")
    here = site_of(chance, "ar", "ur", "prs")
    article, writer = told(DOCUMENTS, chance, subject="sermon")
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.body(article.pieces)
    return page


def field_post(chance: Chance) -> Page:
    """An announcement of a post, with lists of duties and of what is asked for."""
    page = Page(chance, "vacancy", "lists")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, _ = told(DOCUMENTS, chance, subject="job", headings=True)
    head(page, ("name", here.name), ("name", here.english), ("contact", phones(chance, here.language)))
    page.headline(article.title)
    page.body(bulleted(article.pieces, "\N{BULLET}"))
    return page


def studio_transcript(chance: Chance) -> Page:
    """The transcript of a programme: a name in capitals and a colon before each turn."""
    page = Page(chance, "transcript", "turns of speakers")
    page.suffer(*HEAVY)
    here = site_of(chance)
    article, _ = told(DOCUMENTS, chance, subject="radio")
    date = dating(chance, "weekday", "day-month-year")
    head(page, ("name", here.name), ("contact", f"{here.site} | {here.mail}"))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces, blank=chance.choice((1, 1, 0)))
    return page


def reading_text(chance: Chance) -> Page:
    """A text for pupils with its questions."""
    page = Page(chance, "teaching material", "list")
    page.suffer(*LIGHT)
    native, english = split(chance, "colleges")
    article, _ = told(DOCUMENTS, chance, subject="lesson", headings=True)
    head(page, ("name", f"{native} - {english}"))
    page.headline(article.title)
    page.body(article.pieces)
    return page


def letter_with_greetings(chance: Chance) -> Page:
    """A letter from a reader: the place and the day above, the name below."""
    page = Page(chance, "letter", "author at the end")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, writer = told(DOCUMENTS, chance, subject="letter")
    date = dating(chance, "day-month-year", "month-day-year")
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    author = writer.person()
    by(page, author)
    page.line("byline", author)
    return page


def buttons_and_readers(chance: Chance) -> Page:
    """What a program took out of a web page: signs to share, other stories, an offer, readers."""
    page = Page(chance, "buttons and offers", "comments of readers")
    page.suffer(*LIGHT)
    here = site_of(chance)
    article, writer = told(SOCIETY, chance, captions=True)
    date = dating(chance, "month-day-year", "timed")
    names = bank(NAMES)
    head(page, ("name", here.name), ("section", " - ".join(here.menu)))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    signed(page, chance, author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    furnished(page, *chance.site.sample(names["clutter"], 3))
    page.body(article.pieces)
    furnished(page, chance.site.choice(names["offers"]))
    furnished(page, "Read more", *chance.sample(names["trending"], 3))
    readers = [line.split(" / ") for line in chance.sample(names["readers"], 2)]
    furnished(page, f"Comments ({len(readers)})")
    for said, who in readers:
        furnished(page, who, said)
    return page


def elements_that_say(chance: Chance) -> Page:
    """A portal as HTML with elements that say what they hold."""
    page = Page(chance, "html")
    page.suffer(*["clean"] * 3, "utf8-1256", "arabic-letters")
    page.html = modern
    here = site_of(chance)
    article, writer = told(SOCIETY, chance, captions=True, headings=True)
    date = dating(chance, "month-day-year", "weekday")
    head(page, ("name", here.name), ("motto", here.motto))
    furnished(page, *here.menu)
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    furnished(page, *split(chance, f"{here.language}.related"))
    return page


def tables_and_breaks(chance: Chance) -> Page:
    """A portal of tables and line breaks."""
    page = Page(chance, "html", "html of tables")
    page.suffer(*["clean"] * 3, "utf8-1256", "tatweel")
    page.html = old
    here = site_of(chance)
    article, _ = told(SOCIETY, chance)
    date = dating(chance, "day-month-year")
    head(page, ("name", here.name), ("section", native_date(date.day, here.language)))
    head(page, ("contact", here.mail), ("section", here.rubric))
    page.headline(article.title)
    paper = words(chance, "papers")
    page.line("dateline", f"{paper}, {page.dated(date.style, date.day)}")
    by(page, None, paper)
    page.body(article.pieces)
    return page
