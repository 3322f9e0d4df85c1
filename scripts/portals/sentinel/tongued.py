"""The sentinel group, fourth part: bodies in other languages, two bodies, and pages without a masthead."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.page import Page
from portals.portal import Chance, dating
from portals.sentinel.desk import (
    LIGHT,
    SOUND,
    TONGUES,
    day_of,
    foreign,
    head,
    here,
    native_page,
    signed,
    told,
)
from portals.writer import Piece


def tehranside(chance: Chance) -> Page:
    """A Persian report in a Persian masthead, the day in the solar calendar."""
    return native_page(chance, "fa")


def kabulside(chance: Chance) -> Page:
    """A Dari report in a Dari masthead."""
    return native_page(chance, "prs")


def lahoreside(chance: Chance) -> Page:
    """An Urdu report in an Urdu masthead."""
    return native_page(chance, "ur")


def khyberside(chance: Chance) -> Page:
    """A Pashto report in a Pashto masthead."""
    return native_page(chance, "ps")


def basraside(chance: Chance) -> Page:
    """An Arabic report without a date."""
    return native_page(chance, "ar")


def quai(chance: Chance) -> Page:
    """A French article in a native masthead."""
    return foreign(chance, "fr", "Par {}")


def bahnhof(chance: Chance) -> Page:
    """A German article in a native masthead."""
    return foreign(chance, "de", "Von {}")


def iskele(chance: Chance) -> Page:
    """A Turkish article in a native masthead, without an author."""
    page = Page(chance, "native masthead, foreign body", language="tr")
    page.suffer(*LIGHT)
    place = here(chance)
    article = told(chance, "tr", file=TONGUES)
    head(page, ("name", place.name), ("contact", place.site))
    page.headline(article.title)
    page.body(article.pieces)
    return page


def pristan(chance: Chance) -> Page:
    """A Russian article in a native masthead, without an author."""
    page = Page(chance, "native masthead, foreign body", language="ru")
    page.suffer(*LIGHT)
    place = here(chance, "prs", "ps")
    article = told(chance, "ru", file=TONGUES)
    head(page, ("name", place.name), ("section", place.rubric))
    page.headline(article.title)
    page.body(article.pieces)
    return page


def plainpaper(chance: Chance) -> Page:
    """An English article alone: no masthead."""
    page = Page(chance, "no masthead")
    page.suffer(*SOUND)
    date = dating(chance, "month-day-year", "day-month-year", "weekday-uk")
    article = told(chance, "en", headings=True, captions="Meridian Press", evidence=date.told)
    page.headline(article.title)
    page.deck(article.deck)
    signed(page, "By {}")
    day_of(page, date)
    page.body(article.pieces)
    return page


def scattered(chance: Chance) -> Page:
    """An English article alone whose first sentences hold native words."""
    page = Page(chance, "no masthead", "inline native words")
    page.suffer(*SOUND)
    article = told(chance, "en")
    said = chance.choice(("the mirab (میراب) keeps the peace", "a shop of this kind is a dokan (دکان)"))
    second = article.pieces[1]
    article.pieces[1] = Piece("paragraph", (f"{second.text} People here like to say that {said}.",))
    page.headline(article.title)
    signed(page, "By {}")
    page.body(article.pieces)
    return page


def reverse(chance: Chance) -> Page:
    """An English masthead over a Persian or Dari body."""
    language = chance.choice(("fa", "prs"))
    page = Page(chance, "English masthead, native body", language=language)
    page.suffer(*SOUND)
    place = here(chance, language)
    article = told(chance, language, file=TONGUES)
    head(page, ("name", place.english), ("contact", f"{place.site} | {place.mail}"))
    page.headline(article.title)
    page.body(article.pieces)
    return page
