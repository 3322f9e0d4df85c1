"""The third group, last part: pages that were printed, scanned or laid out in two columns.

Whoever builds rules does not read them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, PASHTO, solar_line
from portals.fresh.desk import NATIVE, OTHER, Story, related, signed, together
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.writer import Piece, bank


def captured(chance: Chance) -> Page:
    """A page that a program made into a PDF: at the breaks its address, a number, the hour of the capture."""
    page = Page(chance, "address and page number at page breaks")
    page.suffer("clean", "clean", "utf8-1256", "presentation-forms")
    here = portal(NATIVE, ("fa", "prs", "ar"), chance)
    date = dating(chance, "day-month-year", "month-day-year")
    story = Story(chance, evidence=date.told, headings=True)
    sheets = chance.randint(2, 3)
    later = f"{chance.randint(1, 12)}/{chance.randint(1, 28)}/{date.day.year + 1}"
    hour = f"{later} {chance.randint(1, 12)}:41:07 PM"
    address = f"http://{here.site}/en/{slugged(story.title)}.html"
    page.unscored |= {"source_url"}  # the address of the page itself, which some would note
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.headline(story.title)
    signed(page, story.author, f"By {story.author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(
        story.pieces,
        breaks=sheets - 1,
        running=lambda at: [("running_head", f"{address} ({at} of {sheets}) [{hour}]")],
    )
    page.furniture("running_head", f"{address} ({sheets} of {sheets}) [{hour}]")
    return page


def essay(chance: Chance) -> Page:
    """An essay in which a couplet is quoted in its own letters."""
    page = Page(chance, "native verse in the text")
    page.suffer("clean", "clean", "utf8-1252", "direction-marks")
    here = portal(NATIVE, ("fa", "ur", "ps"), chance)
    story = Story(chance, name=chance.choice(("federalism", "calligrapher", "wetland", "earthquake")))
    lead, *lines = chance.choice(bank(OTHER)["en.verses"]).split(" / ")
    verse = [Piece("paragraph", (lead,)), Piece("quotation", tuple(lines), "fa")]
    at = chance.randrange(1, len(story.pieces) - 1)
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.masthead("section", f"{here.rubric_english} | {here.rubric}", blank=1)
    page.headline(story.title)
    page.deck(story.deck)
    signed(page, story.author, f"By {story.author}")
    page.body([*story.pieces[:at], *verse, *story.pieces[at:]])
    return page


def communique(chance: Chance) -> Page:
    """A letterhead in two columns: English on the left, the native name on the right, a tab between."""
    page = Page(chance, "letterhead in two columns")
    page.suffer("clean", "clean", "tatweel", "utf8-1256")
    english, native = chance.site.choice(bank(NATIVE)["embassies"]).split(" / ")
    date = dating(chance, "day-month-year", "weekday-uk")
    story = Story(chance, kind="notice")
    page.masthead("name", f"{english}\t{native}")
    page.masthead("contact", chance.site.choice(bank(NATIVE)["letter.lines"]))
    page.furniture("noise", "PRESS RELEASE", either=True)
    page.line("dateline", page.dated(date.style, date.day))
    page.headline(story.title)
    page.body(story.pieces)
    return page


def responses(chance: Chance) -> Page:
    """An article above which only a name stands; below it a form in Persian and a mixed copyright line."""
    page = Page(chance, "form at the foot", "mixed copyright line")
    page.suffer("clean", "clean", "arabic-letters", "utf8-1252")
    here = portal(NATIVE, ("fa", "prs"), chance)
    date = dating(chance, "short", "iso")
    story = Story(chance, evidence=date.told)
    page.masthead("name", here.name)
    page.headline(story.title)
    signed(page, story.author, f"{story.author} | {page.dated(date.style, date.day)}")
    page.body(story.curled())
    together(page, *chance.site.choice(bank(NATIVE)["fa.answers"]).split(" / "))
    page.furniture("noise", f"© {date.day.year} {here.english} - تمامی حقوق محفوظ است", either=True)
    return page


def gateway(chance: Chance) -> Page:
    """English lines, a native title, an English menu, a native menu with counts in one line, the article."""
    page = Page(chance, "bands of English and native lines")
    page.suffer("clean", "clean", "bidi-marks", "1256-1252")
    here = portal(NATIVE, ("ar",), chance)
    date = dating(chance, "ordinal", "short-us")
    story = Story(chance, evidence=date.told)
    page.masthead("name", here.english)
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.masthead("name", here.name, blank=1)
    page.masthead("section", "Home | News | Studies | Dialogues | About Us", blank=1)
    counts = [str(chance.randrange(3, 70)).translate(ARABIC_INDIC) for _ in here.menu]
    page.masthead("section", " | ".join(f"{line} {n}" for n, line in zip(counts, here.menu, strict=True)))
    page.headline(story.title, blank=2)
    signed(page, story.author, f"By {story.author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces)
    together(page, "See also:", *related(chance, 2))
    return page


def sheet(chance: Chance) -> Page:
    """Lines without a blank one among them, a headline in capitals, a date in figures."""
    page = Page(chance, "headline in capitals")
    page.tight = True
    page.suffer("clean", "clean", "crlf", "utf8-1256")
    here = portal(NATIVE, ("ps", "ur"), chance)
    date = dating(chance, "slash-us", "slash-uk", "short")
    story = Story(chance, evidence=date.told)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.headline(story.title.upper())
    printed = page.dated(date.style, date.day, evidence=date.certain)
    signed(page, story.author, f"By {story.author}")
    page.line("dateline", printed)
    page.body(story.curled())
    return page


def photocopy(chance: Chance) -> Page:
    """A copy read by a machine: the deck torn in two, paragraphs torn by breaks that left nothing behind."""
    page = Page(chance, "deck torn in two")
    page.suffer("ocr", "ocr", "clean")
    here = portal(NATIVE, ("prs", "fa"), chance)
    date = dating(chance, "slash-us", "slash-zero")
    story = Story(chance, evidence=date.told, captions=True)
    page.masthead("name", here.name)
    page.masthead("name", here.acronym)
    page.masthead("motto", here.verse)
    page.masthead("contact", f"{here.site}   {here.mail}")
    page.headline(story.title)
    page.deck(story.deck, torn=True)
    printed = page.dated(date.style, date.day, evidence=date.certain)
    signed(page, story.author, f"By {story.author} {printed}")
    page.body(story.curled(), breaks=chance.randrange(1, 3))
    return page


def village(chance: Chance) -> Page:
    """A Pashto masthead over a Pashto text, the solar date below the headline."""
    page = Page(chance, "native masthead, native body", language="ps")
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, ("ps",), chance)
    story = Story(chance, language="ps")
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("contact", f"{here.site} | {here.mail}")
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    day = dating(chance, "iso").day
    page.know(published=day)
    signed(page, story.author, f"لیکوال: {story.author}")
    page.line("dateline", solar_line(day, PASHTO), blank=0)
    page.body(story.pieces)
    return page
