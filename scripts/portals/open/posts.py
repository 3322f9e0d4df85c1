"""The group "open", sixth part: two languages on a page, letters by wire, channels, pages as HTML.

Rules may be built while looking at them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN
from portals.html import modern, old
from portals.open.days import native, persian, urdu
from portals.open.desk import (
    GENRES,
    NATIVE,
    PAGES,
    curly,
    dated,
    english,
    entries,
    entry,
    head,
    numbered,
    other,
    related,
    rights,
    said,
    signed,
    together,
)
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.writer import Piece, bank

CLEARLY = 1.15  # times as many letters: the larger of two bodies


def letters(pieces: list[Piece], language: str) -> int:
    """Count the letters in one language."""
    return sum(map(str.isalpha, "".join(one.text for one in pieces if one.language == language)))


def weighed(page: Page, pieces: list[Piece], language: str) -> None:
    """Say which of two bodies is the larger, or leave the answer open where they are alike."""
    mine, theirs = letters(pieces, "en"), letters(pieces, language)
    page.language = "en" if mine > theirs else language
    if max(mine, theirs) < CLEARLY * min(mine, theirs):
        page.unscored |= {"body", "paragraphs", "title"}


def both(chance: Chance, name: str, number: int, language: str) -> tuple[list[Piece], list[Piece]]:
    """Return paragraphs of a list whose entries stand in two languages."""
    pairs = [line.split(" / ") for line in entries(chance, name, number)]
    first = [Piece("paragraph", (one,)) for one, _ in pairs]
    return first, [Piece("paragraph", (two,), language) for _, two in pairs]


def tender(chance: Chance) -> Page:
    """An invitation to tender: the ministry in both languages, the text in Dari above, in English below."""
    page = Page(chance, "two bodies", "native body first")
    page.suffer("clean", "clean", "utf-16", "crlf")
    names = chance.site.choice(bank(GENRES)["offices"]).split(" / ")
    for line in names:
        page.masthead("name", line)
    title, other_title = entry(chance, "tender.titles").split(" / ")
    first, second = both(chance, "tender", chance.randrange(3, 6), "prs")
    page.unscored |= {"title"}  # either of two titles
    page.line("headline", other_title, either=True)
    page.body(second)
    together(page, title, role="noise", either=True)
    page.body(first)
    weighed(page, [*first, *second], "prs")
    return page


def summons(chance: Chance) -> Page:
    """A court notice: court, case and parties in English, the notice, then the same in Urdu."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "bom")
    page.unscored |= {"title", "published"}  # the court or the notice
    court, parties, day_of = chance.choice(bank(GENRES)["courts"]).split(" / ")
    first, second = both(chance, "summons", chance.randrange(2, 4), "ur")
    page.line("headline", court, either=True)
    together(page, parties, role="noise", either=True)
    together(page, day_of, role="noise", either=True)
    page.body(first)
    page.body(second)
    weighed(page, [*first, *second], "ur")
    return page


def decree(chance: Chance) -> Page:
    """A law: each article in English, then in Dari; no masthead may be invented."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "bom", "utf-16")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    first, second = both(chance, "decree", chance.randrange(5, 9), "prs")
    page.body([one for pair in zip(first, second, strict=True) for one in pair], blank=chance.randrange(2))
    return page


def cues(chance: Chance) -> Page:
    """Subtitles with numbers and times, the line in Arabic above the line in English."""
    page = Page(chance, "alternating lines", "no masthead", "cues with times")
    page.suffer("clean", "clean", "crlf")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    first, second = both(chance, "dialogue", chance.randrange(6, 10), "ar")
    at = chance.randrange(20, 90)
    for number, (one, two) in enumerate(zip(first, second, strict=True), 1):
        until = at + chance.randrange(2, 5)
        start, end = (
            f"00:{second // 60:02}:{second % 60:02},{chance.randrange(999):03}" for second in (at, until)
        )
        together(page, str(number), f"{start} --> {end}", role="noise", either=True)
        page.tight = True
        page.body([two, one], blank=0)
        page.tight = False
        at = until + 1
    return page


def telegram(chance: Chance) -> Page:
    """A channel as it was exported: its name with the hour above each post, in two languages in turn."""
    page = Page(chance, "posts in two languages in turn", "name and hour above each post")
    page.suffer("clean", "clean", "bom")
    page.unscored |= {"title", "paragraphs", "published", "byline"}
    language = chance.site.choice(("fa", "ps", "ar", "ur"))
    here = portal(NATIVE, (language,), chance)
    day = dating(chance, "iso").day
    pieces = []
    for number in range(chance.randrange(3, 6)):
        line = (
            f"{here.name}, [{day.day:02}.{day.month:02}.{day.year} {10 + number}:{chance.randrange(10, 59)}]"
        )
        together(page, line, role="noise", either=True)
        _, article = other(chance, language) if number % 2 else english(chance)
        posted = article.pieces[: 2 + (number + 1) % 2]
        page.body(posted, blank=0)
        pieces += posted
    weighed(page, pieces, language)
    return page


def forwarded(chance: Chance) -> Page:
    """A message that was passed on: who, when, to whom, about what, then the article; a signature below."""
    page = Page(chance, "head of a message", "no masthead")
    page.suffer("clean", "clean", "crlf", "utf8-1252")
    here = portal(NATIVE, ("prs", "fa", "ur"), chance)
    day = dating(chance, "iso").day
    _, article = english(chance)
    together(page, "---------- Forwarded message ----------", role="noise", either=True)
    together(page, f"From: {here.english} <{here.mail}>", role="noise", blank=0, either=True)
    dated(page, day, f"Date: {day:%a}, {day.day} {day:%b} {day.year} at 10:{day.day + 20}", blank=0)
    page.know(title=article.title)
    page.line("headline", f"Subject: {article.title}", blank=0)
    together(page, f"To: readers@{here.slug}.example", role="noise", blank=0, either=True)
    page.body(article.pieces)
    together(
        page,
        "--",
        f"{here.name} | {here.english}",
        f"To unsubscribe, write to {here.mail}",
        role="noise",
        either=True,
    )
    page.unscored |= {"masthead", "invented"}  # the signature of a list may be its masthead
    return page


def mailshot(chance: Chance) -> Page:
    """A newsletter: its name, one long item and some teasers with "Read more", addresses at the end."""
    page = Page(chance, "teasers", "mixed copyright line")
    page.suffer("clean", "clean", "utf8-1256", "ragged")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    _, article = english(chance)
    together(page, "Having trouble viewing this email? View it in your browser", either=True)
    head(page, here, "/both", "motto")
    dated(
        page,
        day,
        f"Newsletter No. {chance.randrange(2, 80)}, {day:%B} {day.day}, {day.year}",
        blank=0,
        either=True,
    )
    page.headline(article.title)
    page.body(curly(article.pieces))
    together(page, "Also in this issue:", *related(chance, 3), "Read more >>")
    together(
        page, f"You receive this email because you subscribed at {here.site}.", "Unsubscribe", either=True
    )
    rights(page, here)
    return page


def reprint(chance: Chance) -> Page:
    """A text from elsewhere: its address and the translator above, the source named again below."""
    page = Page(chance, "source address", "translator")
    page.suffer("clean", "clean", "utf8-1256", "ocr", "tatweel", "any-route")
    here = portal(NATIVE, ("prs", "ps", "ar", "ckb"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, inline=chance.randrange(2))
    address = f"https://www.{chance.choice(('mountain-review', 'dailyledger', 'pressarchive'))}.example"
    address += f"/{day:%Y/%m/%d}/{slugged(article.title)[:40].strip('-')}/"
    head(page, here, "name", "acronym", "/verse", "/contact", "rubric")
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title, width=chance.choice((200, 44)), between=chance.randrange(2))
    signed(page, author := writer.person(), f"By {author} {day:%B} {day.day}, {day.year}")
    page.know(published=day)
    together(page, f"Translated by {entry(chance, 'editors')}", role="noise", blank=0, either=True)
    page.body(article.pieces)
    return page


def framed(chance: Chance) -> Page:
    """A page of tables as HTML was written once: names, menu, article, counter."""
    page = Page(chance, "HTML")
    page.html = old
    page.suffer("clean", "clean", "utf8-1256")
    here = portal(NATIVE, PAGES, chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, headings=chance.randrange(2))
    head(page, here, "name", "english", "motto")
    page.headline(article.title)
    signed(page, author := writer.person(), f"By {author}")
    dated(page, day, f"{day:%B} {day.day}, {day.year}")
    page.body(article.pieces)
    together(page, "Printer-friendly version", f"Visitors: {chance.randrange(10**4)}")
    return page


def responsive(chance: Chance) -> Page:
    """A site of today in HTML: utilities, names, article with captions, related pages, rights."""
    page = Page(chance, "HTML", "related articles")
    page.html = modern
    page.suffer("clean", "clean", "utf8-1252", "bidi-marks")
    here = portal(NATIVE, (*PAGES, "ckb"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, captions=1, headings=1)
    head(page, here, "name", "motto")
    for line in here.menu:
        page.furniture("navigation", line, either=True)
    page.headline(article.title)
    page.deck(article.deck)
    signed(page, author := writer.person(), f"By {author}")
    dated(page, day, f"{day.day} {day:%B} {day.year}")
    page.body(curly(article.pieces))
    together(page, "Related", *related(chance, 2), "Share")
    return page


def mirrored(chance: Chance) -> Page:
    """Title and day in the native language above those in English; text in English."""
    page = Page(chance, "native title above the English one", "two calendars")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    language = chance.site.choice(("fa", "prs", "ur"))
    here = portal(NATIVE, (language,), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance)
    head(page, here, "name", "english", "menu")
    together(page, other(chance, language)[1].title, role="noise", either=True)
    page.headline(article.title, blank=chance.site.randrange(2))
    shown = urdu(day) if language == "ur" else persian(day, AFGHAN) if language == "prs" else persian(day)
    dated(page, day, f"{day.day} {day:%B} {day.year} \N{EM DASH} {shown}")
    signed(page, author := writer.person(), f"By {author}", blank=0)
    page.body(article.pieces)
    return page


def extract(chance: Chance) -> Page:
    """A chapter of a book: its number, title, author, a native verse early in it, bracketed page numbers."""
    page = Page(chance, "verse above the text", "page numbers in brackets")
    page.suffer("clean", "clean", "tatweel", "utf8-1256")
    here = portal(NATIVE, ("fa", "ar"), chance)
    writer, article = english(chance, paragraphs=chance.randrange(7, 10))
    head(page, here, "both", "/rubric")
    together(page, f"Chapter {chance.choice(('One', 'Four', '7', 'XII'))}", role="noise", either=True)
    page.headline(article.title)
    signed(page, author := writer.person(), f"by {author}")
    verse = tuple(chance.choice(bank("open/english")["any.verses"]).split(" / "))
    first = chance.randrange(20, 200)
    lead = said(article.pieces[0].text, chance.choice(bank("open/english")["any.verse_leads"]))
    page.body(
        [*lead, Piece("quotation", verse, "fa"), *article.pieces[1:]],
        breaks=chance.randrange(1, 4),
        running=lambda sheet: [("folio", f"[{first + sheet}]")],
    )
    return page


def minutes(chance: Chance) -> Page:
    """Minutes of a meeting: who was present as a list, numbered points as headings, signature and day."""
    page = Page(chance, "list", "numbered headings", "date at the end")
    page.suffer("clean", "clean", "arabic-letters", "utf8-1256")
    here = portal(NATIVE, ("prs", "ps", "ckb"), chance)
    day = dating(chance, "iso").day
    writer, article = english(chance, headings=3, paragraphs=chance.randrange(6, 9))
    head(page, here, "tabbed", "motto", "contact")
    page.headline(f"Minutes of the Meeting: {article.title}")
    present = tuple(f"- {name}" for name in entries(chance, "signatories", 4))
    page.body(
        [
            *said("The following organizations were represented at the meeting:"),
            Piece("list", present),
            *numbered(article.pieces, ")"),
        ]
    )
    dated(page, day, f"{writer.places[2]}, {day:%B} {day.day}, {day.year} ({native(day, here.language)})")
    return page
