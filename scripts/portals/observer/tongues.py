"""The observer, fourth part: embassies and offices, native bodies, other languages, two languages at once."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.observer.desk import (
    CERTAIN,
    LIGHT,
    NATIVES,
    PDF,
    Story,
    head,
    issue,
    native_date,
    on,
    parts,
    site_of,
    split,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank


def legation(chance: Chance) -> list[tuple[str, str]]:
    """Return the head of an embassy: two native names, the English one, street, address, telephone."""
    dari, pashto, english, street, slug = split(chance, "embassies")
    names = [("name", dari), ("name", pashto), ("name", english)]
    if chance.site.random() < 0.4:
        names.reverse()
    contact = [("contact", street), ("contact", f"www.{slug}-embassy.example")]
    return [*names, *contact, ("contact", words(chance, "phones"))]


def native_page(chance: Chance, page: Page, language: str, *kinds: str) -> Story:
    """Write title and body of a native text; the head is there already."""
    story = Story(chance, *kinds, language=language)
    page.headline(story.title)
    if story.deck and chance.site.random() < 0.5:
        page.deck(story.deck)
    page.body(story.pieces)
    return story


def release_of_the_legation(chance: Chance) -> Page:
    """A press release of an embassy: names, street, telephone, title, text, place and day at the end."""
    page = Page(chance, "press release", "date at the end")
    page.suffer(*LIGHT)
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "consular", "festival", date=date)
    head(page, legation(chance))
    page.headline(story.title)
    page.body(story.pieces)
    on(page, date, chance.site.choice(("{}", "Date: {}", "Issued on {}")), either=True)
    return page


def consular_notice(chance: Chance) -> Page:
    """A notice of a consulate with a day above the title, wrapped at a width."""
    page = Page(chance, "notice", "hard wraps")
    page.suffer(*PDF)
    date = dating(chance, *CERTAIN)
    story = Story(chance, "consular", "festival", date=date)
    head(page, legation(chance), blank=chance.site.randrange(2))
    on(page, date)
    page.headline(story.title, width=70)
    page.body(story.pieces, width=chance.randrange(62, 84))
    return page


def post_in_four_provinces(chance: Chance) -> Page:
    """An announcement of a post: native and English name, title, tasks, demands, how to apply."""
    page = Page(chance, "job announcement", "headings and lists")
    page.suffer(*LIGHT)
    name, english, slug = split(chance, "ngos")
    head(page, [("name", name), ("name", english), ("contact", f"jobs@{slug}.example")])
    at = chance.randrange(2)
    page.headline(
        (
            ("Legal Adviser for Women and Prisoners", "Vacancy: Legal Adviser"),
            ("Engineer for Village Schools", "Vacancy: School Engineer"),
        )[at][chance.randrange(2)]
    )
    lines = bank(NATIVES)["jobs"][at].split(" / ")
    items = tuple(line for line in lines if line.startswith("- "))
    prose = [line for line in lines if not line.startswith("- ")]
    pieces = [
        Piece("heading", ("About us",)),
        Piece("paragraph", (prose[0],)),
        Piece("heading", ("Your tasks",)),
    ]
    pieces += [Piece("paragraph", (prose[1],)), Piece("heading", ("What we ask for",)), Piece("list", items)]
    page.body([*pieces, Piece("heading", ("How to apply",)), Piece("paragraph", (prose[2],))])
    return page


def rector_speaks(chance: Chance) -> Page:
    """The speech of a rector in the paper of the students, with the line of the issue."""
    page = Page(chance, "speech")
    page.suffer(*LIGHT)
    name, kind, english, slug = split(chance, "campuses")
    date = dating(chance, *CERTAIN)
    story = Story(chance, "speech", date=date)
    lines = [("name", name), ("motto", kind), ("name", english), ("section", issue(chance, "prs", date.day))]
    head(page, [*lines, ("contact", f"{slug}@campus.example")])
    page.headline(story.title)
    page.deck(story.deck)
    on(page, date)
    page.body(story.pieces)
    return page


def dari_page(chance: Chance) -> Page:
    """A Dari text under an English masthead of an organisation."""
    page = Page(chance, "English masthead over a native body", language="prs")
    _, english, slug = split(chance, "ngos")
    head(page, [("name", english), ("motto", words(chance, "tagline")), ("contact", f"www.{slug}.example")])
    native_page(chance, page, "prs")
    return page


def persian_page(chance: Chance) -> Page:
    """A Persian text under an English name in capitals and an English address."""
    page = Page(chance, "English masthead over a native body", language="fa")
    here = site_of(chance, "fa")
    head(page, parts(here, chance, "capitals", "tagline", "contact"), blank=chance.site.randrange(2))
    native_page(chance, page, "fa")
    return page


def pashto_page(chance: Chance) -> Page:
    """A Pashto text under the letters and the English name of its portal."""
    page = Page(chance, "English masthead over a native body", language="ps")
    here = site_of(chance, "ps")
    head(page, parts(here, chance, "letters", "english", "site"))
    native_page(chance, page, "ps")
    return page


def arabic_page(chance: Chance) -> Page:
    """An Arabic text under an English name, its tagline and its address."""
    page = Page(chance, "English masthead over a native body", language="ar")
    here = site_of(chance, "ar")
    head(page, parts(here, chance, "english", "tagline", "contact"))
    native_page(chance, page, "ar")
    return page


def uzbek_page(chance: Chance) -> Page:
    """An Uzbek text in Arabic letters under the English name of its portal."""
    page = Page(chance, "English masthead over a native body", language="uz")
    here = site_of(chance, "uz")
    head(page, parts(here, chance, "capitals", "contact"))
    native_page(chance, page, "uz")
    return page


def urdu_page(chance: Chance) -> Page:
    """An Urdu text under the English masthead of a foreign section."""
    page = Page(chance, "English masthead over a native body", language="ur")
    here = site_of(chance)
    head(page, parts(here, chance, "english", "tagline", "site"))
    native_page(chance, page, "ur")
    return page


def foreign(page: Page, chance: Chance, *names: str) -> None:
    """Write a native masthead and a text in the language of the page."""
    page.suffer(*LIGHT)
    head(page, parts(site_of(chance, "prs", "fa", "ps"), chance, *names))
    story = Story(chance, language=page.language)
    page.headline(story.title)
    if story.deck:
        page.deck(story.deck)
    page.body(story.pieces)


def page_for_geneva(chance: Chance) -> Page:
    """A French feature inside a native masthead with a couplet."""
    page = Page(chance, "body in another language", language="fr")
    foreign(page, chance, "name", "verse", "contact")
    return page


def page_for_hamburg(chance: Chance) -> Page:
    """A German letter inside a native masthead with a menu."""
    page = Page(chance, "body in another language", language="de")
    foreign(page, chance, "name", "letters", "menu")
    return page


def page_for_izmir(chance: Chance) -> Page:
    """A Turkish report inside a native masthead, name and address only."""
    page = Page(chance, "body in another language", language="tr")
    foreign(page, chance, "name", "site")
    return page


def page_for_kazan(chance: Chance) -> Page:
    """A Russian story inside a native masthead with its demand."""
    page = Page(chance, "body in another language", language="ru")
    foreign(page, chance, "name", "motto", "contact")
    return page


def two_bodies(chance: Chance) -> Page:
    """A notice in English and then the same notice in Dari: two bodies and nothing else."""
    page = Page(chance, "two bodies", "no masthead")
    page.every_language = True
    page.unscored |= {"title", "byline", "published"}
    here = bank(NATIVES)
    english = [Piece("paragraph", (text,)) for text in here["notice.en"]]
    dari = [Piece("paragraph", (text,), "prs") for text in here["notice.prs"]]
    kept = chance.randrange(2, 5)
    page.body([*english[:kept], *dari[:kept]] if chance.random() < 0.7 else [*dari[:kept], *english[:kept]])
    return page


def phrases_for_an_uncle(chance: Chance) -> Page:
    """A lesson of phrases: an English line and a Dari line in turn, no masthead anywhere."""
    page = Page(chance, "alternating lines", "no masthead")
    page.every_language = True
    page.unscored |= {"title", "byline", "published", "paragraphs"}
    rows = bank(NATIVES)["pairs.lesson"]
    start = chance.randrange(4)
    pieces = []
    for row in rows[start : start + chance.randrange(6, 9)]:
        english, dari = row.split(" / ")
        pieces += [Piece("paragraph", (english,)), Piece("paragraph", (dari,), "prs")]
    page.body(pieces, blank=chance.randrange(2))
    return page


def dated_in_the_foot(chance: Chance) -> Page:
    """An English statement whose last line is the native day; nothing else is dated."""
    page = Page(chance, "native date at the end")
    page.suffer(*LIGHT)
    name, english, slug = split(chance, "ngos")
    date = dating(chance, "day-month-year")
    story = Story(chance, "declaration", "festival")
    head(page, [("name", name), ("name", english), ("contact", f"{slug}@{slug}.example")])
    page.headline(story.title)
    page.body(story.pieces)
    page.know(published=date.day)
    page.line("dateline", native_date(date.day, "prs"))
    return page
