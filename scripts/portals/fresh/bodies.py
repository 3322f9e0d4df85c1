"""The third group, second part: two bodies, other languages, several articles, interviews, no masthead.

Whoever builds rules does not read them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED, IRANIAN, URDU, solar_line
from portals.fresh.desk import NATIVE, OTHER, Story, signed, together
from portals.page import Page
from portals.portal import Chance, dating, portal
from portals.writer import Piece, bank

SYRIAN = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)


def two_bodies(page: Page, chance: Chance, language: str) -> None:
    """Write a notice in English, then all of it in another language, in fewer letters."""
    here = bank(OTHER)
    title, other_title = chance.choice(here[f"{language}.notice.titles"]).split(" / ")
    known = here[f"{language}.notice.paragraphs"]
    numbers = sorted(chance.sample(range(len(known)), chance.randint(3, 4)))
    pairs = [known[at].split(" / ") for at in numbers]
    page.headline(title)
    page.body([Piece("paragraph", (english,)) for english, _ in pairs])
    page.body(
        [
            Piece("heading", (other_title,), language),
            *(Piece("paragraph", (other,), language) for _, other in pairs),
        ]
    )


def announcement(chance: Chance) -> Page:
    """An announcement in English, then in Persian."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "bom", "windows-1256")
    two_bodies(page, chance, "fa")
    return page


def noticeboard(chance: Chance) -> Page:
    """An announcement in English, then in Urdu."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "utf-16")
    two_bodies(page, chance, "ur")
    return page


def legation(chance: Chance) -> Page:
    """An English letterhead over a Persian text, rights reserved in Persian below."""
    page = Page(chance, "English masthead, Persian body", language="fa")
    page.suffer("clean", "clean", "bom")
    story = Story(chance, language="fa")
    page.masthead("name", chance.site.choice(bank(NATIVE)["embassies"]).split(" / ")[0])
    for number, line in enumerate(bank(NATIVE)["english.addresses"][0].split(" / ")):
        page.masthead("contact", line, blank=0 if number else chance.site.randrange(2))
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    day = dating(chance, "iso").day
    page.know(published=day)
    page.line("dateline", solar_line(day, IRANIAN))
    page.body(story.pieces)
    page.furniture("noise", bank(NATIVE)["fa.foot"][0])
    return page


def charity(chance: Chance) -> Page:
    """An English masthead over an Arabic text."""
    page = Page(chance, "English masthead, Arabic body", language="ar")
    page.suffer("clean", "clean", "utf-16", "bom")
    story = Story(chance, language="ar")
    page.masthead("name", chance.site.choice(bank(NATIVE)["charities"]))
    page.masthead("motto", chance.site.choice(bank(NATIVE)["english.mottos"]))
    page.masthead("section", "Home | About Us | Projects | Donate | Contact", blank=1)
    page.headline(story.title)
    day = dating(chance, "iso").day
    page.know(published=day)
    printed = f"{day.day} {SYRIAN[day.month - 1]} {day.year}"
    page.line("dateline", printed.translate(ARABIC_INDIC) if chance.site.random() < 0.5 else printed)
    signed(page, story.author, f"بقلم: {story.author}", blank=0)
    page.body(story.pieces)
    return page


def karachi(chance: Chance) -> Page:
    """An Urdu daily with a text in Urdu: the date in Urdu, buttons in English below."""
    page = Page(chance, "native masthead, native body", language="ur")
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, ("ur",), chance)
    story = Story(chance, language="ur")
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("section", " | ".join(here.menu), blank=1)
    page.headline(story.title)
    signed(page, story.author, f"تحریر: {story.author}")
    day = dating(chance, "iso").day
    page.know(published=day)
    page.line("dateline", f"{day.day} {URDU[day.month - 1]} {day.year}", blank=0)
    page.body(story.pieces)
    together(page, "Share", "Tweet", "Print")
    return page


def institute(chance: Chance) -> Page:
    """An Arabic centre of studies with a text in Arabic and an address of the article."""
    page = Page(chance, "native masthead, native body", language="ar")
    page.suffer("clean", "clean", "bad-byte", "bom")
    here = portal(NATIVE, ("ar",), chance)
    story = Story(chance, language="ar")
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.masthead("motto", here.motto)
    page.headline(story.title)
    page.deck(story.deck)
    signed(page, story.author, story.author if chance.site.random() < 0.5 else f"بقلم {story.author}")
    page.body(story.pieces)
    address = f"https://{here.site}/node/{chance.randrange(10**4)}"
    page.know(source_url=address)
    page.line("source_url", f"Source: {address}")
    return page


def service(chance: Chance) -> Page:
    """A report of an agency as it comes over the wire: no masthead, the reporter at the end."""
    page = Page(chance, "no masthead", "agency dateline", "author at the end")
    page.suffer("clean", "clean", "english-1252")
    story = Story(chance, name=chance.choice(("border", "vaccination", "wetland", "carpets", "chess")))
    date = dating(chance, "short", "month-day-year")
    prefix = (
        f"{chance.choice(('ISLAMABAD', 'KABUL', 'TEHRAN'))}, {date.day:%B} {date.day.day} (Pamir Wire) - "
    )
    page.headline(story.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.know(dateline=prefix)
    first, *rest = story.curled()
    page.body([Piece("paragraph", (prefix + first.text,)), *rest])
    signed(page, story.author, f"(Reporting by {story.author})")
    return page


def subtitles(chance: Chance) -> Page:
    """A film: a line in Arabic, a line in English, and so on; no masthead may be invented."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    known = bank(OTHER)["ar.lines"]
    start = chance.randrange(4)
    arabic_first = chance.random() < 0.5
    pieces = []
    for line in known[start : start + chance.randint(8, 10)]:
        english, arabic = line.split(" / ")
        pair = [Piece("paragraph", (english,)), Piece("paragraph", (arabic,), "ar")]
        pieces += pair[:: -1 if arabic_first else 1]
    page.body(pieces, blank=chance.randrange(2))
    return page


def horizon(chance: Chance) -> Page:
    """A front page: English name, native name, a menu with Arabic-Indic counts, several articles."""
    page = Page(chance, "native menu with counts", "several articles")
    page.suffer("clean", "clean", "arabic-letters", "utf8-1256")
    here = portal(NATIVE, ("ar", "fa"), chance)
    page.masthead("name", here.english.upper())
    page.masthead("name", here.name)
    for number, line in enumerate(here.menu):
        count = str(chance.randrange(2, 90)).translate(ARABIC_INDIC)
        page.masthead("section", f"{line} ({count})", blank=0 if number else 1)
    first = Story(chance)
    second = Story(chance, apart_from=frozenset({first.name}))
    page.headline(first.title)
    page.body([*first.pieces, Piece("heading", (second.title,)), *second.pieces])
    return page


def weblog(chance: Chance) -> Page:
    """A blog: posts in English, below each who posted it, with comments counted; a native title."""
    page = Page(chance, "posts with lines below", "several articles")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    page.unscored |= {"byline", "published"}
    here = portal(NATIVE, ("fa", "prs", "ps"), chance)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    taken: frozenset[str] = frozenset()
    for number in range(chance.randint(2, 3)):
        story = Story(chance, apart_from=taken)
        taken |= {story.name}
        if number:
            page.body([Piece("heading", (story.title,))])
        else:
            page.headline(story.title)
        page.body(story.curled()[:4])
        printed = page.dated("day-month-year", dating(chance, "iso").day)
        line = f"Posted by {here.acronym} on {printed} | {chance.randrange(9)} comments"
        page.furniture("navigation", line, either=True)
    return page


def profile(chance: Chance) -> Page:
    """An interview in a magazine: questions and answers, with letters before them or without."""
    page = Page(chance, "questions and answers")
    page.suffer("clean", "clean", "utf8-1252", "bidi-marks")
    here = portal(NATIVE, ("fa", "ar", "ur"), chance)
    story = Story(chance, kind="interview")
    asks, says = chance.site.choice((("Q. ", "A. "), ("", ""), ("Question: ", "Answer: ")))
    if not asks:
        page.unscored |= {"paragraphs"}  # a question without a mark may be a heading
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.masthead("section", f"{here.rubric_english} | {here.rubric}")
    page.headline(story.title)
    page.deck(story.deck)
    signed(page, story.author, f"Interview by {story.author}")
    marks = {"? ": asks, "! ": says}
    page.body(
        [
            Piece("paragraph", (marks[one.text[:2]] + one.text[2:] if one.text[:2] in marks else one.text,))
            for one in story.pieces
        ]
    )
    return page


def consular(chance: Chance) -> Page:
    """A notice with a list on the page of an embassy: its names, a menu, an address, a Persian foot."""
    page = Page(chance, "emblem and address", "list")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    here = portal(NATIVE, ("fa", "prs"), chance)
    date = dating(chance, "day-month-year", "ordinal")
    story = Story(chance, kind="notice")
    english, native = chance.site.choice(bank(NATIVE)["embassies"]).split(" / ")
    page.masthead("name", english.upper())
    page.masthead("name", native)
    for line in here.menu:
        page.masthead("section", line)
    for number, line in enumerate(bank(NATIVE)["english.addresses"][2].split(" / ")):
        page.masthead("contact", line, blank=0 if number else 1)
    page.headline(story.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(story.pieces)
    counter = str(chance.randrange(1000, 90000)).translate(EXTENDED)
    together(page, f"بازدیدها: {counter}", bank(NATIVE)["fa.foot"][0])
    return page
