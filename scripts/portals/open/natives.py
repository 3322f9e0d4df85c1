"""The group "open", fifth part: pages whose text is in Persian, Dari, Pashto, Urdu or Arabic.

Rules may be built while looking at them.
"""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED
from portals.html import modern
from portals.open.days import arabic, figures, moon, native, pashto, persian, side_by_side, urdu
from portals.open.desk import (
    GENRES,
    NATIVE,
    dated,
    entries,
    entry,
    head,
    opened,
    other,
    rights,
    said,
    signed,
    together,
)
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.writer import Piece, bank


def khabar(chance: Chance) -> Page:
    """A Persian news site: number and day of the report, title, deck, text, tags, a form for opinions."""
    page = Page(chance, "native masthead, native body", "report number", language="fa")
    page.suffer("clean", "clean", "bom", "crlf")
    here = portal(NATIVE, ("fa",), chance)
    day = dating(chance, "iso").day
    _, article = other(chance, "fa", headings=chance.randrange(2))
    head(page, here, "name", "motto", "menu")
    number = str(chance.randrange(10**5, 10**6)).translate(EXTENDED)
    together(page, f"کد خبر: {number}", either=True)
    clock = f"{chance.randrange(8, 20)}:{chance.randrange(10, 59)}".translate(EXTENDED)
    dated(page, day, f"تاریخ انتشار: {persian(day)} - {clock}", blank=0)
    page.headline(article.title)
    if chance.random() < 0.6:
        page.deck(article.deck)
    page.body(article.pieces)
    together(page, f"انتهای پیام/{number[-2:]}", role="noise", either=True)
    together(page, f"برچسب‌ها: {entry(chance, 'fa.tags')}", "ارسال نظر", "چاپ خبر")
    rights(page, here)
    return page


def hasht(chance: Chance) -> Page:
    """An Afghan daily in Dari: names in two languages, calendars in a line, author, text."""
    page = Page(chance, "native masthead, native body", "three calendars below the name", language="prs")
    page.suffer("clean", "clean", "utf-16")
    here = portal(NATIVE, ("prs",), chance)
    day = dating(chance, "iso").day
    writer, article = other(chance, "prs")
    head(page, here, "both", "motto")
    dated(page, day, side_by_side(day, "prs", " | "), blank=0, either=True)
    page.headline(article.title)
    author = writer.person()
    signed(page, author, f"{entry(chance, 'prs.writers')} {author}")
    page.body(article.pieces)
    together(page, "در همین رابطه بخوانید:", *entries(chance, "prs.related", 2))
    return page


def zhagh(chance: Chance) -> Page:
    """A radio in Pashto: name, menu over lines, title, day in full, text, how to listen."""
    page = Page(chance, "native masthead, native body", language="ps")
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, ("ps",), chance)
    day = dating(chance, "iso").day
    writer, article = other(chance, "ps", headings=chance.randrange(2))
    head(page, here, "name", "/menu lines")
    page.headline(article.title)
    author = writer.person()
    signed(page, author, f"لیکوال: {author}")
    dated(page, day, pashto(day), blank=0)
    page.body(article.pieces)
    together(page, "دا مطلب شریک کړئ", "چاپ")
    rights(page, here)
    return page


def kalam(chance: Chance) -> Page:
    """An Urdu column: name of the paper, the author alone in a line, Urdu date, note about the author."""
    page = Page(chance, "native masthead, native body", "note about the author", language="ur")
    page.suffer("clean", "clean", "crlf")
    here = portal(NATIVE, ("ur",), chance)
    day = dating(chance, "iso").day
    writer, article = other(chance, "ur")
    head(page, here, "name", "motto", "/menu")
    page.headline(article.title)
    author = writer.person()
    signed(page, author, chance.site.choice((author, f"تحریر: {author}", f"از {author}")))
    dated(page, day, urdu(day), blank=0)
    page.body(article.pieces)
    together(page, entry(chance, "ur.notes"), role="noise", either=True)
    rights(page, here)
    return page


def anba(chance: Chance) -> Page:
    """An Arab agency: the town and the agency before the first sentence, that it ends, initials."""
    page = Page(chance, "native masthead, native body", "agency dateline", language="ar")
    page.suffer("clean", "clean", "bom", "utf-16")
    here = portal(NATIVE, ("ar",), chance)
    day = dating(chance, "iso").day
    _, article = other(chance, "ar")
    head(page, here, "name", "english", "menu")
    page.headline(article.title)
    dated(page, day, arabic(day))
    prefix = f"{chance.choice(('دمشق', 'عمان', 'بيروت'))} - {here.name.split(' ')[-1]}: "
    page.know(dateline=prefix, bylines=(None, here.name.split(" ")[-1], here.name))
    page.body(opened(article.pieces, prefix))
    together(page, entry(chance, "ar.ends"), role="noise", either=True)
    together(page, "طباعة", "أرسل إلى صديق")
    return page


def majalla(chance: Chance) -> Page:
    """An Arab magazine in HTML: name, motto, author, headings, related pages."""
    page = Page(chance, "HTML", "native masthead, native body", language="ar")
    page.html = modern
    page.suffer("clean")
    here = portal(NATIVE, ("ar",), chance)
    day = dating(chance, "iso").day
    writer, article = other(chance, "ar", headings=1)
    head(page, here, "name", "motto")
    page.headline(article.title)
    page.deck(article.deck)
    author = writer.person()
    signed(page, author, f"بقلم: {author}")
    dated(page, day, arabic(day))
    page.body(article.pieces)
    together(page, "مواضيع ذات صلة", "شارك المقال")
    return page


def goftogu(chance: Chance) -> Page:
    """A Persian interview: dashes or names before questions and answers, author and deck above."""
    page = Page(chance, "questions and answers", "native masthead, native body", language="fa")
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, ("fa",), chance)
    author, guest = chance.sample(bank("open/persian")["people"], 2)
    asks, says = chance.choice(
        (("- ", f"{guest.split(' ')[-1]}: "), ("پرسش: ", "پاسخ: "), (f"{here.acronym}: ", f"{guest}: "))
    )
    head(page, here, "name", "verse")
    page.headline(entry(chance, "fa.interviews", guest=guest))
    signed(page, author, f"{chance.choice(('گفت‌وگو از', 'گفت‌وگو:', 'گفت‌وگو کننده:'))} {author}")
    turns = []
    for question in entries(chance, "fa.turns", chance.randrange(4, 6)):
        asked, answered = question.split(" / ")
        turns += [asks + asked, says + answered]
    page.body(said(f"با {guest} درباره این پرسش‌ها گفت‌وگو کرده‌ایم که در زیر می‌خوانید.", *turns, language="fa"))
    rights(page, here)
    return page


def ghazal(chance: Chance) -> Page:
    """A poem in Persian or Urdu under the name of a magazine, the poet below the title."""
    language = chance.site.choice(("fa", "ur"))
    page = Page(chance, "poem", "native masthead, native body", language=language)
    page.suffer("clean", "clean", "bom")
    page.unscored |= {"paragraphs", "byline"}  # couplets are verse to one editor, paragraphs to another
    here = portal(NATIVE, (language,), chance)
    title, poet, *lines = chance.choice(bank(GENRES)[f"{language}.poems"]).split(" / ")
    head(page, here, "name", "english", "/rubric")
    page.headline(title)
    page.line("byline", poet, blank=0)
    page.body([Piece("quotation", tuple(one.split(" | ")), language) for one in lines])
    rights(page, here)
    return page


def safha(chance: Chance) -> Page:
    """An Urdu magazine as PDF text: wrapped lines, name and page number in Urdu at the breaks."""
    page = Page(
        chance, "hard wraps", "running heads and folios", "native masthead, native body", language="ur"
    )
    page.suffer("clean", "clean", "crlf")
    here = portal(NATIVE, ("ur",), chance)
    day = dating(chance, "iso").day
    writer, article = other(chance, "ur", paragraphs=chance.randrange(6, 8), headings=1)
    head(page, here, "name", "motto")
    dated(page, day, f"{urdu(day)} بمطابق {moon(day, sign='ھ')}", blank=0, either=True)
    page.headline(article.title)
    signed(page, author := writer.person(), f"تحریر: {author}")
    first = chance.randrange(3, 60)
    page.body(
        article.pieces,
        width=chance.randrange(60, 84),
        breaks=2,
        running=lambda sheet: [("running_head", f"{here.name}    صفحہ {first + sheet}")],
    )
    return page


def elamiya(chance: Chance) -> Page:
    """A statement in Dari: formula above, text, greeting, day and place below, the name at the foot."""
    page = Page(chance, "masthead at the foot", "date at the end", "native body", language="prs")
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, ("prs",), chance)
    day = dating(chance, "iso").day
    _, article = other(chance, "prs")
    together(page, "به نام خداوند دادگر", role="noise", either=True)
    page.headline(f"اعلامیه درباره {article.title}")
    page.body(article.pieces)
    together(page, "با درود و سپاس", role="noise", either=True)
    dated(page, day, f"{chance.choice(('کابل', 'هرات', 'هامبورگ'))}، {native(day, 'prs')}")
    head(page, here, "/name", "motto", "contact")
    return page


def makh(chance: Chance) -> Page:
    """A Pashto weekly, wrapped and read by a machine: indents in place of blank lines, page numbers."""
    page = Page(chance, "hard wraps", "native page numbers", "native masthead, native body", language="ps")
    page.suffer("clean", "clean", "ocr")
    here = portal(NATIVE, ("ps",), chance)
    day = dating(chance, "iso").day
    _, article = other(chance, "ps", paragraphs=chance.randrange(5, 8))
    head(page, here, "name", "english", "motto")
    dated(page, day, f"{pashto(day)} / {day.day} {day:%B} {day.year}", blank=0, either=True)
    page.headline(article.title)
    page.deck(article.deck)
    page.body(
        article.pieces,
        width=chance.randrange(50, 76),
        indent=4,
        blank=0,
        breaks=2,
        running=lambda sheet: [("folio", f"{str(sheet).translate(EXTENDED)} مخ")],
    )
    return page


def diaspora(chance: Chance) -> Page:
    """English letterhead, menu and buttons around a Persian text; the day in figures."""
    page = Page(chance, "English masthead, Persian body", language="fa")
    page.suffer("clean", "clean", "utf-16", "crlf")
    here = portal(NATIVE, ("fa",), chance)
    day = dating(chance, "iso").day
    writer, article = other(chance, "fa")
    head(page, here, "ENGLISH", "english motto", "address", "/english menu")
    page.headline(article.title)
    author = writer.person()
    signed(page, author, chance.choice((author, f"نویسنده: {author}")))
    dated(page, day, figures(day), blank=0)
    page.body(article.pieces)
    together(page, "Like 23   Share", "Print   PDF   Email")
    return page


def tabaa(chance: Chance) -> Page:
    """An Arab page printed from a browser: address and sheet at each break, the hour of printing above."""
    page = Page(
        chance, "address and page number at page breaks", "native masthead, native body", language="ar"
    )
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, ("ar",), chance)
    day = dating(chance, "iso").day
    writer, article = other(chance, "ar", paragraphs=chance.randrange(6, 8))
    sheets = chance.randrange(2, 4)
    address = f"http://{here.site}/ar/{slugged(here.english)}/{chance.randrange(10**4)}"
    feet = [
        [
            ("running_head", f"{address} {at}/{sheets}"),
            ("folio", f"صفحة {at} من {sheets}".translate(ARABIC_INDIC)),
        ]
        for at in range(1, sheets + 1)
    ]
    head(page, here, "name", "/menu")
    page.headline(article.title)
    signed(page, author := writer.person(), author)
    dated(page, day, f"نشر في {arabic(day)}", blank=0)
    page.body(article.pieces, breaks=sheets - 1, running=lambda sheet: feet[sheet - 1])
    for role, line in feet[-1]:
        page.furniture(role, line)
    return page


def namaye(chance: Chance) -> Page:
    """A Dari site in few lines: breadcrumbs, title, text, list of demands, comments of readers."""
    page = Page(chance, "list", "comments of readers", "native masthead, native body", language="prs")
    page.suffer("clean", "clean", "crlf")
    here = portal(NATIVE, ("prs",), chance)
    day = dating(chance, "iso").day
    _, article = other(chance, "prs")
    head(page, here, "name", "menu")
    together(page, f"خانه » {here.rubric} » خبر", either=True)
    page.headline(article.title)
    dated(page, day, persian(day, AFGHAN), blank=chance.site.randrange(2))
    demands = tuple(
        f"{str(at).translate(EXTENDED)}. {one}" for at, one in enumerate(entries(chance, "prs.demands", 3), 1)
    )
    lead = said("خواست‌های باشندگان چنین است:", language="prs")
    page.body([*article.pieces[:-1], *lead, Piece("list", demands, "prs"), article.pieces[-1]])
    together(page, "دیدگاه‌ها (۲)")
    for comment in entries(chance, "prs.comments", 2):
        together(page, *comment.split(" / "), role="noise")
    return page
