"""The group `chronicle`, fourth part: bodies in other languages, in two languages, and line by line."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, three_calendars
from portals.chronicle.desk import (
    by,
    digits,
    entry,
    foreign,
    head,
    native_day,
    on,
    parts,
    related,
    section,
    site_of,
    tongue,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

NATIVE = "chronicle/native"
EXAMS = "chronicle/exams"
PLAIN = (*["clean"] * 5, "crlf", "ragged", "bom", "utf-16")


def mahjar_page(chance: Chance) -> Page:
    """An Arabic paper of emigrants: an English plate over an Arabic article, its day in Arabic months."""
    page = Page(chance, "native body", "English masthead", language="ar")
    page.suffer(*PLAIN)
    here = site_of(chance, "ar")
    text = tongue(chance, "ar")
    day = dating(chance, "iso").day
    head(page, ("name", here.english), ("address", entry(chance, "phones")), ("address", here.site))
    page.headline(text.title)
    page.deck(text.deck, blank=0)
    by(page, text.author)
    page.line("byline", f"بقلم: {text.author}")
    on(page, day)
    page.line("dateline", native_day(day, "ar"), blank=0)
    page.body(text.pieces)
    return page


def kabul_window(chance: Chance) -> Page:
    """An English plate with slogans and a menu over an article in Dari; three days in its last line."""
    page = Page(chance, "native body", "English masthead", language="prs")
    page.suffer(*PLAIN)
    here = site_of(chance, "prs")
    text = tongue(chance, "prs")
    day = dating(chance, "iso").day
    head(
        page,
        ("name", here.english),
        ("motto", entry(chance, "emblems")),
        ("menu", "Home | Dari | Pashto | English | Archive"),
    )
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"نویسنده: {text.author}")
    page.body(text.pieces)
    on(page, day)
    page.line("dateline", three_calendars(day, AFGHAN))
    return page


def spinghar_page(chance: Chance) -> Page:
    """An English plate over an article in Pashto."""
    page = Page(chance, "native body", "English masthead", language="ps")
    page.suffer(*PLAIN)
    here = site_of(chance, "ps")
    text = tongue(chance, "ps")
    day = dating(chance, "iso").day
    head(page, ("name", f"{here.english} ({here.acronym})"), ("address", f"{here.site}\t{here.mail}"))
    page.headline(text.title)
    page.deck(text.deck)
    by(page, text.author)
    page.line("byline", f"لیکوال: {text.author}")
    on(page, day)
    page.line("dateline", native_day(day, "ps"), blank=0)
    page.body(text.pieces)
    return page


def lahore_column(chance: Chance) -> Page:
    """An English plate over an Urdu report; the source is an English address."""
    page = Page(chance, "native body", "English masthead", language="ur")
    page.suffer(*PLAIN)
    here = site_of(chance, "ur")
    text = tongue(chance, "ur")
    day = dating(chance, "iso").day
    paper, code = chance.choice(bank(NATIVE)["sites"]), chance.randrange(10**4, 10**6)
    address = f"https://www.{paper}.example/urdu/{code}"
    head(page, ("name", here.english), ("name", here.acronym))
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(text.title)
    on(page, day)
    page.line("dateline", native_day(day, "ur"), blank=0)
    page.body(text.pieces)
    return page


def isfahan_print(chance: Chance) -> Page:
    """A Persian article in print below an English plate: wrapped lines, folios of Persian digits."""
    page = Page(chance, "native body", "English masthead", "running heads and folios", language="fa")
    page.suffer(*PLAIN)
    here = site_of(chance, "fa")
    text = tongue(chance, "fa")
    day = dating(chance, "iso").day
    page.masthead("name", here.english)
    page.masthead("address", entry(chance, "phones"))
    page.headline(text.title)
    page.deck(text.deck, blank=0)
    by(page, text.author)
    page.line("byline", text.author)
    on(page, day)
    page.line("dateline", native_day(day, "fa"), blank=0)
    start = chance.randrange(3, 60)

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", digits("fa", start + number))]

    page.body(text.pieces, width=chance.randrange(56, 76), breaks=chance.randrange(1, 3), running=running)
    return page


def western_guest(chance: Chance) -> Page:
    """A French or German article in the plate of a portal, as the English ones stand there."""
    language = chance.site.choice(("fr", "de"))
    page = Page(chance, "foreign body", language=language)
    page.suffer(*["clean"] * 5, "utf8-1256", "arabic-letters", "crlf", "bom")
    here = site_of(chance, "fa", "prs", "ar")
    text = foreign(chance, language)
    head(page, ("name", here.name), ("verse", here.verse), ("address", f"{here.site}\t{here.mail}"))
    page.headline(text.title)
    page.deck(text.deck, blank=chance.randrange(2))
    by(page, text.author)
    page.line("byline", f"{'Par' if language == 'fr' else 'Von'} {text.author}")
    page.body(text.pieces, width=chance.choice((0, 0, 80)))
    return page


def eastern_guest(chance: Chance) -> Page:
    """A Turkish or Russian article in the plate of a portal; its day is one of figures."""
    language = chance.site.choice(("tr", "ru"))
    page = Page(chance, "foreign body", language=language)
    page.suffer(*["clean"] * 5, "tatweel", "arabic-letters", "crlf", "utf-16")
    here = site_of(chance, "fa", "prs", "ps", "ur")
    text = foreign(chance, language)
    day = dating(chance, "iso").day
    head(page, ("name", here.name), ("name", here.english), ("menu", " | ".join(here.menu)))
    page.headline(text.title)
    on(page, day)
    page.line("dateline", day.isoformat(), blank=0)
    page.body(text.pieces)
    related(page, here, chance)
    return page


def hall_notices(chance: Chance) -> Page:
    """The notices of a society, each in English and then in Persian; both are text, the plate is the name."""
    page = Page(chance, "two bodies")
    page.suffer(*PLAIN)
    page.every_language = True
    name, english, address = parts(chance, "societies")
    page.masthead("name", name)
    page.masthead("name", english)
    page.masthead("address", address)
    page.unscored |= {"title"}  # of the page: a title, or a section
    section(page, chance.site.choice(("News from our house", "Notices for members", "What is on")), blank=1)
    page.body(pairs(chance))
    return page


def pairs(chance: Chance) -> list[Piece]:
    """Return notices in two languages in turn."""
    pieces = []
    for pair in chance.sample(bank(EXAMS)["notes.pairs"], chance.randrange(3, 6)):
        first, second = pair.split(" / ")
        pieces += [Piece("paragraph", (first,)), Piece("paragraph", (second,), "fa")]
    return pieces


def posts_without_plate(chance: Chance) -> Page:
    """Paragraphs in English and Persian in turn, and no masthead at all."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer(*PLAIN)
    page.every_language = True
    page.body(pairs(chance), blank=chance.choice((1, 2)))
    return page


def primer(chance: Chance) -> Page:
    """A lesson: an English line, a Persian line, and so on; there is no masthead."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer(*PLAIN)
    page.every_language = True
    page.unscored |= {"paragraphs"}  # lines of a lesson: paragraphs, or items
    pieces = []
    for pair in chance.sample(bank(EXAMS)["lesson.lines"], chance.randrange(7, 14)):
        first, second = pair.split(" / ")
        pieces += [Piece("paragraph", (first,)), Piece("paragraph", (second,), "fa")]
    page.body(pieces, blank=chance.choice((0, 0, 1)))
    return page


def halved_notice(chance: Chance) -> Page:
    """All of a notice in English, then all of it in Persian, and no masthead."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer(*PLAIN)
    page.every_language = True
    both = pairs(chance)
    page.body([one for one in both if one.language == "en"])
    page.body([one for one in both if one.language != "en"])
    return page


def arabic_plate_at_home(chance: Chance) -> Page:
    """An Arabic ministry: Arabic and English plate, the section told in both, an Arabic body."""
    page = Page(chance, "native body", "masthead in two languages", language="ar")
    page.suffer(*PLAIN)
    state, ministry, office, english = parts(chance, "ar.offices")
    text = tongue(chance, "ar")
    page.masthead("name", f"{state} - {ministry}")
    page.masthead("name", office)
    page.masthead("name", english)
    section(page, "News / أخبار", blank=1)
    page.headline(text.title, blank=2)
    page.body(text.pieces)
    return page
