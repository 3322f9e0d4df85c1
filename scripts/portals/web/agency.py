"""The group web, first part: news agencies and what their pages carry along."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import EXTENDED, lunar
from portals.page import Page
from portals.portal import Chance, dating, slugged
from portals.web.desk import (
    behind,
    below,
    head,
    house,
    native_day,
    reporter,
    rights,
    row,
    signed,
    typeset,
    words,
)
from portals.writer import Piece

HIJRI = (
    *("Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II"),
    *("Rajab", "Sha'ban", "Ramadan", "Shawwal", "Dhul-Qa'dah", "Dhul-Hijjah"),
)


def desk_initials(chance: Chance) -> Page:
    """The name, a headline, place and agency before the first sentence, initials of the desk at the end."""
    page = Page(chance, "agency dateline", "name line alone")
    page.suffer("clean", "clean", "clean", "utf8-1256", "bom", "crlf")
    here = house(chance, "fa", "prs", "ps", "ur")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "short", "weekday")
    article = writer.article(
        paragraphs=chance.randrange(4, 8), inline=chance.randrange(2), evidence=date.told
    )
    place = writer.places[0]
    city = place.upper() if chance.site.random() < 0.6 else place
    prefix = chance.site.choice(("{} ({}) - ", "{} ({}): ", "{} ({}) -- ")).format(city, here.acronym)
    page.masthead("name", here.name)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.know(bylines=(None, here.acronym), dateline=prefix)
    page.body(behind(prefix, article.pieces))
    initials = "/".join(chance.sample(("mh", "sk", "rz", "nb", "ta"), 2))
    page.furniture(
        "noise", chance.site.choice((initials, "END", f"({here.acronym}) {initials}")), either=True
    )
    return page


def code_and_service(chance: Chance) -> Page:
    """An agency that numbers its news: service, code and date in one line under the headline."""
    page = Page(chance, "news code in the line of the date")
    page.suffer("clean", "clean", "clean", "arabic-letters", "direction-marks", "utf8-1256")
    here = house(chance, "fa")
    writer = reporter(chance)
    date = dating(chance, "iso", "slash-uk", "day-month-year", "short")
    article = writer.article(paragraphs=chance.randrange(4, 8), evidence=date.told)
    bar = chance.site.choice((" | ", " - ", "    "))
    head(page, ("name", here.name), ("name", here.english), ("section", here.rubric))
    if chance.site.random() < 0.5:
        page.masthead("contact", here.site)
    page.headline(article.title)
    printed = page.dated(date.style, date.day, evidence=date.certain)
    desk = chance.choice(words("desks"))
    parts = [f"News ID: {chance.randrange(10**7, 10**8)}", f"Service: {desk}", f"Date: {printed}"]
    page.line("dateline", bar.join(parts), blank=chance.site.randrange(2))
    if chance.site.random() < 0.5:
        page.deck(article.deck)
    page.body(article.pieces)
    below(page, "noise", [f"{chance.randrange(1000, 9999)}**{chance.randrange(1000, 9999)}"])
    rights(page, chance, here, native=True)
    return page


def minutes_to_read(chance: Chance) -> Page:
    """Persian lines of the site around the headline, the day of publication among them."""
    page = Page(chance, "native page chrome", "native date line")
    page.suffer("clean", "clean", "clean", "bidi-marks", "arabic-letters", "some-lines")
    here = house(chance, "fa", "prs")
    writer = reporter(chance)
    date = dating(chance, "iso")
    article = writer.article(paragraphs=chance.randrange(4, 9), inline=chance.randrange(3))
    minutes = str(chance.randrange(2, 15)).translate(EXTENDED)
    page.masthead("name", here.name)
    if chance.site.random() < 0.4:
        page.masthead("motto", here.motto)
    page.furniture("navigation", "ورود / ثبت نام", blank=0, either=True)
    page.headline(article.title)
    page.know(published=date.day)
    clock = f"{chance.randrange(10, 24)}:{chance.randrange(10, 60)}".translate(EXTENDED)
    page.line("dateline", f"تاریخ انتشار: {native_day(date.day, here.language)} - {clock}", blank=0)
    page.furniture("navigation", f"زمان مطالعه: {minutes} دقیقه", blank=0, either=True)
    if chance.random() < 0.7:
        author = writer.person()
        signed(page, f"By {author}", author)
    page.body(typeset(article.pieces))
    below(page, "navigation", here.chrome)
    return page


def photograph_first(chance: Chance) -> Page:
    """Share buttons one under the other, a photograph with its credit, the text, tags."""
    page = Page(chance, "share and print lines", "caption before the text")
    page.suffer("clean", "clean", "ragged", "tatweel", "any-route")
    here = house(chance, "prs", "ps")
    writer = reporter(chance)
    date = dating(chance, "timed", "timed-uk", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(5, 9), evidence=date.told)
    caption = writer.pick("captions")
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    page.headline(article.title)
    author = writer.person()
    signed(page, f"By {author}", author, blank=chance.site.randrange(2))
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    below(page, "navigation", row(chance, "english.shares"))
    page.body([Piece("caption", (caption,)), *article.pieces])
    tags = ", ".join([writer.subject, writer.places[0], *chance.sample(words("desks"), 2)])
    below(page, "navigation", [f"Tags: {tags}"])
    return page


def read_also(chance: Chance) -> Page:
    """Under the text: headlines of other news, a foot menu, the owner."""
    page = Page(chance, "related headlines below the text", "mixed copyright line")
    page.suffer("clean", "clean", "clean", "direction-marks", "utf8-1256")
    here = house(chance, "ps", "ur", "ar", "prs")
    writer = reporter(chance)
    date = dating(chance, "weekday-uk", "day-month-year", "ordinal")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), headings=chance.randrange(2), evidence=date.told
    )
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(article.title)
    if chance.site.random() < 0.5:
        page.deck(article.deck)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    label = chance.site.choice(("Related News", "Read also:", "More in this section", "Most read"))
    others = filter(None, (writer.pick("titles") for _ in range(chance.randrange(2, 5))))
    below(page, "navigation", [label, *others])
    below(page, "navigation", [chance.site.choice(words("english.foot"))])
    rights(page, chance, here, native=chance.site.random() < 0.4)
    return page


def rolling_hours(chance: Chance) -> Page:
    """A day as it went: each paragraph begins with the hour."""
    page = Page(chance, "paragraphs with the hour before them")
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    here = house(chance, "ar", "fa", "ur")
    writer = reporter(chance)
    date = dating(chance, "weekday-uk", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(5, 9), evidence=date.told)
    bar = chance.site.choice((" - ", " \N{EN DASH} ", " | "))
    hour = chance.randrange(5, 10)
    pieces = [article.pieces[0]]
    for piece in article.pieces[1:]:
        hour = min(23, hour + chance.randrange(1, 3))
        pieces.append(Piece("paragraph", (f"{hour:02}:{chance.randrange(60):02}{bar}{piece.text}",)))
    head(page, ("name", here.name), ("section", f"{here.rubric_english}{bar}{here.rubric}"))
    page.headline(f"Live: {article.title}" if chance.random() < 0.5 else article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(pieces)
    return page


def in_brief(chance: Chance) -> Page:
    """News in brief: a headline for all, and small ones with a paragraph or two each."""
    page = Page(chance, "several short items under headings")
    page.suffer("clean", "clean", "presentation-forms", "utf8-latin1")
    here = house(chance, "prs", "ps", "ar")
    date = dating(chance, "weekday", "month-day-year")
    head(page, ("name", here.name), ("name", here.english), ("contact", f"{here.site} | {here.mail}"))
    titles = ("Provincial News in Brief", "The Week in Brief", "News Roundup", "Regional News Summary")
    page.headline(chance.choice(titles))
    page.line("dateline", page.dated(date.style, date.day))
    pieces: list[Piece] = []
    subjects: set[str] = set()
    for _ in range(chance.randrange(3, 6)):
        writer = reporter(chance)
        if writer.subject in subjects:
            continue
        subjects.add(writer.subject)
        pieces += [Piece("heading", (writer.pick("titles"),)), writer.paragraph("leads", "facts")]
        if chance.random() < 0.6:
            pieces.append(writer.paragraph("quotes", "facts"))
    page.body(pieces)
    return page


def gulf_wire(chance: Chance) -> Page:
    """A Gulf agency: place, the day in two calendars and the agency before the first sentence."""
    page = Page(chance, "agency dateline", "day in two calendars before the text")
    page.suffer("clean", "clean", "windows-1256", "1256-1252", "mixed")
    here = house(chance, "ar")
    writer = reporter(chance)
    date = dating(chance, "iso", "short", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(4, 7), evidence=date.told)
    year, month, number = lunar(date.day)
    hijri = f"{HIJRI[month - 1]} {number}, {year}"
    prefix = f"{writer.places[0]}, {hijri}, {date.day:%b} {date.day.day}, {date.day.year}, {here.acronym} -- "
    page.masthead("name", here.name)
    page.masthead("section", f"{here.rubric_english} / {here.rubric}")
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.know(bylines=(None, here.acronym), dateline=prefix)
    page.body(behind(prefix, article.pieces))
    clock = f"{chance.randrange(10, 24)}:{chance.randrange(10, 60)}"
    page.furniture("noise", f"--{here.acronym}  {clock} LOCAL TIME", either=True)
    return page


def address_and_source(chance: Chance) -> Page:
    """A collector of news: the address it came from, the headline, whose news it is."""
    page = Page(chance, "address of the article", "source named below the headline")
    page.suffer("clean", "clean", "ocr", "any-route", "bad-byte")
    here = house(chance, "prs", "fa", "ps")
    writer = reporter(chance)
    date = dating(chance, "slash-us", "month-day-year", "iso")
    article = writer.article(
        paragraphs=chance.randrange(5, 10), captions=chance.randrange(2), evidence=date.told
    )
    head(page, ("name", here.name), ("motto", here.verse), ("contact", f"{here.site}   {here.mail}"))
    origin = chance.choice(("frontier-post", "daily-ledger", "eastern-herald"))
    address = f"https://www.{origin}.example/news/{date.day.year}/{slugged(article.title)}"
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    author = writer.person()
    signed(page, f"By {author}", author)
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    page.body(article.pieces)
    return page
