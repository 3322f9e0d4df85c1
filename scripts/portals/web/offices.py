"""The group web, second part: ministries, embassies, charities and universities."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import EXTENDED
from portals.page import Page
from portals.portal import Chance, dating
from portals.web.desk import below, head, house, reporter, row, signed, typeset, words
from portals.writer import Piece, bank

PERSIAN = "web/persian"
ENQUIRIES = (
    "The full set of documents can be collected at the same office on any working day.",
    "Questions may be asked in writing until one week before the opening.",
    "Bidders or their representatives may attend the opening of the bids.",
    "The office reserves the right to accept or to reject any bid without giving a reason.",
)


def three_names(chance: Chance) -> Page:
    """A ministry whose state, name and directorate stand there in three languages."""
    page = Page(chance, "names in three languages")
    page.suffer("clean", "clean", "clean", "utf8-1256", "arabic-letters", "entities-in-1256")
    writer = reporter(chance)
    date = dating(chance, "weekday", "day-month-year", "short")
    article = writer.article(paragraphs=chance.randrange(3, 7), evidence=date.told)
    for number, line in enumerate(row(chance, "ministries")):
        page.masthead("name", line, blank=1 if number == 3 else 0)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def embassy_release(chance: Chance) -> Page:
    """An embassy: its name in two languages, a numbered press release, whom to ask at the end."""
    page = Page(chance, "press release", "whom to ask at the foot")
    page.suffer("clean", "clean", "utf8-1252", "direction-marks", "tatweel")
    native, english, site = row(chance, "embassies")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "ordinal", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(3, 6), evidence=date.told)
    head(page, ("name", native), ("name", english))
    if chance.site.random() < 0.5:
        page.masthead("contact", site)
    label = chance.site.choice(("PRESS RELEASE", "Press Release", "FOR IMMEDIATE RELEASE"))
    page.masthead("section", label, blank=1, either=True)
    if chance.site.random() < 0.5:
        page.line("dateline", f"No. {chance.randrange(3, 90)}/{date.day.year}", blank=0, either=True)
    printed = page.dated(date.style, date.day)
    above = chance.site.random() < 0.5
    if above:
        page.line("dateline", f"Date: {printed}" if chance.site.random() < 0.5 else printed)
    page.headline(article.title)
    if not above:
        page.line("dateline", printed)
    page.body(article.pieces)
    below(page, "noise", [chance.site.choice(("###", "- END -", "* * *"))])
    asked = f"For further information: Press Section, press@{site[4:]}"
    page.masthead("contact", asked, blank=1, either=True)
    return page


def tender_call(chance: Chance) -> Page:
    """An invitation for bids: the emblem lines, conditions as a list, and no author."""
    page = Page(chance, "notice with numbered conditions", "names in three languages")
    page.suffer("clean", "clean", "presentation-forms", "arabic-letters")
    lines = row(chance, "ministries")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "short")
    head(page, ("name", lines[0]), ("name", lines[3]), ("name", lines[2]), ("name", lines[5]))
    subject = chance.choice(
        ("generators", "office furniture", "two ambulances", "water pumps", "school desks")
    )
    place = writer.places[0]
    page.headline(f"Invitation for Bids: Supply of {subject} for {place}")
    page.line("dateline", f"Date: {page.dated(date.style, date.day)}", blank=0)
    owner = lines[5]
    opening = (
        f"The {owner} invites sealed bids from eligible companies for the supply of {subject} "
        f"to its office in {place}. The contract will be financed from the ordinary budget."
    )
    conditions = (
        "a copy of a valid business license;",
        f"a bid security of {chance.randrange(2, 9)} percent of the price;",
        f"proof of at least {chance.randrange(2, 8)} years of experience in similar contracts;",
        "a certificate from the tax office;",
        f"a delivery schedule of not more than {chance.randrange(20, 90)} days;",
    )
    marks = chance.site.choice(("abcde", "12345"))
    chosen = chance.sample(conditions, chance.randrange(3, 6))
    listed = tuple(f"{mark}) {one}" for mark, one in zip(marks, chosen, strict=False))
    closing = (
        f"Bids must be delivered to the procurement section before {chance.randrange(9, 12)}:00 on the day "
        f"of the opening. Late bids will be rejected and returned without being opened."
    )
    page.body(
        [
            Piece("paragraph", (opening,)),
            Piece("paragraph", ("Interested bidders are requested to submit the following documents:",)),
            Piece("list", listed),
            Piece("paragraph", (closing,)),
            Piece("paragraph", (chance.choice(ENQUIRIES),)),
        ]
    )
    return page


def yearly_report(chance: Chance) -> Page:
    """The report of a charity as text of a PDF: headings, head line and folio on each sheet."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer("clean", "clean", "presentation-forms", "visual-order", "detached-marks")
    native, english, motto = row(chance, "charities")
    writer = reporter(chance)
    article = writer.article(
        paragraphs=chance.randrange(7, 12), headings=2, captions=chance.randrange(2), items=True
    )
    year = chance.randrange(2006, 2019)
    head(page, ("name", native), ("name", english), ("motto", motto))
    page.headline(article.title)
    if chance.random() < 0.5:
        page.deck(article.deck)
    start = chance.randrange(2, 30)
    native_head = chance.site.random() < 0.5

    def running(number: int) -> list[tuple[str, str]]:
        title = native if native_head else f"{english} - Annual Report {year}"
        return [("folio", str(start + number)), ("running_head", title)]

    page.body(
        article.pieces,
        width=chance.site.randrange(58, 84),
        breaks=chance.randrange(1, 4),
        running=running,
        form_feed=chance.site.random() < 0.5,
    )
    return page


def campus_letter(chance: Chance) -> Page:
    """The newsletter of a university, set in narrow lines with hyphens, native heads at the breaks."""
    page = Page(chance, "short lines of a PDF", "running heads and folios", "issue line with the date")
    page.suffer("clean", "clean", "clean", "missing-spaces", "presentation-forms", "tatweel")
    native, english, office, letter = row(chance, "universities")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), headings=chance.randrange(2), evidence=date.told
    )
    head(page, ("name", english), ("name", letter), ("section", office), ("name", native))
    number = chance.randrange(1, 60)
    printed = page.dated(date.style, date.day)
    issue = f"Volume {number // 12 + 1}, Issue {number % 12 + 1}, {printed}"
    page.line("dateline", issue, blank=chance.site.randrange(2), either=True)
    page.headline(article.title, width=chance.site.choice((32, 44, 70)))
    if chance.random() < 0.6:
        author = writer.person()
        signed(page, f"By {author}", author)
    folio = chance.randrange(2, 9)

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", letter), ("folio", str(folio + number).translate(EXTENDED))]

    page.body(
        article.pieces,
        width=chance.randrange(38, 52),
        hyphens=True,
        breaks=chance.randrange(1, 3),
        running=running,
        around=chance.site.randrange(2),
        justified=chance.site.random() < 0.3,
    )
    return page


def briefing(chance: Chance) -> Page:
    """The transcript of a press conference: who speaks, in capitals, before each paragraph."""
    page = Page(chance, "transcript")
    page.suffer("clean", "clean", "utf8-1256", "bom", "english-1252")
    here = house(chance, "fa", "ar", "ur")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "month-day-year")
    spokesman = writer.people[0]
    who = f"DR. {writer.known['s1'].upper()}"
    head(page, ("name", here.name), ("name", here.english))
    page.headline(f"Transcript of the weekly press briefing by {spokesman}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    opening = (
        f"{who}: Good morning, ladies and gentlemen. {writer.paragraph('facts', 'answers', 'facts').text}"
    )
    pieces = [Piece("paragraph", (opening,))]
    questions = writer.bank["any.questions"]
    for question in chance.sample(questions, chance.randrange(3, 6)):
        kinds = chance.choice((("answers",), ("answers", "facts"), ("answers", "facts", "facts")))
        answer = writer.paragraph(*kinds)
        pieces.append(Piece("paragraph", (f"QUESTION: {writer.filled(question)}",)))
        pieces.append(Piece("paragraph", (f"{who}: {answer.text}",)))
    pieces.append(Piece("paragraph", (f"{who}: Thank you very much. We shall meet again next week.",)))
    page.body(typeset(pieces))
    return page


def speech(chance: Chance) -> Page:
    """Remarks of a minister, from the greeting to the thanks; the site repeats its name at the foot."""
    page = Page(chance, "speech", "verse in the text")
    page.suffer("clean", "clean", "tatweel", "any-route")
    lines = row(chance, "ministries")
    writer = reporter(chance)
    date = dating(chance, "weekday", "ordinal")
    article = writer.article(paragraphs=chance.randrange(4, 7), verse=True, evidence=date.told)
    head(page, ("name", lines[3]), ("name", lines[4]), ("name", lines[5]))
    page.headline(f"Remarks by {writer.people[3]} at the conference in {writer.places[2]}")
    page.line("dateline", page.dated(date.style, date.day), blank=chance.site.randrange(2))
    greetings = (
        "Excellencies, ladies and gentlemen,",
        "Dear colleagues, dear friends,",
        "Your Excellencies,",
    )
    thanks = ("I thank you for your attention.", "Thank you.", "Thank you, and welcome once again.")
    page.body(
        [
            Piece("paragraph", (chance.choice(greetings),)),
            writer.paragraph("answers", "answers"),
            *article.pieces,
            Piece("paragraph", (chance.choice(thanks),)),
        ]
    )
    return page


def consular_pair(chance: Chance) -> Page:
    """A notice of a consulate in English, then the same in Dari, parted by a line; no masthead."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "bom", "utf-16")
    here = bank(PERSIAN)
    title, native_title = chance.choice(here["notice.titles"]).split(" / ")
    pairs = [pair.split(" / ") for pair in chance.sample(here["notice.paragraphs"], chance.randrange(3, 7))]
    page.headline(title)
    date = dating(chance, "day-month-year", "month-day-year")
    if chance.random() < 0.6:
        page.line("dateline", page.dated(date.style, date.day), blank=chance.randrange(2))
    page.body([Piece("paragraph", (english,)) for english, _ in pairs])
    native = [Piece("paragraph", (dari,), "fa") for _, dari in pairs]
    page.body([Piece("heading", (native_title,), "fa"), *native])
    return page


def emblem_and_menus(chance: Chance) -> Page:
    """A party: an emblem line, menus in two languages, an English block of addresses, a statement."""
    page = Page(chance, "emblem, menu lines, address block")
    page.suffer("clean", "arabic-letters", "tatweel", "clean")
    here, other = house(chance, "prs"), house(chance, "ps")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "ordinal")
    article = writer.article(paragraphs=chance.randrange(4, 8), evidence=date.told)
    page.masthead("name", f"{here.english} - {chance.site.choice(words('english.mottos'))}")
    bullet = chance.site.choice(("", "* ", "- ", "\N{BLACK SMALL SQUARE} "))
    for line in (*here.menu[:3], *other.menu[:3]):
        page.masthead("section", bullet + line)
    for line in row(chance, "english.addresses"):
        page.masthead("contact", line)
    page.masthead("contact", f"Web: {here.site}  Email: {here.mail}")
    page.headline(article.title, blank=chance.site.choice((1, 2)))
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    return page


def relief_update(chance: Chance) -> Page:
    """A situation report: what is at a glance as a list, then the text; a name in two languages above."""
    page = Page(chance, "list of highlights before the text")
    page.suffer("clean", "clean", "utf8-1256-twice", "bidi-marks")
    native, english, _ = row(chance, "charities")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "short")
    article = writer.article(
        paragraphs=chance.randrange(4, 7), headings=chance.randrange(2), evidence=date.told
    )
    bar = chance.site.choice((" | ", " \N{EM DASH} ", " / "))
    page.masthead("name", f"{english}{bar}{native}")
    page.headline(article.title)
    number = chance.randrange(1, 30)
    page.line("dateline", f"Situation Report No. {number}, {page.dated(date.style, date.day)}", blank=0)
    mark = chance.site.choice(("- ", "* ", "\N{BULLET} "))
    highlights = tuple(mark + writer.pick("facts") for _ in range(3))
    page.body([Piece("heading", ("Highlights",)), Piece("list", highlights), *article.pieces])
    return page
