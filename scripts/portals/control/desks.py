"""The control group, second part: what a portal, an office or a party writes itself."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, EXTENDED, IRANIAN, PASHTO, solar_line
from portals.control.desk import (
    AFFAIRS,
    BYTES,
    HEAVY,
    LIFE,
    LIGHT,
    NEWS,
    OFFICIAL,
    STATEMENTS,
    by,
    clutter,
    curly,
    form,
    head,
    native_date,
    on,
    related,
    site_of,
    split,
    words,
)
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, Writer


def trail(chance: Chance) -> Page:
    """The way from the home page above the headline; tags and native articles of the day below."""
    page = Page(chance, "trail of sections", "native list of articles at the foot")
    page.suffer(*LIGHT, "bidi-marks")
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS, LIFE)), chance)
    date = dating(chance, "day-month-year", "weekday", "iso")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), captions=chance.randrange(2), evidence=date.told
    )
    head(page, ("name", here.name), ("motto", here.motto))
    mark = chance.site.choice((" > ", " » ", " / "))
    page.furniture(
        "navigation", mark.join(("Home", "English", chance.choice(("News", "World")))), either=True
    )
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=chance.randrange(2))
    clutter(page, chance, chance.site.randrange(2))
    page.body(article.pieces)
    page.furniture("navigation", f"Tags: {', '.join(writer.places)}")
    related(page, here, chance)
    return page


def brief(chance: Chance) -> Page:
    """A short item without an author: the place before the first words, the native date below the title."""
    page = Page(chance, "short item", "native date below the headline")
    page.suffer(*LIGHT)
    here = site_of(chance, "ps", "prs", "fa")
    writer = Writer(chance.choice((NEWS, AFFAIRS, OFFICIAL)), chance)
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(3, 5))
    head(page, ("name", here.name), ("section", f"{here.rubric}\t{here.rubric_english}"))
    page.headline(article.title)
    on(page, day)
    months = {"ps": PASHTO, "fa": IRANIAN}.get(here.language, AFGHAN)
    page.line("dateline", solar_line(day, months), blank=0)
    prefix = f"{writer.places[0].upper()}: "
    page.know(dateline=prefix)
    first, *rest = article.pieces
    page.body([Piece("paragraph", (prefix + first.text,)), *rest])
    return page


def name_thrice(chance: Chance) -> Page:
    """A press release of an office with a name in three languages, a number and a date."""
    page = Page(chance, "press release", "name in three languages")
    page.suffer(*BYTES)
    dari, pashto, english = split(chance, "offices")
    writer = Writer(OFFICIAL, chance)
    date = dating(chance, "day-month-year", "month-day-year", "dash-uk")
    article = writer.article(paragraphs=chance.randrange(3, 7), evidence=date.told)
    lines = [("name", dari), ("name", pashto), ("name", english)]
    if chance.site.random() < 0.5:
        lines.append(
            ("section", chance.site.choice(("Office of Public Relations", "Directorate of Communications")))
        )
    head(page, *lines)
    page.line("deck", f"Press Release No. {chance.randrange(3, 190)}", either=True)
    page.line("dateline", f"Date: {page.dated(date.style, date.day, evidence=date.certain)}", blank=0)
    page.headline(article.title)
    page.body(article.pieces)
    page.line("byline", "For more information: press@office.example", either=True)
    return page


def mission(chance: Chance) -> Page:
    """A statement of an embassy; place and date stand below its last paragraph."""
    page = Page(chance, "place and date at the end", "address block")
    page.suffer(*LIGHT)
    name, english, town, street = split(chance, "embassies")
    writer = Writer(chance.choice((OFFICIAL, STATEMENTS)), chance)
    date = dating(chance, "day-month-year", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(3, 6), evidence=date.told)
    contact = f"Tel: +00 {len(town)}20 555 01{len(street)}"
    head(page, ("name", name), ("name", english), ("contact", street), ("contact", contact))
    page.headline(article.title)
    page.body(article.pieces)
    page.line("dateline", f"{town}, {page.dated(date.style, date.day)}")
    return page


def demands(chance: Chance) -> Page:
    """A statement of a party, with demands; who signs, and the date in two calendars, at the end."""
    page = Page(chance, "statement with demands", "date in two calendars at the end")
    page.suffer(*HEAVY)
    here = site_of(chance, "fa", "prs", "ps")
    writer = Writer(STATEMENTS, chance)
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 8), items=True, headings=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site}    {here.mail}"))
    page.headline(article.title, width=chance.choice((34, 200)))
    if chance.random() < 0.4:
        page.deck(article.deck)
    page.body(article.pieces)
    council = chance.site.choice(("The Central Council", "Executive Committee"))
    page.know(bylines=(None, council))
    page.line("byline", council, either=True)
    months = {"fa": IRANIAN, "ps": PASHTO}.get(here.language, AFGHAN)
    on(page, day)
    page.line("dateline", f"{solar_line(day, months)} ({day.day} {day:%B} {day.year})", blank=0)
    return page


def open_letter(chance: Chance) -> Page:
    """An open letter, with a salutation and a list of those who sign it."""
    page = Page(chance, "open letter", "list of signatories")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "ar", "prs")
    writer = Writer(STATEMENTS, chance, apart_from=frozenset({"massacre", "workers"}))
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(4, 8), evidence=date.told)
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=chance.randrange(2))
    greeting = chance.choice(("Your Excellency,", "Dear Madam, dear Sir,", "Dear members of the Council,"))
    names = chance.sample(writer.bank["people"], 5)
    places = chance.sample(writer.bank["places"], 5)
    signed = tuple(
        f"{at}. {name}, {place}" for at, (name, place) in enumerate(zip(names, places, strict=True), 1)
    )
    end = [Piece("heading", ("Signatories:",)), Piece("list", signed)]
    page.body([Piece("paragraph", (greeting,)), *article.pieces, *end])
    return page


def oration(chance: Chance) -> Page:
    """A speech as it was given, with a note that it is to be checked, and the greetings at its start."""
    page = Page(chance, "speech")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((STATEMENTS, OFFICIAL)), chance)
    date = dating(chance, "day-month-year", "ordinal")
    article = writer.article(paragraphs=chance.randrange(5, 10), evidence=date.told)
    speaker = writer.person()
    head(page, ("name", here.name), ("name", here.english), ("section", here.rubric_english))
    where = chance.choice(("at the opening of parliament", "to the General Assembly", "on the national day"))
    page.headline(f"Address by {speaker} {where}")
    page.line("dateline", f"{writer.places[0]}, {page.dated(date.style, date.day)}", blank=0)
    page.unscored |= {"byline"}
    greeting = chance.choice(("Ladies and gentlemen, dear friends,", "Mr. President, Excellencies,"))
    thanks = chance.choice(("Thank you very much.", "I thank you for your attention."))
    page.body([Piece("paragraph", (greeting,)), *article.pieces, Piece("paragraph", (thanks,))])
    return page


def dialogue(chance: Chance) -> Page:
    """An interview in which both speakers are named before what they say."""
    page = Page(chance, "interview with names")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(chance.choice((LIFE, NEWS, AFFAIRS, STATEMENTS, OFFICIAL)), chance)
    date = dating(chance, "month-day-year", "short")
    article = writer.article(paragraphs=3)
    author, guest = writer.person(), writer.people[0]
    surname = guest.split(" ")[-1]
    pieces = [article.pieces[0]]
    for question in chance.sample(writer.bank["any.questions"], chance.randrange(3, 5)):
        answer = writer.paragraph("facts", "facts", "facts").text
        pieces.append(Piece("paragraph", (f"{here.english}: {writer.filled(question)}",)))
        pieces.append(Piece("paragraph", (f"{surname}: {answer}",)))
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(f"Interview with {guest}: {article.title}")
    by(page, author)
    page.line("byline", f"Interview by {author}", blank=0)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(pieces)
    return page


def scoreboard(chance: Chance) -> Page:
    """A report from the sports desk, with the results at its end."""
    page = Page(chance, "results at the end")
    page.suffer(*LIGHT)
    here = site_of(chance, "ps", "ur", "prs")
    writer = Writer(LIFE, chance, apart_from=frozenset({"carpets", "books", "saffron", "clinic"}))
    date = dating(chance, "short-us", "day-month-year", "slash-us")
    article = writer.article(
        paragraphs=chance.randrange(4, 8), captions=chance.randrange(3), evidence=date.told
    )
    head(page, ("name", here.name), ("section", f"{here.rubric_english} / Sports\t{here.rubric}"))
    page.headline(article.title)
    author = writer.person()
    by(page, author, f"{author}, Sports Desk")
    page.line("byline", f"By {author}, Sports Desk")
    page.line("dateline", page.dated(date.style, date.day, evidence=date.certain), blank=0)
    towns = chance.sample(writer.bank["places"], 6)
    scores = tuple(
        f"{one} {chance.randrange(90, 240)}/{at} - {other} {chance.randrange(80, 230)} all out"
        for at, one, other in zip((4, 7, 9), towns[:3], towns[3:], strict=True)
    )
    page.body([*article.pieces, Piece("heading", ("Results",)), Piece("list", scores)])
    return page


def prices(chance: Chance) -> Page:
    """A report on the market with a table of prices inside it, its cells parted by tabs."""
    page = Page(chance, "table in the body")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "ur", "ar")
    writer = Writer(NEWS, chance, apart_from=frozenset({"talks", "quake", "refugees", "court"}))
    date = dating(chance, "iso", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(4, 8), evidence=date.told)
    goods = chance.sample(("Flour, 49 kg", "Rice, 24 kg", "Cooking oil, 16 l", "Sugar, 1 kg", "Gas, 1 kg"), 4)
    rows = tuple(f"{one}\t{chance.randrange(40, 2900)}\t{chance.randrange(40, 2900)}" for one in goods)
    table = Piece("list", ("Commodity\tLast week\tThis week", *rows))
    at = chance.randrange(1, len(article.pieces))
    head(page, ("name", here.name), ("contact", f"{here.site} | {here.mail}"))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day))
    page.unscored |= {"paragraphs"}
    page.body([*article.pieces[:at], table, *article.pieces[at:]])
    return page


def picture_page(chance: Chance) -> Page:
    """Pictures with long captions between short paragraphs."""
    page = Page(chance, "more captions than paragraphs")
    page.suffer(*LIGHT)
    here = site_of(chance)
    writer = Writer(LIFE, chance)
    date = dating(chance, "month-day-year", "weekday")
    article = writer.article(paragraphs=3)
    pieces = [article.pieces[0]]
    for piece in (*article.pieces[1:], writer.paragraph("facts", "facts")):
        pieces += [Piece("caption", (writer.pick("captions"),)), piece]
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(f"In pictures: {article.title}")
    author = writer.person()
    by(page, author)
    page.line("byline", f"Text and photographs: {author}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(pieces)
    return page


def by_the_hour(chance: Chance) -> Page:
    """News as it comes in: each paragraph has the hour before it."""
    page = Page(chance, "hours before paragraphs")
    page.suffer(*LIGHT)
    here = site_of(chance, "ur", "ar", "fa")
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    date = dating(chance, "day-month-year", "weekday-uk")
    article = writer.article(paragraphs=3)
    hour, pieces = chance.randrange(6, 10), [article.pieces[0]]
    for _ in range(chance.randrange(4, 8)):
        hour += chance.randrange(1, 3)
        text = writer.paragraph("facts", "quotes").text
        pieces.append(Piece("paragraph", (f"{hour:02}:{chance.randrange(10, 60)} \N{EN DASH} {text}",)))
    head(page, ("name", here.name), ("section", f"{here.rubric_english} | {here.rubric}"))
    page.headline(f"Live: {article.title}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(pieces)
    return page


def explained(chance: Chance) -> Page:
    """Questions as headings, answers below them; a native form and a copyright line at the foot."""
    page = Page(chance, "questions as headings", "native form at the foot")
    page.suffer(*LIGHT, "some-lines")
    here = site_of(chance)
    writer = Writer(chance.choice((NEWS, AFFAIRS)), chance)
    date = dating(chance, "month-day-year", "short-us")
    article = writer.article(paragraphs=3)
    author = writer.person()
    by(page, author)
    questions = chance.sample(writer.bank["any.questions"], chance.randrange(2, 5))
    pieces = [article.pieces[0]]
    for question in questions:
        pieces.append(Piece("heading", (writer.filled(question),)))
        pieces += [writer.paragraph("facts", "facts", "facts"), writer.paragraph("quotes", "facts")]
    head(page, ("name", here.name), ("section", here.rubric))
    page.headline(article.title)
    page.line("byline", f"By {author} - {page.dated(date.style, date.day)}")
    page.body(curly(pieces))
    form(page, here, chance)
    page.furniture("noise", words(chance, "copyrights").replace("{name}", here.name), either=True)
    return page


def numbered_news(chance: Chance) -> Page:
    """A native number of the news, the hour and the date in native words above an English article."""
    page = Page(chance, "number of the news", "native date below the headline")
    page.suffer(*LIGHT)
    here = site_of(chance, "ur", "ar", "fa")
    writer = Writer(chance.choice((NEWS, AFFAIRS, OFFICIAL)), chance)
    day = dating(chance, "iso").day
    article = writer.article(paragraphs=chance.randrange(4, 9), inline=chance.randrange(2))
    head(page, ("name", here.name), ("motto", here.motto))
    label = {"ur": "خبر نمبر", "ar": "رقم الخبر", "fa": "شماره خبر"}[here.language]
    number = str(chance.randrange(10**4, 10**6)).translate(EXTENDED)
    page.furniture("noise", f"{label}: {number}", either=True)
    page.headline(article.title)
    on(page, day)
    page.line("dateline", native_date(day, here.language, IRANIAN), blank=0)
    page.body(article.pieces)
    return page
