"""The sentinel group, first part: an article in English inside the masthead of a portal."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.page import Page
from portals.portal import Chance, dating
from portals.sentinel.desk import (
    HEAVY,
    LIGHT,
    NATIVE,
    SCAN,
    address,
    curly,
    day_of,
    head,
    here,
    native_day,
    signed,
    tail,
    told,
    words,
)
from portals.writer import Piece, bank, glued

SLASHED = ("slash-us", "slash-uk", "slash-zero", "dash-uk")
LONG = ("month-day-year", "day-month-year", "weekday", "short", "ordinal")


def lantern(chance: Chance) -> Page:
    """Name, emblem, verse, address and rubric; source, headline, torn deck; author and date in one line."""
    page = Page(chance, "native masthead, English body", "torn deck", "author and date in one line")
    page.suffer(*HEAVY)
    place = here(chance, "prs", "fa")
    date = dating(chance, *SLASHED)
    article = told(chance, "en", captions="cut", evidence=date.told)
    head(
        page,
        ("name", f"{place.name} – {place.english}"),
        ("name", place.acronym),
        ("motto", place.verse),
        ("contact", f"{place.site}\t{place.mail}"),
        ("section", f"{place.rubric_english}\t{place.rubric}"),
        blank=chance.site.randrange(2),
    )
    address(page, article.title)
    page.headline(article.title)
    page.deck(article.deck, torn=True)
    author = chance.choice(bank(NATIVE)["authors"])
    printed = page.dated(date.style, date.day, evidence=date.certain)
    signed(page, f"By {{}} {printed}", name=author)
    pieces = article.pieces
    pieces[1:2] = [Piece(pieces[1].role, (glued(pieces[1].text),))]
    page.body(pieces, breaks=chance.randrange(2))
    return page


def wicket(chance: Chance) -> Page:
    """The source closes the article; the date stands above the headline, the author below it."""
    page = Page(chance, "native masthead, English body", "source at the end")
    page.suffer(*LIGHT)
    place = here(chance)
    date = dating(chance, *LONG)
    article = told(chance, "en", captions="Northwire", headings=True, evidence=date.told)
    head(page, ("name", place.name), ("motto", place.motto), ("section", " | ".join(place.menu)))
    day_of(page, date, blank=1)
    page.headline(article.title, blank=0)
    signed(page, chance.choice(("By {}", "by {}", "Written by {}", "BY {}")), blank=0)
    page.body(article.pieces)
    address(page, article.title, form=chance.choice(("{}", "Source: {}", "<{}>")))
    return page


def gully(chance: Chance) -> Page:
    """A headline in capitals over several lines, an agency for an author, nothing of a date."""
    page = Page(chance, "native masthead, English body", "wrapped headline", "no date")
    page.suffer(*HEAVY)
    place = here(chance, "ps", "prs", "ur")
    article = told(chance, "en")
    head(page, ("name", place.name), ("name", place.english), ("contact", place.site))
    page.headline(article.title.upper(), width=chance.choice((28, 40)))
    signed(page, "By {}", name=chance.choice(bank(NATIVE)["agencies"]))
    page.body(curly(article.pieces))
    return page


def cornice(chance: Chance) -> Page:
    """Menu lines in a column, postal address and telephone; author and paper in one line."""
    page = Page(chance, "menu of a portal", "contact lines")
    page.suffer(*LIGHT)
    place = here(chance)
    date = dating(chance, *LONG)
    article = told(chance, "en", captions="photo", evidence=date.told)
    head(page, ("name", place.english), ("name", place.name), *(("section", one) for one in place.menu))
    for line in words(chance, f"{place.language}.print").split(" / "):
        page.masthead("contact", line)
    page.headline(article.title)
    page.deck(article.deck)
    author = chance.choice(bank(NATIVE)["authors"])
    paper = chance.choice(bank(NATIVE)["papers"])
    signed(page, f"By {{}}, {paper}", f"{author}, {paper}", name=author)
    day_of(page, date)
    page.body(article.pieces)
    tail(page, chance, place, "related")
    return page


def parapet(chance: Chance) -> Page:
    """No masthead above: name and address of the portal stand below the article."""
    page = Page(chance, "masthead at the foot")
    page.suffer(*LIGHT)
    place = here(chance)
    date = dating(chance, *LONG)
    article = told(chance, "en", evidence=date.told)
    page.headline(article.title)
    signed(page, "By {}")
    day_of(page, date)
    page.body(article.pieces)
    head(page, ("name", place.name), ("motto", place.motto), ("contact", f"{place.site} - {place.mail}"))
    return page


def bastion(chance: Chance) -> Page:
    """The native name above, rubric and couplet below; a native date closes the masthead."""
    page = Page(chance, "masthead at head and foot", "native date")
    page.suffer(*LIGHT)
    place = here(chance, "fa", "prs", "ps", "ur")
    day = dating(chance, "iso").day
    article = told(chance, "en", headings=True)
    head(page, ("name", place.name), ("section", f"{place.rubric_english} | {place.rubric}"))
    page.know(published=day)
    page.line("dateline", native_day(day, place.language))
    page.headline(article.title)
    page.deck(article.deck, blank=0)
    signed(page, "{}" if chance.site.random() < 0.3 else "By {}", blank=0)
    page.body(article.pieces)
    head(page, ("motto", place.couplet[0]), ("motto", place.couplet[1]), ("contact", place.site))
    return page


def sluice(chance: Chance) -> Page:
    """Dateline of an agency before the first sentence, date below the headline, the author at the end."""
    page = Page(chance, "dateline of an agency", "author at the end")
    page.suffer(*HEAVY)
    place = here(chance)
    date = dating(chance, *LONG, "timed")
    article = told(chance, "en", captions="cut", evidence=date.told)
    head(page, ("name", place.name), ("section", place.rubric))
    address(page, article.title)
    page.headline(article.title)
    day_of(page, date)
    agency = chance.choice(bank(NATIVE)["agencies"])
    city = chance.choice(("KABUL", "ISLAMABAD", "TEHRAN", "PESHAWAR, Pakistan", "HERAT, Afghanistan"))
    prefix = f"{city} ({agency}) {chance.site.choice('-–—')} "
    first = article.pieces[0]
    article.pieces[0] = Piece("paragraph", (prefix + first.text,))
    page.know(dateline=prefix)
    page.body(article.pieces)
    signed(page, "Reporting by {}")
    return page


def culvert(chance: Chance) -> Page:
    """OCR of a printed portal: one blank line between everything, page breaks without furniture."""
    page = Page(chance, "native masthead, English body", "OCR", "page breaks")
    page.suffer(*SCAN)
    place = here(chance, "prs", "fa", "ar")
    date = dating(chance, *SLASHED)
    article = told(chance, "en", captions="cut", evidence=date.told)
    head(page, ("name", place.name), ("name", place.acronym), ("motto", place.verse), blank=1)
    page.masthead("section", f"{place.rubric_english}    {place.rubric}", blank=1)
    page.headline(article.title, width=46, between=chance.randrange(2))
    signed(page, "By {}")
    day_of(page, date, blank=1)
    page.body(article.pieces, breaks=chance.randrange(1, 4))
    return page


def turret(chance: Chance) -> Page:
    """Lines of Persian chrome between masthead and headline; links to share and a newsletter below."""
    page = Page(chance, "extraction from HTML", "links to share")
    page.suffer(*LIGHT)
    place = here(chance)
    date = dating(chance, *LONG, "timed-uk")
    article = told(chance, "en", headings=True, captions="Union Dispatch", evidence=date.told)
    head(page, ("name", place.name), ("section", " | ".join(place.menu)))
    page.furniture("navigation", place.chrome[0], either=True)
    page.headline(article.title)
    signed(page, "By {}")
    day_of(page, date, "Published: {}")
    tail(page, chance, place, "clutter")
    page.body(article.pieces)
    tail(page, chance, place, "newsletter", "related", "comments")
    return page


def rampart(chance: Chance) -> Page:
    """Labels before all that is known: title, author, date and source, each in its line."""
    page = Page(chance, "labels before the front matter")
    page.suffer(*LIGHT)
    place = here(chance)
    date = dating(chance, *LONG)
    article = told(chance, "en", evidence=date.told)
    head(page, ("name", place.name), ("name", place.english), ("motto", place.motto))
    page.headline(article.title)
    signed(page, "Author: {}")
    day_of(page, date, "Date: {}")
    address(page, article.title, form="Source: {}", blank=0)
    page.body(article.pieces)
    tail(page, chance, place, "rights")
    return page
