"""The third group, first part: one English article under the masthead of a portal.

Whoever builds rules does not read them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, PASHTO, three_calendars
from portals.fresh.desk import NATIVE, Story, related, signed, together
from portals.html import modern
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, bank


def ministry(chance: Chance) -> Page:
    """The state, the ministry in three languages, a menu with bullets, an address; related news below."""
    page = Page(chance, "name in three languages, menu, address", "related articles")
    page.suffer("clean", "clean", "arabic-letters", "direction-marks")
    here = bank(NATIVE)
    date = dating(chance, "weekday", "day-month-year")
    story = Story(chance, evidence=date.told, headings=chance.random() < 0.3)
    for number, line in enumerate(chance.site.choice(here["ministries"]).split(" / ")):
        page.masthead("name", line, blank=chance.site.randrange(2) if number else 0)
    for number, line in enumerate(chance.site.sample(here["ministry.menu"], 4)):
        page.masthead("section", f"* {line}", blank=0 if number else 1)
    for number, line in enumerate(here["english.addresses"][1].split(" / ")):
        page.masthead("contact", line, blank=0 if number else 1)
    page.headline(story.title)
    page.line("dateline", page.dated(date.style, date.day), blank=chance.site.randrange(2))
    page.body(story.pieces)
    together(page, "Print | Email | Share on Facebook | Share on Twitter")
    together(page, "Related News", *related(chance, 2))
    return page


def daily(chance: Chance) -> Page:
    """A daily: its name in two languages, breadcrumbs, a bare name for an author, comments and tags."""
    page = Page(chance, "native name over English name", "breadcrumbs", "tags and comments")
    page.suffer("clean", "clean", "utf8-1256", "presentation-forms", "crlf")
    here = portal(NATIVE, ("ur", "fa"), chance)
    date = dating(chance, "month-day-year", "short-us", "timed")
    story = Story(chance, evidence=date.told)
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    mark = chance.site.choice((" » ", " > ", " / "))
    page.furniture("navigation", mark.join(("Home", "Opinion", "Columns")), either=True)  # or a menu
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    signed(page, story.author, chance.site.choice((story.author, f"By {story.author}")))
    page.line("dateline", f"Published {page.dated(date.style, date.day)}", blank=0)
    page.body(story.curled())
    together(page, f"Tags: {chance.choice(bank(NATIVE)['tags'])}", f"Comments ({chance.randrange(40)})")
    page.furniture("navigation", f"Read more: {related(chance, 1)[0]}")
    return page


def platform(chance: Chance) -> Page:
    """A platform for authors: login, the author in native letters, the minutes to read; no masthead."""
    page = Page(chance, "native page chrome", "no masthead")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks", "ragged")
    here = portal(NATIVE, ("fa", "prs", "ps", "ar", "ur"), chance)
    story = Story(chance, captions=chance.random() < 0.3)
    author = chance.choice(bank(NATIVE)[f"{here.language}.authors"])
    page.unscored |= {"byline"}  # the name in native letters, or none: the letters are those of the chrome
    page.furniture("navigation", here.chrome[0], either=True)
    page.line("byline", author, blank=chance.site.randrange(2), either=True)
    page.furniture("navigation", here.chrome[1], blank=0, either=True)
    page.headline(story.title)
    page.body(story.curled())
    return page


def campus(chance: Chance) -> Page:
    """A newsletter from a PDF: short lines, a running head in native letters and a folio in sentences."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer("clean", "clean", "presentation-forms", "visual-order", "tatweel")
    here = portal(NATIVE, ("ps", "prs", "ar"), chance)
    date = dating(chance, "month-day-year", "ordinal")
    story = Story(chance, evidence=date.told, headings=True)
    number = chance.randrange(2, 60)
    page.masthead("name", here.english.upper())
    page.masthead("name", here.name)
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.line("dateline", f"Issue No. {number}, {page.dated(date.style, date.day)}", either=True)
    page.headline(story.title, width=36)
    signed(page, story.author, f"By {story.author}", blank=chance.site.randrange(2))
    digits = chance.site.choice((EXTENDED, ARABIC_INDIC))

    def running(sheet: int) -> list[tuple[str, str]]:
        folio = str(sheet).translate(digits)
        return [("running_head", f"{here.name}    {folio}" if sheet % 2 else f"{folio}    {here.name}")]

    page.body(
        story.pieces,
        width=chance.randrange(40, 54),
        hyphens=chance.random() < 0.5,
        breaks=chance.randrange(1, 4),
        running=running,
        around=chance.site.randrange(2),
        form_feed=chance.site.random() < 0.5,
    )
    return page


def relief(chance: Chance) -> Page:
    """A bulletin of an aid organisation: labels, a date in figures that is open or told by the text."""
    page = Page(chance, "labelled front matter", "page x of y")
    page.suffer("clean", "clean", "utf8-1252", "1256-1252", "windows-1256")
    here = portal(NATIVE, ("ar", "ur"), chance)
    date = dating(chance, "slash-uk", "slash-us", "dash-uk")
    story = Story(chance, evidence=date.told, captions=chance.random() < 0.4)
    sheets = chance.randint(2, 3)
    page.masthead("name", chance.site.choice(bank(NATIVE)["charities"]).upper())
    page.masthead("name", here.name)
    page.masthead("contact", f"{here.site} - {here.mail}")
    page.headline(story.title)
    page.line("dateline", f"Date: {page.dated(date.style, date.day, evidence=date.certain)}")
    signed(page, story.author, f"Prepared by: {story.author}", blank=0)
    page.body(story.pieces, breaks=sheets - 1, running=lambda at: [("folio", f"Page {at} of {sheets}")])
    page.furniture("folio", f"Page {sheets} of {sheets}")
    return page


def trilingual(chance: Chance) -> Page:
    """An agency of three languages: a switch, an agency dateline, the day in three calendars last."""
    page = Page(chance, "language switch", "agency dateline", "three calendars in the last line")
    page.suffer("clean", "clean", "utf8-1256", "any-route", "bom")
    here = portal(NATIVE, ("prs", "ps"), chance)
    day = dating(chance, "iso").day
    story = Story(chance)
    page.masthead(
        "section", chance.site.choice(("English | دری | پښتو", "پښتو - دری - English")), either=True
    )
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.masthead("motto", here.motto)
    page.headline(story.title)
    agency = here.acronym
    prefix = f"{chance.choice(('KABUL', 'MAZAR-E SHARIF', 'HERAT'))} ({agency}): "
    page.know(bylines=(None, agency), dateline=prefix, published=day)
    first, *rest = story.curled()
    page.body([Piece("paragraph", (prefix + first.text,)), *rest])
    page.line("dateline", three_calendars(day, PASHTO if here.language == "ps" else AFGHAN))
    return page


def statement(chance: Chance) -> Page:
    """A statement of a party: the date at its end, and the masthead at the foot."""
    page = Page(chance, "masthead at the foot", "date at the end")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    here = portal(NATIVE, ("prs", "fa"), chance)
    date = dating(chance, "day-month-year", "month-day-year")
    story = Story(chance, kind="statement")
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    page.body(story.pieces, blank=1)
    page.line("dateline", page.dated(date.style, date.day))
    page.masthead("name", here.name, blank=1)
    page.masthead("motto", here.motto)
    page.masthead("contact", f"{here.site}   {here.mail}")
    return page


def quarterly(chance: Chance) -> Page:
    """A quarterly: name, couplet, rubric; the author stands at the end, buttons below."""
    page = Page(chance, "name, couplet, rubric", "author at the end")
    page.suffer("clean", "clean", "utf8-1252", "some-lines", "tatweel")
    here = portal(NATIVE, ("fa", "ar"), chance)
    story = Story(chance, name=chance.choice(("federalism", "radio", "school", "earthquake")))
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("motto", here.verse, blank=1)
    page.masthead("section", f"{here.rubric} | {here.rubric_english}", blank=1)
    page.headline(story.title)
    page.deck(story.deck)
    page.body(story.curled())
    signed(page, story.author, f"{chance.site.choice(('Written by: ', 'By '))}{story.author}")
    together(page, "Print", "Send to a friend", "Back to top")
    return page


def broadcaster(chance: Chance) -> Page:
    """A radio station: its name twice, lines to listen and to load, when it was updated."""
    page = Page(chance, "name and motto", "lines to listen and to share")
    page.suffer("clean", "clean", "utf8-1256", "direction-marks")
    here = portal(NATIVE, ("ps",), chance)
    date = dating(chance, "ordinal", "weekday-uk", "timed-uk")
    story = Story(chance, evidence=date.told, captions=True)
    page.masthead("name", f"{here.name} | {here.english}")
    page.masthead("motto", here.motto)
    page.masthead("section", " | ".join(here.menu), blank=1)
    together(
        page, "Listen live", f"Download audio (MP3, {chance.randrange(2, 9)}:{chance.randrange(10, 59)})"
    )
    page.headline(story.title)
    page.line("dateline", f"Last updated: {page.dated(date.style, date.day)}")
    page.body(story.pieces)
    together(page, "Share this story:", "Facebook", "Twitter", "Telegram")
    return page


def scan(chance: Chance) -> Page:
    """A printed page read by a machine: lines of one width, page x of y, tags left in the name."""
    page = Page(chance, "hard wraps", "page x of y")
    page.suffer("clean", "ocr", "ocr")
    here = portal(NATIVE, ("fa", "prs"), chance)
    date = dating(chance, "slash-uk", "slash-us", "short")
    story = Story(chance, evidence=date.told, headings=chance.random() < 0.5)
    sheets = chance.randint(2, 3)
    page.masthead("name", here.name)
    page.masthead("name", f"{here.english} ({here.acronym})")
    page.masthead("motto", here.motto)
    page.headline(story.title, width=44)
    printed = page.dated(date.style, date.day, evidence=date.certain)
    signed(page, story.author, f"by {story.author}, {printed}", blank=chance.site.randrange(2))
    page.body(
        story.pieces,
        width=chance.randrange(62, 78),
        breaks=sheets - 1,
        running=lambda at: [("folio", f"{at}/{sheets}"), ("running_head", here.name)],
    )
    return page


def webzine(chance: Chance) -> Page:
    """A magazine in HTML: names, a menu, an article, lines to share."""
    page = Page(chance, "HTML")
    page.html = modern
    page.suffer("clean", "clean", "utf8-1252", "arabic-letters")
    here = portal(NATIVE, ("ur", "prs", "ar"), chance)
    date = dating(chance, "month-day-year", "short")
    story = Story(chance, evidence=date.told, headings=True, captions=True)
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    for line in here.menu:
        page.furniture("navigation", line, either=True)
    page.headline(story.title)
    signed(page, story.author, f"By {story.author}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(story.curled())
    together(page, "Share", f"Comments ({chance.randrange(30)})")
    return page
