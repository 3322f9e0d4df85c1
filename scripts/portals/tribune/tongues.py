"""The tribune group, fourth part: native bodies, bodies from farther away, and two languages on one page."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.page import Page
from portals.portal import Chance, Portal, dating, slugged
from portals.tribune.desk import (
    ABROAD,
    AUTHORS,
    HOME,
    LIGHT,
    PAIRS,
    Story,
    below,
    by,
    desk,
    head,
    native_day,
    on,
    site_of,
    source,
    story,
    word,
)
from portals.writer import Piece, bank

NATIVE_PAGE = (*["clean"] * 5, "arabic-letters", "bom", "crlf", "utf-16")
SIGNED = {
    "fa": ("پروین شاه محمدی", "کاوه آذرنگ", "رضا کریم زاده"),
    "prs": ("عبدالبصیر نوابی", "ملالی پوپل", "نجیب راهین"),
    "ps": ("اسدالله وردګ", "زرمینه خټکه", "هیواد ستوری"),
    "ur": ("سلیم اختر رانا", "نوشین عباس", "طاہر بخاری"),
    "ar": ("حسين الربيعي", "منى عبد الكريم", "قاسم الشمري"),
}


def native_story(page: Page, chance: Chance, here: Portal) -> Story:
    """Return a text in the language of a portal; the page is in it from here on."""
    page.language = here.language
    return story(chance, HOME, f"{here.language}.", language=here.language, most=12)


def tongue_of_the_house(chance: Chance) -> Page:
    """A native portal with a native article: name and menu, title, author, day, text."""
    page = Page(chance, "native body", "native masthead")
    page.suffer(*NATIVE_PAGE)
    here = site_of(chance)
    told = native_story(page, chance, here)
    head(
        page,
        ("name", here.name),
        ("contact", f"{here.site}    {here.mail}"),
        ("section", " | ".join(here.menu)),
    )
    page.headline(told.title)
    page.deck(told.deck)
    author = chance.choice(SIGNED[here.language])
    by(page, author)
    page.line("byline", f"{AUTHORS[here.language]}: {author}")
    day = dating(chance, "iso").day
    on(page, day)
    page.line("dateline", native_day(day, here.language), blank=0)
    page.body(told.pieces)
    return page


def plate_in_latin_letters(chance: Chance) -> Page:
    """An English masthead, its menu and its slogan, over a native article."""
    page = Page(chance, "native body", "English masthead")
    page.suffer(*NATIVE_PAGE)
    here = site_of(chance)
    told = native_story(page, chance, here)
    head(
        page,
        ("name", here.english),
        ("motto", desk(chance, "english.slogans")),
        ("contact", f"{here.site} | {here.mail}"),
        ("section", desk(chance, "english.menu")),
    )
    page.headline(told.title)
    page.deck(told.deck)
    day = dating(chance, "iso").day
    on(page, day)
    page.line("dateline", native_day(day, here.language))
    page.body(told.pieces)
    return page


def home_desk_of_urdu(chance: Chance) -> Page:
    """An Urdu paper: issue line, title, author, text; other news below."""
    page = Page(chance, "native body", "Urdu")
    page.suffer(*NATIVE_PAGE)
    here = site_of(chance, "ur")
    told = native_story(page, chance, here)
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.headline(told.title)
    author = chance.choice(SIGNED["ur"])
    by(page, author)
    page.line("byline", f"تحریر: {author}")
    day = dating(chance, "iso").day
    on(page, day)
    page.line("dateline", native_day(day, "ur"), blank=0)
    page.body(told.pieces)
    below(page, chance, here, "related")
    return page


def guest(page: Page, chance: Chance, signs: str, day: str = "") -> None:
    """Write a text in the language of a page inside a native masthead."""
    page.shapes.append("foreign body")
    page.suffer(*LIGHT[:7], "arabic-letters", "bom", "crlf")
    here = site_of(chance, "prs", "ps", "fa")
    told = story(chance, ABROAD, f"{page.language}.", language=page.language, most=12)
    head(page, ("name", here.name), ("name", here.acronym), ("motto", here.verse), ("section", here.rubric))
    page.line("source_url", source(page, chance, told.title if slugged(told.title) else "reports"))
    page.headline(told.title)
    page.deck(told.deck)
    by(page, told.author)
    page.line("byline", signs.format(told.author))
    if day:
        date = dating(chance, "iso").day
        on(page, date)
        page.line("dateline", day.format(date), blank=0)
    page.body(told.pieces)


def ferry_in_french(chance: Chance) -> Page:
    """A French report inside a native masthead."""
    page = Page(chance, "French", language="fr")
    guest(page, chance, "Par {}", "{:%Y-%m-%d}")
    return page


def branch_line_in_german(chance: Chance) -> Page:
    """A German report inside a native masthead."""
    page = Page(chance, "German", language="de")
    guest(page, chance, "Von {}")
    return page


def loom_in_turkish(chance: Chance) -> Page:
    """A Turkish report inside a native masthead."""
    page = Page(chance, "Turkish", language="tr")
    guest(page, chance, "{}", "{:%Y-%m-%d}")
    return page


def orchard_in_russian(chance: Chance) -> Page:
    """A Russian report inside a native masthead."""
    page = Page(chance, "Russian", language="ru")
    guest(page, chance, "{}")
    return page


def notice_on_two_doors(chance: Chance) -> Page:
    """A notice in English, then in the language of the street; no masthead."""
    page = Page(chance, "two bodies", "no masthead")
    language = chance.choice(("prs", "ps", "ur"))
    (title, native_title), *rest = (line.split(" / ") for line in bank(PAIRS)[f"notice.{language}"])
    page.headline(title)
    page.body([Piece("paragraph", (english,)) for english, _ in rest])
    page.body(
        [
            Piece("heading", (native_title,), language),
            *(Piece("paragraph", (native,), language) for _, native in rest),
        ]
    )
    return page


def phrases_line_by_line(chance: Chance) -> Page:
    """A lesson: an English line, then the native one, throughout."""
    page = Page(chance, "alternating lines", "no masthead")
    page.every_language = True
    page.unscored |= {"title", "paragraphs", "byline"}
    language = chance.choice(("fa", "ps", "ur"))
    lines = [line.split(" / ") for line in bank(PAIRS)[f"phrases.{language}"]]
    start = chance.randrange(3)
    pieces = [
        Piece("paragraph", (text,), spoken)
        for english, native in lines[start : start + chance.randrange(7, 10)]
        for text, spoken in ((english, "en"), (native, language))
    ]
    page.body(pieces, blank=chance.choice((0, 0, 1)))
    return page


def news_by_turns(chance: Chance) -> Page:
    """Short news in English and in the native language by turns; no masthead."""
    page = Page(chance, "posts in turn", "no masthead")
    page.every_language = True
    page.unscored |= {"title", "byline"}
    language = chance.choice(("prs", "ps", "ur"))
    pairs = [line.split(" / ") for line in bank(PAIRS)[f"turns.{language}"]]
    chance.shuffle(pairs)
    page.body(
        [
            Piece("paragraph", (text,), spoken)
            for english, native in pairs
            for text, spoken in ((english, "en"), (native, language))
        ]
    )
    return page


def summary_for_the_street(chance: Chance) -> Page:
    """An English story under a native masthead; native lines to other news and a form below it."""
    page = Page(chance, "native lists below")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    told = story(chance, told=date.told)
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.masthead("section", word(chance, here, "chrome"), either=True)
    page.headline(told.title)
    by(page, told.author)
    page.line("byline", f"By {told.author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(told.pieces)
    below(page, chance, here, "related")
    below(page, chance, here, "forms")
    return page
