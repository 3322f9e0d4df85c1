"""The bureau, second part: what was laid out on sheets, printed or scanned before it became text."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.bureau.desk import (
    DIRECT,
    LIGHT,
    PDF,
    SCAN,
    Story,
    by,
    head,
    issue,
    native_date,
    person,
    site_of,
    words,
)
from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.page import Page
from portals.portal import Chance, dating, slugged
from portals.writer import Piece

Lines = list[tuple[str, str]]


def bulletin_of_rectors(chance: Chance) -> Page:
    """The bulletin of an institution as PDF text: short lines, native running heads and native folios."""
    page = Page(chance, "short lines of a PDF", "running heads and folios")
    page.suffer(*PDF)
    name, english, paper, title = words(chance, "heads.institutions").split(" / ")
    story = Story(chance, "life", "report")
    head(page, ("name", name), ("name", english), ("name", paper), ("name", title))
    page.headline(story.title, width=chance.choice((30, 44)))
    start = chance.randrange(2, 20)
    digits = chance.site.choice((EXTENDED, ARABIC_INDIC))

    def running(number: int) -> Lines:
        return [("folio", str(start + number).translate(digits)), ("running_head", f"{paper} - {name}")]

    page.body(
        story.pieces,
        width=chance.randrange(40, 60),
        hyphens=chance.random() < 0.5,
        breaks=chance.randrange(1, 4),
        running=running,
        around=chance.randrange(2),
        form_feed=chance.random() < 0.5,
    )
    return page


def page_of_nine(chance: Chance) -> Page:
    """Sheets numbered `Page 3 of 9`, a form feed before each, English name at the head of every sheet."""
    page = Page(chance, "Page 3 of 9", "form feeds")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa", "ar")
    date = dating(chance, "day-month-year", "month-day-year")
    story = Story(chance, "opinion", "news")
    head(page, ("name", here.name), ("name", here.english), ("contact", here.site))
    page.headline(story.title)
    by(page, chance, "By {}", "By {}, {agency}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    sheets = chance.randrange(2, 4)

    def running(number: int) -> Lines:
        return [("folio", f"Page {number} of {sheets}"), ("running_head", f"{here.english} - {here.name}")]

    page.body(
        story.pieces, width=chance.randrange(66, 84), breaks=sheets - 1, running=running, form_feed=True
    )
    page.furniture("folio", f"Page {sheets} of {sheets}")
    return page


def counted_in_words(chance: Chance) -> Page:
    """Folios in words of the country at the foot of each sheet, words parted at line ends."""
    page = Page(chance, "folios in words", "hyphens")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa")
    story = Story(chance, "news", "speech")
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title, width=60)
    by(page, chance, "By {}", "Written by {}")
    start = chance.randrange(1, 12)

    def running(number: int) -> Lines:
        return [("folio", f"صفحه {start + number}".translate(EXTENDED))]

    page.body(
        story.pieces,
        width=chance.randrange(58, 72),
        hyphens=True,
        breaks=chance.randrange(1, 4),
        running=running,
    )
    return page


def indented_scan(chance: Chance) -> Page:
    """A magazine from a scanner: paragraphs opened by an indent only, parted words, folios in dashes."""
    page = Page(chance, "scan with indents", "hyphens")
    page.suffer(*SCAN)
    here = site_of(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    story = Story(chance, "life", "opinion", captions=False, headings=False)
    head(page, ("name", here.name), ("section", issue(chance, here, date.day)), ("motto", here.motto))
    page.headline(story.title, width=chance.choice((34, 50)))
    by(page, chance, "by {}", "By {}")
    page.unscored |= {"published"}  # the day of the number may be taken for that of the article
    start = chance.randrange(10, 60)

    def running(number: int) -> Lines:
        return [("folio", f"- {start + number} -"), ("running_head", here.name)]

    page.body(
        story.pieces,
        width=chance.randrange(52, 70),
        hyphens=True,
        indent=chance.choice((2, 3, 5)),
        blank=0,
        breaks=chance.randrange(1, 4),
        running=running,
    )
    return page


def set_justified(chance: Chance) -> Page:
    """A column set justified, with doubled spaces, after a masthead with contacts and a motto."""
    page = Page(chance, "justified column")
    page.suffer(*LIGHT)
    here = site_of(chance, "fa", "ur", "ps")
    date = dating(chance, "weekday", "ordinal")
    story = Story(chance, "news", "opinion", captions=False)
    head(page, ("name", here.name), ("contact", f"{here.site}    {here.mail}"), ("motto", here.motto))
    page.headline(story.title, width=72)
    page.deck(story.deck)
    by(page, chance, "By {}", "By {} and {other}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces, width=chance.randrange(60, 76), justified=True)
    return page


def two_on_a_sheet(chance: Chance) -> Page:
    """Two articles on the sheets of one paper, the second title a heading; address and number lines."""
    page = Page(chance, "several articles", "address and number lines")
    page.suffer(*LIGHT)
    here = site_of(chance)
    first = Story(chance, "news", headings=False)
    second = Story(chance, "life", headings=False)
    head(page, ("name", here.name), ("section", " - ".join(here.menu[:4])))
    page.headline(first.title)
    start = chance.randrange(1, 9)

    def running(number: int) -> Lines:
        return [("running_head", f"{here.site}      {start + number}")]

    page.body(
        [*first.pieces, Piece("heading", (second.title,)), *second.pieces],
        breaks=chance.randrange(1, 4),
        running=running,
        form_feed=chance.random() < 0.3,
    )
    page.furniture("running_head", f"{here.site}      {start + page.page_number}")
    return page


def judges_roll(chance: Chance) -> Page:
    """A judgment in numbered paragraphs on the paper of a court, without author, with folios."""
    page = Page(chance, "numbered paragraphs")
    page.suffer(*DIRECT)
    page.unscored |= {"paragraphs", "published"}  # a numbered paragraph may be called a list
    story = Story(chance, "judgment")
    head(page, ("name", "محکمه استیناف ولایت"), ("name", "Court of Appeal"))
    page.headline(story.title)
    page.line("deck", story.deck, either=True)
    numbered = [
        Piece(one.role, (f"{number}. {one.text}",)) for number, one in enumerate(story.pieces, start=1)
    ]
    page.body(
        numbered,
        width=chance.choice((0, 70)),
        breaks=chance.randrange(3),
        running=lambda number: [("folio", str(number))],
    )
    return page


def relief_sheets(chance: Chance) -> Page:
    """A situation report: office names in two languages, headings, foot lines with name and number."""
    page = Page(chance, "report with headings and foot lines")
    page.suffer(*PDF)
    native, english, paper, title = words(chance, "heads.institutions").split(" / ")
    date = dating(chance, "day-month-year")
    story = Story(chance, "report")
    head(page, ("name", native), ("name", english), ("name", paper))
    page.headline(story.title)
    page.line("dateline", page.dated(date.style, date.day))
    number_of = chance.randrange(2, 30)

    def running(number: int) -> Lines:
        return [("running_head", f"{english} | {title} No. {number_of} | {number}")]

    page.body(
        story.pieces,
        width=chance.choice((0, 78, 88)),
        breaks=chance.randrange(1, 4),
        running=running,
        form_feed=chance.random() < 0.5,
    )
    page.furniture("running_head", f"{english} | {title} No. {number_of} | {page.page_number}")
    return page


def papers_of_examiners(chance: Chance) -> Page:
    """An examination paper: the faculty in two languages, time allowed, questions one a line."""
    page = Page(chance, "examination paper")
    page.suffer(*DIRECT)
    page.unscored |= {"paragraphs", "published"}  # a question is an entry of a list or a paragraph
    story = Story(chance, "exam")
    head(page, ("name", "پوهنتون دریای سفید"), ("name", "پوهنځی زبان و تاریخ"), ("contact", "کمیته امتحانات"))
    page.headline(story.title)
    page.line("deck", story.deck, either=True)
    page.body(story.pieces)
    return page


def sermon_in_print(chance: Chance) -> Page:
    """A sermon with a native couplet in it, printed by a mosque; running head and folio at the breaks."""
    page = Page(chance, "verse inside the text", "running heads and folios")
    page.suffer(*LIGHT)
    here = site_of(chance, "prs", "fa")
    story = Story(chance, "sermon")
    head(page, ("name", here.name), ("motto", here.motto), ("section", here.rubric))
    page.headline(story.title)
    page.deck(story.deck)
    start = chance.randrange(3, 30)

    def running(number: int) -> Lines:
        return [("running_head", here.name), ("folio", str(start + number).translate(EXTENDED))]

    page.body(story.pieces, width=chance.choice((0, 64, 76)), breaks=chance.randrange(1, 3), running=running)
    return page


def left_and_right(chance: Chance) -> Page:
    """Running heads in turn: the native name on the left sheets, the English title on the right."""
    page = Page(chance, "running heads in turn")
    page.suffer(*PDF)
    here = site_of(chance, "fa", "ar", "prs")
    story = Story(chance, "opinion", "life", "speech")
    head(page, ("name", here.name), ("name", here.english), ("section", here.rubric))
    page.headline(story.title, width=58)
    by(page, chance, "By {}", "by {}")
    start = chance.randrange(2, 40)
    folios = chance.site.choice((EXTENDED, ARABIC_INDIC))

    def running(number: int) -> Lines:
        if number % 2:
            return [("running_head", f"{here.name}   {str(start + number).translate(folios)}")]
        return [("running_head", f"{start + number}   {here.english}")]

    page.body(
        story.pieces,
        width=chance.randrange(54, 68),
        hyphens=chance.random() < 0.4,
        breaks=4,
        running=running,
    )
    return page


def browser_sheets(chance: Chance) -> Page:
    """An article printed by a browser: the title with the day above, the address with the sheet below."""
    page = Page(chance, "sheets of a browser")
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "day-month-year", "weekday")
    story = Story(chance, "news", "life")
    page.unscored |= {"source_url"}  # of a page of one's own, printed on each sheet: two opinions
    address = f"http://{here.site}/english/{chance.randrange(100, 9999)}-{slugged(story.title)}.htm"
    sheets = chance.randrange(2, 4)
    top = f"{story.title} - {here.english}"

    def running(number: int) -> Lines:
        return [("running_head", f"{address} ({number} of {sheets})"), ("running_head", top)]

    page.furniture("running_head", top)
    head(
        page,
        ("name", here.name),
        ("motto", here.motto),
        ("section", f"{here.rubric_english} | {here.rubric}"),
    )
    page.headline(story.title)
    by(page, chance, "By {}", "BY {upper}")
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(story.pieces, breaks=sheets - 1, running=running)
    page.furniture("running_head", f"{address} ({sheets} of {sheets})")
    return page


def typed_leaf(chance: Chance) -> Page:
    """A typed letter on the paper of an association: day, salutation, lines, greeting, name."""
    page = Page(chance, "letter")
    page.suffer(*SCAN)
    page.unscored |= {"title", "byline"}  # a letter may have a subject line, or none
    native, english, _, _ = words(chance, "heads.institutions").split(" / ")
    date = dating(chance, "day-month-year", "month-day-year")
    story = Story(chance, "opinion", captions=False, headings=False)
    head(page, ("name", native), ("name", english), ("contact", words(chance, "native.addresses")))
    page.line("dateline", page.dated(date.style, date.day))
    opening = Piece("paragraph", (chance.choice(("Dear Sir,", "Dear Friends,", "Dear Editor,")),))
    closing = Piece(
        "paragraph", (chance.choice(("Yours faithfully,", "With kind regards,", "Respectfully,")),)
    )
    page.body([opening, *story.pieces, closing], width=chance.choice((0, 66, 74)))
    page.line("byline", person(chance), blank=chance.randrange(1, 3), either=True)
    return page


def persian_sheets_again(chance: Chance) -> Page:
    """A Persian or Dari article on sheets: Persian text, torn by folios and an English running head."""
    language = chance.site.choice(("fa", "prs"))
    page = Page(chance, "Persian body", "running heads and folios", language=language)
    page.suffer("clean")
    here = site_of(chance, language)
    date = dating(chance, "month-day-year")
    story = Story(chance, language, language=language)
    head(page, ("name", here.english), ("contact", f"{here.site} | {here.mail}"))
    page.headline(story.title)
    page.know(published=date.day)
    page.line("dateline", native_date(date.day, language))
    start = chance.randrange(2, 30)

    def running(number: int) -> Lines:
        return [("running_head", here.english), ("folio", str(start + number).translate(EXTENDED))]

    page.body(story.pieces, breaks=chance.randrange(1, 3), running=running)
    return page
