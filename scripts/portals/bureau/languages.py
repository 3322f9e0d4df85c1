"""The bureau, fourth part: bodies in other languages, in two languages, under heads of another."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.bureau.abroad import abroad, own_tongue, signed, told_natively
from portals.bureau.desk import (
    DIRECT,
    LETTERS,
    LIGHT,
    Story,
    head,
    issue,
    native_date,
    related,
    site_of,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank


def dari_below_latin(chance: Chance) -> Page:
    """Dari below a head of Latin lines."""
    return own_tongue(chance, "prs")


def pashto_below_latin(chance: Chance) -> Page:
    """Pashto below a head of Latin lines."""
    return own_tongue(chance, "ps")


def arabic_below_latin(chance: Chance) -> Page:
    """Arabic below a head of Latin lines."""
    return own_tongue(chance, "ar")


def urdu_below_latin(chance: Chance) -> Page:
    """Urdu below a head of Latin lines."""
    return own_tongue(chance, "ur")


def tehran_below_latin(chance: Chance) -> Page:
    """Persian below a head of Latin lines."""
    return own_tongue(chance, "fa")


def same_tongue(chance: Chance) -> Page:
    """A native article under a head in both scripts, the label of its section in English; links below."""
    language = chance.site.choice(("prs", "fa"))
    page, story = told_natively(chance, language, "clean", "clean", "crlf", "bom")
    here = site_of(chance, language)
    date = dating(chance, "month-day-year")
    head(page, ("name", here.english), ("name", here.name), ("contact", f"{here.site} | {here.mail}"))
    page.headline(story.title)
    page.deck(story.deck)
    page.know(published=date.day)
    page.line("dateline", native_date(date.day, language))
    page.body(story.pieces)
    related(page, chance)
    return page


def paris_letter(chance: Chance) -> Page:
    """French under a native head."""
    return abroad(chance, "fr")


def cologne_letter(chance: Chance) -> Page:
    """German under a native head."""
    return abroad(chance, "de")


def ankara_letter(chance: Chance) -> Page:
    """Turkish under a native head."""
    return abroad(chance, "tr")


def dushanbe_letter(chance: Chance) -> Page:
    """Russian under a native head."""
    return abroad(chance, "ru")


def told_twice(chance: Chance) -> Page:
    """A notice in English, then the same in Dari; no masthead."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer(*DIRECT)
    page.every_language = True
    page.unscored |= {"published"}
    pair = chance.choice(("pair.water", "pair.register"))
    title, *lines = [line.split(" / ") for line in bank("bureau/bodies")[pair]]
    page.headline(title[0])
    page.body([Piece("paragraph", (english,)) for english, _ in lines])
    native = [Piece("heading", (title[1],), "fa"), *(Piece("paragraph", (one,), "fa") for _, one in lines)]
    page.body(native, blank=1)
    return page


def told_by_turns(chance: Chance) -> Page:
    """Posts in two languages in turn under a head in both, a day between them left to taste."""
    page = Page(chance, "posts in two languages", "many posts")
    page.suffer(*LIGHT)
    page.every_language = True
    page.unscored |= {"title", "byline", "published"}
    here = site_of(chance, "prs")
    head(page, ("name", f"{here.name} | {here.english}"), ("motto", here.motto))
    native = chance.sample(bank("bureau/bodies")["log.dari"], 3)
    english = chance.sample(bank(LETTERS)["posts"], 3)
    filler = Story(chance, "life")
    for mine, theirs in zip(english, native, strict=True):
        date = dating(chance, "day-month-year")
        page.line("dateline", f"{date.day.day} {date.day:%B} {date.day.year}", either=True)
        page.body([Piece("paragraph", (filler.filled(mine.replace(" ||", "")),))])
        page.line("dateline", native_date(date.day, "prs"), either=True)
        page.body([Piece("paragraph", (theirs,), "fa")])
    return page


def first_number(chance: Chance) -> Page:
    """A native article in a paper that counts its numbers; the issue line, the verse, the telephones."""
    language = chance.site.choice(("ps", "ur", "ar"))
    page, story = told_natively(chance, language, *DIRECT)
    here = site_of(chance, language)
    date = dating(chance, "month-day-year")
    page.unscored |= {"published"}  # the day of the number may be taken for that of the article
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.masthead("section", issue(chance, here, date.day))
    page.headline(story.title)
    signed(page, chance, language)
    page.body(story.pieces)
    return page
