"""The sealed group, fifth part: the body itself is Persian, Dari, Pashto, Urdu or Arabic."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, ARABIC_INDIC, EXTENDED, IRANIAN, PASHTO, solar_line
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.sealed.desk import (
    DAYS,
    KABUL,
    NATIVE,
    NILE,
    TEHRAN,
    Sheet,
    arabic_date,
    author,
    head,
    native,
    signed,
    solar_figures,
    source,
    told,
    urdu_date,
    when,
    worded,
)
from portals.writer import Piece, bank


def news_code(chance: Chance) -> Page:
    """An Iranian agency: headline, code of the news and time, lead line, text, the sign that ends it."""
    page = Page(chance, "code and time", "end sign", language="fa")
    page.suffer("clean", "clean", "bom", "crlf", "utf-16")
    here = portal(NATIVE, ("fa",), chance)
    writer = native(chance, "fa")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, here, "name motto")
    code = str(chance.randrange(10**6, 10**7)).translate(EXTENDED)
    clock = f"{chance.randrange(7, 23)}:{chance.randrange(10, 59)}".translate(EXTENDED)
    day = solar_line(date.day, IRANIAN)
    when(page, date.day)
    line = chance.site.choice(
        ("کد خبر: {code} | {day} - {clock}", "تاریخ انتشار: {day} ساعت {clock} | کد: {code}")
    )
    page.headline(article.title)
    page.line("dateline", line.format(code=code, day=day, clock=clock), blank=chance.site.randrange(2))
    page.deck(article.deck)
    page.body(article.pieces)
    page.furniture("noise", "انتهای پیام/", either=True)
    return page


def dari_label(chance: Chance) -> Page:
    """The portal of the real document with an article in Dari: label, verse, contact, rubrics."""
    page = Sheet(chance, "native body under the seed's masthead", language="fa")
    page.suffer("clean", "clean", "bom", "crlf")
    here = portal(NATIVE, ("prs",), chance)
    writer = native(chance, "prs")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(5, 10), captions=chance.randrange(2))
    head(page, here, "name label verse", blank=1)
    head(page, here, "contact")
    ours = chance.site.choice(("سیاسی\tPolitical", "ادبی و فرهنگی\tLiterature", "تحلیل\tAnalysis"))
    page.masthead("section", ours)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", chance.site.choice(("نویسنده: {}", "از: {}", "نوشتۀ {}")).format(name))
    when(page, date.day)
    page.line("dateline", solar_line(date.day, AFGHAN), blank=0)
    page.body(article.pieces, breaks=chance.randrange(3))
    return page


def translated(chance: Chance) -> Page:
    """A Dari translation: the address of the original, writer and translator on two lines, Western month."""
    page = Page(chance, "translation", language="fa")
    page.suffer("clean", "clean", "utf-16", "bom")
    here = portal(NATIVE, ("prs", "fa"), chance)
    writer = native(chance, here.language)
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8))
    head(page, here, "name english motto")
    page.headline(article.title)
    names = [author(writer), author(writer)]
    signed(page, names[0])
    page.line("byline", f"نویسنده: {names[0]}")
    if names[0] != names[1]:
        page.line("byline", f"مترجم: {names[1]}", blank=0, either=True)
    months = KABUL if here.language == "prs" else TEHRAN
    when(page, date.day)
    page.line("dateline", worded(date.day, months, digits=EXTENDED), blank=0)
    page.body(article.pieces)
    page.know(source_url=source(chance, "The river and the table of hours", date.day))
    page.line("source_url", f"منبع: {page.front.source_url}")
    return page


def pashto_under_latin(chance: Chance) -> Page:
    """An English masthead in capitals over an article in Pashto; the solar month in Pashto."""
    page = Sheet(chance, "English masthead, Pashto body", language="ps")
    page.suffer("clean", "clean", "bom", "utf-16")
    here = portal(NATIVE, ("ps",), chance)
    writer = native(chance, "ps")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, here, "capitals english-motto contact", bar=" | ")
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", chance.site.choice((f"لیکوال: {name}", f"لیکنه: {name}")))
    when(page, date.day)
    page.line("dateline", solar_line(date.day, PASHTO), blank=0)
    page.body(article.pieces, breaks=chance.randrange(2))
    return page


def pashto_portal(chance: Chance) -> Page:
    """A Pashto portal with its label and its rubric in two languages, captions, and a line of tags."""
    page = Page(chance, "native masthead, Pashto body", language="ps")
    page.suffer("clean", "clean", "crlf", "bom")
    here = portal(NATIVE, ("ps",), chance)
    writer = native(chance, "ps")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(3, 7), captions=chance.randrange(1, 3))
    head(page, here, "name label motto section site", bar=" / ")
    page.headline(article.title)
    page.deck(article.deck)
    name = author(writer)
    signed(page, name)
    when(page, date.day)
    page.line("byline", f"{name} - {solar_line(date.day, PASHTO)}")
    page.body(article.pieces)
    page.furniture("navigation", f"ټګونه: {writer.places[0]}، {writer.places[1]}", either=True)
    return page


def urdu_under_latin(chance: Chance) -> Page:
    """An English masthead with two rubrics over an article in Urdu; weekday and sign of the year."""
    page = Page(chance, "English masthead, Urdu body", language="ur")
    page.suffer("clean", "clean", "bom", "utf-16")
    here = portal(NATIVE, ("ur",), chance)
    writer = native(chance, "ur")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8), items=True)
    head(page, here, "english english-motto site")
    page.masthead("section", "Urdu Section | حصہ اردو")
    page.headline(article.title)
    when(page, date.day)
    page.line("dateline", urdu_date(date.day), blank=0)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"تحریر: {name}", blank=0)
    page.body(article.pieces)
    return page


def urdu_with_chrome(chance: Chance) -> Page:
    """An Urdu paper: chrome, name, motto, menu in one line, the article, links to the rest of the paper."""
    page = Sheet(chance, "native page chrome", "native masthead, Urdu body", language="ur")
    page.suffer("clean", "clean", "crlf", "bom")
    here = portal(NATIVE, ("ur",), chance)
    writer = native(chance, "ur")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 9), captions=chance.randrange(2))
    page.furniture("navigation", here.chrome[0], either=True)
    head(page, here, "name motto", blank=0)
    page.furniture("navigation", " | ".join(here.menu), blank=0, either=True)
    page.headline(article.title)
    page.deck(article.deck)
    when(page, date.day)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"رپورٹ: {name}")
    page.line("dateline", urdu_date(date.day), blank=0)
    page.body(article.pieces, breaks=chance.randrange(2))
    page.furniture("navigation", "مزید پڑھیں")
    titles = [one for key in ("border", "river") for one in bank("sealed/urdu")[f"subject.{key}.titles"]]
    for title in chance.sample(titles, 2):
        page.furniture("navigation", title.replace("{place1}", writer.places[2]), blank=0)
    return page


def arabic_under_latin(chance: Chance) -> Page:
    """An English masthead over an article in Arabic; the month has two names; wraps."""
    page = Sheet(chance, "English masthead, Arabic body", language="ar")
    page.suffer("clean", "clean", "windows-1256", "bom")
    here = portal(NATIVE, ("ar",), chance)
    writer = native(chance, "ar")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, here, "capitals english-motto contact")
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"بقلم {name}")
    when(page, date.day)
    page.line("dateline", arabic_date(date.day, both=True), blank=0)
    page.body(article.pieces, width=chance.choice((0, 70)), breaks=chance.randrange(2))
    return page


def arabic_daily(chance: Chance) -> Page:
    """An Arabic daily: name, label, couplet, rubrics; Egyptian month; the place before the first sentence."""
    page = Page(chance, "native masthead, Arabic body", "agency dateline", language="ar")
    page.suffer("clean", "clean", "windows-1256", "crlf")
    here = portal(NATIVE, ("ar",), chance)
    writer = native(chance, "ar")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8), captions=chance.randrange(2))
    head(page, here, "name label couplet native-section site", bar=" | ")
    page.headline(article.title)
    when(page, date.day)
    page.line("dateline", worded(date.day, NILE))
    prefix = f"{writer.places[0]} - {here.name}: "
    signed(page, None, here.name)
    page.know(dateline=prefix)
    first, *rest = article.pieces
    page.body([Piece("paragraph", (prefix + first.text,), "ar"), *rest])
    return page


def weekday_line(chance: Chance) -> Page:
    """A Persian weekly: weekday and solar date above the name, price and number on one line."""
    page = Sheet(chance, "date above the name", language="fa")
    page.suffer("clean", "clean", "utf-16", "bom")
    here = portal(NATIVE, ("fa",), chance)
    writer = native(chance, "fa")
    date = dating(chance, "iso").day
    article = told(writer, paragraphs=chance.randrange(5, 9), items=True, captions=chance.randrange(2))
    when(page, date)
    page.line("dateline", f"{DAYS['fa'][date.weekday()]} {solar_line(date, IRANIAN)}", either=True)
    head(page, here, "name motto", blank=0)
    number = str(chance.randrange(100, 999)).translate(EXTENDED)
    page.masthead("motto", f"سال {'هفتم'}، شماره {number}، بها ۲۰۰۰ تومان", either=True)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", chance.site.choice((f"گزارش از {name}", f"به قلم {name}", name)))
    page.body(article.pieces, breaks=chance.randrange(2), width=chance.choice((0, 64)))
    return page


def own_address(chance: Chance) -> Page:
    """A Persian page with its own address on top, solar figures before the byline, notes below."""
    page = Page(chance, "solar figures before the byline", language="fa")
    page.suffer("clean", "clean", "bom", "crlf")
    here = portal(NATIVE, ("fa", "prs"), chance)
    writer = native(chance, here.language)
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8), captions=chance.randrange(2))
    address = f"http://{here.site}/fa/{slugged(here.english)}/{chance.randrange(10**4, 10**5)}"
    page.know(source_url=address)
    page.line("source_url", address)
    head(page, here, "name label native-section", bar=" - ", blank=0)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    when(page, date.day)
    page.line("byline", f"{solar_figures(date.day)} | {name}", blank=0)
    page.body(article.pieces)
    views = str(chance.randrange(100, 9000)).translate(ARABIC_INDIC)
    page.furniture("navigation", f"تعداد بازدید: {views}")
    page.furniture("navigation", here.chrome[-1], blank=0)
    return page
