"""The sealed group, fourth part: two languages on one page, and pages of HTML."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from collections.abc import Sequence
from html import escape

from portals.calendar import AFGHAN, ARABIC_INDIC, solar_line
from portals.page import Draft, Page
from portals.portal import Chance, dating, portal, slugged
from portals.sealed.desk import (
    NATIVE,
    NILE,
    PAIRS,
    arabic_date,
    author,
    dressed,
    english,
    head,
    native,
    signed,
    solar_figures,
    source,
    told,
    when,
    worded,
)
from portals.writer import Piece, bank, curled, glued


def letters(pieces: Sequence[Piece]) -> int:
    """Count the letters of some pieces."""
    return sum(char.isalpha() for piece in pieces for char in piece.text)


def manifesto(chance: Chance) -> Page:
    """A party's masthead, its statement in English, then the same in Dari, with a date below each."""
    page = Page(chance, "two bodies", "native masthead")
    page.suffer("clean", "clean", "bom", "utf8-1256", "crlf")
    here = portal(NATIVE, ("prs",), chance)
    words = bank(PAIRS)
    title, other = chance.choice(words["prs.titles"]).split(" / ")
    pairs = [pair.split(" / ") for pair in words["prs.paragraphs"]]
    chosen = sorted(chance.sample(range(len(pairs)), chance.randrange(3, len(pairs))))
    date = dating(chance, "day-month-year", "month-day-year")
    head(page, here, "name english motto site")
    page.headline(title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body([Piece("paragraph", (pairs[at][0],)) for at in chosen])
    page.body([Piece("heading", (other,), "fa")])
    page.line("dateline", solar_line(date.day, AFGHAN), blank=0, either=True)
    page.body([Piece("paragraph", (pairs[at][1],), "fa") for at in chosen])
    return page


def library(chance: Chance) -> Page:
    """An Arabic notice first, then the same in English; neither has a masthead, the larger is the body."""
    page = Page(chance, "two bodies", "no masthead")
    page.suffer("clean", "clean", "windows-1256", "utf-16")
    page.unscored |= {"title"}
    words = bank(PAIRS)
    title, other = chance.choice(words["ar.titles"]).split(" / ")
    chosen = chance.sample(words["ar.paragraphs"], chance.randrange(2, 5))
    pairs = [pair.split(" / ") for pair in chosen]
    first = [Piece("heading", (other,), "ar"), *(Piece("paragraph", (pair[1],), "ar") for pair in pairs)]
    second = [Piece("heading", (title,)), *(Piece("paragraph", (pair[0],)) for pair in pairs)]
    page.unscored |= {"body"}  # which of the two titles heads the page is a matter of taste
    page.language = "ar" if letters(first) > letters(second) else "en"
    page.body(first)
    page.body(second, blank=chance.choice((1, 1, 2)))
    return page


def abstract(chance: Chance) -> Page:
    """A long article in Persian and a short abstract in English below it; Persian masthead."""
    page = Page(chance, "English abstract below a Persian article", language="fa")
    page.suffer("clean", "clean", "bom", "crlf")
    here = portal(NATIVE, ("fa",), chance)
    writer = native(chance, "fa")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(6, 9), headings=chance.randrange(2))
    short = english(chance).paragraph("leads", "facts", "facts")
    head(page, here, "name english section", bar=" | ")
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"نویسنده: {name}")
    when(page, date.day)
    page.line("dateline", solar_figures(date.day), blank=0)
    page.body(article.pieces)
    page.body([Piece("heading", ("Abstract",)), short])
    return page


def travellers_phrases(chance: Chance) -> Page:
    """Phrases for travellers: an English line and its Pashto line in turn; no masthead at all."""
    page = Page(chance, "alternating lines", "no masthead")
    page.suffer("clean", "clean", "utf-16", "bom")
    page.unscored |= {"title", "paragraphs", "byline", "source_url", "published"}
    page.every_language = True
    pieces: list[Piece] = []
    turn = chance.choice((1, -1))
    for line in chance.sample(bank(PAIRS)["ps.phrases"], chance.randrange(8, 15)):
        own, other = line.split(" / ")
        both = [Piece("paragraph", (own,)), Piece("paragraph", (other,), "ps")]
        pieces += both[::turn]
    page.body(pieces, blank=chance.choice((0, 0, 1)))
    return page


def mixed_feed(chance: Chance) -> Page:
    """A feed in which English and Arabic or Urdu posts take turns, under one native name."""
    page = Page(chance, "posts in two languages in turn")
    page.suffer("clean", "clean", "bom")
    page.unscored |= {"title", "paragraphs", "masthead"}
    language = chance.site.choice(("ar", "ur"))
    here = portal(NATIVE, (language,), chance)
    one, other = english(chance), native(chance, language)
    pieces: list[Piece] = []
    for _ in range(chance.randrange(3, 6)):
        pieces.append(one.paragraph("facts", "quotes", "facts", "facts"))
        pieces.append(other.paragraph("facts", "quotes"))
    mine = letters([piece for piece in pieces if piece.language == "en"])
    page.language = "en" if mine > letters(pieces) - mine else language
    page.masthead("name", here.name, either=True)
    page.body(pieces)
    return page


def blocks(drafts: Sequence[Draft]) -> str:
    """Return a page of a weblog's template: divisions with classes, a sidebar after the text."""
    parts = ['<!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"></head><body class="single">']
    zone = ""
    tags = {"headline": "h2", "heading": "h3", "name": "h1"}
    for draft in drafts:
        here = {"masthead": "header", "furniture": "sidebar"}.get(draft.zone, "post")
        if here != zone:
            parts.append(f'{"</div>" if zone else ""}<div class="{here}" id="{here}">')
            zone = here
        text = escape(draft.raw, quote=False)
        if draft.role == "caption":
            parts.append(
                f'<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">{text}</p></div>'
            )
        elif draft.role == "navigation":
            parts.append(f'<a class="widget" href="#">{text}</a>')
        elif draft.role == "quotation":
            parts.append(f"<blockquote>{text.replace(chr(10), '<br>')}</blockquote>")
        elif draft.role in {"byline", "dateline"}:
            parts.append(f'<div class="entry-meta"><span class="{draft.role}">{text}</span></div>')
        else:
            tag = tags.get(draft.role, "p")
            parts.append(f"<{tag}>{text}</{tag}>")
    return "\n".join([*parts, "</div></body></html>", ""])


def breaks(drafts: Sequence[Draft]) -> str:
    """Return a page whose whole text stands in one cell, with two line breaks between paragraphs."""
    parts = ["<html><head><meta http-equiv=Content-Type content='text/html; charset=utf-8'></head><body>"]
    parts.append("<table width=100% cellpadding=4><tr><td align=center bgcolor=#003366>")
    for at, draft in enumerate(drafts):
        text = escape(draft.raw, quote=False).replace("\n", "<br>")
        if at and drafts[at - 1].zone == "masthead" != draft.zone:
            parts.append("</td></tr></table><table width=100%><tr><td align=left>")
        if draft.role in {"headline", "heading", "name"}:
            text = f"<b><font size=4>{text}</font></b>"
        parts.append(f"{text}<br>" if draft.zone == "masthead" else f"{text}<br><br>")
    return "\n".join([*parts, "</td></tr></table></body></html>", ""])


def cells(drafts: Sequence[Draft]) -> str:
    """Return a page of nested tables: the menu in cells of one row, each paragraph in a row of its own."""
    parts = ['<html><head><meta charset="utf-8"></head><body><center><table border=0 width=760>']
    row = False
    for draft in drafts:
        text = escape(draft.raw, quote=False).replace("\n", "<br>")
        if draft.role == "navigation":
            parts.append(f'{"" if row else "<tr>"}<td><a href="index.php"><small>{text}</small></a></td>')
            row = True
            continue
        if row:
            parts.append("</tr>")
            row = False
        strong = draft.role in {"headline", "name", "heading"}
        small = draft.role == "caption"
        text = f"<strong>{text}</strong>" if strong else f"<small><i>{text}</i></small>" if small else text
        parts.append(f"<tr><td colspan=6><p>{text}</p></td></tr>")
    return "\n".join([*parts, "</tr>" if row else "", "</table></center></body></html>", ""])


def blog_markup(chance: Chance) -> Page:
    """A weblog in HTML: native name, English post, caption, a sidebar of native links."""
    page = Page(chance, "HTML of a weblog")
    page.html = blocks
    page.suffer("clean", "clean", "utf8-1256", "tatweel")
    here = portal(NATIVE, ("fa", "ps", "ur"), chance)
    writer = english(chance)
    date = dating(chance, "month-day-year", "ordinal")
    article = writer.article(
        paragraphs=chance.randrange(4, 9), captions=chance.randrange(1, 3), headings=chance.randrange(2)
    )
    head(page, here, "name motto")
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", page.dated(date.style, date.day))
    page.body(dressed(article.pieces, curled))
    for line in (here.rubric, *here.menu):
        page.furniture("navigation", line)
    return page


def cell_markup(chance: Chance) -> Page:
    """Line breaks in one cell: name, label, verse, section; source, deck, byline with the date."""
    page = Page(chance, "HTML of line breaks")
    page.html = breaks
    page.suffer("clean", "clean", "utf8-1256", "arabic-letters", "any-route")
    here = portal(NATIVE, ("prs", "fa"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "slash-uk")
    article = writer.article(
        paragraphs=chance.randrange(5, 10), captions=chance.randrange(2), evidence=date.told
    )
    head(page, here, "name label verse contact section", bar=" | ")
    page.know(source_url=source(chance, article.title, date.day))
    page.line("source_url", str(page.front.source_url))
    page.headline(article.title)
    page.deck(article.deck)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name} {page.dated(date.style, date.day, evidence=date.certain)}")
    page.body(dressed(article.pieces, glued))
    return page


def arabic_markup(chance: Chance) -> Page:
    """An Arabic portal of nested tables, menu in cells, with an article in Arabic."""
    page = Page(chance, "HTML of tables", "native body", language="ar")
    page.html = cells
    page.suffer("clean", "clean", "bom")
    here = portal(NATIVE, ("ar",), chance)
    writer = native(chance, "ar")
    date = dating(chance, "iso")
    article = told(writer, paragraphs=chance.randrange(4, 8), headings=chance.randrange(2))
    head(page, here, "name motto")
    for line in here.menu:
        page.furniture("navigation", line, either=True)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"بقلم: {name}")
    when(page, date.day)
    printed = (
        arabic_date(date.day) if chance.site.random() < 0.5 else worded(date.day, NILE, digits=ARABIC_INDIC)
    )
    page.line("dateline", printed)
    page.body(article.pieces)
    return page


def switch_above_and_below(chance: Chance) -> Page:
    """A switch of four languages above and below an English article; the address of the page comes last."""
    page = Page(chance, "language switch above and below", "address at the end")
    page.suffer("clean", "clean", "bidi-marks", "utf8-1256")
    here = portal(NATIVE, ("prs", "ps", "fa"), chance)
    writer = english(chance)
    date = dating(chance, "iso", "timed-uk")
    article = writer.article(paragraphs=chance.randrange(4, 8), inline=chance.randrange(2))
    switch = chance.site.choice(
        ("فارسی | پښتو | English | اردو", "English   دری   پښتو", "دری / پښتو / English")
    )
    page.masthead("section", switch, either=True)
    head(page, here, "name label motto", blank=chance.site.randrange(2))
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"Report by {name}", blank=0)
    page.body(article.pieces)
    address = f"http://{here.site}/en/{date.day.year}/{slugged(article.title)}"
    page.know(source_url=address)
    page.line("source_url", address)
    page.furniture("navigation", switch, blank=0, either=True)
    return page
