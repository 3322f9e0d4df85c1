"""The group `chronicle`, second part: papers that were printed, and became text by PDF or by scanner."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.chronicle.desk import (
    PRINT,
    SCANNED,
    WEB,
    by,
    curly,
    digits,
    entry,
    given,
    head,
    native_day,
    on,
    parts,
    site_of,
    story,
    tongue,
    versed,
)
from portals.page import Page
from portals.portal import Chance, dating, slugged
from portals.writer import Piece, bank

NATIVE = "chronicle/native"


def campus_quarterly(chance: Chance) -> Page:
    """Newsletter of a university: narrow lines, the native name and a folio at each turn of the page."""
    page = Page(chance, "short lines of a PDF", "running heads and folios", "several articles")
    page.suffer(*PRINT)
    name, english, kind, kind_english = parts(chance, "campuses")
    text = story(chance, "story", "release", headings=False)
    width = chance.randrange(42, 60)
    other = text
    while other is text or len(other.title) > width:
        other = story(chance, "story", "release", headings=False, apart_from=[text])
    head(page, ("name", name), ("name", english), ("issue", f"{kind} | {kind_english}"))
    page.headline(text.title, width=chance.choice((30, 42)))
    start, figures = chance.randrange(2, 40), chance.site.choice((EXTENDED, ARABIC_INDIC))
    heads = [("running_head", f"{kind} - {name}")]
    order = chance.site.random() < 0.5

    def running(number: int) -> list[tuple[str, str]]:
        folio = [("folio", str(start + number).translate(figures))]
        return [*folio, *heads] if order else [*heads, *folio]

    page.body(
        [*text.pieces, Piece("heading", (other.title,)), *other.pieces],
        width=width,
        hyphens=chance.random() < 0.6,
        breaks=chance.randrange(2, 5),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.5,
    )
    return page


def society_paper(chance: Chance) -> Page:
    """A paper of emigrants from a scanner: address and telephone in the head, indents, folios of dashes."""
    page = Page(chance, "scan with indents", "hyphens", "community paper")
    page.suffer(*SCANNED)
    name, english, address = parts(chance, "societies")
    text = story(chance, "society", "story", headings=chance.random() < 0.5)
    if "الجمعية" not in name and chance.random() < 0.4:
        versed(text, chance, "fa")
    number = chance.randrange(4, 80)
    head(
        page,
        ("name", name),
        ("name", english),
        ("address", address),
        ("address", entry(chance, "phones")),
        ("issue", f"No. {number} - {chance.choice(('Spring', 'Summer', 'Autumn', 'Winter'))} Issue"),
    )
    page.headline(text.title, width=chance.choice((36, 56)))
    by(page, text.author)
    page.line("byline", f"by {text.author}")
    start = chance.randrange(1, 24)

    def running(sheet: int) -> list[tuple[str, str]]:
        return [("folio", f"\N{EN DASH} {start + sheet} \N{EN DASH}"), ("running_head", name)]

    page.body(
        text.pieces,
        width=chance.randrange(56, 74),
        hyphens=True,
        indent=chance.choice((3, 4, 5)),
        blank=0,
        breaks=chance.randrange(1, 4),
        running=running,
    )
    return page


def paper_saved_as_pdf(chance: Chance) -> Page:
    """A page of a portal, saved as PDF: day and title above, address and sheet below each sheet."""
    page = Page(chance, "sheets of a browser")
    page.suffer(*WEB)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    text = story(chance)
    sheets = chance.randrange(2, 4)
    address = f"https://{here.site}/en/{chance.randrange(100, 9000)}/{slugged(text.title)[:40]}"
    day = f"{chance.randrange(13, 29)}/{chance.randrange(1, 10)}/23"
    top = f"{day}, {chance.randrange(1, 12)}:{chance.randrange(10, 60)} PM\t{text.title} | {here.english}"

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{address}\t{number}/{sheets}"), ("running_head", top)]

    page.unscored |= {"source_url"}  # the page's own address, on each sheet: two opinions
    page.furniture("running_head", top)
    head(page, ("name", here.name), ("motto", here.motto), ("menu", "  ".join(here.menu)))
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces, width=chance.choice((0, 92)), breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{address}\t{sheets}/{sheets}")
    return page


def ministry_sheets(chance: Chance) -> Page:
    """A press release on the paper of a ministry: names in three languages, sheets counted in Dari."""
    page = Page(chance, "press release", "sheets counted in words")
    page.suffer(*PRINT)
    dari, pashto, english, office, office_english = parts(chance, "offices")
    date = dating(chance, "day-month-year", "month-day-year")
    text = story(chance, "release")
    sheets = 3
    head(page, ("name", dari), ("name", pashto), ("name", english), ("name", f"{office} / {office_english}"))
    page.line(
        "kicker", chance.site.choice(("PRESS RELEASE", "Press Release", "For Immediate Release")), either=True
    )
    page.line("dateline", f"Kabul, {given(page, date)}")
    page.headline(text.title, width=chance.choice((44, 200)))

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", f"صفحه {digits('fa', number)} از {digits('fa', sheets)}")]

    page.body(text.pieces, width=chance.randrange(70, 90), breaks=sheets - 1, running=running)
    return page


def research_note(chance: Chance) -> Page:
    """A paper in a journal: on even sheets the journal's native name, on odd ones the short title."""
    page = Page(chance, "journal", "alternating running heads")
    page.suffer(*PRINT)
    name, english, kind, kind_english = parts(chance, "campuses")
    text = story(chance, "lecture")
    head(page, ("name", f"{name} - {kind}"), ("name", f"{kind_english}, {english}"))
    page.headline(text.title, width=chance.choice((50, 64)))
    other = chance.choice([one for one in bank(NATIVE)["authors"] if one != text.author])
    by(page, f"{text.author} and {other}", f"{text.author}, {other}")
    page.line("byline", f"{text.author} and {other}")
    start = chance.randrange(11, 200)
    short = f"{text.author.split(' ')[-1]} and {other.split(' ')[-1]}"

    def running(number: int) -> list[tuple[str, str]]:
        sheet = digits("fa", start + number) if number % 2 else str(start + number)
        return [("running_head", f"{sheet}   {name if number % 2 else short}")]

    page.body(
        text.pieces,
        width=chance.randrange(62, 80),
        hyphens=True,
        breaks=chance.randrange(1, 4),
        running=running,
        justified=chance.random() < 0.4,
    )
    return page


def kiosk_weekly(chance: Chance) -> Page:
    """A weekly, copied and read by OCR: year and number in the native head, price, indents, no blank line."""
    page = Page(chance, "scan with indents", "year and number in the head")
    page.suffer(*SCANNED)
    here = site_of(chance, "fa", "prs", "ar", "ur")
    text = story(chance, headings=False)
    year, number = chance.randrange(2, 30), chance.randrange(30, 900)
    issue = {
        "fa": f"سال {digits('fa', year)} - شماره {digits('fa', number)}",
        "prs": f"سال {digits('fa', year)} - شماره مسلسل {digits('fa', number)}",
        "ar": f"السنة {digits('ar', year)} - العدد {digits('ar', number)}",
        "ur": f"جلد {digits('ur', year)} - شمارہ {digits('ur', number)}",
    }[here.language]
    head(page, ("name", here.name), ("motto", here.motto), ("issue", issue), ("name", here.english))
    page.headline(text.title, width=chance.choice((28, 40, 60)))
    page.deck(text.deck)
    by(page, text.author)
    page.line("byline", f"By {text.author}", blank=0)
    start = chance.randrange(2, 12)

    def running(sheet: int) -> list[tuple[str, str]]:
        return [("running_head", f"{digits(here.language, start + sheet)}   {here.name}   {issue}")]

    page.body(
        text.pieces,
        width=chance.randrange(48, 66),
        hyphens=chance.random() < 0.7,
        indent=chance.choice((2, 3, 4)),
        blank=0,
        breaks=chance.randrange(1, 4),
        running=running,
        around=chance.randrange(2),
    )
    return page


def friday_leaflet(chance: Chance) -> Page:
    """An address of a Friday, printed by a society: a native plate above and below justified lines."""
    page = Page(chance, "sermon", "justified")
    page.suffer(*PRINT)
    name, english, address = parts(chance, "societies")
    text = story(chance, "sermon")
    date = dating(chance, "day-month-year")
    head(page, ("name", name), ("name", english), ("address", address))
    page.headline(text.title)
    page.deck(text.deck, blank=0)
    page.line("dateline", given(page, date), blank=0)
    page.body(text.pieces, width=chance.randrange(58, 76), justified=True)
    page.masthead("name", name, blank=2)
    return page


def gulf_print(chance: Chance) -> Page:
    """The English page of an Arabic paper: name and day as running heads in Arabic digits."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(*PRINT)
    here = site_of(chance, "ar")
    text = story(chance, captions=chance.random() < 0.5)
    day = dating(chance, "iso").day
    printed = native_day(day, "ar")
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    page.masthead("issue", f"العدد {digits('ar', chance.randrange(1000, 9000))} - {printed}", either=True)
    on(page, day)
    page.headline(text.title, width=chance.choice((34, 48)))
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    start = chance.randrange(2, 20)

    def running(number: int) -> list[tuple[str, str]]:
        return [("folio", digits("ar", start + number)), ("running_head", f"{here.name} - {printed}")]

    page.body(
        curly(text.pieces),
        width=chance.randrange(46, 62),
        hyphens=chance.random() < 0.4,
        breaks=chance.randrange(1, 4),
        running=running,
        form_feed=chance.random() < 0.5,
    )
    return page


def mission_paper(chance: Chance) -> Page:
    """A report with `Page 2 of 4` in a line with the office's name; native plate on the first sheet."""
    page = Page(chance, "report", "page of pages")
    page.suffer(*PRINT)
    dari, pashto, english, *_ = parts(chance, "offices")
    text = story(chance, "report")
    date = dating(chance, "month-day-year", "day-month-year")
    head(page, ("name", f"{dari}   {pashto}"), ("name", english))
    page.headline(text.title)
    page.deck(text.deck, blank=0)
    page.line("dateline", given(page, date), blank=1)
    sheets = chance.randrange(2, 5)

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{english}    Page {number} of {sheets}")]

    page.body(
        text.pieces,
        width=chance.choice((0, 78, 88)),
        breaks=sheets - 1,
        running=running,
        form_feed=chance.random() < 0.3,
    )
    page.furniture("running_head", f"{english}    Page {sheets} of {sheets}")
    return page


def examiners_sheet(chance: Chance) -> Page:
    """An exam: the university in its language, class and time in native words, a text and its questions."""
    page = Page(chance, "exam sheet", "list")
    page.suffer(*PRINT)
    name, english, *_ = parts(chance, "campuses")
    text = story(chance, "exam")
    minutes = chance.choice((45, 60, 90))
    form, time = "اسم و تخلص: ............   صنف: ......", f"وقت: {digits('prs', minutes)} دقیقه"
    if "دانشگاه" in name:
        form = "نام و نام خانوادگی: ............   شماره: ......"
    if "جامعة" in name:
        form, time = "الاسم: ............   الصف: ......", f"الوقت: {digits('ar', minutes)} دقيقة"
    head(
        page,
        ("name", name),
        ("name", english),
    )
    page.masthead("form", form, either=True)
    page.masthead("form", time, either=True)
    # The title is that of the exam, or that of the text that is read in it.
    page.unscored |= {"title"}
    page.masthead("headline", chance.choice(bank("chronicle/exams")["exam.heads"]), blank=1, either=True)
    page.line("headline", text.title, either=True)
    page.body(text.pieces, width=chance.choice((0, 72)))
    return page


def doubled_gaps(chance: Chance) -> Page:
    """Justified lines with double spaces; masthead of four lines; the day in the native calendar only."""
    page = Page(chance, "justified", "native day")
    page.suffer(*SCANNED, "missing-spaces")
    here = site_of(chance, "prs", "ps", "fa")
    text = story(chance)
    day = dating(chance, "iso").day
    head(page, ("name", here.name), ("name", here.english), ("verse", here.verse), ("address", here.mail))
    page.headline(text.title, width=chance.choice((40, 60)))
    by(page, text.author)
    page.line("byline", f"By {text.author}")
    on(page, day)
    page.line("dateline", native_day(day, here.language), blank=0)
    page.body(text.pieces, width=chance.randrange(60, 84), justified=True)
    return page


def order_of_the_town(chance: Chance) -> Page:
    """A notice of an Arab office: four names above the notice and its list, two of them again below."""
    page = Page(chance, "legal notice", "list")
    page.suffer(*WEB)
    state, ministry, office, english = parts(chance, "ar.offices")
    text = story(chance, "notice")
    date = dating(chance, "day-month-year", "dash-uk")
    head(page, ("name", state), ("name", ministry), ("name", office), ("name", english))
    page.headline(text.title)
    page.line("dateline", page.dated(date.style, date.day, evidence=False))
    page.body(text.pieces, width=chance.choice((0, 70)))
    page.masthead("name", ministry, blank=2)
    page.masthead("name", english)
    return page


def native_broadsheet(chance: Chance) -> Page:
    """A native paper in print: its own language in wrapped lines, an English plate, folios in its digits."""
    language = chance.site.choice(("fa", "prs", "ar"))
    page = Page(chance, "native body", "English masthead", language=language)
    page.suffer(*["clean"] * 3, "crlf", "bom")
    here = site_of(chance, language)
    text = tongue(chance, language)
    page.masthead("name", here.english)
    page.masthead("address", f"{here.site} | {here.mail}")
    page.headline(text.title)
    by(page, text.author)
    page.line("byline", text.author)
    start = chance.randrange(2, 30)

    def running(number: int) -> list[tuple[str, str]]:
        return [("running_head", f"{here.english}   {start + number}")]

    page.body(text.pieces, width=chance.randrange(50, 70), breaks=1, running=running)
    return page
