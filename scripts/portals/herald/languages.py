"""The herald group, third part: native articles, articles from abroad, and pages in two languages."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

import datetime as dt

from portals.calendar import ARABIC_INDIC, EXTENDED
from portals.herald.desk import (
    LIGHT,
    address,
    article,
    dated,
    head,
    native_day,
    paper_of,
    related,
    site_of,
    words,
)
from portals.herald.story import Story
from portals.page import Page
from portals.portal import Chance, dating
from portals.writer import Piece, bank

NATIVE_BY = {
    "fa": "نویسنده: {}",
    "prs": "نویسنده: {}",
    "ps": "لیکوال: {}",
    "ar": "بقلم: {}",
    "ur": "تحریر: {}",
}
WRITERS = {
    "fa": ("مینا راستگو", "کاوه بهرامی", "سهراب نیکنام"),
    "prs": ("فرزانه کوهستانی", "عبدالصبور رهین", "نجیبه آرزو"),
    "ps": ("زرغونه ځدراڼه", "ګل احمد ستوری", "پلوشه وردګه"),
    "ar": ("سلمى الحداد", "نزار عبد الكريم", "هالة منصور"),
    "ur": ("عائشہ نقوی", "فیض احمد چشتی", "طارق بلوچ"),
}

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}


def day_abroad(day: dt.date, language: str) -> str:
    """Return a date as papers abroad print it."""
    month = MONTHS[language].split(" ")[day.month - 1]
    return f"{day.day}{'.' if language == 'de' else ''} {month} {day.year}"


def own_tongue(chance: Chance, *languages: str) -> tuple[Page, Story]:
    """Return a page and a story in one of the languages."""
    story = Story(chance, *languages)
    return Page(chance, "native body", language=story.language), story


def home_paper(chance: Chance) -> Page:
    """A native article in its own paper: name, motto, menu; title, author and text in one language."""
    page, story = own_tongue(chance, "fa", "prs", "ps", "ar", "ur")
    page.suffer("clean", "clean", "clean", "crlf", "bom", "ragged")
    here = site_of(chance, story.language)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", here.site))
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    name = chance.choice(WRITERS[story.language])
    line = NATIVE_BY[story.language].format(name)
    page.know(bylines=(name,))
    page.line("byline", line)
    if chance.site.random() < 0.6:
        day = dating(chance, "iso").day
        page.know(published=day)
        page.line("dateline", native_day(day, story.language), blank=0)
    page.body(article(page, story))
    return page


def latin_plate_native_text(chance: Chance) -> Page:
    """The inverse: a name, a street and a menu in English above an article in a native language."""
    page, story = own_tongue(chance, "fa", "prs", "ps", "ar", "ur")
    page.shapes.append("English masthead over a native body")
    page.suffer("clean", "clean", "clean", "crlf", "ragged")
    here = site_of(chance, story.language)
    menu = chance.site.choice(("Home | News | Culture | Contact", "About Us   Archive   Contact Us", ""))
    street = chance.site.choice(("P.O. Box 88, 1020 Vienna, Austria", "22 Harbour Road, Sydney NSW 2000"))
    head(page, ("name", here.english), ("contact", street), ("contact", f"{here.site} {here.mail}"))
    if menu:
        page.masthead("section", menu)
    page.headline(story.title)
    name = chance.choice(WRITERS[story.language])
    page.know(bylines=(name,))
    page.line("byline", name if chance.site.random() < 0.5 else NATIVE_BY[story.language].format(name))
    page.body(article(page, story))
    return page


def house_of_print(chance: Chance) -> Page:
    """A native paper in print: running heads with the folio, lines of a column, torn paragraphs."""
    page, story = own_tongue(chance, "fa", "prs", "ar")
    page.shapes.append("running heads and folios")
    page.suffer("clean", "clean", "clean", "presentation-forms", "tatweel")
    page.unscored |= {"published"}
    here = site_of(chance, story.language)
    number = chance.randrange(2, 20)
    word = words(chance, f"{story.language}.page")
    digits = ARABIC_INDIC if story.language == "ar" else EXTENDED
    head(page, ("name", here.name), ("motto", here.motto))
    page.headline(story.title)
    name = chance.choice(WRITERS[story.language])
    page.know(bylines=(name,))
    page.line("byline", NATIVE_BY[story.language].format(name))

    def running(sheet: int) -> list[tuple[str, str]]:
        folio = str(number + sheet)
        return [("running_head", here.name), ("folio", f"{word} {folio.translate(digits)}")]

    page.body(
        article(page, story), breaks=chance.randrange(1, 3), running=running, form_feed=chance.random() < 0.3
    )
    return page


def guest_speech(chance: Chance) -> Page:
    """An article in French, German, Turkish or Russian under a native head, with the rubric of its tongue."""
    story = Story(chance, "fr", "de", "tr", "ru")
    page = Page(chance, "body in a foreign language", language=story.language)
    page.suffer(*LIGHT)
    here = site_of(chance)
    date = dating(chance, "iso")
    _, host = paper_of(chance)
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site}   {here.mail}"))
    if chance.site.random() < 0.5:
        page.masthead("section", words(chance, f"{here.language}.topics"))
    if chance.random() < 0.5:
        link = address(chance, host, story.key, date.day)
        page.know(source_url=link)
        page.line("source_url", link)
    page.headline(story.title)
    if chance.random() < 0.5:
        page.deck(story.deck)
    name = {
        "fr": "Jean-Luc Perrin",
        "de": "Katharina Ebner",
        "tr": "Selin Aydoğdu",
        "ru": "Марина Ветрова",
    }[story.language]
    by = {"fr": "Par {}", "de": "Von {}", "tr": "Yazan: {}", "ru": "Автор: {}"}[story.language]
    page.know(bylines=(name,))
    page.line("byline", by.format(name))
    page.know(published=date.day)
    page.line("dateline", day_abroad(date.day, story.language), blank=0)
    page.body(article(page, story))
    return page


def summary_for_neighbors(chance: Chance) -> Page:
    """An English article, and below it the shorter native one of the same site under its own title."""
    page = Page(chance, "two bodies")
    page.suffer("clean", "clean", "crlf", "bom")
    here = site_of(chance, "prs", "ur")
    story = Story(chance, "news", "feature")
    other = Story(chance, here.language)
    head(page, ("name", here.name), ("name", here.english))
    page.headline(story.title)
    page.know(bylines=(story.author,))
    page.line("byline", f"By {story.author}")
    page.line("dateline", dated(page, chance), blank=0)
    pieces = article(page, story)
    heading = Piece("heading", (other.title,), other.language)
    page.body([*pieces, heading, *other.pieces[:3]])
    return page


def posted_at_the_gate(chance: Chance) -> Page:
    """A notice in English and then the same notice in a native language, without a head."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "crlf")
    language = chance.site.choice(("prs", "ur"))
    title, *lines = bank("herald/abroad")["en.pair"]
    heading, *theirs = bank("herald/abroad")[f"{language}.pair"]
    page.headline(title)
    page.body(
        [
            *(Piece("paragraph", (line,)) for line in lines),
            Piece("heading", (heading,), language),
            *(Piece("paragraph", (line,), language) for line in theirs),
        ]
    )
    return page


def verse_in_the_story(chance: Chance) -> Page:
    """A native couplet as a block inside an English life or feature, a native word in a sentence."""
    page = Page(chance, "native verse inside the body", "inline native words")
    page.suffer("clean", "clean", "crlf", "ragged")
    here = site_of(chance)
    story = Story(chance, "life", "feature")
    head(page, ("name", here.name), ("contact", here.site))
    page.headline(story.title)
    page.know(bylines=(story.author,))
    page.line("byline", f"By {story.author}")
    page.line("dateline", dated(page, chance), blank=0)
    pieces = article(page, story)
    word = {"fa": "شکیبایی", "prs": "حوصله", "ps": "زغم", "ar": "الصبر", "ur": "حوصلہ"}[here.language]
    pieces[1] = Piece(
        "paragraph", (f"{pieces[1].text} They have a word for it here, {word}, which is more than patience.",)
    )
    lines = tuple(chance.choice(bank("herald/heads")[f"{here.language}.couplets"]).split(" / "))
    lead = Piece("paragraph", ("Two lines that everybody in the place can recite say it better:",))
    pieces[3:3] = [lead, Piece("quotation", lines, here.language)]
    page.body(pieces)
    related(page, chance, here)
    return page
