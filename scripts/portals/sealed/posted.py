"""The sealed group, third part: weblogs, channels, agencies, letters, and what stands around their texts."""

# ruff: noqa: D401 - the first line of a design says what its page looks like

from portals.calendar import AFGHAN, EXTENDED, URDU, solar_line, three_calendars
from portals.mixture import Habits, mixed_page
from portals.page import Page
from portals.portal import Chance, dating, portal, slugged
from portals.sealed.desk import (
    ENGLISH,
    NATIVE,
    author,
    dressed,
    english,
    head,
    signed,
    source,
    stuck,
    when,
    worded,
)
from portals.writer import Piece, Writer, articles, bank, curled, glued


def blog_on_screen(chance: Chance) -> Page:
    """A weblog copied from the screen: skip line, title of the blog, posted on, share, like, reply."""
    page = Page(chance, "weblog with its widgets")
    page.suffer("clean", "clean", "utf8-1256", "bidi-marks", "english-1252")
    here = portal(NATIVE, ("fa", "ps", "ur"), chance)
    writer = english(chance)
    date = dating(chance, "month-day-year")
    article = writer.article(paragraphs=chance.randrange(3, 8), captions=chance.randrange(2))
    page.furniture("navigation", "Skip to content", either=True)
    head(page, here, "name motto", blank=0)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"Posted on {page.dated(date.style, date.day)} by {name}", blank=0)
    page.body(dressed(article.pieces, curled))
    foot = ["Share this:", "Twitter", "Facebook", "Like this:", "Like Loading...", "Leave a Reply"]
    foot = foot[: chance.site.randrange(2, 7)]
    for number, line in enumerate(foot):
        page.furniture("navigation", line, blank=0 if number else 1)
    return page


def crumbs(chance: Chance) -> Page:
    """Crumbs in two languages, the count of views, tags; an Urdu date beside the Western one."""
    page = Page(chance, "crumbs", "tags")
    page.suffer("clean", "clean", "tatweel", "direction-marks", "utf8-1256")
    here = portal(NATIVE, ("ur", "ar"), chance)
    writer = english(chance)
    date = dating(chance, "day-month-year", "short")
    article = writer.article(paragraphs=chance.randrange(4, 9), inline=chance.randrange(2))
    head(page, here, "name label section", bar=" | ")
    page.furniture("navigation", f"{here.menu[0]} » {here.rubric} » English", blank=0, either=True)
    page.headline(article.title)
    printed = page.dated(date.style, date.day)
    if here.language == "ur":
        printed = f"{printed} | {worded(date.day, URDU)}"
    page.line("dateline", printed, blank=0)
    page.furniture("navigation", f"Views: {chance.randrange(90, 9000)}", blank=0)
    page.body(stuck(article.pieces, chance))
    page.furniture("navigation", f"Tags: {writer.filled(writer.pick('tags'))}")
    page.furniture("navigation", "Print   Send to a friend   Back to top", blank=0)
    return page


def handle_and_hashes(chance: Chance) -> Page:
    """A channel of a messenger: native name, a handle, a short text, words with hashes in two scripts."""
    page = Page(chance, "channel of a messenger")
    page.suffer("clean", "clean", "bidi-marks", "bom")
    here = portal(NATIVE, ("fa", "prs", "ar"), chance)
    writer = english(chance)
    handle = f"@{here.slug.replace('-', '')}"
    article = writer.article(paragraphs=chance.randrange(3, 5))
    page.masthead("name", here.name)
    page.masthead("contact", handle, either=True)
    page.headline(article.title)
    page.body(stuck(article.pieces, chance))
    words = {"fa": "#خبر #تحلیل", "prs": "#افغانستان #جنگ", "ar": "#عاجل #أخبار"}[here.language]
    page.furniture("noise", f"{words} #{writer.places[0].replace(' ', '')} #news", either=True)
    page.furniture("noise", f"Join us: {handle}", blank=0, either=True)
    return page


def initials(chance: Chance) -> Page:
    """An agency: place, day and name before the first sentence, initials after the last one."""
    page = Page(chance, "agency dateline with the day", "initials at the end")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "crlf")
    here = portal(NATIVE, ("ps", "prs"), chance)
    writer = english(chance)
    date = dating(chance, "short-us", "month-day-year")
    article = writer.article(paragraphs=chance.randrange(3, 8))
    head(page, here, "name both motto" if chance.site.random() < 0.3 else "name motto", bar=" ")
    page.headline(article.title)
    printed = page.dated(date.style, date.day)
    prefix = f"{writer.places[1].upper()}, {printed} ({here.english}): "
    signed(page, None, here.english)
    page.know(dateline=prefix)
    first, *rest = article.pieces
    page.body([Piece("paragraph", (prefix + first.text,)), *rest])
    letters = "".join(name.split(" ")[-1][0].lower() for name in writer.people)
    page.furniture("noise", f"{letters[:2]}/{letters[2:]}", either=True)
    return page


def signed_below(chance: Chance) -> Page:
    """A reader's letter: short, with no day, and signed with name and place below the text."""
    page = Page(chance, "short article", "signed at the end")
    page.suffer("clean", "clean", "utf8-1252", "any-route", "tatweel")
    here = portal(NATIVE, ("ur", "fa", "ar"), chance)
    writer = english(chance)
    article = writer.article(paragraphs=3)
    head(page, here, "name native-section", bar=chance.site.choice(("\t", " * ")))
    page.headline(article.title)
    page.body(article.pieces)
    name = author(writer)
    place = f"{name}, {writer.places[2]}"
    signed(page, name, place)
    page.line("byline", place)
    page.furniture("navigation", "Send your letters to the editor:", either=True)
    page.masthead("contact", here.mail, either=True)
    return page


def counter(chance: Chance) -> Page:
    """A site of 2003 in a code page: menu bar, capitals, lines to go back and up, a counter of hits."""
    page = Page(chance, "old site in a code page")
    page.suffer("windows-1256", "windows-1256", "mixed", "entities-in-1256", "1256-1252")
    here = portal(NATIVE, ("ar",), chance)
    writer = Writer("sealed/english", chance)
    date = dating(chance, "dash-uk", "day-month-year")
    article = writer.article(
        paragraphs=chance.randrange(4, 8), headings=chance.randrange(2), evidence=date.told
    )
    head(page, here, "capitals name motto")
    menu = chance.site.choice(bank(NATIVE)["english.menu"])
    page.furniture("navigation", menu, blank=0, either=True)
    page.headline(article.title.upper())
    name = author(writer)
    printed_name = name.upper() if chance.site.random() < 0.5 else name
    signed(page, printed_name, name)
    page.line("byline", f"By {printed_name}")
    printed = page.dated(date.style, date.day, evidence=date.certain)
    page.line("dateline", f"Date: {printed}", blank=0)
    page.body(article.pieces)
    page.furniture("navigation", "<< Back      Top ^")
    page.furniture("noise", f"You are visitor No. {chance.randrange(1000, 99999)}", blank=0)
    return page


def long_talk(chance: Chance) -> Page:
    """A long conversation: who speaks is told by initials, or by nothing but the question mark."""
    page = Page(chance, "long conversation")
    page.suffer("clean", "clean", "utf8-1256", "some-lines")
    here = portal(NATIVE, ("prs", "ar", "ps"), chance)
    writer = english(chance)
    date = dating(chance, "month-day-year")
    article = writer.article(paragraphs=3, evidence=date.told)
    name = author(writer)
    initial = "".join(part[0] for part in name.split(" ")).upper()
    other = "".join(part[0] for part in writer.people[0].split(" ") if "." not in part).upper()
    asks, says = chance.site.choice(((f"{initial}: ", f"{other}: "), ("", ""), ("Question: ", "Answer: ")))
    if asks == says:
        asks = says = ""
    pieces = [article.pieces[0]]
    questions = list(bank(chance.choice(ENGLISH))["any.questions"])
    for question in chance.sample(questions, chance.randrange(4, 7)):
        answer = writer.paragraph("facts", "facts", "facts")
        pieces.append(Piece("paragraph", (asks + writer.filled(question),)))
        pieces.append(Piece("paragraph", (says + answer.text,)))
    head(page, here, "name verse section site", bar="  ")
    page.headline(article.title)
    page.deck(article.deck)
    signed(page, name)
    page.line("byline", f"Interview by {name}, {page.dated(date.style, date.day)}")
    page.body([*pieces, article.pieces[-1]])
    return page


def three_part_essay(chance: Chance) -> Page:
    """A very long essay in numbered parts, taken from a review, with a couplet here and there."""
    page = Page(chance, "very long", "numbered headings")
    page.suffer("clean", "clean", "utf8-1256", "tatweel", "bom")
    here = portal(NATIVE, ("fa", "prs"), chance)
    writer = english(chance)
    date = dating(chance, "day-month-year", "slash-uk")
    first, *others = articles(chance.choice(ENGLISH), chance, [chance.randrange(7, 11) for _ in range(3)])
    pieces = list(first.pieces)
    numbers = chance.site.choice((("2. ", "3. "), ("II. ", "III. "), ("Part Two: ", "Part Three: ")))
    for number, more in zip(numbers, others, strict=True):
        pieces += [Piece("heading", (number + more.title,)), *more.pieces]
    verse = tuple(writer.bank["any.verses"][0].split(" / "))
    pieces[3:3] = [Piece("paragraph", (writer.pick("verse_leads"),)), Piece("quotation", verse, "fa")]
    head(page, here, "name english couplet section", bar=" / ")
    page.headline(first.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}")
    page.line("dateline", page.dated(date.style, date.day, evidence=False), blank=0)
    page.body(dressed(pieces, glued), breaks=chance.randrange(4))
    return page


def links_between(chance: Chance) -> Page:
    """Lines between the paragraphs that lead to other articles, and more of them after the last one."""
    page = Page(chance, "lines that lead to other articles")
    page.suffer("clean", "clean", "utf8-1256", "direction-marks")
    here = portal(NATIVE, ("ar", "ur", "fa"), chance)
    writer = english(chance)
    date = dating(chance, "timed-uk", "weekday")
    article = writer.article(paragraphs=chance.randrange(6, 10), inline=chance.randrange(2))
    others = [one.title for one in articles(chance.choice(ENGLISH), chance, [3, 3, 3])]
    head(page, here, "name motto section", bar="\t")
    page.headline(article.title)
    name = author(writer)
    added = f", {here.english}" if chance.site.random() < 0.3 else ""
    signed(page, name, name + added)
    page.line("byline", f"By {name}{added}")
    page.line("dateline", f"Published: {page.dated(date.style, date.day)}", blank=0)
    at = chance.randrange(2, len(article.pieces) - 1)
    page.body(article.pieces[:at])
    word = chance.site.choice(("READ ALSO:", "Read more:", "Related:", "SEE ALSO:"))
    page.furniture("navigation", f"{word} {others[0]}")
    page.body(article.pieces[at:])
    page.furniture(
        "navigation", chance.site.choice(("More from this section", "Related articles", "MOST READ"))
    )
    for line in others[1:]:
        page.furniture("navigation", line, blank=0)
    return page


def foot_calendars(chance: Chance) -> Page:
    """The article first; name, motto and contact below it, and under them the day in three calendars."""
    page = Page(chance, "masthead at the foot", "three calendars")
    page.suffer("clean", "clean", "utf8-1256", "any-route")
    here = portal(NATIVE, ("prs",), chance)
    writer = english(chance)
    date = dating(chance, "iso")
    article = writer.article(paragraphs=chance.randrange(4, 9), captions=chance.randrange(3))
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    page.line("byline", f"By {name}")
    page.body(article.pieces)
    page.masthead("name", here.name, blank=2)
    head(page, here, "motto contact section")
    when(page, date.day)
    page.line("dateline", three_calendars(date.day, AFGHAN), blank=0)
    return page


def press_digest(chance: Chance) -> Page:
    """A digest of the press: a number of the issue, then articles each with the address of its paper."""
    page = Page(chance, "digest of several articles")
    page.suffer("clean", "clean", "utf8-1256", "utf8-1252", "tatweel")
    page.unscored |= {"source_url", "published", "byline"}
    here = portal(NATIVE, ("fa", "ps", "prs"), chance)
    date = dating(chance, "iso").day
    head(page, here, "name label motto section", bar=" | ")
    number = f"شماره {str(chance.randrange(20, 400)).translate(EXTENDED)} - {solar_line(date, AFGHAN)}"
    page.line("dateline", number, blank=0, either=True)
    parts = articles(chance.choice(ENGLISH), chance, [chance.randrange(3, 5) for _ in range(3)])
    for at, article in enumerate(parts):
        if at:
            page.body([Piece("heading", (article.title,))])
        else:
            page.headline(article.title)
        page.line("source_url", source(chance, article.title, date), blank=0)
        page.body(article.pieces)
    return page


def disclaimer(chance: Chance) -> Page:
    """A note of the editors below and a mixed copyright line; the label is in the address."""
    page = Page(chance, "note of the editors", "mixed copyright line")
    page.suffer("clean", "clean", "bidi-marks", "utf8-1256", "ocr")
    here = portal(NATIVE, ("fa", "prs"), chance)
    writer = english(chance)
    date = dating(chance, "slash-us", "slash-zero")
    article = writer.article(
        paragraphs=chance.randrange(4, 9), captions=chance.randrange(2), evidence=date.told
    )
    head(page, here, "name site label native-section", bar=chance.site.choice(("\t", " – ")))
    address = f"http://{here.site}/{here.acronym.lower()}/english/{slugged(article.title)}.htm"
    page.know(source_url=address)
    page.line("source_url", address)
    page.headline(article.title)
    name = author(writer)
    signed(page, name)
    printed = page.dated(date.style, date.day, evidence=date.certain)
    page.line("byline", f"{name} | {printed}", blank=0)
    page.body(dressed(article.pieces, glued))
    note = f"The opinions in this article are those of its author and not the policy of {here.english}."
    page.furniture("noise", note, either=True)
    owner = chance.site.choice(bank(NATIVE)["fa.copyrights"]).replace("{name}", here.name)
    page.furniture("noise", owner, either=True)
    return page


HABITS = Habits(
    native=NATIVE,
    english="sealed/weekly",
    languages=("fa", "prs", "ps", "ar", "ur"),
    bars=("\t", " | ", "   ", " – "),
    authors=("By {}", "by {}", "Written by: {}", "By: {}", "{}"),
    dates=("{}", "Posted: {}", "Published on {}"),
    styles=("month-day-year", "short-us", "slash-uk", "slash-us", "weekday-uk", "timed", "ordinal"),
    damages=("clean", "clean", "clean", "utf8-1256", "any-route", "tatweel", "ocr", "some-lines", "crlf"),
    orders=(
        ("url", "headline", "deck", "byline", "date"),
        ("headline", "url", "byline", "date"),
        ("headline", "deck", "date", "byline"),
        ("date", "headline", "deck", "byline"),
        ("headline", "byline", "date", "deck"),
    ),
)


def sealed_mixture(chance: Chance) -> Page:
    """Any lines in any order, as this group knows them."""
    return mixed_page(chance, HABITS)
