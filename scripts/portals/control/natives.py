"""The control group, sixth part: the body itself is Persian, Dari, Pashto, Urdu or Arabic."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, EXTENDED, IRANIAN, PASHTO
from portals.control.desk import (
    KABUL,
    LIGHT,
    PERSIAN_DAYS,
    by,
    head,
    in_one_language,
    native,
    native_date,
    on,
    site_of,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece

SOUND = (*["clean"] * 7, "utf-16", "bom", "crlf", "ragged", "bad-byte")


def tehran(chance: Chance) -> Page:
    """A news page of Iran: number of the news, day and hour in figures, the deck above the text."""
    page = Page(chance, "native masthead, native body", language="fa")
    page.suffer(*SOUND)
    here = site_of(chance, "fa")
    writer = native(chance, "fa")
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site} | {here.mail}"))
    on(page, day)
    page.line("dateline", f"{PERSIAN_DAYS[day.weekday()]} {native_date(day, 'fa', IRANIAN)}")
    page.furniture(
        "noise", f"کد خبر: {chance.randrange(10**5, 10**7)}".translate(EXTENDED), blank=0, either=True
    )
    page.headline(article.title)
    page.deck(article.deck)
    page.body(in_one_language(article, writer))
    return page


def kabul(chance: Chance) -> Page:
    """A Dari report with its author, and the day in words of both calendars."""
    page = Page(chance, "native masthead, native body", language="prs")
    page.suffer(*SOUND)
    here = site_of(chance, "prs")
    writer = native(chance, "prs")
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"{chance.site.choice(('نویسنده', 'گزارشگر'))}: {author}")
    on(page, day)
    gregorian = f"{day.day} {KABUL[day.month - 1]} {day.year}".translate(EXTENDED)
    page.line("dateline", f"{native_date(day, 'prs', AFGHAN)} برابر با {gregorian}", blank=0)
    page.body(in_one_language(article, writer))
    return page


def ghag(chance: Chance) -> Page:
    """A Pashto report: author and day below the headline."""
    page = Page(chance, "native masthead, native body", language="ps")
    page.suffer(*SOUND)
    here = site_of(chance, "ps")
    writer = native(chance, "ps")
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"لیکوال: {author}")
    on(page, day)
    page.line("dateline", native_date(day, "ps", PASHTO), blank=0)
    page.body(in_one_language(article, writer))
    return page


def urdu_under_english(chance: Chance) -> Page:
    """An English masthead over an Urdu body."""
    page = Page(chance, "English masthead, native body", language="ur")
    page.suffer(*LIGHT)
    here = site_of(chance, "ur")
    writer = native(chance, "ur")
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(
        page,
        ("name", here.english.upper()),
        ("motto", words(chance, "english.mottos")),
        ("contact", f"{here.site} | {here.mail}"),
    )
    page.headline(article.title)
    on(page, day)
    page.line("dateline", native_date(day, "ur", ()), blank=0)
    page.body(in_one_language(article, writer))
    return page


def exile(chance: Chance) -> Page:
    """An English name, menu and address over a Persian body."""
    page = Page(chance, "English masthead, native body", language="fa")
    page.suffer(*SOUND)
    here = site_of(chance, "fa")
    writer = native(chance, "fa")
    article = writer.article(paragraphs=chance.randrange(4, 8))
    address = [("contact", line) for line in words(chance, "english.addresses").split(" / ")]
    head(
        page,
        ("name", here.english),
        ("section", words(chance, "english.menu")),
        *address,
        ("contact", here.mail),
    )
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"نوشته {author}")
    page.body(in_one_language(article, writer))
    return page


def beirut(chance: Chance) -> Page:
    """An Arabic page: the menu in one line, author and day in one line each."""
    page = Page(chance, "native masthead, native body", language="ar")
    page.suffer(*SOUND)
    here = site_of(chance, "ar")
    writer = native(chance, "ar")
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto), ("section", " | ".join(here.menu)))
    page.headline(article.title)
    author = writer.person()
    by(page, author)
    page.line("byline", f"بقلم: {author}")
    on(page, day)
    page.line("dateline", native_date(day, "ar", ()), blank=0)
    page.body(in_one_language(article, writer))
    return page


def verdict(chance: Chance) -> Page:
    """A native statement that ends with a wish; its title, then the text, no author and no day."""
    language = chance.site.choice(("prs", "ps", "ar"))
    page = Page(chance, "native masthead, native body", "statement", language=language)
    page.suffer(*LIGHT)
    here = site_of(chance, language)
    writer = native(chance, language)
    article = writer.article(paragraphs=chance.randrange(3, 6))
    head(page, ("name", here.name), ("name", here.english), ("motto", here.motto))
    page.headline(article.title)
    wish = {
        "prs": "روح شهدا شاد و یادشان گرامی باد.",
        "ps": "د ټولو شهیدانو یاد دې تل ژوندی وي.",
        "ar": "المجد والخلود لشهداء الوطن.",
    }[language]
    page.body([*in_one_language(article, writer), Piece("paragraph", (wish,), language)])
    return page
