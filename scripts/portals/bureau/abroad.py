"""The bureau abroad: how a page with a body in another language is made, for the designs of `languages`."""

from portals.bureau.desk import (
    DIRECT,
    HEAVY,
    LETTERS,
    LIGHT,
    Story,
    head,
    native_date,
    site_of,
    source,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import bank

SIGNED = {"fa": "signers.dari", "prs": "signers.dari", "ps": "signers.pashto", "ar": "signers.arabic"}
SIGNED |= {"ur": "signers.urdu"}
MARKS = {"fa": "نویسنده: {}", "prs": "گزارشگر: {}", "ps": "لیکوال: {}", "ar": "بقلم: {}", "ur": "تحریر: {}"}


def told_natively(chance: Chance, language: str, *damages: str) -> tuple[Page, Story]:
    """Return a page for a body in a native language, and its story."""
    page = Page(chance, "native body", language=language)
    page.suffer(*damages)
    return page, Story(chance, language, language=language)


def signed(page: Page, chance: Chance, language: str, *, blank: int = 1) -> None:
    """Write who signs a native article, in the form of its language."""
    name = chance.choice(bank("bureau/bodies")[SIGNED[language]])
    page.know(bylines=(name,))
    page.line("byline", MARKS[language].format(name), blank=blank)


def own_tongue(chance: Chance, language: str) -> Page:
    """Return a native article under an English head, its day and its author in its own language."""
    page, story = told_natively(chance, language, *DIRECT)
    here = site_of(chance, language)
    date = dating(chance, "month-day-year")
    head(page, ("name", here.english), ("motto", words(chance, "mottos", LETTERS)), ("contact", here.site))
    page.headline(story.title)
    page.know(published=date.day)
    page.line("dateline", native_date(date.day, language))
    signed(page, chance, language, blank=0)
    page.body(story.pieces)
    return page


def abroad(chance: Chance, language: str) -> Page:
    """Return an article in a language of Europe under a native head."""
    page = Page(chance, "European body under a native head", language=language)
    page.suffer(*(LIGHT if language == "ru" else HEAVY))  # Russian beside what cp1251 made: no eye parts them
    here = site_of(chance, "prs", "fa", "ps", "ar")
    story = Story(chance, language, language=language)
    page.unscored |= {"published"}
    head(
        page, ("name", here.name), ("motto", here.motto), ("section", "European Languages | زبان های اروپایی")
    )
    date = dating(chance, "iso")
    address = source(chance, str(chance.randrange(10**4, 10**6)), date.day)
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(story.title)
    page.deck(story.deck)
    page.body(story.pieces)
    return page
