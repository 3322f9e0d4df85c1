"""Pages of portals, copied out of a browser."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.held.desk import (
    NATIVE,
    credit,
    curly,
    dated_story,
    native_date,
    one_of,
    other_titles,
    pair,
    person,
    story,
)
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.writer import Article, Piece, bank

ROUTES = ("utf8-1256", "utf8-1252", "utf8-latin1", "1256-1252", "any-route", "line-by-line", "some-lines")


def exile_portal(chance: Chance) -> Page:
    """Names in two scripts, a couplet, mail and rubric, the address of the article, two authors."""
    page = Page(chance, "name, couplet, rubric")
    page.suffer("clean", "clean", "clean", "ocr", "mixed", "windows-1256", "entities-in-1256", *ROUTES)
    here = portal(NATIVE, ("prs", "fa"), chance)
    date = dating(chance, "slash-uk", "slash-us", "day-month-year")
    article = dated_story(chance, date, headings=False)
    page.masthead("name", here.name)
    page.masthead("name", here.slug.replace("-", " ").upper())
    if chance.site.random() < 0.6:
        page.masthead("motto", f"{here.couplet[0]} *** {here.couplet[1]}", blank=1)
    gap = chance.site.choice(("     ", "\t", " -- "))
    page.masthead("contact", f"{here.site}{gap}{here.mail}", blank=1)
    page.masthead("section", f"{here.rubric}{gap}{here.rubric_english}")
    address = f"https://www.wireservice.example/{date.day.year}/world/{slugged(article.title)[:40]}"
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck, torn=chance.random() < 0.4)
    author = pair(chance) if chance.random() < 0.5 else person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    page.body(article.pieces, breaks=chance.randrange(3))
    return page


def reposted(chance: Chance) -> Page:
    """One native line, then only English; where the article comes from stands at its end."""
    page = Page(chance, "name line alone")
    page.tight = chance.random() < 0.2
    page.suffer("clean", "ragged", "crlf", "bom", "tatweel", "presentation-forms", "direction-marks", *ROUTES)
    here = portal(NATIVE, ("ar", "ur", "ps", "fa", "prs"), chance)
    date = dating(chance, "weekday", "short", "timed-uk")
    article = dated_story(chance, date)
    page.masthead("name", here.name)
    page.headline(article.title)
    author = person(chance)
    special = chance.choice(("Special to", "Correspondent of", "for"))
    page.know(bylines=(author, f"{author}, {special} {here.english}"))
    page.line("byline", f"By {author}, {special} {here.english}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(curly(article.pieces))
    address = f"http://www.{slugged(here.english)}.example/en/{chance.randrange(10**4, 10**6)}"
    page.know(source_url=address)
    page.line("source_url", f"Source: {address}")
    return page


def agency_site(chance: Chance) -> Page:
    """A news agency: languages in a row, path, number and date of the item, a box to read also, tags."""
    page = Page(chance, "language switch", "agency dateline", "share and print lines")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks", "utf8-1252")
    here = portal(NATIVE, ("fa", "ar"), chance)
    date = dating(chance, "day-month-year", "timed-uk", "short")
    article = dated_story(chance, date)
    agency = here.acronym.split("-")[0]
    page.masthead("name", f"{here.name} | {here.english}")
    page.masthead("section", "فارسی   العربية   English   Türkçe   اردو", either=True)
    page.furniture("navigation", "Home > Society > News", either=True)
    page.line("dateline", f"News ID: {chance.randrange(10**5, 10**6)} - {page.dated(date.style, date.day)}")
    page.headline(article.title)
    page.deck(article.deck)
    place = chance.choice(("GORGAB", "DASHT-E GUL", "KABUL", "TEHRAN"))
    prefix = f"{place}, {date.day:%b}. {date.day.day} ({agency}) \N{EN DASH} "
    page.know(dateline=prefix, bylines=(None, agency))
    first, *rest = article.pieces
    half = len(rest) // 2
    page.body([Piece("paragraph", (prefix + first.text,)), *rest[:half]])
    title, *related = other_titles(chance, article, 3)
    page.furniture("navigation", f"Read also: {title}")
    page.body(rest[half:])
    page.furniture("navigation", f"Tags: {here.english.split(' ')[-1]}, economy, provinces")
    page.furniture("navigation", "Related news")
    for line in related:
        page.furniture("navigation", line, blank=0)
    page.furniture("navigation", "Your comment")
    return page


def menu_head(chance: Chance) -> Page:
    """Above the article stands a menu with the number of entries, and no name at all."""
    page = Page(chance, "menu as masthead")
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters", "tatweel", "utf8-1252")
    here = portal(NATIVE, ("fa", "prs", "ar", "ur"), chance)
    article = story(chance)
    digits = ARABIC_INDIC if here.language in {"ar", "prs"} else EXTENDED
    counts = [str(chance.site.randrange(3, 900)).translate(digits) for _ in here.menu]
    bar = chance.site.choice((" | ", "  ", " / "))
    page.masthead("section", bar.join(f"{line} ({n})" for line, n in zip(here.menu, counts, strict=True)))
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"Written by {author}")
    page.body(article.pieces)
    return page


def reading_app(chance: Chance) -> Page:
    """A platform for writers: to log in, the author, minutes to read, the number of comments."""
    page = Page(chance, "native page chrome", "no masthead")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks", "ragged", "crlf")
    here = portal(NATIVE, ("fa", "prs", "ps", "ar", "ur"), chance)
    article = story(chance, captions=False)
    page.furniture("navigation", here.chrome[0], either=True)
    page.headline(article.title)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.furniture("navigation", chance.choice(here.chrome[1:]), blank=0, either=True)
    page.body(curly(article.pieces))
    count = str(chance.randrange(2, 60))
    page.furniture("navigation", f"{count} likes    {chance.randrange(1, 30)} comments")
    return page


def urdu_daily(chance: Chance) -> Page:
    """A daily: the Urdu name, the line of the issue, a place before the text, a note of publication."""
    page = Page(chance, "issue line with the date", "agency dateline")
    page.suffer("clean", "clean", "utf8-1256", "presentation-forms", "utf8-1252-twice")
    here = portal(NATIVE, ("ur",), chance)
    date = dating(chance, "month-day-year", "ordinal")
    article = story(chance, headings=False)
    page.masthead("name", here.name)
    page.masthead("name", here.english.upper())
    number = str(chance.randrange(20, 360)).translate(EXTENDED)
    printed = page.dated(date.style, date.day)
    page.line("dateline", f"Gorgab, {date.day:%A}, {printed}   شمارہ {number}", either=True)
    page.headline(article.title)
    credited = chance.choice(("Our Correspondent", "Our Staff Reporter", person(chance)))
    page.know(bylines=(credited, None) if credited.startswith("Our") else (credited,))
    page.line("byline", f"By {credited}")
    prefix = f"{chance.choice(('PESHAWAR', 'QUETTA', 'ASAL DARRA'))}: "
    page.know(dateline=prefix)
    first, *rest = article.pieces
    page.body([Piece("paragraph", (prefix + first.text,)), *rest])
    if chance.site.random() < 0.5:
        page.line("dateline", f"Published in {here.english}, {printed}", either=True)
    return page


def arab_paper(chance: Chance) -> Page:
    """An Arab paper's English pages: name, motto, rubric; author and date at the end."""
    page = Page(chance, "author at the end")
    page.suffer("clean", "clean", "windows-1256", "1256-1252", "1256-1254", "utf8-1256", "mixed")
    here = portal(NATIVE, ("ar",), chance)
    date = dating(chance, "day-month-year", "weekday-uk")
    article = dated_story(chance, date)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("section", f"{here.rubric_english} | {here.rubric}", blank=chance.site.randrange(2))
    page.headline(article.title)
    if chance.random() < 0.4:
        page.deck(article.deck)
    page.body(article.pieces)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"By {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    return page


def theme(chance: Chance) -> Page:
    """A site built with a ready-made theme: a menu in lines, who posted it when, links below."""
    page = Page(chance, "share and print lines", "menu lines")
    page.suffer("clean", "clean", "utf8-1256", "utf8-1252", "direction-marks")
    here = portal(NATIVE, ("prs", "ps", "fa"), chance)
    date = dating(chance, "month-day-year")
    article = dated_story(chance, date)
    page.furniture("navigation", "Skip to content", either=True)
    page.masthead("name", here.name, blank=1)
    page.masthead("motto", here.motto)
    for number, line in enumerate(here.menu):
        page.masthead("section", line, blank=0 if number else 1)
    page.headline(article.title)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"Posted by {author} on {page.dated(date.style, date.day)}", blank=0)
    page.body(curly(article.pieces))
    below = (
        "Share this: Twitter Facebook Telegram WhatsApp",
        "Like this: Like Loading...",
        f"{chance.randrange(2, 40)} Comments",
        "Leave a Reply",
        "Bookmark the permalink.",
        f"Previous post: {other_titles(chance, article, 1)[0]}",
    )
    for line in sorted(chance.sample(below, 3), key=below.index):
        page.furniture("navigation", line)
    return page


def photo_story(chance: Chance) -> Page:
    """A story with photographs: their captions say who took them."""
    page = Page(chance, "captions")
    page.suffer("clean", "clean", "tatweel", "utf8-1256", "1256-1251", "english-1252")
    here = portal(NATIVE, ("fa", "ur", "ar"), chance)
    date = dating(chance, "day-month-year", "short-us")
    article = dated_story(chance, date, headings=False)
    page.masthead("name", here.name)
    page.masthead("contact", here.site)
    page.headline(article.title)
    author = person(chance)
    page.know(bylines=(author,))
    page.line("byline", f"Story and photographs by {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    pieces = list(article.pieces)
    captions = chance.sample(bank(NATIVE)["english.captions"], 2)
    for at, caption in zip(
        sorted(chance.sample(range(1, len(pieces)), 2), reverse=True), captions, strict=True
    ):
        if pieces[at - 1].role == pieces[at].role == "paragraph":
            pieces.insert(at, Piece("caption", (caption,)))
    page.body(curly(pieces))
    return page


def letterhead(chance: Chance) -> Page:
    """An English letterhead over a text in Dari or Persian."""
    language = chance.site.choice(("prs", "fa"))
    page = Page(chance, "English masthead, native body", language=language)
    page.suffer("clean", "clean", "bom", "utf-16", "bad-byte")
    article = story(chance, language)
    page.masthead("name", one_of(chance, "english.bodies"))
    for line in one_of(chance, "english.addresses").split(" / "):
        page.masthead("contact", line)
    in_language(page, chance, article)
    return page


def home_language(chance: Chance) -> Page:
    """Masthead and article in Pashto, Arabic, Urdu or Persian."""
    language = chance.site.choice(("ps", "ar", "ur", "fa"))
    page = Page(chance, "native masthead, native body", language=language)
    page.suffer("clean", "clean", "bom", "utf-16", "crlf")
    here = portal(NATIVE, (language,), chance)
    article = story(chance, language)
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("contact", f"{here.site} | {here.mail}")
    in_language(page, chance, article)
    return page


def in_language(page: Page, chance: Chance, article: Article) -> None:
    """Write an article in the language of its page, its author and its day said in it."""
    page.headline(article.title, blank=2)
    if chance.random() < 0.5:
        page.deck(article.deck)
    author = person(chance, page.language)
    day = dating(chance, "iso").day
    page.know(bylines=(author,), published=day)
    page.line("byline", credit(chance, page.language, author))
    page.line("dateline", native_date(day, page.language), blank=0)
    page.body(article.pieces)
