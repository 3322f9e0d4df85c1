"""The shapes of the other modules a second time, each in another way."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.almanac.desk import (
    EVERYWHERE,
    FEATURES,
    HEAVY,
    LIGHT,
    MONTHS,
    NATIVE,
    NEWS,
    PAIRS,
    PDF,
    SCAN,
    Leaf,
    author,
    by,
    curly,
    folio,
    furnish,
    head,
    native,
    said,
    site_of,
    source,
    stamp,
    tale,
    told,
)
from portals.calendar import solar_line
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank, glued

GENTLE = ("clean", "clean", "clean", "crlf", "bom", "ragged")


def nameonly(chance: Chance) -> Page:
    """One native line and nothing else of the portal; curled quotation marks, one glued to a sentence."""
    page = Page(chance, "one native line", "typographic quotation marks", "glued quotation")
    page.suffer(*HEAVY, "english-1252", "english-1252")
    here = site_of(chance)
    date = dating(chance, "slash-us", "month-day-year", "short-us")
    story = tale(chance, *FEATURES, captions=True, headings=chance.random() < 0.5, told=told(date))
    pieces = [
        Piece(one.role, (glued(one.text),), one.language) if one.role == "paragraph" else one
        for one in story.pieces
    ]
    if chance.random() < 0.6:
        story = curly(story)
        pieces = list(story.pieces)
    page.masthead("name", here.name)
    page.headline(story.title)
    page.deck(story.deck, torn=chance.random() < 0.3)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", stamp(page, date), blank=chance.randrange(2))
    page.body(pieces)
    return page


def institutemenus(chance: Chance) -> Page:
    """An institute's English line, its native menus in two languages, its office, then an announcement."""
    page = Page(chance, "emblem line", "native menus in two languages", "English address block")
    page.suffer("clean", "clean", "arabic-letters", "tatweel", "tatweel", "crlf")
    first, second = site_of(chance, "prs"), site_of(chance, "ps")
    story = tale(chance, "release", bullet="\N{BULLET} ")
    head(
        page,
        ("name", f"{first.english} Institute"),
        ("section", " - ".join(first.menu[:3])),
        ("section", " - ".join(second.menu[:3])),
        ("section", first.menu[3]),
        ("section", second.menu[3]),
        ("contact", said(chance, "streets")),
        ("contact", f"Phone: +93 (0) 20 {chance.site.randrange(200, 999)} {chance.site.randrange(10, 99)}"),
        ("contact", first.site),
    )
    page.headline(story.title)
    page.body(story.pieces)
    return page


def frontpage(chance: Chance) -> Page:
    """Capitals, a native name, both menus line by line with numbers; three short articles."""
    page = Page(chance, "head in two languages", "native menu with numbers", "several articles")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "ur", "ar", "prs")
    table = str.maketrans("0123456789", chance.site.choice(("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")))
    head(
        page,
        ("name", here.english.upper()),
        ("name", here.name),
        ("section", said(chance, "sections")),
        *(
            ("section", f"{number}. {entry}".translate(table))
            for number, entry in enumerate(here.menu[:4], start=1)
        ),
    )
    told_already: list[str] = []
    for number in range(chance.randrange(2, 4)):
        story = tale(chance, *NEWS, headings=False, apart_from=told_already)
        told_already.append(story.title)
        if number:
            page.body([Piece("heading", (story.title,)), *story.pieces[:3]])
        else:
            page.headline(story.title)
            page.body(story.pieces[:3])
    return page


def minutesago(chance: Chance) -> Page:
    """A native crumb trail, the minutes it takes to read, a native author; the English one below."""
    page = Page(chance, "native chrome above the article", "native copyright line")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "timed-uk", "iso", "weekday")
    story = tale(chance, *NEWS, captions=True)
    words = bank(NATIVE)
    head(page, ("name", here.name), ("motto", here.motto))
    page.furniture("navigation", f"{here.menu[0]} › {here.menu[1]}", either=True)
    page.furniture("navigation", words[f"{here.language}.readtime"][0], blank=0, either=True)
    page.headline(story.title)
    name = author(chance)
    by(page, name)
    page.line("byline", f"Reported by {name}")
    page.line("dateline", f"Last updated: {stamp(page, date)}", blank=0)
    page.body(story.pieces)
    furnish(page, "navigation", *words[f"{here.language}.related"][0].split(" / "))
    line = words[f"{here.language}.copyright"][0].replace("{year}", str(date.day.year))
    page.furniture("navigation", line, either=True)
    return page


def dayatfoot(chance: Chance) -> Page:
    """A wrapped article that ends with its author and the day of the solar calendar, alone."""
    page = Page(chance, "native date at the end", "hard wraps", "author at the end")
    page.suffer(*SCAN)
    language = chance.site.choice(("fa", "prs", "ps"))
    here = site_of(chance, language)
    story = tale(chance, *FEATURES)
    head(page, ("name", here.name), ("name", here.english))
    page.headline(story.title, width=chance.choice((40, 64)))
    page.deck(story.deck)
    page.body(story.pieces, width=chance.randrange(60, 84), hyphens=chance.random() < 0.4)
    name = author(chance)
    by(page, name)
    page.line("byline", f"\N{EM DASH} {name}")
    date = dating(chance, "iso")
    page.know(published=date.day)
    page.line("dateline", solar_line(date.day, MONTHS[language]))
    return page


def boardnotices(chance: Chance) -> Page:
    """Notices in two languages in turn below the native name of an office and its English one."""
    page = Page(chance, "posts in two languages in turn", "masthead in two languages")
    page.suffer(*GENTLE)
    page.every_language = True
    here = site_of(chance, "prs")
    head(page, ("name", here.name), ("name", here.english), ("contact", f"{here.site} | {here.mail}"))
    posts = [line.split(" / ") for line in bank(PAIRS)["posts"]]
    chance.shuffle(posts)
    page.headline(chance.choice(("Notices of the week", "From the notice board")))
    pieces: list[Piece] = []
    for english, dari in posts[: chance.randrange(3, 5)]:
        pieces += [Piece("paragraph", (english,)), Piece("paragraph", (dari,), "prs")]
    page.body(pieces, width=chance.choice((0, 0, 70)))
    return page


def latinhead(chance: Chance) -> Page:
    """Latin letters, an address and an English menu above a native article in wrapped lines."""
    language = chance.site.choice(EVERYWHERE)
    page = Leaf(chance, "English masthead, native article", "hard wraps", language=language)
    page.suffer(*GENTLE)
    here = site_of(chance, language)
    story = native(chance, language)
    head(
        page,
        ("name", here.acronym),
        ("name", here.english),
        ("contact", said(chance, "streets")),
        ("section", said(chance, "sections")),
    )
    page.headline(story.title)
    start = chance.randrange(2, 60)
    page.body(
        story.pieces,
        width=chance.choice((60, 74, 88)),
        breaks=chance.randrange(2),
        running=lambda number: [("running_head", f"{here.english} | {start + number}")],
    )
    return page


def bothends(chance: Chance) -> Page:
    """The native name stands above the article and again, with address and rights, below it."""
    page = Page(chance, "masthead at the head and again at the foot", "source address at the end")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "weekday-uk")
    story = curly(tale(chance, *NEWS, *FEATURES))
    head(page, ("name", here.name), ("motto", here.verse))
    page.line("dateline", stamp(page, date))
    page.headline(story.title, blank=chance.randrange(2))
    page.deck(story.deck, blank=0)
    page.body(story.pieces)
    address = source(chance, story.title)
    page.know(source_url=address)
    page.line("source_url", f"Source: {address}")
    page.furniture("navigation", f"{here.name} - {here.english}", either=True)
    page.furniture("navigation", f"{here.site} | {here.mail}", blank=0, either=True)
    return page


def twopages(chance: Chance) -> Page:
    """A typeset paper: heads with the title on the left and a native name on the right, form feeds."""
    page = Page(chance, "running heads in two languages", "form feeds", "justified lines", "hyphens")
    page.suffer(*PDF)
    here = site_of(chance)
    story = tale(chance, "feature", "culture", "opinion")
    start = chance.randrange(11, 300)
    head(page, ("name", here.name), ("name", here.english), ("section", here.rubric_english))
    page.headline(story.title, width=chance.choice((28, 50)))
    page.deck(story.deck)
    name = author(chance)
    by(page, name)
    page.line("byline", name)
    page.body(
        story.pieces,
        width=chance.randrange(50, 70),
        hyphens=True,
        justified=chance.random() < 0.5,
        breaks=3,
        running=lambda number: [
            (
                "running_head",
                f"{story.title[:30].rsplit(' ', 1)[0]}    {folio(here, start + number)}    {here.name}",
            )
        ],
        form_feed=True,
        around=chance.randrange(2),
    )
    return page


def formbelow(chance: Chance) -> Page:
    """A switch of languages, an English list of what the office offers, a native form under it."""
    page = Page(chance, "language switch", "list in the text", "native form at the foot")
    page.suffer(*LIGHT)
    here = site_of(chance)
    page.furniture("navigation", f"English | {here.name}", either=True)
    head(page, ("name", here.english), ("motto", said(chance, "slogans")))
    page.headline(chance.choice(("What our library lends", "Things that may be borrowed")))
    mark = chance.choice(("- ", "\N{BULLET} ", "* "))
    lent = (
        "books in five languages, for three weeks",
        "one telescope, on nights without the moon",
        "ladders, if you bring them back the same day",
        "a sewing machine with its table",
        "advice on letters to offices",
    )
    page.body(
        [
            Piece(
                "paragraph", ("Everybody who lives in the town may borrow from us, and nobody has to pay.",)
            ),
            Piece("paragraph", ("These are the things that we have at present:",)),
            Piece("list", tuple(mark + one for one in chance.sample(lent, chance.randrange(3, 6)))),
            Piece("paragraph", ("For everything else, please fill in the form or ask at the window.",)),
        ]
    )
    furnish(page, "navigation", *bank(NATIVE)[f"{here.language}.form"][0].split(" / "))
    page.furniture(
        "navigation", f"© {chance.randrange(2006, 2023)} {here.english} | {here.name}", either=True
    )
    return page


def lowerhead(chance: Chance) -> Page:
    """No blank line parts masthead, headline, author and text; sentences end the paragraphs."""
    page = Page(chance, "no blank lines")
    page.suffer(*LIGHT)
    page.tight = True
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = tale(chance, *NEWS, headings=False)
    head(
        page,
        ("name", here.name),
        ("contact", here.site),
        ("section", f"{here.rubric_english} / {here.rubric}"),
    )
    page.headline(story.title)
    name = author(chance)
    by(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", stamp(page, date))
    page.body(story.pieces)
    return page


def guestleaves(chance: Chance) -> Page:
    """A French, German, Turkish or Russian article on leaves with a native head and foot, in short lines."""
    language = chance.choice(("fr", "de", "tr", "ru"))
    page = Page(chance, "article in another European language", "native running heads", language=language)
    page.suffer(*GENTLE, "arabic-letters", "tatweel")
    here = site_of(chance)
    story = native(chance, language)
    start = chance.randrange(1, 90)
    head(page, ("name", here.name), ("name", here.english), ("contact", here.mail))
    page.headline(story.title, width=chance.choice((34, 90)))
    page.deck(story.deck)
    page.body(
        story.pieces,
        width=chance.randrange(56, 76),
        breaks=2,
        running=lambda number: [("running_head", f"{here.name}    {folio(here, start + number)}")],
    )
    return page
