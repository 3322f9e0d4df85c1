"""The group web, fourth part: radios, blogs, channels, pages of HTML, pages without a masthead."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from collections.abc import Sequence
from html import escape

from portals.damage import misread
from portals.html import modern
from portals.page import Draft, Page
from portals.portal import Chance, dating, slugged
from portals.web.desk import (
    ENGLISH,
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
from portals.writer import Piece, articles

TAGS = {"headline": "h2", "heading": "h4", "deck": "strong"}


def name_above_english(chance: Chance) -> Page:
    """The native name as the first line; all the rest is English."""
    page = Page(chance, "name line alone")
    page.tight = chance.random() < 0.2
    page.suffer("clean", "clean", "clean", "utf8-1256", "bom", "ragged", "1256-1252")
    here = house(chance, "ar", "fa", "ur")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "short-us", "weekday", "timed")
    article = writer.article(
        paragraphs=chance.randrange(4, 9), inline=chance.randrange(2), evidence=date.told
    )
    page.masthead("name", here.name)
    page.headline(article.title)
    author = writer.person()
    form = chance.site.choice(("By {}", "By: {}", "BY {}", "Reported by {}"))
    signed(page, form.format(author), author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def radio_page(chance: Chance) -> Page:
    """A radio: its menu one entry a line, the item, lines to listen and to download."""
    page = Page(chance, "menu one entry a line", "lines to listen")
    page.suffer("clean", "clean", "tatweel", "presentation-forms", "any-route")
    here = house(chance, "ps", "prs")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "timed-uk", "iso")
    article = writer.article(
        paragraphs=chance.randrange(4, 7), captions=chance.randrange(2), evidence=date.told
    )
    page.masthead("name", here.name)
    page.masthead("motto", here.motto)
    for number, line in enumerate(here.menu):
        page.masthead("section", line, blank=0 if number else 1, either=True)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    minutes = f"{chance.randrange(1, 9)}:{chance.randrange(10, 60)}"
    page.furniture("navigation", f"Listen {minutes}", blank=chance.site.randrange(2))
    page.body(article.pieces)
    below(page, "navigation", ["Download MP3", "Embed", "Subscribe to podcast"])
    return page


def cyrillic_head(chance: Chance) -> Page:
    """A Tajik site: its name in Cyrillic, in Persian letters and in English."""
    page = Page(chance, "Cyrillic lines in the masthead")
    page.suffer("clean", "clean", "clean", "crlf", "bom")
    cyrillic, english, persian, slug, motto = row(chance, "cyrillic")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "timed-uk", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(4, 8), evidence=date.told)
    head(page, ("name", cyrillic), ("motto", motto), ("name", persian))
    if chance.site.random() < 0.5:
        page.masthead("contact", f"www.{slug}.example")
    page.masthead("section", "Тоҷикӣ | Русский | English", either=True)
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=chance.site.randrange(2))
    if chance.random() < 0.6:
        author = writer.person()
        signed(page, f"Author: {author}", author)
    page.body(article.pieces)
    below(page, "navigation", row(chance, "english.shares"))
    page.furniture("noise", f"© {english}, {date.day.year}. All rights reserved", either=True)
    return page


def channel_post(chance: Chance) -> Page:
    """A post of a channel: its name and handle, the text, hashtags, how often it was seen."""
    page = Page(chance, "post of a channel")
    page.suffer("clean", "clean", "clean", "direction-marks", "any-route")
    here = house(chance, "prs", "fa", "ps", "ar")
    writer = reporter(chance)
    article = writer.article(paragraphs=chance.randrange(3, 5))
    page.masthead("name", here.name)
    page.masthead("contact", f"@{here.slug.replace('-', '_')}")
    sign = chance.site.choice(("", "", "\N{LARGE RED CIRCLE} ", "\N{PUBLIC ADDRESS LOUDSPEAKER} "))
    page.know(title=article.title)
    page.line("headline", sign + article.title)
    if sign:
        page.unscored |= {"title"}
    page.body(article.pieces)
    tags = " ".join(f"#{tag}" for tag in (writer.subject, slugged(writer.places[0]).replace("-", "_")))
    below(page, "noise", [tags, f"{chance.randrange(1, 30)}.{chance.randrange(10)}K views"])
    return page


def days_between_posts(chance: Chance) -> Page:
    """A blog: under the heading of each post its day in the language of the blog."""
    page = Page(chance, "native date lines between posts", "several articles")
    page.suffer("clean", "clean", "tatweel", "utf8-1256")
    page.unscored |= {"published"}
    here = house(chance, "fa", "prs", "ps")
    head(page, ("name", here.name), ("motto", here.motto))
    above = chance.site.random() < 0.5
    posts = articles(chance.choice(ENGLISH), chance, [3] * chance.randrange(2, 5))
    for number, post in enumerate(posts):
        printed = native_day(dating(chance, "iso").day, here.language)
        if above:
            page.line("dateline", printed, either=True)
        if number:
            page.body([Piece("heading", (post.title,))])
        else:
            page.headline(post.title)
        if not above:
            page.line("dateline", printed, blank=0, either=True)
        page.body(post.pieces)
    return page


def path_of_sections(chance: Chance) -> Page:
    """The path of sections above the headline; comments and a foot menu below the text."""
    page = Page(chance, "path of sections", "comments below the text")
    page.suffer("clean", "clean", "clean", "utf8-1252-twice", "tatweel")
    here = house(chance, "ar", "ur", "fa")
    writer = reporter(chance)
    date = dating(chance, "timed", "timed-uk", "month-day-year", "short")
    article = writer.article(
        paragraphs=chance.randrange(5, 9), captions=chance.randrange(2), evidence=date.told
    )
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    bar = chance.site.choice((" > ", " / ", " » "))
    page.masthead("section", bar.join(("Home", *chance.sample(words("desks"), 2))), blank=1, either=True)
    page.headline(article.title)
    printed = page.dated(date.style, date.day)
    author = writer.person()
    if chance.site.random() < 0.5:
        signed(page, f"By {author} | {printed}", author)
    else:
        signed(page, f"By {author}", author)
        page.line("dateline", f"Published: {printed}", blank=0)
    page.body(typeset(article.pieces))
    below(page, "navigation", [f"Comments ({chance.randrange(9)})", "Leave a comment"])
    below(page, "navigation", [chance.site.choice(words("english.foot"))])
    rights(page, chance, here, native=False)
    return page


def twin_headline(chance: Chance) -> Page:
    """The headline of an item in English, and what the native edition calls it, right under it."""
    page = Page(chance, "native headline under the English one")
    page.suffer("clean", "clean", "bom", "utf8-1256")
    here = house(chance, "fa", "prs")
    writer = reporter(chance)
    date = dating(chance, "iso", "day-month-year")
    article = writer.article(paragraphs=chance.randrange(4, 8), evidence=date.told)
    head(page, ("name", here.name), ("section", here.rubric))
    page.headline(article.title)
    below_it = ("گزارش تازه خبرنگار ما از منطقه", "آنچه امروز در خبرها گذشت", "یادداشتی درباره یک خبر")
    page.line("headline", chance.choice(below_it), blank=chance.site.randrange(2), either=True)
    author = writer.person()
    signed(page, f"By {author}", author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(article.pieces)
    return page


def part_of_article(chance: Chance) -> Page:
    """A few paragraphs out of an article, without a headline, with native words in them."""
    page = Page(chance, "no masthead", "no headline")
    page.suffer("clean", "clean", "crlf", "bom")
    writer = reporter(chance)
    article = writer.article(paragraphs=chance.randrange(3, 7), inline=chance.randrange(1, 3))
    page.body(article.pieces, width=chance.choice((0, 0, 72)))
    return page


def plain_copy(chance: Chance) -> Page:
    """A headline, who and when, the text: nothing else was copied."""
    page = Page(chance, "no masthead")
    page.suffer("clean", "clean", "clean", "english-1252", "ragged")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "day-month-year", "slash-uk", "short")
    article = writer.article(
        paragraphs=chance.randrange(4, 10),
        captions=chance.randrange(2),
        inline=chance.randrange(3),
        evidence=date.told,
    )
    page.headline(article.title)
    if chance.random() < 0.4:
        page.deck(article.deck)
    author = writer.person()
    printed = page.dated(date.style, date.day, evidence=date.certain)
    signed(page, f"By {author}", author)
    page.line("dateline", printed, blank=chance.randrange(2))
    page.body(typeset(article.pieces))
    return page


def questions_asked(chance: Chance) -> Page:
    """An interview: an opening, then questions and answers by turns, named or not."""
    page = Page(chance, "questions and answers")
    page.suffer("clean", "clean", "utf8-1256", "line-by-line")
    here = house(chance, "ps", "ur", "fa", "ar")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "short")
    asks, says = chance.site.choice(
        (
            (f"{here.acronym}: ", f"{writer.known['s1']}: "),
            ("Question: ", "Answer: "),
            ("Q. ", "A. "),
            ("Interviewer: ", f"{writer.people[0]}: "),
        )
    )
    article = writer.article(paragraphs=2)
    pieces = [article.pieces[0]]
    for question in chance.sample(writer.bank["any.questions"], chance.randrange(3, 6)):
        pieces.append(Piece("paragraph", (asks + writer.filled(question),)))
        pieces.append(Piece("paragraph", (says + writer.paragraph("answers", "facts").text,)))
    head(page, ("name", here.name), ("section", f"{here.rubric_english}   {here.rubric}"))
    page.headline(f"Interview with {writer.people[0]}" if chance.random() < 0.5 else article.title)
    author = writer.person()
    form = chance.site.choice(("Interview: {}", "Interviewed by {}", "Interview by {}"))
    signed(page, form.format(author), author)
    page.line("dateline", page.dated(date.style, date.day), blank=0)
    page.body(pieces)
    return page


def wrongly_declared(drafts: Sequence[Draft]) -> str:
    """Return a page that declares Windows-1256 and is in UTF-8, with divisions for everything."""
    parts = [
        '<html dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
        "<title></title></head><body>",
    ]
    zone = ""
    for draft in drafts:
        if draft.zone != zone:
            parts.append(f'{"</div>" if zone else ""}<div class="{draft.zone[:4]}">')
            zone = draft.zone
        text = escape(draft.raw, quote=False).replace("\n", "<br>\n")
        tag = TAGS.get(draft.role, "p" if draft.zone == "body" else "div")
        parts.append(f"<{tag}>{text}</{tag}>")
    return "\n".join([*parts, "</div></body></html>", ""])


def declared_otherwise(chance: Chance) -> Page:
    """HTML that declares a code page it is not in."""
    page = Page(chance, "HTML", "declares another code page")
    page.html = wrongly_declared
    page.suffer("clean")
    here = house(chance, "fa", "ps", "ar")
    writer = reporter(chance)
    date = dating(chance, "month-day-year", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(4, 8), headings=chance.randrange(2), evidence=date.told
    )
    head(page, ("name", here.name), ("motto", here.motto), ("contact", f"{here.site} | {here.mail}"))
    page.headline(article.title)
    author = writer.person()
    signed(page, f"By {author}", author)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    return page


def site_of_today(chance: Chance) -> Page:
    """HTML of our days: header, menu, article with its figures, a foot with the owner."""
    page = Page(chance, "HTML")
    page.html = modern
    page.suffer("clean", "clean", "tatweel", "utf8-1256")
    here = house(chance, "prs", "ur", "ar")
    writer = reporter(chance)
    date = dating(chance, "iso", "month-day-year", "short")
    article = writer.article(
        paragraphs=chance.randrange(4, 9),
        captions=chance.randrange(2),
        headings=chance.randrange(2),
        items=chance.random() < 0.3,
        evidence=date.told,
    )
    page.masthead("name", here.name)
    page.masthead("name", here.english)
    for line in here.menu:
        page.furniture("navigation", line, either=True)
    page.headline(article.title)
    page.deck(article.deck)
    author = writer.person()
    signed(page, f"By {author}", author)
    page.line("dateline", page.dated(date.style, date.day))
    page.body(article.pieces)
    below(page, "navigation", row(chance, "english.shares"))
    rights(page, chance, here, native=True)
    return page


def three_editions(chance: Chance) -> Page:
    """A site in Persian, Turkish and English: emoji and Turkish letters went the road of the Persian."""
    page = Page(chance, "language switch", "emoji and Turkish in the masthead")
    here = house(chance, "fa", "prs")
    writer = reporter(chance)
    date = dating(chance, "day-month-year", "short", "iso")
    article = writer.article(paragraphs=chance.randrange(4, 8), evidence=date.told)
    turkish = chance.site.choice(("Doğu Haber Ağı", "Güneş Gazetesi", "Günlük Bülten, Şimdi"))
    head(page, ("name", f"\N{NEWSPAPER} {here.name}"), ("name", turkish), ("name", here.english))
    page.masthead("section", "فارسی | Türkçe | English", either=True)
    route = chance.choice(("", "", "cp1252>utf-8", "cp1254>utf-8"))
    if route:
        page.damages.append("all of the masthead misread")
        for at, draft in enumerate(page.drafts):
            draft.raw = misread(route)(draft.text, chance)
            page.chunks[2 * at] = (draft.raw, at)  # between two lines stands what separates them
    page.headline(article.title)
    page.line("dateline", page.dated(date.style, date.day), blank=chance.site.randrange(2))
    page.body(article.pieces)
    below(page, "navigation", row(chance, "english.shares"))
    return page
