"""The sentinel group, third part: interviews, speeches, letters, sermons, broadcasts and releases."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.page import Page
from portals.portal import Chance, dating
from portals.sentinel.desk import HEAVY, LIGHT, TEXTS, address, day_of, head, here, signed, tail, told, words

LONG = ("month-day-year", "day-month-year", "weekday")


def parley(chance: Chance) -> Page:
    """An interview with Q and A."""
    page = Page(chance, "interview")
    page.suffer(*LIGHT)
    place = here(chance)
    article = told(chance, "talk", file=TEXTS)
    head(page, ("name", place.name), ("motto", place.motto))
    page.headline(article.title)
    page.deck(article.deck)
    signed(page, "Interview by {}")
    page.body(article.pieces)
    return page


def degree_day(chance: Chance) -> Page:
    """A speech with its greeting, below a masthead with a couplet in two lines."""
    page = Page(chance, "speech")
    page.suffer(*LIGHT)
    place = here(chance)
    date = dating(chance, *LONG)
    article = told(chance, "speech", file=TEXTS)
    head(page, ("name", place.name), *(("motto", half) for half in place.couplet), ("contact", place.site))
    page.headline(article.title)
    page.deck(article.deck)
    page.unscored |= {"byline"}
    day_of(page, date)
    page.body(article.pieces)
    return page


def minaret(chance: Chance) -> Page:
    """A sermon."""
    page = Page(chance, "sermon")
    page.suffer(*LIGHT)
    place = here(chance, "ar", "ur", "ps")
    article = told(chance, "sermon", file=TEXTS)
    head(page, ("name", place.name), ("section", f"{place.rubric} | {place.rubric_english}"))
    page.headline(article.title)
    page.deck(article.deck)
    page.body(article.pieces)
    tail(page, chance, place, "rights")
    return page


def antenna(chance: Chance) -> Page:
    """The transcript of a broadcast, its speakers in capitals."""
    page = Page(chance, "transcript")
    page.suffer(*HEAVY)
    place = here(chance)
    article = told(chance, "radio", file=TEXTS)
    head(page, ("name", place.name), ("name", place.english), ("contact", place.site))
    page.headline(article.title)
    page.body(article.pieces)
    return page


def bulletinboard(chance: Chance) -> Page:
    """A press release of an office."""
    page = Page(chance, "press release")
    page.suffer(*LIGHT)
    name, english = words(chance, "offices").split(" / ")
    date = dating(chance, *LONG)
    article = told(chance, "release", file=TEXTS, evidence=date.told)
    head(page, ("name", name), ("name", english))
    page.furniture("noise", "For immediate release", either=True)
    day_of(page, date)
    page.headline(article.title)
    page.deck(article.deck)
    page.body(article.pieces)
    return page


def columnade(chance: Chance) -> Page:
    """A column of a writer, with the address it was taken from above it."""
    page = Page(chance, "column")
    page.suffer(*LIGHT)
    place = here(chance)
    article = told(chance, "columns", file=TEXTS)
    head(page, ("name", place.name), ("section", place.rubric_english))
    address(page, article.title)
    page.headline(article.title)
    page.deck(article.deck)
    signed(page, "{}" if chance.site.random() < 0.2 else "By {}", blank=0)
    page.body(article.pieces)
    return page
